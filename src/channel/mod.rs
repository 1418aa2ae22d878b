//! The ways in and out: each channel makes what people send the same for all, and sends what we say its own way.

pub mod directory;
pub mod learning;
pub mod telegram;
pub mod web;
