//! The ways in and out: one folder a channel. Knows the ports of `app`, and no dialogue.

pub mod telegram;
