//! 11 and 13: help in danger and stop are live whoever holds the conversation, and the doors are there.

use crate::{
    dialogue::{
        action::Act,
        script::{How, Script, Scripts, Shown, Task},
    },
    domain::{
        finding::Finding,
        ids::{DialogueName, NodeName},
        risk::Risk,
    },
};
use std::collections::BTreeSet;

/// What may break in: the commands, and a risk seen.
const KNOWN: [&str; 10] =
    ["risk", "stop", "human", "back", "restart", "help", "my_places", "my_data", "delete_my_data", "change_language"];

const FILE: &str = "dialogues/_interrupts.yaml";

pub(super) fn check(scripts: &Scripts, findings: &mut Vec<Finding>) {
    let mut find = |line: usize, rule: &str, node: &str, says: String, mend: &str| {
        findings.push(Finding {
            file: FILE.into(),
            line,
            rule: rule.into(),
            node: node.into(),
            says,
            mend: mend.into(),
        });
    };
    for interrupt in &scripts.interrupts {
        if !KNOWN.contains(&interrupt.on.as_str()) {
            let mend = format!("Use one of: {}.", KNOWN.join(", "));
            find(interrupt.line, "1 targets", &interrupt.name, format!("Nothing is called `{}`.", interrupt.on), &mend);
        }
        if let Some(run) = interrupt.run.as_ref().filter(|run| !scripts.by_name.contains_key(*run)) {
            find(
                interrupt.line,
                "1 targets",
                &interrupt.name,
                format!("There is no dialogue `{run}`."),
                "Correct the name, or add its file.",
            );
        }
        if interrupt.how == How::Push && interrupt.run.is_none() {
            find(interrupt.line, "1 targets", &interrupt.name, "It runs nothing.".into(), "Name a dialogue in `run`.");
        }
        if let Some(owner) = interrupt.owners.iter().find(|owner| !["bot", "queued", "human"].contains(&owner.as_str()))
        {
            find(
                interrupt.line,
                "1 targets",
                &interrupt.name,
                format!("Nobody is called `{owner}`."),
                "Use bot, queued or human.",
            );
        }
        if interrupt.how == How::Pop && interrupt.owners.iter().any(|owner| owner != "bot") {
            find(
                interrupt.line,
                "11 back",
                &interrupt.name,
                "Nobody can go back while a person is asked for.".into(),
                "Write `in: [bot]`.",
            );
        }
    }
    for always in ["risk", "stop"] {
        let live: Vec<&str> = scripts
            .interrupts
            .iter()
            .filter(|interrupt| interrupt.on == always)
            .flat_map(|interrupt| interrupt.owners.iter().map(String::as_str))
            .collect();
        if let Some(missing) = ["bot", "queued", "human"].into_iter().find(|owner| !live.contains(owner)) {
            find(
                0,
                "13 always",
                always,
                format!("`{always}` cannot break in while the conversation is held by: {missing}."),
                "Write `in: [bot, queued, human]`.",
            );
        }
    }
    if scripts.interrupts.first().is_some_and(|first| first.on != "risk") {
        find(
            0,
            "13 always",
            "risk",
            "Something else is tried before `risk`.".into(),
            "Put `risk` first: the right help comes before everything.",
        );
    }
    // The crisis family says where help is before it does or asks anything else.
    for interrupt in scripts.interrupts.iter().filter(|interrupt| interrupt.on == "risk") {
        let Some(script) = interrupt.run.as_ref().and_then(|run| scripts.by_name.get(run)) else { continue };
        if !script.vital {
            find(
                interrupt.line,
                "13 always",
                &interrupt.name,
                "The dialogue run on a risk waits for consent.".into(),
                "Write `vital: true` in it.",
            );
        }
        let alerts = script.nodes.values().any(|node| matches!(&node.task, Task::Do(act) if act.act == Act::Alert));
        if !alerts {
            find(
                interrupt.line,
                "13 always",
                &interrupt.name,
                "The dialogue run on a risk tells nobody.".into(),
                "Add a node `{do: alert, …}` to it.",
            );
        }
        for (node, line, says, mend) in astray(scripts, script) {
            find(line, "13 always", &node, says, mend);
        }
    }
    let doors: [(&str, &Option<DialogueName>); 5] = [
        ("first", &scripts.first),
        ("again", &scripts.again),
        ("reminder", &scripts.reminder),
        ("seat", &scripts.seat),
        ("called_off", &scripts.called_off),
    ];
    for (name, door) in doors {
        if let Some(door) = door.as_ref().filter(|door| !scripts.by_name.contains_key(*door)) {
            find(0, "1 targets", name, format!("There is no dialogue `{door}`."), "Correct the name, or add its file.");
        }
    }
    if let Some(script) = scripts.first.as_ref().and_then(|first| scripts.by_name.get(first))
        && !script.requires.is_empty()
    {
        find(
            0,
            "10 consent",
            "first",
            "The door for somebody new counts on a consent.".into(),
            "Take its `requires` away.",
        );
    }
}

/// Walks the crisis family from its first node up to the first question or the end of each way, and returns where it does
/// something before it has shown the helplines, or stops before it has told anybody.
fn astray(scripts: &Scripts, script: &Script) -> Vec<(String, usize, String, &'static str)> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut ways: Vec<(NodeName, bool, bool)> =
        script.order.first().map(|first| (first.clone(), false, false)).into_iter().collect();
    while let Some((name, shown, told)) = ways.pop() {
        let Some(node) = script.nodes.get(&name).filter(|_| seen.insert((name.clone(), shown, told))) else { continue };
        let silent = matches!(&node.task, Task::When(_) | Task::Below { .. })
            || matches!(&node.task, Task::Do(act) if act.act == Act::Discreet);
        let shows = matches!(&node.task, Task::Show(Shown::Lines));
        let alerts = matches!(&node.task, Task::Do(act) if act.act == Act::Alert);
        if !shown && !shows && !silent {
            let says = format!("Somebody in danger comes to `{name}` before they are shown who helps.");
            found.push((name.to_string(), node.line, says, "Put a node `{show: lines, …}` before it."));
            continue;
        }
        if matches!(&node.task, Task::Ask(_) | Task::Call { .. } | Task::Wait { .. } | Task::End(_)) {
            if !told {
                let says = format!("Somebody in danger comes to `{name}` before anybody is told.");
                found.push((name.to_string(), node.line, says, "Put a node `{do: alert, …}` before it."));
            }
            continue;
        }
        if let Task::When(slot) = &node.task
            && slot == "risk"
        {
            let ways = scripts.edges(script, node);
            let missing = Risk::ALL.into_iter().find(|risk| ways.iter().all(|(way, _)| way != risk.as_str()));
            if let Some(risk) = missing {
                let says = format!("There is no way for somebody with `{}`.", risk.as_str());
                found.push((name.to_string(), node.line, says, "Name every risk in `of` and in `to`."));
            }
        }
        ways.extend(scripts.edges(script, node).into_iter().map(|(_, to)| (to, shown || shows, told || alerts)));
    }
    found
}
