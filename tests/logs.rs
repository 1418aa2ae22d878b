//! Nothing of a person reaches a log: no name, number, place or free text, whether all goes well or not.
//!
//! Words are planted in everything that people and advisors can send, over both channels, with our own code logging all it
//! can and the libraries what ships. One test, since a program has one log.

mod harness {
    pub mod botapi;
}
#[path = "harness/town.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod town;

use harness::botapi::{BotApi, Fault, TOKEN};
use pathways::{
    app::{
        App,
        desk::{Actor, Desk, advisors, claim, close, note, queue, reply},
        port::{Channel, Inlet, NotNow, Receipt, Received, SendError},
    },
    channel::telegram::{Mode, Secret, Telegram, TelegramConfig},
    cli::log,
    domain::{
        handoff::Role,
        ids::Address,
        post::{Body, ChannelKind, Inbound, Outbound, Speaker},
    },
    store::{Key, Outcome, StoreError, Unit, Writes},
    worker::deliver::Courier,
};
use std::{
    io::Write,
    panic,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio_util::sync::CancellationToken;
use town::{Engine, Town};
use tracing_subscriber::EnvFilter;

/// None of these is a word of the program, its wording or its data.
const PLANTED: [&str; 11] = [
    "Zbigniewa",
    "Quillfeather",
    "07700900461",
    "+447700900462",
    "L4 9QZ",
    "xylotomous",
    "brobdingnagly",
    "vellichorish",
    "sam-zoetrope",
    "kakorrhaphious",
    TOKEN,
];

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_person_reaches_a_log() {
    let kept = Kept::default();
    let writer = kept.clone();
    log::to(EnvFilter::new(format!("{},pathways=trace", log::FILTER)), move || writer.clone());

    let town = Town::open(Engine::Sqlite).await;
    let (api, stop) = (BotApi::start().await, CancellationToken::new());
    let telegram = telegram(&town, &api);
    telegram.connect(&stop).await.expect("connected");
    let channels: Vec<Arc<dyn Channel>> = vec![Arc::new(Broken::default()), telegram.clone()];
    let courier = Courier::start(town.app.clone(), channels, stop.clone()).await;
    on_the_web(&town).await;
    on_telegram(&town, &api, &telegram, &stop).await;
    when_work_fails(&town).await;
    courier.await.expect("the courier ends");

    let text = kept.text();
    assert_eq!(found_in(&text), Vec::<&str>::new(), "the log holds what was planted:\n{text}");
    for line in ["tried again later", "cannot be delivered", "a defect stopped", "a message waits", "Telegram is"] {
        assert!(text.contains(line), "`{line}` is not in the log, so that path was not tried:\n{text}");
    }

    // The same eyes see a leak, in the message, in a field and in what a library says.
    tracing::info!("Zbigniewa wrote");
    tracing::debug!(target: "pathways::app", phone = "07700900461", "rang");
    tracing::warn!(target: "sqlx", "row (xylotomous)");
    assert_eq!(found_in(&kept.text()), ["Zbigniewa", "07700900461", "xylotomous"]);
}

fn telegram(town: &Town, api: &BotApi) -> Arc<Telegram> {
    let config = TelegramConfig {
        token: Secret::new(TOKEN),
        api_url: api.url().into(),
        mode: Mode::Polling,
        desk_group: None,
        lang_hint: Arc::new(|_| None),
    };
    Telegram::new(config, town.app.clock().clone()).expect("a bot")
}

/// A conversation in the web chat, helped by an advisor, over a channel that never gets through.
async fn on_the_web(town: &Town) {
    let who = "Quillfeather";
    let hello = town.says(who, "I am Zbigniewa Quillfeather and I feel lonely, xylotomous even").await;
    let agreed = town.taps(who, &hello, "yes").await;
    town.taps(who, &agreed, "me").await;
    for words in ["54", "brobdingnagly good company", "L4 9QZ", "vellichorish", "ring me on 07700900461"] {
        town.says(who, words).await;
    }
    let odd = [
        Body::Contact { phone: "+447700900462".into() },
        Body::Edited("kakorrhaphious".into()),
        Body::Other { kind: "voice".into(), caption: Some("vellichorish".into()) },
        Body::Chose { token: "xylotomous".into(), options: vec!["brobdingnagly".into()] },
        Body::Text("/kakorrhaphious".into()),
        Body::Text("I want to end my life, says Zbigniewa".into()),
    ];
    for body in odd {
        town.brings(ChannelKind::Web, who, body).await;
    }
    town.says(who, "can I talk to a real person please").await;

    let desk = Desk::new(town.app.clone());
    let sam = advisors::add(&desk, "sam-zoetrope", Role::Advisor).await.expect("an advisor");
    let sam = Actor { advisor: sam.id, role: sam.role };
    let cases = queue::queue(&desk, sam).await.expect("the queue");
    let handoff = cases.first().expect("a case").line.handoff.id;
    claim::claim(&desk, sam, handoff, "sam-zoetrope").await.expect("claimed");
    reply::reply(&desk, sam, handoff, "Dear Zbigniewa, vellichorish of you", "form-1", &[]).await.expect("sent");
    note::note(&desk, sam, handoff, "kakorrhaphious, of L4 9QZ", "form-2").await.expect("kept");
    town.says(who, "thank you, says Quillfeather").await;
    close::close(&desk, sam, handoff, "resolved").await.expect("closed");
    town.passes(Duration::from_secs(8 * 86_400)).await;
}

/// A conversation over a Bot API that refuses, breaks and talks nonsense.
async fn on_telegram(town: &Town, api: &BotApi, telegram: &Arc<Telegram>, stop: &CancellationToken) {
    let inlet = Arc::new(Stubborn { app: town.app.clone(), refusals: AtomicUsize::new(2) });
    let polling = tokio::spawn(telegram.clone().poll(inlet, stop.clone()));
    api.next("getUpdates", [Fault::Status(502), Fault::Dropped]);
    api.next("sendMessage", [Fault::Flood(1), Fault::Status(500), Fault::Nonsense, Fault::DroppedAfterDone]);
    let mut zbigniewa = api.person("Zbigniewa");
    for words in ["/start xylotomous", "Quillfeather here, on 07700900461", "kakorrhaphious"] {
        zbigniewa.says(words).await;
    }
    api.drained().await;
    until("the faults are met", || {
        // The courier's pauses are by the town's clock.
        town.clock.advance(Duration::from_secs(60));
        api.calls("sendMessage").len() > 6
    })
    .await;
    api.next("sendMessage", [Fault::Blocked]);
    zbigniewa.says("vellichorish").await;
    api.drained().await;
    api.all_went_wrong().await;
    stop.cancel();
    polling.await.expect("polling ends");
}

/// Work that panics over what somebody wrote.
async fn when_work_fails(town: &Town) {
    let before = panic::take_hook();
    log::hush_panics();
    let unit: Unit<()> = Unit::new(Key::Outside, |_| panic!("no such boundary in `xylotomous Zbigniewa`"));
    let failed = town.app.store().submit(unit).await;
    panic::set_hook(before);
    assert_eq!(failed, Err(StoreError::Panicked));
    let unit = Unit::new(Key::Outside, |_| Outcome { writes: Writes::default(), value: () });
    town.app.store().submit(unit).await.expect("the next work is done");
}

/// The web, out of order: it refuses for a while, and then for good.
#[derive(Default)]
struct Broken(AtomicUsize);

#[async_trait::async_trait]
impl Channel for Broken {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Web
    }

    async fn send(&self, _: &Address, _: Speaker, _: &Outbound) -> Result<Receipt, SendError> {
        match self.0.fetch_add(1, Ordering::SeqCst) % 2 {
            0 => Err(SendError::Retry { after: None, why: "503".into() }),
            _ => Err(SendError::Gone { why: "blocked".into() }),
        }
    }
}

/// The application, with a database that is out of reach at first.
struct Stubborn {
    app: Arc<App>,
    refusals: AtomicUsize,
}

#[async_trait::async_trait]
impl Inlet for Stubborn {
    async fn receive(&self, inbound: Inbound) -> Result<Received, NotNow> {
        match self.refusals.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)) {
            Ok(_) => Err(NotNow(StoreError::Unreachable.to_string())),
            Err(_) => self.app.receive(inbound).await,
        }
    }
}

async fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..600 {
        if is_so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("waited in vain until {what}");
}

/// A log that is kept.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl Kept {
    fn text(&self) -> String {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&kept).into_owned()
    }
}

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Returns what was planted and is in `text`, whatever its case and spaces.
fn found_in(text: &str) -> Vec<&'static str> {
    let plain = |text: &str| text.to_lowercase().replace([' ', '\n'], "");
    let text = plain(text);
    PLANTED.into_iter().filter(|planted| text.contains(&plain(planted))).collect()
}
