//! The store: rows, one unit of work a conversation, many units a commit.
//!
//! A use case hands in a [`Unit`]: what it is about, and a pure function from what is there to what becomes of it. A
//! writer runs all units it finds waiting in one transaction, so that they share the price of the commit. Units of
//! one conversation run in the order of [`Store::submit`] and see each other's work. A unit is answered once it is
//! durable, never before.
//!
//! One file a noun holds its row and its questions; `engine` holds all that differs between SQLite and PostgreSQL.
//! Nothing here knows a dialogue, a channel or a clock.

mod advisors;
mod alerts;
mod assets;
mod audit;
mod batch;
mod callbacks;
mod campaigns;
mod cell;
mod conversations;
mod desk;
pub mod editions;
mod engine;
mod error;
mod feeds;
mod handoffs;
mod health;
mod learning;
mod links;
mod meta;
mod needs;
mod notes;
mod offers;
pub mod outbox;
mod outcomes;
mod people;
mod presence;
mod referrals;
mod row;
mod statements;
mod tables;
pub mod timers;
mod turns;
mod unit;
mod writer;

pub use alerts::AlertRow;
pub use assets::{MergeRow, Put};
pub use audit::AuditRow;
pub use callbacks::CallbackRow;
pub use desk::{Gist, Pulse, Trouble};
pub use error::StoreError;
pub use feeds::FeedRow;
pub use handoffs::Queued;
pub use health::Health;
pub use needs::{ConsentRow, NeedRow};
pub use notes::NoteRow;
pub use offers::OfferRow;
pub use outbox::{Fate, OutboxRow, SentMark};
pub use outcomes::OutcomeRow;
pub use people::{Everything, PersonRow};
pub use referrals::ReferralRow;
pub use timers::TimerRow;
pub use unit::{Committed, Holds, Key, Loaded, Outcome, Unit, Work, Writes};

use engine::{Engine, Source};
use row::{Row, columns};
use sqlx::{AnyPool, AssertSqlSafe, Connection as _, Executor as _, any::AnyRow};
use std::{
    fmt::Display,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use tokio::sync::{broadcast, mpsc, oneshot};
use unit::{About, Pending};
use writer::{Changed, Message, Statement, Writer};

/// How many units may wait for a writer before whoever submits waits too.
const QUEUE: usize = 1024;
/// How many commits a listener may be behind before it misses some.
const COMMITS: usize = 512;

/// All that is kept. Cheap to clone.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    source: Source,
    presence: presence::Presence,
    pool: AnyPool,
    writers: Vec<mpsc::Sender<Message>>,
    turn: AtomicUsize,
    committed: broadcast::Sender<Arc<Committed>>,
}

impl Store {
    /// Opens the database at `url`, `sqlite://…` or `postgres://…`, and brings its tables up to date. A SQLite file
    /// that is not there is made.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let source = Source::parse(url)?;
        migrate(&source).await?;
        let (committed, _) = broadcast::channel(COMMITS);
        let writers = (0..source.engine.writers())
            .map(|_| {
                let (sender, queue) = mpsc::channel(QUEUE);
                tokio::spawn(Writer::new(source.clone(), committed.clone()).run(queue));
                sender
            })
            .collect();
        let (presence, pool, turn) = (presence::Presence::default(), source.pool(), AtomicUsize::new(0));
        Ok(Self(Arc::new(Inner { source, presence, pool, writers, turn, committed })))
    }

    /// Runs a unit of work. Returns once what it wrote is durable.
    pub async fn submit<T: Send + 'static>(&self, unit: Unit<T>) -> Result<T, StoreError> {
        let (reply, answer) = oneshot::channel();
        let writer = self.writer(&unit.key);
        let about = About { key: unit.key, seen: unit.seen, learns: unit.learns };
        let job = Box::new(Pending::new(unit.work, reply));
        writer.send(Message::Unit(about, job)).await.map_err(|_| StoreError::Unreachable)?;
        answer.await.map_err(|_| StoreError::Unreachable)?
    }

    /// Returns what each commit from now on changes. A listener that falls behind is told so and reads anew.
    pub fn committed(&self) -> broadcast::Receiver<Arc<Committed>> {
        self.0.committed.subscribe()
    }

    pub(crate) fn engine(&self) -> Engine {
        self.0.source.engine
    }

    /// Returns the writer for a key: always the same one, so that units on one key stay in order.
    #[allow(clippy::indexing_slicing, reason = "a remainder is below the length, and a store has at least one writer")]
    fn writer(&self, key: &Key) -> &mpsc::Sender<Message> {
        let writers = &self.0.writers;
        let n = match key {
            Key::Outside => self.0.turn.fetch_add(1, Ordering::Relaxed),
            key => {
                let mut hasher = DefaultHasher::new();
                key.hash(&mut hasher);
                hasher.finish() as usize
            }
        };
        &writers[n % writers.len()]
    }

    async fn rows(&self, sql: impl Into<String>, binds: &[&(dyn Display + Sync)]) -> Result<Vec<AnyRow>, StoreError> {
        let query =
            binds.iter().fold(sqlx::query(AssertSqlSafe(sql.into())), |query, bind| query.bind(bind.to_string()));
        Ok(query.fetch_all(&self.0.pool).await?)
    }

    /// Reads the rows `t` of a table that `tail` picks.
    async fn many<T: Row>(&self, tail: impl Display, binds: &[&(dyn Display + Sync)]) -> Result<Vec<T>, StoreError> {
        let sql = format!("SELECT {} FROM {} t {tail}", columns::<T>("t"), T::TABLE);
        self.rows(sql, binds).await?.iter().map(|row| T::read(&mut cell::Reader::new(row, T::TABLE))).collect()
    }

    async fn one<T: Row>(&self, tail: &str, binds: &[&(dyn Display + Sync)]) -> Result<Option<T>, StoreError> {
        Ok(self.many(tail, binds).await?.pop())
    }

    /// Runs statements in one transaction and returns what the last one did.
    async fn changes(&self, statements: Vec<Statement>) -> Result<Changed, StoreError> {
        let (reply, answer) = oneshot::channel();
        let message = Message::Statements(statements, reply);
        self.writer(&Key::Outside).send(message).await.map_err(|_| StoreError::Unreachable)?;
        answer.await.map_err(|_| StoreError::Unreachable)?
    }

    async fn change(&self, sql: impl Into<String>, binds: &[&(dyn Display + Sync)]) -> Result<u64, StoreError> {
        let binds = binds.iter().map(|bind| bind.to_string().into()).collect();
        Ok(self.changes(vec![(sql.into(), binds)]).await?.count)
    }

    async fn change_returning(
        &self,
        sql: impl Into<String>,
        binds: &[&(dyn Display + Sync)],
    ) -> Result<Vec<AnyRow>, StoreError> {
        let binds = binds.iter().map(|bind| bind.to_string().into()).collect();
        Ok(self.changes(vec![(sql.into(), binds)]).await?.rows)
    }
}

/// Brings the tables up to date, all or nothing. Of several processes that start at once the first does it.
async fn migrate(source: &Source) -> Result<(), StoreError> {
    let mut connection = source.connect().await?;
    let mut transaction = connection.begin_with(source.engine.begin()).await?;
    if let Some(lock) = source.engine.lock_tables() {
        transaction.execute(lock).await?;
    }
    // The hidden twin of `run`, which cannot be used where the future must be Send.
    let migrated = sqlx::migrate!().run_direct(None, &mut *transaction, false).await;
    migrated.map_err(|error| StoreError::Migration(error.to_string()))?;
    transaction.commit().await?;
    Ok(connection.close().await?)
}
