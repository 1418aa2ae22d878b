//! The real feeds: only where the shared data lies beside the project, or where PATHWAYS_SHARED points.

use pathways::directory::{
    Places, distance_m,
    postcodes::Postcodes,
    source::{self, Counts, Import},
    villages::Villages,
};
use pathways::domain::asset::Precision;
use std::path::{Path, PathBuf};

fn shared() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let root = std::env::var_os("PATHWAYS_SHARED").map_or_else(beside, PathBuf::from).join("data");
    if root.is_dir() {
        return Some(root);
    }
    println!("The shared data is not here: nothing was checked. Point PATHWAYS_SHARED at it.");
    None
}

fn places() -> Places {
    Places::read(include_str!("../data/outcodes.csv"), include_str!("../data/places.csv"), &["Liverpool"])
        .expect("places")
        .with(Postcodes::shipped(), Villages::shipped())
}

fn import(root: &Path, path: &str) -> Import {
    let path = root.join(path);
    let mut files = Vec::new();
    if path.is_dir() {
        for entry in std::fs::read_dir(&path).expect("a folder") {
            let entry = entry.expect("an entry");
            files.push((entry.file_name().to_string_lossy().into_owned(), std::fs::read(entry.path()).expect("bytes")));
        }
    } else {
        files.push((
            path.file_name().expect("a name").to_string_lossy().into_owned(),
            std::fs::read(&path).expect("bytes"),
        ));
    }
    source::read("test", files, &places()).expect("a feed")
}

#[test]
fn libraries_are_the_same_as_json_and_as_tables() {
    let Some(root) = shared() else { return };
    let json = import(&root, "feeds/libraries-north-west/services.oruk3.json");
    let tables = import(&root, "feeds/libraries-north-west/hsds3-csv");
    let expected = Counts {
        records: 494,
        accepted: 494,
        organisations: 24,
        services: 494,
        active: 394,
        locations: 494,
        schedules: 2027,
        with_schedule: 392,
        with_usable_schedule: 392,
        with_location: 494,
        with_email: 391,
        with_url: 217,
        geocoded_in_file: 490,
        // The other four have postcodes that are no longer in use.
        geocoded_by_postcode: 490,
        geocoded_by_outcode: 494,
        ..Counts::default()
    };
    assert_eq!(json.counts, expected);
    assert_eq!(tables.counts, expected);
    assert_eq!((json.format, tables.format), ("oruk-3.0", "hsds-3.0-csv"));
    assert!(json.assets.iter().all(|asset| asset.needs.iter().any(|need| *need == "learning")));
}

#[test]
fn without_points_the_postcodes_say_where_libraries_are() {
    let Some(root) = shared() else { return };
    let path = root.join("feeds/libraries-north-west/services.oruk3.json");
    let text = std::fs::read_to_string(&path).expect("the feed");
    let bare = text.replace("\"latitude\"", "\"was_latitude\"").replace("\"longitude\"", "\"was_longitude\"");
    let read = |text: String| source::read("test", vec![("a.json".into(), text.into())], &places()).expect("a feed");
    let (given, found) = (read(text), read(bare));
    let counts = &found.counts;
    assert_eq!((counts.geocoded_in_file, counts.geocoded_by_postcode, counts.geocoded_by_outcode), (0, 490, 494));
    for (given, found) in given.assets.iter().zip(&found.assets) {
        for (given, found) in given.places.iter().zip(&found.places) {
            let (Some(point), Some(again)) = (given.point, found.point) else { continue };
            // The points were made from the same postcodes.
            let off = distance_m(point, again);
            assert!(given.precision != Precision::File || off <= 20, "{:?} is {off} m off", given.postcode);
        }
    }
}

#[test]
fn libraries_are_the_same_when_they_come_back_from_the_spreadsheet() {
    let Some(root) = shared() else { return };
    let json = import(&root, "feeds/libraries-north-west/services.oruk3.json");
    let sheet = source::sheet::write(&json.assets).into_bytes();
    let back = source::read("test", vec![("libraries.csv".into(), sheet)], &places()).expect("a sheet");
    assert_eq!(back.assets.len(), json.assets.len());
    for (was, is) in json.assets.iter().zip(&back.assets) {
        assert_eq!(
            (&is.id, &is.name, &is.schedules, is.active, &is.needs),
            (&was.id, &was.name, &was.schedules, was.active, &was.needs)
        );
        let points =
            |places: &[pathways::domain::asset::Place]| places.iter().map(|place| place.point).collect::<Vec<_>>();
        assert_eq!(points(&is.places), points(&was.places));
    }
}

#[test]
fn the_council_twin_is_kept_whole() {
    let Some(root) = shared() else { return };
    let twin = import(&root, "feeds/north-lincs-oruk1-twin/services.json");
    assert_eq!(
        (twin.format, twin.counts.accepted, twin.counts.refused, twin.counts.duplicates),
        ("oruk-1.0", 738, 0, 0)
    );
    assert_eq!((twin.counts.with_email, twin.counts.with_url), (698, 697));
    for asset in &twin.assets {
        assert!(!asset.summary.contains("</") && !asset.summary.contains("&nbsp;"), "{}", asset.id);
        assert!(asset.verified_on.is_some(), "{}", asset.id);
    }
}

#[test]
fn every_other_feed_and_example_is_read() {
    let Some(root) = shared() else { return };
    for (path, format, records, accepted) in [
        ("feeds/dfe-family-hubs-oruk1/services.json", "oruk-1.0", 17, 17),
        ("feeds/aliss-2019-csv", "aliss-csv", 23, 23),
        ("feeds/ohana-smc-sample-csv", "hsds-1-csv", 23, 23),
        ("examples/oruk-3.0/service_full.json", "oruk-3.0", 1, 1),
        ("examples/oruk-3.0/service_list.json", "oruk-3.0", 1, 1),
        ("examples/oruk-3.0/csv", "hsds-3.0-csv", 1, 1),
        ("examples/hsds-3.0/service_full.json", "hsds-3.0", 1, 1),
        ("examples/hsds-3.0/csv", "hsds-3.0-csv", 1, 1),
        ("examples/oruk-3.0-validator-mocks/Test/service_list.json", "oruk-3.0", 128, 1),
    ] {
        let read = import(&root, path);
        println!("{path} {:?}\n{:#?}\n{:?}", read.format, read.counts, read.summary());
        for finding in read.findings.iter().take(12) {
            println!("  {finding:?}");
        }
        assert_eq!((read.format, read.counts.records, read.counts.accepted), (format, records, accepted), "{path}");
        assert_eq!(read.counts.records, read.counts.accepted + read.counts.refused + read.counts.duplicates, "{path}");
    }
}
