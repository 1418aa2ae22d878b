//! Campaigns: begun, ended, and how far they reach. Used by the desk and by the operator's commands.

use crate::{
    dialogue::script::Scripts,
    domain::{
        campaign::{Campaign, CampaignName},
        ids::{self, Lang, RowId},
        time::Time,
    },
    report::reach::Reach,
    store::{AuditRow, Store, StoreError, Unit, Writes},
};

/// How often a name is made anew where the one made is taken.
const TRIES: usize = 8;

/// What a campaign begins with.
#[derive(Clone, Debug, PartialEq)]
pub struct New {
    /// What staff call it.
    pub title: String,
    /// What its links carry; made at random where absent.
    pub name: Option<CampaignName>,
    /// Where its posters hang.
    pub place: Option<String>,
    /// The languages of its poster.
    pub languages: Vec<Lang>,
}

/// Why a campaign was not begun or ended.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CampaignError {
    /// Another has the name.
    #[error("There is a campaign of this name already. Choose another name.")]
    Taken,
    /// There is none of this name.
    #[error("There is no campaign of this name. `pathways campaign list` shows all.")]
    Unknown,
    /// The database did not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Begins a campaign. `by` is who does, as the audit names them.
pub async fn create(store: &Store, by: &str, new: New, now: Time) -> Result<Campaign, CampaignError> {
    let given = new.name.clone();
    let mut campaign = None;
    for _ in 0..if given.is_some() { 1 } else { TRIES } {
        let Some(name) = given.clone().or_else(|| CampaignName::parse(&ids::campaign_name())) else { continue };
        let New { title, place, languages, .. } = new.clone();
        let begun =
            Campaign { name, title, place, languages, created_at: now, created_by: by.to_owned(), ended_at: None };
        if store.add_campaign(&begun).await? {
            campaign = Some(begun);
            break;
        }
    }
    let campaign = campaign.ok_or(CampaignError::Taken)?;
    audit(store, by, "campaign_create", &campaign.name, now).await?;
    Ok(campaign)
}

/// Ends a campaign. One that has ended stays as it is.
pub async fn end(store: &Store, by: &str, name: &CampaignName, now: Time) -> Result<Campaign, CampaignError> {
    if store.end_campaign(name, now).await? {
        audit(store, by, "campaign_end", name, now).await?;
    }
    find(store, name).await
}

/// Returns a campaign.
pub async fn find(store: &Store, name: &CampaignName) -> Result<Campaign, CampaignError> {
    store.campaign(name).await?.ok_or(CampaignError::Unknown)
}

/// Returns how far the outreach reached: of the conversations that began from `from` until before `until`.
pub async fn reach(store: &Store, scripts: &Scripts, from: Time, until: Time) -> Result<Reach, StoreError> {
    let counted = store.reach(from, until, &scripts.goodbyes()).await?;
    let campaigns = store.campaigns().await?;
    Ok(Reach::of(&counted, campaigns.into_iter().filter(|campaign| campaign.created_at < until).map(|c| c.name)))
}

async fn audit(store: &Store, by: &str, action: &str, name: &CampaignName, now: Time) -> Result<(), StoreError> {
    let row = AuditRow {
        id: RowId::new(now),
        at: now,
        actor: by.to_owned(),
        action: action.to_owned(),
        subject: name.to_string(),
        detail: String::new(),
    };
    store.submit(Unit::write(Writes { audit: vec![row], ..Writes::default() })).await
}
