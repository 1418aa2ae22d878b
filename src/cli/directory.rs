//! What `pathways directory` prints.

use crate::directory::source::{Import, Severity};
use std::io::{self, Write};

/// Findings that a table lists one by one: JSON has them all.
const LISTED: usize = 20;

/// Prints what an import came to: a table, or JSON.
pub fn report(import: &Import, json: bool, out: &mut impl Write) -> io::Result<()> {
    let counts = serde_json::to_value(import.counts).unwrap_or_default();
    let counts = counts.as_object().into_iter().flatten();
    if json {
        let mut all = serde_json::Map::new();
        all.insert("format".into(), import.format.into());
        all.extend(counts.map(|(name, count)| (name.clone(), count.clone())));
        all.insert("findings".into(), serde_json::to_value(&import.findings).unwrap_or_default());
        return writeln!(out, "{}", serde_json::Value::Object(all));
    }
    writeln!(out, "{:>22}  {}", "format", import.format)?;
    for (name, count) in counts {
        writeln!(out, "{name:>22}  {count}")?;
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
