//! Where: postcodes and the names of towns and suburbs, turned into points, offline.
//!
//! Must not know who asks, or hand on a full postcode: an [`Area`] names no more than the outcode, and a conversation rounds its point.

use super::{
    place_text,
    postcodes::Postcodes,
    villages::{Village, Villages},
};
use crate::domain::conversation::Area;
use rstar::{RTree, primitives::GeomWithData};
use std::collections::HashMap;

mod read;

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
    /// Places that may be meant, the likeliest first, each with a label that tells it from the others. Of a small place far off there
    /// may be one only: it is asked about all the same.
    Ambiguous(Vec<Area>),
    /// No place we know.
    Unknown,
}

/// Outcodes, towns and suburbs, by name and by point.
#[derive(Debug)]
pub struct Places {
    postcodes: Postcodes<'static>,
    villages: Villages<'static>,
    /// The districts that the service covers, and the middle of them.
    home: Vec<String>,
    centre: Option<(f64, f64)>,
    outcodes: HashMap<Box<str>, u32>,
    names: HashMap<Box<str>, Vec<u32>>,
    /// Names in other scripts, where a word has more than the name in it.
    foreign: Vec<(Box<str>, u32)>,
    /// Names by their first letter, with whether one is at home, for misspelt ones.
    spelt: HashMap<char, Vec<(Box<str>, bool)>>,
    spots: Vec<Spot>,
    tree: RTree<GeomWithData<[f32; 3], u32>>,
}

#[derive(Clone, Debug)]
struct Spot {
    label: Box<str>,
    kind: Kind,
    home: bool,
    /// True for one of `data/villages.tsv`.
    small: bool,
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

/// Beyond this, two places of one name are two places.
const SAME_PLACE_M: u32 = 6_000;
/// Shorter words are near too many names.
const SHORTEST_MISSPELT: usize = 5;
/// The same for small places elsewhere.
const SHORTEST_MISSPELT_AWAY: usize = 8;
/// How many places are named to choose from.
const MOST: usize = 6;
/// In more words than this nobody says just a name: small places elsewhere are not looked for.
const FEW_WORDS: usize = 6;
/// In how many outcodes around a point its nearest postcode is looked for: a large one has its middle far off.
const NEAR_OUTCODES: usize = 12;

impl Places {
    /// Adds the tables that are looked up where they lie.
    #[must_use]
    pub fn with(self, postcodes: Postcodes<'static>, villages: Villages<'static>) -> Self {
        Self { postcodes, villages, ..self }
    }

    /// Returns where `text` is: a postcode, an outcode, or a place name, in a sentence or not, misspelt or not.
    pub fn resolve(&self, text: &str) -> Resolved {
        if let Some(area) = self.by_postcode(text) {
            return Resolved::Found(area);
        }
        let words = place_text::words(text);
        if let Some(area) = self.numbered(&words) {
            return Resolved::Found(area);
        }
        self.named(&words)
            .or_else(|| self.foreign(&words))
            .or_else(|| {
                let meant = place_text::misspelt(&words, |first| self.spelt.get(&first).map_or(&[], Vec::as_slice))?;
                self.choose(self.spots_of(self.names.get(meant)?))
            })
            .or_else(|| self.suggested(&words))
            .unwrap_or(Resolved::Unknown)
    }

    /// A name as it is written, the longest first. Of several places it is the one whose district or nation is said too. A small place
    /// elsewhere is thought of only where nothing else was said, and asked about even then: any word may be some hamlet.
    fn named(&self, words: &[String]) -> Option<Resolved> {
        let is_short = place_text::telling(words).count() <= FEW_WORDS;
        place_text::phrases(words).into_iter().find_map(|phrase| {
            let mut spots: Vec<Spot> = self.names.get(phrase.as_str()).map_or_else(Vec::new, |all| self.spots_of(all));
            if is_short {
                spots.extend(self.villages.named(&phrase).map(|village| self.village(village)));
            }
            if spots.is_empty() {
                return None;
            }
            let rest = place_text::without(words, &phrase);
            // How many words say that it is this one: `North Somerset` is more than `Somerset`.
            let said = |spot: &Spot| {
                let count = |name: &Option<Box<str>>| {
                    let name = place_text::words(&name.as_deref()?.replace('_', " "));
                    name.iter().all(|word| rest.contains(word)).then_some(name.len())
                };
                count(&spot.district).or_else(|| count(&spot.nation)).unwrap_or(0)
            };
            let most = spots.iter().map(said).max().unwrap_or(0);
            let is_named_so = |spot: &Spot| spot.district.as_ref() == Some(&spot.label);
            let told: Vec<Spot> = spots
                .iter()
                .filter(|spot| most > 0 && said(spot) == most)
                .map(|spot| if is_named_so(spot) { spot.clone() } else { spot.named_with_district() })
                .collect();
            if !told.is_empty() {
                return self.choose(told);
            }
            let is_all = place_text::telling(&rest).next().is_none();
            spots.retain(|spot| is_all || spot.home || !spot.small);
            if !spots.is_empty() && spots.iter().all(|spot| spot.small && !spot.home) {
                return Some(Resolved::Ambiguous(self.told_apart(spots)));
            }
            self.choose(spots)
        })
    }

    /// A name in another script, in which a word may hold more than the name, or in which words are not parted.
    fn foreign(&self, words: &[String]) -> Option<Resolved> {
        let said = words.join(" ");
        let (_, at) = self.foreign.iter().find(|(name, _)| said.contains(&**name))?;
        self.choose(self.spots_of(&[*at]))
    }

    /// Small places whose name is one letter off: which of them is meant is asked, even of one.
    fn suggested(&self, words: &[String]) -> Option<Resolved> {
        let said: Vec<&str> = place_text::telling(words).collect();
        let said = said.join(" ");
        let length = said.chars().count();
        if length < SHORTEST_MISSPELT {
            return None;
        }
        let mut spots: Vec<Spot> = self.villages.spelt_like(&said).map(|village| self.village(village)).collect();
        spots.retain(|spot| spot.home || length >= SHORTEST_MISSPELT_AWAY);
        (!spots.is_empty()).then(|| Resolved::Ambiguous(self.told_apart(spots)))
    }

    /// Returns the area of a point: the nearest postcode gives outcode, district and nation.
    pub fn nearest(&self, lat: f64, lon: f64) -> Area {
        let here = (lat, lon);
        let around = self.tree.nearest_neighbor_iter(on_sphere(lat, lon)).take(NEAR_OUTCODES);
        let near = around.filter_map(|found| {
            let spot = self.spots.get(found.data as usize)?;
            let unit = self.postcodes.nearest(&spot.label, here);
            let point = unit.map_or((spot.lat, spot.lon), |unit| (unit.lat, unit.lon));
            Some((distance_m(here, point), spot, unit))
        });
        match near.min_by_key(|near| near.0).filter(|near| near.0 < 40_000) {
            Some((_, spot, Some(unit))) => Area {
                district: Some(unit.district.into()),
                nation: Some(unit.nation.into()),
                ..spot.at(lat, lon, false)
            },
            Some((_, spot, None)) => spot.at(lat, lon, false),
            None => Area { label: format!("{lat:.2}, {lon:.2}"), lat, lon, district: None, nation: None, rough: false },
        }
    }

    /// Returns the point of the postcode in the address of a listing, as exact as it is known, and whether it is that of the unit.
    pub fn listed(&self, text: &str) -> Option<((f64, f64), bool)> {
        place_text::codes(text).find_map(|code| {
            let found = code.rest.as_deref().and_then(|rest| self.postcodes.find(&code.outcode, rest));
            match found {
                Some(found) if code.mended && !found.exact => None,
                Some(found) => Some(((found.lat, found.lon), found.exact)),
                None if code.mended => None,
                None => self.outcode(&code.outcode).map(|spot| ((spot.lat, spot.lon), false)),
            }
        })
    }

    fn by_postcode(&self, text: &str) -> Option<Area> {
        place_text::codes(text).find_map(|code| {
            let spot = self.outcode(&code.outcode)?;
            match code.rest.as_deref().and_then(|rest| self.postcodes.find(&code.outcode, rest)) {
                Some(found) if code.mended && !found.exact => None,
                Some(found) => Some(Area {
                    district: Some(found.district.into()),
                    nation: Some(found.nation.into()),
                    ..spot.at(found.lat, found.lon, !found.exact)
                }),
                None if code.mended => None,
                None => Some(spot.area()),
            }
        })
    }

    fn outcode(&self, code: &str) -> Option<&Spot> {
        self.spots.get(*self.outcodes.get(code)? as usize)
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

    /// Returns which of several places of one name is meant: one at home, a city or town rather than what is smaller, or none of them surely.
    fn choose(&self, mut spots: Vec<Spot>) -> Option<Resolved> {
        if let Some(home) = spots.iter().filter(|spot| spot.home).min_by_key(|spot| spot.kind == Kind::Other) {
            return Some(Resolved::Found(home.area()));
        }
        self.sort(&mut spots);
        let mut apart: Vec<Spot> = Vec::new();
        for spot in spots {
            if apart.iter().all(|other| spot.from((other.lat, other.lon)) > SAME_PLACE_M) {
                apart.push(spot);
            }
        }
        match apart.as_slice() {
            [] => None,
            [only] => Some(Resolved::Found(only.area())),
            [first, second, ..] if first.kind <= Kind::Town && second.kind > first.kind => {
                Some(Resolved::Found(first.area()))
            }
            _ => Some(match self.told_apart(apart) {
                mut areas if areas.len() == 1 => areas.pop().map_or(Resolved::Unknown, Resolved::Found),
                areas => Resolved::Ambiguous(areas),
            }),
        }
    }

    /// Returns places to choose from, each with a label that no other has.
    fn told_apart(&self, mut spots: Vec<Spot>) -> Vec<Area> {
        self.sort(&mut spots);
        let mut areas: Vec<Area> = Vec::new();
        for area in spots.iter().map(|spot| spot.named_with_district().area()) {
            if areas.len() < MOST && areas.iter().all(|other| other.label != area.label) {
                areas.push(area);
            }
        }
        areas
    }

    /// The likelier meant first: the larger, then the nearer to the service.
    fn sort(&self, spots: &mut [Spot]) {
        spots.sort_by_key(|spot| (!spot.home, spot.kind, self.centre.map(|centre| spot.from(centre))));
    }

    fn spots_of(&self, all: &[u32]) -> Vec<Spot> {
        all.iter().filter_map(|at| self.spots.get(*at as usize).cloned()).collect()
    }

    fn village(&self, village: Village) -> Spot {
        Spot {
            label: village.name.into(),
            kind: match (village.suburb, village.village) {
                (true, _) => Kind::Suburb,
                (_, true) => Kind::Village,
                _ => Kind::Other,
            },
            home: self.home.iter().any(|home| home.eq_ignore_ascii_case(village.district)),
            small: true,
            lat: village.lat,
            lon: village.lon,
            district: some(village.district),
            nation: some(village.nation),
        }
    }

    fn nearest_outcode(&self, lat: f64, lon: f64) -> Option<&Spot> {
        let found = self.tree.nearest_neighbor(on_sphere(lat, lon))?;
        self.spots.get(found.data as usize)
    }
}

impl Spot {
    fn area(&self) -> Area {
        self.at(self.lat, self.lon, matches!(self.kind, Kind::Outcode | Kind::City | Kind::Town))
    }

    /// Returns how many metres it is from a point.
    fn from(&self, point: (f64, f64)) -> u32 {
        distance_m((self.lat, self.lon), point)
    }

    /// Returns this place, with a point in it.
    fn at(&self, lat: f64, lon: f64, rough: bool) -> Area {
        Area {
            label: self.label.to_string(),
            lat,
            lon,
            district: self.district.as_deref().map(str::to_owned),
            nation: self.nation.as_deref().map(str::to_owned),
            rough,
        }
    }

    /// Returns it called `Walton, Leeds`; at home, where one is meant, just `Walton`.
    fn named_with_district(&self) -> Self {
        let label = match &self.district {
            Some(district) if !self.home && !self.label.ends_with(&format!(", {district}")) => {
                format!("{}, {district}", self.label).into()
            }
            _ => self.label.clone(),
        };
        Self { label, ..self.clone() }
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
