//! One row of the form, to the nested shape of a service.

use super::{
    super::{Findings, mend, terms::need_ids},
    Service,
    form::{Column as C, Header, letter, title},
    when,
};
use serde_json::{Map, Value, json};
use std::collections::HashSet;

const ACCESS: [&str; 10] = [
    "wheelchair",
    "step_free",
    "hearing_loop",
    "accessible_toilet",
    "parking",
    "quiet_space",
    "bsl",
    "interpreter",
    "no_wheelchair",
    "no_step_free",
];
const MODES: [&str; 5] = ["in_person", "online", "phone", "text", "home_visit"];
const ROUTES: [&str; 3] = ["self", "advisor", "gp"];

pub(super) struct Row<'a> {
    pub header: &'a Header,
    pub number: usize,
    pub cells: &'a [String],
}

/// A column as findings name it: `H days and times`.
pub(super) fn field(header: &Header, column: C) -> String {
    header
        .place(column)
        .map_or_else(|| title(column).to_owned(), |place| format!("{} {}", letter(place), title(column)))
}

impl<'a> Row<'a> {
    pub fn name(&self) -> String {
        format!("row {}", self.number)
    }

    pub fn field(&self, column: C) -> String {
        field(self.header, column)
    }

    pub fn text(&self, column: C) -> Option<&'a str> {
        let cell = self.cells.get(self.header.place(column)?)?.trim();
        (!super::super::plain::is_blank(cell)).then_some(cell)
    }

    pub fn has_where(&self) -> bool {
        [C::Place, C::Address, C::Postcode, C::Latitude].iter().any(|column| self.text(*column).is_some())
    }

    pub fn has_when(&self) -> bool {
        self.text(C::When).is_some() || (0..7).any(|day| self.text(C::Day(day)).is_some())
    }

    /// Makes the service of a row. `ids` are those of the rows above.
    pub fn service(&self, ids: &mut HashSet<String>, findings: &mut Findings) -> Service {
        let name = self.text(C::Name).unwrap_or_default();
        let id = self.id(name, ids, findings);
        let mut record = Map::new();
        record.insert("id".into(), id.as_str().into());
        record.insert("name".into(), name.into());
        self.texts(&mut record, findings);
        self.costs(&mut record);
        let attributes = self.terms(&mut record, findings);
        let mut service = Service { id, number: self.number, record, attributes, places: vec![], schedules: vec![] };
        self.place_and_time(&mut service, findings);
        service
    }

    fn id(&self, name: &str, ids: &mut HashSet<String>, findings: &mut Findings) -> String {
        if let Some(id) = self.text(C::Id) {
            ids.insert(id.to_owned());
            return id.to_owned();
        }
        if name.is_empty() {
            return self.name();
        }
        let words = format!("{name} {}", self.text(C::Postcode).unwrap_or_default()).to_lowercase();
        let made =
            words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
        let mut id = made.clone();
        for nth in 2.. {
            if ids.insert(id.clone()) {
                break;
            }
            id = format!("{made}-{nth}");
            if nth == 2 {
                findings.warn(&self.name(), &self.field(C::Name), "A row above has the same name and postcode: both are kept. Give them ids, or one of them another name.");
            }
        }
        id
    }

    fn texts(&self, record: &mut Map<String, Value>, findings: &mut Findings) {
        for (column, key) in [
            (C::What, "description"),
            (C::Who, "eligibility_description"),
            (C::Languages, "languages"),
            (C::Email, "email"),
            (C::Website, "url"),
        ] {
            if let Some(text) = self.text(column) {
                record.insert(key.into(), text.into());
            }
        }
        if let Some(provider) = self.text(C::Provider) {
            record.insert("organization".into(), json!({ "name": provider }));
        }
        for (column, key) in [(C::FromAge, "minimum_age"), (C::ToAge, "maximum_age")] {
            let Some(text) = self.text(column) else { continue };
            let digits: String =
                text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
            match digits.parse::<u32>() {
                Ok(age) => drop(record.insert(key.into(), age.into())),
                Err(_) if ["any", "all", "none", "-", "n/a"].contains(&text.to_lowercase().as_str()) => {}
                Err(_) => {
                    findings.warn(&self.name(), &self.field(column), format!("“{text}” is no age: it is left out."))
                }
            }
        }
        let status = self.text(C::Status).unwrap_or("open").to_lowercase();
        let is_open = match status.as_str() {
            "open" | "yes" | "y" | "active" | "running" | "true" => true,
            "closed" | "no" | "n" | "inactive" | "ended" | "false" | "paused" => false,
            _ => {
                findings.warn(
                    &self.name(),
                    &self.field(C::Status),
                    format!("“{status}” is neither open nor closed: it was taken as open."),
                );
                true
            }
        };
        record.insert("status".into(), if is_open { "active" } else { "inactive" }.into());
        if let Some(text) = self.text(C::Checked) {
            let date = serial(text).or_else(|| mend::date(text).map(|date| date.to_string()));
            record.insert("assured_date".into(), date.unwrap_or_else(|| text.to_owned()).into());
        }
        let phones: Vec<Value> = self
            .text(C::Phone)
            .into_iter()
            .flat_map(|text| text.split([';', '/', '\n']))
            .map(|number| {
                let number = number.trim();
                // A number cell loses its nought.
                if number.len() == 10 && number.bytes().all(|b| b.is_ascii_digit()) && !number.starts_with('0') {
                    findings.repair(&self.name(), &self.field(C::Phone), "The nought at the beginning was put back.");
                    return json!({ "number": format!("0{number}") });
                }
                json!({ "number": number })
            })
            .collect();
        record.insert("phones".into(), phones.into());
    }

    /// What the form says in a few known words.
    fn terms(&self, record: &mut Map<String, Value>, findings: &mut Findings) -> Vec<Value> {
        let mut attributes: Vec<Value> = Vec::new();
        let mut ours = |kind: &str, what: &str| {
            attributes.push(json!({ "taxonomy_term": { "code": format!("pathways:{kind}:{what}") } }))
        };
        for word in self.words(C::Access) {
            match code(word, &ACCESS) {
                Some(known) => ours("access", known),
                None => {
                    let says = format!(
                        "“{word}” is not known: write wheelchair, step free, hearing loop, accessible toilet, parking, quiet space, bsl, or no wheelchair."
                    );
                    findings.warn(&self.name(), &self.field(C::Access), says);
                }
            }
        }
        let mut ways = Vec::new();
        for word in self.words(C::How) {
            match code(word, &MODES) {
                Some(known) => ours("mode", known),
                None => ways.push(word),
            }
        }
        let mut doors = Vec::new();
        for word in self.words(C::Join) {
            match code(word, &ROUTES) {
                Some(known) => ours("route", known),
                None => doors.push(word),
            }
        }
        for (words, key) in [(ways, "deliverable_type"), (doors, "application_process")] {
            if !words.is_empty() {
                record.insert(key.into(), words.join(", ").into());
            }
        }
        for word in self.words(C::Only) {
            match word.to_lowercase().as_str() {
                "women" | "woman" | "female" | "women only" => ours("gender", "woman"),
                "men" | "man" | "male" | "men only" => ours("gender", "man"),
                "no" | "both" | "all" | "everyone" | "everybody" | "mixed" => {}
                _ => findings.warn(
                    &self.name(),
                    &self.field(C::Only),
                    format!("“{word}” is not known: write women or men, or leave it empty."),
                ),
            }
        }
        self.words(C::Districts).for_each(|word| ours("district", word));
        self.words(C::Nations).for_each(|word| ours("nation", &word.to_lowercase().replace(' ', "_")));
        let mut labels = Vec::new();
        for word in self.words(C::Needs) {
            match need_ids().iter().find(|need| code(word, &[need.as_str()]).is_some()) {
                Some(need) => ours("need", need.as_str()),
                None => labels.push(json!({ "taxonomy_term": { "name": word } })),
            }
        }
        attributes.extend(labels);
        attributes
    }

    fn words(&self, column: C) -> impl Iterator<Item = &'a str> {
        self.text(column)
            .into_iter()
            .flat_map(|text| text.split([',', ';', '\n']))
            .map(str::trim)
            .filter(|word| !word.is_empty())
    }

    fn costs(&self, record: &mut Map<String, Value>) {
        let options = self.text(C::Cost).into_iter().flat_map(when::parts).map(str::trim);
        let options = options.filter(|part| !part.is_empty()).map(|part| {
            // `£2 (unwaged)`, `Free`, or a sentence with one price in it.
            let (price, note) =
                match part.split_once(" (").and_then(|(price, rest)| Some((price, rest.strip_suffix(')')?))) {
                    Some((price, note)) => (price, Some(note)),
                    None => (part, None),
                };
            match (mend::pence(price), note) {
                (Some(pence), note) => json!({ "amount": pounds(pence), "option": note }),
                (None, _) if part.starts_with('(') && part.ends_with(')') => {
                    json!({ "option": part.trim_start_matches('(').trim_end_matches(')') })
                }
                (None, _) => json!({ "amount": mend::price_in(part).map(pounds), "option": part }),
            }
        });
        let options: Vec<Value> = options.collect();
        record.insert("cost_options".into(), options.into());
    }

    /// Adds where and when.
    pub fn place_and_time(&self, service: &mut Service, findings: &mut Findings) {
        if self.has_where() {
            let number = |column| self.text(column).and_then(|text| text.parse::<f64>().ok());
            let location = json!({
                "name": self.text(C::Place), "latitude": number(C::Latitude), "longitude": number(C::Longitude),
                "addresses": [{ "address_1": self.text(C::Address), "postal_code": self.text(C::Postcode) }],
            });
            service.places.push(json!({ "location": location }));
        }
        let columns = std::iter::once((C::When, None)).chain((0..7).map(|day| (C::Day(day), Some(usize::from(day)))));
        for (column, day) in columns {
            let Some(text) = self.text(column) else { continue };
            let read = when::read(text, day);
            for says in read.guessed {
                findings.repair(&self.name(), &self.field(column), says);
            }
            if read.unclear {
                let says = format!(
                    "“{text}” does not tell a day with its times: it is kept as words. Write it like Mon 10:00-12:00."
                );
                findings.warn(&self.name(), &self.field(column), says);
            }
            service.schedules.extend(read.schedules);
            if let Some(note) = read.note.filter(|_| day.is_none()) {
                service.attributes.push(json!({ "taxonomy_term": { "code": format!("pathways:hours:{note}") } }));
            }
        }
    }
}

/// Returns which of `codes` a word is, however it joins its parts.
fn code<'c>(word: &str, codes: &[&'c str]) -> Option<&'c str> {
    let word = word.to_lowercase().replace([' ', '-'], "_");
    codes.iter().find(|code| **code == word || format!("{code}s") == word).copied()
}

fn pounds(pence: u32) -> String {
    format!("{}.{:02}", pence / 100, pence % 100)
}

/// The day that an office program keeps as a number: days since the end of 1899.
fn serial(text: &str) -> Option<String> {
    let days: f64 = text.parse().ok().filter(|days| (20_000.0..80_000.0).contains(days))?;
    let begin = jiff::civil::date(1899, 12, 30);
    begin.checked_add(jiff::Span::new().days(days as i64)).ok().map(|date| date.to_string())
}
