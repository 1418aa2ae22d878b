//! Feeds on this machine: a file or a folder of them.
#![allow(
    clippy::disallowed_methods,
    reason = "called where waiting holds nobody up: before serving, or on a thread of its own"
)]

use anyhow::{Context, bail};
use std::path::{Path, PathBuf};

/// The largest feed that is read, in bytes.
const LARGEST: u64 = 200 << 20;

/// Reads a file, or all files of a folder.
pub fn gather(path: &Path) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let mut total = 0;
    if !path.is_dir() {
        return Ok(vec![read(path, &mut total)?]);
    }
    let entries = std::fs::read_dir(path).with_context(|| format!("the folder {} cannot be read", path.display()))?;
    let mut paths: Vec<PathBuf> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()).collect();
    paths.sort();
    paths.iter().map(|path| read(path, &mut total)).collect()
}

fn read(path: &Path, total: &mut u64) -> anyhow::Result<(String, Vec<u8>)> {
    let size = std::fs::metadata(path)
        .with_context(|| format!("{} cannot be found; name a file, a folder or an address", path.display()))?
        .len();
    *total += size;
    if *total > LARGEST {
        bail!("the feed is larger than {} MB; split it", LARGEST >> 20);
    }
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
    Ok((name, std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?))
}
