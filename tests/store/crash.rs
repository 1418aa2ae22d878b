//! Whatever was acknowledged is there after `kill -9`, and the store finds its way back to a database that was away.

use crate::{
    both,
    support::{START, of, say},
};
use pathways::store::{Store, StoreError};
use sqlx::{AnyConnection, Connection as _, Executor as _};
use std::{
    collections::HashSet,
    env,
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
};
use tokio::task::JoinSet;

both! {
    kill => loses_nothing_acknowledged;
    together => starts_many_at_once;
    back => finds_its_way_back;
}

const CHILD: &str = "PATHWAYS_TEST_CHILD";
const PEOPLE: usize = 20;

/// The test starts itself again as the process to kill.
async fn loses_nothing_acknowledged(url: String) {
    if let Ok(url) = env::var(CHILD) {
        return load(url).await;
    }
    drop(Store::open(&url).await.expect("a database"));
    let name = if url.starts_with("sqlite") { "crash::kill::sqlite" } else { "crash::kill::postgres" };
    let mut child = Command::new(env::current_exe().expect("this program"))
        .args(["--exact", name, "--nocapture"])
        .env(CHILD, &url)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a child");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut acknowledged = Vec::new();
    while let Some(Ok(line)) = lines.next() {
        acknowledged.extend(line.strip_prefix("kept ").map(str::to_owned));
        if acknowledged.len() == 300 {
            child.kill().expect("kill -9");
        }
    }
    child.wait().expect("the child's end");
    assert!(acknowledged.len() >= 300, "the child ended by itself");

    let store = Store::open(&url).await.expect("the database after the crash");
    let mut kept = HashSet::new();
    let mut messages = 0;
    for n in 0..PEOPLE {
        let conversation = of(&store, n).await;
        let turns = store.turns_after(conversation.id, 0, 100_000).await.expect("a read");
        assert!(turns.iter().map(|turn| turn.seq).eq(1..conversation.next_seq));
        messages += turns.len() / 2;
        kept.extend(turns.into_iter().filter_map(|turn| turn.external_id));
    }
    for id in &acknowledged {
        assert!(kept.contains(id), "{id} was acknowledged and is lost");
    }
    let due = store.outbox_due(START, START, 100_000).await.expect("a claim");
    assert_eq!((kept.len(), due.len()), (messages, messages));
    assert_eq!(say(&store, 0, &acknowledged[0], "hello").await, Ok(None));
}

async fn starts_many_at_once(url: String) {
    let mut tasks = JoinSet::new();
    for n in 0..4 {
        let url = url.clone();
        tasks.spawn(async move {
            let store = Store::open(&url).await.expect("a database");
            say(&store, n, &format!("m{n}"), "hello").await.expect("a write");
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("a task");
    }
    assert_eq!(Store::open(&url).await.expect("a database").health().await.expect("counts").turns, 8);
}

/// The server ends all connections; a SQLite file is held by somebody else for too long.
async fn finds_its_way_back(url: String) {
    let store = Store::open(&url).await.expect("a database");
    say(&store, 1, "m1", "hello").await.expect("a write");
    let mut other = AnyConnection::connect(&url).await.expect("a connection");
    if url.starts_with("sqlite") {
        other.execute("BEGIN IMMEDIATE").await.expect("the lock");
        assert_eq!(say(&store, 1, "m2", "hello").await, Err(StoreError::Busy));
        other.execute("ROLLBACK").await.expect("the lock given back");
    } else {
        let end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                   WHERE datname = current_database() AND pid <> pg_backend_pid()";
        other.execute(end).await.expect("an order to the server");
    }
    assert_eq!(say(&store, 1, "m2", "hello").await, Ok(Some(3)));
    assert_eq!(of(&store, 1).await.next_seq, 5);
}

/// Works until it is killed.
async fn load(url: String) {
    let store = Store::open(&url).await.expect("the database");
    let mut tasks = JoinSet::new();
    for n in 0..PEOPLE {
        let store = store.clone();
        tasks.spawn(async move {
            for m in 0.. {
                let id = format!("{n}-{m}");
                say(&store, n, &id, "hello").await.expect("a write");
                let mut out = std::io::stdout().lock();
                // A full or closed pipe means that the parent is done with us.
                if writeln!(out, "kept {id}").and_then(|()| out.flush()).is_err() {
                    return;
                }
            }
        });
    }
    while tasks.join_next().await.is_some() {}
}
