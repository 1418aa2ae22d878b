//! What the server holds.

use super::faults::Fault;
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, HashMap, HashSet, VecDeque},
    sync::{Mutex, MutexGuard},
    time::Duration,
};
use tokio::sync::Notify;

/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(10);

/// One call that came in.
#[derive(Clone, Debug)]
pub struct Call {
    /// In small letters.
    pub method: String,
    /// What it carried.
    pub body: Value,
}

#[derive(Default)]
pub(super) struct Shared {
    state: Mutex<Inner>,
    /// Something changed.
    pub(super) news: Notify,
}

#[derive(Default)]
pub(super) struct Inner {
    pub(super) last_id: i64,
    pub(super) last_update: i64,
    /// Updates not yet acknowledged.
    pub(super) line: VecDeque<Value>,
    pub(super) chats: HashMap<i64, ChatState>,
    pub(super) faults: Vec<(String, Fault)>,
    pub(super) calls: Vec<Call>,
    pub(super) objections: Vec<String>,
    /// Taps not yet answered.
    pub(super) taps: HashSet<String>,
    pub(super) webhook: Option<Webhook>,
    pub(super) menus: BTreeMap<String, Value>,
    /// Counts the polls, so that a newer one ends an older.
    pub(super) polls: u64,
    pub(super) double_next: bool,
    pub(super) newest_first: bool,
    pub(super) held: bool,
    /// The ids of all updates that were ever put in the line, by whom they are from.
    pub(super) updates: Vec<(i64, i64)>,
    /// Asked about every call: the fault that it meets, if any.
    pub(super) weather: Option<Weather>,
}

/// Says which fault a call of a method meets.
pub(super) type Weather = Box<dyn FnMut(&str) -> Option<Fault> + Send>;

#[derive(Clone)]
pub(super) struct Webhook {
    pub(super) url: String,
    pub(super) secret: Option<String>,
}

#[derive(Default)]
pub(super) struct ChatState {
    pub(super) name: String,
    pub(super) is_forum: bool,
    pub(super) messages: BTreeMap<i64, Message>,
    /// What the bot showed, in order: each new message and each edit, by message id.
    pub(super) shown: Vec<i64>,
    pub(super) topics: BTreeMap<i64, Topic>,
    /// The keyboard in place of the letters, and the message that brought it.
    pub(super) keyboard: Option<(i64, Value)>,
    /// All that the bot ever put on the screen, in order, also what it changed later.
    pub(super) log: Vec<Put>,
}

/// A message that the bot put on a screen.
#[derive(Clone, Debug)]
pub struct Put {
    /// Its words.
    pub text: String,
    /// What was below it.
    pub markup: Value,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Message {
    pub(super) is_bots: bool,
    pub(super) thread: Option<i64>,
    pub(super) text: String,
    pub(super) markup: Value,
}

#[derive(Clone, Debug)]
pub(super) struct Topic {
    pub(super) name: String,
    pub(super) is_open: bool,
}

impl Shared {
    pub(super) fn state(&self) -> MutexGuard<'_, Inner> {
        self.state.lock().expect("the state")
    }

    /// Keeps a call and returns the fault that it meets.
    pub(super) fn note(&self, method: &str, body: &Value) -> Option<Fault> {
        let mut state = self.state();
        state.calls.push(Call { method: method.into(), body: body.clone() });
        self.news.notify_waiters();
        match state.faults.iter().position(|(name, _)| name == method) {
            Some(at) => Some(state.faults.remove(at).1),
            None => state.weather.as_mut()?(method),
        }
    }

    /// Puts an update in the line.
    pub(super) fn push(&self, mut update: Value) {
        let mut state = self.state();
        if update.get("update_id").is_none() {
            state.last_update = state.last_update.max(1000) + 1;
            update["update_id"] = json!(state.last_update);
        }
        if let (Some(id), Some(from)) = (update["update_id"].as_i64(), from(&update)) {
            state.updates.push((id, from));
        }
        if std::mem::take(&mut state.double_next) {
            state.line.push_back(update.clone());
        }
        state.line.push_back(update);
        drop(state);
        self.news.notify_waiters();
    }

    /// Waits until `look` finds something.
    pub(super) async fn until<T>(&self, what: &str, mut look: impl FnMut(&mut Inner) -> Option<T>) -> T {
        let wait = async {
            loop {
                let news = self.news.notified();
                tokio::pin!(news);
                news.as_mut().enable();
                let found = look(&mut self.state());
                if let Some(found) = found {
                    return found;
                }
                news.await;
            }
        };
        match tokio::time::timeout(PATIENCE, wait).await {
            Ok(found) => found,
            Err(_) => panic!("waited in vain for {what}; objections: {:?}", self.state().objections),
        }
    }
}

/// Returns who sent an update.
fn from(update: &Value) -> Option<i64> {
    ["message", "edited_message", "callback_query"].into_iter().find_map(|kind| update[kind]["from"]["id"].as_i64())
}

impl Inner {
    pub(super) fn new_id(&mut self) -> i64 {
        self.last_id += 1;
        self.last_id
    }

    pub(super) fn calls_of(&self, method: &str) -> Vec<Call> {
        self.calls.iter().filter(|call| call.method == method.to_lowercase()).cloned().collect()
    }
}
