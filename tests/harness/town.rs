//! The whole application on a database of its own, with the demo town and a clock that tests move.

use pathways::{
    app::{
        App,
        clock::HeldClock,
        port::{Inlet, Received},
    },
    cli::{
        config::Config,
        world::{Authored, Shipped},
    },
    dialogue::World,
    domain::{
        files::Files,
        ids::{Address, Lang},
        post::{Body, ChannelKind, Inbound, Outbound},
        time::Time,
    },
    store::Store,
};
use std::{
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

/// A Tuesday morning when advisors are there.
pub const MORNING: &str = "2026-11-24T10:00:00Z";

/// The application, ready.
pub struct Town {
    pub app: Arc<App>,
    pub clock: Arc<HeldClock>,
    world: Arc<World>,
    url: String,
    count: AtomicU64,
    _folder: tempfile::TempDir,
}

/// Which database.
#[derive(Clone, Copy, Debug)]
pub enum Engine {
    Sqlite,
    Postgres,
}

impl Town {
    /// Opens a new town.
    pub async fn open(engine: Engine) -> Self {
        Self::within(engine, world()).await
    }

    /// Opens a new town in a world of the test's own.
    pub async fn within(engine: Engine, world: Arc<World>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = match engine {
            Engine::Sqlite => format!("sqlite://{}", folder.path().join("town.db").display()),
            Engine::Postgres => postgres().await,
        };
        let clock = Arc::new(HeldClock::at(Time::parse(MORNING).expect("a time")));
        let app = process(&url, &clock, &world).await;
        Self { app, clock, world, url, count: AtomicU64::new(0), _folder: folder }
    }

    /// Starts another process on the same database: the next one, or one beside.
    pub async fn another(&self) -> Arc<App> {
        process(&self.url, &self.clock, &self.world).await
    }

    /// Stops the process, and starts one that serves another world.
    pub async fn restarts(&mut self, world: Arc<World>) {
        self.app = process(&self.url, &self.clock, &world).await;
        self.world = world;
    }

    /// Brings one message, as `channel` would, with an id of its own.
    pub async fn brings(&self, channel: ChannelKind, who: &str, body: Body) -> Received {
        let inbound = self.inbound(channel, who, body);
        self.app.receive(inbound).await.expect("it is kept")
    }

    /// Makes one message.
    pub fn inbound(&self, channel: ChannelKind, who: &str, body: Body) -> Inbound {
        let count = self.count.fetch_add(1, Ordering::SeqCst);
        Inbound {
            channel,
            address: Address::new(who),
            external_id: format!("{count}"),
            body,
            lang_hint: Some(Lang::new("en")),
            lang_by_link: false,
            campaign: None,
            reply_ref: None,
            at: pathways::app::port::Clock::now(&*self.clock),
        }
    }

    /// Says words.
    pub async fn says(&self, who: &str, words: &str) -> Received {
        self.brings(ChannelKind::Web, who, Body::Text(words.to_owned())).await
    }

    /// Taps a button of the last message.
    pub async fn taps(&self, who: &str, last: &Received, option: &str) -> Received {
        let token =
            last.said.iter().rev().find_map(|m| m.keyboard.as_ref()).map(|k| k.token.clone()).unwrap_or_default();
        self.brings(ChannelKind::Web, who, Body::Chose { token, options: vec![option.to_owned()] }).await
    }

    /// Lets time pass, and what falls due happen.
    pub async fn passes(&self, by: Duration) {
        self.clock.advance(by);
        while self.app.due().await.expect("the database answers") > 0 {}
    }
}

async fn process(url: &str, clock: &Arc<HeldClock>, world: &Arc<World>) -> Arc<App> {
    let store = Store::open(url).await.expect("a database");
    let key = b"a key of tests alone, 32 bytes!!";
    Arc::new(App::new(store, world.clone(), clock.clone(), "https://example.org", key))
}

/// Returns all that was said, as one text.
pub fn words(said: &[Outbound]) -> String {
    said.iter().map(|message| message.text.as_str()).collect::<Vec<_>>().join("\n")
}

/// Returns the world that ships, with the demo town. It takes seconds to load, so all tests of a program share one.
pub fn world() -> Arc<World> {
    static WORLD: LazyLock<Arc<World>> = LazyLock::new(load);
    WORLD.clone()
}

fn load() -> Arc<World> {
    world_of(&Config::built_in().locales().expect("locales"))
}

/// Returns the world that ships, in these languages.
pub fn world_of(locales: &Files) -> Arc<World> {
    let config = Config::built_in();
    let shipped = Shipped::load().expect("what ships");
    let authored = Authored::read(&config.dialogues().expect("dialogues"), locales, &shipped.needs);
    let authored = authored.unwrap_or_else(|findings| panic!("what ships is proven: {findings:#?}"));
    let assets = shipped.assets(&config).expect("assets");
    Arc::new(authored.into_world(shipped, assets))
}

/// Makes a database of its own on the throw-away PostgreSQL that `tests/run` starts.
async fn postgres() -> String {
    use sqlx::{Connection, Executor};
    let base = std::env::var("PATHWAYS_TEST_POSTGRES")
        .expect("PATHWAYS_TEST_POSTGRES names a PostgreSQL to make databases on: run tests/run, which starts one");
    let name = format!("town_{}", pathways::domain::ids::secret().get(..16).unwrap_or_default());
    let mut connection = sqlx::PgConnection::connect(&base).await.expect("PostgreSQL answers");
    connection.execute(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.expect("a database");
    let (server, _) = base.rsplit_once('/').expect("an address with a database");
    format!("{server}/{name}")
}
