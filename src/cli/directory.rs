//! What `pathways directory` prints.

use crate::directory::source::Import;
use std::io::{self, Write};

/// Prints what an import came to: a table, or JSON.
pub fn report(import: &Import, json: bool, out: &mut impl Write) -> io::Result<()> {
    let counts = serde_json::to_value(import.counts).unwrap_or_default();
    if json {
        let mut all = serde_json::json!({ "format": import.format });
        if let (Some(all), Some(counts)) = (all.as_object_mut(), counts.as_object()) {
            all.extend(counts.clone());
            all.insert("findings".into(), serde_json::to_value(&import.findings).unwrap_or_default());
        }
        return writeln!(out, "{all}");
    }
    writeln!(out, "format: {}", import.format)?;
    for (name, count) in counts.as_object().into_iter().flatten() {
        writeln!(out, "{name:>22}: {count}")?;
    }
    Ok(())
}
