//! The writer: drains its queue and runs all it finds there in one transaction, so that many units share one commit.
//!
//! It never answers a unit that is not durable. After a failure it throws its connection away and makes a new one for
//! the next transaction.

use super::{
    batch::{Batch, Done},
    cell::Value,
    engine::{Engine, Source},
    error::StoreError,
    statements, tables,
    unit::{About, Committed, Job},
};
use crate::domain::post::Speaker;
use sqlx::{AnyConnection, Connection as _, Executor as _, any::AnyRow};
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::{broadcast, mpsc, oneshot},
    time::timeout,
};

/// How many units share a transaction at most.
const BATCH: usize = 256;
/// How long a transaction may take before the connection counts as lost.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a writer is asked.
pub(crate) enum Message {
    /// Run a unit.
    Unit(About, Box<dyn Job>),
    /// Run statements in a transaction of their own.
    Statements(Vec<Statement>, oneshot::Sender<Result<Changed, StoreError>>),
}

/// A statement with its parameters.
pub(crate) type Statement = (String, Vec<Value>);

/// The last statements of a transaction.
#[derive(Default)]
pub(crate) struct Plan {
    pub(crate) statements: Vec<Statement>,
    /// Come after the others, and each must change one row: otherwise what the units saw is so no more.
    pub(crate) exact: Vec<Statement>,
}

/// What the last of some statements did.
#[derive(Default)]
pub(crate) struct Changed {
    pub(crate) count: u64,
    pub(crate) rows: Vec<AnyRow>,
}

pub(crate) struct Writer {
    source: Source,
    connection: Option<AnyConnection>,
    committed: broadcast::Sender<Arc<Committed>>,
}

impl Writer {
    pub(crate) fn new(source: Source, committed: broadcast::Sender<Arc<Committed>>) -> Self {
        Self { source, connection: None, committed }
    }

    /// Works until nobody can ask any more.
    pub(crate) async fn run(mut self, mut queue: mpsc::Receiver<Message>) {
        let mut next = None;
        loop {
            let message = match next.take() {
                Some(message) => message,
                None => match queue.recv().await {
                    Some(message) => message,
                    None => break,
                },
            };
            match message {
                Message::Statements(statements, reply) => {
                    let _ = reply.send(self.statements(statements).await);
                }
                Message::Unit(about, job) => {
                    let (mut units, mut jobs) = (vec![about], vec![job]);
                    while jobs.len() < BATCH {
                        match queue.try_recv() {
                            Ok(Message::Unit(about, job)) => {
                                units.push(about);
                                jobs.push(job);
                            }
                            Ok(other) => {
                                next = Some(other);
                                break;
                            }
                            Err(_) => break,
                        }
                    }
                    self.units(units, jobs).await;
                }
            }
        }
        if let Some(connection) = self.connection.take() {
            let _ = connection.close().await;
        }
    }

    async fn units(&mut self, units: Vec<About>, mut jobs: Vec<Box<dyn Job>>) {
        let mut results = Vec::with_capacity(jobs.len());
        let outcome = self.transaction(async |connection, engine| {
            let batch = tables::load(connection, engine, &units).await?;
            results = run_all(batch, &units, &mut jobs);
            let done: Vec<&Done> = results.iter().filter_map(|result| result.as_ref().ok()).collect();
            statements::all(engine, &done)
        });
        match outcome.await {
            Ok(()) => {}
            // One unit broke a rule of a table, or its seat is gone: the others must not suffer. All has run, so each is
            // written by itself.
            Err(StoreError::Refused(_) | StoreError::Stale) if results.len() > 1 => {
                for result in &mut results {
                    if let Ok(done) = result
                        && let Err(error) = self.alone(done).await
                    {
                        *result = Err(error);
                    }
                }
            }
            Err(error) => {
                if error != StoreError::Stale {
                    tracing::warn!(error = %error, units = jobs.len(), "a transaction failed");
                }
                results.truncate(jobs.len());
                let ran = results.drain(..).map(|result| Err(result.err().unwrap_or_else(|| error.clone())));
                let mut all: Vec<_> = ran.collect();
                all.resize_with(jobs.len(), || Err(error.clone()));
                results = all;
            }
        }
        let mut committed = Committed::default();
        let mut answers = Vec::with_capacity(results.len());
        for result in results {
            answers.push(result.map(|done| publish(&mut committed, done)));
        }
        if !committed.is_empty() {
            // Nobody may be listening.
            let _ = self.committed.send(Arc::new(committed));
        }
        for (job, answer) in jobs.into_iter().zip(answers) {
            job.answer(answer);
        }
    }

    /// Writes what one unit wants written in a transaction of its own, if the conversation is still as the unit saw it.
    async fn alone(&mut self, done: &Done) -> Result<(), StoreError> {
        self.transaction(async |connection, engine| {
            if let Some((id, rev)) = done.base
                && tables::lock_rev(connection, engine, id).await? != rev
            {
                return Err(StoreError::Busy);
            }
            statements::all(engine, &[done])
        })
        .await
    }

    async fn statements(&mut self, statements: Vec<Statement>) -> Result<Changed, StoreError> {
        let mut changed = Changed::default();
        self.transaction(async |connection, _| {
            for (sql, binds) in statements {
                changed = tables::change(connection, sql, binds).await?;
            }
            Ok(Plan::default())
        })
        .await?;
        Ok(changed)
    }

    /// Runs `work` in a transaction, then the statements that it returns, and commits.
    async fn transaction(
        &mut self,
        work: impl AsyncFnOnce(&mut AnyConnection, Engine) -> Result<Plan, StoreError>,
    ) -> Result<(), StoreError> {
        let whole = async {
            // On every way out that does not put it back the connection is let go, and the database rolls back.
            let mut connection = self.begin().await?;
            let done = match work(&mut connection, self.source.engine).await {
                Ok(plan) => tables::finish(&mut connection, plan).await,
                Err(error) => Err(error),
            };
            let is_whole = match &done {
                Ok(()) => true,
                // What the server or the disk failed is not trusted again, even where it rolls back.
                Err(StoreError::Unreachable | StoreError::Full | StoreError::Corrupt(_)) => false,
                Err(_) => connection.execute("ROLLBACK").await.is_ok(),
            };
            if is_whole {
                self.connection = Some(connection);
            }
            done
        };
        timeout(PATIENCE, whole).await.unwrap_or(Err(StoreError::Unreachable))
    }

    /// Begins a transaction, on a new connection where the server has forgotten the old one: nothing has run yet.
    async fn begin(&mut self) -> Result<AnyConnection, StoreError> {
        let begin = self.source.engine.begin();
        if let Some(mut kept) = self.connection.take() {
            match kept.execute(begin).await.map_err(StoreError::from) {
                Ok(_) => return Ok(kept),
                Err(StoreError::Unreachable) => {}
                Err(error) => return Err(error),
            }
        }
        let mut connection = self.source.connect().await?;
        connection.execute(begin).await?;
        Ok(connection)
    }
}

fn run_all(mut batch: Batch, units: &[About], jobs: &mut [Box<dyn Job>]) -> Vec<Result<Done, StoreError>> {
    units
        .iter()
        .zip(jobs)
        .map(|(about, job)| {
            let result = batch.run(about, &mut **job);
            if let Err(error) = &result {
                tracing::error!(error = %error, "a unit of work failed");
            }
            result
        })
        .collect()
}

/// Tells the worker and the live screens what a unit changed.
fn publish(committed: &mut Committed, done: Done) {
    let writes = done.writes;
    if let (Some((id, _)), true) = (done.base, writes.drop_unsent_bot) {
        committed.outbox.retain(|row| row.conversation != id || row.urgent || row.speaker != Speaker::Bot);
        committed.hushed.push(id);
    }
    if let Some((person, _)) = done.erased {
        committed.erased.push(person);
    }
    committed.turns.extend(writes.turns);
    committed.outbox.extend(writes.outbox);
    committed.conversations.extend(writes.conversation);
    committed.handoffs.extend(writes.handoff);
    committed.alerts.extend(writes.alerts);
    committed.callbacks.extend(writes.callbacks);
    committed.timers.extend(writes.timers);
    committed.notes.extend(writes.notes);
}
