//! Compiled dialogues: what an author wrote, read and named, not yet proven.
//!
//! A dialogue is a procedure with typed slots and nodes. It holds no prose: node `need` of dialogue `loneliness`
//! speaks the Fluent message `loneliness-need`.

mod load;
mod raw;
mod slot;

use super::action::Act;
use crate::domain::{
    files::Files,
    finding::Finding,
    ids::{DialogueName, NodeName, SlotName},
};
use std::{collections::BTreeMap, sync::Arc, time::Duration};

pub(crate) use load::parse_duration;
pub use slot::{Kind, Slot};

/// All dialogues.
#[derive(Clone, Debug, Default)]
pub struct Scripts {
    /// The hash of all their files: the edition. Frames pin it.
    pub hash: String,
    /// By name.
    pub by_name: BTreeMap<DialogueName, Arc<Script>>,
    /// What is known of a person, shared by all.
    pub shared: BTreeMap<SlotName, Slot>,
    /// What may break in at any moment, in the order they are tried.
    pub interrupts: Vec<Interrupt>,
    /// The dialogue for somebody new.
    pub first: Option<DialogueName>,
    /// The dialogue for somebody who agreed before.
    pub again: Option<DialogueName>,
    /// The dialogue for somebody with a place in a session, the day before.
    pub reminder: Option<DialogueName>,
    /// The dialogue for somebody who waited for a seat and now has it.
    pub seat: Option<DialogueName>,
    /// The dialogue for somebody whose session is called off.
    pub called_off: Option<DialogueName>,
}

/// One dialogue.
#[derive(Clone, Debug)]
pub struct Script {
    /// Its name.
    pub name: DialogueName,
    /// Its file, for findings.
    pub file: String,
    /// The hash of its file.
    pub hash: String,
    /// What the ids of its messages begin with: nothing, or the edition and a slash where that is no longer in force.
    pub prefix: String,
    /// Consents it counts on.
    pub requires: Vec<String>,
    /// True for the crisis family.
    pub vital: bool,
    /// Its own slots.
    pub slots: BTreeMap<SlotName, Slot>,
    /// Its nodes.
    pub nodes: BTreeMap<NodeName, Node>,
    /// Its nodes in the order of the file; it begins at the first.
    pub order: Vec<NodeName>,
    /// Where somebody goes on who stands on a node that is no more: renamed, or retired.
    pub moved: BTreeMap<NodeName, Target>,
}

/// A place in a dialogue.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it begins.
    pub line: usize,
    /// True where it speaks `<dialogue>-<node>`.
    pub speaks: bool,
    /// What it does.
    pub task: Task,
    /// Where each outcome goes, as written.
    pub to: Vec<Target>,
}

/// One outcome's way on.
#[derive(Clone, Debug)]
pub struct Target {
    /// The outcome; [`Target::ANY`] for all the others.
    pub outcome: String,
    /// The node.
    pub node: NodeName,
    /// Where it is written.
    pub line: usize,
}

impl Target {
    /// The outcome that stands for all not named.
    pub const ANY: &str = "else";
}

/// What a node does.
#[derive(Clone, Debug)]
pub enum Task {
    /// Speaks and goes on.
    Say,
    /// Asks and waits for the person.
    Ask(Ask),
    /// Acts.
    Do(Do),
    /// Speaks with the asset, the session or the helplines laid out.
    Show(Shown),
    /// Runs another dialogue and goes on by how it ended.
    Call {
        /// Which.
        dialogue: DialogueName,
        /// Slots handed over, by name.
        with: Vec<SlotName>,
    },
    /// Waits for an advisor to be done.
    Wait {
        /// What happens after a long silence.
        silence: Silence,
    },
    /// Goes on by what a slot holds, without a word.
    When(SlotName),
    /// Goes on by whether the number in a slot is below a limit, without a word; where it holds none, it is not.
    Below {
        /// The slot.
        slot: SlotName,
        /// The limit.
        limit: i64,
    },
    /// Ends the dialogue.
    End(String),
}

/// A question.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The slot that takes the answer.
    pub slot: SlotName,
    /// True where it may be skipped.
    pub optional: bool,
    /// True where it is passed over when the answer is known.
    pub skip_known: bool,
    /// The list that the options come from.
    pub from: Option<SlotName>,
    /// What happens when it is not understood.
    pub retry: Retry,
    /// What happens when nothing is said.
    pub silence: Silence,
}

/// What happens when an answer is not understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Retry {
    /// How often it is asked again.
    pub max: u32,
    /// Then.
    pub to: NodeName,
    /// Where it is written.
    pub line: usize,
}

/// What happens when nothing is said.
#[derive(Clone, Debug, PartialEq)]
pub struct Silence {
    /// After this a reminder, once.
    pub nudge: Option<Duration>,
    /// After this the dialogue goes on to `to`.
    pub expire: Duration,
    /// Then.
    pub to: NodeName,
    /// Where it is written.
    pub line: usize,
}

/// An action with what it is about.
#[derive(Clone, Debug)]
pub struct Do {
    /// Which.
    pub act: Act,
    /// Slots handed over.
    pub with: Vec<SlotName>,
    /// The slot that takes the result.
    pub into: Option<SlotName>,
    /// The consent, slot or record that it is about.
    pub of: Option<String>,
    /// The dialogue to start later.
    pub dialogue: Option<DialogueName>,
    /// When, from now.
    pub after: Option<Duration>,
    /// Why.
    pub reason: Option<String>,
}

/// What a `show` lays out.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// The asset, or the session, in a slot.
    Slot(SlotName),
    /// The helplines for the risk at hand.
    Lines,
}

/// What may break in at any moment.
#[derive(Clone, Debug)]
pub struct Interrupt {
    /// Its name.
    pub name: String,
    /// What sets it off: a command's name, or `risk`.
    pub on: String,
    /// The dialogue it runs.
    pub run: Option<DialogueName>,
    /// How.
    pub how: How,
    /// Whose turn it may be: `bot`, `queued`, `human`.
    pub owners: Vec<String>,
    /// Where it is written.
    pub line: usize,
}

/// How an interrupt breaks in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The question asked waits, and is asked again afterwards.
    Push,
    /// What was under way is over.
    Clear,
    /// One question back.
    Pop,
}

/// One way from a node: what transcripts must walk.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edge {
    /// The dialogue.
    pub dialogue: DialogueName,
    /// The node.
    pub node: NodeName,
    /// The outcome.
    pub outcome: String,
}

impl std::fmt::Display for Edge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{} -{}->", self.dialogue, self.node, self.outcome)
    }
}

/// Outcomes every kind of node may have besides its own.
pub mod outcome {
    /// A question was answered (of kinds that have no options of their own to tell apart).
    pub const ANSWERED: &str = "answered";
    /// A question was skipped.
    pub const SKIPPED: &str = "skipped";
    /// None of a list.
    pub const NONE_OF_THESE: &str = "none_of_these";
    /// The question may only be asked on a private channel, and this is none.
    pub const MOVED: &str = "moved";
    /// The node went on.
    pub const NEXT: &str = "next";
    /// Not understood, for the last time.
    pub const RETRY: &str = "retry";
    /// Nothing was said for too long.
    pub const SILENCE: &str = "silence";
    /// A number is below the limit.
    pub const BELOW: &str = "below";
    /// A number is not below the limit, or there is none.
    pub const NOT_BELOW: &str = "not_below";
}

impl Scripts {
    /// Reads all dialogues. Returns what could be read besides what could not, so that one run names all that is wrong.
    pub fn load(files: &Files) -> (Self, Vec<Finding>) {
        load::load(files)
    }

    /// Returns the slot that `name` means within `script`: its own, else the shared one.
    pub fn slot<'a>(&'a self, script: &'a Script, name: &SlotName) -> Option<&'a Slot> {
        script.slots.get(name).or_else(|| self.shared.get(name))
    }

    /// Returns the messages with which a dialogue comes to its good end: the bot says goodbye.
    pub fn goodbyes(&self) -> Vec<String> {
        let said = |script: &Script| {
            let ends = script
                .nodes
                .iter()
                .filter(|(_, node)| node.speaks && matches!(&node.task, Task::End(how) if how == "done"));
            ends.map(|(name, _)| format!("{}-{name}", script.name)).collect::<Vec<_>>()
        };
        self.by_name.values().flat_map(|script| said(script)).collect()
    }

    /// Returns the outcomes that a node's `to` must lead on, in order; not those of retry and silence.
    pub fn outcomes(&self, script: &Script, node: &Node) -> Vec<String> {
        let mut outcomes: Vec<String> = Vec::new();
        match &node.task {
            Task::Say | Task::Show(_) => outcomes.push(outcome::NEXT.into()),
            Task::Ask(ask) => {
                let slot = self.slot(script, &ask.slot);
                match slot.map(|slot| slot.kind) {
                    Some(Kind::One) => outcomes.extend(slot.into_iter().flat_map(|slot| slot.of.iter().cloned())),
                    Some(kind) if kind.list().is_some() => {
                        outcomes.extend([outcome::ANSWERED, outcome::NONE_OF_THESE].map(str::to_owned));
                    }
                    _ => outcomes.push(outcome::ANSWERED.into()),
                }
                if ask.optional {
                    outcomes.push(outcome::SKIPPED.into());
                }
                if slot.is_some_and(|slot| slot.identifies) {
                    outcomes.push(outcome::MOVED.into());
                }
            }
            Task::Do(act) => {
                if act.act == Act::NextNeed {
                    let into = act.into.as_ref().and_then(|slot| self.slot(script, slot));
                    outcomes.extend(into.into_iter().flat_map(|slot| slot.of.iter().cloned()));
                }
                outcomes.extend(act.act.outcomes().iter().map(|&name| name.to_owned()));
            }
            Task::Call { dialogue, .. } => {
                outcomes.extend(self.by_name.get(dialogue).into_iter().flat_map(|called| called.ends()));
            }
            Task::Wait { .. } => outcomes.extend(crate::domain::handoff::OUTCOMES.map(str::to_owned)),
            Task::When(slot) => {
                let slot = self.slot(script, slot);
                outcomes.extend(slot.into_iter().flat_map(|slot| slot.of.iter().cloned()));
            }
            Task::Below { .. } => outcomes.extend([outcome::BELOW, outcome::NOT_BELOW].map(str::to_owned)),
            Task::End(_) => {}
        }
        outcomes
    }

    /// Returns every edge of a node: outcome and target, those of retry and silence too.
    pub fn edges(&self, script: &Script, node: &Node) -> Vec<(String, NodeName)> {
        let mut edges: Vec<(String, NodeName)> = self
            .outcomes(script, node)
            .into_iter()
            .filter_map(|outcome| node.target(&outcome).map(|target| (outcome, target.node.clone())))
            .collect();
        if let Task::Ask(ask) = &node.task {
            edges.push((outcome::RETRY.into(), ask.retry.to.clone()));
            edges.push((outcome::SILENCE.into(), ask.silence.to.clone()));
        }
        if let Task::Wait { silence } = &node.task {
            edges.push((outcome::SILENCE.into(), silence.to.clone()));
        }
        edges
    }

    /// Returns every edge of every dialogue.
    pub fn all_edges(&self) -> Vec<Edge> {
        let mut all = Vec::new();
        for script in self.by_name.values() {
            for (name, node) in &script.nodes {
                all.extend(self.edges(script, node).into_iter().map(|(outcome, _)| Edge {
                    dialogue: script.name.clone(),
                    node: name.clone(),
                    outcome,
                }));
            }
        }
        all
    }
}

impl Script {
    /// Returns how it may end.
    pub fn ends(&self) -> Vec<String> {
        let mut ends: Vec<String> = self
            .order
            .iter()
            .filter_map(|name| match &self.nodes.get(name)?.task {
                Task::End(how) => Some(how.clone()),
                _ => None,
            })
            .collect();
        ends.sort();
        ends.dedup();
        ends
    }

    /// Returns the Fluent message that a node speaks.
    pub fn message(&self, node: &NodeName) -> String {
        format!("{}{}-{node}", self.prefix, self.name)
    }
}

impl Node {
    /// Returns where `outcome` goes.
    pub fn target(&self, outcome: &str) -> Option<&Target> {
        self.to
            .iter()
            .find(|target| target.outcome == outcome)
            .or_else(|| self.to.iter().find(|target| target.outcome == Target::ANY))
    }
}
