//! A preview as a page shows it: the chat as the person sees it, and beside it where the dialogues stand and why.

use super::{
    transcript::{Piece, pieces},
    why::{self, Happened},
    words::Words,
};
use crate::{
    dialogue::{
        World,
        action::Act,
        script::Task,
        transcript::{LONGEST, Move, Taken, Walk},
    },
    domain::{
        conversation::{Conversation, Frame},
        handoff,
        ids::Lang,
        post::{self, Keyboard, option},
    },
    wording::Dir,
};

/// All that a page shows of a walk.
pub(super) struct Seen {
    /// How many moves it has.
    pub step: usize,
    /// Where it began, in which language, by which channel.
    pub begun: Vec<String>,
    /// The person's language, and which way it is written.
    pub lang: String,
    pub dir: &'static str,
    pub lines: Vec<Line>,
    /// The number of the last line that is not the bot's.
    pub last: usize,
    pub question: Option<Question>,
    pub now: String,
    pub waits: bool,
    pub held: bool,
    pub outcomes: Vec<(&'static str, String)>,
    /// What can be made to fail.
    pub failures: Vec<&'static str>,
    pub is_full: bool,
    pub can_undo: bool,
    /// The dialogues under way, the outermost first.
    pub stack: Vec<Level>,
    pub known: Vec<(String, String)>,
    pub facts: Vec<String>,
    pub happened: Vec<Happened>,
    /// Dialogue and node of the picture.
    pub picture: Option<(String, String)>,
}

/// A line of the chat.
pub(super) struct Line {
    pub by: &'static str,
    pub lang: String,
    pub dir: &'static str,
    /// Paragraphs: each reads the way that it begins, as in the web chat.
    pub paragraphs: Vec<Vec<Piece>>,
    /// The messages it is made of.
    pub said: String,
}

/// The question at hand.
pub(super) struct Question {
    /// Where boxes are ticked and sent together: the label of the button that sends them.
    pub boxes: Option<String>,
    pub buttons: Vec<Button>,
    /// The label of the button that shares a place.
    pub share: Option<String>,
}

pub(super) struct Button {
    pub option: String,
    pub label: String,
    pub picked: bool,
    pub is_box: bool,
    /// What pressing it does: `tap` or `toggle`.
    pub does: &'static str,
}

/// A dialogue under way.
pub(super) struct Level {
    pub dialogue: String,
    pub node: String,
    pub at: String,
    pub slots: Vec<(String, String)>,
    pub attempt: Option<String>,
}

impl Seen {
    pub(super) fn new(w: &Words, world: &World, walk: &Walk) -> Self {
        let stage = walk.stage();
        let conversation = &stage.conversation;
        let mut chat = Chat { w, world, lines: Vec::new(), last: 0, keyboard: None };
        walk.taken().iter().for_each(|taken| chat.take(taken));
        let Chat { lines, last, keyboard, .. } = chat;
        let beats = walk.taken().last().map(|taken| taken.beats.as_slice()).unwrap_or_default();
        let frames = &conversation.mind.frames;
        let known = conversation.mind.about.iter();
        let kind = conversation.owner.kind();
        Self {
            step: walk.taken().len(),
            begun: begun(w, walk),
            lang: conversation.lang.to_string(),
            dir: direction(world, &conversation.lang),
            lines,
            last,
            question: keyboard.filter(|keyboard| is_open(conversation, keyboard)).map(|k| question(conversation, k)),
            now: w.moment(stage.now),
            waits: kind == "queued",
            held: kind == "human",
            outcomes: handoff::OUTCOMES.map(|name| (name, w.named("desk-outcome", name))).into(),
            failures: Act::ALL
                .iter()
                .filter(|act| act.outcomes().contains(&"failed"))
                .map(|act| act.as_str())
                .collect(),
            is_full: walk.taken().len() >= LONGEST,
            can_undo: walk.taken().len() > 1,
            stack: frames.iter().map(|frame| level(w, world, frame)).collect(),
            known: known.map(|(slot, kept)| (slot.to_string(), why::value(w, world, &kept.value))).collect(),
            facts: facts(w, conversation),
            happened: beats.iter().map(|beat| Happened::new(w, world, beat)).collect(),
            picture: frames.last().map(|frame| (frame.dialogue.to_string(), frame.node.to_string())),
        }
    }
}

/// The chat as it grows.
struct Chat<'a> {
    w: &'a Words,
    world: &'a World,
    lines: Vec<Line>,
    last: usize,
    keyboard: Option<Keyboard>,
}

impl Chat<'_> {
    fn take(&mut self, taken: &Taken) {
        if let Some((by, text)) = taken.step.as_ref().and_then(|step| self.did(step)) {
            self.last = self.lines.len();
            let lang = self.w.lang().to_owned();
            self.lines.push(Line { by, lang, dir: "auto", paragraphs: paragraphs(&text), said: String::new() });
        }
        for spoken in taken.beats.iter().flat_map(|beat| &beat.spoken) {
            let message = &spoken.message;
            let line = Line {
                by: "bot",
                lang: message.lang.to_string(),
                dir: direction(self.world, &message.lang),
                paragraphs: paragraphs(&message.text),
                said: spoken.said.join(" · "),
            };
            match self.lines.iter_mut().rfind(|line| line.by == "bot") {
                Some(last) if message.edits.is_some() => *last = line,
                _ => self.lines.push(line),
            }
            self.keyboard.clone_from(&message.keyboard);
        }
    }

    /// Returns who did something, and what it looks like.
    fn did(&self, step: &Move) -> Option<(&'static str, String)> {
        let w = self.w;
        Some(match step {
            Move::Said(words) => ("person", words.clone()),
            Move::Voice(name) => ("person", (*name).to_owned()),
            Move::Tap(options) => {
                ("person", options.iter().map(|option| self.label(option)).collect::<Vec<_>>().join(", "))
            }
            Move::Toggle(option) => ("person", format!("✓ {}", self.label(option))),
            Move::TapOld(option) => ("person", option.clone()),
            Move::Start => ("system", w.t("desk-turn-start")),
            Move::Share(..) => ("person", w.t("desk-turn-place")),
            Move::Contact(_) => ("person", w.t("desk-turn-contact")),
            Move::Media(_) => ("person", w.t("desk-turn-other")),
            Move::Pass(by) => ("system", w.say("desk-preview-passed", "time", time(w, by.as_secs()))),
            Move::Claim(name) => ("system", w.say("desk-preview-claimed", "name", name.clone())),
            Move::Close(outcome) => {
                ("system", w.say("desk-preview-closed", "outcome", w.named("desk-outcome", outcome)))
            }
            Move::Seat => ("system", w.t("desk-preview-seat")),
            Move::CalledOff => ("system", w.t("desk-preview-called-off")),
            Move::Fail(act) => ("system", w.say("desk-preview-failing", "act", act.clone())),
            Move::Expect(_) | Move::Effect(_) => return None,
        })
    }

    /// Returns what the button of a word said: its option, or its number.
    fn label(&self, word: &str) -> String {
        let buttons = self.keyboard.as_ref().map(|keyboard| keyboard.buttons.as_slice()).unwrap_or_default();
        let place = word.parse::<usize>().ok().and_then(|place| buttons.get(place.checked_sub(1)?));
        let button = place.or_else(|| buttons.iter().find(|button| button.option == word));
        button.map_or_else(|| word.to_owned(), |button| button.label.clone())
    }
}

fn paragraphs(text: &str) -> Vec<Vec<Piece>> {
    text.split("\n\n").map(|paragraph| pieces(paragraph, &[])).collect()
}

fn time(w: &Words, seconds: u64) -> String {
    match seconds / 3600 {
        hours if hours % 24 == 0 => w.count("desk-age-days", hours / 24),
        hours => w.count("desk-age-hours", hours),
    }
}

fn begun(w: &Words, walk: &Walk) -> Vec<String> {
    let head = walk.head();
    let place = match &head.begin {
        Some(dialogue) => dialogue.to_string(),
        None if head.about.is_empty() => w.t("desk-preview-new"),
        None => w.t("desk-preview-again"),
    };
    vec![place, w.language(&head.language()), w.channel(head.channel)]
}

fn direction(world: &World, lang: &Lang) -> &'static str {
    match world.wording.manifest(lang).map(|manifest| manifest.dir) {
        Some(Dir::Rtl) => "rtl",
        _ => "ltr",
    }
}

/// Returns true where the buttons are those of the question at hand.
fn is_open(conversation: &Conversation, keyboard: &Keyboard) -> bool {
    conversation.mind.frames.last().is_some_and(|frame| !frame.token.is_empty() && frame.token == keyboard.token)
}

fn question(conversation: &Conversation, keyboard: Keyboard) -> Question {
    let (done, others): (Vec<_>, Vec<_>) = keyboard
        .buttons
        .into_iter()
        .partition(|button| button.option == option::DONE && !conversation.channel.is_pushed());
    let boxes = done.into_iter().next().map(|button| button.label);
    let toggles = keyboard.several && boxes.is_none();
    let button = |button: post::Button| Button {
        does: if toggles && !button.option.starts_with('!') { "toggle" } else { "tap" },
        is_box: boxes.is_some() && !button.option.starts_with('!'),
        option: button.option,
        label: button.label,
        picked: button.picked,
    };
    Question { buttons: others.into_iter().map(button).collect(), boxes, share: keyboard.location }
}

fn level(w: &Words, world: &World, frame: &Frame) -> Level {
    let script = world.scripts.by_name.get(&frame.dialogue);
    let node = script.and_then(|script| Some((script, script.nodes.get(&frame.node)?)));
    let max = node.and_then(|(_, node)| match &node.task {
        Task::Ask(ask) => Some(ask.retry.max),
        _ => None,
    });
    let tried = max.filter(|_| frame.attempt > 0);
    Level {
        dialogue: frame.dialogue.to_string(),
        node: frame.node.to_string(),
        at: node.map(|(script, node)| format!("{}:{}", script.file, node.line)).unwrap_or_default(),
        slots: frame.locals.iter().map(|(slot, held)| (slot.to_string(), why::value(w, world, held))).collect(),
        attempt: tried.map(|max| {
            let args = crate::wording::Args::new().with("n", i64::from(frame.attempt)).with("max", i64::from(max));
            w.with("desk-preview-why-missed", &args)
        }),
    }
}

/// Returns who speaks, what was agreed to, and what else holds.
fn facts(w: &Words, conversation: &Conversation) -> Vec<String> {
    let mind = &conversation.mind;
    let mut facts = vec![w.t(&format!("desk-preview-owner-{}", conversation.owner.kind()))];
    let given: Vec<&str> = mind.consents.iter().filter(|(_, given)| **given).map(|(kind, _)| kind.as_str()).collect();
    facts.push(match given.as_slice() {
        [] => w.t("desk-preview-agreed-nothing"),
        given => w.say("desk-preview-agreed", "kinds", given.join(" · ")),
    });
    facts.extend(w.risk(conversation.risk, conversation.urgency));
    facts.extend(mind.muted.then(|| w.t("desk-preview-muted")));
    facts.extend(mind.discreet.then(|| w.t("desk-preview-discreet")));
    facts.extend(conversation.quiet_at.map(|at| w.say("desk-preview-quiet-at", "when", w.moment(at))));
    facts
}
