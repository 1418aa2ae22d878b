//! What a preview plays: dialogues and wording as their files stand now, proven anew where one has changed. Places are those of
//! the demo town, as they are for `pathways check`.

use super::{
    config::Config,
    world::{Authored, Shipped},
};
use crate::{
    app::desk::preview::Load,
    dialogue::World,
    domain::{files::Files, finding::Finding},
};
use sha2::{Digest, Sha256};
use std::sync::{Arc, Mutex, PoisonError};

/// Returns what reads and proves what is configured. What did not change since the last time is not proven again.
pub fn load(config: &Config) -> Load {
    let config = Config { dialogues: config.dialogues.clone(), locales: config.locales.clone(), ..Config::built_in() };
    let last: Mutex<Option<(Vec<u8>, Arc<World>)>> = Mutex::new(None);
    Arc::new(move || {
        let (dialogues, locales) = files(&config).map_err(|error| vec![unreadable(&error)])?;
        let print = fingerprint([&dialogues, &locales]);
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, world)) = &*last
            && *known == print
        {
            return Ok(world.clone());
        }
        // What was proven before is not kept beside what is proven now, other than by the previews that play it.
        *last = None;
        let shipped = Shipped::load().map_err(|error| vec![unreadable(&error)])?;
        let authored = Authored::read(&dialogues, &locales, &shipped.needs)?;
        let mut assets = shipped.lines.to_assets();
        assets.extend(shipped.demo().map_err(|error| vec![unreadable(&error)])?);
        let world = Arc::new(authored.into_world(shipped, assets));
        *last = Some((print, world.clone()));
        Ok(world)
    })
}

fn files(config: &Config) -> anyhow::Result<(Files, Files)> {
    Ok((config.dialogues()?, config.locales()?))
}

fn unreadable(error: &anyhow::Error) -> Finding {
    Finding {
        file: String::new(),
        line: 0,
        rule: "files".into(),
        node: String::new(),
        says: format!("{error:#}."),
        mend: "Put the file or the folder right.".into(),
    }
}

fn fingerprint(all: [&Files; 2]) -> Vec<u8> {
    let mut digest = Sha256::new();
    for (path, text) in all.iter().flat_map(|files| files.under("", "")) {
        digest.update(path.len().to_le_bytes());
        digest.update(path);
        digest.update(text.len().to_le_bytes());
        digest.update(text);
    }
    digest.finalize().to_vec()
}
