//! Services in JSON: one, a list, an envelope of a paged API, a folder of pages, or a record a line. Each record is read on its own, so
//! that a large feed is never held as a whole tree.

use super::{Findings, NotAFeed};
use serde_json::{Value, value::RawValue};
use std::collections::HashMap;

/// Where an envelope keeps its records, in the order in which they are looked for.
pub(super) const LISTS: [&str; 8] = ["contents", "content", "services", "items", "results", "records", "data", "value"];

/// Fields that only a service has: they tell it from an organisation, a place or a category in a folder of all of them.
const OF_A_SERVICE: [&str; 10] = [
    "status",
    "organization",
    "service_at_locations",
    "cost_options",
    "eligibilitys",
    "service_taxonomys",
    "assured_date",
    "attending_type",
    "fees",
    "schedules",
];

/// Gives each record of the services in these files to `take`, in order, and returns what the feed was recognised as.
pub(crate) fn services(
    name: &str,
    texts: &[(String, String)],
    findings: &mut Findings,
    mut take: impl FnMut(Value, &mut Findings),
) -> Result<&'static str, NotAFeed> {
    let alone = texts.len() == 1;
    let mut format = Format::default();
    let mut any = false;
    let mut broken = None;
    let (mut said, mut held) = (None, 0);
    for (file, text) in texts {
        if !alone && !is_json_name(file) {
            continue;
        }
        let (records, envelope) = match records(file, text) {
            Ok(records) => records,
            Err(error) => {
                findings.lose(file, "", error.to_string());
                broken = Some(error);
                continue;
            }
        };
        if !is_of_services(&records, &envelope, alone) {
            continue;
        }
        any = true;
        said = envelope.said.or(said);
        held += records.len();
        for raw in records {
            // A record that a strict parser refuses is no object to us.
            let mut record: Value = serde_json::from_str(raw.get()).unwrap_or(Value::Null);
            format.look_at(&record);
            if let (Some(map), Some(organisation)) = (record.as_object_mut(), &envelope.organisation) {
                map.entry("organization").or_insert_with(|| organisation.clone());
            }
            take(record, findings);
        }
    }
    if let Some(said) = said.filter(|said| any && *said != held) {
        let says = format!("It says that it has {said} records in all, and holds {held}.");
        let file = texts.first().filter(|_| alone).map_or(name, |(file, _)| file);
        if said > held { findings.lose(file, "total_items", says) } else { findings.warn(file, "total_items", says) }
    }
    match (any, broken) {
        (true, _) => Ok(format.name()),
        (false, Some(error)) => Err(error),
        (false, None) => Err(NotAFeed::Unknown(if alone {
            texts.first().map_or(name, |(file, _)| file).to_owned()
        } else {
            name.to_owned()
        })),
    }
}

#[derive(Default)]
struct Envelope {
    /// True where it is a list: even an empty one is a feed.
    list: bool,
    /// How many records it says there are.
    said: Option<usize>,
    /// The organisation that wraps its services.
    organisation: Option<Value>,
}

type Records<'a> = (Vec<&'a RawValue>, Envelope);

fn records<'a>(file: &str, text: &'a str) -> Result<Records<'a>, NotAFeed> {
    let raw: &RawValue = match serde_json::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            return lines(text).ok_or_else(|| NotAFeed::Json { file: file.to_owned(), says: error.to_string() });
        }
    };
    if raw.get().starts_with('[') {
        let list = serde_json::from_str(raw.get()).unwrap_or_default();
        return Ok((list, Envelope { list: true, ..Envelope::default() }));
    }
    if !raw.get().starts_with('{') {
        return Ok((vec![], Envelope::default()));
    }
    let fields: HashMap<String, &RawValue> = serde_json::from_str(raw.get()).unwrap_or_default();
    let list = LISTS
        .iter()
        .find_map(|key| fields.get(*key).filter(|value| value.get().starts_with('[')).map(|value| (*key, *value)));
    let Some((key, list)) = list else { return Ok((vec![raw], Envelope::default())) };
    let number = |key: &str| fields.get(key).and_then(|raw| raw.get().trim_matches('"').parse().ok());
    let said = number("total_items").or_else(|| number("totalElements"));
    let wraps = key == "services" && fields.contains_key("id") && fields.contains_key("name");
    let organisation = wraps.then(|| {
        let own = fields.iter().filter(|(key, raw)| key.as_str() != "services" && !raw.get().starts_with(['[', '{']));
        Value::Object(own.filter_map(|(key, raw)| Some((key.clone(), serde_json::from_str(raw.get()).ok()?))).collect())
    });
    Ok((serde_json::from_str(list.get()).unwrap_or_default(), Envelope { list: true, said, organisation }))
}

/// A scalar as text, with or without quotes.
pub(super) fn text_of(raw: &RawValue) -> String {
    serde_json::from_str(raw.get()).unwrap_or_else(|_| raw.get().to_owned())
}

/// A record a line.
fn lines(text: &str) -> Option<Records<'_>> {
    let whole = |line: &&str| !line.trim().is_empty();
    if text.lines().filter(whole).take(3).count() < 2 {
        return None;
    }
    let records: Result<Vec<&RawValue>, _> = text.lines().filter(whole).map(serde_json::from_str).collect();
    Some((records.ok()?, Envelope { list: true, ..Envelope::default() }))
}

fn is_json_name(file: &str) -> bool {
    let lower = file.to_lowercase();
    [".json", ".jsonl", ".ndjson"].iter().any(|ending| lower.ends_with(ending)) && !lower.ends_with("datapackage.json")
}

/// A folder holds all sorts of things, a file that somebody names is meant.
fn is_of_services(records: &[&RawValue], envelope: &Envelope, alone: bool) -> bool {
    if records.is_empty() {
        return envelope.list && alone;
    }
    records.iter().any(|raw| {
        let fields: HashMap<String, &RawValue> = serde_json::from_str(raw.get()).unwrap_or_default();
        let has = |key: &str| fields.contains_key(key);
        let is_link = has("service") && has("location");
        let is_package = has("resources") || has("openapi_url");
        let telling = OF_A_SERVICE.iter().any(|key| has(key));
        !is_link
            && !is_package
            && (telling || (alone && (has("id") || has("name")) && !has("parent_id") && !has("taxonomy")))
    })
}

/// Counts of fields that tell the versions apart.
#[derive(Default)]
struct Format {
    one: usize,
    hsds: usize,
}

impl Format {
    fn look_at(&mut self, record: &Value) {
        const ONE: [&str; 7] = [
            "eligibilitys",
            "service_taxonomys",
            "regular_schedules",
            "deliverable_type",
            "attending_type",
            "attending_access",
            "holiday_schedules",
        ];
        const HSDS: [&str; 9] = [
            "alternate_name",
            "phones",
            "program",
            "eligibility_description",
            "interpretation_services",
            "application_process",
            "metadata",
            "wait_time",
            "additional_urls",
        ];
        let has = |keys: &[&str]| record.as_object().is_some_and(|map| keys.iter().any(|key| map.contains_key(*key)));
        self.one += usize::from(has(&ONE));
        self.hsds += usize::from(has(&HSDS));
    }

    fn name(&self) -> &'static str {
        if self.one > 0 && self.one >= self.hsds {
            "oruk-1.0"
        } else if self.hsds > 0 {
            "hsds-3.0"
        } else {
            "oruk-3.0"
        }
    }
}
