//! Learns from the example sentences in `locales/<tag>/lexicon/*.txt` while the program is built, so that it need not at
//! every start. The same code learns at start where other examples are given.

#[path = "src/understanding"]
#[allow(dead_code, unused_imports, reason = "a part of the program; only learning is used here")]
mod understanding {
    pub(crate) mod classifier;
    pub(crate) mod fold;
    pub(crate) mod hash;
    pub(crate) mod text;
}

use std::{env, error::Error, fs, path::Path, thread};
use understanding::classifier;

fn main() -> Result<(), Box<dyn Error>> {
    for path in [
        "build.rs",
        "src/understanding/classifier",
        "src/understanding/fold.rs",
        "src/understanding/hash.rs",
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
    fs::write(Path::new(&env::var("OUT_DIR")?).join("examples.bin"), learnt.concat())?;
    Ok(())
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
    let Ok(entries) = fs::read_dir(folder) else { return Ok(text) };
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "txt")) {
        println!("cargo::rerun-if-changed={}", path.display());
        text.push_str(&fs::read_to_string(path)?);
    }
    Ok(text)
}
