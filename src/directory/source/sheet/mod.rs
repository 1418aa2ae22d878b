//! The spreadsheet that a small charity fills in, as CSV or XLSX: rows to the nested shape of a service. What people get wrong is read or
//! said by row and column. Never guesses silently.

pub(crate) mod cells;
mod form;
mod row;
mod when;
mod write;

pub use write::{template, write};

use super::{Findings, NotAFeed, Severity};
use cells::Rows;
use form::{Column as C, Header, letter};
use row::{Row, field};
use serde_json::{Map, Value};
use std::collections::HashSet;

/// The id of the row that shows how to fill the form in.
const EXAMPLE: &str = "example-row";
/// A sheet whose header was found.
pub(crate) struct Sheet {
    header: Header,
    rows: Rows,
}

impl Sheet {
    /// Returns the sheet where it is a filled-in form: not where it is a table of a standard.
    pub fn of(rows: Rows) -> Option<Self> {
        let texts: Vec<Vec<String>> = rows.iter().take(40).map(|(_, cells)| cells.clone()).collect();
        let header = Header::find(&texts)?;
        let own = [C::When, C::Postcode].iter().any(|column| header.has(*column))
            || (0..7).any(|day| header.has(C::Day(day)));
        let of_a_standard = texts.first().is_some_and(|row| row.iter().any(|cell| cell.trim() == "organization_id"));
        (!of_a_standard && (own || !header.has(C::Id))).then_some(Self { header, rows })
    }

    /// Reads the first sheet of an XLSX that is a form.
    pub fn of_xlsx(file: &str, bytes: &[u8], findings: &mut Findings) -> Result<Self, NotAFeed> {
        cells::xlsx(file, bytes, findings, Self::of)?.ok_or_else(|| NotAFeed::Unknown(file.to_owned()))
    }

    /// Gives each service to `take`.
    pub fn services(self, findings: &mut Findings, mut take: impl FnMut(Value, &mut Findings)) {
        for (place, title) in &self.header.unknown {
            findings.warn("header", &letter(*place), format!("“{title}” is no column of the form: it is left out."));
        }
        if self.rows.len() >= cells::LONGEST {
            findings.lose("", "", format!("Only its first {} rows were read.", cells::LONGEST));
        }
        let mut ids = HashSet::new();
        let mut open: Option<Service> = None;
        for (number, cells) in self.rows.iter().skip(self.header.begin) {
            let cells: Vec<String> = cells.iter().map(|cell| write::unguarded(cell.trim()).to_owned()).collect();
            let row = Row { header: &self.header, number: *number, cells: &cells };
            let is_blank = cells.iter().all(|cell| super::plain::is_blank(cell));
            if is_blank || self.header.is_again(&cells) {
                continue;
            }
            if row.text(C::Id) == Some(EXAMPLE) {
                findings.warn(&row.name(), "", "It is the example: it is left out.");
                continue;
            }
            let goes_on = row.text(C::Name).is_none()
                && (row.has_where() || row.has_when())
                && open.as_ref().is_some_and(|open| row.text(C::Id).is_none_or(|id| id == open.id));
            if let Some(open) = open.as_mut().filter(|_| goes_on) {
                if row.text(C::Id).is_none() {
                    findings.repair(
                        &row.name(),
                        &row.field(C::Name),
                        "It has no name: it was taken as part of the service above.",
                    );
                }
                row.place_and_time(open, findings);
                continue;
            }
            if let Some(done) = open.replace(row.service(&mut ids, findings)) {
                done.give(&self.header, findings, &mut take);
            }
        }
        if let Some(done) = open {
            done.give(&self.header, findings, &mut take);
        }
    }
}

/// A service under way.
struct Service {
    id: String,
    number: usize,
    record: Map<String, Value>,
    attributes: Vec<Value>,
    places: Vec<Value>,
    schedules: Vec<Value>,
}

impl Service {
    /// Gives it away. What the reader says of it is said again by row and column.
    fn give(mut self, header: &Header, findings: &mut Findings, take: &mut impl FnMut(Value, &mut Findings)) {
        for (key, list) in
            [("attributes", self.attributes), ("service_at_locations", self.places), ("schedules", self.schedules)]
        {
            self.record.insert(key.into(), list.into());
        }
        let before = findings.kept.len();
        take(Value::Object(self.record), findings);
        let mut lost = findings.lost;
        for finding in findings.kept.iter_mut().skip(before) {
            let column = match finding.field.split('.').next().unwrap_or_default() {
                "id" => C::Id,
                "name" => C::Name,
                "description" => C::What,
                "organization" => C::Provider,
                "schedules" => C::When,
                "cost_options" => C::Cost,
                "minimum_age" => C::FromAge,
                "eligibility_description" => C::Who,
                "languages" => C::Languages,
                "email" => C::Email,
                "url" => C::Website,
                "assured_date" => C::Checked,
                "location" => C::Latitude,
                "attributes" => C::Needs,
                _ => continue,
            };
            let is_same_id = finding.severity == Severity::Warned && column == C::Id;
            // Its id would have been made of the name that it lacks: nobody knows which service it was.
            let row = format!("row {}", self.number);
            lost |= finding.severity == Severity::Refused && finding.record == row;
            finding.record = row;
            finding.field = field(header, column);
            if is_same_id {
                finding.says = "A row above has the same id: this one replaces it.".into();
            }
        }
        findings.lost = lost;
    }
}
