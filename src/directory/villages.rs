//! The suburbs, villages and hamlets of Great Britain by name, looked up in the text as it lies. Knows no person and no service.
//!
//! `data/villages.tsv` has one a line, sorted by [`key`]: name, first letter of the kind (suburb, village, hamlet, other), latitude, longitude,
//! first letter of the nation, district. `tests/geo/make.rs` makes it. Cities and towns, and all that is near the service that this program
//! comes with, are in `data/places.csv` instead.

use super::place_text;

/// Small places by name.
#[derive(Clone, Copy, Debug, Default)]
pub struct Villages<'a>(&'a str);

/// A small place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Village<'a> {
    /// Its name.
    pub name: &'a str,
    /// True for a part of a town.
    pub suburb: bool,
    /// True for a village, rather than a hamlet or a few houses.
    pub village: bool,
    /// Latitude in degrees.
    pub lat: f64,
    /// Longitude in degrees.
    pub lon: f64,
    /// Its district, as `data/districts.csv` writes it.
    pub district: &'a str,
    /// The nation: `england`, `wales`, `scotland`.
    pub nation: &'static str,
}

/// Returns the folded name by which the file is sorted.
pub fn key(name: &str) -> String {
    place_text::words(name).join(" ")
}

impl Villages<'static> {
    /// Returns those that are compiled in.
    pub fn shipped() -> Self {
        Self(include_str!("../../data/villages.tsv"))
    }
}

impl<'a> Villages<'a> {
    /// Takes the text of such a file.
    pub fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// Returns all of that folded name.
    pub(crate) fn named(self, wanted: &str) -> impl Iterator<Item = Village<'a>> {
        let lines = self.0.get(self.first(wanted)..).unwrap_or_default().lines();
        lines.map_while(village).take_while(move |village| key(village.name) == wanted)
    }

    /// Returns those whose folded name is one letter off. The first letter is taken to be right.
    pub(crate) fn spelt_like(self, wanted: &str) -> impl Iterator<Item = Village<'a>> {
        let initial: String = wanted.chars().take(1).collect();
        let lines = self.0.get(self.first(&initial)..).unwrap_or_default().lines();
        let alike =
            |name: &str| name.len().abs_diff(wanted.len()) <= 4 && strsim::osa_distance(&key(name), wanted) == 1;
        lines
            .map_while(village)
            .take_while(move |village| key(village.name).starts_with(&initial))
            .filter(move |village| alike(village.name))
    }

    /// Returns every one, in order.
    pub fn all(self) -> impl Iterator<Item = Village<'a>> {
        self.0.lines().filter_map(village)
    }

    /// Returns where the first line begins whose key is not before `wanted`.
    fn first(self, wanted: &str) -> usize {
        let bytes = self.0.as_bytes();
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let before = bytes.get(..middle).unwrap_or_default();
            let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
            let line = self.0.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
            if key(line.split('\t').next().unwrap_or_default()).as_str() < wanted {
                low = start + line.len() + 1;
            } else {
                high = start;
            }
        }
        low
    }
}

fn village(line: &str) -> Option<Village<'_>> {
    let mut fields = line.split('\t');
    let (name, kind) = (fields.next()?, fields.next()?);
    Some(Village {
        name,
        suburb: kind == "s",
        village: kind == "v",
        lat: fields.next()?.parse().ok()?,
        lon: fields.next()?.parse().ok()?,
        nation: match fields.next()? {
            "S" => "scotland",
            "W" => "wales",
            _ => "england",
        },
        district: fields.next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_one_is_found_by_its_name() {
        let villages = Villages::shipped();
        let mut before = String::new();
        for (at, village) in villages.all().enumerate() {
            let key = key(village.name);
            assert!(key >= before, "{} is out of order", village.name);
            // Looking each up takes long; every one in seven is enough to tell that the search misses none.
            if at % 7 == 0 {
                assert!(villages.named(&key).any(|found| found == village), "{village:?}");
            }
            before = key;
        }
        assert_eq!(villages.named("walton").count(), 16, "the seventeenth is Liverpool's");
        assert_eq!(villages.named("atlantis").count(), 0);
        assert_eq!(villages.named("").count(), 0);
        assert_eq!(villages.named("zzz").count(), 0);
    }

    #[test]
    fn one_letter_off_is_alike() {
        let villages =
            Villages::new("Chapel\tv\t1\t1\tE\tX\nChapeltown\ts\t1\t1\tE\tLeeds\nHarehills\ts\t1\t1\tE\tLeeds\n");
        let alike = |name: &str| villages.spelt_like(name).map(|village| village.name).collect::<Vec<_>>();
        assert_eq!(alike("chapeltwn"), ["Chapeltown"]);
        assert_eq!(alike("harehlils"), ["Harehills"]);
        assert!(alike("chapeltown").is_empty() && alike("arehills").is_empty() && alike("").is_empty());
    }
}
