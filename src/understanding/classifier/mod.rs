//! A linear classifier that learns from example sentences: which of their labels a text is likely to have, and which of
//! its words say so. It is trained when the program is built, and again at start where the examples are others. Must not
//! know any rule, nor what a label means, but for those of danger: how sure it must be of that is found here.

mod examples;
mod features;
mod train;

pub(crate) use examples::parse;
pub(crate) use features::{Feature, features};
pub(crate) use train::train;

use super::hash::Fast;
use std::{borrow::Cow, hash::Hasher};

/// The label that says that somebody is in danger, whatever the kind: an example has it where it has one of [`NEAR`].
pub(crate) const DANGER: &str = "danger";
/// How near a danger is that is one.
const NEAR: [&str; 2] = ["now", "soon"];
/// The kinds of danger.
const KINDS: [&str; 6] = ["suicide", "self_harm", "abuse", "child_at_risk", "medical_emergency", "harm_to_others"];

/// How much a feature that no example has weighs when texts are made equally long.
const UNSEEN: f32 = 0.5;

/// What was learnt from the examples of one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Classifier {
    pub(crate) heads: Vec<Head>,
    /// Which heads tell of danger: [`DANGER`], and its kinds.
    dangers: Option<(usize, Vec<usize>)>,
    /// The features, in order.
    keys: Vec<u32>,
    /// How much each says for being rare.
    idf: Vec<f32>,
    /// The same for one that no example has.
    unseen: f32,
    /// Where a text is taken for dangerous: see [`Classifier::danger`]. Found on examples that were not learnt from.
    pub(crate) bar: f32,
    /// For each feature and head the weight, as a signed byte: see [`Head::scale`].
    weights: Cow<'static, [u8]>,
}

/// What is told about one label.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Head {
    pub(crate) label: String,
    scale: f32,
    bias: f32,
}

/// Names examples: the same have the same.
pub(crate) fn digest(examples: &str) -> u64 {
    let mut hash = Fast::default();
    hash.write(examples.as_bytes());
    hash.write_usize(examples.len());
    hash.finish()
}

/// The length of a text's vector, from the values of the features that are known and the number of those that are not.
fn norm(known: impl Iterator<Item = f32>, unknown: usize, unseen: f32) -> f32 {
    let unseen = unseen * UNSEEN;
    (known.map(|value| value * value).sum::<f32>() + unknown as f32 * unseen * unseen).sqrt().max(f32::MIN_POSITIVE)
}

impl Classifier {
    /// Returns for each head how far a text lies on its side: above nought it is rather so than not. `scores` is emptied first.
    pub(crate) fn score(&self, features: &[Feature], scores: &mut Vec<f32>) {
        scores.clear();
        scores.resize(self.heads.len(), 0.0);
        let mut known = 0;
        let mut squares = 0.0_f32;
        for feature in features {
            let Ok(at) = self.keys.binary_search(&feature.key) else { continue };
            let (Some(idf), Some(row)) = (self.idf.get(at), self.row(at)) else { continue };
            known += 1;
            squares += idf * idf;
            scores.iter_mut().zip(row).for_each(|(score, weight)| *score += idf * f32::from(*weight as i8));
        }
        let length = norm([squares.sqrt()].into_iter(), features.len() - known, self.unseen);
        for (score, head) in scores.iter_mut().zip(&self.heads) {
            *score = *score * head.scale / length + head.bias;
        }
    }

    /// Returns how much scores speak of danger, and the head of its kind: both that there is danger, and which, must be so.
    pub(crate) fn danger(&self, scores: &[f32]) -> Option<(usize, f32)> {
        let (danger, kinds) = self.dangers.as_ref()?;
        let danger = scores.get(*danger)?;
        let kinds = kinds.iter().filter_map(|head| Some((*head, *scores.get(*head)?)));
        kinds.max_by(|a, b| a.1.total_cmp(&b.1)).map(|(head, kind)| (head, f32::midpoint(*danger, kind)))
    }

    /// Returns the words that say most for a head, from the first to one past the last.
    pub(crate) fn words_for(&self, head: usize, features: &[Feature]) -> Option<(usize, usize)> {
        let first = features.iter().map(|feature| feature.words.0).min()? as usize;
        let last = features.iter().map(|feature| feature.words.1).max()? as usize;
        let mut says = vec![0.0_f32; last - first];
        for feature in features {
            let Ok(at) = self.keys.binary_search(&feature.key) else { continue };
            let Some(weight) = self.row(at).and_then(|row| row.get(head)) else { continue };
            let (from, to) = (feature.words.0 as usize, feature.words.1 as usize);
            let each = self.idf.get(at).copied().unwrap_or(0.0) * f32::from(*weight as i8) / (to - from).max(1) as f32;
            says.iter_mut().take(to - first).skip(from - first).for_each(|sum| *sum += each);
        }
        let most = says.iter().copied().fold(0.0, f32::max);
        let counts = |word: &f32| *word > 0.0 && *word >= most / 3.0;
        let start = says.iter().position(counts)?;
        let end = says.iter().rposition(counts)? + 1;
        Some((first + start, first + end))
    }

    fn row(&self, at: usize) -> Option<&[u8]> {
        self.weights.get(at * self.heads.len()..(at + 1) * self.heads.len())
    }

    /// Writes it down.
    #[allow(dead_code, reason = "called by build.rs")]
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.weights.len() + self.keys.len() * 8);
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes();
        bytes.extend(number(self.heads.len()));
        bytes.extend(number(self.keys.len()));
        bytes.extend(self.unseen.to_le_bytes());
        bytes.extend(self.bar.to_le_bytes());
        for head in &self.heads {
            bytes.extend(head.scale.to_le_bytes());
            bytes.extend(head.bias.to_le_bytes());
            bytes.extend(number(head.label.len()));
            bytes.extend(head.label.as_bytes());
        }
        self.keys.iter().for_each(|key| bytes.extend(key.to_le_bytes()));
        self.idf.iter().for_each(|idf| bytes.extend(idf.to_le_bytes()));
        bytes.extend(&*self.weights);
        bytes
    }

    /// Reads what [`Classifier::to_bytes`] wrote; the weights stay where they are. `None` where it is something else.
    pub(crate) fn from_bytes(mut bytes: &'static [u8]) -> Option<Self> {
        let rest = &mut bytes;
        let heads = word(rest)? as usize;
        let keys = word(rest)? as usize;
        let (unseen, bar) = (f32::from_bits(word(rest)?), f32::from_bits(word(rest)?));
        let heads = (0..heads)
            .map(|_| {
                let (scale, bias) = (f32::from_bits(word(rest)?), f32::from_bits(word(rest)?));
                let len = word(rest)? as usize;
                let label = std::str::from_utf8(rest.split_off(..len)?).ok()?.to_owned();
                Some(Head { label, scale, bias })
            })
            .collect::<Option<Vec<_>>>()?;
        let list = |from: &mut &'static [u8]| -> Option<Vec<u32>> {
            let (words, _) = from.split_off(..keys * 4)?.as_chunks::<4>();
            Some(words.iter().map(|word| u32::from_le_bytes(*word)).collect())
        };
        let keys = list(rest)?;
        let idf = list(rest)?.into_iter().map(f32::from_bits).collect();
        (rest.len() == keys.len() * heads.len()).then(|| Self {
            dangers: dangers(&heads),
            heads,
            keys,
            idf,
            unseen,
            bar,
            weights: Cow::Borrowed(rest),
        })
    }
}

fn dangers(heads: &[Head]) -> Option<(usize, Vec<usize>)> {
    let named = |label: &str| heads.iter().position(|head| head.label == label);
    Some((named(DANGER)?, KINDS.iter().filter_map(|kind| named(kind)).collect()))
}

fn word(bytes: &mut &'static [u8]) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.split_off(..4)?.first_chunk()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::understanding::text::Text;

    const FILE: &str = "debt | the bailiffs came about what i owe\ndebt | i owe money on three cards\n\
        debt | letters about debt every day\ndebt | the loan man wants what i owe\n\
        - | the garden is lovely today\n- | my sister came about the garden\n- | three letters from my sister\n- | the day was lovely";

    fn learnt() -> Classifier {
        train(&parse(FILE).0)
    }

    fn score(classifier: &Classifier, text: &str) -> f32 {
        let text = Text::new(text);
        let mut scores = Vec::new();
        classifier.score(&features(&text, 0, text.words.len()), &mut scores);
        scores[0]
    }

    #[test]
    fn it_tells_apart_what_it_has_not_seen() {
        let classifier = learnt();
        assert!(score(&classifier, "i owe the loan man") > 0.0);
        assert!(score(&classifier, "a lovely garden") < 0.0);
        assert!(score(&classifier, "").is_finite());
    }

    #[test]
    fn the_same_examples_give_the_same_bits() {
        assert_eq!(learnt(), learnt());
        let bytes: &'static [u8] = learnt().to_bytes().leak();
        assert_eq!(Classifier::from_bytes(bytes), Some(learnt()));
        assert_eq!(Classifier::from_bytes(&bytes[..bytes.len() - 1]), None);
    }

    #[test]
    fn it_says_which_words_say_so() {
        let text = Text::new("the garden is fine but i owe the loan man");
        let found = learnt().words_for(0, &features(&text, 0, text.words.len()));
        assert!(found.is_some_and(|(start, end)| (4..7).contains(&start) && end > 6), "{found:?}");
    }
}
