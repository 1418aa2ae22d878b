//! From a conversation to its handoff; and stepping in where there is none.

use super::{
    DeskState,
    page::{self, Frame},
    session::{Posted, Signed},
    sign_in::Nothing,
    words,
};
use crate::{
    app::desk::{self, DeskError, take::Why},
    domain::risk::Risk,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

#[derive(Template)]
#[template(path = "desk/take.html")]
struct Page {
    f: Frame,
    id: String,
    title: String,
    risk: Option<String>,
    tone: &'static str,
    why: String,
    discreet: bool,
}

/// Leads from a conversation to its handoff. Where there is none to see, but a reason to step in, it offers that.
pub(super) async fn show(State(state): State<DeskState>, signed: Signed, Path(id): Path<String>) -> Response {
    let Some(id) = page::id(&id) else { return page::lost(&state, &signed).await };
    let no_handoff = match desk::summary::handoff_of(&state.desk, signed.actor(), id).await {
        Ok(handoff) => return Redirect::to(&format!("/desk/h/{handoff}")).into_response(),
        Err(error @ (DeskError::NotFound | DeskError::NotYours(None))) => error,
        Err(error) => return page::refused(&state, &signed, &error, None).await,
    };
    let Ok(why) = desk::take::why(&state.desk, signed.actor(), id).await else {
        return page::refused(&state, &signed, &no_handoff, None).await;
    };
    let f = Frame::new(&state, Some(&signed), "").await;
    let title = f.w.ref_to(&id.code());
    let discreet = matches!(&why, Why::Alert(alert) if alert.risk == Risk::Abuse);
    let (risk, tone, why) = match why {
        Why::Alert(alert) => {
            (f.w.risk(alert.risk, alert.urgency), words::tone(alert.urgency), f.w.t("desk-take-alert"))
        }
        Why::Callback => (None, "", f.w.t("desk-take-callback")),
    };
    page::answer(StatusCode::OK, &Page { f, id: id.to_string(), title, risk, tone, why, discreet })
}

pub(super) async fn take(State(state): State<DeskState>, Path(id): Path<String>, posted: Posted<Nothing>) -> Response {
    let signed = posted.signed;
    let Some(id) = page::id(&id) else { return page::lost(&state, &signed).await };
    match desk::take::take(&state.desk, signed.actor(), id, &signed.advisor.name).await {
        Ok(handoff) => Redirect::to(&format!("/desk/h/{handoff}")).into_response(),
        Err(error) => page::refused(&state, &signed, &error, None).await,
    }
}
