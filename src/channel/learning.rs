//! The two addresses that links about a session have: its calendar's file, and its call or film. Knows no session and no row.

use crate::{app::App, store::StoreError};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use std::sync::Arc;

/// Returns the routes, to stand at the root.
pub fn router(app: Arc<App>) -> Router {
    Router::new().route("/calendar/{token}", get(calendar)).route("/watch/{token}", get(watch)).with_state(app)
}

async fn calendar(State(app): State<Arc<App>>, Path(token): Path<String>) -> Response {
    match app.calendar(&token).await {
        Ok(Some(file)) => {
            let headers = [
                (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
                (header::CONTENT_DISPOSITION, "inline; filename=\"session.ics\""),
                (header::CACHE_CONTROL, "no-cache"),
                (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            ];
            (headers, file).into_response()
        }
        other => elsewhere(other.map(drop)),
    }
}

async fn watch(State(app): State<Arc<App>>, method: Method, Path(token): Path<String>) -> Response {
    if method == Method::HEAD {
        // Nobody watches by asking whether there is something to watch.
        return StatusCode::NO_CONTENT.into_response();
    }
    match app.watch(&token).await {
        Ok(Some(link)) => {
            let mut answer = Redirect::to(&link).into_response();
            let headers = answer.headers_mut();
            headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            answer
        }
        other => elsewhere(other.map(drop)),
    }
}

/// A link that leads nowhere any more leads into the chat: there somebody helps, in their language.
fn elsewhere(found: Result<(), StoreError>) -> Response {
    match found {
        Ok(()) => Redirect::to("/").into_response(),
        Err(error) => {
            tracing::warn!(%error, "a link about a session could not be followed");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
