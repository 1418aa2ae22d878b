//! Plain words to safe HTML: everything is escaped, and telephone numbers and links can be tapped.
//!
//! Knows no turn and no page. A message's text is never HTML: what looks like markup is shown as it was written.

use regex::Regex;
use std::{fmt::Write, sync::LazyLock};

/// One paragraph of a message, ready for a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Paragraph {
    /// The name of a card. Safe HTML.
    pub(crate) heading: Option<String>,
    /// The words, or the lines of the card. Safe HTML.
    pub(crate) html: String,
    /// True for words in English, which a voice for another language would make nonsense of.
    pub(crate) english: bool,
}

/// Returns the paragraphs of what we say. An offer or a helpline, written a line each below its name, is a card. `english`
/// tells what stands in English within what is said in another language.
pub(crate) fn ours(text: &str, english: &English) -> Vec<Paragraph> {
    static GAP: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\n[ \t]*\n\s*").ok());
    let plain = |part: &str| Paragraph { heading: None, html: linked(part), english: english.has(part) };
    let Some(gap) = GAP.as_ref() else { return vec![plain(text)] };
    let parts = gap.split(text.trim()).filter(|part| !part.is_empty());
    parts
        .map(|part| match part.split_once('\n') {
            Some((name, lines)) if is_card(name, lines) => Paragraph {
                heading: Some(linked(name.trim())),
                html: card_lines(name, lines, english),
                english: english.has(name),
            },
            _ => plain(part),
        })
        .collect()
}

/// Returns the paragraphs of what a person said. Nothing in it becomes a link.
pub(crate) fn theirs(text: &str) -> Vec<Paragraph> {
    vec![Paragraph { heading: None, html: numbers_kept(text.trim()), english: false }]
}

/// Returns `text` with every number of several groups in one piece: among words that run from right to left, its groups would
/// otherwise change places.
fn numbers_kept(text: &str) -> String {
    static GROUPS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\+?\d+(?:[ \u{a0}-]\d+)+").ok());
    let Some(groups) = GROUPS.as_ref() else { return escaped(text) };
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for found in groups.find_iter(text) {
        out.push_str(&escaped(&text[from..found.start()]));
        let _ = write!(out, r#"<bdi dir="ltr">{}</bdi>"#, found.as_str());
        from = found.end();
    }
    out.push_str(&escaped(&text[from..]));
    out
}

/// What is in English within what is said in another language: the directory's own words, and what stands beside words that
/// no speaker has read.
pub(crate) enum English {
    /// Nothing that need be told: the message itself is.
    All,
    /// What has Latin letters only, in a message written in others.
    Latin,
    /// These paragraphs, and what the directory says of an offer.
    These(Vec<String>),
}

impl English {
    fn has(&self, text: &str) -> bool {
        match self {
            Self::All => false,
            Self::Latin => is_latin(text),
            Self::These(paragraphs) => paragraphs.iter().any(|one| one == text.trim()),
        }
    }
}

/// Returns true for words in Latin letters alone.
pub(crate) fn is_latin(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(|c| c < '\u{250}')
}

/// Returns true where `name` heads `lines`: it is numbered, or it is no sentence and a way to get in touch follows.
fn is_card(name: &str, lines: &str) -> bool {
    let name = name.trim();
    let is_name = name.chars().count() <= 80 && !name.ends_with(ENDS);
    is_numbered(name) || (is_name && linked(lines).contains("<a "))
}

/// What a sentence or a part of one ends with, in the scripts that we write.
const ENDS: [char; 20] =
    ['.', ',', ':', ';', '!', '?', '…', '؟', '،', '؛', '۔', '।', '。', '，', '：', '；', '！', '？', '、', '）'];

/// Returns the lines of a card, their labels strong: "Where: …". Below the name of an offer stands what the directory says of it.
fn card_lines(name: &str, lines: &str, english: &English) -> String {
    let own = matches!(english, English::These(_)) && is_numbered(name);
    lines.lines().enumerate().map(|(at, line)| card_line(line, (own && at == 0) || english.has(line))).collect()
}

/// Returns one line of a card, its label strong, and marked where it is English in another language.
pub(crate) fn card_line(line: &str, english: bool) -> String {
    let mark = [": ", "："].into_iter().filter_map(|mark| Some((line.find(mark)?, mark))).min();
    let label = mark.map(|(at, mark)| line.split_at(at + mark.len())).filter(|(label, _)| is_label(label));
    match label {
        Some((label, rest)) => format!("<span><b>{}</b> {}</span>", escaped(label.trim_end()), linked(rest)),
        None if english && !line.contains("://") && !line.contains('@') => {
            format!(r#"<span lang="en" dir="ltr">{}</span>"#, linked(line))
        }
        None => format!("<span>{}</span>", linked(line)),
    }
}

/// Returns true for a few words and a colon. What is no letter in Bengali and its like still is no digit or mark.
fn is_label(text: &str) -> bool {
    text.chars().count() <= 22 && !text.chars().any(|c| c.is_numeric() || matches!(c, '.' | ',' | '(' | '/' | '@'))
}

/// Returns true for `1. Walking group` and `٢. …`.
fn is_numbered(line: &str) -> bool {
    // A name may be set apart by marks of direction.
    let marks = |c: char| c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    let line = line.trim_start_matches(marks);
    let rest = line.trim_start_matches(char::is_numeric);
    rest.len() < line.len() && rest.trim_start_matches(marks).starts_with(['.', ')'])
}

/// Returns `text` with links and telephone numbers made tappable.
pub(crate) fn linked(text: &str) -> String {
    // A link; an e-mail address; a telephone number as it is written in the United Kingdom; a short emergency number; a number to text.
    static FIND: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(concat!(
            r#"(?P<link>https?://[^\s<>"\u{2066}-\u{2069}]+)"#,
            r"|(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)",
            r"|(?P<tel>(?:\+44|\b0)[ \u{a0}-]?\d(?:[ \u{a0}-]?\d){5,9}\b|\b116[ \u{a0}]?123\b|\b(?:999|111|112)\b)",
            r"|(?P<sms>\b8\d{4}\b)",
        ))
        .ok()
    });
    let Some(find) = FIND.as_ref() else { return escaped(text) };
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    let mut from = 0;
    for found in find.captures_iter(text) {
        let Some(whole) = found.get(0) else { continue };
        let (before, after) = (&text[..whole.start()], &text[whole.end()..]);
        let (shown, target) = if found.name("link").is_some() {
            let shown = without_trailing_marks(whole.as_str());
            (shown, escaped(shown))
        } else if found.name("mail").is_some() {
            (whole.as_str(), format!("mailto:{}", escaped(whole.as_str())))
        } else if stands_alone(whole.as_str(), before, after) {
            let scheme = if found.name("sms").is_some() { "sms" } else { "tel" };
            let number: String = whole.as_str().chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            (whole.as_str(), format!("{scheme}:{number}"))
        } else {
            continue;
        };
        out.push_str(&escaped(&text[from..whole.start()]));
        // Numbers and addresses read left to right in every language.
        let _ = write!(out, r#"<a href="{target}" dir="ltr" rel="noreferrer">{}</a>"#, escaped(shown));
        from = whole.start() + shown.len();
    }
    out.push_str(&escaped(&text[from..]));
    out
}

/// Returns true where a number is no part of a longer one, of a price or of a street address.
fn stands_alone(number: &str, before: &str, after: &str) -> bool {
    let joins = |c: char| matches!(c, '.' | ',' | ':' | '/');
    let (mut last, mut next) = (before.chars().rev(), after.chars());
    let goes_on = |first: Option<char>, second: Option<char>, more: &[char]| {
        first.is_some_and(|c| {
            c.is_alphanumeric() || more.contains(&c) || (joins(c) && second.is_some_and(|c| c.is_ascii_digit()))
        })
    };
    if goes_on(last.next(), last.next(), &['£', '$', '€', '-', '_']) || goes_on(next.next(), next.next(), &['%', '_'])
    {
        return false;
    }
    // "111 Mount Pleasant" is an address.
    let street = after.strip_prefix(' ').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
    !(street && number.len() == 3)
}

/// Returns a link without the full stop or bracket that ends its sentence.
fn without_trailing_marks(link: &str) -> &str {
    let mut link = link;
    loop {
        let shorter =
            link.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '»', '”', '’', '،', '؟', '؛', '。', '，']);
        let shorter = match shorter.strip_suffix(')') {
            Some(inner) if shorter.matches(')').count() > shorter.matches('(').count() => inner,
            _ => shorter,
        };
        if shorter.len() == link.len() {
            return link;
        }
        link = shorter;
    }
}

/// Returns `text` for the inside of an element or a quoted attribute.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Control characters have no place in a page; line breaks and tabs do.
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        ours(text, &English::All).into_iter().map(|p| p.html).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn what_looks_like_markup_is_words() {
        assert_eq!(html("<b>&\"'"), "&lt;b&gt;&amp;&quot;&#39;");
        assert_eq!(theirs("<script>").first().map(|p| p.html.as_str()), Some("&lt;script&gt;"));
        let sly = html("see https://a.uk/\"onmouseover=alert(1) now");
        assert!(sly.starts_with(r#"see <a href="https://a.uk/" dir"#), "{sly}");
        assert!(!html("javascript:alert(1)").contains("<a"));
    }

    #[test]
    fn numbers_that_can_be_rung_are_links() {
        for (text, target) in [
            ("Call 999.", "tel:999"),
            ("Samaritans: 116 123, day and night", "tel:116123"),
            ("0800 1111", "tel:08001111"),
            ("ring 0808 2000 247", "tel:08082000247"),
            ("0800 4 70 80 90", "tel:08004708090"),
            ("0151 330 2000!", "tel:01513302000"),
            ("(+44 151 330 2000)", "tel:+441513302000"),
            ("اتصل على 999", "tel:999"),
            ("text SHOUT to 85258", "sms:85258"),
        ] {
            assert!(html(text).contains(&format!("\"{target}\"")), "{text}: {}", html(text));
        }
    }

    #[test]
    fn numbers_that_cannot_are_not() {
        for text in
            ["£999", "111 Mount Pleasant", "12,999", "999.50", "1999", "85258a", "room 0999x", "L9 1AB", "10:00"]
        {
            assert!(!html(text).contains("<a"), "{text}: {}", html(text));
        }
    }

    #[test]
    fn a_link_ends_where_its_sentence_goes_on() {
        assert!(html("(see https://turn2us.org.uk/a_(b).)").contains("\"https://turn2us.org.uk/a_(b)\""));
        assert!(html("Look: https://mind.org.uk.").ends_with("</a>."));
    }

    #[test]
    fn an_address_to_write_to_is_a_link() {
        assert!(html("More: hello@carers.example.org.").contains("\"mailto:hello@carers.example.org\""));
    }

    #[test]
    fn offers_and_helplines_are_cards() {
        let headings = |text: &str| ours(text, &English::All).into_iter().map(|part| part.heading).collect::<Vec<_>>();
        let card = |name: &str| Some(name.to_owned());
        assert_eq!(
            headings("Here are two.\n\n1. Walking\nTuesdays\n\n٢. Choir\nFridays"),
            [None, card("1. Walking"), card("٢. Choir")]
        );
        assert_eq!(headings("Samaritans\nCall 116 123"), [card("Samaritans")]);
        assert_eq!(headings("NHS 111, the mental health option\nCall 111").len(), 1);
        assert!(headings("NHS 111, the mental health option\nCall 111").iter().all(Option::is_some));
        assert_eq!(headings("That is hard.\nPlease call 116 123"), [None]);
        for sentence in ["请打这个电话。", "یہ نمبر ملائیں۔", "এই নম্বরে ফোন করুন।"]
        {
            assert_eq!(headings(&format!("{sentence}\n116 123")), [None], "{sentence}");
        }
        assert_eq!(headings("One line\nand another"), [None]);
        let lines = ours("1. Choir\nWhere: <Hall>, L9\nFree", &English::All)
            .into_iter()
            .map(|part| part.html)
            .collect::<String>();
        assert_eq!(lines, "<span><b>Where:</b> &lt;Hall&gt;, L9</span><span>Free</span>");
        for label in ["কোথায়: ", "地点：", "Où : ", "Najbliższy termin: "] {
            let lines = ours(&format!("1. Choir\n{label}L9"), &English::All);
            let strong = format!("<b>{}</b> L9", label.trim());
            assert!(lines.iter().all(|part| part.html.contains(&strong)), "{label}");
        }
    }

    #[test]
    fn a_number_of_several_groups_stays_in_one_piece() {
        let html = |text: &str| theirs(text).into_iter().map(|part| part.html).collect::<String>();
        assert_eq!(html("رقمي 07700 900123."), r#"رقمي <bdi dir="ltr">07700 900123</bdi>."#);
        assert_eq!(html("1 < 2"), "1 &lt; 2");
    }

    #[test]
    fn english_within_another_language_says_so() {
        let english = |text: &str, english: &English| {
            let parts = ours(text, english);
            parts.into_iter().map(|part| (part.english, part.html.contains("lang=\"en\""))).collect::<Vec<_>>()
        };
        let kurdish = "زۆر باشە\n\nI am glad\n\n1. Choir\nWe sing.\nبۆچی: نزیکە";
        assert_eq!(english(kurdish, &English::Latin), [(false, false), (true, false), (true, true)]);
        let polish = "Dobrze.\n\nI am glad\n\n1. Choir\nWe sing.\nGdzie: L9";
        let beside = English::These(vec!["I am glad".to_owned()]);
        assert_eq!(english(polish, &beside), [(false, false), (true, false), (false, true)]);
        assert_eq!(english("1. Choir\nWe sing.", &English::All), [(false, false)]);
    }
}
