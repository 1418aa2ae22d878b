//! Feeds, the pages of readings under way, and what was merged.

use crate::{both, support::START};
use pathways::{
    domain::{asset::Asset, ids::AssetId},
    store::{FeedRow, MergeRow, Put, Store},
};
use std::{collections::BTreeSet, time::Duration};

both! {
    putting => counts_what_is_new_and_what_changed;
    pages => keeps_pages_until_they_are_old;
    due => gives_a_due_feed_to_one;
    merges => keeps_and_lets_go;
}

fn asset(id: &str, name: &str) -> Asset {
    serde_json::from_value(serde_json::json!({"id": id, "feed": "f", "name": name, "active": true})).expect("an asset")
}

async fn counts_what_is_new_and_what_changed(url: String) {
    let store = Store::open(&url).await.expect("a database");
    // More than share a transaction, and two with one id.
    let mut many: Vec<Asset> = (0..1_200).map(|n| asset(&format!("a{n:04}"), "One")).collect();
    many.push(asset("a0000", "Later"));
    assert_eq!(store.put_assets("f", &many, START).await, Ok(Put { new: 1_200, changed: 0 }));
    assert_eq!(store.put_assets("f", &many, START).await, Ok(Put { new: 0, changed: 0 }));
    many.truncate(10);
    many.push(asset("new", "New"));
    assert_eq!(store.put_assets("f", &many, START).await, Ok(Put { new: 1, changed: 1 }));
    let ids: Vec<AssetId> = many.iter().map(|asset| asset.id.clone()).collect();
    let present: BTreeSet<&AssetId> = ids.iter().collect();
    assert_eq!(store.miss_assets("other", &present).await, Ok(0));
    assert_eq!(store.miss_assets("f", &present).await, Ok(1_190));
    assert_eq!(store.miss_assets("f", &present).await, Ok(1_190));
    let open = store.assets().await.expect("assets").into_iter().filter(|asset| asset.active).count();
    assert_eq!(open, 11);
}

async fn keeps_pages_until_they_are_old(url: String) {
    let store = Store::open(&url).await.expect("a database");
    let page = |name: &str, body: &str| vec![(name.to_owned(), body.to_owned())];
    store.keep_feed_pages("f", &page("page 1", "old"), START).await.expect("a write");
    let later = START + Duration::from_secs(60);
    store.keep_feed_pages("f", &page("page 2", "{\"a\": \"\\u0000 é\"}"), later).await.expect("a write");
    store.keep_feed_pages("g", &page("page 1", "another"), later).await.expect("a write");
    assert_eq!(store.feed_pages("f", START).await.map(|pages| pages.len()), Ok(2));
    assert_eq!(store.feed_pages("f", later).await, Ok(page("page 2", "{\"a\": \"\\u0000 é\"}")));
    store.drop_feed_pages("f").await.expect("a write");
    assert_eq!(store.feed_pages("f", START).await, Ok(vec![]));
    assert_eq!(store.feed_pages("g", START).await.map(|pages| pages.len()), Ok(1));
}

async fn gives_a_due_feed_to_one(url: String) {
    let store = Store::open(&url).await.expect("a database");
    let feed = FeedRow {
        name: "f".into(),
        source: "https://feed.example".into(),
        due_at: Some(START),
        every_hours: Some(24),
        ..FeedRow::default()
    };
    let asked = FeedRow { name: "g".into(), ..FeedRow::default() };
    store.put_feed(&feed).await.expect("a write");
    store.put_feed(&asked).await.expect("a write");
    assert_eq!(store.feeds_due(START).await, Ok(vec![feed.clone()]));
    let later = START + Duration::from_secs(60);
    assert_eq!(store.claim_feed(&feed, later).await, Ok(true));
    assert_eq!(store.claim_feed(&feed, later).await, Ok(false));
    assert_eq!(store.feeds_due(START).await, Ok(vec![]));
    assert_eq!(store.feeds().await, Ok(vec![FeedRow { due_at: Some(later), ..feed }, asked]));
}

async fn keeps_and_lets_go(url: String) {
    let store = Store::open(&url).await.expect("a database");
    let id = AssetId::new;
    let merge = MergeRow { asset: id("b"), into_asset: id("a"), at: START, made_by: "operator".into() };
    store.put_merge(&merge).await.expect("a write");
    assert_eq!(store.merges().await, Ok(vec![merge]));
    assert_eq!((store.drop_merge(&id("b")).await, store.drop_merge(&id("b")).await), (Ok(true), Ok(false)));
    assert_eq!(store.merges().await, Ok(vec![]));
}
