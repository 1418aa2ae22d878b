//! How a value becomes a cell of a row and back: a text, a JSON text or a whole number.

use super::error::StoreError;
use crate::domain::{
    asset::Asset,
    campaign::CampaignName,
    conversation::Mind,
    handoff::Role,
    ids::{
        Address, AdvisorId, AssetId, ConversationId, CourseId, DialogueName, HandoffId, Lang, Need, OutboxId, PersonId,
        RowId, SessionId, TimerId, TurnId,
    },
    learning::{Mode, Place},
    post::{ChannelKind, Outbound, Speaker},
    risk::{Risk, Urgency},
    time::Time,
};
use serde::{Serialize, de::DeserializeOwned};
use sqlx::{Row as _, any::AnyRow};
use std::{collections::BTreeMap, fmt::Display};

/// A value that fills one column.
pub(crate) trait Cell: Sized {
    /// True where the column is BIGINT, false where it is TEXT.
    const INT: bool;
    fn write(&self, cells: &mut Cells);
    fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError>;
}

/// A cell on its way into the database.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Value {
    Text(Option<String>),
    Int(Option<i64>),
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(Some(text))
    }
}

/// The cells of rows on their way into the database, row after row.
#[derive(Default)]
pub(crate) struct Cells(Vec<Value>);

impl Cells {
    /// Adds a text. PostgreSQL keeps no NUL, and both engines are to keep the same.
    pub(crate) fn text(&mut self, text: &str) {
        self.0.push(Value::Text(Some(if text.contains('\0') { text.replace('\0', "") } else { text.to_owned() })));
    }

    /// Adds the JSON text of a value. Types of this crate always have one.
    pub(crate) fn json(&mut self, value: &impl Serialize) {
        self.0.push(Value::Text(serde_json::to_string(value).ok()));
    }

    /// Adds what shows as a text: an id.
    pub(crate) fn shown(&mut self, value: &impl Display) {
        self.0.push(Value::Text(Some(value.to_string())));
    }

    pub(crate) fn int(&mut self, int: i64) {
        self.0.push(Value::Int(Some(int)));
    }

    pub(crate) fn null(&mut self, int: bool) {
        self.0.push(if int { Value::Int(None) } else { Value::Text(None) });
    }

    pub(crate) fn into_values(self) -> Vec<Value> {
        self.0
    }
}

/// Returns rows as one parameter: a JSON array of arrays.
pub(crate) fn list(rows: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(rows)
        .map(without_nul)
        .map_err(|_| StoreError::Refused("what is kept must be JSON".to_owned()))
}

/// Takes the escapes of NUL out of a JSON text.
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
            None => cells.null(T::INT),
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
        cells.int(*self);
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
        cells.text(self);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError> {
        reader.text().map(str::to_owned)
    }
}

/// Values kept as a text: how they show it, and how they read it.
macro_rules! text_cells {
    ($($type:ty: $show:expr, $parse:expr;)*) => {$(
        impl Cell for $type {
            const INT: bool = false;

            fn write(&self, cells: &mut Cells) {
                let show: fn(&Self, &mut Cells) = $show;
                show(self, cells);
            }

            fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError> {
                reader.word($parse)
            }
        }
    )*};
}

/// The same for ids, names and words.
macro_rules! ids { ($($type:ty),*) => { text_cells! { $($type: |id, cells| cells.shown(id), |text| text.parse().ok();)* } } }
macro_rules! names { ($($type:ty),*) => { text_cells! { $($type: |name, cells| cells.text(name.as_str()), |text| Some(text.into());)* } } }
macro_rules! words { ($($type:ty),*) => { text_cells! { $($type: |word, cells| cells.text(word.as_str()), <$type>::parse;)* } } }

ids! { PersonId, ConversationId, TurnId, HandoffId, AdvisorId, OutboxId, TimerId, CourseId, SessionId, RowId }
names! { Lang, Need, AssetId, DialogueName, Address }
words! { ChannelKind, Speaker, Risk, Urgency, Role, CampaignName, Mode, Place }

/// Values kept as JSON.
macro_rules! json_cells {
    ($($type:ty),* $(,)?) => {$(
        impl Cell for $type {
            const INT: bool = false;

            fn write(&self, cells: &mut Cells) {
                cells.json(self);
            }

            fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError> {
                reader.json()
            }
        }
    )*};
}

json_cells! { Asset, Mind, Outbound, Vec<String>, Vec<Lang>, Vec<Need>, BTreeMap<String, i64> }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nul_is_taken_out_and_nothing_else() {
        let words = "a\u{0}b\\u0000c\\\u{0}\u{1}\n\"[";
        let json = list(&[(words, None::<i64>, 1)]).expect("JSON");
        let back: Vec<(String, Option<i64>, i64)> = serde_json::from_str(&json).expect("JSON");
        assert_eq!(back, [("ab\\u0000c\\\u{1}\n\"[".to_owned(), None, 1)]);

        let mut cells = Cells::default();
        words.to_owned().write(&mut cells);
        None::<Time>.write(&mut cells);
        true.write(&mut cells);
        let text = Value::from("ab\\u0000c\\\u{1}\n\"[".to_owned());
        assert_eq!(cells.into_values(), [text, Value::Int(None), Value::Int(Some(1))]);
    }
}
