//! Every word that some pattern asks for, and how a person's word finds it: as written, with letters drawn out, digits
//! for letters, an elided article, an attached particle, or one slip of the finger.
//!
//! Words become symbols (numbers), so that patterns compare numbers. Slips only ever add symbols: what was written is
//! always read first. Must not know how
//! patterns are matched.

use super::{
    hash::{Map, of_letters},
    pattern::Node,
    text::{Text, Word},
};

/// A word, stem or class of words, as a number.
pub(crate) type Symbol = u32;

/// The shortest word in which a slip is forgiven: in shorter ones too many slips are other words.
const SLIP_FROM: usize = 5;

/// All words that patterns ask for.
#[derive(Default)]
pub(crate) struct Vocabulary {
    names: Map<String, Symbol>,
    /// What words of patterns were read as.
    read: Map<String, Node>,
    /// The name of each symbol.
    spellings: Vec<String>,
    /// The words of each class.
    members: Map<Symbol, Vec<Symbol>>,
    /// The classes that each symbol belongs to.
    classes: Vec<Vec<Symbol>>,
    /// How common a symbol is in ordinary text, for choosing what to look for first.
    weight: Vec<u32>,
    words: Map<String, Symbol>,
    stems: Map<String, Symbol>,
    ends: Map<String, Symbol>,
    longest_stem: usize,
    /// Particles written apart that belong to the next word.
    glue: Vec<String>,
    /// Particles written onto the next word.
    detach: Vec<String>,
    slips: Slips,
}

/// Which words are one slip away from what is written.
#[derive(Default)]
pub(crate) struct Slips {
    /// The hash of what is left when a letter is dropped and a place in `targets`, in order.
    near: Vec<(u32, u32)>,
    /// What `near` points to: the letters, the symbol, and whether it is a stem.
    targets: Vec<(Box<[char]>, Symbol, bool)>,
}

impl Vocabulary {
    /// Returns the symbol of a folded word; a star at its end or start stands for any ending or beginning.
    pub(crate) fn word(&mut self, word: &str) -> Symbol {
        if let Some(symbol) = self.names.get(word) {
            return *symbol;
        }
        let symbol = self.new_symbol(word);
        if let Some(stem) = word.strip_suffix('*') {
            self.longest_stem = self.longest_stem.max(stem.len());
            self.stems.insert(stem.to_owned(), symbol);
        } else if let Some(end) = word.strip_prefix('*') {
            self.ends.insert(end.to_owned(), symbol);
        } else {
            self.words.insert(word.to_owned(), symbol);
        }
        symbol
    }

    /// Returns the symbol of a class, as `en/<die>`.
    pub(crate) fn class(&mut self, name: &str) -> Symbol {
        match self.names.get(name) {
            Some(symbol) => *symbol,
            None => self.new_symbol(name),
        }
    }

    /// Puts a word into a class.
    pub(crate) fn put(&mut self, word: Symbol, class: Symbol) {
        if let Some(classes) = self.classes.get_mut(word as usize)
            && !classes.contains(&class)
        {
            classes.push(class);
            self.members.entry(class).or_default().push(word);
        }
    }

    /// Says that a symbol is this much more common.
    pub(crate) fn add_weight(&mut self, symbol: Symbol, by: u32) {
        if let Some(weight) = self.weight.get_mut(symbol as usize) {
            *weight = weight.saturating_add(by);
        }
    }

    /// Returns how common a symbol is.
    pub(crate) fn weight(&self, symbol: Symbol) -> u32 {
        self.weight.get(symbol as usize).copied().unwrap_or(0)
    }

    /// Adds particles that belong to the next word though written apart.
    pub(crate) fn glue(&mut self, particles: impl Iterator<Item = String>) {
        self.glue.extend(particles);
    }

    /// Adds particles that are written onto the next word.
    pub(crate) fn detach(&mut self, particles: impl Iterator<Item = String>) {
        self.detach.extend(particles);
        self.detach.sort_by_key(|particle| std::cmp::Reverse(particle.len()));
        self.detach.dedup();
    }

    /// Makes classes as common as their words together. Called once, when all weights are in.
    pub(crate) fn weigh_classes(&mut self) {
        for word in 0..self.classes.len() {
            let weight = self.weight(word as Symbol).saturating_add(1);
            for class in self.classes.get(word).cloned().unwrap_or_default() {
                self.add_weight(class, weight);
            }
        }
    }

    /// Ends reading patterns: nothing is added any more.
    pub(crate) fn finish(&mut self, slips: Slips) {
        self.slips = slips;
        self.read = Map::default();
        self.names = Map::default();
    }

    /// Returns the table of slips, when all words are in. `plain` says which words nobody looks for.
    pub(crate) fn slips(&self, plain: &dyn Fn(Symbol) -> bool) -> Slips {
        let mut targets: Vec<(Box<[char]>, Symbol, bool)> = Vec::new();
        for (table, is_stem) in [(&self.words, false), (&self.stems, true)] {
            targets.extend(table.iter().filter_map(|(word, symbol)| {
                let letters: Box<[char]> = word.chars().collect();
                (letters.len() >= SLIP_FROM + usize::from(is_stem) && !plain(*symbol))
                    .then_some((letters, *symbol, is_stem))
            }));
        }
        targets.sort();
        let near =
            targets.iter().zip(0_u32..).flat_map(|((letters, ..), at)| droppings(letters).map(move |hash| (hash, at)));
        let mut near: Vec<(u32, u32)> = near.collect();
        near.sort_unstable();
        near.dedup();
        near.shrink_to_fit();
        Slips { near, targets }
    }

    /// Gives every word of a text its symbols. Pictures that nobody asks for go, so that they part no words.
    pub(crate) fn read(&self, text: &mut Text) {
        if !self.glue.is_empty() {
            self.join_particles(text);
        }
        let words = std::mem::take(&mut text.words);
        for mut word in words {
            let from = text.symbols.len();
            let known = {
                let letters = text.letters(&word).to_owned();
                self.symbols(&letters, &word, &mut text.symbols)
            };
            if !known && text.symbols.len() == from && text.letters(&word).starts_with(|c: char| !c.is_alphanumeric()) {
                continue;
            }
            word.symbols = (from as u32, text.symbols.len() as u32);
            text.words.push(word);
        }
    }

    /// Returns ways to say a pattern, without what may be left out: at most `most`, and none where a gap is in it.
    pub(crate) fn spell(&self, node: &Node, most: usize) -> Vec<String> {
        match node {
            Node::Word(symbol) => match self.members.get(symbol) {
                Some(words) => words.iter().filter_map(|word| self.spelling(*word)).take(most).collect(),
                None => self.spelling(*symbol).into_iter().collect(),
            },
            Node::All(parts) => parts.iter().fold(vec![String::new()], |said, part| {
                let next = self.spell(part, most);
                let join = |a: &String, b: &String| format!("{a} {b}").trim().to_owned();
                said.iter().flat_map(|a| next.iter().map(move |b| join(a, b))).take(most).collect()
            }),
            Node::OneOf(ways) => ways.iter().flat_map(|way| self.spell(way, most)).take(most).collect(),
            Node::Class(node) => self.spell(node, most),
            Node::Maybe(_) | Node::Not(_) | Node::Begin | Node::End => vec![String::new()],
            Node::Gap(_) => Vec::new(),
        }
    }

    /// Returns how a word is spelt; `None` for stems.
    fn spelling(&self, symbol: Symbol) -> Option<String> {
        self.spellings.get(symbol as usize).filter(|name| !name.contains(['<', '*'])).cloned()
    }

    /// Returns what a word of a pattern was read as before: most words come many times.
    pub(crate) fn read_before(&self, word: &str) -> Option<Node> {
        self.read.get(word).cloned()
    }

    /// Remembers what a word of a pattern was read as.
    pub(crate) fn remember(&mut self, word: &str, node: &Node) {
        self.read.insert(word.to_owned(), node.clone());
    }

    fn new_symbol(&mut self, name: &str) -> Symbol {
        let symbol = self.classes.len() as Symbol;
        self.classes.push(Vec::new());
        self.weight.push(0);
        self.names.insert(name.to_owned(), symbol);
        self.spellings.push(name.to_owned());
        symbol
    }

    fn emit(&self, symbol: Symbol, out: &mut Vec<Symbol>) {
        out.push(symbol);
        out.extend(self.classes.get(symbol as usize).into_iter().flatten());
    }

    fn symbols(&self, letters: &str, word: &Word, out: &mut Vec<Symbol>) -> bool {
        let mut known = self.look_up(letters, out);
        let mut also = |form: &str| {
            let found = form != letters && self.look_up(form, out);
            known |= found;
        };
        if word.elided > 0
            && let Some(rest) = letters.get(word.elided..)
            && rest.chars().nth(1).is_some()
        {
            also(rest);
        }
        if drawn_out(letters) {
            also(&squeeze(letters, 2));
            also(&squeeze(letters, 1));
        }
        if letters.bytes().any(|b| b.is_ascii_digit()) && letters.bytes().any(|b| b.is_ascii_alphabetic()) {
            also(&undo_digits(letters));
        }
        if !letters.is_ascii() {
            for particle in &self.detach {
                if let Some(rest) = letters.strip_prefix(particle.as_str())
                    && rest.chars().nth(1).is_some()
                {
                    also(rest);
                }
            }
        }
        if !known {
            self.forgive(letters, out);
        }
        known
    }

    /// Adds the symbols of one form of a word; returns true where the form is known.
    fn look_up(&self, form: &str, out: &mut Vec<Symbol>) -> bool {
        let mut known = false;
        if let Some(symbol) = self.words.get(form) {
            self.emit(*symbol, out);
            known = true;
        }
        for (at, c) in form.char_indices() {
            let end = at + c.len_utf8();
            if end > self.longest_stem {
                break;
            }
            if let Some(symbol) = form.get(..end).and_then(|stem| self.stems.get(stem)) {
                self.emit(*symbol, out);
                known = true;
            }
        }
        if !self.ends.is_empty() {
            for (at, _) in form.char_indices() {
                if let Some(symbol) = form.get(at..).and_then(|end| self.ends.get(end)) {
                    self.emit(*symbol, out);
                }
            }
        }
        known
    }

    /// Adds the symbols of words one slip away.
    fn forgive(&self, letters: &str, out: &mut Vec<Symbol>) {
        let letters: Vec<char> = letters.chars().take(24).collect();
        if letters.len() < SLIP_FROM || letters.first().is_some_and(|c| !c.is_alphabetic()) {
            return;
        }
        let mut tried: Vec<u32> = Vec::new();
        let longest = letters.len().min(10);
        for len in (SLIP_FROM.min(longest)..=longest).chain((longest < letters.len()).then_some(letters.len())) {
            let Some(head) = letters.get(..len) else { continue };
            for hash in droppings(head) {
                let from = self.slips.near.partition_point(|(near, _)| *near < hash);
                for (_, at) in self.slips.near.iter().skip(from).take_while(|(near, _)| *near == hash) {
                    if let Some((word, symbol, is_stem)) = self.slips.targets.get(*at as usize)
                        && (*is_stem || len == letters.len())
                        && !tried.contains(at)
                        && one_slip_apart(head, word)
                    {
                        tried.push(*at);
                        self.emit(*symbol, out);
                    }
                }
            }
        }
    }

    fn join_particles(&self, text: &mut Text) {
        let words = std::mem::take(&mut text.words);
        let mut words = words.into_iter().peekable();
        while let Some(word) = words.next() {
            match words.peek() {
                Some(next)
                    if next.clause == word.clause
                        && self.glue.iter().any(|particle| particle == text.letters(&word)) =>
                {
                    let joined = text.join(&word, next);
                    text.words.push(joined);
                    words.next();
                }
                _ => text.words.push(word),
            }
        }
    }
}

/// Returns the hashes of the word itself and of the word without each one of its letters.
fn droppings(letters: &[char]) -> impl Iterator<Item = u32> {
    (0..=letters.len()).map(|drop| {
        of_letters(letters.iter().enumerate().filter(|(at, _)| *at != drop).map(|(_, letter)| *letter)) as u32
    })
}

/// Returns true where one letter too many, too few, wrong, or two swapped make the one of the other. The first letter
/// must be right.
fn one_slip_apart(a: &[char], b: &[char]) -> bool {
    let head = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let tail = |word: &[char], from: usize| word.get(head + from..).unwrap_or(&[]).to_vec();
    if head == 0 {
        return false;
    }
    let swapped = || {
        let (a, b) = (tail(a, 0), tail(b, 0));
        matches!((a.as_slice(), b.as_slice()), ([a1, a2, a @ ..], [b1, b2, b @ ..]) if a1 == b2 && a2 == b1 && a == b)
    };
    tail(a, 1) == tail(b, 1) || tail(a, 1) == tail(b, 0) || tail(a, 0) == tail(b, 1) || swapped()
}

/// Returns true where a letter comes three times or more in a row.
fn drawn_out(letters: &str) -> bool {
    let bytes = letters.as_bytes();
    bytes.windows(3).any(|w| matches!(w, [a, b, c] if a == b && b == c && a.is_ascii()))
        || (!letters.is_ascii() && squeeze(letters, 2).len() < letters.len())
}

/// Cuts runs of one letter down to `most`.
fn squeeze(letters: &str, most: usize) -> String {
    let (mut out, mut last, mut run) = (String::with_capacity(letters.len()), None, 0);
    for c in letters.chars() {
        run = if last == Some(c) { run + 1 } else { 1 };
        last = Some(c);
        if run <= most {
            out.push(c);
        }
    }
    out
}

/// Reads digits that stand for letters: `su1c1de`.
fn undo_digits(letters: &str) -> String {
    letters
        .chars()
        .map(|c| match c {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '7' => 't',
            '8' => 'b',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(vocabulary: &Vocabulary, text: &str) -> Vec<Vec<Symbol>> {
        let mut text = Text::new(text);
        vocabulary.read(&mut text);
        (0..text.words.len()).map(|at| text.symbols_at(at).to_vec()).collect()
    }

    #[test]
    fn a_word_is_found_however_it_is_written() {
        let mut vocabulary = Vocabulary::default();
        let lonely = vocabulary.word("lonely");
        let kill = vocabulary.word("kill");
        let alcohol = vocabulary.word("alcool*");
        vocabulary.finish(vocabulary.slips(&|_| false));
        for text in ["lonely", "LONELYYYY", "l0nely", "lonley", "lonly", "lonelly"] {
            assert_eq!(read(&vocabulary, text), [vec![lonely]], "{text}");
        }
        assert_eq!(read(&vocabulary, "k1ll l'alcoolisme lofty kil"), [vec![kill], vec![alcohol], vec![], vec![]]);
    }

    #[test]
    fn particles_are_joined_and_taken_off() {
        let mut vocabulary = Vocabulary::default();
        let want = vocabulary.word("ميخوام");
        let house = vocabulary.word("بيت");
        vocabulary.glue(["مي".to_owned()].into_iter());
        vocabulary.detach(["ال".to_owned(), "و".to_owned()].into_iter());
        vocabulary.finish(vocabulary.slips(&|_| false));
        assert_eq!(read(&vocabulary, "می خوام البيت"), [vec![want], vec![house]]);
    }

    #[test]
    fn unknown_pictures_part_no_words() {
        let mut vocabulary = Vocabulary::default();
        let (a, pill) = (vocabulary.word("lonely"), vocabulary.word("💊"));
        vocabulary.finish(vocabulary.slips(&|_| false));
        assert_eq!(read(&vocabulary, "lonely 😭😭 lonely 💊"), [vec![a], vec![a], vec![pill]]);
    }
}
