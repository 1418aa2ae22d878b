//! A record's fields under the names that the versions of the standards give them. Blank is absent: real feeds send empty strings for nothing.

use super::plain;
use serde_json::{Map, Value};

/// The fields of one object.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a>(Option<&'a Map<String, Value>>);

impl<'a> Fields<'a> {
    pub fn of(value: &'a Value) -> Self {
        Self(value.as_object())
    }

    /// Returns the first of these fields that holds something.
    pub fn get(self, names: &[&str]) -> Option<&'a Value> {
        names.iter().find_map(|name| self.0?.get(*name).filter(|value| !is_nothing(value)))
    }

    /// Returns the first of these fields as text: numbers count, lists are joined by commas.
    pub fn text(self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| as_text(self.0?.get(*name)?)).map(|text| text.trim_matches(is_edge).to_owned())
    }

    /// Returns the first of these fields as a number.
    pub fn number(self, names: &[&str]) -> Option<f64> {
        let number = match self.get(names)? {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        number.filter(|number| number.is_finite())
    }

    /// Returns every element of all of these fields: a lone object counts as a list of one.
    pub fn list(self, names: &[&str]) -> impl Iterator<Item = &'a Value> {
        let values = names.iter().filter_map(|name| self.0?.get(*name)).collect::<Vec<_>>();
        values.into_iter().flat_map(|value| match value {
            Value::Array(list) => list.iter().collect::<Vec<_>>(),
            Value::Object(_) => vec![value],
            _ => vec![],
        })
    }

    /// Returns an object field.
    pub fn object(self, names: &[&str]) -> Option<Fields<'a>> {
        names.iter().find_map(|name| self.0?.get(*name)?.as_object()).map(|object| Fields(Some(object)))
    }
}

fn is_edge(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}'
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => plain::is_blank(text),
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => (!plain::is_blank(text)).then(|| text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(list) => {
            let parts: Vec<String> = list.iter().filter_map(as_text).collect();
            (!parts.is_empty()).then(|| parts.join(","))
        }
        _ => None,
    }
}
