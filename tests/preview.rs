//! The preview for authors: what it writes down is what was played, and what it shows touches nobody.

#[path = "harness/desk.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod desk;

use desk::{Browser, Page, Team, town};
use pathways::{
    cli::config::Config,
    dialogue::transcript::{self, Move, Walk},
    domain::{finding::Finding, handoff::Role, ids::Lang},
};
use std::{collections::BTreeSet, time::Duration};

const PAGE: &str = "/desk/preview";

/// Every transcript that ships, walked in a preview and written down, is the same transcript: it plays, and walks the same edges.
#[test]
fn a_walk_written_down_is_played() {
    let world = town::world();
    let files = Config::built_in().dialogues().expect("dialogues");
    let mut walked = 0;
    for (path, text) in files.under("", ".chat") {
        let shipped = transcript::read(path, text).expect("what ships can be read");
        let walk = Walk::begin(&world, &shipped).unwrap_or_else(|error| panic!("{path}: {error}"));
        let steps: BTreeSet<_> =
            walk.taken().iter().flat_map(|taken| &taken.beats).flat_map(|beat| beat.trace.clone()).collect();
        let written = walk.written();
        let read = transcript::read(path, &written).unwrap_or_else(|found| panic!("{path}: {found:?}\n{written}"));
        let played = transcript::play(&world, &read, &read.language());
        assert!(played.findings.is_empty(), "{path}: {:?}\n{written}", played.findings);
        assert_eq!(played.walked, steps, "{path}");
        let done = |moves: &[(usize, Move)]| {
            moves.iter().filter(|(_, step)| step.happens()).map(|(_, step)| step.clone()).collect::<Vec<_>>()
        };
        assert_eq!(done(&read.moves), done(&shipped.moves), "{path}");
        walked += 1;
    }
    assert!(walked > 200, "only {walked}");
}

#[test]
fn what_is_written_down_holds_the_bot_to_it() {
    let world = town::world();
    let mut walk = Walk::begin(&world, &transcript::Transcript::new("a.chat")).expect("the door");
    walk.tap(&world, &["en".to_owned()]).expect("a button");
    walk.take(&world, Move::said("I want to kill myself").expect("words")).expect("a step");
    let written = walk.written();
    assert!(written.contains("! RaiseAlert Suicide Soon\n") && written.contains("> tap en\n"), "{written}");
    for line in written.lines().filter(|line| line.starts_with(['<', '!'])) {
        let other = written.replacen(line, &line.replacen(|c: char| c.is_ascii_lowercase(), "z", 1), 1);
        let read = transcript::read("a.chat", &other).expect("a transcript");
        assert_eq!(transcript::play(&world, &read, &Lang::new("en")).findings.len(), 1, "{line}");
    }
    let before = walk.stage().conversation.clone();
    walk.take(&world, Move::Pass(Duration::from_secs(8 * 86_400))).expect("time");
    assert!(walk.undo());
    assert_eq!((walk.written(), &walk.stage().conversation), (written, &before));
    assert!(walk.undo() && walk.undo() && !walk.undo(), "the first is never taken back");
}

/// Begins a preview. Returns its address.
async fn begin(browser: &mut Browser, at: &str, lang: &str, channel: &str) -> String {
    let begun = browser.fill(PAGE, PAGE, &[("at", at), ("lang", lang), ("channel", channel)]).await;
    assert_eq!(begun.status, 303, "{}", begun.words());
    begun.location.expect("an address")
}

async fn does(browser: &mut Browser, at: &str, fields: &[(&str, &str)]) -> Page {
    let done = browser.fill(at, at, fields).await;
    if done.status == 303 { browser.get(at).await } else { done }
}

#[tokio::test]
async fn an_author_sees_where_it_stands_and_why_and_nobody_else_notices() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let at = begin(&mut ana, "new", "en", "web").await;
    let page = does(&mut ana, &at, &[("do", "tap:en")]).await;
    for words in ["welcome.agree", "welcome.yaml:", "welcome-hello · welcome-agree", "Agreed to nothing yet."] {
        assert!(page.says(words), "{words}: {}", page.words());
    }
    let page = does(&mut ana, &at, &[("do", "say"), ("text", "yes")]).await;
    for words in [
        "The words are the button “yes”, or another word for it.",
        "welcome.agree → agreed The answer is “yes”.",
        "Would write down that they agree: service",
        "Agreed to: service",
    ] {
        assert!(page.says(words), "{words}: {}", page.words());
    }
    let page = does(&mut ana, &at, &[("do", "say"), ("text", "<b>qwerty</b>")]).await;
    assert!(page.says("Not understood: 1 of 2 times that it asks again."), "{}", page.words());
    assert!(!page.text.contains("<b>"));
    let page = does(&mut ana, &at, &[("do", "say"), ("text", "I want to kill myself")]).await;
    for words in ["Would raise an alert: Suicide risk: act today", "The interrupt “crisis” broke in.", "kill myself"]
    {
        assert!(page.says(words), "{words}: {}", page.words());
    }
    let page = does(&mut ana, &at, &[("do", "pass:8d")]).await;
    assert!(page.says("Time passes: 8 days") && page.says("2 December 2026"), "{}", page.words());
    let page = does(&mut ana, &at, &[("do", "undo")]).await;
    assert!(!page.says("Time passes") && page.says("The interrupt"), "{}", page.words());

    let saved = ana.get(&format!("{at}/walk.chat")).await;
    assert_eq!(saved.headers["content-disposition"], "attachment; filename=\"door-walk.chat\"");
    let read = transcript::read("door-walk.chat", &saved.text).expect("a transcript");
    assert_eq!(transcript::play(&town::world(), &read, &read.language()).findings, [], "{}", saved.text);
    let drawn = ana.get(&format!("{at}/picture.svg?dialogue=crisis")).await;
    assert!(drawn.text.contains("<svg") && drawn.text.contains("▶ "), "{}", drawn.text);
    assert_eq!(ana.get(&format!("{at}/picture.svg?dialogue=nothing")).await.status, 404);

    let store = team.town.app.store();
    let mut conversations = 0;
    store.each_under_way(|_| conversations += 1).await.expect("the database");
    assert_eq!(conversations, 0);
    assert!(store.open_alerts().await.expect("the database").is_empty());
    assert!(store.queue().await.expect("the database").is_empty());
}

#[tokio::test]
async fn a_step_sent_twice_is_done_once() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let at = begin(&mut ana, "dialogue:pathway", "en", "telegram").await;
    let form = ana.form(&at, &at).await;
    for _ in 0..2 {
        ana.hand_in(&at, &form, &[("do", "toggle:debt")]).await;
    }
    let saved = ana.get(&format!("{at}/walk.chat")).await;
    assert_eq!(saved.text.matches("> toggle debt").count(), 1, "{}", saved.text);
    assert!(saved.text.contains("about: consent=service\nbegin: pathway\n"), "{}", saved.text);
    for (act, line) in [("fail:", "fail match"), ("claim", "= claim Sam"), ("close:resolved", "= close resolved")] {
        does(&mut ana, &at, &[("do", act), ("failing", "match")]).await;
        let saved = ana.get(&format!("{at}/walk.chat")).await;
        assert!(saved.text.contains(line), "{line}: {}", saved.text);
    }
    for nothing in ["", "tap:", "tap:a b", "say", "pass:9d", "close:nonsense", "dance"] {
        let step = ana.form(&at, &at).await;
        ana.hand_in(&at, &step, &[("do", nothing), ("text", " \n")]).await;
        assert_eq!(ana.form(&at, &at).await, step, "{nothing}");
    }
}

#[tokio::test]
async fn what_does_not_fit_is_named_and_the_walk_stays() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let at = begin(&mut ana, "again", "ar", "web").await;
    let good = std::mem::replace(
        &mut *team.authored.lock().expect("files"),
        Err(vec![Finding {
            file: "dialogues/welcome.yaml".into(),
            line: 14,
            rule: "1 targets".into(),
            node: "hello".into(),
            says: "There is no node `nowhere`.".into(),
            mend: "Name a node of this dialogue.".into(),
        }]),
    );
    let told = ["dialogues/welcome.yaml:14 hello There is no node `nowhere`. Name a node of this dialogue."];
    for (path, fields) in
        [(PAGE, vec![("at", "new"), ("lang", "en"), ("channel", "web")]), (&at, vec![("do", "again")])]
    {
        let form = ana.form(&at, &at).await;
        let refused = ana.hand_in(path, &form, &fields).await;
        assert_eq!(refused.status, 422);
        assert!(told.iter().all(|words| refused.says(words)), "{}", refused.words());
    }
    assert_eq!(ana.get(PAGE).await.status, 422);
    assert!(ana.get(&at).await.says("again.what"), "the walk stays");
    // Whoever writes in goes on with what runs.
    team.town.says("someone", "hello").await;

    *team.authored.lock().expect("files") = good;
    let page = does(&mut ana, &at, &[("do", "again")]).await;
    assert!(page.status == 200 && page.says("again.what"), "{}", page.words());
    let given = ana.fill(PAGE, PAGE, &[("at", "dialogue:money"), ("lang", "en"), ("channel", "web")]).await;
    assert_eq!(given.status, 422);
    assert!(given.says("“money” goes by what another dialogue hands it: need."), "{}", given.words());
    for bad in [("at", "dialogue:nothing"), ("lang", "xx"), ("channel", "terminal")] {
        let mut fields = vec![("at", "new"), ("lang", "en"), ("channel", "web")];
        fields.retain(|(name, _)| *name != bad.0);
        fields.push(bad);
        let refused = ana.fill(PAGE, PAGE, &fields).await;
        assert_eq!(refused.status, 422, "{bad:?}");
    }
}

#[tokio::test]
async fn a_preview_is_its_authors_and_goes_after_a_while() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let mut ben = team.signed_in("Ben", Role::Supervisor).await;
    let at = begin(&mut ana, "new", "en", "web").await;
    let form = ana.form(&at, &at).await;

    let mut stranger = team.browser();
    for path in [PAGE, &at, &format!("{at}/walk.chat"), &format!("{at}/picture.svg?dialogue=welcome")] {
        assert_eq!(stranger.get(path).await.status, 401, "{path}");
    }
    assert_eq!(stranger.post(&at, &[("do", "tap:en")]).await.status, 401);
    assert_eq!(ana.post(&at, &[("csrf", "guessed"), ("step", "1"), ("do", "tap:en")]).await.status, 403);
    let elsewhere = [("sec-fetch-site", "cross-site")];
    let fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(ana.post_with(&at, &elsewhere, &fields).await.status, 403);
    assert_eq!(ben.get(&at).await.status, 404, "another's preview is not there");
    assert_eq!(ben.get(&format!("{at}/walk.chat")).await.status, 404);

    let (first, last) = (begin(&mut ben, "new", "en", "web").await, begin(&mut ben, "new", "en", "web").await);
    assert_eq!(ben.get(&first).await.status, 404, "an author has one");
    assert_eq!(ana.get(&at).await.status, 200, "another's stays");
    for name in ["Cem", "Dee", "Eli", "Fay"] {
        team.town.clock.advance(Duration::from_secs(1));
        assert_eq!(ben.get(&last).await.status, 200);
        let mut other = team.signed_in(name, Role::Advisor).await;
        begin(&mut other, "new", "en", "web").await;
    }
    assert_eq!(ana.get(&at).await.status, 404, "the one not looked at for longest makes room");
    assert_eq!(ben.get(&last).await.status, 200);
    team.town.clock.advance(Duration::from_secs(3600));
    let gone = ben.get(&last).await;
    assert_eq!(gone.status, 404);
    assert!(gone.says("This preview is over.") && gone.says("Begin a preview"), "{}", gone.words());
}
