//! The call-back list.

use super::{
    DeskState,
    page::{self, Frame},
    session::{Posted, Signed},
    sign_in::Nothing,
};
use crate::{app::desk, store::CallbackRow};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

#[derive(Template)]
#[template(path = "desk/callbacks.html")]
struct Page {
    f: Frame,
    rows: Vec<Line>,
}

struct Line {
    id: String,
    conversation: String,
    reference: String,
    phone: String,
    dial: String,
    when: Option<String>,
    age: String,
}

pub(super) async fn show(State(state): State<DeskState>, signed: Signed) -> Response {
    let rows = match desk::callbacks::open(&state.desk, signed.actor()).await {
        Ok(rows) => rows,
        Err(error) => return page::refused(&state, &signed, &error, None).await,
    };
    let f = Frame::new(&state, Some(&signed), "callbacks").await;
    let rows = rows.into_iter().map(|row| line(&f, row)).collect();
    page::answer(StatusCode::OK, &Page { f, rows })
}

pub(super) async fn done(State(state): State<DeskState>, Path(id): Path<String>, posted: Posted<Nothing>) -> Response {
    let signed = posted.signed;
    let Some(id) = page::id(&id) else { return page::lost(&state, &signed).await };
    match desk::callbacks::done(&state.desk, signed.actor(), id).await {
        Ok(()) => Redirect::to("/desk/callbacks").into_response(),
        Err(error) => page::refused(&state, &signed, &error, None).await,
    }
}

fn line(f: &Frame, row: CallbackRow) -> Line {
    Line {
        id: row.id.to_string(),
        conversation: row.conversation.to_string(),
        reference: row.conversation.code(),
        dial: row.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect(),
        phone: row.phone,
        when: (!row.when_text.trim().is_empty()).then_some(row.when_text),
        age: f.w.ago(row.at),
    }
}
