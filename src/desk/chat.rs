//! Alerts on the advisor's own telephone: a link that opens the bot's chat and links it once, and letting go of it.

use super::{
    DeskState,
    page::{self, Frame},
    session::{Posted, Signed},
    sign_in::Nothing,
};
use crate::{app::desk, domain::campaign::DESK_LINK};
use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

#[derive(Template)]
#[template(path = "desk/chat.html")]
struct Page {
    f: Frame,
    linked: bool,
    /// The link, just made.
    link: Option<String>,
}

pub(super) async fn show(State(state): State<DeskState>, signed: Signed) -> Response {
    draw(&state, &signed, None).await
}

/// Makes a link. It is shown once, on this page.
pub(super) async fn link(State(state): State<DeskState>, posted: Posted<Nothing>) -> Response {
    let signed = posted.signed;
    let Some(chat) = (state.chat)() else { return page::lost(&state, &signed).await };
    match desk::chat::invite(&state.desk, signed.actor()).await {
        Ok(token) => draw(&state, &signed, Some(format!("{chat}{DESK_LINK}{token}"))).await,
        Err(error) => page::refused(&state, &signed, &error, None).await,
    }
}

pub(super) async fn unlink(State(state): State<DeskState>, posted: Posted<Nothing>) -> Response {
    let signed = posted.signed;
    match desk::chat::unlink(&state.desk, signed.actor()).await {
        Ok(()) => Redirect::to("/desk/chat").into_response(),
        Err(error) => page::refused(&state, &signed, &error, None).await,
    }
}

async fn draw(state: &DeskState, signed: &Signed, link: Option<String>) -> Response {
    if (state.chat)().is_none() {
        return page::lost(state, signed).await;
    }
    match desk::chat::is_linked(&state.desk, signed.actor()).await {
        Ok(linked) => {
            let f = Frame::new(state, Some(signed), "chat").await;
            page::answer(StatusCode::OK, &Page { f, linked, link })
        }
        Err(error) => page::refused(state, signed, &error, None).await,
    }
}
