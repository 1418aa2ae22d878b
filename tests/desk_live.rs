//! The desk without reloading: what an open page is told, and what it is not.

#[path = "harness/desk.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod desk;

use desk::{Browser, Team, Waiting};
use pathways::{
    app::desk::{advisors, claim, reply},
    domain::handoff::Role,
};
use std::time::Duration;

/// An open page, listening.
struct Ear {
    answer: reqwest::Response,
    heard: String,
}

impl Ear {
    async fn open(team: &Team, browser: &Browser) -> Self {
        let cookie = browser.cookie.clone().expect("a cookie");
        let request = reqwest::Client::new().get(format!("{}/desk/events", team.url)).header("cookie", cookie);
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), 200);
        Self { answer, heard: String::new() }
    }

    /// Listens until `words` came, or the stream ended.
    async fn hears(&mut self, words: &str) -> bool {
        let listen = async {
            while !self.heard.contains(words) {
                match self.answer.chunk().await.expect("the stream goes on") {
                    Some(chunk) => self.heard.push_str(&String::from_utf8_lossy(&chunk)),
                    None => return false,
                }
            }
            true
        };
        tokio::time::timeout(Duration::from_secs(20), listen).await.unwrap_or(false)
    }
}

#[tokio::test]
async fn an_open_page_hears_of_new_people_and_new_words() {
    let team = Team::open().await;
    let ana = team.signed_in("Ana", Role::Advisor).await;
    let mut ear = Ear::open(&team, &ana).await;
    let id = team.waits(Waiting { said: vec![('>', "a secret".to_owned())], ..Waiting::default() }, team.now()).await;
    assert!(ear.hears("event: desk\ndata: look\n").await);
    let conversation = team.handoff(id).await.conversation.to_string();
    assert!(ear.hears(&format!("event: turn\ndata: {conversation}")).await, "{}", ear.heard);
    ear.heard.clear();
    claim::claim(&team.desk, ana.actor(), id, "Ana").await.expect("claimed");
    assert!(ear.hears("event: desk\ndata: look\n").await, "a claim changes the lists");
    ear.heard.clear();
    reply::reply(&team.desk, ana.actor(), id, "hello there", "f", &[]).await.expect("sent");
    assert!(ear.hears(&conversation).await);
    assert!(!ear.heard.contains("hello there"), "ids only: the page fetches the words past the access check");
}

#[tokio::test]
async fn a_conversation_that_the_bot_holds_says_nothing_to_the_desk() {
    let team = Team::open().await;
    let ana = team.signed_in("Ana", Role::Advisor).await;
    let mut ear = Ear::open(&team, &ana).await;
    let hello = team.town.says("ann", "hello").await;
    team.waits(Waiting::default(), team.now()).await;
    assert!(ear.hears("event: turn").await);
    assert!(!ear.heard.contains(&hello.conversation.to_string()));
}

#[tokio::test]
async fn a_page_left_open_is_told_when_its_advisor_is_disabled() {
    let team = Team::open().await;
    let ana = team.signed_in("Ana", Role::Advisor).await;
    let mut ear = Ear::open(&team, &ana).await;
    advisors::disable(&team.desk, ana.advisor().id).await.expect("disabled");
    assert!(ear.hears("event: out\ndata: look\n").await);
    assert_eq!(ear.answer.chunk().await.expect("an end"), None, "the stream ends");
}
