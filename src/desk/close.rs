//! Ending one's part: the bot goes on.

use super::{DeskState, conversation, page, session::Posted};
use crate::app::desk;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Close {
    #[serde(default)]
    outcome: String,
}

pub(super) async fn close(State(state): State<DeskState>, Path(id): Path<String>, posted: Posted<Close>) -> Response {
    let Posted { signed, form } = posted;
    let Some(id) = page::id(&id) else { return page::lost(&state, &signed).await };
    match desk::close::close(&state.desk, signed.actor(), id, &form.outcome).await {
        Ok(()) => Redirect::to("/desk?show=mine").into_response(),
        Err(error) => conversation::refused(&state, &signed, id, &error, conversation::Kept::default()).await,
    }
}
