//! A translation out to a translator's tool and back.

use pathways::{
    domain::{files::Files, ids::Lang},
    wording::{
        Wording, exchange,
        progress::{Unit, units},
    },
};

const EN: &str = "\
# The service's name.
-us = Pathways
# Said first. $name is the person's own name.
hello = Hello { $name }, this is { -us }.
    .opt-yes = Yes
    .also-yes = yeah, ok
lines =
    First \"line\" of a long text that a PO file has to break, because it has more letters than fit, \\ and all.

    Second { \"\\u2066\" }line.
many =
    { PLURAL($n) ->
        [one] One place.
       *[other] { $n } places.
    }
";

const PL: &str = "\
# Our own remark.
hello = Cześć { $name }.
    .also-yes = no
";

fn files(pl: &str) -> Files {
    let manifest = "name: X\nenglish: X\ndir: ltr\nreviewed: false\ntone: plain\n";
    let texts = [
        ("en/manifest.yaml", manifest),
        ("en/a.ftl", EN),
        ("en/desk.ftl", "desk-claim = Take it\n"),
        ("pl/manifest.yaml", manifest),
        ("pl/a.ftl", pl),
    ];
    Files::new("locales", texts.map(|(path, text)| (path.to_owned(), text.to_owned())))
}

fn state(files: &Files, lang: &str) -> Vec<Unit> {
    units(&Wording::load(files).unwrap_or_else(|found| panic!("{found:#?}")), &Lang::new(lang))
}

fn po(units: &[Unit], lang: &str) -> String {
    let mut out = Vec::new();
    exchange::export(units, &Lang::new(lang), &mut out).expect("memory takes all");
    String::from_utf8(out).expect("text")
}

#[test]
fn progress_counts_what_is_missing_and_not_what_may_be() {
    let units = state(&files(PL), "pl");
    let missing: Vec<&str> = units.iter().filter(|unit| unit.is_missing()).map(|unit| unit.name.as_str()).collect();
    assert_eq!(missing, ["-us", "hello.opt-yes", "lines", "many"]);
    let hello = units.iter().find(|unit| unit.name == "hello").expect("there");
    assert_eq!((hello.file.as_str(), hello.line), ("locales/en/a.ftl", 4));
    assert_eq!(hello.note, "Said first. $name is the person's own name.");
    assert_eq!(hello.words.as_deref(), Some("Cześć { $name }."));
    assert_eq!(state(&files(PL), "xx").iter().filter(|unit| unit.words.is_some()).count(), 0);
    assert_eq!(state(&files(PL), "en").iter().filter(|unit| unit.is_missing()).count(), 0);
}

#[test]
fn out_and_back_changes_nothing() {
    let files = files(PL);
    for lang in ["pl", "en"] {
        let units = state(&files, lang);
        let back = exchange::import(&files, &units, &Lang::new(lang), &po(&units, lang)).expect("our own PO");
        assert_eq!((back.changed, back.findings, back.files.len()), (0, Vec::new(), 0));
    }
}

#[test]
fn what_a_translator_wrote_arrives_in_its_place() {
    let before = files(PL);
    let units = state(&before, "pl");
    // The translator turns the English round, which leaves all that Fluent needs.
    let translated: Vec<Unit> =
        units.iter().cloned().map(|unit| Unit { words: Some(unit.english.clone()), ..unit }).collect();
    let back = exchange::import(&before, &units, &Lang::new("pl"), &po(&translated, "pl")).expect("a PO");
    assert_eq!(back.findings, []);
    assert_eq!(back.changed, units.len());
    let mut after = before.clone();
    for (path, text) in &back.files {
        after.set(path.clone(), text);
    }
    let now = state(&after, "pl");
    assert!(now.iter().all(|unit| unit.words.as_deref() == Some(unit.english.as_str())), "{now:#?}");
    let text = after.get("pl/a.ftl").unwrap_or_default();
    assert!(text.starts_with("# Our own remark.\nhello = Hello { $name }"), "{text}");
    assert!(after.get("pl/desk.ftl").is_some(), "a file that was not there is made");
}

#[test]
fn what_cannot_be_taken_is_told_and_the_rest_is_taken() {
    let before = files(PL);
    let units = state(&before, "pl");
    let text = "msgid \"\"\nmsgstr \"Language: pl\\n\"\n\nmsgctxt \"lines\"\nmsgid \"x\"\nmsgstr \"A { $b\"\n\n\
                msgctxt \"many\"\nmsgid \"x\"\nmsgstr \"Dobrze\"\n\nmsgctxt \"gone\"\nmsgid \"x\"\nmsgstr \"Y\"\n\n\
                #, fuzzy\nmsgctxt \"hello\"\nmsgid \"x\"\nmsgstr \"Z\"\n\nmsgctxt \"-us\"\nmsgid \"x\"\nmsgstr \"A\\n.b = C\"\n";
    let back = exchange::import(&before, &units, &Lang::new("pl"), text).expect("a PO");
    let found: Vec<&str> = back.findings.iter().map(|finding| finding.node.as_str()).collect();
    assert_eq!(found, ["lines", "gone", "-us"]);
    assert_eq!(back.changed, 1);
    assert!(back.files["pl/a.ftl"].contains("many = Dobrze"));
}

#[test]
fn a_broken_file_is_refused_in_one_sentence() {
    let before = files(PL);
    let units = state(&before, "pl");
    for broken in ["msgid \"", "msgstr x", "\"", "msgid", "msgid \"a\"\nmsgstr \"\\q\"\n", "msgid é"] {
        let error = exchange::import(&before, &units, &Lang::new("pl"), broken).expect_err(broken);
        assert!(error.to_string().starts_with("the PO file"), "{error}");
    }
}
