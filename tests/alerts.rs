//! An alert reaches one advisor, then the next, and goes on until somebody has seen it; also on their own Telegram.

mod harness {
    pub mod botapi;
}
#[path = "harness/desk.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod desk;

use desk::{Browser, Engine, Page, Team, Waiting};
use harness::botapi::{BotApi, Chat, Fault, TOKEN};
use pathways::{
    app::{
        App,
        desk::{advisors, alerts, claim},
    },
    channel::telegram::{Mode, Secret, Telegram, TelegramConfig},
    domain::{
        handoff::Role,
        ids::{ConversationId, HandoffId},
        post::ChannelKind,
        risk::{Risk, Urgency},
    },
    store::AlertRow,
    worker::deliver::Courier,
};
use std::{sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);
const NOW: (Risk, Urgency) = (Risk::Suicide, Urgency::Now);

/// Runs each on both databases.
macro_rules! both {
    ($($name:ident;)*) => {$(
        mod $name {
            #[tokio::test]
            async fn sqlite() {
                super::$name(super::Engine::Sqlite).await;
            }

            #[tokio::test]
            async fn postgres() {
                super::$name(super::Engine::Postgres).await;
            }
        }
    )*};
}

both! {
    raised_in_hand_it_is_with_whoever_holds_the_conversation;
    raised_with_nobody_it_is_with_the_first;
    it_goes_on_to_the_next_and_to_all_and_round_again;
    seen_once_it_counts_once_and_goes_no_further;
    of_two_processes_one_passes_it_on;
    the_next_process_goes_on_where_one_died;
    it_comes_on_telegram_without_a_word_of_the_person_and_the_button_says_seen;
    a_chat_that_is_nobodys_sees_nothing_for_anybody;
    where_the_bot_is_blocked_it_goes_on_at_once;
    a_message_that_is_late_waits_for_nobody_and_stops_once_the_alert_is_seen;
    a_link_links_one_chat_once_for_ten_minutes;
    with_the_person_their_alert_is_forgotten;
}

async fn raised_in_hand_it_is_with_whoever_holds_the_conversation(engine: Engine) {
    let team = Team::on(engine).await;
    let mut sue = team.signed_in("Sue Ode", Role::Supervisor).await;
    let mut ana = team.signed_in("Ana Reyes", Role::Advisor).await;
    let handoff = team.waits(Waiting::default(), team.now()).await;
    claim::claim(&team.desk, ana.actor(), handoff, "Ana Reyes").await.expect("claimed");
    let conversation = team.handoff(handoff).await.conversation;
    team.town.says(&format!("a{conversation}"), "I am going to kill myself tonight").await;
    let raised = alert(&team, conversation).await;
    assert_eq!((raised.told, raised.step), (None, 0), "raised in the same commit as the words");
    team.town.passes(SECOND).await;
    let with_ana = alert(&team, conversation).await;
    assert_eq!((with_ana.told, with_ana.step), (Some(ana.advisor().id), 1));
    assert!(ana.get("/desk").await.says("With you: please look now"));
    assert!(ana.get("/desk").await.text.contains(" mine\""));
    let hers = sue.get("/desk").await;
    assert!(hers.says("With Ana Reyes") && !hers.text.contains(" mine\""), "{}", hers.words());
    team.town.passes(MINUTE * 60).await;
    assert_eq!(alert(&team, conversation).await.told, Some(sue.advisor().id), "then the round begins");
}

async fn raised_with_nobody_it_is_with_the_first(engine: Engine) {
    let team = Team::on(engine).await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let mut sue = team.signed_in("Sue", Role::Supervisor).await;
    let said = team.town.says("bo", "I want to kill myself").await;
    assert!(ana.get("/desk").await.says("With everybody"), "until it is given to somebody, it is everybody's");
    team.town.passes(SECOND).await;
    assert_eq!(alert(&team, said.conversation).await.told, Some(sue.advisor().id));
    assert!(ana.get("/desk").await.says("With Sue"), "all see all");
    // Who has it sees it first, before what is more urgent and another's.
    team.waits(Waiting { risk: NOW, ..Waiting::default() }, team.now()).await;
    let page = sue.get("/desk").await;
    let (mine, other) = (page.text.find(" mine\"").expect("hers"), page.text.find("With everybody").expect("all's"));
    assert!(mine < other, "{}", page.words());
}

async fn it_goes_on_to_the_next_and_to_all_and_round_again(engine: Engine) {
    let team = Team::on(engine).await;
    let one = team.advisor("Sue", Role::Supervisor).await.id;
    let two = team.advisor("Una", Role::Administrator).await.id;
    team.advisor("Ana", Role::Advisor).await;
    let now = raised(&team, NOW).await;
    let soon = raised(&team, (Risk::Abuse, Urgency::Soon)).await;
    team.town.passes(SECOND).await;
    let told = async |conversation| alert(&team, conversation).await.told;
    assert_eq!((told(now).await, told(soon).await), (Some(one), Some(one)));
    team.town.passes(MINUTE * 5 - SECOND).await;
    assert_eq!(told(now).await, Some(one), "it waits its five minutes");
    for (step, next) in [(2, Some(two)), (3, None), (4, Some(one)), (5, Some(two)), (6, None)] {
        team.town.passes(if step == 2 { SECOND } else { MINUTE * 5 }).await;
        let alert = alert(&team, now).await;
        assert_eq!((alert.told, alert.step), (next, step));
    }
    assert_eq!(told(soon).await, Some(one), "what is less urgent waits an hour");
    team.town.passes(MINUTE * 35).await;
    assert_eq!(told(soon).await, Some(two));
    let id = alert(&team, now).await.id;
    let audit = team.audit(id).await;
    let lines: Vec<(&str, &str)> = audit.iter().map(|row| (row.action.as_str(), row.detail.as_str())).take(4).collect();
    let (one, two) = (one.to_string(), two.to_string());
    let wanted = [
        ("alert_told", &*one),
        ("alert_passed_on", &*two),
        ("alert_passed_on", "everybody"),
        ("alert_passed_on", &*one),
    ];
    assert_eq!(lines, wanted);
}

async fn seen_once_it_counts_once_and_goes_no_further(engine: Engine) {
    let team = Team::on(engine).await;
    let (mut ana, mut ben) =
        (team.signed_in("Ana", Role::Supervisor).await, team.signed_in("Ben", Role::Supervisor).await);
    let handoff = team.waits(Waiting { risk: NOW, ..Waiting::default() }, team.now()).await;
    team.town.passes(SECOND).await;
    let conversation = team.handoff(handoff).await.conversation;
    let id = alert(&team, conversation).await.id;
    let action = format!("/desk/alerts/{id}/seen");
    let (hers, his) = (ana.form("/desk", &action).await, ben.form("/desk", &action).await);
    let page = format!("/desk/h/{handoff}");
    assert!(ana.get(&page).await.says("Suicide risk: act now Nobody yet"));
    let (one, two) = tokio::join!(ana.hand_in(&action, &hers, &[]), ben.hand_in(&action, &his, &[]));
    assert_eq!((one.status, two.status), (303, 303));
    let seen = alert(&team, conversation).await;
    let by = seen.acked_by.expect("somebody");
    team.town.passes(MINUTE * 60).await;
    assert_eq!(alert(&team, conversation).await, seen, "it goes no further");
    let audit = team.audit(id).await;
    let of_seeing: Vec<_> = audit.iter().filter(|row| row.action == "alert_seen").collect();
    assert_eq!(of_seeing.len(), 1);
    assert_eq!(of_seeing[0].actor, format!("advisor:{by}"));
    let name = if by == ana.advisor().id { "Ana" } else { "Ben" };
    assert!(ana.get(&page).await.says(&format!("Suicide risk: act now {name}, 10:00")));
}

async fn of_two_processes_one_passes_it_on(engine: Engine) {
    let team = Team::on(engine).await;
    team.advisor("Sue", Role::Supervisor).await;
    team.advisor("Una", Role::Supervisor).await;
    let mut all = Vec::new();
    for _ in 0..5 {
        all.push(raised(&team, NOW).await);
    }
    let other = team.town.another().await;
    for _ in 0..4 {
        let (one, two) = tokio::join!(team.town.app.due(), other.due());
        assert_eq!(one.expect("due") + two.expect("due"), 5, "each once");
        team.town.clock.advance(MINUTE * 5);
    }
    for conversation in all {
        let alert = alert(&team, conversation).await;
        assert_eq!(alert.step, 4);
        assert_eq!(team.audit(alert.id).await.len(), 4);
    }
}

async fn the_next_process_goes_on_where_one_died(engine: Engine) {
    let team = Team::on(engine).await;
    let one = team.advisor("Sue", Role::Supervisor).await.id;
    let two = team.advisor("Una", Role::Supervisor).await.id;
    let conversation = raised(&team, NOW).await;
    // It dies before it gave the alert to anybody, and again before it passed it on.
    let told = async |app: Arc<App>| {
        app.due().await.expect("due");
        app.store().alerts_of(conversation).await.expect("a read")[0].told
    };
    assert_eq!(told(team.town.another().await).await, Some(one));
    team.town.clock.advance(MINUTE * 7);
    assert_eq!(told(team.town.another().await).await, Some(two));
    assert_eq!(told(team.town.another().await).await, Some(two), "a start alone passes nothing on");
}

async fn it_comes_on_telegram_without_a_word_of_the_person_and_the_button_says_seen(engine: Engine) {
    let team = Team::on(engine).await;
    let mut sue = team.signed_in("Sue Ode", Role::Supervisor).await;
    let mut una = team.signed_in("Una Fry", Role::Supervisor).await;
    let bot = Bot::start(&team).await;
    let (mut hers, mut other) = (bot.api.person("Sue"), bot.api.person("Una"));
    bot.links(&mut sue, &mut hers).await;
    bot.links(&mut una, &mut other).await;
    let said =
        team.town.brings(ChannelKind::Web, "xylotomous", words("Zbigniewa here, I want to kill myself now")).await;
    let alert_id = alert(&team, said.conversation).await.id;
    team.town.passes(SECOND).await;
    let code = said.conversation.code();
    let link = format!("https://example.org/desk/c/{}", said.conversation);
    let first = hers.sees("Suicide risk").await;
    let risk = if alert(&team, said.conversation).await.urgency == Urgency::Now { "act now" } else { "act today" };
    assert_eq!(first.text, format!("Suicide risk: {risk}. Conversation {code}. Open the desk: {link}"));
    assert_eq!(first.buttons, [["I have seen this"]]);
    // Round once: Una, all, and Sue again.
    team.town.passes(MINUTE * 60).await;
    other.sees("Suicide risk").await;
    team.town.passes(MINUTE * 60).await;
    other.sees("Suicide risk").await;
    hers.sees("Suicide risk").await;
    team.town.passes(MINUTE * 60).await;
    let again = hers.sees("Suicide risk").await;
    assert_eq!(hers.screen().iter().filter(|seen| seen.text == first.text).count(), 3);
    hers.taps("I have seen this").await;
    let done = hers.sees("Seen by Sue Ode").await;
    assert_eq!((done.id, done.buttons.len()), (again.id, 0));
    let seen = alert(&team, said.conversation).await;
    assert_eq!((seen.acked_by, seen.due_at), (Some(sue.advisor().id), None));
    let audit = team.audit(alert_id).await;
    assert_eq!(audit.iter().filter(|row| row.action == "alert_seen").count(), 1);
    assert!(!sue.get("/desk").await.text.contains("/desk/alerts/"), "the desk shows it no more");
    other.taps("I have seen this").await;
    other.sees("Seen by Sue Ode").await;
    assert_eq!(alert(&team, said.conversation).await, seen, "who comes second changes nothing");
    // By the link she goes on to the person, and nobody else does now.
    assert!(sue.get(&format!("/desk/c/{}", said.conversation)).await.says("You can step in."));
    assert_eq!(una.get(&format!("/desk/c/{}", said.conversation)).await.status, 404);
    for call in bot.api.calls("sendMessage").into_iter().chain(bot.api.calls("editMessageText")) {
        let all = call.body.to_string().to_lowercase();
        for planted in ["zbigniewa", "xylotomous", "kill myself"] {
            assert!(!all.contains(planted), "{all}");
        }
    }
    bot.ends_well();
}

async fn a_chat_that_is_nobodys_sees_nothing_for_anybody(engine: Engine) {
    let team = Team::on(engine).await;
    let mut sue = team.signed_in("Sue", Role::Supervisor).await;
    let bot = Bot::start(&team).await;
    let (mut hers, mut stranger) = (bot.api.person("Sue"), bot.api.person("Eve"));
    bot.links(&mut sue, &mut hers).await;
    let conversation = raised(&team, NOW).await;
    team.town.passes(SECOND).await;
    let notice = hers.sees("Suicide risk").await;
    let (_, carried) = hers.buttons().expect("a button");
    stranger.taps_data(notice.id, &carried[0]).await;
    bot.api.drained().await;
    assert_eq!(alert(&team, conversation).await.acked_at, None);
    assert!(stranger.screen().is_empty(), "and is told nothing");
    // Who linked it once and let go of it is a stranger too; and who may no longer sign in.
    sue.fill("/desk/chat", "/desk/chat/unlink", &[]).await;
    hers.taps("I have seen this").await;
    bot.api.drained().await;
    assert_eq!(alert(&team, conversation).await.acked_at, None);
    bot.links(&mut sue, &mut hers).await;
    advisors::disable(&team.desk, sue.advisor().id).await.expect("disabled");
    hers.taps("I have seen this").await;
    bot.api.drained().await;
    assert_eq!(alert(&team, conversation).await.acked_at, None);
    assert_eq!(team.town.app.store().health().await.expect("counts").people, 1, "no advisor became a person");
    bot.ends_well();
}

async fn where_the_bot_is_blocked_it_goes_on_at_once(engine: Engine) {
    let team = Team::on(engine).await;
    let mut sue = team.signed_in("Sue", Role::Supervisor).await;
    let una = team.advisor("Una", Role::Supervisor).await;
    let bot = Bot::start(&team).await;
    let mut hers = bot.api.person("Sue");
    bot.links(&mut sue, &mut hers).await;
    let conversation = raised(&team, NOW).await;
    bot.api.next("sendMessage", [Fault::Blocked]);
    team.town.passes(Duration::ZERO).await;
    bot.api.all_went_wrong().await;
    until("it is with the next", async || {
        team.town.passes(Duration::ZERO).await;
        alert(&team, conversation).await.told == Some(una.id)
    })
    .await;
    assert_eq!(team.town.app.store().health().await.expect("counts").outbox_gone, 1, "the notice is marked failed");
    // With everybody nobody's refusal passes it on: it waits its minutes.
    team.town.passes(MINUTE * 5).await;
    bot.api.called("sendMessage", 3).await;
    assert_eq!(alert(&team, conversation).await.told, None);
    bot.api.weather(|method| (method == "sendmessage").then_some(Fault::Blocked));
    team.town.passes(MINUTE * 5).await;
    until("round again, past Sue", async || {
        team.town.passes(Duration::ZERO).await;
        alert(&team, conversation).await.told == Some(una.id)
    })
    .await;
    team.town.passes(MINUTE * 5).await;
    bot.api.called("sendMessage", 5).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    team.town.passes(Duration::ZERO).await;
    assert_eq!(alert(&team, conversation).await.step, 6);
}

async fn a_message_that_is_late_waits_for_nobody_and_stops_once_the_alert_is_seen(engine: Engine) {
    let team = Team::on(engine).await;
    let mut sue = team.signed_in("Sue", Role::Supervisor).await;
    let bot = Bot::start(&team).await;
    let (mut hers, mut ann) = (bot.api.person("Sue"), bot.api.person("Ann"));
    bot.links(&mut sue, &mut hers).await;
    let chat = hers.id;
    bot.api.next("sendMessage", [Fault::Flood(1)]);
    let conversation = raised(&team, NOW).await;
    team.town.passes(Duration::ZERO).await;
    bot.api.all_went_wrong().await;
    ann.says("hello").await;
    ann.sees("").await;
    assert!(notices(&bot, chat).len() == 1, "not sent yet, and the person has their answer");
    let courier_waits = async || {
        team.town.clock.advance(SECOND);
        notices(&bot, chat).len() == 2
    };
    until("it is sent again", courier_waits).await;
    hers.sees("Suicide risk").await;
    // The next one is still to be sent when the alert is seen at the desk: then it is not.
    bot.api.next("sendMessage", [Fault::Flood(1)]);
    team.town.passes(MINUTE * 5).await;
    bot.api.all_went_wrong().await;
    let id = alert(&team, conversation).await.id;
    alerts::seen(&team.desk, sue.actor(), id).await.expect("seen");
    for _ in 0..20 {
        team.town.clock.advance(MINUTE);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(notices(&bot, chat).len(), 3, "tried, refused, and tried no more");
    let health = team.town.app.store().health().await.expect("counts");
    assert_eq!((health.outbox_pending, health.outbox_gone), (0, 0));
}

async fn a_link_links_one_chat_once_for_ten_minutes(engine: Engine) {
    let team = Team::on(engine).await;
    let mut sue = team.signed_in("Sue", Role::Supervisor).await;
    let mut una = team.signed_in("Una", Role::Supervisor).await;
    assert!(!sue.get("/desk").await.says("Alerts on Telegram"), "only where there is a bot");
    assert_eq!(sue.get("/desk/chat").await.status, 404);
    let bot = Bot::start(&team).await;
    assert!(sue.get("/desk").await.says("Alerts on Telegram"));
    assert!(sue.get("/desk/chat").await.says("Your alerts come to this desk only."));
    let (mut hers, mut eve) = (bot.api.person("Sue"), bot.api.person("Eve"));
    let late = link(&mut sue).await;
    team.town.clock.advance(MINUTE * 10);
    hers.says(&format!("/start {late}")).await;
    hers.sees("This link no longer works.").await;
    let good = link(&mut sue).await;
    let token = good.strip_prefix("desk-").expect("a token");
    assert_eq!(token.len(), 32);
    assert_eq!(sue.post(&format!("/desk/in/{token}"), &[]).await.status, 410, "it signs nobody in");
    hers.says(&format!("/start {good}")).await;
    hers.sees("Your alerts now come here too.").await;
    assert!(sue.get("/desk/chat").await.says("Your alerts also come to you on Telegram."));
    eve.says(&format!("/start {good}")).await;
    eve.sees("This link no longer works.").await;
    // One chat is one advisor's: linked by another, it is theirs.
    let next = link(&mut una).await;
    hers.says(&format!("/start {next}")).await;
    hers.sees("Your alerts now come here too.").await;
    assert!(sue.get("/desk/chat").await.says("Your alerts come to this desk only."));
    assert!(una.get("/desk/chat").await.says("Your alerts also come to you on Telegram."));
    let unlinked = una.fill("/desk/chat", "/desk/chat/unlink", &[]).await;
    assert_eq!(unlinked.location.as_deref(), Some("/desk/chat"));
    assert!(una.get("/desk/chat").await.says("Your alerts come to this desk only."));
    let mut actions: Vec<String> = team.audit(una.advisor().id).await.into_iter().map(|row| row.action).collect();
    actions.sort();
    assert_eq!(actions, ["advisor_add", "chat_linked", "chat_unlinked", "sign_in"]);
    assert_eq!(team.town.app.store().health().await.expect("counts").people, 0, "no advisor became a person");
    bot.ends_well();
}

async fn with_the_person_their_alert_is_forgotten(engine: Engine) {
    let team = Team::on(engine).await;
    let mut sue = team.signed_in("Sue", Role::Supervisor).await;
    let bot = Bot::start(&team).await;
    let mut hers = bot.api.person("Sue");
    bot.links(&mut sue, &mut hers).await;
    let conversation = raised(&team, NOW).await;
    team.town.passes(SECOND).await;
    hers.sees("Suicide risk").await;
    let store = team.town.app.store();
    let person = store.conversation(conversation).await.expect("a read").expect("it is there").person;
    assert!(store.erase(person, "operator", team.now()).await.expect("erased"));
    team.town.passes(MINUTE * 60).await;
    hers.taps("I have seen this").await;
    bot.api.drained().await;
    assert_eq!(store.alerts_of(conversation).await, Ok(Vec::new()));
    assert_eq!(notices(&bot, hers.id).len(), 1, "nobody is told of it any more");
}

/// The bot, with everything that carries messages.
struct Bot {
    api: BotApi,
    stop: CancellationToken,
}

impl Bot {
    async fn start(team: &Team) -> Self {
        let (api, stop) = (BotApi::start().await, CancellationToken::new());
        let config = TelegramConfig {
            token: Secret::new(TOKEN),
            api_url: api.url().into(),
            mode: Mode::Polling,
            desk_group: None,
            lang_hint: Arc::new(|_| None),
        };
        let app = team.town.app.clone();
        let telegram = Telegram::new(config, app.clock().clone()).expect("a bot");
        telegram.connect(&stop).await.expect("connected");
        *team.chat.lock().expect("a chat") = telegram.chat_link();
        Courier::start(app.clone(), vec![telegram.clone()], stop.clone()).await;
        tokio::spawn(telegram.poll(app, stop.clone()));
        Self { api, stop }
    }

    /// Links an advisor's chat.
    async fn links(&self, advisor: &mut Browser, chat: &mut Chat) {
        let link = link(advisor).await;
        chat.says(&format!("/start {link}")).await;
        chat.sees("Your alerts now come here too.").await;
    }

    /// The server found nothing wrong with any call.
    fn ends_well(&self) {
        assert_eq!(self.api.objections(), Vec::<String>::new());
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

/// Gets a link at the desk, and returns what a telephone sends after `/start` when it is opened.
async fn link(advisor: &mut Browser) -> String {
    let page: Page = advisor.fill("/desk/chat", "/desk/chat/link", &[]).await;
    let rest = page.text.split("href=\"https://t.me/t_bot?start=").nth(1);
    rest.and_then(|rest| rest.split('"').next()).unwrap_or_else(|| panic!("no link: {}", page.words())).to_owned()
}

/// Returns what was sent to an advisor's chat about alerts, refused or not.
fn notices(bot: &Bot, chat: i64) -> Vec<String> {
    let calls = bot.api.calls("sendMessage").into_iter().filter(|call| call.body["chat_id"] == chat);
    let texts = calls.filter_map(|call| call.body["text"].as_str().map(str::to_owned));
    texts.filter(|text| text.contains("Open the desk")).collect()
}

/// Adds somebody in danger who waits for a person.
async fn raised(team: &Team, risk: (Risk, Urgency)) -> ConversationId {
    let handoff: HandoffId = team.waits(Waiting { risk, ..Waiting::default() }, team.now()).await;
    team.handoff(handoff).await.conversation
}

async fn alert(team: &Team, conversation: ConversationId) -> AlertRow {
    let mut all = team.town.app.store().alerts_of(conversation).await.expect("a read");
    assert_eq!(all.len(), 1, "one alert");
    all.remove(0)
}

fn words(text: &str) -> pathways::domain::post::Body {
    pathways::domain::post::Body::Text(text.to_owned())
}

async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    for _ in 0..200 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("waited in vain until {what}");
}
