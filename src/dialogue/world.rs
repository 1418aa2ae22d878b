//! What a step may look at besides the conversation: immutable, shared, swapped whole when something new is loaded.

use super::script::Scripts;
use crate::{
    directory::{Directory, Places},
    domain::{
        ids::{Lang, Need},
        line::Lines,
        service::Service,
    },
    understanding::Understanding,
    wording::Wording,
};
use std::sync::Arc;

/// What a step may look at.
pub struct World {
    /// The dialogues.
    pub scripts: Scripts,
    /// The wording.
    pub wording: Arc<Wording>,
    /// The lexicons.
    pub understanding: Understanding,
    /// The assets.
    pub directory: Directory,
    /// The gazetteer.
    pub places: Arc<Places>,
    /// The helplines.
    pub lines: Lines,
    /// The service's own facts.
    pub service: Service,
    /// The needs, in the order of `data/needs.yaml`.
    pub needs: Vec<Need>,
}

impl World {
    /// Returns true where the bot speaks `lang`.
    pub fn speaks(&self, lang: &Lang) -> bool {
        self.wording.manifest(lang).is_some()
    }
}
