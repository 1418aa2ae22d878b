//! Campaigns, as advisors begin and end them.

use super::{Actor, Desk, DeskError};
use crate::{
    app::campaign::{self, CampaignError, New},
    domain::{
        campaign::{Campaign, CampaignName},
        time::Time,
    },
    report::reach::Reach,
};
use std::time::Duration;

/// Returns all campaigns, the newest first, and how far they have reached until now.
pub async fn all(desk: &Desk, actor: Actor) -> Result<(Vec<Campaign>, Reach), DeskError> {
    desk.looked(actor, "campaigns").await?;
    let until = desk.now() + Duration::from_millis(1);
    let world = desk.app.world();
    let reach = campaign::reach(desk.store(), &world.scripts, Time::from_millis(0), until).await?;
    Ok((desk.store().campaigns().await?, reach))
}

/// Returns a campaign.
pub async fn find(desk: &Desk, name: &CampaignName) -> Result<Campaign, DeskError> {
    desk.store().campaign(name).await?.ok_or(DeskError::NotFound)
}

/// Begins a campaign. Returns `None` where another has the name.
pub async fn create(desk: &Desk, actor: Actor, new: New) -> Result<Option<Campaign>, DeskError> {
    match campaign::create(desk.store(), &actor.name(), new, desk.now()).await {
        Ok(campaign) => Ok(Some(campaign)),
        Err(CampaignError::Taken) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Ends a campaign.
pub async fn end(desk: &Desk, actor: Actor, name: &CampaignName) -> Result<(), DeskError> {
    campaign::end(desk.store(), &actor.name(), name, desk.now()).await?;
    Ok(())
}

impl From<CampaignError> for DeskError {
    fn from(error: CampaignError) -> Self {
        match error {
            CampaignError::Unknown => Self::NotFound,
            CampaignError::Taken => Self::Name("There is a campaign of this name already. Choose another name."),
            CampaignError::Store(error) => error.into(),
        }
    }
}
