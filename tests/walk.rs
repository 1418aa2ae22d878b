//! The main job, end to end, on both engines: a person writes in, is understood, matched, handed over, helped by an
//! advisor, handed back, and asked a week later.

#[path = "harness/town.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod town;

use pathways::{
    app::{
        desk::{Actor, Desk, advisors, claim, close, queue, reply},
        port::Inlet,
    },
    domain::{
        handoff::Role,
        post::{Body, ChannelKind, Speaker},
    },
};
use std::time::Duration;
use town::{Engine, Town, words};

const DAY: Duration = Duration::from_secs(86_400);

async fn main_job(engine: Engine) {
    let town = Town::open(engine).await;
    let desk = Desk::new(town.app.clone());
    let ann = "ann";

    let hello = town.says(ann, "I feel so lonely since we moved here").await;
    assert!(words(&hello.said).contains("welcome"), "{:?}", hello.said);
    let agreed = town.taps(ann, &hello, "yes").await;
    assert!(
        words(&agreed.said).contains("noted what you wrote"),
        "she does not have to say it again: {:?}",
        agreed.said
    );
    let age = town.taps(ann, &agreed, "me").await;
    assert!(words(&age.said).contains("How old are you"), "{:?}", age.said);
    let matters = town.says(ann, "54").await;
    let area = town.says(ann, "some people to have a brew with").await;
    assert!(words(&area.said).contains("Where do you live"), "{:?} {:?}", matters.said, area.said);
    let prefs = town.says(ann, "near Walton").await;
    let own = town.taps(ann, &prefs, "!skip").await;
    assert!(words(&own.said).contains("What would help most"), "{:?}", own.said);
    let offer = town.taps(ann, &own, "company").await;
    let keyboard = offer.said.iter().find_map(|message| message.keyboard.clone()).expect("a choice");
    let found = keyboard.buttons.iter().filter(|button| !button.option.starts_with('!')).count();
    assert!((2..=3).contains(&found), "two or three matches: {keyboard:?}");
    assert!(words(&offer.said).contains("Why:"), "each says why: {:?}", offer.said);
    let how = town.says(ann, "the second one").await;
    let shown = town.taps(ann, &how, "details").await;
    assert!(words(&shown.said).contains("week"), "{:?}", shown.said);
    let waiting = town.says(ann, "can I talk to a real person please").await;
    assert!(words(&waiting.said).contains("queue"), "{:?}", waiting.said);

    let sam = advisors::add(&desk, "Sam", Role::Advisor).await.expect("Sam");
    let kim = advisors::add(&desk, "Kim", Role::Advisor).await.expect("Kim");
    let (sam_acts, kim_acts) = (Actor { advisor: sam.id, role: sam.role }, Actor { advisor: kim.id, role: kim.role });
    let cases = queue::queue(&desk, sam_acts).await.expect("the queue");
    let [case] = cases.as_slice() else { panic!("one case: {}", cases.len()) };
    let handoff = case.line.handoff.id;
    claim::claim(&desk, sam_acts, handoff, "Sam").await.expect("Sam has it");
    let lost = claim::claim(&desk, kim_acts, handoff, "Kim").await.expect_err("one wins");
    assert!(format!("{lost:?}").contains("Sam") || format!("{lost:?}").contains(&sam.id.to_string()), "{lost:?}");
    reply::reply(&desk, sam_acts, handoff, "Hello Ann, Sam here. Shall I ring the club with you?", "form-1", &[])
        .await
        .expect("sent");
    reply::reply(&desk, sam_acts, handoff, "Hello Ann, Sam here. Shall I ring the club with you?", "form-1", &[])
        .await
        .ok();
    let quiet = town.says(ann, "yes please").await;
    assert!(quiet.said.is_empty(), "the bot does not talk over a human: {:?}", quiet.said);
    close::close(&desk, sam_acts, handoff, "resolved").await.expect("handed back");

    let turns = town.app.store().turns_after(hello.conversation, 0, 500).await.expect("turns");
    let by_sam = turns.iter().filter(|turn| turn.speaker == Speaker::Advisor).count();
    assert_eq!(by_sam, 1, "the same form sent twice is one reply");
    let numbers: Vec<i64> = turns.iter().map(|turn| turn.seq).collect();
    assert_eq!(numbers, (1..=numbers.len() as i64).collect::<Vec<_>>(), "turns are numbered without gaps");
    assert!(turns.iter().any(|turn| turn.said.iter().any(|id| id == "handoff-resolved")), "the closing line is said");

    town.passes(4 * DAY).await;
    town.passes(4 * DAY).await;
    let turns = town.app.store().turns_after(hello.conversation, 0, 500).await.expect("turns");
    assert!(
        turns.iter().any(|turn| turn.said.iter().any(|id| id == "checkin-went")),
        "a week later we ask: {:#?}",
        turns.last()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_main_job_on_sqlite() {
    main_job(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_main_job_on_postgres() {
    main_job(Engine::Postgres).await;
}

async fn twice_is_once(engine: Engine) {
    let town = Town::open(engine).await;
    let message = town.inbound(ChannelKind::Web, "bo", Body::Text("hello".into()));
    let first = town.app.receive(message.clone()).await.expect("kept");
    let second = town.app.receive(message).await.expect("known");
    assert!(!first.duplicate && second.duplicate);
    assert_eq!(first.last_seq, second.last_seq);
    let turns = town.app.store().turns_after(first.conversation, 0, 500).await.expect("turns");
    assert_eq!(turns.iter().filter(|turn| turn.speaker == Speaker::Person).count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_message_twice_is_answered_once_on_sqlite() {
    twice_is_once(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_message_twice_is_answered_once_on_postgres() {
    twice_is_once(Engine::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_gets_a_kind_answer() {
    let town = Town::open(Engine::Sqlite).await;
    let start = town.brings(ChannelKind::Web, "eve", Body::Start).await;
    assert!(!start.said.is_empty());
    let long = "word ".repeat(2_000);
    let awkward = [
        Body::Text(String::new()),
        Body::Text("\u{0}\u{1}\u{202e}abc\u{202c}".into()),
        Body::Text("🎉🎉🎉".into()),
        Body::Text(long),
        Body::Text("/nonsense".into()),
        Body::Text("مرحبا hello مرحبا".into()),
        Body::Other { kind: "voice".into(), caption: None },
        Body::Other { kind: "sticker".into(), caption: Some("hi".into()) },
        Body::Edited("hello again".into()),
        Body::Chose { token: "old".into(), options: vec!["yes".into()] },
        Body::Chose { token: String::new(), options: vec![] },
        Body::Toggled { token: "x".into(), option: "y".into() },
        Body::Location { lat: 53.4, lon: -2.9 },
        Body::Location { lat: f64::NAN, lon: 999.0 },
        Body::Contact { phone: "not a number".into() },
    ];
    for body in awkward {
        let shown = format!("{body:?}");
        let answer = town.brings(ChannelKind::Web, "eve", body).await;
        assert!(!answer.said.is_empty(), "silence after {}", shown.chars().take(80).collect::<String>());
        assert!(answer.said.iter().all(|message| !message.text.trim().is_empty()), "{shown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_leaves_nothing_of_the_person() {
    let town = Town::open(Engine::Sqlite).await;
    let start = town.brings(ChannelKind::Web, "dan", Body::Start).await;
    let sure = town.says("dan", "/delete").await;
    assert_eq!(start.conversation, sure.conversation);
    let gone = town.taps("dan", &sure, "yes").await;
    assert!(words(&gone.said).contains("deleted"), "{:?}", gone.said);
    let turns = town.app.store().turns_after(start.conversation, 0, 500).await.expect("turns");
    assert!(turns.is_empty(), "{turns:?}");
    assert!(town.app.store().conversation(start.conversation).await.expect("an answer").is_none());
}

/// What a question left unanswered makes the bot say, on Telegram, where a reminder would light up a screen.
fn said_out_of_silence(discreet: bool) -> usize {
    use pathways::{
        dialogue::{Event, Moment, effect::Effect, step},
        domain::{
            conversation::{Conversation, Frame},
            ids::{Address, ConversationId, Lang, PersonId},
            time::Time,
        },
    };
    let world = town::world();
    let now = Time::parse(town::MORNING).expect("a time");
    let (id, person) = (ConversationId::new(now), PersonId::new(now));
    let mut conversation =
        Conversation::begin(id, person, ChannelKind::Telegram, Address::new("1"), Lang::new("en"), now);
    conversation.mind.discreet = discreet;
    conversation.mind.frames.push(Frame {
        dialogue: "deletedata".into(),
        hash: String::new(),
        node: "sure".into(),
        attempt: 0,
        nudges: 0,
        token: "1".into(),
        unasked: false,
        picked: Vec::new(),
        locals: Default::default(),
        trail: Vec::new(),
    });
    let done = step(&world, conversation, Event::Silence, &Moment::at(now)).expect("a step");
    done.effects.iter().filter(|effect| matches!(effect, Effect::Say(_))).count()
}

#[test]
fn nothing_comes_out_of_the_blue_where_somebody_else_may_read_it() {
    assert!(said_out_of_silence(false) > 0, "else the next line proves nothing");
    assert_eq!(said_out_of_silence(true), 0);
}
