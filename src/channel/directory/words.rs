//! Finding listings by words: every folded word of a listing's name, summary, provider and places, each with the listings it stands in.
//!
//! A word that somebody writes finds all that begin with it: of "walking" and "walks" the beginning is "walk". A short word finds itself
//! alone. Knows positions of a directory, not what they hold.

use crate::{domain::asset::Asset, understanding::Understanding};
use std::collections::HashMap;

/// More words than this are not looked for, and no longer ones.
const MOST: usize = 12;
const LONGEST: usize = 400;
/// A shorter word begins too many others.
const SHORT: usize = 4;

/// The words, in order, each with where it stands: twice the position, and one more where it stands in the name.
#[derive(Default)]
pub(super) struct Words(Vec<(Box<str>, Box<[u32]>)>);

/// What a listing has of the words looked for.
#[derive(Clone, Copy, Default)]
struct Tally {
    /// How many of them, and how many in its name.
    all: u8,
    named: u8,
    /// The number of the word that was counted last in either: two words of a listing may begin with it.
    last: u8,
    last_named: u8,
}

/// What words found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Hits {
    /// Where the most of them stand.
    pub(super) hits: Vec<Hit>,
    /// True where that is half of them at least: fewer may be chance.
    pub(super) by_half: bool,
}

/// A listing that words were found in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// Its position.
    pub(super) at: u32,
    /// True where every word that was found stands in its name.
    pub(super) in_name: bool,
}

impl Words {
    /// Takes in the words of the open ones of all listings, in order.
    pub(super) fn of<'a>(all: impl Iterator<Item = &'a Asset>) -> Self {
        let mut found: HashMap<Box<str>, Vec<u32>> = HashMap::new();
        for (at, asset) in (0_u32..u32::MAX / 2).zip(all).filter(|(_, asset)| asset.active) {
            let provider = asset.provider.iter().map(|provider| &provider.name);
            let places = asset.places.iter().filter_map(|place| place.name.as_ref());
            let texts = std::iter::once((&asset.name, 1));
            for (text, in_name) in
                texts.chain(std::iter::once(&asset.summary).chain(provider).chain(places).map(|text| (text, 0)))
            {
                for word in Understanding::fold(text).split(' ').filter(|word| !word.is_empty()) {
                    let there = at * 2 + in_name;
                    match found.get_mut(word) {
                        // What stands in the name is taken in first.
                        Some(places) if places.last().is_some_and(|last| last / 2 == at) => {}
                        Some(places) => places.push(there),
                        None => {
                            found.insert(word.into(), vec![there]);
                        }
                    }
                }
            }
        }
        let mut all: Vec<(Box<str>, Box<[u32]>)> = found.into_iter().map(|(word, at)| (word, at.into())).collect();
        all.sort_unstable();
        Self(all)
    }

    /// Returns the listings that hold the most of these words. `count` is how many listings there are. `None` where the text has
    /// no word.
    pub(super) fn find(&self, text: &str, count: usize) -> Option<Hits> {
        let short: String = text.chars().take(LONGEST).collect();
        let folded = Understanding::fold(&short);
        let words: Vec<&str> = folded.split_whitespace().take(MOST).collect();
        if words.is_empty() {
            return None;
        }
        let mut tally = vec![Tally::default(); count];
        for (number, word) in (1_u8..).zip(&words) {
            let beginning = beginning(word);
            let first = self.0.partition_point(|(known, _)| &**known < beginning);
            let begin = self.0.iter().skip(first).take_while(|(known, _)| known.starts_with(beginning));
            let begin = begin.filter(|(known, _)| beginning.len() >= SHORT || &**known == *word);
            for there in begin.flat_map(|(_, places)| places.iter()) {
                let Some(tally) = tally.get_mut((there / 2) as usize) else { continue };
                if tally.last != number {
                    (tally.all, tally.last) = (tally.all + 1, number);
                }
                if there % 2 == 1 && tally.last_named != number {
                    (tally.named, tally.last_named) = (tally.named + 1, number);
                }
            }
        }
        let best = tally.iter().map(|tally| tally.all).max().unwrap_or(0);
        let hits = (0_u32..).zip(&tally).filter(|(_, tally)| tally.all > 0 && tally.all == best);
        let hits = hits.map(|(at, tally)| Hit { at, in_name: tally.named == tally.all }).collect();
        Some(Hits { hits, by_half: usize::from(best) * 2 >= words.len() })
    }
}

/// Returns what the other forms of a word begin with. For English, in which listings are written; of others' words too little is cut
/// off to do harm.
fn beginning(word: &str) -> &str {
    let cut = |ending: &str, least: usize| word.strip_suffix(ending).filter(|rest| rest.len() >= least);
    cut("ing", 4).or_else(|| cut("es", 4)).or_else(|| cut("s", 4)).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn find(query: &str) -> Option<Vec<(u32, bool)>> {
        let asset = |name: &str, summary: &str, active: bool| -> Asset {
            serde_json::from_value(json!({"id": name, "feed": "t", "name": name, "summary": summary, "active": active}))
                .expect("an asset")
        };
        let all = [
            asset("Walking football", "Slow, friendly games for over fifties.", true),
            asset("Café Ému", "We go walking on Fridays.", true),
            asset("Walking club", "Closed for good.", false),
        ];
        let found = Words::of(all.iter()).find(query, all.len())?;
        Some(found.hits.into_iter().map(|hit| (hit.at, hit.in_name)).collect())
    }

    #[test]
    fn beginnings_of_words_find_open_listings_however_they_are_written() {
        assert_eq!(find("walks"), find("WALK"));
        assert_eq!(find("foot"), Some(vec![(0, true)]));
        assert_eq!(find("wa"), Some(vec![]), "too short to begin another");
        assert_eq!(find("WALK"), Some(vec![(0, true), (1, false)]));
        assert_eq!(find("cafe emu"), Some(vec![(1, true)]));
        assert_eq!(find("closed"), Some(vec![]));
        assert_eq!(find(" ?! "), find("?!"));
    }

    #[test]
    fn what_has_more_of_the_words_is_found_alone() {
        assert_eq!(find("walking on friday"), Some(vec![(1, false)]));
        assert_eq!(find("football unicorns"), Some(vec![(0, true)]));
        assert_eq!(find("unicorns"), Some(vec![]));
        assert_eq!(find("  "), None);
    }
}
