//! What advisors do at the desk, in browsers without script against the real router: take, write, note, close, ring.

#[path = "harness/desk.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod desk;

use desk::{Engine, Team, Waiting};
use pathways::app::port::Received;
use pathways::domain::{
    conversation::Owner,
    handoff::{HandoffState, Role},
    post::ChannelKind,
    risk::{Risk, Urgency},
};
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn the_queue_is_by_risk_then_by_waiting_time() {
    let team = Team::open().await;
    let now = team.now();
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let late = team.waits(Waiting { needs: &["debt"], ..Waiting::default() }, now - MINUTE * 5).await;
    let early = team.waits(Waiting { needs: &["food"], ..Waiting::default() }, now - MINUTE * 90).await;
    let risk = (Risk::Suicide, Urgency::Soon);
    let soon = team.waits(Waiting { needs: &["loneliness"], risk, ..Waiting::default() }, now - MINUTE).await;
    let risk = (Risk::MedicalEmergency, Urgency::Now);
    let urgent = team.waits(Waiting { needs: &[], risk, ..Waiting::default() }, now).await;
    let page = ana.get("/desk").await;
    let places = [urgent, soon, early, late].map(|id| page.text.find(&format!("case-{id}")).expect("it is there"));
    assert!(places.is_sorted(), "{}", page.words());
    assert!(page.says("Medical emergency: act now"), "the word stands beside the colour");
    assert!(page.says("Suicide risk: act today Waiting 1 minute"));
    assert!(page.says("Waiting 90 minutes Food I need to talk to someone"));
    assert!(page.says("4 people are waiting."));
    let title = page.text.split("<title>").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default();
    assert_eq!(title, "Queue · Pathways desk", "a title says nothing about anybody");
}

#[tokio::test]
async fn a_long_queue_shows_its_first_lines_and_says_how_many_there_are() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    for n in 0..103 {
        team.waits(Waiting::default(), team.now() - MINUTE * n).await;
    }
    let page = ana.get("/desk?show=waiting").await;
    assert_eq!(page.text.matches("<li class=\"case").count(), 100);
    assert!(page.says("Show all 103"), "{}", page.words());
    assert!(page.says("Waiting 102 minutes"), "who waits longest is there");
    let all = ana.get("/desk?show=waiting&all=true").await;
    assert_eq!(all.text.matches("<li class=\"case").count(), 103);
}

#[tokio::test]
async fn two_claim_at_once_and_the_second_is_told_who() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana Reyes", Role::Advisor).await;
    let mut ben = team.signed_in("Ben Okafor", Role::Advisor).await;
    let id = team.waits(Waiting::default(), team.now()).await;
    let claim = format!("/desk/h/{id}/claim");
    let (hers, his) = (ana.form("/desk", &claim).await, ben.form("/desk", &claim).await);
    let (one, two) = tokio::join!(ana.hand_in(&claim, &hers, &[]), ben.hand_in(&claim, &his, &[]));
    let (won, lost, winner) = if one.status == 303 { (one, two, "Ana Reyes") } else { (two, one, "Ben Okafor") };
    assert_eq!((won.status, lost.status), (303, 409));
    assert_eq!(won.location, Some(format!("/desk/h/{id}")));
    assert!(lost.says(&format!("{winner} took this first")), "{}", lost.words());
    let greetings = team.transcript(id).await.into_iter().filter(|line| line.contains("is here now")).count();
    assert_eq!(greetings, 1, "the person is told once who is there");
    assert!(matches!(team.conversation(id).await.owner, Owner::Human(_)));
}

#[tokio::test]
async fn what_is_claimed_twice_by_one_changes_nothing() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let id = team.waits(Waiting::default(), team.now()).await;
    let claim = format!("/desk/h/{id}/claim");
    let form = ana.form("/desk", &claim).await;
    assert_eq!(ana.hand_in(&claim, &form, &[]).await.status, 303);
    let before = team.transcript(id).await;
    assert_eq!(ana.hand_in(&claim, &form, &[]).await.status, 303, "the back button does no harm");
    assert_eq!(team.transcript(id).await, before);
}

#[tokio::test]
async fn a_reply_sent_twice_is_said_once() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let id = team.waits(Waiting { channel: ChannelKind::Telegram, ..Waiting::default() }, team.now()).await;
    let (page, reply) = (format!("/desk/h/{id}"), format!("/desk/h/{id}/reply"));
    ana.fill(&page, &format!("{page}/claim"), &[]).await;
    let form = ana.form(&page, &reply).await;
    let words = [("text", "  Hello, I'm Ana.\nHow can I help? ")];
    assert_eq!(ana.hand_in(&reply, &form, &words).await.status, 303);
    assert_eq!(ana.hand_in(&reply, &form, &words).await.status, 303, "a second copy is no error");
    let said = team.transcript(id).await;
    let by_ana: Vec<&String> = said.iter().filter(|line| line.starts_with("advisor")).collect();
    assert_eq!(by_ana, ["advisor: Hello, I'm Ana.\nHow can I help?"]);
    let store = team.town.app.store();
    let due = store.outbox_due(team.now() + MINUTE * 2, team.now() + MINUTE * 3, 10).await.expect("the outbox");
    let words: Vec<&str> = due.iter().map(|row| row.message.text.as_str()).collect();
    assert_eq!(words.iter().filter(|text| text.starts_with("Hello, I'm Ana.")).count(), 1, "{words:?}");
    assert!(ana.get(&page).await.says("Ana 10:00 Hello, I'm Ana."));
}

#[tokio::test]
async fn words_that_cannot_be_sent_come_back() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let id = team.waits(Waiting::default(), team.now()).await;
    let (page, reply) = (format!("/desk/h/{id}"), format!("/desk/h/{id}/reply"));
    ana.fill(&page, &format!("{page}/claim"), &[]).await;
    let empty = ana.fill(&page, &reply, &[("text", " \n ")]).await;
    assert_eq!(empty.status, 422);
    assert!(empty.says("There was nothing to send."));
    let long = "a word ".repeat(600);
    let refused = ana.fill(&page, &reply, &[("text", &long)]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.says("This is too long."));
    assert!(refused.text.contains(long.trim_end()), "the words are in the box");
    assert_eq!(team.transcript(id).await.iter().filter(|line| line.starts_with("advisor")).count(), 0);
    let unclosed = ana.fill(&page, &format!("{page}/close"), &[("outcome", "whatever")]).await;
    assert_eq!(unclosed.status, 422);
    assert!(matches!(team.handoff(id).await.state, HandoffState::Held { .. }));
}

#[tokio::test]
async fn only_who_holds_it_may_write() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let mut ben = team.signed_in("Ben", Role::Supervisor).await;
    let id = team.waits(Waiting::default(), team.now()).await;
    let (page, reply) = (format!("/desk/h/{id}"), format!("/desk/h/{id}/reply"));
    let form = ana.form(&page, &format!("{page}/claim")).await;
    let early = ana.hand_in(&reply, &form, &[("form", "f"), ("text", "hello")]).await;
    assert_eq!(early.status, 409);
    assert!(early.says("Take it first, then write."));
    ana.fill(&page, &format!("{page}/claim"), &[]).await;
    let watching = ben.get(&page).await;
    assert!(watching.says("Ana is talking with this person. You can read, but not write."));
    assert!(watching.form(&reply).is_none());
}

#[tokio::test]
async fn a_note_is_kept_once_and_never_sent() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let id = team.waits(Waiting::default(), team.now()).await;
    let (page, note) = (format!("/desk/h/{id}"), format!("/desk/h/{id}/note"));
    let form = ana.form(&page, &note).await;
    for _ in 0..2 {
        assert_eq!(ana.hand_in(&note, &form, &[("text", "<b>Rings</b> & waits")]).await.status, 303);
    }
    let page = ana.get(&page).await;
    assert_eq!(page.text.matches("Rings").count(), 1);
    assert!(!page.text.contains("<b>Rings"), "words are never markup");
    assert!(!team.transcript(id).await.iter().any(|line| line.contains("Rings")));
}

#[tokio::test]
async fn closing_hands_back_to_the_bot_on_sqlite() {
    closing_hands_back_to_the_bot(Engine::Sqlite).await;
}

#[tokio::test]
async fn closing_hands_back_to_the_bot_on_postgres() {
    closing_hands_back_to_the_bot(Engine::Postgres).await;
}

/// Passes through all that the desk asks of a database.
async fn closing_hands_back_to_the_bot(engine: Engine) {
    let team = Team::on(engine).await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let risk = (Risk::SelfHarm, Urgency::Soon);
    let id = team.waits(Waiting { risk, ..Waiting::default() }, team.now()).await;
    let page = format!("/desk/h/{id}");
    ana.fill(&page, &format!("{page}/claim"), &[]).await;
    ana.fill(&page, &format!("{page}/reply"), &[("text", "Hello")]).await;
    ana.fill(&page, &format!("{page}/note"), &[("text", "Rings at two")]).await;
    let call = team.asks_to_be_rung(id, "0151 496 0123", "").await;
    ana.fill("/desk/callbacks", &format!("/desk/callbacks/{call}/done"), &[]).await;
    assert!(ana.get("/desk?show=mine").await.says("I need to talk to someone"));
    assert!(ana.get(&page).await.says("Rings at two"));
    let before = team.transcript(id).await.len();
    let closed = ana.fill(&page, &format!("{page}/close"), &[("outcome", "resolved")]).await;
    assert_eq!(closed.status, 303);
    let conversation = team.conversation(id).await;
    assert_eq!((conversation.owner, conversation.handoff), (Owner::Bot, None));
    assert_eq!(conversation.urgency, Urgency::None, "an advisor has seen to it");
    assert!(team.transcript(id).await.len() > before, "the bot goes on: {:?}", team.transcript(id).await);
    assert!(ana.get(&page).await.says("Closed 10:00. Sorted"));
    assert!(!ana.get("/desk").await.text.contains(&format!("case-{id}")));
    let again = ana.post(&format!("{page}/close"), &[("outcome", "resolved")]).await;
    assert_ne!(again.status, 303, "a form without its token does nothing");
    let mut actions: Vec<String> = team.audit(id).await.into_iter().map(|row| row.action).collect();
    actions.sort();
    assert_eq!(actions, ["claim", "close", "look", "note", "reply"]);
}

#[tokio::test]
async fn alerts_stand_on_top_until_somebody_has_seen_them() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let risk = (Risk::Suicide, Urgency::Now);
    let id = team.waits(Waiting { risk, ..Waiting::default() }, team.now()).await;
    let page = ana.get("/desk/callbacks").await;
    assert!(page.says("Suicide risk: act now Just now"), "on every page: {}", page.words());
    let at = page.text.find("/desk/alerts/").expect("a form");
    let action = page.text.get(at..).and_then(|rest| rest.split('"').next()).expect("its action").to_owned();
    let conversation = team.handoff(id).await.conversation;
    let found = ana.get(&format!("/desk/c/{conversation}")).await;
    assert_eq!(found.location, Some(format!("/desk/h/{id}")));
    let form = ana.form("/desk", &action).await;
    let fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let from = format!("{}/desk/callbacks?x=1", team.url);
    let seen = ana.post_with(&action, &[("sec-fetch-site", "same-origin"), ("referer", &from)], &fields).await;
    assert_eq!(seen.location.as_deref(), Some("/desk/callbacks"), "one stays where one was");
    let odd = [("sec-fetch-site", "same-origin"), ("referer", "https://evil.example//desk")];
    assert_eq!(ana.post_with(&action, &odd, &fields).await.location.as_deref(), Some("/desk"));
    assert!(!ana.get("/desk").await.text.contains("/desk/alerts/"));
    let alert = action.trim_start_matches("/desk/alerts/").trim_end_matches("/seen");
    assert_eq!(team.audit(alert).await.len(), 1);
}

#[tokio::test]
async fn a_call_back_is_done_once() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let id = team.waits(Waiting::default(), team.now()).await;
    let call = team.asks_to_be_rung(id, "0151 496 0123", "after four").await;
    let page = ana.get("/desk/callbacks").await;
    assert!(page.text.contains("href=\"tel:01514960123\""), "it can be tapped");
    assert!(page.says("0151 496 0123 after four"));
    ana.fill("/desk/callbacks", &format!("/desk/callbacks/{call}/done"), &[]).await;
    assert!(ana.get("/desk/callbacks").await.says("Nobody is waiting for a call."));
    assert_eq!(team.audit(call).await.len(), 1);
}

#[tokio::test]
async fn what_safety_noticed_is_marked_in_the_words() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let said = vec![('>', "I just don't want to be here any more".to_owned())];
    let risk = (Risk::Suicide, Urgency::Soon);
    let id = team.waits(Waiting { risk, said, ..Waiting::default() }, team.now()).await;
    let page = ana.get(&format!("/desk/h/{id}")).await;
    let marked = page.text.split("<mark>").nth(1).and_then(|rest| rest.split("</mark>").next()).unwrap_or_default();
    assert!(marked.contains("want to be here"), "{marked}");
    assert!(page.text.contains("<code>en/risk/"), "the rule is named");
}

#[tokio::test]
async fn what_the_bot_heard_stands_in_for_what_nobody_chose() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let said = vec![('>', "I am in debt and the bailiffs are coming".to_owned())];
    let id = team.waits(Waiting { needs: &[], said, ..Waiting::default() }, team.now()).await;
    assert!(ana.get("/desk").await.says("New Debt I am in debt"), "{}", ana.get("/desk").await.words());
    assert!(ana.get(&format!("/desk/h/{id}")).await.says("Debt The bot heard this in their words"));
}

/// A professional comes to the question whether the person they write for agrees.
async fn refers(team: &Team, who: &str) -> Received {
    let hello = team.town.says(who, "she has nobody to talk to and feels so lonely").await;
    let agreed = team.town.taps(who, &hello, "yes").await;
    team.town.taps(who, &agreed, "work").await
}

#[tokio::test]
async fn an_advisor_sees_that_a_professional_refers_somebody_who_agreed() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let asked = refers(&team, "nurse").await;
    let area = team.town.taps("nurse", &asked, "yes").await;
    team.town.taps("nurse", &area, "!skip").await;
    let queue = ana.get("/desk").await;
    assert!(queue.says("A professional refers someone who agreed"), "{}", queue.words());
    let id = queue.text.split("/desk/h/").nth(1).and_then(|rest| rest.split(['"', '/']).next()).expect("a case");
    let case = ana.get(&format!("/desk/h/{id}")).await;
    assert!(case.says("Who it is for Someone they help in their job"), "{}", case.words());
}

#[tokio::test]
async fn nobody_is_referred_who_was_not_asked() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let asked = refers(&team, "nurse").await;
    let first = team.town.taps("nurse", &asked, "no").await;
    let said = first.said.iter().map(|message| message.text.as_str()).collect::<String>();
    assert!(said.contains("https://example.org/"), "they can write themselves: {said}");
    assert!(!said.contains("/go/"), "the link into the nurse's own chat is not for them: {said}");
    assert!(!ana.get("/desk").await.says("A professional refers"), "nothing is passed on");
}

#[tokio::test]
async fn an_advisor_steps_in_where_the_bot_still_talks() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let mut ben = team.signed_in("Ben", Role::Advisor).await;
    let quiet = team.town.says("bo", "hello").await;
    let alarmed = team.town.says("ann", "I want to kill myself").await;
    let page = format!("/desk/c/{}", alarmed.conversation);
    let offer = ana.get(&page).await;
    assert!(offer.says("Suicide") && offer.says("You can step in."), "{}", offer.words());
    assert!(!offer.says("kill myself"), "the words are for who takes it");
    assert_eq!(ana.get(&format!("/desk/c/{}", quiet.conversation)).await.status, 404, "no reason, no way in");
    let (hers, his) = (ana.form(&page, &format!("{page}/take")).await, ben.form(&page, &format!("{page}/take")).await);
    let taken = ana.hand_in(&format!("{page}/take"), &hers, &[]).await;
    assert_eq!(taken.status, 303);
    let id = taken.location.as_deref().and_then(|path| path.rsplit('/').next()).and_then(|id| id.parse().ok());
    let id = id.expect("a handoff");
    assert!(team.transcript(id).await.iter().any(|line| line.contains("Ana is here now")));
    assert!(matches!(team.conversation(id).await.owner, Owner::Human(_)));
    let second = ben.hand_in(&format!("{page}/take"), &his, &[]).await;
    assert_eq!(second.status, 409);
    assert!(second.says("Ana took this first"));
    let page = format!("/desk/h/{id}");
    ana.fill(&page, &format!("{page}/close"), &[("outcome", "resolved")]).await;
    assert_eq!(team.conversation(id).await.owner, Owner::Bot);
}

#[tokio::test]
async fn whoever_is_to_ring_may_read_what_was_said() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let mut ben = team.signed_in("Ben", Role::Advisor).await;
    let id = team.waits(Waiting::default(), team.now()).await;
    let page = format!("/desk/h/{id}");
    ana.fill(&page, &format!("{page}/claim"), &[]).await;
    ana.fill(&page, &format!("{page}/close"), &[("outcome", "unavailable")]).await;
    assert_eq!(ben.get(&page).await.status, 403);
    let call = team.asks_to_be_rung(id, "0151 496 0123", "").await;
    assert!(ben.get(&page).await.says("I need to talk to someone"));
    ben.fill("/desk/callbacks", &format!("/desk/callbacks/{call}/done"), &[]).await;
    assert_eq!(ben.get(&page).await.status, 403);
}

#[tokio::test]
async fn what_is_wrong_with_the_service_is_said() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    assert!(!ana.get("/desk").await.says("Telegram does not answer."));
    team.troubles.lock().expect("troubles").push("telegram");
    assert!(ana.get("/desk").await.says("Telegram does not answer."));
}
