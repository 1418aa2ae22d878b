//! Transcripts: conversations written down as chat, played against the dialogues. The form is in `docs/dialogues.md`.

mod courses;
mod play;
mod read;
mod stage;
mod walk;
mod write;

use super::script::parse_duration;
use crate::domain::{
    finding::Finding,
    ids::{DialogueName, Lang},
    post::ChannelKind,
    time::Time,
};
use std::time::Duration;

pub use play::{Played, play};
pub use read::read;
pub use stage::{Beat, Fault, Stage};
pub use walk::{LONGEST, NotTaken, Taken, Walk};

/// A conversation written down.
#[derive(Clone, Debug)]
pub struct Transcript {
    /// Its file.
    pub file: String,
    /// The language its words are in; none where they are the same in every one: a name, a number, a slip of the hand.
    pub lang: Option<Lang>,
    /// The channel it takes place on.
    pub channel: ChannelKind,
    /// When it begins.
    pub now: Time,
    /// The dialogue it begins in, where not at the door.
    pub begin: Option<DialogueName>,
    /// Whether there are courses, and whether all their seats are taken.
    pub courses: Option<bool>,
    /// What is known beforehand: slot or `consent`, and value.
    pub about: Vec<(String, String)>,
    /// What happens, each with its line.
    pub moves: Vec<(usize, Move)>,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// `> words`; `> "words"` where they would be read as something else, as `> "start"`
    Said(String),
    /// `> voice name`: what somebody says in the language it is played in, one of [`VOICES`].
    Voice(&'static str),
    /// `> tap option …`
    Tap(Vec<String>),
    /// `> tap-old option`: a button of a question that has moved on.
    TapOld(String),
    /// `> toggle option`
    Toggle(String),
    /// `> share lat lon`
    Share(f64, f64),
    /// `> contact number`
    Contact(String),
    /// `> media kind`
    Media(String),
    /// `> start`
    Start,
    /// `= claim name`
    Claim(String),
    /// `= close outcome`
    Close(String),
    /// `= seat`: a place comes free for who waits
    Seat,
    /// `= called off`: the session they booked, or wait for
    CalledOff,
    /// `@ +8d`
    Pass(Duration),
    /// `fail action`
    Fail(String),
    /// `< message`
    Expect(String),
    /// `! Effect words`
    Effect(String),
}

/// What transcripts may say in every language, each the message `voice-<name>`.
pub const VOICES: [&str; 7] =
    ["suicide", "self_harm", "abuse", "child_at_risk", "medical_emergency", "harm_to_others", "lonely"];

impl Move {
    /// Returns that the person says these words: on one line, as a transcript holds them. `None` where there are none.
    pub fn said(words: &str) -> Option<Self> {
        let words: Vec<&str> = words.split_whitespace().collect();
        (!words.is_empty()).then(|| Self::Said(words.join(" ")))
    }

    /// Returns true for what a person does or what happens; false for what is expected of it.
    pub const fn happens(&self) -> bool {
        !matches!(self, Self::Expect(_) | Self::Effect(_))
    }
}

impl Transcript {
    /// Makes one in which nothing has happened yet: by web, in English, with somebody new, on a Tuesday morning when
    /// advisors are there.
    pub fn new(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            lang: Some(Lang::new(crate::wording::BASE)),
            channel: ChannelKind::Web,
            now: Time::parse("2026-11-24T10:00:00Z").unwrap_or(Time::from_millis(0)),
            begin: None,
            courses: None,
            about: Vec::new(),
            moves: Vec::new(),
        }
    }

    /// Returns the language it is played in where it is played in one: the base one where its words are the same in all.
    pub fn language(&self) -> Lang {
        self.lang.clone().unwrap_or_else(|| Lang::new(crate::wording::BASE))
    }

    /// Returns the language that it is played in, the base one where it does not say; none where nothing in it depends on a
    /// language, so that it is played in every one.
    pub fn spoken(&self) -> Option<&Lang> {
        let has_words = |said: &str| said.chars().any(char::is_alphabetic) && !said.starts_with('/');
        let speaks = self.moves.iter().any(|(_, step)| matches!(step, Move::Said(said) if has_words(said)));
        self.lang.as_ref().filter(|_| speaks)
    }
}

fn finding(transcript: &Transcript, line: usize, says: String, mend: &str) -> Finding {
    Finding {
        file: transcript.file.clone(),
        line,
        rule: "20 transcripts".into(),
        node: String::new(),
        says,
        mend: mend.into(),
    }
}

fn duration(text: &str) -> Option<Duration> {
    parse_duration(text.strip_prefix('+')?)
}
