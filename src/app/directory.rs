//! The directory's use cases: a feed is taken in, two listings become one. Knows no network, no file and no screen.

use crate::{
    directory::{
        source::{Finding, Import, Severity},
        twins,
    },
    domain::{
        asset::Asset,
        ids::{AssetId, RowId},
        time::Time,
    },
    store::{AuditRow, FeedRow, MergeRow, Store, StoreError, Unit, Writes},
};
use std::{collections::BTreeSet, time::Duration};

/// Under this name the database keeps when the directory last changed, so that whoever holds an older one reads it anew.
const CHANGED: &str = "directory_changed";
/// How long a feed that failed is left alone at first; it doubles with each failure, up to a day.
const REST: Duration = Duration::from_secs(3600);

/// What taking a feed in came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// Assets not known before.
    pub new: usize,
    /// Assets that are other than before.
    pub changed: usize,
    /// Assets that the feed no longer holds.
    pub missing: usize,
    /// True where all of the feed came: only then is anything called missing.
    pub whole: bool,
}

/// Why two listings did not become one, or two again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// There is none such.
    #[error("There is no listing {0}. `pathways directory twins` shows ids.")]
    Unknown(AssetId),
    /// They are one already.
    #[error("{0} and {1} are one already.")]
    Already(AssetId, AssetId),
    /// It stands for itself.
    #[error("{0} was not merged into another. `pathways directory merges` shows what was.")]
    Alone(AssetId),
    /// The database did not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Takes a feed in. `whole` is true where all of it came. An id that another feed uses gets the feed's name before it, so that neither
/// hides the other.
pub async fn take_in(
    store: &Store,
    feed: FeedRow,
    import: &mut Import,
    whole: bool,
    now: Time,
) -> Result<TakenIn, StoreError> {
    let mut used = store.ids_by_feed().await?;
    let own = used.remove(&feed.name).unwrap_or_default();
    let others: BTreeSet<&AssetId> = used.values().flatten().collect();
    let apart = |id: &AssetId| AssetId::new(format!("{}/{id}", feed.name));
    for asset in &mut import.assets {
        if others.contains(&asset.id) {
            let says = "Another feed has a service of this id: this one goes by its feed's name and its id.".to_owned();
            let (record, field) = (asset.id.to_string(), "id".to_owned());
            import.findings.push(Finding { record, field, severity: Severity::Warned, says });
            asset.id = apart(&asset.id);
        }
    }
    // A feed that is suddenly empty has stumbled.
    let whole = whole && (own.is_empty() || !import.assets.is_empty());
    let put = store.put_assets(&feed.name, &import.assets, now).await?;
    let mut missing = 0;
    if whole {
        let refused: Vec<AssetId> = import.refused.iter().map(apart).collect();
        let present = import.assets.iter().map(|asset| &asset.id).chain(&import.refused).chain(&refused).collect();
        missing = store.miss_assets(&feed.name, &present).await?;
    }
    let every = feed.every_hours.map(|hours| Duration::from_secs(hours.unsigned_abs() * 3600));
    store.drop_feed_pages(&feed.name).await?;
    store
        .put_feed(&FeedRow {
            due_at: every.map(|every| now + every),
            read_at: Some(now),
            good_at: Some(now),
            result: if whole { "whole" } else { "partial" }.to_owned(),
            says: String::new(),
            format: import.format.to_owned(),
            services: i64::try_from(import.assets.len()).unwrap_or(i64::MAX),
            failures: 0,
            ..feed
        })
        .await?;
    store.set_meta(CHANGED, &now.millis().to_string()).await?;
    Ok(TakenIn { new: put.new, changed: put.changed, missing, whole })
}

/// Keeps that a feed could not be read. Its assets stay as they are.
pub async fn failed(store: &Store, feed: FeedRow, says: &str, now: Time) -> Result<(), StoreError> {
    let every = feed.every_hours.map(|hours| Duration::from_secs(hours.unsigned_abs() * 3600));
    let rest = REST * 2_u32.saturating_pow(feed.failures.clamp(0, 5).unsigned_abs() as u32);
    store
        .put_feed(&FeedRow {
            due_at: every.map(|every| now + rest.min(every)),
            read_at: Some(now),
            result: "failed".to_owned(),
            says: says.to_owned(),
            failures: feed.failures.saturating_add(1),
            ..feed
        })
        .await
}

/// Returns when the directory last changed: another text than before where it did.
pub async fn changed(store: &Store) -> Result<Option<String>, StoreError> {
    store.meta(CHANGED).await
}

/// Returns the assets as they are matched: what was merged stands as one.
pub async fn assets(store: &Store) -> Result<Vec<Asset>, StoreError> {
    let merges = store.merges().await?;
    let pairs: Vec<(AssetId, AssetId)> = merges.into_iter().map(|merge| (merge.asset, merge.into_asset)).collect();
    Ok(twins::joined(store.assets().await?, &pairs))
}

/// Makes `gone` a part of `kept`: people are shown `kept` alone, with what it lacks from `gone`. It lasts through later imports, and
/// [`unmerge`] takes it back.
pub async fn merge(store: &Store, kept: &AssetId, gone: &AssetId, by: &str, now: Time) -> Result<(), MergeError> {
    let used = store.ids_by_feed().await?;
    for id in [kept, gone] {
        if !used.values().any(|ids| ids.contains(id)) {
            return Err(MergeError::Unknown(id.clone()));
        }
    }
    let merges = store.merges().await?;
    let into = |id: &AssetId| merges.iter().find(|merge| merge.asset == *id).map(|merge| &merge.into_asset);
    let mut end = kept;
    for _ in &merges {
        end = into(end).filter(|_| end != gone).unwrap_or(end);
    }
    if end == gone || into(gone).is_some() {
        return Err(MergeError::Already(kept.clone(), gone.clone()));
    }
    let row = MergeRow { asset: gone.clone(), into_asset: kept.clone(), at: now, made_by: by.to_owned() };
    store.put_merge(&row).await?;
    done(store, by, "directory_merge", gone, kept.as_str(), now).await
}

/// Lets a listing stand for itself again.
pub async fn unmerge(store: &Store, asset: &AssetId, by: &str, now: Time) -> Result<(), MergeError> {
    if !store.drop_merge(asset).await? {
        return Err(MergeError::Alone(asset.clone()));
    }
    done(store, by, "directory_unmerge", asset, "", now).await
}

async fn done(
    store: &Store,
    by: &str,
    action: &str,
    subject: &AssetId,
    detail: &str,
    now: Time,
) -> Result<(), MergeError> {
    let audit = AuditRow {
        id: RowId::new(now),
        at: now,
        actor: by.to_owned(),
        action: action.to_owned(),
        subject: subject.to_string(),
        detail: detail.to_owned(),
    };
    store.submit(Unit::write(Writes { audit: vec![audit], ..Writes::default() })).await?;
    Ok(store.set_meta(CHANGED, &now.millis().to_string()).await?)
}
