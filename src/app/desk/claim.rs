//! An advisor takes a conversation. Two at once: one wins, the other is told who.

use super::{Actor, Desk, DeskError, outcome, reached};
use crate::{
    dialogue::Event,
    domain::{handoff::TransitionError, ids::HandoffId},
    store::{Key, Loaded, Unit},
};

/// Gives the handoff to the actor, hushes the bot and tells the person who is there. Claiming what one already holds
/// changes nothing.
pub async fn claim(desk: &Desk, actor: Actor, id: HandoffId, name: &str) -> Result<(), DeskError> {
    let (now, bot, name) = (desk.now(), desk.bot(), name.to_owned());
    let unit = Unit::new(Key::Handoff(id), move |loaded| {
        outcome(reached(&actor, loaded).or_else(who_has_it).and_then(|(mut conversation, before)| {
            let held = before.clone().claim(actor.advisor, now)?;
            if held.state == before.state {
                return Ok(Default::default());
            }
            conversation.owner = held.owner();
            let mut writes = bot.hears(Loaded::of(conversation, Some(held.clone())), Event::Claimed { name });
            writes.drop_unsent_bot = true;
            writes.audit.push(actor.did("claim", id, "", now));
            writes.handoff = Some(held);
            Ok((writes, ()))
        }))
    });
    desk.store().submit(unit).await?
}

/// To claim is not to see: who comes second learns who came first.
fn who_has_it<T>(error: DeskError) -> Result<T, DeskError> {
    match error {
        DeskError::NotYours(Some(holder)) => Err(TransitionError::HeldBy(holder).into()),
        DeskError::NotYours(None) => Err(TransitionError::Closed.into()),
        other => Err(other),
    }
}
