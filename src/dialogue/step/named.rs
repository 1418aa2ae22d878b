//! Words that name an option: its label, another word for it, a slip of the finger, its number, its place in the list.

use super::Run;
use crate::{
    dialogue::{
        effect::{Label, Named},
        script::{Ask, Kind, Task},
    },
    domain::ids::{Lang, Need},
    understanding::{Command, Understanding},
};

/// More words than this beside a number or a place in a list, and the text speaks of something else: "not the first time".
const BESIDE: usize = 2;

impl Run<'_> {
    /// Returns the option of the question at hand that words name exactly, by its label or another word for it.
    pub(super) fn named_option(&self, words: &str) -> Option<String> {
        let Some(Task::Ask(ask)) = self.top_task() else { return None };
        let said = Understanding::fold(words);
        match self.exactly_named(ask, &said, &self.names(ask)).as_slice() {
            [option] => Some(option.clone()),
            _ => None,
        }
    }

    /// Returns the options that words name exactly. "No" and the like pass a question over or turn a list down where no
    /// option of its own is called so; and only said alone: "no one told me" is an answer.
    fn exactly_named(&self, ask: &Ask, said: &str, names: &[(String, Vec<String>)]) -> Vec<String> {
        let found = exactly(said, names);
        let is_stop = self.reading.as_ref().is_some_and(|reading| reading.command == Command::Stop);
        if !found.is_empty() || is_stop {
            return found;
        }
        let passes = |(option, label): (String, Label)| {
            let Label::Message(message) = label else { return None };
            let also = self.world.wording.text(&self.c.lang, &message, Some("also"), &Default::default())?;
            also.text.split(',').any(|name| Understanding::fold(name.trim()) == said).then_some(option)
        };
        self.options(ask).into_iter().filter(|(option, _)| option.starts_with('!')).filter_map(passes).take(1).collect()
    }

    /// Returns the need that words name exactly, whether it has a button or not.
    pub(super) fn named_need(&self, words: &str) -> Option<&Need> {
        let said = Understanding::fold(words);
        let name = |need: &Need| self.names_of(&Label::Message(format!("need-{need}")));
        self.world.needs.iter().find(|need| name(need).contains(&said))
    }

    /// Returns true where words can answer the question at hand.
    pub(super) fn may_answer(&self, words: &str) -> bool {
        let Some(Task::Ask(ask)) = self.top_task() else { return false };
        self.kind(ask) == Some(Kind::Text) || !self.named_options(ask, words).0.is_empty()
    }

    /// Returns the options that words name, and how they name them.
    pub(super) fn named_options(&self, ask: &Ask, words: &str) -> (Vec<String>, Named) {
        let said = Understanding::fold(words);
        if said.is_empty() {
            return (Vec::new(), Named::Exactly);
        }
        let names = self.names(ask);
        let own: Vec<&String> =
            names.iter().map(|(option, _)| option).filter(|option| !option.starts_with('!')).collect();
        let at = |place: usize| own.get(place.checked_sub(1)?).map(|option| (*option).clone());
        let ways: [(Named, &dyn Fn() -> Vec<String>); 5] = [
            (Named::Exactly, &|| self.exactly_named(ask, &said, &names)),
            (Named::Within, &|| within(&said, &names)),
            (Named::Place, &|| self.by_order(&said).into_iter().filter_map(at).collect()),
            (Named::Part, &|| part_of(&said, &names)),
            (Named::Nearly, &|| nearly(&said, &names)),
        ];
        let mut found = ways.into_iter().map(|(by, find)| (find(), by));
        found.find(|(found, _)| !found.is_empty()).unwrap_or((Vec::new(), Named::Nearly))
    }

    /// Reads "2", "1 and 3", "the second one": places in a list, from 1 on.
    fn by_order(&self, said: &str) -> Vec<usize> {
        let ordinals = self.common_text("ordinals");
        let mut names: Vec<(usize, String)> = ordinals
            .split('|')
            .zip(1..)
            .flat_map(|(names, at)| names.split(',').map(move |name| (at, Understanding::fold(name.trim()))))
            .filter(|(_, name)| !name.is_empty())
            .collect();
        // The longest first: "the second one" is no "one".
        names.sort_by_key(|(_, name)| std::cmp::Reverse(name.len()));
        let mut places: Vec<usize> = Vec::new();
        let mut left = said.to_owned();
        for (at, name) in names {
            if holds_words(&left, &name) {
                places.push(at);
                left = left.replacen(&name, " ", 1);
            }
        }
        let mut beside = 0;
        for word in left.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            let digits: Option<String> = word.chars().map(|c| digit(c).map(|digit| char::from(b'0' + digit))).collect();
            match digits.and_then(|digits| digits.parse::<usize>().ok()) {
                Some(place) => places.push(place),
                None => beside += 1,
            }
        }
        // Where it is about danger nothing is guessed: the first option may be "Yes, I am safe".
        let vital =
            self.c.mind.frames.last().and_then(|frame| self.script_of(frame)).is_some_and(|script| script.vital);
        if beside > if vital { 0 } else { BESIDE } {
            return Vec::new();
        }
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Returns each option of a question with all it may be called.
    fn names(&self, ask: &Ask) -> Vec<(String, Vec<String>)> {
        self.options(ask).into_iter().map(|(option, label)| (option, self.names_of(&label))).collect()
    }

    /// Returns what a label may be called, folded: its words, and other words for it from its `also-…` attribute.
    fn names_of(&self, label: &Label) -> Vec<String> {
        let mut names = vec![Understanding::fold(&self.label_text(label))];
        if let Label::Attr(message, attr) = label
            && let Some(option) = attr.strip_prefix("opt-")
            && let Some(also) =
                self.world.text(&self.c.lang, message, Some(&format!("also-{option}")), &Default::default())
        {
            names.extend(also.text.split(',').map(|name| Understanding::fold(name.trim())));
        }
        if let Label::Language(tag) = label
            && let Some(manifest) = self.world.wording.manifest(&Lang::new(tag))
        {
            let also = manifest.also.iter().chain([&manifest.english]);
            names.extend(also.map(|name| Understanding::fold(name)));
        }
        names.retain(|name| !name.is_empty());
        names
    }
}

fn exactly(said: &str, names: &[(String, Vec<String>)]) -> Vec<String> {
    let named = names.iter().filter(|(_, names)| names.iter().any(|name| name == said));
    named.map(|(option, _)| option.clone()).collect()
}

/// Returns the options whose names stand in a text. A name that is only part of another's counts as that other: the
/// "safe" in "not safe" is no "safe".
fn within(said: &str, names: &[(String, Vec<String>)]) -> Vec<String> {
    let held: Vec<(&String, &String)> = names
        .iter()
        .flat_map(|(option, names)| names.iter().map(move |name| (option, name)))
        .filter(|(_, name)| holds_words(said, name))
        .collect();
    let mut options: Vec<String> = Vec::new();
    for (option, name) in &held {
        let covered = held
            .iter()
            .any(|(other, longer)| other != option && longer.len() > name.len() && holds_words(longer, name));
        if !covered && !options.contains(option) {
            options.push((*option).clone());
        }
    }
    options
}

/// Returns the one option of whose name a text is a part: "that is all" of "No, that is all". One short word is too little.
fn part_of(said: &str, names: &[(String, Vec<String>)]) -> Vec<String> {
    if said.split_whitespace().count() < 2 {
        return Vec::new();
    }
    let parts: Vec<String> = names
        .iter()
        .filter(|(_, names)| names.iter().any(|name| holds_words(name, said)))
        .map(|(option, _)| option.clone())
        .collect();
    if parts.len() == 1 { parts } else { Vec::new() }
}

/// Returns the one option that a text names with a slip of the finger.
fn nearly(said: &str, names: &[(String, Vec<String>)]) -> Vec<String> {
    let near: Vec<String> = names
        .iter()
        .filter(|(_, names)| names.iter().any(|name| slipped(said, name)))
        .map(|(option, _)| option.clone())
        .collect();
    if near.len() == 1 { near } else { Vec::new() }
}

/// Returns true where each word is the same or nearly so. A word that holds the other whole is another word: "unsure" is no
/// "sure".
fn slipped(said: &str, name: &str) -> bool {
    let (said, name): (Vec<&str>, Vec<&str>) = (said.split_whitespace().collect(), name.split_whitespace().collect());
    said.len() == name.len()
        && said.iter().zip(&name).all(|(a, b)| {
            let longest = a.chars().count().max(b.chars().count());
            let allowed = if longest < 4 {
                0
            } else if longest < 7 {
                1
            } else {
                2
            };
            a == b || (!a.ends_with(b) && !b.ends_with(a) && strsim::damerau_levenshtein(a, b) <= allowed)
        })
}

/// Returns true where the words of `name` stand in `said`, whole and together.
fn holds_words(said: &str, name: &str) -> bool {
    said.match_indices(name).any(|(at, _)| {
        let before = said[..at].chars().next_back();
        let after = said[at + name.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// Returns the value of a digit: Latin, Arabic, Persian, Bengali or full width.
pub(super) fn digit(c: char) -> Option<u8> {
    [0x30, 0x0660, 0x06F0, 0x09E6, 0xFF10].into_iter().find_map(|zero| {
        let at = u32::from(c).checked_sub(zero)?;
        u8::try_from(at).ok().filter(|at| *at < 10)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_negation_is_not_what_it_negates() {
        let names = vec![("yes".to_owned(), vec!["safe".to_owned()]), ("no".to_owned(), vec!["not safe".to_owned()])];
        assert_eq!(within("it is not safe here", &names), ["no"]);
        assert_eq!(within("i feel safe", &names), ["yes"]);
        assert!(!slipped("i am unsure", "i am sure"));
        assert!(slipped("some compny", "some company"));
    }
}
