//! The directory for everybody: pages to look through ([`page`]), and the same as data by the standard ([`api`]).
//!
//! It reads the listings of the world as it is now, and nothing else: no database, no conversation, no person.

mod api;
mod page;
mod shelf;
mod words;

pub use shelf::WorldNow;

use crate::{app::port::Clock, channel::web::guard};
use axum::{Router, middleware};
use std::sync::Arc;

/// Returns the routes, to stand at the root, and puts the listings in order beside, so that nobody waits for it. `world` tells the world as it
/// is now, `clock` the time. Only within a runtime.
pub fn router(world: WorldNow, clock: Arc<dyn Clock>) -> Router {
    let shelves = shelf::Shelves::new(world);
    let first = shelves.clone();
    tokio::spawn(async move { first.shelf().await });
    let headers = middleware::from_fn_with_state(guard::policy("'none'"), guard::headers);
    page::router(shelves.clone(), clock).layer(headers).merge(api::router(shelves))
}
