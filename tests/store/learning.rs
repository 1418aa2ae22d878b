//! Seats: never given twice, whoever asks at once; and everybody is told where they stand.

use crate::{
    both,
    support::{START, address, of, say},
};
use pathways::{
    domain::{
        ids::{CourseId, Lang, SessionId},
        learning::{Booking, Course, Mode, Place, Session},
        post::ChannelKind,
        time::Time,
    },
    store::{Holds, Key, Loaded, Outcome, Store, StoreError, Unit, Writes},
};
use std::{collections::BTreeMap, time::Duration};
use tokio::task::JoinSet;

both! {
    crowd => gives_no_seat_twice;
    line => moves_up_in_the_order_they_asked;
    gone => frees_the_seat_of_whoever_is_forgotten;
    lists => counts_places_views_and_who_came;
}

const STARTS: Time = Time::from_millis(START.millis() + 3 * 86_400_000);

/// When those are reminded who have a place.
const REMIND: Time = Time::from_millis(STARTS.millis() - 86_400_000);

/// Adds a course with a session of so many seats.
async fn session(store: &Store, seats: Option<i64>) -> SessionId {
    let course = Course {
        id: CourseId::new(START),
        title: "First steps online".to_owned(),
        summary: "Bring your phone.".to_owned(),
        needs: vec!["digital".into(), "learning".into()],
        lang: Lang::new("en"),
        example: true,
        created_at: START,
    };
    store.put_course(&course).await.expect("a write");
    let session = Session {
        id: SessionId::new(START),
        course: course.id,
        mode: Mode::InPerson,
        starts_at: Some(STARTS),
        ends_at: Some(STARTS + Duration::from_secs(7_200)),
        place: Some("Example Library".to_owned()),
        link: Some("https://example.org/film".to_owned()),
        seats,
        views: 0,
        cancelled_at: None,
    };
    store.add_course_session(&session).await.expect("a write");
    session.id
}

/// What a person who asks for a seat gets, by what the unit sees.
fn ask(n: usize, session: SessionId, at: Time) -> Unit<Option<Place>> {
    let key = Key::Address(ChannelKind::Telegram, address(n));
    Unit::new(key, move |loaded: Loaded| {
        let conversation = loaded.conversation.expect("they wrote before");
        let free = loaded.learning.sitting(session).expect("it is to come").is_free();
        let (place, holds) = if free { (Place::Booked, Holds::Free) } else { (Place::Waiting, Holds::Full) };
        let booking = Booking { session, conversation: conversation.id, place, at, remind_at: None };
        let writes = Writes { conversation: Some(conversation), bookings: vec![(booking, holds)], ..Writes::default() };
        Outcome { writes, value: Some(place) }
    })
    .learns(START)
}

/// Puts somebody's place as it is from now on.
fn set(n: usize, session: SessionId, place: Place, holds: Holds) -> Unit<()> {
    let key = Key::Address(ChannelKind::Telegram, address(n));
    Unit::new(key, move |loaded: Loaded| {
        let conversation = loaded.conversation.expect("they wrote before").id;
        let booking = Booking { session, conversation, place, at: START, remind_at: Some(REMIND) };
        Outcome { writes: Writes { bookings: vec![(booking, holds)], ..Writes::default() }, value: () }
    })
    .learns(START)
}

async fn insist(store: &Store, n: usize, session: SessionId, at: Time) -> Place {
    loop {
        match store.submit(ask(n, session, at)).await {
            Ok(place) => return place.expect("an answer"),
            Err(StoreError::Stale | StoreError::Busy) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

async fn gives_no_seat_twice(url: String) {
    const PEOPLE: usize = 120;
    const SEATS: usize = 7;
    // Two processes on one database.
    let stores = [Store::open(&url).await.expect("a database"), Store::open(&url).await.expect("a database")];
    let session = session(&stores[0], Some(SEATS as i64)).await;
    for n in 0..PEOPLE {
        say(&stores[0], n, &format!("m{n}"), "hello").await.expect("a write");
    }
    let mut all = JoinSet::new();
    for n in 0..PEOPLE {
        let store = stores[n % 2].clone();
        all.spawn(async move { (n, insist(&store, n, session, START + Duration::from_millis(n as u64)).await) });
    }
    let told: BTreeMap<usize, Place> = all.join_all().await.into_iter().collect();
    assert_eq!(told.len(), PEOPLE, "everybody is answered");
    assert_eq!(told.values().filter(|place| **place == Place::Booked).count(), SEATS, "as many as there are seats");
    let kept = stores[1].bookings_in(session).await.expect("a read");
    for (n, place) in told {
        let conversation = of(&stores[0], n).await.id;
        let row = kept.iter().find(|row| row.conversation == conversation).expect("a row");
        assert_eq!(row.place, place, "what they were told is what is kept");
    }
    let full = stores[0].sitting(session).await.expect("a read").expect("the session");
    assert_eq!((full.taken, full.waiting, full.left()), (SEATS as i64, (PEOPLE - SEATS) as i64, Some(0)));
}

async fn moves_up_in_the_order_they_asked(url: String) {
    let store = Store::open(&url).await.expect("a database");
    let session = session(&store, Some(1)).await;
    for n in 0..4 {
        say(&store, n, &format!("m{n}"), "hello").await.expect("a write");
    }
    let mut places = Vec::new();
    for n in 0..3 {
        places.push(insist(&store, n, session, START + Duration::from_secs(9 - n as u64)).await);
    }
    assert_eq!(places, [Place::Booked, Place::Waiting, Place::Waiting]);
    assert_eq!(store.next_in_line(START, 9).await.expect("a read"), [], "nothing is free");
    assert_eq!(store.submit(set(1, session, Place::Booked, Holds::Seat)).await, Err(StoreError::Stale), "no seat");
    store.submit(set(0, session, Place::Cancelled, Holds::Anything)).await.expect("a write");
    let line = store.next_in_line(START, 9).await.expect("a read");
    let first = of(&store, 2).await.id;
    assert_eq!(
        line.iter().map(|row| row.conversation).next(),
        Some(first),
        "who asked first, and not who stands first"
    );
    assert_eq!(insist(&store, 3, session, START).await, Place::Waiting, "a free seat is for those who wait");
    store.submit(set(2, session, Place::Booked, Holds::Seat)).await.expect("the seat is theirs");
    assert_eq!(store.next_in_line(START, 9).await.expect("a read"), []);
    assert!(store.set_seats(session, Some(3)).await.expect("a write"));
    assert_eq!(store.next_in_line(START, 9).await.expect("a read").len(), 2);
    assert_eq!(store.next_in_line(STARTS, 9).await.expect("a read"), [], "it has begun");

    assert_eq!(store.reminders_due(REMIND - Duration::from_millis(1), 9).await.expect("a read"), []);
    let due = store.reminders_due(REMIND, 9).await.expect("a read");
    assert_eq!(due.iter().map(|row| row.conversation).collect::<Vec<_>>(), [first], "only who has a place");

    assert!(store.cancel_session(session, START).await.expect("a write"));
    assert!(!store.cancel_session(session, START).await.expect("a write"), "once");
    assert_eq!(store.called_off(START, 9).await.expect("a read").len(), 3, "all but who gave it up");
    assert_eq!(store.submit(set(0, session, Place::Booked, Holds::Seat)).await, Err(StoreError::Stale), "it is off");
}

async fn frees_the_seat_of_whoever_is_forgotten(url: String) {
    let store = Store::open(&url).await.expect("a database");
    let session = session(&store, Some(1)).await;
    for n in 0..2 {
        say(&store, n, &format!("m{n}"), "hello").await.expect("a write");
    }
    assert_eq!(insist(&store, 0, session, START).await, Place::Booked);
    let person = of(&store, 0).await.person;
    let all = store.everything_of(person).await.expect("a read").expect("the person");
    assert_eq!(all.bookings.len(), 1, "it is among what is kept of them");
    assert!(store.erase(person, "operator", START).await.expect("a write"));
    assert_eq!(store.bookings_in(session).await.expect("a read"), []);
    assert_eq!(insist(&store, 1, session, START).await, Place::Booked);
}

async fn counts_places_views_and_who_came(url: String) {
    let store = Store::open(&url).await.expect("a database");
    let session = session(&store, None).await;
    for n in 0..3 {
        say(&store, n, &format!("m{n}"), "hello").await.expect("a write");
        assert_eq!(insist(&store, n, session, START).await, Place::Booked, "as many as like");
    }
    store.submit(set(2, session, Place::Cancelled, Holds::Anything)).await.expect("a write");
    let came = of(&store, 1).await.id;
    store.set_attendance(session, &[came, of(&store, 2).await.id]).await.expect("a write");
    let kept = store.bookings_in(session).await.expect("a read");
    let place = async |n| {
        let conversation = of(&store, n).await.id;
        kept.iter().find(|row| row.conversation == conversation).expect("a row").place
    };
    assert_eq!([place(0).await, place(1).await, place(2).await], [Place::Missed, Place::Attended, Place::Cancelled]);
    assert_eq!(store.sitting(session).await.expect("a read").expect("it").taken, 2);

    assert_eq!(store.count_view(session).await.expect("a write").as_deref(), Some("https://example.org/film"));
    store.count_view(session).await.expect("a write");
    assert_eq!(store.sitting(session).await.expect("a read").expect("it").session.views, 2);
    assert_eq!(store.count_view(SessionId::new(START)).await.expect("a write"), None);
    assert_eq!(store.sittings(STARTS).await.expect("a read").len(), 1);
    assert_eq!(store.sittings(STARTS + Duration::from_secs(7_200)).await.expect("a read").len(), 0, "over");
}
