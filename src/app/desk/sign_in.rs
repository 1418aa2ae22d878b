//! Signing in: a link that works once, then a session. Only hashes of either are kept.

use super::{Actor, Desk, DeskError, advisors, secret};
use crate::{
    domain::{
        handoff::{Advisor, Role},
        ids::{self, AdvisorId},
    },
    store::{Unit, Writes},
};
use std::time::Duration;

/// How long a sign-in link works.
pub const LINK_LASTS: Duration = Duration::from_secs(24 * 3600);
/// How long a session lasts without a page asked for.
pub const SESSION_LASTS: Duration = Duration::from_secs(12 * 3600);

const LINK: &str = "sign-in link";
const SESSION: &str = "session";

/// Makes the secret of a link by which the advisor signs in once.
pub async fn invite(desk: &Desk, advisor: AdvisorId) -> Result<String, DeskError> {
    let token = ids::secret();
    desk.store().add_sign_in_link(&secret::hash(LINK, &token), advisor, desk.now() + LINK_LASTS).await?;
    Ok(token)
}

/// Makes the secret of a link for the first advisor, whom it adds where there is none. `None` once they have signed in or
/// there are others.
pub async fn first(desk: &Desk, name: &str) -> Result<Option<String>, DeskError> {
    let advisor = match advisors::list(desk).await?.as_slice() {
        [] => advisors::add(desk, name, Role::Administrator).await?.id,
        [only] if !only.disabled && !has_signed_in(desk, only.id).await? => only.id,
        _ => return Ok(None),
    };
    invite(desk, advisor).await.map(Some)
}

/// Uses a link up and begins a session: returns its secret.
pub async fn enter(desk: &Desk, token: &str) -> Result<String, DeskError> {
    let now = desk.now();
    let advisor = desk.store().use_sign_in_link(&secret::hash(LINK, token), now).await?.ok_or(DeskError::Link)?;
    let session = ids::secret();
    desk.store().add_session(&secret::hash(SESSION, &session), advisor.id, now + SESSION_LASTS).await?;
    audit(desk, &advisor, "sign_in").await?;
    Ok(session)
}

/// Returns whose session this is. `asked` is true where the advisor asked for a page: then the session lasts on.
pub async fn whose(desk: &Desk, session: &str, asked: bool) -> Result<Option<Advisor>, DeskError> {
    let (now, hash) = (desk.now(), secret::hash(SESSION, session));
    let Some(advisor) = desk.store().session(&hash, now).await? else { return Ok(None) };
    if asked && desk.looks.is_new(advisor.id, &hash, now) {
        desk.store().extend_session(&hash, now + SESSION_LASTS).await?;
        desk.looks.keep(advisor.id, &hash, now);
    }
    Ok(Some(advisor))
}

/// Ends a session.
pub async fn leave(desk: &Desk, session: &str, advisor: &Advisor) -> Result<(), DeskError> {
    desk.store().end_session(&secret::hash(SESSION, session)).await?;
    audit(desk, advisor, "sign_out").await
}

/// Returns the text that a form must bring back to show that it came from a page of this session.
pub fn form_token(session: &str) -> String {
    secret::hash("form", session)
}

async fn has_signed_in(desk: &Desk, id: AdvisorId) -> Result<bool, DeskError> {
    Ok(desk.store().audit(&id.to_string()).await?.iter().any(|row| row.action == "sign_in"))
}

async fn audit(desk: &Desk, advisor: &Advisor, action: &str) -> Result<(), DeskError> {
    let actor = Actor { advisor: advisor.id, role: advisor.role };
    let audit = vec![actor.did(action, advisor.id, "", desk.now())];
    Ok(desk.store().submit(Unit::write(Writes { audit, ..Writes::default() })).await?)
}
