//! One session: who has a place, who waits, who came; to print and to tick. People are told apart by the code of their
//! conversation, which their confirmation tells them: no name stands here.

use super::{
    DeskState, learning as list,
    page::{self, Frame, Told},
    session::{Posted, Signed},
    sign_in::Nothing,
};
use crate::{
    app::desk::learning,
    domain::{
        ids::{ConversationId, SessionId},
        learning::{Booking, Place},
    },
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "desk/attendance.html")]
struct Page {
    f: Frame,
    id: String,
    title: String,
    about: Vec<String>,
    people: Vec<Line>,
    waiting: Vec<Line>,
    /// How many gave their place up.
    gave_up: i64,
    /// True until somebody took down who came.
    is_open: bool,
    seats: Option<String>,
    off: bool,
    /// True once it has begun: who came can be ticked.
    begun: bool,
}

struct Line {
    id: String,
    code: String,
    since: String,
    came: bool,
    state: String,
}

/// Who came: `came-<conversation>=on`.
#[derive(Deserialize)]
pub(super) struct Ticked {
    #[serde(flatten)]
    ticked: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub(super) struct Seats {
    #[serde(default)]
    seats: String,
}

pub(super) async fn show(State(state): State<DeskState>, signed: Signed, Path(id): Path<String>) -> Response {
    match page::id(&id) {
        Some(id) => draw(&state, &signed, id, None).await,
        None => page::lost(&state, &signed).await,
    }
}

pub(super) async fn came(State(state): State<DeskState>, Path(id): Path<String>, posted: Posted<Ticked>) -> Response {
    let Posted { signed, form } = posted;
    let Some(id) = page::id::<SessionId>(&id) else { return page::lost(&state, &signed).await };
    let who = form.ticked.keys().filter_map(|key| key.strip_prefix("came-")?.parse().ok());
    let who: Vec<ConversationId> = who.collect();
    done(&state, &signed, id, learning::came(&state.desk, signed.actor(), id, &who).await).await
}

pub(super) async fn seats(State(state): State<DeskState>, Path(id): Path<String>, posted: Posted<Seats>) -> Response {
    let Posted { signed, form } = posted;
    let Some(id) = page::id::<SessionId>(&id) else { return page::lost(&state, &signed).await };
    match list::seats(&form.seats) {
        Ok(seats) => done(&state, &signed, id, learning::seats(&state.desk, signed.actor(), id, seats).await).await,
        Err(why) => draw(&state, &signed, id, Some(why)).await,
    }
}

pub(super) async fn call_off(
    State(state): State<DeskState>,
    Path(id): Path<String>,
    posted: Posted<Nothing>,
) -> Response {
    let signed = posted.signed;
    let Some(id) = page::id::<SessionId>(&id) else { return page::lost(&state, &signed).await };
    done(&state, &signed, id, learning::call_off(&state.desk, signed.actor(), id).await).await
}

async fn done(
    state: &DeskState,
    signed: &Signed,
    id: SessionId,
    result: Result<(), crate::app::desk::DeskError>,
) -> Response {
    match result {
        Ok(()) => Redirect::to(&format!("/desk/learning/s/{id}")).into_response(),
        Err(error) => page::refused(state, signed, &error, None).await,
    }
}

async fn draw(state: &DeskState, signed: &Signed, id: SessionId, wrong: Option<&str>) -> Response {
    let (sitting, bookings) = match learning::session(&state.desk, signed.actor(), id).await {
        Ok(found) => found,
        Err(error) => return page::refused(state, signed, &error, None).await,
    };
    let mut f = Frame::new(state, Some(signed), "learning").await;
    f.told = wrong.map(|id| Told { text: f.w.t(id) });
    let session = &sitting.session;
    let mut about = vec![f.w.named("desk-learning-mode", session.mode.as_str())];
    about.push(session.starts_at.map_or_else(|| f.w.t("desk-learning-any-time"), |starts| f.w.weekday(starts)));
    about.extend(session.ends_at.map(|ends| f.w.say("desk-learning-until", "until", f.w.clock(ends))));
    about.extend(session.place.clone());
    about.extend(list::counts(&f.w, &sitting));
    let line = |booking: &Booking| Line {
        id: booking.conversation.to_string(),
        code: booking.conversation.code(),
        since: f.w.when(booking.at),
        came: booking.place == Place::Attended,
        state: f.w.named("desk-learning-place", booking.place.as_str()),
    };
    let of = |wanted: fn(Place) -> bool| bookings.iter().filter(move |booking| wanted(booking.place));
    let mut people: Vec<Line> = of(Place::is_taken).map(line).collect();
    people.sort_by(|a, b| a.code.cmp(&b.code));
    let page = Page {
        id: id.to_string(),
        title: sitting.course.title.clone(),
        about,
        waiting: of(|place| place == Place::Waiting).map(line).collect(),
        gave_up: i64::try_from(of(|place| place == Place::Cancelled).count()).unwrap_or(i64::MAX),
        is_open: of(|place| matches!(place, Place::Attended | Place::Missed)).next().is_none(),
        seats: session.starts_at.map(|_| session.seats.map(|seats| seats.to_string()).unwrap_or_default()),
        off: session.cancelled_at.is_some(),
        begun: session.has_begun(state.desk.now()),
        people,
        f,
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page::answer(status, &page)
}
