//! The messages and terms of one language, parsed, each with its file and line.

use crate::domain::{files::Files, finding::Finding};
use fluent_syntax::{
    ast::{self, Pattern},
    parser,
};
use std::collections::{BTreeMap, HashMap};

/// The messages and terms of one language.
#[derive(Default)]
pub(super) struct Catalogue {
    pub(super) messages: BTreeMap<String, Entry>,
    pub(super) terms: BTreeMap<String, Entry>,
}

/// A message or a term.
pub(super) struct Entry {
    /// Where it stands, as findings name it.
    pub(super) file: String,
    pub(super) line: usize,
    /// What its author tells the translator.
    pub(super) note: String,
    pub(super) value: Option<Pattern<String>>,
    pub(super) attributes: Vec<Attribute>,
}

/// One attribute of a message or a term.
pub(super) struct Attribute {
    pub(super) name: String,
    pub(super) line: usize,
    pub(super) pattern: Pattern<String>,
}

impl Catalogue {
    /// Reads `<tag>/*.ftl`. Folders below, such as `lexicon/`, are not ours.
    pub(super) fn load(files: &Files, tag: &str) -> Result<Self, Vec<Finding>> {
        let folder = format!("{tag}/");
        let mut catalogue = Self::default();
        let mut findings = Vec::new();
        for (path, text) in files.under(&folder, ".ftl") {
            if !path[folder.len()..].contains('/') {
                catalogue.read(&files.shown(path), text, &mut findings);
            }
        }
        if findings.is_empty() { Ok(catalogue) } else { Err(findings) }
    }

    fn read(&mut self, file: &str, text: &str, findings: &mut Vec<Finding>) {
        let text = text.trim_start_matches('\u{FEFF}');
        let (resource, errors) = match parser::parse(text.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let line = line_at(text, error.pos.start);
            let start = error.slice.map_or(error.pos.start, |slice| slice.start);
            let id = text.get(start..).and_then(|rest| rest.split(['=', '\n']).next()).unwrap_or_default().trim();
            let says = format!("This is no Fluent: {}.", lower_first(&error.kind.to_string()));
            findings.push(flaw(file, line, id, &says, "Compare the line with the messages round it."));
        }
        let lines = Lines::new(text);
        for entry in resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    let note = message.comment.map(|comment| comment.content.join("\n")).unwrap_or_default();
                    let entry = Entry::new(file, &lines, &message.id.name, message.value, message.attributes, findings);
                    let entry = Entry { note, ..entry };
                    insert(&mut self.messages, message.id.name, entry, findings);
                }
                ast::Entry::Term(term) => {
                    let key = format!("-{}", term.id.name);
                    let entry = Entry::new(file, &lines, &key, Some(term.value), term.attributes, findings);
                    insert(&mut self.terms, term.id.name, entry, findings);
                }
                // Junk is told by the parser's errors.
                ast::Entry::Comment(_)
                | ast::Entry::GroupComment(_)
                | ast::Entry::ResourceComment(_)
                | ast::Entry::Junk { .. } => {}
            }
        }
    }
}

impl Entry {
    fn new(
        file: &str,
        lines: &Lines<'_>,
        key: &str,
        value: Option<Pattern<String>>,
        attributes: Vec<ast::Attribute<String>>,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let line = lines.of(key, "");
        let mut entry = Self { file: file.to_owned(), line, note: String::new(), value, attributes: Vec::new() };
        for ast::Attribute { id, value } in attributes {
            let line = lines.of(key, &id.name);
            if entry.attributes.iter().any(|known| known.name == id.name) {
                let says = format!("The attribute .{} is there twice.", id.name);
                findings.push(flaw(file, line, key, &says, "Keep one of them."));
            } else {
                entry.attributes.push(Attribute { name: id.name, line, pattern: value });
            }
        }
        entry
    }

    /// Returns the pattern of the message itself, or of one of its attributes.
    pub(super) fn pattern(&self, attr: Option<&str>) -> Option<&Pattern<String>> {
        match attr {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|known| known.name == name).map(|known| &known.pattern),
        }
    }

    /// Returns every pattern with the name of its attribute and its line.
    pub(super) fn patterns(&self) -> impl Iterator<Item = (Option<&str>, usize, &Pattern<String>)> {
        let value = self.value.iter().map(|pattern| (None, self.line, pattern));
        value.chain(self.attributes.iter().map(|known| (Some(known.name.as_str()), known.line, &known.pattern)))
    }
}

/// Where ids and attributes stand. The parser does not say, but an id always begins its line and an attribute is always
/// the first on its own.
struct Lines<'a>(HashMap<(&'a str, &'a str), usize>);

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        // Of two of one name the second stays: it is the one that a finding is about.
        let mut lines = HashMap::new();
        let mut id = "";
        for (place, line) in text.lines().enumerate() {
            let Some((name, _)) = line.split_once('=') else { continue };
            if let Some(attribute) = name.trim_start().strip_prefix('.') {
                lines.insert((id, attribute.trim()), place + 1);
            } else if !name.starts_with([' ', '#']) {
                id = name.trim_end();
                lines.insert((id, ""), place + 1);
            }
        }
        Self(lines)
    }

    fn of(&self, id: &str, attribute: &str) -> usize {
        self.0.get(&(id, attribute)).copied().unwrap_or(0)
    }
}

fn insert(into: &mut BTreeMap<String, Entry>, id: String, entry: Entry, findings: &mut Vec<Finding>) {
    if let Some(first) = into.get(&id) {
        let says = format!("The same id is already in {} line {}.", first.file, first.line);
        findings.push(flaw(&entry.file, entry.line, &id, &says, "Rename or remove one of them."));
    } else {
        into.insert(id, entry);
    }
}

fn flaw(file: &str, line: usize, id: &str, says: &str, mend: &str) -> Finding {
    Finding {
        file: file.to_owned(),
        line,
        rule: "fluent".to_owned(),
        node: id.to_owned(),
        says: says.to_owned(),
        mend: mend.to_owned(),
    }
}

fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
