//! Proves dialogues before anyone meets them. The numbers are those of `docs/dialogues.md`.
//!
//! Nothing here runs a dialogue: what can only be seen by running one is for the transcripts.

mod data;
mod graph;
mod interrupts;
mod words;

use super::script::{Script, Scripts};
use crate::{
    domain::{finding::Finding, ids::NodeName},
    understanding::Understanding,
    wording::Wording,
};

pub(crate) use data::sure;
pub use words::wanted;

/// Proves all that can be proven without wording: 1 to 13.
pub fn scripts(scripts: &Scripts) -> Vec<Finding> {
    let mut findings = Vec::new();
    graph::check(scripts, &mut findings);
    data::check(scripts, &mut findings);
    interrupts::check(scripts, &mut findings);
    findings.sort();
    findings.dedup();
    findings
}

/// Proves that dialogues and wording fit: 14 to 18.
pub fn wording(
    scripts: &Scripts,
    wording: &Wording,
    understanding: &Understanding,
    needs: &[crate::domain::ids::Need],
) -> Vec<Finding> {
    let mut findings = crate::wording::check::check(wording, &wanted(scripts, needs));
    data::needs(scripts, needs, &mut findings);
    words::check(scripts, wording, understanding, &mut findings);
    findings.sort();
    findings.dedup();
    findings
}

/// Makes findings about one dialogue.
struct Finder<'a> {
    script: &'a Script,
    findings: &'a mut Vec<Finding>,
}

impl Finder<'_> {
    fn find(&mut self, line: usize, rule: &str, node: Option<&NodeName>, says: String, mend: &str) {
        self.findings.push(Finding {
            file: self.script.file.clone(),
            line,
            rule: rule.to_owned(),
            node: node.map(ToString::to_string).unwrap_or_default(),
            says,
            mend: mend.to_owned(),
        });
    }
}
