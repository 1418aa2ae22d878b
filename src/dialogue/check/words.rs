//! 14, 15 and 17: what the dialogues say of the wording. The wording's own proofs (variables, plurals, lengths) are its own.

use crate::{
    dialogue::{
        command_name,
        script::{Kind, Script, Scripts, Shown, Task},
        transcript::VOICES,
    },
    domain::{
        finding::Finding,
        ids::{Lang, Need, NodeName},
    },
    understanding::{Command, Understanding},
    wording::{Wording, check::Wanted},
};
use std::collections::BTreeMap;

/// The labels of what passes a question over, which may be called otherwise too.
const PASSES: [&str; 2] = ["common-skip", "common-none-of-these"];

/// Returns every message that the dialogues speak, with its attributes and the variables in scope.
pub fn wanted(scripts: &Scripts, needs: &[Need]) -> Vec<Wanted> {
    let mut all = Vec::new();
    for script in scripts.by_name.values() {
        let vars = variables(scripts, script);
        for (name, node) in &script.nodes {
            if !node.speaks {
                continue;
            }
            let mut attrs = Vec::new();
            let mut optional = Vec::new();
            let mut vars = vars.clone();
            match &node.task {
                Task::Ask(ask) => {
                    if let Some(slot) = scripts.slot(script, &ask.slot)
                        && matches!(slot.kind, Kind::One | Kind::Some)
                    {
                        attrs.extend(slot.of.iter().map(|option| format!("opt-{option}")));
                        optional.extend(slot.of.iter().map(|option| format!("also-{option}")));
                    }
                    attrs.extend((1..=ask.retry.max).map(|attempt| format!("retry{attempt}")));
                    attrs.extend(ask.silence.nudge.map(|_| "nudge".to_owned()));
                }
                Task::Wait { .. } => {
                    attrs.extend(["relayed", "claimed"].map(str::to_owned));
                    vars.push("advisor".into());
                }
                Task::Show(Shown::Lines | Shown::Slot(_))
                | Task::Say
                | Task::Do(_)
                | Task::Call { .. }
                | Task::When(_)
                | Task::Below { .. }
                | Task::End(_) => {}
            }
            all.push(Wanted {
                id: script.message(name),
                attrs,
                optional,
                vars,
                file: script.file.clone(),
                line: node.line,
                node: name.to_string(),
            });
        }
    }
    let common = |id: String, vars: &[&str]| Wanted {
        attrs: Vec::new(),
        optional: if PASSES.contains(&id.as_str()) { vec!["also".to_owned()] } else { Vec::new() },
        id,
        vars: vars.iter().map(|&name| name.to_owned()).collect(),
        file: "src/dialogue".into(),
        line: 0,
        node: String::new(),
    };
    all.extend(needs.iter().map(|need| common(format!("need-{need}"), &[])));
    all.extend(crate::dialogue::cards::reasons().map(|code| common(format!("reason-{code}"), &["value"])));
    all.extend(VOICES.iter().map(|name| common(format!("voice-{name}"), &[])));
    all.extend(super::super::render::SPOKEN.iter().map(|(id, vars)| common((*id).to_owned(), vars)));
    all
}

/// Returns the variables that a dialogue's messages may use.
fn variables(scripts: &Scripts, script: &Script) -> Vec<String> {
    let own = script.slots.iter().chain(&scripts.shared).filter(|(_, slot)| slot.kind != Kind::Some);
    let mut vars: Vec<String> = own.map(|(name, _)| name.to_string()).collect();
    let own = script.slots.iter().filter(|(_, slot)| slot.kind == Kind::Session);
    vars.extend(own.map(|(name, _)| format!("{name}_when")));
    vars.extend(["service", "districts", "reply_days", "link", "chat_link", "held", "next_open"].map(str::to_owned));
    vars
}

pub(super) fn check(scripts: &Scripts, wording: &Wording, understanding: &Understanding, findings: &mut Vec<Finding>) {
    // Every label is read as a person's words are: in all threads that the machine has, since every start waits for it.
    let langs: Vec<&Lang> = wording.langs().collect();
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    std::thread::scope(|scope| {
        let prove = |langs: &[&Lang]| {
            let mut found = Vec::new();
            langs.iter().for_each(|lang| check_in(lang, scripts, wording, understanding, &mut found));
            found
        };
        let shares = langs.chunks(langs.len().div_ceil(threads).max(1));
        let running: Vec<_> = shares.map(|share| scope.spawn(move || prove(share))).collect();
        for share in running {
            match share.join() {
                Ok(found) => findings.extend(found),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
}

fn check_in(
    lang: &Lang,
    scripts: &Scripts,
    wording: &Wording,
    understanding: &Understanding,
    findings: &mut Vec<Finding>,
) {
    phrases_apart(lang, understanding, findings);
    for script in scripts.by_name.values() {
        for (name, node) in &script.nodes {
            if let Task::Ask(ask) = &node.task
                && let Some(slot) = scripts.slot(script, &ask.slot)
                && matches!(slot.kind, Kind::One | Kind::Some | Kind::Needs)
            {
                let labels = labels(script, name, slot.kind, &slot.of, lang, wording);
                labels_apart(script, name, node.line, lang, &labels, findings);
                phrases_off_labels(script, name, node.line, lang, understanding, &labels, findings);
            }
        }
    }
}

/// What an option is called, folded.
struct Name {
    option: String,
    label: String,
    /// True for another word for it, false for what its button says.
    also: bool,
}

impl Name {
    fn new(option: &str, words: &str, also: bool) -> Self {
        Self { option: option.to_owned(), label: Understanding::fold(words), also }
    }
}

/// Returns what each option may be called.
fn labels(script: &Script, node: &NodeName, kind: Kind, of: &[String], lang: &Lang, wording: &Wording) -> Vec<Name> {
    let message = script.message(node);
    let mut labels = Vec::new();
    for option in of {
        if kind == Kind::Needs {
            let text = wording.text(lang, &format!("need-{option}"), None, &Default::default());
            labels.extend(text.map(|text| Name::new(option, &text.text, false)));
            continue;
        }
        let text = wording.text(lang, &message, Some(&format!("opt-{option}")), &Default::default());
        labels.extend(text.map(|text| Name::new(option, &text.text, false)));
        if let Some(also) = wording.text(lang, &message, Some(&format!("also-{option}")), &Default::default()) {
            labels.extend(also.text.split(',').map(|name| Name::new(option, name.trim(), true)));
        }
    }
    labels.retain(|name| !name.label.is_empty());
    labels
}

/// 17: the labels of one question stay distinct after folding.
fn labels_apart(
    script: &Script,
    node: &NodeName,
    line: usize,
    lang: &Lang,
    labels: &[Name],
    findings: &mut Vec<Finding>,
) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for Name { option, label, .. } in labels {
        if let Some(other) = seen.insert(label, option)
            && other != option
        {
            findings.push(Finding {
                file: script.file.clone(),
                line,
                rule: "17 labels".into(),
                node: node.to_string(),
                says: format!("In {lang}, `{other}` and `{option}` are both called “{label}”."),
                mend: format!("Change one of them in locales/{lang}."),
            });
        }
    }
}

/// 14: one phrase means one command.
fn phrases_apart(lang: &Lang, understanding: &Understanding, findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (command, phrase) in understanding.command_phrases(lang) {
        let command = command_name(command).to_owned();
        let phrase = Understanding::fold(&phrase);
        if let Some(other) = seen.insert(phrase.clone(), command.clone())
            && other != command
        {
            findings.push(Finding {
                file: format!("locales/{lang}/lexicon"),
                line: 0,
                rule: "14 phrases".into(),
                node: String::new(),
                says: format!("“{phrase}” means both `{other}` and `{command}`."),
                mend: "Take it away from one of them.".into(),
            });
        }
    }
}

/// 14: no button is called what a command or a call for help is, unless tapping it does just that: somebody who types the
/// label must get what somebody gets who taps it.
fn phrases_off_labels(
    script: &Script,
    node: &NodeName,
    line: usize,
    lang: &Lang,
    understanding: &Understanding,
    labels: &[Name],
    findings: &mut Vec<Finding>,
) {
    for Name { option, label, also } in labels {
        let reading = understanding.read(label, Some(lang));
        let command = command_name(reading.command);
        // Other words for an option are tried before commands, but never before `stop` and a call for help.
        let harmless = *also && reading.command != Command::Stop;
        let means = if reading.command != Command::None && option != command && !harmless {
            format!("the command `{command}`")
        } else if reading.urgency.is_alarm() && !script.vital {
            format!("the risk `{}`", reading.risk.as_str())
        } else {
            continue;
        };
        findings.push(Finding {
            file: script.file.clone(),
            line,
            rule: "14 phrases".into(),
            node: node.to_string(),
            says: format!("In {lang}, `{option}` is called “{label}”, which also means {means}."),
            mend: format!("Call it something else in locales/{lang}, or the option `{command}`."),
        });
    }
}
