//! The queue: who is there, the most urgent first, then who has waited longest.

use super::{Actor, Desk, DeskError};
use crate::{domain::handoff::HandoffState, store::Queued};

/// One line of the queue.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// What is known.
    pub line: Queued,
    /// True where the actor may open it. Where not, what the person said is left out.
    pub open: bool,
    /// True where it is the actor's.
    pub mine: bool,
}

impl Case {
    /// Returns true where nobody has it.
    pub fn is_waiting(&self) -> bool {
        self.line.handoff.state == HandoffState::Waiting
    }
}

/// Returns the queue as the actor may see it, in order.
pub async fn queue(desk: &Desk, actor: Actor) -> Result<Vec<Case>, DeskError> {
    desk.looked(actor, "queue").await?;
    let lines = desk.store.queue().await?;
    Ok(lines.into_iter().map(|line| seen_by(actor, line)).collect())
}

fn seen_by(actor: Actor, mut line: Queued) -> Case {
    let mine = matches!(line.handoff.state, HandoffState::Held { advisor, .. } if advisor == actor.advisor);
    let open = actor.may_see(&line.handoff).is_ok();
    if !open {
        line.needs.clear();
        line.place = None;
        line.said = None;
    }
    Case { line, open, mine }
}
