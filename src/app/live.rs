//! What is new, for whoever watches: a page, a desk, the worker. It says only that there is something; the rows say what.

use super::App;
use crate::{domain::ids::ConversationId, store::Committed};
use futures_util::{Stream, StreamExt};
use std::sync::Arc;
use tokio_stream::wrappers::{BroadcastStream, errors::BroadcastStreamRecvError};

/// Something new.
#[derive(Clone, Debug)]
pub enum News {
    /// A commit.
    Committed(Arc<Committed>),
    /// More came than could be followed: read anew.
    Missed,
}

impl App {
    /// Returns every commit from now on.
    pub fn news(&self) -> impl Stream<Item = News> + Send + use<> {
        BroadcastStream::new(self.store.committed()).map(|item| match item {
            Ok(committed) => News::Committed(committed),
            Err(BroadcastStreamRecvError::Lagged(_)) => News::Missed,
        })
    }

    /// Returns, from now on, the number of the last turn of one conversation whenever there are new ones; 0 where
    /// that cannot be told, which means: look.
    pub fn live(&self, conversation: ConversationId) -> impl Stream<Item = i64> + Send + use<> {
        self.news().filter_map(move |news| async move {
            match news {
                News::Missed => Some(0),
                News::Committed(committed) => {
                    let turns = committed.turns.iter().filter(|turn| turn.conversation == conversation);
                    turns.map(|turn| turn.seq).max()
                }
            }
        })
    }
}
