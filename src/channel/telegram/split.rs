//! Long words in parts that Telegram takes: at most 4096 UTF-16 units, cut where a reader would pause.

use unicode_segmentation::UnicodeSegmentation;

/// The most that one message may hold, in UTF-16 units.
pub(super) const LIMIT: usize = 4096;

/// Where a reader pauses, best first.
const PAUSES: [&str; 9] = ["\n\n", "\n", ". ", "! ", "? ", "؟ ", "。", "۔ ", " "];

/// Cuts `text` into parts of at most `limit` UTF-16 units. Words of ordinary length come back whole.
pub(super) fn split(text: &str, limit: usize) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    // A UTF-16 unit is at least one byte of UTF-8, so short texts need no counting.
    while rest.len() > limit && rest.encode_utf16().count() > limit {
        let fits = fitting(rest, limit);
        let at = pause(&rest[..fits]).unwrap_or(fits);
        let (part, after) = rest.split_at(at);
        if !part.trim().is_empty() {
            parts.push(part.trim_end());
        }
        rest = after.trim_start();
    }
    if parts.is_empty() || !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

/// Returns how many bytes of whole graphemes fit, and at least one character.
fn fitting(text: &str, limit: usize) -> usize {
    let mut units = 0;
    let mut end = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        units += grapheme.encode_utf16().count();
        if units > limit {
            break;
        }
        end = at + grapheme.len();
    }
    if end > 0 { end } else { one_monstrous_grapheme(text, limit) }
}

/// A grapheme longer than a message (a pile of accents) is cut between its characters.
fn one_monstrous_grapheme(text: &str, limit: usize) -> usize {
    let mut units = 0;
    let fits = text.char_indices().take_while(|(_, c)| {
        units += c.len_utf16();
        units <= limit
    });
    let end = fits.last().map_or(0, |(at, c)| at + c.len_utf8());
    end.max(text.chars().next().map_or(0, char::len_utf8))
}

/// Returns where to cut: after the last good pause, unless that leaves the part less than half full.
fn pause(text: &str) -> Option<usize> {
    let half = text.len() / 2;
    PAUSES.into_iter().find_map(|mark| text.rfind(mark).map(|at| at + mark.len()).filter(|at| *at >= half))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn short_words_stay_whole() {
        assert_eq!(split("Hello there.", LIMIT), ["Hello there."]);
        assert_eq!(split("", LIMIT), [""]);
    }

    #[test]
    fn long_words_are_cut_where_a_reader_pauses() {
        assert_eq!(split("One two.\n\nThree four.", 14), ["One two.", "Three four."]);
        assert_eq!(split("One two. Three four.", 14), ["One two.", "Three four."]);
        assert_eq!(split("onetwothreefour", 6), ["onetwo", "threef", "our"]);
    }

    #[test]
    fn a_wide_character_counts_twice_and_is_never_broken() {
        assert_eq!(split("😀😀😀", 4), ["😀😀", "😀"]);
        assert_eq!(split("👩‍👩‍👧👩‍👩‍👧", 9), ["👩‍👩‍👧", "👩‍👩‍👧"]);
    }

    proptest! {
        #[test]
        fn every_part_fits_and_no_word_is_lost(text in "(\\PC|[ \n.😀é])*", limit in 2_usize..40) {
            let parts = split(&text, limit);
            prop_assert!(parts.iter().all(|part| part.encode_utf16().count() <= limit));
            let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(bare(&parts.concat()), bare(&text));
        }
    }
}
