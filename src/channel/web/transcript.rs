//! What the page reads: the conversation of an address, its turns, and word of new ones.

use crate::{
    app::port::NotNow,
    domain::{
        conversation::Conversation,
        ids::{Address, AdvisorId, ConversationId},
        turn::Turn,
    },
};
use futures_util::stream::BoxStream;

/// The kept side of the chat. The application is one; tests have their own.
#[async_trait::async_trait]
pub trait Transcript: Send + Sync {
    /// Returns the conversation of an address on the web, where there is one.
    async fn conversation_at(&self, address: &Address) -> Result<Option<Conversation>, NotNow>;

    /// Returns the turns after number `seq`, in order.
    async fn turns_after(&self, conversation: ConversationId, seq: i64) -> Result<Vec<Turn>, NotNow>;

    /// Returns a stream that gives a turn's number whenever there are turns up to it, or nought where that cannot be
    /// told. It may skip numbers.
    fn live(&self, conversation: ConversationId) -> BoxStream<'static, i64>;

    /// Returns the name that people see of an advisor.
    async fn advisor_name(&self, advisor: AdvisorId) -> Result<Option<String>, NotNow>;

    /// Gives `address` the conversation that a private link stands for. Returns false where the link is used, too old
    /// or unknown.
    async fn join(&self, link: &str, address: &Address) -> Result<bool, NotNow>;
}
