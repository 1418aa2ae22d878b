//! Call-backs: who asked to be rung.

use super::{Actor, Desk, DeskError};
use crate::{
    domain::ids::RowId,
    store::{CallbackRow, Unit, Writes},
};

/// Returns who is still to be rung, the oldest request first.
pub async fn open(desk: &Desk, actor: Actor) -> Result<Vec<CallbackRow>, DeskError> {
    desk.looked(actor, "callbacks").await?;
    Ok(desk.store().open_callbacks().await?)
}

/// Says that the actor has rung. The first one to say so counts.
pub async fn done(desk: &Desk, actor: Actor, id: RowId) -> Result<(), DeskError> {
    let now = desk.now();
    if desk.store().callback_done(id, actor.advisor).await? {
        let audit = vec![actor.did("callback_done", id, "", now)];
        desk.store().submit(Unit::write(Writes { audit, ..Writes::default() })).await?;
    }
    Ok(())
}
