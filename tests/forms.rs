//! What forms of a dialogue do that no dialogue which ships may happen to use, and what the prover says where they are
//! written wrong. The dialogues and the English words that ship, with one small dialogue beside them.

use pathways::{
    cli::{
        config::Config,
        world::{Authored, Shipped},
    },
    dialogue::transcript,
    domain::{files::Files, ids::Lang},
};

const PROBE: &str = "\
dialogue: probe
requires: [service]
retry:   {max: 1, to: over}
silence: {expire: 72h, to: over}
slots:
  need: {type: one, of: [food, loneliness], keep: 30d}
nodes:
  age:   {ask: age, optional: true, to: grown}
  grown: {when: age, below: 18, to: {below: young, else: take}}
  young: {to: take}
  take:  {do: record_need, of: loneliness, to: next}
  next:  {do: next_need, into: need, to: {food: over, loneliness: lonely, done: over}}
  lonely: {to: over}
  over:  {end: done}
";

const WORDS: &str = "\
probe-age = How old are you?
    .retry1 = How old?
probe-young = You are young.
probe-lonely = Let us look for company.
";

/// Returns what is found wrong with the probe, played as `chat` where that is right.
fn found(probe: &str, chat: &str) -> Vec<String> {
    let config = Config::built_in();
    let mut dialogues = config.dialogues().expect("dialogues");
    dialogues.set("probe.yaml", probe);
    let all = config.locales().expect("locales");
    let english = all.under("en/", "").map(|(path, text)| (path.to_owned(), text.to_owned()));
    let mut locales = Files::new("locales", english);
    locales.set("en/probe.ftl", WORDS);
    let shipped = Shipped::load().expect("shipped");
    match Authored::read(&dialogues, &locales, &shipped.needs) {
        Err(findings) => findings.iter().map(ToString::to_string).collect(),
        Ok(authored) => {
            let world = authored.into_world(shipped, Vec::new());
            let head = "about: consent=service, needs=debt\nbegin: probe\n";
            let played = transcript::read("probe.chat", &format!("{head}{chat}")).expect("a transcript");
            transcript::play(&world, &played, &Lang::new("en")).findings.iter().map(ToString::to_string).collect()
        }
    }
}

/// Asserts that the probe with a change is refused, by a finding that says `says`.
#[track_caller]
fn refused(from: &str, to: &str, says: &str) {
    assert_eq!(PROBE.matches(from).count(), 1, "{from}");
    let findings = found(&PROBE.replace(from, to), "");
    assert!(findings.iter().any(|finding| finding.contains(says)), "{findings:#?}");
}

#[test]
fn a_number_leads_two_ways_and_none_is_not_below() {
    for (answer, says) in
        [("17", "< probe-young\n< probe-lonely"), ("18", "< probe-lonely"), ("skip", "< probe-lonely")]
    {
        let chat = format!("< probe-age\n> {answer}\n! RecordNeeds debt loneliness\n{says}\n");
        assert_eq!(found(PROBE, &chat), Vec::<String>::new(), "{answer}");
    }
    let wrong = "< probe-age\n> 18\n< probe-young\n< probe-lonely\n";
    assert!(!found(PROBE, wrong).is_empty(), "else what is above proves nothing");
}

#[test]
fn a_number_that_leads_nowhere_is_refused() {
    refused("below: 18, to: {below: young, else: take}", "below: 18, to: {below: young}", "not_below");
    refused("below: 18, to: {below: young, else", "below: 18, to: {above: young, else", "`above` cannot happen here");
    refused("when: age, below: 18", "when: area, below: 18", "Only a number can be below another");
    refused("when: age, below: 18", "when: years, below: 18", "`years` is not declared");
    refused(
        "when: age, below: 18, to: {below: young, else: take}",
        "when: age, to: young",
        "or give a number its limit",
    );
    for limit in ["0", "-1", "121"] {
        refused("below: 18", &format!("below: {limit}"), &format!("Every answer is on the same side of {limit}"));
    }
    refused("young: {to: take}", "young: {below: 18, to: take}", "`below` stands where nothing is told apart");
}

#[test]
fn a_need_that_nobody_knows_is_refused() {
    refused("of: loneliness, to: next", "of: lonelines, to: next", "There is no need `lonelines`");
    refused("do: record_need, of: loneliness", "do: record_need", "`do: record_need` needs `of`");
    refused("requires: [service]\n", "", "has not agreed to `service`");
}

#[test]
fn an_alert_of_no_risk_that_we_know_is_refused() {
    let take = "{do: record_need, of: loneliness, to: next}";
    refused(take, "{do: alert, of: abus, to: next}", "There is no risk `abus`");
    refused(take, "{do: alert, of: none, to: next}", "There is no risk `none`");
    for (act, raised) in [("{do: alert, to: next}", "None Soon"), ("{do: alert, of: abuse, to: next}", "Abuse Soon")] {
        let chat = format!("< probe-age\n> 18\n! RaiseAlert {raised}\n");
        let found = found(&PROBE.replace(take, act), &chat);
        assert_eq!(found, Vec::<String>::new(), "{act}");
    }
}

#[test]
fn what_is_no_place_is_neither_here_nor_elsewhere() {
    refused("{do: record_need, of: loneliness, to: next}", "{do: covered, of: age, to: next}", "`of` names no place");
    refused(
        "{do: record_need, of: loneliness, to: next}",
        "{do: covered, of: area, to: {covered: next}}",
        "outside, unknown",
    );
}
