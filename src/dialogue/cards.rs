//! What is laid out below a message, a line for each thing known: assets offered, how to reach one, helplines.

use super::{effect::Label, render::label, world::World};
use crate::{
    directory::reason,
    domain::{asset::Asset, conversation::Found, ids::Lang, line::Line},
    wording::{Arg, Args, When},
};

/// Reasons that have a line of their own on a card: the cost, the day of checking.
const TOLD_APART: [&str; 4] = ["free", "low_cost", "verified", "unverified"];

/// Returns the reasons that a card lists, each once, by the part of the code before its colon.
pub fn reasons() -> impl Iterator<Item = &'static str> {
    let codes: std::collections::BTreeSet<&str> =
        reason::CODES.iter().map(|code| code.split(':').next().unwrap_or(code)).collect();
    codes.into_iter().filter(|code| !TOLD_APART.contains(code))
}

pub(crate) fn card(world: &World, lang: &Lang, n: usize, found: &Found) -> Option<String> {
    let asset = world.directory.get(&found.asset)?;
    let mut lines = Lines::new(world, lang);
    lines
        .add("card-name", [("n", Arg::Number(i64::try_from(n).unwrap_or(0))), ("name", Arg::Text(asset.name.clone()))]);
    if let Some(summary) = first_sentence(&asset.summary) {
        lines.add("card-summary", [("summary", Arg::Text(summary))]);
    }
    let reasons: Vec<String> = found.reasons.iter().filter_map(|reason| reason_words(world, lang, reason)).collect();
    if !reasons.is_empty() {
        lines.add("card-why", [("reasons", Arg::List(reasons))]);
    }
    place(
        &mut lines,
        asset,
        found.distance_m.map(|metres| if found.rough { whole_kilometres(metres) } else { metres }),
    );
    match (found.next, &asset.hours_note) {
        (Some(next), _) => lines.add("card-next", [("when", Arg::Time(next, When::WeekdayTime))]),
        (None, Some(hours)) => lines.add("card-hours", [("hours", Arg::Text(hours.clone()))]),
        (None, None) => {}
    }
    cost(&mut lines, asset);
    checked(&mut lines, asset);
    Some(lines.text)
}

/// Returns a reason's words; a code with a value (`language:ar`) has its message by the part before the colon.
pub(crate) fn reason_words(world: &World, lang: &Lang, reason: &str) -> Option<String> {
    let (code, value) = reason.split_once(':').unwrap_or((reason, ""));
    if TOLD_APART.contains(&code) {
        return None;
    }
    let mut args = Args::new();
    let value = match code {
        "need" => label(world, lang, &Label::Message(format!("need-{value}"))),
        "language" => Some(label(world, lang, &Label::Language(value.to_owned())))
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| value.to_owned()),
        _ => value.to_owned(),
    };
    args.set("value", Arg::Text(value));
    world.wording.text(lang, &format!("reason-{code}"), None, &args).map(|text| text.text)
}

/// Where we know only the outcode or the town, hundreds of metres would say more than we know.
fn whole_kilometres(metres: u32) -> u32 {
    (metres.saturating_add(500) / 1_000).max(1) * 1_000
}

fn place(lines: &mut Lines, asset: &Asset, distance_m: Option<u32>) {
    let Some(place) = asset.places.first() else { return };
    let parts = [&place.name, &place.address, &place.postcode];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    if parts.is_empty() {
        return;
    }
    let place = Arg::Text(parts.join(", "));
    match distance_m {
        Some(metres) => lines.add("card-where", [("place", place), ("distance", Arg::Distance(metres))]),
        None => lines.add("card-where-far", [("place", place)]),
    }
}

fn cost(lines: &mut Lines, asset: &Asset) {
    match (asset.is_free(), asset.costs.iter().filter_map(|cost| cost.pence).min()) {
        (Some(true), _) => lines.add("card-cost-free", []),
        (_, Some(pence)) => lines.add("card-cost", [("amount", Arg::Money(pence.into()))]),
        _ => lines.add("card-cost-unknown", []),
    }
}

fn checked(lines: &mut Lines, asset: &Asset) {
    match asset.verified_on.and_then(at_noon) {
        Some(at) => lines.add("card-checked", [("date", Arg::Time(at, When::Date))]),
        None => lines.add("card-unchecked", []),
    }
    if asset.example {
        lines.add("card-example", []);
    }
}

/// Returns noon of a day: the same day in every zone near ours.
pub(crate) fn at_noon(date: jiff::civil::Date) -> Option<crate::domain::time::Time> {
    let at = date.at(12, 0, 0, 0).to_zoned_datetime(jiff::tz::TimeZone::UTC).ok()?;
    Some(crate::domain::time::Time::from_millis(at.timestamp().as_millisecond()))
}

/// How to reach an asset, for somebody who has chosen it.
pub(super) fn contact(world: &World, lang: &Lang, asset: &Asset) -> String {
    let mut lines = Lines::new(world, lang);
    lines.add("card-name", [("n", Arg::Number(0)), ("name", Arg::Text(asset.name.clone()))]);
    if let Some(provider) = &asset.provider {
        lines.add("card-provider", [("provider", Arg::Text(provider.name.clone()))]);
    }
    place(&mut lines, asset, None);
    for phone in &asset.phones {
        lines.add("card-phone", [("phone", Arg::Phone(phone.clone()))]);
    }
    for link in asset.email.iter().chain(&asset.url) {
        lines.add("card-web", [("link", Arg::Link(link.clone()))]);
    }
    if let Some(hours) = &asset.hours_note {
        lines.add("card-hours", [("hours", Arg::Text(hours.clone()))]);
    }
    cost(&mut lines, asset);
    checked(&mut lines, asset);
    lines.text
}

pub(super) fn helpline(world: &World, lang: &Lang, line: &Line) -> String {
    let mut lines = Lines::new(world, lang);
    lines.add("line-name", [("name", Arg::Text(line.name.clone()))]);
    if let Some(phone) = &line.phone {
        lines.add("line-phone", [("phone", Arg::Phone(phone.clone()))]);
    }
    if let Some(press) = &line.press {
        lines.add("line-press", [("press", Arg::Phone(press.clone()))]);
    }
    if let Some(number) = &line.text {
        let phone = Arg::Phone(number.clone());
        match &line.word {
            Some(word) => lines.add("line-text", [("word", Arg::Text(word.clone())), ("phone", phone)]),
            None => lines.add("line-text-only", [("phone", phone)]),
        }
    }
    if let Some(web) = &line.web {
        lines.add("line-web", [("link", Arg::Link(web.clone()))]);
    }
    lines.text
}

/// Returns the first sentence of a text, shortened where it runs on.
pub(crate) fn first_sentence(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let end = text.find(". ").map_or(text.len(), |at| at + 1);
    let sentence: String = text[..end].chars().take(160).collect();
    Some(if sentence.chars().count() == 160 { format!("{}…", sentence.trim_end()) } else { sentence })
}

/// Writes messages one a line.
pub(super) struct Lines<'a> {
    world: &'a World,
    lang: &'a Lang,
    pub(super) text: String,
}

impl<'a> Lines<'a> {
    pub(super) const fn new(world: &'a World, lang: &'a Lang) -> Self {
        Self { world, lang, text: String::new() }
    }

    pub(super) fn add<const N: usize>(&mut self, id: &str, args: [(&'static str, Arg); N]) {
        let mut all = Args::new();
        for (name, arg) in args {
            all.set(name, arg);
        }
        if let Some(line) = self.world.wording.text(self.lang, id, None, &all) {
            if !self.text.is_empty() {
                self.text.push('\n');
            }
            self.text.push_str(&line.text);
        }
    }
}
