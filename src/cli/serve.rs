//! `pathways serve`: everything, wired.

use super::{
    config::Config,
    world::{Authored, Shipped},
};
use crate::{
    app::{
        App,
        clock::SystemClock,
        desk::{Desk, preview::Previews},
        port::{Channel, Clock, Inlet, NotNow},
    },
    channel::{
        directory, learning,
        telegram::{self, CommandList, Mode, Telegram, TelegramConfig},
        web::{self, Transcript, Web, WebState},
    },
    desk::{self, DeskState},
    domain::{
        conversation::Conversation,
        ids::{Address, AdvisorId, ConversationId, Lang},
        post::ChannelKind,
        turn::Turn,
    },
    store::StoreError,
    worker::{
        deliver::Courier,
        due,
        feed::{http::Manners, refresh},
    },
};
use anyhow::Context;
use futures_util::stream::BoxStream;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// The commands of Telegram's menu; what each does is the message `command-<name>`.
const MENU: [&str; 10] =
    ["start", "human", "help", "language", "back", "restart", "places", "mydata", "delete", "stop"];

/// Serves until it is told to stop. Returns false where the dialogues are not proven.
pub async fn run(config: Config) -> anyhow::Result<bool> {
    let shipped = Shipped::load()?;
    let authored = match Authored::load(&config, &shipped.needs)? {
        Ok(authored) => authored,
        Err(findings) => {
            for finding in &findings {
                eprintln!("{finding}");
            }
            eprintln!("pathways: not started: mend what is listed above, then run `pathways check`.");
            return Ok(false);
        }
    };
    let store = super::open(&config).await?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    // Asked first: what another process takes in meanwhile is then read anew.
    let seen = crate::app::directory::changed(&store).await?;
    let assets = super::world::kept_assets(&store, &config, &shipped, clock.now()).await?;
    super::courses::ship(&store, &config, clock.now()).await?;
    let world = Arc::new(authored.serve(&store, shipped, assets, clock.now()).await?);
    let key = config.key()?;
    let wording = Arc::clone(&world.wording);
    let app = Arc::new(App::new(store, world, clock.clone(), &config.public_url(), &key));
    let stop = CancellationToken::new();

    let mut channels: Vec<Arc<dyn Channel>> = vec![Arc::new(Web)];
    let telegram = telegram(&config, &app, &key)?;
    if let Some(telegram) = &telegram {
        channels.push(telegram.clone());
    }
    let courier = Courier::start(app.clone(), channels, stop.clone()).await;
    let due = tokio::spawn(due::run(app.clone(), stop.clone()));
    let feeds = tokio::spawn(refresh::run(app.clone(), config.who_asks(), Manners::default(), seen, stop.clone()));

    let mut router = web::router(WebState {
        inlet: app.clone(),
        transcript: app.clone(),
        wording,
        clock: clock.clone(),
        secure: config.public_url().starts_with("https://"),
        embed: config.embed_origins.as_slice().into(),
    });
    let world = app.clone();
    router = router.merge(directory::router(Arc::new(move || world.world()), clock.clone()));
    router = router.merge(learning::router(app.clone()));
    let desk = Desk::new(app.clone());
    router = router.merge(desk::router(DeskState {
        desk: desk.clone(),
        troubles: troubles(telegram.clone()),
        chat: chat(telegram.clone()),
        public_url: config.public_url().trim_end_matches('/').into(),
        previews: Previews::new(super::preview::load(&config)),
    }));
    if let Some(telegram) = &telegram {
        if config.telegram_webhook {
            router = router.merge(telegram::webhook(telegram.clone(), app.clone()));
        }
        tokio::spawn(run_telegram(telegram.clone(), app.clone(), stop.clone()));
    }

    let listener = tokio::net::TcpListener::bind(config.listen).await.with_context(|| {
        format!(
            "nothing can be served at {}; another program may be there: choose another with PATHWAYS_LISTEN",
            config.listen
        )
    })?;
    let at = listener.local_addr()?;
    println!("Web chat:  http://{at}/");
    println!("Directory: http://{at}/directory");
    println!("Desk:      http://{at}/desk");
    let first = desk::first_link(&desk, config.public_url().trim_end_matches('/'), FIRST_ADVISOR).await?;
    if let Some(link) = first {
        println!("The first advisor signs in once by this link, within a day: {link}");
    }
    let serve = axum::serve(listener, router.into_make_service_with_connect_info::<std::net::SocketAddr>());
    let signal = stop.clone();
    let served = serve.with_graceful_shutdown(async move {
        stopped().await;
        signal.cancel();
    });
    tokio::select! {
        served = served => served.context("the web pages can no longer be served")?,
        // Live pages never end by themselves, so a moment after the signal they are let go.
        () = async { stop.cancelled().await; tokio::time::sleep(std::time::Duration::from_secs(2)).await } => {}
    }
    stop.cancel();
    let _ = tokio::join!(courier, due, feeds);
    Ok(true)
}

/// What the first advisor is called until somebody adds advisors by name.
const FIRST_ADVISOR: &str = "Advisor";

/// Says what is wrong with the channels, for the desk.
fn troubles(telegram: Option<Arc<Telegram>>) -> Arc<dyn Fn() -> Vec<&'static str> + Send + Sync> {
    Arc::new(move || {
        let down = telegram.as_ref().is_some_and(|telegram| telegram.health().is_down());
        down.then_some("telegram").into_iter().collect()
    })
}

/// Says what a link into the bot's chat begins with, once there is a bot.
fn chat(telegram: Option<Arc<Telegram>>) -> Arc<dyn Fn() -> Option<String> + Send + Sync> {
    Arc::new(move || telegram.as_ref()?.chat_link())
}

async fn stopped() {
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminated => {}
    }
}

fn telegram(config: &Config, app: &Arc<App>, key: &[u8]) -> anyhow::Result<Option<Arc<Telegram>>> {
    let Some(token) = &config.telegram_token else { return Ok(None) };
    let world = app.world();
    let mode = if config.telegram_webhook {
        Mode::Webhook {
            url: format!("{}/telegram/webhook", config.public_url().trim_end_matches('/')),
            secret: telegram::Secret::new(webhook_secret(key)),
        }
    } else {
        Mode::Polling
    };
    let config = TelegramConfig {
        token: telegram::Secret::new(token.reveal()),
        api_url: config.telegram_api_url.clone().unwrap_or_else(|| telegram::API_URL.to_owned()),
        mode,
        desk_group: config.telegram_desk,
        lang_hint: Arc::new(move |code: &str| world.wording.match_lang(code)),
    };
    Ok(Some(Telegram::new(config, app.clock().clone())?))
}

/// The secret that Telegram shows with every update: the same after a restart, so that no update is turned away meanwhile.
fn webhook_secret(key: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    let digest = Sha256::new().chain_update(b"pathways webhook ").chain_update(key).finalize();
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

async fn run_telegram(telegram: Arc<Telegram>, app: Arc<App>, stop: CancellationToken) {
    if let Err(error) = telegram.connect(&stop).await {
        tracing::error!(%error, "Telegram cannot be used");
        return;
    }
    // Commands that print links into the bot's chat read its name here.
    if let Some(name) = telegram.name()
        && let Err(error) = app.store().set_meta(super::campaign::BOT, name).await
    {
        tracing::warn!(%error, "the bot's name was not kept");
    }
    let (menu, list) = (telegram.clone(), menus(&app));
    // Beside the polling: a person who is waiting must not wait for the menu.
    tokio::spawn(async move {
        if let Err(error) = menu.set_commands(&list).await {
            tracing::warn!(%error, "the menu was not put up");
        }
    });
    let inlet: Arc<dyn Inlet> = app;
    telegram.poll(inlet, stop).await;
}

/// The menu in every language; English for everybody whose language has none.
fn menus(app: &App) -> Vec<CommandList> {
    let world = app.world();
    let commands = |lang: &Lang| {
        let text = |name: &str| {
            world.wording.text(lang, &format!("command-{name}"), None, &Default::default()).map(|text| text.text)
        };
        MENU.iter().filter_map(|name| Some(((*name).to_owned(), text(name)?))).collect()
    };
    let mut menus = vec![CommandList { lang: None, commands: commands(&Lang::new(crate::wording::BASE)) }];
    menus.extend(world.wording.langs().map(|lang| CommandList { lang: Some(lang.clone()), commands: commands(lang) }));
    menus
}

fn not_now(error: StoreError) -> NotNow {
    NotNow(error.to_string())
}

#[async_trait::async_trait]
impl Transcript for App {
    async fn conversation_at(&self, address: &Address) -> Result<Option<Conversation>, NotNow> {
        self.store().conversation_at(ChannelKind::Web, address).await.map_err(not_now)
    }

    async fn turns_after(&self, conversation: ConversationId, seq: i64) -> Result<Vec<Turn>, NotNow> {
        self.store().turns_after(conversation, seq, 1_000).await.map_err(not_now)
    }

    fn live(&self, conversation: ConversationId) -> BoxStream<'static, i64> {
        Box::pin(App::live(self, conversation))
    }

    async fn advisor_name(&self, advisor: AdvisorId) -> Result<Option<String>, NotNow> {
        Ok(self.store().advisor(advisor).await.map_err(not_now)?.map(|advisor| advisor.name))
    }

    async fn join(&self, link: &str, address: &Address) -> Result<bool, NotNow> {
        Ok(App::join(self, link, address.clone()).await.map_err(not_now)?.is_some())
    }
}
