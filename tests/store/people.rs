//! A person's rights, and the directory's rows.

use crate::{
    both,
    support::{START, address, message, of, raise, say},
};
use pathways::{
    domain::{
        asset::Asset,
        ids::{AssetId, RowId},
        post::{ChannelKind, Speaker},
        risk::{Risk, Urgency},
        time::Time,
    },
    store::{
        CallbackRow, ConsentRow, Fate, Key, NeedRow, OfferRow, Outcome, OutcomeRow, ReferralRow, SentMark, Store, Unit,
        Writes,
    },
};
use sqlx::Connection as _;
use std::{collections::BTreeMap, time::Duration};

both! {
    export => gives_all_there_is;
    erasure => forgets_all_but_that_it_did;
    parting => says_goodbye_after_forgetting;
    needs => replaces_needs;
    feeds => replaces_a_feed_at_once;
}

fn later(seconds: u64) -> Time {
    START + Duration::from_secs(seconds)
}

/// Fills every table that speaks of a person.
async fn a_life(store: &Store, n: usize) {
    say(store, n, &format!("life-{n}"), "my secret words").await.expect("a write");
    raise(store, n, Risk::None, Urgency::None, START).await;
    let found = of(store, n).await;
    let (conversation, person) = (found.id, found.person);
    let id = || RowId::new(START);
    let asset = || AssetId::new("walking-group");
    let writes = Writes {
        needs: Some(vec![NeedRow { person, need: "loneliness".into(), how: "said".into(), at: START }]),
        consents: vec![ConsentRow { person, kind: "service".into(), given: true, at: START }],
        offers: vec![OfferRow {
            id: id(),
            conversation,
            at: START,
            asset: Some(asset()),
            position: 1,
            reasons: vec!["near".into(), "language:ar".into()],
            excluded: BTreeMap::from([("age".into(), 12)]),
        }],
        referrals: vec![ReferralRow {
            id: id(),
            person,
            conversation,
            asset: asset(),
            how: "self".into(),
            state: "sent".into(),
            at: START,
        }],
        outcomes: vec![OutcomeRow {
            id: id(),
            conversation,
            kind: "checkin".into(),
            asset: Some(asset()),
            answer: "went".into(),
            text: Some("my secret words".into()),
            at: START,
        }],
        callbacks: vec![CallbackRow {
            id: id(),
            conversation,
            phone: "0151 496 0000".into(),
            when_text: "my secret words".into(),
            state: "open".into(),
            at: START,
            done_by: None,
        }],
        ..Writes::default()
    };
    let key = Key::Conversation(conversation);
    store.submit(Unit::new(key, |_| Outcome { writes, value: () })).await.expect("a write");
}

async fn gives_all_there_is(url: String) {
    let store = Store::open(&url).await.expect("a database");
    a_life(&store, 1).await;
    a_life(&store, 2).await;
    let person = of(&store, 1).await.person;
    let all = store.everything_of(person).await.expect("a read").expect("a person");
    assert_eq!(all.person.id, person);
    assert_eq!((all.conversations.len(), all.turns.len(), all.handoffs.len()), (1, 2, 1));
    assert_eq!((all.needs.len(), all.consents.len(), all.callbacks.len()), (1, 1, 1));
    assert_eq!((all.offers.len(), all.referrals.len(), all.outcomes.len()), (1, 1, 1));
    assert_eq!(all.offers[0].excluded, BTreeMap::from([("age".into(), 12)]));
    let json = serde_json::to_string(&all).expect("JSON");
    assert!(json.contains("my secret words") && json.contains("0151 496 0000"));
}

async fn forgets_all_but_that_it_did(url: String) {
    let store = Store::open(&url).await.expect("a database");
    a_life(&store, 1).await;
    a_life(&store, 2).await;
    let (gone, stays) = (of(&store, 1).await, of(&store, 2).await);
    let before = store.everything_of(stays.person).await.expect("a read");
    assert_eq!(store.erase(gone.person, "operator", later(60)).await, Ok(true));
    assert_eq!(store.erase(gone.person, "operator", later(61)).await, Ok(false));

    let left = store.everything_of(gone.person).await.expect("a read").expect("a tombstone");
    assert_eq!(left.person.erased_at, Some(later(60)));
    assert_eq!((left.conversations.len(), left.turns.len(), left.needs.len(), left.consents.len()), (0, 0, 0, 0));
    assert_eq!(left.audit.iter().map(|line| line.action.as_str()).collect::<Vec<_>>(), ["erase"]);
    assert_eq!(store.conversation_at(ChannelKind::Telegram, &address(1)).await, Ok(None));
    assert_eq!(store.everything_of(stays.person).await.expect("a read"), before);
    let health = store.health().await.expect("counts");
    assert_eq!((health.people, health.turns, health.outbox_pending, health.handoffs_open), (1, 2, 1, 1));
    // Who writes again is somebody new.
    assert_eq!(say(&store, 1, "life-1", "hello").await, Ok(Some(1)));
    assert_ne!(of(&store, 1).await.person, gone.person);
}

async fn says_goodbye_after_forgetting(url: String) {
    let store = Store::open(&url).await.expect("a database");
    a_life(&store, 1).await;
    let person = of(&store, 1).await.person;
    let at = Key::Address(ChannelKind::Telegram, address(1));
    let erase = Unit::new(at, |loaded| {
        let conversation = loaded.conversation.expect("the conversation");
        let mut words = conversation.clone();
        words.mind.muted = true;
        let goodbye = message(&conversation, 9, Speaker::Bot, "All is deleted.");
        let value = goodbye.id;
        let writes = Writes { conversation: Some(words), outbox: vec![goodbye], erase: true, ..Writes::default() };
        Outcome { writes, value }
    });
    // A message right behind finds nobody it knows.
    let (goodbye, next) = tokio::join!(store.submit(erase), say(&store, 1, "m2", "hello"));
    let goodbye = goodbye.expect("a write");
    assert_eq!(next, Ok(Some(1)));
    assert_ne!(of(&store, 1).await.person, person);
    let due = store.outbox_due(START, later(60), 10).await.expect("a claim");
    assert!(due.iter().any(|row| row.id == goodbye) && due.len() == 2);
    let kept = async || {
        let mut connection = sqlx::AnyConnection::connect(&url).await.expect("a database");
        let sql = "SELECT COUNT(*) FROM outbox";
        sqlx::query_scalar::<_, i64>(sql).fetch_one(&mut connection).await.expect("a count")
    };
    // It cannot be delivered: it must not stay for long all the same.
    let sent = vec![SentMark { id: goodbye, fate: Fate::Gone { error: "403".into() } }];
    store.submit(Unit::write(Writes { sent, ..Writes::default() })).await.expect("a write");
    assert_eq!(kept().await, 2);
    store.sweep(later(60), Duration::from_secs(86_400)).await.expect("a sweep");
    assert_eq!(kept().await, 1);
    let sent = due.into_iter().map(|row| SentMark { id: row.id, fate: Fate::Sent }).collect();
    store.submit(Unit::write(Writes { sent, ..Writes::default() })).await.expect("a write");
    assert_eq!(kept().await, 0);
}

async fn replaces_needs(url: String) {
    let store = Store::open(&url).await.expect("a database");
    say(&store, 1, "m1", "hello").await.expect("a write");
    let found = of(&store, 1).await;
    let set = |needs: &[&str]| {
        let person = found.person;
        let row = |need: &&str| NeedRow { person, need: (*need).into(), how: "said".into(), at: START };
        let needs = Some(needs.iter().map(row).collect());
        let writes = Writes { needs, ..Writes::default() };
        store.submit(Unit::new(Key::Conversation(found.id), |_| Outcome { writes, value: () }))
    };
    let (first, second) = tokio::join!(set(&["debt", "housing"]), set(&["debt", "food"]));
    first.and(second).expect("writes");
    let needs = store.needs(found.person).await.expect("a read");
    assert_eq!(needs.iter().map(|row| row.need.as_str()).collect::<Vec<_>>(), ["debt", "food"]);
    set(&[]).await.expect("a write");
    assert_eq!(store.needs(found.person).await, Ok(Vec::new()));
}

async fn replaces_a_feed_at_once(url: String) {
    let store = Store::open(&url).await.expect("a database");
    let asset = |id: &str, name: &str| -> Asset {
        let json = serde_json::json!({
            "id": id, "feed": "demo", "name": name, "active": true,
            "places": [{"point": [53.45, -2.96], "precision": "file"}], "costs": [{"pence": 0}],
        });
        serde_json::from_value(json).expect("an asset")
    };
    let (walk, sing, other) = (asset("walk", "Walking"), asset("sing", "Singing"), asset("walk", "Other feed's"));
    store.replace_feed("demo", &[walk.clone(), asset("sing", "Old"), sing.clone()], START).await.expect("a write");
    store.replace_feed("national", std::slice::from_ref(&other), START).await.expect("a write");
    assert_eq!(store.assets().await, Ok(vec![sing.clone(), walk.clone(), other.clone()]));
    store.replace_feed("demo", std::slice::from_ref(&walk), later(1)).await.expect("a write");
    assert_eq!(store.assets().await, Ok(vec![sing.clone(), walk.clone(), other.clone()]));
    store.replace_feed("demo", std::slice::from_ref(&walk), later(2)).await.expect("a write");
    let closed = Asset { active: false, ..sing.clone() };
    assert_eq!(store.assets().await, Ok(vec![closed, walk.clone(), other.clone()]));
    store.replace_feed("demo", &[walk.clone(), sing.clone()], later(3)).await.expect("a write");
    assert_eq!(store.assets().await, Ok(vec![sing, walk, other]));
}
