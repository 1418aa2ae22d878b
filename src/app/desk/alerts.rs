//! Alerts: a risk that an advisor must have seen.

use super::{Actor, Desk, DeskError};
use crate::{domain::ids::RowId, store::AlertRow};

/// Returns the alerts that nobody has seen yet: first those that are with the actor, then the most urgent. They hold no
/// words, so every advisor sees all.
pub async fn open(desk: &Desk, actor: Actor) -> Result<Vec<AlertRow>, DeskError> {
    let mut alerts = desk.store().open_alerts().await?;
    alerts.sort_by_key(|alert| alert.told != Some(actor.advisor));
    Ok(alerts)
}

/// Says that the actor has seen an alert. The first one to say so counts.
pub async fn seen(desk: &Desk, actor: Actor, id: RowId) -> Result<(), DeskError> {
    Ok(desk.app().see(actor, id, None).await?)
}
