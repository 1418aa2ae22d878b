//! 1 to 7: every way leads somewhere, and in the end to an end, or to a person.

use super::Finder;
use crate::{
    dialogue::script::{Script, Scripts, Target, Task},
    domain::{
        finding::Finding,
        ids::{DialogueName, NodeName},
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// The dialogue in which a person is reached.
const HUMAN: &str = "handoff";

pub(super) fn check(scripts: &Scripts, findings: &mut Vec<Finding>) {
    for script in scripts.by_name.values() {
        let mut finder = Finder { script, findings };
        targets(scripts, script, &mut finder);
        moved(script, &mut finder);
        outcomes(scripts, script, &mut finder);
        reachable(scripts, script, &mut finder);
        ends(scripts, script, &mut finder);
        humans(scripts, script, &mut finder);
        cycles(scripts, script, &mut finder);
    }
    calls(scripts, findings);
}

fn next<'a>(scripts: &'a Scripts, script: &'a Script, name: &NodeName) -> Vec<NodeName> {
    script
        .nodes
        .get(name)
        .map(|node| scripts.edges(script, node).into_iter().map(|(_, to)| to).collect())
        .unwrap_or_default()
}

/// 1: every target resolves.
fn targets(scripts: &Scripts, script: &Script, finder: &mut Finder) {
    for (name, node) in &script.nodes {
        let mut named: Vec<(&NodeName, usize)> = Vec::new();
        let mut extra: Vec<(&NodeName, usize)> = Vec::new();
        named.extend(node.to.iter().map(|target| (&target.node, target.line)));
        if let Task::Ask(ask) = &node.task {
            extra.push((&ask.retry.to, ask.retry.line));
            extra.push((&ask.silence.to, ask.silence.line));
        }
        if let Task::Wait { silence } = &node.task {
            extra.push((&silence.to, silence.line));
        }
        for (target, line) in named.into_iter().chain(extra) {
            if !script.nodes.contains_key(target) {
                finder.find(
                    line,
                    "1 targets",
                    Some(name),
                    format!("There is no node `{target}`."),
                    "Correct the name, or add the node.",
                );
            }
        }
        let called = match &node.task {
            Task::Call { dialogue, .. } => Some(dialogue),
            Task::Do(act) => act.dialogue.as_ref(),
            _ => None,
        };
        if let Some(called) = called.filter(|called| !scripts.by_name.contains_key(*called)) {
            finder.find(
                node.line,
                "1 targets",
                Some(name),
                format!("There is no dialogue `{called}`."),
                "Correct the name, or add its file.",
            );
        }
    }
}

/// 19: whoever stands on a node that is no more is led to one that is there.
fn moved(script: &Script, finder: &mut Finder) {
    for (old, target) in &script.moved {
        if script.nodes.contains_key(old) {
            let says = format!("Node `{old}` is still there, so nobody needs to move.");
            finder.find(target.line, "19 moved", Some(old), says, "Take the line away, or the node.");
        }
        if !script.nodes.contains_key(&target.node) {
            let says = format!("There is no node `{}` to move to.", target.node);
            finder.find(target.line, "19 moved", Some(old), says, "Name a node of this dialogue.");
        }
    }
}

/// 5: `to` is total, and names nothing that cannot happen.
fn outcomes(scripts: &Scripts, script: &Script, finder: &mut Finder) {
    for (name, node) in &script.nodes {
        let outcomes = scripts.outcomes(script, node);
        if matches!(node.task, Task::End(_)) {
            if !node.to.is_empty() {
                finder.find(
                    node.line,
                    "5 outcomes",
                    Some(name),
                    "An end leads nowhere, but has `to`.".into(),
                    "Take `to` away.",
                );
            }
            continue;
        }
        let missing: Vec<&str> =
            outcomes.iter().filter(|outcome| node.target(outcome).is_none()).map(String::as_str).collect();
        if !missing.is_empty() {
            finder.find(
                node.line,
                "5 outcomes",
                Some(name),
                format!("Nothing says where it goes on: {}.", missing.join(", ")),
                "Name each in `to`, or add `else`.",
            );
        }
        for target in &node.to {
            if target.outcome != Target::ANY && !outcomes.contains(&target.outcome) {
                finder.find(
                    target.line,
                    "5 outcomes",
                    Some(name),
                    format!("`{}` cannot happen here.", target.outcome),
                    &format!("Take it away, or use one of: {}.", outcomes.join(", ")),
                );
            }
        }
        let all_named = outcomes.iter().all(|outcome| node.to.iter().any(|target| target.outcome == *outcome));
        if let Some(rest) = node.to.iter().find(|target| target.outcome == Target::ANY)
            && node.to.len() > 1
            && all_named
        {
            finder.find(
                rest.line,
                "5 outcomes",
                Some(name),
                "`else` can never happen: all outcomes are named.".into(),
                "Take `else` away.",
            );
        }
    }
}

fn reached(scripts: &Scripts, script: &Script) -> BTreeSet<NodeName> {
    let mut seen = BTreeSet::new();
    let mut todo: Vec<NodeName> = script.order.first().cloned().into_iter().collect();
    while let Some(name) = todo.pop() {
        if seen.insert(name.clone()) {
            todo.extend(next(scripts, script, &name));
        }
    }
    seen
}

/// 2: every node is reachable.
fn reachable(scripts: &Scripts, script: &Script, finder: &mut Finder) {
    let seen = reached(scripts, script);
    for (name, node) in &script.nodes {
        if !seen.contains(name) {
            finder.find(
                node.line,
                "2 reachable",
                Some(name),
                "No way leads here.".into(),
                "Lead a `to` here, or take the node away.",
            );
        }
    }
}

/// Returns the nodes from which one that `wanted` holds for can be reached.
fn can_reach(scripts: &Scripts, script: &Script, wanted: impl Fn(&Task) -> bool) -> BTreeSet<NodeName> {
    let mut good: BTreeSet<NodeName> =
        script.nodes.iter().filter(|(_, node)| wanted(&node.task)).map(|(name, _)| name.clone()).collect();
    loop {
        let more: Vec<NodeName> = script
            .nodes
            .keys()
            .filter(|name| !good.contains(*name) && next(scripts, script, name).iter().any(|to| good.contains(to)))
            .cloned()
            .collect();
        if more.is_empty() {
            return good;
        }
        good.extend(more);
    }
}

/// 3: from every node an end is reachable.
fn ends(scripts: &Scripts, script: &Script, finder: &mut Finder) {
    let good = can_reach(scripts, script, |task| matches!(task, Task::End(_)));
    for (name, node) in &script.nodes {
        if !good.contains(name) {
            finder.find(
                node.line,
                "3 ends",
                Some(name),
                "No end can be reached from here.".into(),
                "Lead a way from here to an `end`.",
            );
        }
    }
}

/// 3: from every question a person is reachable: by the dialogue itself, or because `human` may break in.
fn humans(scripts: &Scripts, script: &Script, finder: &mut Finder) {
    let breaks_in = scripts.interrupts.iter().any(|interrupt| {
        interrupt.on == "human"
            && interrupt.run.as_ref().is_some_and(|run| *run == *HUMAN)
            && interrupt.owners.iter().any(|owner| owner == "bot")
    });
    if breaks_in
        && scripts
            .by_name
            .get(HUMAN)
            .is_some_and(|handoff| handoff.nodes.values().any(|node| matches!(node.task, Task::Wait { .. })))
    {
        return;
    }
    let good = can_reach(scripts, script, |task| match task {
        Task::Wait { .. } => true,
        Task::Call { dialogue, .. } => *dialogue == *HUMAN,
        _ => false,
    });
    for (name, node) in &script.nodes {
        if matches!(node.task, Task::Ask(_)) && !good.contains(name) {
            finder.find(
                node.line,
                "3 humans",
                Some(name),
                "From this question no person can be reached.".into(),
                "Let `human` break in by _interrupts.yaml, or lead a way to `call: handoff`.",
            );
        }
    }
}

/// 4: every cycle holds a question, a wait, or `next_need`, which runs out.
fn cycles(scripts: &Scripts, script: &Script, finder: &mut Finder) {
    use crate::dialogue::action::Act;
    let stops = |name: &NodeName| {
        script.nodes.get(name).is_none_or(|node| match &node.task {
            Task::Ask(_) | Task::Wait { .. } => true,
            Task::Do(act) => act.act == Act::NextNeed,
            _ => false,
        })
    };
    // A question that is passed over when its answer is known does not stop a cycle.
    let passes = |name: &NodeName| {
        script.nodes.get(name).is_some_and(|node| matches!(&node.task, Task::Ask(ask) if ask.skip_known))
    };
    let mut state: BTreeMap<NodeName, bool> = BTreeMap::new();
    for start in &script.order {
        visit(scripts, script, start, &|name| stops(name) && !passes(name), &mut state, &mut Vec::new(), finder);
    }
}

fn visit(
    scripts: &Scripts,
    script: &Script,
    name: &NodeName,
    stops: &dyn Fn(&NodeName) -> bool,
    done: &mut BTreeMap<NodeName, bool>,
    path: &mut Vec<NodeName>,
    finder: &mut Finder,
) {
    if stops(name) || done.get(name).copied().unwrap_or(false) {
        return;
    }
    if let Some(at) = path.iter().position(|step| step == name) {
        let round: Vec<String> = path.iter().skip(at).map(ToString::to_string).collect();
        let line = script.nodes.get(name).map_or(0, |node| node.line);
        finder.find(
            line,
            "4 cycles",
            Some(name),
            format!("It goes round without ever asking: {}.", round.join(", ")),
            "Put a question in the round, or lead one way out of it.",
        );
        return;
    }
    path.push(name.clone());
    for to in next(scripts, script, name) {
        visit(scripts, script, &to, stops, done, path, finder);
    }
    path.pop();
    done.insert(name.clone(), true);
}

/// 6: no dialogue calls itself, by whatever way.
fn calls(scripts: &Scripts, findings: &mut Vec<Finding>) {
    let called = |name: &DialogueName| -> Vec<(DialogueName, NodeName, usize)> {
        let Some(script) = scripts.by_name.get(name) else { return Vec::new() };
        script
            .nodes
            .iter()
            .filter_map(|(at, node)| match &node.task {
                Task::Call { dialogue, .. } => Some((dialogue.clone(), at.clone(), node.line)),
                _ => None,
            })
            .collect()
    };
    for (name, script) in &scripts.by_name {
        for (first, node, line) in called(name) {
            let mut seen = BTreeSet::new();
            let mut todo = vec![first];
            while let Some(next) = todo.pop() {
                if next == *name {
                    let mut finder = Finder { script, findings };
                    finder.find(
                        line,
                        "6 calls",
                        Some(&node),
                        format!("Dialogue `{name}` comes to call itself by this."),
                        "Break the round: let one of them end instead of calling on.",
                    );
                    break;
                }
                if seen.insert(next.clone()) {
                    todo.extend(called(&next).into_iter().map(|(to, _, _)| to));
                }
            }
        }
    }
}
