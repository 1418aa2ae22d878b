//! A row of a table, and the statements made from its list of columns.
//!
//! Rows travel as one JSON parameter, an array a row, so a statement's text does not depend on how many there are.

use super::{
    cell::{Cell, Cells, Reader},
    engine::Engine,
    error::StoreError,
};

/// A row of one table.
pub(crate) trait Row: Sized {
    const TABLE: &'static str;
    /// The columns of the primary key. They come first.
    const KEY: &'static [Column];
    /// The other columns.
    const REST: &'static [Column];
    const TWICE: Twice;
    fn write_key(&self, cells: &mut Cells);
    fn write_rest(&self, cells: &mut Cells);
    fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError>;
}

/// A column.
pub(crate) struct Column {
    pub(crate) name: &'static str,
    pub(crate) int: bool,
}

impl Column {
    pub(crate) const fn text(name: &'static str) -> Self {
        Self { name, int: false }
    }

    pub(crate) const fn int(name: &'static str) -> Self {
        Self { name, int: true }
    }
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
            const KEY: &'static [$crate::store::row::Column] = &[$($crate::store::row::Column {
                name: $key_column,
                int: $crate::store::row::is_int(|row: &$row| &row.$key),
            }),*];
            const REST: &'static [$crate::store::row::Column] = &[$($crate::store::row::Column {
                name: $column,
                int: $crate::store::row::is_int(|row: &$row| &row.$field),
            }),*];
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

/// Returns true where the field's column is BIGINT.
pub(crate) const fn is_int<R, T: Cell>(_field: fn(&R) -> &T) -> bool {
    T::INT
}

fn all<T: Row>() -> impl Iterator<Item = &'static Column> {
    T::KEY.iter().chain(T::REST)
}

/// Returns the parameter of [`insert`] for these rows.
pub(crate) fn parameter<T: Row>(rows: &[&T]) -> Result<String, StoreError> {
    let mut cells = Cells::default();
    for row in rows {
        cells.row(|cells| {
            row.write_key(cells);
            row.write_rest(cells);
        });
    }
    cells.finish()
}

/// Returns `t.x, t.y` for all columns of `T`, where the table goes by `alias`.
pub(crate) fn columns<T: Row>(alias: &str) -> String {
    all::<T>().map(|column| format!("{alias}.{}", column.name)).collect::<Vec<_>>().join(", ")
}

/// Returns the statement that writes all rows of its one parameter.
pub(crate) fn insert<T: Row>(engine: Engine) -> String {
    let names: Vec<_> = all::<T>().map(|column| column.name).collect();
    let cells = all::<T>().enumerate().map(|(i, column)| {
        if column.int { format!("CAST(j.value->>{i} AS BIGINT)") } else { format!("j.value->>{i}") }
    });
    let set = T::REST.iter().map(|column| format!("{0} = excluded.{0}", column.name));
    let key = T::KEY.iter().map(|column| column.name).collect::<Vec<_>>().join(", ");
    let twice = match T::TWICE {
        Twice::Replace => format!(" ON CONFLICT ({key}) DO UPDATE SET {}", set.collect::<Vec<_>>().join(", ")),
        Twice::Ignore => format!(" ON CONFLICT ({key}) DO NOTHING"),
        Twice::Refuse => String::new(),
    };
    // Without the WHERE, SQLite takes ON CONFLICT for part of a join.
    format!(
        "INSERT INTO {} ({}) SELECT {} FROM {} WHERE 1 = 1{twice}",
        T::TABLE,
        names.join(", "),
        cells.collect::<Vec<_>>().join(", "),
        engine.rows("$1"),
    )
}
