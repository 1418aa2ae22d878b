//! What the desk asks for on every page: the gist of each open conversation, and how much waits.

use super::{Store, cell::Reader, error::StoreError, outbox::state};
use crate::domain::{
    conversation::{Mind, Value},
    ids::{ConversationId, HandoffId, Need},
    time::Time,
};
use serde::Deserialize;
use std::collections::HashMap;

/// What an advisor must know of a conversation before opening it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gist {
    /// What matters to the person, as they chose it or as the bot understood their last words.
    pub needs: Vec<Need>,
    /// Where they are.
    pub place: Option<String>,
    /// What they last wrote.
    pub said: Option<String>,
}

/// A message that the person has not got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The number of its turn.
    pub seq: i64,
    /// Why not: [`state::GONE`] for good, [`state::DROPPED`] as an advisor took over, [`state::PENDING`] tried again.
    pub state: String,
}

/// How much waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pulse {
    /// Handoffs that nobody has.
    pub waiting: usize,
    /// Calls still to be made.
    pub callbacks: usize,
    /// Messages that should be out by now.
    pub late: usize,
}

impl Store {
    /// Returns the gist of each conversation with an open handoff.
    pub async fn gists(&self) -> Result<HashMap<HandoffId, Gist>, StoreError> {
        let sql = "SELECT t.id, c.mind, r.text, r.reading FROM handoffs t JOIN conversations c \
                   ON c.id = t.conversation_id LEFT JOIN turns r ON r.conversation_id = c.id AND r.seq = (\
                   SELECT MAX(l.seq) FROM turns l WHERE l.conversation_id = c.id AND l.speaker = 'person' \
                   AND l.kind IN ('text', 'edited')) WHERE t.state <> 'closed'";
        let mut gists = HashMap::new();
        let mut heard = HashMap::new();
        for row in self.rows(sql, &[]).await? {
            let mut reader = Reader::new(&row, "conversations");
            let (id, mind): (HandoffId, Mind) = (reader.get()?, reader.get()?);
            gists.insert(id, Gist { needs: Vec::new(), place: place(&mind), said: reader.get()? });
            let reading: Option<String> = reader.get()?;
            heard.insert(id, reading.and_then(|json| serde_json::from_str::<Heard>(&json).ok()).unwrap_or_default());
        }
        let sql = "SELECT t.id, n.need FROM handoffs t JOIN needs n ON n.person_id = t.person_id \
                   WHERE t.state <> 'closed' ORDER BY n.at, n.need";
        for row in self.rows(sql, &[]).await? {
            let mut reader = Reader::new(&row, "needs");
            let (id, need): (HandoffId, Need) = (reader.get()?, reader.get()?);
            gists.entry(id).or_default().needs.push(need);
        }
        for (id, gist) in &mut gists {
            if gist.needs.is_empty() {
                gist.needs = heard.remove(id).map(|heard| heard.needs).unwrap_or_default();
            }
        }
        Ok(gists)
    }

    /// Returns the messages of a conversation that the person has not got, but for those that are just on their way.
    pub async fn troubles(&self, conversation: ConversationId) -> Result<Vec<Trouble>, StoreError> {
        let sql = "SELECT seq, state FROM outbox WHERE conversation_id = $1 AND alert_id IS NULL \
                   AND (state IN ($2, $3) OR (state = $4 AND attempts > 0)) ORDER BY seq";
        let rows = self.rows(sql, &[&conversation, &state::GONE, &state::DROPPED, &state::PENDING]).await?;
        rows.iter()
            .map(|row| {
                let mut reader = Reader::new(row, "outbox");
                Ok(Trouble { seq: reader.get()?, state: reader.get()? })
            })
            .collect()
    }

    /// Counts what waits; a message is late that was written before `late`.
    pub async fn pulse(&self, late: Time) -> Result<Pulse, StoreError> {
        let sql = "SELECT (SELECT COUNT(*) FROM handoffs WHERE state = 'waiting'), \
                   (SELECT COUNT(*) FROM callbacks WHERE state = 'open'), \
                   (SELECT COUNT(*) FROM outbox WHERE state = 'pending' AND created_at < CAST($1 AS BIGINT))";
        let rows = self.rows(sql, &[&late.millis()]).await?;
        let row = rows.first().ok_or_else(|| StoreError::Corrupt("the answer to a count".to_owned()))?;
        let mut reader = Reader::new(row, "counts");
        let mut count = || reader.get::<i64>().map(|n| usize::try_from(n).unwrap_or(0));
        Ok(Pulse { waiting: count()?, callbacks: count()?, late: count()? })
    }

    /// Lets a session last until `expires`.
    pub async fn extend_session(&self, hash: &str, expires: Time) -> Result<(), StoreError> {
        let sql = "UPDATE advisor_sessions SET expires_at = CAST($2 AS BIGINT) WHERE hash = $1";
        self.change(sql, &[&hash, &expires.millis()]).await.map(drop)
    }
}

/// What the bot understood of some words, as far as the queue shows it.
#[derive(Default, Deserialize)]
struct Heard {
    #[serde(default)]
    needs: Vec<Need>,
}

fn place(mind: &Mind) -> Option<String> {
    mind.about.values().find_map(|kept| match &kept.value {
        Value::Area(area) => Some(area.label.clone()),
        _ => None,
    })
}
