//! Reads commands: what the person wants the bot itself to do, said as the whole of a message. A message that only
//! holds a command's word ("I want to stop smoking") is none. Must not know risk, needs or dialogues.

use super::{
    learnt::Leaning,
    lexicon::{Does, Lexicon},
    reading::{Because, Command, Kind},
    text::Text,
};

/// What a phrase of a commands file does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Part {
    /// May stand beside a command.
    Filler,
    /// Is a command where nothing but fillers stands beside it.
    Whole(Command),
    /// Is a command wherever it stands.
    Within(Command),
}

/// The longest message, in words, that is looked at as a whole.
const MOST_WORDS: usize = 30;

/// How many words that are no fillers may stand beside a long phrase.
const MOST_STRANGERS: usize = 3;

/// Returns what the phrases of a section are for.
pub(crate) fn part(section: &str, part: &str) -> Option<Part> {
    match (section, part) {
        ("scope", "filler") => Some(Part::Filler),
        (_, "whole") => Command::parse(section).map(Part::Whole),
        (_, "within") => Command::parse(section).map(Part::Within),
        _ => None,
    }
}

/// What is known of a text before its command is read.
pub(crate) struct Known<'a> {
    /// The locales that it may be in.
    pub(crate) locales: &'a [usize],
    /// Where it is known, those whose phrases count; no other one's do.
    pub(crate) only: Option<&'a [Option<usize>]>,
    /// Whether a need was heard in it.
    pub(crate) has_needs: bool,
    /// What the examples say.
    pub(crate) leaning: Option<&'a Leaning<Command>>,
}

/// Reads the command in a text; of several the one that takes up most of it, and of these one in a language that it may be in.
pub(crate) fn read(lexicon: &Lexicon, known: &Known, raw: &str, text: &Text, because: &mut Vec<Because>) -> Command {
    if let Some(command) = slash(raw) {
        return command;
    }
    if text.words.is_empty() || text.words.len() > MOST_WORDS {
        return Command::None;
    }
    let hits = lexicon.commands.find(text);
    let best = hits
        .iter()
        .filter_map(|hit| {
            let rule = lexicon.rules.get(hit.rule as usize)?;
            if known.only.is_some_and(|only| !only.contains(&Some(rule.locale))) {
                return None;
            }
            // The longer the phrase, the more words beside it are forgiven, unless a need was heard in them.
            let spare = if known.has_needs { 0 } else { (hit.end - hit.start).saturating_sub(2).min(MOST_STRANGERS) };
            let command = match rule.does {
                Does::Command(Part::Whole(command)) if strangers(lexicon, text, hit.start, hit.end) <= spare => command,
                Does::Command(Part::Within(command)) => command,
                _ => return None,
            };
            Some((known.locales.contains(&rule.locale), hit.end - hit.start, command, hit, rule))
        })
        .max_by_key(|(own, len, command, ..)| (*own, *len, *command));
    let Some((.., command, hit, rule)) = best else {
        let Some(Leaning { what, words, rule, .. }) = known.leaning else {
            return Command::None;
        };
        because.push(Because {
            kind: Kind::Command,
            value: what.as_str().to_owned(),
            span: text.span(words.0, words.1),
            rule: rule.clone(),
        });
        return *what;
    };
    because.push(Because {
        kind: Kind::Command,
        value: command.as_str().to_owned(),
        span: text.span(hit.start, hit.end),
        rule: rule.name.clone(),
    });
    command
}

/// Returns how many words beside a phrase are no fillers.
fn strangers(lexicon: &Lexicon, text: &Text, start: usize, end: usize) -> usize {
    (0..start).chain(end..text.words.len()).filter(|at| !text.symbols_at(*at).contains(&lexicon.marks.filler)).count()
}

/// Reads `/stop` and the like, as chat programs write them.
fn slash(raw: &str) -> Option<Command> {
    let word = raw.trim().strip_prefix('/')?.split(|c: char| c.is_whitespace() || c == '@').next()?;
    match word.to_ascii_lowercase().as_str() {
        "stop" => Some(Command::Stop),
        "human" => Some(Command::Human),
        "back" | "undo" => Some(Command::Back),
        "restart" => Some(Command::Restart),
        "help" => Some(Command::Help),
        "delete" | "forget" => Some(Command::DeleteMyData),
        "places" | "courses" => Some(Command::MyPlaces),
        "mydata" | "data" => Some(Command::MyData),
        "language" | "lang" => Some(Command::ChangeLanguage),
        _ => None,
    }
}
