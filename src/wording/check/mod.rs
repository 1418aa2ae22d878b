//! Proofs 15, 16 and 18: every wanted message is there in every language, uses what it may, and fits.
//!
//! Who wants a message is not known here: the dialogues and the program hand in a list.

mod complete;
mod survey;
mod uses;

use super::{BASE, Locale, Wording};
use crate::domain::{finding::Finding, ids::Lang};
use std::collections::{BTreeMap, BTreeSet};
use survey::Survey;

pub(super) use complete::OPTIONAL_FAMILIES;

/// One message that somebody wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The message.
    pub id: String,
    /// Attributes it must have.
    pub attrs: Vec<String>,
    /// Attributes it may have. What English has of them, every language must have, but for `also-…`: other words for an
    /// answer, which each language has its own of.
    pub optional: Vec<String>,
    /// Variables in scope.
    pub vars: Vec<String>,
    /// Who wants it: the file.
    pub file: String,
    /// The line there.
    pub line: usize,
    /// The node there.
    pub node: String,
}

/// Proves that every language has what is wanted, and nothing else.
pub fn check(wording: &Wording, wanted: &[Wanted]) -> Vec<Finding> {
    let wanted = merged(wanted);
    let english = wording.locales.get(BASE);
    let mut findings = Vec::new();
    for (lang, locale) in &wording.locales {
        let check = Check::new(lang, locale, english, &wanted);
        check.complete(&mut findings);
        check.no_orphans(&mut findings);
        for (id, entry) in &locale.catalogue.messages {
            check.entry(id, entry, &mut findings);
        }
        for (id, entry) in &locale.catalogue.terms {
            check.entry(&format!("-{id}"), entry, &mut findings);
        }
    }
    findings.sort();
    findings.dedup();
    findings
}

/// The messages wanted, one of each id: with all attributes that anybody wants, and only the variables that all give.
fn merged(wanted: &[Wanted]) -> BTreeMap<&str, Wanted> {
    let mut all: BTreeMap<&str, Wanted> = BTreeMap::new();
    for one in wanted {
        all.entry(&one.id)
            .and_modify(|known| {
                known.attrs.extend(one.attrs.iter().cloned());
                known.optional.extend(one.optional.iter().cloned());
                known.vars.retain(|var| one.vars.contains(var));
            })
            .or_insert_with(|| one.clone());
    }
    all
}

/// The proof of one language.
struct Check<'a> {
    lang: &'a Lang,
    locale: &'a Locale,
    english: Option<&'a Locale>,
    wanted: &'a BTreeMap<&'a str, Wanted>,
    /// What other messages and terms refer to.
    messages_used: BTreeSet<(&'a str, Option<&'a str>)>,
    terms_used: BTreeSet<&'a str>,
}

impl<'a> Check<'a> {
    fn new(
        lang: &'a Lang,
        locale: &'a Locale,
        english: Option<&'a Locale>,
        wanted: &'a BTreeMap<&'a str, Wanted>,
    ) -> Self {
        let mut check =
            Self { lang, locale, english, wanted, messages_used: BTreeSet::new(), terms_used: BTreeSet::new() };
        for entry in locale.catalogue.messages.values().chain(locale.catalogue.terms.values()) {
            for (_, _, pattern) in entry.patterns() {
                let survey = Survey::of(pattern);
                check.messages_used.extend(survey.messages);
                check.terms_used.extend(survey.terms.into_iter().map(|(id, _)| id));
            }
        }
        check
    }
}

fn flaw(file: &str, line: usize, rule: &str, node: &str, says: &str, mend: &str) -> Finding {
    Finding {
        file: file.to_owned(),
        line,
        rule: rule.to_owned(),
        node: node.to_owned(),
        says: says.to_owned(),
        mend: mend.to_owned(),
    }
}
