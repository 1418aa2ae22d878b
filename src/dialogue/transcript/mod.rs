//! Transcripts: conversations written down as chat, played against the dialogues. The form is in `docs/dialogues.md`.

mod play;
mod read;

use super::script::{Edge, parse_duration};
use crate::domain::{
    finding::Finding,
    ids::{DialogueName, Lang},
    post::ChannelKind,
    time::Time,
};
use std::{collections::BTreeSet, time::Duration};

pub use play::{Played, play};
pub use read::read;

/// A conversation written down.
#[derive(Clone, Debug)]
pub struct Transcript {
    /// Its file.
    pub file: String,
    /// The language its words are in.
    pub lang: Lang,
    /// The channel it takes place on.
    pub channel: ChannelKind,
    /// When it begins.
    pub now: Time,
    /// The dialogue it begins in, where not at the door.
    pub begin: Option<DialogueName>,
    /// What is known beforehand: slot or `consent`, and value.
    pub about: Vec<(String, String)>,
    /// What happens, each with its line.
    pub moves: Vec<(usize, Move)>,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// `> words`
    Said(String),
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
    /// `@ +8d`
    Pass(Duration),
    /// `fail action`
    Fail(String),
    /// `< message`
    Expect(String),
    /// `! Effect words`
    Effect(String),
}

impl Move {
    /// Returns true for what a person does or what happens; false for what is expected of it.
    pub const fn happens(&self) -> bool {
        !matches!(self, Self::Expect(_) | Self::Effect(_))
    }
}

impl Transcript {
    /// Returns true where nothing in it depends on a language, so that it is played in every one.
    pub fn speaks_no_language(&self) -> bool {
        !self.moves.iter().any(|(_, step)| matches!(step, Move::Said(_)))
    }
}

/// Returns the edges that no transcript walks.
pub fn unwalked(all: &[Edge], walked: &BTreeSet<Edge>) -> Vec<Edge> {
    all.iter().filter(|edge| !walked.contains(*edge)).cloned().collect()
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
