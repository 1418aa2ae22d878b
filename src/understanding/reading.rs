//! What was made of a text. Plain data: it is what `pathways understand` prints and what is kept with the turn.

use crate::domain::{
    ids::{Lang, Need},
    risk::{Risk, Urgency},
};
use serde::{Deserialize, Serialize};

/// How many reasons of a long text are looked at.
const MOST_KEPT: usize = 200;

/// What the name of a rule holds where no rule but the examples said so: `en/examples/stop`.
pub(crate) const BY_EXAMPLES: &str = "/examples/";

/// What was made of a text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The language it is in, as far as the words tell.
    pub lang: Option<Lang>,
    /// True where no other language could be meant: "hi" alone is said in several.
    #[serde(skip)]
    pub lang_sure: bool,
    /// What matters to the person.
    pub needs: Vec<Need>,
    /// What may be wrong.
    pub risk: Risk,
    /// How soon someone must act on it.
    pub urgency: Urgency,
    /// What the person wants the bot itself to do.
    pub command: Command,
    /// Which rule found what in which characters.
    pub because: Vec<Because>,
    /// The version of the rules: the same files have the same.
    pub version: String,
}

impl Reading {
    /// Returns true where only the examples make a command of the text, and no phrase.
    pub fn guesses_command(&self) -> bool {
        let mut phrases = self.because.iter().filter(|because| because.kind == Kind::Command);
        phrases.next().is_some_and(|because| because.rule.contains(BY_EXAMPLES))
    }

    /// Adds what was made of the next piece of the same text.
    pub(crate) fn take_in(&mut self, next: Self) {
        if self.lang.is_none() {
            (self.lang, self.lang_sure) = (next.lang, next.lang_sure);
        }
        for need in next.needs {
            if !self.needs.contains(&need) {
                self.needs.push(need);
            }
        }
        if (next.urgency, next.risk) > (self.urgency, self.risk) {
            (self.urgency, self.risk) = (next.urgency, next.risk);
        }
        for because in next.because {
            if self.because.len() < MOST_KEPT && !self.because.contains(&because) {
                self.because.push(because);
            }
        }
    }
}

/// Why something was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Because {
    /// What kind of thing was found.
    pub kind: Kind,
    /// What was found: `debt`.
    pub value: String,
    /// Where: the first character and one past the last, counted in Unicode characters of the text as it was sent.
    pub span: [usize; 2],
    /// By which phrase: `en/needs/debt#3`.
    pub rule: String,
}

/// What kind of thing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A risk.
    Risk,
    /// A need.
    Need,
    /// A command.
    Command,
}

/// What a person may want the bot itself to do. In the order of which wins where two are said, the first last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Nothing.
    #[default]
    None,
    /// Say what can be done here.
    Help,
    /// Go one question back.
    Back,
    /// Begin again.
    Restart,
    /// Speak another language.
    ChangeLanguage,
    /// Show the places in sessions that the person has, to give one up.
    MyPlaces,
    /// Say what is kept.
    MyData,
    /// Hand over to a human.
    Human,
    /// Delete what is kept.
    DeleteMyData,
    /// Send nothing more.
    Stop,
}

impl Command {
    /// Returns the name used in files and rows.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Help => "help",
            Self::Back => "back",
            Self::Restart => "restart",
            Self::ChangeLanguage => "change_language",
            Self::MyPlaces => "my_places",
            Self::MyData => "my_data",
            Self::Human => "human",
            Self::DeleteMyData => "delete_my_data",
            Self::Stop => "stop",
        }
    }

    /// Reads the name used in files and rows; "none" is no command.
    pub fn parse(text: &str) -> Option<Self> {
        [
            Self::Help,
            Self::Back,
            Self::Restart,
            Self::ChangeLanguage,
            Self::MyPlaces,
            Self::MyData,
            Self::Human,
            Self::DeleteMyData,
            Self::Stop,
        ]
        .into_iter()
        .find(|command| command.as_str() == text)
    }
}
