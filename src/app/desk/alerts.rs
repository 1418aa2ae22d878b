//! Alerts: a risk that an advisor must have seen.

use super::{Actor, Desk, DeskError};
use crate::{
    domain::ids::RowId,
    store::{AlertRow, Unit, Writes},
};

/// Returns the alerts that nobody has seen yet, the most urgent first. They hold no words, so every advisor sees all.
pub async fn open(desk: &Desk) -> Result<Vec<AlertRow>, DeskError> {
    Ok(desk.store().open_alerts().await?)
}

/// Says that the actor has seen an alert. The first one to say so counts.
pub async fn seen(desk: &Desk, actor: Actor, id: RowId) -> Result<(), DeskError> {
    let now = desk.now();
    if desk.store().ack_alert(id, actor.advisor, now).await? {
        let audit = vec![actor.did("alert_seen", id, "", now)];
        desk.store().submit(Unit::write(Writes { audit, ..Writes::default() })).await?;
    }
    Ok(())
}
