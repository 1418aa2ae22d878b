//! An advisor steps in where nobody was asked for: a risk was seen, or a call was promised, and the bot still talks.

use super::{Actor, Desk, DeskError, outcome};
use crate::{
    dialogue::Event,
    domain::{
        handoff::{Handoff, HandoffState},
        ids::{ConversationId, HandoffId},
    },
    store::{AlertRow, Key, Loaded, Unit},
};
use std::time::Duration;

/// Why an advisor may step in.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// This risk was seen, and nobody has said that they have seen it, or the actor has.
    Alert(Box<AlertRow>),
    /// The person asked to be rung.
    Callback,
}

/// For how long who has seen an alert may step in.
const AFTER_SEEING: Duration = Duration::from_secs(24 * 3600);

/// Returns why an advisor may step into this conversation. Without a reason a conversation with the bot is nobody's.
pub async fn why(desk: &Desk, actor: Actor, id: ConversationId) -> Result<Why, DeskError> {
    let (alerts, callbacks) = tokio::try_join!(desk.store().alerts_of(id), desk.store().open_callbacks())?;
    let calls = |alert: &AlertRow| match alert.acked_at {
        None => true,
        Some(at) => alert.acked_by == Some(actor.advisor) && desk.now().since(at) < AFTER_SEEING,
    };
    if let Some(alert) = alerts.into_iter().filter(calls).max_by_key(|alert| (alert.urgency, alert.raised_at)) {
        return Ok(Why::Alert(Box::new(alert)));
    }
    if callbacks.iter().any(|row| row.conversation == id) { Ok(Why::Callback) } else { Err(DeskError::NotFound) }
}

/// Takes the conversation: from here on it is a handoff that the actor holds.
pub async fn take(desk: &Desk, actor: Actor, id: ConversationId, name: &str) -> Result<HandoffId, DeskError> {
    let reason = match why(desk, actor, id).await? {
        Why::Alert(_) => "crisis",
        Why::Callback => "asked",
    };
    let (now, bot, name) = (desk.now(), desk.bot(), name.to_owned());
    let unit = Unit::new(Key::Conversation(id), move |loaded| {
        let Some(mut conversation) = loaded.conversation else { return outcome(Err(DeskError::NotFound)) };
        let raised = loaded.handoff.unwrap_or_else(|| Handoff {
            id: HandoffId::new(now),
            conversation: id,
            person: conversation.person,
            reason: reason.to_owned(),
            risk: conversation.risk,
            urgency: conversation.urgency,
            raised_at: now,
            state: HandoffState::Waiting,
        });
        outcome(raised.clone().claim(actor.advisor, now).map_err(DeskError::from).map(|held| {
            let handoff = held.id;
            if held.state == raised.state {
                return (Default::default(), handoff);
            }
            conversation.owner = held.owner();
            conversation.handoff = Some(handoff);
            let mut writes = bot.hears(Loaded::of(conversation, Some(held.clone())), Event::Claimed { name });
            writes.drop_unsent_bot = true;
            writes.audit.push(actor.did("take", handoff, reason, now));
            writes.handoff = Some(held);
            (writes, handoff)
        }))
    });
    desk.store().submit(unit).await?
}
