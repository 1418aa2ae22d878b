//! The small language that lexicon files are written in, and its matcher: one file, because parsing, compiling and matching
//! share a program whose instructions nobody else may see.
//!
//! | Written | Means |
//! |---|---|
//! | `word` | that word, however it is spelt |
//! | `stem*` `*end` | any word that begins or ends so |
//! | `<name>` | a word or phrase of that class in `words.yaml` |
//! | `(a \| b c)` | one of these |
//! | `[a \| b c]` | one of these, or nothing |
//! | `..` `...` | up to three, up to six words of any kind |
//! | `_` | exactly one word of any kind |
//! | `!a` `!(a \| b)` | what follows is not this |
//! | `d'` | an elided word, there or not |
//! | `^` `$` | here a clause begins, ends |
//!
//! A pattern never reaches over the end of a sentence. Matching is bounded: a pattern has no loops and a step limit.
//! Must not know what a match means.

use super::{
    hash::Map,
    text::Text,
    vocabulary::{Symbol, Vocabulary},
};
use std::sync::Arc;

/// Steps that one attempt may take. The longest honest pattern takes some hundreds.
const MOST_STEPS: usize = 2_000;

/// A parsed pattern.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Word(Symbol),
    All(Vec<Node>),
    OneOf(Vec<Node>),
    Maybe(Box<Node>),
    /// What a class of `words.yaml` stands for.
    Class(Arc<Node>),
    Gap(u8),
    Not(Box<Node>),
    Begin,
    End,
}

/// Reads one pattern. `class` returns what a class stands for, `None` where there is none such.
pub(crate) fn parse(
    pattern: &str,
    vocabulary: &mut Vocabulary,
    class: &dyn Fn(&str) -> Option<Node>,
) -> Result<Node, String> {
    let mut parser = Parser { rest: pattern, vocabulary, class };
    let node = parser.one_of()?;
    match parser.peek() {
        None if size(&node).1 == 0 => Err("the phrase has no words".to_owned()),
        None => Ok(node),
        Some(c) => Err(format!("there is a \"{c}\" too many")),
    }
}

struct Parser<'a> {
    rest: &'a str,
    vocabulary: &'a mut Vocabulary,
    class: &'a dyn Fn(&str) -> Option<Node>,
}

impl Parser<'_> {
    fn peek(&mut self) -> Option<char> {
        self.rest = self.rest.trim_start();
        self.rest.chars().next()
    }

    fn eat(&mut self, c: char) -> Result<(), String> {
        match self.rest.trim_start().strip_prefix(c) {
            Some(rest) => {
                self.rest = rest;
                Ok(())
            }
            None => Err(format!("a \"{c}\" is missing")),
        }
    }

    fn one_of(&mut self) -> Result<Node, String> {
        let mut ways = vec![self.all()?];
        while self.peek() == Some('|') {
            self.eat('|')?;
            ways.push(self.all()?);
        }
        // A way that is only an elided article asks for nothing.
        let all = ways.len();
        ways.retain(|way| *way != Node::All(Vec::new()));
        let optional = ways.len() < all;
        let node = match ways.len() {
            0 => return Ok(Node::All(Vec::new())),
            1 => ways.remove(0),
            _ => Node::OneOf(ways),
        };
        Ok(if optional { Node::Maybe(Box::new(node)) } else { node })
    }

    fn all(&mut self) -> Result<Node, String> {
        let mut parts = Vec::new();
        let from = self.rest.len();
        while let Some(c) = self.peek() {
            if matches!(c, '|' | ')' | ']') {
                break;
            }
            match self.item(c)? {
                Node::All(more) => parts.extend(more),
                node => parts.push(node),
            }
        }
        match parts.len() {
            0 if self.rest.trim_start().len() + 1 < from => Ok(Node::All(parts)),
            0 => Err("one of the ways is empty".to_owned()),
            1 => Ok(parts.remove(0)),
            _ => Ok(Node::All(parts)),
        }
    }

    fn item(&mut self, c: char) -> Result<Node, String> {
        match c {
            '(' => {
                self.eat('(')?;
                let node = self.one_of()?;
                self.eat(')')?;
                Ok(node)
            }
            '[' => {
                self.eat('[')?;
                let node = self.one_of()?;
                self.eat(']')?;
                Ok(Node::Maybe(Box::new(node)))
            }
            '!' => {
                self.eat('!')?;
                let next = self.peek().ok_or("a word after \"!\" is missing")?;
                Ok(Node::Not(Box::new(self.item(next)?)))
            }
            '<' => {
                let (name, rest) =
                    self.rest.strip_prefix('<').and_then(|rest| rest.split_once('>')).ok_or("a \">\" is missing")?;
                self.rest = rest;
                (self.class)(name).ok_or_else(|| format!("words.yaml has no class \"{name}\""))
            }
            '^' => self.eat('^').map(|()| Node::Begin),
            '$' => self.eat('$').map(|()| Node::End),
            '>' => Err("there is a \">\" too many".to_owned()),
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Result<Node, String> {
        let end = self
            .rest
            .find(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | '|' | '<' | '>' | '!' | '^' | '$'))
            .unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        match word {
            ".." => return Ok(Node::Gap(3)),
            "..." => return Ok(Node::Gap(6)),
            "_" => return Ok(Node::Gap(0)),
            // "d'" is written onto the next word, which is also read without it.
            _ if word.ends_with(['\'', '’']) => return Ok(Node::All(Vec::new())),
            _ => {}
        }
        if let Some(node) = self.vocabulary.read_before(word) {
            return Ok(node);
        }
        let node = self.new_word(word)?;
        self.vocabulary.remember(word, &node);
        Ok(node)
    }

    fn new_word(&mut self, word: &str) -> Result<Node, String> {
        let (open_end, open_start) = (word.ends_with('*'), word.starts_with('*'));
        let text = Text::new(word.trim_matches('*'));
        let words: Vec<&str> = text.each().collect();
        let last = words.len().saturating_sub(1);
        let parts: Vec<Node> = words
            .iter()
            .enumerate()
            .map(|(at, word)| {
                let star = |on: bool| if on { "*" } else { "" };
                let name = format!("{}{word}{}", star(open_start && at == 0), star(open_end && at == last));
                Node::Word(self.vocabulary.word(&name))
            })
            .collect();
        match parts.len() {
            0 => Err(format!("\"{word}\" is no word")),
            1 => Ok(parts.into_iter().next().unwrap_or(Node::Begin)),
            _ => Ok(Node::All(parts)),
        }
    }
}

/// Returns the fewest and the most words that a pattern takes up.
fn size(node: &Node) -> (usize, usize) {
    match node {
        Node::Word(_) => (1, 1),
        Node::All(parts) => parts.iter().map(size).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1)),
        Node::OneOf(ways) => ways.iter().map(size).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).unwrap_or((0, 0)),
        Node::Maybe(node) => (0, size(node).1),
        Node::Class(node) => size(node),
        // An exact gap of one is written as a gap of nought: see `_`.
        Node::Gap(0) => (1, 1),
        Node::Gap(most) => (0, usize::from(*most)),
        Node::Not(_) | Node::Begin | Node::End => (0, 0),
    }
}

/// Many patterns, found in one walk over a text.
#[derive(Default)]
pub(crate) struct Index {
    patterns: Vec<Pattern>,
    /// By symbol: the patterns to try where it is met.
    by: Map<Symbol, Vec<Trigger>>,
}

struct Pattern {
    ops: Vec<Op>,
    rule: u32,
}

#[derive(Clone, Copy, PartialEq)]
struct Trigger {
    pattern: u32,
    /// The fewest and the most words between the pattern's start and the symbol.
    left: (u8, u8),
}

/// A pattern found: the words from `start` up to `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hit {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) rule: u32,
}

#[derive(Clone, Debug)]
enum Op {
    Word(Symbol),
    Any,
    /// Try the first place, and if that fails the second.
    Try(u16, u16),
    Jump(u16),
    /// Fails where the ops up to this place match here.
    Not(u16),
    Begin,
    End,
    Done,
}

impl Index {
    /// Adds a pattern that stands for `rule`.
    pub(crate) fn add(&mut self, node: &Node, rule: u32, vocabulary: &Vocabulary) -> Result<(), String> {
        let mut ops = Vec::new();
        compile(node, &mut ops);
        ops.push(Op::Done);
        if ops.len() > usize::from(u16::MAX) {
            return Err("the phrase is too long".to_owned());
        }
        let (_, triggers) = rarest(node, vocabulary).ok_or("nothing in the phrase must be there")?;
        let pattern = u32::try_from(self.patterns.len()).map_err(|_| "there are too many phrases")?;
        self.patterns.push(Pattern { ops, rule });
        for (symbol, left) in triggers {
            let small = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
            let trigger = Trigger { pattern, left: (small(left.0), small(left.1)) };
            let list = self.by.entry(symbol).or_default();
            if !list.contains(&trigger) {
                list.push(trigger);
            }
        }
        Ok(())
    }

    /// Returns what is found in a text, in order.
    pub(crate) fn find(&self, text: &Text) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut stack = Vec::new();
        for at in 0..text.words.len() {
            for symbol in text.symbols_at(at) {
                for trigger in self.by.get(symbol).into_iter().flatten() {
                    let Some(pattern) = self.patterns.get(trigger.pattern as usize) else { continue };
                    let (near, far) = (usize::from(trigger.left.0), usize::from(trigger.left.1));
                    let Some(last) = at.checked_sub(near) else { continue };
                    for start in at.saturating_sub(far)..=last {
                        if let Some(end) = run(&pattern.ops, text, start, &mut stack) {
                            hits.push(Hit { start, end, rule: pattern.rule });
                        }
                    }
                }
            }
        }
        hits.sort_unstable();
        hits.dedup();
        hits
    }
}

fn compile(node: &Node, ops: &mut Vec<Op>) {
    let here = |ops: &Vec<Op>| ops.len() as u16;
    match node {
        Node::Word(symbol) => ops.push(Op::Word(*symbol)),
        Node::All(parts) => parts.iter().for_each(|part| compile(part, ops)),
        Node::OneOf(ways) => {
            let mut jumps = Vec::new();
            for (n, way) in ways.iter().enumerate() {
                let fork = ops.len();
                let last = n + 1 == ways.len();
                if !last {
                    ops.push(Op::Try(0, 0));
                }
                compile(way, ops);
                if !last {
                    jumps.push(ops.len());
                    ops.push(Op::Jump(0));
                    let next = here(ops);
                    if let Some(op) = ops.get_mut(fork) {
                        *op = Op::Try(fork as u16 + 1, next);
                    }
                }
            }
            let end = here(ops);
            for at in jumps {
                if let Some(op) = ops.get_mut(at) {
                    *op = Op::Jump(end);
                }
            }
        }
        Node::Maybe(inner) => {
            let fork = ops.len();
            ops.push(Op::Try(0, 0));
            compile(inner, ops);
            let end = here(ops);
            if let Some(op) = ops.get_mut(fork) {
                *op = Op::Try(fork as u16 + 1, end);
            }
        }
        Node::Class(inner) => compile(inner, ops),
        Node::Gap(0) => ops.push(Op::Any),
        Node::Gap(most) => {
            let end = here(ops) + 2 * u16::from(*most);
            for _ in 0..*most {
                let next = here(ops) + 1;
                ops.push(Op::Try(end, next));
                ops.push(Op::Any);
            }
        }
        Node::Not(inner) => {
            let fork = ops.len();
            ops.push(Op::Not(0));
            compile(inner, ops);
            ops.push(Op::Done);
            let end = here(ops);
            if let Some(op) = ops.get_mut(fork) {
                *op = Op::Not(end);
            }
        }
        Node::Begin => ops.push(Op::Begin),
        Node::End => ops.push(Op::End),
    }
}

/// Symbols, each with the words that may stand left of it.
type Triggers = Vec<(Symbol, (usize, usize))>;

/// Returns the cheapest set of symbols of which one must be there, and how common the set is.
fn rarest(node: &Node, vocabulary: &Vocabulary) -> Option<(u64, Triggers)> {
    match node {
        Node::Word(symbol) => Some((1 + u64::from(vocabulary.weight(*symbol)), vec![(*symbol, (0, 0))])),
        Node::All(parts) => {
            let (mut best, mut left) = (None::<(u64, Triggers)>, (0, 0));
            for part in parts {
                if let Some((cost, triggers)) = rarest(part, vocabulary)
                    && best.as_ref().is_none_or(|(least, _)| cost < *least)
                {
                    let moved = triggers.into_iter().map(|(s, (a, b))| (s, (a + left.0, b + left.1))).collect();
                    best = Some((cost, moved));
                }
                let (least, most) = size(part);
                left = (left.0 + least, left.1 + most);
            }
            best
        }
        Node::OneOf(ways) => {
            ways.iter().map(|way| rarest(way, vocabulary)).try_fold((0, Vec::new()), |mut all, way| {
                let (cost, triggers) = way?;
                all.0 += cost;
                all.1.extend(triggers);
                Some(all)
            })
        }
        Node::Class(node) => rarest(node, vocabulary),
        Node::Maybe(_) | Node::Gap(_) | Node::Not(_) | Node::Begin | Node::End => None,
    }
}

/// Tries a pattern at `start`; returns one past the last word it took.
fn run(ops: &[Op], text: &Text, start: usize, stack: &mut Vec<(u16, usize)>) -> Option<usize> {
    let sentence = text.words.get(start)?.sentence;
    let bottom = stack.len();
    let mut steps = 0;
    let (mut pc, mut at) = (0_u16, start);
    loop {
        steps += 1;
        let inside = text.words.get(at).is_some_and(|word| word.sentence == sentence);
        let next = match ops.get(usize::from(pc))? {
            _ if steps > MOST_STEPS => None,
            Op::Done => {
                stack.truncate(bottom);
                return Some(at);
            }
            Op::Word(symbol) => (inside && text.symbols_at(at).contains(symbol)).then_some((pc + 1, at + 1)),
            Op::Any => inside.then_some((pc + 1, at + 1)),
            Op::Try(first, second) => {
                stack.push((*second, at));
                Some((*first, at))
            }
            Op::Jump(to) => Some((*to, at)),
            Op::Not(end) => {
                let inner = ops.get(usize::from(pc) + 1..usize::from(*end)).unwrap_or(&[]);
                let found = inside && run_inner(inner, pc + 1, text, at);
                (!found).then_some((*end, at))
            }
            Op::Begin => edge(text, at).then_some((pc + 1, at)),
            Op::End => edge(text, at).then_some((pc + 1, at)),
        };
        match next {
            Some((to, word)) => (pc, at) = (to, word),
            None if stack.len() > bottom && steps <= MOST_STEPS => (pc, at) = stack.pop()?,
            None => {
                stack.truncate(bottom);
                return None;
            }
        }
    }
}

/// Tries ops that were compiled to start at `from`.
fn run_inner(ops: &[Op], from: u16, text: &Text, at: usize) -> bool {
    let moved: Vec<Op> = ops
        .iter()
        .map(|op| match op {
            Op::Try(a, b) => Op::Try(a - from, b - from),
            Op::Jump(to) => Op::Jump(to - from),
            Op::Not(end) => Op::Not(end - from),
            op => op.clone(),
        })
        .collect();
    run(&moved, text, at, &mut Vec::new()).is_some()
}

/// Returns true between two clauses, and at both ends of the text.
fn edge(text: &Text, at: usize) -> bool {
    let clause = |at: usize| text.words.get(at).map(|word| word.clause);
    at == 0 || clause(at - 1) != clause(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &str, text: &str) -> Option<[usize; 2]> {
        let mut vocabulary = Vocabulary::default();
        let die = vocabulary.word("die");
        let node = parse(pattern, &mut vocabulary, &|name| (name == "die").then_some(Node::Word(die))).unwrap();
        vocabulary.finish(vocabulary.slips(&|_| false));
        let mut index = Index::default();
        index.add(&node, 0, &vocabulary).unwrap();
        let mut text = Text::new(text);
        vocabulary.read(&mut text);
        index.find(&text).first().map(|hit| text.span(hit.start, hit.end))
    }

    #[test]
    fn each_part_of_the_language_works() {
        assert_eq!(found("want to <die>", "I want to die"), Some([2, 13]));
        assert_eq!(found("want .. die", "I want so much to die"), Some([2, 21]));
        assert_eq!(found("want .. die", "I want you and me to die"), None);
        assert_eq!(found("(kill | hurt badly) [all] me", "they hurt badly me"), Some([5, 18]));
        assert_eq!(found("(kill | hurt badly) [all] me", "kill all me"), Some([0, 11]));
        assert_eq!(found("cant go on !(holiday | to)", "cant go on holiday"), None);
        assert_eq!(found("cant go on !(holiday | to)", "cant go on"), Some([0, 10]));
        assert_eq!(found("^ suicide $", "ok, suicide"), Some([4, 11]));
        assert_eq!(found("^ suicide $", "suicide squad"), None);
        assert_eq!(found("debt*", "my debts"), Some([3, 8]));
        assert_eq!(found("sold _ house", "sold my house"), Some([0, 13]));
        assert_eq!(found("sold _ house", "sold house"), None);
        assert_eq!(found("plus d' argent", "j'ai plus d'argent"), Some([5, 18]));
        assert_eq!(found("(besoin de | besoin d') eau", "besoin d'eau"), Some([0, 12]));
        assert_eq!(found("plus (de | d') argent", "plus d'argent"), Some([0, 13]));
        assert_eq!(found("想死", "我真的想死了"), Some([3, 5]));
        assert_eq!(found("want to die", "want. to die"), None);
    }

    #[test]
    fn faults_are_explained() {
        let parse = |pattern: &str| parse(pattern, &mut Vocabulary::default(), &|_| None).unwrap_err();
        assert_eq!(parse("(a | b"), "a \")\" is missing");
        assert_eq!(parse("a)"), "there is a \")\" too many");
        assert_eq!(parse("a <b> c"), "words.yaml has no class \"b\"");
        assert_eq!(parse("a (b |) c"), "one of the ways is empty");
        assert_eq!(parse("^ $"), "the phrase has no words");
        assert_eq!(parse("a -"), "\"-\" is no word");
    }

    #[test]
    fn a_hostile_text_takes_bounded_time() {
        let text = "want ".repeat(20_000);
        assert_eq!(found("want ... want ... want ... want ... want ... die", &text), None);
    }
}
