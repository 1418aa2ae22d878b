//! One conversation with all that an advisor needs to take over.

use super::{Actor, Desk, DeskError};
use crate::{
    domain::{
        conversation::Conversation,
        handoff::Handoff,
        ids::{ConversationId, HandoffId},
        turn::Turn,
    },
    store::{AlertRow, ConsentRow, NeedRow, NoteRow, OfferRow, OutcomeRow, ReferralRow, Trouble},
};

/// How many turns one page shows: the last ones, unless earlier ones are asked for.
pub const PAGE: u32 = 200;

/// One conversation.
#[derive(Clone, Debug)]
pub struct Summary {
    /// The handoff.
    pub handoff: Handoff,
    /// The conversation: language, place, consents.
    pub conversation: Conversation,
    /// What was said, in order.
    pub turns: Vec<Turn>,
    /// What matters to the person.
    pub needs: Vec<NeedRow>,
    /// What they agreed to, the oldest first.
    pub consents: Vec<ConsentRow>,
    /// What the bot offered, and what left the rest out.
    pub offers: Vec<OfferRow>,
    /// What they accepted.
    pub referrals: Vec<ReferralRow>,
    /// What came of it.
    pub outcomes: Vec<OutcomeRow>,
    /// Alerts, the oldest first.
    pub alerts: Vec<AlertRow>,
    /// Notes of the desk.
    pub notes: Vec<NoteRow>,
    /// Messages that did not get through, by the number of their turn.
    pub troubles: Vec<Trouble>,
}

/// Returns the conversation of a handoff with its last [`PAGE`] turns, or with the [`PAGE`] turns before `before`.
pub async fn summary(desk: &Desk, actor: Actor, id: HandoffId, before: Option<i64>) -> Result<Summary, DeskError> {
    let store = desk.store();
    let handoff = store.handoff(id).await?.ok_or(DeskError::NotFound)?;
    may_read(desk, actor, &handoff).await?;
    desk.looked(actor, &id.to_string()).await?;
    let here = handoff.conversation;
    let turns = async {
        match before {
            Some(before) => store.turns_after(here, before.saturating_sub(1 + i64::from(PAGE)).max(0), PAGE).await,
            None => store.last_turns(here, PAGE).await,
        }
    };
    let (conversation, turns, needs, consents, offers) = tokio::try_join!(
        store.conversation(here),
        turns,
        store.needs(handoff.person),
        store.consents(handoff.person),
        store.offers(here),
    )?;
    let (referrals, outcomes, alerts, notes, troubles) = tokio::try_join!(
        store.referrals(here),
        store.outcomes(here),
        store.alerts_of(here),
        store.notes(here),
        store.troubles(here)
    )?;
    let conversation = conversation.ok_or(DeskError::NotFound)?;
    let turns = turns.into_iter().filter(|turn| before.is_none_or(|before| turn.seq < before)).collect();
    Ok(Summary { handoff, conversation, turns, needs, consents, offers, referrals, outcomes, alerts, notes, troubles })
}

/// Returns the latest handoff of a conversation: alerts and call-backs know only the conversation.
pub async fn handoff_of(desk: &Desk, actor: Actor, conversation: ConversationId) -> Result<HandoffId, DeskError> {
    let handoff = desk.store().handoffs_of(conversation).await?.pop().ok_or(DeskError::NotFound)?;
    may_read(desk, actor, &handoff).await?;
    Ok(handoff.id)
}

/// Whoever may see a handoff may read it; and one that is over, whoever is to ring the person.
async fn may_read(desk: &Desk, actor: Actor, handoff: &Handoff) -> Result<(), DeskError> {
    match actor.may_see(handoff) {
        Err(DeskError::NotYours(None)) => {
            let calls = desk.store().open_callbacks().await?;
            let to_ring = calls.iter().any(|call| call.conversation == handoff.conversation);
            to_ring.then_some(()).ok_or(DeskError::NotYours(None))
        }
        may => may,
    }
}
