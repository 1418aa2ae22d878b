//! Sends what is in the outbox: at least once, in order within a conversation, many conversations at once.
//!
//! A message goes out as soon as its commit is known, straight from memory; the rows are there for what memory loses.
//! It may be sent twice only where a crash or a lost connection hid that it had been sent.

use crate::{
    app::{
        App,
        apply::LEASE,
        live::News,
        port::{Channel, SendError},
    },
    domain::{
        ids::ConversationId,
        post::{ChannelKind, Speaker},
        time::Time,
    },
    store::{Committed, Fate, OutboxRow, SentMark, Store, StoreError, Unit, Writes},
};
use futures_util::StreamExt;
use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::sync::{Semaphore, mpsc};
use tokio_util::sync::CancellationToken;

/// How many messages are on the wire at once.
const AT_ONCE: usize = 128;
/// How often the rows are looked at, for what memory lost.
const LOOK: Duration = Duration::from_secs(1);
/// How many marks share a unit of work.
const MARKS: usize = 512;
/// The pauses between tries: the first, and the longest.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

/// Sends what is in the outbox.
pub struct Courier {
    app: Arc<App>,
    channels: BTreeMap<ChannelKind, Arc<dyn Channel>>,
    lines: Mutex<HashMap<ConversationId, Line>>,
    room: Semaphore,
    marks: mpsc::UnboundedSender<SentMark>,
}

/// What is to go out to one conversation.
#[derive(Default)]
struct Line {
    waiting: VecDeque<OutboxRow>,
    /// True while a task works through it.
    busy: bool,
    /// Nothing goes out before this.
    held_until: Option<Time>,
}

impl Courier {
    /// Starts it. It runs until `stop`, and then finishes what is on the wire.
    pub fn start(
        app: Arc<App>,
        channels: Vec<Arc<dyn Channel>>,
        stop: CancellationToken,
    ) -> tokio::task::JoinHandle<()> {
        let (marks, queue) = mpsc::unbounded_channel();
        let channels = channels.into_iter().map(|channel| (channel.kind(), channel)).collect();
        let courier = Arc::new(Self {
            app: app.clone(),
            channels,
            lines: Mutex::new(HashMap::new()),
            room: Semaphore::new(AT_ONCE),
            marks,
        });
        tokio::spawn(mark(app.store().clone(), queue));
        tokio::spawn(courier.run(stop))
    }

    async fn run(self: Arc<Self>, stop: CancellationToken) {
        let mut news = Box::pin(self.app.news());
        if let Err(error) = self.app.store().outbox_reclaim().await {
            tracing::warn!(%error, "leases of the last run could not be taken back; they run out by themselves");
        }
        let mut look = tokio::time::interval(LOOK);
        look.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                item = news.next() => match item {
                    Some(News::Committed(committed)) => self.took(&committed),
                    Some(News::Missed) => look.reset_immediately(),
                    None => return,
                },
                _ = look.tick() => self.look().await,
            }
        }
    }

    /// Takes what a commit brought.
    fn took(self: &Arc<Self>, committed: &Committed) {
        for conversation in &committed.hushed {
            // A human speaks from now on: what the bot had still to say here is not said.
            let mut lines = self.lines();
            if let Some(line) = lines.get_mut(conversation) {
                line.waiting.retain(|row| row.urgent || row.speaker != Speaker::Bot);
            }
        }
        for row in &committed.outbox {
            self.enqueue(row.clone());
        }
    }

    /// Claims what is due and in nobody's hands.
    async fn look(self: &Arc<Self>) {
        let now = self.app.clock().now();
        match self.app.store().outbox_due(now, now + LEASE, 500).await {
            Ok(rows) => rows.into_iter().for_each(|row| self.enqueue(row)),
            Err(error) => tracing::warn!(%error, "the outbox could not be read; trying again"),
        }
    }

    fn lines(&self) -> std::sync::MutexGuard<'_, HashMap<ConversationId, Line>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn enqueue(self: &Arc<Self>, row: OutboxRow) {
        let conversation = row.conversation;
        let mut lines = self.lines();
        let line = lines.entry(conversation).or_default();
        if line.waiting.iter().any(|waiting| waiting.id == row.id) {
            return;
        }
        if let Some(until) = line.held_until.filter(|until| *until > self.app.clock().now()) {
            // An earlier message has not got through yet: this one waits its turn.
            self.mark(&row, Fate::Retry { due_at: until, error: "in_line".into() });
            return;
        }
        line.held_until = None;
        line.waiting.push_back(row);
        if !line.busy {
            line.busy = true;
            drop(lines);
            tokio::spawn(Arc::clone(self).work(conversation));
        }
    }

    /// Works through one conversation's line.
    async fn work(self: Arc<Self>, conversation: ConversationId) {
        loop {
            let row = {
                let mut lines = self.lines();
                let Some(line) = lines.get_mut(&conversation) else { return };
                match line.waiting.pop_front() {
                    Some(row) => row,
                    None if line.held_until.is_some() => {
                        line.busy = false;
                        return;
                    }
                    None => {
                        lines.remove(&conversation);
                        return;
                    }
                }
            };
            let sent = self.send(&row).await;
            match sent {
                Ok(_) => self.mark(&row, Fate::Sent),
                Err(SendError::Gone { why }) => {
                    tracing::warn!(%conversation, %why, "a message cannot be delivered");
                    self.mark(&row, Fate::Gone { error: why });
                }
                Err(SendError::Retry { after, why }) => self.hold(&row, after, why),
            }
        }
    }

    async fn send(&self, row: &OutboxRow) -> Result<Option<String>, SendError> {
        let Some(channel) = self.channels.get(&row.channel) else {
            return Err(SendError::Retry { after: Some(LONGEST_PAUSE), why: "no_channel".into() });
        };
        let _room = self.room.acquire().await;
        if row.attempts > 0 && !self.app.store().outbox_is_pending(row.id).await.unwrap_or(true) {
            // Dropped while it waited: a human speaks now. Marking it again would not bring it back.
            return Err(SendError::Gone { why: "dropped".into() });
        }
        channel.send(&row.address, row.speaker, &row.message).await.map(|receipt| receipt.0)
    }

    /// Puts the whole line off: later messages must not overtake this one.
    fn hold(&self, row: &OutboxRow, after: Option<Duration>, why: String) {
        let pause = after.unwrap_or_else(|| {
            let doublings = u32::try_from(row.attempts).unwrap_or(u32::MAX).min(10);
            FIRST_PAUSE.saturating_mul(1 << doublings).min(LONGEST_PAUSE)
        });
        let until = self.app.clock().now() + pause;
        tracing::info!(conversation = %row.conversation, %why, pause_ms = pause.as_millis(), "a message is tried again later");
        let mut lines = self.lines();
        let line = lines.entry(row.conversation).or_default();
        line.held_until = Some(until);
        self.mark(row, Fate::Retry { due_at: until, error: why });
        for waiting in line.waiting.drain(..) {
            self.mark(&waiting, Fate::Retry { due_at: until, error: "in_line".into() });
        }
    }

    fn mark(&self, row: &OutboxRow, fate: Fate) {
        let _ = self.marks.send(SentMark { id: row.id, fate });
    }
}

/// Writes what became of messages, many in one unit of work.
async fn mark(store: Store, mut queue: mpsc::UnboundedReceiver<SentMark>) {
    let mut marks = Vec::new();
    while queue.recv_many(&mut marks, MARKS).await > 0 {
        let mut pause = FIRST_PAUSE;
        while let Err(error) = write(&store, &marks).await {
            // Unmarked they would be sent again once their lease runs out, so the marks wait for the database.
            tracing::warn!(%error, "what was sent could not be marked; trying again");
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(Duration::from_secs(10));
        }
        marks.clear();
    }
}

async fn write(store: &Store, marks: &[SentMark]) -> Result<(), StoreError> {
    store.submit(Unit::write(Writes { sent: marks.to_vec(), ..Writes::default() })).await
}
