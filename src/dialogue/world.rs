//! What a step may look at besides the conversation: immutable, shared, swapped whole when something new is loaded.

use super::{
    edition::Edition,
    script::{Script, Scripts},
};
use crate::{
    directory::{Directory, Places},
    domain::{
        conversation::Frame,
        ids::{Lang, Need},
        line::Lines,
        service::Service,
    },
    understanding::Understanding,
    wording::{Args, Text, Wording},
};
use std::{collections::BTreeMap, sync::Arc};

/// What a step may look at. Cheap to clone, so that one part can be renewed.
#[derive(Clone)]
pub struct World {
    /// The dialogues.
    pub scripts: Scripts,
    /// The wording.
    pub wording: Arc<Wording>,
    /// Editions no longer in force that conversations are still in, by hash.
    pub older: BTreeMap<String, Arc<Edition>>,
    /// The lexicons.
    pub understanding: Arc<Understanding>,
    /// The assets.
    pub directory: Arc<Directory>,
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

    /// Returns the dialogues that a dialogue under way belongs to: those of its edition.
    pub fn scripts_of(&self, frame: &Frame) -> &Scripts {
        self.older.get(&frame.hash).map_or(&self.scripts, |edition| &edition.scripts)
    }

    /// Returns the dialogue that is under way.
    pub fn script(&self, frame: &Frame) -> Option<&Arc<Script>> {
        self.scripts_of(frame).by_name.get(&frame.dialogue)
    }

    /// Renders a message, or one of its attributes, in `lang`. The id of an older edition's message begins with the edition.
    pub fn text(&self, lang: &Lang, id: &str, attr: Option<&str>, args: &Args) -> Option<Text> {
        match id.split_once('/') {
            Some((edition, id)) => self.older.get(edition)?.wording.text(lang, id, attr, args),
            None => self.wording.text(lang, id, attr, args),
        }
    }
}
