//! Whatever is sent is read: nothing panics, and every finding points at characters that are there.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pathways::{domain::files::Files, understanding::Understanding};
use std::{fs, path::Path, sync::LazyLock};

static UNDERSTANDING: LazyLock<Understanding> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut texts = Vec::new();
    for locale in fs::read_dir(&root).expect("locales").map(|entry| entry.expect("a locale").path()) {
        let Ok(folder) = fs::read_dir(locale.join("lexicon")) else { continue };
        for path in folder.map(|entry| entry.expect("a file").path()) {
            let name = path.strip_prefix(&root).expect("below").to_string_lossy().into_owned();
            texts.push((name, fs::read_to_string(&path).expect("text")));
        }
    }
    Understanding::load(&Files::new("locales", texts)).unwrap_or_else(|findings| panic!("{findings:?}"))
});

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let characters = text.chars().count();
    let reading = UNDERSTANDING.read(&text, None);
    assert!(reading.because.iter().all(|because| because.span[0] < because.span[1] && because.span[1] <= characters));
    assert_eq!(reading, UNDERSTANDING.read(&text, None), "the same words are read the same");
});
