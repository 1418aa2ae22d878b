//! Where: outcodes and the names of towns and suburbs, turned into points, offline.
//!
//! Must not know who asks, or keep a full postcode: an [`Area`] carries no more than the outcode.

use super::place_text;
use crate::domain::conversation::Area;
use rstar::{RTree, primitives::GeomWithData};
use serde::Deserialize;
use std::collections::HashMap;

/// Why the places could not be read.
#[derive(Debug, thiserror::Error)]
pub enum PlacesError {
    /// A row does not fit.
    #[error("{file}: {source}. Mend that row, or leave it out.")]
    Row {
        /// The file.
        file: &'static str,
        /// What is wrong, with its line.
        source: csv::Error,
    },
    /// Nothing at all in it.
    #[error("data/outcodes.csv has no outcode. It needs the columns outcode,lat,lon,district,nation.")]
    Empty,
}

/// What a text says about where somebody is.
#[derive(Clone, Debug, PartialEq)]
pub enum Resolved {
    /// One place.
    Found(Area),
    /// Several places of that name, the likeliest first, each with a label that tells it from the others.
    Ambiguous(Vec<Area>),
    /// No place we know.
    Unknown,
}

/// Outcodes, towns and suburbs, by name and by point.
#[derive(Debug)]
pub struct Places {
    outcodes: HashMap<Box<str>, u32>,
    names: HashMap<Box<str>, Vec<u32>>,
    /// Names by their first letter, with whether one is at home, for misspelt ones.
    spelt: HashMap<char, Vec<(Box<str>, bool)>>,
    spots: Vec<Spot>,
    tree: RTree<GeomWithData<[f32; 3], u32>>,
}

#[derive(Debug)]
struct Spot {
    label: Box<str>,
    kind: Kind,
    home: bool,
    lat: f64,
    lon: f64,
    district: Option<Box<str>>,
    nation: Option<Box<str>>,
}

/// The likelier meant first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    City,
    Town,
    Suburb,
    Village,
    Other,
    Outcode,
}

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
}

/// Beyond this, two places of one name are two places.
const SAME_PLACE_M: u32 = 6_000;

impl Places {
    /// Reads `data/outcodes.csv` and `data/places.csv`. `home` names the districts the service covers: their places come first,
    /// and of two with one name the one that the file has first.
    pub fn read(outcodes: &str, places: &str, home: &[&str]) -> Result<Self, PlacesError> {
        let is_home = |district: &str| home.iter().any(|h| h.eq_ignore_ascii_case(district));
        let mut made = Self {
            outcodes: HashMap::new(),
            names: HashMap::new(),
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
        for row in csv::Reader::from_reader(places.as_bytes()).deserialize::<PlaceRow>() {
            let row = row.map_err(|source| PlacesError::Row { file: "data/places.csv", source })?;
            let around = made.nearest_outcode(row.lat, row.lon);
            let district =
                some(simple_district(&row.district)).or_else(|| around.and_then(|spot| spot.district.clone()));
            let spot = Spot {
                label: row.name.as_str().into(),
                kind: kind(&row.kind),
                home: district.as_deref().is_some_and(is_home),
                lat: row.lat,
                lon: row.lon,
                nation: around.and_then(|spot| spot.nation.clone()),
                district,
            };
            made.name(&row.name, spot);
        }
        for (name, codes) in districts {
            made.name_district(&name, &codes, is_home(&name));
        }
        made.index_spelling();
        Ok(made)
    }

    /// Returns where `text` is: a postcode, an outcode, or a place name, in a sentence or not, misspelt or not.
    pub fn resolve(&self, text: &str) -> Resolved {
        if let Some(at) = place_text::outcode(text, |code| self.outcodes.get(code).copied()) {
            return self.spots.get(at as usize).map_or(Resolved::Unknown, |spot| Resolved::Found(spot.area()));
        }
        let words = place_text::words(text);
        if let Some(area) = self.numbered(&words) {
            return Resolved::Found(area);
        }
        let exact = place_text::phrases(&words).into_iter().find_map(|phrase| self.names.get(phrase.as_str()));
        let found = exact.or_else(|| {
            let meant = place_text::misspelt(&words, |first| self.spelt.get(&first).map_or(&[], Vec::as_slice))?;
            self.names.get(meant)
        });
        found.map_or(Resolved::Unknown, |spots| self.choose(spots))
    }

    /// Returns the area of a point: the outcode whose middle is nearest gives district and nation.
    pub fn nearest(&self, lat: f64, lon: f64) -> Area {
        let around =
            self.nearest_outcode(lat, lon).filter(|spot| distance_m((lat, lon), (spot.lat, spot.lon)) < 40_000);
        Area {
            label: around.map_or_else(|| format!("{lat:.2}, {lon:.2}"), |spot| spot.label.to_string()),
            lat,
            lon,
            district: around.and_then(|spot| spot.district.as_deref()).map(str::to_owned),
            nation: around.and_then(|spot| spot.nation.as_deref()).map(str::to_owned),
        }
    }

    /// Returns the middle of the outcode of a postcode, whole or not.
    pub fn postcode(&self, text: &str) -> Option<(f64, f64)> {
        let at = place_text::outcode(text, |code| self.outcodes.get(code).copied())?;
        self.spots.get(at as usize).map(|spot| (spot.lat, spot.lon))
    }

    /// Returns the point of a whole postcode, where we know it.
    pub fn unit(&self, _text: &str) -> Option<(f64, f64)> {
        None
    }

    /// `Liverpool 8` is what people who have lived there long call L8.
    fn numbered(&self, words: &[String]) -> Option<Area> {
        let (town, number) = words.windows(2).find_map(|pair| match pair {
            [town, number] if number.bytes().all(|b| b.is_ascii_digit()) => Some((town, number)),
            _ => None,
        })?;
        let is_it = |code: &str, spot: &Spot| {
            code.trim_start_matches(|c: char| c.is_ascii_alphabetic()) == number
                && code.starts_with(|c: char| town.starts_with(c.to_ascii_lowercase()))
                && spot.district.as_deref().is_some_and(|district| district.eq_ignore_ascii_case(town))
        };
        let mut found = self.outcodes.iter().filter_map(|(code, at)| Some((code, self.spots.get(*at as usize)?)));
        found.find(|(code, spot)| is_it(code, spot)).map(|(_, spot)| spot.area())
    }

    fn choose(&self, spots: &[u32]) -> Resolved {
        let mut all: Vec<&Spot> = spots.iter().filter_map(|at| self.spots.get(*at as usize)).collect();
        if let Some(home) = all.iter().filter(|spot| spot.home).min_by_key(|spot| spot.kind == Kind::Other) {
            return Resolved::Found(home.area());
        }
        all.sort_by_key(|spot| spot.kind);
        let mut apart: Vec<&Spot> = Vec::new();
        for spot in all {
            if apart.iter().all(|other| distance_m((spot.lat, spot.lon), (other.lat, other.lon)) > SAME_PLACE_M) {
                apart.push(spot);
            }
        }
        match apart.as_slice() {
            [] => Resolved::Unknown,
            [only] => Resolved::Found(only.area()),
            [first, second, ..] if first.kind <= Kind::Town && second.kind > first.kind => {
                Resolved::Found(first.area())
            }
            several => Resolved::Ambiguous(several.iter().take(6).map(|spot| spot.told_apart()).collect()),
        }
    }

    fn add(&mut self, spot: Spot) -> u32 {
        self.spots.push(spot);
        u32::try_from(self.spots.len() - 1).unwrap_or(u32::MAX)
    }

    fn name(&mut self, name: &str, spot: Spot) {
        let at = self.add(spot);
        let key = place_text::words(name).join(" ");
        if !key.is_empty() {
            self.names.entry(key.into()).or_default().push(at);
        }
    }

    /// A district is a place too, unless a town of its name is: its point is the middle of its outcodes.
    fn name_district(&mut self, name: &str, codes: &[u32], home: bool) {
        let key = place_text::words(name).join(" ");
        let in_it: Vec<&Spot> = codes.iter().filter_map(|at| self.spots.get(*at as usize)).collect();
        if key.is_empty() || in_it.is_empty() || self.names.contains_key(key.as_str()) {
            return;
        }
        let count = in_it.len() as f64;
        let spot = Spot {
            label: name.into(),
            kind: Kind::Town,
            home,
            lat: in_it.iter().map(|spot| spot.lat).sum::<f64>() / count,
            lon: in_it.iter().map(|spot| spot.lon).sum::<f64>() / count,
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

    fn nearest_outcode(&self, lat: f64, lon: f64) -> Option<&Spot> {
        let found = self.tree.nearest_neighbor(on_sphere(lat, lon))?;
        self.spots.get(found.data as usize)
    }
}

impl Spot {
    fn area(&self) -> Area {
        Area {
            label: self.label.to_string(),
            lat: self.lat,
            lon: self.lon,
            district: self.district.as_deref().map(str::to_owned),
            nation: self.nation.as_deref().map(str::to_owned),
        }
    }

    fn told_apart(&self) -> Area {
        let mut area = self.area();
        if let Some(district) = &self.district
            && **district != *self.label
        {
            area.label = format!("{}, {district}", self.label);
        }
        area
    }
}

/// Returns the metres between two points (latitude, longitude).
pub fn distance_m(a: (f64, f64), b: (f64, f64)) -> u32 {
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let half_lat = ((lat_b - lat_a) / 2.0).sin();
    let half_lon = ((b.1 - a.1).to_radians() / 2.0).sin();
    let h = half_lat * half_lat + lat_a.cos() * lat_b.cos() * half_lon * half_lon;
    (2.0 * 6_371_000.0 * h.sqrt().min(1.0).asin()).round() as u32
}

/// A point on the unit sphere, so that a tree's straight distances sort as ground distances do.
pub(crate) fn on_sphere(lat: f64, lon: f64) -> [f32; 3] {
    let (lat, lon) = (lat.to_radians(), lon.to_radians());
    [(lat.cos() * lon.cos()) as f32, (lat.cos() * lon.sin()) as f32, lat.sin() as f32]
}

fn some(text: &str) -> Option<Box<str>> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.into())
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
