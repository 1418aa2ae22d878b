//! What matters to a person, and what they consented to.

use super::{Store, error::StoreError, row::row};
use crate::domain::{
    ids::{Need, PersonId},
    time::Time,
};
use serde::Serialize;

/// Something that matters to a person.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NeedRow {
    /// Whose it is.
    pub person: PersonId,
    /// What.
    pub need: Need,
    /// How we know: `said` or `chosen`.
    pub how: String,
    /// Since when.
    pub at: Time,
}

/// A consent, as it was given or withdrawn. The latest of a kind holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConsentRow {
    /// Whose it is.
    pub person: PersonId,
    /// To what: `service`, `sharing`.
    pub kind: String,
    /// True where it was given, false where it was withheld or withdrawn.
    pub given: bool,
    /// When.
    pub at: Time,
}

impl Store {
    /// Returns what matters to a person.
    pub async fn needs(&self, person: PersonId) -> Result<Vec<NeedRow>, StoreError> {
        self.many("WHERE t.person_id = $1 ORDER BY t.at, t.need", &[&person]).await
    }

    /// Returns what a person consented to and withdrew, the oldest first.
    pub async fn consents(&self, person: PersonId) -> Result<Vec<ConsentRow>, StoreError> {
        self.many("WHERE t.person_id = $1 ORDER BY t.at, t.kind", &[&person]).await
    }
}

row!(NeedRow in "needs", twice Replace, key { "person_id": person, "need": need }, {
    "how": how,
    "at": at,
});

row!(ConsentRow in "consents", twice Replace, key { "person_id": person, "kind": kind, "at": at }, {
    "given": given,
});
