//! Turns words into features: runs of words, and runs of letters within a word, so that a slip, an ending or another
//! spelling still looks alike. Each is a number, and remembers the words that it came from. Must not know any language's words.

use super::super::{fold::stands_alone, hash::Fast, text::Text};
use std::hash::Hasher;

/// The longest run of words; in scripts without spaces, where each character is a word, one more.
const RUN: usize = 3;
/// The lengths of runs of letters.
const LETTERS: std::ops::RangeInclusive<usize> = 3..=5;

/// Something that a text has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Feature {
    /// Its name, as a number.
    pub(crate) key: u32,
    /// The first word it came from, and one past the last.
    pub(crate) words: (u32, u32),
}

/// Returns the features of the words from `start` up to `end`, each once, in the order of their keys.
pub(crate) fn features(text: &Text, start: usize, end: usize) -> Vec<Feature> {
    let words: Vec<&str> = text.words.iter().take(end).skip(start).map(|word| text.letters(word)).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let hashes: Vec<u64> = words.iter().map(|word| hash(word.bytes())).collect();
    let mut found = Vec::with_capacity(words.len() * 24);
    let mut add = |key: u64, from: usize, to: usize| {
        let small = |n: usize| u32::try_from(start + n).unwrap_or(u32::MAX);
        found.push(Feature { key: (key ^ key >> 32) as u32, words: (small(from), small(to)) });
    };
    for (at, word) in words.iter().enumerate() {
        let alone = word.chars().next().is_some_and(stands_alone);
        for len in 1..=RUN + usize::from(alone) {
            if let Some(run) = hashes.get(at..at + len) {
                add(mixed(len as u64, run), at, at + len);
            }
        }
        if let Some([first, _, last]) = hashes.get(at..at + 3) {
            add(mixed(99, &[*first, *last]), at, at + 3);
        }
        if !alone {
            letters(word, &mut |key| add(key, at, at + 1));
        }
    }
    // Where a text begins and ends says much of a short one: "stop" alone is not "the bus stop".
    if let (0, Some(head)) = (start, hashes.get(..2.min(hashes.len()))) {
        add(mixed(101, head.get(..1).unwrap_or(head)), 0, 1);
        add(mixed(102, head), 0, head.len());
    }
    if end >= text.words.len() {
        let tail = hashes.get(hashes.len().saturating_sub(2)..).unwrap_or(&[]);
        add(
            mixed(103, tail.get(tail.len().saturating_sub(1)..).unwrap_or(tail)),
            words.len().saturating_sub(1),
            words.len(),
        );
        add(mixed(104, tail), words.len() - tail.len(), words.len());
    }
    found.sort_unstable();
    found.dedup_by_key(|feature| feature.key);
    found
}

/// Calls `add` for each run of letters of a word, its beginning and end marked.
fn letters(word: &str, add: &mut dyn FnMut(u64)) {
    let marked: Vec<char> = std::iter::once('<').chain(word.chars()).chain(['>']).collect();
    if marked.len() < 4 {
        return;
    }
    for len in LETTERS {
        for run in marked.windows(len) {
            let mut hash = Fast::default();
            hash.write_u64(200);
            run.iter().for_each(|letter| hash.write_u32(u32::from(*letter)));
            add(hash.finish());
        }
    }
}

fn mixed(kind: u64, hashes: &[u64]) -> u64 {
    let mut hash = Fast::default();
    hash.write_u64(kind);
    hashes.iter().for_each(|part| hash.write_u64(*part));
    hash.finish()
}

fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    let mut hash = Fast::default();
    bytes.for_each(|byte| hash.write_u8(byte));
    hash.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<u32> {
        let text = Text::new(text);
        features(&text, 0, text.words.len()).iter().map(|feature| feature.key).collect()
    }

    #[test]
    fn a_slip_leaves_most_of_a_word() {
        let (right, slip, other) = (keys("bailiffs"), keys("baillifs"), keys("bicycle"));
        let shared = |a: &[u32], b: &[u32]| a.iter().filter(|key| b.contains(key)).count();
        assert!(shared(&right, &slip) > shared(&right, &other) + 4);
    }

    #[test]
    fn the_order_of_words_counts() {
        assert_ne!(keys("he hit me"), keys("me hit he"));
        assert_eq!(keys("He  HIT, me!"), keys("he hit me"));
    }

    #[test]
    fn a_feature_knows_its_words() {
        let text = Text::new("one two three");
        assert!(features(&text, 1, 3).iter().all(|feature| feature.words.0 >= 1 && feature.words.1 <= 3));
        assert!(features(&Text::new(""), 0, 0).is_empty());
    }
}
