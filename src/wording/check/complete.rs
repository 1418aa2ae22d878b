//! 15: what is wanted is there in every language, and what is there is wanted.

use super::{Check, Wanted, flaw};
use crate::{
    domain::finding::Finding,
    wording::{BASE, catalogue::Entry},
};

/// Families of messages, by how their ids begin, that the program's own pages and posters speak, and advisors through them.
/// What English has of them is wanted in every language.
const FAMILIES: [&str; 5] = ["directory-", "format-", "phrase-", "poster-", "web-"];

/// Families that a language may leave to English as a whole, but not by half: what only advisors see.
pub(in crate::wording) const OPTIONAL_FAMILIES: [&str; 1] = ["desk-"];

impl Check<'_> {
    /// 15: what is wanted is there. A draft may lack messages, but of those that it has it lacks no part.
    pub(super) fn complete(&self, findings: &mut Vec<Finding>) {
        let draft = self.locale.manifest.draft;
        for wanted in self.wanted.values() {
            match self.locale.catalogue.messages.get(&wanted.id) {
                Some(entry) => self.attributes(wanted, entry, findings),
                None if draft => {}
                None => findings.push(self.missing(&wanted.id, Some(wanted))),
            }
        }
        let begun = |family: &str| self.locale.catalogue.messages.keys().any(|id| id.starts_with(family));
        let families = FAMILIES.iter().filter(|_| !draft);
        for family in families.chain(OPTIONAL_FAMILIES.iter().filter(|family| !draft && begun(family))) {
            let english = self.english.into_iter().flat_map(|english| &english.catalogue.messages);
            for (id, entry) in english.filter(|(id, _)| id.starts_with(family)) {
                match self.locale.catalogue.messages.get(id) {
                    Some(own) => self.same_attributes(id, entry, own, findings),
                    None => findings.push(self.missing(id, None)),
                }
            }
        }
    }

    fn attributes(&self, wanted: &Wanted, entry: &Entry, findings: &mut Vec<Finding>) {
        let english = self.english.and_then(|english| english.catalogue.messages.get(&wanted.id));
        let shared = |attr: &&String| {
            !attr.starts_with("also-") && english.is_some_and(|english| english.pattern(Some(attr)).is_some())
        };
        let required = wanted.attrs.iter().chain(wanted.optional.iter().filter(shared));
        for attr in required.filter(|attr| entry.pattern(Some(attr)).is_none()) {
            let says = format!("The attribute .{attr} is missing.");
            findings.push(flaw(
                &entry.file,
                entry.line,
                "15 complete",
                &wanted.id,
                &says,
                &format!("Add .{attr} = … below the message."),
            ));
        }
        if entry.value.is_none() {
            findings.push(flaw(
                &entry.file,
                entry.line,
                "15 complete",
                &wanted.id,
                "The message has attributes only.",
                "Add its words after the = sign.",
            ));
        }
        for attribute in &entry.attributes {
            if !wanted.attrs.contains(&attribute.name)
                && !wanted.optional.contains(&attribute.name)
                && !self.messages_used.contains(&(wanted.id.as_str(), Some(attribute.name.as_str())))
            {
                let says = format!("Nobody asks for the attribute .{}.", attribute.name);
                findings.push(flaw(
                    &entry.file,
                    attribute.line,
                    "15 orphans",
                    &wanted.id,
                    &says,
                    "Correct its name or remove it.",
                ));
            }
        }
    }

    fn same_attributes(&self, id: &str, english: &Entry, own: &Entry, findings: &mut Vec<Finding>) {
        for (attr, _, _) in english.patterns().filter(|(attr, _, _)| own.pattern(*attr).is_none()) {
            let says = match attr {
                Some(attr) => format!("The attribute .{attr} is missing; English has it."),
                None => "The message has attributes only; English has words too.".to_owned(),
            };
            findings.push(flaw(&own.file, own.line, "15 complete", id, &says, "Add it."));
        }
        for (attr, line, _) in own.patterns().filter(|(attr, _, _)| english.pattern(*attr).is_none()) {
            let says = format!(
                "Nobody asks for {}.",
                attr.map_or("the message's own words".to_owned(), |attr| format!("the attribute .{attr}"))
            );
            findings.push(flaw(&own.file, line, "15 orphans", id, &says, "Correct its name or remove it."));
        }
    }

    fn missing(&self, id: &str, wanted: Option<&Wanted>) -> Finding {
        let english = self.english.and_then(|english| english.catalogue.messages.get(id));
        let (file, line, mend) = match (english, wanted) {
            (Some(english), _) if *self.lang != BASE => {
                let file = english.file.replacen(&format!("{BASE}/"), &format!("{}/", self.lang), 1);
                (file, 0, format!("Translate the one in {} line {}.", english.file, english.line))
            }
            (_, Some(wanted)) => {
                (wanted.file.clone(), wanted.line, format!("Add `{id} = …` to locales/{}.", self.lang))
            }
            _ => (String::new(), 0, format!("Add `{id} = …` to locales/{}.", self.lang)),
        };
        let says = format!("The message {id} is missing in {}.", self.lang);
        flaw(&file, line, "15 complete", id, &says, &mend)
    }

    /// 15: what is there is wanted, by somebody or by another message.
    pub(super) fn no_orphans(&self, findings: &mut Vec<Finding>) {
        for (id, entry) in &self.locale.catalogue.messages {
            let in_family = FAMILIES.iter().chain(&OPTIONAL_FAMILIES).any(|family| id.starts_with(family));
            let unknown = in_family && self.english.is_some_and(|english| !english.catalogue.messages.contains_key(id));
            if (!in_family
                && !self.wanted.contains_key(id.as_str())
                && !self.messages_used.iter().any(|(name, _)| name == id))
                || unknown
            {
                findings.push(flaw(
                    &entry.file,
                    entry.line,
                    "15 orphans",
                    id,
                    "Nobody asks for this message.",
                    "Correct its id or remove it.",
                ));
            }
        }
        for (id, entry) in &self.locale.catalogue.terms {
            if !self.terms_used.contains(id.as_str()) {
                findings.push(flaw(
                    &entry.file,
                    entry.line,
                    "15 orphans",
                    &format!("-{id}"),
                    "No message uses this term.",
                    "Remove it.",
                ));
            }
        }
    }
}
