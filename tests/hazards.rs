//! The hazard log holds what it says: every hazard has a control, every control a test, and every test is there.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

const SEVERITY: [&str; 5] = ["minor", "significant", "considerable", "major", "catastrophic"];
/// The risk by likelihood, for each severity in the order above.
const RISK: [(&str, [u8; 5]); 5] = [
    ("very high", [3, 4, 4, 5, 5]),
    ("high", [2, 3, 3, 4, 5]),
    ("medium", [2, 2, 3, 3, 4]),
    ("low", [1, 2, 2, 3, 4]),
    ("very low", [1, 1, 2, 2, 3]),
];

fn log() -> String {
    text("docs/safety/hazards.md").expect("the hazard log")
}

fn text(path: &str) -> Option<String> {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).ok()
}

/// Returns what is wrong with a hazard log.
fn faults(log: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut ids: Vec<&str> = Vec::new();
    let mut open = BTreeSet::new();
    let (hazards, end) = log.split_once("\n## Still open, together\n").unwrap_or((log, ""));
    for block in hazards.split("\n### ").skip(1) {
        let (title, rest) = block.split_once('\n').unwrap_or((block, ""));
        let id = title.split(' ').next().unwrap_or(title);
        if !is_id(id) || ids.contains(&id) {
            faults.push(format!("{title}: begin it with an id of its own, as H07"));
        }
        ids.push(id);
        let lines: BTreeMap<&str, Vec<&str>> = rest
            .lines()
            .filter_map(|line| line.strip_prefix("- ")?.split_once(": "))
            .fold(BTreeMap::new(), |mut lines, (key, value)| {
                lines.entry(key).or_default().push(value.trim());
                lines
            });
        let of = |key: &str| lines.get(key).map(Vec::as_slice).unwrap_or_default();
        for key in ["Cause", "Effect", "Before", "Control"] {
            if of(key).iter().all(|value| value.is_empty()) {
                faults.push(format!("{id}: it has no {key}"));
            }
        }
        for key in lines.keys().filter(|key| !["Cause", "Effect", "Before", "Control", "Still open"].contains(key)) {
            faults.push(format!("{id}: `{key}` is no part of a hazard"));
        }
        faults.extend(of("Before").iter().filter_map(|risks| wrong_risks(risks)).map(|says| format!("{id}: {says}")));
        for control in of("Control") {
            let tests = control.split_once("Shown by").map_or("", |(_, tests)| tests);
            let named: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
            if named.is_empty() {
                faults.push(format!("{id}: no test shows `{control}`"));
            }
            faults.extend(named.iter().filter_map(|test| missing(test)).map(|says| format!("{id}: {says}")));
        }
        if !of("Still open").is_empty() {
            open.insert(id.to_owned());
        }
    }
    let listed = end.split(|c: char| !c.is_alphanumeric()).filter(|word| is_id(word)).map(str::to_owned);
    if listed.collect::<BTreeSet<_>>() != open {
        faults.push(format!("the list at the end must name {open:?}"));
    }
    faults
}

fn is_id(word: &str) -> bool {
    word.len() == 3 && word.starts_with('H') && word.bytes().skip(1).all(|byte| byte.is_ascii_digit())
}

/// Reads `catastrophic, high: 5. After: catastrophic, low: 4.` and says what does not fit.
fn wrong_risks(text: &str) -> Option<String> {
    let one = |text: &str| -> Option<u8> {
        let (words, number) = text.trim().trim_end_matches('.').split_once(": ")?;
        let (severity, likelihood) = words.split_once(", ")?;
        let column = SEVERITY.iter().position(|word| *word == severity)?;
        let risk = RISK.iter().find(|(word, _)| *word == likelihood)?.1[column];
        (number.parse() == Ok(risk)).then_some(risk)
    };
    let both = text.split_once(" After: ").and_then(|(before, after)| Some((one(before)?, one(after)?)));
    match both {
        None => Some(format!("`{text}` is not two risks with the numbers of the table")),
        Some((before, after)) if after > before => Some("its controls make it worse".to_owned()),
        Some(_) => None,
    }
}

/// Says so where a test that is named is not there, or does not run.
fn missing(test: &str) -> Option<String> {
    let is_there = if let Some((file, name)) = test.split_once("::") {
        text(file).is_some_and(|text| runs(&text, name))
    } else if let Some((file, title)) = test.split_once(": ") {
        text(file).is_some_and(|text| text.contains(&format!("test('{}'", title.trim_matches('"'))))
    } else {
        test.ends_with(".chat") && text(test).is_some_and(|text| text.contains("\n< "))
    };
    (!is_there).then(|| format!("there is no test `{test}`"))
}

/// Returns true where a function of that name is a test: marked so, or a body that a macro runs on each engine.
fn runs(source: &str, name: &str) -> bool {
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let defined = |line: &str| line.contains(&format!("fn {name}(")) || line.contains(&format!("fn {name}<"));
    let Some(at) = lines.iter().position(|line| defined(line)) else { return false };
    let marks: Vec<&&str> = lines.iter().take(at).rev().take_while(|line| line.starts_with("#[")).collect();
    let marked = marks.iter().any(|mark| mark.starts_with("#[test]") || mark.starts_with("#[tokio::test"));
    let ignored = marks.iter().any(|mark| mark.starts_with("#[ignore"));
    let listed =
        |line: &&str| line.strip_suffix(';').is_some_and(|line| line == name || line.ends_with(&format!("=> {name}")));
    !ignored && (marked || lines.iter().any(listed))
}

#[test]
fn every_hazard_has_controls_and_every_control_a_test() {
    let log = log();
    let faults = faults(&log);
    assert!(faults.is_empty(), "docs/safety/hazards.md:\n{}", faults.join("\n"));
    assert!(log.matches("\n### H").count() >= 25, "hazards are missing");
}

#[test]
fn every_kind_of_danger_is_in_the_table() {
    let readme = text("docs/safety/README.md").expect("docs/safety/README.md");
    for risk in pathways::domain::risk::Risk::ALL {
        assert!(readme.contains(&format!("| `{}` |", risk.as_str())), "{} is not in the table", risk.as_str());
    }
}

#[test]
fn what_is_wrong_in_a_log_is_found() {
    let sound = "\n### H01 A\n- Cause: c\n- Effect: e\n- Before: major, high: 4. After: major, low: 3.\n\
                 - Control: x. Shown by `tests/hazards.rs::what_is_wrong_in_a_log_is_found`\n";
    assert_eq!(faults(sound), Vec::<String>::new());
    for (from, to, says) in [
        ("### H01 A", "### A", "id of its own"),
        ("- Cause: c\n", "", "no Cause"),
        ("- Control: x. Shown by `tests/hazards.rs::what_is_wrong_in_a_log_is_found`\n", "", "no Control"),
        (" Shown by `tests/hazards.rs::what_is_wrong_in_a_log_is_found`", "", "no test shows"),
        ("what_is_wrong_in_a_log_is_found", "no_such_test", "there is no test"),
        ("what_is_wrong_in_a_log_is_found", "wrong_risks", "there is no test"),
        ("tests/hazards.rs::what_is_wrong_in_a_log_is_found", "dialogues/no-such.chat", "there is no test"),
        (
            "tests/hazards.rs::what_is_wrong_in_a_log_is_found",
            "tests/browser/chat.test.mjs: \"no such\"",
            "there is no test",
        ),
        ("high: 4", "high: 3", "not two risks"),
        ("high: 4", "huge: 4", "not two risks"),
        ("high: 4. After: major, low: 3", "low: 3. After: major, high: 4", "make it worse"),
        ("- Effect", "- Still open: more\n- Effect", "must name"),
        ("- Effect", "- Mitigation: m\n- Effect", "no part of a hazard"),
    ] {
        let broken = sound.replacen(from, to, 1);
        assert_ne!(broken, sound, "{from}");
        let found = faults(&broken);
        assert!(found.iter().any(|fault| fault.contains(says)), "{from} -> {to}: {found:?}");
    }
}
