//! What is decided in danger, wherever and however it is written: help first, somebody told, nothing else in the way.
//!
//! Each test here stands in `docs/safety/hazards.md` beside the control that it shows; `danger_told` has the whole way.

#[path = "harness/town.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod town;

use pathways::{
    app::apply::{Context, fault},
    cli::config::Config,
    dialogue::{
        Event, Moment, World,
        effect::{Effect, Laid, Say, Step},
        render::{Page, render},
        script::{Kind, Task},
        step,
    },
    directory::Resolved,
    domain::{
        conversation::{Conversation, Frame, Kept, Owner, Value},
        files::Files,
        ids::{Address, AdvisorId, ConversationId, HandoffId, Lang, PersonId},
        post::{Body, ChannelKind},
        risk::{Risk, Urgency},
        time::Time,
    },
    store::Loaded,
    understanding::Understanding,
};
use town::words;

/// The same danger in each language that the bot speaks.
const DANGER: [(&str, &str); 3] =
    [("en", "I want to kill myself"), ("pl", "chcę się zabić"), ("ar", "أريد أن أقتل نفسي")];

fn now() -> Time {
    Time::parse(town::MORNING).expect("a time")
}

fn somebody(channel: ChannelKind, lang: &str) -> Conversation {
    let (id, person) = (ConversationId::new(now()), PersonId::new(now()));
    let mut conversation = Conversation::begin(id, person, channel, Address::new("1"), Lang::new(lang), now());
    conversation.lang_chosen = true;
    conversation
}

fn at(dialogue: &str, node: &str) -> Frame {
    Frame {
        dialogue: dialogue.into(),
        hash: String::new(),
        node: node.into(),
        attempt: 0,
        nudges: 0,
        token: "1".into(),
        unasked: false,
        picked: Vec::new(),
        locals: Default::default(),
        trail: Vec::new(),
    }
}

fn happens(conversation: Conversation, event: Event) -> Step {
    step(&town::world(), conversation, event, &Moment::at(now())).expect("a step")
}

fn writes(conversation: Conversation, text: &str) -> Step {
    happens(conversation, Event::Person(Body::Text(text.into())))
}

fn says(done: &Step) -> Vec<&Say> {
    let mut says = Vec::new();
    for effect in &done.effects {
        if let Effect::Say(say) = effect {
            says.push(say);
        }
    }
    says
}

/// Returns what the person reads.
fn read(world: &World, done: &Step) -> String {
    let page = Page {
        conversation: &done.conversation,
        private_link: "",
        chat_link: "",
        of_session: &|_, _| String::new(),
        reply_ref: None,
    };
    let spoken = render(world, &page, &says(done));
    spoken.into_iter().map(|spoken| spoken.message.text).collect::<Vec<_>>().join("\n\n")
}

fn is_helped(done: &Step, what: &str) {
    let said = says(done);
    let first = said.first().unwrap_or_else(|| panic!("nothing is said: {what}"));
    assert_eq!(first.id, "crisis-suicide", "{what}");
    assert!(matches!(first.laid, Laid::Lines { risk: Risk::Suicide, .. }) && first.urgent, "{what}");
    assert!(done.effects.iter().any(|effect| matches!(effect, Effect::RaiseAlert { .. })), "nobody is told: {what}");
    let other = |effect: &Effect| matches!(effect, Effect::Offer { .. } | Effect::Refer { .. } | Effect::Erase);
    assert!(!done.effects.iter().any(other), "something else is done over it: {what}");
    assert!(said.iter().all(|say| say.id.starts_with("crisis-")), "something else is said over it: {what}");
}

#[test]
fn every_question_hears_danger_first() {
    let world = town::world();
    let (mut asked, mut kinds) = (0, std::collections::BTreeSet::new());
    for (name, script) in &world.scripts.by_name {
        for (node, task) in script.nodes.iter().map(|(name, node)| (name, &node.task)) {
            let Task::Ask(ask) = task else { continue };
            let kind = world.scripts.slot(script, &ask.slot).map(|slot| slot.kind);
            kinds.insert(format!("{kind:?}"));
            for (lang, danger) in DANGER {
                let bodies = [
                    Body::Text(danger.into()),
                    Body::Edited(danger.into()),
                    Body::Other { kind: "photo".into(), caption: Some(danger.into()) },
                    Body::Text(format!("42 L9 07700 900123 {danger}")),
                ];
                for body in bodies {
                    let what = format!("{name}.{node} {lang} {body:?}");
                    let mut conversation = somebody(ChannelKind::Telegram, lang);
                    conversation.mind.frames.push(at(name.as_str(), node.as_str()));
                    is_helped(&happens(conversation, Event::Person(body)), &what);
                    asked += 1;
                }
            }
        }
    }
    let wanted = [Kind::One, Kind::Some, Kind::Needs, Kind::Text, Kind::Number, Kind::Area, Kind::Phone, Kind::Asset];
    for kind in wanted.into_iter().chain([Kind::Language]) {
        assert!(kinds.contains(&format!("{:?}", Some(kind))), "no question takes {kind:?}, so none was tried");
    }
    assert!(asked > 300, "{asked}");
}

#[test]
fn danger_is_heard_whoever_holds_the_chat() {
    for owner in [Owner::Bot, Owner::Queued, Owner::Human(AdvisorId::new(now()))] {
        for muted in [false, true] {
            let mut conversation = somebody(ChannelKind::Telegram, "en");
            conversation.owner = owner;
            conversation.mind.muted = muted;
            conversation.mind.frames.push(at("handoff", if owner == Owner::Bot { "agree" } else { "wait" }));
            is_helped(&writes(conversation, DANGER[0].1), &format!("{owner:?}, muted: {muted}"));
        }
    }
}

#[test]
fn what_cannot_wait_is_an_alert_for_now() {
    let told = |conversation: Conversation, words: &str| {
        let done = writes(conversation, words);
        let told = done.effects.iter().find_map(|effect| match effect {
            Effect::RaiseAlert { risk, urgency } => Some((*risk, *urgency)),
            _ => None,
        });
        assert_eq!(
            told.map(|(_, urgency)| urgency),
            Some(done.conversation.urgency),
            "the queue knows it too: {words}"
        );
        told.expect("somebody is told")
    };
    let adult = || somebody(ChannelKind::Web, "en");
    for (words, risk) in [
        ("my friend has taken an overdose", Risk::MedicalEmergency),
        ("my stepdad hits my little brother", Risk::ChildAtRisk),
        ("I hear voices telling me to hurt people", Risk::HarmToOthers),
    ] {
        assert_eq!(told(adult(), words), (risk, Urgency::Now), "{words}");
    }
    for (age, urgency) in [(17, Urgency::Now), (18, Urgency::Soon)] {
        let mut conversation = adult();
        conversation.mind.about.insert("age".into(), Kept { value: Value::Number(age), at: now() });
        assert_eq!(told(conversation, DANGER[0].1), (Risk::Suicide, urgency), "at {age}");
    }
}

#[test]
fn who_writes_for_another_is_shown_the_lines_for_themselves() {
    let shown = |whom: Option<&str>| {
        let mut conversation = somebody(ChannelKind::Web, "en");
        conversation.mind.about.insert("age".into(), Kept { value: Value::Number(10), at: now() });
        if let Some(whom) = whom {
            conversation.mind.about.insert("whom".into(), Kept { value: Value::One(whom.into()), at: now() });
        }
        let done = writes(conversation, DANGER[0].1);
        let laid: Vec<Laid> = says(&done).into_iter().map(|say| say.laid.clone()).collect();
        let ages = laid.into_iter().filter_map(|laid| match laid {
            Laid::Lines { age, .. } => Some(age),
            _ => None,
        });
        ages.collect::<Vec<_>>()
    };
    assert_eq!(shown(None), [Some(10)]);
    assert_eq!(shown(Some("me")), [Some(10)]);
    assert_eq!(shown(Some("other")), [None], "the ten years are the child's, not the mother's");
    assert_eq!(shown(Some("work")), [None]);
}

#[test]
fn danger_is_heard_in_any_language_whatever_is_spoken() {
    for (spoken, _) in DANGER {
        for (lang, danger) in DANGER {
            is_helped(&writes(somebody(ChannelKind::Web, spoken), danger), &format!("{lang} while we speak {spoken}"));
        }
    }
}

#[test]
fn danger_is_heard_in_the_midst_of_a_long_message() {
    let words = "we went to the shop and then to the park by the river and it rained. ";
    for before in [0, 1, 50, 57, 58, 59, 60, 130] {
        let text = format!("{}{}. {}", words.repeat(before), DANGER[0].1, words.repeat(140 - before));
        is_helped(&writes(somebody(ChannelKind::Web, "en"), &text), &format!("after {before} sentences"));
    }
}

#[test]
fn help_is_for_the_nation_where_the_person_is() {
    let world = town::world();
    let known = |slot: &str, value| {
        let mut conversation = somebody(ChannelKind::Web, "en");
        conversation.mind.about.insert(slot.into(), Kept { value, at: now() });
        conversation
    };
    let place = |text: &str| match world.places.resolve(text) {
        Resolved::Found(area) => known("area", Value::Area(area)),
        other => panic!("{text}: {other:?}"),
    };
    let point = |lat, lon| known("area", Value::Area(world.places.nearest(lat, lon)));
    let nation = |name: &str| known("nation", Value::One(name.into()));
    for (conversation, line, abuse) in [
        (place("CF10 1AA"), "NHS 111 Wales", "0808 80 10 800"),
        (place("EH1"), "NHS 24", "0800 027 1234"),
        (place("BT1"), "0808 808 8000", "0808 802 1414"),
        (place("L9"), "NHS 111, the mental", "0808 2000 247"),
        (point(51.48, -3.18), "NHS 111 Wales", "0808 80 10 800"),
        (point(54.60, -5.93), "0808 808 8000", "0808 802 1414"),
        (nation("scotland"), "NHS 24", "0800 027 1234"),
        // Not known: the service's own.
        (somebody(ChannelKind::Web, "en"), "NHS 111, the mental", "0808 2000 247"),
    ] {
        let text = read(&world, &writes(conversation.clone(), DANGER[0].1));
        assert!(text.contains(line) && text.contains("999") && text.contains("116 123"), "{line}: {text}");
        let others = ["NHS 111 Wales", "NHS 24", "NHS 111, the mental", "0808 808 8000"];
        assert!(others.iter().all(|other| *other == line || !text.contains(other)), "only {line}: {text}");
        let text = read(&world, &writes(conversation, "my husband hits me"));
        assert!(text.contains(abuse), "{abuse}: {text}");
    }
}

#[test]
fn wording_that_no_speaker_has_read_has_english_beside_it() {
    let world = town::world();
    let english = Lang::new("en");
    let ids: Vec<&str> = world.wording.ids(&english).filter(|id| id.starts_with("crisis-")).collect();
    assert!(ids.len() > 15, "{ids:?}");
    let mut unreviewed = 0;
    for lang in world.wording.langs() {
        let reviewed = world.wording.manifest(lang).is_some_and(|manifest| manifest.reviewed);
        unreviewed += u32::from(!reviewed);
        for channel in [ChannelKind::Web, ChannelKind::Telegram] {
            for (_, danger) in DANGER.iter().filter(|(tag, _)| lang.as_str() == *tag) {
                let done = writes(somebody(channel, lang.as_str()), danger);
                let text = read(&world, &done);
                for say in says(&done) {
                    let own = world.wording.text(lang, &say.id, None, &Default::default()).expect("words").text;
                    let beside = world.wording.text(&english, &say.id, None, &Default::default()).expect("words").text;
                    assert!(text.contains(&own), "{lang} {channel:?} {}", say.id);
                    assert!(text.matches(&beside).count() == 1, "{lang} {channel:?} {}: {text}", say.id);
                }
            }
        }
    }
    assert!(unreviewed > 0, "every language is reviewed: then this test proves nothing and can go");
}

#[test]
fn every_language_has_the_words_for_danger_and_for_the_night() {
    let world = town::world();
    let english = Lang::new("en");
    let danger: Vec<&str> = world.wording.ids(&english).filter(|id| id.starts_with("crisis-")).collect();
    let others = ["handoff-closed", "common-fault", "common-claimed", "web-help", "web-help-emergency", "web-leave"];
    for lang in world.wording.langs() {
        for id in danger.iter().chain(&others) {
            assert!(world.wording.has(lang, id, None), "{lang} lacks {id}");
        }
        for id in ["crisis-alone", "crisis-nobody", "handoff-closed"] {
            let args = pathways::wording::Args::new().with("next_open", "MONDAY-AT-NINE");
            let text = world.wording.text(lang, id, None, &args).expect("words").text;
            assert!(text.contains("MONDAY-AT-NINE"), "{lang} {id} says when somebody is there: {text}");
            assert!(text.contains("999") && text.contains("116 123"), "{lang} {id} says who answers now: {text}");
        }
    }
}

#[test]
fn the_bot_promises_no_rescue() {
    const PROMISES: [&str; 18] = [
        "on the way",
        "on their way",
        "will save",
        "will rescue",
        "keep you safe",
        "ambulance",
        "police",
        "will come to",
        "watching over",
        "don't worry",
        "karetk",
        "policj",
        "w drodze",
        "uratuj",
        "سيارة إسعاف",
        "الشرطة",
        "في الطريق",
        "سننقذ",
    ];
    let world = town::world();
    for lang in world.wording.langs() {
        for id in
            world.wording.ids(lang).filter(|id| ["crisis-", "handoff-", "common-"].iter().any(|f| id.starts_with(f)))
        {
            for attr in [None, Some("relayed"), Some("claimed"), Some("retry1"), Some("nudge")] {
                let Some(text) = world.wording.text(lang, id, attr, &Default::default()) else { continue };
                let text = text.text.to_lowercase();
                let broken: Vec<_> = PROMISES.iter().filter(|promise| text.contains(*promise)).collect();
                assert!(broken.is_empty(), "{lang} {id} promises {broken:?}: {text}");
            }
        }
    }
}

#[test]
fn where_a_step_fails_the_emergency_number_is_said() {
    let world = town::world();
    for (lang, _) in DANGER {
        let conversation = somebody(ChannelKind::Telegram, lang);
        let loaded = Loaded { conversation: Some(conversation), ..Loaded::default() };
        let context =
            Context { now: now(), private_link: "", chat_link: "", of_session: &|_, _| String::new(), inbound: None };
        let done = fault(&world, loaded, &context);
        let text = words(&done.said);
        assert!(text.contains("999"), "{lang}: {text}");
        assert!(text.contains("What you wrote is safe"), "{lang}: English stands beside: {text}");
        assert!(done.said.iter().all(|message| message.urgent), "an advisor who comes does not drop it");
        assert_eq!(done.writes.handoff.map(|handoff| handoff.reason).as_deref(), Some("fault"));
    }
}

#[test]
fn what_an_advisor_does_lights_up_no_phone_after_abuse() {
    let held = |channel, discreet| {
        let mut conversation = somebody(channel, "en");
        conversation.mind.discreet = discreet;
        conversation.owner = Owner::Human(AdvisorId::new(now()));
        conversation.handoff = Some(HandoffId::new(now()));
        conversation
    };
    let steps_in =
        |channel, discreet| says(&happens(held(channel, discreet), Event::Claimed { name: "Ana".into() })).len();
    let leaves = |channel, discreet| {
        let mut conversation = held(channel, discreet);
        conversation.mind.frames.push(at("handoff", "wait"));
        says(&happens(conversation, Event::Closed { outcome: "resolved".into() })).len()
    };
    for done in [&steps_in as &dyn Fn(ChannelKind, bool) -> usize, &leaves] {
        assert_eq!(done(ChannelKind::Telegram, false), 1, "else the next line proves nothing");
        assert_eq!(done(ChannelKind::Telegram, true), 0);
        assert_eq!(done(ChannelKind::Web, true), 1, "a page that is open lights up nothing");
    }
}

#[test]
fn other_rules_have_another_version() {
    let files = Config::built_in().locales().expect("locales");
    let version = |files: &Files| Understanding::load(files).expect("sound rules").version().to_owned();
    let mut changed = files.clone();
    let (path, text) = files.under("en/lexicon/", "").next().expect("a lexicon");
    changed.set(path, format!("{text}\n# One more line.\n"));
    assert_eq!(version(&files), version(&files.clone()));
    assert_ne!(version(&files), version(&changed));
}

#[test]
fn a_voice_that_cannot_be_heard_is_told_so_with_the_emergency_number() {
    let world = town::world();
    for (lang, _) in DANGER {
        let voice = Body::Other { kind: "voice".into(), caption: None };
        let done = happens(somebody(ChannelKind::Telegram, lang), Event::Person(voice));
        assert!(read(&world, &done).contains("999"), "{lang}");
    }
}
