//! What an advisor must know of a person before they write, block by block.

use super::{transcript, words::Words};
use crate::{
    app::desk::summary::Summary,
    domain::{
        conversation::Value,
        ids::{AdvisorId, Need},
    },
    store::AlertRow,
    wording::Args,
};
use std::collections::{BTreeMap, HashMap};

/// The most answers that are shown: the newest.
const ANSWERS: usize = 12;

/// One thing to know, with its lines.
pub(super) struct Block {
    pub title: String,
    /// What to say where there is no line.
    pub none: String,
    pub items: Vec<Item>,
}

/// One line, with what belongs to it in small.
pub(super) struct Item {
    pub text: String,
    pub more: Option<String>,
}

/// Returns the person in one line: why they are here, their language where the desk speaks it, their place, how they write.
pub(super) fn line(w: &Words, summary: &Summary) -> Vec<String> {
    let conversation = &summary.conversation;
    let mut meta = vec![w.named("desk-reason", &summary.handoff.reason)];
    if w.interpreter(&conversation.lang).is_none() {
        meta.push(w.language(&conversation.lang));
    }
    meta.extend(area(summary));
    meta.push(w.channel(conversation.channel));
    meta
}

/// Returns what the bot understood of the person's words on this page and nobody has confirmed.
pub(super) fn heard(summary: &Summary) -> Vec<Need> {
    let mut heard: Vec<Need> = summary.turns.iter().flat_map(transcript::needs).collect();
    heard.retain(|need| summary.needs.iter().all(|row| row.need != *need));
    heard.sort();
    heard.dedup();
    heard
}

fn area(summary: &Summary) -> Option<String> {
    summary.conversation.mind.about.values().find_map(|kept| match &kept.value {
        Value::Area(area) => Some(match &area.district {
            Some(district) if *district != area.label => format!("{}, {district}", area.label),
            _ => area.label.clone(),
        }),
        _ => None,
    })
}

/// Returns what an advisor must know, block by block. A block that is always asked for stands there even when empty.
pub(super) fn blocks(w: &Words, summary: &Summary, names: &HashMap<AdvisorId, String>) -> Vec<Block> {
    let mut needs: Vec<Item> = summary
        .needs
        .iter()
        .map(|row| Item { text: w.need(&row.need), more: Some(w.named("desk-how", &row.how)) })
        .collect();
    let heard = heard(summary);
    needs.extend(heard.iter().map(|need| Item { text: w.need(need), more: Some(w.named("desk-how", "heard")) }));
    let whom = match summary.conversation.mind.about.get("whom").map(|kept| &kept.value) {
        Some(Value::One(whom)) if whom != "me" => vec![Item { text: w.named("desk-whom", whom), more: None }],
        _ => Vec::new(),
    };
    let place = area(summary).map(|text| Item { text, more: None }).into_iter().collect();
    let said = summary
        .conversation
        .mind
        .about
        .values()
        .filter_map(|kept| match &kept.value {
            Value::Text(text) => Some(Item { text: text.clone(), more: Some(w.when(kept.at)) }),
            _ => None,
        })
        .collect::<Vec<_>>();
    // Whom it is for has a block of its own.
    let answers =
        w.recall(&summary.conversation.mind, names).answers().into_iter().filter(|answer| answer.slot != *"whom");
    let chose = answers.take(ANSWERS).map(|answer| Item {
        text: format!(
            "{}: {}",
            answer.question.unwrap_or_else(|| answer.slot.as_str().replace('_', " ")),
            answer.answer
        ),
        more: answer.at.map(|at| w.when(at)),
    });
    let offers = summary
        .offers
        .iter()
        .filter_map(|offer| {
            let reasons: Vec<String> = offer.reasons.iter().map(|code| w.reason(code)).collect();
            let more = (!reasons.is_empty()).then(|| reasons.join(", "));
            Some(Item { text: w.asset(offer.asset.as_ref()?), more })
        })
        .collect();
    let excluded: Vec<Item> = summary
        .offers
        .last()
        .into_iter()
        .flat_map(|offer| &offer.excluded)
        .map(|(why, n)| Item { text: format!("{}: {n}", w.named("desk-excluded", why)), more: None })
        .collect();
    let referrals: Vec<Item> = summary
        .referrals
        .iter()
        .map(|row| Item {
            text: w.asset(&row.asset),
            more: Some(format!("{}, {}", w.named("desk-referral", &row.state), w.when(row.at))),
        })
        .collect();
    let outcomes: Vec<Item> = summary
        .outcomes
        .iter()
        .map(|row| Item {
            text: row.text.clone().unwrap_or_else(|| w.named("desk-answer", &row.answer)),
            more: Some(match &row.asset {
                Some(id) => format!("{}, {}", w.asset(id), w.when(row.at)),
                None => w.when(row.at),
            }),
        })
        .collect();
    let block = |id: &str, items| Block { title: w.t(id), none: w.t(&format!("{id}-none")), items };
    let if_any =
        |id: &str, items: Vec<Item>| (!items.is_empty()).then(|| Block { title: w.t(id), none: String::new(), items });
    let mut blocks: Vec<Block> = if_any("desk-about-whom", whom).into_iter().collect();
    blocks.extend([block("desk-about-needs", needs), block("desk-about-place", place)]);
    blocks.extend(if_any("desk-alerts-seen", summary.alerts.iter().map(|alert| seen(w, alert, names)).collect()));
    blocks.extend(if_any("desk-about-chose", chose.collect()));
    blocks.extend(if_any("desk-about-said", said));
    blocks.push(block("desk-about-offers", offers));
    blocks.extend(if_any("desk-about-excluded", excluded));
    blocks.extend(if_any("desk-about-referrals", referrals));
    blocks.extend(if_any("desk-about-outcomes", outcomes));
    blocks.push(block("desk-about-consents", consents(w, summary)));
    blocks
}

/// Returns an alert with who has seen it, and when.
fn seen(w: &Words, alert: &AlertRow, names: &HashMap<AdvisorId, String>) -> Item {
    let by = alert.acked_by.map(|id| names.get(&id).cloned().unwrap_or_else(|| w.t("desk-by-someone")));
    let more = match by.zip(alert.acked_at) {
        Some((name, at)) => w.with("desk-alert-seen-by", &Args::new().with("name", name).with("when", w.when(at))),
        None => w.t("desk-alert-unseen"),
    };
    let text = w.risk(alert.risk, alert.urgency).unwrap_or_else(|| w.t("desk-alerts"));
    Item { text, more: Some(more) }
}

/// Returns the consents that hold: the latest of each kind.
fn consents(w: &Words, summary: &Summary) -> Vec<Item> {
    let mut latest = BTreeMap::new();
    for row in &summary.consents {
        latest.insert(row.kind.as_str(), row);
    }
    latest
        .into_values()
        .map(|row| {
            let id = if row.given { "desk-consent-yes" } else { "desk-consent-no" };
            Item { text: w.named("desk-consent", &row.kind), more: Some(w.say(id, "when", w.when(row.at))) }
        })
        .collect()
}
