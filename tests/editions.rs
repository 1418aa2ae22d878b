//! A changed dialogue is deployed while people are in the middle of the old one.

#[path = "harness/town.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod town;

use pathways::{
    app::{
        edition::{self, Plan},
        port::{Clock, Inlet, Received},
    },
    cli::{
        config::Config,
        world::{Authored, Shipped},
    },
    dialogue::World,
    domain::{
        files::Files,
        ids::Lang,
        post::{Body, ChannelKind},
    },
};
use std::{collections::BTreeMap, sync::Arc, time::Duration};
use town::{Engine, Town, words};

/// What everybody does, step by step.
const WALK: [Act; 9] = [
    Act::Tap("yes"),
    Act::Tap("me"),
    Act::Say("54"),
    Act::Say("music"),
    Act::Say("Walton"),
    Act::Tap("!skip"),
    Act::Tap("company"),
    Act::Say("2"),
    Act::Tap("details"),
];

#[derive(Clone, Copy)]
enum Act {
    Say(&'static str),
    Tap(&'static str),
}

/// The steps after which the question asked is one that the change is about.
const AT_MATTERS: usize = 3;
const AT_COMPANY: usize = 6;

/// Ten stand after each of the first steps, half of them in Kurdish.
const PEOPLE: usize = 100;

fn stage(person: usize) -> usize {
    person % 10
}

/// Dialogues and locales, and what else a world needs.
struct Sources {
    dialogues: Files,
    locales: Files,
}

impl Sources {
    fn shipped() -> Self {
        let config = Config::built_in();
        // Two languages stand for all: each world that a test loads is loaded whole.
        let mut locales = config.locales().expect("locales");
        for tag in locales.clone().folders().into_iter().filter(|tag| !["en", "ckb"].contains(tag)) {
            for (path, _) in locales.clone().under(&format!("{tag}/"), "") {
                locales.remove(path);
            }
        }
        Self { dialogues: config.dialogues().expect("dialogues"), locales }
    }

    /// The change: a question of loneliness gets another answer and other words, the question how to go on gets another
    /// name, and the question what matters is taken out for another.
    fn changed() -> Self {
        let mut new = Self::shipped();
        change(&mut new.dialogues, "loneliness.yaml", "grief, activity, talk]", "grief, activity, talk, pets]");
        change(&mut new.dialogues, "loneliness.yaml", "{company: find,", "{company: find, pets: find,");
        change(&mut new.dialogues, "find.yaml", "answered: how,", "answered: which,");
        change(&mut new.dialogues, "find.yaml", "  how:     {ask", "  which:   {ask");
        change(&mut new.dialogues, "find.yaml", "nodes:", "moved: {how: which}\nnodes:");
        change(&mut new.dialogues, "welcome.yaml", "else: matters}", "else: hope}");
        change(&mut new.dialogues, "welcome.yaml", "skipped: matters}", "skipped: hope}");
        change(&mut new.dialogues, "welcome.yaml", "go_on: matters}", "go_on: hope}");
        change(&mut new.dialogues, "welcome.yaml", "  matters:  {ask: matters,", "  hope:     {ask: hope,");
        change(
            &mut new.dialogues,
            "welcome.yaml",
            "nodes:",
            "  hope: {type: text, keep: 180d}\nmoved: {matters: hope}\nnodes:",
        );
        for tag in new.locales.clone().folders() {
            change(
                &mut new.locales,
                &format!("{tag}/loneliness.ftl"),
                "    .opt-company =",
                "    .opt-pets = 🐕\n    .opt-company =",
            );
            change(
                &mut new.locales,
                &format!("{tag}/loneliness.ftl"),
                "loneliness-company =\n    ",
                "loneliness-company =\n    NEW ",
            );
            change(&mut new.locales, &format!("{tag}/find.ftl"), "find-how =", "find-which =");
            change(&mut new.locales, &format!("{tag}/welcome.ftl"), "welcome-matters =", "welcome-hope =");
        }
        new
    }

    fn authored(&self) -> Authored {
        let shipped = Shipped::load().expect("what ships");
        Authored::read(&self.dialogues, &self.locales, &shipped.needs).unwrap_or_else(|found| panic!("{found:#?}"))
    }

    /// Starts a process that serves this on the town's database.
    async fn served_in(&self, town: &mut Town) -> Arc<World> {
        let shipped = Shipped::load().expect("what ships");
        let assets = shipped.assets(&Config::built_in()).expect("assets");
        let now = town.clock.now();
        let world = self.authored().serve(town.app.store(), shipped, assets, now).await.expect("a world");
        let world = Arc::new(world);
        town.restarts(world.clone()).await;
        world
    }
}

fn change(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = files.get(path).unwrap_or_else(|| panic!("{path}")).to_owned();
    assert!(text.contains(from), "{path} holds `{from}`");
    files.set(path, text.replacen(from, to, 1));
}

/// Somebody who has walked `steps` of the walk, with what they saw last.
async fn walks(town: &Town, person: usize, from: usize, to: usize, mut last: Option<Received>) -> Received {
    let who = format!("p{person}");
    let lang = if person < PEOPLE / 2 { "en" } else { "ckb" };
    if last.is_none() {
        let lonely = if lang == "en" { "I feel lonely" } else { "هەستی تەنیایی" };
        let mut hello = town.inbound(ChannelKind::Web, &who, Body::Text(lonely.to_owned()));
        hello.lang_hint = Some(Lang::new(lang));
        let hello = town.app.receive(hello).await.expect("it is kept");
        assert_eq!(hello.said.last().map(|message| message.lang.as_str()), Some(lang));
        last = Some(hello);
    }
    let mut last = last.expect("said");
    for act in &WALK[from..to] {
        last = match act {
            Act::Say(words) => town.says(&who, words).await,
            Act::Tap(option) => town.taps(&who, &last, option).await,
        };
    }
    last
}

async fn deploys(engine: Engine) {
    let (old, new) = (Sources::shipped(), Sources::changed());
    // In one town the change comes, in the other all stays as it was.
    let (mut town, mut twin) = (Town::open(engine).await, Town::open(engine).await);
    old.served_in(&mut town).await;
    old.served_in(&mut twin).await;
    let mut before = BTreeMap::new();
    for person in 0..PEOPLE {
        let seen = walks(&town, person, 0, stage(person).min(WALK.len()), None).await;
        let twins = walks(&twin, person, 0, stage(person).min(WALK.len()), None).await;
        assert_eq!(words(&seen.said), words(&twins.said), "the towns are alike");
        before.insert(person, (seen, twins));
    }
    let store = town.app.store();
    let mut planned = new.authored().into_world(Shipped::load().expect("what ships"), Vec::new());
    planned.older = edition::older(store, &planned.scripts.hash).await.expect("the database answers");
    let plan = edition::plan(store, &planned).await.expect("the database answers");
    expected(&plan);

    let world = new.served_in(&mut town).await;
    let moved_on = |lang: &str| {
        let text = world.wording.text(&Lang::new(lang), "common-moved-on", None, &Default::default());
        text.expect("words").text
    };
    for (person, (seen, twins)) in before {
        let (at, lang) = (stage(person), if person < PEOPLE / 2 { "en" } else { "ckb" });
        if at >= WALK.len() {
            continue;
        }
        let asked = words(&seen.said);
        let seen = walks(&town, person, at, at + 1, Some(seen)).await;
        if at == AT_MATTERS {
            // What they said answered a question that is no more: they are told so, and asked the new one in its words.
            let told = words(&seen.said);
            let question = told.strip_prefix(&format!("{}\n\n", moved_on(lang)));
            assert!(question.is_some_and(|question| asked.ends_with(question)), "{told:?} after {asked:?}");
            continue;
        }
        let twins = walks(&twin, person, at, at + 1, Some(twins)).await;
        let told = words(&seen.said);
        if at < AT_COMPANY && told.contains("NEW ") {
            // They come to the changed question, and it is new to them.
            assert_eq!(told.replace("NEW ", ""), words(&twins.said), "person {person}, after {at} steps");
            continue;
        }
        assert_eq!(told, words(&twins.said), "person {person}, after {at} steps, notices nothing");
        let labels = |said: &Received| {
            let buttons = said.said.iter().filter_map(|message| message.keyboard.as_ref());
            buttons.flat_map(|keyboard| keyboard.buttons.iter().map(|b| b.label.clone())).collect::<Vec<_>>()
        };
        assert_eq!(labels(&seen), labels(&twins), "person {person}, after {at} steps");
    }
    // Nobody stands in the old edition any more but those who have not answered a question that changed.
    let later = edition::older(town.app.store(), &world.scripts.hash).await.expect("the database answers");
    assert!(later.len() <= 1, "one old edition at most");
}

/// What the plan says before anything is deployed.
fn expected(plan: &Plan) {
    assert!(plan.is_safe(), "{plan:#?}");
    let of = |dialogue: &str, node: &str| {
        let found = plan.under_way.iter().find(|s| s.dialogue == *dialogue && s.node == *node);
        found.unwrap_or_else(|| panic!("{dialogue}.{node} in {plan:#?}")).clone()
    };
    let stays = of("loneliness", "company");
    assert_eq!((stays.fate, stays.count), ("stays", 10));
    let renamed = of("find", "how");
    assert_eq!((renamed.fate, renamed.to.map(|to| to.to_string()), renamed.count), ("moves", Some("which".into()), 10));
    let taken_out = of("welcome", "matters");
    assert_eq!(
        (taken_out.fate, taken_out.to.map(|to| to.to_string()), taken_out.count),
        ("sent", Some("hope".into()), 10)
    );
    assert_eq!(of("welcome", "age").fate, "moves");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_notices_a_deploy_on_sqlite() {
    deploys(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_notices_a_deploy_on_postgres() {
    deploys(Engine::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_stays_is_asked_in_the_old_words_until_done_and_danger_is_heard_by_the_new_rules() {
    let mut town = Town::open(Engine::Sqlite).await;
    Sources::shipped().served_in(&mut town).await;
    walks(&town, 0, 0, AT_COMPANY, None).await;
    let world = Sources::changed().served_in(&mut town).await;
    // Twice restarted, still there.
    let world = {
        drop(world);
        Sources::changed().served_in(&mut town).await
    };
    let again = town.says("p0", "what was that").await;
    assert!(!words(&again.said).contains("NEW"), "{:?}", again.said);
    let buttons = again.said.last().and_then(|message| message.keyboard.clone()).expect("a question").buttons;
    assert!(buttons.iter().all(|button| button.option != "pets"), "{buttons:?}");
    let danger = town.says("p0", "I want to kill myself").await;
    assert!(danger.said.iter().any(|message| message.urgent), "{:?}", danger.said);
    let row = town.app.store().edition(&world.scripts.hash).await.expect("the database answers");
    assert!(row.is_some(), "the new edition is kept too");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edition_that_nobody_is_in_is_forgotten_in_time_and_one_that_somebody_is_in_never() {
    let mut town = Town::open(Engine::Sqlite).await;
    let old = Sources::shipped().served_in(&mut town).await.scripts.hash.clone();
    walks(&town, 0, 0, AT_COMPANY, None).await;
    let mut other = Sources::shipped();
    change(&mut other.dialogues, "loneliness.yaml", "expire: 72h", "expire: 73h");
    let unused = other.served_in(&mut town).await.scripts.hash.clone();
    town.clock.advance(Duration::from_secs(40 * 86_400));
    Sources::changed().served_in(&mut town).await;
    let is_kept = async |hash: &str| town.app.store().edition(hash).await.expect("the database answers").is_some();
    assert!(is_kept(&old).await, "somebody is in the middle of it");
    assert!(!is_kept(&unused).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dialogue_that_follow_ups_wait_for_is_missed_by_the_plan() {
    let mut town = Town::open(Engine::Sqlite).await;
    Sources::shipped().served_in(&mut town).await;
    walks(&town, 0, 0, WALK.len(), None).await;
    let mut planned = Sources::shipped().authored().into_world(Shipped::load().expect("what ships"), Vec::new());
    planned.scripts.by_name.remove("checkin");
    let plan = edition::plan(town.app.store(), &planned).await.expect("the database answers");
    assert_eq!(plan.never_begun.get("checkin"), Some(&1));
    assert!(!plan.is_safe());
}
