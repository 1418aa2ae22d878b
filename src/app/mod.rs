//! The use cases: one verb a file, one transaction each. Knows no channel, no page and no SQL.

pub mod clock;
pub mod port;
