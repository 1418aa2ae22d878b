//! Courses and sessions, as advisors put them up, call them off, and take down who came. People are told of it by
//! `app::places`: here nobody writes to anybody.

use super::{Actor, Desk, DeskError};
use crate::{
    domain::{
        ids::{ConversationId, CourseId, Lang, Need, SessionId},
        learning::{Booking, Course, Mode, Session, Sitting},
        time::Time,
    },
    store::{Unit, Writes},
};
use std::time::Duration;

/// How long a session that is over still stands on the list.
const SHOWN: Duration = Duration::from_secs(60 * 86_400);

/// What a course says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The needs it serves.
    pub needs: Vec<Need>,
    /// The language it is held in.
    pub lang: Lang,
}

/// A session to put up.
#[derive(Clone, Debug, PartialEq)]
pub struct NewSession {
    /// How people take part.
    pub mode: Mode,
    /// When it begins and ends; `None` on demand.
    pub times: Option<(Time, Time)>,
    /// Where.
    pub place: Option<String>,
    /// The address of its call or film.
    pub link: Option<String>,
    /// How many may take part.
    pub seats: Option<i64>,
}

/// Returns all courses, the newest first, and their sessions: those to come, those on demand, and those over not long ago.
pub async fn all(desk: &Desk, actor: Actor) -> Result<(Vec<Course>, Vec<Sitting>), DeskError> {
    desk.looked(actor, "learning").await?;
    Ok((desk.store().courses().await?, desk.store().sittings(desk.now() - SHOWN).await?))
}

/// Returns a session with everybody's place in it.
pub async fn session(desk: &Desk, actor: Actor, id: SessionId) -> Result<(Sitting, Vec<Booking>), DeskError> {
    let sitting = desk.store().sitting(id).await?.ok_or(DeskError::NotFound)?;
    desk.looked(actor, &id.to_string()).await?;
    Ok((sitting, desk.store().bookings_in(id).await?))
}

/// Puts up a course.
pub async fn add(desk: &Desk, actor: Actor, text: Text) -> Result<CourseId, DeskError> {
    let (now, Text { title, summary, needs, lang }) = (desk.now(), text);
    let course = Course { id: CourseId::new(now), title, summary, needs, lang, example: false, created_at: now };
    desk.store().put_course(&course).await?;
    audit(desk, actor, "course_add", course.id).await?;
    Ok(course.id)
}

/// Puts another text in the place of a course's. What was an example is one no more.
pub async fn change(desk: &Desk, actor: Actor, id: CourseId, text: Text) -> Result<(), DeskError> {
    let course = desk.store().course(id).await?.ok_or(DeskError::NotFound)?;
    let Text { title, summary, needs, lang } = text;
    desk.store().put_course(&Course { title, summary, needs, lang, example: false, ..course }).await?;
    audit(desk, actor, "course_change", id).await
}

/// Puts up a session of a course.
pub async fn add_session(desk: &Desk, actor: Actor, of: CourseId, new: NewSession) -> Result<SessionId, DeskError> {
    let course = desk.store().course(of).await?.ok_or(DeskError::NotFound)?.id;
    let NewSession { mode, times, place, link, seats } = new;
    let (starts_at, ends_at) = times.unzip();
    let id = SessionId::new(desk.now());
    let session = Session { id, course, mode, starts_at, ends_at, place, link, seats, views: 0, cancelled_at: None };
    desk.store().add_course_session(&session).await?;
    audit(desk, actor, "session_add", id).await?;
    Ok(id)
}

/// Changes how many seats a session has. Nobody loses theirs; who waits moves up.
pub async fn seats(desk: &Desk, actor: Actor, id: SessionId, seats: Option<i64>) -> Result<(), DeskError> {
    if !desk.store().set_seats(id, seats).await? {
        return Err(DeskError::NotFound);
    }
    audit(desk, actor, "session_seats", id).await
}

/// Calls a session off. Once is enough.
pub async fn call_off(desk: &Desk, actor: Actor, id: SessionId) -> Result<(), DeskError> {
    if desk.store().cancel_session(id, desk.now()).await? {
        return audit(desk, actor, "session_off", id).await;
    }
    desk.store().sitting(id).await?.map(drop).ok_or(DeskError::NotFound)
}

/// Takes down who came.
pub async fn came(desk: &Desk, actor: Actor, id: SessionId, who: &[ConversationId]) -> Result<(), DeskError> {
    let sitting = desk.store().sitting(id).await?.ok_or(DeskError::NotFound)?;
    if !sitting.session.has_begun(desk.now()) {
        // Whoever is marked has no place any more: it would be lost to them.
        return Err(DeskError::TooSoon);
    }
    desk.store().set_attendance(id, who).await?;
    audit(desk, actor, "session_came", id).await
}

async fn audit(desk: &Desk, actor: Actor, action: &str, of: impl ToString) -> Result<(), DeskError> {
    let audit = vec![actor.did(action, of, "", desk.now())];
    Ok(desk.store().submit(Unit::write(Writes { audit, ..Writes::default() })).await?)
}
