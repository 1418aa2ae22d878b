//! Who may: signing in and out, other people's ids, forged and replayed forms.

#[path = "harness/desk.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod desk;

use desk::{Team, Waiting};
use pathways::{
    app::desk::{advisors, sign_in},
    domain::handoff::Role,
};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn a_link_works_once_and_looking_does_not_use_it_up() {
    let team = Team::open().await;
    let ana = team.advisor("Ana", Role::Advisor).await;
    let token = sign_in::invite(&team.desk, ana.id).await.expect("a link");
    let path = format!("/desk/in/{token}");
    let mut preview = team.browser();
    assert_eq!(preview.get(&path).await.status, 200);
    assert_eq!(preview.get(&path).await.status, 200);
    let mut browser = team.browser();
    let page = browser.post(&path, &[]).await;
    assert_eq!((page.status, page.location.as_deref()), (303, Some("/desk")));
    let cookie = page.headers.get("set-cookie").and_then(|value| value.to_str().ok()).expect("a cookie");
    for attribute in ["HttpOnly", "SameSite=Strict", "Path=/desk"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    assert!(browser.get("/desk").await.says("Nobody is waiting."));
    let mut second = team.browser();
    let used = second.post(&path, &[]).await;
    assert_eq!(used.status, 410);
    assert!(used.says("This link no longer works."));
    assert_eq!(second.get("/desk").await.status, 401);
}

#[tokio::test]
async fn a_link_is_good_for_a_day_and_a_session_for_twelve_hours_without_a_page() {
    let team = Team::open().await;
    let ana = team.advisor("Ana", Role::Advisor).await;
    let old = sign_in::invite(&team.desk, ana.id).await.expect("a link");
    team.town.clock.advance(HOUR * 25);
    assert_eq!(team.browser().post(&format!("/desk/in/{old}"), &[]).await.status, 410);
    let token = sign_in::invite(&team.desk, ana.id).await.expect("a link");
    let mut browser = team.browser();
    browser.post(&format!("/desk/in/{token}"), &[]).await;
    for _ in 0..3 {
        team.town.clock.advance(HOUR * 11);
        assert_eq!(browser.get("/desk").await.status, 200, "each page lets it last on");
    }
    team.town.clock.advance(HOUR * 13);
    assert_eq!(browser.get("/desk").await.status, 401);
}

#[tokio::test]
async fn signing_out_ends_the_session_wherever_its_cookie_is() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let cookie = ana.cookie.clone();
    let out = ana.fill("/desk", "/desk/out", &[]).await;
    assert_eq!(out.status, 303);
    ana.cookie = cookie;
    let page = ana.get("/desk").await;
    assert_eq!(page.status, 401);
    assert!(page.says("You are signed out."));
}

#[tokio::test]
async fn an_advisor_who_is_disabled_is_out_at_once() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    assert_eq!(ana.get("/desk").await.status, 200);
    let token = sign_in::invite(&team.desk, ana.advisor().id).await.expect("a link");
    advisors::disable(&team.desk, ana.advisor().id).await.expect("disabled");
    assert_eq!(ana.get("/desk").await.status, 401);
    assert_eq!(ana.get("/desk/events").await.status, 401);
    assert_eq!(team.browser().post(&format!("/desk/in/{token}"), &[]).await.status, 410);
}

#[tokio::test]
async fn without_a_session_there_is_nothing_to_see() {
    let team = Team::open().await;
    let id = team.waits(Waiting::default(), team.now()).await;
    let mut nobody = team.browser();
    for path in ["/desk", "/desk/callbacks", "/desk/events", &format!("/desk/h/{id}")] {
        let page = nobody.get(path).await;
        assert_eq!(page.status, 401, "{path}");
        assert!(!page.text.contains("I need to talk"), "{path}");
    }
    nobody.cookie = Some("desk=0000".to_owned());
    assert_eq!(nobody.get("/desk").await.status, 401);
}

#[tokio::test]
async fn what_a_colleague_holds_is_the_colleagues_and_the_supervisors() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana Reyes", Role::Advisor).await;
    let mut ben = team.signed_in("Ben", Role::Advisor).await;
    let mut sue = team.signed_in("Sue", Role::Supervisor).await;
    let id = team.waits(Waiting::default(), team.now()).await;
    let page = format!("/desk/h/{id}");
    assert_eq!(ben.get(&page).await.status, 200, "what waits is everyone's");
    ana.fill(&page, &format!("{page}/claim"), &[]).await;
    let refused = ben.get(&page).await;
    assert_eq!(refused.status, 403);
    assert!(refused.says("Ana Reyes is with this person."), "{}", refused.words());
    assert!(!refused.says("I need to talk"));
    let queue = ben.get("/desk").await;
    assert!(queue.says("Another advisor is with this person"));
    assert!(!queue.says("I need to talk"));
    assert!(sue.get(&page).await.says("I need to talk"));
    ana.fill(&page, &format!("{page}/close"), &[("outcome", "resolved")]).await;
    assert_eq!(ana.get(&page).await.status, 200);
    assert_eq!(ben.get(&page).await.status, 403);
    let lost = ben.get("/desk/h/0199c0de-0000-7000-8000-000000000000").await;
    assert_eq!(lost.status, 404);
    assert_eq!(ben.get("/desk/h/nonsense").await.status, 404);
}

#[tokio::test]
async fn forged_forms_do_nothing() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let mut ben = team.signed_in("Ben", Role::Advisor).await;
    let id = team.waits(Waiting::default(), team.now()).await;
    let claim = format!("/desk/h/{id}/claim");
    let form = ana.get("/desk").await.form(&claim).expect("a form");
    let csrf = form.first().map(|(_, value)| value.clone()).expect("its token");
    let fields = [("csrf", csrf.as_str())];
    let elsewhere = ana.post_with(&claim, &[("sec-fetch-site", "cross-site")], &fields).await;
    assert_eq!(elsewhere.status, 403);
    assert!(elsewhere.says("This did not come from the desk"));
    assert_eq!(ana.post_with(&claim, &[("origin", "https://evil.example")], &fields).await.status, 403);
    assert_eq!(ana.post_with(&claim, &[], &fields).await.status, 403);
    assert_eq!(ana.post(&claim, &[]).await.status, 422);
    assert_eq!(ana.post(&claim, &[("csrf", "")]).await.status, 403);
    assert_eq!(ben.post(&claim, &fields).await.status, 403, "a token is one session's");
    let state = team.handoff(id).await.state;
    assert_eq!(state, pathways::domain::handoff::HandoffState::Waiting);
    let origin = team.url.clone();
    assert_eq!(ana.post_with(&claim, &[("origin", &origin)], &fields).await.status, 303, "the real one works");
}

#[tokio::test]
async fn every_page_carries_its_headers() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let id = team.waits(Waiting::default(), team.now()).await;
    for path in ["/desk".to_owned(), format!("/desk/h/{id}"), "/desk/h/nonsense".to_owned(), "/desk/in/x".to_owned()] {
        let page = ana.get(&path).await;
        let header = |name: &str| page.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        assert!(header("content-security-policy").contains("default-src 'none'"), "{path}");
        assert!(!header("content-security-policy").contains("unsafe"), "{path}");
        assert_eq!(header("cache-control"), "no-store", "{path}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
        assert!(!page.text.contains("style="), "{path}: no inline style");
        assert!(!page.text.contains("<script>"), "{path}: no inline script");
    }
}

#[tokio::test]
async fn every_look_is_in_the_audit_once_a_sitting() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let id = team.waits(Waiting::default(), team.now()).await;
    let page = format!("/desk/h/{id}");
    for _ in 0..3 {
        ana.get(&page).await;
    }
    let looks = team.audit(id).await;
    assert_eq!(looks.len(), 1);
    assert!(looks.iter().all(|row| row.action == "look" && row.actor == format!("advisor:{}", ana.advisor().id)));
    team.town.clock.advance(HOUR);
    ana.get(&page).await;
    assert_eq!(team.audit(id).await.len(), 2);
}

#[tokio::test]
async fn the_first_advisor_gets_a_link_until_they_have_used_one() {
    let team = Team::open().await;
    let link = async || pathways::desk::first_link(&team.desk, "http://x", "First").await.expect("an answer");
    let first = link().await.expect("a link");
    let second = link().await.expect("another, as nobody has signed in");
    assert_ne!(first, second);
    let path = second.trim_start_matches("http://x").to_owned();
    assert_eq!(team.browser().post(&path, &[]).await.status, 303);
    assert_eq!(link().await, None);
}

#[tokio::test]
async fn names_are_checked() {
    let team = Team::open().await;
    assert!(advisors::add(&team.desk, "  ", Role::Advisor).await.is_err());
    assert!(advisors::add(&team.desk, "two\nlines", Role::Advisor).await.is_err());
    let ana = advisors::add(&team.desk, " Ana ", Role::Advisor).await.expect("added");
    assert_eq!(ana.name, "Ana");
    let twice = advisors::add(&team.desk, "Ana", Role::Advisor).await.expect_err("taken");
    assert!(twice.to_string().contains("Choose another name"));
    assert_eq!(advisors::find(&team.desk, &ana.id.to_string()).await, Ok(ana.clone()));
    assert_eq!(advisors::find(&team.desk, "Ana").await, Ok(ana));
}
