//! THE function: what happens, decided.
//!
//! It reads no clock, makes no id and does no IO. Safety reads every free text first, whatever the dialogue says.

mod act;
mod answer;
mod learn;
mod named;
mod say;
mod settle;
mod walk;

use super::{
    effect::{Effect, Label, Named, Step, Why},
    script::{Edge, How, Kind, Task},
    world::World,
};
use crate::{
    domain::{
        conversation::{Conversation, Owner, Value},
        ids::{DialogueName, Need, SlotName},
        learning::{Booking, Learning},
        post::Body,
        risk::{Risk, Urgency},
        time::Time,
    },
    understanding::{Because, Command, Kind as Found, Reading, Understanding},
};

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The person sent something.
    Person(Body),
    /// The question asked was left unanswered until `quiet_at`.
    Silence,
    /// A dialogue that was scheduled is to begin.
    Due {
        /// Which.
        dialogue: DialogueName,
        /// The asset or session that it is about.
        about: Option<Value>,
    },
    /// An advisor took the conversation.
    Claimed {
        /// The name that people see.
        name: String,
    },
    /// The advisor handed it back.
    Closed {
        /// How it ended: one of `handoff::OUTCOMES`.
        outcome: String,
    },
}

/// What the step is told of the moment.
#[derive(Clone, Debug)]
pub struct Moment<'a> {
    /// The time.
    pub now: Time,
    /// Actions that must fail: transcripts use it to walk the edges of failure.
    pub failing: &'a [String],
    /// What there is to learn.
    pub learning: &'a Learning,
}

/// Where there is nothing to learn.
static NOTHING: Learning = Learning { sittings: Vec::new(), mine: Vec::new() };

impl Moment<'_> {
    /// Returns the moment `now`, with nothing failing and nothing to learn.
    pub const fn at(now: Time) -> Self {
        Self { now, failing: &[], learning: &NOTHING }
    }
}

/// Why no step could be made. Both mean a fault in the dialogues that the prover should have found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StepError {
    /// A dialogue went on without end.
    #[error("dialogue {0} goes on without end")]
    Endless(String),
    /// A door, a dialogue, a node or a way on is missing.
    #[error("{0} is missing from the dialogues")]
    Missing(String),
}

/// Decides what happens.
pub fn step(world: &World, conversation: Conversation, event: Event, moment: &Moment) -> Result<Step, StepError> {
    let mut run = Run {
        world,
        c: conversation,
        effects: Vec::new(),
        trace: Vec::new(),
        why: Vec::new(),
        reading: None,
        chosen: Vec::new(),
        mine: moment.learning.mine.clone(),
        moment,
        unasked: matches!(event, Event::Silence | Event::Due { .. }),
        uncalled: matches!(event, Event::Closed { .. }),
        fuel: 200,
    };
    run.settle();
    match event {
        Event::Person(body) => run.person(body)?,
        Event::Silence => run.silence()?,
        Event::Due { dialogue, about } => run.due(dialogue, about)?,
        Event::Claimed { name } => run.claimed(name),
        Event::Closed { outcome } => run.closed(&outcome)?,
    }
    let lights_up = run.unasked || (run.uncalled && run.c.channel.is_pushed());
    if (run.unasked && run.c.mind.muted) || (lights_up && run.c.mind.discreet) {
        // Somebody else may read it, or they asked us not to write: nothing comes out of the blue.
        run.effects.retain(|effect| !matches!(effect, Effect::Say(_)));
    }
    let Run { c: conversation, effects, reading, chosen, trace, why, .. } = run;
    Ok(Step { conversation, effects, reading, chosen, trace, why })
}

/// A step under way.
struct Run<'w> {
    world: &'w World,
    c: Conversation,
    effects: Vec<Effect>,
    trace: Vec<Edge>,
    why: Vec<Why>,
    reading: Option<Reading>,
    chosen: Vec<Label>,
    /// The person's places in sessions, as this step leaves them.
    mine: Vec<Booking>,
    moment: &'w Moment<'w>,
    /// True where nobody wrote: what is said then comes out of the blue.
    unasked: bool,
    /// True where an advisor did something that the person did not wait for.
    uncalled: bool,
    fuel: u32,
}

impl Run<'_> {
    fn person(&mut self, body: Body) -> Result<(), StepError> {
        match body {
            Body::Start => self.start(),
            Body::Text(text) | Body::Edited(text) => self.text(&text),
            Body::Chose { token, options } => self.chose(&token, options),
            Body::Toggled { token, option } => self.toggled(&token, &option),
            Body::Location { lat, lon } => self.location(lat, lon),
            Body::Contact { phone } => self.contact(&phone),
            Body::Other { kind, caption } => match caption.filter(|words| !words.trim().is_empty()) {
                Some(words) => self.text(&words),
                None => self.other(kind),
            },
        }
    }

    fn start(&mut self) -> Result<(), StepError> {
        if self.c.owner != Owner::Bot {
            self.effects.push(Effect::RelayToDesk);
            self.say_common("still-here");
            return Ok(());
        }
        if self.c.mind.frames.is_empty() { self.enter_door(Vec::new()) } else { self.resume() }
    }

    /// Words. Safety first, then commands, then the desk, then the question asked.
    fn text(&mut self, text: &str) -> Result<(), StepError> {
        let world = self.world;
        // The first words may be in any language; later ones are read in the one we speak, unless they are plainly another.
        let known = self.c.lang_chosen || (self.c.mind.asked > 0 && !self.asks_language());
        let hint = known.then(|| self.c.lang.clone());
        let reading = world.understanding.read(text, hint.as_ref());
        if slash(text).is_none() {
            self.follow_language(&reading, text);
        }
        let alarm = reading.urgency.is_alarm();
        let (command, guessed) = (reading.command, reading.guesses_command());
        if reading.urgency != Urgency::None {
            self.note_risk(&reading);
        }
        self.reading = Some(reading);
        if alarm && self.interrupt("risk", text)? {
            return Ok(());
        }
        let slashed = slash(text);
        if slashed.is_none()
            && !self.relays()
            && !self.is_unasked()
            && let Some(option) = self.named_option(text)
        {
            // What a button of the question asked is called, said word for word, answers it: commands come after.
            self.why.push(Why::Heard { option: option.clone(), by: Named::Exactly });
            return self.answer_named(option);
        }
        // What only looks like a command is taken for an answer where it may be one, or goes to the advisor it is written to.
        // It costs too much to be wrong: "no, that's all" would send the person away for good.
        let costly = matches!(command, Command::Stop | Command::Back | Command::Restart);
        let command =
            if guessed && costly && (self.relays() || self.may_answer(text)) { Command::None } else { command };
        let command = slashed.unwrap_or(command);
        if command != Command::None && self.interrupt(command_name(command), text)? {
            return Ok(());
        }
        if self.relays() {
            return self.relay();
        }
        if self.c.mind.frames.is_empty() {
            let heard = self.heard_needs();
            return self.enter_door(heard);
        }
        self.answer_text(text)
    }

    /// The person's own choice of language always wins; until they make one, the bot follows their words.
    /// A word or two tell little: "druga" may be a slip for "drugs".
    fn follow_language(&mut self, reading: &Reading, text: &str) {
        let plain =
            self.c.mind.asked == 0 || self.asks_language() || text.split_whitespace().count() >= 3 || !text.is_ascii();
        if self.c.lang_chosen || !plain {
            return;
        }
        if let Some(lang) = &reading.lang
            && *lang != self.c.lang
            && self.world.speaks(lang)
        {
            self.c.lang = lang.clone();
            self.why.push(Why::Follows(lang.clone()));
        }
    }

    fn asks_language(&self) -> bool {
        matches!(self.top_task(), Some(Task::Ask(ask)) if self.kind(ask) == Some(Kind::Language))
    }

    fn note_risk(&mut self, reading: &Reading) {
        let (risk, urgency) = (reading.risk, self.pressing(reading));
        if (urgency, risk) > (self.c.urgency, self.c.risk) {
            self.c.urgency = urgency;
            self.c.risk = risk;
        }
        self.effects.push(Effect::RecordRisk { risk, urgency });
        let abuse = |because: &Because| because.kind == Found::Risk && because.value == Risk::Abuse.as_str();
        if urgency.is_alarm() && reading.because.iter().any(abuse) {
            // Told of beside something worse: whoever hurts them may still read along.
            self.hush();
        }
    }

    /// Returns how soon somebody must act: at once where a life or a child is in danger or somebody else is threatened,
    /// whatever the words say of when.
    fn pressing(&self, reading: &Reading) -> Urgency {
        let child = matches!(self.c.mind.about.get("age").map(|kept| &kept.value), Some(Value::Number(0..18)));
        match reading.risk {
            _ if !reading.urgency.is_alarm() => reading.urgency,
            Risk::MedicalEmergency | Risk::ChildAtRisk | Risk::HarmToOthers => Urgency::Now,
            _ if child => Urgency::Now,
            _ => reading.urgency,
        }
    }

    /// From here on nothing is sent unasked: somebody else may read it.
    fn hush(&mut self) {
        self.c.mind.discreet = true;
        self.effects.push(Effect::CancelSchedules);
    }

    fn heard_needs(&self) -> Vec<Need> {
        self.reading.as_ref().map(|reading| reading.needs.clone()).unwrap_or_default()
    }

    /// Returns true where what the person sends is for the desk: somebody holds the conversation or it waits for
    /// somebody, and the bot has no question of its own open.
    fn relays(&self) -> bool {
        match self.c.owner {
            Owner::Bot => false,
            Owner::Human(_) => true,
            Owner::Queued => !matches!(self.top_task(), Some(Task::Ask(_))),
        }
    }

    fn relay(&mut self) -> Result<(), StepError> {
        self.effects.push(Effect::RelayToDesk);
        // Said once while waiting, so that nobody wonders whether their words got through, and then no more.
        if self.c.owner == Owner::Queued
            && let Some(frame) = self.c.mind.frames.last_mut()
            && frame.attempt == 0
        {
            frame.attempt = 1;
            self.say_node(Some("relayed"), None);
        }
        Ok(())
    }

    fn other(&mut self, kind: String) -> Result<(), StepError> {
        if self.c.owner != Owner::Bot {
            self.effects.push(Effect::RelayToDesk);
        }
        self.say_common_with("cannot-read", vec![("kind".into(), super::effect::Arg::Text(kind))]);
        if self.c.owner == Owner::Bot {
            if self.c.mind.frames.is_empty() {
                return self.enter_door(Vec::new());
            }
            return self.restate();
        }
        Ok(())
    }

    /// Breaks in, where an interrupt for `on` is live for whoever holds the conversation.
    fn interrupt(&mut self, on: &str, text: &str) -> Result<bool, StepError> {
        let world = self.world;
        let owner = self.c.owner.kind();
        let Some(interrupt) = world
            .scripts
            .interrupts
            .iter()
            .find(|interrupt| interrupt.on == on && interrupt.owners.iter().any(|kind| kind == owner))
        else {
            return Ok(false);
        };
        self.why.push(Why::Interrupt(interrupt.name.clone()));
        if self.c.owner != Owner::Bot {
            self.effects.push(Effect::RelayToDesk);
        }
        match interrupt.how {
            How::Pop => self.back()?,
            How::Push | How::Clear => {
                if interrupt.how == How::Clear {
                    self.clear();
                }
                let Some(run) = &interrupt.run else {
                    return self.enter_door(Vec::new()).map(|()| true);
                };
                if self.c.owner == Owner::Bot
                    && let Some(at) = self.c.mind.frames.iter().position(|frame| frame.dialogue == *run)
                {
                    // Asked for again while under way: begin it again rather than pile it up.
                    self.c.mind.frames.truncate(at);
                }
                let given = self.given(run, text);
                self.enter(run, given)?;
            }
        }
        Ok(true)
    }

    /// What an interrupt hands its dialogue, where that declares it: the risk seen, a language named.
    fn given(&self, dialogue: &DialogueName, text: &str) -> Vec<(SlotName, Value)> {
        let Some(script) = self.world.scripts.by_name.get(dialogue) else { return Vec::new() };
        let mut given = Vec::new();
        for (name, slot) in &script.slots {
            if !slot.given {
                continue;
            }
            let value = match name.as_str() {
                "risk" => self.reading.as_ref().map(|reading| reading.risk.as_str().to_owned()),
                "urgency" => self.reading.as_ref().map(|reading| reading.urgency.as_str().to_owned()),
                "lang" => self.language_named(text),
                _ => None,
            };
            given.extend(value.map(|value| (name.clone(), Value::One(value))));
        }
        given
    }

    /// Returns the language whose own name, or tag, stands in a text.
    fn language_named(&self, text: &str) -> Option<String> {
        let folded = Understanding::fold(text);
        let wording = &self.world.wording;
        wording
            .langs()
            .find(|lang| {
                let name =
                    wording.manifest(lang).map(|manifest| Understanding::fold(&manifest.name)).unwrap_or_default();
                folded.split_whitespace().any(|word| word == lang.as_str())
                    || (!name.is_empty() && folded.contains(&name))
            })
            .map(|lang| lang.to_string())
    }

    fn due(&mut self, dialogue: DialogueName, about: Option<Value>) -> Result<(), StepError> {
        let world = self.world;
        if self.c.mind.muted || self.c.mind.discreet {
            return Ok(());
        }
        let Some(script) = world.scripts.by_name.get(&dialogue) else { return Ok(()) };
        if !script.requires.iter().all(|kind| self.consented(kind)) {
            return Ok(());
        }
        if let Some(Value::Session(session)) = about {
            return self.due_for(&dialogue, session);
        }
        if self.c.owner != Owner::Bot || !self.c.mind.frames.is_empty() {
            // Somebody is talking with them: the check-in waits for a better moment.
            let at = self.world.service.civil(self.moment.now + std::time::Duration::from_secs(6 * 3600));
            self.effects.push(Effect::Schedule { dialogue, at, about });
            return Ok(());
        }
        let locals = about.map(|about| (SlotName::new("choice"), about)).into_iter().collect();
        self.enter(&dialogue, locals)
    }

    fn claimed(&mut self, name: String) {
        let args = vec![("advisor".to_owned(), super::effect::Arg::Text(name))];
        let waiting = self.waiting_frame();
        if let Some(at) = waiting {
            // Questions that were open on top of the wait are over: from here on a human asks.
            self.c.mind.frames.truncate(at + 1);
            self.say_node(Some("claimed"), Some(args));
        } else {
            self.uncalled = true;
            self.say_common_with("claimed", args);
        }
        self.c.quiet_at = None;
    }

    fn closed(&mut self, outcome: &str) -> Result<(), StepError> {
        self.c.owner = Owner::Bot;
        self.c.handoff = None;
        match self.waiting_frame() {
            Some(at) => {
                self.c.mind.frames.truncate(at + 1);
                self.follow(outcome)?;
                self.run()
            }
            None => self.resume(),
        }
    }

    fn waiting_frame(&self) -> Option<usize> {
        self.c.mind.frames.iter().rposition(|frame| matches!(self.task_of(frame), Some(Task::Wait { .. })))
    }
}

/// The commands as people of chat programs know them, in any language.
fn slash(text: &str) -> Option<Command> {
    let word = text.trim().strip_prefix('/')?;
    let word = word.split(['@', ' ']).next()?;
    Some(match word {
        "stop" => Command::Stop,
        "human" | "advisor" => Command::Human,
        "back" => Command::Back,
        "restart" => Command::Restart,
        "help" => Command::Help,
        "language" | "lang" => Command::ChangeLanguage,
        "places" | "courses" => Command::MyPlaces,
        "mydata" | "my_data" => Command::MyData,
        "delete" | "delete_my_data" => Command::DeleteMyData,
        _ => return None,
    })
}

/// Returns the name that files give a command.
pub const fn command_name(command: Command) -> &'static str {
    match command {
        Command::Stop => "stop",
        Command::Human => "human",
        Command::Back => "back",
        Command::Restart => "restart",
        Command::Help => "help",
        Command::DeleteMyData => "delete_my_data",
        Command::MyPlaces => "my_places",
        Command::MyData => "my_data",
        Command::ChangeLanguage => "change_language",
        Command::None => "none",
    }
}
