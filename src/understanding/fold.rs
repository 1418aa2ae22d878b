//! Makes texts comparable: case, accents, look-alike letters and invisible characters are folded away.
//!
//! Every folded character remembers the character of the original that it came from, so that a finding can point at
//! what the person wrote. Must not know any word of any language: only characters.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A folded text with the way back to the original.
pub(crate) struct Folded {
    /// The folded characters.
    pub(crate) chars: Vec<char>,
    /// For each the position of the original character, counted in characters.
    pub(crate) from: Vec<u32>,
}

impl Folded {
    /// Folds a text. Time and memory are linear: marks heaped on a letter are dropped as they come.
    pub(crate) fn new(text: &str) -> Self {
        let mut folded = Self { chars: Vec::with_capacity(text.len()), from: Vec::with_capacity(text.len()) };
        for (at, c) in text.chars().enumerate() {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            match c {
                '\0'..='\x7f' => folded.push(c.to_ascii_lowercase(), at),
                '’' | '‘' | 'ʼ' | '´' | 'ʻ' | '′' | '＇' => folded.push('\'', at),
                _ => std::iter::once(c)
                    .nfkd()
                    .flat_map(char::to_lowercase)
                    .filter_map(letter)
                    .for_each(|c| folded.push(c, at)),
            }
        }
        folded.mend_look_alikes();
        folded
    }

    fn push(&mut self, c: char, at: u32) {
        self.chars.push(c);
        self.from.push(at);
    }

    /// In a word that mixes Latin with Cyrillic or Greek letters, letters that look Latin are read as Latin.
    fn mend_look_alikes(&mut self) {
        if !self.chars.iter().any(|c| ('\u{370}'..='\u{4ff}').contains(c)) {
            return;
        }
        let mut start = 0;
        while start < self.chars.len() {
            let len = self.chars.iter().skip(start).take_while(|c| c.is_alphabetic()).count();
            if let Some(word) = self.chars.get_mut(start..start + len)
                && word.iter().any(char::is_ascii_alphabetic)
            {
                word.iter_mut().for_each(|c| *c = looks_latin(*c));
            }
            start += len.max(1);
        }
    }
}

/// Returns the folded form of one decomposed, lower-case character; `None` where it is dropped.
fn letter(c: char) -> Option<char> {
    Some(match c {
        // Drawn over or between letters, or not drawn at all: accents, Arabic vowel marks, joiners, direction marks.
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}' => return None,
        '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' => return None,
        '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' => return None,
        '\u{fe00}'..='\u{fe2f}' | '\u{e0000}'..='\u{e0fff}' | '\u{1f3fb}'..='\u{1f3ff}' => return None,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => return None,
        '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{9bc}' | '\u{981}' => return None,
        // Latin letters that carry no separate accent.
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ø' => 'o',
        'ħ' => 'h',
        'ı' => 'i',
        'ß' => 's',
        // One letter of the Arabic script, written in several ways.
        'أ' | 'إ' | 'آ' | 'ٱ' | 'ٲ' | 'ٳ' => 'ا',
        'ى' | 'ی' | 'ې' | 'ێ' | 'ے' | 'ئ' => 'ي',
        'ؤ' | 'ۆ' | 'ۇ' | 'ۋ' => 'و',
        'ة' | 'ۀ' | 'ہ' | 'ۂ' | 'ھ' | 'ە' | 'ۃ' => 'ه',
        'ک' | 'ڪ' => 'ك',
        'ڕ' => 'ر',
        'ڵ' => 'ل',
        'ں' => 'ن',
        // Bengali letters that sound alike and are often written for each other.
        'ী' => 'ি',
        'ূ' => 'ু',
        'ণ' => 'ন',
        'শ' | 'ষ' => 'স',
        'ৎ' => 'ত',
        'ঈ' => 'ই',
        'ঊ' => 'উ',
        // Digits.
        '٠'..='٩' | '۰'..='۹' | '০'..='৯' => {
            let zero = [0x660, 0x6f0, 0x9e6].into_iter().rfind(|zero| *zero <= u32::from(c)).unwrap_or(0x660);
            char::from_digit(u32::from(c) - zero, 10).unwrap_or(c)
        }
        c if c.is_control() && c != '\n' => ' ',
        c => c,
    })
}

/// Returns the Latin letter that a Cyrillic or Greek one looks like, or the letter itself.
const fn looks_latin(c: char) -> char {
    match c {
        'а' | 'α' => 'a',
        'в' | 'β' => 'b',
        'с' | 'ς' => 'c',
        'ԁ' => 'd',
        'е' | 'ё' | 'ε' => 'e',
        'һ' | 'н' => 'h',
        'і' | 'ι' | 'ї' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' => 'm',
        'п' | 'η' => 'n',
        'о' | 'ο' | 'σ' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' | 'у' => 'y',
        'ν' => 'v',
        'ω' | 'ш' => 'w',
        'х' | 'χ' => 'x',
        _ => c,
    }
}

/// Returns true for characters that make up words.
pub(crate) fn in_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || (!c.is_ascii() && (c.is_alphanumeric() || is_combining_mark(c)))
}

/// Returns true for characters of scripts that are written without spaces: each is a word of its own.
pub(crate) const fn stands_alone(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(text: &str) -> String {
        Folded::new(text).chars.into_iter().collect()
    }

    #[test]
    fn case_and_accents_go() {
        assert_eq!(fold("Żółć ÎNȚELES Ŵy"), "zolc inteles wy");
    }

    #[test]
    fn arabic_letters_have_one_form() {
        assert_eq!(fold("أُمّي"), fold("امی"));
        assert_eq!(fold("نمی\u{200c}خواهم"), fold("نميخواهم"));
    }

    #[test]
    fn invisible_characters_and_heaped_marks_go() {
        assert_eq!(fold("k\u{200b}i\u{202e}l\u{ad}l"), "kill");
        assert_eq!(fold(&format!("d{}ie", "\u{336}".repeat(500))), "die");
    }

    #[test]
    fn look_alikes_are_latin_only_beside_latin() {
        assert_eq!(fold("suiсidе"), "suicide");
        assert_eq!(fold("сама"), "сама");
        assert_eq!(fold("ｋｉｌｌ 𝐦𝐞"), "kill me");
    }

    #[test]
    fn each_folded_character_knows_its_origin() {
        let folded = Folded::new("é…x");
        assert_eq!(folded.chars.iter().collect::<String>(), "e...x");
        assert_eq!(folded.from, [0, 1, 1, 1, 2]);
    }
}
