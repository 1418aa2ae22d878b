//! How well texts are understood, measured on sentences kept apart from the lexicon files.
//!
//! `tests/understanding/grow` is what the lexicons were grown from; `report` was written apart and is only measured: its floors
//! are asserted. Run with `--nocapture` for the table, and with `MISSES=grow` for what went wrong there.

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
    right_kind: Share,
    needs: (usize, usize, usize),
    commands: Share,
    lang: Share,
}

impl Score {
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
    let show = std::env::var("MISSES").is_ok_and(|wanted| wanted.split(',').next() == Some(set));
    let only = std::env::var("MISSES").ok().and_then(|wanted| wanted.split(',').nth(1).map(str::to_owned));
    let mut scores = BTreeMap::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let tag = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.extension().is_none_or(|ending| ending != "jsonl") || only.as_ref().is_some_and(|only| *only != tag) {
            continue;
        }
        let mut score = Score::default();
        for (n, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            let case: Case = serde_json::from_str(line).unwrap_or_else(|e| panic!("{set}/{tag}:{}: {e}", n + 1));
            let misses = judge(understanding, &tag, &case, &mut score);
            if show && !misses.is_empty() {
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
    println!("{set:8} cases outright indirect  alarms    kind needs-F1 commands language");
    for (tag, score) in scores {
        println!(
            "{tag:8} {:5} {:8.2} {:8.2} {:7.2} {:7.2} {:8.2} {:8.2} {:8.2}",
            score.cases,
            score.outright.ratio(),
            score.indirect.ratio(),
            score.alarms.ratio(),
            score.right_kind.ratio(),
            score.f1(),
            score.commands.ratio(),
            score.lang.ratio(),
        );
    }
}

/// What the sentences written apart must not fall below: risk said outright found, hard negatives that raise an alarm, needs
/// (micro-F1), commands, language. They hold what is reached, a little below what was measured on 150 sentences; they are not
/// yet what must be reached. README says how far that is.
const FLOORS: [(&str, f64, f64, f64, f64, f64); 3] =
    [("en", 0.75, 0.15, 0.80, 0.45, 0.95), ("pl", 0.85, 0.10, 0.80, 0.45, 0.95), ("ar", 0.70, 0.10, 0.80, 0.15, 0.95)];

#[test]
fn texts_are_understood() {
    let understanding = load();
    let grown = measure(&understanding, "grow");
    print("grow", &grown);
    print("tune", &measure(&understanding, "tune"));
    let report = measure(&understanding, "report");
    print("report", &report);
    for (tag, outright, alarms, needs, commands, lang) in FLOORS {
        let score = report.get(tag).unwrap_or_else(|| panic!("tests/understanding/report has no {tag}.jsonl"));
        assert!(score.outright.ratio() >= outright, "{tag}: risk said outright is missed too often");
        assert!(score.alarms.ratio() <= alarms, "{tag}: too much that is no risk raises an alarm");
        assert!(score.f1() >= needs, "{tag}: needs are missed or made up too often");
        assert!(score.commands.ratio() >= commands, "{tag}: commands are missed too often");
        assert!(score.lang.ratio() >= lang, "{tag}: the language is taken for another too often");
    }
}
