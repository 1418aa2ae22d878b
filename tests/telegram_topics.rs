//! The advisors' forum group: topics are made, written in, closed, and found to be gone; what advisors write comes in.

mod harness {
    pub mod botapi;
    pub mod ear;
}

use harness::{
    botapi::{BotApi, Fault, Group, TOKEN},
    ear::Ear,
};
use pathways::{
    app::{
        clock::SystemClock,
        port::{NotNow, SendError},
    },
    channel::telegram::{
        Mode, Secret, Telegram, TelegramConfig,
        topics::{DeskBody, DeskInlet, DeskMessage, Thread, TopicError, Topics},
    },
    domain::ids::Address,
};
use serde_json::json;
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio_util::sync::CancellationToken;

struct Desk {
    api: BotApi,
    group: Group,
    telegram: Arc<Telegram>,
    topics: Topics,
}

impl Desk {
    async fn start() -> Self {
        let api = BotApi::start().await;
        let group = api.forum();
        let config = TelegramConfig {
            token: Secret::new(TOKEN),
            api_url: api.url().into(),
            mode: Mode::Polling,
            desk_group: Some(group.id),
            lang_hint: Arc::new(|_| None),
        };
        let telegram = Telegram::new(config, Arc::new(SystemClock)).unwrap();
        let topics = telegram.topics().unwrap();
        Self { api, group, telegram, topics }
    }
}

/// A desk that keeps what it hears, after failing as often as it is told.
#[derive(Default)]
struct Listener {
    failures: Mutex<u32>,
    heard: Mutex<Vec<DeskMessage>>,
}

#[async_trait::async_trait]
impl DeskInlet for Listener {
    async fn hear(&self, message: DeskMessage) -> Result<(), NotNow> {
        let mut failures = self.failures.lock().unwrap();
        if *failures > 0 {
            *failures -= 1;
            return Err(NotNow("the database is locked".into()));
        }
        self.heard.lock().unwrap().push(message);
        Ok(())
    }
}

#[tokio::test]
async fn a_handoff_has_its_topic_from_open_to_closed() {
    let desk = Desk::start().await;
    let thread = desk.topics.open("Waiting: loneliness").await.unwrap();
    assert_eq!(desk.group.has_topic("Waiting: loneliness").await, thread.0);
    desk.topics.post(thread, "They wrote: I feel alone").await.unwrap();
    let texts: Vec<String> = desk.group.topic(thread.0).into_iter().map(|seen| seen.text).collect();
    assert_eq!(texts, ["They wrote: I feel alone"]);
    desk.topics.close(thread).await.unwrap();
    assert!(!desk.group.is_open(thread.0));
    desk.topics.reopen(thread).await.unwrap();
    assert!(desk.group.is_open(thread.0));
    assert_eq!(desk.api.objections(), Vec::<String>::new());
    desk.topics.reopen(thread).await.expect("open already is well");
}

#[tokio::test]
async fn a_deleted_topic_is_noticed_so_that_no_message_is_swallowed() {
    let desk = Desk::start().await;
    let thread = desk.topics.open("Waiting").await.unwrap();
    desk.group.deletes_topic(thread.0);
    assert_eq!(desk.topics.post(thread, "hello").await, Err(TopicError::Deleted));
    assert_eq!(desk.topics.close(thread).await, Err(TopicError::Deleted));
    desk.api.next("sendMessage", [Fault::Flood(7)]);
    let flood = SendError::Retry { after: Some(Duration::from_secs(7)), why: "429".into() };
    assert_eq!(desk.topics.post(thread, "hello").await, Err(TopicError::Send(flood)));
    desk.api.next("createForumTopic", [Fault::Status(500)]);
    assert!(matches!(desk.topics.open("Again").await, Err(SendError::Retry { .. })));
}

#[tokio::test]
async fn what_advisors_write_comes_in_and_a_voice_note_goes_on() {
    let desk = Desk::start().await;
    let listener = Arc::new(Listener::default());
    *listener.failures.lock().unwrap() = 2;
    assert!(desk.telegram.hear_desk(listener.clone()));
    let stop = CancellationToken::new();
    let people = Arc::new(Ear::default());
    tokio::spawn(desk.telegram.clone().poll(people.clone(), stop.clone()));
    let mut ann = desk.api.person("Ann");
    let thread = desk.topics.open("Waiting").await.unwrap();
    desk.group.says(77, thread.0, "Hello Ann, I am Bo").await;
    let voice = desk.group.sends(77, thread.0, json!({"voice": {"file_id": "x"}, "text": "(a voice note)"})).await;
    ann.says("thank you").await;
    desk.api.drained().await;
    assert_eq!(people.hears_words(1).await, ["thank you"], "the group's messages are nobody's");
    let heard = listener.heard.lock().unwrap().clone();
    assert_eq!(heard.len(), 2);
    assert_eq!((heard[0].thread, heard[0].from), (Some(Thread(thread.0)), 77));
    assert_eq!(heard[0].body, DeskBody::Text("Hello Ann, I am Bo".into()));
    desk.topics.copy_to(&Address::new(ann.id.to_string()), voice).await.unwrap();
    assert_eq!(ann.sees("(a voice note)").await.buttons, Vec::<Vec<String>>::new());
    assert_eq!(desk.api.objections(), Vec::<String>::new());
    stop.cancel();
}
