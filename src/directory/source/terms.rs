//! Which needs a listing serves: by our own codes, by the numbers and names of its categories, and where those say nothing, by its words.
//!
//! The words are data, `data/need-terms.yaml`: a new need is a change there.

use crate::domain::ids::Need;
use aho_corasick::{AhoCorasick, MatchKind};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

const FILE: &str = include_str!("../../../data/need-terms.yaml");

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    circumstance: Option<Circumstance>,
    #[serde(default)]
    lgsl: Vec<u32>,
    #[serde(default)]
    words: Vec<String>,
    #[serde(default)]
    broad: Vec<String>,
}

/// What somebody lives through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Circumstance {
    Life,
    Health,
}

/// The table, ready to be searched.
pub(crate) struct Terms {
    needs: Vec<Need>,
    circumstances: Vec<(Need, Circumstance)>,
    lgsl: Vec<(u32, usize)>,
    finder: AhoCorasick,
    /// For each pattern of the finder: its need, whether it is broad, whether any ending will do.
    patterns: Vec<(usize, bool, bool)>,
}

#[allow(clippy::expect_used, reason = "the file is compiled in, and a test reads it")]
static TERMS: LazyLock<Terms> = LazyLock::new(|| Terms::read(FILE).expect("data/need-terms.yaml is well formed"));

/// Returns the ids of all needs that a listing can be known to serve, in their order by name.
pub fn need_ids() -> &'static [Need] {
    &TERMS.needs
}

/// Returns what somebody in a need lives through, such as caring: a group for people in it is little use to others.
pub(crate) fn circumstance(need: &Need) -> Option<Circumstance> {
    TERMS.circumstances.iter().find(|(known, _)| known == need).map(|(_, what)| *what)
}

impl Terms {
    /// Returns the table that is compiled in.
    pub fn ours() -> &'static Self {
        &TERMS
    }

    fn read(text: &str) -> Result<Self, String> {
        let entries: BTreeMap<String, Entry> = serde_saphyr::from_str(text).map_err(|error| error.to_string())?;
        let (mut needs, mut circumstances, mut lgsl, mut words, mut patterns) =
            (vec![], vec![], vec![], vec![], vec![]);
        for (at, (need, entry)) in entries.into_iter().enumerate() {
            let need = Need::new(need);
            circumstances.extend(entry.circumstance.map(|what| (need.clone(), what)));
            needs.push(need);
            lgsl.extend(entry.lgsl.into_iter().map(|number| (number, at)));
            for (word, broad) in
                entry.words.into_iter().map(|w| (w, false)).chain(entry.broad.into_iter().map(|w| (w, true)))
            {
                let open = word.ends_with('*');
                words.push(word.trim_end_matches('*').to_lowercase());
                patterns.push((at, broad, open));
            }
        }
        let finder = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::Standard)
            .build(&words)
            .map_err(|error| error.to_string())?;
        Ok(Self { needs, circumstances, lgsl, finder, patterns })
    }

    /// Returns the needs of a number of the Local Government Services List.
    pub fn by_lgsl(&self, number: u32) -> impl Iterator<Item = &Need> {
        self.lgsl.iter().filter(move |(known, _)| *known == number).filter_map(|(_, at)| self.needs.get(*at))
    }

    /// Adds the needs of a category, a target group or a name, where even a common word counts.
    pub fn in_label(&self, label: &str, into: &mut Vec<Need>) {
        self.search(label, true, &mut |need| add(into, need));
    }

    /// Returns the needs that a description speaks of, the most spoken of first, no more than three.
    pub fn in_description(&self, text: &str) -> Vec<Need> {
        let mut counts: BTreeMap<&Need, usize> = BTreeMap::new();
        self.search(text, false, &mut |need| *counts.entry(need).or_default() += 1);
        let mut all: Vec<(&Need, usize)> = counts.into_iter().collect();
        all.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        all.into_iter().take(3).map(|(need, _)| need.clone()).collect()
    }

    fn search<'a>(&'a self, text: &str, broad_too: bool, found: &mut impl FnMut(&'a Need)) {
        let bytes = text.as_bytes();
        let in_word = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_alphanumeric);
        for hit in self.finder.find_overlapping_iter(text) {
            let Some((at, broad, open)) = self.patterns.get(hit.pattern().as_usize()) else { continue };
            let whole = !in_word(hit.start().checked_sub(1)) && (*open || !in_word(Some(hit.end())));
            if whole
                && (broad_too || !broad)
                && let Some(need) = self.needs.get(*at)
            {
                found(need);
            }
        }
    }
}

fn add(into: &mut Vec<Need>, need: &Need) {
    if !into.contains(need) {
        into.push(need.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_knows_all_twenty_five_needs() {
        assert_eq!(Terms::ours().needs.len(), 25);
        assert!(need_ids().iter().any(|need| *need == "energy_bills"));
    }

    #[test]
    fn labels_and_descriptions_speak_of_needs() {
        let label = |text: &str| {
            let mut needs = Vec::new();
            Terms::ours().in_label(text, &mut needs);
            needs.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(label("Debt and welfare advice"), ["debt", "benefits"]);
        assert_eq!(label("Bereaved"), ["bereavement"]);
        assert_eq!(label("Housing and Homelessness"), ["housing", "homelessness"]);
        assert_eq!(label("Artichokes"), Vec::<String>::new());
        let needs = Terms::ours().in_description(
            "Come for a coffee morning and make friends. A befriender can visit. We also help with debt.",
        );
        assert_eq!(needs.first().map(Need::as_str), Some("loneliness"));
        assert_eq!(Terms::ours().by_lgsl(437).map(Need::as_str).collect::<Vec<_>>(), ["learning"]);
    }
}
