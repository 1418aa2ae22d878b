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
        let balanced = is_balanced(line);
        out.extend(marked.then_some(FIRST_STRONG_ISOLATE));
        out.extend(line.chars().filter(|c| !is_override(*c) && (balanced || !is_isolate(*c))));
        out.extend(marked.then_some(POP_ISOLATE));
    }
}

/// Writes a telephone number into a message.
pub(super) fn phone(out: &mut String, number: &str, rtl: bool) {
    let grouped = number.chars().any(|c| !c.is_ascii_digit());
    out.extend((rtl && grouped).then_some(LEFT_TO_RIGHT_MARK));
    out.extend(number.chars().filter(|c| !is_control(*c)));
}

/// Writes words of the catalogue: in a right-to-left message, telephone numbers that stand among them get their mark too.
pub(super) fn words(out: &mut String, text: &str, rtl: bool) {
    let mut rest = text;
    while rtl && let Some(at) = rest.find(|c: char| c == '+' || c.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        let (number, after) = from.split_at(number_length(from));
        out.push_str(before);
        let grouped = number.len() > 1 && number.contains(|c: char| !c.is_ascii_digit());
        out.extend((grouped && !out.ends_with(LEFT_TO_RIGHT_MARK)).then_some(LEFT_TO_RIGHT_MARK));
        out.push_str(number);
        rest = after;
    }
    out.push_str(rest);
}

/// Returns the length of the number that `text` begins with: digits in groups, with one space or hyphen between two.
fn number_length(text: &str) -> usize {
    let mut length = 0;
    let mut between = true;
    for (at, c) in text.char_indices() {
        match c {
            '+' if at == 0 => length = 1,
            '0'..='9' => (length, between) = (at + 1, false),
            ' ' | '-' if !between => between = true,
            _ => break,
        }
    }
    length
}

/// Writes a link into a message.
pub(super) fn link(out: &mut String, link: &str) {
    out.extend(link.chars().filter(|c| !is_control(*c)));
}

/// Returns true where the isolates of a line close as they open, so that none reaches beyond it.
fn is_balanced(line: &str) -> bool {
    let open = line.chars().filter(|c| is_isolate(*c)).try_fold(0_usize, |open, c| match c {
        POP_ISOLATE => open.checked_sub(1),
        _ => Some(open + 1),
    });
    open == Some(0)
}

/// Returns true for marks that steer direction.
const fn is_control(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}') || is_override(c) || is_isolate(c)
}

/// Returns true for marks that force a direction: nobody needs them, and a hostile name turns a line round with them.
const fn is_override(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}')
}

const fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Returns true for what runs right to left: the letters of those scripts, and their marks.
const fn is_rtl(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{200F}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
