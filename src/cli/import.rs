//! `pathways directory`: brings feeds in, and says which listings are one.

use super::{
    WrongUsage,
    config::Config,
    directory as print,
    world::{self, Shipped},
};
use crate::{
    app::{clock::SystemClock, directory, port::Clock},
    directory::{
        Places,
        source::{self, Import, sheet},
        twins::twins,
    },
    domain::ids::AssetId,
    store::FeedRow,
    worker::feed::{
        files,
        http::Manners,
        refresh::{self, Source},
    },
};
use anyhow::{Context, bail};
use clap::Subcommand;
use std::{
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

/// Hours from one reading of an address to the next, where nobody says otherwise.
const DAILY: i64 = 24;

#[derive(Subcommand)]
pub(super) enum Command {
    /// Bring a feed in: Open Referral UK 3.0 or 1.0, HSDS, or a spreadsheet; its format is recognised
    #[command(
        after_help = "Examples:\n  pathways directory import ./feed.json\n  pathways directory import ./hsds-folder --dry-run --json\n  pathways directory import https://feed.example/o/ORUKAPI/services --name council"
    )]
    Import {
        /// A file, a folder, or the address of a feed
        source: String,
        /// What to call the feed (else its file's name, or its host and path); the same name replaces it
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        /// Read it again by itself every so many hours while the program serves; 0 is never (else 24 for an address, never for files)
        #[arg(long, value_name = "HOURS")]
        every: Option<u16>,
        /// Say what would come in, and change nothing
        #[arg(long)]
        dry_run: bool,
        /// Print counts and findings as JSON
        #[arg(long)]
        json: bool,
    },
    /// Write listings as the spreadsheet that `import` reads: to be mended, or as an empty form
    #[command(
        after_help = "Examples:\n  pathways directory export --template -o form.csv\n  pathways directory export --feed council -o council.csv"
    )]
    Export {
        /// Only the listings of this feed (`pathways directory feeds` lists them)
        #[arg(long, value_name = "NAME")]
        feed: Option<String>,
        /// The empty form with an example, in place of listings
        #[arg(long, conflicts_with = "feed")]
        template: bool,
        /// The file to write; else it is printed
        #[arg(short, long, value_name = "FILE.csv")]
        output: Option<PathBuf>,
    },
    /// List the feeds: where each is, when it was read last, and what came of it
    #[command(after_help = "Example:\n  pathways directory feeds")]
    Feeds {
        /// Print it as JSON
        #[arg(long)]
        json: bool,
    },
    /// List listings of different feeds that may be one, the surest first
    #[command(after_help = "Example:\n  pathways directory twins\n  pathways directory merge KEPT GONE")]
    Twins {
        /// Print it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Show two listings as one, now and after every import
    #[command(after_help = "Example:\n  pathways directory merge council-17 charity-walking-group")]
    Merge {
        /// The id of the one that stays; it gets what it lacks from the other
        kept: String,
        /// The id of the one that is no longer shown
        gone: String,
    },
    /// Show a listing by itself again
    #[command(after_help = "Example:\n  pathways directory unmerge charity-walking-group")]
    Unmerge {
        /// Its id
        asset: String,
    },
    /// List what was merged
    #[command(after_help = "Example:\n  pathways directory merges")]
    Merges {
        /// Print it as JSON
        #[arg(long)]
        json: bool,
    },
}

pub(super) async fn run(config: Config, command: Command) -> anyhow::Result<bool> {
    let now = SystemClock.now();
    let out = &mut io::stdout().lock();
    if let Command::Import { source, name, every, dry_run, json } = command {
        let wanted = Wanted { source: Source::parse(&source)?, name, every, dry_run };
        let (import, taken) = bring(&config, wanted).await?;
        print::report(&import, taken, json, out)?;
        return Ok(true);
    }
    if let Command::Export { template: true, output, .. } = &command {
        return written(&sheet::template(), output.as_deref(), out);
    }
    let store = super::open(&config).await?;
    match command {
        Command::Import { .. } => {}
        Command::Export { feed, output, .. } => {
            world::kept_assets(&store, &config, &Shipped::load()?, now).await?;
            let mut assets = store.assets().await?;
            if let Some(feed) = feed {
                assets.retain(|asset| asset.feed == feed);
                if assets.is_empty() {
                    bail!("there is no feed {feed}; `pathways directory feeds` lists them");
                }
            }
            return written(&sheet::write(&assets), output.as_deref(), out);
        }
        Command::Feeds { json } => print::feeds(&store.feeds().await?, json, out)?,
        Command::Twins { json } => {
            let assets = world::kept_assets(&store, &config, &Shipped::load()?, now).await?;
            print::twins(&twins(&assets), &assets, json, out)?;
        }
        Command::Merge { kept, gone } => {
            directory::merge(&store, &AssetId::new(&kept), &AssetId::new(&gone), OPERATOR, now).await?;
            writeln!(out, "{gone} is shown as {kept} now. `pathways directory unmerge {gone}` takes it back.")?;
        }
        Command::Unmerge { asset } => {
            directory::unmerge(&store, &AssetId::new(&asset), OPERATOR, now).await?;
            writeln!(out, "{asset} stands for itself again.")?;
        }
        Command::Merges { json } => print::merges(&store.merges().await?, json, out)?,
    }
    Ok(true)
}

#[allow(clippy::disallowed_methods, reason = "nothing is served meanwhile")]
fn written(text: &str, output: Option<&Path>, out: &mut impl Write) -> anyhow::Result<bool> {
    match output {
        Some(path) => std::fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))?,
        None => write!(out, "{text}")?,
    }
    Ok(true)
}

/// Whoever has the command line, as the audit names them.
const OPERATOR: &str = "operator";

struct Wanted {
    source: Source,
    name: Option<String>,
    every: Option<u16>,
    dry_run: bool,
}

/// Reads a feed and, but for a dry run, takes it in.
async fn bring(config: &Config, wanted: Wanted) -> anyhow::Result<(Import, Option<directory::TakenIn>)> {
    let Wanted { source, name, every, dry_run } = wanted;
    let is_named = name.is_some();
    let feed = name.unwrap_or_else(|| source.feed_name());
    if [world::DEMO, world::NATIONAL].contains(&feed.as_str()) {
        return Err(WrongUsage(format!(
            "`{feed}` is the name of services that the program ships; choose another with --name"
        ))
        .into());
    }
    let shipped = Shipped::load()?;
    let (who, manners) = (config.who_asks(), Manners::default());
    let progress = Progress::new();
    let on = |pages, of| progress.say(pages, of);
    if dry_run {
        let read = refresh::read(&source, &feed, &shipped.places, None, &who, manners, &on).await;
        progress.done();
        return Ok((read?.0, None));
    }
    let store = super::open(config).await?;
    let now = SystemClock.now();
    world::kept_assets(&store, config, &shipped, now).await?;
    let known = store.feed(&feed).await?;
    let from = source.kept();
    if let Some(known) = known.as_ref().filter(|known| known.source != from && !is_named) {
        let was = refresh::shown(&known.source);
        let says = format!(
            "the feed {feed} comes from {was}; give --name {feed} to replace it, or another --name for another feed"
        );
        return Err(WrongUsage(says).into());
    }
    let read = refresh::read(&source, &feed, &shipped.places, Some((&store, now)), &who, manners, &on).await;
    progress.done();
    let (mut import, whole) = match read {
        Ok(read) => read,
        Err(error) => {
            if let Some(known) = known {
                directory::failed(&store, known, &format!("{error:#}"), now).await?;
            }
            return Err(error);
        }
    };
    let usual = matches!(source, Source::Address(_)).then_some(DAILY);
    let every_hours = match every {
        Some(hours) => Some(i64::from(hours)).filter(|hours| *hours > 0),
        None => known.as_ref().map_or(usual, |known| known.every_hours),
    };
    let row = FeedRow { name: feed, source: from, every_hours, ..known.unwrap_or_default() };
    let taken = directory::take_in(&store, row, &mut import, whole, SystemClock.now()).await?;
    Ok((import, Some(taken)))
}

/// A line on a terminal that says how far it is.
struct Progress(bool);

impl Progress {
    fn new() -> Self {
        Self(io::stderr().is_terminal())
    }

    fn say(&self, pages: usize, of: Option<usize>) {
        if !self.0 {
            return;
        }
        match of.filter(|of| *of > 0) {
            Some(of) => {
                let filled = (pages.min(of) * 30) / of;
                eprint!("\r[{}{}] page {pages} of {of} ", "#".repeat(filled), ".".repeat(30 - filled));
            }
            None => eprint!("\rpage {pages} "),
        }
    }

    fn done(&self) {
        if self.0 {
            eprint!("\r\x1b[K");
        }
    }
}

/// Reads a feed from a file or a folder.
pub(super) fn read(path: &Path, places: &Arc<Places>) -> anyhow::Result<Import> {
    let name = Source::Path(path.to_path_buf()).feed_name();
    Ok(source::read(&name, files::gather(path)?, places)?)
}
