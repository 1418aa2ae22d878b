//! What a pattern uses: variables, references, functions, selectors. It reads the syntax tree and renders nothing.

use crate::wording::render;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use std::collections::BTreeSet;

/// What a pattern uses.
#[derive(Default)]
pub(super) struct Survey<'a> {
    /// Variables that are written out.
    pub(super) told: BTreeSet<&'a str>,
    /// Variables that only choose.
    pub(super) chosen_by: BTreeSet<&'a str>,
    /// Messages referred to, with their attribute.
    pub(super) messages: BTreeSet<(&'a str, Option<&'a str>)>,
    /// Terms referred to, with their attribute.
    pub(super) terms: BTreeSet<(&'a str, Option<&'a str>)>,
    /// Functions called.
    pub(super) functions: BTreeSet<&'a str>,
    /// Choices by number.
    pub(super) plurals: Vec<Plural<'a>>,
}

/// A choice by number.
pub(super) struct Plural<'a> {
    /// The variable that it is about.
    pub(super) variable: &'a str,
    /// The categories that it names: `one`, `few`.
    pub(super) named: BTreeSet<&'a str>,
}

/// The plural categories of all languages.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl<'a> Survey<'a> {
    pub(super) fn of(pattern: &'a Pattern<String>) -> Self {
        let mut survey = Self::default();
        survey.pattern(pattern);
        survey
    }

    /// Returns every variable it uses.
    pub(super) fn variables(&self) -> impl Iterator<Item = &'a str> {
        self.told.union(&self.chosen_by).copied()
    }

    fn pattern(&mut self, pattern: &'a Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, false),
            Expression::Select { selector, variants } => {
                self.inline(selector, true);
                self.plurals.extend(plural(selector, variants));
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<String>, chooses: bool) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                let variables = if chooses { &mut self.chosen_by } else { &mut self.told };
                variables.insert(&id.name);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, attribute } => {
                self.messages.insert((&id.name, attribute.as_ref().map(|attribute| attribute.name.as_str())));
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                self.terms.insert((&id.name, attribute.as_ref().map(|attribute| attribute.name.as_str())));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(&id.name);
                match id.name.as_str() {
                    "DISTANCE" => self.messages.extend([(render::METRES, None), (render::KILOMETRES, None)]),
                    "MONEY" => self.messages.extend([(render::POUNDS, None)]),
                    _ => {}
                }
                for argument in &arguments.positional {
                    self.inline(argument, chooses);
                }
            }
        }
    }
}

/// Returns the choice where it is one by plural category: by `PLURAL`, or with a key that only a number can match.
fn plural<'a>(selector: &'a InlineExpression<String>, variants: &'a [Variant<String>]) -> Option<Plural<'a>> {
    let (variable, by_function) = match selector {
        InlineExpression::VariableReference { id } => (id, false),
        InlineExpression::FunctionReference { id, arguments } => match arguments.positional.first()? {
            InlineExpression::VariableReference { id: variable } => (variable, id.name == "PLURAL"),
            _ => return None,
        },
        _ => return None,
    };
    let named: BTreeSet<&str> = variants
        .iter()
        .filter_map(|variant| match &variant.key {
            VariantKey::Identifier { name } => Some(name.as_str()).filter(|name| CATEGORIES.contains(name)),
            VariantKey::NumberLiteral { .. } => None,
        })
        .collect();
    let by_category = named.iter().any(|name| *name != "other");
    (by_function || by_category).then_some(Plural { variable: &variable.name, named })
}

/// Returns the length of the longest rendering, in UTF-16 units as Telegram counts them. `variable` is how much is allowed
/// for a variable, `reference` the pattern of a reference.
pub(super) fn longest<'a>(
    pattern: &'a Pattern<String>,
    variable: usize,
    reference: &dyn Fn(&'a InlineExpression<String>) -> Option<&'a Pattern<String>>,
    depth: u8,
) -> usize {
    let inline = |inline: &'a InlineExpression<String>| match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => utf16(value),
        InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. } => variable,
        _ if depth == 0 => 0,
        _ => reference(inline).map_or(0, |pattern| longest(pattern, variable, reference, depth - 1)),
    };
    let expression = |expression: &'a Expression<String>| match expression {
        Expression::Inline(part) => inline(part),
        Expression::Select { variants, .. } => {
            let lengths = variants.iter().map(|variant| longest(&variant.value, variable, reference, depth));
            lengths.max().unwrap_or(0)
        }
    };
    let lengths = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => utf16(value),
        PatternElement::Placeable { expression: part } => expression(part),
    });
    lengths.sum()
}

fn utf16(text: &str) -> usize {
    text.encode_utf16().count()
}
