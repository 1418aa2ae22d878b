//! One conversation on one screen.

use super::{
    DeskState, about,
    page::{self, Frame, Told},
    ready::{Chosen, Ready},
    session::Signed,
    transcript::{self, Hit, Line},
    words::{self, Words},
};
use crate::{
    app::desk::{self, DeskError, close::BY_ADVISOR, summary::Summary},
    domain::{
        handoff::{HandoffState, TransitionError},
        ids::{AdvisorId, HandoffId, RowId},
    },
};
use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::Response,
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
    pub ready: Chosen,
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
    interpreter: Option<String>,
    own_language: String,
    tone: &'static str,
    risk: Option<String>,
    risk_says: String,
    discreet: bool,
    fired: Vec<Hit>,
    turns: Vec<Line>,
    earlier: Option<String>,
    about: Vec<about::Block>,
    notes: Vec<Note>,
    can_claim: bool,
    can_reply: bool,
    can_note: bool,
    can_close: bool,
    reply_hint: String,
    reply_form: String,
    reply_text: String,
    ready: Ready,
    note_form: String,
    note_text: String,
    outcomes: Vec<Outcome>,
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

/// Shows the conversation again with what is in its boxes, and with why something was refused.
pub(super) async fn again(
    state: &DeskState,
    signed: &Signed,
    summary: Summary,
    error: Option<&DeskError>,
    kept: Kept,
) -> Response {
    draw(state, signed, summary, None, error, kept).await
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
        title: f.w.ref_to(&conversation.id.code()),
        status: page::standing(
            &f.w,
            handoff,
            me,
            handoff.owner().advisor().and_then(|id| names.get(&id)).map(String::as_str),
        ),
        gist: f.w.gist(summary.needs.iter().map(|row| &row.need).chain(&about::heard(&summary))),
        meta: about::line(&f.w, &summary),
        interpreter: f.w.interpreter(&conversation.lang),
        own_language: f.w.own_language(),
        tone: words::tone(urgency),
        risk: f.w.risk(handoff.risk.max(conversation.risk), urgency),
        risk_says: f.w.named("desk-risk-says", urgency.as_str()),
        discreet: conversation.mind.discreet,
        fired: transcript::hits(turns),
        turns: transcript::lines(&f.w, turns, conversation, names, &summary.troubles),
        earlier: (first > 1).then(|| format!("/desk/h/{}?before={first}", handoff.id)),
        about: about::blocks(&f.w, &summary, names),
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
        ready: Ready::new(&f.w, &signed.advisor.name, conversation, &kept.ready),
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
