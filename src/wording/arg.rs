//! What a message can be given, by name.

use crate::domain::time::Time;
use std::borrow::Cow;

/// One argument. Its kind says how it is written out when a message says just `{ $name }`.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A name, free text, or the key of a selector.
    Text(String),
    /// A count.
    Number(i64),
    /// An instant, told in the service's time zone.
    Time(Time, When),
    /// Several names: "a, b and c".
    List(Vec<String>),
    /// A telephone number: Latin digits, left to right, never marked inside, so that it can be tapped.
    Phone(String),
    /// A link or an e-mail address: never marked.
    Link(String),
    /// Pence.
    Money(i64),
    /// Metres.
    Distance(u32),
}

/// Which part of an instant is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// "24 November 2026".
    Date,
    /// "16:09".
    Time,
    /// "24 November 2026 at 16:09".
    DateTime,
    /// "Tuesday 24 November at 16:09".
    WeekdayTime,
    /// "Tuesday".
    Weekday,
}

/// The arguments of one message. A handful at most, so a list serves better than a map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args(Vec<(Cow<'static, str>, Arg)>);

impl Args {
    /// Returns no arguments.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds an argument, or replaces the one of this name.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, arg: impl Into<Arg>) {
        let name = name.into();
        self.0.retain(|(known, _)| *known != name);
        self.0.push((name, arg.into()));
    }

    /// As [`Args::set`], in a chain.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, arg: impl Into<Arg>) -> Self {
        self.set(name, arg);
        self
    }

    /// Returns the argument of this name.
    pub fn get(&self, name: &str) -> Option<&Arg> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, arg)| arg)
    }

    /// Returns the names, in the order they were added.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| &**name)
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
