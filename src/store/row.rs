//! A row of a table, and the statements made from its list of columns.

use super::{
    cell::{Cells, Reader, Value},
    engine::Engine,
    error::StoreError,
    writer::Statement,
};
use std::collections::HashSet;

/// How many rows a statement writes at most.
const LARGEST: usize = 128;

/// A row of one table.
pub(crate) trait Row: Sized {
    const TABLE: &'static str;
    /// The columns of the primary key. They come first.
    const KEY: &'static [&'static str];
    /// The other columns.
    const REST: &'static [&'static str];
    const TWICE: Twice;
    /// Columns that a second row of the same key leaves as they are: SQLite would write their indexes anew each time.
    const FIXED: &'static [&'static str] = &[];
    fn write_key(&self, cells: &mut Cells);
    fn write_rest(&self, cells: &mut Cells);
    fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError>;
}

/// What happens to a second row of the same key.
#[derive(PartialEq, Eq)]
pub(crate) enum Twice {
    /// It replaces the first.
    Replace,
    /// It is passed over.
    Ignore,
    /// It is a fault.
    Refuse,
}

/// Makes a struct a row: a column for each field.
macro_rules! row {
    (
        $row:ident in $table:literal, twice $twice:ident,
        key { $($key_column:literal: $key:ident),* }, { $($column:literal: $field:ident),* $(,)? }
    ) => {
        impl $crate::store::row::Row for $row {
            const TABLE: &'static str = $table;
            const KEY: &'static [&'static str] = &[$($key_column),*];
            const REST: &'static [&'static str] = &[$($column),*];
            const TWICE: $crate::store::row::Twice = $crate::store::row::Twice::$twice;

            fn write_key(&self, cells: &mut $crate::store::cell::Cells) {
                $($crate::store::cell::Cell::write(&self.$key, cells);)*
            }

            fn write_rest(&self, cells: &mut $crate::store::cell::Cells) {
                $($crate::store::cell::Cell::write(&self.$field, cells);)*
            }

            fn read(
                reader: &mut $crate::store::cell::Reader<'_>,
            ) -> Result<Self, $crate::store::error::StoreError> {
                Ok(Self { $($key: reader.get()?,)* $($field: reader.get()?),* })
            }
        }
    };
}
pub(crate) use row;

fn all<T: Row>() -> impl Iterator<Item = &'static str> {
    T::KEY.iter().chain(T::REST).copied()
}

/// Returns `t.x, t.y` for all columns of `T`, where the table goes by `alias`.
pub(crate) fn columns<T: Row>(alias: &str) -> String {
    all::<T>().map(|column| format!("{alias}.{column}")).collect::<Vec<_>>().join(", ")
}

/// Returns statements that write these rows, many with each. Of several that replace each other only the last is
/// written: PostgreSQL refuses a statement that changes a row twice.
pub(crate) fn insert<T: Row>(engine: Engine, mut rows: Vec<&T>) -> Vec<Statement> {
    if T::TWICE == Twice::Replace && rows.len() > 1 {
        let mut keys = HashSet::with_capacity(rows.len());
        rows.reverse();
        rows.retain(|row| keys.insert(key(*row)));
        rows.reverse();
    }
    let mut rest = rows.as_slice();
    let mut statements = Vec::new();
    while !rest.is_empty() {
        // Few sizes, so that few texts are prepared, and each once.
        let (part, after) = rest.split_at((1 << rest.len().ilog2()).min(LARGEST));
        let mut cells = Cells::default();
        for row in part {
            row.write_key(&mut cells);
            row.write_rest(&mut cells);
        }
        statements.push((insert_text::<T>(engine, part.len()), cells.into_values()));
        rest = after;
    }
    statements
}

fn key<T: Row>(row: &T) -> Vec<Value> {
    let mut cells = Cells::default();
    row.write_key(&mut cells);
    cells.into_values()
}

fn insert_text<T: Row>(engine: Engine, rows: usize) -> String {
    let names: Vec<_> = all::<T>().collect();
    let key = T::KEY.join(", ");
    let set = T::REST.iter().filter(|column| !T::FIXED.contains(column));
    let set = set.map(|column| format!("{column} = excluded.{column}")).collect::<Vec<_>>().join(", ");
    let twice = match T::TWICE {
        Twice::Replace => format!(" ON CONFLICT ({key}) DO UPDATE SET {set}"),
        Twice::Ignore => format!(" ON CONFLICT ({key}) DO NOTHING"),
        Twice::Refuse => String::new(),
    };
    let mut values = String::new();
    for n in 0..rows * names.len() {
        values.push_str(if n == 0 {
            "("
        } else if n % names.len() == 0 {
            "), ("
        } else {
            ", "
        });
        engine.place(&mut values, n + 1);
    }
    format!("INSERT INTO {} ({}) VALUES {values}){twice}", T::TABLE, names.join(", "))
}
