//! `GET /directory/{id}`: all that is known of one listing, and what is not known, said.

use super::{Frame, Pages, Visit, contact, html, link_to, own_words};
use crate::{
    channel::web::{
        text::{escaped, linked},
        words::Words,
    },
    dialogue::cards::at_noon,
    directory::{is_open, next_start},
    domain::{
        asset::{Asset, Every, Schedule},
        ids::Lang,
        time::Time,
    },
    wording::{Arg, Args, When},
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use jiff::civil::date;

#[derive(Template)]
#[template(path = "channel/directory/page/listing.html")]
struct Page<'a> {
    w: Words<'a>,
    f: Frame<'a>,
    asset: &'a Asset,
    provider: Option<String>,
    /// Safe HTML.
    summary: Option<String>,
    open: bool,
    rows: Vec<Row>,
    /// What is said of how sure we are.
    sure: Vec<String>,
    back: String,
}

#[derive(Template)]
#[template(path = "channel/directory/page/gone.html")]
pub(super) struct Gone<'a> {
    pub(super) w: Words<'a>,
    pub(super) f: Frame<'a>,
    /// The message.
    pub(super) says: &'static str,
    pub(super) back: String,
}

/// One thing known of a listing, or not.
struct Row {
    heading: String,
    /// Safe HTML, a line each; none is not known.
    lines: Vec<String>,
}

pub(super) async fn listing(State(pages): State<Pages>, Path(id): Path<String>, visit: Visit) -> Response {
    let w = visit.words();
    let back = visit.ask.address(None);
    let Some(asset) = visit.shelf.service(&id) else {
        let page = Gone { w, f: visit.frame("/directory".to_owned(), true), says: "directory-gone", back };
        return html(StatusCode::NOT_FOUND, &page);
    };
    let now = pages.clock.now();
    let checked = asset.verified_on.and_then(at_noon);
    let checked = match checked {
        Some(at) => w.with("card-checked", &Args::new().with("date", Arg::Time(at, When::Date))),
        None => w.t("card-unchecked"),
    };
    let page = Page {
        w,
        f: visit.frame(format!("/directory/{}", link_to(asset)), false),
        asset,
        provider: asset
            .provider
            .as_ref()
            .map(|provider| linked(&w.with("card-provider", &Args::new().with("provider", provider.name.as_str())))),
        summary: (!asset.summary.is_empty()).then(|| linked(&asset.summary)),
        open: is_open(asset, now),
        rows: Rows { w, asset, now }.all(&visit),
        sure: std::iter::once(checked).chain(asset.example.then(|| w.t("card-example"))).collect(),
        back,
    };
    html(StatusCode::OK, &page)
}

struct Rows<'a> {
    w: Words<'a>,
    asset: &'a Asset,
    now: Time,
}

impl Rows<'_> {
    fn all(&self, visit: &Visit) -> Vec<Row> {
        let (w, asset) = (self.w, self.asset);
        let limits = &asset.eligibility;
        let named = |kind: &'static str| {
            move |word: &String| {
                let id = format!("directory-{kind}-{word}");
                let name = w.t(&id);
                if name == id { own_words(word) } else { escaped(&name) }
            }
        };
        let needs = asset.needs.iter().map(|need| escaped(&w.t(&format!("need-{need}")))).collect();
        let areas = limits.nations.iter().map(named("nation")).chain(limits.districts.iter().map(|it| own_words(it)));
        let areas: Vec<String> = areas.collect();
        let tongues = asset.languages.iter().map(|lang| tongue(visit, lang)).collect();
        let who = limits.gender.iter().map(named("gender")).chain(self.ages());
        let who = who.chain(limits.note.iter().map(|note| own_words(note))).collect();
        let all = [
            ("directory-when", self.when()),
            ("directory-where", self.places()),
            ("directory-contact", contact(asset)),
            ("directory-cost", self.costs()),
            ("directory-gender", who),
            ("directory-mode", asset.modes.iter().map(named("mode")).collect()),
            ("directory-route", asset.routes.iter().map(named("route")).collect()),
            ("directory-access", asset.access.iter().map(named("access")).collect()),
            ("directory-languages", tongues),
            ("directory-need", needs),
        ];
        // Who says nothing of where people must live is there for all.
        let areas = (!areas.is_empty()).then_some(("directory-district", areas));
        let source = asset.source.iter().map(|source| ("directory-source", vec![own_words(source)]));
        let rows = all.into_iter().chain(areas).chain(source);
        rows.map(|(id, lines)| Row { heading: w.t(id), lines }).collect()
    }

    fn say(&self, id: &str, args: &Args) -> String {
        linked(&self.w.with(id, args))
    }

    fn when(&self) -> Vec<String> {
        let today = self.now.local().date();
        let held = self.asset.schedules.iter().filter(|schedule| schedule.until.is_none_or(|until| until >= today));
        let next = next_start(self.asset, self.now)
            .map(|at| self.say("card-next", &Args::new().with("when", Arg::Time(at, When::WeekdayTime))));
        let notes = self.asset.hours_note.iter().map(|note| own_words(note));
        held.take(14).map(|schedule| self.hours(schedule)).chain(notes).chain(next).collect()
    }

    fn hours(&self, schedule: &Schedule) -> String {
        // Any week of winter will do: then London is on UTC.
        let monday = date(2026, 11, 23);
        let days = schedule.days.iter().filter_map(|day| {
            let day = monday.checked_add(jiff::Span::new().days(*day as i64)).ok().and_then(at_noon)?;
            Some(self.w.with("directory-day", &Args::new().with("t", Arg::Time(day, When::Weekday))))
        });
        let time = |time: jiff::civil::Time| {
            let at = monday.to_datetime(time).to_zoned_datetime(jiff::tz::TimeZone::UTC).ok();
            let at = Time::from_millis(at.map_or(0, |at| at.timestamp().as_millisecond()));
            Arg::Text(self.w.with("directory-time", &Args::new().with("t", Arg::Time(at, When::Time))))
        };
        let args = Args::new()
            .with("days", Arg::List(days.collect()))
            .with("from", time(schedule.opens))
            .with("until", time(schedule.closes));
        let every = schedule.every == Every::Week && schedule.interval <= 1;
        self.say(if every { "directory-hours" } else { "directory-hours-some" }, &args)
    }

    fn places(&self) -> Vec<String> {
        let place = |place: &crate::domain::asset::Place| {
            let parts = [&place.name, &place.address, &place.postcode].into_iter().flatten();
            own_words(&parts.map(String::as_str).collect::<Vec<_>>().join(", "))
        };
        self.asset.places.iter().take(20).map(place).collect()
    }

    fn costs(&self) -> Vec<String> {
        let cost = |cost: &crate::domain::asset::Cost| {
            let price = cost.pence.map(|pence| match pence {
                0 => escaped(&self.w.t("card-cost-free")),
                pence => self.say("card-cost", &Args::new().with("amount", Arg::Money(pence.into()))),
            });
            // Feeds say so twice.
            let note = cost.note.iter().filter(|note| cost.pence != Some(0) || !note.eq_ignore_ascii_case("free"));
            let parts = price.into_iter().chain(note.map(|note| own_words(note)));
            parts.collect::<Vec<_>>().join(" · ")
        };
        self.asset.costs.iter().map(cost).collect()
    }

    fn ages(&self) -> Option<String> {
        let limits = &self.asset.eligibility;
        let number = |age: Option<u8>| Arg::Number(age.unwrap_or_default().into());
        let args = Args::new().with("min", number(limits.min_age)).with("max", number(limits.max_age));
        let id = match (limits.min_age.filter(|age| *age > 0), limits.max_age) {
            (Some(_), Some(_)) => "directory-age-both",
            (Some(_), None) => "directory-age-from",
            (None, Some(_)) => "directory-age-to",
            (None, None) => return None,
        };
        Some(self.say(id, &args))
    }
}

/// Returns a language by its own name, where we know it.
fn tongue(visit: &Visit, lang: &Lang) -> String {
    match visit.shelf.world.wording.manifest(lang) {
        Some(known) => format!(r#"<span lang="{lang}" dir="{}">{}</span>"#, known.dir.as_str(), escaped(&known.name)),
        None => escaped(lang.as_str()),
    }
}
