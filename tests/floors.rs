//! No module of `src/` reaches above its floor. The floors are read from the table that heads `src/lib.rs`, so that what
//! is written there is what is checked.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

/// The one that may use the others of its own floor.
const JOINS_ITS_FLOOR: &str = "dialogue";
/// The floors whose modules stand apart from each other.
const APART: [u8; 2] = [1, 4];

#[test]
fn nothing_reaches_above_its_floor() {
    let floors = floors();
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    let mut looked_at = 0;
    for path in sources(&src) {
        let inner: Vec<String> = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        if inner.len() == 1 && ["lib.rs", "main.rs"].contains(&inner[0].as_str()) {
            continue;
        }
        let text = std::fs::read_to_string(src.join(&path)).expect("a source file");
        let found = above(&floors, &module_of(&inner), &text);
        looked_at += 1;
        wrong.extend(found.into_iter().map(|what| format!("src/{}: {what}", path.display())));
    }
    assert!(looked_at > 100, "only {looked_at} files");
    assert!(wrong.is_empty(), "these reach where they may not:\n{}", wrong.join("\n"));
}

#[test]
fn every_module_has_a_floor() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("src/lib.rs");
    let declared = text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let declared: BTreeSet<&str> = declared.collect();
    let floors = floors();
    assert_eq!(declared, floors.keys().map(String::as_str).collect(), "the table of src/lib.rs names every module");
}

#[test]
fn a_planted_step_up_is_found() {
    let floors = floors();
    let found = |module: &[&str], text: &str| {
        let module: Vec<String> = module.iter().map(|part| (*part).to_owned()).collect();
        above(&floors, &module, text).len()
    };
    assert_eq!(found(&["domain", "ids"], "use crate::store::Store;"), 1);
    assert_eq!(found(&["domain", "ids"], "use crate::{domain::time::Time, app::{App, port::Clock}};"), 1);
    assert_eq!(found(&["store", "unit"], "fn f() { crate::app::App::new() }"), 1);
    assert_eq!(found(&["store", "unit"], "use super::super::app::App;"), 1);
    assert_eq!(found(&["store", "unit"], "use super::{row, super::{app::App}};"), 1);
    assert_eq!(found(&["wording"], "use super::understanding::fold;"), 1, "apart on one floor");
    assert_eq!(found(&["channel", "web"], "use crate::desk::page;"), 1, "apart on one floor");
    assert_eq!(found(&["store", "unit"], "pub(in crate::app) fn f() {}"), 1);

    assert_eq!(found(&["dialogue", "step"], "use crate::{understanding::fold, wording::Wording};"), 0);
    assert_eq!(found(&["app", "receive"], "use crate::store::{self, Key}; use super::{App, desk};"), 0);
    assert_eq!(found(&["app", "desk", "reply"], "use super::super::{App, live}; use crate::app::desk;"), 0);
    assert_eq!(
        found(&["domain", "ids"], "// crate::store keeps it\n/// See [`crate::app`]."),
        0,
        "words are no imports"
    );
}

/// Reads the floor of every module from the table in `src/lib.rs`.
fn floors() -> BTreeMap<String, u8> {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("src/lib.rs");
    let mut floors = BTreeMap::new();
    for line in text.lines().filter_map(|line| line.strip_prefix("//! | ")) {
        let mut cells = line.split(" | ");
        let Some(floor) = cells.next().and_then(|cell| cell.parse().ok()) else { continue };
        let modules = cells.next().unwrap_or_default().split(", ");
        floors.extend(modules.map(|module| (module.trim_matches(['[', ']', '`']).to_owned(), floor)));
    }
    assert!(floors.len() > 5, "the table of floors in src/lib.rs can be read: {floors:?}");
    floors
}

fn sources(src: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![src.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path.strip_prefix(src).expect("below src").to_path_buf());
            }
        }
    }
    found.sort();
    found
}

/// Returns the module that a file of `src/` holds.
fn module_of(path: &[String]) -> Vec<String> {
    let mut module = path.to_vec();
    let file = module.pop().unwrap_or_default();
    if file != "mod.rs" {
        module.push(file.trim_end_matches(".rs").to_owned());
    }
    module
}

/// Returns what `text`, the source of `module`, uses above its floor.
fn above(floors: &BTreeMap<String, u8>, module: &[String], text: &str) -> Vec<String> {
    let own = &module[0];
    let floor = floors[own];
    let mut wrong = Vec::new();
    for used in uses(module, text) {
        match floors.get(&used) {
            _ if used == *own => {}
            None => wrong.push(format!("`{used}` stands on no floor")),
            Some(theirs) if *theirs > floor => wrong.push(format!("`{used}` is on floor {theirs}, this on {floor}")),
            Some(theirs) if *theirs == floor && APART.contains(theirs) && own != JOINS_ITS_FLOOR => {
                wrong.push(format!("`{used}` stands apart on the same floor"));
            }
            Some(_) => {}
        }
    }
    wrong
}

/// Returns the modules below the crate's root that `text` names, by `crate::` or by `super::` as often as it takes.
fn uses(module: &[String], text: &str) -> BTreeSet<String> {
    let code: String = text.lines().map(|line| line.split("//").next().unwrap_or_default().to_owned() + "\n").collect();
    let mut used = BTreeSet::new();
    for (at, word) in words(&code).filter(|(_, word)| ["crate", "super"].contains(word)) {
        let depth = if word == "crate" { 0 } else { module.len() - 1 };
        // In a module within the file, `super` is nearer than this takes it for: `super::x` there is a name of this file.
        walk(&code[at + word.len()..], depth, &mut used);
    }
    used
}

fn words(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let starts = code.char_indices().filter(move |(at, c)| is_word(*c) && !code[..*at].ends_with(is_word));
    starts.map(move |(at, _)| (at, code[at..].split(|c: char| !is_word(c)).next().unwrap_or_default()))
}

/// Follows `::name`, `::super` or `::{…}` from a module `depth` below the root, and notes what stands just below the root.
fn walk(rest: &str, depth: usize, used: &mut BTreeSet<String>) {
    let Some(rest) = rest.trim_start().strip_prefix("::") else { return };
    let rest = rest.trim_start();
    for path in rest.strip_prefix('{').map_or_else(|| vec![rest], branches) {
        let path = path.trim_start();
        let Some((_, name)) = words(path).next().filter(|_| !path.starts_with(['*', '{'])) else { continue };
        match name {
            "super" => walk(&path["super".len()..], depth.saturating_sub(1), used),
            name if depth == 0 => drop(used.insert(name.to_owned())),
            _ => {}
        }
    }
}

/// Returns what a group `{a, b::{c}}` is made of, given what follows its first brace.
fn branches(group: &str) -> Vec<&str> {
    let (mut depth, mut from, mut found) = (0_usize, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(&group[from..at]);
                return found;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&group[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    found
}
