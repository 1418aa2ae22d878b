//! Every word of the desk is in its Fluent file, and nothing there is left over.

use pathways::domain::risk::{Risk, Urgency};
use std::{collections::BTreeSet, path::Path};

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the ids that the desk's code and pages name, and what tells advisors of alerts: whole ones, and stems of ids that
/// end in data.
fn named() -> BTreeSet<String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let desk = std::fs::read_dir(src.join("desk")).expect("the desk").map(|entry| entry.expect("a file").path());
    let files = desk.chain([src.join("app/alert.rs")]);
    let mut ids = BTreeSet::new();
    for file in files.filter(|path| path.is_file()) {
        let text = std::fs::read_to_string(file).expect("a text");
        for part in text.split('"').filter(|part| part.starts_with("desk-")) {
            ids.insert(part.split('{').next().unwrap_or(part).trim_end_matches('-').to_owned());
        }
    }
    ids
}

fn written() -> BTreeSet<String> {
    let fluent = read("locales/en/desk.ftl");
    let ids = fluent.lines().filter(|line| line.starts_with("desk-")).filter_map(|line| line.split(" =").next());
    ids.map(str::to_owned).collect()
}

#[test]
fn every_word_is_there() {
    let (named, written) = (named(), written());
    assert!(named.len() > 80 && written.len() > 100, "{} named, {} written", named.len(), written.len());
    let is_there = |id: &&String| written.contains(*id) || written.iter().any(|w| w.starts_with(&format!("{id}-")));
    let missing: Vec<&String> = named.iter().filter(|id| !is_there(id)).collect();
    assert!(missing.is_empty(), "not in locales/en/desk.ftl: {missing:?}");
}

#[test]
fn whatever_an_alert_is_about_has_a_name() {
    let written = written();
    let risks = Risk::ALL.iter().chain([&Risk::None]).map(|risk| format!("desk-risk-{}", risk.as_str()));
    let urgencies = [Urgency::Soon, Urgency::Now].map(|urgency| format!("desk-urgency-{}", urgency.as_str()));
    let missing: Vec<String> = risks.chain(urgencies).filter(|id| !written.contains(id)).collect();
    assert!(missing.is_empty(), "an advisor would read {missing:?}");
}

#[test]
fn no_word_is_left_over() {
    let (named, written) = (named(), written());
    let is_used = |id: &&String| named.contains(*id) || named.iter().any(|n| id.starts_with(&format!("{n}-")));
    let over: Vec<&String> = written.iter().filter(|id| !is_used(id)).collect();
    assert!(over.is_empty(), "nobody says: {over:?}");
}
