//! The outbox: each message to one sender at a time, in order.

use crate::{
    both,
    support::{START, message, of, say},
};
use pathways::{
    domain::{
        ids::{OutboxId, RowId},
        post::Speaker,
        time::Time,
    },
    store::{Fate, Key, OutboxRow, Outcome, SentMark, Store, Unit, Writes},
};
use std::{collections::HashSet, time::Duration};
use tokio::task::JoinSet;

both! {
    claims => gives_each_message_to_one;
    order => keeps_the_order_of_a_conversation;
    notices => sends_what_advisors_are_told_beside_all_else;
    hush => drops_what_the_bot_had_still_to_say;
    leases => lets_a_lease_run_out;
    over => takes_over_from_the_dead;
}

fn later(seconds: u64) -> Time {
    START + Duration::from_secs(seconds)
}

async fn gives_each_message_to_one(url: String) {
    let stores = [Store::open(&url).await.expect("a database"), Store::open(&url).await.expect("a database")];
    for n in 0..200 {
        say(&stores[0], n, &format!("m{n}"), "hello").await.expect("a write");
    }
    let mut tasks = JoinSet::new();
    for task in 0..8 {
        let store = stores[task % 2].clone();
        tasks.spawn(async move {
            let mut taken = Vec::new();
            loop {
                let due = store.outbox_due(START, later(60), 7).await.expect("a claim");
                if due.is_empty() {
                    return taken;
                }
                taken.extend(due.into_iter().map(|row| row.id));
            }
        });
    }
    let mut taken = Vec::new();
    while let Some(done) = tasks.join_next().await {
        taken.extend(done.expect("a task"));
    }
    // Whoever found all others busy may have left some: they are there for the next look.
    taken.extend(stores[0].outbox_due(START, later(60), 500).await.expect("a claim").into_iter().map(|row| row.id));
    assert_eq!(taken.len(), 200);
    assert_eq!(taken.iter().collect::<HashSet<_>>().len(), 200);
    mark(&stores[0], taken.iter().map(|id| (*id, Fate::Sent))).await;
    assert_eq!(stores[0].health().await.expect("counts").outbox_pending, 0);
}

async fn keeps_the_order_of_a_conversation(url: String) {
    let store = Store::open(&url).await.expect("a database");
    for id in ["m1", "m2", "m3"] {
        say(&store, 1, id, "hello").await.expect("a write");
    }
    let due = store.outbox_due(START, later(60), 10).await.expect("a claim");
    assert_eq!(due.iter().map(|row| row.seq).collect::<Vec<_>>(), [2, 4, 6]);
    assert!(due.iter().all(|row| row.lease_until == Some(later(60))));
    // The first is to be tried again later: the others wait behind it, whoever asks.
    let retry = Fate::Retry { due_at: later(120), lease_until: None, error: "429".into() };
    mark(&store, due.iter().map(|row| (row.id, retry.clone())).take(1)).await;
    assert_eq!(store.outbox_due(later(90), later(95), 10).await, Ok(Vec::new()));
    assert_eq!(store.outbox_next().await, Ok(Some(later(60))));
    let due = store.outbox_due(later(120), later(180), 10).await.expect("a claim");
    assert_eq!(due.iter().map(|row| (row.seq, row.attempts)).collect::<Vec<_>>(), [(2, 1), (4, 0), (6, 0)]);
    mark(&store, [(due[0].id, Fate::Gone { error: "403".into() })]).await;
    let health = store.health().await.expect("counts");
    assert_eq!((health.outbox_pending, health.outbox_gone), (2, 1));
    // What is settled stays settled.
    mark(&store, [(due[0].id, Fate::Sent)]).await;
    assert_eq!(store.health().await.expect("counts").outbox_gone, 1);
}

async fn sends_what_advisors_are_told_beside_all_else(url: String) {
    let store = Store::open(&url).await.expect("a database");
    say(&store, 1, "m1", "hello").await.expect("a write");
    let conversation = of(&store, 1).await;
    let alert = Some(RowId::new(START));
    let notice = |seq| OutboxRow { alert, ..message(&conversation, seq, Speaker::System, "Open the desk") };
    // Numbered by the steps of its alert, before and after what the bot says under number 2.
    let notices = [notice(1), notice(1), notice(9)];
    let ids: HashSet<OutboxId> = notices.iter().map(|row| row.id).collect();
    let writes = Writes { outbox: notices.to_vec(), ..Writes::default() };
    store
        .submit(Unit::new(Key::Conversation(conversation.id), |_| Outcome { writes, value: () }))
        .await
        .expect("a write");
    let due = store.outbox_due(START, later(60), 10).await.expect("a claim");
    assert_eq!(due.len(), 4);
    let retry = |at| Fate::Retry { due_at: later(at), lease_until: None, error: "429".into() };
    // An advisor's message that waits holds up neither the person's nor another advisor's, and theirs holds up none.
    mark(&store, due.iter().map(|row| (row.id, retry(if row.id == notices[0].id { 120 } else { 90 })))).await;
    assert_eq!(store.outbox_due(later(90), later(95), 10).await.expect("a claim").len(), 3);
    mark(&store, due.iter().map(|row| (row.id, retry(if row.alert.is_none() { 300 } else { 200 })))).await;
    let due = store.outbox_due(later(200), later(260), 10).await.expect("a claim");
    assert_eq!(due.iter().map(|row| row.id).collect::<HashSet<_>>(), ids);
    mark(&store, ids.iter().map(|id| (*id, Fate::Gone { error: "blocked".into() }))).await;
    assert_eq!(store.troubles(conversation.id).await.expect("a read").len(), 1, "none of it is the person's trouble");
}

async fn drops_what_the_bot_had_still_to_say(url: String) {
    let store = Store::open(&url).await.expect("a database");
    say(&store, 1, "m1", "hello").await.expect("a write");
    say(&store, 2, "m2", "hello").await.expect("a write");
    let conversation = of(&store, 1).await;
    let mut urgent = message(&conversation, 3, Speaker::Bot, "Please call 999.");
    urgent.urgent = true;
    let human = message(&conversation, 4, Speaker::Advisor, "I am here.");
    let key = || Key::Conversation(conversation.id);
    let write = |writes| store.submit(Unit::new(key(), |_| Outcome { writes, value: () }));
    let (first, second, third) = tokio::join!(
        write(Writes { outbox: vec![urgent.clone()], ..Writes::default() }),
        write(Writes { drop_unsent_bot: true, outbox: vec![human.clone()], ..Writes::default() }),
        write(Writes { outbox: vec![message(&conversation, 5, Speaker::Bot, "Bye.")], ..Writes::default() }),
    );
    first.and(second).and(third).expect("writes");
    let due = store.outbox_due(START, later(60), 10).await.expect("a claim");
    let mine: Vec<_> = due.iter().filter(|row| row.conversation == conversation.id).map(|row| row.seq).collect();
    assert_eq!((mine, due.len()), (vec![3, 4, 5], 4));
    assert_eq!(store.outbox_is_pending(urgent.id).await, Ok(true));
}

async fn lets_a_lease_run_out(url: String) {
    let store = Store::open(&url).await.expect("a database");
    say(&store, 1, "m1", "hello").await.expect("a write");
    assert_eq!(store.outbox_due(START, later(60), 10).await.expect("a claim").len(), 1);
    assert_eq!(store.outbox_due(later(59), later(70), 10).await, Ok(Vec::new()));
    assert_eq!(store.outbox_due(later(60), later(70), 10).await.expect("a claim").len(), 1);
}

/// A process that starts takes over at once what a dead one left, also what is put off, and leaves alone what a living
/// one is sending.
async fn takes_over_from_the_dead(url: String) {
    let dead = Store::open(&url).await.expect("a database");
    for id in ["m1", "m2"] {
        say(&dead, 1, id, "hello").await.expect("a write");
    }
    let due = dead.outbox_take_over(START, later(60)).await.expect("a claim");
    assert_eq!(due.iter().map(|row| row.seq).collect::<Vec<_>>(), [2, 4]);
    let retry = Fate::Retry { due_at: later(300), lease_until: Some(later(360)), error: "429".into() };
    mark(&dead, due.iter().map(|row| (row.id, retry.clone())).take(1)).await;
    assert_eq!(dead.outbox_due(later(310), later(370), 10).await, Ok(Vec::new()));

    let next = Store::open(&url).await.expect("a database");
    if url.starts_with("postgres") {
        assert_eq!(next.outbox_take_over(later(1), later(61)).await, Ok(Vec::new()));
    }
    drop(dead);
    let due = next.outbox_take_over(later(1), later(61)).await.expect("a claim");
    let due: Vec<_> = due.iter().map(|row| (row.seq, row.due_at, row.attempts)).collect();
    assert_eq!(due, [(2, later(300), 1), (4, START, 0)]);
}

async fn mark(store: &Store, marks: impl IntoIterator<Item = (OutboxId, Fate)>) {
    let sent = marks.into_iter().map(|(id, fate)| SentMark { id, fate }).collect();
    store.submit(Unit::write(Writes { sent, ..Writes::default() })).await.expect("a write");
}
