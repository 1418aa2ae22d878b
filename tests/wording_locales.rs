//! The languages that the program ships: each is set up as its people write.

use pathways::{
    domain::{files::Files, ids::Lang, time::Time},
    wording::{Arg, Args, Dir, When, Wording},
};
use std::path::Path;

/// The languages of the service.
const TAGS: [&str; 15] =
    ["ar", "bn", "ckb", "cy", "en", "es", "fa", "fr", "pl", "pt", "ro", "so", "uk", "ur", "zh-Hans"];

/// The shipped manifests and the words of amounts, with a message more that tells all there is to format.
fn wording() -> Wording {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let texts = TAGS.iter().flat_map(|tag| {
        let read = |name: &str| {
            let path = format!("{tag}/{name}");
            let text = std::fs::read_to_string(root.join(&path)).unwrap_or_else(|error| panic!("{path}: {error}"));
            // Drafts are held to the same.
            (path, text.replace("draft: true\n", ""))
        };
        let all = "all = { $at } | { $names } | { $far } | { $cost }\n".to_owned();
        [read("manifest.yaml"), read("format.ftl"), (format!("{tag}/all.ftl"), all)]
    });
    Wording::load(&Files::new("locales", texts)).unwrap_or_else(|found| panic!("{found:#?}"))
}

#[test]
fn every_language_writes_dates_lists_and_amounts_its_own_way() {
    let wording = wording();
    let at = Time::parse("2026-11-24T16:09:00Z").expect("a time");
    let args = Args::new()
        .with("at", Arg::Time(at, When::WeekdayTime))
        .with("names", Arg::List(["1", "2", "3"].map(str::to_owned).to_vec()))
        .with("far", Arg::Distance(1_500))
        .with("cost", Arg::Money(350));
    let all = |tag: &str| {
        let text = wording.text(&Lang::new(tag), "all", None, &args).expect("it is there");
        // Isolation has its own tests.
        text.text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
    };
    let told: Vec<String> = TAGS.iter().map(|tag| format!("{tag}: {}", all(tag))).collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn every_language_is_found_by_what_a_device_asks_for() {
    let wording = wording();
    let best = |asked: &str| wording.match_lang(asked).map(|lang| lang.to_string()).unwrap_or_default();
    for tag in TAGS {
        assert_eq!(best(tag), tag);
        assert_eq!(best(&format!("{tag}-XX, de")), tag, "a region more does no harm");
    }
    let others =
        [("zh-CN", "zh-Hans"), ("zh", "zh-Hans"), ("ku", "ckb"), ("prs-AF", "fa"), ("syl", "bn"), ("mo", "ro")];
    for (asked, tag) in others {
        assert_eq!(best(asked), tag);
    }
}

#[test]
fn every_manifest_says_which_way_and_how_we_speak() {
    let wording = wording();
    for tag in TAGS {
        let manifest = wording.manifest(&Lang::new(tag)).expect("a language");
        assert_eq!(manifest.dir == Dir::Rtl, ["ar", "ckb", "fa", "ur"].contains(&tag), "{tag}");
        assert!(!manifest.tone.trim().is_empty() && !manifest.name.is_empty(), "{tag} says how it speaks");
    }
}
