//! An advisor keeps a note for the desk. It is never sent.

use super::{Actor, Desk, DeskError, outcome, reached, secret, words};
use crate::{
    domain::ids::HandoffId,
    store::{Key, NoteRow, Unit, Writes},
};

/// Keeps a note beside the conversation. `form` names this one note: sent twice in the same words it is one.
pub async fn note(desk: &Desk, actor: Actor, id: HandoffId, text: &str, form: &str) -> Result<(), DeskError> {
    let text = words(text)?;
    let row = secret::row_id(&["note", &actor.advisor.to_string(), &id.to_string(), form, &text])
        .ok_or(DeskError::NotFound)?;
    let now = desk.now();
    let unit = Unit::new(Key::Handoff(id), move |loaded| {
        outcome(reached(&actor, loaded).map(|(conversation, _)| {
            let note = NoteRow {
                id: row,
                conversation: conversation.id,
                handoff: Some(id),
                advisor: actor.advisor,
                at: now,
                text,
            };
            let audit = actor.did("note", id, "", now);
            (Writes { notes: vec![note], audit: vec![audit], ..Writes::default() }, ())
        }))
    });
    desk.store().submit(unit).await?
}
