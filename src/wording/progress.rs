//! How far a translation is: what English says, piece by piece, and what a language says for it.

use super::{BASE, Wording, catalogue::Entry, check};
use crate::domain::ids::Lang;
use fluent_syntax::{
    ast::{self, Identifier, Message, Pattern, Resource},
    serializer,
};

/// One piece for a translator: a message, a term, or an attribute of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its name: `loneliness-need`, `loneliness-need.retry1`, `-service`.
    pub name: String,
    /// The English file, as findings name it.
    pub file: String,
    /// The line there.
    pub line: usize,
    /// What its author tells the translator.
    pub note: String,
    /// The English, as Fluent writes it.
    pub english: String,
    /// The translation, where there is one.
    pub words: Option<String>,
    /// True where a language may do without: other words for an answer, and what only advisors see.
    pub optional: bool,
}

impl Unit {
    /// Returns true where it must be translated and is not.
    pub const fn is_missing(&self) -> bool {
        self.words.is_none() && !self.optional
    }
}

/// Returns every piece of the English with what `lang` says for it, in the order of files and lines. A language that does
/// not exist yet has no words.
pub fn units(wording: &Wording, lang: &Lang) -> Vec<Unit> {
    let Some(english) = wording.locales.get(BASE).map(|locale| &locale.catalogue) else { return Vec::new() };
    let own = wording.locales.get(lang).map(|locale| &locale.catalogue);
    let mut units = Vec::new();
    for (id, entry) in &english.messages {
        add(&mut units, id, entry, own.and_then(|own| own.messages.get(id)));
    }
    for (id, entry) in &english.terms {
        add(&mut units, &format!("-{id}"), entry, own.and_then(|own| own.terms.get(id)));
    }
    units.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    units
}

fn add(units: &mut Vec<Unit>, id: &str, english: &Entry, own: Option<&Entry>) {
    let staff = check::OPTIONAL_FAMILIES.iter().any(|family| id.starts_with(family));
    units.extend(english.patterns().map(|(attr, line, pattern)| Unit {
        name: attr.map_or_else(|| id.to_owned(), |attr| format!("{id}.{attr}")),
        file: english.file.clone(),
        line,
        note: english.note.clone(),
        english: source(pattern),
        words: own.and_then(|own| own.pattern(attr)).map(source),
        optional: staff || attr.is_some_and(|attr| attr.starts_with("also-")),
    }));
}

/// Returns a pattern as its author wrote it, without the id and the indent.
fn source(pattern: &Pattern<String>) -> String {
    let id = Identifier { name: "x".to_owned() };
    let message = Message { id, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&Resource { body: vec![ast::Entry::Message(message)] });
    let text = text.strip_prefix("x =").unwrap_or(&text).trim();
    text.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}
