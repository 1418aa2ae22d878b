//! Feeds at an address: read page by page, gone on with where they broke off, bounded, and never the end of a good listing.
//!
//! One long file: every test tells the same made-up feed how to misbehave, and reads best beside the others.

#[allow(dead_code, reason = "not all of it is used here")]
#[path = "harness/town.rs"]
mod town;

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use pathways::{
    app::{directory, port::Clock},
    domain::{asset::Asset, ids::AssetId},
    store::{FeedRow, Store},
    worker::feed::{
        http::Manners,
        refresh::{self, Source},
    },
};
use serde_json::{Value, json};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use town::{Engine, Town};

/// What a feed answers to the path and query of a request, given how often it was asked before.
type Answer = dyn Fn(&str, usize) -> Response + Send + Sync;

type Served = (Arc<Mutex<Vec<String>>>, Arc<Answer>);

/// A feed of the test's own.
struct Feed {
    base: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Feed {
    async fn serve(answer: impl Fn(&str, usize) -> Response + Send + Sync + 'static) -> Self {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let state: Served = (asked.clone(), Arc::new(answer));
        let router = Router::new().fallback(reply).with_state(state);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { base, asked }
    }

    fn at(&self, path: &str) -> Source {
        Source::parse(&format!("{}{path}", self.base)).expect("an address")
    }

    /// What was asked since the last look.
    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().expect("a list"))
    }
}

async fn reply(State((asked, answer)): State<Served>, request: Request) -> Response {
    let agent = request.headers().get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
    assert_eq!(agent, Some(WHO), "it says who asks");
    assert!(!request.headers().contains_key(header::REFERER), "an address may hold a key");
    let path = request.uri().to_string();
    let before = {
        let mut asked = asked.lock().expect("a list");
        asked.push(path.clone());
        asked.iter().filter(|earlier| **earlier == path).count() - 1
    };
    answer(&path, before)
}

const WHO: &str = "pathways/test";

fn manners() -> Manners {
    Manners { pause: Duration::from_millis(1), silence: Duration::from_millis(500), tries: 3, ..Manners::default() }
}

fn whole(n: usize) -> Value {
    json!({"id": format!("s{n}"), "name": format!("Service {n}"), "status": "active", "description": "Tea and talk for everybody.",
        "organization": {"id": "o", "name": "Org"},
        "schedules": [{"id": "x", "freq": "WEEKLY", "byday": "MO", "opens_at": "10:00", "closes_at": "11:00"}]})
}

fn summary(n: usize) -> Value {
    json!({"id": format!("s{n}"), "name": format!("Service {n}"), "status": "active", "organization": {"id": "o", "name": "Org"}})
}

/// Page `number` of `pages`, two records each.
fn page(number: usize, pages: usize, record: fn(usize) -> Value) -> Value {
    json!({"total_items": pages * 2, "total_pages": pages, "page_number": number, "size": 2, "first_page": number == 1,
        "last_page": number == pages, "empty": false, "contents": [record(number * 2 - 1), record(number * 2)]})
}

fn number(path: &str) -> usize {
    let query = path.split_once('?').map_or("", |(_, query)| query);
    query.split('&').find_map(|part| part.strip_prefix("page=")?.parse().ok()).unwrap_or(1)
}

fn sends(value: &Value) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}

fn gone() -> Response {
    StatusCode::NOT_FOUND.into_response()
}

async fn read(source: &Source, store: Option<&Store>) -> anyhow::Result<(pathways::directory::source::Import, bool)> {
    let places = Arc::clone(&town::world().places);
    let now = pathways::domain::time::Time::parse(town::MORNING).expect("a time");
    refresh::read(source, "feed", &places, store.map(|store| (store, now)), WHO, manners(), &|_, _| {}).await
}

fn ids(assets: &[Asset]) -> Vec<&str> {
    assets.iter().map(|asset| asset.id.as_str()).collect()
}

#[tokio::test]
async fn pages_of_both_versions_are_read_to_the_end() {
    let three = Feed::serve(|path, _| match path.split('?').next() {
        Some("/api/services") => sends(&page(number(path), 3, whole)),
        Some("/api") => sends(&json!({"version": "HSDS-UK-3.0", "profile": "x", "openapi_url": "x"})),
        Some("/latin/services") => {
            let text = page(number(path), 1, whole).to_string().replace("Service", "Café");
            text.chars().map(|c| u8::try_from(u32::from(c)).expect("latin")).collect::<Vec<u8>>().into_response()
        }
        _ => gone(),
    })
    .await;
    let (import, _) = read(&three.at("/latin/services"), None).await.expect("a feed");
    assert_eq!(import.assets.first().map(|asset| asset.name.as_str()), Some("Café 1"));
    assert!(import.findings.iter().any(|finding| finding.says.contains("Windows-1252")), "{:?}", import.findings);
    for path in ["/api", "/api/services", "/api/services?page=2&per_page=2"] {
        let (import, all) = read(&three.at(path), None).await.expect("a feed");
        assert_eq!(ids(&import.assets), ["s1", "s2", "s3", "s4", "s5", "s6"], "{path}");
        assert!(all && import.counts.records == 6 && import.counts.with_usable_schedule == 6, "{:?}", import.findings);
    }

    // The older version counts its answers from nought, and some count their questions so too.
    for from_nought in [false, true] {
        let one = Feed::serve(move |path, _| {
            let asked = if path.contains("page=") { number(path) } else { usize::from(!from_nought) };
            let at = if from_nought { asked } else { asked - 1 };
            if at > 1 {
                return sends(&json!({"totalElements": 4, "totalPages": 2, "number": at, "first": false, "last": true, "empty": true, "content": []}));
            }
            sends(&json!({"totalElements": 4, "totalPages": 2, "number": at, "size": 2, "first": at == 0, "last": at == 1,
                "empty": false, "content": [whole(at * 2 + 1), whole(at * 2 + 2)]}))
        })
        .await;
        let (import, all) = read(&one.at("/services"), None).await.expect("a feed");
        assert_eq!(ids(&import.assets), ["s1", "s2", "s3", "s4"], "from nought: {from_nought}");
        assert!(all, "{:?}", import.findings);
    }
}

#[tokio::test]
async fn a_file_at_an_address_is_read_as_a_file() {
    let feed = Feed::serve(|path, _| match path {
        "/feed.json" => sends(&json!([whole(1)])),
        "/services.csv" => "id,name,status\n1,Tea,active\n".into_response(),
        "/page.html" => "<!doctype html><p>Welcome".into_response(),
        _ => gone(),
    })
    .await;
    assert_eq!(ids(&read(&feed.at("/feed.json"), None).await.expect("a feed").0.assets), ["s1"]);
    assert_eq!(read(&feed.at("/services.csv"), None).await.expect("a feed").0.counts.accepted, 1);
    for path in ["/page.html", "/nothing"] {
        let error = read(&feed.at(path), None).await.expect_err(path);
        assert!(error.to_string().ends_with('.'), "{error}");
    }
}

#[tokio::test]
async fn where_pages_hold_summaries_each_service_is_asked_for() {
    let feed = Feed::serve(|path, before| match path.split('?').next().unwrap_or_default() {
        "/services" => sends(&page(number(path), 2, summary)),
        "/services/s1" if before == 0 => (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, "0")]).into_response(),
        "/services/s2" => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        "/services/s3" => gone(),
        single => sends(&whole(single.trim_start_matches("/services/s").parse().expect("a number"))),
    })
    .await;
    let (import, all) = read(&feed.at("/services"), None).await.expect("a feed");
    // What cannot be had just now stays as it was; what cannot be had at all is known by its summary.
    assert_eq!(ids(&import.assets), ["s1", "s3", "s4"]);
    assert!(!all, "s2 is not missing");
    assert_eq!(import.counts.with_schedule, 2);
    assert!(import.findings.iter().any(|finding| finding.record == "s2" && finding.says.contains("stays as it was")));

    let plain = Feed::serve(|path, _| {
        if path.starts_with("/services?") || path == "/services" {
            sends(&page(number(path), 6, summary))
        } else {
            gone()
        }
    })
    .await;
    let (import, all) = read(&plain.at("/services"), None).await.expect("a feed");
    assert!(all && import.assets.len() == 12);
    let singles = plain.asked().iter().filter(|path| path.starts_with("/services/")).count();
    assert!(singles <= 10, "it gives up asking: {singles}");
}

#[tokio::test]
async fn a_service_that_is_refused_is_not_replaced_by_its_summary() {
    let single = |path: &str| path.strip_prefix("/services/s").and_then(|n| n.parse::<usize>().ok());
    let burst = Feed::serve(move |path, _| match single(path) {
        Some(n) if n < 4 => sends(&whole(n)),
        Some(4) => (StatusCode::FOUND, [(header::LOCATION, "http://10.0.0.1/login")]).into_response(),
        Some(5) => sends(&json!({"error": "try later"})),
        Some(n) if n < 20 => StatusCode::FORBIDDEN.into_response(),
        Some(_) => gone(),
        None => sends(&page(number(path), 10, summary)),
    })
    .await;
    let (import, all) = read(&burst.at("/services"), None).await.expect("a feed");
    assert_eq!(ids(&import.assets), ["s1", "s2", "s3", "s20"], "what is gone alone is known by its summary");
    assert!(!all, "the others are not missing");

    let shut = Feed::serve(move |path, _| match single(path) {
        Some(_) => StatusCode::UNAUTHORIZED.into_response(),
        None => {
            sends(&json!({"total_pages": 1, "page_number": 1, "contents": (1..9).map(summary).collect::<Vec<_>>()}))
        }
    })
    .await;
    let error = read(&shut.at("/services"), None).await.expect_err("nothing whole came").to_string();
    assert!(error.contains("401") && error.contains("Nothing was changed"), "{error}");
}

#[tokio::test]
async fn an_empty_page_in_the_middle_is_not_the_end() {
    for says_pages in [false, true] {
        let feed = Feed::serve(move |path, _| {
            let n = number(path);
            let list = if n == 2 { json!([]) } else { json!([whole(n)]) };
            sends(&match says_pages {
                true => json!({"total_pages": 3, "page_number": n, "contents": list}),
                false => json!({"last_page": n == 3, "page_number": n, "contents": list}),
            })
        })
        .await;
        let (import, all) = read(&feed.at("/services"), None).await.expect("a feed");
        assert!(!all && ids(&import.assets) == ["s1"], "says pages: {says_pages}");
    }
}

#[tokio::test]
async fn pages_of_another_address_are_not_used() {
    let town = Town::open(Engine::Sqlite).await;
    let store = town.app.store();
    let old = Feed::serve(|path, _| match number(path) {
        1 => sends(&page(1, 3, whole)),
        _ => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    })
    .await;
    read(&old.at("/services"), Some(store)).await.expect_err("it broke off");
    let new = Feed::serve(|path, _| sends(&page(number(path), 1, |n| whole(n + 100)))).await;
    let (import, _) = read(&new.at("/services"), Some(store)).await.expect("a feed");
    assert_eq!(ids(&import.assets), ["s101", "s102"]);
}

#[tokio::test]
async fn a_row_that_cannot_be_used_closes_no_listing() {
    let town = Town::open(Engine::Sqlite).await;
    let (store, places) = (town.app.store(), Arc::clone(&town::world().places));
    let by_id = ("id,Name,Postcode,Cost", "7,Yoga,L9 1AB,Free\n8,Tea,L9 1AB,Free", "7,,L9 1AB,Free\n8,Tea,L9 1AB,Free");
    let by_name = ("Name,Postcode,Cost", "Art,L9 1AB,Free\nChoir,L9 1AB,Free", ",L9 1AB,Free\nChoir,L9 1AB,Free");
    for (head, good, bad) in [by_id, by_name] {
        for rows in [good, bad, bad] {
            let file = ("sheet.csv".to_owned(), format!("{head}\n{rows}\n").into_bytes());
            let mut import = pathways::directory::source::read(head, vec![file], &places).expect("a sheet");
            let (row, whole) = (FeedRow { name: head.into(), ..FeedRow::default() }, import.whole);
            directory::take_in(store, row, &mut import, whole, town.clock.now()).await.expect("a write");
        }
    }
    let assets = store.assets().await.expect("assets");
    let open: Vec<_> = assets.iter().filter(|asset| asset.active).map(|asset| asset.name.as_str()).collect();
    assert_eq!(open, ["Art", "Choir", "Yoga", "Tea"]);
}

#[tokio::test]
async fn a_slow_feed_does_not_hold_the_others_up() {
    let town = Town::open(Engine::Sqlite).await;
    let (app, store) = (&town.app, town.app.store());
    let feed = Feed::serve(|path, _| match path {
        "/slow" => {
            Body::from_stream(futures_util::stream::pending::<Result<Vec<u8>, std::io::Error>>()).into_response()
        }
        _ => sends(&json!([whole(1)])),
    })
    .await;
    for name in ["slow", "well"] {
        let (source, due_at) = (feed.at(&format!("/{name}")).kept(), Some(town.clock.now()));
        let row = FeedRow { name: name.into(), source, every_hours: Some(24), due_at, ..FeedRow::default() };
        store.put_feed(&row).await.expect("a write");
    }
    let short = Manners { reading: Duration::from_millis(300), silence: Duration::from_secs(60), ..manners() };
    let done = tokio::time::timeout(Duration::from_secs(20), refresh::due(app, WHO, &short)).await;
    assert_eq!(done.expect("in time").expect("the database answers"), 2);
    let results: Vec<_> = store.feeds().await.expect("feeds").into_iter().map(|feed| feed.result).collect();
    assert_eq!(results, ["failed", "whole"]);
}

#[tokio::test]
async fn a_reading_that_broke_off_goes_on_where_it_stopped() {
    let town = Town::open(Engine::Sqlite).await;
    let store = town.app.store();
    let up = Arc::new(Mutex::new(false));
    let is_up = up.clone();
    let feed = Feed::serve(move |path, _| {
        let single = path.starts_with("/services/");
        if !*is_up.lock().expect("a flag") && number(path) >= 3 && !single {
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
        if single {
            return sends(&whole(path.trim_start_matches("/services/s").parse().expect("a number")));
        }
        sends(&page(number(path), 4, summary))
    })
    .await;
    let error = read(&feed.at("/services"), Some(store)).await.expect_err("it broke off");
    assert!(error.to_string().contains("after 2 pages") && error.to_string().contains("503"), "{error}");
    assert_eq!(store.assets().await.expect("assets"), []);
    feed.asked();
    *up.lock().expect("a flag") = true;
    let (import, all) = read(&feed.at("/services"), Some(store)).await.expect("the rest");
    assert_eq!(ids(&import.assets), ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"]);
    assert!(all);
    let asked = feed.asked();
    assert!(asked.iter().all(|path| number(path) >= 3 || path.starts_with("/services/s")), "{asked:?}");
    assert!(!asked.iter().any(|path| path == "/services/s1"), "{asked:?}");
    assert_eq!(asked.len(), 2 + 4, "{asked:?}");
}

#[tokio::test]
async fn one_broken_page_costs_no_other() {
    let feed = Feed::serve(|path, _| match number(path) {
        2 => "{\"contents\": [{\"id\"".into_response(),
        n => sends(&page(n, 4, whole)),
    })
    .await;
    let (import, all) = read(&feed.at("/services"), None).await.expect("a feed");
    assert_eq!(ids(&import.assets), ["s1", "s2", "s5", "s6", "s7", "s8"]);
    assert!(!all);
    assert!(import.findings.iter().any(|finding| finding.record == "page 2"));
}

#[tokio::test]
async fn paging_that_would_never_end_is_ended_and_said() {
    let says = |import: &pathways::directory::source::Import, words: &str| {
        assert!(import.findings.iter().any(|finding| finding.says.contains(words)), "{words}: {:?}", import.findings);
    };
    let circle = Feed::serve(|path, _| sends(&page(number(path) % 2 + 1, 1000, whole))).await;
    let (import, all) = read(&circle.at("/services"), None).await.expect("a feed");
    assert!(!all && import.assets.len() == 4);
    says(&import, "round in a circle");

    let endless = Feed::serve(|path, _| sends(&page(number(path), 1_000_000, whole))).await;
    let places = Arc::clone(&town::world().places);
    let few = Manners { pages: 50, ..manners() };
    let (import, all) =
        refresh::read(&endless.at("/services"), "feed", &places, None, WHO, few, &|_, _| {}).await.expect("a feed");
    assert!(!all && import.assets.len() == 100);
    says(&import, "more than 50 pages");

    let changing = Feed::serve(|path, _| {
        let mut page = page(number(path), 3, whole);
        page["total_items"] = (6 - number(path) / 3).into();
        sends(&page)
    })
    .await;
    let (import, all) = read(&changing.at("/services"), None).await.expect("a feed");
    assert!(!all && import.assets.len() == 6);
    says(&import, "changed while it was read");

    let short = Feed::serve(|path, _| {
        let mut page = page(number(path), 2, whole);
        page["total_items"] = 40.into();
        sends(&page)
    })
    .await;
    let (import, all) = read(&short.at("/services"), None).await.expect("a feed");
    assert!(!all && import.assets.len() == 4);
    says(&import, "40 services, and 4 came");
}

#[tokio::test]
async fn a_feed_leads_nowhere_it_should_not_and_sends_no_more_than_is_taken() {
    let feed = Feed::serve(|path, _| {
        let to = |place: &str| (StatusCode::FOUND, [(header::LOCATION, place.to_owned())]).into_response();
        match path.split('?').next().unwrap_or_default() {
            "/within" => to("/feed.json"),
            "/feed.json" => sends(&json!([whole(1)])),
            "/private" => to("http://10.0.0.1/admin"),
            "/metadata" => to("http://169.254.169.254/latest"),
            "/six" => to("http://[::1]/"),
            "/name" => to("http://localhost:1/"),
            "/file" => to("file:///etc/passwd"),
            "/round" => to("/round"),
            "/large" => Body::from(vec![b' '; 3 << 20]).into_response(),
            "/slow" => {
                Body::from_stream(futures_util::stream::pending::<Result<Vec<u8>, std::io::Error>>()).into_response()
            }
            "/busy" => (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, "7200")]).into_response(),
            _ => gone(),
        }
    })
    .await;
    assert_eq!(read(&feed.at("/within"), None).await.expect("the same host").0.assets.len(), 1);
    let small = Manners { whole: 2 << 20, ..manners() };
    for (path, words) in [
        ("/private", "not open to everybody"),
        ("/metadata", "not open to everybody"),
        ("/six", "not open to everybody"),
        ("/name", "not open to everybody"),
        ("/file", "not safe"),
        ("/round", "on and on"),
        ("/large", "more than 2 MB"),
        ("/slow", "in time"),
        ("/busy", "alone for 120 minutes"),
    ] {
        let places = Arc::clone(&town::world().places);
        let read = refresh::read(&feed.at(path), "feed", &places, None, WHO, small.clone(), &|_, _| {}).await;
        let error = read.expect_err(path).to_string();
        assert!(error.contains(words) && error.ends_with("Nothing was changed."), "{path}: {error}");
    }
}

/// A feed whose answers the test changes as it goes.
async fn changing(first: Vec<Value>) -> (Feed, Arc<Mutex<Option<Vec<Value>>>>) {
    let now = Arc::new(Mutex::new(Some(first)));
    let answers = now.clone();
    let feed = Feed::serve(move |_, _| match &*answers.lock().expect("the answers") {
        Some(list) => sends(&json!({"total_items": list.len(), "total_pages": 1, "page_number": 1, "first_page": true,
            "last_page": true, "contents": list})),
        None => StatusCode::BAD_GATEWAY.into_response(),
    })
    .await;
    (feed, now)
}

#[tokio::test]
async fn what_is_due_is_read_and_what_fails_deletes_nothing() {
    let town = Town::open(Engine::Sqlite).await;
    let (app, store) = (&town.app, town.app.store());
    let (feed, answers) = changing(vec![whole(1), whole(2)]).await;
    let day = Duration::from_secs(24 * 3600);
    let row = FeedRow {
        name: "council".into(),
        source: feed.at("/services").kept(),
        every_hours: Some(24),
        due_at: Some(town.clock.now()),
        ..FeedRow::default()
    };
    store.put_feed(&row).await.expect("a write");
    let manners = manners();
    let due = async || refresh::due(app, WHO, &manners).await.expect("the database answers");
    let open = async || {
        let all = directory::assets(store).await.expect("assets");
        all.iter().filter(|asset| asset.active).map(|asset| asset.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!((due().await, due().await), (1, 0));
    assert_eq!(open().await, ["s1", "s2"]);

    // A day on which it is down.
    *answers.lock().expect("the answers") = None;
    town.clock.advance(day);
    assert_eq!(due().await, 1);
    let known = store.feed("council").await.expect("an answer").expect("a feed");
    assert_eq!((known.result.as_str(), known.failures, known.services), ("failed", 1, 2));
    assert!(known.says.contains("502"), "{}", known.says);
    assert_eq!(known.due_at, Some(town.clock.now() + Duration::from_secs(3600)), "it is tried again soon");
    assert_eq!(open().await, ["s1", "s2"]);

    // An empty day, then one without the second, twice, then the second is back.
    for (list, wanted) in [
        (vec![], vec!["s1", "s2"]),
        (vec![whole(1)], vec!["s1", "s2"]),
        (vec![whole(1)], vec!["s1"]),
        (vec![whole(1), whole(2)], vec!["s1", "s2"]),
    ] {
        *answers.lock().expect("the answers") = Some(list);
        town.clock.advance(day);
        assert_eq!(due().await, 1);
        assert_eq!(open().await, wanted);
    }
    assert_eq!(store.assets().await.expect("assets").len(), 2, "nothing twice");

    // Of two processes one reads.
    town.clock.advance(day);
    let other = town.another().await;
    let (mine, theirs) = tokio::join!(refresh::due(app, WHO, &manners), refresh::due(&other, WHO, &manners));
    assert_eq!(mine.expect("an answer") + theirs.expect("an answer"), 1);
}

#[tokio::test]
async fn two_feeds_with_one_id_keep_both_services() {
    let town = Town::open(Engine::Sqlite).await;
    let store = town.app.store();
    for _ in 0..2 {
        for name in ["first", "second"] {
            let (feed, _) = changing(vec![json!({"id": "1", "name": name, "status": "active"})]).await;
            let (mut import, all) = read(&feed.at("/services"), None).await.expect("a feed");
            let row = FeedRow { name: name.into(), ..FeedRow::default() };
            directory::take_in(store, row, &mut import, all, town.clock.now()).await.expect("a write");
        }
    }
    let assets = store.assets().await.expect("assets");
    let names: Vec<_> = assets.iter().map(|asset| (asset.id.as_str(), asset.name.as_str(), asset.active)).collect();
    assert_eq!(names, [("1", "first", true), ("second/1", "second", true)]);
}

#[tokio::test]
async fn what_was_merged_stays_merged_through_the_next_import_and_can_be_parted() {
    let town = Town::open(Engine::Sqlite).await;
    let (store, now) = (town.app.store(), town.clock.now());
    let one = json!({"id": "a", "name": "Walton walking group", "status": "active"});
    let other = json!({"id": "b", "name": "The Walking Group Walton", "status": "active", "email": "walk@example.org"});
    let take = async || {
        for (name, record) in [("council", &one), ("charity", &other)] {
            let (feed, _) = changing(vec![record.clone()]).await;
            let (mut import, all) = read(&feed.at("/services"), None).await.expect("a feed");
            let row = FeedRow { name: name.into(), ..FeedRow::default() };
            directory::take_in(store, row, &mut import, all, now).await.expect("a write");
        }
    };
    let open = async || {
        let all = directory::assets(store).await.expect("assets");
        assert_eq!(all.len(), 2, "both can still be got by id");
        all.into_iter()
            .filter(|asset| asset.active)
            .map(|asset| (asset.id.to_string(), asset.email))
            .collect::<Vec<_>>()
    };
    let (a, b) = (AssetId::new("a"), AssetId::new("b"));
    take().await;
    assert!(directory::merge(store, &a, &AssetId::new("c"), "operator", now).await.is_err(), "there is no c");
    directory::merge(store, &a, &b, "operator", now).await.expect("a merge");
    assert!(directory::merge(store, &a, &b, "operator", now).await.is_err(), "they are one already");
    assert!(directory::merge(store, &b, &a, "operator", now).await.is_err(), "and not the other way round");
    for _ in 0..2 {
        assert_eq!(open().await, [("a".to_owned(), Some("walk@example.org".to_owned()))]);
        take().await;
    }
    directory::unmerge(store, &b, "operator", now).await.expect("parted");
    assert!(directory::unmerge(store, &b, "operator", now).await.is_err());
    assert_eq!(open().await.len(), 2);
    assert_eq!(store.audit(b.as_str()).await.map(|rows| rows.len()), Ok(2));
}
