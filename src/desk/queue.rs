//! The queue.

use super::{
    DeskState,
    page::{self, Frame},
    session::Signed,
    words::{self, Words},
};
use crate::app::desk::{self, queue::Case};
use askama::Template;
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    show: String,
    #[serde(default)]
    all: bool,
}

#[derive(Template)]
#[template(path = "desk/queue.html")]
struct Page {
    f: Frame,
    now: String,
    tabs: Vec<Tab>,
    cases: Vec<Line>,
    empty: String,
    /// Where to see all, and what to call it, where this is not all.
    more: Option<(String, String)>,
}

struct Tab {
    name: &'static str,
    label: String,
    count: usize,
    here: bool,
}

struct Line {
    id: String,
    tone: &'static str,
    risk: Option<String>,
    wait: String,
    interpreter: Option<String>,
    gist: String,
    said: Option<String>,
    lang: String,
    meta: Vec<String>,
    open: bool,
    claimable: bool,
    claim_label: String,
}

/// How many lines a page shows unasked: an open page fetches itself anew at every change.
const LINES: usize = 100;

type Keep = fn(&Case) -> bool;

/// The tabs, and which lines each shows.
const TABS: [(&str, Keep); 3] = [("all", |_| true), ("waiting", Case::is_waiting), ("mine", |case| case.mine)];

pub(super) async fn show(State(state): State<DeskState>, signed: Signed, Query(asked): Query<Asked>) -> Response {
    let cases = match desk::queue::queue(&state.desk, signed.actor()).await {
        Ok(cases) => cases,
        Err(error) => return page::refused(&state, &signed, &error, None).await,
    };
    let f = Frame::new(&state, Some(&signed), "queue").await;
    let (chosen, keep) = TABS.into_iter().find(|(name, _)| *name == asked.show).unwrap_or(TABS[0]);
    let tabs = TABS
        .iter()
        .map(|(name, keep)| Tab {
            name,
            label: f.w.named("desk-show", name),
            count: cases.iter().filter(|case| keep(case)).count(),
            here: *name == chosen,
        })
        .collect();
    let now = match cases.iter().filter(|case| case.is_waiting()).count() {
        0 => f.w.t("desk-queue-nobody"),
        waiting => f.w.count("desk-queue-now", waiting as u64),
    };
    let most = if asked.all { usize::MAX } else { LINES };
    let lines = cases.iter().filter(|case| keep(case)).take(most).map(|case| line(&f.w, &signed, case)).collect();
    let count = cases.iter().filter(|case| keep(case)).count();
    let more =
        (count > most).then(|| (format!("/desk?show={chosen}&all=true"), f.w.count("desk-queue-all", count as u64)));
    let empty = f.w.named("desk-empty", chosen);
    page::answer(StatusCode::OK, &Page { f, now, tabs, cases: lines, empty, more })
}

fn line(w: &Words, signed: &Signed, case: &Case) -> Line {
    let queued = &case.line;
    let handoff = &queued.handoff;
    let reference = w.ref_to(&handoff.conversation.code());
    let gist = if case.open { w.gist(case.gist.needs.iter()) } else { w.t("desk-gist-hidden") };
    let mut meta = vec![reference.clone(), w.named("desk-reason", &handoff.reason)];
    let interpreter = w.interpreter(&queued.lang);
    if interpreter.is_none() {
        meta.push(w.language(&queued.lang));
    }
    meta.extend(case.gist.place.clone());
    meta.push(w.channel(queued.channel));
    if let Some(at) = queued.last_turn_at {
        meta.push(w.say("desk-last-said", "at", w.when(at)));
    }
    Line {
        id: handoff.id.to_string(),
        tone: words::tone(handoff.urgency),
        risk: w.risk(handoff.risk, handoff.urgency),
        wait: page::standing(w, handoff, signed.advisor.id, queued.advisor_name.as_deref()),
        interpreter,
        gist,
        said: case.gist.said.clone(),
        lang: queued.lang.to_string(),
        meta,
        open: case.open,
        claimable: case.is_waiting(),
        claim_label: w.say("desk-claim-ref", "ref", reference),
    }
}
