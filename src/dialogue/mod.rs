//! Dialogues: read ([`script`]), proven ([`check`]), walked ([`step()`]), put into words ([`render`]), played ([`transcript`]).
//!
//! This module alone may call its siblings `understanding`, `directory` and `wording`. It knows no store and no channel.

pub mod action;
pub(crate) mod cards;
pub mod check;
pub mod edition;
pub mod effect;
pub mod graph;
pub mod render;
pub mod script;
mod sittings;
mod step;
pub mod transcript;
mod world;

pub use edition::{Edition, Fate};
pub use step::{Event, Moment, StepError, command_name, step};
pub use world::World;
