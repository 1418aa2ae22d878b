//! Where a postcode or a name is: on what the program ships, and on made-up tables.

mod pack;
#[path = "../harness/town.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod town;

use pack::Row;
use pathways::{
    dialogue::{Event, Moment, step},
    directory::{
        Places, Resolved, distance_m,
        postcodes::{Located, Postcodes},
        villages::Villages,
    },
    domain::{
        conversation::{Area, Conversation, Frame},
        ids::{Address, ConversationId, Lang, PersonId},
        post::{Body, ChannelKind},
        time::Time,
    },
};
use proptest::prelude::*;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

/// What `src/directory/postcodes.rs` promises.
const FARTHEST_M: u32 = 13;

static DISTRICTS: LazyLock<Vec<(String, String)>> =
    LazyLock::new(|| pack::districts(include_str!("../../data/districts.csv")));

/// The places of a service in these districts.
fn places(home: &[&str]) -> Places {
    Places::read(include_str!("../../data/outcodes.csv"), include_str!("../../data/places.csv"), home)
        .expect("places")
        .with(Postcodes::shipped(), Villages::shipped())
}

static HERE: LazyLock<Places> = LazyLock::new(|| places(&["Liverpool", "Sefton", "Knowsley", "Wirral"]));

fn found(text: &str) -> Area {
    match HERE.resolve(text) {
        Resolved::Found(area) => area,
        other => panic!("{text}: {other:?}"),
    }
}

fn asked(places: &Places, text: &str) -> Vec<String> {
    match places.resolve(text) {
        Resolved::Ambiguous(areas) => areas.into_iter().map(|area| area.label).collect(),
        other => panic!("{text}: {other:?}"),
    }
}

fn located<'a>(table: Postcodes<'a>, postcode: &str) -> Option<Located<'a>> {
    let (outcode, rest) = postcode.split_once(' ')?;
    table.find(outcode, rest)
}

#[test]
fn the_grid_is_left_as_the_ordnance_survey_shows() {
    // The worked example of "A guide to coordinate systems in Great Britain", annex C: 52° 39′ 27.2531″ N, 1° 43′ 4.5177″ E.
    let (lat, lon) = pack::airy(651_409.903, 313_177.270);
    assert!((lat.to_degrees() - (52.0 + 39.0 / 60.0 + 27.2531 / 3600.0)).abs() < 1e-8, "{}", lat.to_degrees());
    assert!((lon.to_degrees() - (1.0 + 43.0 / 60.0 + 4.5177 / 3600.0)).abs() < 1e-8, "{}", lon.to_degrees());
}

#[test]
fn postcodes_are_where_code_point_open_has_them() {
    let table = Postcodes::shipped();
    assert_eq!(table.len(), 1_742_638);
    for (postcode, point, district, nation) in [
        ("L9 1AB", (53.45579, -2.96327), "Liverpool", "england"),
        ("L4 0TH", (53.43127, -2.96158), "Liverpool", "england"),
        ("L20 4QQ", (53.46168, -3.00523), "Sefton", "england"),
        ("WA10 1AA", (53.45072, -2.74174), "St Helens", "england"),
        // Buckingham Palace.
        ("SW1A 1AA", (51.50101, -0.14159), "Westminster", "england"),
    ] {
        let found = located(table, postcode).unwrap_or_else(|| panic!("{postcode}"));
        let off = distance_m((found.lat, found.lon), point);
        assert!(found.exact && off <= 20, "{postcode} is {off} m off: {found:?}");
        assert_eq!((found.district, found.nation), (district, nation), "{postcode}");
    }
    for (postcode, district, nation) in [
        // In outcodes that lie mostly in England.
        ("CH4 0AA", "Flintshire", "wales"),
        ("SY13 2JH", "Wrexham", "wales"),
        ("TD15 1BT", "Scottish Borders", "scotland"),
        ("TD15 1AA", "Northumberland", "england"),
    ] {
        let found = located(table, postcode).unwrap_or_else(|| panic!("{postcode}"));
        assert_eq!((found.district, found.nation, found.exact), (district, nation, true), "{postcode}");
    }
    let middle = located(table, "L1 9ZZ").expect("its sector");
    assert!(!middle.exact && middle.district == "Liverpool");
    for none in ["ZZ99 9ZZ", "L9 1CI", "L9 ", "L9 1A", "LLLLL9 1AB", "BT1 1AA", "é9 1AB"] {
        assert_eq!(located(table, none), None, "{none}");
    }
}

/// What a conversation that asked for the area holds after an answer.
fn kept(body: Body) -> Conversation {
    let now = Time::parse(town::MORNING).expect("a time");
    let (id, person) = (ConversationId::new(now), PersonId::new(now));
    let mut conversation = Conversation::begin(id, person, ChannelKind::Web, Address::new("1"), Lang::new("en"), now);
    conversation.mind.frames.push(Frame {
        dialogue: "pathway".into(),
        hash: String::new(),
        node: "area".into(),
        attempt: 0,
        nudges: 0,
        token: "1".into(),
        unasked: false,
        picked: Vec::new(),
        locals: Default::default(),
        trail: Vec::new(),
    });
    step(&town::world(), conversation, Event::Person(body), &Moment::at(now)).expect("a step").conversation
}

#[test]
fn a_conversation_keeps_no_more_of_a_place_than_it_needs() {
    for body in [Body::Text("my postcode is l9 1ab".into()), Body::Location { lat: 53.455_812, lon: -2.963_274 }] {
        let json = serde_json::to_value(kept(body).mind.about).expect("JSON");
        let area = serde_json::json!(
            {"label": "L9", "lat": 53.456, "lon": -2.963, "district": "Liverpool", "nation": "england"}
        );
        assert_eq!(json["area"]["value"]["area"], area);
    }
    assert!(found("L9").rough && found("L9 1ZZ").rough, "no more is known than where the outcode or the sector is");
}

#[test]
fn a_postcode_is_understood_however_it_is_typed() {
    for (text, label) in [
        ("L4 0TH please", "L4"),
        ("L4 OTH", "L4"),
        ("LI 0BE", "L1"),
        ("l40th", "L4"),
        ("L٤ ٠TH", "L4"),
        ("L۴ ۰TH", "L4"),
        ("L৪ ০TH", "L4"),
        ("我住在L4 0TH附近", "L4"),
        ("BT1 1AA", "BT1"),
    ] {
        assert_eq!(found(text).label, label, "{text}");
    }
    assert_eq!(found("BT1 1AA").nation.as_deref(), Some("northern_ireland"), "of which only outcodes are free");
    for text in ["I O U", "it is 10 past one", "room 1O", "10 SIT", "1 ONE"] {
        assert_eq!(HERE.resolve(text), Resolved::Unknown, "{text}");
    }
}

#[test]
fn at_a_border_the_postcode_tells_the_nation() {
    for (text, nation) in
        [("CH4 0AA", "wales"), ("CH4 8PS", "england"), ("TD15 1BT", "scotland"), ("TD15 1AA", "england")]
    {
        assert_eq!(found(text).nation.as_deref(), Some(nation), "{text}");
    }
    // A point by CH4 0AA, an outcode that lies mostly in England.
    assert_eq!(HERE.nearest(53.1493, -3.0485).nation.as_deref(), Some("wales"));
    assert_eq!(HERE.nearest(54.597, -5.930).nation.as_deref(), Some("northern_ireland"));
    assert_eq!(HERE.nearest(48.85, 2.35).nation, None);
}

#[test]
fn a_name_of_many_places_is_the_services_else_asked() {
    let walton = found("Walton");
    assert_eq!((walton.label.as_str(), walton.district.as_deref()), ("Walton", Some("Liverpool")));
    assert_eq!(found("near Walton in Leeds").label, "Walton, Leeds");
    let leeds = places(&["Leeds"]);
    let Resolved::Found(area) = leeds.resolve("walton") else { panic!("it is in Leeds") };
    assert_eq!(area.district.as_deref(), Some("Leeds"));
    let london = places(&["Hackney"]);
    let choice = asked(&london, "Walton");
    assert_eq!(choice.len(), 6);
    assert!(choice.contains(&"Walton, Milton Keynes".to_owned()), "{choice:?}");
    // A city's name is not asked about, whatever hamlets share it; and no word of a sentence is taken for a hamlet far away.
    assert_eq!(found("Manchester").district.as_deref(), Some("Manchester"));
    assert_eq!(HERE.resolve("I need help with loans"), Resolved::Unknown);
    assert_eq!(asked(&HERE, "loans"), ["Loans, South Ayrshire"]);
    for text in ["money", "prison", "dunno"] {
        assert_eq!(HERE.resolve(text), Resolved::Unknown, "{text}");
    }
}

#[test]
fn every_label_to_choose_from_is_understood() {
    let london = places(&["Hackney"]);
    let mut before = "";
    let mut choices = 0;
    for (at, village) in Villages::shipped().all().enumerate() {
        if village.name == before || at % 41 != 0 {
            continue;
        }
        before = village.name;
        let Resolved::Ambiguous(areas) = london.resolve(village.name) else { continue };
        choices += 1;
        for area in areas {
            let Resolved::Found(again) = london.resolve(&area.label) else { panic!("{} is asked again", area.label) };
            assert_eq!(again.district, area.district, "{}", area.label);
        }
    }
    assert!(choices > 50, "{choices}");
}

#[test]
fn a_letter_too_few_or_another_script_is_understood() {
    for (text, label) in [
        ("Waltn", "Walton"),
        ("Tocsteth", "Toxteth"),
        ("أسكن في ليفربول", "Liverpool"),
        ("من در لیورپول زندگی می‌کنم", "Liverpool"),
        ("لە لیڤەرپوول", "Liverpool"),
        ("আমি লিভারপুলে থাকি", "Liverpool"),
        ("我住在利物浦", "Liverpool"),
        ("Ліверпуль", "Liverpool"),
        ("Lerpwl", "Liverpool"),
        ("w Londynie albo Londyn", "London"),
    ] {
        assert_eq!(found(text).label, label, "{text}");
    }
    // Far from the service it is asked whether that is meant.
    assert!(asked(&HERE, "Harehils").contains(&"Harehills, Leeds".to_owned()));
    for text in ["Atlantis", "qwerty", "", "🙂", "none of your business"] {
        assert_eq!(HERE.resolve(text), Resolved::Unknown, "{text}");
    }
}

fn row() -> impl Strategy<Value = Row> {
    let codes: Vec<String> = DISTRICTS.iter().map(|(code, _)| code.clone()).collect();
    let district = prop::sample::select(codes[..9].to_vec());
    ("(L1|L9|L12|CH41|EC1A) [0-9][ABD-HJLNP-UW-Z]{2}", 49.9..60.9, -8.6..1.8, district)
        .prop_map(|(postcode, lat, lon, district)| Row { postcode, point: (lat, lon), district })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_is_packed_is_found_again(rows in prop::collection::vec(row(), 1..300)) {
        let rows: BTreeMap<String, Row> = rows.into_iter().map(|row| (row.postcode.clone(), row)).collect();
        let listed: Vec<Row> = rows.values().cloned().collect();
        let bytes = pack::pack(&listed, &DISTRICTS);
        let table = Postcodes::new(&bytes).expect("a table");
        prop_assert_eq!(table.len(), rows.len());
        for row in rows.values() {
            let found = located(table, &row.postcode).expect(&row.postcode);
            prop_assert!(found.exact && distance_m((found.lat, found.lon), row.point) <= FARTHEST_M);
            let name = DISTRICTS.iter().find(|(code, _)| *code == row.district).map(|(_, name)| name.as_str());
            prop_assert_eq!(Some(found.district), name);
            let missing = format!("{}ZZ", &row.postcode[..row.postcode.len() - 2]);
            prop_assert_eq!(located(table, &missing).map(|found| found.exact), Some(rows.contains_key(&missing)));
        }
    }

    #[test]
    fn a_damaged_table_does_no_harm(rows in prop::collection::vec(row(), 1..40), cut in 0..400_usize, at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = pack::pack(&rows, &DISTRICTS);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        bytes.truncate(bytes.len() - cut.min(bytes.len()));
        let Some(table) = Postcodes::new(&bytes) else { return Ok(()) };
        for row in &rows {
            let _ = located(table, &row.postcode);
        }
    }

    #[test]
    fn nothing_that_is_written_stops_it(text in "\\PC{0,60}") {
        let _ = HERE.resolve(&text);
    }
}

/// Unpacks a file of the shared data.
fn source(program: &str, name: &str) -> Option<String> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let root = std::env::var_os("PATHWAYS_SHARED").map_or_else(beside, PathBuf::from);
    let output = Command::new(program).arg("-dc").arg(root.join("data/geo").join(name)).output();
    let output = output.ok().filter(|output| output.status.success());
    if output.is_none() {
        println!("{name} or the program {program} is not here: nothing was checked. Point PATHWAYS_SHARED at it.");
    }
    output.map(|output| String::from_utf8(output.stdout).expect("text"))
}

#[test]
fn every_village_is_as_in_its_source() {
    let Some(source) = source("gzip", "places-gb-os-open-names.csv.gz") else { return };
    assert!(
        pack::villages(&source, &DISTRICTS) == include_str!("../../data/villages.tsv"),
        "make data/villages.tsv again"
    );
}

#[test]
fn every_postcode_is_as_in_its_source() {
    let Some(source) = source("xz", "postcodes-gb-code-point-open-2025-05.csv.xz") else { return };
    let rows = pack::rows(&source);
    assert!(
        pack::pack(&rows, &DISTRICTS) == include_bytes!("../../data/postcodes.bin"),
        "make data/postcodes.bin again"
    );
    let names: BTreeMap<&str, &str> = DISTRICTS.iter().map(|(code, name)| (code.as_str(), name.as_str())).collect();
    let table = Postcodes::shipped();
    let mut off: Vec<u32> = Vec::with_capacity(rows.len());
    for row in &rows {
        let found = located(table, &row.postcode).unwrap_or_else(|| panic!("{}", row.postcode));
        assert!(found.exact, "{}", row.postcode);
        if let Some(name) = names.get(row.district.as_str()) {
            assert_eq!(found.district, *name, "{}", row.postcode);
        }
        off.push(distance_m((found.lat, found.lon), row.point));
    }
    off.sort_unstable();
    println!(
        "{} postcodes; metres off: 50% {}, 95% {}, worst {:?}",
        off.len(),
        off[off.len() / 2],
        off[off.len() * 95 / 100],
        off.last()
    );
    assert!(off.last() <= Some(&FARTHEST_M) && off.len() == table.len());
}
