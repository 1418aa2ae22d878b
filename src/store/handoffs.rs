//! Handoffs: the advisors' queue.

use super::{
    Store,
    cell::{Cell, Cells, Reader},
    error::StoreError,
    row::{Row, Twice, columns},
};
use crate::domain::{
    handoff::{Handoff, HandoffState},
    ids::{ConversationId, HandoffId, Lang},
    post::ChannelKind,
    time::Time,
};
use serde::Serialize;

/// One line of the queue.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Queued {
    /// The handoff: risk, urgency, when it was raised, who has it.
    pub handoff: Handoff,
    /// The name of the advisor who has it.
    pub advisor_name: Option<String>,
    /// The person's language.
    pub lang: Lang,
    /// The channel they write by.
    pub channel: ChannelKind,
    /// When the last turn was kept.
    pub last_turn_at: Option<Time>,
}

impl Store {
    /// Returns the open handoffs, the most urgent first, then who has waited longest.
    pub async fn queue(&self) -> Result<Vec<Queued>, StoreError> {
        let sql = format!(
            "SELECT {}, a.name, c.lang, c.channel, \
             (SELECT r.at FROM turns r WHERE r.conversation_id = c.id ORDER BY r.seq DESC LIMIT 1) \
             FROM handoffs t JOIN conversations c ON c.id = t.conversation_id \
             LEFT JOIN advisors a ON a.id = t.advisor_id WHERE t.state <> 'closed' ORDER BY t.raised_at, t.id",
            columns::<Handoff>("t")
        );
        let rows = self.rows(sql, &[]).await?;
        let mut queue = rows.iter().map(read_queued).collect::<Result<Vec<_>, _>>()?;
        queue.sort_by_key(|line| std::cmp::Reverse(line.handoff.urgency));
        Ok(queue)
    }

    /// Returns a handoff, open or closed.
    pub async fn handoff(&self, id: HandoffId) -> Result<Option<Handoff>, StoreError> {
        self.one("WHERE t.id = $1", &[&id]).await
    }

    /// Returns all handoffs of a conversation, the oldest first.
    pub async fn handoffs_of(&self, conversation: ConversationId) -> Result<Vec<Handoff>, StoreError> {
        self.many("WHERE t.conversation_id = $1 ORDER BY t.raised_at, t.id", &[&conversation]).await
    }
}

fn read_queued(row: &sqlx::any::AnyRow) -> Result<Queued, StoreError> {
    let mut reader = Reader::new(row, Handoff::TABLE);
    Ok(Queued {
        handoff: Handoff::read(&mut reader)?,
        advisor_name: reader.get()?,
        lang: reader.get()?,
        channel: reader.get()?,
        last_turn_at: reader.get()?,
    })
}

impl Row for Handoff {
    const TABLE: &'static str = "handoffs";
    const KEY: &'static [&'static str] = &["id"];
    const REST: &'static [&'static str] = &[
        "conversation_id",
        "person_id",
        "reason",
        "risk",
        "urgency",
        "raised_at",
        "state",
        "advisor_id",
        "since",
        "outcome",
    ];
    const TWICE: Twice = Twice::Replace;

    fn write_key(&self, cells: &mut Cells) {
        self.id.write(cells);
    }

    fn write_rest(&self, cells: &mut Cells) {
        self.conversation.write(cells);
        self.person.write(cells);
        self.reason.write(cells);
        self.risk.write(cells);
        self.urgency.write(cells);
        self.raised_at.write(cells);
        let (state, advisor, since, outcome) = match &self.state {
            HandoffState::Waiting => ("waiting", None, None, None),
            HandoffState::Held { advisor, since } => ("held", Some(*advisor), Some(*since), None),
            HandoffState::Closed { advisor, at, outcome } => ("closed", *advisor, Some(*at), Some(outcome.clone())),
        };
        cells.text(state);
        advisor.write(cells);
        since.write(cells);
        outcome.write(cells);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: reader.get()?,
            conversation: reader.get()?,
            person: reader.get()?,
            reason: reader.get()?,
            risk: reader.get()?,
            urgency: reader.get()?,
            raised_at: reader.get()?,
            state: read_state(reader)?,
        })
    }
}

fn read_state(reader: &mut Reader<'_>) -> Result<HandoffState, StoreError> {
    let state: String = reader.get()?;
    let (advisor, since, outcome) = (reader.get()?, reader.get()?, reader.get()?);
    match (state.as_str(), advisor, since, outcome) {
        ("waiting", ..) => Ok(HandoffState::Waiting),
        ("held", Some(advisor), Some(since), _) => Ok(HandoffState::Held { advisor, since }),
        ("closed", advisor, Some(at), Some(outcome)) => Ok(HandoffState::Closed { advisor, at, outcome }),
        _ => Err(StoreError::Corrupt("the state of a handoff".to_owned())),
    }
}
