//! Feeds: bytes to assets.
//!
//! Real feeds break every schema they name, so nothing here validates: what can be used is used, each repair, doubt and refusal is said by
//! record and field, and a bad record never costs a good one. Whatever the format, records are first brought into one nested shape,
//! that of an Open Referral service, and then read by one reader. Nothing here knows where the bytes came from, or a database.

mod aliases;
mod bytes;
mod json;
mod mend;
mod page;
mod plain;
mod record;
mod schedule;
pub mod sheet;
mod tables;
mod terms;
mod where_;
mod zipped;

pub use page::{Page, id_of, text};
pub use terms::need_ids;
pub(crate) use terms::{Circumstance, circumstance};

use super::places::Places;
use crate::domain::{asset::Asset, ids::AssetId};
use record::{Facts, Reader};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What an import makes of a feed.
#[derive(Clone, Debug)]
pub struct Import {
    /// What the feed was recognised as: `oruk-3.0`, `oruk-1.0`, `hsds-3.0`, `hsds-3.0-csv`, `hsds-1-csv`, `aliss-csv`, `sheet-csv`,
    /// `sheet-xlsx`.
    pub format: &'static str,
    /// One asset a distinct service, in the feed's order.
    pub assets: Vec<Asset>,
    /// Figures.
    pub counts: Counts,
    /// What was refused, repaired and doubted.
    pub findings: Vec<Finding>,
    /// The ids of records that came but cannot be used: they are not missing.
    pub refused: BTreeSet<AssetId>,
    /// False where something could not be read at all, a page or a row: what it held is not missing.
    pub whole: bool,
}

/// Figures about a feed. From `organisations` on they are of distinct services, after refusals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Records read.
    pub records: usize,
    /// Services taken.
    pub accepted: usize,
    /// Records that cannot be used at all.
    pub refused: usize,
    /// Records that another with the same id replaced.
    pub duplicates: usize,
    /// Organisations that run the services.
    pub organisations: usize,
    /// Services.
    pub services: usize,
    /// Services that are open.
    pub active: usize,
    /// Places that services name.
    pub locations: usize,
    /// Schedules that services and their places carry.
    pub schedules: usize,
    /// Services with a schedule.
    pub with_schedule: usize,
    /// Services with a schedule whose opening and closing are times in that order.
    pub with_usable_schedule: usize,
    /// Services with a place.
    pub with_location: usize,
    /// Services that say whom they are for.
    pub with_eligibility: usize,
    /// Services that say what they cost.
    pub with_cost: usize,
    /// Services that say they are free.
    pub with_free: usize,
    /// Services with an e-mail address.
    pub with_email: usize,
    /// Services with a page.
    pub with_url: usize,
    /// Services with a point in the feed.
    pub geocoded_in_file: usize,
    /// The same, and those whose postcode we know.
    pub geocoded_by_postcode: usize,
    /// The same, and those whose outcode we know.
    pub geocoded_by_outcode: usize,
}

/// Something about a record that its publisher may want to mend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The record's id, or its place in the feed: `#12`.
    pub record: String,
    /// The field: `schedules.opens_at`.
    pub field: String,
    /// How bad.
    pub severity: Severity,
    /// What is wrong and what was made of it, one sentence.
    pub says: String,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The record cannot be used.
    Refused,
    /// Something was mended.
    Repaired,
    /// Something was left out or is in doubt.
    Warned,
}

/// Why nothing at all could be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAFeed {
    /// No files.
    #[error("There is no file to read. Name a JSON file, a folder of CSV tables, or the address of a feed.")]
    Nothing,
    /// Nothing in it looks like services.
    #[error(
        "{0} is no feed that we know. Expected are Open Referral UK or HSDS services, as JSON or as CSV tables, or a spreadsheet as docs/directory.md describes it."
    )]
    Unknown(String),
    /// Broken JSON.
    #[error("{file} is no whole JSON ({says}). Fetch it again: it may have been cut short.")]
    Json {
        /// The file.
        file: String,
        /// What the parser says.
        says: String,
    },
    /// A broken zip file or spreadsheet.
    #[error("{file} cannot be opened ({says}). Save it again as .xlsx or .csv.")]
    Zip {
        /// The file.
        file: String,
        /// What is wrong with it.
        says: String,
    },
    /// Too large.
    #[error("{0} is too large, or unfolds to too much. Split the feed.")]
    TooLarge(String),
}

/// Larger is no feed of services.
const LARGEST: usize = 512 * 1024 * 1024;
/// Findings beyond this are counted, not kept.
const MOST_FINDINGS: usize = 50_000;

/// Reads a feed. `name` is what its assets are marked with; `files` are names with their bytes, one for a file, several for a folder.
pub fn read(name: &str, mut files: Vec<(String, Vec<u8>)>, places: &Places) -> Result<Import, NotAFeed> {
    let mut findings = Findings::default();
    let is_book = |file: &str, bytes: &[u8]| file.to_lowercase().ends_with(".xlsx") || zipped::is_book(bytes);
    if let [(file, bytes)] = files.as_slice()
        && zipped::is_zip(bytes)
        && !is_book(file, bytes)
    {
        files = zipped::open(file, bytes)?;
    }
    files.sort_by_key(|(file, _)| natural(file));
    let mut taken = Taken::default();
    let mut reader = Reader::new(name, places);
    if let [(file, bytes)] = files.as_slice()
        && is_book(file, bytes)
    {
        let sheet = sheet::Sheet::of_xlsx(file, bytes, &mut findings)?;
        sheet.services(&mut findings, |record, findings| taken.take(&mut reader, record, findings));
        return Ok(taken.into_import("sheet-xlsx", findings));
    }
    let mut left = LARGEST;
    let mut texts = Vec::with_capacity(files.len());
    for (file, bytes) in files {
        left = left.checked_sub(bytes.len()).ok_or_else(|| NotAFeed::TooLarge(file.clone()))?;
        texts.push((file.clone(), bytes::text(&file, bytes, &mut findings)));
    }
    if texts.is_empty() {
        return Err(NotAFeed::Nothing);
    }
    let ending = |ending: &str| texts.iter().any(|(file, _)| file.to_lowercase().ends_with(ending));
    if let [(file, text)] = texts.as_slice()
        && file.to_lowercase().ends_with(".csv")
        && let Some(sheet) = sheet::Sheet::of(sheet::cells::csv(text))
    {
        sheet.services(&mut findings, |record, findings| taken.take(&mut reader, record, findings));
        return Ok(taken.into_import("sheet-csv", findings));
    }
    let format = if ending(".csv") && tables::has_services(&texts) {
        let tables = tables::Tables::read(&texts, &mut findings);
        tables.services(&mut findings, |record, findings| taken.take(&mut reader, record, findings));
        tables.format()
    } else {
        json::services(name, &texts, &mut findings, |record, findings| taken.take(&mut reader, record, findings))?
    };
    Ok(taken.into_import(format, findings))
}

/// The services so far: of two with one id the later wins, in the place of the earlier.
#[derive(Default)]
struct Taken {
    records: usize,
    refused: usize,
    duplicates: usize,
    kept: Vec<(Asset, Facts)>,
    by_id: HashMap<AssetId, usize>,
}

impl Taken {
    fn take(&mut self, reader: &mut Reader, record: serde_json::Value, findings: &mut Findings) {
        self.records += 1;
        let Some((asset, facts)) = reader.service(self.records, record, findings) else {
            self.refused += 1;
            return;
        };
        match self.by_id.get(&asset.id).and_then(|at| self.kept.get_mut(*at)) {
            Some(earlier) => {
                self.duplicates += 1;
                findings.warn(asset.id.as_str(), "id", "An earlier record has the same id: this one replaces it.");
                *earlier = (asset, facts);
            }
            None => {
                self.by_id.insert(asset.id.clone(), self.kept.len());
                self.kept.push((asset, facts));
            }
        }
    }

    fn into_import(self, format: &'static str, findings: Findings) -> Import {
        let counts = self.counts();
        let assets = self.kept.into_iter().map(|(asset, _)| asset).collect();
        let (refused, whole) = (findings.refused.clone(), !findings.lost);
        Import { format, counts, assets, refused, whole, findings: findings.done() }
    }

    fn counts(&self) -> Counts {
        use crate::domain::asset::Precision;
        let all = || self.kept.iter().map(|(_, facts)| facts);
        let with = |has: fn(&Facts) -> bool| all().filter(|facts| has(facts)).count();
        let organisations: BTreeSet<&str> = all().filter_map(|facts| facts.organisation.as_deref()).collect();
        let locations: BTreeSet<&str> = all().flat_map(|facts| facts.locations.iter().map(String::as_str)).collect();
        Counts {
            records: self.records,
            accepted: self.kept.len(),
            refused: self.refused,
            duplicates: self.duplicates,
            organisations: organisations.len(),
            services: self.kept.len(),
            active: with(|facts| facts.active),
            locations: locations.len(),
            schedules: all().map(|facts| facts.schedules).sum(),
            with_schedule: with(|facts| facts.schedules > 0),
            with_usable_schedule: with(|facts| facts.usable_schedule),
            with_location: with(|facts| !facts.locations.is_empty()),
            with_eligibility: with(|facts| facts.eligibility),
            with_cost: with(|facts| facts.cost),
            with_free: with(|facts| facts.free),
            with_email: with(|facts| facts.email),
            with_url: with(|facts| facts.url),
            geocoded_in_file: with(|facts| facts.point >= Precision::File),
            geocoded_by_postcode: with(|facts| facts.point >= Precision::Postcode),
            geocoded_by_outcode: with(|facts| facts.point >= Precision::Outcode),
        }
    }
}

/// The findings so far, bounded.
#[derive(Default)]
pub(crate) struct Findings {
    kept: Vec<Finding>,
    beyond: usize,
    refused: BTreeSet<AssetId>,
    lost: bool,
}

impl Findings {
    pub fn refuse(&mut self, record: &str, field: &str, says: impl Into<String>) {
        self.refused.insert(AssetId::new(record));
        self.add(record, field, Severity::Refused, says.into());
    }

    pub fn repair(&mut self, record: &str, field: &str, says: impl Into<String>) {
        self.add(record, field, Severity::Repaired, says.into());
    }

    pub fn warn(&mut self, record: &str, field: &str, says: impl Into<String>) {
        self.add(record, field, Severity::Warned, says.into());
    }

    /// Says that something cannot be read, and nobody knows what it held.
    pub fn lose(&mut self, record: &str, field: &str, says: impl Into<String>) {
        self.lost = true;
        self.warn(record, field, says);
    }

    fn add(&mut self, record: &str, field: &str, severity: Severity, says: String) {
        // A refusal is always said.
        if self.kept.len() >= MOST_FINDINGS && severity != Severity::Refused {
            self.beyond += 1;
            return;
        }
        self.kept.push(Finding { record: record.to_owned(), field: field.to_owned(), severity, says });
    }

    fn done(mut self) -> Vec<Finding> {
        if self.beyond > 0 {
            let says = format!("{} more findings are not listed.", self.beyond);
            self.kept.push(Finding { record: String::new(), field: String::new(), severity: Severity::Warned, says });
        }
        self.kept
    }
}

impl Import {
    /// Returns how many findings there are of each severity and field, the most first.
    pub fn summary(&self) -> Vec<(Severity, &str, usize)> {
        let mut by: BTreeMap<(Severity, &str), usize> = BTreeMap::new();
        for finding in &self.findings {
            *by.entry((finding.severity, finding.field.as_str())).or_default() += 1;
        }
        let mut all: Vec<_> = by.into_iter().map(|((severity, field), count)| (severity, field, count)).collect();
        all.sort_by_key(|(severity, _, count)| (*severity, std::cmp::Reverse(*count)));
        all
    }
}

/// `page-10` comes after `page-9`.
fn natural(name: &str) -> Vec<(u64, String)> {
    let mut parts: Vec<(u64, String)> = vec![(0, String::new())];
    for c in name.chars() {
        if let Some(digit) = c.to_digit(10) {
            match parts.last_mut() {
                Some((number, text)) if text.is_empty() => {
                    *number = number.saturating_mul(10).saturating_add(digit.into())
                }
                _ => parts.push((digit.into(), String::new())),
            }
        } else if let Some((_, text)) = parts.last_mut() {
            text.push(c);
        }
    }
    parts
}
