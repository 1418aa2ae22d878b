//! Slots: what answers are, and what may be kept of a person.

use crate::domain::conversation::Value;
use std::time::Duration;

/// A typed answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    /// What it holds.
    pub kind: Kind,
    /// The options, for [`Kind::One`], [`Kind::Some`] and [`Kind::Needs`].
    pub of: Vec<String>,
    /// How long it is kept.
    pub keep: Option<Duration>,
    /// True where the caller gives it.
    pub given: bool,
    /// True where it tells who a person is.
    pub identifies: bool,
    /// The smallest number.
    pub min: Option<i64>,
    /// The largest number.
    pub max: Option<i64>,
    /// Where it is declared.
    pub line: usize,
}

/// What a slot holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of `of`.
    One,
    /// Several of `of`.
    Some,
    /// Needs: buttons for those of `of`, any of the list in words.
    Needs,
    /// Words.
    Text,
    /// A whole number from `min` to `max`.
    Number,
    /// A place.
    Area,
    /// A telephone number.
    Phone,
    /// An asset.
    Asset,
    /// Assets found.
    Matches,
    /// A language of ours.
    Language,
    /// A course.
    Course,
    /// Courses found.
    Courses,
    /// A session of a course.
    Session,
    /// Sessions found.
    Sessions,
}

impl Slot {
    /// Returns true where the slot may hold this.
    pub fn holds(&self, value: &Value) -> bool {
        let known = |option: &String| self.of.is_empty() || self.of.contains(option);
        match (self.kind, value) {
            (Kind::One, Value::One(option)) => known(option),
            (Kind::Some, Value::Some(options)) => options.iter().all(known),
            (Kind::Needs, Value::Needs(_))
            | (Kind::Language, Value::One(_))
            | (Kind::Text | Kind::Phone, Value::Text(_))
            | (Kind::Number, Value::Number(_))
            | (Kind::Area, Value::Area(_))
            | (Kind::Asset, Value::Asset(_))
            | (Kind::Matches, Value::Matches(_)) => true,
            _ => false,
        }
    }
}

impl Kind {
    /// Reads the name used in files.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "one" => Self::One,
            "some" => Self::Some,
            "needs" => Self::Needs,
            "text" => Self::Text,
            "number" => Self::Number,
            "area" => Self::Area,
            "phone" => Self::Phone,
            "asset" => Self::Asset,
            "matches" => Self::Matches,
            "language" => Self::Language,
            "course" => Self::Course,
            "courses" => Self::Courses,
            "session" => Self::Session,
            "sessions" => Self::Sessions,
            _ => return None,
        })
    }

    /// Returns true where an answer says something of the person and so must say how long it is kept.
    pub const fn is_personal(self) -> bool {
        matches!(self, Self::One | Self::Some | Self::Needs | Self::Text | Self::Number | Self::Area | Self::Phone)
    }

    /// Returns the kind of the list that it is picked from, where it is.
    pub const fn list(self) -> Option<Self> {
        match self {
            Self::Asset => Some(Self::Matches),
            Self::Course => Some(Self::Courses),
            Self::Session => Some(Self::Sessions),
            _ => None,
        }
    }

    /// Returns true for a list that something is picked from.
    pub const fn is_list(self) -> bool {
        matches!(self, Self::Matches | Self::Courses | Self::Sessions)
    }
}
