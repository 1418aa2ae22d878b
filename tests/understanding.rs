//! How well texts are understood, measured on sentences that neither rules nor examples have seen: `tests/understanding/report`.
//! They are only measured, and their floors are asserted. Run with `--nocapture` for the table; `MISSES=pl` lists what went wrong
//! there: who reads that list to mend anything must write a new set.

use pathways::{
    domain::{
        files::Files,
        ids::Lang,
        risk::{Risk, Urgency},
    },
    understanding::{Command, Understanding},
};
use serde::Deserialize;
use std::{collections::BTreeMap, fs, path::Path};

/// One sentence with what a careful reader makes of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    text: String,
    #[serde(default)]
    needs: Vec<String>,
    #[serde(default)]
    risk: Risk,
    #[serde(default)]
    urgency: Urgency,
    #[serde(default)]
    command: Command,
    /// True for risk that is said without its words.
    #[serde(default)]
    indirect: bool,
    /// True for a sentence that sounds like risk and is none.
    #[serde(default)]
    hard: bool,
    /// False where the risk of a sentence is its point, and its needs are a matter of taste.
    #[serde(default = "yes")]
    score_needs: bool,
}

fn yes() -> bool {
    true
}

/// Hits out of tries.
#[derive(Default, Clone, Copy)]
struct Share(usize, usize);

impl Share {
    fn add(&mut self, hit: bool) {
        self.0 += usize::from(hit);
        self.1 += 1;
    }

    fn and(self, other: Self) -> Self {
        Self(self.0 + other.0, self.1 + other.1)
    }

    fn ratio(self) -> f64 {
        if self.1 == 0 { f64::NAN } else { self.0 as f64 / self.1 as f64 }
    }
}

#[derive(Default, Clone)]
struct Score {
    cases: usize,
    outright: Share,
    indirect: Share,
    alarms: Share,
    false_commands: Share,
    right_kind: Share,
    needs: (usize, usize, usize),
    commands: Share,
    lang: Share,
}

impl Score {
    fn and(self, other: Self) -> Self {
        Self {
            cases: self.cases + other.cases,
            outright: self.outright.and(other.outright),
            indirect: self.indirect.and(other.indirect),
            alarms: self.alarms.and(other.alarms),
            false_commands: self.false_commands.and(other.false_commands),
            right_kind: self.right_kind.and(other.right_kind),
            needs: (self.needs.0 + other.needs.0, self.needs.1 + other.needs.1, self.needs.2 + other.needs.2),
            commands: self.commands.and(other.commands),
            lang: self.lang.and(other.lang),
        }
    }

    fn f1(&self) -> f64 {
        let (right, wrong, missed) = self.needs;
        if right + missed == 0 { f64::NAN } else { 2.0 * right as f64 / (2 * right + wrong + missed) as f64 }
    }
}

fn files() -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut texts = Vec::new();
    for locale in fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()) {
        let Ok(folder) = fs::read_dir(locale.join("lexicon")) else { continue };
        for path in folder.map(|entry| entry.unwrap().path()) {
            let name = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            texts.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    Files::new("locales", texts)
}

fn load() -> Understanding {
    Understanding::load(&files()).unwrap_or_else(|findings| {
        panic!("{}", findings.iter().map(|finding| format!("{finding}\n")).collect::<String>())
    })
}

fn measure(understanding: &Understanding, set: &str) -> BTreeMap<String, Score> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/understanding").join(set);
    let show = std::env::var("MISSES").ok();
    let mut scores = BTreeMap::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let tag = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let mut score = Score::default();
        for (n, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            let case: Case = serde_json::from_str(line).unwrap_or_else(|e| panic!("{set}/{tag}:{}: {e}", n + 1));
            let misses = judge(understanding, &tag, &case, &mut score);
            if show.as_ref() == Some(&tag) && !misses.is_empty() {
                println!("{tag}:{}: {} | {}", n + 1, case.text, misses.join("; "));
            }
        }
        scores.insert(tag, score);
    }
    scores
}

fn judge(understanding: &Understanding, tag: &str, case: &Case, score: &mut Score) -> Vec<String> {
    let reading = understanding.read(&case.text, None);
    let why = |kind: &str| -> Vec<String> {
        let of_kind = |b: &&pathways::understanding::Because| format!("{:?}", b.kind).eq_ignore_ascii_case(kind);
        reading.because.iter().filter(of_kind).map(|b| b.rule.clone()).collect()
    };
    let mut misses = Vec::new();
    score.cases += 1;
    let alarm = reading.urgency.is_alarm();
    if case.urgency.is_alarm() {
        let share = if case.indirect { &mut score.indirect } else { &mut score.outright };
        share.add(alarm);
        if alarm {
            score.right_kind.add(reading.risk == case.risk);
        }
        if !alarm || reading.risk != case.risk {
            misses.push(format!("risk {:?}, not {:?} {:?}", case.risk, reading.risk, why("risk")));
        }
    } else {
        if case.hard {
            score.alarms.add(alarm);
        }
        if alarm {
            misses.push(format!("alarm {:?} {:?}", reading.risk, why("risk")));
        }
    }
    if case.score_needs && !case.urgency.is_alarm() && case.command == Command::None {
        let found: Vec<&str> = reading.needs.iter().map(|need| need.as_str()).collect();
        let wrong: Vec<&&str> = found.iter().filter(|need| !case.needs.iter().any(|n| n == *need)).collect();
        let missed: Vec<&String> = case.needs.iter().filter(|need| !found.contains(&need.as_str())).collect();
        score.needs.0 += found.len() - wrong.len();
        score.needs.1 += wrong.len();
        score.needs.2 += missed.len();
        if !wrong.is_empty() || !missed.is_empty() {
            misses.push(format!("needs +{wrong:?} -{missed:?} {:?}", why("need")));
        }
    }
    if case.command != Command::None {
        score.commands.add(reading.command == case.command);
    } else {
        score.false_commands.add(reading.command != Command::None);
    }
    if reading.command != case.command {
        misses.push(format!("command {:?}, not {:?} {:?}", case.command, reading.command, why("command")));
    }
    score.lang.add(reading.lang == Some(Lang::new(tag)));
    if reading.lang != Some(Lang::new(tag)) {
        misses.push(format!("language {:?}", reading.lang));
    }
    misses
}

fn print(set: &str, scores: &BTreeMap<String, Score>) {
    println!("{set:8} cases outright indirect  alarms    kind needs-F1 commands  unasked language");
    for (tag, score) in scores {
        println!(
            "{tag:8} {:5} {:8.2} {:8.2} {:7.2} {:7.2} {:8.2} {:8.2} {:8.2} {:8.2}",
            score.cases,
            score.outright.ratio(),
            score.indirect.ratio(),
            score.alarms.ratio(),
            score.right_kind.ratio(),
            score.f1(),
            score.commands.ratio(),
            score.false_commands.ratio(),
            score.lang.ratio(),
        );
    }
}

/// What the sentences that are only measured must not fall below: a little under what was measured, over all languages but English
/// together, because fifty sentences of one language are few.
struct Floor {
    outright: f64,
    alarms: f64,
    needs: f64,
    commands: f64,
    lang: f64,
}

const ENGLISH: Floor = Floor { outright: 0.90, alarms: 0.15, needs: 0.70, commands: 0.85, lang: 0.95 };
const OTHER: Floor = Floor { outright: 0.80, alarms: 0.15, needs: 0.65, commands: 0.80, lang: 0.95 };

#[test]
fn texts_are_understood() {
    let understanding = load();
    let mut report = measure(&understanding, "report");
    print("report", &report);
    assert_eq!(report.len(), 15, "tests/understanding/report lacks languages");
    let english = report.remove("en").unwrap();
    let others = report.values().cloned().reduce(Score::and).unwrap();
    print("all", &BTreeMap::from([("others".to_owned(), others.clone())]));
    for (tag, score, floor) in [("English", english, &ENGLISH), ("the others", others, &OTHER)] {
        assert!(score.outright.ratio() >= floor.outright, "{tag}: risk said outright is missed too often");
        assert!(score.alarms.ratio() <= floor.alarms, "{tag}: too much that is no risk raises an alarm");
        assert!(score.f1() >= floor.needs, "{tag}: needs are missed or made up too often");
        assert!(score.commands.ratio() >= floor.commands, "{tag}: commands are missed too often");
        assert!(score.lang.ratio() >= floor.lang, "{tag}: the language is taken for another too often");
    }
}

#[test]
fn hidden_risk_is_heard() {
    let understanding = load();
    let reads = |text: &str| {
        let reading = understanding.read(text, None);
        (reading.risk, reading.urgency.is_alarm())
    };
    for text in [
        "i w\u{200b}ant to k\u{ad}ill mys\u{202e}elf",
        "I WANT TO K1LL MYSELF",
        "i want to kіll mуself",
        "i want to k\u{336}\u{335}i\u{334}l\u{337}l\u{338} myself",
        "i wanttt to killll myselffff",
    ] {
        assert_eq!(reads(text), (Risk::Suicide, true), "{text}");
    }
    let buried =
        format!("{} i want to kill myself. {}", "where is the library. ".repeat(2_000), "thanks. ".repeat(2_000));
    assert_eq!(reads(&buried), (Risk::Suicide, true));
}

#[test]
fn plain_words_of_danger_are_heard_in_every_language() {
    let understanding = load();
    let told = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/understanding/plain.txt")).unwrap();
    let mut heard: BTreeMap<&str, usize> = BTreeMap::new();
    for (tag, text) in told.lines().filter_map(|line| line.split_once(" | ")) {
        for hint in [None, Some(Lang::new(tag)), Some(Lang::new("en"))] {
            let reading = understanding.read(text, hint.as_ref());
            assert!(reading.urgency.is_alarm(), "{tag}: {text} ({hint:?})");
        }
        *heard.entry(tag).or_default() += 1;
    }
    assert!(heard.len() == 15 && heard.values().all(|count| *count >= 8), "{heard:?}");
}

/// A person who answers a question in one word must not set off a command by it, nor an alarm.
#[test]
fn everyday_words_are_no_commands_but_those_that_are_listed() {
    let understanding = load();
    let listed: BTreeMap<(String, String), Command> = include_str!("understanding/alone.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" | "))
        .flat_map(|(head, words)| {
            let (tag, command) = head.split_once(' ').unwrap();
            words.split(' ').map(move |word| ((tag.to_owned(), word.to_owned()), Command::parse(command).unwrap()))
        })
        .collect();
    let files = files();
    let mut tried = 0;
    let mut heard = Vec::new();
    for tag in files.folders() {
        let language = files.get(&format!("{tag}/lexicon/language.yaml")).unwrap();
        let parts: BTreeMap<String, String> = serde_saphyr::from_str(language).unwrap();
        let lines = ["common", "latin"].into_iter().filter_map(|part| parts.get(part)).flat_map(|block| block.lines());
        for word in lines.flat_map(|line| line.split('#').next().unwrap_or("").split_whitespace()) {
            tried += 1;
            let reading = understanding.read(word, Some(&Lang::new(tag)));
            assert!(!reading.urgency.is_alarm(), "{tag}: {word} is an alarm");
            if reading.command != Command::None {
                heard.push(((tag.to_owned(), word.to_owned()), reading.command));
            }
        }
    }
    assert!(tried > 3_000, "{tried}");
    let heard: BTreeMap<_, _> = heard.into_iter().collect();
    let strange: Vec<_> = heard.iter().filter(|(word, command)| listed.get(*word) != Some(*command)).collect();
    assert!(strange.is_empty(), "these words are commands now: {strange:?}");
    let gone: Vec<_> = listed.keys().filter(|word| !heard.contains_key(*word)).collect();
    assert!(gone.is_empty(), "these words are no commands any more: {gone:?}");
}

#[test]
fn where_there_are_no_examples_a_phrase_that_may_be_danger_counts() {
    let told = "since his stroke in spring he sits at the window";
    let reads = |understanding: &Understanding| understanding.read(told, None).urgency.is_alarm();
    let load = |change: &dyn Fn(&mut Files, &str)| {
        let mut all = files();
        let paths: Vec<String> = all.under("", "/examples.txt").map(|(path, _)| path.to_owned()).collect();
        paths.iter().for_each(|path| change(&mut all, path));
        Understanding::load(&all).unwrap_or_else(|findings| panic!("{findings:?}"))
    };
    assert!(!reads(&load(&|_, _| {})), "the examples know better");
    let emptied = load(&|files, path| files.set(path, "# none"));
    assert!(reads(&emptied), "nothing knows better");
    let left_out = load(&|files, path| files.remove(path));
    assert!(!reads(&left_out), "those that are compiled in stand in for examples that a folder leaves out");
}

#[test]
fn no_text_takes_long_or_breaks_it() {
    let understanding = load();
    let started = std::time::Instant::now();
    for text in [
        String::new(),
        "\u{0}\u{1}\u{fffd}".repeat(1_000),
        "i want to die ".repeat(20_000),
        format!("k{}ill", "\u{336}".repeat(300_000)),
        "x".repeat(300_000),
        "我想死".repeat(50_000),
        "\u{fdfa}".repeat(20_000),
        "'*'*'*".repeat(20_000),
        "🙂💊".repeat(20_000),
    ] {
        let reading = understanding.read(&text, None);
        let characters = text.chars().count();
        assert!(reading.because.iter().all(|b| b.span[0] < b.span[1] && b.span[1] <= characters));
    }
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

#[test]
fn a_finding_names_its_rule_and_its_characters() {
    let reading = load().read("Så… I’ve got débts", None);
    let because = reading.because.iter().find(|because| because.value == "debt").unwrap();
    assert_eq!(because.span, [13, 18]);
    assert!(because.rule.starts_with("en/needs/debt#"), "{}", because.rule);
}

#[test]
fn english_knows_the_needs_that_the_program_knows() {
    #[derive(Deserialize)]
    struct Need {
        id: String,
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let needs: Vec<Need> = serde_saphyr::from_str(&fs::read_to_string(root.join("data/needs.yaml")).unwrap()).unwrap();
    let known: BTreeMap<String, serde_json::Value> =
        serde_saphyr::from_str(&fs::read_to_string(root.join("locales/en/lexicon/needs.yaml")).unwrap()).unwrap();
    let mut wanted: Vec<&str> = needs.iter().map(|need| need.id.as_str()).collect();
    wanted.sort_unstable();
    let cued: Vec<&str> = known.keys().map(String::as_str).filter(|section| *section != "scope").collect();
    assert_eq!(cued, wanted);
}
