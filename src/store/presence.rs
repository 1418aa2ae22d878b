//! Whether other processes work on the same database. It must not know what they do.
//!
//! A SQLite file has one process. On PostgreSQL each process holds a shared lock for as long as it lives, and the server
//! lets go of it when the process dies; who gets the lock for itself is alone. A server between (a pool that shares
//! connections out by transaction) takes this lock away: then two processes may each take themselves to be alone, and a
//! message that one is sending while the other starts may be sent twice.

use super::{
    cell::Reader,
    engine::{Engine, Source},
    error::StoreError,
    tables,
};
use sqlx::AnyConnection;
use std::time::Duration;
use tokio::sync::Mutex;

/// How often to ask whether we are alone, and how long to leave between: the server needs a moment to notice a death.
const TRIES: u32 = 5;
const PAUSE: Duration = Duration::from_millis(100);

/// This process's place among those on the database.
#[derive(Default)]
pub(crate) struct Presence(Mutex<Option<AnyConnection>>);

impl Presence {
    /// Says that this process is there. Returns true where it is the only one: then others that begin wait
    /// until [`Self::end`].
    pub(crate) async fn begin(&self, source: &Source) -> Result<bool, StoreError> {
        if source.engine == Engine::Sqlite {
            return Ok(true);
        }
        let mut kept = self.0.lock().await;
        // A new connection each time: the server may have forgotten the last one.
        *kept = None;
        let mut connection = source.connect().await?;
        let mut alone = false;
        for n in 0..TRIES {
            alone = ask(&mut connection, "SELECT CAST(pg_try_advisory_lock(7041777) AS INT)::BIGINT").await? == 1;
            if alone {
                break;
            }
            if n + 1 < TRIES {
                tokio::time::sleep(PAUSE).await;
            }
        }
        ask(&mut connection, "SELECT COUNT(pg_advisory_lock_shared(7041777)::TEXT)").await?;
        *kept = Some(connection);
        Ok(alone)
    }

    /// Lets others begin.
    pub(crate) async fn end(&self) -> Result<(), StoreError> {
        if let Some(connection) = self.0.lock().await.as_mut() {
            ask(connection, "SELECT COUNT(pg_advisory_unlock(7041777))").await?;
        }
        Ok(())
    }
}

/// Asks for one number.
async fn ask(connection: &mut AnyConnection, sql: &str) -> Result<i64, StoreError> {
    let rows = tables::fetch(connection, sql.to_owned(), []).await?;
    rows.first().map_or(Ok(0), |row| Reader::new(row, "locks").get())
}
