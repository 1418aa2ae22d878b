//! Editions: all dialogues with their wording as they were proven together, and what becomes of a conversation that began in
//! one when another is in force.
//!
//! A conversation moves on to the edition in force as soon as it stands on nothing that changed. Until then it stays in its
//! own, questions, answers and words, so that nobody in the middle of one notices that we changed it.

use super::{
    check,
    script::{Script, Scripts, Task},
    world::World,
};
use crate::{
    domain::{
        conversation::{Frame, Mind},
        files::Files,
        finding::Finding,
        ids::NodeName,
    },
    wording::Wording,
};
use std::sync::Arc;

/// Dialogues and wording that are no longer in force.
pub struct Edition {
    /// The dialogues; the ids of their messages begin with the edition.
    pub scripts: Scripts,
    /// Their wording.
    pub wording: Wording,
}

/// What becomes of a dialogue under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Its edition is in force.
    Here,
    /// What it stands on is in the edition in force too: it goes on there, at this node.
    Moves(NodeName),
    /// Its node was taken out, and the edition in force says where to go on: from there it is asked anew.
    Sent(NodeName),
    /// It stays in its own edition until it ends.
    Stays,
    /// Its edition was not kept and what it stands on is no more: it is let go, with all that it called.
    Gone,
}

impl Edition {
    /// Reads an edition as it was kept. It was proven while it was in force: what is told here is that it cannot be read.
    pub fn read(dialogues: &Files, locales: &Files) -> Result<Self, Vec<Finding>> {
        let (mut scripts, findings) = Scripts::load(dialogues);
        if !findings.is_empty() {
            return Err(findings);
        }
        let prefix = format!("{}/", scripts.hash);
        for script in scripts.by_name.values_mut() {
            Arc::make_mut(script).prefix.clone_from(&prefix);
        }
        Ok(Self { scripts, wording: Wording::load(locales)? })
    }
}

/// Returns what becomes of each dialogue under way, the outermost first.
pub fn fates(world: &World, mind: &Mind) -> Vec<Fate> {
    let frames = &mind.frames;
    if frames.iter().all(|frame| frame.hash == world.scripts.hash) {
        return vec![Fate::Here; frames.len()];
    }
    let mut fates = Vec::with_capacity(frames.len());
    let mut rest = frames.as_slice();
    // A dialogue and what it called are of one edition and move together.
    while let Some((calls, after)) = rest.split_at_checked(called(world, rest)).filter(|(calls, _)| !calls.is_empty()) {
        let mut group = fates_of(world, mind, calls);
        if !after.is_empty() && group.contains(&Fate::Gone) {
            // Something broke into it, which must end without it: danger, say, goes on.
            group.fill(Fate::Gone);
        }
        fates.extend(group);
        rest = after;
    }
    fates
}

/// Returns true where `frame` waits for the dialogue `next`, which it called.
pub fn calls(world: &World, frame: &Frame, next: &Frame) -> bool {
    let node = world.script(frame).and_then(|script| script.nodes.get(&frame.node));
    matches!(node.map(|node| &node.task), Some(Task::Call { dialogue, .. }) if *dialogue == next.dialogue)
}

/// Returns how many frames, from the first on, are a dialogue and what it called.
fn called(world: &World, frames: &[Frame]) -> usize {
    let pairs = frames.iter().zip(frames.iter().skip(1));
    frames.len().min(1 + pairs.take_while(|(frame, next)| calls(world, frame, next)).count())
}

fn fates_of(world: &World, mind: &Mind, calls: &[Frame]) -> Vec<Fate> {
    let Some(first) = calls.first() else { return Vec::new() };
    if first.hash == world.scripts.hash {
        return vec![Fate::Here; calls.len()];
    }
    let Some(own) = world.older.get(&first.hash) else {
        // Kept by a program from before editions, or by another one beside us: it goes on where somebody can stand on the same
        // node and no advisor would have been told of a danger on the way there. What a lost one called is lost too.
        let mut lost = false;
        let fate = |frame: &Frame| {
            lost |= !stands(world, frame);
            if lost { Fate::Gone } else { Fate::Moves(frame.node.clone()) }
        };
        return calls.iter().map(fate).collect();
    };
    let last = calls.len() - 1;
    let moves = |(at, frame): (usize, &Frame)| fits(world, &own.scripts, mind, frame, at == last);
    let moves: Option<Vec<Fate>> = calls.iter().enumerate().map(moves).collect();
    moves.unwrap_or_else(|| vec![Fate::Stays; calls.len()])
}

fn stands(world: &World, frame: &Frame) -> bool {
    let Some(script) = world.scripts.by_name.get(&frame.dialogue) else { return false };
    let task = script.nodes.get(&frame.node).map(|node| &node.task);
    let told = || check::sure(&world.scripts, script).get(&frame.node).is_some_and(|sure| !sure.alerts.is_empty());
    matches!(task, Some(Task::Ask(_) | Task::Call { .. } | Task::Wait { .. })) && (script.vital || !told())
}

/// Returns where a dialogue under way goes on in the edition in force; `None` where it must stay.
fn fits(world: &World, own: &Scripts, mind: &Mind, frame: &Frame, is_last: bool) -> Option<Fate> {
    let (then, now) = (own.by_name.get(&frame.dialogue)?, world.scripts.by_name.get(&frame.dialogue)?);
    let moved = now.moved.get(&frame.node).map(|target| &target.node);
    let node = moved.unwrap_or(&frame.node);
    let same = is_same((own, then, &frame.node), (&world.scripts, now, node));
    if !same && (moved.is_none() || !is_last) {
        return None;
    }
    if then.hash != now.hash || !same {
        // On the new way to this node more may be asked than this person was, or an advisor told of a danger.
        let sure = check::sure(&world.scripts, now).remove(node)?;
        let told = check::sure(own, then).remove(&frame.node).map(|sure| sure.alerts).unwrap_or_default();
        let known = |slot| mind.about.get(slot).zip(world.scripts.shared.get(slot));
        let filled = |slot| {
            frame.locals.contains_key(slot) || known(slot).is_some_and(|(kept, declared)| declared.holds(&kept.value))
        };
        let agreed = |kind| mind.consents.get(kind).copied().unwrap_or(false);
        let kept = |(name, _)| match (then.slots.get(name), now.slots.get(name)) {
            (Some(then), Some(now)) => then.kind == now.kind && then.of.iter().all(|option| now.of.contains(option)),
            (Some(_), None) => !world.scripts.shared.contains_key(name),
            (None, now) => now.is_none(),
        };
        if !(sure.alerts.is_subset(&told)
            && sure.filled.iter().all(filled)
            && sure.consents.iter().all(agreed)
            && frame.locals.iter().all(kept))
        {
            return None;
        }
    }
    Some(if same { Fate::Moves(node.clone()) } else { Fate::Sent(node.clone()) })
}

/// Returns true where two nodes are the same to somebody who stands on them.
fn is_same(then: (&Scripts, &Script, &NodeName), now: (&Scripts, &Script, &NodeName)) -> bool {
    let tasks = (then.1.nodes.get(then.2), now.1.nodes.get(now.2));
    let (Some(was), Some(is)) = (tasks.0.map(|node| &node.task), tasks.1.map(|node| &node.task)) else { return false };
    match (was, is) {
        (Task::Ask(was), Task::Ask(is)) => {
            let slots = (then.0.slot(then.1, &was.slot), now.0.slot(now.1, &is.slot));
            let (Some(before), Some(after)) = slots else { return false };
            was.slot == is.slot
                && was.optional == is.optional
                && was.from == is.from
                && before.kind == after.kind
                && before.of == after.of
                && before.identifies == after.identifies
                && then.1.slots.contains_key(&was.slot) == now.1.slots.contains_key(&is.slot)
        }
        (Task::Call { dialogue: was, .. }, Task::Call { dialogue: is, .. }) => was == is,
        (Task::Wait { .. }, Task::Wait { .. }) => true,
        _ => false,
    }
}
