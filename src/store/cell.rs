//! How a value becomes a cell of a row and back: a text, a JSON text or a whole number.

use super::error::StoreError;
use crate::domain::{
    asset::Asset,
    conversation::Mind,
    handoff::Role,
    ids::{
        Address, AdvisorId, AssetId, ConversationId, DialogueName, HandoffId, Lang, Need, OutboxId, PersonId, RowId,
        TimerId, TurnId,
    },
    post::{ChannelKind, Outbound, Speaker},
    risk::{Risk, Urgency},
    time::Time,
};
use serde::{Serialize, de::DeserializeOwned};
use sqlx::{Row as _, any::AnyRow};
use std::collections::BTreeMap;

/// A value that fills one column.
pub(crate) trait Cell: Sized {
    /// True where the column is BIGINT, false where it is TEXT.
    const INT: bool;
    fn write(&self, cells: &mut Cells);
    fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError>;
}

/// Rows on their way into one parameter: a JSON array of arrays.
#[derive(Default)]
pub(crate) struct Cells {
    json: Vec<u8>,
    broken: bool,
}

impl Cells {
    /// Returns true where no row was added.
    pub(crate) fn is_empty(&self) -> bool {
        self.json.is_empty()
    }

    /// Adds one row.
    pub(crate) fn row(&mut self, write: impl FnOnce(&mut Self)) {
        self.json.extend_from_slice(if self.json.is_empty() { b"[[" } else { b",[" });
        write(self);
        self.json.push(b']');
    }

    /// Adds one cell to the row.
    pub(crate) fn put(&mut self, value: &(impl Serialize + ?Sized)) -> &mut Self {
        if self.json.last() != Some(&b'[') {
            self.json.push(b',');
        }
        self.broken |= serde_json::to_writer(&mut self.json, value).is_err();
        self
    }

    /// Returns the parameter.
    pub(crate) fn finish(mut self) -> Result<String, StoreError> {
        self.json.extend_from_slice(if self.json.is_empty() { b"[]" } else { b"]" });
        match String::from_utf8(self.json) {
            Ok(json) if !self.broken => Ok(without_nul(json)),
            _ => Err(StoreError::Refused("what is kept must be JSON".to_owned())),
        }
    }
}

/// Takes the escapes of NUL out of a JSON text: PostgreSQL keeps no NUL, and both engines are to keep the same.
fn without_nul(json: String) -> String {
    if !json.contains("\\u0000") {
        return json;
    }
    let mut kept = String::with_capacity(json.len());
    let mut rest = json.as_str();
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        let nul = escape.starts_with("\\u0000");
        // An escape is two signs; the digits of any other \u pass as the plain text behind it.
        let (escape, after) = escape.split_at(if nul { 6 } else { 2 });
        kept.push_str(before);
        kept.push_str(if nul { "" } else { escape });
        rest = after;
    }
    kept.push_str(rest);
    kept
}

/// Reads the cells of one row from left to right.
pub(crate) struct Reader<'r> {
    row: &'r AnyRow,
    next: usize,
    table: &'static str,
}

impl<'r> Reader<'r> {
    /// Begins with the first cell. `table` is for the error message.
    pub(crate) fn new(row: &'r AnyRow, table: &'static str) -> Self {
        Self { row, next: 0, table }
    }

    /// Reads the next cell.
    pub(crate) fn get<T: Cell>(&mut self) -> Result<T, StoreError> {
        T::read(self)
    }

    /// Passes over cells.
    pub(crate) fn skip(&mut self, cells: usize) {
        self.next += cells;
    }

    /// Returns true where the next cell is null.
    pub(crate) fn is_null(&self) -> Result<bool, StoreError> {
        use sqlx::ValueRef as _;
        self.row.try_get_raw(self.next).map(|value| value.is_null()).map_err(|_| self.corrupt())
    }

    fn text(&mut self) -> Result<&'r str, StoreError> {
        let text = self.row.try_get(self.next).map_err(|_| self.corrupt())?;
        self.next += 1;
        Ok(text)
    }

    /// Reads a text that `parse` understands.
    pub(crate) fn word<T>(&mut self, parse: impl FnOnce(&str) -> Option<T>) -> Result<T, StoreError> {
        parse(self.text()?).ok_or_else(|| self.corrupt())
    }

    /// Reads a JSON text.
    fn json<T: DeserializeOwned>(&mut self) -> Result<T, StoreError> {
        self.word(|text| serde_json::from_str(text).ok())
    }

    fn corrupt(&self) -> StoreError {
        StoreError::Corrupt(format!("column {} of a row of table {}", self.next + 1, self.table))
    }
}

impl<T: Cell> Cell for Option<T> {
    const INT: bool = T::INT;

    fn write(&self, cells: &mut Cells) {
        match self {
            Some(value) => value.write(cells),
            None => {
                cells.put(&());
            }
        }
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError> {
        if reader.is_null()? {
            reader.skip(1);
            return Ok(None);
        }
        T::read(reader).map(Some)
    }
}

impl Cell for i64 {
    const INT: bool = true;

    fn write(&self, cells: &mut Cells) {
        cells.put(self);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError> {
        let int = reader.row.try_get(reader.next).map_err(|_| reader.corrupt())?;
        reader.next += 1;
        Ok(int)
    }
}

impl Cell for bool {
    const INT: bool = true;

    fn write(&self, cells: &mut Cells) {
        i64::from(*self).write(cells);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError> {
        Ok(reader.get::<i64>()? != 0)
    }
}

impl Cell for Time {
    const INT: bool = true;

    fn write(&self, cells: &mut Cells) {
        self.millis().write(cells);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError> {
        reader.get().map(Self::from_millis)
    }
}

impl Cell for String {
    const INT: bool = false;

    fn write(&self, cells: &mut Cells) {
        cells.put(self);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError> {
        reader.text().map(str::to_owned)
    }
}

/// Values kept as the text that serde makes of them, read by a function of theirs.
macro_rules! text_cells {
    ($($type:ty: $parse:expr),* $(,)?) => {$(
        impl Cell for $type {
            const INT: bool = false;

            fn write(&self, cells: &mut Cells) {
                cells.put(self);
            }

            fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError> {
                reader.word($parse)
            }
        }
    )*};
}

text_cells! {
    PersonId: |text| text.parse().ok(),
    ConversationId: |text| text.parse().ok(),
    TurnId: |text| text.parse().ok(),
    HandoffId: |text| text.parse().ok(),
    AdvisorId: |text| text.parse().ok(),
    OutboxId: |text| text.parse().ok(),
    TimerId: |text| text.parse().ok(),
    RowId: |text| text.parse().ok(),
    Lang: |text| Some(text.into()),
    Need: |text| Some(text.into()),
    AssetId: |text| Some(text.into()),
    DialogueName: |text| Some(text.into()),
    Address: |text| Some(text.into()),
    ChannelKind: ChannelKind::parse,
    Speaker: Speaker::parse,
    Risk: Risk::parse,
    Urgency: Urgency::parse,
    Role: Role::parse,
}

/// Values kept as JSON.
macro_rules! json_cells {
    ($($type:ty),* $(,)?) => {$(
        impl Cell for $type {
            const INT: bool = false;

            fn write(&self, cells: &mut Cells) {
                cells.put(self);
            }

            fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError> {
                reader.json()
            }
        }
    )*};
}

json_cells! { Asset, Mind, Outbound, Vec<String>, BTreeMap<String, i64> }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nul_is_taken_out_and_nothing_else() {
        let mut cells = Cells::default();
        cells.row(|cells| {
            "a\u{0}b\\u0000c\\\u{0}\u{1}\n\"[".to_owned().write(cells);
            None::<String>.write(cells);
            true.write(cells);
        });
        let json = cells.finish().expect("JSON");
        let back: Vec<(String, Option<String>, i64)> = serde_json::from_str(&json).expect("JSON");
        assert_eq!(back, [("ab\\u0000c\\\u{1}\n\"[".to_owned(), None, 1)]);
    }

    #[test]
    fn enums_are_kept_by_their_names() {
        for (kept, name) in [
            (serde_json::to_string(&ChannelKind::Telegram), ChannelKind::Telegram.as_str()),
            (serde_json::to_string(&Speaker::Advisor), Speaker::Advisor.as_str()),
            (serde_json::to_string(&Risk::HarmToOthers), Risk::HarmToOthers.as_str()),
            (serde_json::to_string(&Urgency::Soon), Urgency::Soon.as_str()),
            (serde_json::to_string(&Role::Supervisor), Role::Supervisor.as_str()),
        ] {
            assert_eq!(kept.expect("JSON"), format!("\"{name}\""));
        }
    }
}
