//! Learns from examples: for each label one linear separator with a squared hinge loss, found by dual coordinate descent
//! (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008). The same examples give the
//! same classifier, to the bit. Must not know what a label means.

use super::{
    super::{hash::Map, text::Text},
    Classifier, DANGER, Head, KINDS, NEAR, dangers,
    examples::Example,
    features::{Feature, features},
    norm,
};
use std::{cmp::Ordering, collections::BTreeSet};

/// A feature of fewer examples than this says nothing.
const SEEN_IN: u32 = 2;
/// The most features that are kept of one language: fifteen must not make the program 15 MB larger.
const MOST_FEATURES: usize = 14_500;
/// How much a mistake costs.
const COST: f32 = 1.0;
/// How often all examples are gone through.
const ROUNDS: usize = 12;
/// A label of fewer examples than this is not learnt.
const FEWEST: usize = 4;
/// Into how many parts the examples are cut to find the bar of danger.
const FOLDS: usize = 4;
/// How many harmless examples may pass that bar for each dangerous one there is. Most are written to look dangerous: of ordinary
/// texts far fewer pass.
const FALSE_ALARMS: f32 = 0.08;
/// The value of the feature that every text has.
const BIAS: f32 = 1.0;

/// Learns a classifier, and where its bar of danger is.
pub(crate) fn train(examples: &[Example]) -> Classifier {
    let texts: Vec<Vec<Feature>> = examples
        .iter()
        .map(|example| {
            let text = Text::new(example.text);
            features(&text, 0, text.words.len())
        })
        .collect();
    let all: Vec<(&Example, &[Feature])> = examples.iter().zip(texts.iter().map(Vec::as_slice)).collect();
    let is_near = |example: &Example| example.labels.iter().any(|label| NEAR.contains(label));
    let is_danger = |label: &str| label == DANGER || KINDS.contains(&label);
    // What each fold makes of the harmless examples that the others have not seen.
    let mut harmless = Vec::new();
    for fold in 0..FOLDS {
        let (held, seen): (Vec<_>, Vec<_>) = all.iter().enumerate().partition(|(at, _)| at % FOLDS == fold);
        let seen: Vec<_> = seen.into_iter().map(|(_, example)| *example).collect();
        let classifier = learn(&seen, &is_danger, usize::MAX);
        let mut scores = Vec::new();
        for (_, (_, features)) in held.iter().filter(|(_, (example, _))| !is_near(example)) {
            classifier.score(features, &mut scores);
            harmless.extend(classifier.danger(&scores).map(|(_, margin)| margin));
        }
    }
    harmless.sort_unstable_by(|a, b| b.total_cmp(a));
    let dangers = examples.iter().filter(|example| is_near(example)).count();
    let bar = harmless.get((dangers as f32 * FALSE_ALARMS) as usize).copied().unwrap_or(0.0);
    Classifier { bar, ..learn(&all, &|_| true, MOST_FEATURES) }
}

/// Learns the labels that are wanted, from at most `most` features: those that say most where there are more.
fn learn(examples: &[(&Example, &[Feature])], wanted: &dyn Fn(&str) -> bool, most: usize) -> Classifier {
    let mut labels: BTreeSet<&str> = examples.iter().flat_map(|(example, _)| example.labels.iter().copied()).collect();
    labels.insert(DANGER);
    labels.retain(|label| wanted(label));
    let sides: Vec<(&str, Vec<bool>)> = labels
        .into_iter()
        .map(|label| {
            let members = if label == DANGER { &NEAR[..] } else { std::slice::from_ref(&label) };
            let has = |example: &Example| example.labels.iter().any(|label| members.contains(label));
            (label, examples.iter().map(|(example, _)| has(example)).collect::<Vec<_>>())
        })
        .filter(|(_, is)| is.iter().filter(|is| **is).count() >= FEWEST)
        .collect();
    let texts: Vec<&[Feature]> = examples.iter().map(|(_, features)| *features).collect();
    let unseen = idf_of(texts.len(), 1);
    let (mut keys, mut idf) = vocabulary(&texts);
    loop {
        let rows: Vec<Vec<(usize, f32)>> = texts.iter().map(|text| row(text, &keys, &idf, unseen)).collect();
        let learnt: Vec<(Vec<f32>, f32)> = sides.iter().map(|(_, is)| separate(&rows, is, keys.len())).collect();
        if keys.len() > most {
            let says: Vec<f32> = (0..keys.len())
                .map(|at| learnt.iter().map(|(weights, _)| weights.get(at).map_or(0.0, |weight| weight.abs())).sum())
                .collect();
            let mut order: Vec<usize> = (0..keys.len()).collect();
            order.sort_by(|a, b| says.get(*b).partial_cmp(&says.get(*a)).unwrap_or(Ordering::Equal));
            order.truncate(most);
            order.sort_unstable();
            idf = order.iter().filter_map(|at| idf.get(*at).copied()).collect();
            keys = order.iter().filter_map(|at| keys.get(*at).copied()).collect();
            continue;
        }
        let scale =
            |weights: &[f32]| weights.iter().fold(f32::MIN_POSITIVE, |most, weight| most.max(weight.abs())) / 127.0;
        let heads: Vec<Head> = sides
            .iter()
            .zip(&learnt)
            .map(|((label, _), (weights, bias))| Head {
                label: (*label).to_owned(),
                scale: scale(weights),
                bias: *bias,
            })
            .collect();
        let weight = |at: usize, head: &Head, weights: &[f32]| {
            weights.get(at).map_or(0, |w| (w / head.scale).round() as i8 as u8)
        };
        let weights = (0..keys.len())
            .flat_map(|at| heads.iter().zip(&learnt).map(move |(head, (weights, _))| weight(at, head, weights)))
            .collect::<Vec<u8>>();
        return Classifier { dangers: dangers(&heads), heads, keys, idf, unseen, bar: 0.0, weights: weights.into() };
    }
}

/// Returns the features of more than one text, in the order of their keys, each with how much it says for being rare.
fn vocabulary(texts: &[&[Feature]]) -> (Vec<u32>, Vec<f32>) {
    let mut seen: Map<u32, u32> = Map::default();
    texts.iter().flat_map(|text| text.iter()).for_each(|feature| *seen.entry(feature.key).or_default() += 1);
    let mut kept: Vec<(u32, u32)> = seen.into_iter().filter(|(_, times)| *times >= SEEN_IN).collect();
    kept.sort_unstable();
    kept.into_iter().map(|(key, times)| (key, idf_of(texts.len(), times))).unzip()
}

/// How much a feature says that so many of the texts have.
fn idf_of(texts: usize, times: u32) -> f32 {
    (1.0 + texts as f32 / times as f32).ln()
}

/// Returns the features of one example that are kept, as values of a vector of length one.
fn row(text: &[Feature], keys: &[u32], idf: &[f32], unseen: f32) -> Vec<(usize, f32)> {
    let known: Vec<(usize, f32)> = text
        .iter()
        .filter_map(|feature| {
            let at = keys.binary_search(&feature.key).ok()?;
            Some((at, *idf.get(at)?))
        })
        .collect();
    let length = norm(known.iter().map(|(_, value)| *value), text.len() - known.len(), unseen);
    known.into_iter().map(|(at, value)| (at, value / length)).collect()
}

/// Finds the weights that part the examples of a label from the others. The few weigh as much as the many.
fn separate(rows: &[Vec<(usize, f32)>], is: &[bool], features: usize) -> (Vec<f32>, f32) {
    let total = rows.len() as f32;
    let positive = is.iter().filter(|is| **is).count() as f32;
    let cost = |is: bool| COST * total / (2.0 * if is { positive } else { total - positive }.max(1.0));
    let (mut weights, mut bias) = (vec![0.0_f32; features], 0.0_f32);
    let mut alphas = vec![0.0_f32; rows.len()];
    let squares: Vec<f32> =
        rows.iter().map(|row| row.iter().map(|(_, value)| value * value).sum::<f32>() + BIAS * BIAS).collect();
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut dice = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..ROUNDS {
        for at in (1..order.len()).rev() {
            dice ^= dice << 13;
            dice ^= dice >> 7;
            dice ^= dice << 17;
            order.swap(at, (dice % (at as u64 + 1)) as usize);
        }
        for &at in &order {
            let (Some(row), Some(&is), Some(alpha), Some(square)) =
                (rows.get(at), is.get(at), alphas.get_mut(at), squares.get(at))
            else {
                continue;
            };
            let side = if is { 1.0 } else { -1.0 };
            let soft = 1.0 / (2.0 * cost(is));
            let score =
                row.iter().map(|(at, value)| weights.get(*at).map_or(0.0, |w| w * value)).sum::<f32>() + bias * BIAS;
            let slope = side * score - 1.0 + soft * *alpha;
            let next = (*alpha - slope / (square + soft)).max(0.0);
            let step = (next - *alpha) * side;
            if step != 0.0 {
                *alpha = next;
                for (at, value) in row {
                    if let Some(weight) = weights.get_mut(*at) {
                        *weight += step * value;
                    }
                }
                bias += step * BIAS;
            }
        }
    }
    (weights, bias * BIAS)
}
