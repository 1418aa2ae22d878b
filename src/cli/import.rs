//! `pathways directory`: brings feeds in.
#![allow(clippy::disallowed_methods, reason = "files are read before anything is served")]

use super::{config::Config, directory as print, world::Shipped};
use crate::{
    app::{clock::SystemClock, port::Clock},
    directory::{
        Places,
        source::{self, Import},
    },
};
use anyhow::{Context, bail};
use clap::Subcommand;
use std::path::{Path, PathBuf};

/// The largest feed that is read, in bytes.
const LARGEST: u64 = 200 * 1024 * 1024;

#[derive(Subcommand)]
pub(super) enum Command {
    /// Bring a feed in: Open Referral UK 3.0 JSON, HSDS JSON or CSV; its format is recognised
    #[command(
        after_help = "Example:\n  pathways directory import ./feed.json\n  pathways directory import ./hsds-folder --dry-run --json"
    )]
    Import {
        /// A file or a folder
        source: PathBuf,
        /// Say what would come in, and change nothing
        #[arg(long)]
        dry_run: bool,
        /// Print counts and findings as JSON
        #[arg(long)]
        json: bool,
    },
}

pub(super) async fn run(config: Config, command: Command) -> anyhow::Result<bool> {
    let Command::Import { source, dry_run, json } = command;
    let shipped = Shipped::load()?;
    let import = read(&source, &shipped.places)?;
    if !dry_run {
        let store = super::open(&config).await?;
        super::world::kept_assets(&store, &config, &shipped, SystemClock.now()).await?;
        let feed = feed_name(&source);
        store.replace_feed(&feed, &import.assets, SystemClock.now()).await.context("nothing was changed")?;
    }
    print::report(&import, json, &mut std::io::stdout().lock())?;
    Ok(true)
}

/// Names a feed by the file or folder it comes from, so that the next import of it replaces it.
fn feed_name(source: &Path) -> String {
    let name = source.file_stem().and_then(|name| name.to_str()).unwrap_or("feed");
    name.to_lowercase()
}

/// Reads a feed from a file or a folder.
pub(super) fn read(path: &Path, places: &Places) -> anyhow::Result<Import> {
    let mut files = Vec::new();
    let mut total = 0;
    if path.is_dir() {
        let entries =
            std::fs::read_dir(path).with_context(|| format!("the folder {} cannot be read", path.display()))?;
        let mut paths: Vec<PathBuf> =
            entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()).collect();
        paths.sort();
        for path in paths {
            files.push(read_file(&path, &mut total)?);
        }
    } else {
        files.push(read_file(path, &mut total)?);
    }
    Ok(source::read(&feed_name(path), files, places)?)
}

fn read_file(path: &Path, total: &mut u64) -> anyhow::Result<(String, Vec<u8>)> {
    let size = std::fs::metadata(path)
        .with_context(|| format!("{} cannot be found; name a file or a folder", path.display()))?
        .len();
    *total += size;
    if *total > LARGEST {
        bail!("the feed is larger than {} MB; split it", LARGEST / 1024 / 1024);
    }
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
    Ok((name, std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?))
}
