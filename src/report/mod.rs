//! Figures for reports: what is counted, and what is not shown because it could tell of one person.
//!
//! Must not know: a row of the database, a person, a page. It is given counts and returns what may be printed.

pub mod reach;
pub mod suppress;
