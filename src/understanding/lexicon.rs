//! Reads the lexicon files of all locales and compiles them.
//!
//! A file is YAML; its values are blocks of text with one phrase a line (`#` begins a comment), in the language that
//! `pattern` describes. One more language, need or phrase is a change of files only. Must not know what a rule is for:
//! each reader names the sections that it understands.

use super::{
    block::{phrases, tags},
    commands,
    hash::{Map, Set},
    language::{self, Model},
    learnt::Learnt,
    needs,
    pattern::{Index, Node, parse},
    reading::Command,
    safety,
    text::Text,
    vocabulary::{Symbol, Vocabulary},
};
use crate::domain::{
    files::Files,
    finding::Finding,
    ids::{Lang, Need},
};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, sync::Arc, thread};

/// What `build.rs` learnt of the languages that are compiled in, after what names their files.
static LANGUAGES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/languages.bin"));

/// How many ways to say one command's phrase are spelt out.
const MOST_SPELLINGS: usize = 200;

/// What a rule is for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Does {
    Safety(safety::Part),
    Need(needs::Part),
    Command(commands::Part),
}

/// One phrase of one file.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    /// Its name: `en/needs/debt#3`.
    pub(crate) name: String,
    /// Its locale, as an index into [`Lexicon::locales`].
    pub(crate) locale: usize,
    pub(crate) does: Does,
    /// The phrase as its author wrote it.
    pub(crate) phrase: String,
}

/// All lexicon files, compiled.
pub(crate) struct Lexicon {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) locales: Vec<Lang>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) needs: Vec<Need>,
    /// The safety rules of every locale.
    pub(crate) safety: Index,
    /// The commands of every locale.
    pub(crate) commands: Index,
    /// The needs of each locale.
    pub(crate) cues: Vec<Index>,
    pub(crate) model: Model,
    /// What the example sentences of every locale taught.
    pub(crate) learnt: Learnt,
    pub(crate) marks: Marks,
    /// The phrases of the commands of each locale.
    pub(crate) spoken: Vec<(usize, Command, Node)>,
    /// Names these files: the same files have the same version.
    pub(crate) version: String,
}

/// Words that shape a text, whatever they mean.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Marks {
    /// "but": a clause begins.
    pub(crate) but: Symbol,
    /// "not", "never".
    pub(crate) not: Symbol,
    /// "or", "and": a denial goes on.
    pub(crate) or: Symbol,
    /// "please", "can I": may stand beside a command.
    pub(crate) filler: Symbol,
}

/// A phrase that waits for all words to be known.
struct Waiting {
    node: Node,
    rule: usize,
    path: String,
}

#[derive(Default)]
struct Loader {
    vocabulary: Vocabulary,
    rules: Vec<Rule>,
    waiting: Vec<Waiting>,
    needs: Vec<Need>,
    marks: Marks,
    used: Set<Symbol>,
    findings: Vec<Finding>,
}

type Sections = BTreeMap<String, BTreeMap<String, String>>;

/// Reads all lexicon files below `<tag>/lexicon/`.
pub(crate) fn load(files: &Files) -> Result<Lexicon, Vec<Finding>> {
    let tags = tags(files);
    let mut loader = Loader::default();
    loader.marks = Marks {
        but: loader.vocabulary.class("<but>"),
        not: loader.vocabulary.class("<not>"),
        or: loader.vocabulary.class("<or>"),
        filler: loader.vocabulary.class("<filler>"),
    };
    for (locale, tag) in tags.iter().enumerate() {
        loader.locale(files, tag, locale);
    }
    loader.finish(files, &tags)
}

/// Takes what tells languages apart from where `build.rs` put it, and learns it anew where the files are others.
fn model(files: &Files, tags: &[&str]) -> Model {
    let built =
        LANGUAGES.split_first_chunk().filter(|(digest, _)| **digest == language::digest(files, tags).to_le_bytes());
    let built = built.and_then(|(_, bytes)| Model::from_bytes(bytes));
    built.unwrap_or_else(|| Model::train(&language::samples(files, tags), tags.len()))
}

impl Loader {
    fn locale(&mut self, files: &Files, tag: &str, locale: usize) {
        let folder = format!("{tag}/lexicon/");
        self.language(files, &format!("{folder}language.yaml"));
        let classes = self.classes(files, &format!("{folder}words.yaml"), tag);
        for (path, text) in files.under(&folder, ".yaml") {
            let stem = path.strip_prefix(&folder).and_then(|name| name.strip_suffix(".yaml")).unwrap_or(path);
            let kind = stem.split('-').next().unwrap_or(stem);
            if matches!(kind, "language" | "words") {
                continue;
            }
            let Some(sections) = self.read::<Sections>(files, path, text) else { continue };
            for (section, parts) in sections {
                let mut number = 0;
                for (part, block) in parts {
                    match self.does(kind, &section, &part, tag) {
                        Ok(does) => {
                            for phrase in phrases(&block) {
                                number += 1;
                                let name = format!("{tag}/{kind}/{section}#{number}");
                                let phrase = phrase.to_owned();
                                self.phrase(files, path, text, &classes, Rule { name, locale, does, phrase });
                            }
                        }
                        Err(says) => {
                            let line = line_of(text, &part).max(line_of(text, &section));
                            self.found(files, path, line, &section, says, "Use one of the names in docs/lexicon.md.");
                        }
                    }
                }
            }
        }
    }

    fn does(&mut self, kind: &str, section: &str, part: &str, tag: &str) -> Result<Does, String> {
        let unknown = || format!("\"{section}: {part}\" is no part of a file of {kind}.");
        match kind {
            "risk" => safety::part(section, part).map(Does::Safety).ok_or_else(unknown),
            "commands" => commands::part(section, part).map(Does::Command).ok_or_else(unknown),
            "needs" => {
                let at = self.needs.iter().position(|need| need.as_str() == section);
                let at = match at {
                    _ if section == "scope" => 0,
                    Some(at) => at,
                    None if tag == "en" => {
                        self.needs.push(Need::new(section));
                        self.needs.len() - 1
                    }
                    None => return Err(format!("English has no need \"{section}\".")),
                };
                needs::part(section, part, at).map(Does::Need).ok_or_else(unknown)
            }
            _ => Err(format!("a file called {kind} is not read by anything.")),
        }
    }

    fn phrase(&mut self, files: &Files, path: &str, text: &str, classes: &Map<String, Node>, rule: Rule) {
        match parse(&rule.phrase, &mut self.vocabulary, &|name| classes.get(name).cloned()) {
            Ok(node) => {
                if rule.does == Does::Command(commands::Part::Filler) {
                    self.put_all(&node, self.marks.filler);
                }
                self.waiting.push(Waiting { node, rule: self.rules.len(), path: path.to_owned() });
                self.rules.push(rule);
            }
            Err(says) => {
                let says = format!("In \"{}\" {says}.", rule.phrase);
                let line = line_of(text, &rule.phrase);
                self.found(files, path, line, &rule.name, says, "Mend the phrase.");
            }
        }
    }

    /// Reads the words that shape texts and those that tell the language.
    fn language(&mut self, files: &Files, path: &str) {
        let Some(text) = files.get(path) else {
            let mend = "Add it, with the language's most common words under \"common\".";
            return self.found(files, path, 0, "", "The file is missing.".to_owned(), mend);
        };
        let Some(parts) = self.read::<BTreeMap<String, String>>(files, path, text) else { return };
        for (part, block) in parts {
            let lines: String = phrases(&block).flat_map(|line| [line, " "]).collect();
            let words: Vec<String> = Text::new(&lines).each().map(str::to_owned).collect();
            match part.as_str() {
                "common" | "latin" => {
                    for word in &words {
                        let symbol = self.vocabulary.word(word);
                        self.vocabulary.add_weight(symbol, 40);
                    }
                }
                "but" => self.put_words(&words, self.marks.but),
                "not" => self.put_words(&words, self.marks.not),
                "or" => self.put_words(&words, self.marks.or),
                "glue" => self.vocabulary.glue(words.into_iter()),
                "detach" => self.vocabulary.detach(words.into_iter()),
                _ => {
                    let says = format!("\"{part}\" is no part of this file.");
                    let mend = "Use common, latin, but, not, or, glue or detach.";
                    self.found(files, path, line_of(text, &part), &part, says, mend);
                }
            }
        }
    }

    fn put_words(&mut self, words: &[String], class: Symbol) {
        for word in words {
            let symbol = self.vocabulary.word(word);
            self.vocabulary.put(symbol, class);
        }
    }

    /// Puts every single word that a phrase can be into a class.
    fn put_all(&mut self, node: &Node, class: Symbol) {
        match node {
            Node::Word(symbol) => self.vocabulary.put(*symbol, class),
            Node::All(nodes) | Node::OneOf(nodes) => nodes.iter().for_each(|node| self.put_all(node, class)),
            Node::Maybe(node) => self.put_all(node, class),
            Node::Class(node) => self.put_all(node, class),
            Node::Gap(_) | Node::Not(_) | Node::Begin | Node::End => {}
        }
    }

    /// Reads the classes of words. A class may name others.
    fn classes(&mut self, files: &Files, path: &str, tag: &str) -> Map<String, Node> {
        let mut done: Map<String, Node> = Map::default();
        let Some(text) = files.get(path) else { return done };
        let Some(mut open) = self.read::<BTreeMap<String, String>>(files, path, text) else { return done };
        while !open.is_empty() {
            let ready = open
                .iter()
                .find(|(_, block)| open.keys().all(|other| !block.contains(&format!("<{other}>"))))
                .map(|(name, _)| name.clone());
            let Some(name) = ready else {
                let names = open.keys().cloned().collect::<Vec<_>>().join(", ");
                let says = format!("The classes {names} name each other in a circle.");
                self.found(files, path, 0, "", says, "Take one of them out of another.");
                return done;
            };
            let block = open.remove(&name).unwrap_or_default();
            let class = self.vocabulary.class(&format!("{tag}/<{name}>"));
            let mut ways = vec![Node::Word(class)];
            for phrase in phrases(&block) {
                match parse(phrase, &mut self.vocabulary, &|name| done.get(name).cloned()) {
                    Ok(node) => self.sort_way(node, class, &mut ways),
                    Err(says) => {
                        let says = format!("In \"{phrase}\" {says}.");
                        self.found(files, path, line_of(text, phrase), &name, says, "Mend the phrase.");
                    }
                }
            }
            let node = if ways.len() == 1 { ways.remove(0) } else { Node::OneOf(ways) };
            done.insert(name, Node::Class(Arc::new(node)));
        }
        done
    }

    /// A single word joins the class; anything longer stays a way of its own.
    fn sort_way(&mut self, node: Node, class: Symbol, ways: &mut Vec<Node>) {
        match node {
            Node::Word(symbol) => {
                self.vocabulary.put(symbol, class);
                self.used.insert(symbol);
            }
            Node::OneOf(nodes) => nodes.into_iter().for_each(|node| self.sort_way(node, class, ways)),
            Node::Class(of) => self.sort_way(Arc::unwrap_or_clone(of), class, ways),
            node => ways.push(node),
        }
    }

    fn read<T: serde::de::DeserializeOwned>(&mut self, files: &Files, path: &str, text: &str) -> Option<T> {
        match serde_saphyr::from_str(text) {
            Ok(value) => Some(value),
            Err(error) => {
                let line = error.location().map_or(0, |at| usize::try_from(at.line()).unwrap_or(0));
                let says = error.to_string().lines().next().unwrap_or("The file is no YAML").to_owned() + ".";
                self.found(files, path, line, "", says, "Each name takes a block of phrases, one a line, after \"|\".");
                None
            }
        }
    }

    fn found(&mut self, files: &Files, path: &str, line: usize, node: &str, says: String, mend: &str) {
        self.findings.push(Finding {
            file: files.shown(path),
            line,
            rule: "lexicon".to_owned(),
            node: node.to_owned(),
            says,
            mend: mend.to_owned(),
        });
    }

    fn finish(mut self, files: &Files, tags: &[&str]) -> Result<Lexicon, Vec<Finding>> {
        for waiting in &self.waiting {
            symbols(&waiting.node, &mut |symbol| {
                self.used.insert(symbol);
                self.vocabulary.add_weight(symbol, 1);
            });
        }
        self.vocabulary.weigh_classes();
        let (vocabulary, used, needs) = (&self.vocabulary, &self.used, &self.needs);
        let (rules, waiting, findings) = (&self.rules, self.waiting, &mut self.findings);
        // Three things that need nothing of each other, and take about as long.
        let (slips, (learnt, model, of_examples), indices) = thread::scope(|beside| {
            let slips = beside.spawn(|| vocabulary.slips(&|symbol| !used.contains(&symbol)));
            let learnt = beside.spawn(|| {
                let mut found = Vec::new();
                (Learnt::load(files, tags, needs, &mut found), model(files, tags), found)
            });
            let mut indices = Indices::new(tags.len());
            for waiting in waiting {
                let Some(known) = rules.get(waiting.rule) else { continue };
                if let Err(says) = indices.add(&waiting, known, vocabulary) {
                    findings.push(Finding {
                        file: files.shown(&waiting.path),
                        line: files.get(&waiting.path).map_or(0, |text| line_of(text, &known.phrase)),
                        rule: "lexicon".to_owned(),
                        node: known.name.clone(),
                        says: format!("In \"{}\" {says}.", known.phrase),
                        mend: "Write at least one word that must be there.".to_owned(),
                    });
                }
            }
            (done(slips), done(learnt), indices)
        });
        self.findings.extend(of_examples);
        if !self.findings.is_empty() {
            return Err(self.findings);
        }
        self.vocabulary.finish(slips);
        Ok(Lexicon {
            version: version(files, tags, &learnt),
            vocabulary: self.vocabulary,
            locales: tags.iter().copied().map(Lang::new).collect(),
            rules: self.rules,
            needs: self.needs,
            safety: indices.safety,
            commands: indices.commands,
            cues: indices.cues,
            model,
            learnt,
            marks: self.marks,
            spoken: indices.spoken,
        })
    }
}

/// The phrases, by what they are looked for.
struct Indices {
    safety: Index,
    commands: Index,
    cues: Vec<Index>,
    spoken: Vec<(usize, Command, Node)>,
}

impl Indices {
    fn new(locales: usize) -> Self {
        let cues = (0..locales).map(|_| Index::default()).collect();
        Self { safety: Index::default(), commands: Index::default(), cues, spoken: Vec::new() }
    }

    fn add(&mut self, waiting: &Waiting, rule: &Rule, vocabulary: &Vocabulary) -> Result<(), String> {
        let index = match rule.does {
            Does::Safety(_) => &mut self.safety,
            Does::Command(commands::Part::Filler) => return Ok(()),
            Does::Command(commands::Part::Whole(command) | commands::Part::Within(command)) => {
                self.spoken.push((rule.locale, command, waiting.node.clone()));
                &mut self.commands
            }
            Does::Need(_) => match self.cues.get_mut(rule.locale) {
                Some(index) => index,
                None => return Ok(()),
            },
        };
        index.add(&waiting.node, waiting.rule as u32, vocabulary)
    }
}

/// Waits for what was begun beside; what went wrong there goes wrong here.
fn done<T>(begun: thread::ScopedJoinHandle<'_, T>) -> T {
    begun.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

impl Lexicon {
    /// Returns what people say for commands in a locale, as far as that is not endless.
    pub(crate) fn spoken(&self, locale: usize) -> impl Iterator<Item = (Command, String)> {
        self.spoken.iter().filter(move |(of, ..)| *of == locale).flat_map(|(_, command, node)| {
            self.vocabulary.spell(node, MOST_SPELLINGS).into_iter().map(|phrase| (*command, phrase))
        })
    }
}

/// Names what is known of words: the same files have the same.
fn version(files: &Files, tags: &[&str], learnt: &Learnt) -> String {
    let mut digest = Sha256::new();
    for tag in tags {
        for (path, text) in files.under(&format!("{tag}/lexicon/"), ".yaml") {
            digest.update(path.as_bytes());
            digest.update(text.as_bytes());
        }
    }
    learnt.digests().for_each(|examples| digest.update(examples.to_le_bytes()));
    digest.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the line of a file that says this, 0 where none does.
fn line_of(text: &str, says: &str) -> usize {
    text.lines().position(|line| line.trim_start().starts_with(says)).map_or(0, |at| at + 1)
}

fn symbols(node: &Node, see: &mut dyn FnMut(Symbol)) {
    match node {
        Node::Word(symbol) => see(*symbol),
        Node::All(nodes) | Node::OneOf(nodes) => nodes.iter().for_each(|node| symbols(node, see)),
        Node::Maybe(node) | Node::Not(node) => symbols(node, see),
        Node::Class(node) => symbols(node, see),
        Node::Gap(_) | Node::Begin | Node::End => {}
    }
}
