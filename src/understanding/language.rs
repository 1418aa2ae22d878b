//! Tells which language a text is in, from a few words, with or without accents, in either script.
//!
//! A mixture of whole common words and letter triples, learnt at load from the words in the lexicon files: the same
//! files give the same model. Must not know rules, and safety never depends on it.

use super::{fold::Folded, hash::Map};

/// Words to learn a language from.
pub(crate) struct Sample {
    pub(crate) locale: usize,
    /// True for a language of another script written in Latin letters.
    pub(crate) latin: bool,
    /// True for the most common words, which weigh more.
    pub(crate) common: bool,
    pub(crate) text: String,
}

/// How many words of a text are looked at.
const MOST_WORDS: usize = 80;
/// Each locale has two ways to be written.
const WAYS: usize = 2;
/// The log-probability of a letter that a language does not have.
const STRANGE: f32 = -11.0;
/// How much of a word's probability comes from the list of known words.
const LISTED: f32 = 0.7;

/// What the words of each language look like.
pub(crate) struct Model {
    ways: usize,
    /// By a packed run of one to three letters: the log-probability of the last after the others, for each way.
    runs: Map<u64, u32>,
    rows: Vec<f32>,
    /// By word: the log-probability in each way.
    words: Map<String, Vec<(u8, f32)>>,
}

/// A language with how much better it explains the text than the best does: nought for the best, below for others.
pub(crate) type Rank = (usize, f32);

impl Model {
    /// Learns from samples.
    pub(crate) fn train(samples: &[Sample], locales: usize) -> Self {
        let ways = locales * WAYS;
        let mut counts: Map<u64, Vec<f32>> = Map::default();
        let mut words: Map<String, Vec<(u8, f32)>> = Map::default();
        let mut totals = vec![0.0_f32; ways];
        for sample in samples {
            let way = sample.locale * WAYS + usize::from(sample.latin);
            let weight: f32 = if sample.common { 4.0 } else { 1.0 };
            let mut often: Map<String, f32> = Map::default();
            split(&sample.text).for_each(|word| *often.entry(word).or_default() += 1.0);
            for (word, times) in often {
                let weight = weight * times.min(3.0);
                let plain = fold(&word);
                let forms = if plain == word { vec![word] } else { vec![word, plain] };
                for form in forms {
                    for run in runs(&form) {
                        for key in [run & LAST1, run & LAST2, run] {
                            let row = counts.entry(key).or_insert_with(|| vec![0.0; ways]);
                            if let Some(count) = row.get_mut(way) {
                                *count += weight.min(2.0);
                            }
                        }
                        let before = counts.entry(context(run)).or_insert_with(|| vec![0.0; ways]);
                        if let Some(count) = before.get_mut(way) {
                            *count += weight.min(2.0);
                        }
                    }
                    if let Some(total) = totals.get_mut(way) {
                        *total += weight;
                    }
                    let list = words.entry(form).or_default();
                    match list.iter_mut().find(|(w, _)| usize::from(*w) == way) {
                        Some((_, count)) => *count += weight,
                        None => list.push((u8::try_from(way).unwrap_or(u8::MAX), weight)),
                    }
                }
            }
        }
        for (way, count) in words.values_mut().flatten() {
            *count = (LISTED * count.min(6.0) / totals.get(usize::from(*way)).copied().unwrap_or(1.0).max(1.0)).ln();
        }
        let (runs, rows) = log_rows(&counts, ways);
        Self { ways, runs, rows, words }
    }

    /// Returns the languages from the likeliest on; nothing where the text has no letters.
    pub(crate) fn rank(&self, text: &str) -> Vec<Rank> {
        let mut scores = vec![0.0_f32; self.ways];
        let mut seen = false;
        let mut row = vec![0.0_f32; self.ways];
        for word in split(text).take(MOST_WORDS) {
            seen = true;
            row.fill(0.0);
            for run in runs(&word) {
                match [run, run & LAST2, run & LAST1].iter().find_map(|key| self.runs.get(key)) {
                    Some(at) => {
                        let logs = self.rows.get(*at as usize * self.ways..).unwrap_or(&[]);
                        row.iter_mut().zip(logs).for_each(|(sum, log)| *sum += log);
                    }
                    None => row.iter_mut().for_each(|sum| *sum += STRANGE),
                }
            }
            for (way, log) in self.words.get(&word).into_iter().flatten() {
                if let Some(sum) = row.get_mut(usize::from(*way)) {
                    *sum = sum.max(*log);
                }
            }
            // One strange word must not outweigh the rest of the text.
            let best = row.iter().copied().fold(f32::NEG_INFINITY, f32::max);
            scores.iter_mut().zip(&row).for_each(|(score, log)| *score += log.max(best - 14.0));
        }
        if !seen {
            return Vec::new();
        }
        let mut ranks: Vec<Rank> = scores
            .chunks(WAYS)
            .map(|ways| ways.iter().copied().fold(f32::NEG_INFINITY, f32::max))
            .enumerate()
            .collect();
        ranks.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let best = ranks.first().map_or(0.0, |rank| rank.1);
        ranks.iter_mut().for_each(|rank| rank.1 -= best);
        ranks
    }
}

const BITS: u32 = 21;
const LAST1: u64 = (1 << BITS) - 1;
const LAST2: u64 = (1 << (2 * BITS)) - 1;
/// Marks the key of "what comes before a letter", so that it is no run itself.
const CONTEXT: u64 = 1 << 63;

const fn context(run: u64) -> u64 {
    CONTEXT | (run >> BITS)
}

/// Returns every run of three characters of a word, packed, with a space before and after it.
fn runs(word: &str) -> impl Iterator<Item = u64> {
    let mut run = u64::from(b' ') << BITS | u64::from(b' ');
    word.chars().chain([' ']).map(move |c| {
        run = (run << BITS | u64::from(u32::from(c))) & !CONTEXT;
        run
    })
}

/// Turns counts into log-probabilities: three letters, backed by two, backed by one.
fn log_rows(counts: &Map<u64, Vec<f32>>, ways: usize) -> (Map<u64, u32>, Vec<f32>) {
    let mut singles = vec![0.0_f32; ways];
    let mut pairs: Map<u64, Vec<f32>> = Map::default();
    for (key, row) in counts.iter().filter(|(key, _)| *key & CONTEXT == 0) {
        if *key <= LAST1 {
            singles.iter_mut().zip(row).for_each(|(sum, n)| *sum += n);
        } else if *key <= LAST2 {
            let sums = pairs.entry(*key >> BITS).or_insert_with(|| vec![0.0; ways]);
            sums.iter_mut().zip(row).for_each(|(sum, n)| *sum += n);
        }
    }
    let mut runs = Map::default();
    let mut rows = Vec::with_capacity(counts.len() * ways);
    let none = vec![0.0; ways];
    let get = |key: u64| counts.get(&key).unwrap_or(&none);
    for key in counts.keys().filter(|key| **key & CONTEXT == 0) {
        let (one, two, three) = (get(key & LAST1), get(key & LAST2), get(*key));
        let before_two = pairs.get(&((key & LAST2) >> BITS)).unwrap_or(&none);
        let before_three = get(context(*key));
        let at = |row: &[f32], way: usize| row.get(way).copied().unwrap_or(0.0);
        runs.insert(*key, (rows.len() / ways.max(1)) as u32);
        for way in 0..ways {
            let single = at(one, way) / (at(&singles, way) + 1.0);
            let mut p = 0.1 * single + 1e-6;
            if *key > LAST1 {
                p += 0.3 * at(two, way) / (at(before_two, way) + 2.0);
            }
            if *key > LAST2 {
                p += 0.6 * at(three, way) / (at(before_three, way) + 2.0);
            }
            rows.push(p.ln().max(STRANGE));
        }
    }
    (runs, rows)
}

/// Returns the words of a text in lower case, accents kept. What is written without spaces is cut letter by letter.
fn split(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !(super::fold::in_word(c) || c == '\'' || c == '’' || c == '\u{200c}'))
        .flat_map(|word| {
            let alone = word.chars().any(super::fold::stands_alone);
            let step = if alone { 1 } else { 40 };
            let letters: Vec<char> =
                word.chars().filter(|c| !matches!(c, '\'' | '’' | '\u{200c}')).flat_map(char::to_lowercase).collect();
            letters.chunks(step).map(|part| part.iter().collect::<String>()).collect::<Vec<_>>()
        })
        .filter(|word| word.chars().any(|c| !c.is_numeric()))
}

fn fold(word: &str) -> String {
    Folded::new(word).chars.into_iter().collect()
}
