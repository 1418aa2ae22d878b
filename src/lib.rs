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
//! | 1 | [`wording`], [`understanding`], [`directory`], [`report`], [`dialogue`] | pure logic; [`dialogue`] alone may call the others |
//! | 2 | [`store`] | rows, one unit of work a conversation, many units a commit |
//! | 3 | [`app`] | use cases, one verb a file |
//! | 4 | [`channel`], [`desk`], [`worker`] | the ways in and out |
//! | 5 | [`cli`] | arguments, configuration, wiring |
#![warn(missing_docs)]
// Nothing that a person sends may bring the program down, and what it says goes out through a channel or the log. Tests
// may do all of this, so it is asked of the library alone; `.clippy.toml` has the methods that are not called, and why.
#![cfg_attr(
    not(test),
    warn(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::print_stdout,
        clippy::print_stderr,
        clippy::disallowed_methods
    )
)]

pub mod app;
pub mod channel;
pub mod cli;
pub mod desk;
pub mod dialogue;
pub mod directory;
pub mod domain;
pub mod report;
pub mod store;
pub mod understanding;
pub mod wording;
pub mod worker;
