//! An advisor writes to the person.

use super::{
    Actor, Desk, DeskError, outcome,
    phrases::{self, Pick},
    reached, secret, words,
};
use crate::{
    app::apply::to_send,
    domain::{
        ids::{HandoffId, TurnId},
        post::{Outbound, Speaker},
        turn::Turn,
    },
    store::{Key, Unit, Writes},
};

/// Keeps the words and sends them. `form` names this one reply: the same words in a form of the same name do nothing, so that
/// a form sent twice speaks once. Other words in it do: an advisor who heard nothing back may have mended them.
/// Of the ready replies in `picks` the turn keeps those whose words were left as they are.
pub async fn reply(
    desk: &Desk,
    actor: Actor,
    id: HandoffId,
    text: &str,
    form: &str,
    picks: &[Pick],
) -> Result<(), DeskError> {
    let text = words(text)?;
    let Some(handoff) = desk.store().handoff(id).await? else { return Err(DeskError::NotFound) };
    let Some(conversation) = desk.store().conversation(handoff.conversation).await? else {
        return Err(DeskError::NotFound);
    };
    let (now, channel) = (desk.now(), conversation.channel);
    let seen = format!("desk:{}", secret::hash("reply", &format!("{}\n{form}\n{text}", actor.advisor)));
    let (external_id, world, picks) = (seen.clone(), desk.app().world(), picks.to_vec());
    let unit = Unit::new(Key::Handoff(id), move |loaded| {
        let duplicate = loaded.duplicate;
        outcome(reached(&actor, loaded).and_then(|(mut conversation, handoff)| {
            if duplicate {
                return Ok(Default::default());
            }
            handoff.may_reply(actor.advisor)?;
            let message = Outbound {
                text: text.clone(),
                lang: conversation.lang.clone(),
                keyboard: None,
                urgent: false,
                edits: None,
            };
            let said = phrases::in_text(&world, &conversation.lang, &text, &picks);
            let mut writes = Writes::default();
            writes.turns.push(Turn {
                id: TurnId::new(now),
                conversation: conversation.id,
                seq: conversation.next_seq,
                at: now,
                speaker: Speaker::Advisor,
                advisor: Some(actor.advisor),
                channel: conversation.channel,
                // The person may have moved to another channel since we asked whether this was seen.
                external_id: (conversation.channel == channel).then_some(external_id),
                kind: "message".to_owned(),
                text,
                message: Some(message.clone()),
                said,
                reading: None,
            });
            if conversation.channel.is_pushed() {
                writes.outbox.push(to_send(&conversation, conversation.next_seq, Speaker::Advisor, &message, now));
            }
            writes.audit.push(actor.did("reply", id, "", now));
            conversation.updated_at = now;
            writes.conversation = Some(conversation);
            Ok((writes, ()))
        }))
    });
    desk.store().submit(unit.seen(channel, seen)).await?
}
