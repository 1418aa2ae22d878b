//! What the store carries: durable units of work a second, each like a person's message (one conversation changed, one
//! turn in, one turn out, one message to send), against a bare commit of one row on the same disk.
//!
//! ```text
//! cargo bench --bench store                            # a new SQLite file
//! cargo bench --bench store -- postgres://…            # an empty PostgreSQL database
//! ```

use pathways::{
    domain::{
        conversation::Conversation,
        ids::{Address, ConversationId, Lang, OutboxId, PersonId, TurnId},
        post::{Button, ChannelKind, Keyboard, Outbound, Speaker},
        time::Time,
        turn::Turn,
    },
    store::{Key, OutboxRow, Outcome, Store, Unit, Writes},
};
use sqlx::{AnyConnection, Connection, Executor};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

const PEOPLE: usize = 10_000;
const NOW: Time = Time::from_millis(1_795_000_000_000);

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let folder = tempfile::tempdir_in(".")?;
    let url = std::env::args()
        .skip(1)
        .find(|arg| arg.contains("://"))
        .unwrap_or_else(|| format!("sqlite://{}/bench.db", folder.path().display()));
    let store = Store::open(&url).await?;
    println!("bare commit of one row: {}", bare(&url).await?);
    let next = Arc::new(AtomicUsize::new(0));
    run(&store, &next, 256, PEOPLE, Duration::MAX).await?;
    for in_flight in std::env::var("IN_FLIGHT")
        .map_or(vec![1, 16, 50, 256, 500], |n| n.split(',').filter_map(|n| n.parse().ok()).collect())
    {
        println!(
            "{in_flight:>4} in flight: {}",
            run(&store, &next, in_flight, usize::MAX, Duration::from_secs(4)).await?
        );
    }
    println!("{:?}", store.health().await?);
    Ok(())
}

/// Commits one row at a time over one connection.
async fn bare(url: &str) -> anyhow::Result<String> {
    let mut connection = AnyConnection::connect(url).await?;
    if url.starts_with("sqlite") {
        connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL").await?;
    }
    connection.execute("CREATE TABLE bare (n TEXT NOT NULL)").await?;
    let mut times = Vec::new();
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(2) {
        let one = Instant::now();
        sqlx::query("INSERT INTO bare (n) VALUES ($1)").bind("x".repeat(500)).execute(&mut connection).await?;
        times.push(one.elapsed());
    }
    connection.execute("DROP TABLE bare").await?;
    Ok(summary(times, begun.elapsed()))
}

/// Submits units, so many at once, until so many are done or the time is up.
async fn run(
    store: &Store,
    next: &Arc<AtomicUsize>,
    in_flight: usize,
    units: usize,
    time: Duration,
) -> anyhow::Result<String> {
    let begun = Instant::now();
    let last = next.load(Ordering::Relaxed).saturating_add(units);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..in_flight {
        let (store, next) = (store.clone(), Arc::clone(next));
        tasks.spawn(async move {
            let mut times = Vec::new();
            while begun.elapsed() < time {
                let n = next.fetch_add(1, Ordering::Relaxed);
                if n >= last {
                    break;
                }
                let one = Instant::now();
                store.submit(unit(n)).await?;
                times.push(one.elapsed());
            }
            anyhow::Ok(times)
        });
    }
    let mut times = Vec::new();
    while let Some(done) = tasks.join_next().await {
        times.extend(done??);
    }
    Ok(summary(times, begun.elapsed()))
}

fn summary(mut times: Vec<Duration>, took: Duration) -> String {
    times.sort_unstable();
    let at = |share: f64| times.get((times.len() as f64 * share) as usize).copied().unwrap_or_default();
    let rate = times.len() as f64 / took.as_secs_f64();
    format!("{rate:>8.0}/s   p50 {:>9.3?}   p99 {:>9.3?}", at(0.5), at(0.99))
}

fn unit(n: usize) -> Unit<i64> {
    // Spread over the people without a pattern.
    let address = Address::new(format!("{}", n.wrapping_mul(7919) % PEOPLE));
    let key = Key::Address(ChannelKind::Telegram, address.clone());
    let external_id = format!("m{n}");
    Unit::new(key, {
        let external_id = external_id.clone();
        move |loaded| {
            let mut conversation = loaded.conversation.unwrap_or_else(|| {
                let (id, person) = (ConversationId::new(NOW), PersonId::new(NOW));
                Conversation::begin(id, person, ChannelKind::Telegram, address, Lang::new("en"), NOW)
            });
            conversation.mind.asked += 1;
            conversation.quiet_at = Some(NOW);
            let seq = conversation.next_seq;
            let writes = Writes {
                turns: vec![
                    turn(&conversation, seq, Speaker::Person, Some(external_id), None),
                    turn(&conversation, seq + 1, Speaker::Bot, None, Some(question(&conversation))),
                ],
                outbox: vec![message(&conversation, seq + 1)],
                conversation: Some(conversation),
                ..Writes::default()
            };
            Outcome { writes, value: seq }
        }
    })
    .seen(ChannelKind::Telegram, external_id)
}

fn turn(of: &Conversation, seq: i64, speaker: Speaker, external_id: Option<String>, message: Option<Outbound>) -> Turn {
    Turn {
        id: TurnId::new(NOW),
        conversation: of.id,
        seq,
        at: NOW,
        speaker,
        advisor: None,
        channel: of.channel,
        external_id,
        kind: "text".into(),
        text: "I have been on my own a lot since we moved, and I would like to meet people.".into(),
        message,
        said: vec!["loneliness-need".into()],
        reading: Some(r#"{"needs":["loneliness"],"because":[{"kind":"need","rule":"en/needs/loneliness#3"}]}"#.into()),
    }
}

fn question(of: &Conversation) -> Outbound {
    let button = |option: &str, label: &str| Button { option: option.into(), label: label.into(), picked: false };
    let buttons = vec![button("company", "Company"), button("grief", "Grief"), button("activity", "Something to do")];
    Outbound {
        text: "Thank you for telling me. What would help most: company, or something to do?".into(),
        lang: of.lang.clone(),
        keyboard: Some(Keyboard { token: "t12".into(), several: false, buttons, location: None, text: true }),
        urgent: false,
        edits: None,
    }
}

fn message(to: &Conversation, seq: i64) -> OutboxRow {
    OutboxRow {
        id: OutboxId::new(NOW),
        conversation: to.id,
        alert: None,
        seq,
        channel: to.channel,
        address: to.address.clone(),
        message: question(to),
        speaker: Speaker::Bot,
        urgent: false,
        state: "pending".into(),
        attempts: 0,
        due_at: NOW,
        lease_until: None,
        error: None,
        created_at: NOW,
    }
}
