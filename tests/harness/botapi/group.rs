//! A forum group: topics, and people who write in them.

use super::{
    chat::Seen,
    state::{ChatState, Inner, Message, Shared},
};
use serde_json::{Value, json};
use std::sync::Arc;

/// A supergroup with topics.
pub struct Group {
    shared: Arc<Shared>,
    /// Its id.
    pub id: i64,
}

impl Group {
    pub(super) fn open(shared: Arc<Shared>) -> Self {
        let id = {
            let mut state = shared.state();
            let id = -1_000_000_000_000 - state.new_id();
            state.chats.insert(id, ChatState { name: "Desk".into(), is_forum: true, ..ChatState::default() });
            id
        };
        Self { shared, id }
    }

    /// Someone writes in a topic.
    pub async fn says(&self, who: i64, thread: i64, text: &str) -> i64 {
        self.sends(who, thread, json!({"text": text})).await
    }

    /// Someone sends a message of these fields in a topic.
    pub async fn sends(&self, who: i64, thread: i64, fields: Value) -> i64 {
        let id = {
            let mut state = self.shared.state();
            let id = state.new_id();
            let text = fields["text"].as_str().unwrap_or_default().to_owned();
            if let Some(chat) = state.chats.get_mut(&self.id) {
                chat.messages.insert(id, Message { text, thread: Some(thread), ..Message::default() });
            }
            id
        };
        let mut message = json!({
            "message_id": id, "date": 1, "message_thread_id": thread, "is_topic_message": true,
            "from": {"id": who, "is_bot": false, "first_name": "Advisor"},
            "chat": {"id": self.id, "type": "supergroup", "title": "Desk", "is_forum": true},
        });
        for (name, value) in fields.as_object().into_iter().flatten() {
            message[name.as_str()] = value.clone();
        }
        self.shared.push(json!({"message": message}));
        id
    }

    /// Someone deletes a topic. Nobody is told.
    pub fn deletes_topic(&self, thread: i64) {
        if let Some(chat) = self.shared.state().chats.get_mut(&self.id) {
            chat.topics.remove(&thread);
        }
    }

    /// Waits for a topic of this name and returns its thread.
    pub async fn has_topic(&self, name: &str) -> i64 {
        let find = |state: &mut Inner| {
            let topics = &state.chats.get(&self.id)?.topics;
            topics.iter().find(|(_, topic)| topic.name == name).map(|(thread, _)| *thread)
        };
        self.shared.until(&format!("a topic {name}"), find).await
    }

    /// Returns true where the topic is open.
    pub fn is_open(&self, thread: i64) -> bool {
        let state = self.shared.state();
        state.chats.get(&self.id).and_then(|chat| chat.topics.get(&thread)).is_some_and(|topic| topic.is_open)
    }

    /// Returns what the bot said in a topic.
    pub fn topic(&self, thread: i64) -> Vec<Seen> {
        let state = self.shared.state();
        let messages = state.chats.get(&self.id).map(|chat| &chat.messages).into_iter().flatten();
        let here = messages.filter(|(_, message)| message.is_bots && message.thread == Some(thread));
        here.map(|(id, message)| Seen { id: *id, text: message.text.clone(), buttons: Vec::new() }).collect()
    }
}
