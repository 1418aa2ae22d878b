//! Loads all that a step may look at, and proves it.

use super::config::Config;
use crate::{
    app::{clock::SystemClock, edition, port::Clock},
    dialogue::{
        World, check,
        script::{Edge, Scripts},
        transcript::{self, Transcript},
    },
    directory::{Directory, Places, postcodes::Postcodes, villages::Villages},
    domain::{
        asset::Asset,
        files::Files,
        finding::Finding,
        ids::{Lang, Need},
        line::Lines,
        service::Service,
        time::Time,
    },
    store::{Store, StoreError},
    understanding::Understanding,
    wording::Wording,
};
use anyhow::{Context, anyhow};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// The feed of the demo town.
pub const DEMO: &str = "demo";
/// The feed of national services.
pub const NATIONAL: &str = "national";

/// What the program ships besides dialogues and locales.
pub struct Shipped {
    /// The gazetteer.
    pub places: Arc<Places>,
    /// The helplines.
    pub lines: Lines,
    /// The service's own facts.
    pub service: Service,
    /// The needs.
    pub needs: Vec<Need>,
}

#[derive(serde::Deserialize)]
struct NeedRow {
    id: String,
}

impl Shipped {
    /// Reads what the program ships.
    pub fn load() -> anyhow::Result<Self> {
        let data = Config::data();
        let text = |path: &str| data.get(path).ok_or_else(|| anyhow!("data/{path} is missing from this build"));
        let service = Service::parse(text("service.yaml")?).map_err(|finding| anyhow!("{finding}"))?;
        let home: Vec<&str> = service.districts.iter().map(String::as_str).collect();
        let places = Places::read(text("outcodes.csv")?, text("places.csv")?, &home)?
            .with(Postcodes::shipped(), Villages::shipped());
        let lines = Lines::parse(text("national.yaml")?).map_err(|finding| anyhow!("{finding}"))?;
        let needs: Vec<NeedRow> =
            serde_saphyr::from_str(text("needs.yaml")?).context("data/needs.yaml cannot be read")?;
        let needs = needs.into_iter().map(|row| Need::new(row.id)).collect();
        Ok(Self { places: Arc::new(places), lines, service, needs })
    }

    /// Returns what a new service begins with: national services, and the demo town or the folder configured instead.
    pub fn assets(&self, config: &Config) -> anyhow::Result<Vec<Asset>> {
        let mut assets = self.lines.to_assets();
        assets.extend(match &config.directory {
            Some(source) => super::import::read(source, &self.places)?.assets,
            None => self.demo()?,
        });
        Ok(assets)
    }

    /// Returns the demo town's assets.
    pub fn demo(&self) -> anyhow::Result<Vec<Asset>> {
        let data = Config::data();
        let text = data.get("demo/services.json").ok_or_else(|| anyhow!("data/demo/services.json is missing"))?;
        let files = vec![("services.json".to_owned(), text.as_bytes().to_vec())];
        let import = crate::directory::source::read(DEMO, files, &self.places)?;
        Ok(import.assets)
    }
}

/// Dialogues and wording, read but not yet a world.
pub struct Authored {
    scripts: Scripts,
    wording: Wording,
    understanding: Understanding,
    dialogues: Files,
    locales: Files,
}

impl Authored {
    /// Reads and proves dialogues, locales and lexicons: all but the transcripts. Findings name all that is wrong.
    pub fn load(config: &Config, needs: &[Need]) -> anyhow::Result<Result<Self, Vec<Finding>>> {
        Ok(Self::read(&config.dialogues()?, &config.locales()?, needs))
    }

    /// The same from files at hand.
    pub fn read(dialogues: &Files, locales: &Files, needs: &[Need]) -> Result<Self, Vec<Finding>> {
        let (scripts, mut findings) = Scripts::load(dialogues);
        findings.extend(check::scripts(&scripts));
        let wording = Wording::load(locales);
        let understanding = Understanding::load(locales);
        match (wording, understanding) {
            (Ok(wording), Ok(understanding)) => {
                findings.extend(check::wording(&scripts, &wording, &understanding, needs));
                findings.extend(deaf(locales, &wording, &understanding));
                if findings.is_empty() {
                    return Ok(Self {
                        scripts,
                        wording,
                        understanding,
                        dialogues: dialogues.clone(),
                        locales: locales.clone(),
                    });
                }
            }
            (wording, understanding) => {
                findings.extend(wording.err().into_iter().flatten());
                findings.extend(understanding.err().into_iter().flatten());
            }
        }
        findings.sort();
        findings.dedup();
        Err(findings)
    }

    /// Makes the world.
    pub fn into_world(self, shipped: Shipped, assets: Vec<Asset>) -> World {
        World {
            scripts: self.scripts,
            wording: Arc::new(self.wording),
            older: BTreeMap::new(),
            understanding: Arc::new(self.understanding),
            directory: Arc::new(Directory::build(assets, Arc::clone(&shipped.places))),
            places: shipped.places,
            lines: shipped.lines,
            service: shipped.service,
            needs: shipped.needs,
        }
    }

    /// Makes the world that is served: whoever is in the middle of an older edition can go on in it.
    pub async fn serve(
        self,
        store: &Store,
        shipped: Shipped,
        assets: Vec<Asset>,
        now: Time,
    ) -> Result<World, StoreError> {
        edition::keep(store, &self.scripts, &self.dialogues, &self.locales, now).await?;
        let older = edition::older(store, &self.scripts.hash).await?;
        Ok(World { older, ..self.into_world(shipped, assets) })
    }

    /// Returns the dialogues as they were written, with their transcripts.
    pub const fn dialogues(&self) -> &Files {
        &self.dialogues
    }
}

/// Returns which languages the bot would speak without hearing danger in them. A folder of locales may hold words alone,
/// and all would seem well.
fn deaf(locales: &Files, wording: &Wording, understanding: &Understanding) -> Vec<Finding> {
    let mut deaf: Vec<&Lang> = wording
        .langs()
        .filter(|lang| locales.under(&format!("{lang}/lexicon/risk"), ".yaml").next().is_none())
        .collect();
    let english = Lang::new(crate::wording::BASE);
    if !understanding.read("I want to kill myself", None).urgency.is_alarm() && !deaf.contains(&&english) {
        deaf.push(&english);
    }
    let finding = |lang: &Lang| Finding {
        file: locales.shown(&format!("{lang}/lexicon/risk.yaml")),
        line: 0,
        rule: "13 always".into(),
        node: lang.to_string(),
        says: "Danger is not heard in this language.".into(),
        mend: "Put the folder `lexicon` beside the words; docs/lexicon.md says how it is written.".into(),
    };
    deaf.into_iter().map(finding).collect()
}

/// Returns the wording alone.
pub fn wording(config: &Config) -> anyhow::Result<Wording> {
    Wording::load(&config.locales()?).map_err(|findings| listed(&findings))
}

/// Returns the lexicons alone.
pub fn understanding(config: &Config) -> anyhow::Result<Understanding> {
    Understanding::load(&config.locales()?).map_err(|findings| listed(&findings))
}

fn listed(findings: &[Finding]) -> anyhow::Error {
    let all: Vec<String> = findings.iter().map(ToString::to_string).collect();
    anyhow!("the locales are not in order:\n{}", all.join("\n"))
}

/// Returns the assets that matching works on: those of the database where there is one, else what the program ships.
pub async fn assets(config: &Config, shipped: &Shipped) -> anyhow::Result<Vec<Asset>> {
    if config.has_database() {
        let store = super::open(config).await?;
        return kept_assets(&store, config, shipped, SystemClock.now()).await;
    }
    shipped.assets(config)
}

/// Returns the assets kept; at the first start keeps those that the program ships.
pub async fn kept_assets(store: &Store, config: &Config, shipped: &Shipped, now: Time) -> anyhow::Result<Vec<Asset>> {
    const SHIPPED: &str = "shipped_assets";
    let version = env!("CARGO_PKG_VERSION");
    if store.meta(SHIPPED).await?.as_deref() != Some(version) {
        let (own, national): (Vec<Asset>, Vec<Asset>) =
            shipped.assets(config)?.into_iter().partition(|asset| asset.feed != NATIONAL);
        let feed = own.first().map_or(DEMO, |asset| &asset.feed).to_owned();
        store.replace_feed(NATIONAL, &national, now).await?;
        store.replace_feed(&feed, &own, now).await?;
        store.set_meta(SHIPPED, version).await?;
    }
    Ok(crate::app::directory::assets(store).await?)
}

/// What playing all transcripts showed.
#[derive(Default)]
pub struct Rehearsal {
    /// What was not as written, and every edge that no transcript walks.
    pub findings: Vec<Finding>,
    /// How many transcripts there are.
    pub transcripts: usize,
    /// How many times one was played: once in each language it can be played in.
    pub played: usize,
    /// Edges walked, of how many: those of the language that walks the fewest.
    pub edges: (usize, usize),
}

/// Plays all transcripts, in as many threads as the machine has.
pub fn rehearse(world: &World, files: &Files) -> Rehearsal {
    let mut rehearsal = Rehearsal::default();
    let mut parts = Vec::new();
    for (path, text) in files.under("", ".chat") {
        rehearsal.transcripts += 1;
        match transcript::read(&files.shown(path), text) {
            Ok(transcript) => {
                let langs: Vec<Lang> = match transcript.spoken() {
                    None => world.wording.langs().cloned().collect(),
                    Some(lang) => vec![lang.clone()],
                };
                let transcript = Arc::new(transcript);
                parts.extend(langs.into_iter().map(|lang| (Arc::clone(&transcript), lang)));
            }
            Err(found) => rehearsal.findings.extend(found),
        }
    }
    rehearsal.played = parts.len();
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let played: Vec<_> = std::thread::scope(|scope| {
        let play = |part: &[(Arc<Transcript>, Lang)]| {
            let play = |(transcript, lang): &(Arc<Transcript>, Lang)| {
                (lang.clone(), transcript::play(world, transcript, lang))
            };
            part.iter().map(play).collect::<Vec<_>>()
        };
        let shares = parts.chunks(parts.len().div_ceil(threads).max(1));
        let running: Vec<_> = shares.map(|share| scope.spawn(move || play(share))).collect();
        running
            .into_iter()
            .flat_map(|share| share.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    let mut walked: BTreeMap<Lang, BTreeSet<Edge>> = BTreeMap::new();
    for (lang, played) in played {
        rehearsal.findings.extend(played.findings);
        walked.entry(lang).or_default().extend(played.walked);
    }
    let all = world.scripts.all_edges();
    rehearsal.edges = (walked.values().map(BTreeSet::len).min().unwrap_or(0), all.len());
    for edge in all {
        let walks = |lang: &&Lang| walked.get(*lang).is_some_and(|walked| walked.contains(&edge));
        let missing: Vec<&str> = world.wording.langs().filter(|lang| !walks(lang)).map(Lang::as_str).collect();
        if missing.is_empty() {
            continue;
        }
        let script = world.scripts.by_name.get(&edge.dialogue);
        rehearsal.findings.push(Finding {
            file: script.map(|script| script.file.clone()).unwrap_or_default(),
            line: script.and_then(|script| script.nodes.get(&edge.node)).map_or(0, |node| node.line),
            rule: "20 edges".into(),
            node: edge.node.to_string(),
            says: format!("No transcript goes the way `{}` in {}.", edge.outcome, missing.join(", ")),
            mend: "Write a transcript that does, with taps or `lang: every`, or take the way out.".into(),
        });
    }
    rehearsal.findings.sort();
    rehearsal
}
