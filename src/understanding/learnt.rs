//! What was learnt from the example sentences of each locale, `locales/<tag>/lexicon/*.txt`: how a text *leans*. A leaning
//! is one more cue beside those of the rules; what it counts for is said where rules are read. Must not know any rule.

use super::{
    classifier::{Classifier, DANGER, Feature, digest, features, parse, train},
    reading::{BY_EXAMPLES, Command},
    text::Text,
};
use crate::domain::{
    files::Files,
    finding::Finding,
    ids::Need,
    risk::{Risk, Urgency},
};

/// What `build.rs` learnt from the examples that are compiled in.
static BUILT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/examples.bin"));

/// Of a long text so many words are looked at together, and in scripts where each character is a word.
const WINDOW: usize = 16;
const WINDOW_OF_CHARACTERS: usize = 32;
/// Fewer words say too little to lean on: rules read those.
const SHORTEST: usize = 4;
const SHORTEST_OF_CHARACTERS: usize = 7;
/// The most parts of one piece of text that are looked at.
const MOST_WINDOWS: usize = 60;

/// How sure a leaning must be: above `sure` it counts as a sure phrase does, above `maybe` as one that may be.
pub(crate) struct Bar {
    pub(crate) sure: f32,
    pub(crate) maybe: f32,
}

/// What leanings must reach. Danger is counted from the bar that each language's examples set. Where to put them was found on
/// two sets of sentences that the classifier had not seen, and that are among its examples now.
pub(crate) const DANGER_BAR: Bar = Bar { sure: 0.0, maybe: -0.5 };
pub(crate) const NEED_BAR: Bar = Bar { sure: -0.1, maybe: -0.35 };
const COMMAND_BAR: f32 = -0.1;
/// From where on danger is `now`.
const NOW_BAR: f32 = 0.0;

/// What was learnt, by locale.
#[derive(Default)]
pub(crate) struct Learnt {
    locales: Vec<Known>,
}

#[derive(Default)]
struct Known {
    tag: String,
    /// Names the examples.
    digest: u64,
    classifier: Classifier,
    /// What each head of the classifier means.
    means: Vec<Means>,
}

#[derive(Clone, Copy, PartialEq)]
enum Means {
    /// Somebody is in danger, now or soon.
    Danger,
    /// At once.
    Now,
    Risk(Risk),
    Need(usize),
    Command(Command),
    /// Told by another head.
    Nothing,
}

/// Towards what a text leans, and how much.
#[derive(Clone, Debug)]
pub(crate) struct Leaning<T> {
    pub(crate) what: T,
    /// Above nought it is rather so than not.
    pub(crate) margin: f32,
    /// The words that say so.
    pub(crate) words: (usize, usize),
    /// As the rule is called: `en/examples/debt`.
    pub(crate) rule: String,
}

/// How a text leans.
#[derive(Default)]
pub(crate) struct Leanings {
    /// False where the text is too short to lean, or no examples of its language tell of danger.
    pub(crate) looked: bool,
    pub(crate) danger: Option<Leaning<(Risk, Urgency)>>,
    pub(crate) needs: Vec<Leaning<usize>>,
    pub(crate) command: Option<Leaning<Command>>,
}

impl Learnt {
    /// Takes what was learnt when the program was built, and learns anew where the files bring other examples.
    pub(crate) fn load(files: &Files, tags: &[&str], needs: &[Need], findings: &mut Vec<Finding>) -> Self {
        let known = |tag: &&str| {
            let folder = format!("{tag}/lexicon/");
            let mut text = String::new();
            for (path, file) in files.under(&folder, ".txt") {
                findings.extend(faults(files, path, file, needs));
                text.push_str(file);
            }
            let own = digest(&text);
            let (digest, classifier) = built(tag)
                .filter(|(digest, _)| text.is_empty() || *digest == own)
                .unwrap_or_else(|| (own, train(&parse(&text).0)));
            let means = classifier.heads.iter().map(|head| meaning(&head.label, needs)).collect();
            Known { tag: (*tag).to_owned(), digest, classifier, means }
        };
        Self { locales: tags.iter().map(known).collect() }
    }

    /// Returns what names the examples of each locale.
    pub(crate) fn digests(&self) -> impl Iterator<Item = u64> {
        self.locales.iter().map(|known| known.digest)
    }

    /// Returns how a text leans by the examples of these locales.
    pub(crate) fn read(&self, locales: &[usize], text: &Text) -> Leanings {
        let mut leanings = Leanings::default();
        let mut scores = Vec::new();
        for (start, end) in windows(text) {
            let features = features(text, start, end);
            for known in locales.iter().filter_map(|locale| self.locales.get(*locale)) {
                known.classifier.score(&features, &mut scores);
                leanings.looked |= known.classifier.danger(&scores).is_some();
                known.lean(&features, &scores, (start, end) == (0, text.words.len()), &mut leanings);
            }
        }
        leanings
    }
}

impl Known {
    fn lean(&self, features: &[Feature], scores: &[f32], whole: bool, leanings: &mut Leanings) {
        let of = |wanted: Means| {
            let at = self.means.iter().position(|means| *means == wanted)?;
            scores.get(at).copied()
        };
        let leaning = |head: usize, margin: f32| {
            let label = self.classifier.heads.get(head).map_or("", |head| &head.label);
            let words = self.classifier.words_for(head, features)?;
            Some((margin, words, format!("{}{BY_EXAMPLES}{label}", self.tag)))
        };
        if let Some((head, danger)) = self.classifier.danger(scores)
            && let Some(Means::Risk(risk)) = self.means.get(head)
        {
            let margin = danger - self.classifier.bar;
            let worse = leanings.danger.as_ref().is_none_or(|danger| danger.margin < margin);
            if margin > DANGER_BAR.maybe
                && worse
                && let Some((margin, words, rule)) = leaning(head, margin)
            {
                let now = of(Means::Now).is_some_and(|score| score > NOW_BAR);
                let urgency = if now { Urgency::Now } else { Urgency::Soon };
                leanings.danger = Some(Leaning { what: (*risk, urgency), margin, words, rule });
            }
        }
        for (head, (means, &margin)) in self.means.iter().zip(scores).enumerate() {
            match *means {
                Means::Need(need) if margin > NEED_BAR.maybe => {
                    let known = leanings.needs.iter().position(|leaning| leaning.what == need);
                    if known.and_then(|at| leanings.needs.get(at)).is_some_and(|known| known.margin >= margin) {
                        continue;
                    }
                    let Some((margin, words, rule)) = leaning(head, margin) else { continue };
                    let fresh = Leaning { what: need, margin, words, rule };
                    match known.and_then(|at| leanings.needs.get_mut(at)) {
                        Some(known) => *known = fresh,
                        None => leanings.needs.push(fresh),
                    }
                }
                // A command is what a message is, not a part of one.
                Means::Command(command)
                    if whole
                        && margin > COMMAND_BAR
                        && leanings.command.as_ref().is_none_or(|known| known.margin < margin) =>
                {
                    leanings.command = leaning(head, margin).map(|(margin, words, rule)| Leaning {
                        what: command,
                        margin,
                        words,
                        rule,
                    });
                }
                _ => {}
            }
        }
    }
}

fn meaning(label: &str, needs: &[Need]) -> Means {
    let risk = Risk::parse(label).filter(|risk| *risk != Risk::None).map(Means::Risk);
    let need = || needs.iter().position(|need| need.as_str() == label).map(Means::Need);
    let command = || Command::parse(label).map(Means::Command);
    match label {
        DANGER => Means::Danger,
        "now" => Means::Now,
        _ => risk.or_else(need).or_else(command).unwrap_or(Means::Nothing),
    }
}

/// Returns what is wrong in a file of examples.
fn faults(files: &Files, path: &str, file: &str, needs: &[Need]) -> Vec<Finding> {
    let (examples, strange) = parse(file);
    let finding = |line: usize, says: String, mend: &str| Finding {
        file: files.shown(path),
        line,
        rule: "lexicon".to_owned(),
        node: String::new(),
        says,
        mend: mend.to_owned(),
    };
    let mut found: Vec<Finding> = strange
        .into_iter()
        .map(|line| {
            finding(
                line,
                "This is no example.".to_owned(),
                "Write what it means, a bar, and the sentence: debt | I owe them.",
            )
        })
        .collect();
    for example in examples {
        let is_urgency = |label: &&&str| matches!(**label, "now" | "soon" | "history");
        let is_risk = |label: &&&str| matches!(meaning(label, needs), Means::Risk(_));
        let unknown =
            |label: &&&str| !is_urgency(label) && meaning(label, needs) == Means::Nothing || **label == DANGER;
        if let Some(label) = example.labels.iter().find(unknown) {
            let says = format!("\"{label}\" is no need, risk or command.");
            found.push(finding(
                example.line,
                says,
                "Use a name of data/needs.yaml or of docs/lexicon.md, or a dash for none.",
            ));
        }
        if example.labels.iter().any(|label| is_risk(&label)) != example.labels.iter().any(|label| is_urgency(&label)) {
            let says = "A risk and how near it is belong together.".to_owned();
            found.push(finding(example.line, says, "Write now, soon or history beside the risk."));
        }
    }
    found
}

/// Returns the parts of a text that are looked at, as words from and up to: all of it, its sentences, and of a long one each stretch.
fn windows(text: &Text) -> Vec<(usize, usize)> {
    let count = text.words.len();
    let characters = text.each().filter(|word| word.chars().next().is_some_and(super::fold::stands_alone)).count();
    let (window, shortest) = match characters * 2 > count {
        true => (WINDOW_OF_CHARACTERS, SHORTEST_OF_CHARACTERS),
        false => (WINDOW, SHORTEST),
    };
    if count < shortest {
        return Vec::new();
    }
    let mut windows = vec![(0, count)];
    let mut start = 0;
    for at in 1..=count {
        let sentence = |at: usize| text.words.get(at).map(|word| word.sentence);
        if sentence(at) != sentence(start) {
            if at - start >= shortest {
                windows.push((start, at));
            }
            start = at;
        }
    }
    let mut start = 0;
    while count > window + window / 2 && start < count {
        windows.push((start, (start + window).min(count)));
        start += window / 2;
    }
    windows.retain(|(start, end)| end - start >= shortest);
    windows.dedup();
    windows.truncate(MOST_WINDOWS);
    windows
}

/// Returns what `build.rs` learnt for a locale, with what names its examples.
fn built(tag: &str) -> Option<(u64, Classifier)> {
    let mut rest = BUILT;
    loop {
        let (name, _) = rest.split_off(..16)?.as_chunks::<16>();
        let digest = u64::from_le_bytes(*rest.split_off(..8)?.first_chunk()?);
        let len = u32::from_le_bytes(*rest.split_off(..4)?.first_chunk()?) as usize;
        let bytes = rest.split_off(..len)?;
        if name.first()?.iter().take_while(|byte| **byte != 0).eq(tag.as_bytes()) {
            return Some((digest, Classifier::from_bytes(bytes)?));
        }
    }
}
