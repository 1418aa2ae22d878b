//! Learning, from the chat to the rows and back: seats under a rush, the waiting list, reminders, links.

#[path = "harness/town.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod town;

use pathways::{
    app::port::{Inlet as _, Received},
    domain::{
        conversation::{Conversation, Kept, Value},
        ids::{Address, ConversationId, CourseId, Lang, PersonId, SessionId, SlotName},
        learning::{Course, Mode, Place, Session},
        post::{Body, ChannelKind, option},
        time::Time,
    },
    store::{Key, Outcome, Unit, Writes},
};
use std::{sync::Arc, time::Duration};
use tokio::task::JoinSet;
use town::{Engine, MORNING, Town, words};

const HOUR: Duration = Duration::from_secs(3600);

fn morning() -> Time {
    Time::parse(MORNING).expect("a time")
}

/// Puts up a course with one session in two days, at three in the afternoon.
async fn course(town: &Town, mode: Mode, seats: Option<i64>) -> SessionId {
    let now = morning();
    let course = Course {
        id: CourseId::new(now),
        title: "Bread for beginners".to_owned(),
        summary: "Bake a loaf. Take it home.".to_owned(),
        needs: vec!["learning".into()],
        lang: Lang::new("en"),
        example: true,
        created_at: now,
    };
    let starts_at = (mode != Mode::OnDemand).then(|| Time::parse_local("2026-11-26T15:00").expect("a time"));
    let session = Session {
        id: SessionId::new(now),
        course: course.id,
        mode,
        starts_at,
        ends_at: starts_at.map(|starts| starts + HOUR),
        place: (mode == Mode::InPerson).then(|| "Example Kitchen, 3 Example Row".to_owned()),
        link: (mode != Mode::InPerson).then(|| "https://example.org/bread?x=1".to_owned()),
        seats,
        views: 0,
        cancelled_at: None,
    };
    town.app.store().put_course(&course).await.expect("a write");
    town.app.store().add_course_session(&session).await.expect("a write");
    session.id
}

/// Somebody who agreed before and wants to learn.
async fn knows_us(town: &Town, who: &str) -> ConversationId {
    let (now, at) = (morning(), Address::new(who));
    let (id, person) = (ConversationId::new(now), PersonId::new(now));
    let mut conversation = Conversation::begin(id, person, ChannelKind::Web, at.clone(), Lang::new("en"), now);
    conversation.lang_chosen = true;
    conversation.mind.consents.insert("service".to_owned(), true);
    let area = Value::Text("skipped".to_owned());
    for (slot, value) in [
        ("needs", Value::Needs(vec!["learning".into()])),
        ("area", area),
        ("prefs", Value::Some(vec!["free".to_owned()])),
    ] {
        conversation.mind.about.insert(SlotName::new(slot), Kept { value, at: now });
    }
    let unit = Unit::new(Key::Address(ChannelKind::Web, at), move |_| Outcome {
        writes: Writes { conversation: Some(conversation), ..Writes::default() },
        value: (),
    });
    town.app.store().submit(unit).await.expect("a write");
    id
}

/// Walks to the question which session it shall be.
async fn at_the_sessions(town: &Town, who: &str) -> Received {
    let said = town.brings(ChannelKind::Web, who, Body::Start).await;
    let mut said = town.taps(who, &said, "look").await;
    // Whatever the pathway asks before it comes to courses may be skipped.
    for _ in 0..6 {
        let asks = said.said.iter().rev().find_map(|message| message.keyboard.as_ref()).expect("a question");
        if !asks.buttons.iter().any(|button| button.option == option::SKIP) {
            break;
        }
        said = town.taps(who, &said, option::SKIP).await;
    }
    let course = first(&said);
    town.taps(who, &said, &course).await
}

/// The first button of the last question.
fn first(said: &Received) -> String {
    let keyboard = said.said.iter().rev().find_map(|message| message.keyboard.as_ref()).expect("a question");
    keyboard.buttons.first().expect("a button").option.clone()
}

/// All that was said to somebody since the beginning.
async fn heard(town: &Town, of: ConversationId) -> String {
    let turns = town.app.store().turns_after(of, 0, 1000).await.expect("a read");
    turns.into_iter().map(|turn| turn.text).collect::<Vec<_>>().join("\n")
}

async fn place(town: &Town, session: SessionId, of: ConversationId) -> Place {
    let all = town.app.store().bookings_in(session).await.expect("a read");
    all.into_iter().find(|booking| booking.conversation == of).expect("a booking").place
}

async fn a_rush(engine: Engine) {
    const PEOPLE: usize = 40;
    const SEATS: usize = 3;
    let town = Arc::new(Town::open(engine).await);
    let session = course(&town, Mode::InPerson, Some(SEATS as i64)).await;
    let apps = [Arc::clone(&town.app), town.another().await];
    let mut ready = Vec::new();
    for n in 0..PEOPLE {
        let who = format!("p{n}");
        let id = knows_us(&town, &who).await;
        let said = at_the_sessions(&town, &who).await;
        assert!(words(&said.said).contains(&format!("Free places: {SEATS}")), "{}", words(&said.said));
        let token = said.said.iter().rev().find_map(|m| m.keyboard.as_ref()).expect("a question").token.clone();
        let body = Body::Chose { token, options: vec![first(&said)] };
        ready.push((id, Arc::clone(&apps[n % 2]), town.inbound(ChannelKind::Web, &who, body)));
    }
    let mut rush = JoinSet::new();
    for (id, app, tap) in ready {
        rush.spawn(async move { (id, app.receive(tap).await.expect("everybody is answered")) });
    }
    let mut booked = 0;
    for (id, said) in rush.join_all().await {
        let said = words(&said.said);
        let told = (said.contains("You have a place."), said.contains("You are on the waiting list."));
        let kept = place(&town, session, id).await;
        assert_eq!(told, (kept == Place::Booked, kept == Place::Waiting), "they are told what is so: {said}");
        booked += usize::from(told.0);
    }
    assert_eq!(booked, SEATS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rush_on_few_seats_is_answered_truly_on_sqlite() {
    a_rush(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rush_on_few_seats_is_answered_truly_on_postgres() {
    a_rush(Engine::Postgres).await;
}

#[tokio::test]
async fn who_waits_moves_up_and_is_told_but_not_who_wants_nothing_sent() {
    let town = Town::open(Engine::Sqlite).await;
    let session = course(&town, Mode::InPerson, Some(1)).await;
    let mut ids = Vec::new();
    for who in ["ada", "bea", "cem"] {
        ids.push(knows_us(&town, who).await);
        town.clock.advance(Duration::from_secs(60));
        let said = at_the_sessions(&town, who).await;
        let option = first(&said);
        town.taps(who, &said, &option).await;
    }
    town.says("bea", "stop").await;
    // Ada gives her place up in words.
    let said = town.says("ada", "my places").await;
    let said = town.taps("ada", &said, &first(&said)).await;
    let freed = town.taps("ada", &said, "give_up").await;
    assert!(words(&freed.said).contains("Your place is free for somebody else now."), "{}", words(&freed.said));
    town.passes(Duration::from_secs(31 * 60)).await;
    assert_eq!(place(&town, session, ids[1]).await, Place::Waiting, "who said stop is not told, and so waits on");
    assert_eq!(place(&town, session, ids[2]).await, Place::Booked);
    assert!(heard(&town, ids[2]).await.contains("a place has come free, and it is yours"));
    assert!(!heard(&town, ids[1]).await.contains("a place has come free"));
}

#[tokio::test]
async fn people_are_reminded_the_day_before_once_and_by_day() {
    let town = Town::open(Engine::Sqlite).await;
    let session = course(&town, Mode::InPerson, Some(9)).await;
    let (ada, bea) = (knows_us(&town, "ada").await, knows_us(&town, "bea").await);
    let hushed = knows_us(&town, "dee").await;
    for who in ["ada", "bea", "dee"] {
        let said = at_the_sessions(&town, who).await;
        let option = first(&said);
        let booked = words(&town.taps(who, &said, &option).await.said);
        assert!(booked.contains("Where: Example Kitchen") && booked.contains("made-up example"), "{booked}");
    }
    let said = words(&town.says("dee", "my partner hits me").await.said);
    assert!(!said.is_empty());
    // Tuesday morning until Wednesday, a minute before three in the afternoon.
    town.passes(HOUR * 29 - Duration::from_secs(60)).await;
    assert!(!heard(&town, ada).await.contains("A reminder"));
    town.passes(Duration::from_secs(120)).await;
    for id in [ada, bea] {
        let all = heard(&town, id).await;
        assert_eq!(all.matches("A reminder").count(), 1, "{all}");
        assert!(all.contains("Will you come?"));
    }
    assert!(!heard(&town, hushed).await.contains("A reminder"), "somebody else may read it");
    assert!(words(&town.says("bea", "no, I cannot come").await.said).contains("free for somebody else"));
    assert_eq!(place(&town, session, bea).await, Place::Cancelled);
    town.passes(HOUR * 30).await;
    assert_eq!(heard(&town, ada).await.matches("A reminder").count(), 1, "once");
}

#[tokio::test]
async fn a_session_called_off_is_told_of_and_nobody_is_reminded() {
    let town = Town::open(Engine::Sqlite).await;
    let session = course(&town, Mode::InPerson, Some(1)).await;
    let ids = [knows_us(&town, "ada").await, knows_us(&town, "bea").await];
    for who in ["ada", "bea"] {
        let said = at_the_sessions(&town, who).await;
        let option = first(&said);
        town.taps(who, &said, &option).await;
    }
    assert!(town.app.store().cancel_session(session, morning()).await.expect("a write"));
    town.passes(HOUR).await;
    for id in ids {
        let all = heard(&town, id).await;
        assert_eq!(all.matches("this will not take place").count(), 1, "{all}");
        assert_eq!(place(&town, session, id).await, Place::Cancelled);
    }
    town.passes(HOUR * 40).await;
    assert!(!heard(&town, ids[0]).await.contains("A reminder"));
}

#[tokio::test]
async fn links_of_a_session_lead_to_its_file_and_its_film_and_forged_ones_nowhere() {
    let town = Town::open(Engine::Sqlite).await;
    let session = course(&town, Mode::Online, None).await;
    let ada = knows_us(&town, "ada").await;
    let said = at_the_sessions(&town, "ada").await;
    let booked = words(&town.taps("ada", &said, &first(&said)).await.said);
    let link = |path: &str| {
        let start = format!("https://example.org/{path}/");
        let rest = booked.split(&start).nth(1).unwrap_or_else(|| panic!("{path}: {booked}"));
        rest.split_whitespace().next().expect("a token").to_owned()
    };
    let (calendar, watch) = (link("calendar"), link("watch"));
    assert!(!booked.contains("example.org/bread"), "views are counted: {booked}");
    let file = town.app.calendar(&calendar).await.expect("a read").expect("a file");
    assert!(file.contains("DTSTART:20261126T150000Z") && file.contains("SUMMARY:Bread for beginners"), "{file}");
    assert!(!file.contains(&ada.to_string()), "the file says nothing of anybody");
    for _ in 0..2 {
        let to = town.app.watch(&watch).await.expect("a write");
        assert_eq!(to.as_deref(), Some("https://example.org/bread?x=1"));
    }
    assert_eq!(town.app.store().sitting(session).await.expect("a read").expect("it").session.views, 2);
    let (_, signature) = watch.split_once('.').expect("a signature");
    for forged in [
        format!("{session}.AAAAAAAAAAAAAAAAAAAAAA"),
        format!("{}.{signature}", SessionId::new(morning())),
        String::new(),
    ] {
        assert_eq!(town.app.watch(&forged).await.expect("a read"), None, "{forged}");
        assert_eq!(town.app.calendar(&forged).await.expect("a read"), None, "{forged}");
    }
}
