//! Text in, meaning out: needs, risk, command and language, with the rule and the characters for each.
//!
//! Deterministic and offline; everything it knows of words comes from `locales/<tag>/lexicon/`. Safety is read first and
//! by the rules of every language. Must not know the store, the time, or what the dialogue will make of it.

mod block;
mod classifier;
mod commands;
mod fold;
mod hash;
mod language;
mod learnt;
mod lexicon;
mod needs;
mod pattern;
mod reading;
mod safety;
mod text;
mod vocabulary;

pub use reading::{Because, Command, Kind, Reading};

use crate::domain::{files::Files, finding::Finding, ids::Lang};
use lexicon::Lexicon;
use text::Text;

/// How much likelier another language must be before the one that the person chose is left.
const HINT_MARGIN: f32 = 1.5;
/// How much likelier a language must be than all others where it is sure.
const SURE_MARGIN: f32 = 2.0;
/// A language this close to the likeliest is read as well.
const NEAR: f32 = 3.0;
/// The longest text that is read at once, in bytes, and how much of it is read again with the next piece.
const PIECE: usize = 4_000;
const OVERLAP: usize = 200;
/// The most reasons that are kept.
const MOST_REASONS: usize = 40;

/// Everything the bot knows of words.
pub struct Understanding {
    lexicon: Lexicon,
}

impl Understanding {
    /// Reads the lexicon files, as `en/lexicon/risk.yaml`. What is malformed is named, located and explained.
    pub fn load(locales: &Files) -> Result<Self, Vec<Finding>> {
        lexicon::load(locales).map(|lexicon| Self { lexicon })
    }

    /// Returns what is made of a text. `hint` is the language that the person chose or that is in use. Time and memory are
    /// linear: a long text is read piece by piece, and the worst of it counts.
    pub fn read(&self, text: &str, hint: Option<&Lang>) -> Reading {
        let mut whole: Option<Reading> = None;
        for (skipped, piece) in pieces(text) {
            let mut reading = self.read_piece(piece, hint);
            reading.because.iter_mut().for_each(|because| because.span = because.span.map(|at| at + skipped));
            match &mut whole {
                None => whole = Some(reading),
                Some(whole) => whole.take_in(reading),
            }
        }
        let mut whole = whole.unwrap_or_default();
        whole.because.truncate(MOST_REASONS);
        whole.version.clone_from(&self.lexicon.version);
        whole
    }

    fn read_piece(&self, text: &str, hint: Option<&Lang>) -> Reading {
        let raw = text;
        let lexicon = &self.lexicon;
        let mut text = Text::new(raw);
        lexicon.vocabulary.read(&mut text);
        self.part_at_contrasts(&mut text);
        let (lang, lang_sure, active) = self.languages(raw, hint);
        let leanings = lexicon.learnt.read(&active, &text);
        let mut because = Vec::new();
        let (risk, urgency) = safety::read(lexicon, &text, &leanings, &mut because);

        // A word that stops the chat in one language is a yes in another: once we know the language, only it, what the words
        // themselves are in, and English can command.
        let english = Lang::new("en");
        let plain = lang.as_ref().filter(|_| text.words.len() > 2);
        let only = hint.map(|hint| [Some(hint), plain, Some(&english)].map(|lang| self.at(lang)));
        let needs = needs::read(lexicon, &active, &text, &leanings.needs, &mut because);
        let known = commands::Known {
            locales: &active,
            only: only.as_ref().map(|all| all.as_slice()),
            has_needs: !needs.is_empty(),
            leaning: leanings.command.as_ref().filter(|_| !urgency.is_alarm()),
        };
        let command = commands::read(lexicon, &known, raw, &text, &mut because);
        Reading { lang, lang_sure, needs, risk, urgency, command, because, version: String::new() }
    }

    /// Returns what people say for commands in a language, spelt out, as far as that is not endless: for proving that no
    /// button is called so. What a text is is told by [`Understanding::read`].
    pub fn command_phrases(&self, lang: &Lang) -> Vec<(Command, String)> {
        self.at(Some(lang)).into_iter().flat_map(|locale| self.lexicon.spoken(locale)).collect()
    }

    /// Returns the version of the rules: the same files have the same.
    pub fn version(&self) -> &str {
        &self.lexicon.version
    }

    /// Returns a text in the form that is compared: its words, folded, with one space between.
    pub fn fold(text: &str) -> String {
        let words = Text::new(text).each().collect::<Vec<_>>().join(" ");
        if words.is_empty() { text.trim().to_owned() } else { words }
    }

    /// Returns the language of a text, whether it is sure, and the locales whose needs are read in it.
    fn languages(&self, raw: &str, hint: Option<&Lang>) -> (Option<Lang>, bool, Vec<usize>) {
        let locales = &self.lexicon.locales;
        let at = |lang: &Lang| locales.iter().position(|known| known == lang);
        let hinted = hint.and_then(at);
        let ranks = self.lexicon.model.rank(raw);
        let likely = match (ranks.first(), hinted) {
            (Some(_), Some(hint)) if ranks.iter().any(|rank| rank.0 == hint && rank.1 > -HINT_MARGIN) => Some(hint),
            (Some(best), _) => Some(best.0),
            (None, hint) => hint,
        };
        let mut active: Vec<usize> = likely.into_iter().chain(hinted).collect();
        active.extend(ranks.iter().filter(|rank| rank.1 > -NEAR).map(|rank| rank.0));
        // English words are mixed into every language here: "council tax", "food bank".
        if raw.bytes().any(|byte| byte.is_ascii_alphabetic()) {
            active.extend(at(&Lang::new("en")));
        }
        active.sort_unstable();
        active.dedup();
        let sure = ranks.first().is_some_and(|best| Some(best.0) == likely)
            && ranks.get(1).is_none_or(|second| second.1 < -SURE_MARGIN);
        (likely.and_then(|locale| locales.get(locale).cloned()), sure, active)
    }

    fn at(&self, lang: Option<&Lang>) -> Option<usize> {
        self.lexicon.locales.iter().position(|known| Some(known) == lang)
    }

    /// Begins a clause at words like "but".
    fn part_at_contrasts(&self, text: &mut Text) {
        let mut more = 0;
        for at in 0..text.words.len() {
            if text.symbols_at(at).contains(&self.lexicon.marks.but) {
                more += 1;
            }
            if let Some(word) = text.words.get_mut(at) {
                word.clause += more;
            }
        }
    }
}

/// Cuts a text into pieces, each with the number of characters before it. A text of ordinary length is one piece.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let (mut start, mut skipped) = (0, 0);
    let mut done = false;
    std::iter::from_fn(move || {
        if done {
            return None;
        }
        let rest = text.get(start..)?;
        let end = rest.floor_char_boundary(PIECE);
        let end = match rest.get(..end)?.rfind(char::is_whitespace) {
            Some(space) if end < rest.len() && space > PIECE / 2 => space,
            _ => end,
        };
        done = end >= rest.len();
        let piece = (skipped, rest.get(..end)?);
        let next = rest.floor_char_boundary(end.saturating_sub(OVERLAP)).max(1);
        skipped += rest.get(..next).map_or(0, |read| read.chars().count());
        start += next;
        Some(piece)
    })
}
