//! A person with a telephone.

use super::state::{ChatState, Message, Put, Shared};
use serde_json::{Value, json};
use std::sync::Arc;

/// A private chat, from the person's side.
pub struct Chat {
    shared: Arc<Shared>,
    /// The chat's id, which is the person's.
    pub id: i64,
    /// The device's language.
    pub language: String,
    name: String,
    looked_at: usize,
}

/// One message as it stands on the person's screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// Its id.
    pub id: i64,
    /// Its words.
    pub text: String,
    /// The labels below it, row by row.
    pub buttons: Vec<Vec<String>>,
}

impl Chat {
    pub(super) fn open(shared: Arc<Shared>, name: &str) -> Self {
        let id = {
            let mut state = shared.state();
            let id = 5000 + state.new_id();
            state.chats.insert(id, ChatState { name: name.into(), ..ChatState::default() });
            id
        };
        Self { shared, id, language: "en".into(), name: name.into(), looked_at: 0 }
    }

    /// Writes words.
    pub async fn says(&mut self, text: &str) -> i64 {
        self.sends(json!({"text": text})).await
    }

    /// Sends a message of these fields: a sticker, a place, a number.
    pub async fn sends(&mut self, fields: Value) -> i64 {
        let id = self.keep(&fields);
        self.shared.push(json!({"message": self.message(id, &fields)}));
        id
    }

    /// Puts other words in the place of earlier ones.
    pub async fn edits(&mut self, id: i64, text: &str) {
        self.shared.push(json!({"edited_message": self.message(id, &json!({"text": text, "edit_date": 2}))}));
    }

    /// Taps the button with this label on the newest message that has one.
    pub async fn taps(&mut self, label: &str) {
        let what = format!("a button {label}");
        let found = self.shared.until(&what, |state| {
            let chat = state.chats.get(&self.id)?;
            chat.messages.iter().rev().find_map(|(id, message)| Some((*id, data(message, label)?)))
        });
        let (id, data) = found.await;
        self.taps_data(id, &data).await;
    }

    /// Taps a button that carries `data`, on any message, as an old or forged one may.
    pub async fn taps_data(&mut self, message_id: i64, data: &str) {
        let query = {
            let mut state = self.shared.state();
            let query = format!("q{}", state.new_id());
            state.taps.insert(query.clone());
            query
        };
        self.shared.push(json!({"callback_query": {
            "id": query, "from": self.user(), "chat_instance": "1", "data": data,
            "message": {"message_id": message_id, "date": 0, "chat": self.chat()},
        }}));
    }

    /// Returns the newest message with buttons, and what each of its buttons carries.
    pub fn buttons(&self) -> Option<(i64, Vec<String>)> {
        let state = self.shared.state();
        let chat = state.chats.get(&self.id)?;
        chat.messages.iter().rev().find_map(|(id, message)| {
            let rows = message.markup["inline_keyboard"].as_array()?;
            let carried = rows.iter().filter_map(Value::as_array).flatten().map(|button| &button["callback_data"]);
            Some((*id, carried.filter_map(Value::as_str).map(str::to_owned).collect()))
        })
    }

    /// Returns all that the bot ever put on the screen, in order, also what it changed later.
    pub fn log(&self) -> Vec<Put> {
        self.shared.state().chats.get(&self.id).map(|chat| chat.log.clone()).unwrap_or_default()
    }

    /// Presses the button in place of the letters, which shares where the device is.
    pub async fn shares_place(&mut self, lat: f64, lon: f64) {
        let asks = |keyboard: &Value| keyboard["keyboard"][0][0]["request_location"] == true;
        let has = |state: &mut super::state::Inner| {
            let keyboard = state.chats.get(&self.id)?.keyboard.as_ref()?;
            asks(&keyboard.1).then_some(())
        };
        self.shared.until("a button that shares the place", has).await;
        self.sends(json!({"location": {"latitude": lat, "longitude": lon}})).await;
    }

    /// Waits for the next message or edit that holds these words, and looks at it.
    pub async fn sees(&mut self, words: &str) -> Seen {
        let (id, from) = (self.id, self.looked_at);
        let find = |state: &mut super::state::Inner| {
            let chat = state.chats.get(&id)?;
            let new = chat.shown.iter().enumerate().skip(from);
            let texts = new.filter_map(|(at, id)| Some((at, seen(*id, chat.messages.get(id)?))));
            texts.into_iter().find(|(_, seen)| seen.text.contains(words))
        };
        let (at, seen) = self.shared.until(&format!("{words:?} in {}'s chat", self.name), find).await;
        self.looked_at = at + 1;
        seen
    }

    /// Returns all that the bot's messages say now, top to bottom.
    pub fn screen(&self) -> Vec<Seen> {
        let state = self.shared.state();
        let messages = state.chats.get(&self.id).map(|chat| &chat.messages).into_iter().flatten();
        messages.filter(|(_, message)| message.is_bots).map(|(id, message)| seen(*id, message)).collect()
    }

    /// Returns true where the letters are replaced by a keyboard.
    pub fn has_keyboard(&self) -> bool {
        self.shared.state().chats.get(&self.id).is_some_and(|chat| chat.keyboard.is_some())
    }

    /// Waits until the letters are back.
    pub async fn has_letters(&self) {
        let gone = |state: &mut super::state::Inner| state.chats.get(&self.id)?.keyboard.is_none().then_some(());
        self.shared.until("the keyboard to go", gone).await;
    }

    /// Deletes a message on both sides.
    pub fn deletes(&self, message_id: i64) {
        if let Some(chat) = self.shared.state().chats.get_mut(&self.id) {
            chat.messages.remove(&message_id);
        }
    }

    /// Deletes the account.
    pub fn leaves(&self) {
        self.shared.state().chats.remove(&self.id);
    }

    /// Returns how many of this bot's taps are still spinning.
    pub fn spinning(&self) -> usize {
        self.shared.state().taps.len()
    }

    fn keep(&self, fields: &Value) -> i64 {
        let mut state = self.shared.state();
        let id = state.new_id();
        let text = fields["text"].as_str().unwrap_or_default().to_owned();
        if let Some(chat) = state.chats.get_mut(&self.id) {
            chat.messages.insert(id, Message { text, ..Message::default() });
        }
        id
    }

    fn message(&self, id: i64, fields: &Value) -> Value {
        let mut message = json!({"message_id": id, "date": 1, "from": self.user(), "chat": self.chat()});
        for (name, value) in fields.as_object().into_iter().flatten() {
            message[name.as_str()] = value.clone();
        }
        message
    }

    fn user(&self) -> Value {
        json!({"id": self.id, "is_bot": false, "first_name": self.name, "language_code": self.language})
    }

    fn chat(&self) -> Value {
        json!({"id": self.id, "type": "private", "first_name": self.name})
    }
}

fn seen(id: i64, message: &Message) -> Seen {
    let rows = message.markup["inline_keyboard"].as_array().cloned().unwrap_or_default();
    let label = |button: &Value| button["text"].as_str().unwrap_or_default().to_owned();
    let buttons = rows.iter().map(|row| row.as_array().into_iter().flatten().map(label).collect()).collect();
    Seen { id, text: message.text.clone(), buttons }
}

fn data(message: &Message, label: &str) -> Option<String> {
    let rows = message.markup["inline_keyboard"].as_array()?;
    let mut buttons = rows.iter().filter_map(Value::as_array).flatten();
    let shown = |text: &str| text == label || text.strip_prefix("✓ ") == Some(label);
    let button = buttons.find(|button| button["text"].as_str().is_some_and(shown))?;
    button["callback_data"].as_str().map(str::to_owned)
}
