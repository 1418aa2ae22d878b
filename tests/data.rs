//! What the program ships must keep its own rules: the demo town is plainly made up, and serves every need.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn services() -> Vec<Value> {
    let list: Value = serde_json::from_str(include_str!("../data/demo/services.json")).expect("the demo is JSON");
    assert_eq!(list["total_items"].as_u64(), list["contents"].as_array().map(|all| all.len() as u64));
    list["contents"].as_array().expect("contents is a list").clone()
}

fn texts<'a>(service: &'a Value, path: &str) -> Vec<&'a str> {
    let mut found = vec![service];
    for key in path.split('/') {
        found = found.iter().filter_map(|value| value.get(key)).collect();
        found = found
            .into_iter()
            .flat_map(|value| value.as_array().map_or_else(|| vec![value], |all| all.iter().collect()))
            .collect();
    }
    found.into_iter().filter_map(Value::as_str).collect()
}

fn codes(service: &Value) -> Vec<&str> {
    texts(service, "attributes/taxonomy_term/code")
}

fn needs() -> BTreeSet<String> {
    let file = include_str!("../data/needs.yaml");
    file.lines().filter_map(|line| line.strip_prefix("- {id: ")?.split_once(',')).map(|(id, _)| id.to_owned()).collect()
}

#[test]
fn the_demo_is_plainly_made_up() {
    for service in services() {
        let name = service["name"].as_str().expect("a name");
        assert!(service["description"].as_str().is_some_and(|text| text.ends_with("Example listing.")), "{name}");
        assert!(codes(&service).contains(&"pathways:example"), "{name}");
        for number in texts(&service, "phones/number") {
            let drama = number.starts_with("0151 496 0") || number.starts_with("01632 960");
            assert!(drama && number.chars().filter(char::is_ascii_digit).count() == 11, "{name}: {number}");
        }
        for address in
            [texts(&service, "email"), texts(&service, "url"), texts(&service, "organization/website")].concat()
        {
            let host = address.trim_start_matches("https://").rsplit('@').next().unwrap_or_default();
            let host = host.split('/').next().unwrap_or_default();
            assert!(host.ends_with(".example.org"), "{name}: {address}");
        }
    }
}

#[test]
fn the_demo_serves_each_need_with_at_least_four_open_offers() {
    let needs = needs();
    assert_eq!(needs.len(), 25);
    let mut open: BTreeMap<String, usize> = needs.iter().map(|need| (need.clone(), 0)).collect();
    for service in services().iter().filter(|service| service["status"] == "active") {
        for need in codes(service).iter().filter_map(|code| code.strip_prefix("pathways:need:")) {
            *open.get_mut(need).unwrap_or_else(|| panic!("{need} is no need of data/needs.yaml")) += 1;
        }
    }
    assert!(open.values().all(|count| *count >= 4), "{open:?}");
}

#[test]
fn the_demo_names_everything_once_and_in_order() {
    let services = services();
    for key in ["id", "name"] {
        let distinct: BTreeSet<_> = services.iter().filter_map(|service| service[key].as_str()).collect();
        assert_eq!(distinct.len(), services.len(), "{key}");
    }
    for service in &services {
        let (opens, closes) = (texts(service, "schedules/opens_at"), texts(service, "schedules/closes_at"));
        assert!(opens.iter().zip(&closes).all(|(opens, closes)| opens < closes), "{}", service["name"]);
        let known = |code: &&str| {
            let mut parts = code.split(':').skip(1);
            match (parts.next(), parts.next()) {
                (Some("need"), Some(need)) => needs().contains(need),
                (Some("mode"), Some(mode)) => ["in_person", "online", "phone", "text", "home_visit"].contains(&mode),
                (Some("route"), Some(route)) => ["self", "advisor", "gp"].contains(&route),
                (Some("gender"), Some(gender)) => ["woman", "man"].contains(&gender),
                (Some("district"), Some(_)) | (Some("example"), None) => true,
                _ => false,
            }
        };
        assert!(codes(service).iter().all(known), "{}: {:?}", service["name"], codes(service));
    }
}

#[test]
fn the_first_walton_is_liverpools() {
    let places = include_str!("../data/places.csv");
    let first = places.lines().find(|line| line.starts_with("Walton,"));
    assert!(first.is_some_and(|line| line.starts_with("Walton,Liverpool,")), "{first:?}");
}

#[test]
fn every_outcode_of_the_four_nations_has_its_nation() {
    let outcodes = include_str!("../data/outcodes.csv");
    let islands = ["IM", "JE", "GY"];
    for line in outcodes.lines().skip(1) {
        let nation = line.rsplit(',').next().unwrap_or_default();
        let known = ["england", "wales", "scotland", "northern_ireland"].contains(&nation);
        assert_eq!(known, !islands.iter().any(|island| line.starts_with(island)), "{line}");
    }
}
