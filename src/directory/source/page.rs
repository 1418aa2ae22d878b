//! One page of a paged API: what it holds, and what it says about the others. Knows no network.

use super::{
    Finding, Findings, bytes,
    json::{LISTS, text_of},
};
use serde_json::value::RawValue;
use std::collections::HashMap;

/// A page of services.
#[derive(Debug, Default)]
pub struct Page<'a> {
    /// Each record with its id, where it has one.
    pub records: Vec<(Option<String>, &'a str)>,
    /// How many records it says there are in all.
    pub total_items: Option<usize>,
    /// How many pages it says there are.
    pub total_pages: Option<usize>,
    /// Whether it says that it is the first.
    pub first: Option<bool>,
    /// Whether it says that it is the last.
    pub last: Option<bool>,
    /// True where some record holds more than a summary: places, hours, prices.
    pub has_details: bool,
}

/// Fields of which a summary has none.
const DETAILS: [&str; 13] = [
    "service_at_locations",
    "service_at_location",
    "locations",
    "schedules",
    "regular_schedules",
    "attributes",
    "service_taxonomys",
    "languages",
    "cost_options",
    "eligibilitys",
    "contacts",
    "phones",
    "service_areas",
];

type Object<'a> = HashMap<String, &'a RawValue>;

impl<'a> Page<'a> {
    /// Reads a page. Returns nothing where the text is no list of records in an envelope that speaks of pages.
    pub fn read(text: &'a str) -> Option<Self> {
        let fields: Object = serde_json::from_str(text).ok()?;
        let list = LISTS.iter().find_map(|key| fields.get(*key).filter(|value| value.get().starts_with('[')))?;
        let field = |names: [&str; 2]| names.iter().find_map(|name| fields.get(*name)).map(|raw| text_of(raw));
        let number = |names| field(names).and_then(|text| text.parse().ok());
        let flag = |names| field(names).and_then(|text| text.parse().ok());
        let mut page = Page {
            total_items: number(["total_items", "totalElements"]),
            total_pages: number(["total_pages", "totalPages"]),
            first: flag(["first_page", "first"]),
            last: flag(["last_page", "last"]),
            ..Page::default()
        };
        let paged = page.total_pages.is_some() || page.last.is_some() || field(["page_number", "number"]).is_some();
        let records: Vec<&RawValue> = serde_json::from_str(list.get()).ok().filter(|_| paged)?;
        for raw in records {
            let record: Object = serde_json::from_str(raw.get()).unwrap_or_default();
            page.has_details |= DETAILS.iter().any(|key| record.contains_key(*key));
            page.records.push((record.get("id").map(|id| text_of(id)).filter(|id| !id.is_empty()), raw.get()));
        }
        Some(page)
    }
}

/// Returns the text of an answer, whatever its encoding, and what is to be said about that.
pub fn text(name: &str, answer: Vec<u8>) -> (String, Vec<Finding>) {
    let mut findings = Findings::default();
    let text = bytes::text(name, answer, &mut findings);
    (text, findings.done())
}

/// Returns the id of a record that stands alone.
pub fn id_of(text: &str) -> Option<String> {
    let record: Object = serde_json::from_str(text).ok()?;
    record.get("id").map(|id| text_of(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_envelopes_of_both_versions() {
        let three = r#"{"total_items": 3, "total_pages": 2, "page_number": 1, "first_page": true, "last_page": false,
            "contents": [{"id": "a", "name": "A"}, {"id": 7, "name": "B", "schedules": []}]}"#;
        let page = Page::read(three).expect("a page");
        assert_eq!(
            (page.total_items, page.total_pages, page.first, page.last),
            (Some(3), Some(2), Some(true), Some(false))
        );
        let ids: Vec<_> = page.records.iter().map(|(id, _)| id.as_deref()).collect();
        assert_eq!(ids, [Some("a"), Some("7")]);
        assert!(page.has_details);
        let one =
            r#"{"totalElements": "40", "totalPages": 4, "number": 0, "last": false, "content": [{"id": "a"}, 5]}"#;
        let page = Page::read(one).expect("a page");
        assert_eq!(
            (page.total_items, page.total_pages, page.records.len(), page.has_details),
            (Some(40), Some(4), 2, false)
        );
    }

    #[test]
    fn what_does_not_speak_of_pages_is_none() {
        for text in
            [r#"[{"id": "a"}]"#, r#"{"services": [{"id": "a"}]}"#, r#"{"version": "3.0", "last": true}"#, "<p>", ""]
        {
            assert!(Page::read(text).is_none(), "{text}");
        }
    }
}
