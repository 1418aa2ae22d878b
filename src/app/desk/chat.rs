//! An advisor's own chat on Telegram, where their alerts go: linked by a link that works once, and let go again.

use super::{Actor, Desk, DeskError, secret};
use crate::{
    app::App,
    domain::ids::{self, Address},
    store::{StoreError, Unit, Writes},
};
use std::time::Duration;

/// How long a link works.
pub const LINK_LASTS: Duration = Duration::from_secs(600);
/// How much of a secret a link carries: what a chat can be opened with is short, and these are 128 bits.
const LENGTH: usize = 32;

const LINK: &str = "chat link";

/// Makes the secret of a link by which the actor's chat is linked once.
pub async fn invite(desk: &Desk, actor: Actor) -> Result<String, DeskError> {
    let mut token = ids::secret();
    token.truncate(LENGTH);
    desk.store().add_sign_in_link(&secret::hash(LINK, &token), actor.advisor, desk.now() + LINK_LASTS).await?;
    Ok(token)
}

/// Returns true where the actor's alerts go to a chat.
pub async fn is_linked(desk: &Desk, actor: Actor) -> Result<bool, DeskError> {
    Ok(desk.store().advisor(actor.advisor).await?.is_some_and(|advisor| advisor.telegram.is_some()))
}

/// Sends the actor's alerts to their chat no more.
pub async fn unlink(desk: &Desk, actor: Actor) -> Result<(), DeskError> {
    if desk.store().unlink_chat(actor.advisor).await? {
        let audit = vec![actor.did("chat_unlinked", actor.advisor, "", desk.now())];
        desk.store().submit(Unit::write(Writes { audit, ..Writes::default() })).await?;
    }
    Ok(())
}

/// Uses a link up: alerts of its advisor go to this chat from now on. Returns false where the link is no good.
pub(in crate::app) async fn link(app: &App, token: &str, chat: &Address) -> Result<bool, StoreError> {
    let now = app.clock.now();
    let Some(id) = app.store.link_chat(&secret::hash(LINK, token), chat, now).await? else { return Ok(false) };
    let Some(advisor) = app.store.advisor(id).await?.filter(|advisor| !advisor.disabled) else { return Ok(false) };
    let actor = Actor { advisor: id, role: advisor.role };
    let audit = vec![actor.did("chat_linked", id, "", now)];
    app.store.submit(Unit::write(Writes { audit, ..Writes::default() })).await?;
    Ok(true)
}
