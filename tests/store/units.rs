//! Units of work: nothing lost, nothing twice, one's fault never another's.

use crate::{
    both,
    support::{START, address, answered, conversation, message, of, said, say, turn},
};
use pathways::{
    domain::{
        ids::{ConversationId, TimerId},
        post::{ChannelKind, Speaker},
    },
    store::{Key, NoteRow, Outcome, Store, StoreError, TimerRow, Unit, Writes},
};
use std::time::Duration;
use tokio::task::JoinSet;

both! {
    begins => begins_and_goes_on;
    strange => keeps_strange_text;
    crowd => loses_no_update_of_a_crowd;
    doubles => keeps_a_message_once;
    panics => survives_a_panic;
    rules => refuses_what_breaks_a_rule;
    poison => keeps_the_rest_of_a_batch_that_the_database_refused;
    two => lets_two_processes_share;
    again => opens_again;
    timers => gives_a_timer_once;
    news => tells_what_a_commit_changed;
    joins => follows_a_person_to_another_address;
}

/// Tries again as long as that may help.
async fn patiently<T, F: Future<Output = Result<T, StoreError>>>(attempt: impl Fn() -> F) -> Result<T, StoreError> {
    loop {
        match attempt().await {
            Err(error) if error.is_passing() => tokio::time::sleep(Duration::from_millis(5)).await,
            done => return done,
        }
    }
}

async fn begins_and_goes_on(url: String) {
    let store = Store::open(&url).await.expect("a database");
    assert_eq!(say(&store, 1, "m1", "hello").await, Ok(Some(1)));
    assert_eq!(say(&store, 1, "m2", "and again").await, Ok(Some(3)));
    let conversation = of(&store, 1).await;
    assert_eq!((conversation.rev, conversation.next_seq), (2, 5));
    let turns = store.turns_after(conversation.id, 0, 10).await.expect("a read");
    let texts: Vec<_> = turns.iter().map(|turn| (turn.seq, turn.speaker, turn.text.as_str())).collect();
    assert_eq!(
        texts,
        [
            (1, Speaker::Person, "hello"),
            (2, Speaker::Bot, "I hear you."),
            (3, Speaker::Person, "and again"),
            (4, Speaker::Bot, "I hear you."),
        ]
    );
    assert_eq!(turns[1].message.as_ref().map(|message| message.text.as_str()), Some("I hear you."));
    assert_eq!(store.turns_after(conversation.id, 2, 1).await.expect("a read"), turns[2..3]);
    assert_eq!(store.last_turns(conversation.id, 2).await.expect("a read"), turns[2..]);
    assert_eq!(store.conversation(conversation.id).await.expect("a read"), Some(conversation));
}

async fn keeps_strange_text(url: String) {
    let store = Store::open(&url).await.expect("a database");
    let text = "nul \u{0} bell \u{7} \\u0000 'quote' \"double\" \u{2028} شكراً 🙂\r\n\ttab";
    say(&store, 1, "m1", text).await.expect("a write");
    let turns = store.turns_after(of(&store, 1).await.id, 0, 1).await.expect("a read");
    assert_eq!(turns[0].text, text.replace('\0', ""));
}

async fn loses_no_update_of_a_crowd(url: String) {
    let store = Store::open(&url).await.expect("a database");
    let mut tasks = JoinSet::new();
    for task in 0..64 {
        let store = store.clone();
        tasks.spawn(async move {
            for n in 0..8 {
                say(&store, 1, &format!("{task}-{n}"), "hello").await.expect("a write").expect("a new message");
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("a task");
    }
    let conversation = of(&store, 1).await;
    assert_eq!((conversation.rev, conversation.next_seq), (512, 1025));
    let turns = store.turns_after(conversation.id, 0, 2000).await.expect("a read");
    assert!(turns.iter().map(|turn| turn.seq).eq(1..=1024));
}

async fn keeps_a_message_once(url: String) {
    let store = Store::open(&url).await.expect("a database");
    say(&store, 1, "m1", "hello").await.expect("a write");
    assert_eq!(say(&store, 1, "m1", "hello").await, Ok(None));
    let mut tasks = JoinSet::new();
    for _ in 0..32 {
        let store = store.clone();
        tasks.spawn(async move { say(&store, 2, "m2", "hello").await });
    }
    let mut new = 0;
    while let Some(done) = tasks.join_next().await {
        new += usize::from(done.expect("a task").expect("a write").is_some());
    }
    assert_eq!(new, 1);
    assert_eq!(store.turns_after(of(&store, 2).await.id, 0, 10).await.expect("a read").len(), 2);
}

async fn survives_a_panic(url: String) {
    let store = Store::open(&url).await.expect("a database");
    say(&store, 1, "m1", "hello").await.expect("a write");
    let key = || Key::Address(ChannelKind::Telegram, address(1));
    let (before, broken, after) = tokio::join!(
        store.submit(said(address(1), "m2", "before")),
        store.submit(Unit::<()>::new(key(), |_| panic!("a fault put here by a test"))),
        store.submit(said(address(1), "m3", "after")),
    );
    assert_eq!((before, broken, after), (Ok(Some(3)), Err(StoreError::Panicked), Ok(Some(5))));
    assert_eq!(of(&store, 1).await.rev, 3);
}

async fn refuses_what_breaks_a_rule(url: String) {
    let store = Store::open(&url).await.expect("a database");
    say(&store, 1, "m1", "hello").await.expect("a write");
    let known = of(&store, 1).await;
    let key = Key::Conversation(known.id);
    let write = |key: Key, writes: Writes| store.submit(Unit::new(key, move |_| Outcome { writes, value: () }));

    let mut gap = known.clone();
    gap.next_seq += 1;
    let skipping = turn(&mut gap, Speaker::Bot, "skips a number");
    let foreign = turn(&mut conversation(address(2)), Speaker::Bot, "belongs to another");
    let undeclared = answered(&mut known.clone(), "m9", "comes without being asked for");
    let stranger = conversation(address(3));
    for (key, writes) in [
        (key.clone(), Writes { turns: vec![skipping], ..Writes::default() }),
        (key.clone(), Writes { turns: vec![foreign], ..Writes::default() }),
        (key.clone(), undeclared),
        (key.clone(), Writes { conversation: Some(stranger.clone()), ..Writes::default() }),
        (Key::Outside, Writes { conversation: Some(stranger.clone()), ..Writes::default() }),
        (Key::Outside, Writes { outbox: vec![message(&known, 9, Speaker::Bot, "?")], ..Writes::default() }),
    ] {
        assert!(matches!(write(key, writes).await, Err(StoreError::Refused(_))));
    }
    assert_eq!(of(&store, 1).await, known);
    assert_eq!(store.conversation(stranger.id).await, Ok(None));
}

/// A note of an advisor who is not there breaks a rule that only the database knows.
async fn keeps_the_rest_of_a_batch_that_the_database_refused(url: String) {
    let store = Store::open(&url).await.expect("a database");
    for n in 0..40 {
        say(&store, n, &format!("first-{n}"), "hello").await.expect("a write");
    }
    let known = of(&store, 7).await.id;
    let bad = || {
        let note = NoteRow {
            id: pathways::domain::ids::RowId::new(START),
            conversation: known,
            handoff: None,
            advisor: pathways::domain::ids::AdvisorId::new(START),
            at: START,
            text: "by nobody".into(),
        };
        let writes = Writes { notes: vec![note], ..Writes::default() };
        Unit::new(Key::Conversation(known), move |_| Outcome { writes, value: () })
    };
    let mut tasks = JoinSet::new();
    for n in 0..40 {
        let store = store.clone();
        tasks.spawn(async move {
            patiently(|| store.submit(said(address(n), &format!("second-{n}"), "again"))).await.map(drop)
        });
    }
    let refused = patiently(|| store.submit(bad())).await;
    assert!(matches!(refused, Err(StoreError::Refused(_))), "{refused:?}");
    while let Some(done) = tasks.join_next().await {
        done.expect("a task").expect("a write");
    }
    for n in 0..40 {
        assert_eq!(of(&store, n).await.next_seq, 5);
    }
}

async fn lets_two_processes_share(url: String) {
    let stores = [Store::open(&url).await.expect("a database"), Store::open(&url).await.expect("a database")];
    let mut tasks = JoinSet::new();
    for task in 0..16 {
        let store = stores[task % 2].clone();
        tasks.spawn(async move {
            for n in 0..10 {
                // Ten people, each known to both processes, each message sent to both.
                let id = format!("{}-{n}", task / 2);
                patiently(|| store.submit(said(address(n), &id, "hello"))).await.expect("a write");
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("a task");
    }
    let health = stores[0].health().await.expect("counts");
    assert_eq!((health.people, health.conversations, health.turns), (10, 10, 160));
    for n in 0..10 {
        let conversation = of(&stores[1], n).await;
        let turns = stores[1].turns_after(conversation.id, 0, 100).await.expect("a read");
        assert!(turns.iter().map(|turn| turn.seq).eq(1..=16));
    }
}

async fn opens_again(url: String) {
    let store = Store::open(&url).await.expect("a database");
    say(&store, 1, "m1", "hello").await.expect("a write");
    drop(store);
    let store = Store::open(&url).await.expect("the same database");
    assert_eq!(say(&store, 1, "m1", "hello").await, Ok(None));
    assert_eq!(of(&store, 1).await.next_seq, 3);
}

async fn gives_a_timer_once(url: String) {
    let store = Store::open(&url).await.expect("a database");
    say(&store, 1, "m1", "hello").await.expect("a write");
    let conversation = of(&store, 1).await.id;
    let timer = |kind: &str| TimerRow {
        id: TimerId::new(START),
        conversation,
        kind: kind.into(),
        dialogue: Some("checkin".into()),
        payload: r#"{"asset":"a1"}"#.into(),
        due_at: START,
        state: pathways::store::timers::PENDING.into(),
    };
    let (first, mut second) = (timer("checkin"), timer("feedback"));
    second.due_at = START + Duration::from_millis(1);
    let both = vec![first.clone(), second.clone()];
    let write = |writes| store.submit(Unit::new(Key::Conversation(conversation), |_| Outcome { writes, value: () }));
    write(Writes { timers: both.clone(), ..Writes::default() }).await.expect("a write");
    assert_eq!(store.timers_due(second.due_at, 10).await.expect("a read"), both);
    assert_eq!(store.timers_due(START - Duration::from_millis(1), 10).await, Ok(Vec::new()));

    let mut tasks = JoinSet::new();
    for _ in 0..8 {
        let (store, id) = (store.clone(), first.id);
        tasks.spawn(async move {
            let unit = Unit::new(Key::Timer(id), move |loaded| {
                let due = loaded.timer.is_some() && loaded.conversation.is_some();
                let timers_done = if due { vec![id] } else { Vec::new() };
                Outcome { writes: Writes { timers_done, ..Writes::default() }, value: due }
            });
            store.submit(unit).await.expect("a write")
        });
    }
    let mut given = 0;
    while let Some(done) = tasks.join_next().await {
        given += usize::from(done.expect("a task"));
    }
    assert_eq!(given, 1);
    assert_eq!(store.timers_of(conversation).await, Ok(vec![second]));

    let third = timer("later");
    write(Writes { cancel_timers: true, timers: vec![third.clone()], ..Writes::default() }).await.expect("a write");
    assert_eq!(store.timers_of(conversation).await, Ok(vec![third]));
}

async fn tells_what_a_commit_changed(url: String) {
    let store = Store::open(&url).await.expect("a database");
    let mut news = store.committed();
    say(&store, 1, "m1", "hello").await.expect("a write");
    let committed = news.try_recv().expect("news before the answer");
    let conversation = of(&store, 1).await;
    assert_eq!(committed.conversations, std::slice::from_ref(&conversation));
    assert_eq!(committed.turns, store.turns_after(conversation.id, 0, 10).await.expect("a read"));
    assert_eq!(committed.outbox.len(), 1);
}

async fn follows_a_person_to_another_address(url: String) {
    let store = Store::open(&url).await.expect("a database");
    say(&store, 1, "m1", "hello").await.expect("a write");
    let id: ConversationId = of(&store, 1).await.id;
    store
        .submit(Unit::new(Key::Conversation(id), |loaded| {
            let mut conversation = loaded.conversation.expect("the conversation");
            (conversation.channel, conversation.address) = (ChannelKind::Web, "a-browser".into());
            Outcome { writes: Writes { conversation: Some(conversation), ..Writes::default() }, value: () }
        }))
        .await
        .expect("a write");
    for (channel, at) in [(ChannelKind::Web, "a-browser".into()), (ChannelKind::Telegram, address(1))] {
        let found = store.conversation_at(channel, &at).await.expect("a read").expect("a conversation");
        assert_eq!((found.id, found.channel), (id, ChannelKind::Web));
    }
    assert_eq!(say(&store, 1, "m2", "back again").await, Ok(Some(3)));
}
