//! Assets as the form: to be filled in, mended and brought in again. What an office program would run as a formula is made harmless.

use super::{
    form::{Column as C, FORM},
    when,
};
use crate::domain::asset::{Asset, Cost, Place, Precision};
use std::borrow::Cow;

/// Returns assets as a CSV table in the columns of the form. Each further place of an asset is a row of its own.
pub fn write(assets: &[Asset]) -> String {
    let mut rows = Vec::new();
    for asset in assets {
        let mut places = asset.places.iter();
        rows.push(row(asset, places.next()));
        rows.extend(places.map(|place| further(asset, place)));
    }
    table(rows)
}

/// Returns the empty form, with one row that shows how to fill it in; an import leaves that row out.
pub fn template() -> String {
    let example = |column| match column {
        C::Id => super::EXAMPLE,
        C::Name => "Example: Walton walking group",
        C::What => "A gentle walk round the park, then tea.",
        C::Provider => "Walton Neighbours",
        C::Place => "Park gate",
        C::Address => "Walton Hall Avenue, Liverpool",
        C::Postcode => "L4 9XP",
        C::When => "Tue 10:00-11:30; 1st Sat of the month 14:00-16:00",
        C::Cost => "Free; £2 (tea)",
        C::Who => "Everybody. Dogs welcome.",
        C::FromAge => "18",
        C::Languages => "English, Arabic",
        C::Access => "step free, accessible toilet",
        C::How => "in person",
        C::Join => "self",
        C::Needs => "loneliness, physical activity",
        C::Phone => "0151 496 0000",
        C::Email => "walks@example.org",
        C::Website => "https://example.org/walks",
        C::Status => "open",
        C::Checked => "2026-11-01",
        _ => "",
    };
    table(vec![FORM.map(|(column, _, _)| example(column).to_owned())])
}

type Cells = [String; FORM.len()];

fn row(asset: &Asset, place: Option<&Place>) -> Cells {
    FORM.map(|(column, _, _)| match column {
        C::Id => asset.id.to_string(),
        C::Name => asset.name.clone(),
        C::What => asset.summary.clone(),
        C::Provider => asset.provider.as_ref().map(|provider| provider.name.clone()).unwrap_or_default(),
        C::When => when::write(&asset.schedules, asset.hours_note.as_deref()),
        C::Cost => asset.costs.iter().map(cost).collect::<Vec<_>>().join("; "),
        C::Who => asset.eligibility.note.clone().unwrap_or_default(),
        C::FromAge => asset.eligibility.min_age.map(|age| age.to_string()).unwrap_or_default(),
        C::ToAge => asset.eligibility.max_age.map(|age| age.to_string()).unwrap_or_default(),
        C::Only => match asset.eligibility.gender.as_deref() {
            Some("woman") => "women".to_owned(),
            Some("man") => "men".to_owned(),
            _ => String::new(),
        },
        C::Districts => asset.eligibility.districts.join(", "),
        C::Nations => spaced(&asset.eligibility.nations),
        C::Languages => asset.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        C::Access => spaced(&asset.access),
        C::How => spaced(&asset.modes),
        C::Join => spaced(&asset.routes),
        C::Needs => spaced(&asset.needs.iter().map(ToString::to_string).collect::<Vec<_>>()),
        C::Phone => asset.phones.join("; "),
        C::Email => asset.email.clone().unwrap_or_default(),
        C::Website => asset.url.clone().unwrap_or_default(),
        C::Status => if asset.active { "open" } else { "closed" }.to_owned(),
        C::Checked => asset.verified_on.map(|date| date.to_string()).unwrap_or_default(),
        column => of_place(column, place),
    })
}

fn further(asset: &Asset, place: &Place) -> Cells {
    FORM.map(|(column, _, _)| if column == C::Id { asset.id.to_string() } else { of_place(column, Some(place)) })
}

fn of_place(column: C, place: Option<&Place>) -> String {
    let Some(place) = place else { return String::new() };
    let point = place.point.filter(|_| place.precision == Precision::File);
    let text = match column {
        C::Place => place.name.clone(),
        C::Address => place.address.clone(),
        C::Postcode => place.postcode.clone(),
        C::Latitude => point.map(|(lat, _)| lat.to_string()),
        C::Longitude => point.map(|(_, lon)| lon.to_string()),
        _ => None,
    };
    text.unwrap_or_default()
}

fn spaced(codes: &[String]) -> String {
    codes.join(", ").replace('_', " ")
}

fn cost(cost: &Cost) -> String {
    let note = cost.note.as_deref().unwrap_or_default();
    match cost.pence {
        Some(pence) => {
            let price = if pence == 0 { "Free".to_owned() } else { format!("£{}.{:02}", pence / 100, pence % 100) };
            if note.is_empty() { price } else { format!("{price} ({note})") }
        }
        // Within brackets a semicolon begins nothing new.
        None if note.contains(';') => format!("({note})"),
        None => note.to_owned(),
    }
}

fn table(rows: Vec<Cells>) -> String {
    // With the mark that tells office programs that it is UTF-8.
    let mut out = String::from("\u{feff}");
    let mut line = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| quoted(&guarded(cell)).into_owned()).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    };
    line(&FORM.map(|(_, title, _)| title.to_owned()));
    rows.iter().for_each(|cells| line(cells));
    out
}

fn quoted(cell: &str) -> Cow<'_, str> {
    if cell.contains([',', '"', '\n', '\r', ';', '\t']) {
        format!("\"{}\"", cell.replace('"', "\"\"")).into()
    } else {
        cell.into()
    }
}

/// What an office program takes for the beginning of a formula.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// Puts an apostrophe before what would be run as a formula, and before an apostrophe that could be taken for ours.
fn guarded(cell: &str) -> Cow<'_, str> {
    if cell.trim_start_matches([' ', '\'']).starts_with(FORMULA) { format!("'{cell}").into() } else { cell.into() }
}

/// Takes the apostrophe of [`guarded`] away.
pub(super) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.trim_start_matches([' ', '\'']).starts_with(FORMULA)).unwrap_or(cell)
}
