//! Reads needs: cues that are sure or only likely, less those that are negated, settled, past, or what the person
//! offers to help others with. Must not know risk or dialogues.

use super::{
    learnt::{Leaning, NEED_BAR},
    lexicon::{Does, Lexicon},
    pattern::Hit,
    reading::{Because, Kind},
    text::Text,
};
use crate::domain::ids::Need;

/// What a phrase of a needs file does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Part {
    /// Covers words that mean no need here.
    Idiom,
    /// Negates what follows in its clause.
    Without,
    /// Settles what came before in its sentence.
    Settled,
    /// Puts what follows in its clause into the past.
    Past,
    /// Offers help: what follows in its sentence is what the person gives.
    Offer,
    /// Speaks of this need: one sure cue is enough, of the others it takes two.
    Cue { need: usize, sure: bool },
    /// Covers words that mean not this need.
    Not { need: usize },
}

/// How many words a negation reaches over.
const REACH: usize = 3;
/// How many words may stand between a cue and the words that settle it.
const SETTLED_REACH: usize = 8;

/// Returns what the phrases of a section are for; `need` is the section's own.
pub(crate) fn part(section: &str, part: &str, need: usize) -> Option<Part> {
    Some(match (section, part) {
        ("scope", "idiom") => Part::Idiom,
        ("scope", "without") => Part::Without,
        ("scope", "settled") => Part::Settled,
        ("scope", "past") => Part::Past,
        ("scope", "offer") => Part::Offer,
        ("scope", _) => return None,
        (_, "sure") => Part::Cue { need, sure: true },
        (_, "maybe") => Part::Cue { need, sure: false },
        (_, "not") => Part::Not { need },
        _ => return None,
    })
}

/// Reads the needs in a text by the rules of `locales` and adds each cue that counts to `because`.
pub(crate) fn read(
    lexicon: &Lexicon,
    locales: &[usize],
    text: &Text,
    leanings: &[Leaning<usize>],
    because: &mut Vec<Because>,
) -> Vec<Need> {
    let mut parts: Vec<(Hit, Part)> = Vec::new();
    for index in locales.iter().filter_map(|locale| lexicon.cues.get(*locale)) {
        parts.extend(index.find(text).into_iter().filter_map(|hit| match lexicon.rules.get(hit.rule as usize)?.does {
            Does::Need(part) => Some((hit, part)),
            Does::Safety(_) | Does::Command(_) => None,
        }));
    }
    parts.sort_by_key(|(hit, _)| *hit);
    let scene = Scene { text, parts: &parts };
    let short = text.words.len() <= 3;
    let mut found: Vec<(usize, u8, usize)> = Vec::new();
    let mut kept: Vec<(usize, &Hit)> = Vec::new();
    for (hit, part) in &parts {
        let (need, sure) = match *part {
            Part::Cue { need, sure } => (need, sure),
            Part::Offer => match lexicon.needs.iter().position(|need| need.as_str() == "volunteering") {
                Some(need) => (need, true),
                None => continue,
            },
            _ => continue,
        };
        if scene.is_void(hit, need, *part == Part::Offer) {
            continue;
        }
        kept.push((need, hit));
        let weight = if sure || short { 2 } else { 1 };
        match found.iter_mut().find(|(n, ..)| *n == need) {
            // Two cues on the same words are one.
            Some((_, sum, end)) if hit.start >= *end || weight > *sum => {
                *sum = (*sum + weight).min(2);
                *end = (*end).max(hit.end);
            }
            Some(_) => {}
            None => found.push((need, weight, hit.end)),
        }
    }
    for Leaning { what, margin, .. } in leanings {
        let weight = if *margin > NEED_BAR.sure { 2 } else { 1 };
        match found.iter_mut().find(|(n, ..)| n == what) {
            Some((_, sum, _)) => *sum += weight,
            None => found.push((*what, weight, 0)),
        }
    }
    found.retain(|(_, sum, _)| *sum >= 2);
    found.sort_unstable();
    for (need, hit) in kept {
        if found.iter().any(|(n, ..)| *n == need)
            && let (Some(value), Some(rule)) = (lexicon.needs.get(need), lexicon.rules.get(hit.rule as usize))
        {
            because.push(Because {
                kind: Kind::Need,
                value: value.as_str().to_owned(),
                span: text.span(hit.start, hit.end),
                rule: rule.name.clone(),
            });
        }
    }
    for Leaning { what, words, rule, .. } in
        leanings.iter().filter(|leaning| found.iter().any(|(n, ..)| *n == leaning.what))
    {
        because.extend(lexicon.needs.get(*what).map(|need| Because {
            kind: Kind::Need,
            value: need.as_str().to_owned(),
            span: text.span(words.0, words.1),
            rule: rule.clone(),
        }));
    }
    found.into_iter().filter_map(|(need, ..)| lexicon.needs.get(need).cloned()).collect()
}

struct Scene<'a> {
    text: &'a Text,
    parts: &'a [(Hit, Part)],
}

impl Scene<'_> {
    /// Returns true where a cue does not count.
    fn is_void(&self, cue: &Hit, need: usize, is_offer: bool) -> bool {
        self.parts.iter().any(|(hit, part)| match part {
            Part::Idiom => overlap(hit, cue),
            Part::Not { need: of } => *of == need && overlap(hit, cue),
            Part::Without => {
                hit.start < cue.start
                    && cue.start <= hit.end + REACH
                    && hit.end < cue.end
                    && self.same(|word| word.clause, hit.start, cue.start)
                    && !self.covered(hit)
            }
            Part::Past => {
                hit.start <= cue.start && self.same(|word| word.clause, hit.start, cue.start) && !self.covered(hit)
            }
            Part::Settled => {
                hit.end >= cue.end
                    && hit.start.saturating_sub(cue.end) <= SETTLED_REACH
                    && self.same(|word| word.sentence, hit.start, cue.start)
                    && !self.covered(hit)
            }
            Part::Offer => {
                !is_offer
                    && hit.start <= cue.start
                    && hit.end < cue.end
                    && self.same(|word| word.sentence, hit.start, cue.start)
                    && !self.covered(hit)
            }
            Part::Cue { .. } => false,
        })
    }

    fn covered(&self, hit: &Hit) -> bool {
        self.parts.iter().any(|(other, part)| *part == Part::Idiom && overlap(other, hit))
    }

    fn same(&self, of: impl Fn(&super::text::Word) -> u32, a: usize, b: usize) -> bool {
        self.text.words.get(a).map(&of) == self.text.words.get(b).map(&of)
    }
}

const fn overlap(a: &Hit, b: &Hit) -> bool {
    a.start < b.end && b.start < a.end
}
