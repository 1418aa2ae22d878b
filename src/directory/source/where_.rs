//! The place of a listing: its address, and the best point that can be had for it.

use super::{Findings, aliases::Fields, plain};
use crate::{
    directory::places::Places,
    domain::asset::{Place, Precision},
};
use regex::Regex;
use std::sync::LazyLock;

/// Great Britain and Northern Ireland: a coordinate outside is not one of ours.
const LAT: std::ops::RangeInclusive<f64> = 49.8..=60.95;
const LON: std::ops::RangeInclusive<f64> = -8.7..=1.9;

#[allow(clippy::expect_used, reason = "a constant pattern: the tests run it")]
static POSTCODE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)\b([a-z]{1,2}[0-9][a-z0-9]?)\s*([0-9][a-z]{2})\b").expect("a valid pattern"));

/// Reads one location. The second is how the feed itself lets it be found, for the figures: a point of the feed counts only where it lies
/// inside as it stands.
pub(crate) fn place(record: &str, location: Fields, places: &Places, findings: &mut Findings) -> (Place, Precision) {
    let addresses: Vec<Fields> =
        location.list(&["addresses", "physical_addresses", "address"]).map(Fields::of).collect();
    let physical =
        addresses.iter().find(|a| a.text(&["address_type"]).is_none_or(|kind| kind != "postal")).or(addresses.first());
    let address = physical.copied().unwrap_or(location);
    let words = |names: &[&str]| address.text(names).map(|text| plain::line(&text).0).filter(|text| !text.is_empty());
    let postcode = words(&["postal_code", "postcode"]);
    let mut lines: Vec<String> = Vec::new();
    for line in
        [&["address_1"][..], &["address_2"], &["city"], &["region"], &["state_province"]].into_iter().filter_map(words)
    {
        let known = lines.iter().any(|known| known.eq_ignore_ascii_case(&line));
        if !known && postcode.as_ref().is_none_or(|code| !code.eq_ignore_ascii_case(&line)) {
            lines.push(line);
        }
    }
    let postcode = postcode.and_then(|text| tidy_postcode(&text)).or_else(|| {
        let within =
            addresses.iter().chain([&location]).filter_map(|a| a.text(&["state_province", "address_1", "description"]));
        within.into_iter().find_map(|text| tidy_postcode(&text))
    });
    let (given, in_file) = point(record, location, findings);
    let listed = postcode.as_deref().and_then(|code| places.listed(code));
    let precision = match listed {
        _ if in_file => Precision::File,
        Some((_, true)) => Precision::Postcode,
        Some((_, false)) => Precision::Outcode,
        None => Precision::None,
    };
    let kept = if given.is_some() { Precision::File } else { precision };
    let place = Place {
        id: location.text(&["id"]),
        name: location.text(&["name"]).map(|text| plain::line(&text).0).filter(|text| !text.is_empty()),
        address: (!lines.is_empty()).then(|| lines.join(", ")),
        postcode,
        point: given.or(listed.map(|(point, _)| point)),
        precision: kept,
    };
    (place, precision)
}

/// The point that the feed gives, mended where latitude and longitude are the wrong way round; and whether it stood right as it was.
fn point(record: &str, location: Fields, findings: &mut Findings) -> (Option<(f64, f64)>, bool) {
    let (lat, lon) = (location.number(&["latitude", "lat"]), location.number(&["longitude", "lon", "lng"]));
    let (Some(lat), Some(lon)) = (lat, lon) else {
        if lat.is_some() != lon.is_some() {
            findings.warn(record, "location.latitude", "Only one of latitude and longitude is given: neither is used.");
        }
        return (None, false);
    };
    if LAT.contains(&lat) && LON.contains(&lon) {
        return (Some((lat, lon)), true);
    }
    if LAT.contains(&lon) && LON.contains(&lat) {
        findings.repair(
            record,
            "location.latitude",
            "Latitude and longitude were the wrong way round: they are swapped.",
        );
        return (Some((lon, lat)), false);
    }
    findings.warn(record, "location.latitude", "The point is not in the United Kingdom: it is not used.");
    (None, false)
}

/// Finds a postcode or an outcode and writes it the usual way.
fn tidy_postcode(text: &str) -> Option<String> {
    if let Some(found) = POSTCODE.captures(text) {
        return Some(format!("{} {}", found.get(1)?.as_str(), found.get(2)?.as_str()).to_uppercase());
    }
    let bare = text.trim();
    let is_outcode = (2..=4).contains(&bare.len())
        && bare.starts_with(|c: char| c.is_ascii_alphabetic())
        && bare.bytes().all(|b| b.is_ascii_alphanumeric())
        && bare.bytes().any(|b| b.is_ascii_digit());
    is_outcode.then(|| bare.to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn places() -> Places {
        Places::read(
            "outcode,lat,lon,district,nation\nL9,53.467,-2.953,Liverpool,england\n",
            "name,district,type,lat,lon\n",
            &["Liverpool"],
        )
        .expect("places")
    }

    fn read(location: serde_json::Value) -> (Place, Precision, usize) {
        let mut findings = Findings::default();
        let (place, precision) = place("x", Fields::of(&location), &places(), &mut findings);
        (place, precision, findings.done().len())
    }

    #[test]
    fn takes_a_point_inside_mends_a_swapped_one_and_leaves_the_rest() {
        let (kept, precision, said) = read(json!({"latitude": 53.4, "longitude": "-2.9"}));
        assert_eq!((kept.point, precision, said), (Some((53.4, -2.9)), Precision::File, 0));
        let (kept, precision, said) = read(json!({"latitude": -2.9, "longitude": 53.4}));
        assert_eq!(
            (kept.point, kept.precision, precision, said),
            (Some((53.4, -2.9)), Precision::File, Precision::None, 1)
        );
        let (kept, precision, said) = read(json!({"latitude": 100, "longitude": 101}));
        assert_eq!((kept.point, precision, said), (None, Precision::None, 1));
    }

    #[test]
    fn falls_back_to_the_outcode_wherever_the_postcode_stands() {
        let (kept, precision, _) =
            read(json!({"addresses": [{"address_1": "1 High St", "state_province": "l91ab", "postal_code": ""}]}));
        assert_eq!((kept.postcode.as_deref(), precision), (Some("L9 1AB"), Precision::Outcode));
        assert_eq!(kept.precision, Precision::Outcode);
        let (kept, _, _) = read(
            json!({"addresses": [{"address_1": "1 High St", "city": "Walton", "state_province": "L9 1AB", "postal_code": "L9 1AB"}]}),
        );
        assert_eq!(kept.address.as_deref(), Some("1 High St, Walton"));
    }
}
