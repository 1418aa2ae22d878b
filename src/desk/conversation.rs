//! One conversation on one screen.

use super::{
    DeskState,
    page::{self, Frame, Told},
    session::Signed,
    transcript::{self, Hit, Line},
    words::{self, Words},
};
use crate::{
    app::desk::{self, DeskError, close::BY_ADVISOR, summary::Summary},
    domain::{
        conversation::Value,
        handoff::{HandoffState, TransitionError},
        ids::{AdvisorId, HandoffId, RowId},
    },
};
use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
pub(super) struct Asked {
    before: Option<i64>,
}

/// Words that were not sent, each with the form's name: they come back in their boxes.
#[derive(Default)]
pub(super) struct Kept {
    pub reply: Option<(String, String)>,
    pub note: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "desk/conversation.html")]
struct Page {
    f: Frame,
    id: String,
    conversation: String,
    title: String,
    status: String,
    gist: String,
    meta: Vec<String>,
    tone: &'static str,
    risk: Option<String>,
    risk_says: String,
    fired: Vec<Hit>,
    turns: Vec<Line>,
    earlier: Option<String>,
    about: Vec<Block>,
    notes: Vec<Note>,
    can_claim: bool,
    can_reply: bool,
    can_note: bool,
    can_close: bool,
    reply_hint: String,
    reply_form: String,
    reply_text: String,
    note_form: String,
    note_text: String,
    outcomes: Vec<Outcome>,
}

struct Block {
    title: String,
    none: String,
    items: Vec<Item>,
}

struct Item {
    text: String,
    more: Option<String>,
}

struct Note {
    name: String,
    iso: String,
    clock: String,
    text: String,
}

struct Outcome {
    name: &'static str,
    label: String,
    hint: String,
}

pub(super) async fn show(
    State(state): State<DeskState>,
    signed: Signed,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let Some(id) = page::id(&id) else { return page::lost(&state, &signed).await };
    match desk::summary::summary(&state.desk, signed.actor(), id, asked.before).await {
        Ok(summary) => draw(&state, &signed, summary, asked.before, None, Kept::default()).await,
        Err(error) => page::refused(&state, &signed, &error, None).await,
    }
}

/// Leads from a conversation to its handoff.
pub(super) async fn find(State(state): State<DeskState>, signed: Signed, Path(id): Path<String>) -> Response {
    let Some(id) = page::id(&id) else { return page::lost(&state, &signed).await };
    match desk::summary::handoff_of(&state.desk, signed.actor(), id).await {
        Ok(handoff) => Redirect::to(&format!("/desk/h/{handoff}")).into_response(),
        Err(error) => page::refused(&state, &signed, &error, None).await,
    }
}

/// Shows the conversation again with why something was refused and with the words that were not sent.
pub(super) async fn refused(
    state: &DeskState,
    signed: &Signed,
    id: HandoffId,
    error: &DeskError,
    kept: Kept,
) -> Response {
    match desk::summary::summary(&state.desk, signed.actor(), id, None).await {
        Ok(summary) => draw(state, signed, summary, None, Some(error), kept).await,
        Err(_) => {
            let words = kept.reply.or(kept.note).map(|(text, _)| text);
            page::refused(state, signed, error, words).await
        }
    }
}

async fn draw(
    state: &DeskState,
    signed: &Signed,
    summary: Summary,
    before: Option<i64>,
    error: Option<&DeskError>,
    kept: Kept,
) -> Response {
    let names = match state.desk.names().await {
        Ok(names) => names,
        Err(error) => return page::refused(state, signed, &error, None).await,
    };
    let mut f = Frame::new(state, Some(signed), "conversation").await;
    if let Some(error) = error {
        f.told = Some(Told { text: page::why(state, &f.w, error).await });
    }
    let page = page(state, signed, f, summary, &names, before, kept);
    page::answer(error.map_or(StatusCode::OK, page::status), &page)
}

fn page(
    state: &DeskState,
    signed: &Signed,
    f: Frame,
    summary: Summary,
    names: &HashMap<AdvisorId, String>,
    before: Option<i64>,
    kept: Kept,
) -> Page {
    let Summary { handoff, conversation, turns, .. } = &summary;
    let me = signed.advisor.id;
    let may_reply = handoff.may_reply(me);
    let fresh = || RowId::new(state.desk.now()).to_string();
    let (reply_text, reply_form) = kept.reply.unwrap_or_else(|| (String::new(), fresh()));
    let (note_text, note_form) = kept.note.unwrap_or_else(|| (String::new(), fresh()));
    let first = turns.first().map_or(1, |turn| turn.seq);
    let urgency = handoff.urgency.max(conversation.urgency);
    Page {
        id: handoff.id.to_string(),
        conversation: conversation.id.to_string(),
        title: f.w.ref_to(&words::code(conversation.id)),
        status: page::standing(
            &f.w,
            handoff,
            me,
            handoff.owner().advisor().and_then(|id| names.get(&id)).map(String::as_str),
        ),
        gist: f.w.gist(summary.needs.iter().map(|row| &row.need)),
        meta: meta(&f.w, &summary),
        tone: words::tone(urgency),
        risk: f.w.risk(handoff.risk.max(conversation.risk), urgency),
        risk_says: f.w.named("desk-risk-says", urgency.as_str()),
        fired: transcript::hits(turns),
        turns: transcript::lines(&f.w, turns, &conversation.lang, names, &summary.troubles),
        earlier: (first > 1).then(|| format!("/desk/h/{}?before={first}", handoff.id)),
        about: about(&f.w, &summary),
        notes: notes(&f.w, &summary, names),
        can_claim: handoff.state == HandoffState::Waiting,
        can_reply: may_reply.is_ok() && before.is_none(),
        can_note: before.is_none(),
        can_close: may_reply.is_ok() && before.is_none(),
        reply_hint: match &may_reply {
            Ok(()) => f.w.say("desk-reply-language", "language", f.w.language(&conversation.lang)),
            Err(TransitionError::NotHeld) => f.w.t("desk-reply-take-first"),
            Err(TransitionError::HeldBy(who)) => {
                let name = names.get(who).cloned().unwrap_or_else(|| f.w.t("desk-by-someone"));
                f.w.say("desk-reply-not-yours", "name", name)
            }
            Err(_) => f.w.t("desk-reply-closed"),
        },
        reply_form,
        reply_text,
        note_form,
        note_text,
        outcomes: BY_ADVISOR
            .iter()
            .map(|name| Outcome {
                name,
                label: f.w.named("desk-outcome", name),
                hint: f.w.t(&format!("desk-outcome-{name}-hint")),
            })
            .collect(),
        f,
    }
}

fn meta(w: &Words, summary: &Summary) -> Vec<String> {
    let conversation = &summary.conversation;
    let mut meta = vec![w.named("desk-reason", &summary.handoff.reason), w.language(&conversation.lang)];
    meta.extend(area(summary));
    meta.push(w.channel(conversation.channel));
    meta
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
fn about(w: &Words, summary: &Summary) -> Vec<Block> {
    let needs = summary
        .needs
        .iter()
        .map(|row| Item { text: w.need(&row.need), more: Some(w.named("desk-how", &row.how)) })
        .collect();
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
    let mut blocks = vec![block("desk-about-needs", needs), block("desk-about-place", place)];
    blocks.extend(if_any("desk-about-said", said));
    blocks.push(block("desk-about-offers", offers));
    blocks.extend(if_any("desk-about-excluded", excluded));
    blocks.extend(if_any("desk-about-referrals", referrals));
    blocks.extend(if_any("desk-about-outcomes", outcomes));
    blocks.push(block("desk-about-consents", consents(w, summary)));
    blocks
}

/// Returns the consents that hold: the latest of each kind.
fn consents(w: &Words, summary: &Summary) -> Vec<Item> {
    let mut latest = std::collections::BTreeMap::new();
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

fn notes(w: &Words, summary: &Summary, names: &HashMap<AdvisorId, String>) -> Vec<Note> {
    summary
        .notes
        .iter()
        .map(|note| Note {
            name: names.get(&note.advisor).cloned().unwrap_or_else(|| w.t("desk-by-someone")),
            iso: note.at.to_string(),
            clock: w.when(note.at),
            text: note.text.clone(),
        })
        .collect()
}
