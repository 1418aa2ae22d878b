//! What people send reaches the inlet whole, in order and never for the last time unkept, whatever goes wrong on the way.

mod harness {
    pub mod botapi;
    pub mod ear;
}

use harness::{
    botapi::{BOT, BotApi, Fault, TOKEN},
    ear::Ear,
};
use pathways::{
    app::clock::SystemClock,
    channel::telegram::{Mode, PATH, Secret, SetupError, Telegram, TelegramConfig, webhook},
    domain::{
        ids::Lang,
        post::{Body, Inbound},
    },
};
use serde_json::json;
use std::{sync::Arc, time::Duration};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

fn telegram(api: &BotApi, token: &str, mode: Mode) -> Arc<Telegram> {
    let config = TelegramConfig {
        token: Secret::new(token),
        api_url: api.url().into(),
        mode,
        desk_group: None,
        lang_hint: Arc::new(|code| (code == "pl").then(|| Lang::new("pl"))),
    };
    Telegram::new(config, Arc::new(SystemClock)).unwrap()
}

/// A bot that polls.
struct Polling {
    api: BotApi,
    ear: Arc<Ear>,
    telegram: Arc<Telegram>,
    stop: CancellationToken,
    task: JoinHandle<()>,
}

impl Polling {
    async fn start() -> Self {
        Self::start_at(BotApi::start().await).await
    }

    async fn start_at(api: BotApi) -> Self {
        let (ear, stop) = (Arc::new(Ear::default()), CancellationToken::new());
        let telegram = telegram(&api, TOKEN, Mode::Polling);
        let task = tokio::spawn(telegram.clone().poll(ear.clone(), stop.clone()));
        Self { api, ear, telegram, stop, task }
    }

    /// Everything came, everything was acknowledged, and the server found nothing wrong with any call.
    async fn ends_well(self) {
        self.api.drained().await;
        assert_eq!(self.api.objections(), Vec::<String>::new());
        self.stop.cancel();
        tokio::time::timeout(Duration::from_secs(1), self.task).await.expect("stops at once").unwrap();
    }
}

#[tokio::test]
async fn words_and_taps_arrive_and_a_tap_stops_spinning() {
    let bot = Polling::start().await;
    let mut ann = bot.api.person("Ann");
    ann.language = "pl".into();
    ann.says("/start poster-7").await;
    ann.taps_data(3, "v1:k7:company").await;
    let heard = bot.ear.hears(2).await;
    assert_eq!((&heard[0].body, heard[0].campaign.as_deref()), (&Body::Start, Some("poster-7")));
    assert_eq!(heard[0].lang_hint, Some(Lang::new("pl")));
    assert_eq!(heard[1].body, Body::Chose { token: "k7".into(), options: vec!["company".into()] });
    assert_eq!(heard[1].reply_ref.as_deref(), Some("3"));
    assert!(heard.iter().all(|inbound| inbound.address.as_str() == ann.id.to_string()));
    bot.api.called("answerCallbackQuery", 1).await;
    assert_eq!(bot.telegram.name(), Some(BOT));
    assert!(bot.telegram.health().last_success.is_some());
    bot.ends_well().await;
}

#[tokio::test]
async fn nothing_is_acknowledged_before_it_is_kept() {
    let bot = Polling::start().await;
    let mut ann = bot.api.person("Ann");
    bot.ear.shuts(ann.id);
    ann.says("are you there").await;
    while bot.ear.asked() == 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(bot.api.waiting(), 1, "still with Telegram");
    bot.stop.cancel();
    bot.ear.opens();
    let again = Polling::start_at(bot.api).await;
    assert_eq!(again.ear.hears_words(1).await, ["are you there"]);
    again.ends_well().await;
}

#[tokio::test]
async fn a_database_out_of_reach_loses_nothing_and_keeps_the_order() {
    let bot = Polling::start().await;
    let mut ann = bot.api.person("Ann");
    bot.ear.goes_deaf(3);
    bot.api.hold();
    for words in ["one", "two", "three"] {
        ann.says(words).await;
    }
    bot.api.release();
    assert_eq!(bot.ear.hears_words(3).await, ["one", "two", "three"]);
    bot.ends_well().await;
}

#[tokio::test]
async fn one_chat_does_not_wait_for_another() {
    let bot = Polling::start().await;
    let (mut ann, mut bob) = (bot.api.person("Ann"), bot.api.person("Bob"));
    bot.ear.shuts(ann.id);
    bot.api.hold();
    ann.says("slow").await;
    bob.says("quick").await;
    bot.api.release();
    assert_eq!(bot.ear.hears_words(1).await, ["quick"]);
    bot.ear.opens();
    assert_eq!(bot.ear.hears_words(2).await, ["quick", "slow"]);
    bot.ends_well().await;
}

#[tokio::test]
async fn doubled_and_disordered_updates_are_put_right() {
    let bot = Polling::start().await;
    let mut ann = bot.api.person("Ann");
    bot.api.show_newest_first();
    bot.api.hold();
    bot.api.double_next_update();
    for words in ["one", "two", "three"] {
        ann.says(words).await;
    }
    bot.api.release();
    assert_eq!(bot.ear.hears_words(3).await, ["one", "two", "three"]);
    bot.api.drained().await;
    assert_eq!(bot.ear.asked(), 4, "the inlet tells a second copy from a first");
    bot.ends_well().await;
}

#[tokio::test]
async fn a_failing_server_loses_nothing() {
    let bot = Polling::start().await;
    let mut ann = bot.api.person("Ann");
    for (n, fault) in [Fault::Flood(0), Fault::Status(502), Fault::Dropped, Fault::DroppedAfterDone, Fault::Nonsense]
        .into_iter()
        .enumerate()
    {
        bot.api.next("getUpdates", [fault]);
        ann.says(&n.to_string()).await;
        assert_eq!(bot.ear.hears_words(n + 1).await.last().unwrap(), &n.to_string());
    }
    // A poll under way when its fault was set did not meet it; the next one did.
    bot.api.all_went_wrong().await;
    bot.api.drained().await;
    let health = bot.telegram.health();
    assert!(health.last_error.is_some() && !health.is_down(), "{health:?}");
    bot.ends_well().await;
}

#[tokio::test]
async fn what_cannot_be_read_never_stops_the_line() {
    let bot = Polling::start().await;
    let mut ann = bot.api.person("Ann");
    bot.api.hold();
    bot.api.update(json!({"something_new": {"text": "secret"}}));
    bot.api.update(json!({"message": "not an object"}));
    ann.sends(json!({"sticker": {"emoji": "x"}})).await;
    ann.says("hello").await;
    bot.api.release();
    let heard = bot.ear.hears(2).await;
    assert_eq!(heard[0].body, Body::Other { kind: "sticker".into(), caption: None });
    assert_eq!(heard[1].body, Body::Text("hello".into()));
    bot.ends_well().await;
}

#[tokio::test]
async fn a_defect_costs_one_message_its_words_and_nobody_else_anything() {
    let bot = Polling::start().await;
    let mut ann = bot.api.person("Ann");
    bot.ear.breaks_at("the words that break it");
    ann.says("the words that break it").await;
    ann.says("and after").await;
    let heard = bot.ear.hears(2).await;
    assert_eq!(heard[0].body, Body::Other { kind: "unreadable".into(), caption: None });
    assert_eq!(heard[1].body, Body::Text("and after".into()));
    bot.ends_well().await;
}

#[tokio::test]
async fn an_earlier_webhook_gives_way_to_polling() {
    let api = BotApi::start().await;
    let hook = json!({"url": "http://127.0.0.1:9/gone"});
    reqwest::Client::new().post(format!("{}/bot{TOKEN}/setWebhook", api.url())).json(&hook).send().await.unwrap();
    api.next("deleteWebhook", [Fault::Status(500)]);
    let bot = Polling::start_at(api).await;
    let mut ann = bot.api.person("Ann");
    ann.says("hello").await;
    assert_eq!(bot.ear.hears_words(1).await, ["hello"]);
    bot.ends_well().await;
}

#[tokio::test]
async fn a_wrong_token_is_said_at_once() {
    let api = BotApi::start().await;
    let bot = telegram(&api, "99:wrong", Mode::Polling);
    assert_eq!(bot.connect(&CancellationToken::new()).await, Err(SetupError::Token));
    assert_eq!(bot.health().last_error.map(|(_, why)| why), Some("401".into()));
}

#[tokio::test]
async fn a_server_out_of_reach_is_waited_for() {
    let api = BotApi::start().await;
    api.next("getMe", [Fault::Dropped, Fault::Status(503), Fault::Nonsense]);
    let bot = telegram(&api, TOKEN, Mode::Polling);
    assert_eq!(bot.connect(&CancellationToken::new()).await, Ok(()));
    assert_eq!(bot.name(), Some(BOT));
    let stop = CancellationToken::new();
    stop.cancel();
    assert_eq!(bot.connect(&stop).await, Err(SetupError::Stopped));
}

/// A bot with a webhook.
struct Hooked {
    api: BotApi,
    ear: Arc<Ear>,
    url: String,
}

impl Hooked {
    const SECRET: &str = "open-sesame_1";

    async fn start() -> Self {
        let (api, ear) = (BotApi::start().await, Arc::new(Ear::default()));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}{PATH}", listener.local_addr().unwrap());
        let telegram = telegram(&api, TOKEN, Mode::Webhook { url: url.clone(), secret: Secret::new(Self::SECRET) });
        let routes = webhook(telegram.clone(), ear.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        telegram.connect(&CancellationToken::new()).await.unwrap();
        Self { api, ear, url }
    }

    async fn post(&self, secret: Option<&str>, body: impl Into<reqwest::Body>) -> u16 {
        let mut request = reqwest::Client::new().post(&self.url).body(body);
        if let Some(secret) = secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        request.send().await.unwrap().status().as_u16()
    }
}

#[tokio::test]
async fn the_webhook_takes_what_telegram_brings() {
    let bot = Hooked::start().await;
    let mut ann = bot.api.person("Ann");
    ann.says("hello").await;
    bot.ear.goes_deaf(2);
    ann.says("again").await;
    let words = bot.ear.hears_words(2).await;
    assert!(words.contains(&"hello".into()) && words.contains(&"again".into()), "{words:?}");
    bot.api.drained().await;
    assert_eq!(bot.api.objections(), Vec::<String>::new());
}

#[tokio::test]
async fn polling_leaves_a_webhook_of_ours_alone() {
    let api = BotApi::start().await;
    let mode = Mode::Webhook { url: "http://127.0.0.1:9/telegram/webhook".into(), secret: Secret::new(Hooked::SECRET) };
    let bot = telegram(&api, TOKEN, mode);
    bot.clone().poll(Arc::new(Ear::default()), CancellationToken::new()).await;
    assert_eq!((api.calls("setWebhook").len(), api.calls("getUpdates").len()), (1, 0));
}

#[tokio::test]
async fn the_webhook_says_200_only_for_what_is_kept() {
    let bot = Hooked::start().await;
    let update = |id: i64| {
        let chat = json!({"id": 7, "type": "private"});
        let from = json!({"id": 7, "is_bot": false, "first_name": "Ann"});
        json!({"update_id": id, "message": {"message_id": 1, "date": 1, "chat": chat, "from": from, "text": "hi"}})
            .to_string()
    };
    bot.ear.goes_deaf(1);
    assert_eq!(bot.post(Some(Hooked::SECRET), update(1)).await, 503);
    assert_eq!(bot.post(Some(Hooked::SECRET), update(1)).await, 200);
    assert_eq!(bot.post(Some(Hooked::SECRET), "no json").await, 200, "bringing it again would not help");
    assert_eq!(bot.post(Some(Hooked::SECRET), vec![b' '; 2 << 20]).await, 413);
    let kept: Vec<Inbound> = bot.ear.hears(1).await;
    assert_eq!(kept[0].external_id, "1");
}

#[tokio::test]
async fn the_webhook_opens_to_telegram_only() {
    let bot = Hooked::start().await;
    for secret in [None, Some(""), Some("open-sesame_2"), Some("open-sesame")] {
        assert_eq!(bot.post(secret, r#"{"update_id": 1}"#).await, 401);
    }
    let api = BotApi::start().await;
    let polling = telegram(&api, TOKEN, Mode::Polling);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}{PATH}", listener.local_addr().unwrap());
    let routes = webhook(polling, Arc::new(Ear::default()));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    let bot = Hooked { url, ..bot };
    assert_eq!(bot.post(Some(""), r#"{"update_id": 1}"#).await, 401);
}
