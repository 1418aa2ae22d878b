//! Learning at the desk: courses put up, sessions printed and ticked, called off.

#[path = "harness/desk.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod desk;

use desk::{Browser, Team, Waiting};
use pathways::{
    domain::{
        handoff::Role,
        learning::{Booking, Mode, Place, Sitting},
        time::Time,
    },
    store::{Holds, Key, Outcome, Unit, Writes},
};

const PAGE: &str = "/desk/learning";
const COURSE: [(&str, &str); 5] = [
    ("title", " Bread for <b>beginners</b> "),
    ("summary", "Bake a loaf."),
    ("lang", "ar"),
    ("need-learning", "on"),
    ("need-creative", "on"),
];
const SESSION: [(&str, &str); 6] = [
    ("mode", "in_person"),
    ("day", "2026-12-03"),
    ("starts", "10:30"),
    ("ends", "12:00"),
    ("place", "Example Kitchen"),
    ("seats", "2"),
];

async fn sittings(team: &Team) -> Vec<Sitting> {
    team.town.app.store().sittings(Time::from_millis(0)).await.expect("the database")
}

/// Puts up a course with a session, and returns the addresses of both.
async fn put_up(team: &Team, browser: &mut Browser) -> (String, String) {
    let made = browser.fill(PAGE, PAGE, &COURSE).await;
    assert_eq!(made.status, 303);
    let course = team.town.app.store().courses().await.expect("the database").pop().expect("a course").id;
    let of = format!("{PAGE}/c/{course}");
    let made = browser.fill(PAGE, &format!("{of}/sessions"), &SESSION).await;
    assert_eq!((made.status, made.location), (303, Some(format!("{PAGE}#course-{course}"))));
    let session = sittings(team).await.pop().expect("a session").session.id;
    (of, format!("{PAGE}/s/{session}"))
}

#[tokio::test]
async fn a_course_is_put_up_changed_and_full_of_what_was_written() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    assert!(ana.get(PAGE).await.says("There is no course yet."));
    let (course, session) = put_up(&team, &mut ana).await;
    let page = ana.get(PAGE).await;
    for wanted in ["Bread for &#60;b&#62;beginners", "Arabic", "Thursday 3 December at 10:30", "0 of 2 places taken"] {
        assert!(page.says(wanted), "{wanted}: {}", page.words());
    }
    assert!(!page.text.contains("<b>beginners"), "what is written is words");
    let kept = sittings(&team).await.remove(0);
    assert_eq!(kept.session.starts_at, Time::parse("2026-12-03T10:30:00Z"));
    assert_eq!((kept.session.mode, kept.session.seats, kept.course.needs.len()), (Mode::InPerson, Some(2), 2));

    let changed = ana
        .fill(PAGE, &course, &[("title", "Bread"), ("summary", "Bake."), ("lang", "en"), ("need-learning", "on")])
        .await;
    assert_eq!(changed.status, 303);
    assert_eq!(sittings(&team).await.remove(0).course.title, "Bread");
    let seats = ana.fill(&session, &format!("{session}/seats"), &[("seats", "5")]).await;
    assert_eq!(seats.status, 303);
    assert_eq!(sittings(&team).await.remove(0).session.seats, Some(5));
    let id = kept.session.id;
    let mut done: Vec<String> = team.audit(id).await.into_iter().map(|row| row.action).collect();
    // The clock of tests stands still, so that rows have no order.
    done.sort();
    assert_eq!(done, ["look", "session_add", "session_seats"], "every look and change is audited");
}

#[tokio::test]
async fn what_cannot_be_is_refused_with_a_reason_and_kept_in_the_form() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let (course, session) = put_up(&team, &mut ana).await;
    let mut with = async |fields: &[(&str, &str)], name: &str, value: &str| {
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(key, old)| (*key, if *key == name { value } else { old })).collect();
        let action = if fields[0].0 == "mode" { format!("{course}/sessions") } else { PAGE.to_owned() };
        let page = ana.fill(PAGE, &action, &fields).await;
        assert_eq!(page.status, 422, "{name} = {value}");
        page
    };
    for (name, value, why) in
        [("title", " ", "1 to 200 letters"), ("summary", "", "1 to 1000 letters"), ("lang", "xx", "Choose a language")]
    {
        let page = with(&COURSE, name, value).await;
        assert!(page.says(why), "{name}: {}", page.words());
    }
    for (name, value, why) in [
        ("mode", "seance", "Choose how people take part."),
        ("day", "2026-11-01", "Give a day to come"),
        ("day", "x", "Give a day to come"),
        ("ends", "10:30", "a later time when it ends"),
        ("place", "", "Write where it is"),
        ("seats", "0", "from 1 to 5000"),
        ("seats", "many", "from 1 to 5000"),
    ] {
        let page = with(&SESSION, name, value).await;
        assert!(page.says(why), "{name}: {}", page.words());
    }
    for link in ["javascript:alert(1)", "ftp://example.org/x", "https://", "example.org", ""] {
        let fields = [("mode", "on_demand"), ("link", link)];
        let page = ana.fill(PAGE, &format!("{course}/sessions"), &fields).await;
        assert_eq!(page.status, 422, "{link}");
        assert!(page.says("Write the link in full"), "{link}");
    }
    assert_eq!(sittings(&team).await.len(), 1);
    for path in [format!("{PAGE}/s/x"), format!("{PAGE}/s/{}", uuid()), session.replace("/s/", "/s/x")] {
        assert_eq!(ana.get(&path).await.status, 404, "{path}");
    }
    assert_eq!(team.browser().get(&session).await.status, 401, "nobody looks who is not signed in");
    assert_eq!(team.browser().post(&format!("{session}/off"), &[("csrf", "x")]).await.status, 401);
    assert_eq!(ana.post(&format!("{session}/off"), &[("csrf", "forged")]).await.status, 403);
    assert_eq!(sittings(&team).await.remove(0).session.cancelled_at, None);
}

fn uuid() -> String {
    pathways::domain::ids::SessionId::new(Time::from_millis(0)).to_string()
}

#[tokio::test]
async fn who_came_is_ticked_by_code_and_no_name_is_shown() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let (_, path) = put_up(&team, &mut ana).await;
    let session = sittings(&team).await.remove(0).session.id;
    let mut people = Vec::new();
    for n in 0..3 {
        let handoff = team.waits(Waiting::default(), team.now()).await;
        let conversation = team.conversation(handoff).await.id;
        let place = if n < 2 { Place::Booked } else { Place::Waiting };
        let unit = Unit::new(Key::Conversation(conversation), move |_| {
            let booking = Booking { session, conversation, place, at: Time::from_millis(n), remind_at: None };
            Outcome { writes: Writes { bookings: vec![(booking, Holds::Anything)], ..Writes::default() }, value: () }
        });
        team.town.app.store().submit(unit).await.expect("a write");
        people.push(conversation);
    }
    let page = ana.get(&path).await;
    for person in &people {
        assert!(page.says(&person.code()), "{}", page.words());
    }
    for wanted in ["2 of 2 places taken", "Waiting: 1", "Waiting list"] {
        assert!(page.says(wanted), "{wanted}: {}", page.words());
    }
    let ticked = format!("came-{}", people[1]);
    assert!(!page.text.contains("Save who came"), "nobody can have come yet");
    team.town.clock.advance(std::time::Duration::from_secs(30 * 86_400));
    let mut ana = team.signed_in("Bea", Role::Advisor).await;
    let saved = ana.fill(&path, &format!("{path}/came"), &[(&ticked, "on"), ("came-x", "on")]).await;
    assert_eq!((saved.status, saved.location), (303, Some(path.clone())));
    let kept = team.town.app.store().bookings_in(session).await.expect("a read");
    let places: Vec<Place> = kept.iter().map(|booking| booking.place).collect();
    assert_eq!(places, [Place::Missed, Place::Attended, Place::Waiting]);
    let page = ana.get(&path).await;
    assert!(page.says("Did not come") && !page.says("Call this session off"), "{}", page.words());
}

#[tokio::test]
async fn a_session_is_called_off_once() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let (_, path) = put_up(&team, &mut ana).await;
    let form = ana.form(&path, &format!("{path}/off")).await;
    for _ in 0..2 {
        let done = ana.hand_in(&format!("{path}/off"), &form, &[]).await;
        assert_eq!(done.status, 303);
    }
    let session = sittings(&team).await.remove(0).session;
    assert!(session.cancelled_at.is_some());
    let off = team.audit(session.id).await.into_iter().filter(|row| row.action == "session_off").count();
    assert_eq!(off, 1);
    assert!(ana.get(&path).await.says("Called off on"));
}
