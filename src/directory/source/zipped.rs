//! Zip files, opened with a bound: what a few bytes unfold to is counted as it unfolds, whatever the file says of itself.

use super::NotAFeed;
use regex::bytes::Regex;
use std::{
    io::{self, Cursor, Read},
    sync::LazyLock,
};
use zip::ZipArchive;

/// The most that a zip file may unfold to, in bytes.
const LARGEST: u64 = 200 << 20;
/// The most files in one.
const MOST: usize = 2_000;

/// The bytes of the shortest shared words, `<si/>`.
const SHORTEST: usize = 5;
/// How many shared words a workbook claims to have.
#[allow(clippy::expect_used, reason = "a constant pattern: the tests run it")]
static CLAIM: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"(?-u)uniqueCount\s*=\s*["']?[^0-9"'<>]*([0-9]+)"#).expect("a valid pattern"));

/// Returns true where bytes begin as a zip file does. An XLSX is one.
pub(crate) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Returns true where a zip file is a workbook, whatever it is called.
pub(crate) fn is_book(bytes: &[u8]) -> bool {
    is_zip(bytes)
        && ZipArchive::new(Cursor::new(bytes)).is_ok_and(|archive| archive.index_for_name("xl/workbook.xml").is_some())
}

/// Unfolds the files of a zip file that may be tables or records. Their folders are left out of their names.
pub(crate) fn open(file: &str, bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, NotAFeed> {
    let mut files = Vec::new();
    each(file, bytes, |name, entry| {
        let lower = name.to_lowercase();
        let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
        if name.starts_with('.')
            || ![".csv", ".json", ".jsonl", ".ndjson", ".xlsx"].iter().any(|end| lower.ends_with(end))
        {
            return io::copy(entry, &mut io::sink());
        }
        let mut content = Vec::new();
        let size = entry.read_to_end(&mut content)?;
        files.push((name.to_owned(), content));
        Ok(size as u64)
    })?;
    Ok(files)
}

/// Unfolds the files of a workbook to nowhere, to see that they stay within bounds, and claim no more words than they can hold: the reader
/// makes room for as many as are claimed.
pub(crate) fn prove_book(file: &str, bytes: &[u8]) -> Result<(), NotAFeed> {
    let mut content = Vec::new();
    each(file, bytes, |_, entry| {
        content.clear();
        let size = entry.read_to_end(&mut content)?;
        // UTF-16 is read too.
        content.retain(|byte| *byte != 0);
        let most = size / SHORTEST;
        let is_true = |digits: &[u8]| str::from_utf8(digits).is_ok_and(|n| n.parse().is_ok_and(|n: usize| n <= most));
        if CLAIM.captures_iter(&content).any(|claim| claim.get(1).is_some_and(|n| !is_true(n.as_bytes()))) {
            return Err(io::Error::other("it claims more words than it holds"));
        }
        Ok(size as u64)
    })
}

fn each(
    file: &str,
    bytes: &[u8],
    mut take: impl FnMut(&str, &mut dyn Read) -> io::Result<u64>,
) -> Result<(), NotAFeed> {
    let broken = |says: String| NotAFeed::Zip { file: file.to_owned(), says };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(error.to_string()))?;
    if archive.len() > MOST {
        return Err(NotAFeed::TooLarge(file.to_owned()));
    }
    let mut left = LARGEST;
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).map_err(|error| broken(error.to_string()))?;
        if entry.is_dir() {
            continue;
        }
        let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
        let size = take(&name, &mut (&mut entry).take(left + 1)).map_err(|error| broken(error.to_string()))?;
        left = left.checked_sub(size).ok_or_else(|| NotAFeed::TooLarge(file.to_owned()))?;
    }
    Ok(())
}
