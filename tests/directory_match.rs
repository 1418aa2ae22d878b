//! What a good advisor would offer, and would not, on a small town.

use pathways::{
    directory::{Directory, Matches, Places, Request, Resolved, reason},
    domain::{asset::Asset, ids::AssetId, time::Time},
};
use serde_json::{Value, json};
use std::sync::Arc;

const OUTCODES: &str = "outcode,lat,lon,district,nation
L9,53.467,-2.953,Liverpool,england
L8,53.385,-2.955,Liverpool,england
L20,53.450,-2.990,Sefton,england
PR8,53.640,-3.000,Sefton,england
CF10,51.480,-3.180,Cardiff,wales
KT12,51.385,-0.418,Elmbridge,england
WF2,53.660,-1.510,Wakefield,england
";

const PLACES: &str = "name,district,type,lat,lon
Walton,Liverpool,suburban_area,53.4562,-2.9591
Walton,Wakefield,village,53.648,-1.470
Bootle,Sefton,town,53.4545,-2.9914
Southport,Sefton,town,53.645,-3.008
Walton-on-Thames,Elmbridge,town,51.3850,-0.4184
Newton,Wakefield,village,53.60,-1.50
Newton,Elmbridge,village,51.40,-0.40
Newton,Cardiff,village,51.50,-3.10
Old Swan,Liverpool,suburban_area,53.414,-2.912
";

fn places() -> Arc<Places> {
    Arc::new(Places::read(OUTCODES, PLACES, &["Liverpool", "Sefton"]).expect("places"))
}

fn town() -> Directory {
    let assets: Vec<Asset> = serde_json::from_str(include_str!("fixtures/directory/town.json")).expect("the fixture");
    Directory::build(assets, places())
}

fn find(profile: Value) -> Matches {
    let directory = town();
    let request = Request::read(&profile.to_string()).expect("a request");
    let (profile, doubt) = request.profile(directory.places()).expect("a profile");
    assert_eq!(doubt, None);
    let now =
        request.now().expect("an instant").unwrap_or_else(|| Time::parse("2026-11-24T10:00:00Z").expect("a time"));
    let found = directory.find(&profile, now);
    for one in &found.found {
        assert!((0.0..=1.0).contains(&one.score), "{}", one.score);
        for code in &one.reasons {
            let known =
                reason::CODES.iter().any(|known| known == code || (known.ends_with(':') && code.starts_with(known)));
            assert!(known, "{code}");
        }
    }
    for reason in found.excluded.keys() {
        assert!(reason::EXCLUSIONS.contains(&reason.as_str()), "{reason}");
    }
    found
}

fn ids(found: &Matches) -> Vec<&str> {
    found.found.iter().map(|one| one.asset.id.as_str()).collect()
}

fn reasons<'a>(found: &'a Matches, id: &str) -> &'a [String] {
    found.found.iter().find(|one| one.asset.id == id).map_or(&[], |one| one.reasons.as_slice())
}

fn has(found: &Matches, id: &str, code: &str) -> bool {
    reasons(found, id).iter().any(|reason| reason == code)
}

#[test]
fn a_woman_without_english_is_found_the_group_that_speaks_her_language() {
    let found = find(
        json!({"needs": ["loneliness"], "place": "L8", "age": 52, "gender": "woman", "languages": ["ar"], "english": "none",
        "access": ["wheelchair"], "availability": ["tue_pm"], "max_cost": 0, "gender_pref": "women_only"}),
    );
    assert_eq!(ids(&found).first(), Some(&"arabic-women"));
    for code in [
        "walkable",
        "near",
        "language:ar",
        "wheelchair",
        "step_free",
        "free",
        "women_only",
        "when:tue_pm",
        "need:loneliness",
        "verified",
    ] {
        assert!(has(&found, "arabic-women", code), "{code}: {:?}", reasons(&found, "arabic-women"));
    }
    assert!(!ids(&found).contains(&"walton-social"), "it is in English only");
    assert!(
        found.excluded.contains_key("language")
            && found.excluded.contains_key("age")
            && found.excluded.contains_key("gender")
    );
    let next = found.found.first().and_then(|one| one.next).map(|time| time.to_string());
    assert_eq!(next.as_deref(), Some("2026-11-24T13:00:00Z"));
}

#[test]
fn hard_limits_exclude_whatever_else_fits() {
    let man = find(json!({"needs": ["loneliness"], "place": "L9", "gender": "man", "age": 40, "limit": 20}));
    assert!(
        !ids(&man).contains(&"arabic-women")
            && !ids(&man).contains(&"older-lunch")
            && !ids(&man).contains(&"youth-club")
    );
    assert!(ids(&man).contains(&"men-shed"));
    assert_eq!((man.excluded.get("gender"), man.excluded.get("age")), (Some(&1), Some(&2)));

    let poor = find(json!({"needs": ["loneliness"], "place": "L9", "max_cost": 0, "age": 70, "limit": 20}));
    assert!(!ids(&poor).contains(&"older-lunch") && !ids(&poor).contains(&"men-shed"));
    assert_eq!(poor.excluded.get("cost"), Some(&2));

    let remote = find(json!({"needs": ["loneliness"], "place": "L9", "mode": ["phone"], "limit": 20}));
    assert_eq!(ids(&remote), ["phone-friend"]);

    let wheels = find(json!({"needs": ["debt"], "place": "L9", "access": ["wheelchair"], "limit": 20}));
    assert!(!ids(&wheels).contains(&"walton-debt"));
    assert_eq!((wheels.excluded.get("access"), wheels.excluded.get("area")), (Some(&1), Some(&2)));

    let evenings = find(json!({"needs": ["loneliness"], "place": "L9", "availability": ["evening"], "limit": 20}));
    assert!(!ids(&evenings).contains(&"walton-social"));
    assert!(ids(&evenings).contains(&"phone-friend") && has(&evenings, "walton-monday", "unstated:when"));

    let declined = find(json!({"needs": ["loneliness"], "place": "L9", "declined": ["walton-social"], "limit": 20}));
    assert!(!ids(&declined).contains(&"walton-social") && declined.excluded.get("declined") == Some(&1));
    assert!(!ids(&declined).contains(&"closed-cafe"));
}

#[test]
fn what_is_unstated_ranks_lower_and_is_said() {
    let found = find(json!({"needs": ["loneliness"], "place": "L9", "access": ["step_free"], "limit": 20}));
    let at = |id: &str| ids(&found).iter().position(|found| *found == id);
    assert!(at("walton-friday") < at("walton-monday"));
    assert!(has(&found, "walton-monday", "unstated:access") && !has(&found, "walton-friday", "unstated:access"));
    assert!(has(&found, "phone-friend", "unverified") && !has(&found, "phone-friend", "unstated:access"));
    let debt = find(json!({"needs": ["debt"], "place": "L9"}));
    assert!(has(&debt, "walton-debt", "unstated:cost") && has(&debt, "walton-debt", "stale"));
    let unsaid = find(json!({"needs": ["loneliness"], "limit": 20}));
    assert!(has(&unsaid, "arabic-women", "check:gender") && has(&unsaid, "older-lunch", "check:age"));
}

#[test]
fn three_are_a_choice_not_three_of_one_provider() {
    let found = find(json!({"needs": ["loneliness"], "place": "L9", "age": 50, "gender": "man"}));
    assert_eq!(found.found.len(), 3);
    let of_one = found
        .found
        .iter()
        .filter(|one| one.asset.provider.as_ref().is_some_and(|p| p.name == "Walton Together"))
        .count();
    assert!(of_one <= 2, "{:?}", ids(&found));
}

#[test]
fn each_need_is_served() {
    let found = find(json!({"needs": ["loneliness", "debt"], "place": "L9", "age": 30}));
    let serves = |need: &str| found.found.iter().any(|one| one.asset.needs.iter().any(|n| *n == need));
    assert!(serves("loneliness") && serves("debt"), "{:?}", ids(&found));
    assert!(found.found.is_sorted_by(|a, b| a.score >= b.score));
}

#[test]
fn far_from_everything_there_are_lines_and_pages() {
    let far = find(json!({"needs": ["loneliness"], "place": "Walton-on-Thames", "age": 50}));
    assert_eq!(ids(&far), ["phone-friend"]);
    assert!(far.excluded.get("distance").is_some_and(|count| *count >= 5));
    let wales = find(json!({"needs": ["debt"], "place": "CF10"}));
    assert_eq!(ids(&wales), ["welsh-line"]);
    let home = find(json!({"needs": ["debt"], "place": "L9", "transport": "none", "age": 50}));
    assert!(home.found.iter().all(|one| one.distance_m.is_none_or(|metres| metres <= 1_000)), "{:?}", ids(&home));
}

#[test]
fn one_profile_has_one_answer() {
    let ask = || find(json!({"needs": ["loneliness", "debt"], "place": [53.467, -2.953], "limit": 10}));
    let first = ask();
    assert_eq!(ids(&first), ids(&ask()));
    assert!(find(json!({"needs": []})).found.is_empty());
    assert!(find(json!({"needs": ["loneliness"], "limit": 0})).found.is_empty());
}

#[test]
fn an_asset_is_got_by_its_id_even_closed() {
    let directory = town();
    assert_eq!(directory.get(&AssetId::new("closed-cafe")).map(|asset| asset.active), Some(false));
    assert_eq!(directory.get(&AssetId::new("nothing")), None);
    assert_eq!(directory.len(), 13);
}

#[test]
fn places_are_found_in_what_people_write() {
    let places = places();
    for (text, label, district) in [
        ("L9 1AB", "L9", "Liverpool"),
        ("l91ab", "L9", "Liverpool"),
        ("my postcode is L20 4qq", "L20", "Sefton"),
        ("Walton", "Walton", "Liverpool"),
        ("near walton", "Walton", "Liverpool"),
        ("I live in Bootle", "Bootle", "Sefton"),
        ("im in bootel mate", "Bootle", "Sefton"),
        ("Southprot", "Southport", "Sefton"),
        ("old swan", "Old Swan", "Liverpool"),
        ("Liverpool", "Liverpool", "Liverpool"),
        ("walton on thames", "Walton-on-Thames", "Elmbridge"),
    ] {
        match places.resolve(text) {
            Resolved::Found(area) => {
                assert_eq!((area.label.as_str(), area.district.as_deref()), (label, Some(district)), "{text}")
            }
            other => panic!("{text}: {other:?}"),
        }
    }
    for text in ["", "here", "Atlantis", "ZZ99 9ZZ", "I am fine thank you", "🙂"] {
        assert_eq!(places.resolve(text), Resolved::Unknown, "{text}");
    }
    match places.resolve("Newton") {
        Resolved::Ambiguous(several) => {
            let labels: Vec<&str> = several.iter().map(|area| area.label.as_str()).collect();
            assert_eq!(labels.len(), 3);
            assert!(labels.contains(&"Newton, Cardiff"), "{labels:?}");
        }
        other => panic!("{other:?}"),
    }
    let area = places.nearest(53.4671, -2.9532);
    assert_eq!((area.label.as_str(), area.nation.as_deref()), ("L9", Some("england")));
}

#[test]
fn lines_in_lines_out_and_a_bad_one_stops_nothing() {
    let directory = town();
    let input = concat!(
        r#"{"id": "p1", "needs": ["debt"], "place": "L9 1AB"}"#,
        "\n",
        "not json\n\n",
        r#"{"id": 7, "needs": ["loneliness"], "place": "Atlantis", "now": "2026-11-24T10:00:00Z"}"#,
        "\n",
        r#"{"id": "p3", "needs": ["loneliness"], "availability": ["someday"]}"#,
        "\n",
        r#"{"id": "p4", "needs": ["loneliness"], "now": "tomorrow"}"#,
    );
    let mut output = Vec::new();
    let now = Time::parse("2026-11-24T10:00:00Z").expect("a time");
    let good = pathways::cli::match_::run(&directory, directory.places(), now, input.as_bytes(), &mut output)
        .expect("it writes");
    assert!(!good);
    let lines: Vec<Value> = String::from_utf8(output)
        .expect("text")
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(lines.len(), 5);
    assert_eq!(lines[0]["id"], "p1");
    let first = &lines[0]["matches"][0];
    assert!(
        first["asset"].is_string()
            && first["name"].is_string()
            && first["score"].is_number()
            && first["reasons"].is_array()
    );
    assert_eq!(lines[1]["line"], 2);
    assert!(lines[1]["error"].as_str().is_some_and(|error| error.contains("JSON")));
    assert_eq!((&lines[2]["id"], &lines[2]["place"]), (&json!(7), &json!("unknown")));
    assert_eq!((&lines[3]["id"], &lines[3]["line"]), (&json!("p3"), &json!(5)));
    assert_eq!(lines[4]["line"], 6);
}
