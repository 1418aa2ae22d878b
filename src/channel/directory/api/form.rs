//! A listing in the form of the standard: Open Referral UK 3.0, and what of HSDS 3.0 it leaves out and we know (`phones`, who it is for, the
//! code of a language). What is not known is left out, never null.

use super::{
    ids,
    terms::{Kind, Term},
};
use crate::{
    directory::Places,
    domain::{
        asset::{Asset, Day, Every, Place, Precision, Schedule},
        ids::Lang,
    },
    wording::{Args, BASE, Wording},
};
use serde_json::{Map, Number, Value, json};
use uuid::Uuid;

/// What the form needs besides the listing.
pub(crate) struct Form<'a> {
    /// The English names of terms.
    pub(crate) wording: &'a Wording,
    /// Where a place is, whose address names no town.
    pub(crate) places: &'a Places,
}

/// An object under way.
struct Object(Map<String, Value>);

impl Object {
    fn new(id: Uuid) -> Self {
        Self(Map::new()).with("id", id.to_string())
    }

    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    /// Adds what is there to add.
    fn maybe<V: Into<Value>>(self, name: &str, value: Option<V>) -> Self {
        let value = value.map(Into::into).filter(|value: &Value| value.as_str() != Some(""));
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    fn list(self, name: &str, list: Vec<Value>) -> Self {
        if list.is_empty() { self } else { self.with(name, list) }
    }

    fn done(self) -> Value {
        Value::Object(self.0)
    }
}

impl Form<'_> {
    /// Returns a service as lists have it: what it has one of.
    pub(crate) fn brief(&self, asset: &Asset) -> Value {
        self.one_to_one(asset).done()
    }

    /// Returns a service with all that is known of it.
    pub(crate) fn full(&self, asset: &Asset) -> Value {
        let id = ids::service(asset);
        let links = (0_u32..).zip(&asset.places);
        let links = links.map(|(nth, place)| {
            let location = ids::location(asset, nth, place);
            Object::new(ids::link(id, location))
                .with("service_id", id.to_string())
                .with("location_id", location.to_string())
                .with("location", self.location(asset, nth, place))
                .done()
        });
        self.nested(asset).list("service_at_locations", links.collect()).done()
    }

    /// Returns a service at a location as lists have it.
    pub(crate) fn brief_link(&self, asset: &Asset, nth: u32, place: &Place) -> Value {
        let location = self.place(asset, nth, place).done();
        self.link(asset, nth, place).with("location", location).with("service", self.brief(asset)).done()
    }

    /// Returns a service at a location with all that is known of both. The profile's example nests the service, while its API
    /// asks for the service's own fields here: this has the ones that it requires as well.
    pub(crate) fn full_link(&self, asset: &Asset, nth: u32, place: &Place) -> Value {
        self.link(asset, nth, place)
            .with("name", asset.name.clone())
            .with("status", status(asset))
            .with("location", self.location(asset, nth, place))
            .with("service", self.nested(asset).done())
            .done()
    }

    fn link(&self, asset: &Asset, nth: u32, place: &Place) -> Object {
        let (service, location) = (ids::service(asset), ids::location(asset, nth, place));
        Object::new(ids::link(service, location))
            .with("service_id", service.to_string())
            .with("location_id", location.to_string())
    }

    fn one_to_one(&self, asset: &Asset) -> Object {
        let organization = ids::organization(asset);
        let provider = asset.provider.as_ref().map(|provider| {
            Object::new(organization)
                .with("name", provider.name.clone())
                // The standard asks for a description, and a feed that we read need not have one.
                .with("description", provider.name.clone())
                .maybe("website", provider.url.as_deref().and_then(uri))
                .done()
        });
        let example = asset.example.then(|| self.say("card-example"));
        Object::new(ids::service(asset))
            .with("organization_id", organization.to_string())
            .with("name", asset.name.clone())
            .maybe("description", Some(asset.summary.as_str()))
            .maybe("url", asset.url.as_deref().and_then(uri))
            .maybe("email", asset.email.as_deref())
            .with("status", status(asset))
            .maybe("minimum_age", asset.eligibility.min_age)
            .maybe("maximum_age", asset.eligibility.max_age)
            .maybe("eligibility_description", asset.eligibility.note.as_deref())
            .maybe("assured_date", asset.verified_on.map(|date| date.to_string()))
            .maybe("alert", example.flatten())
            .maybe("last_modified", asset.changed_at.map(|at| at.to_string()))
            .maybe("organization", provider)
    }

    fn nested(&self, asset: &Asset) -> Object {
        let id = ids::service(asset);
        let part = |kind: &str, which: &str| Object::new(ids::part(kind, id, which)).with("service_id", id.to_string());
        let limits = &asset.eligibility;
        let hours = asset.hours_note.iter().map(|note| part("schedule", note).with("description", note.clone()).done());
        let schedules = asset.schedules.iter().enumerate().map(|(nth, schedule)| {
            let object = part("schedule", &nth.to_string());
            when(object, schedule)
        });
        let areas = limits.nations.iter().map(|nation| Term::named(Kind::Nation, nation).name(self.wording));
        let areas = areas.chain(limits.districts.iter().cloned());
        let areas = areas.map(|area| part("service_area", &area).with("name", area).done());
        let costs = asset.costs.iter().enumerate().map(|(nth, cost)| {
            let priced = part("cost_option", &nth.to_string()).maybe("option", cost.note.as_deref());
            match cost.pence {
                Some(pence) => priced.with("amount", pounds(pence)).with("currency", "GBP").done(),
                None => priced.done(),
            }
        });
        let languages = asset.languages.iter().map(|lang| {
            let name = self.wording.manifest(lang).map(|manifest| manifest.english.clone());
            part("language", lang.as_str()).maybe("name", name).with("code", lang.as_str()).done()
        });
        let phones = asset.phones.iter().map(|phone| part("phone", phone).with("number", phone.clone()).done());
        let attributes = Term::of(asset).map(|term| {
            Object::new(ids::part("attribute", id, &term.code()))
                .with("link_id", id.to_string())
                .with("link_type", "service")
                .with("taxonomy_term_id", ids::term(&term).to_string())
                .with("taxonomy_term", term.term(self.wording))
                .done()
        });
        self.one_to_one(asset)
            .list("schedules", schedules.chain(hours).collect())
            .list("service_areas", areas.collect())
            .list("cost_options", costs.collect())
            .list("languages", languages.collect())
            .list("phones", phones.collect())
            .list("attributes", attributes.collect())
    }

    fn place(&self, asset: &Asset, nth: u32, place: &Place) -> Object {
        // The middle of an outcode is no place: whoever needs a point for it has the postcode.
        let point = place.point.filter(|_| place.precision >= Precision::Postcode);
        Object::new(ids::location(asset, nth, place))
            .with("location_type", "physical")
            .maybe("name", place.name.as_deref())
            .maybe("latitude", point.map(|(lat, _)| lat))
            .maybe("longitude", point.map(|(_, lon)| lon))
    }

    fn location(&self, asset: &Asset, nth: u32, place: &Place) -> Value {
        let id = ids::location(asset, nth, place);
        let access = asset.access.iter().map(|word| Term::named(Kind::Access, word)).map(|term| {
            Object::new(ids::part("accessibility", id, &term.code()))
                .with("location_id", id.to_string())
                .with("description", term.name(self.wording))
                .done()
        });
        self.place(asset, nth, place)
            .list("addresses", self.address(id, place).into_iter().collect())
            .list("accessibility", access.collect())
            .done()
    }

    /// The one line that we keep is parted at its last comma: the town stands there. The standard asks for every field.
    fn address(&self, location: Uuid, place: &Place) -> Option<Value> {
        let line = place.address.as_ref().or(place.name.as_ref()).or(place.postcode.as_ref())?;
        let (first, city) = match line.rsplit_once(", ") {
            Some((first, city)) => (first, city.to_owned()),
            None => {
                let near = place.point.and_then(|(lat, lon)| self.places.nearest(lat, lon).district);
                (line.as_str(), near.unwrap_or_default())
            }
        };
        let address = Object::new(ids::part("address", location, ""))
            .with("location_id", location.to_string())
            .with("address_1", first)
            .with("city", city.clone())
            .with("state_province", city)
            .with("postal_code", place.postcode.clone().unwrap_or_default())
            .with("country", "GB")
            .with("address_type", "physical");
        Some(address.done())
    }

    fn say(&self, id: &str) -> Option<String> {
        self.wording.text(&Lang::new(BASE), id, None, &Args::new()).map(|text| text.text)
    }
}

fn status(asset: &Asset) -> &'static str {
    if asset.active { "active" } else { "inactive" }
}

fn when(object: Object, schedule: &Schedule) -> Value {
    const DAYS: [(Day, &str); 7] = [
        (Day::Mon, "MO"),
        (Day::Tue, "TU"),
        (Day::Wed, "WE"),
        (Day::Thu, "TH"),
        (Day::Fri, "FR"),
        (Day::Sat, "SA"),
        (Day::Sun, "SU"),
    ];
    let days = DAYS.iter().filter(|(day, _)| schedule.days.contains(day)).map(|(_, code)| *code);
    let byday: Vec<String> = match schedule.every {
        Every::Month if !schedule.nth.is_empty() => {
            days.flat_map(|day| schedule.nth.iter().map(move |nth| format!("{nth}{day}"))).collect()
        }
        _ => days.map(str::to_owned).collect(),
    };
    let time = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
    let from = schedule.from.map(|date| date.to_string());
    object
        .with("freq", if schedule.every == Every::Week { "WEEKLY" } else { "MONTHLY" })
        .with("interval", schedule.interval)
        .with("byday", byday.join(","))
        .with("opens_at", time(schedule.opens))
        .with("closes_at", time(schedule.closes))
        .maybe("valid_from", from.clone())
        .maybe("valid_to", schedule.until.map(|date| date.to_string()))
        // With an interval it is counted from here.
        .maybe("dtstart", from.filter(|_| schedule.interval > 1))
        .done()
}

fn pounds(pence: u32) -> Value {
    if pence.is_multiple_of(100) {
        return json!(pence / 100);
    }
    Number::from_f64(f64::from(pence) / 100.0).map_or(Value::Null, Value::Number)
}

/// Returns an address as the standard's `uri`: feeds have spaces and letters in them that only browsers take.
fn uri(text: &str) -> Option<String> {
    let url = reqwest::Url::parse(text).ok()?;
    let plain = text.bytes().all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b));
    Some(if plain { text.to_owned() } else { url.into() })
}
