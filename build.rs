//! Learns from the lexicon files in `locales/<tag>/lexicon/` while the program is built, so that it need not at every start:
//! what sentences mean from the examples, and what tells languages apart from all words. The same code learns at start where
//! other files are given.

#[path = "src/understanding"]
#[allow(dead_code, unused_imports, reason = "a part of the program; only learning is used here")]
mod understanding {
    pub(crate) mod block;
    pub(crate) mod classifier;
    pub(crate) mod fold;
    pub(crate) mod hash;
    pub(crate) mod language;
    pub(crate) mod text;
}

#[path = "src/domain"]
#[allow(dead_code, reason = "a part of the program; only reading is used here")]
mod domain {
    pub(crate) mod files;
}

use domain::files::Files;
use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    thread,
};
use understanding::{
    block, classifier,
    language::{self, Model},
};

fn main() -> Result<(), Box<dyn Error>> {
    for path in [
        "build.rs",
        "src/domain/files.rs",
        "src/understanding/block.rs",
        "src/understanding/classifier",
        "src/understanding/fold.rs",
        "src/understanding/hash.rs",
        "src/understanding/language.rs",
        "src/understanding/text.rs",
    ] {
        println!("cargo::rerun-if-changed={path}");
    }
    let mut locales =
        fs::read_dir("locales")?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    locales.sort();
    let learnt = thread::scope(|scope| {
        let begun: Vec<_> =
            locales.iter().map(|locale| scope.spawn(|| learn(locale).map_err(|error| error.to_string()))).collect();
        begun
            .into_iter()
            .map(|thread| thread.join().map_err(|_| "learning failed".to_owned())?)
            .collect::<Result<Vec<_>, _>>()
    })?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("examples.bin"), learnt.concat())?;
    fs::write(out.join("languages.bin"), languages(&locales)?)?;
    Ok(())
}

/// Returns what was learnt to tell languages apart, after what names the files.
fn languages(locales: &[PathBuf]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut files = Files::default();
    for path in
        locales.iter().map(|locale| inside(&locale.join("lexicon"), "yaml")).collect::<Result<Vec<_>, _>>()?.concat()
    {
        files.set(path.strip_prefix("locales")?.to_string_lossy(), fs::read_to_string(&path)?);
    }
    let tags = block::tags(&files);
    let mut out = language::digest(&files, &tags).to_le_bytes().to_vec();
    out.extend(Model::train(&language::samples(&files, &tags), tags.len()).to_bytes());
    Ok(out)
}

/// Returns what was learnt for one locale: its tag, the name of its examples, the length, the classifier.
fn learn(locale: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    let text = examples(&locale.join("lexicon"))?;
    let mut name = [0_u8; 16];
    let tag = locale.file_name().unwrap_or_default().to_string_lossy();
    name.iter_mut().zip(tag.bytes()).for_each(|(to, byte)| *to = byte);
    let learnt = classifier::train(&classifier::parse(&text).0).to_bytes();
    let mut out = name.to_vec();
    out.extend(classifier::digest(&text).to_le_bytes());
    out.extend(u32::try_from(learnt.len())?.to_le_bytes());
    out.extend(learnt);
    Ok(out)
}

/// Returns the examples of one locale, file after file.
fn examples(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut text = String::new();
    for path in inside(folder, "txt")? {
        let file = fs::read_to_string(&path)?;
        if let Some(line) = classifier::parse(&file).1.first() {
            let mend = "write what it means, a bar, and the sentence, as in: debt | I owe them";
            return Err(format!("{}:{line}: this is no example; {mend}", path.display()).into());
        }
        text.push_str(&file);
    }
    Ok(text)
}

/// Returns the files of a folder that end so, in order. Where one changes, this is run again.
fn inside(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.retain(|path| path.extension().is_some_and(|own| own == ending));
    paths.sort();
    paths.iter().for_each(|path| println!("cargo::rerun-if-changed={}", path.display()));
    Ok(paths)
}
