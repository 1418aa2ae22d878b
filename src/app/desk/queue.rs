//! The queue: who is there, the most urgent first, then who has waited longest.

use super::{Actor, Desk, DeskError};
use crate::{
    domain::handoff::HandoffState,
    store::{Gist, Queued},
};

/// One line of the queue.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// What is known.
    pub line: Queued,
    /// What the person wants; empty where the actor may not open it.
    pub gist: Gist,
    /// True where the actor may open it.
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
    let (lines, mut gists) = tokio::try_join!(desk.store().queue(), desk.store().gists())?;
    let case = |line: Queued| {
        let gist = gists.remove(&line.handoff.id).unwrap_or_default();
        seen_by(actor, line, gist)
    };
    let mut cases: Vec<Case> = lines.into_iter().map(case).collect();
    // Among the equally urgent, whoever nobody has comes first; the order by waiting time stays.
    cases.sort_by_key(|case| (std::cmp::Reverse(case.line.handoff.urgency), !case.is_waiting()));
    Ok(cases)
}

fn seen_by(actor: Actor, line: Queued, gist: Gist) -> Case {
    let mine = matches!(line.handoff.state, HandoffState::Held { advisor, .. } if advisor == actor.advisor);
    let open = actor.may_see(&line.handoff).is_ok();
    Case { gist: if open { gist } else { Gist::default() }, line, open, mine }
}
