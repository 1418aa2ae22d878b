//! Saying that an alert was seen.

use super::{DeskState, page, session::Posted, sign_in::Nothing};
use crate::app::desk;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};

pub(super) async fn seen(
    State(state): State<DeskState>,
    Path(id): Path<String>,
    headers: HeaderMap,
    posted: Posted<Nothing>,
) -> Response {
    let signed = posted.signed;
    let Some(id) = page::id(&id) else { return page::lost(&state, &signed).await };
    match desk::alerts::seen(&state.desk, signed.actor(), id).await {
        Ok(()) => Redirect::to(&page::came_from(&headers)).into_response(),
        Err(error) => page::refused(&state, &signed, &error, None).await,
    }
}
