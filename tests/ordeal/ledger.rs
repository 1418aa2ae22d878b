//! What must hold when all is quiet again: what people sent, what is kept and what they saw, compared line by line.

use crate::harness::botapi::{BotApi, Chat, Put};
use pathways::{
    domain::{
        ids::Address,
        post::{ChannelKind, Outbound, Speaker},
        turn::Turn,
    },
    store::Store,
};
use sqlx::{AnyConnection, AssertSqlSafe, Connection as _, Row as _};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::{Duration, Instant},
};

/// What came of it.
#[derive(Debug, Default)]
pub struct Tally {
    /// Messages that people sent.
    pub inbound: usize,
    /// Messages that the bot sent them.
    pub outbound: usize,
    /// Of those, how many were seen twice.
    pub doubled: usize,
    /// The most that one person saw twice.
    pub doubled_for_one: usize,
}

/// A message that was to be sent.
struct ToSee<'a> {
    seq: i64,
    message: &'a Outbound,
}

/// Waits until Telegram has nothing more for us and we nothing more for Telegram. Returns how long that took.
pub async fn settles(api: &BotApi, database: &str, within: Duration) -> Duration {
    let since = Instant::now();
    loop {
        let waiting = api.waiting();
        let pending = if waiting == 0 { pending(database).await } else { 0 };
        if waiting + pending == 0 {
            return since.elapsed();
        }
        assert!(since.elapsed() < within, "after {within:?} {waiting} updates wait and {pending} messages are unsent");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn pending(database: &str) -> usize {
    let rows = rows(database, "SELECT id FROM outbox WHERE state = 'pending'").await;
    rows.len()
}

/// Returns how often these words are kept as said on the web.
pub async fn kept_on_the_web(database: &str, words: &str) -> usize {
    let rows = rows(database, "SELECT text FROM turns WHERE channel = 'web' AND speaker = 'person'").await;
    rows.iter().filter(|row| row.get::<String, _>(0) == words).count()
}

/// Compares everything. Panics where something is lost, doubled or out of order.
pub async fn agree(api: &BotApi, people: &[Chat], database: &str) -> Tally {
    let store = Store::open(database).await.expect("the database");
    let left = rows(database, "SELECT state FROM outbox").await;
    assert_eq!(
        left.len(),
        0,
        "every message was sent: {:?}",
        left.iter().map(|row| row.get(0)).collect::<Vec<String>>()
    );
    let mut updates: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
    for (id, from) in api.updates() {
        updates.entry(from).or_default().insert(id.to_string());
    }
    let mut tally = Tally::default();
    for person in people {
        let address = Address::new(person.id.to_string());
        let conversation = store.conversation_at(ChannelKind::Telegram, &address).await.expect("an answer");
        let conversation = conversation.expect("a conversation");
        let turns = store.turns_after(conversation.id, 0, 1_000_000).await.expect("turns");
        let seqs = turns.iter().map(|turn| turn.seq);
        assert!(seqs.eq(1..conversation.next_seq), "turns are numbered without gaps");

        let sent = updates.remove(&person.id).unwrap_or_default();
        let kept: Vec<String> = turns.iter().filter_map(|turn| turn.external_id.clone()).collect();
        assert_eq!(kept.len(), sent.len(), "each message is kept once");
        assert_eq!(kept.iter().cloned().collect::<BTreeSet<_>>(), sent, "what was sent is what is kept");
        assert!(kept.is_sorted_by_key(|id| id.parse::<i64>().ok()), "in the order in which it was sent");
        each_is_answered(&turns);

        let said: Vec<ToSee> = turns
            .iter()
            .filter(|turn| turn.speaker == Speaker::Bot)
            .map(|turn| ToSee { seq: turn.seq, message: turn.message.as_ref().expect("what is said has its words") })
            .collect();
        let doubled = seen_in_order(&said, &person.log());
        tally.inbound += kept.len();
        tally.outbound += said.len();
        tally.doubled += doubled;
        tally.doubled_for_one = tally.doubled_for_one.max(doubled);
    }
    tally
}

/// The bot answers every message before it takes the next one of the same person. Only who waits for an advisor, and
/// was told that what they add is passed on, hears no more of that.
fn each_is_answered(turns: &[Turn]) {
    let told = turns.iter().position(|turn| turn.said.iter().any(|id| id == "handoff-wait.relayed"));
    let talking = &turns[..told.unwrap_or(turns.len())];
    for (n, turn) in talking.iter().enumerate().filter(|(_, turn)| turn.speaker == Speaker::Person) {
        let answered = turns.get(n + 1).is_some_and(|next| next.speaker == Speaker::Bot);
        assert!(
            answered,
            "turn {} has no answer: {:#?}",
            turn.seq,
            &turns[n.saturating_sub(5)..turns.len().min(n + 2)]
        );
    }
}

/// Follows what the person saw through what was to be sent: each in its order, a message again only right after
/// itself. Returns how many came again.
fn seen_in_order(rows: &[ToSee], log: &[Put]) -> usize {
    let seen: Vec<&Put> = log.iter().filter(|put| put.markup.get("keyboard").is_none()).collect();
    // Messages of equal words may be read both ways, so all readings are followed: how many rows are seen by now.
    let mut readings = BTreeSet::from([0]);
    for (n, put) in seen.iter().enumerate() {
        let next: BTreeSet<usize> = readings
            .iter()
            .flat_map(|&at| {
                let again = (at > 0 && is(put, &rows[at - 1])).then_some(at);
                let on = rows.get(at).filter(|row| is(put, row)).map(|_| at + 1);
                [again, on]
            })
            .flatten()
            .collect();
        let at = readings.last().copied().unwrap_or_default();
        assert!(
            !next.is_empty(),
            "message {n} is out of order: {:?} where turn {:?} was due: {:?}; before it {:?}",
            put.text,
            rows.get(at).map(|row| row.seq),
            rows.get(at).map(|row| &row.message.text),
            seen[n.saturating_sub(4)..n].iter().map(|put| &put.text).collect::<Vec<_>>(),
        );
        readings = next;
    }
    assert!(readings.contains(&rows.len()), "{readings:?} of {} messages arrived", rows.len());
    seen.len() - rows.len()
}

/// Returns true where this is how that message looks.
fn is(put: &Put, row: &ToSee) -> bool {
    let buttons = row.message.keyboard.as_ref().filter(|keyboard| !keyboard.buttons.is_empty());
    let carried = put.markup["inline_keyboard"][0][0]["callback_data"].as_str();
    match (buttons, carried) {
        (None, None) => put.text == row.message.text,
        (Some(keyboard), Some(carried)) => {
            put.text == row.message.text && carried.starts_with(&format!("v1:{}:", keyboard.token))
        }
        // Buttons that do not fit become a list below the words.
        (Some(_), None) => put.text.starts_with(&row.message.text),
        (None, Some(_)) => false,
    }
}

async fn rows(database: &str, sql: &'static str) -> Vec<sqlx::any::AnyRow> {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(database).await.expect("the database");
    sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut connection).await.expect("rows")
}
