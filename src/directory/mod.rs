//! The directory: what the community offers, found for one person, with reasons.
//!
//! Pure: bytes and profiles come in, assets and matches go out. Nothing here knows a clock, a database, a channel or a word that
//! a person reads: reasons are codes, and [`reason`] is their closed list, each with a Fluent message of its own.
//!
//! - [`Places`] turns what people say about where they are into a point; [`postcodes`] and [`villages`] are the tables under it.
//! - [`Directory`] is the index; [`Directory::find`] answers a [`Profile`] with [`Matches`].
//! - [`source`] reads feeds.

mod audience;
mod browse;
mod find;
mod hours;
mod index;
mod language;
mod place_text;
mod places;
pub mod postcodes;
mod profile;
pub mod reason;
mod score;
pub mod source;
pub mod twins;
pub mod villages;

pub use browse::Browsed;
pub use find::{LeftOut, Match, Matches};
pub use hours::{is_open, next_start};
pub use index::Directory;
pub use language::language_tag;
pub use places::{Places, PlacesError, Resolved, distance_m};
pub use profile::{English, Gender, Mode, Profile, Request, RequestError, Transport, Wanted};
