//! What links about a session lead to: a calendar's file, and its call or film by way of us, so that views are counted.

use super::{App, calendar};
use crate::{dialogue::render::Way, store::StoreError};

impl App {
    /// Returns the calendar's file of the session that a link names; `None` where the link is not ours, or there is no such
    /// session, or it has no time.
    pub async fn calendar(&self, token: &str) -> Result<Option<String>, StoreError> {
        let Some(session) = self.links.read_session(token) else { return Ok(None) };
        let Some(sitting) = self.store.sitting(session).await? else { return Ok(None) };
        Ok(calendar::file(&sitting, &self.links.session(Way::Watch, session), self.clock.now()))
    }

    /// Counts a view of the session that a link names, and returns where it is seen; `None` where the link is not ours, or
    /// there is nothing (any more) to see.
    pub async fn watch(&self, token: &str) -> Result<Option<String>, StoreError> {
        match self.links.read_session(token) {
            Some(session) => self.store.count_view(session).await,
            None => Ok(None),
        }
    }
}
