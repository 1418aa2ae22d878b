//! Cuts a folded text into words, clauses and sentences. Must not know any language's words.

use super::fold::{Folded, in_word, stands_alone};

/// A text cut into words.
pub(crate) struct Text {
    /// The folded words, one after the other.
    letters: String,
    /// The words.
    pub(crate) words: Vec<Word>,
    /// Symbols of all words; see [`Word::symbols`].
    pub(crate) symbols: Vec<u32>,
}

/// One word.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    /// Where its letters lie in [`Text::letters`], in bytes.
    letters: (u32, u32),
    /// First and one past the last character in the original.
    pub(crate) span: (u32, u32),
    /// The sentence it stands in, from 0 on.
    pub(crate) sentence: u32,
    /// The clause it stands in, from 0 on, counted through the whole text.
    pub(crate) clause: u32,
    /// Where its symbols lie in [`Text::symbols`].
    pub(crate) symbols: (u32, u32),
    /// The number of letters before an apostrophe: `j'ai` has one.
    pub(crate) elided: usize,
}

impl Text {
    /// Cuts a text.
    pub(crate) fn new(text: &str) -> Self {
        let folded = Folded::new(text);
        let mut cut =
            Self { letters: String::with_capacity(text.len()), words: Vec::with_capacity(32), symbols: Vec::new() };
        let (mut sentence, mut clause) = (0, 0);
        let mut at = 0;
        while let (Some(&c), Some(&from)) = (folded.chars.get(at), folded.from.get(at)) {
            if in_word(c) || is_picture(c) {
                let len = if stands_alone(c) || is_picture(c) { 1 } else { word_len(&folded.chars, at) };
                let start = cut.letters.len();
                let mut elided = 0;
                for &c in folded.chars.iter().skip(at).take(len) {
                    match c {
                        '\'' => elided = cut.letters.len() - start,
                        '*' => {}
                        c => cut.letters.push(c),
                    }
                }
                let last = folded.from.get(at + len - 1).copied().unwrap_or(from);
                cut.words.push(Word {
                    letters: (small(start), small(cut.letters.len())),
                    span: (from, last + 1),
                    sentence,
                    clause,
                    symbols: (0, 0),
                    elided,
                });
                at += len;
                continue;
            }
            let run = folded.chars.iter().skip(at).take_while(|next| **next == c).count();
            match c {
                // Three dots are a pause, not an end.
                '.' if run > 1 => {}
                '.' | '!' | '?' | ';' | '\n' | '。' | '؟' | '؛' | '۔' | '।' | '॥' => {
                    sentence += 1;
                    clause += 1;
                }
                ',' | '،' | '、' | '(' | ')' | ':' | '–' | '—' => clause += 1,
                _ => {}
            }
            at += run;
        }
        cut
    }

    /// Returns the folded letters of a word.
    pub(crate) fn letters(&self, word: &Word) -> &str {
        self.letters.get(word.letters.0 as usize..word.letters.1 as usize).unwrap_or("")
    }

    /// Returns the folded letters of every word.
    pub(crate) fn each(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| self.letters(word))
    }

    /// Returns one word made of two that belong together.
    pub(crate) fn join(&mut self, first: &Word, second: &Word) -> Word {
        let start = self.letters.len();
        let letters = [self.letters(first), self.letters(second)].concat();
        self.letters.push_str(&letters);
        Word {
            letters: (small(start), small(self.letters.len())),
            span: (first.span.0, second.span.1),
            ..first.clone()
        }
    }

    /// Returns the symbols of the word at `at`.
    pub(crate) fn symbols_at(&self, at: usize) -> &[u32] {
        self.words
            .get(at)
            .map_or(&[], |word| self.symbols.get(word.symbols.0 as usize..word.symbols.1 as usize).unwrap_or(&[]))
    }

    /// Returns the span in characters of the original of the words from `start` up to `end`.
    pub(crate) fn span(&self, start: usize, end: usize) -> [usize; 2] {
        let from = self.words.get(start).map_or(0, |word| word.span.0);
        let to = end.checked_sub(1).and_then(|last| self.words.get(last)).map_or(from, |word| word.span.1);
        [from as usize, to as usize]
    }
}

/// Returns how many characters the word at `at` has; an apostrophe or a hiding star inside it belongs to it.
fn word_len(chars: &[char], at: usize) -> usize {
    let mut len = 0;
    while let Some(&c) = chars.get(at + len) {
        let inner = (c == '\'' || c == '*')
            && len > 0
            && chars.get(at + len + 1).is_some_and(|next| in_word(*next) && !stands_alone(*next));
        if !(inner || (in_word(c) && !stands_alone(c))) {
            break;
        }
        len += 1;
    }
    len.max(1)
}

/// Returns true for pictures that people put for words.
const fn is_picture(c: char) -> bool {
    matches!(c, '\u{1f300}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}')
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_clauses_and_sentences() {
        let text = Text::new("I can't, really... No! 想死");
        assert_eq!(text.each().collect::<Vec<_>>(), ["i", "cant", "really", "no", "想", "死"]);
        assert_eq!(text.words.iter().map(|w| w.clause).collect::<Vec<_>>(), [0, 0, 1, 1, 2, 2]);
        assert_eq!(text.words.iter().map(|w| w.sentence).collect::<Vec<_>>(), [0, 0, 0, 0, 1, 1]);
        assert_eq!(text.span(1, 3), [2, 15]);
    }

    #[test]
    fn nothing_has_no_words() {
        assert!(Text::new(" \u{200b}…").words.is_empty());
    }
}
