//! Reads risk, before anything else is read, in every language at once: nothing here depends on knowing the language.
//!
//! A *sign* is a phrase that speaks of risk. It does not count where an idiom covers it ("dying for a brew") or a denial
//! stands right before it ("I'd never"); it is history where the person says that it is over. Two *hints* of one risk
//! make a sign. When in doubt a sign counts. Must not know needs, commands or dialogues.

use super::{
    learnt::{DANGER_BAR, Leaning, Leanings},
    lexicon::{Does, Lexicon},
    pattern::Hit,
    reading::{Because, Kind},
    text::Text,
    vocabulary::Symbol,
};
use crate::domain::risk::{Risk, Urgency};

/// What a phrase of a risk file does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Part {
    /// Covers words that mean no risk here.
    Idiom,
    /// Denies a sign right after it.
    Denied,
    /// Denies a sign right before it.
    DeniedAfter,
    /// Says that a sign is of the past.
    Past,
    /// Says that it is over.
    Over,
    /// Says that it goes on, whatever else is said.
    Still,
    /// Says that it is about to happen.
    Tonight,
    /// Speaks of risk.
    Sign(Risk, Tense),
}

/// When what a sign speaks of happens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Tense {
    Now,
    Soon,
    /// It has happened: a danger still, unless it is said to be long ago or over.
    Past,
    /// As `Soon`, unless the examples plainly say otherwise: for phrases that are as often harmless.
    Maybe,
    /// Alone it is nothing; two make a sign.
    Hint,
}

/// How many words may stand between a denial and what it denies.
const REACH: usize = 1;
/// How many words may stand between a sign and the words that place it in the past.
const PAST_REACH: usize = 3;

/// Returns what the phrases of a section are for.
pub(crate) fn part(section: &str, part: &str) -> Option<Part> {
    if section == "scope" {
        return Some(match part {
            "idiom" => Part::Idiom,
            "denied" => Part::Denied,
            "denied_after" => Part::DeniedAfter,
            "past" => Part::Past,
            "over" => Part::Over,
            "still" => Part::Still,
            "tonight" => Part::Tonight,
            _ => return None,
        });
    }
    let risk = Risk::parse(section).filter(|risk| *risk != Risk::None)?;
    let tense = match part {
        "now" => Tense::Now,
        "soon" => Tense::Soon,
        "past" => Tense::Past,
        "maybe" => Tense::Maybe,
        "hint" => Tense::Hint,
        _ => return None,
    };
    Some(Part::Sign(risk, tense))
}

/// Reads the risk in a text and adds each sign that counts to `because`.
pub(crate) fn read(lexicon: &Lexicon, text: &Text, leanings: &Leanings, because: &mut Vec<Because>) -> (Risk, Urgency) {
    let hits = lexicon.safety.find(text);
    let scene = Scene::new(lexicon, text, &hits);
    let mut denied_to: Option<usize> = None;
    let mut worst = (Urgency::None, Risk::None);
    let mut hints: Vec<(Risk, Hit)> = Vec::new();
    for (hit, part) in &scene.parts {
        let Part::Sign(risk, tense) = *part else { continue };
        if scene.covered(hit) {
            continue;
        }
        let goes_on = denied_to
            .is_some_and(|end| (end..=end + 1).contains(&hit.start.saturating_sub(1)) && scene.joined(end, hit.start));
        if goes_on || scene.denied(hit) {
            denied_to = denied_to.max(Some(hit.end));
            continue;
        }
        let urgency = match tense {
            Tense::Hint => {
                hints.push((risk, *hit));
                continue;
            }
            Tense::Maybe if leanings.looked && leanings.danger.is_none() => continue,
            Tense::Now if scene.is_past(hit, false) => Urgency::History,
            Tense::Now => Urgency::Now,
            Tense::Soon | Tense::Past | Tense::Maybe if scene.is_past(hit, tense == Tense::Past) => Urgency::History,
            _ if scene.same_sentence(Part::Tonight, hit).is_some() => Urgency::Now,
            Tense::Soon | Tense::Past | Tense::Maybe => Urgency::Soon,
        };
        worst = worst.max((urgency, risk));
        because.push(scene.because(risk, hit));
    }
    for (risk, hit) in &hints {
        let other = |(r, h): &(Risk, Hit)| {
            r == risk && (h.end <= hit.start || hit.end <= h.start) && scene.words(h) != scene.words(hit)
        };
        if hints.iter().any(other) {
            worst = worst.max((Urgency::Soon, *risk));
            because.push(scene.because(*risk, hit));
        }
    }
    // The examples add to the rules, and never take from them. One hint makes a sign of a text that may be one.
    if let Some(Leaning { what: (risk, urgency), margin, words, rule }) = &leanings.danger {
        let hinted = hints.iter().any(|(hint, _)| hint == risk) || worst.0 == Urgency::Soon;
        if *margin > DANGER_BAR.sure || hinted {
            worst = worst.max((*urgency, *risk));
            because.push(Because {
                kind: Kind::Risk,
                value: risk.as_str().to_owned(),
                span: text.span(words.0, words.1),
                rule: rule.clone(),
            });
        }
    }
    (worst.1, worst.0)
}

/// All that was found, and how it stands to each other.
struct Scene<'a> {
    lexicon: &'a Lexicon,
    text: &'a Text,
    parts: Vec<(Hit, Part)>,
    /// For each word, whether an idiom covers it.
    idiom: Vec<bool>,
    /// Whether anything says that it is over, or goes on.
    over: bool,
}

impl<'a> Scene<'a> {
    fn new(lexicon: &'a Lexicon, text: &'a Text, hits: &[Hit]) -> Self {
        let mut parts: Vec<(Hit, Part)> = hits
            .iter()
            .filter_map(|hit| match lexicon.rules.get(hit.rule as usize)?.does {
                Does::Safety(part) => Some((*hit, part)),
                Does::Need(_) | Does::Command(_) => None,
            })
            .collect();
        let mut idiom = vec![false; text.words.len()];
        for (hit, _) in parts.iter().filter(|(_, part)| *part == Part::Idiom) {
            idiom.iter_mut().take(hit.end).skip(hit.start).for_each(|covered| *covered = true);
        }
        parts.retain(|(hit, part)| {
            *part == Part::Idiom
                || matches!(part, Part::Sign(..))
                || !idiom.get(hit.start..hit.end).is_some_and(|words| words.iter().all(|covered| *covered))
        });
        let has = |wanted: Part| parts.iter().any(|(_, part)| *part == wanted);
        let over = has(Part::Over) && !has(Part::Still);
        Self { lexicon, text, parts, idiom, over }
    }

    /// Returns true where an idiom covers a part of the sign.
    fn covered(&self, sign: &Hit) -> bool {
        self.idiom.get(sign.start..sign.end).is_some_and(|words| words.contains(&true))
    }

    fn denied(&self, sign: &Hit) -> bool {
        self.parts.iter().any(|(hit, part)| match part {
            Part::Denied => {
                hit.start < sign.start
                    && sign.start <= hit.end + REACH
                    && hit.end < sign.end
                    // "I do not want to live": the "not" is the sign's own, and denies nothing.
                    && (hit.end <= sign.start || !self.is(self.lexicon.marks.not, sign.start))
                    && self.same_clause(hit.start, sign.start)
            }
            Part::DeniedAfter => {
                sign.end <= hit.start && hit.start - sign.end <= REACH && self.same_clause(sign.end - 1, hit.start)
            }
            _ => false,
        })
    }

    /// Returns true where the sign is said to be over. `told` is true for a sign that is itself in the past tense.
    fn is_past(&self, sign: &Hit, told: bool) -> bool {
        if self.same_sentence(Part::Still, sign).is_some() {
            return false;
        }
        let near = |hit: &Hit| {
            let gap = if hit.end <= sign.start { sign.start - hit.end } else { hit.start.saturating_sub(sign.end) };
            gap <= PAST_REACH
        };
        match self.same_sentence(Part::Past, sign) {
            Some(hit) if told || near(hit) => true,
            _ => told && self.over,
        }
    }

    fn same_sentence(&self, wanted: Part, sign: &Hit) -> Option<&Hit> {
        let sentence = |at: usize| self.text.words.get(at).map(|word| word.sentence);
        let distance = |hit: &Hit| hit.start.abs_diff(sign.start);
        self.parts
            .iter()
            .filter(|(hit, part)| *part == wanted && sentence(hit.start) == sentence(sign.start))
            .map(|(hit, _)| hit)
            .min_by_key(|hit| distance(hit))
    }

    fn same_clause(&self, a: usize, b: usize) -> bool {
        let clause = |at: usize| self.text.words.get(at).map(|word| word.clause);
        clause(a) == clause(b)
    }

    /// Returns true where only "or" and the like stand between two words.
    fn joined(&self, from: usize, to: usize) -> bool {
        from < to && (from..to).any(|at| self.is(self.lexicon.marks.or, at))
    }

    fn words(&self, hit: &Hit) -> Vec<&str> {
        let words = self.text.words.get(hit.start..hit.end).unwrap_or(&[]);
        words.iter().map(|word| self.text.letters(word)).collect()
    }

    fn is(&self, mark: Symbol, at: usize) -> bool {
        self.text.symbols_at(at).contains(&mark)
    }

    fn because(&self, risk: Risk, hit: &Hit) -> Because {
        Because {
            kind: Kind::Risk,
            value: risk.as_str().to_owned(),
            span: self.text.span(hit.start, hit.end),
            rule: self.lexicon.rules.get(hit.rule as usize).map(|rule| rule.name.clone()).unwrap_or_default(),
        }
    }
}
