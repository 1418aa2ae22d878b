//! Advisors, their one-time sign-in links and their sessions. Only hashes of secrets come here.

use super::{
    Store,
    cell::Reader,
    error::StoreError,
    row::{insert, row},
};
use crate::domain::{
    handoff::Advisor,
    ids::{Address, AdvisorId},
    time::Time,
};

impl Store {
    /// Adds an advisor. Returns false where another has the name.
    pub async fn add_advisor(&self, advisor: &Advisor) -> Result<bool, StoreError> {
        match self.changes(insert(self.engine(), vec![advisor])).await {
            Ok(_) => Ok(true),
            Err(StoreError::Refused(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Returns all advisors by name.
    pub async fn advisors(&self) -> Result<Vec<Advisor>, StoreError> {
        self.many("ORDER BY t.name", &[]).await
    }

    /// Returns an advisor.
    pub async fn advisor(&self, id: AdvisorId) -> Result<Option<Advisor>, StoreError> {
        self.one("WHERE t.id = $1", &[&id]).await
    }

    /// Returns the advisor of this name.
    pub async fn advisor_by_name(&self, name: &str) -> Result<Option<Advisor>, StoreError> {
        self.one("WHERE t.name = $1", &[&name]).await
    }

    /// Returns the advisor who linked this Telegram chat, unless they may no longer sign in.
    pub async fn advisor_by_chat(&self, chat: &Address) -> Result<Option<Advisor>, StoreError> {
        self.one("WHERE t.telegram = $1 AND t.disabled = 0", &[chat]).await
    }

    /// Lets an advisor sign in no more, and ends their sessions and links. Returns false where there is none such.
    pub async fn disable_advisor(&self, id: AdvisorId) -> Result<bool, StoreError> {
        let found = self.change("UPDATE advisors SET disabled = 1, telegram = NULL WHERE id = $1", &[&id]).await? == 1;
        self.change("DELETE FROM advisor_sessions WHERE advisor_id = $1", &[&id]).await?;
        self.change("DELETE FROM sign_in_links WHERE advisor_id = $1", &[&id]).await?;
        Ok(found)
    }

    /// Keeps a sign-in link by the hash of its secret.
    pub async fn add_sign_in_link(&self, hash: &str, advisor: AdvisorId, expires: Time) -> Result<(), StoreError> {
        let sql = "INSERT INTO sign_in_links (hash, advisor_id, expires_at) VALUES ($1, $2, CAST($3 AS BIGINT))";
        self.change(sql, &[&hash, &advisor, &expires.millis()]).await.map(drop)
    }

    /// Uses a sign-in link up. Returns the advisor where it was good: known, in time, not used, not disabled.
    pub async fn use_sign_in_link(&self, hash: &str, now: Time) -> Result<Option<Advisor>, StoreError> {
        let sql = "UPDATE sign_in_links SET used_at = CAST($2 AS BIGINT) \
                   WHERE hash = $1 AND used_at IS NULL AND expires_at > CAST($2 AS BIGINT) RETURNING advisor_id";
        let rows = self.change_returning(sql, &[&hash, &now.millis()]).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let id = Reader::new(row, "sign_in_links").get()?;
        Ok(self.advisor(id).await?.filter(|advisor| !advisor.disabled))
    }

    /// Uses a link up for a Telegram chat: alerts of its advisor go there from now on, and nobody else's. Returns the
    /// advisor where the link was good.
    pub async fn link_chat(&self, hash: &str, chat: &Address, now: Time) -> Result<Option<AdvisorId>, StoreError> {
        let good = "(SELECT advisor_id FROM sign_in_links \
                    WHERE hash = $1 AND used_at IS NULL AND expires_at > CAST($2 AS BIGINT))";
        let statements = [
            format!("UPDATE advisors SET telegram = NULL WHERE telegram = $3 AND EXISTS {good}"),
            format!("UPDATE advisors SET telegram = $3 WHERE disabled = 0 AND id IN {good}"),
            "UPDATE sign_in_links SET used_at = CAST($2 AS BIGINT) \
             WHERE hash = $1 AND used_at IS NULL AND expires_at > CAST($2 AS BIGINT) RETURNING advisor_id"
                .to_owned(),
        ];
        let binds = [hash.to_owned(), now.millis().to_string(), chat.to_string()];
        let bound = |(sql, many): (String, usize)| (sql, binds.iter().take(many).cloned().map(Into::into).collect());
        let changed = self.changes(statements.into_iter().zip([3, 3, 2]).map(bound).collect()).await?;
        changed.rows.first().map(|row| Reader::new(row, "sign_in_links").get()).transpose()
    }

    /// Sends an advisor's alerts to Telegram no more. Returns false where they did not go there.
    pub async fn unlink_chat(&self, id: AdvisorId) -> Result<bool, StoreError> {
        let sql = "UPDATE advisors SET telegram = NULL WHERE id = $1 AND telegram IS NOT NULL";
        Ok(self.change(sql, &[&id]).await? == 1)
    }

    /// Keeps a session by the hash of its secret.
    pub async fn add_session(&self, hash: &str, advisor: AdvisorId, expires: Time) -> Result<(), StoreError> {
        let sql = "INSERT INTO advisor_sessions (hash, advisor_id, expires_at) VALUES ($1, $2, CAST($3 AS BIGINT))";
        self.change(sql, &[&hash, &advisor, &expires.millis()]).await.map(drop)
    }

    /// Returns whose session this is, where it has not ended.
    pub async fn session(&self, hash: &str, now: Time) -> Result<Option<Advisor>, StoreError> {
        let tail = "JOIN advisor_sessions s ON s.advisor_id = t.id \
                    WHERE s.hash = $1 AND s.expires_at > CAST($2 AS BIGINT) AND t.disabled = 0";
        self.one(tail, &[&hash, &now.millis()]).await
    }

    /// Ends a session.
    pub async fn end_session(&self, hash: &str) -> Result<(), StoreError> {
        self.change("DELETE FROM advisor_sessions WHERE hash = $1", &[&hash]).await.map(drop)
    }
}

row!(Advisor in "advisors", twice Refuse, key { "id": id }, {
    "name": name,
    "role": role,
    "disabled": disabled,
    "telegram": telegram,
});
