//! How fast texts are understood: all languages, rules and examples, against a bare `RegexSet` of the same phrases, on the same
//! texts in the same run. Prints texts a second on one core, the time to load, and the slowest of some hostile texts.
//!
//! ```text
//! cargo bench --bench understand
//! ```

use pathways::{
    domain::{files::Files, ids::Lang},
    understanding::Understanding,
};
use regex::RegexSetBuilder;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// How long each is run.
const RUN: Duration = Duration::from_secs(4);

fn main() -> anyhow::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = texts(&root.join("tests/understanding"))?;
    let files = files(&root.join("locales"))?;
    let begun = Instant::now();
    let understanding = Understanding::load(&files).map_err(|findings| anyhow::anyhow!("{findings:?}"))?;
    println!("load: {:?}", begun.elapsed());

    let begun = Instant::now();
    let by_language = patterns(&files);
    let sets = by_language
        .iter()
        .map(|patterns| RegexSetBuilder::new(patterns).size_limit(1 << 30).dfa_size_limit(1 << 26).build())
        .collect::<Result<Vec<_>, _>>()?;
    let count: usize = by_language.iter().map(Vec::len).sum();
    println!("a RegexSet a language, {count} patterns in all, compiled in {:?}", begun.elapsed());

    let ours = rate(&texts, |lang, text| understanding.read(text, Some(lang)).because.len());
    println!("understand: {ours:.0} texts/s");
    let bare = rate(&texts, |_, text| {
        let folded = format!(" {} ", Understanding::fold(text));
        sets.iter().map(|set| set.matches(&folded).iter().count()).sum()
    });
    println!("bare RegexSets, on the same texts folded: {bare:.0} texts/s; ours is {:.2} times as fast", ours / bare);

    for (name, text) in [
        ("1 MB of one letter", "x".repeat(1 << 20)),
        ("1 MB of \"i want to die\"", "i want to die ".repeat(75_000)),
        ("1 MB of marks on one letter", format!("k{}ill", "\u{336}".repeat(1 << 19))),
        ("1 MB of 我想死", "我想死".repeat(116_000)),
    ] {
        let begun = Instant::now();
        let reading = understanding.read(&text, None);
        println!("{name}: {:?}, {} reasons", begun.elapsed(), reading.because.len());
    }
    Ok(())
}

fn rate(texts: &[(Lang, String)], mut read: impl FnMut(&Lang, &str) -> usize) -> f64 {
    let (begun, mut done, mut found) = (Instant::now(), 0_u32, 0);
    while begun.elapsed() < RUN {
        for (lang, text) in texts {
            found += read(lang, text);
            done += 1;
        }
    }
    std::hint::black_box(found);
    f64::from(done) / begun.elapsed().as_secs_f64()
}

/// Returns the sentences of the test sets, each with its language.
fn texts(folder: &Path) -> anyhow::Result<Vec<(Lang, String)>> {
    let mut texts = Vec::new();
    for path in walk(folder)?.iter().filter(|path| path.extension().is_some_and(|ending| ending == "jsonl")) {
        let Some(tag) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        for line in fs::read_to_string(path)?.lines() {
            let case: serde_json::Value = serde_json::from_str(line)?;
            texts
                .push((Lang::new(tag), case.get("text").and_then(|text| text.as_str()).unwrap_or_default().to_owned()));
        }
    }
    Ok(texts)
}

fn files(root: &Path) -> anyhow::Result<Files> {
    let lexicons =
        walk(root)?.into_iter().filter(|path| path.parent().is_some_and(|folder| folder.ends_with("lexicon")));
    let read = |path: PathBuf| {
        let name = path.strip_prefix(root)?.to_string_lossy().into_owned();
        Ok((name, fs::read_to_string(&path)?))
    };
    Ok(Files::new("locales", lexicons.map(read).collect::<anyhow::Result<Vec<_>>>()?))
}

fn walk(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { found.extend(walk(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}

/// Returns the phrases of each lexicon as regular expressions over folded texts, as far as these can say them.
fn patterns(files: &Files) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for tag in files.folders() {
        let folder = format!("{tag}/lexicon/");
        let (mut classes, mut patterns) = (BTreeMap::new(), Vec::new());
        for (path, text) in files.under(&folder, ".yaml") {
            let Ok(sections) = serde_saphyr::from_str::<serde_json::Value>(text) else { continue };
            if path.ends_with("words.yaml") {
                for (name, block) in sections.as_object().into_iter().flatten() {
                    classes.insert(name.clone(), phrases(block).join("|"));
                }
            }
        }
        for (path, text) in files.under(&folder, ".yaml") {
            if path.ends_with("words.yaml") || path.ends_with("language.yaml") {
                continue;
            }
            let Ok(sections) = serde_saphyr::from_str::<serde_json::Value>(text) else { continue };
            patterns.extend(phrases(&sections).iter().map(|phrase| expression(phrase, &classes)));
        }
        patterns.retain(|pattern| regex::Regex::new(pattern).is_ok());
        all.push(patterns);
    }
    all
}

/// Returns every phrase anywhere below a value.
fn phrases(value: &serde_json::Value) -> Vec<String> {
    match value {
        serde_json::Value::String(block) => block
            .lines()
            .map(|line| line.split('#').next().unwrap_or_default().trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect(),
        serde_json::Value::Object(parts) => parts.values().flat_map(phrases).collect(),
        _ => Vec::new(),
    }
}

fn expression(phrase: &str, classes: &BTreeMap<String, String>) -> String {
    let mut phrase = phrase.to_owned();
    for _ in 0..4 {
        for (name, words) in classes {
            phrase = phrase.replace(&format!("<{name}>"), &format!("({words})"));
        }
    }
    let words =
        phrase.replace("(", " ( ").replace(")", " ) ").replace("[", " [ ").replace("]", " ] ").replace("|", " | ");
    let mut out = String::from(" ");
    for word in words.split_whitespace() {
        match word {
            "(" => out.push_str("(?:"),
            ")" => out.push(')'),
            "[" => out.push_str("(?:"),
            "]" => out.push_str(")?"),
            "|" => out.push('|'),
            ".." => out.push_str("(?:[^ ]+ ){0,3}"),
            "..." => out.push_str("(?:[^ ]+ ){0,6}"),
            "_" => out.push_str("[^ ]+ "),
            // What a regular expression of this crate cannot say is left out, in its favour.
            word if word.starts_with('!') || word == "^" || word == "$" => {}
            word => {
                let folded: Vec<String> = word.split('*').map(Understanding::fold).collect();
                out.push_str(&folded.iter().map(|part| regex::escape(part)).collect::<Vec<_>>().join("[^ ]*"));
                out.push(' ');
            }
        }
    }
    out
}
