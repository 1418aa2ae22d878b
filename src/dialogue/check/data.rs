//! 8 to 12: slots are declared, filled before they are read, kept for a stated time, and never without consent.

use super::Finder;
use crate::{
    dialogue::{
        action::{self, Act},
        script::{Kind, Node, Script, Scripts, Shown, Slot, Task, outcome},
    },
    domain::{
        finding::Finding,
        ids::{Need, NodeName, SlotName},
        risk::Risk,
    },
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(scripts: &Scripts, findings: &mut Vec<Finding>) {
    for (name, slot) in &scripts.shared {
        shared(name, slot, findings);
    }
    for script in scripts.by_name.values() {
        let mut finder = Finder { script, findings };
        for (name, slot) in &script.slots {
            declared(name, slot, &mut finder);
        }
        for (name, node) in &script.nodes {
            uses(scripts, script, name, node, &mut finder);
        }
        flow(scripts, script, &mut finder);
    }
}

fn slot_faults(slot: &Slot, of_person: bool) -> Vec<(&'static str, String, &'static str)> {
    let mut faults = Vec::new();
    if matches!(slot.kind, Kind::One | Kind::Some | Kind::Needs) && slot.of.is_empty() && !slot.given {
        faults.push(("8 slots", "It has no options.".to_owned(), "List them in `of`."));
    }
    let unique: BTreeSet<&String> = slot.of.iter().collect();
    if unique.len() < slot.of.len() {
        faults.push(("1 names", "An option stands twice.".to_owned(), "Take one away."));
    }
    if of_person && slot.kind.is_personal() && slot.keep.is_none() && !slot.given {
        faults.push(("9 keeping", "Nothing says how long it is kept.".to_owned(), "Add `keep`, as `keep: 180d`."));
    }
    faults
}

fn shared(name: &SlotName, slot: &Slot, findings: &mut Vec<Finding>) {
    for (rule, says, mend) in slot_faults(slot, true) {
        findings.push(Finding {
            file: "dialogues/_slots.yaml".into(),
            line: slot.line,
            rule: rule.into(),
            node: name.to_string(),
            says,
            mend: mend.into(),
        });
    }
}

fn declared(name: &SlotName, slot: &Slot, finder: &mut Finder) {
    for (rule, says, mend) in slot_faults(slot, true) {
        finder.find(slot.line, rule, Some(&NodeName::new(name)), says, mend);
    }
}

/// Returns the slots a node reads.
fn reads(node: &Node) -> Vec<&SlotName> {
    match &node.task {
        Task::Ask(ask) => ask.from.iter().collect(),
        Task::Do(act) if act.act.takes_any() => Vec::new(),
        Task::Do(act) => act.with.iter().collect(),
        Task::Show(Shown::Slot(slot)) | Task::When(slot) => vec![slot],
        Task::Call { .. }
        | Task::Say
        | Task::Show(Shown::Lines)
        | Task::Wait { .. }
        // A number that is not known is not below anything: it need not be filled.
        | Task::Below { .. }
        | Task::End(_) => Vec::new(),
    }
}

/// 8 and 12: what a node names is declared and of the right kind.
fn uses(scripts: &Scripts, script: &Script, name: &NodeName, node: &Node, finder: &mut Finder) {
    let kind = |slot: &SlotName| scripts.slot(script, slot).map(|slot| slot.kind);
    let mut named: Vec<&SlotName> = reads(node);
    match &node.task {
        Task::Ask(ask) => named.push(&ask.slot),
        Task::Do(act) => named.extend(act.with.iter().chain(&act.into)),
        Task::Call { with, .. } => named.extend(with),
        Task::Below { slot, .. } => named.push(slot),
        _ => {}
    }
    for slot in named {
        if kind(slot).is_none() {
            finder.find(
                node.line,
                "8 slots",
                Some(name),
                format!("Slot `{slot}` is not declared."),
                "Declare it under `slots`, or in _slots.yaml.",
            );
        }
    }
    match &node.task {
        Task::Ask(ask) => {
            if kind(&ask.slot).is_some_and(Kind::is_list) {
                finder.find(
                    node.line,
                    "8 slots",
                    Some(name),
                    "Nobody can be asked for a whole list.".into(),
                    "Ask for a slot of type asset, course or session, with `from` the list.",
                );
            }
            if let Some(list) = kind(&ask.slot).and_then(Kind::list)
                && ask.from.as_ref().and_then(kind) != Some(list)
            {
                finder.find(
                    node.line,
                    "8 slots",
                    Some(name),
                    "Nothing says what to choose from.".into(),
                    "Add `from`, with a slot of type matches, courses or sessions.",
                );
            }
        }
        Task::Do(act) => {
            for (at, wanted) in act.act.takes().iter().enumerate() {
                let given = act.with.get(at).and_then(kind);
                if given != Some(*wanted) {
                    finder.find(
                        node.line,
                        "8 slots",
                        Some(name),
                        format!("`do: {}` wants another kind of slot here.", act.act.as_str()),
                        "Correct `with`; docs/dialogues.md lists what each action takes.",
                    );
                }
            }
            let of = act.of.as_ref().map(SlotName::new);
            if act.act == Act::Covered && of.as_ref().and_then(kind) != Some(Kind::Area) {
                finder.find(
                    node.line,
                    "8 slots",
                    Some(name),
                    "`of` names no place.".into(),
                    "Use a slot of type area that is declared.",
                );
            }
            if act.act == Act::Alert
                && let Some(of) = act.of.as_deref().filter(|of| !Risk::ALL.iter().any(|risk| risk.as_str() == *of))
            {
                let all = Risk::ALL.map(Risk::as_str).join(", ");
                let says = format!("There is no risk `{of}`.");
                finder.find(node.line, "8 slots", Some(name), says, &format!("Use one of: {all}."));
            }
            if let Some(gives) = act.act.gives()
                && act.into.as_ref().and_then(kind) != Some(gives)
            {
                finder.find(
                    node.line,
                    "8 slots",
                    Some(name),
                    "`into` names a slot of another type.".into(),
                    "Correct `into`; docs/dialogues.md lists what each action gives.",
                );
            }
        }
        Task::When(slot) if kind(slot) != Some(Kind::One) => {
            finder.find(
                node.line,
                "8 slots",
                Some(name),
                "Only a slot of type one can be told apart.".into(),
                "Use a slot of type one, or give a number its limit with `below`.",
            );
        }
        Task::Below { slot, limit } => below(scripts.slot(script, slot), *limit, name, node, finder),
        Task::Show(Shown::Slot(slot)) if !matches!(kind(slot), Some(Kind::Asset | Kind::Session)) => {
            finder.find(
                node.line,
                "8 slots",
                Some(name),
                "Only an asset or a session can be shown.".into(),
                "Use a slot of type asset or session, or `show: lines`.",
            );
        }
        Task::Call { dialogue, with } => {
            if let Some(called) = scripts.by_name.get(dialogue) {
                for slot in with {
                    if !called.slots.get(slot).is_some_and(|slot| slot.given) {
                        finder.find(
                            node.line,
                            "8 slots",
                            Some(name),
                            format!("Dialogue `{dialogue}` takes no `{slot}`."),
                            "Declare it there with `given: true`, or take it away here.",
                        );
                    }
                }
            }
        }
        _ => {}
    }
}

/// 8: what is below a limit is a number, and may be on either side of it.
fn below(slot: Option<&Slot>, limit: i64, name: &NodeName, node: &Node, finder: &mut Finder) {
    let Some(slot) = slot else { return };
    if slot.kind != Kind::Number {
        let says = "Only a number can be below another.".to_owned();
        return finder.find(node.line, "8 slots", Some(name), says, "Use a slot of type number.");
    }
    if slot.min.is_some_and(|min| limit <= min) || slot.max.is_some_and(|max| limit > max) {
        finder.find(
            node.line,
            "8 slots",
            Some(name),
            format!("Every answer is on the same side of {limit}."),
            "Use a limit between the slot's `min` and `max`.",
        );
    }
}

/// 8: a need that is taken down is one that we know.
pub(super) fn needs(scripts: &Scripts, known: &[Need], findings: &mut Vec<Finding>) {
    for script in scripts.by_name.values() {
        for (name, node) in &script.nodes {
            if let Task::Do(act) = &node.task
                && act.act == Act::RecordNeed
                && let Some(need) = act.of.as_ref().filter(|need| !known.iter().any(|known| *known == need.as_str()))
            {
                let mut finder = Finder { script, findings };
                let says = format!("There is no need `{need}`.");
                finder.find(node.line, "8 slots", Some(name), says, "Use one of data/needs.yaml.");
            }
        }
    }
}

/// What is certain on every way to a node: slots filled, consents in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sure {
    pub filled: BTreeSet<SlotName>,
    pub consents: BTreeSet<String>,
    /// The risks that an advisor was told of; nothing for the one at hand.
    pub alerts: BTreeSet<Option<String>>,
}

/// Returns what is certain at each node of a dialogue that can be reached.
pub(crate) fn sure(scripts: &Scripts, script: &Script) -> BTreeMap<NodeName, Sure> {
    let mut sure: BTreeMap<NodeName, Sure> = BTreeMap::new();
    let Some(start) = script.order.first() else { return sure };
    sure.insert(
        start.clone(),
        Sure {
            filled: script.slots.iter().filter(|(_, slot)| slot.given).map(|(name, _)| name.clone()).collect(),
            consents: script.requires.iter().cloned().collect(),
            alerts: BTreeSet::new(),
        },
    );
    let mut todo = vec![start.clone()];
    while let Some(name) = todo.pop() {
        let (Some(node), Some(now)) = (script.nodes.get(&name), sure.get(&name).cloned()) else { continue };
        for (by, to) in scripts.edges(script, node) {
            let mut then = now.clone();
            after(script, node, &by, &mut then);
            let changed = match sure.get_mut(&to) {
                None => {
                    sure.insert(to.clone(), then);
                    true
                }
                Some(known) => {
                    let both = Sure {
                        filled: known.filled.intersection(&then.filled).cloned().collect(),
                        consents: known.consents.intersection(&then.consents).cloned().collect(),
                        alerts: known.alerts.intersection(&then.alerts).cloned().collect(),
                    };
                    let changed = both != *known;
                    *known = both;
                    changed
                }
            };
            if changed {
                todo.push(to);
            }
        }
    }
    sure
}

/// 8, 10: what is read is filled on every way, and what needs consent has it on every way.
fn flow(scripts: &Scripts, script: &Script, finder: &mut Finder) {
    let sure = sure(scripts, script);
    for (name, node) in &script.nodes {
        let Some(now) = sure.get(name) else { continue };
        for slot in reads(node) {
            let shared = !script.slots.contains_key(slot);
            let given = scripts.slot(script, slot).is_some_and(|slot| slot.given);
            if !(now.filled.contains(slot) || given && shared) {
                finder.find(
                    node.line,
                    "8 slots",
                    Some(name),
                    format!("`{slot}` may be empty when this reads it."),
                    "Fill it on every way here, or lead the ways where it is empty elsewhere (`do: known`).",
                );
            }
        }
        consent(scripts, script, name, node, now, finder);
    }
}

/// What taking the way `by` makes certain.
fn after(script: &Script, node: &Node, by: &str, sure: &mut Sure) {
    match &node.task {
        Task::Ask(ask) => {
            let no_answer =
                [outcome::SKIPPED, outcome::NONE_OF_THESE, outcome::MOVED, outcome::RETRY, outcome::SILENCE];
            if !no_answer.contains(&by) {
                sure.filled.insert(ask.slot.clone());
            }
        }
        Task::Do(act) => match act.act {
            Act::Match | Act::Courses | Act::Sessions | Act::Places if by != "found" => {}
            Act::Match | Act::Courses | Act::Sessions | Act::Places | Act::NextNeed => {
                sure.filled.extend(act.into.iter().cloned())
            }
            Act::Hear if by == "heard" => {
                sure.filled.insert(SlotName::new("needs"));
            }
            Act::RecordNeed => {
                sure.filled.insert(SlotName::new("needs"));
            }
            Act::Alert => {
                sure.alerts.insert(act.of.clone());
            }
            Act::Consent => sure.consents.extend(act.of.iter().cloned()),
            Act::Consented if by == "granted" => sure.consents.extend(act.of.iter().cloned()),
            Act::Withdraw => sure.consents.retain(|kind| Some(kind) != act.of.as_ref()),
            Act::Known if by == "known" => sure.filled.extend(act.of.iter().map(SlotName::new)),
            Act::Anew => {
                sure.filled.retain(|slot| script.slots.contains_key(slot) || action::REACH.contains(&slot.as_str()));
                sure.consents.remove(action::SHARING);
            }
            Act::Erase => {
                sure.consents.clear();
                sure.filled.clear();
            }
            _ => {}
        },
        _ => {}
    }
}

/// 10 and 12: consent before anything personal is written or done; what identifies only where it is private.
fn consent(scripts: &Scripts, script: &Script, name: &NodeName, node: &Node, now: &Sure, finder: &mut Finder) {
    let mut wants: BTreeSet<&str> = BTreeSet::new();
    match &node.task {
        Task::Ask(ask) => {
            let slot = scripts.slot(script, &ask.slot);
            // The question by which consent is given, and the choice of a language, come before it.
            let keeps =
                slot.is_some_and(|slot| slot.kind.is_personal() && slot.keep.is_some_and(|keep| !keep.is_zero()));
            if keeps {
                wants.insert("service");
            }
        }
        Task::Do(act) => wants.extend(act.act.needs_consent()),
        Task::Call { dialogue, .. } => {
            if let Some(called) = scripts.by_name.get(dialogue) {
                wants.extend(called.requires.iter().map(String::as_str));
            }
        }
        _ => {}
    }
    if script.vital {
        return;
    }
    for kind in wants {
        if !now.consents.contains(kind) {
            finder.find(
                node.line,
                "10 consent",
                Some(name),
                format!("On some way here the person has not agreed to `{kind}`."),
                "Lead here only after `do: consent` or the `granted` of `do: consented`, or add it to `requires`.",
            );
        }
    }
    if let Task::Do(act) = &node.task
        && act.act == Act::Schedule
        && let Some(later) = act.dialogue.as_ref().and_then(|name| scripts.by_name.get(name))
        && let Some(more) = later.requires.iter().find(|kind| !now.consents.contains(*kind))
    {
        finder.find(
            node.line,
            "10 consent",
            Some(name),
            format!("The dialogue started later counts on `{more}`, which is not sure here."),
            "Ask for it first.",
        );
    }
}
