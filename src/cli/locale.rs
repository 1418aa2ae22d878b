//! `pathways locale`: how far each language is, and translations out to translators' tools and back.
#![allow(clippy::disallowed_methods, reason = "files are read before anything is served")]

use super::{check::report, config::Config};
use crate::{
    domain::{files::Files, ids::Lang},
    wording::{
        BASE, Wording, exchange, plain,
        progress::{Unit, units},
    },
};
use anyhow::{Context, ensure};
use serde::Serialize;
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

/// What to do with the languages.
#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Show how far each language is
    #[command(after_help = "Example:\n  pathways locale status")]
    Status {
        /// Print it as JSON
        #[arg(long)]
        json: bool,
    },
    /// List what a language lacks; of English, which sentences are too long
    #[command(after_help = "Example:\n  pathways locale missing pl")]
    Missing {
        /// The language
        #[arg(value_name = "TAG")]
        lang: String,
        /// Print it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Write a language as PO, for a translator's tool
    #[command(after_help = "Example:\n  pathways locale export pl -o pl.po")]
    Export {
        /// The language; one that does not exist yet gives an empty form
        #[arg(value_name = "TAG")]
        lang: String,
        /// The file to write
        #[arg(short, value_name = "FILE.po")]
        output: PathBuf,
    },
    /// Take a PO file back into a language's files
    #[command(after_help = "Example:\n  pathways locale import pl pl.po --into locales\n  pathways check")]
    Import {
        /// The language
        #[arg(value_name = "TAG")]
        lang: String,
        /// The file that the translator sent
        #[arg(value_name = "FILE.po")]
        file: PathBuf,
        /// The folder of all locales
        #[arg(long, value_name = "DIR", default_value = "locales")]
        into: PathBuf,
    },
}

/// One language in `status`.
#[derive(Serialize)]
struct Row<'a> {
    lang: &'a str,
    name: &'a str,
    english: &'a str,
    /// Pieces that must be translated, and how many are.
    wanted: usize,
    translated: usize,
    reviewed: bool,
    draft: bool,
}

/// One piece in `missing`.
#[derive(Serialize)]
struct Gap<'a> {
    name: &'a str,
    file: &'a str,
    line: usize,
    english: &'a str,
}

/// Runs one of the commands. Returns true where nothing is wrong.
pub(super) fn run(config: &Config, command: Command) -> anyhow::Result<bool> {
    let mut out = std::io::stdout().lock();
    match dispatch(config, command, &mut out) {
        // Whoever reads has seen enough: `pathways locale missing pl | head`.
        Err(error)
            if error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe) =>
        {
            Ok(true)
        }
        done => done,
    }
}

fn dispatch(config: &Config, command: Command, out: &mut impl Write) -> anyhow::Result<bool> {
    match command {
        Command::Status { json } => with(&config.locales()?, |wording| status(out, wording, json)),
        Command::Missing { lang, json } => {
            with(&config.locales()?, |wording| missing(out, wording, &Lang::new(lang), json))
        }
        Command::Export { lang, output } => {
            with(&config.locales()?, |wording| export(out, wording, &tag(&lang)?, &output))
        }
        Command::Import { lang, file, into } => {
            let files = super::config::folder(&into)?;
            with(&files, |wording| import(out, wording, &files, &tag(&lang)?, &file, &into))
        }
    }
}

/// Reads the locales and goes on, or tells what is wrong with them.
fn with(files: &Files, go_on: impl FnOnce(&Wording) -> anyhow::Result<bool>) -> anyhow::Result<bool> {
    match Wording::load(files) {
        Ok(wording) => go_on(&wording),
        Err(findings) => Ok(report(&findings, false)),
    }
}

/// The tag becomes part of a path, so it must be a tag and nothing else.
fn tag(lang: &str) -> anyhow::Result<Lang> {
    let is_tag = !lang.is_empty() && lang.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    ensure!(is_tag, "{lang} is no language tag; use one like pl or zh-Hans");
    Ok(Lang::new(lang))
}

fn status(out: &mut impl Write, wording: &Wording, json: bool) -> anyhow::Result<bool> {
    let rows: Vec<Row<'_>> = wording
        .langs_and_drafts()
        .filter_map(|lang| {
            let manifest = wording.manifest(lang)?;
            let all = units(wording, lang);
            let wanted = all.iter().filter(|unit| !unit.optional).count();
            let missing = all.iter().filter(|unit| unit.is_missing()).count();
            Some(Row {
                lang: lang.as_str(),
                name: &manifest.name,
                english: &manifest.english,
                wanted,
                translated: wanted - missing,
                reviewed: manifest.reviewed,
                draft: manifest.draft,
            })
        })
        .collect();
    if json {
        writeln!(out, "{}", serde_json::to_string_pretty(&rows)?)?;
        return Ok(true);
    }
    writeln!(out, "{:8} {:20} {:>11} {:>5}  state", "tag", "language", "pieces", "done")?;
    for row in &rows {
        let percent = (row.translated * 100).checked_div(row.wanted).unwrap_or(0);
        let state = match (row.draft, row.reviewed) {
            (true, _) => "draft, not offered",
            (false, true) => "reviewed by a speaker",
            (false, false) => "not yet reviewed by a speaker",
        };
        let pieces = format!("{}/{}", row.translated, row.wanted);
        writeln!(out, "{:8} {:20} {pieces:>11} {percent:>4}%  {state}", row.lang, row.english)?;
    }
    let grade = plain::measure(wording).all.grade();
    writeln!(out, "English: Flesch-Kincaid grade {grade:.1}, a reading age of {:.0}", grade + 5.0)?;
    Ok(true)
}

fn missing(out: &mut impl Write, wording: &Wording, lang: &Lang, json: bool) -> anyhow::Result<bool> {
    if *lang == BASE {
        return Ok(report(&plain::measure(wording).findings, json));
    }
    known(wording, lang)?;
    let units = units(wording, lang);
    let gaps: Vec<Gap<'_>> = units
        .iter()
        .filter(|unit| unit.is_missing())
        .map(|Unit { name, file, line, english, .. }| Gap { name, file, line: *line, english })
        .collect();
    if json {
        writeln!(out, "{}", serde_json::to_string_pretty(&gaps)?)?;
    } else {
        for Gap { name, file, line, english } in &gaps {
            writeln!(out, "{file}:{line}: {name} = {}", english.replace('\n', " "))?;
        }
    }
    Ok(gaps.is_empty())
}

fn export(out: &mut impl Write, wording: &Wording, lang: &Lang, output: &Path) -> anyhow::Result<bool> {
    let units = units(wording, lang);
    let file = std::fs::File::create(output)
        .with_context(|| format!("{} cannot be written; name a file in a folder that exists", output.display()))?;
    exchange::export(&units, lang, file).with_context(|| format!("{} cannot be written", output.display()))?;
    let missing = units.iter().filter(|unit| unit.is_missing()).count();
    writeln!(out, "{} pieces, {missing} of them to be translated, are in {}.", units.len(), output.display())?;
    Ok(true)
}

fn import(
    out: &mut impl Write,
    wording: &Wording,
    files: &Files,
    lang: &Lang,
    file: &Path,
    into: &Path,
) -> anyhow::Result<bool> {
    known(wording, lang)?;
    let po =
        std::fs::read_to_string(file).with_context(|| format!("{} cannot be read as UTF-8 text", file.display()))?;
    let back = exchange::import(files, &units(wording, lang), lang, &po)?;
    for (path, text) in &back.files {
        let path = into.join(path);
        std::fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    writeln!(out, "{} pieces changed in {} files; `pathways check` proves them.", back.changed, back.files.len())?;
    Ok(report(&back.findings, false))
}

fn known(wording: &Wording, lang: &Lang) -> anyhow::Result<()> {
    ensure!(
        wording.manifest(lang).is_some(),
        "{lang} is none of the languages; copy the manifest.yaml of another into a folder {lang} and change it"
    );
    Ok(())
}
