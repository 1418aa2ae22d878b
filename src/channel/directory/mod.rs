//! The directory for everybody: pages to look through, and the same as data by the standard ([`api`]).
//!
//! It reads the listings of the world as it is now, and nothing else: no database, no conversation, no person.

mod api;
mod shelf;
mod words;

pub use shelf::WorldNow;

use axum::Router;

/// Returns the routes, to stand at the root. `world` tells the world as it is now.
pub fn router(world: WorldNow) -> Router {
    let shelves = shelf::Shelves::new(world);
    api::router(shelves)
}
