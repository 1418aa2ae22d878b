//! Tells which language a text is in, from a few words, with or without accents, in either script.
//!
//! A mixture of whole common words and letter triples, learnt from the words in the lexicon files: the same files give the
//! same model. It is learnt when the program is built, and again at start where the files are others. Must not know rules,
//! and safety never depends on it.

use super::{
    block::{phrases, plain_words},
    fold::Folded,
    hash::{Fast, Map},
};
use crate::domain::files::Files;
use std::{borrow::Cow, collections::BTreeMap, hash::Hasher};

/// Words to learn a language from.
pub(crate) struct Sample {
    pub(crate) locale: usize,
    /// True for a language of another script written in Latin letters.
    pub(crate) latin: bool,
    /// True for the most common words, which weigh more.
    pub(crate) common: bool,
    pub(crate) text: String,
}

/// How much likelier English is than others before a word is read: it is the first locale, and we are in England.
const AT_HOME: f32 = 2.0;
/// How many words of a text are looked at.
const MOST_WORDS: usize = 80;
/// Each locale has two ways to be written.
const WAYS: usize = 2;
/// The log-probability of a letter that a language does not have.
const STRANGE: f32 = -11.0;
/// How much of a word's probability comes from the list of known words.
const LISTED: f32 = 0.7;

/// How finely log-probabilities are kept: so many steps for each one, downwards from nought, in a byte.
const STEPS: f32 = 23.0;

/// What the words of each language look like.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Model {
    ways: usize,
    /// By a packed run of one to three letters: its row of the log-probabilities of the last after the others, for each way.
    runs: Map<u64, u32>,
    /// By a word's hash: its row of log-probabilities; [`UNLISTED`] in ways that do not list it.
    words: Map<u64, u32>,
    rows: Cow<'static, [u8]>,
}

/// Stands where a language does not list a word.
const UNLISTED: u8 = u8::MAX;

/// A language with how much better it explains the text than the best does: nought for the best, below for others.
pub(crate) type Rank = (usize, f32);

impl Model {
    /// Learns from samples.
    pub(crate) fn train(samples: &[Sample], locales: usize) -> Self {
        let ways = locales * WAYS;
        let mut counts = Counts { ways, ..Counts::default() };
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
                            counts.add(key, way, weight.min(2.0));
                        }
                        counts.add(context(run), way, weight.min(2.0));
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
        let mut model = Self { ways, ..Self::default() };
        let mut rows = Vec::new();
        log_rows(&counts, |run, logs| {
            model.runs.insert(run, (rows.len() / ways.max(1)) as u32);
            rows.extend(logs.iter().map(|log| step(*log)));
        });
        for (word, list) in words {
            model.words.insert(named(&word), (rows.len() / ways.max(1)) as u32);
            let from = rows.len();
            rows.resize(from + ways, UNLISTED);
            for (way, count) in list {
                let total = totals.get(usize::from(way)).copied().unwrap_or(1.0).max(1.0);
                if let Some(log) = rows.get_mut(from + usize::from(way)) {
                    *log = step((LISTED * count.min(6.0) / total).ln()).min(UNLISTED - 1);
                }
            }
        }
        model.rows = Cow::Owned(rows);
        model
    }

    /// Writes it down.
    #[allow(dead_code, reason = "called by build.rs")]
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend((self.ways as u32).to_le_bytes());
        for table in [&self.runs, &self.words] {
            bytes.extend((table.len() as u32).to_le_bytes());
            let mut entries: Vec<_> = table.iter().collect();
            entries.sort_unstable();
            for (key, row) in entries {
                bytes.extend(key.to_le_bytes());
                bytes.extend(row.to_le_bytes());
            }
        }
        bytes.extend(&*self.rows);
        bytes
    }

    /// Reads what [`Model::to_bytes`] wrote; the rows stay where they are. `None` where it is something else.
    pub(crate) fn from_bytes(mut bytes: &'static [u8]) -> Option<Self> {
        fn table(bytes: &mut &'static [u8]) -> Option<Map<u64, u32>> {
            let len = u32::from_le_bytes(*bytes.split_off(..4)?.first_chunk()?) as usize;
            let (entries, _) = bytes.split_off(..len * 12)?.as_chunks::<12>();
            let mut table = Map::with_capacity_and_hasher(len, Default::default());
            for entry in entries {
                let row = u32::from_le_bytes(*entry.last_chunk()?);
                table.insert(u64::from_le_bytes(*entry.first_chunk()?), row);
            }
            Some(table)
        }
        let ways = u32::from_le_bytes(*bytes.split_off(..4)?.first_chunk()?) as usize;
        let (runs, words) = (table(&mut bytes)?, table(&mut bytes)?);
        let whole = bytes.len() == (runs.len() + words.len()) * ways;
        whole.then_some(Self { ways, runs, words, rows: Cow::Borrowed(bytes) })
    }

    fn row(&self, at: u32) -> &[u8] {
        let from = at as usize * self.ways;
        self.rows.get(from..from + self.ways).unwrap_or_default()
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
                    Some(at) => row.iter_mut().zip(self.row(*at)).for_each(|(sum, steps)| *sum += log(*steps)),
                    None => row.iter_mut().for_each(|sum| *sum += STRANGE),
                }
            }
            let listed = self.words.get(&named(&word)).map_or(&[][..], |at| self.row(*at));
            for (sum, steps) in row.iter_mut().zip(listed).filter(|(_, steps)| **steps != UNLISTED) {
                *sum = sum.max(log(*steps));
            }
            // One strange word must not outweigh the rest of the text.
            let best = row.iter().copied().fold(f32::NEG_INFINITY, f32::max);
            scores.iter_mut().zip(&row).for_each(|(score, log)| *score += log.max(best - 14.0));
        }
        if !seen {
            return Vec::new();
        }
        // Where a word is said in many languages, it is rather English here.
        if let Some(english) = scores.first_mut() {
            *english += AT_HOME;
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

/// How often each run of letters came, in each way to write: a row a run.
#[derive(Default)]
struct Counts {
    ways: usize,
    at: Map<u64, u32>,
    rows: Vec<f32>,
}

impl Counts {
    fn add(&mut self, key: u64, way: usize, count: f32) {
        if let Some(sum) = self.row_mut(key).get_mut(way) {
            *sum += count;
        }
    }

    fn add_row(&mut self, key: u64, row: &[f32]) {
        self.row_mut(key).iter_mut().zip(row).for_each(|(sum, count)| *sum += count);
    }

    fn row_mut(&mut self, key: u64) -> &mut [f32] {
        let (ways, rows) = (self.ways, &mut self.rows);
        let from = *self.at.entry(key).or_insert_with(|| {
            rows.resize(rows.len() + ways, 0.0);
            (rows.len() - ways) as u32
        }) as usize;
        rows.get_mut(from..from + ways).unwrap_or_default()
    }

    fn row(&self, key: u64) -> &[f32] {
        let from = self.at.get(&key).map(|at| *at as usize);
        from.and_then(|from| self.rows.get(from..from + self.ways)).unwrap_or_default()
    }
}

/// Tells `say` the log-probabilities of each run: three letters, backed by two, backed by one.
fn log_rows(counts: &Counts, mut say: impl FnMut(u64, &[f32])) {
    let ways = counts.ways;
    let mut singles = vec![0.0_f32; ways];
    let mut pairs = Counts { ways, ..Counts::default() };
    for key in counts.at.keys().filter(|key| **key & CONTEXT == 0) {
        let row = counts.row(*key);
        if *key <= LAST1 {
            singles.iter_mut().zip(row).for_each(|(sum, n)| *sum += n);
        } else if *key <= LAST2 {
            pairs.add_row(*key >> BITS, row);
        }
    }
    let mut logs = vec![0.0_f32; ways];
    for key in counts.at.keys().filter(|key| **key & CONTEXT == 0) {
        let (one, two, three) = (counts.row(key & LAST1), counts.row(key & LAST2), counts.row(*key));
        let before_two = pairs.row((key & LAST2) >> BITS);
        let before_three = counts.row(context(*key));
        let at = |row: &[f32], way: usize| row.get(way).copied().unwrap_or(0.0);
        for (way, log) in logs.iter_mut().enumerate() {
            let single = at(one, way) / (at(&singles, way) + 1.0);
            let mut p = 0.1 * single + 1e-6;
            if *key > LAST1 {
                p += 0.3 * at(two, way) / (at(before_two, way) + 2.0);
            }
            if *key > LAST2 {
                p += 0.6 * at(three, way) / (at(before_three, way) + 2.0);
            }
            *log = p.ln().max(STRANGE);
        }
        say(*key, &logs);
    }
}

/// Returns the byte that a log-probability is kept in.
fn step(log: f32) -> u8 {
    (log * -STEPS).round().clamp(0.0, 255.0) as u8
}

fn log(step: u8) -> f32 {
    f32::from(step) / -STEPS
}

fn named(word: &str) -> u64 {
    let mut hash = Fast::default();
    hash.write(word.as_bytes());
    hash.finish()
}

/// Names what there is to learn from: the same files have the same.
pub(crate) fn digest(files: &Files, tags: &[&str]) -> u64 {
    let mut hash = Fast::default();
    for tag in tags {
        for (path, text) in files.under(&format!("{tag}/lexicon/"), ".yaml") {
            hash.write(path.as_bytes());
            hash.write(text.as_bytes());
            hash.write_usize(text.len());
        }
    }
    hash.finish()
}

/// Returns what the lexicon files of each locale have to learn from. A file that is no YAML is told of where its rules are read.
pub(crate) fn samples(files: &Files, tags: &[&str]) -> Vec<Sample> {
    let mut samples = Vec::new();
    for (locale, tag) in tags.iter().enumerate() {
        let own = files.get(&format!("{tag}/lexicon/language.yaml"));
        let parts = own.and_then(|text| serde_saphyr::from_str::<BTreeMap<String, String>>(text).ok());
        for (part, block) in parts.unwrap_or_default() {
            if matches!(part.as_str(), "common" | "latin") {
                let text = phrases(&block).flat_map(|line| [line, " "]).collect();
                samples.push(Sample { locale, latin: part == "latin", common: true, text });
            }
        }
        let words = files.under(&format!("{tag}/lexicon/"), ".yaml").map(|(_, text)| plain_words(text)).collect();
        samples.push(Sample { locale, latin: false, common: false, text: words });
    }
    samples
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
