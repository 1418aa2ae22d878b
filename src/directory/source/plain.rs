//! HTML to plain text. What comes out holds no markup, however it was wrapped; it is text for people and is escaped again wherever it is shown.

/// The longest text that is kept of one field.
const LONGEST: usize = 8_000;
/// Markup escaped within markup is unwrapped this often.
const DEEPEST: usize = 4;

/// Returns the words of `text`, and whether they had to be dug out.
pub(crate) fn plain(text: &str) -> (String, bool) {
    let mut words = decode(text);
    let mut dug = words != text;
    for _ in 0..DEEPEST {
        if !has_markup(&words) {
            break;
        }
        words = decode(&strip(&words));
        dug = true;
    }
    if has_markup(&words) {
        words = words.replace(['<', '>'], " ");
    }
    let tidy = tidy(&words);
    // Only a difference in more than white space is worth telling.
    let changed = dug && squeezed(&tidy) != squeezed(text);
    (tidy, changed)
}

/// Returns the words of `text` in one line.
pub(crate) fn line(text: &str) -> (String, bool) {
    let (words, dug) = plain(text);
    (words.split_whitespace().collect::<Vec<_>>().join(" "), dug)
}

/// Returns true where there is nothing to read.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_unseen(c))
}

fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}') || (c.is_control() && c != '\n')
}

/// A `<` that begins a tag, a comment or a declaration.
fn has_markup(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| is_tag(&text[at + 1..]))
}

fn is_tag(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
}

fn strip(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        if !is_tag(after) {
            out.push('<');
            rest = after;
            continue;
        }
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        let name: String = after
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .flat_map(char::to_lowercase)
            .collect();
        // A tag that never ends takes the rest with it: better to lose words than to keep markup.
        rest = after.find('>').map_or("", |end| &after[end + 1..]);
        match name.as_str() {
            "script" | "style" | "iframe" | "object" | "svg" | "template" | "noscript" if !after.starts_with('/') => {
                rest = after_element(rest, &name)
            }
            "p" | "br" | "div" | "ul" | "ol" | "tr" | "table" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "section" => {
                out.push('\n')
            }
            "li" if !after.starts_with('/') => out.push_str("\n- "),
            "td" | "th" => out.push(' '),
            _ => {}
        }
    }
    out.push_str(rest);
    out
}

fn after_element<'a>(rest: &'a str, name: &str) -> &'a str {
    let lower = rest.to_ascii_lowercase();
    let Some(at) = lower.find(&format!("</{name}")) else { return "" };
    let end = rest.get(at..).unwrap_or_default();
    end.find('>').map_or("", |close| &end[close + 1..])
}

const ENTITIES: &[(&str, &str)] = &[
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
    ("pound", "£"),
    ("euro", "€"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("hellip", "…"),
    ("bull", "•"),
    ("middot", "·"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("aacute", "á"),
    ("iacute", "í"),
    ("oacute", "ó"),
    ("uacute", "ú"),
    ("ntilde", "ñ"),
    ("ccedil", "ç"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("auml", "ä"),
    ("copy", "©"),
    ("reg", "®"),
    ("trade", "™"),
    ("deg", "°"),
    ("frac12", "½"),
    ("frac14", "¼"),
    ("times", "×"),
    ("shy", ""),
    ("zwnj", ""),
    ("zwj", ""),
    ("rarr", "→"),
    ("ensp", " "),
    ("emsp", " "),
    ("thinsp", " "),
    ("sbquo", "‚"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("acirc", "â"),
    ("agrave", "à"),
];

fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let name_end = after.char_indices().take(12).find(|(_, c)| *c == ';').map(|(end, _)| end);
        let found = name_end.and_then(|end| entity(&after[..end]).map(|c| (c, end)));
        match found {
            Some((text, end)) => {
                out.push_str(&text);
                rest = &after[end + 1..];
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).map(String::from);
    }
    ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned())
}

/// White space made plain: at most one empty line, no unseen characters, no more than is kept.
fn tidy(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !is_unseen(*c)).collect();
    let mut out = String::with_capacity(seen.len());
    let mut empty = true;
    for line in seen.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")) {
        if line.is_empty() || line == "-" {
            if !empty {
                out.push('\n');
            }
            empty = true;
            continue;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&line);
        empty = false;
    }
    let end = out.trim_end();
    if end.len() <= LONGEST {
        return end.to_owned();
    }
    let cut = end.char_indices().map(|(at, _)| at).take_while(|at| *at <= LONGEST).last().unwrap_or(0);
    let cut = end[..cut].rfind(' ').filter(|at| *at > 0).unwrap_or(cut);
    format!("{} …", &end[..cut])
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !is_unseen(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_words_and_drops_the_markup() {
        let html =
            "<p style=\"x\">Tea &amp; talk</p><ul><li>Free</li><li>For&nbsp;all</li></ul><script>alert('x')</script>";
        assert_eq!(plain(html), ("Tea & talk\n\n- Free\n- For all".to_owned(), true));
        assert_eq!(plain("Tea & talk, ages < 5"), ("Tea & talk, ages < 5".to_owned(), false));
        assert_eq!(line("A <b>good</b>\nday").0, "A good day");
    }

    #[test]
    fn unwraps_markup_however_often_it_is_escaped() {
        for bad in [
            "&lt;script&gt;alert(1)&lt;/script&gt;hi",
            "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;hi",
            "<scr<script>x</script>ipt>alert(1)</script>hi",
            "<img src=x onerror=alert(1)//hi",
            "<!-- <script> -->hi",
        ] {
            let (words, dug) = plain(bad);
            assert!(dug && !has_markup(&words), "{bad} became {words}");
        }
    }

    #[test]
    fn blank_is_what_nobody_can_see() {
        assert!(is_blank(" \u{a0}\u{200b}\t\n"));
        assert!(!is_blank("\u{a0}x"));
    }

    #[test]
    fn cuts_what_is_far_too_long_between_words() {
        let (words, _) = plain(&"word ".repeat(5_000));
        assert!(words.len() < LONGEST + 8 && words.ends_with("word …"));
    }
}
