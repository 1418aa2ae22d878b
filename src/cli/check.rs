//! `pathways check`: proves dialogues, locales and lexicons, and plays the transcripts.
#![allow(clippy::disallowed_methods, reason = "a command of its own, which waits for nobody and says how long it took")]

use super::{
    config::Config,
    world::{Authored, Shipped, rehearse},
};
use crate::{domain::finding::Finding, wording::plain};
use std::{path::PathBuf, time::Instant};

/// Proves what is authored. `dir` is a folder with `dialogues` and `locales` in it, in place of what is configured.
/// Returns true where nothing is wrong.
pub fn run(mut config: Config, dir: Option<PathBuf>, json: bool) -> anyhow::Result<bool> {
    let began = Instant::now();
    if let Some(dir) = dir {
        config.author_in(&dir)?;
    }
    let shipped = Shipped::load()?;
    let authored = match Authored::load(&config, &shipped.needs)? {
        Ok(authored) => authored,
        Err(findings) => return Ok(report(&findings, json)),
    };
    let files = authored.dialogues().clone();
    // Transcripts are played against the demo town, whatever directory a service has.
    let mut assets = shipped.lines.to_assets();
    assets.extend(shipped.demo()?);
    let world = authored.into_world(shipped, assets);
    let rehearsal = rehearse(&world, &files);
    // A long sentence is a flaw to mend, and no reason not to serve: so it is told here and not at start-up.
    let english = plain::measure(&world.wording);
    let good = report(&[rehearsal.findings, english.findings].concat(), json);
    if !json {
        println!(
            "{} dialogues, {} languages, {} transcripts played {} times; {} of {} edges walked; {} ms",
            world.scripts.by_name.len(),
            world.wording.langs().count(),
            rehearsal.transcripts,
            rehearsal.played,
            rehearsal.edges.0,
            rehearsal.edges.1,
            began.elapsed().as_millis()
        );
        let grade = english.all.grade();
        println!("English: Flesch-Kincaid grade {grade:.1}, a reading age of {:.0}", grade + 5.0);
    }
    Ok(good)
}

/// Prints findings. Returns true where there are none.
pub fn report(findings: &[Finding], json: bool) -> bool {
    if json {
        println!("{}", serde_json::to_string_pretty(findings).unwrap_or_default());
    } else {
        findings.iter().for_each(|finding| println!("{finding}"));
    }
    findings.is_empty()
}

/// `pathways graph`: draws one dialogue.
pub fn graph(config: &Config, dialogue: &str, lang: &str, output: &std::path::Path) -> anyhow::Result<bool> {
    let shipped = Shipped::load()?;
    let authored = match Authored::load(config, &shipped.needs)? {
        Ok(authored) => authored,
        Err(findings) => return Ok(report(&findings, false)),
    };
    let world = authored.into_world(shipped, Vec::new());
    let lang = crate::domain::ids::Lang::new(lang);
    anyhow::ensure!(world.speaks(&lang), "`{lang}` is no language of ours");
    let svg = crate::dialogue::graph::draw(&world, &dialogue.into(), &lang, None);
    let svg = svg.ok_or_else(|| {
        anyhow::anyhow!("there is no dialogue `{dialogue}`; the names are those of the files in dialogues/")
    })?;
    std::fs::write(output, svg).map_err(|error| anyhow::anyhow!("{} cannot be written: {error}", output.display()))?;
    Ok(true)
}
