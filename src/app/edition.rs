//! What is deployed and what people are in the middle of: keeping editions of the dialogues, and the plan before a deploy.

use crate::{
    dialogue::{
        World,
        edition::{self, Edition, Fate},
        script::Scripts,
    },
    domain::{
        conversation::Mind,
        files::Files,
        ids::{DialogueName, NodeName},
        time::Time,
    },
    store::{Store, StoreError, editions::EditionRow},
};
use serde::Serialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};

/// How long an edition is kept that nobody is in: a process that still serves it may have begun a conversation since we looked.
const KEPT: Duration = Duration::from_secs(30 * 86_400);

/// Keeps the edition in force, and forgets those that nobody can be in any more.
pub async fn keep(
    store: &Store,
    scripts: &Scripts,
    dialogues: &Files,
    locales: &Files,
    now: Time,
) -> Result<(), StoreError> {
    let texts = |files: BTreeMap<&str, &str>| serde_json::to_string(&files).unwrap_or_default();
    let edition = EditionRow {
        hash: scripts.hash.clone(),
        dialogues: texts(dialogues.under("", ".yaml").collect()),
        locales: texts(spoken(scripts, locales)),
        served_at: now,
    };
    store.keep_edition(edition).await?;
    let pinned: Vec<String> = pinned(store).await?.into_iter().collect();
    store.forget_editions(&pinned, now - KEPT).await.map(drop)
}

/// Returns the files of wording that dialogues speak from, and what is needed to read them.
fn spoken<'f>(scripts: &Scripts, locales: &'f Files) -> BTreeMap<&'f str, &'f str> {
    let begins: Vec<String> = scripts.by_name.keys().map(|name| format!("{name}-")).collect();
    let speaks = |text: &str| {
        text.lines().any(|line| line.starts_with('-') || begins.iter().any(|begins| line.starts_with(begins.as_str())))
    };
    let is_needed = |path: &str, text: &str| match path.split_once('/') {
        Some((_, "manifest.yaml")) => true,
        Some((_, name)) => name.ends_with(".ftl") && !name.contains('/') && speaks(text),
        None => false,
    };
    locales.under("", "").filter(|(path, text)| is_needed(path, text)).collect()
}

async fn pinned(store: &Store) -> Result<BTreeSet<String>, StoreError> {
    let mut hashes = BTreeSet::new();
    store.each_under_way(|conversation| hashes.extend(conversation.mind.frames.iter().map(|f| f.hash.clone()))).await?;
    Ok(hashes)
}

/// Returns the editions that conversations are still in, but for the one in force. One that was not kept is left out.
pub async fn older(store: &Store, in_force: &str) -> Result<BTreeMap<String, Arc<Edition>>, StoreError> {
    let mut older = BTreeMap::new();
    for hash in pinned(store).await?.into_iter().filter(|hash| hash != in_force) {
        let Some(row) = store.edition(&hash).await? else { continue };
        let files = |root: &str, texts: &str| {
            let texts: BTreeMap<String, String> = serde_json::from_str(texts).unwrap_or_default();
            Files::new(root, texts)
        };
        match Edition::read(&files("dialogues", &row.dialogues), &files("locales", &row.locales)) {
            Ok(edition) => {
                older.insert(hash, Arc::new(edition));
            }
            Err(findings) => {
                let finding = findings.first().map(ToString::to_string).unwrap_or_default();
                tracing::warn!(%hash, %finding, "an older edition of the dialogues cannot be read; whoever is in it is asked anew");
            }
        }
    }
    Ok(older)
}

/// What a deploy of these dialogues would mean for whoever is in the middle of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// The edition that would be in force.
    pub edition: String,
    /// How many conversations are in the middle of a dialogue.
    pub conversations: u64,
    /// What becomes of them, by where they stand.
    pub under_way: Vec<Standing>,
    /// Dialogues that timers are to begin and that are no more, each with how many do.
    pub never_begun: BTreeMap<DialogueName, i64>,
}

/// What becomes of all that stand on one node.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Standing {
    /// The dialogue.
    pub dialogue: DialogueName,
    /// The node.
    pub node: NodeName,
    /// The edition they are in.
    pub edition: String,
    /// `here`, `moves`, `sent`, `stays` or `gone`.
    pub fate: &'static str,
    /// The node they go on at, where it is another.
    pub to: Option<NodeName>,
    /// How many stand there.
    pub count: u64,
}

impl Plan {
    /// Returns true where nobody loses their place and nothing promised is dropped.
    pub fn is_safe(&self) -> bool {
        self.never_begun.is_empty() && self.under_way.iter().all(|standing| standing.fate != "gone")
    }
}

/// Works out what a deploy of `world` would mean.
pub async fn plan(store: &Store, world: &World) -> Result<Plan, StoreError> {
    let mut counts: BTreeMap<Standing, u64> = BTreeMap::new();
    let mut conversations = 0;
    store
        .each_under_way(|conversation| {
            conversations += 1;
            for standing in standings(world, &conversation.mind) {
                *counts.entry(standing).or_default() += 1;
            }
        })
        .await?;
    let due = store.dialogues_due().await?;
    let is_gone = |(dialogue, _): &(DialogueName, i64)| !world.scripts.by_name.contains_key(dialogue);
    Ok(Plan {
        edition: world.scripts.hash.clone(),
        conversations,
        under_way: counts.into_iter().map(|(standing, count)| Standing { count, ..standing }).collect(),
        never_begun: due.into_iter().filter(is_gone).collect(),
    })
}

/// Returns what becomes of each dialogue under way that waits for the person; one that waits for what it called goes with that.
fn standings(world: &World, mind: &Mind) -> Vec<Standing> {
    let standing = |(at, fate): (usize, Fate)| {
        let frame = mind.frames.get(at)?;
        let calls = mind.frames.get(at + 1).is_some_and(|next| edition::calls(world, frame, next));
        let (fate, to) = match fate {
            Fate::Here => ("here", None),
            Fate::Moves(to) => ("moves", Some(to)),
            Fate::Sent(to) => ("sent", Some(to)),
            Fate::Stays => ("stays", None),
            Fate::Gone => ("gone", None),
        };
        (!calls).then(|| Standing {
            dialogue: frame.dialogue.clone(),
            node: frame.node.clone(),
            edition: frame.hash.clone(),
            fate,
            to: to.filter(|to| *to != frame.node),
            count: 0,
        })
    };
    edition::fates(world, mind).into_iter().enumerate().filter_map(standing).collect()
}
