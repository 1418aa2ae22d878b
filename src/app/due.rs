//! What falls due: questions left unanswered, alerts that nobody has seen, and dialogues that were to begin later.

use super::{
    App,
    apply::{Applied, Context, apply, fault},
};
use crate::{
    dialogue::Event,
    domain::{
        conversation::{Conversation, Value},
        ids::{AssetId, ConversationId, DialogueName, TimerId},
        time::Time,
    },
    store::{Key, Loaded, Outcome, StoreError, Unit, Writes},
};

/// How many of each are seen to in one go.
const BATCH: u32 = 200;

impl App {
    /// Sees to all that is due now. Returns how many things happened.
    pub async fn due(&self) -> Result<usize, StoreError> {
        let now = self.clock.now();
        let mut happened = 0;
        for alert in self.store.alerts_due(now, BATCH).await? {
            match self.pass_on(alert.id, now).await {
                // Never let go: somebody may be in danger. It is tried again, and holds up nobody else.
                Err(error) if !error.is_passing() => {
                    tracing::error!(alert = %alert.id, %error, "an alert could not be passed on; trying again");
                }
                passed => happened += usize::from(passed?),
            }
        }
        for conversation in self.store.quiet(now, BATCH).await? {
            let seen_to = match self.silence(conversation, now).await {
                Err(error) if !error.is_passing() => {
                    tracing::error!(%conversation, %error, "a silence could not be seen to; let go");
                    self.let_go(conversation).await
                }
                seen_to => seen_to,
            };
            happened += usize::from(seen_to?);
        }
        happened += self.places_due(now).await?;
        for timer in self.store.timers_due(now, BATCH).await? {
            let seen_to = match self.timer(timer.id, now).await {
                Err(error) if !error.is_passing() => {
                    tracing::error!(timer = %timer.id, %error, "a timer could not be seen to; let go");
                    self.drop_timer(timer.id).await
                }
                seen_to => seen_to,
            };
            happened += usize::from(seen_to?);
        }
        Ok(happened)
    }

    /// Lets go of a silence that cannot be seen to: one that fails for ever must not hold up everybody else's.
    async fn let_go(&self, conversation: ConversationId) -> Result<bool, StoreError> {
        let unit = Unit::new(Key::Conversation(conversation), |loaded: Loaded| {
            let conversation = loaded.conversation.map(|conversation| Conversation { quiet_at: None, ..conversation });
            Outcome { writes: Writes { conversation, ..Writes::default() }, value: true }
        });
        self.store.submit(unit).await
    }

    /// The same for a timer.
    async fn drop_timer(&self, timer: TimerId) -> Result<bool, StoreError> {
        let unit = Unit::new(Key::Timer(timer), move |_| Outcome {
            writes: Writes { timers_done: vec![timer], ..Writes::default() },
            value: true,
        });
        self.store.submit(unit).await
    }

    async fn silence(&self, conversation: ConversationId, now: Time) -> Result<bool, StoreError> {
        let world = self.world();
        let (link, chat, links) = (self.private_link(conversation), self.links.chat(), self.links.clone());
        let unit = Unit::new(Key::Conversation(conversation), move |loaded: Loaded| {
            let due = loaded.conversation.as_ref().and_then(|c| c.quiet_at).is_some_and(|at| at <= now);
            if !due {
                return Outcome { writes: Writes::default(), value: false };
            }
            let of_session = |way, session| links.session(way, session);
            let context =
                Context { now, private_link: &link, chat_link: &chat, of_session: &of_session, inbound: None };
            let applied = apply(&world, loaded.clone(), Event::Silence, &context).unwrap_or_else(|error| {
                tracing::error!(%error, "a silence could not be seen to; handed to a person");
                fault(&world, loaded, &context)
            });
            Outcome { writes: applied.writes, value: true }
        });
        self.store.submit(unit.learns(now)).await
    }

    async fn timer(&self, timer: TimerId, now: Time) -> Result<bool, StoreError> {
        let world = self.world();
        let links = self.links.clone();
        let unit = Unit::new(Key::Timer(timer), move |loaded: Loaded| {
            // Somebody else saw to it: another process, or it was cancelled.
            let Some(row) = loaded.timer.clone() else { return Outcome { writes: Writes::default(), value: false } };
            let mut writes = Writes::default();
            if let (Some(conversation), Some(dialogue)) = (&loaded.conversation, row.dialogue) {
                let (link, chat) = (links.make(conversation.id, now), links.chat());
                let of_session = |way, session| links.session(way, session);
                let context =
                    Context { now, private_link: &link, chat_link: &chat, of_session: &of_session, inbound: None };
                let event = Event::Due { dialogue: dialogue.clone(), about: about(&row.payload) };
                match apply(&world, loaded, event, &context) {
                    Ok(Applied { writes: applied, .. }) => writes = applied,
                    Err(error) => skipped(&dialogue, &error),
                }
            }
            writes.timers_done.push(timer);
            Outcome { writes, value: true }
        });
        self.store.submit(unit.learns(now)).await
    }
}

pub(super) fn skipped(dialogue: &DialogueName, error: &crate::dialogue::StepError) {
    tracing::error!(%dialogue, %error, "a dialogue that was due could not begin");
}

fn about(payload: &str) -> Option<Value> {
    let payload: serde_json::Value = serde_json::from_str(payload).ok()?;
    let word = |key| payload.get(key)?.as_str();
    match word("session") {
        Some(session) => session.parse().ok().map(Value::Session),
        None => word("about").map(|asset| Value::Asset(AssetId::new(asset))),
    }
}
