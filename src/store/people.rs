//! People: all that is kept about one, and forgetting them.

use super::{
    Store, Unit,
    alerts::AlertRow,
    audit::AuditRow,
    callbacks::CallbackRow,
    cell::Reader,
    error::StoreError,
    needs::{ConsentRow, NeedRow},
    notes::NoteRow,
    offers::OfferRow,
    outcomes::OutcomeRow,
    referrals::ReferralRow,
    row::row,
    timers::TimerRow,
    unit::{Key, Outcome, Writes},
};
use crate::domain::{
    conversation::Conversation,
    handoff::Handoff,
    ids::{ConversationId, PersonId, RowId},
    learning::Booking,
    time::Time,
    turn::Turn,
};
use serde::Serialize;

/// A person. Once erased, this is all that is left: proof that it was done.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PersonRow {
    /// Their id.
    pub id: PersonId,
    /// When they first wrote.
    pub created_at: Time,
    /// When we forgot them.
    pub erased_at: Option<Time>,
}

/// All that is kept about a person, as they may have it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Everything {
    pub person: PersonRow,
    pub conversations: Vec<Conversation>,
    pub turns: Vec<Turn>,
    pub needs: Vec<NeedRow>,
    pub consents: Vec<ConsentRow>,
    pub offers: Vec<OfferRow>,
    pub referrals: Vec<ReferralRow>,
    pub outcomes: Vec<OutcomeRow>,
    pub callbacks: Vec<CallbackRow>,
    pub bookings: Vec<Booking>,
    pub timers: Vec<TimerRow>,
    pub handoffs: Vec<Handoff>,
    pub notes: Vec<NoteRow>,
    pub alerts: Vec<AlertRow>,
    pub audit: Vec<AuditRow>,
}

impl Store {
    /// Returns a person, erased or not.
    pub async fn person(&self, id: PersonId) -> Result<Option<PersonRow>, StoreError> {
        self.one("WHERE t.id = $1", &[&id]).await
    }

    /// Returns the conversations of a person.
    pub async fn conversations_of(&self, person: PersonId) -> Result<Vec<Conversation>, StoreError> {
        self.many("WHERE t.person_id = $1 ORDER BY t.created_at, t.id", &[&person]).await
    }

    /// Returns all that is kept about a person.
    pub async fn everything_of(&self, id: PersonId) -> Result<Option<Everything>, StoreError> {
        let Some(person) = self.person(id).await? else { return Ok(None) };
        let theirs = "JOIN conversations c ON c.id = t.conversation_id WHERE c.person_id = $1 ORDER BY c.id";
        let by = |rest: &str| format!("{theirs}, {rest}");
        Ok(Some(Everything {
            person,
            conversations: self.conversations_of(id).await?,
            turns: self.many(by("t.seq"), &[&id]).await?,
            needs: self.needs(id).await?,
            consents: self.consents(id).await?,
            offers: self.many(by("t.at, t.position, t.id"), &[&id]).await?,
            referrals: self.many(by("t.at, t.id"), &[&id]).await?,
            outcomes: self.many(by("t.at, t.id"), &[&id]).await?,
            callbacks: self.many(by("t.at, t.id"), &[&id]).await?,
            bookings: self.many(by("t.at, t.session_id"), &[&id]).await?,
            timers: self.many(by("t.due_at, t.id"), &[&id]).await?,
            handoffs: self.many(by("t.raised_at, t.id"), &[&id]).await?,
            notes: self.many(by("t.at, t.id"), &[&id]).await?,
            alerts: self.many(by("t.raised_at, t.id"), &[&id]).await?,
            audit: self.audit(&id.to_string()).await?,
        }))
    }

    /// Forgets a person: deletes what identifies them and what they said. What is left is their id, when it was done,
    /// and one audit line. Returns false where there is no such person, or nothing left to forget.
    pub async fn erase(&self, person: PersonId, actor: &str, now: Time) -> Result<bool, StoreError> {
        let Some(first) = self.conversations_of(person).await?.first().map(|conversation| conversation.id) else {
            return Ok(false);
        };
        let actor = actor.to_owned();
        self.submit(Unit::new(Key::Conversation(first), move |loaded| {
            let found = loaded.conversation.is_some();
            let writes = if found {
                Writes { erase: true, audit: vec![erased(person, actor, now)], ..Writes::default() }
            } else {
                Writes::default()
            };
            Outcome { writes, value: found }
        }))
        .await
    }

    /// Returns the ids of conversations that have not changed since `before` and belong to people who never got as
    /// far as a need, a referral or a handoff: what `keep` may forget.
    pub async fn abandoned(&self, before: Time, limit: u32) -> Result<Vec<ConversationId>, StoreError> {
        let sql = "SELECT c.id FROM conversations c WHERE c.updated_at < CAST($1 AS BIGINT) \
                   AND NOT EXISTS (SELECT 1 FROM needs n WHERE n.person_id = c.person_id) \
                   AND NOT EXISTS (SELECT 1 FROM referrals r WHERE r.conversation_id = c.id) \
                   AND NOT EXISTS (SELECT 1 FROM bookings b WHERE b.conversation_id = c.id) \
                   AND NOT EXISTS (SELECT 1 FROM handoffs h WHERE h.conversation_id = c.id) \
                   ORDER BY c.updated_at LIMIT CAST($2 AS BIGINT)";
        let rows = self.rows(sql, &[&before.millis(), &limit]).await?;
        rows.iter().map(|row| Reader::new(row, "conversations").get()).collect()
    }
}

/// Returns the audit line of an erasure.
pub fn erased(person: PersonId, actor: String, now: Time) -> AuditRow {
    AuditRow {
        id: RowId::new(now),
        at: now,
        actor,
        action: "erase".to_owned(),
        subject: person.to_string(),
        detail: String::new(),
    }
}

row!(PersonRow in "people", twice Ignore, key { "id": id }, {
    "created_at": created_at,
    "erased_at": erased_at,
});
