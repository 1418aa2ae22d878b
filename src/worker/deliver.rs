//! Sends what is in the outbox: at least once, in order within a conversation, many conversations at once. What tells an
//! advisor of an alert is a line of its own: it waits for nobody, and nobody waits for it.
//!
//! A message goes out as soon as its commit is known, straight from memory; the rows are there for what memory loses.
//! What became of it is durable before the next message of its conversation goes out. So it is sent twice only where a
//! crash, or a connection that broke, fell between the sending and its mark: one message a conversation at most.

use crate::{
    app::{
        App,
        apply::LEASE,
        live::News,
        port::{Channel, SendError},
    },
    domain::{
        ids::{ConversationId, OutboxId},
        post::{ChannelKind, Speaker},
    },
    store::{Committed, Fate, OutboxRow},
};
use futures_util::{Stream, StreamExt};
use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::sync::{Notify, Semaphore, mpsc};
use tokio_util::sync::CancellationToken;

/// How many messages are on the wire at once.
const AT_ONCE: usize = 128;
/// How often the rows are looked at, for what memory lost.
const LOOK: Duration = Duration::from_secs(1);
/// The pauses between tries: the first, and the longest.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(300);
/// The longest pause between tries to mark what was sent.
const LONGEST_MARK_PAUSE: Duration = Duration::from_secs(10);
/// How long a conversation waits for a mark. Where the database is away, words on their way to a person in need count
/// more than that a crash just then would repeat them.
const MARK_PATIENCE: Duration = Duration::from_secs(2);

/// Sends what is in the outbox.
pub struct Courier {
    app: Arc<App>,
    channels: BTreeMap<ChannelKind, Arc<dyn Channel>>,
    lines: Mutex<HashMap<LineId, Line>>,
    room: Semaphore,
    stop: CancellationToken,
    /// Dropped with the last task that holds the courier.
    _alive: mpsc::Sender<()>,
}

/// A line: a conversation's, or that of one message to an advisor.
type LineId = (ConversationId, Option<OutboxId>);

/// What is to go out, one after the other. It is there as long as a task works through it.
#[derive(Default)]
struct Line {
    /// The first is the one being sent, or waiting for its time. All others wait for it.
    waiting: VecDeque<Waiting>,
    /// The first may be another one now.
    changed: Arc<Notify>,
}

#[derive(Clone)]
struct Waiting {
    row: OutboxRow,
    /// True where it did not come straight from its commit: it may have been sent or dropped meanwhile.
    doubtful: bool,
}

impl Courier {
    /// Takes over what the process before this one left unsent, and starts. Call it before anything brings new messages:
    /// they must not overtake those. It runs until `stop`, and ends once what is on the wire is sent and marked.
    pub async fn start(
        app: Arc<App>,
        channels: Vec<Arc<dyn Channel>>,
        stop: CancellationToken,
    ) -> tokio::task::JoinHandle<()> {
        let (alive, mut ended) = mpsc::channel(1);
        let channels = channels.into_iter().map(|channel| (channel.kind(), channel)).collect();
        let news = app.news();
        let courier = Arc::new(Self {
            app,
            channels,
            lines: Mutex::default(),
            room: Semaphore::new(AT_ONCE),
            stop,
            _alive: alive,
        });
        courier.take_over().await;
        tokio::spawn(async move {
            courier.run(news).await;
            // Nobody sends anything here: it returns once the last task is gone.
            ended.recv().await;
        })
    }

    async fn run(self: Arc<Self>, news: impl Stream<Item = News>) {
        let mut news = std::pin::pin!(news);
        let mut look = tokio::time::interval(LOOK);
        look.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = self.stop.cancelled() => return,
                item = news.next() => match item {
                    Some(News::Committed(committed)) => self.took(&committed),
                    Some(News::Missed) => self.take_over().await,
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
            if let Some(line) = lines.get_mut(&(*conversation, None)) {
                line.waiting.retain(|Waiting { row, .. }| row.urgent || row.speaker != Speaker::Bot);
                line.changed.notify_one();
            }
        }
        for row in &committed.outbox {
            self.enqueue(Waiting { row: row.clone(), doubtful: false });
        }
    }

    /// Takes all that is unsent and in no living hands, whenever it is due. Tries until the database answers.
    async fn take_over(self: &Arc<Self>) {
        let mut pause = FIRST_PAUSE;
        loop {
            let now = self.app.clock().now();
            match self.app.store().outbox_take_over(now, now + LEASE).await {
                Ok(rows) => return self.claimed(rows),
                Err(error) => tracing::warn!(%error, "what is unsent could not be read; trying again"),
            }
            if self.stop.run_until_cancelled(tokio::time::sleep(pause)).await.is_none() {
                return;
            }
            pause = (pause * 2).min(LONGEST_MARK_PAUSE);
        }
    }

    /// Claims what is due and in nobody's hands.
    async fn look(self: &Arc<Self>) {
        let now = self.app.clock().now();
        match self.app.store().outbox_due(now, now + LEASE, 500).await {
            Ok(rows) => self.claimed(rows),
            Err(error) => tracing::warn!(%error, "the outbox could not be read; trying again"),
        }
    }

    fn claimed(self: &Arc<Self>, rows: Vec<OutboxRow>) {
        rows.into_iter().for_each(|row| self.enqueue(Waiting { row, doubtful: true }));
    }

    fn lines(&self) -> MutexGuard<'_, HashMap<LineId, Line>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn enqueue(self: &Arc<Self>, new: Waiting) {
        let id = line(&new.row);
        let mut lines = self.lines();
        let is_new = !lines.contains_key(&id);
        let waiting = &mut lines.entry(id).or_default().waiting;
        if waiting.iter().any(|known| known.row.id == new.row.id) {
            return;
        }
        // Two writers may tell of their commits the wrong way round.
        let later = waiting.iter().skip(1).position(|known| known.row.seq > new.row.seq);
        waiting.insert(later.map_or(waiting.len(), |at| at + 1), new);
        drop(lines);
        if is_new {
            tokio::spawn(Arc::clone(self).work(id));
        }
    }

    /// Works through one line.
    async fn work(self: Arc<Self>, id: LineId) {
        while let Some((first, changed)) = self.first(id) {
            if self.stop.is_cancelled() {
                return;
            }
            let early = first.row.due_at.since(self.app.clock().now());
            if !early.is_zero() {
                tokio::select! {
                    () = self.stop.cancelled() => return,
                    () = changed.notified() => {}
                    () = tokio::time::sleep(early) => {}
                }
                continue;
            }
            match self.send(&first).await {
                Ok(_) => self.settle(&first.row, Fate::Sent).await,
                Err(SendError::Gone { why }) => {
                    tracing::warn!(conversation = %id.0, %why, "a message cannot be delivered");
                    self.settle(&first.row, Fate::Gone { error: why }).await;
                }
                Err(SendError::Retry { after, why }) => self.put_off(&first.row, after, why).await,
            }
        }
    }

    /// Returns the first of a line. A line without one is taken away.
    fn first(&self, id: LineId) -> Option<(Waiting, Arc<Notify>)> {
        let mut lines = self.lines();
        let line = lines.get(&id)?;
        let first = line.waiting.front().map(|first| (first.clone(), line.changed.clone()));
        if first.is_none() {
            lines.remove(&id);
        }
        first
    }

    async fn send(&self, Waiting { row, doubtful }: &Waiting) -> Result<Option<String>, SendError> {
        let Some(channel) = self.channels.get(&row.channel) else {
            return Err(SendError::Retry { after: Some(LONGEST_PAUSE), why: "no_channel".into() });
        };
        let _room = self.room.acquire().await;
        if *doubtful && !self.app.store().outbox_is_pending(row.id).await.unwrap_or(true) {
            // Sent by now, or dropped since a human speaks or an alert went on. Marking it again changes nothing.
            return Ok(None);
        }
        channel.send(&row.address, row.speaker, &row.message).await.map(|receipt| receipt.0)
    }

    /// Marks what is over and done, and lets the next one come first.
    async fn settle(self: &Arc<Self>, row: &OutboxRow, fate: Fate) {
        self.mark(row, fate).await;
        if let Some(line) = self.lines().get_mut(&line(row)) {
            line.waiting.retain(|known| known.row.id != row.id);
        }
    }

    /// Tries it again later. It stays the first of its line: later messages must not overtake it.
    async fn put_off(self: &Arc<Self>, row: &OutboxRow, after: Option<Duration>, why: String) {
        let pause = after.unwrap_or_else(|| {
            let doublings = u32::try_from(row.attempts).unwrap_or(u32::MAX).min(10);
            FIRST_PAUSE.saturating_mul(1 << doublings).min(LONGEST_PAUSE)
        });
        let due_at = self.app.clock().now() + pause;
        tracing::info!(conversation = %row.conversation, %why, pause_ms = pause.as_millis(), "a message is tried again later");
        if let Some(line) = self.lines().get_mut(&line(row))
            && let Some(known) = line.waiting.iter_mut().find(|known| known.row.id == row.id)
        {
            known.row.due_at = due_at;
            known.row.attempts += 1;
            known.doubtful = true;
        }
        self.mark(row, Fate::Retry { due_at, lease_until: Some(due_at + LEASE), error: why }).await;
    }

    /// Makes durable what became of a message, and waits for that, but not for ever.
    async fn mark(self: &Arc<Self>, row: &OutboxRow, fate: Fate) {
        let written = tokio::spawn(Arc::clone(self).write(row.clone(), fate));
        let _ = tokio::time::timeout(MARK_PATIENCE, written).await;
    }

    async fn write(self: Arc<Self>, row: OutboxRow, fate: Fate) {
        let mut pause = FIRST_PAUSE;
        loop {
            match self.app.sent(&row, fate.clone()).await {
                Ok(()) => return,
                // Unmarked it would be sent again once its lease runs out, so the mark waits for the database.
                Err(error) => tracing::warn!(%error, "what was sent could not be marked; trying again"),
            }
            if self.stop.run_until_cancelled(tokio::time::sleep(pause)).await.is_none() {
                return;
            }
            pause = (pause * 2).min(LONGEST_MARK_PAUSE);
        }
    }
}

fn line(row: &OutboxRow) -> LineId {
    (row.conversation, row.alert.map(|_| row.id))
}
