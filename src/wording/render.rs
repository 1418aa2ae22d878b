//! Fluent's resolver: a parsed pattern and arguments in, words out.
//!
//! It never fails. What cannot be resolved is written as Fluent does, `{$name}`; [`super::check`] proves beforehand that
//! no person ever reads one.

use super::{
    Locale,
    arg::{Arg, Args, When},
    bidi,
    catalogue::Entry,
};
use crate::domain::ids::Lang;
use fluent_syntax::{
    ast::{
        CallArguments, Expression, Identifier, InlineExpression, NamedArgument, Pattern, PatternElement, VariantKey,
    },
    unicode::unescape_unicode_to_string,
};
use icu_decimal::input::Decimal;
use std::borrow::Cow;

/// The functions a message may call. Each takes one argument; `LIST` takes `type: "or"` besides.
pub(super) const FUNCTIONS: [&str; 9] =
    ["PLURAL", "NUM", "DATE", "TIME", "DATETIME", "WEEKDAY", "LIST", "DISTANCE", "MONEY"];

/// The messages that hold the words of `DISTANCE` and `MONEY`; each gets the number as `$n`.
pub(super) const METRES: &str = "format-metres";
pub(super) const KILOMETRES: &str = "format-kilometres";
pub(super) const POUNDS: &str = "format-pounds";

/// How deep a message may refer to another. A ring of them is a finding, and ends here.
pub(super) const DEEPEST: u8 = 8;

/// Renders a pattern of `locale`. `chain` is where references are looked up: `locale`, then what it falls back to.
pub(super) fn render(locale: &Locale, chain: &[(&Lang, &Locale)], pattern: &Pattern<String>, args: &Args) -> String {
    let mut out = String::with_capacity(160);
    Scope { locale, chain, bound: Bound::Args(args), depth: 0 }.pattern(&mut out, pattern);
    out
}

/// Where a pattern stands: its language, and what its variables are bound to.
#[derive(Clone, Copy)]
struct Scope<'a> {
    locale: &'a Locale,
    chain: &'a [(&'a Lang, &'a Locale)],
    bound: Bound<'a>,
    depth: u8,
}

/// What variables are bound to.
#[derive(Clone, Copy)]
enum Bound<'a> {
    /// The caller's arguments.
    Args(&'a Args),
    /// The arguments written in a reference to a term.
    Written(&'a [NamedArgument<String>]),
    /// The `$n` of an amount.
    Amount(&'a Decimal),
}

/// What an expression stands for.
enum Value<'a> {
    Arg(&'a Arg),
    Number(Decimal),
    /// Words of the catalogue, or already rendered.
    Text(Cow<'a, str>),
    /// Nothing is bound to this name.
    Missing(&'a str),
}

impl<'a> Scope<'a> {
    fn pattern(self, out: &mut String, pattern: &'a Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => bidi::words(out, value, self.locale.is_rtl()),
                PatternElement::Placeable { expression } => self.expression(out, expression),
            }
        }
    }

    fn expression(self, out: &mut String, expression: &'a Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(out, inline),
            Expression::Select { selector, variants } => {
                let by = self.value(selector);
                let chosen = variants.iter().find(|variant| self.chooses(&by, &variant.key));
                if let Some(variant) = chosen.or_else(|| variants.iter().find(|variant| variant.default)) {
                    self.pattern(out, &variant.value);
                }
            }
        }
    }

    fn inline(self, out: &mut String, inline: &'a InlineExpression<String>) {
        match inline {
            InlineExpression::Placeable { expression } => self.expression(out, expression),
            InlineExpression::MessageReference { id, attribute } => self.message(out, &id.name, attribute.as_ref()),
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.term(out, &id.name, attribute.as_ref(), arguments.as_ref());
            }
            _ => self.write(out, self.value(inline)),
        }
    }

    fn write(self, out: &mut String, value: Value<'_>) {
        match value {
            Value::Arg(arg) => self.arg(out, arg),
            Value::Number(number) => self.locale.formats.number(out, &number),
            Value::Text(text) => out.push_str(&text),
            Value::Missing(name) => unresolved(out, name),
        }
    }

    /// Writes an argument as its kind is written.
    fn arg(self, out: &mut String, arg: &Arg) {
        let formats = &self.locale.formats;
        let rtl = self.locale.is_rtl();
        match arg {
            Arg::Text(text) => bidi::isolate(out, text, rtl),
            Arg::Number(number) => formats.number(out, &Decimal::from(*number)),
            Arg::Time(time, when) => formats.time(out, *time, *when),
            Arg::List(names) => formats.list(out, names, false),
            Arg::Phone(number) => bidi::phone(out, number, rtl),
            Arg::Link(link) => bidi::link(out, link),
            Arg::Money(pence) => self.money(out, *pence),
            Arg::Distance(metres) => self.distance(out, i64::from(*metres)),
        }
    }

    fn value(self, inline: &'a InlineExpression<String>) -> Value<'a> {
        match inline {
            InlineExpression::StringLiteral { value } => Value::Text(unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => number(value),
            InlineExpression::VariableReference { id } => self.variable(&id.name),
            InlineExpression::FunctionReference { id, arguments } => self.function(&id.name, arguments),
            _ => {
                let mut text = String::new();
                self.inline(&mut text, inline);
                Value::Text(text.into())
            }
        }
    }

    fn variable(self, name: &'a str) -> Value<'a> {
        match self.bound {
            Bound::Args(args) => args.get(name).map(Value::Arg),
            Bound::Written(named) => named.iter().find(|arg| arg.name.name == name).map(|arg| self.value(&arg.value)),
            Bound::Amount(number) => (name == "n").then(|| Value::Number(number.clone())),
        }
        .unwrap_or(Value::Missing(name))
    }

    fn function(self, name: &'a str, arguments: &'a CallArguments<String>) -> Value<'a> {
        let Some(first) = arguments.positional.first() else { return Value::Missing(name) };
        let value = self.value(first);
        let formats = &self.locale.formats;
        let mut text = String::new();
        match (name, &value) {
            ("PLURAL", _) => match value.number() {
                Some(number) => return Value::Text(formats.plural(&number).into()),
                None => return Value::Missing(name),
            },
            ("DATE", Value::Arg(Arg::Time(time, _))) => formats.time(&mut text, *time, When::Date),
            ("TIME", Value::Arg(Arg::Time(time, _))) => formats.time(&mut text, *time, When::Time),
            ("DATETIME", Value::Arg(Arg::Time(time, _))) => formats.time(&mut text, *time, When::DateTime),
            ("WEEKDAY", Value::Arg(Arg::Time(time, _))) => formats.time(&mut text, *time, When::Weekday),
            ("LIST", Value::Arg(Arg::List(names))) => formats.list(&mut text, names, says_or(&arguments.named)),
            ("DISTANCE", Value::Arg(Arg::Number(metres))) => self.distance(&mut text, *metres),
            ("MONEY", Value::Arg(Arg::Number(pence))) => self.money(&mut text, *pence),
            // Asked to write a thing as what it is, or as what it cannot be: both end with how it is written.
            _ => return value,
        }
        Value::Text(text.into())
    }

    fn chooses(self, by: &Value<'_>, key: &VariantKey<String>) -> bool {
        match key {
            VariantKey::NumberLiteral { value } => match (by.number(), value.parse::<Decimal>()) {
                (Some(number), Ok(wanted)) => number == wanted,
                _ => false,
            },
            VariantKey::Identifier { name } => match by {
                Value::Text(text) => text == name,
                Value::Arg(Arg::Text(text)) => text == name,
                _ => by.number().is_some_and(|number| self.locale.formats.plural(&number) == name),
            },
        }
    }

    fn message(self, out: &mut String, id: &str, attribute: Option<&Identifier<String>>) {
        match self.find(attribute, |locale| locale.catalogue.messages.get(id)) {
            Some((scope, pattern)) => scope.pattern(out, pattern),
            None => unresolved(out, id),
        }
    }

    fn term(
        self,
        out: &mut String,
        id: &str,
        attribute: Option<&Identifier<String>>,
        arguments: Option<&'a CallArguments<String>>,
    ) {
        let bound = Bound::Written(arguments.map_or(&[], |arguments| &arguments.named));
        match self.find(attribute, |locale| locale.catalogue.terms.get(id)) {
            Some((scope, pattern)) => Scope { bound, ..scope }.pattern(out, pattern),
            None => unresolved(out, id),
        }
    }

    fn money(self, out: &mut String, pence: i64) {
        let mut pounds = Decimal::from(pence);
        pounds.multiply_pow10(-2);
        pounds.trim_end_if_integer();
        Scope { bound: Bound::Amount(&pounds), ..self }.message(out, POUNDS, None);
    }

    fn distance(self, out: &mut String, metres: i64) {
        let (id, number) = rounded(metres);
        Scope { bound: Bound::Amount(&number), ..self }.message(out, id, None);
    }

    /// Finds a pattern in this language or in those it falls back to, and returns it with its own scope.
    fn find(
        self,
        attribute: Option<&Identifier<String>>,
        entry: impl Fn(&'a Locale) -> Option<&'a Entry>,
    ) -> Option<(Self, &'a Pattern<String>)> {
        let attribute = attribute.map(|attribute| attribute.name.as_str());
        let pattern = |locale: &'a Locale| entry(locale)?.pattern(attribute);
        let place = self.chain.iter().position(|(_, locale)| pattern(locale).is_some())?;
        let chain = self.chain.get(place..)?;
        let (_, locale) = chain.first()?;
        let depth = self.depth + 1;
        (depth < DEEPEST).then_some((Self { locale, chain, depth, ..self }, pattern(locale)?))
    }
}

impl Value<'_> {
    fn number(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) => Some(number.clone()),
            Self::Arg(Arg::Number(number)) => Some(Decimal::from(*number)),
            _ => None,
        }
    }
}

fn number(literal: &str) -> Value<'_> {
    literal.parse().map_or(Value::Text(literal.into()), Value::Number)
}

fn says_or(named: &[NamedArgument<String>]) -> bool {
    named.iter().any(|arg| {
        let is_or = matches!(&arg.value, InlineExpression::StringLiteral { value } if value == "or");
        arg.name.name == "type" && is_or
    })
}

/// Rounds a distance to what a person walks by: hundreds of metres, half kilometres up to five, then whole ones.
fn rounded(metres: i64) -> (&'static str, Decimal) {
    let metres = metres.max(0);
    if metres < 950 {
        return (METRES, Decimal::from(((metres + 50) / 100 * 100).max(100)));
    }
    let tenths = if metres < 4_750 { (metres + 250) / 500 * 5 } else { (metres + 500) / 1_000 * 10 };
    let mut kilometres = Decimal::from(tenths);
    kilometres.multiply_pow10(-1);
    kilometres.trim_end_if_integer();
    (KILOMETRES, kilometres)
}

fn unresolved(out: &mut String, name: &str) {
    out.push('{');
    out.push_str(name);
    out.push('}');
}
