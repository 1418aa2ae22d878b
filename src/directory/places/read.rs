//! Reads the outcodes and the names into [`Places`]. Knows no text that a person wrote.

use super::{Kind, Places, PlacesError, Spot, on_sphere, some};
use crate::directory::{place_text, postcodes::Postcodes, villages::Villages};
use rstar::{RTree, primitives::GeomWithData};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
struct OutcodeRow {
    outcode: String,
    lat: f64,
    lon: f64,
    #[serde(default)]
    district: String,
    #[serde(default)]
    nation: String,
}

#[derive(Deserialize)]
struct PlaceRow {
    name: String,
    #[serde(default)]
    district: String,
    #[serde(default, rename = "type")]
    kind: String,
    lat: f64,
    lon: f64,
    /// What else it is called, with bars between.
    #[serde(default)]
    also: String,
}

impl Places {
    /// Reads `data/outcodes.csv` and `data/places.csv`. `home` names the districts the service covers: their places come first,
    /// and of two with one name the one that the file has first.
    pub fn read(outcodes: &str, places: &str, home: &[&str]) -> Result<Self, PlacesError> {
        let is_home = |district: &str| home.iter().any(|h| h.eq_ignore_ascii_case(district));
        let mut made = Self {
            postcodes: Postcodes::default(),
            villages: Villages::default(),
            home: home.iter().map(|&district| district.to_owned()).collect(),
            centre: None,
            outcodes: HashMap::new(),
            names: HashMap::new(),
            foreign: vec![],
            spelt: HashMap::new(),
            spots: vec![],
            tree: RTree::new(),
        };
        let mut districts: Vec<(String, Vec<u32>)> = Vec::new();
        for row in csv::Reader::from_reader(outcodes.as_bytes()).deserialize::<OutcodeRow>() {
            let row = row.map_err(|source| PlacesError::Row { file: "data/outcodes.csv", source })?;
            let district = simple_district(&row.district);
            let at = made.add(Spot {
                label: row.outcode.as_str().into(),
                kind: Kind::Outcode,
                home: is_home(district),
                small: false,
                lat: row.lat,
                lon: row.lon,
                district: some(district),
                nation: some(&row.nation),
            });
            made.outcodes.insert(row.outcode.to_uppercase().into(), at);
            match districts.iter_mut().find(|(name, _)| name == district) {
                Some((_, all)) => all.push(at),
                None if district.is_empty() => {}
                None => districts.push((district.to_owned(), vec![at])),
            }
        }
        if made.outcodes.is_empty() {
            return Err(PlacesError::Empty);
        }
        made.tree = RTree::bulk_load(
            made.outcodes
                .values()
                .filter_map(|at| made.spots.get(*at as usize).map(|s| (s, *at)))
                .map(|(s, at)| GeomWithData::new(on_sphere(s.lat, s.lon), at))
                .collect(),
        );
        made.centre = middle(made.spots.iter().filter(|spot| spot.home));
        for row in csv::Reader::from_reader(places.as_bytes()).deserialize::<PlaceRow>() {
            let row = row.map_err(|source| PlacesError::Row { file: "data/places.csv", source })?;
            let around = made.nearest_outcode(row.lat, row.lon);
            let district =
                some(simple_district(&row.district)).or_else(|| around.and_then(|spot| spot.district.clone()));
            let spot = Spot {
                label: row.name.as_str().into(),
                kind: kind(&row.kind),
                home: district.as_deref().is_some_and(is_home),
                small: false,
                lat: row.lat,
                lon: row.lon,
                nation: around.and_then(|spot| spot.nation.clone()),
                district,
            };
            let at = made.name(&row.name, spot);
            for also in row.also.split('|') {
                made.also(also, at);
            }
        }
        for (name, codes) in districts {
            made.name_district(&name, &codes, is_home(&name));
        }
        made.index_spelling();
        Ok(made)
    }

    fn add(&mut self, spot: Spot) -> u32 {
        self.spots.push(spot);
        u32::try_from(self.spots.len() - 1).unwrap_or(u32::MAX)
    }

    fn name(&mut self, name: &str, spot: Spot) -> u32 {
        let at = self.add(spot);
        self.also(name, at);
        at
    }

    fn also(&mut self, name: &str, at: u32) {
        let key: Box<str> = place_text::words(name).join(" ").into();
        if key.is_empty() {
            return;
        }
        if !key.is_ascii() {
            self.foreign.push((key.clone(), at));
        }
        self.names.entry(key).or_default().push(at);
    }

    /// A district is a place too, unless a town of its name is: its point is the middle of its outcodes.
    fn name_district(&mut self, name: &str, codes: &[u32], home: bool) {
        let key = place_text::words(name).join(" ");
        let in_it: Vec<&Spot> = codes.iter().filter_map(|at| self.spots.get(*at as usize)).collect();
        if key.is_empty() || self.names.contains_key(key.as_str()) {
            return;
        }
        let Some((lat, lon)) = middle(in_it.iter().copied()) else { return };
        let spot = Spot {
            label: name.into(),
            kind: Kind::Town,
            home,
            small: false,
            lat,
            lon,
            district: some(name),
            nation: in_it.first().and_then(|spot| spot.nation.clone()),
        };
        self.name(name, spot);
    }

    fn index_spelling(&mut self) {
        let is_home = |at: &u32| self.spots.get(*at as usize).is_some_and(|spot| spot.home);
        let mut names: Vec<(bool, &Box<str>)> =
            self.names.iter().map(|(name, all)| (!all.iter().any(is_home), name)).collect();
        // Homes first, then by name: of two as near in spelling, the first is meant.
        names.sort();
        let mut spelt: HashMap<char, Vec<(Box<str>, bool)>> = HashMap::new();
        for (away, name) in names {
            if let Some(first) = name.chars().next() {
                spelt.entry(first).or_default().push((name.clone(), !away));
            }
        }
        self.spelt = spelt;
    }
}

/// Returns the middle of places.
fn middle<'a>(spots: impl Iterator<Item = &'a Spot>) -> Option<(f64, f64)> {
    let (count, lat, lon) = spots.fold((0, 0.0, 0.0), |(n, lat, lon), spot| (n + 1, lat + spot.lat, lon + spot.lon));
    (count > 0).then(|| (lat / f64::from(count), lon / f64::from(count)))
}

/// `Liverpool District (B)` in the Ordnance Survey's lists is Liverpool.
fn simple_district(text: &str) -> &str {
    let text = text.trim();
    let text = text.strip_suffix("(B)").unwrap_or(text).trim_end();
    text.strip_suffix(" District").unwrap_or(text)
}

fn kind(text: &str) -> Kind {
    match text {
        "city" => Kind::City,
        "town" => Kind::Town,
        "suburban_area" | "suburb" => Kind::Suburb,
        "village" => Kind::Village,
        _ => Kind::Other,
    }
}
