//! What an address of the API asks for: its filters, its page, and what is wrong with it, in one sentence that says what to do.

use super::{
    ids,
    terms::{Kind, Term, has_any},
};
use crate::{
    channel::directory::shelf::Shelf,
    directory::distance_m,
    domain::{
        asset::{Asset, Day, Place},
        conversation::Area,
    },
};
use jiff::civil::Time;
use uuid::Uuid;

/// How many stand on a page, unless it is said, and at most.
const USUAL: usize = 50;
const MOST: usize = 100;

/// What is wrong with an address.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Bad {
    #[error("{0} must be a whole number from 1 up.")]
    Count(&'static str),
    #[error("{0} must be an age in years, as 18.")]
    Age(&'static str),
    #[error("{0} must be a time of the day, as 09:30.")]
    Time(&'static str),
    #[error("day must be a day of the week, as MO or Monday.")]
    Day,
    #[error("postcode must be a postcode of the United Kingdom that we know, or the first part of one, as L9.")]
    Postcode,
    #[error("proximity must be a number of metres above nought, with a postcode beside it.")]
    Proximity,
    #[error("full must be true or false.")]
    Full,
}

/// The page asked for.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) number: usize,
    pub(super) size: usize,
}

/// The filters asked for. Of each kind the last counts; what is not known is passed over, as the standard has it.
#[derive(Debug, Default)]
pub(super) struct Filter {
    search: Option<String>,
    /// `Some(None)` where it is none that we know: nothing has it.
    term: Option<Option<Term>>,
    /// `Some(None)` where it is none that we know: nothing has it.
    taxonomy: Option<Option<Kind>>,
    minimum_age: Option<f64>,
    maximum_age: Option<f64>,
    start: Option<Time>,
    end: Option<Time>,
    day: Option<Day>,
    area: Option<Area>,
    proximity_m: Option<u32>,
    /// Everything that is known of each is asked for, so that a directory can be taken over whole.
    pub(super) full: bool,
}

impl Page {
    pub(super) fn read(pairs: &[(String, String)]) -> Result<Self, Bad> {
        let count = |name: &'static str, usual: usize| match value(pairs, name) {
            None => Ok(usual),
            Some(text) => text.parse().ok().filter(|number| *number > 0).ok_or(Bad::Count(name)),
        };
        Ok(Self { number: count("page", 1)?, size: count("per_page", USUAL)?.min(MOST) })
    }
}

impl Filter {
    pub(super) fn read(pairs: &[(String, String)], shelf: &Shelf) -> Result<Self, Bad> {
        let text = |name: &str| value(pairs, name).map(str::to_owned);
        let age = |name: &'static str| {
            let age = value(pairs, name).map(|text| text.parse().ok().filter(|age| (0.0..=150.0).contains(age)));
            age.map(|age| age.ok_or(Bad::Age(name))).transpose()
        };
        let time = |name: &'static str| {
            let time = value(pairs, name).map(|text| text.parse::<Time>().map_err(|_| Bad::Time(name)));
            time.transpose()
        };
        let area = value(pairs, "postcode").map(|text| area(text, shelf).ok_or(Bad::Postcode)).transpose()?;
        let proximity_m = value(pairs, "proximity")
            .map(|text| text.parse::<f64>().ok().filter(|metres| area.is_some() && *metres > 0.0 && metres.is_finite()))
            .map(|metres| metres.map(|metres| metres as u32).ok_or(Bad::Proximity))
            .transpose()?;
        let full = match value(pairs, "full") {
            None | Some("false") => false,
            Some("true") => true,
            Some(_) => return Err(Bad::Full),
        };
        Ok(Self {
            search: text("search"),
            term: value(pairs, "taxonomy_term_id").map(|id| term(id, shelf).cloned()),
            taxonomy: value(pairs, "taxonomy_id").map(taxonomy),
            minimum_age: age("minimum_age")?,
            maximum_age: age("maximum_age")?,
            start: time("start_time")?,
            end: time("end_time")?,
            day: value(pairs, "day").map(|text| day(text).ok_or(Bad::Day)).transpose()?,
            area,
            proximity_m,
            full,
        })
    }

    /// Returns the positions of the services to look through: those with the words looked for, what has them in its name first.
    pub(super) fn among(&self, shelf: &Shelf) -> Vec<u32> {
        let hits = self.search.as_deref().and_then(|search| shelf.words.find(search, shelf.count()));
        match hits {
            None => shelf.open.clone(),
            Some(mut found) => {
                found.hits.sort_by_key(|hit| !hit.in_name);
                found.hits.into_iter().map(|hit| hit.at).collect()
            }
        }
    }

    /// Returns true where a service is one of those asked for, wherever it is.
    pub(super) fn takes(&self, asset: &Asset) -> bool {
        let limits = &asset.eligibility;
        let (min, max) = (limits.min_age.map(f64::from), limits.max_age.map(f64::from));
        self.minimum_age.is_none_or(|least| min.is_some_and(|age| age >= least))
            && self.maximum_age.is_none_or(|most| max.is_some_and(|age| age <= most))
            && self.is_on(asset)
            && self.term.as_ref().is_none_or(|term| term.as_ref().is_some_and(|term| term.describes(asset)))
            && self.taxonomy.is_none_or(|kind| kind.is_some_and(|kind| has_any(asset, kind)))
            && self.area.as_ref().is_none_or(|area| covers(asset, area))
    }

    /// Returns how far a place is from the postcode, nought where none is asked for; `None` where it is too far.
    pub(super) fn reaches(&self, place: &Place) -> Option<u32> {
        let (Some(area), Some(most)) = (&self.area, self.proximity_m) else { return Some(0) };
        let distance = distance_m((area.lat, area.lon), place.point?);
        (distance <= most).then_some(distance)
    }

    /// Returns how far the nearest place of a service is.
    pub(super) fn nearest(&self, asset: &Asset) -> Option<u32> {
        if self.proximity_m.is_none() {
            return Some(0);
        }
        asset.places.iter().filter_map(|place| self.reaches(place)).min()
    }

    fn is_on(&self, asset: &Asset) -> bool {
        (self.day, self.start, self.end) == (None, None, None)
            || asset.schedules.iter().any(|schedule| {
                self.day.is_none_or(|day| schedule.days.contains(&day))
                    && self.start.is_none_or(|start| schedule.opens >= start)
                    && self.end.is_none_or(|end| schedule.closes <= end)
            })
    }
}

/// Returns the last value of a name that is not blank.
fn value<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
}

fn area(text: &str, shelf: &Shelf) -> Option<Area> {
    let ((lat, lon), _) = shelf.world.places.listed(text)?;
    Some(shelf.world.places.nearest(lat, lon)).map(|area| Area { lat, lon, ..area })
}

/// A service that names the places it is for is for no other.
fn covers(asset: &Asset, area: &Area) -> bool {
    let limits = &asset.eligibility;
    let in_nation = area.nation.as_ref().is_none_or(|nation| limits.nations.contains(nation));
    let in_district =
        area.district.as_ref().is_none_or(|here| limits.districts.iter().any(|there| there.eq_ignore_ascii_case(here)));
    (limits.nations.is_empty() || in_nation) && (limits.districts.is_empty() || in_district)
}

/// Returns a term by its id.
pub(super) fn term<'a>(id: &str, shelf: &'a Shelf) -> Option<&'a Term> {
    let id = Uuid::try_parse(id).ok()?;
    shelf.terms.iter().find(|(known, _)| *known == id).map(|(_, term)| term)
}

/// Returns a taxonomy by its id.
pub(super) fn taxonomy(id: &str) -> Option<Kind> {
    let id = Uuid::try_parse(id).ok()?;
    Kind::ALL.into_iter().find(|kind| ids::taxonomy(*kind) == id)
}

fn day(text: &str) -> Option<Day> {
    const NAMES: [(&str, Day); 7] = [
        ("monday", Day::Mon),
        ("tuesday", Day::Tue),
        ("wednesday", Day::Wed),
        ("thursday", Day::Thu),
        ("friday", Day::Fri),
        ("saturday", Day::Sat),
        ("sunday", Day::Sun),
    ];
    let text = text.to_ascii_lowercase();
    NAMES.into_iter().find(|(name, _)| text.len() >= 2 && name.starts_with(&text)).map(|(_, day)| day)
}
