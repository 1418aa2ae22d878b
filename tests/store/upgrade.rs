//! A database with people in it that an earlier version made is brought up to date, and nothing in it is lost.

use super::support::START;
use crate::both;
use pathways::{
    domain::ids::{AdvisorId, ConversationId, OutboxId, PersonId, RowId},
    store::Store,
};
use sqlx::{AnyConnection, AssertSqlSafe, Connection as _, Executor as _, migrate::Migrator};
use std::{path::Path, time::Duration};

both! {
    alerts => begins_the_round_of_alerts_that_nobody_has_seen;
}

/// Makes the tables as the migrations up to `last` make them.
async fn made_by(url: &str, last: &str) -> AnyConnection {
    let folder = tempfile::tempdir().expect("a folder");
    let all = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations")).expect("the migrations");
    for file in all.map(|entry| entry.expect("an entry")).filter(|entry| *entry.file_name() <= *last) {
        std::fs::copy(file.path(), folder.path().join(file.file_name())).expect("a copy");
    }
    sqlx::any::install_default_drivers();
    let url = if url.starts_with("sqlite") { format!("{url}?mode=rwc") } else { url.to_owned() };
    let mut connection = AnyConnection::connect(&url).await.expect("a database");
    Migrator::new(folder.path()).await.expect("migrations").run(&mut connection).await.expect("tables");
    connection
}

async fn begins_the_round_of_alerts_that_nobody_has_seen(url: String) {
    let mut before = made_by(&url, "0001_begin.sql").await;
    let (person, conversation, ada) = (PersonId::new(START), ConversationId::new(START), AdvisorId::new(START));
    let (open, seen, message) = (RowId::new(START), RowId::new(START), OutboxId::new(START));
    let at = START.millis();
    for sql in [
        format!("INSERT INTO people (id, created_at) VALUES ('{person}', {at})"),
        format!("INSERT INTO advisors (id, name, role, disabled) VALUES ('{ada}', 'Ada', 'advisor', 0)"),
        format!(
            "INSERT INTO conversations (id, person_id, channel, address, lang, lang_chosen, owner, risk, urgency, mind, \
             rev, next_seq, created_at, updated_at) VALUES ('{conversation}', '{person}', 'telegram', '7', 'en', 0, \
             'bot', 'none', 'none', '{{}}', 1, 1, {at}, {at})"
        ),
        format!(
            "INSERT INTO alerts (id, conversation_id, risk, urgency, because, raised_at, acked_by, acked_at) VALUES \
             ('{open}', '{conversation}', 'suicide', 'now', '[]', {at}, NULL, NULL), \
             ('{seen}', '{conversation}', 'abuse', 'soon', '[]', {at}, '{ada}', {at})"
        ),
        format!(
            "INSERT INTO outbox (id, conversation_id, seq, channel, address, message, speaker, urgent, state, attempts, \
             due_at, created_at) VALUES ('{message}', '{conversation}', 1, 'telegram', '7', \
             '{{\"text\": \"Hello\", \"lang\": \"en\"}}', 'bot', 0, 'pending', 0, {at}, {at})"
        ),
    ] {
        before.execute(AssertSqlSafe(sql)).await.expect("a row");
    }
    before.close().await.expect("closed");

    let store = Store::open(&url).await.expect("it is brought up to date");
    let due = store.alerts_due(START, 9).await.expect("a read");
    assert_eq!(due.iter().map(|alert| alert.id).collect::<Vec<_>>(), [open], "what nobody has seen goes on");
    assert_eq!((due[0].told, due[0].step), (None, 0));
    let all = store.alerts_of(conversation).await.expect("a read");
    let of_seen = all.iter().find(|alert| alert.id == seen).expect("it is there");
    assert_eq!((of_seen.acked_by, of_seen.acked_at, of_seen.due_at), (Some(ada), Some(START), None));
    let later = START + Duration::from_secs(60);
    let unsent = store.outbox_due(START, later, 9).await.expect("a read");
    assert_eq!(unsent.iter().map(|row| (row.id, row.alert)).collect::<Vec<_>>(), [(message, None)]);
    assert_eq!(store.advisor(ada).await.expect("a read").expect("Ada").telegram, None);
    Store::open(&url).await.expect("twice is once");
}
