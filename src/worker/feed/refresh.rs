//! Reads feeds, and sees to it that the running service has what they say: those that are due, and what another process took in.

use super::{
    files,
    http::{Http, Manners},
    walk::{self, Shelf},
};
use crate::{
    app::{App, directory},
    directory::{
        Directory, Places,
        source::{self, Import},
    },
    domain::time::Time,
    store::{FeedRow, Store},
};
use anyhow::Context;
use reqwest::Url;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use tokio_util::sync::CancellationToken;

/// How often it is looked whether something changed or is due.
const EVERY: Duration = Duration::from_secs(10);
/// How long a process may take to read a feed before another one may.
const LEASE: Duration = Duration::from_secs(3600);

/// Where a feed is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// An address.
    Address(Box<Url>),
    /// A file or a folder.
    Path(PathBuf),
}

impl Source {
    /// Reads an address, or the name of a file or folder.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        if !text.starts_with("http://") && !text.starts_with("https://") {
            return Ok(Self::Path(PathBuf::from(text)));
        }
        let url: Url = text
            .parse()
            .with_context(|| format!("`{text}` is no address; write it like https://feed.example/services"))?;
        Ok(Self::Address(Box::new(url)))
    }

    /// Returns what the feed is called where nobody names it: its file's name, or its host and path.
    pub fn feed_name(&self) -> String {
        match self {
            Self::Path(path) => path.file_stem().and_then(|name| name.to_str()).unwrap_or("feed").to_lowercase(),
            Self::Address(url) => {
                let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
                let whole = format!("{}{port}{}", url.host_str().unwrap_or("feed"), url.path()).to_lowercase();
                let parts = whole.split(|c: char| !c.is_alphanumeric() && c != '.').filter(|part| !part.is_empty());
                parts.collect::<Vec<_>>().join("-")
            }
        }
    }

    /// Returns it as it is kept: a path that leads there from everywhere.
    pub fn kept(&self) -> String {
        match self {
            Self::Address(url) => url.to_string(),
            Self::Path(path) => std::path::absolute(path).as_deref().unwrap_or(path).display().to_string(),
        }
    }
}

/// Returns a source as it may be shown: an address may hold a key.
pub fn shown(source: &str) -> String {
    let Ok(Source::Address(mut url)) = Source::parse(source) else { return source.to_owned() };
    let _ = url.set_username("");
    let _ = url.set_password(None);
    if url.query().is_some() {
        url.set_query(Some("…"));
    }
    url.to_string().replace("%E2%80%A6", "…")
}

/// Reads a feed. The second is true where all of it came. With a store, what came of an address is kept until it is taken in.
pub async fn read(
    source: &Source,
    feed: &str,
    places: &Arc<Places>,
    shelf: Option<(&Store, Time)>,
    who: &str,
    manners: Manners,
    on: &(dyn Fn(usize, Option<usize>) + Sync),
) -> anyhow::Result<(Import, bool)> {
    let (files, whole, odd) = match source {
        Source::Path(path) => (gather(path).await?, true, vec![]),
        Source::Address(url) => {
            let http = Http::new(url, who, manners)?;
            let shelf = match shelf {
                Some((store, now)) => Shelf::open(store, feed, now).await?,
                None => Shelf::default(),
            };
            let brought = walk::bring(url, &http, shelf, on).await?;
            (brought.files, brought.whole, brought.findings)
        }
    };
    let (feed, places) = (feed.to_owned(), Arc::clone(places));
    let mut import = tokio::task::spawn_blocking(move || source::read(&feed, files, &places)).await??;
    import.findings.splice(0..0, odd);
    let whole = whole && import.whole;
    Ok((import, whole))
}

async fn gather(path: &Path) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let path = path.to_path_buf();
    tokio::task::spawn_blocking(move || files::gather(&path)).await?
}

/// Runs until `stop`. `who` tells servers who asks; `seen` is what `directory::changed` said before the directory in use was read.
pub async fn run(app: Arc<App>, who: String, manners: Manners, mut seen: Option<String>, stop: CancellationToken) {
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(EVERY) => {}
        }
        let round = async {
            due(&app, &who, &manners).await?;
            let changed = directory::changed(app.store()).await?;
            if changed != seen {
                renew(&app).await?;
                seen = changed;
            }
            anyhow::Ok(())
        };
        tokio::select! {
            () = stop.cancelled() => return,
            done = round => if let Err(error) = done {
                tracing::warn!(%error, "feeds could not be seen to; trying again");
            }
        }
    }
}

/// Reads the feeds that are due and takes them in. One that fails costs no other.
pub async fn due(app: &App, who: &str, manners: &Manners) -> anyhow::Result<usize> {
    let mut done = 0;
    let store = app.store();
    for feed in store.feeds_due(app.clock().now()).await? {
        let now = app.clock().now();
        if !store.claim_feed(&feed, now + LEASE).await? {
            continue;
        }
        done += 1;
        match refresh(app, &feed, who, manners.clone()).await {
            Ok(taken) => {
                tracing::info!(feed = %feed.name, new = taken.new, changed = taken.changed, missing = taken.missing, whole = taken.whole, "a feed was read")
            }
            Err(error) => {
                tracing::warn!(feed = %feed.name, "a feed could not be read; its services stay as they were");
                directory::failed(store, feed, &format!("{error:#}"), now).await?;
            }
        }
    }
    Ok(done)
}

async fn refresh(app: &App, feed: &FeedRow, who: &str, manners: Manners) -> anyhow::Result<directory::TakenIn> {
    let source = Source::parse(&feed.source)?;
    let now = app.clock().now();
    let shelf = Some((app.store(), now));
    let (places, reading) = (Arc::clone(&app.world().places), manners.reading);
    let read = read(&source, &feed.name, &places, shelf, who, manners, &|_, _| {});
    let (mut import, whole) = tokio::time::timeout(reading, read).await.with_context(|| {
        format!(
            "The feed took longer than {} minutes. Nothing was changed; the next reading goes on where this one stopped.",
            reading.as_secs() / 60
        )
    })??;
    Ok(directory::take_in(app.store(), feed.clone(), &mut import, whole, app.clock().now()).await?)
}

/// Puts the directory as it is kept now in place of the one in use.
async fn renew(app: &App) -> anyhow::Result<()> {
    let assets = directory::assets(app.store()).await?;
    let places = Arc::clone(&app.world().places);
    let directory = tokio::task::spawn_blocking(move || Directory::build(assets, places)).await?;
    tracing::info!(assets = directory.len(), "the directory was read anew");
    let world = app.world();
    app.set_world(Arc::new(crate::dialogue::World { directory: Arc::new(directory), ..(*world).clone() }));
    Ok(())
}
