//! Keeping text that runs one way from disturbing text that runs the other.
//!
//! Names and free text are isolated (U+2068 … U+2069) where the message runs right to left or they do. Telephone numbers
//! and links never hold a mark, or a telephone could not dial them: one left-to-right mark *before* a grouped number is
//! enough to keep its groups in order (Unicode bidi rule W7), and a link starts with a letter, which does the same.

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';

/// Writes a name or free text into a message.
pub(super) fn isolate(out: &mut String, text: &str, rtl: bool) {
    for (place, line) in text.split('\n').enumerate() {
        // An isolate ends with its paragraph, so each line has its own.
        if place > 0 {
            out.push('\n');
        }
        let marked = (rtl || line.chars().any(is_rtl)) && !line.trim().is_empty();
        out.extend(marked.then_some(FIRST_STRONG_ISOLATE));
        out.extend(line.chars().filter(|c| !is_control(*c)));
        out.extend(marked.then_some(POP_ISOLATE));
    }
}

/// Writes a telephone number into a message.
pub(super) fn phone(out: &mut String, number: &str, rtl: bool) {
    let grouped = number.chars().any(|c| !c.is_ascii_digit());
    out.extend((rtl && grouped).then_some(LEFT_TO_RIGHT_MARK));
    out.extend(number.chars().filter(|c| !is_control(*c)));
}

/// Writes a link into a message.
pub(super) fn link(out: &mut String, link: &str) {
    out.extend(link.chars().filter(|c| !is_control(*c)));
}

/// Returns true for marks that would let inserted text reach beyond itself.
const fn is_control(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Returns true for letters of the right-to-left scripts.
const fn is_rtl(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
