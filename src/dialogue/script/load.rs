//! Reads the file forms into scripts. Each thing that cannot be read is a finding with its line; whether the whole is
//! right is for `check` to say.

use super::{
    super::action::Act, Ask, Do, How, Interrupt, Kind, Node, Retry, Script, Scripts, Shown, Silence, Slot, Target,
    Task, raw::*,
};
use crate::domain::{
    files::Files,
    finding::Finding,
    ids::{DialogueName, NodeName, SlotName},
};
use serde_saphyr::Spanned;
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, sync::Arc, time::Duration};

/// Reads all dialogues. Returns what could be read besides the findings, so that one run names all that is wrong.
pub(super) fn load(files: &Files) -> (Scripts, Vec<Finding>) {
    let mut scripts = Scripts::default();
    let mut findings = Vec::new();
    let mut whole = Sha256::new();
    for (path, text) in files.under("", ".yaml") {
        let file = files.shown(path);
        // Lengths keep two files from looking like one.
        whole.update(format!("{path} {}\n{text}", text.len()));
        let mut reader = Reader { file: &file, findings: &mut findings };
        match path {
            "_slots.yaml" => {
                if let Some(raw) = reader.parse::<RawShared>(text) {
                    scripts.shared = reader.slots(&raw.slots);
                }
            }
            "_interrupts.yaml" => {
                if let Some(raw) = reader.parse::<RawInterrupts>(text) {
                    scripts.interrupts = reader.interrupts(&raw.interrupts);
                    scripts.first = Some(DialogueName::new(&raw.doors.first.value));
                    scripts.again = Some(DialogueName::new(&raw.doors.again.value));
                    let door = |name: Option<Spanned<String>>| name.map(|name| DialogueName::new(name.value));
                    scripts.reminder = door(raw.doors.reminder);
                    scripts.seat = door(raw.doors.seat);
                    scripts.called_off = door(raw.doors.called_off);
                }
            }
            _ => {
                let Some(raw) = reader.parse::<RawDialogue>(text) else { continue };
                let expected = path.trim_end_matches(".yaml");
                if raw.dialogue.value != expected {
                    reader.find(
                        line(&raw.dialogue),
                        "1 names",
                        "",
                        format!("The dialogue is called `{}`, its file `{expected}`.", raw.dialogue.value),
                        "Give both the same name.",
                    );
                }
                let script = reader.script(raw, short(&Sha256::digest(text.as_bytes())));
                scripts.by_name.insert(script.name.clone(), Arc::new(script));
            }
        }
    }
    scripts.hash = short(&whole.finalize());
    for needed in ["_slots.yaml", "_interrupts.yaml"] {
        if files.get(needed).is_none() {
            findings.push(Finding {
                file: files.shown(needed),
                line: 0,
                rule: "form".into(),
                node: String::new(),
                says: "The file is missing.".into(),
                mend: "Put it back: every dialogue counts on it.".into(),
            });
        }
    }
    (scripts, findings)
}

/// Returns as much of a hash as tells editions apart.
fn short(hash: &[u8]) -> String {
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn line<T>(at: &Spanned<T>) -> usize {
    usize::try_from(at.referenced.line()).unwrap_or(0)
}

/// Reads one file, and keeps what is wrong with it.
struct Reader<'a> {
    file: &'a str,
    findings: &'a mut Vec<Finding>,
}

impl Reader<'_> {
    fn find(&mut self, line: usize, rule: &str, node: &str, says: String, mend: &str) {
        self.findings.push(Finding {
            file: self.file.to_owned(),
            line,
            rule: rule.to_owned(),
            node: node.to_owned(),
            says,
            mend: mend.to_owned(),
        });
    }

    fn parse<T: serde::de::DeserializeOwned>(&mut self, text: &str) -> Option<T> {
        match serde_saphyr::from_str(text) {
            Ok(raw) => Some(raw),
            Err(error) => {
                let at = error.location().map_or(0, |at| usize::try_from(at.line()).unwrap_or(0));
                let says = error.to_string();
                let says = says.lines().next().unwrap_or_default().trim_end_matches('.');
                self.find(
                    at,
                    "form",
                    "",
                    format!("The file cannot be read: {says}."),
                    "Correct this line; spaces at its start count.",
                );
                None
            }
        }
    }

    fn duration(&mut self, text: &Spanned<String>, node: &str) -> Duration {
        parse_duration(&text.value).unwrap_or_else(|| {
            self.find(
                line(text),
                "form",
                node,
                format!("`{}` is no length of time.", text.value),
                "Write a whole number and m, h or d, as 20h or 180d.",
            );
            Duration::from_secs(86_400)
        })
    }

    fn slots(&mut self, raw: &Ordered<RawSlot>) -> BTreeMap<SlotName, Slot> {
        let mut slots = BTreeMap::new();
        for (name, raw) in &raw.0 {
            let Some(kind) = Kind::parse(&raw.value.kind.value) else {
                self.find(
                    line(&raw.value.kind),
                    "8 slots",
                    name,
                    format!("There is no type `{}`.", raw.value.kind.value),
                    "Use one, some, needs, text, number, area, phone, asset, matches, language, course, courses, session or sessions.",
                );
                continue;
            };
            let keep = raw.value.keep.as_ref().map(|keep| self.duration(keep, name));
            slots.insert(
                SlotName::new(name),
                Slot {
                    kind,
                    of: raw.value.of.iter().map(|option| option.value.clone()).collect(),
                    keep,
                    given: raw.value.given,
                    identifies: raw.value.identifies,
                    min: raw.value.min,
                    max: raw.value.max,
                    line: line(raw),
                },
            );
        }
        slots
    }

    fn interrupts(&mut self, raw: &Ordered<RawInterrupt>) -> Vec<Interrupt> {
        let mut interrupts = Vec::new();
        for (name, raw) in &raw.0 {
            let how = match raw.value.how.value.as_str() {
                "push" => How::Push,
                "clear" => How::Clear,
                "pop" => How::Pop,
                other => {
                    self.find(
                        line(&raw.value.how),
                        "form",
                        name,
                        format!("There is no way `{other}` to break in."),
                        "Use push, clear or pop.",
                    );
                    continue;
                }
            };
            interrupts.push(Interrupt {
                name: name.clone(),
                on: raw.value.on.value.clone(),
                run: raw.value.run.as_ref().map(|run| DialogueName::new(&run.value)),
                how,
                owners: raw.value.owners.iter().map(|owner| owner.value.clone()).collect(),
                line: line(raw),
            });
        }
        interrupts
    }

    fn script(&mut self, raw: RawDialogue, hash: String) -> Script {
        let slots = self.slots(&raw.slots);
        let mut nodes = BTreeMap::new();
        let mut order = Vec::new();
        for (name, node) in &raw.nodes.0 {
            if let Some(node) = self.node(name, node, raw.retry.as_ref(), raw.silence.as_ref()) {
                order.push(NodeName::new(name));
                nodes.insert(NodeName::new(name), node);
            }
        }
        let moved = raw.moved.0.iter().map(|(old, new)| {
            let target = Target { outcome: Target::ANY.into(), node: NodeName::new(&new.value), line: line(new) };
            (NodeName::new(old), target)
        });
        let moved = moved.collect();
        if order.is_empty() {
            self.find(
                line(&raw.dialogue),
                "form",
                "",
                "The dialogue has no node.".into(),
                "Give it at least one, with an end.",
            );
        }
        Script {
            name: DialogueName::new(&raw.dialogue.value),
            file: self.file.to_owned(),
            hash,
            prefix: String::new(),
            requires: raw.requires.iter().map(|kind| kind.value.clone()).collect(),
            vital: raw.vital,
            slots,
            nodes,
            order,
            moved,
        }
    }

    fn retry(
        &mut self,
        name: &str,
        at: usize,
        own: Option<&Spanned<RawRetry>>,
        shared: Option<&Spanned<RawRetry>>,
    ) -> Option<Retry> {
        let Some(raw) = own.or(shared) else {
            self.find(
                at,
                "7 retries",
                name,
                "The question has no `retry`.".into(),
                "Add `retry: {max: 2, to: human}` to the node or the dialogue.",
            );
            return None;
        };
        Some(Retry { max: raw.value.max, to: NodeName::new(&raw.value.to.value), line: line(&raw.value.to) })
    }

    fn silence(
        &mut self,
        name: &str,
        at: usize,
        own: Option<&Spanned<RawSilence>>,
        shared: Option<&Spanned<RawSilence>>,
    ) -> Option<Silence> {
        let Some(raw) = own.or(shared) else {
            self.find(
                at,
                "7 silence",
                name,
                "Nothing says what happens when nobody answers.".into(),
                "Add `silence: {nudge: 20h, expire: 72h, to: paused}` to the node or the dialogue.",
            );
            return None;
        };
        let nudge = raw.value.nudge.as_ref().map(|nudge| self.duration(nudge, name));
        let expire = self.duration(&raw.value.expire, name);
        if nudge.is_some_and(|nudge| nudge >= expire) {
            self.find(
                line(raw),
                "7 silence",
                name,
                "The reminder comes after the end.".into(),
                "Make `nudge` shorter than `expire`.",
            );
        }
        Some(Silence { nudge, expire, to: NodeName::new(&raw.value.to.value), line: line(&raw.value.to) })
    }

    fn node(
        &mut self,
        name: &str,
        raw: &Spanned<RawNode>,
        retry: Option<&Spanned<RawRetry>>,
        silence: Option<&Spanned<RawSilence>>,
    ) -> Option<Node> {
        let at = line(raw);
        let raw = &raw.value;
        let tasks = [&raw.ask, &raw.act, &raw.show, &raw.call, &raw.wait, &raw.when, &raw.end];
        if tasks.iter().filter(|task| task.is_some()).count() > 1 {
            self.find(
                at,
                "form",
                name,
                "The node does two things.".into(),
                "Give a node one of ask, do, show, call, wait, when, end, or none to only speak.",
            );
            return None;
        }
        if let Some(limit) = raw.below.as_ref().filter(|_| raw.when.is_none()) {
            self.find(
                line(limit),
                "form",
                name,
                "`below` stands where nothing is told apart.".into(),
                "Put it in a node with `when`.",
            );
        }
        let mut speaks = true;
        let task = if let Some(slot) = &raw.ask {
            Task::Ask(Ask {
                slot: SlotName::new(&slot.value),
                optional: raw.optional,
                skip_known: raw.skip_known,
                from: raw.from.as_ref().map(|from| SlotName::new(&from.value)),
                retry: self.retry(name, at, raw.retry.as_ref(), retry)?,
                silence: self.silence(name, at, raw.silence.as_ref(), silence)?,
            })
        } else if let Some(act) = &raw.act {
            speaks = raw.say.unwrap_or(false);
            Task::Do(self.act(name, act, raw)?)
        } else if let Some(shown) = &raw.show {
            Task::Show(match shown.value.as_str() {
                "lines" => Shown::Lines,
                slot => Shown::Slot(SlotName::new(slot)),
            })
        } else if let Some(dialogue) = &raw.call {
            speaks = raw.say.unwrap_or(false);
            Task::Call {
                dialogue: DialogueName::new(&dialogue.value),
                with: raw.with.iter().map(|slot| SlotName::new(&slot.value)).collect(),
            }
        } else if let Some(what) = &raw.wait {
            if what.value != "handoff" {
                self.find(
                    line(what),
                    "form",
                    name,
                    format!("Nobody can wait for `{}`.", what.value),
                    "Write `wait: handoff`.",
                );
            }
            Task::Wait { silence: self.silence(name, at, raw.silence.as_ref(), silence)? }
        } else if let Some(slot) = &raw.when {
            speaks = false;
            let slot = SlotName::new(&slot.value);
            match &raw.below {
                Some(limit) => Task::Below { slot, limit: limit.value },
                None => Task::When(slot),
            }
        } else if let Some(how) = &raw.end {
            speaks = raw.say.unwrap_or(false);
            Task::End(how.value.clone())
        } else {
            Task::Say
        };
        let to = match &raw.to {
            None => Vec::new(),
            Some(to) => match &to.value {
                RawTo::One(target) => {
                    vec![Target { outcome: Target::ANY.into(), node: NodeName::new(target), line: line(to) }]
                }
                RawTo::Each(each) => each
                    .iter()
                    .map(|(outcome, target)| Target {
                        outcome: outcome.clone(),
                        node: NodeName::new(&target.value),
                        line: line(target),
                    })
                    .collect(),
            },
        };
        Some(Node { line: at, speaks, task, to })
    }

    fn act(&mut self, name: &str, act: &Spanned<String>, raw: &RawNode) -> Option<Do> {
        let Some(known) = Act::parse(&act.value) else {
            let all = Act::ALL.map(Act::as_str).join(", ");
            self.find(
                line(act),
                "form",
                name,
                format!("There is nothing called `{}` to do.", act.value),
                &format!("Use one of: {all}."),
            );
            return None;
        };
        let after = raw.after.as_ref().map(|after| self.duration(after, name));
        let mut missing = Vec::new();
        match known {
            Act::Schedule => {
                missing.extend(raw.dialogue.is_none().then_some("dialogue"));
                missing.extend(raw.after.is_none().then_some("after"));
            }
            Act::Consent
            | Act::Withdraw
            | Act::Consented
            | Act::Record
            | Act::Known
            | Act::Covered
            | Act::RecordNeed => {
                missing.extend(raw.of.is_none().then_some("of"));
            }
            Act::Handoff => missing.extend(raw.reason.is_none().then_some("reason")),
            _ => {}
        }
        missing.extend((known.gives().is_some() && raw.into.is_none()).then_some("into"));
        if let Some(key) = missing.first() {
            self.find(
                line(act),
                "form",
                name,
                format!("`do: {}` needs `{key}`.", act.value),
                "Add it; docs/dialogues.md shows how.",
            );
            return None;
        }
        Some(Do {
            act: known,
            with: raw.with.iter().map(|slot| SlotName::new(&slot.value)).collect(),
            into: raw.into.as_ref().map(|slot| SlotName::new(&slot.value)),
            of: raw.of.as_ref().map(|of| of.value.clone()),
            dialogue: raw.dialogue.as_ref().map(|dialogue| DialogueName::new(&dialogue.value)),
            after,
            reason: raw.reason.as_ref().map(|reason| reason.value.clone()),
        })
    }
}

/// Reads `20h`, `30m`, `180d`.
pub(crate) fn parse_duration(text: &str) -> Option<Duration> {
    let unit = match text.chars().next_back()? {
        'm' => 60,
        'h' => 3_600,
        'd' => 86_400,
        _ => return None,
    };
    let number: u64 = text.get(..text.len() - 1)?.parse().ok()?;
    Some(Duration::from_secs(number.checked_mul(unit)?))
}
