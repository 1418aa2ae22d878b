//! Translations out to translators' tools and back: gettext PO, which all of them read.
//!
//! One entry a [`Unit`]: `msgctxt` is its name, `msgid` the English and `msgstr` the translation, both as Fluent writes
//! them. Going out and coming back changes nothing.

use super::progress::Unit;
use crate::domain::{files::Files, finding::Finding, ids::Lang};
use fluent_syntax::{
    ast::{Attribute, Entry, Identifier, Message, Pattern, Resource, Term},
    parser, serializer,
};
use polib::{catalog::Catalog, message::Message as PoMessage, metadata::CatalogMetadata, po_file};
use std::{
    collections::BTreeMap,
    io::{BufWriter, Write},
};

/// What came back from a translator.
#[derive(Debug, Default)]
pub struct Import {
    /// The files that change, by their path below the locales, with their new text.
    pub files: BTreeMap<String, String>,
    /// How many pieces are new or changed.
    pub changed: usize,
    /// Entries that cannot be taken, and why.
    pub findings: Vec<Finding>,
}

/// Writes the pieces of a language as PO.
pub fn export(units: &[Unit], lang: &Lang, out: impl Write) -> std::io::Result<()> {
    let mut metadata = CatalogMetadata::new();
    metadata.project_id_version = "pathways".to_owned();
    metadata.language = lang.to_string();
    metadata.mime_version = "1.0".to_owned();
    metadata.content_type = "text/plain; charset=UTF-8".to_owned();
    metadata.content_transfer_encoding = "8bit".to_owned();
    let mut catalog = Catalog::new(metadata);
    for unit in units {
        let mut entry = PoMessage::build_singular();
        entry
            .with_msgctxt(unit.name.clone())
            .with_msgid(unit.english.clone())
            .with_msgstr(unit.words.clone().unwrap_or_default())
            .with_extracted_comments(unit.note.clone())
            .with_source(format!("{}:{}", unit.file, unit.line));
        catalog.append_or_update(entry.done());
    }
    let mut out = BufWriter::new(out);
    po_file::write(&catalog, &mut out)?;
    out.flush()
}

/// Reads the PO of a language and returns its files with the translations put in. `units` are the pieces as they are now;
/// what the PO does not hold, holds empty, or holds as fuzzy, stays.
pub fn import(files: &Files, units: &[Unit], lang: &Lang, po: &str) -> anyhow::Result<Import> {
    anyhow::ensure!(
        po.lines().all(is_whole),
        "the PO file has a line whose quotes do not close; export it again from your tool"
    );
    let catalog = po_file::parse_from_reader(po.as_bytes())
        .map_err(|error| anyhow::anyhow!("the PO file cannot be read ({error}); export it again from your tool"))?;
    let mut import = Import::default();
    let mut resources: BTreeMap<String, Resource<String>> = BTreeMap::new();
    for entry in catalog.messages().filter(|entry| entry.is_translated() && !entry.is_fuzzy()) {
        let (name, words) = (entry.msgctxt().unwrap_or_default(), entry.msgstr().unwrap_or_default());
        let mut flaw = |says: String, mend: &str| {
            import.findings.push(Finding {
                file: format!("{lang}.po"),
                line: 0,
                rule: "exchange".to_owned(),
                node: name.to_owned(),
                says,
                mend: mend.to_owned(),
            });
        };
        let Some(unit) = units.iter().find(|unit| unit.name == name) else {
            flaw("English no longer has this piece.".to_owned(), "Export again and move the words over.");
            continue;
        };
        if unit.words.as_deref() == Some(words) {
            continue;
        }
        match pattern(words) {
            Ok(pattern) => {
                let path = unit.file.rsplit('/').next().map(|file| format!("{lang}/{file}")).unwrap_or_default();
                let resource =
                    resources.entry(path).or_insert_with_key(|path| read(files.get(path).unwrap_or_default()));
                put(resource, name, pattern);
                import.changed += 1;
            }
            Err(what) => {
                flaw(format!("The translation is no Fluent: {what}."), "Keep the braces as they are in English.")
            }
        }
    }
    import.files = resources.into_iter().map(|(path, resource)| (path, serializer::serialize(&resource))).collect();
    Ok(import)
}

/// Returns true for a line of PO whose quotes open and close: the reader relies on it.
fn is_whole(line: &str) -> bool {
    let quoted = match line.split_once(' ') {
        Some((keyword, rest)) if keyword.starts_with("msg") => rest,
        _ if line.starts_with('"') => line,
        _ => return !line.starts_with("msg"),
    };
    quoted.len() > 1 && quoted.starts_with('"') && quoted.ends_with('"')
}

fn read(text: &str) -> Resource<String> {
    parser::parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

/// Parses what a translator wrote as one pattern.
fn pattern(words: &str) -> Result<Pattern<String>, String> {
    let indented: String = words.lines().flat_map(|line| ["\n    ", line]).collect();
    let resource = parser::parse(format!("x ={indented}\n"))
        .map_err(|(_, errors)| errors.first().map_or_else(|| "unknown".to_owned(), |error| error.kind.to_string()))?;
    match <[_; 1]>::try_from(resource.body) {
        Ok([Entry::Message(Message { value: Some(value), attributes, .. })]) if attributes.is_empty() => Ok(value),
        _ => Err("a line begins with a sign that means something else there".to_owned()),
    }
}

/// Puts a pattern in its place; a new message or attribute goes to the end.
fn put(resource: &mut Resource<String>, name: &str, pattern: Pattern<String>) {
    let (id, attr) = name.split_once('.').map_or((name, None), |(id, attr)| (id, Some(attr)));
    let term = id.strip_prefix('-');
    let is_it = |entry: &Entry<String>| match (entry, term) {
        (Entry::Message(message), None) => message.id.name == id,
        (Entry::Term(known), Some(term)) => known.id.name == term,
        _ => false,
    };
    let place = resource.body.iter().position(is_it).unwrap_or_else(|| {
        resource.body.push(empty(id, term));
        resource.body.len() - 1
    });
    match (resource.body.get_mut(place), attr) {
        (Some(Entry::Message(message)), None) => message.value = Some(pattern),
        (Some(Entry::Term(term)), None) => term.value = pattern,
        (Some(Entry::Message(Message { attributes, .. }) | Entry::Term(Term { attributes, .. })), Some(attr)) => {
            match attributes.iter_mut().find(|known| known.id.name == attr) {
                Some(known) => known.value = pattern,
                None => attributes.push(Attribute { id: Identifier { name: attr.to_owned() }, value: pattern }),
            }
        }
        _ => {}
    }
}

fn empty(id: &str, term: Option<&str>) -> Entry<String> {
    match term {
        Some(term) => Entry::Term(Term {
            id: Identifier { name: term.to_owned() },
            value: Pattern { elements: Vec::new() },
            attributes: Vec::new(),
            comment: None,
        }),
        None => Entry::Message(Message {
            id: Identifier { name: id.to_owned() },
            value: None,
            attributes: Vec::new(),
            comment: None,
        }),
    }
}
