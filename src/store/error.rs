//! What can go wrong with the database, told apart by what a caller does about it.
//!
//! No text of the database's own gets through: it may quote what a person wrote.

use sqlx::error::ErrorKind;

/// Why the store could not do as asked. Nothing of the unit was kept, but where the connection broke during the
/// commit it may have been: whoever tries again is protected by the ids it tries with.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// No connection. The store connects again by itself: try again later.
    #[error("The database cannot be reached. Check that it runs and that PATHWAYS_DATABASE_URL names it.")]
    Unreachable,
    /// Somebody else held what this needed: try again at once.
    #[error("The database is busy with the same rows. Try again.")]
    Busy,
    /// What the unit saw is so no more, as somebody took the seat meanwhile: run it again at once, on what is there now.
    #[error("Somebody else was quicker. Try again.")]
    Stale,
    /// No room. Nothing more can be kept until somebody makes some.
    #[error("The database has no room left. Free space on its disk.")]
    Full,
    /// The unit's own work panicked.
    #[error("The work on this conversation failed. See the log line of the same time.")]
    Panicked,
    /// What was to be written breaks a rule, named here: trying again does not help.
    #[error("The database refused a change that breaks its rule '{0}'. Report it: this is a fault in the program.")]
    Refused(String),
    /// A row, named here, cannot be read.
    #[error("The database holds something unreadable in {0}. Restore it from a backup or mend that row.")]
    Corrupt(String),
    /// The address of the database makes no sense.
    #[error("PATHWAYS_DATABASE_URL must start with sqlite:// or postgres:// and name a database: {0}")]
    Url(String),
    /// The tables could not be brought up to date.
    #[error("The database could not be brought up to date: {0}")]
    Migration(String),
}

impl StoreError {
    /// Returns true where the same unit may succeed later.
    pub const fn is_passing(&self) -> bool {
        matches!(self, Self::Unreachable | Self::Busy | Self::Stale | Self::Full)
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(error) => from_database(&*error),
            sqlx::Error::ColumnDecode { index, .. } => Self::Corrupt(format!("column {index}")),
            sqlx::Error::RowNotFound => Self::Corrupt("a row that must be there".to_owned()),
            sqlx::Error::ColumnNotFound(_) | sqlx::Error::ColumnIndexOutOfBounds { .. } | sqlx::Error::Decode(_) => {
                Self::Corrupt("an answer of another shape than asked for".to_owned())
            }
            sqlx::Error::Encode(_) => Self::Refused("encoding".to_owned()),
            _ => Self::Unreachable,
        }
    }
}

fn from_database(error: &dyn sqlx::error::DatabaseError) -> StoreError {
    match error.kind() {
        ErrorKind::Other => {}
        kind => return StoreError::Refused(error.constraint().map_or_else(|| format!("{kind:?}"), str::to_owned)),
    }
    let code = error.code().unwrap_or_default();
    match (code.parse::<i32>(), code.len()) {
        // PostgreSQL's codes have five signs, SQLite's are numbers with the kind in the last byte.
        (Ok(code), ..5) => match code & 0xff {
            5 | 6 => StoreError::Busy,
            8 | 10 | 14 => StoreError::Unreachable,
            13 => StoreError::Full,
            11 | 26 => StoreError::Corrupt("the file".to_owned()),
            other => StoreError::Refused(format!("SQLite code {other}")),
        },
        _ => match code.get(..2) {
            Some("08" | "57" | "58" | "28" | "3D") => StoreError::Unreachable,
            Some("40" | "55") => StoreError::Busy,
            Some("53") if code == "53100" => StoreError::Full,
            Some("53") => StoreError::Unreachable,
            Some("XX") => StoreError::Corrupt("the server's files".to_owned()),
            _ => StoreError::Refused(format!("PostgreSQL code {code}")),
        },
    }
}
