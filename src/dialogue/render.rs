//! From what is to be said to the words the person sees. Called when effects become rows, so that the transcript is what was seen.
//!
//! Pure: it looks at the world and at what a step decided, and at nothing else.

use super::{
    cards::{Lines, card, contact, helpline},
    effect::{Arg as SayArg, Label, Laid, Question, Say},
    sittings,
    world::World,
};
use crate::{
    domain::{
        conversation::{Conversation, Value},
        ids::{Lang, Need, SessionId},
        post::{Button, Keyboard, Outbound},
    },
    wording::{Arg, Args, BASE, When},
};

/// The messages that code speaks besides the dialogues', each with its variables.
pub const SPOKEN: &[(&str, &[&str])] = &[
    ("common-skip", &[]),
    ("common-done", &[]),
    ("common-none-of-these", &[]),
    ("common-resume", &[]),
    ("common-no-way-back", &[]),
    ("common-moved-on", &[]),
    ("common-moved-on-human", &[]),
    ("common-not-asked-for", &[]),
    ("common-noted", &["needs"]),
    ("common-heard", &[]),
    ("common-which-place", &[]),
    ("common-claimed", &["advisor"]),
    ("common-still-here", &[]),
    ("common-cannot-read", &["kind"]),
    ("common-ordinals", &[]),
    ("common-fault", &[]),
    ("card-name", &["n", "name"]),
    ("card-provider", &["provider"]),
    ("card-summary", &["summary"]),
    ("card-why", &["reasons"]),
    ("card-next", &["when"]),
    ("card-hours", &["hours"]),
    ("card-cost-free", &[]),
    ("card-cost", &["amount"]),
    ("card-cost-unknown", &[]),
    ("card-where", &["place", "distance"]),
    ("card-where-far", &["place"]),
    ("card-phone", &["phone"]),
    ("card-web", &["link"]),
    ("card-checked", &["date"]),
    ("card-unchecked", &[]),
    ("card-example", &[]),
    ("line-name", &["name"]),
    ("line-phone", &["phone"]),
    ("line-text", &["word", "phone"]),
    ("line-text-only", &["phone"]),
    ("line-web", &["link"]),
    ("line-press", &["press"]),
    ("common-share-place", &[]),
    ("held-nothing", &[]),
    ("held-lang", &["lang"]),
    ("held-needs", &["needs"]),
    ("held-area", &["area"]),
    ("held-age", &["age", "whom"]),
    ("held-whom", &["whom"]),
    ("held-matters", &["matters"]),
    ("held-name", &["name"]),
    ("held-phone", &["phone"]),
    ("held-consent-service", &[]),
    ("held-consent-sharing", &[]),
    ("held-courses", &["courses"]),
    ("held-transcript", &[]),
    ("session-label", &["when", "title"]),
    ("session-when", &["when", "until"]),
    ("session-any-time", &[]),
    ("session-language", &["language"]),
    ("session-online", &[]),
    ("session-left", &["left"]),
    ("session-full", &[]),
    ("session-off", &[]),
    ("session-booked", &[]),
    ("session-waiting", &[]),
    ("session-join", &["link"]),
    ("session-watch", &["link"]),
    ("session-calendar", &["link"]),
    ("session-code", &["code"]),
    ("command-start", &[]),
    ("command-human", &[]),
    ("command-help", &[]),
    ("command-stop", &[]),
    ("command-language", &[]),
    ("command-places", &[]),
    ("command-mydata", &[]),
    ("command-delete", &[]),
    ("command-back", &[]),
    ("command-restart", &[]),
];

/// Where one message ends and the next begins, in characters: well below what any channel takes.
const LONG: usize = 3_000;

/// What rendering needs besides the world.
pub struct Page<'a> {
    /// The conversation after the step.
    pub conversation: &'a Conversation,
    /// A link by which the person goes on in the private web chat; empty where there is none.
    pub private_link: &'a str,
    /// The link to the chat that anybody may have.
    pub chat_link: &'a str,
    /// Makes a link about a session.
    pub of_session: &'a dyn Fn(Way, SessionId) -> String,
    /// The channel's name for the message whose button was tapped.
    pub reply_ref: Option<&'a str>,
}

/// Where a link about a session leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To a file that puts it into a calendar.
    Calendar,
    /// To its call or its film, by way of us.
    Watch,
}

/// Messages rendered, each with the Fluent ids that it came from.
#[derive(Debug)]
pub struct Spoken {
    /// What goes out.
    pub message: Outbound,
    /// The Fluent messages, as `loneliness-need` or `loneliness-need.retry1`.
    pub said: Vec<String>,
}

/// Renders what one step says. Lines that follow each other become one message, the last with the buttons: a person
/// on an old phone gets one buzz, not four.
pub fn render(world: &World, page: &Page, says: &[&Say]) -> Vec<Spoken> {
    let lang = &page.conversation.lang;
    let mut spoken: Vec<Spoken> = Vec::new();
    for say in says {
        let text = words(world, page, say);
        let keyboard = say.ask.as_ref().map(|question| keyboard(world, lang, question));
        let said = say.name();
        let joins = spoken.last().is_some_and(|last| {
            !say.edits
                && last.message.keyboard.is_none()
                && last.message.text.chars().count() + text.chars().count() < LONG
        });
        match spoken.last_mut().filter(|_| joins) {
            Some(last) => {
                if !text.is_empty() {
                    if !last.message.text.is_empty() {
                        last.message.text.push_str("\n\n");
                    }
                    last.message.text.push_str(&text);
                }
                last.message.keyboard = keyboard;
                last.message.urgent |= say.urgent;
                last.said.push(said);
            }
            None => spoken.push(Spoken {
                message: Outbound {
                    text,
                    lang: lang.clone(),
                    keyboard,
                    urgent: say.urgent,
                    edits: if say.edits { page.reply_ref.map(str::to_owned) } else { None },
                },
                said: vec![said],
            }),
        }
    }
    spoken
}

impl Say {
    /// Returns how transcripts name it: `loneliness-need`, `loneliness-need.retry1`.
    pub fn name(&self) -> String {
        let id = self.id.split_once('/').map_or(self.id.as_str(), |(_, id)| id);
        match &self.attr {
            Some(attr) => format!("{id}.{attr}"),
            None => id.to_owned(),
        }
    }
}

/// Returns a label in `lang`.
pub(crate) fn label(world: &World, lang: &Lang, label: &Label) -> String {
    let wording = &world.wording;
    let text = match label {
        Label::Attr(id, attr) => world.text(lang, id, Some(attr), &Args::new()).map(|text| text.text),
        Label::Message(id) => wording.text(lang, id, None, &Args::new()).map(|text| text.text),
        Label::Asset(_, id) => world.directory.get(id).map(|asset| asset.name.clone()),
        Label::Place(name) => Some(name.clone()),
        Label::Language(tag) => wording.manifest(&Lang::new(tag)).map(|manifest| manifest.name.clone()),
        Label::Course(_, title) => Some(title.clone()),
        Label::Sitting(_, sitting) => Some(sittings::label(world, lang, sitting)),
    };
    text.unwrap_or_default()
}

fn keyboard(world: &World, lang: &Lang, question: &Question) -> Keyboard {
    let buttons = question
        .options
        .iter()
        .map(|(option, from)| Button {
            option: option.clone(),
            label: match from {
                Label::Asset(n, _) | Label::Course(n, _) | Label::Sitting(n, _) => {
                    numbered(world, lang, *n, &shorten(&label(world, lang, from)))
                }
                _ => shorten(&label(world, lang, from)),
            },
            picked: question.picked.contains(option),
        })
        .collect();
    let share = world.wording.text(lang, "common-share-place", None, &Args::new()).map(|text| text.text);
    Keyboard {
        token: question.token.clone(),
        several: question.several,
        buttons,
        location: share.filter(|_| question.location),
        text: question.text,
    }
}

/// Returns the name of the `n`th in a list, numbered as its card is.
fn numbered(world: &World, lang: &Lang, n: usize, name: &str) -> String {
    let mut args = Args::new();
    args.set("n", Arg::Number(i64::try_from(n).unwrap_or(0)));
    args.set("name", Arg::Text(name.to_owned()));
    world.wording.text(lang, "card-name", None, &args).map(|text| text.text).unwrap_or_default()
}

/// Telegram shows about 64 characters of a button.
pub(crate) fn shorten(label: &str) -> String {
    if label.chars().count() <= 60 {
        return label.to_owned();
    }
    let mut short: String = label.chars().take(59).collect();
    short.push('…');
    short
}

fn words(world: &World, page: &Page, say: &Say) -> String {
    let conversation = page.conversation;
    let lang = &conversation.lang;
    let mut args = Args::new();
    for (name, arg) in &say.args {
        let arg = match arg {
            SayArg::Text(text) => Arg::Text(text.clone()),
            SayArg::Number(number) => Arg::Number(*number),
            SayArg::Needs(needs) => Arg::List(need_names(world, lang, needs)),
            SayArg::Asset(id) => Arg::Text(world.directory.get(id).map(|asset| asset.name.clone()).unwrap_or_default()),
            SayArg::Time(at) => Arg::Time(*at, When::WeekdayTime),
            SayArg::Phone(phone) => Arg::Phone(phone.clone()),
            SayArg::Language(tag) => Arg::Text(label(world, lang, &Label::Language(tag.clone()))),
            SayArg::PrivateLink => Arg::Link(page.private_link.to_owned()),
            SayArg::ChatLink => Arg::Link(page.chat_link.to_owned()),
            SayArg::Names(names) => Arg::List(names.clone()),
            SayArg::Held(courses) => Arg::Text(held(world, conversation, courses)),
        };
        args.set(name.clone(), arg);
    }
    let mut text = world
        .text(lang, &say.id, say.attr.as_deref(), &args)
        .or_else(|| world.text(lang, &say.id, None, &args))
        .map(|text| text.text)
        .unwrap_or_default();
    if say.urgent && !is_reviewed(world, lang) {
        // Nobody who speaks the language has read these words yet, and a life may hang on them: English stands beside.
        let english = Lang::new(BASE);
        if let Some(beside) = world.text(&english, &say.id, say.attr.as_deref(), &args) {
            text.push_str("\n\n");
            text.push_str(&beside.text);
        }
    }
    let laid = match &say.laid {
        Laid::Nothing => String::new(),
        Laid::Matches(found) => {
            let cards: Vec<String> =
                found.iter().enumerate().filter_map(|(at, found)| card(world, lang, at + 1, found)).collect();
            cards.join("\n\n")
        }
        Laid::Asset(id) => world.directory.get(id).map(|asset| contact(world, lang, asset)).unwrap_or_default(),
        Laid::Courses(courses) => sittings::courses(world, lang, courses),
        Laid::Sittings(all) => sittings::sessions(world, lang, all),
        Laid::Sitting(sitting, place) => sittings::one(world, page, sitting, *place),
        Laid::Lines { risk, nation, age } => {
            let age = age.and_then(|age| u8::try_from(age).ok());
            let lines = world.lines.crisis(*risk, nation.as_deref(), age);
            let lines: Vec<String> = lines.into_iter().map(|line| helpline(world, lang, line)).collect();
            lines.join("\n\n")
        }
    };
    if !laid.is_empty() {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&laid);
    }
    text
}

fn is_reviewed(world: &World, lang: &Lang) -> bool {
    world.wording.manifest(lang).is_some_and(|manifest| manifest.reviewed)
}

fn need_names(world: &World, lang: &Lang, needs: &[Need]) -> Vec<String> {
    needs.iter().map(|need| label(world, lang, &Label::Message(format!("need-{need}")))).collect()
}

/// What is kept of a person, a line each.
fn held(world: &World, conversation: &Conversation, courses: &[String]) -> String {
    let lang = &conversation.lang;
    let mut lines = Lines::new(world, lang);
    let whom = match conversation.mind.about.get("whom").map(|kept| &kept.value) {
        Some(Value::One(whom)) => whom.as_str(),
        _ => "me",
    };
    lines.add("held-lang", [("lang", Arg::Text(label(world, lang, &Label::Language(lang.to_string()))))]);
    for (slot, kept) in &conversation.mind.about {
        match (slot.as_str(), &kept.value) {
            ("needs", Value::Needs(needs)) => {
                lines.add("held-needs", [("needs", Arg::List(need_names(world, lang, needs)))]);
            }
            ("area", Value::Area(area)) => lines.add("held-area", [("area", Arg::Text(area.label.clone()))]),
            ("age", Value::Number(age)) => {
                lines.add("held-age", [("age", Arg::Number(*age)), ("whom", Arg::Text(whom.to_owned()))]);
            }
            ("whom", Value::One(_)) => lines.add("held-whom", [("whom", Arg::Text(whom.to_owned()))]),
            ("matters", Value::Text(text)) => lines.add("held-matters", [("matters", Arg::Text(text.clone()))]),
            ("name", Value::Text(text)) => lines.add("held-name", [("name", Arg::Text(text.clone()))]),
            ("phone", Value::Text(text)) => lines.add("held-phone", [("phone", Arg::Phone(text.clone()))]),
            _ => {}
        }
    }
    for (kind, given) in &conversation.mind.consents {
        if *given {
            lines.add(&format!("held-consent-{kind}"), []);
        }
    }
    if !courses.is_empty() {
        lines.add("held-courses", [("courses", Arg::List(courses.to_vec()))]);
    }
    lines.add("held-transcript", []);
    lines.text
}
