//! Signing in by a link that works once, and signing out.

use super::{
    DeskState, page,
    session::{self, Posted},
};
use crate::app::desk::{DeskError, sign_in};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::CookieJar;
use serde::Deserialize;

/// A form with nothing but its button.
#[derive(Deserialize)]
pub(super) struct Nothing {}

/// Shows a button and uses nothing up: whatever previews links only looks.
pub(super) async fn show(State(state): State<DeskState>, Path(token): Path<String>) -> Response {
    page::sign_in_button(&state, token).await
}

/// Uses the link up.
pub(super) async fn enter(State(state): State<DeskState>, jar: CookieJar, Path(token): Path<String>) -> Response {
    match sign_in::enter(&state.desk, &token).await {
        Ok(secret) => (jar.add(session::cookie(&state, secret)), Redirect::to("/desk")).into_response(),
        Err(error @ DeskError::Link) => page::sign_in(&state, page::status(&error), Some("desk-error-link")).await,
        Err(_) => page::sign_in(&state, StatusCode::SERVICE_UNAVAILABLE, Some("desk-error-database")).await,
    }
}

/// Ends the session.
pub(super) async fn leave(State(state): State<DeskState>, jar: CookieJar, posted: Posted<Nothing>) -> Response {
    let signed = posted.signed;
    match sign_in::leave(&state.desk, signed.session(), &signed.advisor).await {
        Ok(()) => (jar.add(session::cookie(&state, String::new())), Redirect::to("/desk")).into_response(),
        Err(error) => page::refused(&state, &signed, &error, None).await,
    }
}
