//! Taking a conversation.

use super::{DeskState, page, session::Posted, sign_in::Nothing};
use crate::app::desk;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};

pub(super) async fn claim(State(state): State<DeskState>, Path(id): Path<String>, posted: Posted<Nothing>) -> Response {
    let signed = posted.signed;
    let Some(id) = page::id(&id) else { return page::lost(&state, &signed).await };
    match desk::claim::claim(&state.desk, signed.actor(), id, &signed.advisor.name).await {
        Ok(()) => Redirect::to(&format!("/desk/h/{id}")).into_response(),
        Err(error) => page::refused(&state, &signed, &error, None).await,
    }
}
