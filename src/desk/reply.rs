//! Writing to the person.

use super::{
    DeskState,
    conversation::{self, Kept},
    page,
    ready::{self, Chosen},
    session::Posted,
};
use crate::app::desk;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Reply {
    text: String,
    form: String,
    #[serde(flatten)]
    chosen: Chosen,
}

pub(super) async fn reply(State(state): State<DeskState>, Path(id): Path<String>, posted: Posted<Reply>) -> Response {
    let Posted { signed, form } = posted;
    let Some(id) = page::id(&id) else { return page::lost(&state, &signed).await };
    let text = ready::lines(&form.text);
    match desk::reply::reply(&state.desk, signed.actor(), id, &text, &form.form, &form.chosen.picks()).await {
        Ok(()) => Redirect::to(&format!("/desk/h/{id}#write")).into_response(),
        Err(error) => {
            let kept = Kept { reply: Some((text, form.form)), ready: form.chosen, ..Kept::default() };
            conversation::refused(&state, &signed, id, &error, kept).await
        }
    }
}
