//! Wording as the rest of the program uses it, over small locales made here.

use pathways::{
    domain::{files::Files, ids::Lang, time::Time},
    wording::{Arg, Args, Dir, When, Wording},
};

const LTR: &str = "dir: ltr\nreviewed: false\ntone: plain\n";
const RTL: &str = "dir: rtl\nreviewed: false\ntone: plain\n";
const AMOUNTS: &str = "format-metres = about { $n } m\nformat-kilometres = about { $n } km\nformat-pounds = £{ $n }\n";

/// Locales from (tag, lines of the manifest besides the usual ones, Fluent).
fn load(locales: &[(&str, &str, &str)]) -> Wording {
    let texts = locales.iter().flat_map(|(tag, manifest, fluent)| {
        let rtl = ["ar", "fa", "ckb", "ur"].contains(tag);
        let manifest = format!("name: {tag}\nenglish: {tag}\n{}{manifest}", if rtl { RTL } else { LTR });
        [(format!("{tag}/manifest.yaml"), manifest), (format!("{tag}/test.ftl"), (*fluent).to_owned())]
    });
    Wording::load(&Files::new("locales", texts)).unwrap_or_else(|found| panic!("{found:#?}"))
}

fn say(wording: &Wording, lang: &str, id: &str, args: &Args) -> String {
    let text = wording.text(&Lang::new(lang), id, None, args).expect("the message is there");
    assert_eq!(text.lang, lang, "no fall-back expected");
    text.text
}

fn number(n: i64) -> Args {
    Args::new().with("n", n)
}

/// A winter afternoon, so that London's clock is UTC.
fn afternoon() -> Time {
    Time::parse("2026-11-24T16:09:00Z").expect("a time")
}

#[test]
fn plurals_are_those_of_today_where_fluents_own_are_wrong() {
    let by_function =
        "n = { PLURAL($n) ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    let bare = by_function.replace("PLURAL($n)", "$n");
    for fluent in [by_function, &bare] {
        let wording =
            load(&[("en", "", fluent), ("ar", "", fluent), ("ro", "", fluent), ("es", "", fluent), ("pl", "", fluent)]);
        let is = |lang: &str, n: i64, want: &str| assert_eq!(say(&wording, lang, "n", &number(n)), want, "{lang} {n}");
        is("ar", 103, "few");
        is("ar", 110, "few");
        is("ar", 111, "many");
        is("ar", 100, "other");
        is("ro", 101, "few");
        is("ro", 119, "few");
        is("ro", 120, "other");
        is("es", 1_000_000, "many");
        is("pl", 22, "few");
        is("pl", 25, "many");
        is("en", 1, "one");
    }
}

#[test]
fn an_exact_number_goes_before_its_plural() {
    let wording = load(&[("en", "", "n = { $n ->\n [0] none\n [one] one\n *[other] { $n } of them\n }\n")]);
    assert_eq!(say(&wording, "en", "n", &number(0)), "none");
    assert_eq!(say(&wording, "en", "n", &number(1)), "one");
    assert_eq!(say(&wording, "en", "n", &number(1200)), "1,200 of them");
}

#[test]
fn a_missing_message_falls_back_and_says_so() {
    let wording =
        load(&[("en", "", "a = A\nb = B\n .x = X\n"), ("cy", "", "a = Â\n"), ("pl", "fallback: cy\n", "c = C\n")]);
    let text = |lang: &str, id: &str, attr| {
        wording.text(&Lang::new(lang), id, attr, &Args::new()).map(|text| (text.text, text.lang.to_string()))
    };
    assert_eq!(text("pl", "c", None), Some(("C".into(), "pl".into())));
    assert_eq!(text("pl", "a", None), Some(("Â".into(), "cy".into())));
    assert_eq!(text("pl", "b", Some("x")), Some(("X".into(), "en".into())));
    assert_eq!(text("xx", "a", None), Some(("A".into(), "en".into())));
    assert_eq!(text("pl", "nowhere", None), None);
    assert_eq!(text("pl", "a", Some("nowhere")), None);
    assert!(wording.has(&Lang::new("en"), "b", Some("x")));
    assert!(!wording.has(&Lang::new("pl"), "a", None));
    assert_eq!(wording.attrs(&Lang::new("en"), "b"), ["x"]);
}

#[test]
fn references_and_terms_resolve_and_a_ring_ends() {
    let fluent = "-us = { $case ->\n *[plain] Pathways\n [of] Pathways’\n }\n\
                  hello = This is { -us }.\n    .more = { \" \" }More.\n\
                  ours = { -us(case: \"of\") } words: { hello }{ hello.more }\n\
                  ring = { gnir }\ngnir = { ring }\n";
    let wording = load(&[("en", "", fluent)]);
    assert_eq!(say(&wording, "en", "ours", &Args::new()), "Pathways’ words: This is Pathways. More.");
    assert!(say(&wording, "en", "ring", &Args::new()).contains("ring"));
    assert_eq!(say(&load(&[("en", "", "a = { $nobody }\n")]), "en", "a", &Args::new()), "{nobody}");
}

#[test]
fn dates_are_told_in_london_and_in_the_persons_way() {
    let fluent = "at = { $at }\nparts = { DATE($at) } { TIME($at) } { WEEKDAY($at) }\n";
    let persian = "formats: fa-u-ca-gregory\nbeside: fa-u-ca-persian\n";
    let wording = load(&[
        ("en", "formats: en-GB\n", fluent),
        ("pl", "", fluent),
        ("ar", "digits: arab\n", fluent),
        ("fa", persian, fluent),
    ]);
    let at = |lang, when| say(&wording, lang, "at", &Args::new().with("at", Arg::Time(afternoon(), when)));
    assert_eq!(at("en", When::WeekdayTime), "Tuesday 24 November at 16:09");
    assert_eq!(at("en", When::DateTime), "24 November 2026 at 16:09");
    assert_eq!(at("pl", When::Date), "24 listopada 2026");
    assert_eq!(at("ar", When::Date), "٢٤ نوفمبر ٢٠٢٦");
    assert_eq!(at("fa", When::Date), "۲۴ نوامبر ۲۰۲۶ (۳ آذر ۱۴۰۵)");
    let summer = Time::parse("2026-07-01T23:30:00Z").expect("a time");
    let parts = say(&wording, "en", "parts", &Args::new().with("at", Arg::Time(summer, When::Date)));
    assert_eq!(parts, "2 July 2026 00:30 Thursday");
}

#[test]
fn names_are_joined_as_the_language_joins_them() {
    let fluent = "all = { $names }\nany = { LIST($names, type: \"or\") }\n";
    let joiners = "joiners: {comma: \"، \", and: \" و \", or: \" یان \"}\n";
    let wording = load(&[("en", "formats: en-GB\n", fluent), ("es", "", fluent), ("ckb", joiners, fluent)]);
    let names = |names: &[&str]| Args::new().with("names", Arg::List(names.iter().map(|n| (*n).to_owned()).collect()));
    assert_eq!(say(&wording, "en", "all", &names(&["a", "b", "c"])), "a, b and c");
    assert_eq!(say(&wording, "en", "any", &names(&["a", "b"])), "a or b");
    assert_eq!(say(&wording, "es", "all", &names(&["Ana", "Inés"])), "Ana e Inés");
    assert_eq!(say(&wording, "ckb", "any", &names(&["ئا", "بێ"])), "\u{2068}ئا\u{2069} یان \u{2068}بێ\u{2069}");
    assert_eq!(say(&wording, "en", "all", &names(&[])), "");
}

#[test]
fn amounts_are_rounded_and_worded_by_the_locale() {
    let fluent = format!("{AMOUNTS}far = {{ $far }}; {{ DISTANCE($m) }}; {{ $cost }}\n");
    let wording = load(&[("en", "", &fluent)]);
    let far = |far: u32, m: i64, pence: i64| {
        let args = Args::new().with("far", Arg::Distance(far)).with("m", m).with("cost", Arg::Money(pence));
        say(&wording, "en", "far", &args)
    };
    assert_eq!(far(12, 880, 350), "about 100 m; about 900 m; £3.50");
    assert_eq!(far(960, 1_620, 300), "about 1 km; about 1.5 km; £3");
    assert_eq!(far(5_400, 0, 0), "about 5 km; about 100 m; £0");
}

#[test]
fn names_are_isolated_only_where_directions_meet() {
    let fluent = "hello = X { $name }.\n";
    let wording = load(&[("en", "", fluent), ("ar", "", fluent)]);
    let hello = |lang, name: &str| say(&wording, lang, "hello", &Args::new().with("name", name));
    assert_eq!(hello("en", "Ana"), "X Ana.");
    assert_eq!(hello("en", "أنا"), "X \u{2068}أنا\u{2069}.");
    assert_eq!(hello("ar", "Ana"), "X \u{2068}Ana\u{2069}.");
    assert_eq!(hello("ar", "Ana\nB"), "X \u{2068}Ana\u{2069}\n\u{2068}B\u{2069}.");
    assert_eq!(hello("en", "An\u{202E}a\u{2069}"), "X Ana.", "marks in a name cannot reach beyond it");
    assert_eq!(hello("ar", "An\u{2067}a"), "X \u{2068}Ana\u{2069}.");
    let rendered = "B \u{2068}Ana\u{2069} \u{200E}0800 1";
    assert_eq!(hello("ar", rendered), format!("X \u{2068}{rendered}\u{2069}."), "what is rendered keeps its marks");
}

#[test]
fn telephone_numbers_and_links_hold_no_marks_and_read_left_to_right() {
    let fluent = "call = اتصل { $phone } أو { $link } الآن\n";
    let wording = load(&[("en", "", fluent), ("ar", "digits: arab\n", fluent)]);
    let call = |lang, phone: &str| {
        let args =
            Args::new().with("phone", Arg::Phone(phone.into())).with("link", Arg::Link("https://x.org/a-b".into()));
        say(&wording, lang, "call", &args)
    };
    for (phone, marked) in
        [("999", "999"), ("0800 123 4567", "\u{200E}0800 123 4567"), ("+44 800 1", "\u{200E}+44 800 1")]
    {
        let text = call("ar", phone);
        assert_eq!(text, format!("اتصل {marked} أو https://x.org/a-b الآن"));
        let seen = seen(&text);
        assert!(seen.contains(phone), "{phone} is seen as {seen}");
        assert!(seen.contains("https://x.org/a-b"), "{seen}");
    }
    assert!(!seen("اتصل 0800 123 4567 الآن").contains("0800 123 4567"), "without the mark the groups change places");
}

#[test]
fn telephone_numbers_among_the_words_read_left_to_right_too() {
    let fluent = "call = اتصل 0800 123 4567 أو +44-151 من 9 إلى 17:30 أو 999 أو 1+ أو\u{200E}01 23\n";
    let wording = load(&[("en", "", fluent), ("ar", "", fluent)]);
    let plain = fluent.trim_start_matches("call = ").trim_end();
    assert_eq!(say(&wording, "en", "call", &Args::new()), plain);
    let marked = plain.replace("0800", "\u{200E}0800").replace("+44", "\u{200E}+44");
    assert_eq!(say(&wording, "ar", "call", &Args::new()), marked);
    assert!(seen(&marked).contains("0800 123 4567") && seen(&marked).contains("+44-151"), "{}", seen(&marked));
}

/// What a reader sees from left to right.
fn seen(text: &str) -> String {
    let info = unicode_bidi::BidiInfo::new(text, Some(unicode_bidi::Level::rtl()));
    info.paragraphs.iter().map(|para| info.reorder_line(para, para.range.clone()).into_owned()).collect()
}

#[test]
fn a_devices_wish_finds_the_closest_language() {
    let wording = load(&[
        ("en", "", "a = A\n"),
        ("pl", "", "a = A\n"),
        ("zh-Hans", "matches: [zh]\n", "a = A\n"),
        ("ckb", "matches: [ku, sorani]\n", "a = A\n"),
        ("uk", "draft: true\n", "a = A\n"),
    ]);
    let best = |wanted: &str| wording.match_lang(wanted).map(|lang| lang.to_string());
    assert_eq!(best("pl-PL,en;q=0.8").as_deref(), Some("pl"));
    assert_eq!(best("de, en;q=0.5, pl;q=0.9").as_deref(), Some("pl"));
    assert_eq!(best("zh-cn").as_deref(), Some("zh-Hans"));
    assert_eq!(best("zh_Hant_TW").as_deref(), Some("zh-Hans"));
    assert_eq!(best("ku").as_deref(), Some("ckb"));
    assert_eq!(best("uk, en;q=0.1").as_deref(), Some("en"), "a draft is not for people yet");
    assert_eq!(best("en;q=0, *").as_deref(), None);
    assert_eq!(best(""), None);
    assert_eq!(best(";;;q=,,-").as_deref(), None);
}

#[test]
fn flaws_are_named_with_file_and_line() {
    let manifest = "name: English\nenglish: English\ndir: ltr\nreviewed: true\ntone: plain\n";
    let files = Files::new(
        "locales",
        [
            ("en/manifest.yaml", manifest),
            ("en/a.ftl", "# A comment\n\nfine = Fine\n\nbroken = { $x\n\nagain = One\n    .x = X\n    .x = Y\n"),
            ("en/b.ftl", "again = Two\n"),
            ("en/lexicon/x.ftl", "not ours"),
            ("pl/a.ftl", "a = A\n"),
            ("uk/lexicon/needs.yaml", "a lexicon alone is no locale of ours"),
            ("xx/manifest.yaml", "name: X\nenglish: X\ndir: up\n"),
        ]
        .map(|(path, text)| (path.to_owned(), text.to_owned())),
    );
    let found = Wording::load(&files).err().unwrap_or_default();
    let places: Vec<_> = found.iter().map(|f| (f.file.as_str(), f.line, f.node.as_str())).collect();
    assert_eq!(
        places,
        [
            ("locales/en/a.ftl", 7, "broken"),
            ("locales/en/a.ftl", 9, "again"),
            ("locales/en/b.ftl", 1, "again"),
            ("locales/pl/manifest.yaml", 0, "pl"),
            ("locales/xx/manifest.yaml", 3, "xx"),
        ],
        "{found:#?}"
    );
}

#[test]
fn the_manifest_is_told() {
    let wording = load(&[("en", "", "a = A\n"), ("ar", "draft: true\n", "a = A\n")]);
    let manifest = wording.manifest(&Lang::new("ar")).expect("there");
    assert_eq!((manifest.dir, manifest.reviewed, manifest.draft), (Dir::Rtl, false, true));
    assert_eq!(manifest.dir.as_str(), "rtl");
    assert_eq!(wording.langs_and_drafts().map(Lang::as_str).collect::<Vec<_>>(), ["ar", "en"]);
    assert_eq!(wording.langs().map(Lang::as_str).collect::<Vec<_>>(), ["en"]);
}
