//! What the directory gives back, over a real socket: whole, of the required shape, and only what is open.

use pathways::{
    app::{clock::HeldClock, port::Clock},
    channel::directory,
    cli::{config::Config, world::Authored, world::Shipped},
    dialogue::World,
    directory::source,
    domain::{
        asset::{Asset, Place, Precision},
        files::Files,
        time::Time,
    },
};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, LazyLock, Mutex},
};

/// A listing that is closed, as a feed says it.
const CLOSED: &str = "11111111-1111-4111-8111-111111111111";

/// What ships, in English alone, and a closed listing: loading all languages takes seconds.
static WORLD: LazyLock<Arc<World>> = LazyLock::new(|| {
    let config = Config::built_in();
    let locales = config.locales().expect("locales");
    let english: Vec<_> = locales.under("en/", "").map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    let shipped = Shipped::load().expect("what ships");
    let authored =
        Authored::read(&config.dialogues().expect("dialogues"), &Files::new("locales", english), &shipped.needs);
    let authored = authored.unwrap_or_else(|findings| panic!("{findings:#?}"));
    let mut assets = shipped.assets(&config).expect("assets");
    let mut closed = assets.iter().find(|asset| !asset.places.is_empty()).expect("a listing at a place").clone();
    closed.name = "Zzyzx group".to_owned();
    closed.id = CLOSED.into();
    closed.needs.push("unheard_of".into());
    closed.active = false;
    assets.push(closed);
    Arc::new(authored.into_world(shipped, assets))
});

struct Service(String);

fn morning() -> Time {
    Time::parse("2026-11-24T10:00:00Z").expect("a time")
}

/// A clock that tells no time while the gate is held.
struct Gated(Arc<Mutex<()>>);

impl Clock for Gated {
    fn now(&self) -> Time {
        drop(self.0.lock().expect("the gate"));
        morning()
    }
}

impl Service {
    async fn new() -> Self {
        Self::at(Arc::new(HeldClock::at(morning()))).await
    }

    async fn at(clock: Arc<dyn Clock>) -> Self {
        let router = directory::router(Arc::new(|| WORLD.clone()), clock);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self(base)
    }

    async fn get(&self, path: &str) -> (u16, String) {
        let answer = reqwest::get(format!("{}{path}", self.0)).await.expect("an answer");
        (answer.status().as_u16(), answer.text().await.expect("a text"))
    }

    async fn json(&self, path: &str) -> Value {
        let (status, text) = self.get(&format!("/openreferral/3.0{path}")).await;
        assert_eq!(status, 200, "{path}: {text}");
        serde_json::from_str(&text).expect("JSON")
    }

    /// All pages of a list.
    async fn pages(&self, path: &str) -> Vec<Value> {
        let mut pages = Vec::new();
        loop {
            let join = if path.contains('?') { '&' } else { '?' };
            pages.push(self.json(&format!("{path}{join}per_page=60&page={}", pages.len() + 1)).await);
            if pages.last().is_some_and(|page| page["last_page"] == true) {
                return pages;
            }
        }
    }
}

fn contents(pages: &[Value]) -> impl Iterator<Item = &Value> {
    pages.iter().flat_map(|page| page["contents"].as_array().expect("contents"))
}

/// What the form cannot carry, taken off: whose feed it was and where that knew it from, ids that are no UUIDs, and how a point was found.
fn as_carried(mut asset: Asset) -> Asset {
    let is_id = |id: &String| uuid::Uuid::try_parse(id).is_ok();
    asset.feed.clear();
    asset.source = None;
    asset.places.iter_mut().for_each(|place: &mut Place| {
        place.id = place.id.take().filter(is_id);
        // A point that a whole postcode told is served, and comes back as the feed's own.
        (place.point, place.precision) = match place.precision {
            Precision::None | Precision::Outcode => (None, Precision::None),
            Precision::Postcode | Precision::File => (place.point, Precision::File),
        };
    });
    if let Some(provider) = &mut asset.provider {
        provider.id = provider.id.take().filter(is_id);
    }
    asset
}

#[tokio::test]
async fn what_is_served_comes_in_again_as_it_was() {
    let service = Service::new().await;
    let pages = service.pages("/services?full=true").await;
    assert!(pages.len() > 2, "several pages");
    let files = pages.iter().enumerate().map(|(nth, page)| (format!("page-{nth}.json"), page.to_string().into_bytes()));
    let import = source::read("again", files.collect(), &WORLD.places).expect("a feed");
    let open: BTreeMap<&str, &Arc<Asset>> =
        WORLD.directory.iter().filter(|asset| asset.active).map(|asset| (asset.name.as_str(), asset)).collect();
    assert_eq!((import.counts.refused, import.counts.duplicates, import.counts.accepted), (0, 0, open.len()));
    assert!(import.findings.is_empty(), "{:?}", import.findings);
    for back in import.assets {
        let mut was = as_carried((**open[back.name.as_str()]).clone());
        let mut back = as_carried(back);
        if uuid::Uuid::try_parse(was.id.as_str()).is_err() {
            was.id = back.id.clone();
            let mended = |asset: &mut Asset| asset.provider.iter_mut().for_each(|provider| provider.id = None);
            mended(&mut was);
            mended(&mut back);
        }
        assert_eq!(json!(back), json!(was), "{}", was.name);
    }
}

/// The fields that the standard requires, by the name of the list or object that holds them; the document itself first.
const REQUIRED: [(&str, &[&str]); 14] = [
    ("", &["id", "name", "status", "organization_id"]),
    ("organization", &["id", "name", "description"]),
    ("service_at_locations", &["id", "location_id"]),
    ("location", &["id", "location_type"]),
    ("addresses", &["id", "address_1", "city", "state_province", "postal_code", "country", "address_type"]),
    ("accessibility", &["id"]),
    ("schedules", &["id"]),
    ("service_areas", &["id"]),
    ("languages", &["id"]),
    ("cost_options", &["id"]),
    ("phones", &["id", "number"]),
    ("attributes", &["id"]),
    ("taxonomy_term", &["id", "name", "description"]),
    ("service", &["id", "name", "status", "organization_id"]),
];

/// Fails where something required is missing, an id is no UUID, or something is null or empty. Collects what there is.
fn shape(name: &str, value: &Value, seen: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            seen.insert(name.to_owned());
            let (_, required) =
                REQUIRED.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("what is {name}?"));
            for field in *required {
                assert!(object.contains_key(*field), "{name} has no {field}: {value}");
            }
            for (field, value) in object {
                if field == "id" || field.ends_with("_id") {
                    let id = value.as_str().unwrap_or_default();
                    assert!(uuid::Uuid::try_parse(id).is_ok(), "{name}.{field} is no UUID: {id}");
                }
                assert!(value != "" || field == "postal_code", "{name}.{field} is empty");
                shape(field, value, seen);
            }
        }
        Value::Array(list) => {
            assert!(!list.is_empty(), "{name} is empty");
            list.iter().for_each(|value| shape(name, value, seen));
        }
        Value::Null => panic!("{name} is null"),
        _ => {}
    }
}

#[tokio::test]
async fn every_service_has_the_required_shape() {
    let service = Service::new().await;
    let mut seen = BTreeSet::new();
    for one in contents(&service.pages("/services?full=true").await) {
        shape("", one, &mut seen);
    }
    for one in contents(&service.pages("/service_at_locations?full=true").await) {
        let mut one = one.clone();
        // A link to a service: it has the service's own fields beside it.
        one.as_object_mut().map(|link| link.insert("organization_id".into(), one_organization(&link["service"])));
        shape("", &one, &mut seen);
    }
    let known: BTreeSet<String> = REQUIRED.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(seen, known, "the demo town shows every part of the form");
    let page = service.json("/services?per_page=7&page=2").await;
    let field = |name: &str| page[name].clone();
    assert_eq!(field("total_pages"), json!(field("total_items").as_u64().expect("a number").div_ceil(7)));
    assert_eq!(
        [field("page_number"), field("size"), field("first_page"), field("last_page"), field("empty")],
        [json!(2), json!(7), json!(false), json!(false), json!(false)]
    );
}

fn one_organization(service: &Value) -> Value {
    service["organization_id"].clone()
}

#[tokio::test]
async fn what_is_closed_is_nowhere() {
    let service = Service::new().await;
    let root = "/openreferral/3.0";
    for path in
        ["/services?full=true&per_page=100", "/services?search=zzyzx", "/service_at_locations?full=true&per_page=100"]
    {
        for page in service.pages(path).await {
            assert!(!page.to_string().contains("Zzyzx"), "{path}");
        }
    }
    assert!(!service.json("/taxonomy_terms?per_page=100").await.to_string().contains("unheard_of"));
    for path in [format!("{root}/services/{CLOSED}"), format!("/directory/{CLOSED}")] {
        let (status, text) = service.get(&path).await;
        assert!(status == 404 && !text.contains("Zzyzx"), "{path}");
    }
    for path in
        ["/directory?q=Zzyzx".to_owned(), "/directory?need=unheard_of".to_owned(), format!("/shortlist?id={CLOSED}")]
    {
        let (status, text) = service.get(&path).await;
        assert!(status == 200 && !text.contains("Zzyzx group"), "{path}");
    }
}

#[tokio::test]
async fn a_service_says_that_it_is_made_up_and_is_found_by_its_own_words() {
    let service = Service::new().await;
    let national = service.json("/services?search=stepchange").await;
    assert_eq!(national["contents"][0]["name"], "StepChange");
    assert_eq!(national["contents"][0].get("alert"), None);
    let demo = service.json("/services?search=walk%20and%20talk").await;
    assert_eq!(demo["contents"][0]["alert"], "This is a made-up example.");
    let id = demo["contents"][0]["id"].as_str().unwrap_or_default().to_owned();
    let (status, page) = service.get(&format!("/directory/{id}")).await;
    assert!(status == 200 && page.contains("This is a made-up example."));
    let own = service.get("/directory/national%3Astepchange").await;
    assert!(own.0 == 200 && own.1.contains("href=\"tel:08001381111\""), "by the feed's own id too");
}

#[tokio::test]
async fn more_searches_than_are_answered_soon_are_asked_to_come_again() {
    let gate = Arc::new(Mutex::new(()));
    let service = Service::at(Arc::new(Gated(gate.clone()))).await;
    service.json("/services").await;
    let held = gate.clone();
    let (release, released) = std::sync::mpsc::channel::<()>();
    let (shut, is_shut) = tokio::sync::oneshot::channel();
    let holder = std::thread::spawn(move || {
        let _held = held.lock().expect("the gate");
        shut.send(()).expect("the test");
        released.recv().expect("the test");
    });
    is_shut.await.expect("the gate");
    let mut searches = tokio::task::JoinSet::new();
    for _ in 0..55 {
        searches.spawn(reqwest::get(format!("{}/directory", service.0)));
    }
    for _ in 0..3 {
        let answer = searches.join_next().await.expect("a search").expect("a task").expect("an answer");
        assert_eq!((answer.status().as_u16(), &answer.headers()["retry-after"]), (503, &"60".parse().expect("text")));
        assert!(answer.text().await.expect("a text").contains("Please wait a minute and try again."));
    }
    for (path, status) in [("services", 503), ("service_at_locations", 503), ("taxonomies", 200)] {
        assert_eq!(service.get(&format!("/openreferral/3.0/{path}")).await.0, status, "{path}");
    }
    release.send(()).expect("the holder");
    holder.join().expect("the holder");
    while let Some(answer) = searches.join_next().await {
        assert_eq!(answer.expect("a task").expect("an answer").status(), 200);
    }
}
