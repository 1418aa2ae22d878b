//! The database goes away while people write: nothing is lost, and who writes on the web gets their words back to send
//! again.

use super::{
    crowd::Crowd,
    ledger,
    program::{self, Place, Program},
};
use crate::harness::botapi::BotApi;
use reqwest::{StatusCode, header};
use sqlx::{AnyConnection, Connection as _, Executor as _};
use std::{sync::Arc, time::Duration};
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    sync::watch,
};

const PEOPLE: u64 = 10;
const PAUSE: Duration = Duration::from_millis(600);
/// How long people write before, and after.
const WHILE: Duration = Duration::from_secs(3);
/// Longer than anything waits for the database.
const AWAY: Duration = Duration::from_secs(8);
const SOON: Duration = Duration::from_secs(60);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_in_other_hands() {
    let api = Arc::new(BotApi::start().await);
    let place = Place::new(api.url(), program::sqlite);
    let (crowd, program, web) = begin(&api, &place).await;
    let database = place.database.clone();
    sqlx::any::install_default_drivers();
    let mut holder = AnyConnection::connect(&database).await.expect("the database");
    holder.execute("BEGIN IMMEDIATE").await.expect("the lock");
    web.is_told_to_try_again("please keep these words").await;
    tokio::time::sleep(AWAY / 4).await;
    holder.execute("ROLLBACK").await.expect("the lock given back");
    ends_well(&api, &place, crowd, program, web, &database).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_gone_and_back() {
    let api = Arc::new(BotApi::start().await);
    let database = program::postgres().await;
    let line = Wire::to(&database).await;
    let place = Place::new(api.url(), |_| line.database.clone());
    let (crowd, program, web) = begin(&api, &place).await;
    line.is_cut.send_replace(true);
    web.is_told_to_try_again("please keep these words").await;
    tokio::time::sleep(AWAY / 2).await;
    line.is_cut.send_replace(false);
    ends_well(&api, &place, crowd, program, web, &database).await;
}

/// The file may not grow any more, as on a full disk.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_without_room() {
    let api = Arc::new(BotApi::start().await);
    let place = Place::new(api.url(), program::sqlite);
    let (crowd, program, web) = begin(&api, &place).await;
    program.may_write_files_up_to("4096");
    web.is_told_to_try_again("please keep these words").await;
    tokio::time::sleep(AWAY / 2).await;
    program.may_write_files_up_to("unlimited");
    let database = place.database.clone();
    ends_well(&api, &place, crowd, program, web, &database).await;
}

async fn begin(api: &Arc<BotApi>, place: &Place) -> (Crowd, Program, Web) {
    let crowd = Crowd::start(api, PEOPLE, PAUSE);
    let program = place.start();
    let web = Web::open(&place.url()).await;
    tokio::time::sleep(WHILE).await;
    (crowd, program, web)
}

async fn ends_well(api: &Arc<BotApi>, place: &Place, crowd: Crowd, program: Program, web: Web, database: &str) {
    web.gets_through("please keep these words").await;
    tokio::time::sleep(WHILE).await;
    let people = crowd.stop().await;
    let took = ledger::settles(api, database, SOON).await;
    program.stop().await;
    let tally = ledger::agree(api, &people, database).await;
    println!("{tally:?}; quiet {took:?} after the last message");
    assert_eq!(ledger::kept_on_the_web(database, "please keep these words").await, 1);
    assert_eq!(tally.doubled, 0, "nobody was killed");
    let log = place.log();
    assert!(!log.contains("panicked"), "nothing panics");
    assert!(!log.contains("please keep"), "no words get into the log");
}

/// Somebody in the web chat.
struct Web {
    http: reqwest::Client,
    url: String,
    cookie: String,
}

impl Web {
    /// Waits until the program serves, and says hello.
    async fn open(url: &str) -> Self {
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
        let mut web = Self { http, url: url.to_owned(), cookie: String::new() };
        for _ in 0..300 {
            if let Ok(answer) = web.http.get(format!("{url}/")).send().await
                && answer.status().is_success()
            {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let hello = web.says("hello").await;
        let cookie = hello.headers().get(header::SET_COOKIE).expect("a cookie").to_str().expect("text");
        web.cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        web
    }

    /// The form keeps its id, as a page does that comes back with what was not taken.
    async fn says(&self, words: &str) -> reqwest::Response {
        let post = self.http.post(format!("{}/say", self.url)).header(header::COOKIE, &self.cookie);
        let post = post.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let id = words.replace(' ', "-");
        post.body(format!("id={id}&text={}", words.replace(' ', "+"))).send().await.expect("an answer")
    }

    async fn is_told_to_try_again(&self, words: &str) {
        let answer = self.says(words).await;
        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert!(answer.headers().contains_key(header::RETRY_AFTER));
        let page = answer.text().await.expect("a page");
        assert!(page.contains(words), "the words are still there: {page}");
    }

    /// Sends the same again, and once more, as somebody does who is not sure.
    async fn gets_through(&self, words: &str) {
        for _ in 0..20 {
            if self.says(words).await.status() == StatusCode::SEE_OTHER {
                assert_eq!(self.says(words).await.status(), StatusCode::SEE_OTHER);
                return;
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        panic!("the web chat does not find its way back");
    }
}

/// The wire to PostgreSQL, which can be cut.
struct Wire {
    database: String,
    is_cut: watch::Sender<bool>,
}

impl Wire {
    async fn to(database: &str) -> Self {
        let (user, rest) = database.split_once('@').expect("a user");
        let (server, name) = rest.split_once('/').expect("a name");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let here = listener.local_addr().expect("an address");
        let (is_cut, cut) = watch::channel(false);
        let server = server.to_owned();
        tokio::spawn(async move {
            while let Ok((mut from, _)) = listener.accept().await {
                let (server, mut cut) = (server.clone(), cut.clone());
                tokio::spawn(async move {
                    if *cut.borrow_and_update() {
                        return;
                    }
                    let mut to = TcpStream::connect(server).await.expect("PostgreSQL");
                    tokio::select! {
                        _ = copy_bidirectional(&mut from, &mut to) => {}
                        _ = cut.changed() => {}
                    }
                });
            }
        });
        Self { database: format!("{user}@{here}/{name}"), is_cut }
    }
}
