//! What happens in danger, wherever and however it is written: help first, somebody told, nothing else in the way.
//!
//! Each test here stands in `docs/safety/hazards.md` beside the control that it shows.

mod harness {
    pub mod botapi;
}
#[path = "harness/desk.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod desk;

use desk::{
    Team,
    town::{self, Town},
};
use harness::botapi::{BotApi, Fault, TOKEN};
use pathways::{
    app::{
        apply::{Context, fault},
        port::Inlet,
    },
    channel::telegram::{Mode, Secret, Telegram, TelegramConfig},
    dialogue::{
        Event, Moment, World,
        effect::{Effect, Laid, Say, Step},
        render::{Page, render},
        script::{Kind, Task},
        step,
    },
    directory::Resolved,
    domain::{
        conversation::{Conversation, Frame, Kept, Owner, Value},
        handoff::Role,
        ids::{Address, AdvisorId, ConversationId, HandoffId, Lang, PersonId, TimerId},
        post::{Body, ChannelKind, Speaker},
        risk::{Risk, Urgency},
        time::Time,
    },
    store::{Key, Loaded, Outcome, TimerRow, Unit, Writes},
    understanding::Reading,
    worker::deliver::Courier,
};
use serde_json::json;
use std::{sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;
use town::{Engine, words};

const DAY: Duration = Duration::from_secs(86_400);
/// The same danger in each language that the bot speaks.
const DANGER: [(&str, &str); 3] =
    [("en", "I want to kill myself"), ("pl", "chcę się zabić"), ("ar", "أريد أن أقتل نفسي")];

fn now() -> Time {
    Time::parse(town::MORNING).expect("a time")
}

fn somebody(channel: ChannelKind, lang: &str) -> Conversation {
    let (id, person) = (ConversationId::new(now()), PersonId::new(now()));
    let mut conversation = Conversation::begin(id, person, channel, Address::new("1"), Lang::new(lang), now());
    conversation.lang_chosen = true;
    conversation
}

fn at(dialogue: &str, node: &str) -> Frame {
    Frame {
        dialogue: dialogue.into(),
        hash: String::new(),
        node: node.into(),
        attempt: 0,
        nudges: 0,
        token: "1".into(),
        picked: Vec::new(),
        locals: Default::default(),
        trail: Vec::new(),
    }
}

fn happens(conversation: Conversation, event: Event) -> Step {
    step(&town::world(), conversation, event, &Moment::at(now())).expect("a step")
}

fn writes(conversation: Conversation, text: &str) -> Step {
    happens(conversation, Event::Person(Body::Text(text.into())))
}

fn says(done: &Step) -> Vec<&Say> {
    let say = |effect| match effect {
        &Effect::Say(ref say) => Some(say),
        _ => None,
    };
    done.effects.iter().filter_map(say).collect()
}

/// Returns what the person reads.
fn read(world: &World, done: &Step) -> String {
    let page = Page { conversation: &done.conversation, private_link: "", reply_ref: None };
    let spoken = render(world, &page, &says(done));
    spoken.into_iter().map(|spoken| spoken.message.text).collect::<Vec<_>>().join("\n\n")
}

fn is_helped(done: &Step, what: &str) {
    let said = says(done);
    let first = said.first().unwrap_or_else(|| panic!("nothing is said: {what}"));
    assert_eq!(first.id, "crisis-suicide", "{what}");
    assert!(matches!(first.laid, Laid::Lines { risk: Risk::Suicide, .. }) && first.urgent, "{what}");
    assert!(done.effects.iter().any(|effect| matches!(effect, Effect::RaiseAlert { .. })), "nobody is told: {what}");
    let other = |effect: &Effect| matches!(effect, Effect::Offer { .. } | Effect::Refer { .. } | Effect::Erase);
    assert!(!done.effects.iter().any(other), "something else is done over it: {what}");
    assert!(said.iter().all(|say| say.id.starts_with("crisis-")), "something else is said over it: {what}");
}

#[test]
fn every_question_hears_danger_first() {
    let world = town::world();
    let (mut asked, mut kinds) = (0, std::collections::BTreeSet::new());
    for (name, script) in &world.scripts.by_name {
        for (node, task) in script.nodes.iter().map(|(name, node)| (name, &node.task)) {
            let Task::Ask(ask) = task else { continue };
            let kind = world.scripts.slot(script, &ask.slot).map(|slot| slot.kind);
            kinds.insert(format!("{kind:?}"));
            for (lang, danger) in DANGER {
                let bodies = [
                    Body::Text(danger.into()),
                    Body::Edited(danger.into()),
                    Body::Other { kind: "photo".into(), caption: Some(danger.into()) },
                    Body::Text(format!("42 L9 07700 900123 {danger}")),
                ];
                for body in bodies {
                    let what = format!("{name}.{node} {lang} {body:?}");
                    let mut conversation = somebody(ChannelKind::Telegram, lang);
                    conversation.mind.frames.push(at(name.as_str(), node.as_str()));
                    is_helped(&happens(conversation, Event::Person(body)), &what);
                    asked += 1;
                }
            }
        }
    }
    let wanted = [Kind::One, Kind::Some, Kind::Needs, Kind::Text, Kind::Number, Kind::Area, Kind::Phone, Kind::Asset];
    for kind in wanted.into_iter().chain([Kind::Language]) {
        assert!(kinds.contains(&format!("{:?}", Some(kind))), "no question takes {kind:?}, so none was tried");
    }
    assert!(asked > 300, "{asked}");
}

#[test]
fn danger_is_heard_whoever_holds_the_chat() {
    for owner in [Owner::Bot, Owner::Queued, Owner::Human(AdvisorId::new(now()))] {
        for muted in [false, true] {
            let mut conversation = somebody(ChannelKind::Telegram, "en");
            conversation.owner = owner;
            conversation.mind.muted = muted;
            conversation.mind.frames.push(at("handoff", if owner == Owner::Bot { "agree" } else { "wait" }));
            is_helped(&writes(conversation, DANGER[0].1), &format!("{owner:?}, muted: {muted}"));
        }
    }
}

#[test]
fn danger_is_heard_in_any_language_whatever_is_spoken() {
    for (spoken, _) in DANGER {
        for (lang, danger) in DANGER {
            is_helped(&writes(somebody(ChannelKind::Web, spoken), danger), &format!("{lang} while we speak {spoken}"));
        }
    }
}

#[test]
fn danger_is_heard_in_the_midst_of_a_long_message() {
    let words = "we went to the shop and then to the park by the river and it rained. ";
    for before in [0, 1, 50, 57, 58, 59, 60, 130] {
        let text = format!("{}{}. {}", words.repeat(before), DANGER[0].1, words.repeat(140 - before));
        is_helped(&writes(somebody(ChannelKind::Web, "en"), &text), &format!("after {before} sentences"));
    }
}

#[test]
fn help_is_for_the_nation_where_the_person_is() {
    let world = town::world();
    let known = |slot: &str, value| {
        let mut conversation = somebody(ChannelKind::Web, "en");
        conversation.mind.about.insert(slot.into(), Kept { value, at: now() });
        conversation
    };
    let place = |text: &str| match world.places.resolve(text) {
        Resolved::Found(area) => known("area", Value::Area(area)),
        other => panic!("{text}: {other:?}"),
    };
    let point = |lat, lon| known("area", Value::Area(world.places.nearest(lat, lon)));
    let nation = |name: &str| known("nation", Value::One(name.into()));
    for (conversation, line, abuse) in [
        (place("CF10 1AA"), "NHS 111 Wales", "0808 80 10 800"),
        (place("EH1"), "NHS 24", "0800 027 1234"),
        (place("BT1"), "0808 808 8000", "0808 802 1414"),
        (place("L9"), "NHS 111, the mental", "0808 2000 247"),
        (point(51.48, -3.18), "NHS 111 Wales", "0808 80 10 800"),
        (point(54.60, -5.93), "0808 808 8000", "0808 802 1414"),
        (nation("scotland"), "NHS 24", "0800 027 1234"),
        // Not known: the service's own.
        (somebody(ChannelKind::Web, "en"), "NHS 111, the mental", "0808 2000 247"),
    ] {
        let text = read(&world, &writes(conversation.clone(), DANGER[0].1));
        assert!(text.contains(line) && text.contains("999") && text.contains("116 123"), "{line}: {text}");
        let others = ["NHS 111 Wales", "NHS 24", "NHS 111, the mental", "0808 808 8000"];
        assert!(others.iter().all(|other| *other == line || !text.contains(other)), "only {line}: {text}");
        let text = read(&world, &writes(conversation, "my husband hits me"));
        assert!(text.contains(abuse), "{abuse}: {text}");
    }
}

#[test]
fn wording_that_no_speaker_has_read_has_english_beside_it() {
    let world = town::world();
    let english = Lang::new("en");
    let ids: Vec<&str> = world.wording.ids(&english).filter(|id| id.starts_with("crisis-")).collect();
    assert!(ids.len() > 15, "{ids:?}");
    let mut unreviewed = 0;
    for lang in world.wording.langs() {
        let reviewed = world.wording.manifest(lang).is_some_and(|manifest| manifest.reviewed);
        unreviewed += u32::from(!reviewed);
        for channel in [ChannelKind::Web, ChannelKind::Telegram] {
            for (_, danger) in DANGER.iter().filter(|(tag, _)| lang.as_str() == *tag) {
                let done = writes(somebody(channel, lang.as_str()), danger);
                let text = read(&world, &done);
                for say in says(&done) {
                    let own = world.wording.text(lang, &say.id, None, &Default::default()).expect("words").text;
                    let beside = world.wording.text(&english, &say.id, None, &Default::default()).expect("words").text;
                    assert!(text.contains(&own), "{lang} {channel:?} {}", say.id);
                    assert!(text.matches(&beside).count() == 1, "{lang} {channel:?} {}: {text}", say.id);
                }
            }
        }
    }
    assert!(unreviewed > 0, "every language is reviewed: then this test proves nothing and can go");
}

#[test]
fn every_language_has_the_words_for_danger_and_for_the_night() {
    let world = town::world();
    let english = Lang::new("en");
    let danger: Vec<&str> = world.wording.ids(&english).filter(|id| id.starts_with("crisis-")).collect();
    let others = ["handoff-closed", "common-fault", "common-claimed", "web-help", "web-help-emergency", "web-leave"];
    for lang in world.wording.langs() {
        for id in danger.iter().chain(&others) {
            assert!(world.wording.has(lang, id, None), "{lang} lacks {id}");
        }
        for id in ["crisis-alone", "crisis-nobody", "handoff-closed"] {
            let args = pathways::wording::Args::new().with("next_open", "MONDAY-AT-NINE");
            let text = world.wording.text(lang, id, None, &args).expect("words").text;
            assert!(text.contains("MONDAY-AT-NINE"), "{lang} {id} says when somebody is there: {text}");
            assert!(text.contains("999") && text.contains("116 123"), "{lang} {id} says who answers now: {text}");
        }
    }
}

#[test]
fn the_bot_promises_no_rescue() {
    const PROMISES: [&str; 18] = [
        "on the way",
        "on their way",
        "will save",
        "will rescue",
        "keep you safe",
        "ambulance",
        "police",
        "will come to",
        "watching over",
        "don't worry",
        "karetk",
        "policj",
        "w drodze",
        "uratuj",
        "سيارة إسعاف",
        "الشرطة",
        "في الطريق",
        "سننقذ",
    ];
    let world = town::world();
    for lang in world.wording.langs() {
        for id in
            world.wording.ids(lang).filter(|id| ["crisis-", "handoff-", "common-"].iter().any(|f| id.starts_with(f)))
        {
            for attr in [None, Some("relayed"), Some("claimed"), Some("retry1"), Some("nudge")] {
                let Some(text) = world.wording.text(lang, id, attr, &Default::default()) else { continue };
                let text = text.text.to_lowercase();
                let broken: Vec<_> = PROMISES.iter().filter(|promise| text.contains(*promise)).collect();
                assert!(broken.is_empty(), "{lang} {id} promises {broken:?}: {text}");
            }
        }
    }
}

#[test]
fn where_a_step_fails_the_emergency_number_is_said() {
    let world = town::world();
    for (lang, _) in DANGER {
        let conversation = somebody(ChannelKind::Telegram, lang);
        let loaded = Loaded { conversation: Some(conversation), ..Loaded::default() };
        let context = Context { now: now(), private_link: "", inbound: None };
        let done = fault(&world, loaded, &context);
        let text = words(&done.said);
        assert!(text.contains("999"), "{lang}: {text}");
        assert!(text.contains("What you wrote is safe"), "{lang}: English stands beside: {text}");
        assert!(done.said.iter().all(|message| message.urgent), "an advisor who comes does not drop it");
        assert_eq!(done.writes.handoff.map(|handoff| handoff.reason).as_deref(), Some("fault"));
    }
}

#[test]
fn what_an_advisor_does_lights_up_no_phone_after_abuse() {
    let held = |channel, discreet| {
        let mut conversation = somebody(channel, "en");
        conversation.mind.discreet = discreet;
        conversation.owner = Owner::Human(AdvisorId::new(now()));
        conversation.handoff = Some(HandoffId::new(now()));
        conversation
    };
    let steps_in =
        |channel, discreet| says(&happens(held(channel, discreet), Event::Claimed { name: "Ana".into() })).len();
    let leaves = |channel, discreet| {
        let mut conversation = held(channel, discreet);
        conversation.mind.frames.push(at("handoff", "wait"));
        says(&happens(conversation, Event::Closed { outcome: "resolved".into() })).len()
    };
    for done in [&steps_in as &dyn Fn(ChannelKind, bool) -> usize, &leaves] {
        assert_eq!(done(ChannelKind::Telegram, false), 1, "else the next line proves nothing");
        assert_eq!(done(ChannelKind::Telegram, true), 0);
        assert_eq!(done(ChannelKind::Web, true), 1, "a page that is open lights up nothing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_in_planned_before_is_never_sent_after_abuse() {
    for (last_words, comes) in [("thank you", true), ("my husband hits me", false)] {
        let town = Town::open(Engine::Sqlite).await;
        let ann = "ann";
        let hello = town.brings(ChannelKind::Telegram, ann, Body::Text("hello".into())).await;
        let mut conversation =
            town.app.store().conversation(hello.conversation).await.expect("the database").expect("a conversation");
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
        let turns = town.app.store().turns_after(hello.conversation, 0, 500).await.expect("turns");
        let asked = turns.iter().any(|turn| turn.said.iter().any(|id| id == "checkin-went"));
        assert_eq!(asked, comes, "after {last_words:?}");
        assert!(comes || turns.len() == before, "not a word of any kind after {last_words:?}: {:?}", turns.last());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_words_are_heard_with_a_campaign_too() {
    let town = Town::open(Engine::Sqlite).await;
    let mut inbound = town.inbound(ChannelKind::Telegram, "ann", Body::Text(DANGER[0].1.into()));
    inbound.campaign = Some("poster-7".into());
    let answer = town.app.receive(inbound).await.expect("kept");
    assert!(words(&answer.said).contains("116 123"), "{:?}", answer.said);
    let mut start = town.inbound(ChannelKind::Telegram, "bo", Body::Start);
    start.campaign = Some("poster-7".into());
    town.app.receive(start).await.expect("kept");
    let answer = town.brings(ChannelKind::Telegram, "bo", Body::Text(DANGER[0].1.into())).await;
    assert!(words(&answer.said).contains("116 123"), "at the language question: {:?}", answer.said);
    assert_eq!(town.app.store().open_alerts().await.expect("alerts").len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_version_of_the_rules_is_kept_with_the_words() {
    let town = Town::open(Engine::Sqlite).await;
    let answer = town.says("ann", DANGER[0].1).await;
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
    town.says("ann", DANGER[0].1).await;
    let stopped = town.says("ann", "/stop").await;
    assert!(words(&stopped.said).contains("not write to you again"), "{:?}", stopped.said);
    let alerts = town.app.store().open_alerts().await.expect("alerts");
    assert_eq!((alerts.len(), alerts[0].risk, alerts[0].urgency), (1, Risk::Suicide, Urgency::Soon));
}

#[tokio::test(flavor = "multi_thread")]
async fn deleting_in_danger_takes_a_plain_yes_and_says_the_emergency_number() {
    let town = Town::open(Engine::Sqlite).await;
    let first = town.says("ann", DANGER[0].1).await;
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
    for (who, danger, warned) in [("ann", "my husband hits me", true), ("bo", DANGER[0].1, false)] {
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
        json!({"photo": [], "caption": DANGER[0].1}),
        json!({"voice": {}, "caption": DANGER[0].1}),
        json!({"text": format!("/start {}", DANGER[0].1)}),
        json!({"text": format!("/stop {}", DANGER[0].1)}),
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
    bo.edits(1, DANGER[1].1).await;
    let seen = bo.sees("116 123").await;
    assert!(seen.text.contains("I am really glad you told me"), "English beside Polish: {}", seen.text);
    assert!(seen.text.contains("Dobrze, że to piszesz"), "{}", seen.text);
    let mut cy = line.api.person("Cy");
    cy.sends(json!({"photo": []})).await;
    cy.sees("pictures").await;
    line.api.update(json!({"edited_message": {
        "message_id": 1, "date": 0, "edit_date": 2, "photo": [], "caption": DANGER[0].1,
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
    ann.says(DANGER[0].1).await;
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
