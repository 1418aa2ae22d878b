//! How plain our English is, by the Flesch–Kincaid grade:
//!
//! ```text
//! 0.39 × words / sentences + 11.8 × syllables / words − 15.59
//! ```
//!
//! A grade is a school year in the United States; the reading age is five more. Syllables are counted by rule and not by
//! dictionary, which is within a tenth of a grade over a page. Buttons are labels and not sentences: they are not counted.

use super::{BASE, Wording};
use crate::domain::finding::Finding;
use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use std::{iter::Sum, ops::Add};

/// The highest grade of the whole: a reading age of 11.
pub const GRADE_MAX: f64 = 6.0;
/// The most words of a sentence.
pub const WORDS_MAX: usize = 20;

/// Words that only advisors read are not held to a child's reading age.
const STAFF: &str = "desk-";

/// How plain the English is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plain {
    /// All messages together.
    pub all: Counts,
    /// Each message by its id, the hardest first.
    pub messages: Vec<(String, Counts)>,
    /// Sentences that are too long, and the whole if it is too hard.
    pub findings: Vec<Finding>,
}

/// What the formula counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Sentences; the end of a line ends one too.
    pub sentences: usize,
    /// Words.
    pub words: usize,
    /// Syllables.
    pub syllables: usize,
}

impl Counts {
    /// Counts a text.
    pub fn of(text: &str) -> Self {
        sentences(text).map(Self::of_sentence).sum()
    }

    /// Returns the Flesch–Kincaid grade, 0 for no words. The formula goes below 0 for very easy texts.
    pub fn grade(self) -> f64 {
        if self.words == 0 || self.sentences == 0 {
            return 0.0;
        }
        let (sentences, words, syllables) = (self.sentences as f64, self.words as f64, self.syllables as f64);
        0.39 * words / sentences + 11.8 * syllables / words - 15.59
    }

    fn of_sentence(sentence: &str) -> Self {
        let words = words(sentence);
        let (words, syllables) = words.fold((0, 0), |(n, total), word| (n + 1, total + syllables(word)));
        Self { sentences: usize::from(words > 0), words, syllables }
    }
}

/// Measures the English.
pub fn measure(wording: &Wording) -> Plain {
    let mut plain = Plain::default();
    let Some(english) = wording.locales.get(BASE) else { return plain };
    for (id, entry) in english.catalogue.messages.iter().filter(|(id, _)| !id.starts_with(STAFF)) {
        let mut counts = Counts::default();
        let spoken = entry.patterns().filter(|(attr, _, _)| !attr.is_some_and(is_label));
        for (_, line, pattern) in spoken {
            for text in texts(pattern) {
                counts = counts + Counts::of(&text);
                let long = sentences(&text).map(|text| (text, words(text).count())).filter(|(_, n)| *n > WORDS_MAX);
                plain.findings.extend(long.map(|(text, n)| Finding {
                    file: entry.file.clone(),
                    line,
                    rule: "plain sentences".to_owned(),
                    node: id.clone(),
                    says: format!("A sentence has {n} words: “{}”.", text.trim()),
                    mend: format!("Make two of it; {WORDS_MAX} words are enough."),
                }));
            }
        }
        plain.messages.push((id.clone(), counts));
    }
    plain.all = plain.messages.iter().map(|(_, counts)| *counts).sum();
    plain.messages.sort_by(|a, b| b.1.grade().total_cmp(&a.1.grade()));
    let grade = plain.all.grade();
    if grade > GRADE_MAX {
        plain.findings.push(Finding {
            file: format!("locales/{BASE}"),
            line: 0,
            rule: "plain grade".to_owned(),
            node: String::new(),
            says: format!("The English has a Flesch-Kincaid grade of {grade:.1}, a reading age of {:.0}.", grade + 5.0),
            mend: format!("Use shorter words and sentences until it is {GRADE_MAX} at most."),
        });
    }
    plain
}

impl Add for Counts {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
        }
    }
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Add::add)
    }
}

fn is_label(attr: &str) -> bool {
    attr.starts_with("opt-") || attr.starts_with("also-")
}

/// Returns the texts a pattern can be. A variable stands for one short word; of a choice the default stays in its
/// sentence and the others are texts of their own.
fn texts(pattern: &Pattern<String>) -> Vec<String> {
    let mut main = String::new();
    let mut all = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => main.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(_) } => main.push_str("Sam"),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    let mut parts = texts(&variant.value).into_iter();
                    if variant.default {
                        main.push_str(&parts.next().unwrap_or_default());
                    }
                    all.extend(parts);
                }
            }
        }
    }
    all.insert(0, main);
    all
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    // A full stop ends a sentence only before a space: "16.30" and "example.org" go on.
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest
            .char_indices()
            .find(|&(at, c)| {
                let next = rest.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
                // A bar parts a list of words that the program knows, as `common-ordinals` is.
                matches!(c, '\n' | '|') || (matches!(c, '.' | '!' | '?' | '…') && next.is_none_or(char::is_whitespace))
            })
            .map_or(rest.len(), |(at, c)| at + c.len_utf8());
        let (sentence, after) = rest.split_at(end);
        rest = after;
        Some(sentence)
    })
    .filter(|sentence| !sentence.trim().is_empty())
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’')).filter(|word| !word.is_empty())
}

/// Counts syllables as groups of vowels, but for the endings that English writes and does not say.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let word = word.split(['\'', '’']).next().unwrap_or_default();
    // "lonely" is "lone" and "ly".
    let stem = ["ly", "ful", "less", "ness", "ment"].iter().find_map(|ending| word.strip_suffix(ending));
    if let Some(stem) = stem.filter(|stem| stem.len() > 2) {
        return syllables(stem) + 1;
    }
    let is_vowel = |c: char| "aeiouy".contains(c);
    let groups = |word: &str| {
        let starts = word.chars().scan(false, |before, c| {
            let starts = is_vowel(c) && !*before;
            *before = is_vowel(c);
            Some(starts)
        });
        starts.filter(|starts| *starts).count()
    };
    let before = |ending: &str| word.strip_suffix(ending).and_then(|stem| stem.chars().next_back());
    let silent = match (before("e"), before("ed"), before("es")) {
        // "le" after a consonant is a syllable: "people".
        (Some('l'), _, _) => before("le").is_some_and(is_vowel),
        (Some(last), _, _) => !is_vowel(last),
        (_, Some(last), _) => !is_vowel(last) && !matches!(last, 't' | 'd'),
        (_, _, Some(last)) => !is_vowel(last) && !matches!(last, 's' | 'z' | 'x' | 'c' | 'g' | 'h'),
        _ => false,
    };
    groups(word).saturating_sub(usize::from(silent)).max(1)
}

#[cfg(test)]
mod tests {
    use super::{Counts, sentences, syllables};

    #[test]
    fn syllables_are_counted_as_spoken() {
        let counts = [
            ("we", 1),
            ("help", 1),
            ("lonely", 2),
            ("people", 2),
            ("asked", 1),
            ("needed", 2),
            ("times", 1),
            ("places", 2),
            ("advisor", 3),
            ("community", 4),
            ("don't", 1),
            ("free", 1),
            ("table", 2),
            ("16", 1),
        ];
        for (word, count) in counts {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn sentences_end_at_stops_and_lines_but_not_inside_numbers() {
        let found: Vec<_> = sentences("It is at 16.30 today. Come in!\nWe wait").map(str::trim).collect();
        assert_eq!(found, ["It is at 16.30 today.", "Come in!", "We wait"]);
    }

    #[test]
    fn the_grade_is_flesch_and_kincaids() {
        let counts = Counts::of("The cat sat on the mat.");
        assert_eq!(counts, Counts { sentences: 1, words: 6, syllables: 6 });
        assert!((counts.grade() - (0.39 * 6.0 + 11.8 - 15.59)).abs() < 1e-9);
        let hard = Counts::of("Eligibility determinations necessitate comprehensive documentation.");
        assert!(hard.grade() > 12.0, "{}", hard.grade());
        assert!((Counts::of("").grade()).abs() < 1e-9);
    }
}
