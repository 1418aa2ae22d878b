//! 16 and 18: a message uses only what is there, names every plural, and fits.

use super::{
    Check, flaw,
    survey::{self, Survey},
};
use crate::{
    domain::finding::Finding,
    wording::{BASE, catalogue::Entry, render},
};
use fluent_syntax::ast::{InlineExpression, Pattern};
use std::collections::BTreeSet;

/// The longest text of a message on Telegram, in UTF-16 units.
const TEXT_MAX: usize = 4_096;
/// The longest label of a button, by the same count: more is cut off on a small screen.
const LABEL_MAX: usize = 64;
/// What is allowed for a variable in a text: a long name, a list, a sentence.
const VARIABLE_IN_TEXT: usize = 240;
/// What is allowed for a variable in a label.
const VARIABLE_IN_LABEL: usize = 24;

impl<'a> Check<'a> {
    /// 16 and 18 for one message or term.
    pub(super) fn entry(&self, id: &str, entry: &'a Entry, findings: &mut Vec<Finding>) {
        let is_term = id.starts_with('-');
        for (attr, line, pattern) in entry.patterns() {
            let node = attr.map_or(id.to_owned(), |attr| format!("{id}.{attr}"));
            let mut add =
                |rule: &str, says: String, mend: &str| findings.push(flaw(&entry.file, line, rule, &node, &says, mend));
            let survey = Survey::of(pattern);
            for name in survey.functions.iter().filter(|name| !render::FUNCTIONS.contains(name)) {
                add(
                    "16 variables",
                    format!("There is no function {name}."),
                    &format!("Use one of {}.", render::FUNCTIONS.join(", ")),
                );
            }
            self.plurals(&survey, &mut add);
            self.references(&survey, &mut add);
            if !is_term {
                self.variables(id, attr, pattern, &survey, &mut add);
                self.length(attr, pattern, &mut add);
            }
        }
    }

    /// 16: a choice by number names every plural category of the language, and no other.
    fn plurals(&self, survey: &Survey<'_>, add: &mut impl FnMut(&str, String, &str)) {
        let has: BTreeSet<&str> = self.locale.formats.categories().collect();
        for plural in &survey.plurals {
            for category in has.difference(&plural.named) {
                add(
                    "16 plurals",
                    format!("The choice by ${} lacks [{category}].", plural.variable),
                    "Add that variant.",
                );
            }
            for category in plural.named.difference(&has).filter(|category| **category != "other") {
                let says =
                    format!("The choice by ${} has [{category}], which {} never needs.", plural.variable, self.lang);
                add("16 plurals", says, "Remove that variant.");
            }
        }
    }

    /// 16: what is referred to is there, and no message refers to itself by a detour.
    fn references(&self, survey: &Survey<'a>, add: &mut impl FnMut(&str, String, &str)) {
        for (id, attr) in &survey.messages {
            match self.locale.catalogue.messages.get(*id).and_then(|entry| entry.pattern(*attr)) {
                Some(pattern) if !self.ends(pattern, render::DEEPEST - 1) => {
                    add("16 references", format!("Through {id} the message comes back to itself."), "Break the ring.");
                }
                Some(_) => {}
                None => add(
                    "16 references",
                    format!("It refers to {}, which is not there.", dotted(id, *attr)),
                    "Correct the name or add the message.",
                ),
            }
        }
        for (id, attr) in &survey.terms {
            if self.locale.catalogue.terms.get(*id).and_then(|entry| entry.pattern(*attr)).is_none() {
                add(
                    "16 references",
                    format!("It refers to -{}, which is not there.", dotted(id, *attr)),
                    "Correct the name or add the term.",
                );
            }
        }
    }

    /// Returns true where following its references comes to an end within `depth` steps.
    fn ends(&self, pattern: &Pattern<String>, depth: u8) -> bool {
        Survey::of(pattern).messages.iter().all(|(id, attr)| {
            let next = self.locale.catalogue.messages.get(*id).and_then(|entry| entry.pattern(*attr));
            next.is_none_or(|next| depth > 0 && self.ends(next, depth - 1))
        })
    }

    /// 16: only variables in scope are used, and none that English tells is left out.
    fn variables(
        &self,
        id: &str,
        attr: Option<&str>,
        pattern: &'a Pattern<String>,
        survey: &Survey<'a>,
        add: &mut impl FnMut(&str, String, &str),
    ) {
        let english =
            self.english.and_then(|english| english.catalogue.messages.get(id)).and_then(|entry| entry.pattern(attr));
        let english = english.map(Survey::of);
        let in_scope: Option<BTreeSet<&str>> = match self.wanted.get(id) {
            Some(wanted) => Some(wanted.vars.iter().map(String::as_str).collect()),
            // A message of a family, or one that others refer to: English says what is in scope.
            None => english.as_ref().filter(|_| *self.lang != BASE).map(|english| english.variables().collect()),
        };
        if let Some(in_scope) = in_scope {
            for name in self.all_variables(pattern, render::DEEPEST).difference(&in_scope) {
                let known = in_scope.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
                let mend = if known.is_empty() {
                    "Nothing is in scope here.".to_owned()
                } else {
                    format!("In scope are {known}.")
                };
                add("16 variables", format!("The variable ${name} is not in scope."), &mend);
            }
        }
        if let Some(english) = english {
            for name in english.told.iter().filter(|name| !survey.variables().any(|own| own == **name)) {
                add("16 variables", format!("English tells ${name}, and this does not."), "Put it where it belongs.");
            }
        }
    }

    /// Returns the variables of a pattern and of the messages it refers to.
    fn all_variables(&self, pattern: &'a Pattern<String>, depth: u8) -> BTreeSet<&'a str> {
        let survey = Survey::of(pattern);
        let mut all: BTreeSet<&str> = survey.variables().collect();
        for (id, attr) in survey.messages {
            let next = self.locale.catalogue.messages.get(id).and_then(|entry| entry.pattern(attr));
            // The amounts bring their own number.
            if let (Some(next), true) = (next, depth > 0 && !id.starts_with("format-")) {
                all.extend(self.all_variables(next, depth - 1));
            }
        }
        all
    }

    /// 18: the longest rendering fits.
    fn length(&self, attr: Option<&str>, pattern: &'a Pattern<String>, add: &mut impl FnMut(&str, String, &str)) {
        let is_label = attr.is_some_and(|attr| attr.starts_with("opt-"));
        let (variable, most) = if is_label { (VARIABLE_IN_LABEL, LABEL_MAX) } else { (VARIABLE_IN_TEXT, TEXT_MAX) };
        let length = survey::longest(pattern, variable, &|inline| self.referred(inline), render::DEEPEST);
        if length > most {
            add("18 length", format!("It can be {length} letters long; {most} fit."), "Say it in fewer words.");
        }
    }

    fn referred(&self, inline: &InlineExpression<String>) -> Option<&'a Pattern<String>> {
        let catalogue = &self.locale.catalogue;
        match inline {
            InlineExpression::MessageReference { id, attribute } => {
                catalogue.messages.get(&id.name)?.pattern(attribute.as_ref().map(|attribute| attribute.name.as_str()))
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                catalogue.terms.get(&id.name)?.pattern(attribute.as_ref().map(|attribute| attribute.name.as_str()))
            }
            _ => None,
        }
    }
}

fn dotted(id: &str, attr: Option<&str>) -> String {
    attr.map_or(id.to_owned(), |attr| format!("{id}.{attr}"))
}
