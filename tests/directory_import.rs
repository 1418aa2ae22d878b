//! Bad feeds: reported, bounded, nothing good lost.

use pathways::directory::{
    Places,
    source::{self, Import, NotAFeed, Severity},
};
use serde_json::{Value, json};

fn places() -> Places {
    let outcodes = "outcode,lat,lon,district,nation\nL9,53.467,-2.953,Liverpool,england\n";
    Places::read(outcodes, "name,district,type,lat,lon\n", &["Liverpool"]).expect("places")
}

fn try_read(files: &[(&str, &[u8])]) -> Result<Import, NotAFeed> {
    let files = files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
    source::read("test", files, &places())
}

fn read(feed: &Value) -> Import {
    try_read(&[("feed.json", feed.to_string().as_bytes())]).expect("a feed")
}

fn says(import: &Import, severity: Severity, field: &str) -> usize {
    import.findings.iter().filter(|finding| finding.severity == severity && finding.field == field).count()
}

#[test]
fn a_bad_record_never_costs_a_good_one() {
    let import = read(&json!([
        null, 7, "text", [],
        {"id": "", "name": "No id"},
        {"id": "\u{a0} ", "name": "A blank id"},
        {"id": "a", "name": "\u{a0}"},
        {"id": "b", "name": null},
        {"id": "c"},
        {"name": "No id at all"},
        {"id": 12, "name": "A number for an id", "status": "active"},
        {"id": "d", "name": "Good", "status": "active"},
        {"id": "d", "name": "Better", "status": "inactive"},
    ]));
    let counts = import.counts;
    assert_eq!((counts.records, counts.accepted, counts.refused, counts.duplicates), (13, 2, 10, 1));
    assert_eq!((counts.services, counts.active), (2, 1));
    assert_eq!(
        import.assets.iter().map(|asset| asset.name.as_str()).collect::<Vec<_>>(),
        ["A number for an id", "Better"]
    );
    assert_eq!(import.findings.iter().filter(|finding| finding.severity == Severity::Refused).count(), 10);
    assert_eq!(import.findings.iter().filter(|finding| finding.says.contains("same id")).count(), 1);
    assert!(import.findings.iter().any(|finding| finding.record == "#5" && finding.field == "id"));
}

#[test]
fn everything_else_is_kept_repaired_or_warned_about() {
    let import = read(&json!({"contents": [{
        "id": "x", "name": "<b>Tea</b> &amp; <script>alert(1)</script>talk", "description": "<p>One</p><p onclick='x'>Two</p>", "status": "Active",
        "url": "javascript:alert(1)", "email": "nobody", "minimum_age": 65, "maximum_age": "18", "assured_date": "31/02/2026", "last_modified": "2026-01-02",
        "organization": {"id": "o", "name": "Org", "website": "www.example.org"},
        "cost_options": [{"id": "1", "amount": "£2.50"}, {"id": "2", "amount": -3}, {"id": "3", "option": "Free"}],
        "languages": [{"id": "l", "name": "Arabic"}, {"id": "m", "code": "BSL"}, {"id": "n", "name": "Klingon"}],
        "schedules": [
            {"id": "s", "freq": "WEEKLY", "byday": "MO,WE", "opens_at": "10.00am", "closes_at": "12pm"},
            {"id": "t", "freq": "WEEKLY", "byday": "FR", "opens_at": "18:00", "closes_at": "09:00"},
            {"id": "u", "freq": "WEEKLY", "byday": "SA", "opens_at": "10:00", "closes_at": "11:00", "valid_from": "2026-05-01", "valid_to": "2026-01-01"},
            {"id": "v", "opens_at": "", "closes_at": null}],
        "service_at_locations": [
            {"id": "a", "location": {"id": "p", "latitude": -2.95, "longitude": 53.46, "accessibility": [{"id": "q", "description": "Not wheelchair accessible"}]}},
            {"id": "b", "location": {"id": "r", "addresses": [{"id": "w", "postal_code": "l91ab", "city": "Walton"}]}},
            {"id": "c", "location_id": "gone"}],
        "attributes": [{"id": "z", "taxonomy_term": {"id": "y", "code": "pathways:need:debt"}}, {"id": "z2", "taxonomy_term": {"id": "y2", "code": "pathways:need:flying"}}]
    }]}));
    let asset = import.assets.first().expect("an asset");
    assert_eq!((asset.name.as_str(), asset.summary.as_str()), ("Tea & talk", "One\n\nTwo"));
    assert!(
        asset.active
            && asset.url.is_none()
            && asset.email.is_none()
            && asset.verified_on.is_none()
            && asset.changed_at.is_some()
    );
    assert_eq!((asset.eligibility.min_age, asset.eligibility.max_age), (Some(18), Some(65)));
    assert_eq!(asset.costs.iter().filter_map(|cost| cost.pence).collect::<Vec<_>>(), [250, 0]);
    assert_eq!(asset.languages, ["ar"]);
    assert_eq!(asset.access, ["no_wheelchair", "bsl"]);
    assert_eq!(asset.schedules.len(), 2);
    assert_eq!(asset.schedules.get(1).map(|schedule| (schedule.from, schedule.until)), Some((None, None)));
    assert_eq!(asset.places.len(), 2);
    assert_eq!(asset.needs, ["debt"]);
    let counts = import.counts;
    assert_eq!((counts.schedules, counts.with_usable_schedule, counts.with_location, counts.locations), (4, 1, 1, 2));
    assert_eq!((counts.geocoded_in_file, counts.geocoded_by_postcode, counts.geocoded_by_outcode), (0, 0, 1));
    assert_eq!(
        (counts.with_cost, counts.with_free, counts.with_eligibility, counts.with_email, counts.with_url),
        (1, 1, 1, 0, 0)
    );
    for (severity, field) in [
        (Severity::Repaired, "name"),
        (Severity::Repaired, "description"),
        (Severity::Warned, "url"),
        (Severity::Warned, "email"),
        (Severity::Repaired, "minimum_age"),
        (Severity::Warned, "assured_date"),
        (Severity::Warned, "cost_options.amount"),
        (Severity::Warned, "languages"),
        (Severity::Warned, "schedules.opens_at"),
        (Severity::Warned, "schedules.valid_to"),
        (Severity::Repaired, "location.latitude"),
        (Severity::Warned, "service_at_locations"),
        (Severity::Warned, "attributes"),
    ] {
        assert_eq!(says(&import, severity, field), 1, "{field}: {:#?}", import.findings);
    }
}

#[test]
fn a_folder_of_pages_is_read_in_order_and_the_rest_of_it_left_alone() {
    let page = |number: usize, name: &str| {
        json!({"total_items": 2, "total_pages": 11, "page_number": number, "contents": [{"id": "same", "name": name, "status": "active"}]}).to_string()
    };
    let import = try_read(&[
        ("page-10.json", page(10, "Tenth").as_bytes()),
        ("page-9.json", page(9, "Ninth").as_bytes()),
        ("taxonomies.json", br#"{"contents": [{"id": "t", "name": "A taxonomy", "description": "x"}]}"#),
        ("broken.json", b"{\"contents\": ["),
        ("notes.txt", b"nothing"),
    ])
    .expect("a feed");
    assert_eq!((import.counts.records, import.counts.duplicates), (2, 1));
    assert_eq!(import.assets.first().map(|asset| asset.name.as_str()), Some("Tenth"));
    assert!(import.findings.iter().any(|finding| finding.record == "broken.json"));
    assert!(!import.whole, "what the broken page held is not missing");
}

#[test]
fn tables_with_loose_ends_are_joined_as_far_as_they_go() {
    let import = try_read(&[
        ("services.csv", b"id,organization_id,name,status\n1,o1,Tea,active\n2,nobody,Talk,active\n,o1,No id,active\n"),
        ("organizations.csv", b"id,name,parent_organization_id\no1,Org,o1\n"),
        ("locations.csv", b"id,latitude,longitude\np1,53.4,-2.9\n"),
        ("service_at_location.csv", b"id,service_id,location_id\na,1,p1\nb,1,p1\nc,2,gone\n"),
        ("schedules.csv", b"id,service_id,byday,freq,opens_at,closes_at\ns,1,MO,WEEKLY,10:00,11:00,too,many,cells\n"),
    ])
    .expect("a feed");
    let counts = import.counts;
    assert_eq!((counts.records, counts.accepted, counts.refused, counts.locations, counts.schedules), (3, 2, 1, 1, 1));
    assert_eq!(says(&import, Severity::Warned, "organization_id"), 1);
    assert_eq!(says(&import, Severity::Warned, "service_at_locations"), 1);
}

#[test]
fn other_encodings_are_read_and_said() {
    let latin = b"[{\"id\": \"1\", \"name\": \"Caf\xE9 \x96 \xA33\", \"status\": \"active\"}]";
    let import = try_read(&[("feed.json", latin)]).expect("a feed");
    assert_eq!(import.assets.first().map(|asset| asset.name.as_str()), Some("Café – £3"));
    assert_eq!(import.findings.len(), 1 + 1, "the encoding, and that nobody is said to run it");
}

#[test]
fn what_is_no_feed_is_refused_whole() {
    for (name, bytes) in [
        ("page.html", b"<!doctype html><p>Not found</p>".as_slice()),
        ("cut.json", b"{\"contents\": [{\"id\": \"1\", \"na"),
        ("other.json", b"{\"hello\": \"world\"}"),
        ("number.json", b"7"),
        ("numbers.json", b"[1, 2, 3]"),
        ("empty.json", b""),
        ("table.csv", b"colour,size\nred,3\n"),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
    ] {
        let error = try_read(&[(name, bytes)]).map(|import| import.counts).expect_err(name);
        assert!(error.to_string().ends_with('.'), "{error}");
    }
    assert_eq!(try_read(&[]).map(|import| import.counts), Err(NotAFeed::Nothing));
    let empty = read(&json!({"total_items": 0, "empty": true, "contents": []}));
    assert_eq!(empty.counts, source::Counts::default());
}

#[test]
fn deep_and_repetitive_feeds_are_bounded() {
    let deep = format!(
        "[{{\"id\": \"1\", \"name\": \"Deep\", \"status\": \"active\", \"x\": {}1{}}}, {{\"id\": \"2\", \"name\": \"Good\", \"status\": \"active\"}}]",
        "[".repeat(5_000),
        "]".repeat(5_000)
    );
    let import = try_read(&[("feed.json", deep.as_bytes())]).expect("a feed");
    assert!(import.assets.iter().any(|asset| asset.name == "Good"));
    assert_eq!((import.counts.records, import.counts.refused), (2, 1), "the deep one is said: {:?}", import.findings);
    let long = read(&json!([{"id": "1", "name": "Long", "status": "active", "description": "word ".repeat(200_000)}]));
    assert!(long.assets.iter().all(|asset| asset.summary.len() < 10_000));
    let many: Vec<Value> =
        (0..30_000).map(|n| json!({"id": n.to_string(), "name": "N", "url": "no", "email": "no"})).collect();
    assert!(read(&Value::Array(many)).findings.len() <= 50_001);
}

#[test]
fn references_that_go_round_in_circles_end() {
    let import = try_read(&[
        ("services.csv", b"id,organization_id,name,status,program_id\n1,o1,Tea,active,p1\n"),
        ("organizations.csv", b"id,name,parent_organization_id\no1,One,o2\no2,Two,o1\n"),
        ("taxonomy_terms.csv", b"id,name,parent_id\nt1,Debt,t2\nt2,Money,t1\n"),
        ("attributes.csv", b"id,link_id,taxonomy_term_id\na,1,t1\nb,1,t3\n"),
        ("service_at_location.csv", b"id,service_id,location_id\nx,1,p1\n"),
        ("locations.csv", b"id,name,organization_id\np1,Hall,o2\n"),
    ])
    .expect("a feed");
    let asset = import.assets.first().expect("an asset");
    assert_eq!(asset.provider.as_ref().map(|provider| provider.name.as_str()), Some("One"));
    assert_eq!(asset.needs, ["debt"]);
    assert_eq!(says(&import, Severity::Warned, "attributes"), 1, "t3 leads nowhere");
}

#[test]
fn a_schedule_without_an_end_is_looked_at_two_months_ahead_and_no_further() {
    let import = read(&json!([{"id": "1", "name": "Tea", "status": "active", "schedules": [
        {"id": "s", "freq": "DAILY", "interval": 1, "opens_at": "10:00", "closes_at": "11:00", "dtstart": "1900-01-01"},
        {"id": "t", "freq": "WEEKLY", "byday": "MO", "count": 9_999_999_999_u64, "interval": 999, "opens_at": "10:00", "closes_at": "11:00",
            "valid_from": "9999-12-27"}]}]));
    let asset = import.assets.first().expect("an asset");
    assert_eq!(asset.schedules.iter().map(|schedule| schedule.interval).collect::<Vec<_>>(), [1, 52]);
    let now = pathways::domain::time::Time::parse("2026-11-24T12:00:00Z").expect("a time");
    assert_eq!(
        pathways::directory::next_start(asset, now).map(|start| start.to_string()).as_deref(),
        Some("2026-11-25T10:00:00Z")
    );
}

proptest::proptest! {
    #[test]
    fn whatever_bytes_come_it_is_an_answer_and_no_crash(at in 0_usize..900, byte in 0_u8..=255, cut in 0_usize..900) {
        let good = json!({"total_items": 2, "contents": [
            {"id": "1", "name": "Caf\u{e9} <b>Tea</b>", "status": "active", "organization": {"id": "o", "name": "Org"},
                "schedules": [{"id": "s", "freq": "WEEKLY", "byday": "MO", "opens_at": "10:00", "closes_at": "11:00"}],
                "service_at_locations": [{"id": "l", "location": {"id": "p", "latitude": 53.4, "longitude": -2.9}}]},
            {"id": "2", "name": "Talk", "status": "active", "fees": "Free"}]}).to_string();
        let mut bytes = good.into_bytes();
        let length = bytes.len();
        bytes[at % length] = byte;
        for (name, bytes) in [("feed.json", &bytes[..]), ("feed.json", &bytes[..cut % length]), ("feed.csv", &bytes[..]), ("feed.zip", &bytes[..])] {
            if let Ok(import) = try_read(&[(name, bytes)]) {
                let counts = import.counts;
                proptest::prop_assert_eq!(counts.records, counts.accepted + counts.refused + counts.duplicates);
            }
        }
    }
}
