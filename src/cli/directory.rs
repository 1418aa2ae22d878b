//! What `pathways directory` prints.

use crate::{
    app::directory::TakenIn,
    directory::{
        source::{Import, Severity},
        twins::Twin,
    },
    domain::{asset::Asset, ids::AssetId, time::Time},
    store::{FeedRow, MergeRow},
    worker::feed::refresh::shown,
};
use std::{
    collections::HashMap,
    io::{self, Write},
};

/// Findings that a table lists one by one: JSON has them all.
const LISTED: usize = 20;

/// Prints what an import came to: a table, or JSON. `taken` is absent in a dry run.
pub fn report(import: &Import, taken: Option<TakenIn>, json: bool, out: &mut impl Write) -> io::Result<()> {
    let counts = serde_json::to_value(import.counts).unwrap_or_default();
    let counts = counts.as_object().into_iter().flatten();
    if json {
        let mut all = serde_json::Map::new();
        all.insert("format".into(), import.format.into());
        all.extend(counts.map(|(name, count)| (name.clone(), count.clone())));
        if let Some(taken) = taken {
            all.insert("new".into(), taken.new.into());
            all.insert("changed".into(), taken.changed.into());
            all.insert("missing".into(), taken.missing.into());
            all.insert("whole".into(), taken.whole.into());
        }
        all.insert("findings".into(), serde_json::to_value(&import.findings).unwrap_or_default());
        return writeln!(out, "{}", serde_json::Value::Object(all));
    }
    writeln!(out, "{:>22}  {}", "format", import.format)?;
    for (name, count) in counts {
        writeln!(out, "{name:>22}  {count}")?;
    }
    if let Some(taken) = taken {
        writeln!(out, "\n{} new, {} changed, {} missing", taken.new, taken.changed, taken.missing)?;
        if taken.missing > 0 {
            writeln!(out, "What is missing stays as it is this time, and is closed if it is missing again next time.")?;
        }
        if !taken.whole {
            writeln!(out, "Not all of the feed came: what it lacks stays as it was.")?;
        }
    }
    if import.findings.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nWhat was refused, repaired or is in doubt:")?;
    for (severity, field, count) in import.summary() {
        let field = if field.is_empty() { "the record" } else { field };
        writeln!(out, "{count:>22}  {} {field}", word(severity))?;
    }
    writeln!(out)?;
    let mut worst: Vec<_> = import.findings.iter().collect();
    worst.sort_by_key(|finding| finding.severity);
    for finding in worst.iter().take(LISTED) {
        writeln!(out, "{} {} {}: {}", word(finding.severity), finding.record, finding.field, finding.says)?;
    }
    if worst.len() > LISTED {
        writeln!(out, "… and {} more: --json lists them all.", worst.len() - LISTED)?;
    }
    Ok(())
}

const fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Refused => "refused ",
        Severity::Repaired => "repaired",
        Severity::Warned => "warned  ",
    }
}

/// Prints the feeds.
pub fn feeds(feeds: &[FeedRow], json: bool, out: &mut impl Write) -> io::Result<()> {
    let public: Vec<FeedRow> =
        feeds.iter().map(|feed| FeedRow { source: shown(&feed.source), ..feed.clone() }).collect();
    if json {
        return writeln!(out, "{}", serde_json::to_string_pretty(&public)?);
    }
    if public.is_empty() {
        return writeln!(out, "No feed was imported yet: `pathways directory import` brings one in.");
    }
    for feed in &public {
        let day = |time: Option<Time>| {
            time.map_or("never".to_owned(), |time| time.local().strftime("%Y-%m-%d %H:%M").to_string())
        };
        let every = feed.every_hours.map_or("when asked".to_owned(), |hours| format!("every {hours} hours"));
        writeln!(out, "{}  {} services, {} ({})", feed.name, feed.services, feed.result, feed.format)?;
        writeln!(out, "    from {}, read {every}", feed.source)?;
        writeln!(out, "    last read {}, last taken in {}", day(feed.read_at), day(feed.good_at))?;
        if !feed.says.is_empty() {
            writeln!(out, "    {}", feed.says)?;
        }
    }
    Ok(())
}

/// Prints which listings may be one.
pub fn twins(twins: &[Twin], assets: &[Asset], json: bool, out: &mut impl Write) -> io::Result<()> {
    if json {
        return writeln!(out, "{}", serde_json::to_string_pretty(twins)?);
    }
    if twins.is_empty() {
        return writeln!(out, "No two feeds list the same thing.");
    }
    let by_id: HashMap<&AssetId, &Asset> = assets.iter().map(|asset| (&asset.id, asset)).collect();
    for twin in twins {
        writeln!(out, "{:.2}  {}", twin.score, twin.because.join(", "))?;
        for id in [&twin.a, &twin.b] {
            if let Some(asset) = by_id.get(id) {
                let at = asset.places.first().and_then(|place| place.postcode.as_deref()).unwrap_or("no postcode");
                writeln!(out, "      {id}  {} ({at}; feed {})", asset.name, asset.feed)?;
            }
        }
    }
    writeln!(out, "\nTo show two as one: pathways directory merge KEPT GONE")
}

/// Prints what was merged.
pub fn merges(merges: &[MergeRow], json: bool, out: &mut impl Write) -> io::Result<()> {
    if json {
        return writeln!(out, "{}", serde_json::to_string_pretty(merges)?);
    }
    for merge in merges {
        writeln!(out, "{} is shown as {}, since {}", merge.asset, merge.into_asset, merge.at.local().date())?;
    }
    Ok(())
}
