//! An advisor's part is over: the bot goes on.

use super::{Actor, Desk, DeskError, outcome, reached};
use crate::{
    dialogue::Event,
    domain::{
        handoff::{Handoff, TransitionError},
        ids::HandoffId,
        risk::{Risk, Urgency},
    },
    store::{Key, Loaded, Unit},
};

/// The outcomes that an advisor may give. That a person withdrew is theirs to say.
pub const BY_ADVISOR: [&str; 2] = ["resolved", "unavailable"];

/// Ends the handoff and hands the conversation back to the bot, which goes on in the same unit of work.
pub async fn close(desk: &Desk, actor: Actor, id: HandoffId, outcome_name: &str) -> Result<(), DeskError> {
    if !BY_ADVISOR.contains(&outcome_name) {
        return Err(TransitionError::UnknownOutcome.into());
    }
    let (now, bot, name) = (desk.now(), desk.bot(), outcome_name.to_owned());
    let unit = Unit::new(Key::Handoff(id), move |mut loaded| {
        let learning = std::mem::take(&mut loaded.learning);
        outcome(reached(&actor, loaded).and_then(|(mut conversation, handoff)| {
            let closed = handoff.close(actor.advisor, &name, now)?;
            conversation.owner = closed.owner();
            conversation.handoff = None;
            // A human has seen to it: what is left is in the transcript and the audit.
            conversation.risk = Risk::None;
            conversation.urgency = Urgency::None;
            let mut writes = bot
                .hears(Loaded { learning, ..Loaded::of(conversation, None) }, Event::Closed { outcome: name.clone() });
            writes.audit.push(actor.did("close", id, &name, now));
            writes.handoff = Some(match writes.handoff.take() {
                // The bot asked for a person again in the same breath: the same handoff waits on.
                Some(raised) => {
                    if let Some(conversation) = &mut writes.conversation {
                        conversation.handoff = Some(id);
                    }
                    Handoff { id, ..raised }
                }
                None => closed,
            });
            Ok((writes, ()))
        }))
    });
    desk.store().submit(unit.learns(now)).await?
}
