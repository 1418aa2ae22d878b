//! The file forms, just as an author writes them, each value with its line. Nothing here knows what is right.

use serde::{Deserialize, Deserializer, de};
use serde_saphyr::Spanned;
use std::{fmt, marker::PhantomData};

/// `dialogues/<name>.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawDialogue {
    pub dialogue: Spanned<String>,
    /// What the dialogue may count on: `service`, `sharing`. Whoever calls it has proved it.
    #[serde(default)]
    pub requires: Vec<Spanned<String>>,
    /// True for the crisis family, which acts to save a life and so does not wait for consent.
    #[serde(default)]
    pub vital: bool,
    pub retry: Option<Spanned<RawRetry>>,
    pub silence: Option<Spanned<RawSilence>>,
    #[serde(default)]
    pub slots: Ordered<RawSlot>,
    pub nodes: Ordered<RawNode>,
    /// Where somebody goes on who stands on a node that was renamed or taken out.
    #[serde(default)]
    pub moved: Ordered<String>,
}

/// `dialogues/_slots.yaml`: what is known of a person, shared by all dialogues.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawShared {
    pub slots: Ordered<RawSlot>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRetry {
    pub max: u32,
    pub to: Spanned<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSilence {
    pub nudge: Option<Spanned<String>>,
    pub expire: Spanned<String>,
    pub to: Spanned<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSlot {
    #[serde(rename = "type")]
    pub kind: Spanned<String>,
    #[serde(default)]
    pub of: Vec<Spanned<String>>,
    /// How long it is kept: `180d`. Every slot that says something of a person needs it.
    pub keep: Option<Spanned<String>>,
    /// True where the caller gives it (`with`).
    #[serde(default)]
    pub given: bool,
    /// True where it tells who a person is: a name, a number.
    #[serde(default)]
    pub identifies: bool,
    pub min: Option<i64>,
    pub max: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawNode {
    pub ask: Option<Spanned<String>>,
    #[serde(rename = "do")]
    pub act: Option<Spanned<String>>,
    pub show: Option<Spanned<String>>,
    pub call: Option<Spanned<String>>,
    pub wait: Option<Spanned<String>>,
    pub when: Option<Spanned<String>>,
    /// When: the limit, for a slot that holds a number.
    pub below: Option<Spanned<i64>>,
    pub end: Option<Spanned<String>>,
    pub to: Option<Spanned<RawTo>>,
    /// Ask: true where the person may skip it.
    #[serde(default)]
    pub optional: bool,
    /// Ask: true where what is already known is not asked again.
    #[serde(default)]
    pub skip_known: bool,
    /// Ask: the list slot that the options come from.
    pub from: Option<Spanned<String>>,
    /// Do, call: slots handed over.
    #[serde(default)]
    pub with: Vec<Spanned<String>>,
    /// Do: the slot that takes the result.
    pub into: Option<Spanned<String>>,
    /// Do: consent kind, slot or record that it is about.
    pub of: Option<Spanned<String>>,
    /// Do schedule: the dialogue to start.
    pub dialogue: Option<Spanned<String>>,
    /// Do schedule: when, from now.
    pub after: Option<Spanned<String>>,
    /// Do handoff: why.
    pub reason: Option<Spanned<String>>,
    pub retry: Option<Spanned<RawRetry>>,
    pub silence: Option<Spanned<RawSilence>>,
    /// False for a node that goes on without a word (`when`, `do` and `call` are silent unless `say: true`).
    pub say: Option<bool>,
}

/// `to:` one target, or a map from outcome to target.
#[derive(Debug)]
pub(super) enum RawTo {
    One(String),
    Each(Vec<(String, Spanned<String>)>),
}

impl<'de> Deserialize<'de> for RawTo {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> de::Visitor<'de> for Either {
            type Value = RawTo;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a node, or a map from outcome to node")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<RawTo, E> {
                Ok(RawTo::One(text.to_owned()))
            }
            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<RawTo, A::Error> {
                let mut each = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    each.push(pair);
                }
                Ok(RawTo::Each(each))
            }
        }
        input.deserialize_any(Either)
    }
}

/// A map in the order of the file: the first node is where a dialogue begins.
#[derive(Debug)]
pub(super) struct Ordered<T>(pub Vec<(String, Spanned<T>)>);

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct Pairs<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Pairs<T> {
            type Value = Ordered<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of names")
            }
            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Ordered<T>, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Ordered(pairs))
            }
        }
        input.deserialize_map(Pairs(PhantomData))
    }
}

/// `dialogues/_interrupts.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawInterrupts {
    pub interrupts: Ordered<RawInterrupt>,
    pub doors: RawDoors,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawInterrupt {
    /// The command or `risk` that sets it off.
    #[serde(rename = "match")]
    pub on: Spanned<String>,
    /// The dialogue it runs; none for `back`.
    pub run: Option<Spanned<String>>,
    /// `push`: the question asked waits and is asked again. `clear`: what was under way is over. `pop`: one question back.
    #[serde(rename = "as")]
    pub how: Spanned<String>,
    /// Whose turn it may be: `bot`, `queued`, `human`.
    #[serde(rename = "in")]
    pub owners: Vec<Spanned<String>>,
}

/// The dialogues that a conversation enters by.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawDoors {
    /// For somebody new.
    pub first: Spanned<String>,
    /// For somebody who agreed before.
    pub again: Spanned<String>,
    /// For somebody with a place in a session, the day before.
    pub reminder: Option<Spanned<String>>,
    /// For somebody who waited for a seat and now has it.
    pub seat: Option<Spanned<String>>,
    /// For somebody whose session is called off.
    pub called_off: Option<Spanned<String>>,
}
