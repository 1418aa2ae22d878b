//! Services in CSV tables: HSDS 3 and Open Referral UK 3, HSDS 1 as Ohana writes it, and the tables of ALISS. The tables are joined into
//! the nested shape of a service. A reference that leads nowhere is said; the record is kept without it.

use super::{Findings, plain};
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};

type Row = Map<String, Value>;

/// The tables of a folder, by the names of HSDS 3.
pub(crate) struct Tables {
    rows: HashMap<&'static str, Vec<Row>>,
    format: &'static str,
}

/// What each table may be called.
const NAMES: &[(&str, &[&str])] = &[
    ("services", &["services", "service"]),
    ("organizations", &["organizations", "organization", "organisations", "organisation"]),
    ("locations", &["locations", "location"]),
    ("addresses", &["addresses", "address", "physical_addresses", "physical_address"]),
    ("schedules", &["schedules", "schedule", "regular_schedules", "regular_schedule"]),
    (
        "service_at_locations",
        &["service_at_locations", "service_at_location", "services_at_location", "services_at_locations"],
    ),
    ("languages", &["languages", "language"]),
    ("cost_options", &["cost_options", "cost_option"]),
    ("eligibilities", &["eligibilities", "eligibilitys", "eligibility"]),
    ("phones", &["phones", "phone"]),
    ("contacts", &["contacts", "contact"]),
    (
        "attributes",
        &[
            "attributes",
            "attribute",
            "service_attributes",
            "service_attribute",
            "service_taxonomies",
            "service_taxonomy",
        ],
    ),
    ("taxonomy_terms", &["taxonomy_terms", "taxonomy_term", "taxonomies", "taxonomy"]),
    ("accessibility", &["accessibility", "accessibility_for_disabilities"]),
    ("service_areas", &["service_areas", "service_area"]),
];

/// Columns that other tables call otherwise.
const COLUMNS: &[(&str, &str)] = &[
    ("organisation_id", "organization_id"),
    ("organisation_name", "organization_name"),
    ("email_address", "email"),
    ("phone_number", "phone"),
    ("formatted_address", "address_1"),
    ("locality", "city"),
    ("last_edited", "last_modified"),
    ("locations_ids", "location_ids"),
];

/// Returns true where one of the files is a table of services.
pub(crate) fn has_services(texts: &[(String, String)]) -> bool {
    texts.iter().any(|(file, text)| {
        table_of(file) == Some("services") || {
            let head = text.lines().next().unwrap_or_default().to_lowercase();
            texts.len() == 1 && file.to_lowercase().ends_with(".csv") && head.contains("id") && head.contains("name")
        }
    })
}

fn table_of(file: &str) -> Option<&'static str> {
    let name = file.rsplit(['/', '\\']).next()?.to_lowercase();
    let stem = name.strip_suffix(".csv")?;
    let stem = stem.strip_prefix("aliss_").unwrap_or(stem);
    let stem = stem.strip_suffix("_result").unwrap_or(stem);
    NAMES.iter().find(|(_, names)| names.contains(&stem)).map(|(table, _)| *table)
}

impl Tables {
    /// Reads the tables. A row that no reader can split is said and left out.
    pub fn read(texts: &[(String, String)], findings: &mut Findings) -> Self {
        let mut tables: HashMap<&'static str, Vec<Row>> = HashMap::new();
        for (file, text) in texts {
            let alone = texts.len() == 1;
            let Some(table) = table_of(file).or(alone.then_some("services")) else { continue };
            let rows = tables.entry(table).or_default();
            read_table(file, text, rows, findings);
            if table != "services" {
                // The same table under two names holds the same rows.
                let mut seen = HashSet::new();
                rows.retain(|row| text_of(row, "id").is_none_or(|id| seen.insert(id.to_owned())));
            }
        }
        let aliss = texts.iter().any(|(file, _)| file.to_lowercase().contains("aliss_"));
        let column =
            |name: &str| tables.get("services").is_some_and(|rows| rows.iter().any(|row| row.contains_key(name)));
        let one = column("location_id")
            || column("taxonomy_ids")
            || texts.iter().any(|(file, _)| file.to_lowercase().contains("regular_schedule"));
        let format = if aliss {
            "aliss-csv"
        } else if one {
            "hsds-1-csv"
        } else {
            "hsds-3.0-csv"
        };
        Self { rows: tables, format }
    }

    /// Returns what the tables were recognised as.
    pub const fn format(&self) -> &'static str {
        self.format
    }

    /// Gives each service with all that belongs to it to `take`.
    pub fn services(&self, findings: &mut Findings, mut take: impl FnMut(Value, &mut Findings)) {
        let join = Join {
            organisations: self.one("organizations", "id"),
            locations: self.one("locations", "id"),
            terms: self.terms(),
            links: self.many("service_at_locations", "service_id"),
            of_service: OF_SERVICE.map(|(table, field)| (field, self.many(table, "service_id"))),
            of_location: OF_LOCATION.map(|(table, field)| (field, self.many(table, "location_id"))),
            of_link: self.many("schedules", "service_at_location_id"),
            attributes: self.attributes(),
            contacts: self.many("contacts", "service_id"),
            phones_of_contact: self.many("phones", "contact_id"),
        };
        for row in self.table("services") {
            let service = join.service(row, findings);
            take(Value::Object(service), findings);
        }
    }

    fn table(&self, name: &str) -> &[Row] {
        self.rows.get(name).map_or(&[], Vec::as_slice)
    }

    fn one(&self, table: &str, key: &str) -> HashMap<&str, &Row> {
        self.table(table).iter().filter_map(|row| Some((text_of(row, key)?, row))).collect()
    }

    fn many(&self, table: &str, key: &str) -> HashMap<&str, Vec<&Row>> {
        let mut all: HashMap<&str, Vec<&Row>> = HashMap::new();
        for row in self.table(table) {
            if let Some(id) = text_of(row, key) {
                all.entry(id).or_default().push(row);
            }
        }
        all
    }

    /// Ohana's categories carry their number in `taxonomy_id`.
    fn terms(&self) -> HashMap<&str, &Row> {
        let rows = self.table("taxonomy_terms").iter();
        rows.filter_map(|row| Some((text_of(row, "id").or_else(|| text_of(row, "taxonomy_id"))?, row))).collect()
    }

    fn attributes(&self) -> HashMap<&str, Vec<&Row>> {
        let mut all = self.many("attributes", "link_id");
        for (id, rows) in self.many("attributes", "service_id") {
            all.entry(id).or_default().extend(rows);
        }
        all
    }
}

/// Which rows of which tables belong to a service, and the field they go into.
const OF_SERVICE: [(&str, &str); 6] = [
    ("schedules", "schedules"),
    ("languages", "languages"),
    ("cost_options", "cost_options"),
    ("eligibilities", "eligibilitys"),
    ("phones", "phones"),
    ("service_areas", "service_areas"),
];

const OF_LOCATION: [(&str, &str); 4] =
    [("addresses", "addresses"), ("accessibility", "accessibility"), ("schedules", "schedules"), ("phones", "phones")];

struct Join<'a> {
    organisations: HashMap<&'a str, &'a Row>,
    locations: HashMap<&'a str, &'a Row>,
    terms: HashMap<&'a str, &'a Row>,
    links: HashMap<&'a str, Vec<&'a Row>>,
    of_service: [(&'static str, HashMap<&'a str, Vec<&'a Row>>); OF_SERVICE.len()],
    of_location: [(&'static str, HashMap<&'a str, Vec<&'a Row>>); OF_LOCATION.len()],
    of_link: HashMap<&'a str, Vec<&'a Row>>,
    attributes: HashMap<&'a str, Vec<&'a Row>>,
    contacts: HashMap<&'a str, Vec<&'a Row>>,
    phones_of_contact: HashMap<&'a str, Vec<&'a Row>>,
}

impl Join<'_> {
    fn service(&self, row: &Row, findings: &mut Findings) -> Row {
        let mut service = row.clone();
        let Some(id) = text_of(row, "id") else { return service };
        for (field, rows) in &self.of_service {
            let own = rows.get(id).into_iter().flatten().map(|row| Value::Object((*row).clone()));
            // A column of that name in words stays where no table has rows.
            let own: Vec<Value> = own.collect();
            if !own.is_empty() {
                service.insert((*field).to_owned(), Value::Array(own));
            }
        }
        let places = self.places(id, row, findings);
        let by_place =
            places.iter().filter_map(|place| place.pointer("/location/organization_id").and_then(Value::as_str));
        let organisation =
            text_of(row, "organization_id").into_iter().chain(by_place).find_map(|id| self.organisations.get(id));
        match organisation {
            Some(organisation) => {
                service.insert("organization".into(), Value::Object((*organisation).clone()));
            }
            None => {
                if let Some(missing) = text_of(row, "organization_id").filter(|_| !self.organisations.is_empty()) {
                    findings.warn(
                        id,
                        "organization_id",
                        format!("There is no organisation {missing}: it is left out."),
                    );
                }
            }
        }
        service.insert("service_at_locations".into(), Value::Array(places));
        let contacts = self.contacts.get(id).into_iter().flatten().map(|contact| {
            let phones = text_of(contact, "id").and_then(|id| self.phones_of_contact.get(id));
            json!({ "phones": phones.into_iter().flatten().collect::<Vec<_>>() })
        });
        service.insert("contacts".into(), contacts.collect());
        let attributes = self.categories(id, row, findings);
        service.insert("attributes".into(), Value::Array(attributes));
        service
    }

    fn places(&self, id: &str, row: &Row, findings: &mut Findings) -> Vec<Value> {
        let links =
            self.links.get(id).into_iter().flatten().map(|link| (text_of(link, "location_id"), text_of(link, "id")));
        let listed = text_of(row, "location_ids").unwrap_or_default();
        let listed = listed.split(['"', ' ', ',']).filter(|id| !id.is_empty()).map(|id| (Some(id), None));
        let own = text_of(row, "location_id").map(|id| (Some(id), None));
        let mut seen: HashSet<&str> = HashSet::new();
        let mut places = Vec::new();
        for (location, link) in links.chain(own).chain(listed) {
            let Some(location) = location.filter(|location| seen.insert(location)) else { continue };
            let Some(found) = self.locations.get(location) else {
                findings.warn(id, "service_at_locations", format!("There is no location {location}: it is left out."));
                continue;
            };
            let mut place = (*found).clone();
            for (field, rows) in &self.of_location {
                // What names a service too belongs to that service alone.
                let own = rows.get(location).into_iter().flatten().filter(|row| !row.contains_key("service_id"));
                let own: Vec<Value> = own.map(|row| Value::Object((*row).clone())).collect();
                if !own.is_empty() {
                    place.insert((*field).to_owned(), Value::Array(own));
                }
            }
            let schedules = link
                .and_then(|link| self.of_link.get(link))
                .into_iter()
                .flatten()
                .filter(|row| !row.contains_key("service_id"));
            let schedules: Vec<Value> = schedules.map(|row| Value::Object((*row).clone())).collect();
            places.push(json!({ "location": place, "schedules": schedules }));
        }
        places
    }

    fn categories(&self, id: &str, row: &Row, findings: &mut Findings) -> Vec<Value> {
        let linked = self
            .attributes
            .get(id)
            .into_iter()
            .flatten()
            .map(|link| text_of(link, "taxonomy_term_id").or_else(|| text_of(link, "taxonomy_id")));
        let own = text_of(row, "taxonomy_ids")
            .unwrap_or_default()
            .split(',')
            .map(str::trim)
            .filter(|id| !id.is_empty())
            .map(Some);
        let mut all = Vec::new();
        for term in linked.chain(own).flatten() {
            match self.terms.get(term) {
                Some(found) => all.push(json!({ "taxonomy_term": found })),
                None => findings.warn(id, "attributes", format!("There is no category {term}: it is left out.")),
            }
        }
        let named = text_of(row, "categories").unwrap_or_default().split('"').filter(|name| !plain::is_blank(name));
        all.extend(named.map(|name| json!({ "taxonomy_term": { "name": name.trim() } })));
        all
    }
}

fn read_table(file: &str, text: &str, rows: &mut Vec<Row>, findings: &mut Findings) {
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::Headers).from_reader(text.as_bytes());
    let headers: Vec<String> = match reader.headers() {
        Ok(headers) => headers.iter().map(column).collect(),
        Err(error) => {
            findings.lose(file, "", format!("Its first row cannot be read: {error}."));
            return;
        }
    };
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                findings.lose(file, "", format!("A row cannot be read: {error}."));
                continue;
            }
        };
        if record.len() > headers.len() {
            let line = record.position().map_or(0, csv::Position::line);
            findings.warn(
                &format!("{file}:{line}"),
                "",
                "The row has more cells than there are columns: the rest is left out.",
            );
        }
        let cells = headers.iter().zip(record.iter()).filter(|(_, cell)| !plain::is_blank(cell));
        let row: Row = cells.map(|(name, cell)| (name.clone(), Value::String(cell.to_owned()))).collect();
        if !row.is_empty() {
            rows.push(row);
        }
    }
}

fn column(name: &str) -> String {
    let name = name.trim().to_lowercase().replace([' ', '-'], "_");
    COLUMNS.iter().find(|(theirs, _)| *theirs == name).map_or(name, |(_, ours)| (*ours).to_owned())
}

fn text_of<'a>(row: &'a Row, key: &str) -> Option<&'a str> {
    row.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
}
