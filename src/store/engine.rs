//! All that differs between SQLite and PostgreSQL. Every other statement is one text for both.

use super::error::StoreError;
use sqlx::{
    AnyConnection, AnyPool, ConnectOptions, Connection, Executor,
    any::{AnyConnectOptions, AnyPoolOptions},
};
use std::{str::FromStr, time::Duration};

/// Which database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

/// Where the database is, and how to talk to it.
#[derive(Clone)]
pub(crate) struct Source {
    pub(crate) engine: Engine,
    options: AnyConnectOptions,
}

impl Engine {
    /// Returns a table `j` with one column `value`, one row for each element of the JSON array `array`.
    pub(crate) fn rows(self, array: &str) -> String {
        match self {
            Self::Sqlite => format!("json_each({array}) AS j"),
            Self::Postgres => format!("jsonb_array_elements({array}::jsonb) AS j(value)"),
        }
    }

    /// Writes the place of parameter `n` where there are many. SQLite looks for `$n` by its name, through all names.
    pub(crate) fn place(self, sql: &mut String, n: usize) {
        match self {
            Self::Sqlite => sql.push('?'),
            Self::Postgres => {
                sql.push('$');
                sql.push_str(&n.to_string());
            }
        }
    }

    /// Returns what begins a transaction that writes. A plain BEGIN on SQLite takes its lock too late: a transaction
    /// that reads first then fails.
    pub(crate) const fn begin(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN IMMEDIATE",
            Self::Postgres => "BEGIN",
        }
    }

    /// Returns what keeps the rows of `alias` ours until the commit. On SQLite all are ours already.
    pub(crate) fn for_update(self, alias: &str) -> String {
        match self {
            Self::Sqlite => String::new(),
            Self::Postgres => format!(" FOR UPDATE OF {alias}"),
        }
    }

    /// Returns the same, but passes over rows that are somebody else's.
    pub(crate) const fn skip_locked(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " FOR UPDATE SKIP LOCKED",
        }
    }

    /// Returns the statement that makes addresses without a conversation ours until the commit, where others may
    /// begin one for the same address meanwhile.
    pub(crate) fn lock_addresses(self) -> Option<String> {
        match self {
            Self::Sqlite => None,
            Self::Postgres => Some(format!(
                "SELECT 1 FROM (SELECT pg_advisory_xact_lock(h.code) FROM (SELECT DISTINCT \
                 hashtextextended(j.value->>0 || ' ' || (j.value->>1), 0) AS code FROM {} ORDER BY 1) AS h) AS l",
                self.rows("$1")
            )),
        }
    }

    /// Returns the statement that keeps others from changing the tables until the commit.
    pub(crate) const fn lock_tables(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => None,
            Self::Postgres => Some("SELECT pg_advisory_xact_lock(7041776)"),
        }
    }

    /// Returns its name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        }
    }

    /// Returns how many writers work side by side.
    pub(crate) const fn writers(self) -> usize {
        match self {
            Self::Sqlite => 1,
            Self::Postgres => 4,
        }
    }

    const fn readers(self) -> u32 {
        match self {
            Self::Sqlite => 4,
            Self::Postgres => 8,
        }
    }
}

impl Source {
    /// Reads the address of a database. A SQLite file that is not there is made.
    pub(crate) fn parse(url: &str) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let engine = match url.split(':').next() {
            Some("sqlite") => Engine::Sqlite,
            Some("postgres" | "postgresql") => Engine::Postgres,
            _ => return Err(StoreError::Url("it starts otherwise".to_owned())),
        };
        let mut url = url.to_owned();
        if engine == Engine::Sqlite {
            if url.contains(":memory:") || url.contains("mode=memory") {
                return Err(StoreError::Url("a database in memory keeps nothing, name a file".to_owned()));
            }
            if !url.contains("mode=") {
                url.push_str(if url.contains('?') { "&mode=rwc" } else { "?mode=rwc" });
            }
        }
        // Never the parser's own words: the address may hold a password.
        let options = AnyConnectOptions::from_str(&url).map_err(|_| StoreError::Url("it is no address".to_owned()))?;
        Ok(Self { engine, options: options.disable_statement_logging() })
    }

    /// Connects once, for a writer.
    pub(crate) async fn connect(&self) -> Result<AnyConnection, StoreError> {
        let connected = async {
            let mut connection = self.options.connect().await?;
            prepare(self.engine, &mut connection).await?;
            Ok(connection)
        };
        // Before anything is asked, an error speaks of the server or the file only: it may be logged whole.
        connected.await.inspect_err(|error: &sqlx::Error| tracing::warn!(%error, "no connection")).map_err(Into::into)
    }

    /// Makes the pool for reading. It connects when it is first used.
    pub(crate) fn pool(&self) -> AnyPool {
        let engine = self.engine;
        AnyPoolOptions::new()
            .max_connections(engine.readers())
            .acquire_timeout(Duration::from_secs(5))
            .after_connect(move |connection, _| Box::pin(prepare(engine, connection)))
            .connect_lazy_with(self.options.clone())
    }
}

/// Sets what a connection starts without.
async fn prepare(engine: Engine, connection: &mut AnyConnection) -> sqlx::Result<()> {
    match engine {
        // WAL: readers never wait for the writer. FULL: what is acknowledged survives a power cut.
        Engine::Sqlite => {
            connection
                .execute(
                    "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                     PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 8000",
                )
                .await?;
        }
        Engine::Postgres => {
            connection.execute("SET synchronous_commit = on").await?;
        }
    }
    connection.ping().await
}
