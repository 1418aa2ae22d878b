//! Each proof of `pathways check` has a change here that breaks it. The change is made to the dialogues and words that
//! ship, so a proof that looks at the wrong thing, or at nothing, fails here.

use pathways::{
    cli::{
        config::Config,
        world::{Authored, Shipped},
    },
    domain::{
        files::Files,
        finding::Finding,
        ids::{DialogueName, Lang},
    },
};

/// The authored files that ship, with English alone: what is broken here is not a matter of language.
struct Desk {
    dialogues: Files,
    locales: Files,
}

impl Desk {
    fn new() -> Self {
        let config = Config::built_in();
        let all = config.locales().expect("locales");
        let english = all.under("en/", "").map(|(path, text)| (path.to_owned(), text.to_owned()));
        Self { dialogues: config.dialogues().expect("dialogues"), locales: Files::new("locales", english) }
    }

    fn prove(&self) -> Vec<Finding> {
        let needs = Shipped::load().expect("shipped").needs;
        Authored::read(&self.dialogues, &self.locales, &needs).err().unwrap_or_default()
    }

    /// Replaces one text of a file. The text must be there, once.
    fn change(files: &mut Files, path: &str, from: &str, to: &str) {
        let text = files.get(path).unwrap_or_else(|| panic!("{path} is there")).to_owned();
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in {path}");
        files.set(path, text.replacen(from, to, 1));
    }
}

/// Asserts that a change to a dialogue is found by `rule`, and that the finding says where and how to mend it.
#[track_caller]
fn breaks(path: &str, from: &str, to: &str, rule: &str) -> Finding {
    let mut desk = Desk::new();
    Desk::change(&mut desk.dialogues, path, from, to);
    found(&desk, rule)
}

/// The same for words.
#[track_caller]
fn breaks_words(path: &str, from: &str, to: &str, rule: &str) -> Finding {
    let mut desk = Desk::new();
    Desk::change(&mut desk.locales, path, from, to);
    found(&desk, rule)
}

#[track_caller]
fn found(desk: &Desk, rule: &str) -> Finding {
    let findings = desk.prove();
    let found = findings.iter().find(|finding| finding.rule.starts_with(rule));
    let found = found.unwrap_or_else(|| panic!("no finding of `{rule}` among {findings:#?}"));
    assert!(!found.file.is_empty() && !found.says.is_empty() && !found.mend.is_empty(), "{found:?}");
    found.clone()
}

#[test]
fn what_ships_is_proven() {
    assert_eq!(Desk::new().prove(), []);
}

#[test]
fn one_a_target_that_is_no_node() {
    let found = breaks(
        "find.yaml",
        "to: {found: offer, none: none, failed: none}",
        "to: {found: ofer, none: none, failed: none}",
        "1",
    );
    assert_eq!((found.file.as_str(), found.node.as_str()), ("dialogues/find.yaml", "match"));
    assert!(found.line > 10, "{found:?}");
}

#[test]
fn one_a_name_that_is_not_the_files() {
    breaks("find.yaml", "dialogue: find", "dialogue: seek", "1");
}

#[test]
fn one_a_key_that_stands_twice() {
    let found = breaks("find.yaml", "  soon:    {to: end}\n", "  soon:    {to: end}\n  soon:    {to: end}\n", "form");
    assert!(found.line > 0, "{found:?}");
}

#[test]
fn two_a_node_no_way_leads_to() {
    breaks("find.yaml", "  soon:    {to: end}\n", "  soon:    {to: end}\n  island:  {to: end}\n", "2");
}

#[test]
fn three_a_way_without_an_end() {
    breaks("stop.yaml", "  done: {end: stopped, say: true}", "  done: {to: stop}", "3");
}

#[test]
fn three_a_question_without_a_person() {
    let mut desk = Desk::new();
    Desk::change(
        &mut desk.dialogues,
        "_interrupts.yaml",
        "human:       {match: human,           run: handoff,    as: push,  in: [bot]}",
        "human:       {match: human,           run: help,    as: push,  in: [bot]}",
    );
    found(&desk, "3 humans");
}

#[test]
fn four_a_round_without_a_question() {
    breaks(
        "help.yaml",
        "  end:  {end: done}",
        "  end:  {do: open_now, to: {open: what, closed: out}}\n  out:  {end: done}",
        "4",
    );
}

#[test]
fn five_an_outcome_without_a_way() {
    let found = breaks("find.yaml", "to: {sent: sent, failed: failed}", "to: {sent: sent}", "5");
    assert!(found.says.contains("failed"), "{found:?}");
}

#[test]
fn five_a_way_for_what_cannot_happen() {
    breaks("find.yaml", "to: {sent: sent, failed: failed}", "to: {sent: sent, lost: failed, failed: failed}", "5");
}

#[test]
fn five_an_end_of_a_called_dialogue_without_a_way() {
    breaks("feedback.yaml", "paused: {end: paused}", "paused: {end: tired}", "5");
}

#[test]
fn six_a_dialogue_that_comes_to_call_itself() {
    breaks("feedback.yaml", "  paused: {end: paused}", "  paused: {call: checkin, to: fin}\n  fin: {end: paused}", "6");
}

#[test]
fn seven_a_question_without_retries() {
    breaks("feedback.yaml", "retry:   {max: 1, to: record}\n", "", "7");
}

#[test]
fn seven_a_question_without_a_word_on_silence() {
    breaks("feedback.yaml", "silence: {expire: 72h, to: paused}\n", "", "7");
}

#[test]
fn eight_a_slot_that_is_not_declared() {
    breaks("find.yaml", "offer:   {ask: choice, from", "offer:   {ask: choise, from", "8");
}

#[test]
fn eight_a_slot_read_before_it_is_filled() {
    let found = breaks(
        "find.yaml",
        "match:   {do: match, with: [need], into: matches, to: {found: offer, none: none, failed: none}}",
        "match:   {do: match, with: [need], into: matches, to: {found: offer, none: details, failed: none}}",
        "8",
    );
    assert!(found.says.contains("choice"), "{found:?}");
}

#[test]
fn nine_an_answer_kept_for_ever() {
    breaks("_slots.yaml", "area:      {type: area, keep: 730d}", "area:      {type: area}", "9");
}

#[test]
fn ten_a_question_about_the_person_before_consent() {
    breaks("welcome.yaml", "hello:    {to: agree}", "hello:    {to: age}", "10");
}

#[test]
fn ten_sharing_without_consent_to_share() {
    breaks(
        "find.yaml",
        "share:   {ask: share, to: {yes: shared, no: details}}",
        "share:   {ask: share, to: {yes: refer, no: details}}",
        "10",
    );
}

#[test]
fn ten_a_door_that_counts_on_consent() {
    breaks("_interrupts.yaml", "first: welcome", "first: pathway", "10");
}

#[test]
fn eleven_back_while_a_person_is_asked_for() {
    breaks(
        "_interrupts.yaml",
        "back:        {match: back,                             as: pop,   in: [bot]}",
        "back:        {match: back,                             as: pop,   in: [bot, queued]}",
        "11",
    );
}

#[test]
fn twelve_a_number_asked_without_the_way_to_a_private_channel() {
    let found = breaks(
        "callback.yaml",
        "phone:     {ask: phone, to: {answered: when, moved: moved}}",
        "phone:     {ask: phone, to: {answered: when}}",
        "5",
    );
    assert!(found.says.contains("moved"), "{found:?}");
}

#[test]
fn thirteen_a_crisis_that_cannot_break_in() {
    breaks(
        "_interrupts.yaml",
        "run: crisis,     as: push,  in: [bot, queued, human]",
        "run: crisis,     as: push,  in: [bot, queued]",
        "13",
    );
}

#[test]
fn thirteen_words_without_ears() {
    let mut desk = Desk::new();
    let words = desk.locales.under("en/", "").filter(|(path, _)| !path.starts_with("en/lexicon/risk"));
    desk.locales = Files::new("locales", words.map(|(path, text)| (path.to_owned(), text.to_owned())));
    assert_eq!(found(&desk, "13").says, "Danger is not heard in this language.");
}

#[test]
fn thirteen_something_before_the_crisis() {
    let mut desk = Desk::new();
    Desk::change(
        &mut desk.dialogues,
        "_interrupts.yaml",
        "interrupts:\n",
        "interrupts:\n  first:      {match: help, run: help, as: push, in: [bot]}\n",
    );
    found(&desk, "13");
}

#[test]
fn thirteen_a_crisis_that_tells_nobody() {
    breaks("crisis.yaml", "alert:     {do: alert, to: {raised: held, failed: held}}", "alert:     {to: held}", "13");
}

#[test]
fn thirteen_a_crisis_that_shows_no_helplines() {
    let found = breaks("crisis.yaml", "suicide:   {show: lines, to: alert}", "suicide:   {to: alert}", "13");
    assert!(found.says.contains("before they are shown who helps"), "{found:?}");
}

#[test]
fn thirteen_a_crisis_that_asks_before_it_tells() {
    let found =
        breaks("crisis.yaml", "abuse:     {show: lines, to: alert}", "abuse:     {show: lines, to: safe_chat}", "13");
    assert!(found.says.contains("before anybody is told"), "{found:?}");
}

#[test]
fn thirteen_a_crisis_without_a_way_for_one_danger() {
    let mut desk = Desk::new();
    Desk::change(
        &mut desk.dialogues,
        "crisis.yaml",
        "child_at_risk: child, harm_to_others: others}}",
        "child_at_risk: child}}",
    );
    Desk::change(
        &mut desk.dialogues,
        "crisis.yaml",
        "[medical_emergency, suicide, self_harm, abuse, child_at_risk, harm_to_others]",
        "[medical_emergency, suicide, self_harm, abuse, child_at_risk]",
    );
    let says: Vec<String> =
        desk.prove().into_iter().filter(|finding| finding.rule.starts_with("13")).map(|finding| finding.says).collect();
    assert!(says.iter().any(|says| says.contains("harm_to_others")), "{says:?}");
}

#[test]
fn fourteen_a_button_called_what_a_command_is_called() {
    let mut desk = Desk::new();
    Desk::change(
        &mut desk.locales,
        "en/loneliness.ftl",
        "    .opt-company = Some company",
        "    .opt-company = talk to a human",
    );
    found(&desk, "14");
}

#[test]
fn fifteen_a_message_that_is_missing() {
    breaks_words("en/find.ftl", "find-failed =", "find-fialed =", "15");
}

#[test]
fn fifteen_a_label_that_is_missing() {
    breaks_words("en/loneliness.ftl", "    .opt-grief = Someone close to me died\n", "", "15");
}

#[test]
fn fifteen_words_that_are_no_fluent() {
    let mut desk = Desk::new();
    Desk::change(
        &mut desk.locales,
        "en/find.ftl",
        "find-details = Here are the details:",
        "find-details Here are the details:",
    );
    let findings = desk.prove();
    assert!(findings.iter().any(|finding| finding.file == "locales/en/find.ftl" && finding.line > 0), "{findings:#?}");
}

#[test]
fn sixteen_a_variable_out_of_scope() {
    breaks_words("en/loneliness.ftl", "Of course. I will ask", "Of course, { $nobody }. I will ask", "16");
}

#[test]
fn sixteen_a_plural_without_one_of_its_forms() {
    let mut desk = Desk::new();
    let all = Config::built_in().locales().expect("locales");
    for (path, text) in all.under("pl/", "") {
        desk.locales.set(path, text);
    }
    let some = "        [few] Mam { $matches } rzeczy, które mogą pasować.\n";
    Desk::change(&mut desk.locales, "pl/find.ftl", some, "");
    found(&desk, "16");
}

#[test]
fn seventeen_two_labels_of_one_question_alike() {
    breaks_words("en/loneliness.ftl", ".opt-company = Some company", ".opt-company = SOMETHING to do", "17");
}

#[test]
fn eighteen_a_message_longer_than_a_channel_takes() {
    breaks_words(
        "en/loneliness.ftl",
        "Of course. I will ask",
        &format!("{} I will ask", "Of course. ".repeat(400)),
        "18",
    );
}

#[test]
fn nineteen_a_frame_of_a_dialogue_that_is_no_more_is_let_go() {
    use pathways::{
        dialogue::{Event, Moment, step},
        domain::{
            conversation::{Conversation, Frame},
            ids::{Address, ConversationId, PersonId},
            post::{Body, ChannelKind},
            time::Time,
        },
    };
    let desk = Desk::new();
    let shipped = Shipped::load().expect("shipped");
    let authored =
        Authored::read(&desk.dialogues, &desk.locales, &shipped.needs).unwrap_or_else(|found| panic!("{found:?}"));
    let world = authored.into_world(shipped, Vec::new());
    let now = Time::from_millis(1_800_000_000_000);
    let mut conversation = Conversation::begin(
        ConversationId::new(now),
        PersonId::new(now),
        ChannelKind::Web,
        Address::new("a"),
        Lang::new("en"),
        now,
    );
    conversation.mind.frames.push(Frame {
        dialogue: DialogueName::new("gone"),
        hash: "0".into(),
        node: "gone".into(),
        attempt: 0,
        nudges: 0,
        token: String::new(),
        unasked: false,
        picked: Vec::new(),
        locals: Default::default(),
        trail: Vec::new(),
    });
    let done = step(&world, conversation, Event::Person(Body::Start), &Moment::at(now)).expect("a step");
    assert!(done.conversation.mind.frames.iter().all(|frame| frame.dialogue != *"gone"));
    assert!(!done.conversation.mind.frames.is_empty(), "the person is asked again");
}

#[test]
fn the_refusal_names_file_line_node_and_mend() {
    let finding = breaks("find.yaml", "to: {sent: sent, failed: failed}", "to: {sent: sent}", "5");
    let text = finding.to_string();
    assert!(text.starts_with("dialogues/find.yaml:"), "{text}");
    assert!(text.contains("refer") && text.contains("Name each in `to`"), "{text}");
}
