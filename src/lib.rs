//! # pathways
//!
//! A pure function decides; a thin shell around it reads, writes and sends:
//!
//! ```text
//! step(&World, Conversation, Event, now) -> Step { conversation, effects }
//! ```
//!
//! Time, randomness, ids and IO come in from outside, so a conversation can be replayed from its turns to the same end.
//!
//! ## Floors
//!
//! A file may use its own floor's shared modules and any floor below, never above (`tests/floors.rs` checks it).
//!
//! | Floor | Modules | What it is |
//! |---|---|---|
//! | 0 | [`domain`] | nouns |
//! | 1 | [`wording`], [`understanding`], [`directory`], [`dialogue`] | pure logic; [`dialogue`] alone may call the other three |
//! | 2 | [`store`] | rows, one unit of work a conversation, many units a commit |
//! | 3 | [`app`] | use cases, one verb a file |
//! | 4 | [`channel`], [`desk`], [`worker`] | the ways in and out |
//! | 5 | [`cli`] | arguments, configuration, wiring |
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod app;
pub mod channel;
pub mod cli;
pub mod desk;
pub mod dialogue;
pub mod directory;
pub mod domain;
pub mod store;
pub mod understanding;
pub mod wording;
pub mod worker;
