//! What the desk reads and does.

use crate::{
    both,
    support::{START, address, advisor, of, raise, say},
};
use pathways::{
    domain::{
        handoff::TransitionError,
        ids::{AdvisorId, RowId},
        post::ChannelKind,
        risk::{Risk, Urgency},
        time::Time,
    },
    store::{AlertRow, CallbackRow, Key, Outcome, Store, Unit, Writes},
};
use std::time::Duration;

both! {
    queue => puts_the_most_urgent_first;
    claims => lets_one_advisor_win;
    sign_in => signs_in_once;
    calls => settles_alerts_and_calls_once;
    links => uses_a_private_link_once;
    meta => keeps_single_values;
}

fn later(seconds: u64) -> Time {
    START + Duration::from_secs(seconds)
}

async fn puts_the_most_urgent_first(url: String) {
    let store = Store::open(&url).await.expect("a database");
    let mut raised = Vec::new();
    for (n, (risk, urgency)) in [
        (Risk::None, Urgency::None),
        (Risk::SelfHarm, Urgency::Soon),
        (Risk::None, Urgency::None),
        (Risk::Suicide, Urgency::Now),
    ]
    .into_iter()
    .enumerate()
    {
        say(&store, n, &format!("m{n}"), "hello").await.expect("a write");
        raised.push(raise(&store, n, risk, urgency, later(n as u64)).await);
    }
    let queue = store.queue().await.expect("the queue");
    let order: Vec<_> = queue.iter().map(|line| line.handoff.id).collect();
    assert_eq!(order, [raised[3], raised[1], raised[0], raised[2]]);
    assert_eq!((queue[0].lang.as_str(), queue[0].channel), ("en", ChannelKind::Telegram));
    assert_eq!((queue[0].last_turn_at, &queue[0].advisor_name), (Some(START), &None));
    assert_eq!(store.handoff(raised[3]).await.expect("a read").map(|handoff| handoff.risk), Some(Risk::Suicide));
}

async fn lets_one_advisor_win(url: String) {
    let store = Store::open(&url).await.expect("a database");
    say(&store, 1, "m1", "hello").await.expect("a write");
    let id = raise(&store, 1, Risk::None, Urgency::None, START).await;
    let (ada, ben) = (advisor(&store, "Ada").await, advisor(&store, "Ben").await);
    let claim = |by: AdvisorId| {
        store.submit(Unit::new(Key::Handoff(id), move |loaded| {
            let (Some(handoff), Some(mut conversation)) = (loaded.handoff, loaded.conversation) else {
                panic!("the handoff and its conversation");
            };
            match handoff.claim(by, START) {
                Ok(handoff) => {
                    conversation.owner = handoff.owner();
                    let (conversation, handoff) = (Some(conversation), Some(handoff));
                    Outcome { writes: Writes { conversation, handoff, ..Writes::default() }, value: Ok(()) }
                }
                Err(error) => Outcome { writes: Writes::default(), value: Err(error) },
            }
        }))
    };
    let (first, second) = tokio::join!(claim(ada), claim(ben));
    let winner = match (first.expect("a write"), second.expect("a write")) {
        (Ok(()), Err(error)) => (ada, error),
        (Err(error), Ok(())) => (ben, error),
        both => panic!("one wins and one is told who: {both:?}"),
    };
    assert_eq!(winner.1, TransitionError::HeldBy(winner.0));
    assert_eq!(of(&store, 1).await.owner.advisor(), Some(winner.0));
    let name = if winner.0 == ada { "Ada" } else { "Ben" };
    assert_eq!(store.queue().await.expect("the queue")[0].advisor_name.as_deref(), Some(name));
}

async fn signs_in_once(url: String) {
    let store = Store::open(&url).await.expect("a database");
    let ada = advisor(&store, "Ada").await;
    let mut namesake = store.advisor_by_name("Ada").await.expect("a read").expect("an advisor");
    namesake.id = AdvisorId::new(START);
    assert_eq!(store.add_advisor(&namesake).await, Ok(false));
    store.add_sign_in_link("hash", ada, later(60)).await.expect("a write");
    store.add_sign_in_link("late", ada, later(10)).await.expect("a write");
    assert_eq!(store.use_sign_in_link("late", later(10)).await, Ok(None));
    assert_eq!(store.use_sign_in_link("none", later(10)).await, Ok(None));
    let (first, second) = tokio::join!(store.use_sign_in_link("hash", START), store.use_sign_in_link("hash", START));
    let signed_in = [first, second].map(|used| used.expect("a write").is_some());
    assert_eq!(signed_in.iter().filter(|in_| **in_).count(), 1);

    store.add_session("session", ada, later(60)).await.expect("a write");
    assert_eq!(store.session("session", later(59)).await.expect("a read").map(|found| found.id), Some(ada));
    assert_eq!(store.session("session", later(60)).await, Ok(None));
    store.add_session("other", ada, later(60)).await.expect("a write");
    store.end_session("other").await.expect("a write");
    assert_eq!(store.session("other", START).await, Ok(None));
    assert_eq!(store.disable_advisor(ada).await, Ok(true));
    assert_eq!(store.session("session", START).await, Ok(None));
    assert!(store.advisors().await.expect("a read")[0].disabled);
}

async fn settles_alerts_and_calls_once(url: String) {
    let store = Store::open(&url).await.expect("a database");
    say(&store, 1, "m1", "hello").await.expect("a write");
    let ada = advisor(&store, "Ada").await;
    let conversation = of(&store, 1).await.id;
    let alert = |urgency, at| AlertRow {
        id: RowId::new(START),
        conversation,
        risk: Risk::Suicide,
        urgency,
        because: "[]".into(),
        raised_at: at,
        acked_by: None,
        acked_at: None,
        told: None,
        step: 0,
        due_at: Some(at),
    };
    let alerts = vec![alert(Urgency::Soon, START), alert(Urgency::Now, later(5))];
    let call = CallbackRow {
        id: RowId::new(START),
        conversation,
        phone: "0151 496 0000".into(),
        when_text: "after six".into(),
        state: "open".into(),
        at: START,
        done_by: None,
    };
    let writes = Writes { alerts: alerts.clone(), callbacks: vec![call.clone()], ..Writes::default() };
    let key = Key::Address(ChannelKind::Telegram, address(1));
    store.submit(Unit::new(key, |_| Outcome { writes, value: () })).await.expect("a write");
    let open: Vec<_> = store.open_alerts().await.expect("a read").iter().map(|alert| alert.id).collect();
    assert_eq!(open, [alerts[1].id, alerts[0].id]);
    assert_eq!(store.alerts_due(later(4), 9).await, Ok(vec![alerts[0].clone()]));
    let see = |by, at| {
        Unit::new(Key::Alert(alerts[1].id), move |loaded| {
            let open = loaded.alert.filter(|alert| alert.acked_at.is_none());
            let seen = open.map(|alert| AlertRow { acked_by: Some(by), acked_at: Some(at), due_at: None, ..alert });
            let value = seen.is_some() && loaded.conversation.is_some();
            Outcome { writes: Writes { alerts: seen.into_iter().collect(), ..Writes::default() }, value }
        })
    };
    // In one batch or in two, and whoever else works on the database: one sees it first.
    let other = Store::open(&url).await.expect("a database");
    let answers = tokio::join!(
        store.submit(see(ada, later(9))),
        store.submit(see(ada, later(10))),
        other.submit(see(ada, later(11)))
    );
    let firsts = [answers.0, answers.1, answers.2].into_iter().filter(|answer| *answer == Ok(true)).count();
    assert_eq!(firsts, 1);
    assert_eq!(store.open_alerts().await.expect("a read").len(), 1);
    let of_it = store.alerts_of(conversation).await.expect("a read");
    assert_eq!((of_it[1].acked_by, of_it[1].due_at), (Some(ada), None));
    assert_eq!(store.alerts_due(later(99), 9).await.expect("a read").len(), 1, "what was seen never goes on");
    assert_eq!(store.open_callbacks().await, Ok(vec![call.clone()]));
    assert_eq!(store.callback_done(call.id, ada).await, Ok(true));
    assert_eq!(store.callback_done(call.id, ada).await, Ok(false));
    assert_eq!(store.open_callbacks().await, Ok(Vec::new()));
}

async fn uses_a_private_link_once(url: String) {
    let store = Store::open(&url).await.expect("a database");
    say(&store, 1, "m1", "hello").await.expect("a write");
    let conversation = of(&store, 1).await.id;
    store.add_private_link("hash", conversation, later(60)).await.expect("a write");
    assert_eq!(store.use_private_link("hash", later(60)).await, Ok(None));
    assert_eq!(store.use_private_link("hash", later(59)).await, Ok(Some(conversation)));
    assert_eq!(store.use_private_link("hash", later(59)).await, Ok(None));
}

async fn keeps_single_values(url: String) {
    let store = Store::open(&url).await.expect("a database");
    assert_eq!(store.meta("offset").await, Ok(None));
    for value in ["1", "2"] {
        store.set_meta("offset", value).await.expect("a write");
        assert_eq!(store.meta("offset").await, Ok(Some(value.to_owned())));
    }
}
