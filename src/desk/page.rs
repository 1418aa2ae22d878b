//! What all pages share: the frame with alerts and counts, and the pages that only say something.

use super::{
    DeskState, files,
    session::Signed,
    words::{self, Words},
};
use crate::{
    app::desk::{DeskError, alerts, phrases::PhraseError},
    domain::{
        handoff::{Handoff, HandoffState, TransitionError},
        ids::AdvisorId,
    },
    store::AlertRow,
    wording::Args,
};
use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, Uri, header},
    response::{Html, IntoResponse, Response},
};
use std::{collections::HashMap, str::FromStr, time::Duration};

/// How many alerts stand above every page. More than that are one by one as these are seen.
const ALERTS: usize = 5;
/// From when on a message that still waits is late.
const LATE: Duration = Duration::from_secs(60);

/// What stands round every page.
pub(super) struct Frame {
    pub w: Words,
    pub me: Option<Me>,
    pub here: &'static str,
    pub waiting: usize,
    pub callbacks: usize,
    /// True where alerts can go to the advisor's own chat.
    pub has_chat: bool,
    pub health: Vec<String>,
    pub alerts: Vec<AlertLine>,
    pub told: Option<Told>,
}

pub(super) struct Me {
    pub name: String,
    pub csrf: String,
}

pub(super) struct AlertLine {
    pub mine: bool,
    pub with: String,
    pub id: String,
    pub conversation: String,
    pub reference: String,
    pub tone: &'static str,
    pub label: String,
    pub age: String,
}

/// A line above the page: what was refused, and why.
pub(super) struct Told {
    pub text: String,
}

impl Frame {
    /// Makes the frame. Where the database does not answer, the frame says so instead of failing.
    pub(super) async fn new(state: &DeskState, signed: Option<&Signed>, here: &'static str) -> Self {
        let w = Words::new(state.desk.app().world(), state.desk.now());
        let me = signed.map(|signed| Me { name: signed.advisor.name.clone(), csrf: signed.csrf.clone() });
        let mut frame = Self {
            w,
            me,
            here,
            waiting: 0,
            callbacks: 0,
            has_chat: (state.chat)().is_some(),
            health: Vec::new(),
            alerts: Vec::new(),
            told: None,
        };
        if let Some(signed) = signed {
            frame.fill(state, signed).await;
        }
        frame
    }

    async fn fill(&mut self, state: &DeskState, signed: &Signed) {
        self.health = (state.troubles)().into_iter().map(|name| self.w.t(&format!("desk-health-{name}"))).collect();
        let late = state.desk.now() - LATE;
        let (alerts, names, pulse) =
            tokio::join!(alerts::open(&state.desk, signed.actor()), state.desk.names(), state.desk.pulse(late));
        let (Ok(alerts), Ok(names), Ok(pulse)) = (alerts, names, pulse) else {
            self.health.push(self.w.t("desk-health-database"));
            return;
        };
        self.alerts = alerts.iter().take(ALERTS).map(|alert| self.alert(alert, &names, signed.advisor.id)).collect();
        self.waiting = pulse.waiting;
        self.callbacks = pulse.callbacks;
        if pulse.late > 0 {
            self.health.push(self.w.count("desk-health-stuck", pulse.late as u64));
        }
    }

    fn alert(&self, alert: &AlertRow, names: &HashMap<AdvisorId, String>, me: AdvisorId) -> AlertLine {
        let mine = alert.told == Some(me);
        let with = match alert.told.and_then(|told| names.get(&told)) {
            _ if mine => self.w.t("desk-alert-with-you"),
            Some(name) => self.w.say("desk-alert-with", "name", name.clone()),
            None => self.w.t("desk-alert-with-all"),
        };
        AlertLine {
            mine,
            with,
            id: alert.id.to_string(),
            conversation: alert.conversation.to_string(),
            reference: alert.conversation.code(),
            tone: match words::tone(alert.urgency) {
                "" => "soon",
                tone => tone,
            },
            label: self.w.risk(alert.risk, alert.urgency).unwrap_or_else(|| self.w.t("desk-alerts")),
            age: self.w.ago(alert.raised_at),
        }
    }

    /// Returns what the pages' style and script are called by, so that a new one is fetched.
    pub(super) fn version(&self) -> &'static str {
        files::version()
    }
}

#[derive(Template)]
#[template(path = "desk/sign_in.html")]
struct SignIn {
    f: Frame,
    token: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/message.html")]
struct Message {
    f: Frame,
    title: String,
    text: String,
    kept: Option<String>,
}

/// Reads an id out of an address. An id in another form is just one that is not there.
pub(super) fn id<T: FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

/// Returns the page of the desk that a form stood on; the queue where that is not told.
pub(super) fn came_from(headers: &HeaderMap) -> String {
    let from = headers.get(header::REFERER).and_then(|value| value.to_str().ok()?.parse::<Uri>().ok());
    let path = from.as_ref().map_or("", Uri::path);
    match path.split('/').skip(1).collect::<Vec<_>>().as_slice() {
        // A page that a refused form left behind stands at the form's own address, one further down.
        ["desk", "h", id, ..] if !id.is_empty() => format!("/desk/h/{id}"),
        ["desk", "callbacks", ..] => "/desk/callbacks".to_owned(),
        ["desk", "learning", ..] => "/desk/learning".to_owned(),
        ["desk", "campaigns", ..] => "/desk/campaigns".to_owned(),
        ["desk", "preview", id, ..] => format!("/desk/preview/{id}"),
        ["desk", "preview"] => "/desk/preview".to_owned(),
        _ => "/desk".to_owned(),
    }
}

/// Returns the page for something that is not there.
pub(super) async fn lost(state: &DeskState, signed: &Signed) -> Response {
    refused(state, signed, &DeskError::NotFound, None).await
}

/// Any other address of the desk.
pub(super) async fn nowhere(State(state): State<DeskState>, signed: Signed) -> Response {
    lost(&state, &signed).await
}

/// Returns a page as an answer.
pub(super) fn answer(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => (status, Html(text)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Returns the page that says how to sign in.
pub(super) async fn sign_in(state: &DeskState, status: StatusCode, why: Option<&str>) -> Response {
    let mut f = Frame::new(state, None, "").await;
    f.told = why.map(|id| Told { text: f.w.t(id) });
    answer(status, &SignIn { f, token: None })
}

/// Returns the page with the button that uses a sign-in link.
pub(super) async fn sign_in_button(state: &DeskState, token: String) -> Response {
    answer(StatusCode::OK, &SignIn { f: Frame::new(state, None, "").await, token: Some(token) })
}

/// Returns a page that says one thing.
pub(super) async fn message(state: &DeskState, signed: Option<&Signed>, status: StatusCode, id: &str) -> Response {
    let f = Frame::new(state, signed, "").await;
    let (title, text) = (f.w.t("desk-sorry"), f.w.t(id));
    answer(status, &Message { f, title, text, kept: None })
}

/// Returns a page that says why something was refused. `kept` are the words that were not sent.
pub(super) async fn refused(state: &DeskState, signed: &Signed, error: &DeskError, kept: Option<String>) -> Response {
    let f = Frame::new(state, Some(signed), "").await;
    let (title, text) = (f.w.t("desk-sorry"), why(state, &f.w, error).await);
    answer(status(error), &Message { f, title, text, kept })
}

/// Returns the plain sentence for an error.
pub(super) async fn why(state: &DeskState, w: &Words, error: &DeskError) -> String {
    let by_name = async |id: &str, who: AdvisorId| {
        let name = state.desk.names().await.ok().and_then(|mut names| names.remove(&who));
        w.say(id, "name", name.unwrap_or_else(|| w.t("desk-by-someone")))
    };
    match error {
        DeskError::NotFound => w.t("desk-error-not-found"),
        DeskError::NotYours(Some(who)) => by_name("desk-error-not-yours", *who).await,
        DeskError::NotYours(None) => w.t("desk-error-not-yours-closed"),
        DeskError::NotAllowed => w.t("desk-error-not-allowed"),
        DeskError::Refused(TransitionError::HeldBy(who)) => by_name("desk-error-held", *who).await,
        DeskError::Refused(TransitionError::NotHeld) => w.t("desk-error-not-held"),
        DeskError::Refused(TransitionError::Closed) => w.t("desk-error-closed"),
        DeskError::Refused(TransitionError::UnknownOutcome) => w.t("desk-error-outcome"),
        DeskError::TooSoon => w.t("desk-error-too-soon"),
        DeskError::Empty => w.t("desk-error-empty"),
        DeskError::TooLong => w.t("desk-error-long"),
        DeskError::Phrase(PhraseError::Unknown) => w.t("desk-error-phrase"),
        DeskError::Phrase(PhraseError::When) => w.t("desk-error-phrase-when"),
        DeskError::Phrase(PhraseError::Place) => w.t("desk-error-phrase-where"),
        DeskError::Link => w.t("desk-error-link"),
        DeskError::Name(_) | DeskError::Store(_) => w.t("desk-error-database"),
    }
}

/// Returns the status that goes with an error.
pub(super) fn status(error: &DeskError) -> StatusCode {
    match error {
        DeskError::NotFound => StatusCode::NOT_FOUND,
        DeskError::NotYours(_) | DeskError::NotAllowed => StatusCode::FORBIDDEN,
        DeskError::Refused(TransitionError::UnknownOutcome)
        | DeskError::Empty
        | DeskError::TooLong
        | DeskError::Phrase(_) => StatusCode::UNPROCESSABLE_ENTITY,
        DeskError::Refused(_) | DeskError::TooSoon => StatusCode::CONFLICT,
        DeskError::Link => StatusCode::GONE,
        DeskError::Name(_) | DeskError::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Returns where a handoff stands, in words: how long it waits, who has it, how it ended.
pub(super) fn standing(w: &Words, handoff: &Handoff, me: AdvisorId, holder: Option<&str>) -> String {
    match &handoff.state {
        HandoffState::Waiting => w.waiting(handoff),
        HandoffState::Held { advisor, since } if *advisor == me => {
            w.say("desk-held-by-you-since", "since", w.when(*since))
        }
        HandoffState::Held { since, .. } => {
            let name = holder.map_or_else(|| w.t("desk-by-someone"), str::to_owned);
            w.with("desk-held-since", &Args::new().with("name", name).with("since", w.when(*since)))
        }
        HandoffState::Closed { at, outcome, .. } => {
            let outcome = w.named("desk-outcome", outcome);
            w.with("desk-closed", &Args::new().with("when", w.when(*at)).with("outcome", outcome))
        }
    }
}
