//! The use cases: one verb a file, one unit of work each. Knows no channel, no page and no SQL.

pub mod alert;
pub mod apply;
mod calendar;
pub mod campaign;
pub mod clock;
pub mod desk;
pub mod directory;
pub mod due;
pub mod edition;
pub mod join;
mod learning;
pub mod live;
mod places;
pub mod port;
pub mod receive;

use crate::{
    dialogue::World,
    domain::{
        ids::{Address, ConversationId},
        post::ChannelKind,
    },
    store::Store,
};
use port::Clock;
use std::sync::{Arc, PoisonError, RwLock};

/// The application: all that a use case needs.
pub struct App {
    store: Store,
    world: RwLock<Arc<World>>,
    clock: Arc<dyn Clock>,
    links: join::Links,
}

impl App {
    /// Makes the application. `public_url` is what links in messages begin with; `secret` signs them.
    pub fn new(store: Store, world: Arc<World>, clock: Arc<dyn Clock>, public_url: &str, secret: &[u8]) -> Self {
        Self { store, world: RwLock::new(world), clock, links: join::Links::new(public_url, secret) }
    }

    /// Returns what is kept.
    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// Returns the time.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Returns the world as it is now. Whoever holds it keeps seeing it so, whatever is loaded meanwhile.
    pub fn world(&self) -> Arc<World> {
        self.world.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Swaps in a new world: the next step sees it.
    pub fn set_world(&self, world: Arc<World>) {
        *self.world.write().unwrap_or_else(PoisonError::into_inner) = world;
    }

    /// Returns a link by which the person of `conversation` goes on in the private web chat.
    pub fn private_link(&self, conversation: ConversationId) -> String {
        self.links.make(conversation, self.clock.now())
    }

    /// Returns the conversation with whoever writes from an address.
    pub async fn conversation_at(
        &self,
        channel: ChannelKind,
        address: &Address,
    ) -> Result<Option<crate::domain::conversation::Conversation>, crate::store::StoreError> {
        self.store.conversation_at(channel, address).await
    }
}
