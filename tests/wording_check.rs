//! The proofs over wording: each flaw is found, at its place, and sound locales have none.

use pathways::{
    domain::{files::Files, finding::Finding},
    wording::{
        Wording,
        check::{Wanted, check},
        plain,
    },
};

const EN: &str = "\
-us = Pathways
hello = Hello { $name }, this is { -us }.
    .opt-yes = Yes
    .opt-no = No
    .retry1 = Say yes or no.
many = { PLURAL($n) ->
        [one] One place.
       *[other] { $n } places.
    }
call = { hello } Call { $phone }.
";

const PL: &str = "\
-us = Pathways
hello = Dzień dobry, { $name }, tu { -us }.
    .opt-yes = Tak
    .opt-no = Nie
    .retry1 = Tak czy nie?
many = { PLURAL($n) ->
        [one] Jedno miejsce.
        [few] { $n } miejsca.
        [many] { $n } miejsc.
       *[other] { $n } miejsca.
    }
call = { hello } Telefon { $phone }.
";

fn strings(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn wanted() -> Vec<Wanted> {
    let want = |id: &str, attrs: &[&str], vars: &[&str]| Wanted {
        id: id.into(),
        attrs: strings(attrs),
        optional: strings(&["help"]),
        vars: strings(vars),
        file: "dialogues/hello.yaml".into(),
        line: 7,
        node: "hello".into(),
    };
    vec![
        want("hello", &["opt-yes", "opt-no", "retry1"], &["name"]),
        want("many", &[], &["n"]),
        want("call", &[], &["name", "phone"]),
    ]
}

/// Proves English and Polish, where both are changed first.
fn proven(en: &str, pl: &str, draft: bool) -> Vec<Finding> {
    let manifest = "name: X\nenglish: X\ndir: ltr\nreviewed: false\ntone: plain\n";
    let texts = [
        ("en/manifest.yaml", manifest.to_owned()),
        ("en/hello.ftl", en.to_owned()),
        ("pl/manifest.yaml", format!("{manifest}draft: {draft}\n")),
        ("pl/hello.ftl", pl.to_owned()),
    ];
    let files = Files::new("locales", texts.map(|(path, text)| (path.to_owned(), text)));
    check(&Wording::load(&files).unwrap_or_else(|found| panic!("{found:#?}")), &wanted())
}

/// Changes the Polish and returns the one finding: file, line, rule, node.
fn flaw(from: &str, to: &str) -> (String, usize, String, String) {
    assert!(PL.contains(from), "{from} is in the Polish");
    one(proven(EN, &PL.replacen(from, to, 1), false))
}

fn one(found: Vec<Finding>) -> (String, usize, String, String) {
    assert_eq!(found.len(), 1, "{found:#?}");
    found.into_iter().map(|f| (f.file, f.line, f.rule, f.node)).next().expect("one")
}

fn at(file: &str, line: usize, rule: &str, node: &str) -> (String, usize, String, String) {
    (format!("locales/{file}"), line, rule.to_owned(), node.to_owned())
}

#[test]
fn sound_locales_have_no_flaw() {
    assert_eq!(proven(EN, PL, false), []);
}

#[test]
fn a_missing_message_is_found_in_its_file() {
    let without = PL.split("call =").next().unwrap_or_default();
    assert_eq!(one(proven(EN, without, false)), at("pl/hello.ftl", 0, "15 complete", "call"));
    assert_eq!(proven(EN, without, true), [], "a draft may lack messages");
}

#[test]
fn a_message_missing_in_english_is_found_where_it_is_wanted() {
    let without = |text: &str| text.split("call =").next().unwrap_or_default().to_owned();
    let found = proven(&without(EN), &without(PL), false);
    let places: Vec<_> = found.iter().map(|f| (f.file.as_str(), f.line, f.node.as_str())).collect();
    assert_eq!(places, [("dialogues/hello.yaml", 7, "call"), ("dialogues/hello.yaml", 7, "call")]);
}

#[test]
fn attributes_are_all_there_and_no_others() {
    assert_eq!(flaw("    .opt-no = Nie\n", ""), at("pl/hello.ftl", 2, "15 complete", "hello"));
    assert_eq!(flaw("    .retry1", "    .retry9 = X\n    .retry1"), at("pl/hello.ftl", 5, "15 orphans", "hello"));
    let help = |text: &str| text.replacen("    .retry1", "    .help = ?\n    .retry1", 1);
    assert_eq!(one(proven(&help(EN), PL, false)), at("pl/hello.ftl", 2, "15 complete", "hello"));
    assert_eq!(proven(&help(EN), &help(PL), false), []);
}

#[test]
fn messages_and_terms_nobody_wants_are_found() {
    assert_eq!(flaw("call =", "lost = X\ncall ="), at("pl/hello.ftl", 12, "15 orphans", "lost"));
    assert_eq!(flaw("-us =", "-them = X\n-us ="), at("pl/hello.ftl", 1, "15 orphans", "-them"));
    let referred = PL.replacen("call = { hello }", "part = X\ncall = { part } { hello }", 1);
    assert_eq!(proven(EN, &referred, false), [], "what another message refers to is wanted");
}

#[test]
fn families_are_whole_in_every_language_and_the_desk_whole_or_absent() {
    let with = |text: &str, more: &str| format!("{text}{more}");
    let en = with(EN, "web-send = Send\ndesk-claim = Take it\ndesk-close = Close it\n");
    let web = with(PL, "web-send = Wyślij\n");
    assert_eq!(one(proven(&en, PL, false)), at("pl/hello.ftl", 0, "15 complete", "web-send"));
    assert_eq!(proven(&en, &web, false), []);
    let half = with(&web, "desk-claim = Weź\n");
    assert_eq!(one(proven(&en, &half, false)), at("pl/hello.ftl", 0, "15 complete", "desk-close"));
    let extra = with(&web, "web-lost = X\n");
    assert_eq!(one(proven(&en, &extra, false)), at("pl/hello.ftl", 14, "15 orphans", "web-lost"));
}

#[test]
fn variables_are_in_scope_and_none_is_forgotten() {
    let found = proven(EN, &PL.replacen("{ $name }", "{ $name } { $nam }", 1), false);
    let places: Vec<_> = found.iter().map(|f| (f.line, f.rule.as_str(), f.node.as_str())).collect();
    assert_eq!(places, [(2, "16 variables", "hello"), (12, "16 variables", "call")], "the one that refers to it too");
    assert_eq!(flaw("{ $phone }", "123"), at("pl/hello.ftl", 12, "16 variables", "call"));
    assert_eq!(flaw("PLURAL($n)", "PLURALS($n)").2, "16 variables");
}

#[test]
fn a_choice_by_number_covers_the_plurals_of_its_language() {
    assert_eq!(flaw("        [few] { $n } miejsca.\n", ""), at("pl/hello.ftl", 6, "16 plurals", "many"));
    assert_eq!(flaw("        [few]", "        [two] X\n        [few]"), at("pl/hello.ftl", 6, "16 plurals", "many"));
    let bare = PL.replacen("PLURAL($n)", "$n", 1);
    assert_eq!(proven(EN, &bare, false), []);
    assert_eq!(one(proven(EN, &bare.replacen("        [many] { $n } miejsc.\n", "", 1), false)).2, "16 plurals");
    assert_eq!(proven(EN, &PL.replacen("        [one]", "        [0] Brak.\n        [one]", 1), false), []);
}

#[test]
fn references_lead_somewhere_and_never_round() {
    assert_eq!(flaw("{ hello } Telefon", "{ helo } Telefon"), at("pl/hello.ftl", 12, "16 references", "call"));
    assert_eq!(flaw("tu { -us }", "tu { -them } { -us }"), at("pl/hello.ftl", 2, "16 references", "hello"));
    let ring = PL.replacen("    .retry1 = Tak", "    .retry1 = { hello.retry1 } Tak", 1);
    assert_eq!(one(proven(EN, &ring, false)), at("pl/hello.ftl", 5, "16 references", "hello.retry1"));
    let amount = "{ DISTANCE($n) } miejsc";
    let found = proven(EN, &PL.replacen("{ $n } miejsc.", amount, 1), false);
    assert_eq!(found.iter().filter(|f| f.rule == "16 references").count(), 2, "{found:#?}");
}

#[test]
fn what_is_too_long_for_a_button_or_a_message_is_found() {
    assert_eq!(
        flaw("= Tak\n", &format!("= {}\n", "Tak ".repeat(17))),
        at("pl/hello.ftl", 3, "18 length", "hello.opt-yes")
    );
    let long = "x".repeat(4_000);
    assert_eq!(flaw("Telefon", &long), at("pl/hello.ftl", 12, "18 length", "call"));
    // The longest variant counts, not their sum.
    let variants = PL.replacen("Jedno miejsce.", &long, 1).replacen("{ $n } miejsc.", &format!("{{ $n }}{long}"), 1);
    assert_eq!(one(proven(EN, &variants, false)), at("pl/hello.ftl", 6, "18 length", "many"));
    let fits = PL.replacen("Jedno miejsce.", &long, 1).replacen(
        "{ $n } miejsc.",
        &format!("{{ $n }}{}", "x".repeat(3_800)),
        1,
    );
    assert_eq!(proven(EN, &fits, false), []);
}

#[test]
fn long_sentences_and_hard_words_are_pointed_out() {
    let manifest = "name: X\nenglish: X\ndir: ltr\nreviewed: false\ntone: plain\n";
    let measure = |fluent: &str| {
        let texts = [("en/manifest.yaml", manifest), ("en/a.ftl", fluent)];
        let files = Files::new("locales", texts.map(|(path, text)| (path.to_owned(), text.to_owned())));
        plain::measure(&Wording::load(&files).unwrap_or_else(|found| panic!("{found:#?}")))
    };
    let easy =
        measure("a = We can help. You can stop at any time.\n    .opt-eligibility = Eligibility determinations\n");
    assert!(easy.findings.is_empty() && easy.all.grade() < plain::GRADE_MAX, "{easy:#?}");
    let long = measure(&format!("a = Fine.\nb = Fine.\n    .help = {}end.\n", "we go on ".repeat(7)));
    assert_eq!(one(long.findings), at("en/a.ftl", 3, "plain sentences", "b"));
    let hard = measure("a = Fine.\nb = Eligibility determinations necessitate comprehensive documentation.\n");
    assert_eq!(hard.messages.first().map(|(id, _)| id.as_str()), Some("b"));
    assert_eq!(one(hard.findings).2, "plain grade");
}
