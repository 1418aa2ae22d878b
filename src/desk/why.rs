//! What came of a step of a preview, and why, in the desk's words: for authors.

use super::words::Words;
use crate::{
    dialogue::{
        Event, World,
        effect::{Effect, Why},
        script::{Edge, Task, outcome},
        transcript::Beat,
    },
    domain::{
        conversation::Value,
        ids::{AssetId, Need},
        post::Body,
    },
    understanding::{Because, Command, Reading},
    wording::Args,
};

/// One thing that happened.
pub(super) struct Happened {
    /// What, where time or an advisor did it.
    pub what: Option<String>,
    /// What was made of the words: name and value.
    pub reading: Vec<(String, String)>,
    /// Which words told so.
    pub because: Vec<Told>,
    /// What the edges do not tell.
    pub why: Vec<String>,
    /// The way it went.
    pub way: Vec<Way>,
    /// What would be done.
    pub effects: Vec<String>,
}

/// Words that a rule found something in.
pub(super) struct Told {
    pub words: String,
    pub found: String,
    pub rule: String,
}

/// One edge.
pub(super) struct Way {
    pub from: String,
    pub to: String,
    pub why: String,
}

impl Happened {
    pub(super) fn new(w: &Words, world: &World, beat: &Beat) -> Self {
        let text = match &beat.event {
            Event::Person(Body::Text(text)) => text.as_str(),
            _ => "",
        };
        let what = match &beat.event {
            Event::Person(_) | Event::Claimed { .. } | Event::Closed { .. } => None,
            Event::Silence => Some(w.say("desk-preview-quiet", "when", w.moment(beat.at))),
            Event::Due { dialogue, .. } => {
                let args = Args::new().with("dialogue", dialogue.to_string()).with("when", w.moment(beat.at));
                Some(w.with("desk-preview-due", &args))
            }
        };
        let because = beat.reading.iter().flat_map(|reading| &reading.because);
        Self {
            what,
            reading: beat.reading.as_ref().map(|reading| read(w, reading)).unwrap_or_default(),
            because: because.map(|because| told(w, text, because)).collect(),
            why: beat.why.iter().map(|why| reason(w, why)).collect(),
            way: beat.trace.iter().filter_map(|edge| way(w, world, edge)).collect(),
            effects: beat.effects.iter().filter_map(|effect| would(w, world, effect)).collect(),
        }
    }
}

fn read(w: &Words, reading: &Reading) -> Vec<(String, String)> {
    let mut read = Vec::new();
    let mut put = |id: &str, value: String| read.push((w.t(id), value));
    if let Some(lang) = &reading.lang {
        put("desk-preview-read-lang", w.language(lang));
    }
    if !reading.needs.is_empty() {
        put("desk-preview-read-needs", needs(w, reading.needs.iter()));
    }
    if let Some(risk) = w.risk(reading.risk, reading.urgency) {
        put("desk-preview-read-risk", risk);
    }
    if reading.command != Command::None {
        put("desk-preview-read-command", reading.command.as_str().to_owned());
    }
    read
}

fn told(w: &Words, text: &str, because: &Because) -> Told {
    let [from, to] = because.span;
    Told {
        words: text.chars().take(to).skip(from).collect(),
        found: w
            .find(&format!("need-{}", because.value), &Args::new())
            .unwrap_or_else(|| because.value.replace('_', " ")),
        rule: because.rule.clone(),
    }
}

fn reason(w: &Words, why: &Why) -> String {
    match why {
        Why::Interrupt(name) => w.say("desk-preview-why-interrupt", "name", name.clone()),
        Why::Door(dialogue) => w.say("desk-preview-why-door", "dialogue", dialogue.to_string()),
        Why::Follows(lang) => w.say("desk-preview-why-follows", "language", w.language(lang)),
        Why::Heard { option, by } => {
            w.say(&format!("desk-preview-why-heard-{}", by.as_str()), "option", option.clone())
        }
        Why::Missed { attempt, max } if attempt > max => w.count("desk-preview-why-gave-up", u64::from(*max)),
        Why::Missed { attempt, max } => {
            let args = Args::new().with("n", i64::from(*attempt)).with("max", i64::from(*max));
            w.with("desk-preview-why-missed", &args)
        }
        Why::Noted(found) => w.say("desk-preview-why-noted", "needs", needs(w, found.iter())),
        Why::Known(slot) => w.say("desk-preview-why-known", "slot", slot.to_string()),
        Why::Stale => w.t("desk-preview-why-stale"),
        Why::NotAskedFor => w.t("desk-preview-why-not-asked-for"),
        Why::Resumed => w.t("desk-preview-why-resumed"),
    }
}

fn way(w: &Words, world: &World, edge: &Edge) -> Option<Way> {
    let script = world.scripts.by_name.get(&edge.dialogue)?;
    let node = script.nodes.get(&edge.node)?;
    let (_, to) = world.scripts.edges(script, node).into_iter().find(|(outcome, _)| *outcome == edge.outcome)?;
    let args = Args::new().with("outcome", edge.outcome.clone());
    let why = match (&node.task, edge.outcome.as_str()) {
        (Task::Ask(ask), outcome::RETRY) => w.count("desk-preview-way-retry", u64::from(ask.retry.max)),
        (_, outcome::SILENCE) => w.t("desk-preview-way-silence"),
        (Task::Ask(_), outcome::SKIPPED) => w.t("desk-preview-way-skipped"),
        (Task::Ask(_), outcome::MOVED) => w.t("desk-preview-way-moved"),
        (Task::Ask(_), outcome::NONE_OF_THESE) => w.t("desk-preview-way-none"),
        (Task::Ask(_), outcome::ANSWERED) => w.t("desk-preview-way-answered"),
        (Task::Ask(_), _) => w.with("desk-preview-way-chosen", &args),
        (Task::Do(act), _) => w.with("desk-preview-way-did", &args.with("act", act.act.as_str().to_owned())),
        (Task::Call { dialogue, .. }, _) => {
            w.with("desk-preview-way-ended", &args.with("dialogue", dialogue.to_string()))
        }
        (Task::Wait { .. }, _) => w.with("desk-preview-way-waited", &args),
        (Task::When(slot), "") => w.say("desk-preview-way-empty", "slot", slot.to_string()),
        (Task::When(slot), _) => w.with("desk-preview-way-holds", &args.with("slot", slot.to_string())),
        (Task::Below { slot, limit }, by) => {
            let id = if by == outcome::BELOW { "desk-preview-way-below" } else { "desk-preview-way-not-below" };
            w.with(id, &Args::new().with("slot", slot.to_string()).with("limit", *limit))
        }
        (Task::Say | Task::Show(_) | Task::End(_), _) => w.t("desk-preview-way-next"),
    };
    Some(Way { from: format!("{}.{}", edge.dialogue, edge.node), to: to.to_string(), why })
}

/// Returns what an effect would do; `None` for what the chat shows.
fn would(w: &Words, world: &World, effect: &Effect) -> Option<String> {
    let risk = |id, risk, urgency| w.say(id, "risk", w.risk(risk, urgency).unwrap_or_else(|| w.t("desk-risk-none")));
    Some(match effect {
        Effect::Say(_) => return None,
        Effect::RecordNeeds { needs: all } => {
            w.say("desk-preview-would-needs", "needs", needs(w, all.iter().map(|(need, _)| need)))
        }
        Effect::RecordRisk { risk: what, urgency } => risk("desk-preview-would-risk", *what, *urgency),
        Effect::RaiseAlert { risk: what, urgency } => risk("desk-preview-would-alert", *what, *urgency),
        Effect::RecordConsent { kind, given: true } => w.say("desk-preview-would-consent", "kind", kind.clone()),
        Effect::RecordConsent { kind, given: false } => w.say("desk-preview-would-withdraw", "kind", kind.clone()),
        Effect::Offer { found, .. } if found.is_empty() => w.t("desk-preview-would-offer-none"),
        Effect::Offer { found, .. } => {
            let names: Vec<String> = found.iter().map(|found| asset(world, &found.asset)).collect();
            w.say("desk-preview-would-offer", "places", names.join(" · "))
        }
        Effect::Refer { asset: id } => w.say("desk-preview-would-refer", "place", asset(world, id)),
        Effect::RaiseHandoff { reason } => w.say("desk-preview-would-handoff", "reason", reason.clone()),
        Effect::EndHandoff { outcome } => {
            w.say("desk-preview-would-end-handoff", "outcome", w.named("desk-outcome", outcome))
        }
        Effect::RelayToDesk => w.t("desk-preview-would-relay"),
        Effect::Schedule { dialogue, at, .. } => {
            let args = Args::new().with("dialogue", dialogue.to_string()).with("when", w.moment(*at));
            w.with("desk-preview-would-schedule", &args)
        }
        Effect::CancelSchedules => w.t("desk-preview-would-cancel"),
        Effect::CallBack { phone, when } => {
            w.with("desk-preview-would-call", &Args::new().with("phone", phone.clone()).with("when", when.clone()))
        }
        Effect::Record { what, answers, .. } => {
            let answers: Vec<String> = answers.iter().map(|(slot, answer)| format!("{slot} = {answer}")).collect();
            let args = Args::new().with("what", what.clone()).with("answers", answers.join(" · "));
            w.with("desk-preview-would-record", &args)
        }
        Effect::Place { place, .. } => w.say("desk-preview-would-place", "how", place.as_str()),
        Effect::Erase => w.t("desk-preview-would-erase"),
    })
}

/// Returns what a slot holds.
pub(super) fn value(w: &Words, world: &World, value: &Value) -> String {
    match value {
        Value::One(text) | Value::Text(text) => text.clone(),
        Value::Some(options) => options.join(" · "),
        Value::Needs(all) => needs(w, all.iter()),
        Value::Number(number) => number.to_string(),
        Value::Area(area) => {
            let parts = [Some(&area.label), area.district.as_ref(), area.nation.as_ref()];
            let mut parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
            parts.dedup();
            parts.join(" · ")
        }
        Value::Asset(id) => asset(world, id),
        Value::Matches(found) => {
            let names: Vec<String> = found.iter().map(|found| asset(world, &found.asset)).collect();
            names.join(" · ")
        }
        Value::Time(at) => w.moment(*at),
        // They are made up for each walk: their ids tell an author nothing.
        Value::Course(_) | Value::Session(_) => "1".to_owned(),
        Value::Courses(all) => all.len().to_string(),
        Value::Sessions(all) => all.len().to_string(),
    }
}

fn needs<'a>(w: &Words, needs: impl Iterator<Item = &'a Need>) -> String {
    needs.map(|need| w.need(need)).collect::<Vec<_>>().join(" · ")
}

fn asset(world: &World, id: &AssetId) -> String {
    world.directory.get(id).map_or_else(|| id.to_string(), |asset| asset.name.clone())
}
