//! Conversations, and the addresses that lead to them.

use super::{
    Store,
    cell::{Cell, Cells, Reader},
    error::StoreError,
    row::{Row, Twice, row},
};
use crate::domain::{
    conversation::{Conversation, Owner},
    ids::{Address, ConversationId},
    post::ChannelKind,
    time::Time,
};

impl Store {
    /// Returns a conversation.
    pub async fn conversation(&self, id: ConversationId) -> Result<Option<Conversation>, StoreError> {
        self.one("WHERE t.id = $1", &[&id]).await
    }

    /// Returns the conversation with whoever writes from `address`.
    pub async fn conversation_at(
        &self,
        channel: ChannelKind,
        address: &Address,
    ) -> Result<Option<Conversation>, StoreError> {
        let tail = "JOIN addresses a ON a.conversation_id = t.id WHERE a.channel = $1 AND a.address = $2";
        self.one(tail, &[&channel.as_str(), address]).await
    }

    /// Returns conversations whose question has waited until `now` for an answer, the longest first.
    pub async fn quiet(&self, now: Time, limit: u32) -> Result<Vec<ConversationId>, StoreError> {
        let sql = "SELECT id FROM conversations WHERE quiet_at <= CAST($1 AS BIGINT) ORDER BY quiet_at \
                   LIMIT CAST($2 AS BIGINT)";
        let rows = self.rows(sql, &[&now.millis(), &limit]).await?;
        rows.iter().map(|row| Reader::new(row, Conversation::TABLE).get()).collect()
    }
}

/// Where an address leads.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct AddressRow {
    pub(crate) channel: ChannelKind,
    pub(crate) address: Address,
    pub(crate) conversation: ConversationId,
}

row!(AddressRow in "addresses", twice Replace, key { "channel": channel, "address": address }, {
    "conversation_id": conversation,
});

impl Row for Conversation {
    const TABLE: &'static str = "conversations";
    const KEY: &'static [&'static str] = &["id"];
    const REST: &'static [&'static str] = &[
        "person_id",
        "channel",
        "address",
        "lang",
        "lang_chosen",
        "owner",
        "advisor_id",
        "handoff_id",
        "risk",
        "urgency",
        "mind",
        "rev",
        "next_seq",
        "quiet_at",
        "campaign",
        "created_at",
        "updated_at",
    ];
    const TWICE: Twice = Twice::Replace;
    const FIXED: &'static [&'static str] = &["person_id", "created_at"];

    fn write_key(&self, cells: &mut Cells) {
        self.id.write(cells);
    }

    fn write_rest(&self, cells: &mut Cells) {
        self.person.write(cells);
        self.channel.write(cells);
        self.address.write(cells);
        self.lang.write(cells);
        self.lang_chosen.write(cells);
        cells.text(self.owner.kind());
        self.owner.advisor().write(cells);
        self.handoff.write(cells);
        self.risk.write(cells);
        self.urgency.write(cells);
        self.mind.write(cells);
        self.rev.write(cells);
        self.next_seq.write(cells);
        self.quiet_at.write(cells);
        self.campaign.write(cells);
        self.created_at.write(cells);
        self.updated_at.write(cells);
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: reader.get()?,
            person: reader.get()?,
            channel: reader.get()?,
            address: reader.get()?,
            lang: reader.get()?,
            lang_chosen: reader.get()?,
            owner: read_owner(reader)?,
            handoff: reader.get()?,
            risk: reader.get()?,
            urgency: reader.get()?,
            mind: reader.get()?,
            rev: reader.get()?,
            next_seq: reader.get()?,
            quiet_at: reader.get()?,
            campaign: reader.get()?,
            created_at: reader.get()?,
            updated_at: reader.get()?,
        })
    }
}

fn read_owner(reader: &mut Reader<'_>) -> Result<Owner, StoreError> {
    let kind: String = reader.get()?;
    let advisor = reader.get()?;
    match (kind.as_str(), advisor) {
        ("bot", _) => Ok(Owner::Bot),
        ("queued", _) => Ok(Owner::Queued),
        ("human", Some(advisor)) => Ok(Owner::Human(advisor)),
        _ => Err(StoreError::Corrupt("the owner of a conversation".to_owned())),
    }
}
