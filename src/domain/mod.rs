//! Nouns only. No IO, no clock, no randomness but in [`ids`]; every other floor may use this one.

pub mod alerting;
pub mod asset;
pub mod campaign;
pub mod conversation;
pub mod files;
pub mod finding;
pub mod handoff;
pub mod ids;
pub mod learning;
pub mod line;
pub mod post;
pub mod risk;
pub mod service;
pub mod time;
pub mod turn;
