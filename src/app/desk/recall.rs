//! What was said and chosen, in the desk's language: for an advisor who does not read the person's.
//!
//! Nothing is guessed and nothing more is kept for it. A turn names the messages that it was rendered from; each is told
//! only where its words in the turn's own language stand in the turn as they are. What cannot be known, such as a name that was
//! filled in or the cards of places, is an ellipsis.

use super::phrases::Pick;
use crate::{
    dialogue::{
        World,
        effect::Label,
        render::{label, shorten},
        script::{Kind, Script, Task},
    },
    domain::{
        conversation::{Mind, Value},
        ids::{AdvisorId, Lang, NodeName, SlotName},
        post::{Button, option},
        time::Time,
        turn::Turn,
    },
    wording::{Arg, Args, Text},
};
use std::{collections::HashMap, time::Duration};

/// What stands for what cannot be known.
const UNKNOWN: &str = "…";
/// The longest question in short, in characters.
const SHORT: usize = 90;

/// Looks back at one conversation.
pub struct Recall<'a> {
    world: &'a World,
    mind: &'a Mind,
    /// What each advisor is called.
    names: &'a HashMap<AdvisorId, String>,
    /// The desk's language.
    lang: &'a Lang,
}

/// An answer that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The slot that holds it.
    pub slot: SlotName,
    /// The question in short, where it can be told.
    pub question: Option<String>,
    /// The answer.
    pub answer: String,
    /// When it was given, where that is kept.
    pub at: Option<Time>,
}

impl<'a> Recall<'a> {
    /// Looks back in `lang`.
    pub const fn new(world: &'a World, mind: &'a Mind, names: &'a HashMap<AdvisorId, String>, lang: &'a Lang) -> Self {
        Self { world, mind, names, lang }
    }

    /// Returns what a turn of ours says, where it was said in another language and that can be known.
    pub fn turn(&self, turn: &Turn) -> Option<String> {
        let own = &turn.message.as_ref()?.lang;
        if own == self.lang {
            return None;
        }
        let mut told: Vec<String> = Vec::new();
        let mut rest = turn.text.as_str();
        let mut knows_any = false;
        for said in &turn.said {
            let Some((before, after, words)) = self.said(own, said, rest) else { continue };
            unknown(&mut told, before);
            rest = after;
            // Words that no speaker has read have the desk's own beside them already.
            match rest.trim_start().strip_prefix(words.as_str()) {
                Some(after) => rest = after,
                None => {
                    told.push(words);
                    knows_any = true;
                }
            }
        }
        unknown(&mut told, rest);
        knows_any.then(|| told.join("\n\n"))
    }

    /// Returns what the person tapped, where it was a button of the last question before, in another language.
    pub fn tapped(&self, before: &[Turn], turn: &Turn) -> Option<String> {
        if !["chose", "toggled"].contains(&turn.kind.as_str()) {
            return None;
        }
        let asked = before.iter().rev().find(|turn| turn.message.as_ref().is_some_and(|it| it.keyboard.is_some()))?;
        let message = asked.message.as_ref()?;
        let buttons = &message.keyboard.as_ref()?.buttons;
        let known: Vec<(String, String)> =
            buttons.iter().filter_map(|button| self.labels(&message.lang, &asked.said, button)).collect();
        let mut told = Vec::new();
        let mut rest = turn.text.as_str();
        // Several stand side by side, with commas between; a label may hold commas too, so the longest that fits is it.
        while !rest.is_empty() {
            let fits = known.iter().filter(|(own, _)| {
                rest.strip_prefix(own.as_str()).is_some_and(|after| after.is_empty() || after.starts_with(", "))
            });
            let (own, words) = fits.max_by_key(|(own, _)| own.len())?;
            told.push(words.as_str());
            rest = rest.strip_prefix(own.as_str())?;
            rest = rest.strip_prefix(", ").unwrap_or(rest);
        }
        let told = told.join(", ");
        (!told.is_empty() && told != turn.text).then_some(told)
    }

    /// Returns what a button of a turn says, where it was shown in another language.
    pub fn button(&self, turn: &Turn, button: &Button) -> Option<String> {
        let (_, words) = self.labels(&turn.message.as_ref()?.lang, &turn.said, button)?;
        (words != button.label).then_some(words)
    }

    /// Returns the answers that are known, the newest first: those of the dialogues under way, whose times are not kept, then
    /// what is known of the person.
    pub fn answers(&self) -> Vec<Answer> {
        let scripts = &self.world.scripts;
        let mut answers: Vec<Answer> = Vec::new();
        for frame in self.mind.frames.iter().rev() {
            let Some(script) = self.world.script(frame) else { continue };
            for node in script.order.iter().rev() {
                if let Some(slot) = asks(script, node)
                    && let Some(value) = frame.locals.get(slot)
                    && answers.iter().all(|known| known.slot != *slot)
                {
                    answers.extend(self.answer(Some((script, node)), slot, value, None));
                }
            }
        }
        let mut about: Vec<_> = self.mind.about.iter().collect();
        about.sort_by_key(|(_, kept)| std::cmp::Reverse(kept.at));
        for (slot, kept) in about {
            let mut asked =
                scripts.by_name.values().flat_map(|script| script.order.iter().map(move |node| (script, node)));
            let asked =
                asked.find(|(script, node)| asks(script, node) == Some(slot) && !script.slots.contains_key(slot));
            answers.extend(self.answer(
                asked.map(|(script, node)| (&**script, node)),
                slot,
                &kept.value,
                Some(kept.at),
            ));
        }
        answers
    }

    fn answer(
        &self,
        asked: Option<(&Script, &NodeName)>,
        slot: &SlotName,
        value: &Value,
        at: Option<Time>,
    ) -> Option<Answer> {
        let declared = match asked {
            Some((script, _)) => self.world.scripts.slot(script, slot)?,
            None => self.world.scripts.shared.get(slot)?,
        };
        // What is not kept was asked only to go on.
        let is_answer = matches!(declared.kind, Kind::One | Kind::Some | Kind::Number);
        if !is_answer || declared.identifies || declared.keep == Some(Duration::ZERO) {
            return None;
        }
        let message = asked.map(|(script, node)| script.message(node));
        let name = |option: &String| {
            let from = message.clone().map(|id| Label::Attr(id, format!("opt-{option}")));
            let words = from.map(|from| label(self.world, self.lang, &from)).unwrap_or_default();
            if words.is_empty() { option.replace('_', " ") } else { words }
        };
        let answer = match value {
            Value::One(option) => name(option),
            Value::Some(options) => options.iter().map(name).collect::<Vec<_>>().join(", "),
            Value::Number(number) => number.to_string(),
            _ => return None,
        };
        let question = message.and_then(|id| {
            let text = self.world.wording.text(self.lang, &id, None, &self.known(self.lang))?.text;
            pieces(&text).next_back().is_some_and(|whole| whole == text).then(|| short(&text))?
        });
        Some(Answer { slot: slot.clone(), question, answer, at })
    }

    /// Finds what was `said` in the words of a turn: returns what stands before and behind it, and what it says; nothing where
    /// it stands there in the desk's language, because the person's lacks it.
    fn said<'t>(&self, own: &Lang, said: &str, text: &'t str) -> Option<(&'t str, &'t str, String)> {
        let told_once = |there: &Text, words: String| if there.lang == *self.lang { String::new() } else { words };
        if let Some(pick) = Pick::read(said) {
            let there = pick.words(self.world, own)?;
            let (before, after) = text.split_once(there.text.as_str())?;
            return Some((before, after, told_once(&there, pick.words(self.world, self.lang)?.text)));
        }
        let (id, attr) = said.split_once('.').map_or((said, None), |(id, attr)| (id, Some(attr)));
        let message = |lang: &Lang, args: &Args| {
            let wording = &self.world.wording;
            wording.text(lang, id, attr, args).or_else(|| wording.text(lang, id, None, args))
        };
        let told = |args: &Args, in_ours: &Args| {
            let there = message(own, args)?;
            let (before, after) = within(text, &there.text)?;
            let words = message(self.lang, in_ours)?.text;
            Some((before, after, told_once(&there, pieces(&words).collect::<Vec<_>>().join(UNKNOWN))))
        };
        // With all that is known now, an advisor's name among it; and with less, as it may have changed since.
        let (known, in_ours) = (self.known(own), self.known(self.lang));
        let names_one = message(own, &known)?.text.contains("{advisor}");
        let by_name = self.names.values().filter(|_| names_one).find_map(|name| {
            let named = |args: &Args| args.clone().with("advisor", name.clone());
            told(&named(&known), &named(&in_ours))
        });
        by_name.or_else(|| told(&known, &in_ours)).or_else(|| told(&self.facts(), &self.facts()))
    }

    /// Returns a button's words in full, in its own language and the desk's.
    fn labels(&self, own: &Lang, said: &[String], button: &Button) -> Option<(String, String)> {
        let name = button.option.as_str();
        let mut from: Vec<Label> = said
            .iter()
            .rev()
            .map(|said| Label::Attr(said.split('.').next().unwrap_or(said).to_owned(), format!("opt-{name}")))
            .collect();
        from.push(match name {
            option::SKIP => Label::Message("common-skip".into()),
            option::DONE => Label::Message("common-done".into()),
            option::NONE => Label::Message("common-none-of-these".into()),
            need => Label::Message(format!("need-{need}")),
        });
        from.into_iter().find_map(|from| {
            let words = label(self.world, own, &from);
            (!words.is_empty() && shorten(&words) == button.label).then(|| (words, label(self.world, self.lang, &from)))
        })
    }

    /// Returns the service's own facts, which messages may tell.
    fn facts(&self) -> Args {
        let service = &self.world.service;
        Args::new()
            .with("service", service.name.clone())
            .with("reply_days", i64::from(service.reply_within_days))
            .with("districts", Arg::List(service.districts.clone()))
    }

    /// Returns the facts, and what is known of the person now.
    fn known(&self, lang: &Lang) -> Args {
        let mut args = self.facts();
        let about = self.mind.about.iter().map(|(name, kept)| (name, &kept.value));
        for (name, value) in about.chain(self.mind.frames.iter().flat_map(|frame| &frame.locals)) {
            let arg = match value {
                Value::One(text) | Value::Text(text) => Arg::Text(text.clone()),
                Value::Number(number) => Arg::Number(*number),
                Value::Needs(needs) => {
                    let name = |need| label(self.world, lang, &Label::Message(format!("need-{need}")));
                    Arg::List(needs.iter().map(name).collect())
                }
                Value::Area(area) => Arg::Text(area.label.clone()),
                _ => continue,
            };
            args.set(name.to_string(), arg);
        }
        args
    }
}

/// Returns the slot that a node asks for.
fn asks<'a>(script: &'a Script, node: &NodeName) -> Option<&'a SlotName> {
    match &script.nodes.get(node)?.task {
        Task::Ask(ask) => Some(&ask.slot),
        _ => None,
    }
}

/// Adds an ellipsis for words of which nothing is known, one for all that follow each other.
fn unknown(told: &mut Vec<String>, words: &str) {
    if !words.trim().is_empty() && told.last().is_none_or(|last| last != UNKNOWN) {
        told.push(UNKNOWN.to_owned());
    }
}

/// Cuts rendered words at what was not filled in, which stands there as `{name}`.
fn pieces(words: &str) -> impl DoubleEndedIterator<Item = &str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for (open, _) in words.match_indices('{') {
        let inner = words.get(open + 1..).and_then(|rest| rest.split_once('}')).map(|(inner, _)| inner);
        let name = inner.filter(|inner| !inner.is_empty() && inner.chars().all(|c| c.is_ascii_lowercase() || c == '_'));
        if let Some(name) = name
            && let Some(piece) = words.get(from..open)
        {
            pieces.push(piece);
            from = open + name.len() + 2;
        }
    }
    pieces.extend(words.get(from..));
    pieces.into_iter()
}

/// Finds the words of a message in a text, whatever was filled in; returns what stands before and behind them.
fn within<'t>(text: &'t str, words: &str) -> Option<(&'t str, &'t str)> {
    let pieces: Vec<&str> = pieces(words).collect();
    // A message that only tells what was filled in is found everywhere.
    if !pieces.iter().any(|piece| piece.chars().any(char::is_alphabetic)) {
        return None;
    }
    let (first, others) = pieces.split_first()?;
    let (before, mut rest) = text.split_once(first)?;
    for (n, piece) in others.iter().enumerate() {
        rest = match (piece.is_empty(), n + 1 == others.len()) {
            // What was filled in last ends with its line.
            (true, true) => rest.find('\n').and_then(|end| rest.get(end..)).unwrap_or_default(),
            _ => rest.split_once(piece)?.1,
        };
    }
    Some((before, rest))
}

/// Returns a question in short: its last sentence that asks, else its first.
fn short(text: &str) -> Option<String> {
    let mut sentences = text.split_inclusive(['.', '?', '!', '\n']).map(str::trim).filter(|one| !one.is_empty());
    let first = sentences.clone().next();
    let sentence = sentences.rfind(|one| one.ends_with('?')).or(first)?;
    if sentence.chars().count() <= SHORT {
        return Some(sentence.to_owned());
    }
    let cut: String = sentence.chars().take(SHORT - 1).collect();
    Some(format!("{}{UNKNOWN}", cut.trim_end()))
}
