//! The words in which people say where they are. Knows no place: whoever calls knows them.

use regex::Regex;
use std::sync::LazyLock;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

#[allow(clippy::expect_used, reason = "a constant pattern: the tests run it")]
static POSTCODE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)([A-Z]{1,2}[0-9][A-Z0-9]?)[\s.\-]*([0-9][A-Z]{2})(?-u:\b)").expect("a valid pattern")
});
/// The same with letters for the digits that look like them, and digits for letters.
#[allow(clippy::expect_used, reason = "a constant pattern: the tests run it")]
static MISTYPED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)([A-Z01][A-Z0-9]{1,3}?)[\s.\-]*([0-9OIL][A-Z]{2})(?-u:\b)").expect("a valid pattern")
});
#[allow(clippy::expect_used, reason = "a constant pattern: the tests run it")]
static OUTCODE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?-u:\b)([A-Z]{1,2})\s?([0-9][A-Z0-9]?)(?-u:\b)").expect("a valid pattern"));

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

/// What may be a postcode: whoever asks knows which there are.
pub(crate) struct Code {
    /// `L9`.
    pub outcode: String,
    /// `1AB`, where it was said.
    pub rest: Option<String>,
    /// True where it is not what was written, but what was probably meant.
    pub mended: bool,
}

/// Returns what may be a postcode in `text`, the likeliest first: whole, whole with `O` and `I` typed for 0 and 1, an outcode alone.
pub(crate) fn codes(text: &str) -> impl Iterator<Item = Code> {
    // Anything much longer than an address is no answer to "where".
    let text: String = text.chars().take(400).nfkc().map(plain_digit).flat_map(char::to_uppercase).collect();
    let mut codes = Vec::new();
    for (outcode, rest) in POSTCODE.captures_iter(&text).map(|found| found.extract().1).map(<(&str, &str)>::from) {
        codes.push(Code { outcode: outcode.into(), rest: Some(rest.into()), mended: false });
    }
    for (whole, [outcode, rest]) in MISTYPED.captures_iter(&text).map(|found| found.extract()) {
        let Some(rest) = shaped(rest, "9AA") else { continue };
        // A word is no postcode, however it looks.
        if !whole.contains(|c: char| c.is_ascii_digit()) {
            continue;
        }
        for outcode in ["A9", "A99", "A9A", "AA9", "AA99", "AA9A"].iter().filter_map(|shape| shaped(outcode, shape)) {
            codes.push(Code { outcode, rest: Some(rest.clone()), mended: true });
        }
    }
    for (area, district) in OUTCODE.captures_iter(&text).map(|found| found.extract().1).map(<(&str, &str)>::from) {
        codes.push(Code { outcode: format!("{area}{district}"), rest: None, mended: false });
    }
    codes.into_iter()
}

/// Reads `text` as letters where `shape` has an `A` and digits where it has a 9, whichever of those that look alike was typed.
fn shaped(text: &str, shape: &str) -> Option<String> {
    let as_letter = |c| match c {
        '0' => Some('O'),
        '1' => Some('I'),
        c => c.is_ascii_uppercase().then_some(c),
    };
    let as_digit = |c| match c {
        'O' => Some('0'),
        'I' | 'L' => Some('1'),
        c => c.is_ascii_digit().then_some(c),
    };
    if text.len() != shape.len() {
        return None;
    }
    text.chars().zip(shape.chars()).map(|(c, kind)| if kind == 'A' { as_letter(c) } else { as_digit(c) }).collect()
}

/// Returns a digit of Arabic, Persian, Urdu or Bengali as the digit that postcodes are written with.
fn plain_digit(c: char) -> char {
    let of = |zero: u32| u32::from(c).checked_sub(zero).and_then(|digit| char::from_digit(digit, 10));
    [0x0660, 0x06F0, 0x09E6].into_iter().find_map(of).unwrap_or(c)
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

/// Returns the words that are no part of what stands around a name.
pub(crate) fn telling(words: &[String]) -> impl Iterator<Item = &str> {
    words.iter().map(String::as_str).filter(|word| !AROUND.contains(word))
}

/// Returns the words without the first run of them that is `phrase`.
pub(crate) fn without(words: &[String], phrase: &str) -> Vec<String> {
    let length = phrase.split(' ').count();
    let at = words.windows(length).position(|run| run.join(" ") == phrase).unwrap_or(words.len());
    words.iter().take(at).chain(words.iter().skip(at + length)).cloned().collect()
}

/// Returns the name that is nearest in spelling to a run of `words`, where one is near enough. The first letter is taken to be right.
/// A name that is not at home is looked for only where nothing else was said: in a sentence any word may be near some village.
pub(crate) fn misspelt<'a>(words: &[String], names: impl Fn(char) -> &'a [(Box<str>, bool)]) -> Option<&'a str> {
    let said = telling(words).count();
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
    fn finds_what_may_be_a_postcode_however_it_is_written() {
        let first = |text| codes(text).next().map(|code| (code.outcode, code.rest.unwrap_or_default(), code.mended));
        for (text, outcode, rest) in [
            ("L9 1AB", "L9", "1AB"),
            ("l91ab", "L9", "1AB"),
            ("my postcode is ch41-5ab.", "CH41", "5AB"),
            ("أسكن في L٩ ١AB", "L9", "1AB"),
            ("L۹ ۱AB", "L9", "1AB"),
            ("L৯ ১AB", "L9", "1AB"),
            ("Ｌ９　１ＡＢ", "L9", "1AB"),
            ("我住在L9 1AB附近", "L9", "1AB"),
            ("L 20", "L20", ""),
            ("near l20, by the docks", "L20", ""),
        ] {
            assert_eq!(first(text), Some((outcode.into(), rest.into(), false)), "{text}");
        }
        for (text, outcode, rest) in
            [("l4 oth please", "L4", "0TH"), ("0X1 2JD", "OX1", "2JD"), ("LI8 7AB", "L18", "7AB")]
        {
            let meant = |code: Code| code.mended && code.outcode == outcode && code.rest.as_deref() == Some(rest);
            assert!(codes(text).any(meant), "{text}");
        }
        assert!(codes("I sold oil and lilac in Olive Lane").next().is_none());
    }

    #[test]
    fn folds_words_and_skips_what_stands_around_a_name() {
        assert_eq!(words("St. Helens'"), ["st", "helens"]);
        assert_eq!(words("Saint Helens"), ["st", "helens"]);
        assert_eq!(phrases(&words("I live in Bootle")).last().map(String::as_str), Some("bootle"));
        assert!(!phrases(&words("near me")).contains(&"near me".to_owned()));
    }
}
