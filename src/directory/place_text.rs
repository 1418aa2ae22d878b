//! The words in which people say where they are. Knows no place: whoever calls knows them.

use regex::Regex;
use std::sync::LazyLock;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

#[allow(clippy::expect_used, reason = "a constant pattern: the tests run it")]
static POSTCODE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b([a-z]{1,2}[0-9][a-z0-9]?)[\s.\-]*([0-9][a-z]{2})\b").expect("a valid pattern")
});
#[allow(clippy::expect_used, reason = "a constant pattern: the tests run it")]
static OUTCODE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)\b([a-z]{1,2})\s?([0-9][a-z0-9]?)\b").expect("a valid pattern"));

/// Words around a place that are none of its name.
const AROUND: &[&str] = &[
    "a",
    "about",
    "am",
    "an",
    "and",
    "area",
    "around",
    "at",
    "based",
    "by",
    "close",
    "from",
    "here",
    "i",
    "im",
    "in",
    "is",
    "it",
    "its",
    "ive",
    "just",
    "live",
    "living",
    "me",
    "my",
    "near",
    "nearby",
    "nr",
    "of",
    "on",
    "outside",
    "place",
    "please",
    "postcode",
    "round",
    "side",
    "somewhere",
    "stay",
    "staying",
    "that",
    "the",
    "there",
    "to",
    "town",
    "up",
    "we",
    "were",
    "work",
];

/// Longest name in words that is looked for.
const LONGEST: usize = 5;

/// Returns what `known` has for the outcode of the first postcode or outcode in `text`.
pub(crate) fn outcode<T>(text: &str, known: impl Fn(&str) -> Option<T>) -> Option<T> {
    // Anything much longer than an address is no answer to "where".
    let text: String = text.chars().take(400).collect();
    let whole = POSTCODE.captures_iter(&text).filter_map(|found| Some(found.get(1)?.as_str().to_uppercase()));
    let alone = OUTCODE
        .captures_iter(&text)
        .filter_map(|found| Some(format!("{}{}", found.get(1)?.as_str(), found.get(2)?.as_str()).to_uppercase()));
    whole.chain(alone).find_map(|code| known(&code))
}

/// Returns the words of `text`, lower case, without accents and punctuation.
pub(crate) fn words(text: &str) -> Vec<String> {
    let folded: String = text
        .chars()
        .take(400)
        .flat_map(char::to_lowercase)
        .nfd()
        .filter(|c| !is_combining_mark(*c) && !matches!(c, '\'' | '’' | '.'))
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    folded.split_whitespace().map(|word| if word == "saint" { "st" } else { word }).map(str::to_owned).collect()
}

/// Returns every run of words that may be a name: the longest first, from the left.
pub(crate) fn phrases(words: &[String]) -> Vec<String> {
    let longest = words.len().min(LONGEST);
    let mut all = Vec::new();
    for length in (1..=longest).rev() {
        for run in words.windows(length) {
            if !run.iter().all(|word| AROUND.contains(&word.as_str())) {
                all.push(run.join(" "));
            }
        }
    }
    all
}

/// Returns the name that is nearest in spelling to a run of `words`, where one is near enough. The first letter is taken to be right.
/// A name that is not at home is looked for only where nothing else was said: in a sentence any word may be near some village.
pub(crate) fn misspelt<'a>(words: &[String], names: impl Fn(char) -> &'a [(Box<str>, bool)]) -> Option<&'a str> {
    let is_around = |word: &String| AROUND.contains(&word.as_str());
    let said = words.iter().filter(|word| !is_around(word)).count();
    let mut best: Option<(usize, &str)> = None;
    for phrase in phrases(words) {
        // Short words are near too many names.
        let length = phrase.chars().count();
        let allowed = match length {
            0..=4 => continue,
            5..=7 => 1,
            _ => 2,
        };
        let Some(first) = phrase.chars().next() else { continue };
        if phrase.split(' ').any(|word| AROUND.contains(&word)) && length < 8 {
            continue;
        }
        let whole = phrase.split(' ').filter(|word| !AROUND.contains(word)).count() == said;
        for (name, home) in names(first) {
            if !(*home || whole) || name.chars().count().abs_diff(length) > allowed {
                continue;
            }
            let apart = strsim::osa_distance(&phrase, name);
            if apart <= allowed && best.is_none_or(|(so_far, _)| apart < so_far) {
                best = Some((apart, name));
            }
        }
    }
    best.map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_outcode_however_it_is_written() {
        let known = |code: &str| matches!(code, "L9" | "CH41" | "L20").then(|| code.to_owned());
        for (text, code) in [
            ("L9 1AB", "L9"),
            ("l91ab", "L9"),
            ("my postcode is ch41-5ab.", "CH41"),
            ("L 20", "L20"),
            ("near l20, by the docks", "L20"),
        ] {
            assert_eq!(outcode(text, known).as_deref(), Some(code), "{text}");
        }
        assert_eq!(outcode("flat 3, b4 noon", known), None);
    }

    #[test]
    fn folds_words_and_skips_what_stands_around_a_name() {
        assert_eq!(words("St. Helens'"), ["st", "helens"]);
        assert_eq!(words("Saint Helens"), ["st", "helens"]);
        assert_eq!(phrases(&words("I live in Bootle")).last().map(String::as_str), Some("bootle"));
        assert!(!phrases(&words("near me")).contains(&"near me".to_owned()));
    }
}
