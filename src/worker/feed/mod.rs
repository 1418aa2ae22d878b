//! Feeds that are read from an address: by hand, or by themselves when they are due.

pub mod files;
pub mod http;
pub mod refresh;
pub mod walk;
