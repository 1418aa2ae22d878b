//! What is kept, told and sent in danger, the whole way: the application on a database, the desk, and Telegram.
//!
//! Each test here stands in `docs/safety/hazards.md` beside the control that it shows; `danger` has what is decided.

mod harness {
    pub mod botapi;
}
#[path = "harness/desk.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod desk;

use desk::{
    Team,
    town::{self, Engine, Town, words},
};
use harness::botapi::{BotApi, Fault, TOKEN};
use pathways::{
    app::port::Inlet,
    channel::telegram::{Mode, Secret, Telegram, TelegramConfig},
    domain::{
        handoff::Role,
        ids::{Lang, TimerId},
        post::{Body, ChannelKind, Speaker},
        risk::{Risk, Urgency},
        time::Time,
    },
    store::{Key, Outcome, TimerRow, Unit, Writes},
    understanding::Reading,
    worker::deliver::Courier,
};
use serde_json::json;
use std::{sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;

const DAY: Duration = Duration::from_secs(86_400);
/// What somebody writes, in English and in Polish.
const DANGER: [&str; 2] = ["I want to kill myself", "chcę się zabić"];

fn now() -> Time {
    Time::parse(town::MORNING).expect("a time")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_in_planned_before_is_never_sent_after_abuse() {
    for (last_words, comes) in [("thank you", true), ("my husband hits me", false)] {
        let town = Town::open(Engine::Sqlite).await;
        let ann = "ann";
        let hello = town.brings(ChannelKind::Telegram, ann, Body::Text("hello".into())).await;
        let mut conversation =
            town.app.store().conversation(hello.conversation).await.expect("the database").expect("a conversation");
        let person = conversation.person;
        conversation.mind.frames.clear();
        conversation.mind.consents.insert("service".into(), true);
        let timer = TimerRow {
            id: TimerId::new(now()),
            conversation: hello.conversation,
            kind: "checkin".into(),
            dialogue: Some("checkin".into()),
            payload: "{}".into(),
            due_at: now() + DAY * 8,
            state: "pending".into(),
        };
        let writes = || Writes { conversation: Some(conversation), timers: vec![timer], ..Writes::default() };
        let written = writes();
        let unit = Unit::new(Key::Conversation(hello.conversation), move |_| Outcome { writes: written, value: () });
        town.app.store().submit(unit).await.expect("planned");
        town.brings(ChannelKind::Telegram, ann, Body::Text(last_words.into())).await;
        let before = town.app.store().turns_after(hello.conversation, 0, 500).await.expect("turns").len();
        for _ in 0..4 {
            town.passes(4 * DAY).await;
        }
        let all = town.app.store().everything_of(person).await.expect("the database").expect("somebody");
        let planned = all.timers.iter().find(|timer| timer.kind == "checkin").expect("the check-in");
        assert_eq!(planned.state, if comes { "done" } else { "cancelled" }, "after {last_words:?}");
        let turns = town.app.store().turns_after(hello.conversation, 0, 500).await.expect("turns");
        let asked = turns.iter().any(|turn| turn.said.iter().any(|id| id == "checkin-went"));
        assert_eq!(asked, comes, "after {last_words:?}");
        assert!(comes || turns.len() == before, "not a word of any kind after {last_words:?}: {:?}", turns.last());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_words_are_heard_with_a_campaign_too() {
    let town = Town::open(Engine::Sqlite).await;
    let mut inbound = town.inbound(ChannelKind::Telegram, "ann", Body::Text(DANGER[0].into()));
    inbound.campaign = Some("poster-7".into());
    let answer = town.app.receive(inbound).await.expect("kept");
    assert!(words(&answer.said).contains("116 123"), "{:?}", answer.said);
    let mut start = town.inbound(ChannelKind::Telegram, "bo", Body::Start);
    start.campaign = Some("poster-7".into());
    town.app.receive(start).await.expect("kept");
    let answer = town.brings(ChannelKind::Telegram, "bo", Body::Text(DANGER[0].into())).await;
    assert!(words(&answer.said).contains("116 123"), "at the language question: {:?}", answer.said);
    assert_eq!(town.app.store().open_alerts().await.expect("alerts").len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_version_of_the_rules_is_kept_with_the_words() {
    let town = Town::open(Engine::Sqlite).await;
    let answer = town.says("ann", DANGER[0]).await;
    let turns = town.app.store().turns_after(answer.conversation, 0, 500).await.expect("turns");
    let hers = turns.iter().find(|turn| turn.speaker == Speaker::Person).expect("her words");
    let reading: Reading = serde_json::from_str(hers.reading.as_deref().expect("a reading")).expect("a reading");
    assert_eq!(reading.version, town::world().understanding.version());
    assert!(!reading.version.is_empty() && !reading.because[0].rule.is_empty());
    let alerts = town.app.store().open_alerts().await.expect("alerts");
    let because: Reading = serde_json::from_str(&alerts[0].because).expect("a reading");
    assert_eq!((because.version, because.because), (reading.version, reading.because));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_outlives_stop() {
    let town = Town::open(Engine::Sqlite).await;
    town.says("ann", DANGER[0]).await;
    let stopped = town.says("ann", "/stop").await;
    assert!(words(&stopped.said).contains("not write to you again"), "{:?}", stopped.said);
    let alerts = town.app.store().open_alerts().await.expect("alerts");
    assert_eq!((alerts.len(), alerts[0].risk, alerts[0].urgency), (1, Risk::Suicide, Urgency::Soon));
}

#[tokio::test(flavor = "multi_thread")]
async fn deleting_in_danger_takes_a_plain_yes_and_says_the_emergency_number() {
    let town = Town::open(Engine::Sqlite).await;
    let first = town.says("ann", DANGER[0]).await;
    town.says("ann", "/delete").await;
    town.says("ann", "hm, maybe").await;
    let kept = town.app.store().conversation(first.conversation).await.expect("the database");
    assert!(kept.is_some(), "what is not a yes deletes nothing");
    let sure = town.says("ann", "/delete").await;
    let gone = town.taps("ann", &sure, "yes").await;
    assert!(words(&gone.said).contains("999"), "{:?}", gone.said);
    let audit = town.app.store().audit(&first.conversation.to_string()).await.expect("the audit");
    assert!(audit.iter().any(|row| row.action == "alert" && row.detail == "suicide"), "that there was one stays known");
}

#[tokio::test]
async fn an_advisor_is_warned_where_somebody_may_read_along() {
    let warning = "Someone else may see this person's screen";
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    for (who, danger, warned) in [("ann", "my husband hits me", true), ("bo", DANGER[0], false)] {
        let alarmed = team.town.says(who, danger).await;
        let page = format!("/desk/c/{}", alarmed.conversation);
        assert_eq!(ana.get(&page).await.says(warning), warned, "before stepping in: {who}");
        let taken = ana.fill(&page, &format!("{page}/take"), &[]).await;
        let held = taken.location.expect("the conversation");
        assert_eq!(ana.get(&held).await.says(warning), warned, "in the conversation: {who}");
    }
}

/// The whole way over Telegram: the Bot API, the application, the database, the courier.
struct Line {
    town: Town,
    api: BotApi,
    stop: CancellationToken,
    tasks: Vec<tokio::task::JoinHandle<()>>,
}

impl Line {
    async fn open() -> Self {
        let (town, api, stop) = (Town::open(Engine::Sqlite).await, BotApi::start().await, CancellationToken::new());
        let config = TelegramConfig {
            token: Secret::new(TOKEN),
            api_url: api.url().into(),
            mode: Mode::Polling,
            desk_group: None,
            lang_hint: Arc::new(|code| (code == "pl").then(|| Lang::new("pl"))),
        };
        let telegram = Telegram::new(config, town.app.clock().clone()).expect("a bot");
        telegram.connect(&stop).await.expect("connected");
        let courier = Courier::start(town.app.clone(), vec![telegram.clone()], stop.clone()).await;
        let polling = tokio::spawn(telegram.poll(town.app.clone(), stop.clone()));
        Self { town, api, stop, tasks: vec![courier, polling] }
    }

    async fn alerts(&self) -> usize {
        self.town.app.store().open_alerts().await.expect("alerts").len()
    }

    async fn close(self) {
        self.stop.cancel();
        for task in self.tasks {
            task.await.expect("it ends");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn telegram_hears_captions_mended_words_and_words_behind_start() {
    let line = Line::open().await;
    for (n, fields) in [
        json!({"photo": [], "caption": DANGER[0]}),
        json!({"voice": {}, "caption": DANGER[0]}),
        json!({"text": format!("/start {}", DANGER[0])}),
        json!({"text": format!("/stop {}", DANGER[0])}),
    ]
    .iter()
    .enumerate()
    {
        let mut ann = line.api.person("Ann");
        ann.sends(fields.clone()).await;
        ann.sees("116 123").await;
        assert_eq!(line.alerts().await, n + 1, "{fields}");
    }
    let mut bo = line.api.person("Bo");
    bo.language = "pl".into();
    bo.says("dzień dobry").await;
    bo.sees("Pathways").await;
    bo.edits(1, DANGER[1]).await;
    let seen = bo.sees("116 123").await;
    assert!(seen.text.contains("I am really glad you told me"), "English beside Polish: {}", seen.text);
    assert!(seen.text.contains("Dobrze, że to piszesz"), "{}", seen.text);
    let mut cy = line.api.person("Cy");
    cy.sends(json!({"photo": []})).await;
    cy.sees("pictures").await;
    line.api.update(json!({"edited_message": {
        "message_id": 1, "date": 0, "edit_date": 2, "photo": [], "caption": DANGER[0],
        "from": {"id": cy.id, "is_bot": false, "first_name": "Cy"}, "chat": {"id": cy.id, "type": "private"},
    }}));
    cy.sees("116 123").await;
    line.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_is_told_though_telegram_is_down_and_help_comes_when_it_is_back() {
    let line = Line::open().await;
    line.api.next("sendMessage", [Fault::Status(500), Fault::Flood(1), Fault::Dropped]);
    let mut ann = line.api.person("Ann");
    ann.says(DANGER[0]).await;
    line.api.drained().await;
    assert_eq!(line.alerts().await, 1, "the desk knows at once");
    let came = async {
        loop {
            // The courier's pauses are by the town's clock.
            line.town.clock.advance(Duration::from_secs(60));
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::select! {
        () = came => {}
        seen = ann.sees("116 123") => assert!(seen.text.contains("999"), "{}", seen.text),
    }
    line.close().await;
}
