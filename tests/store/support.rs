//! Databases to test on, and units of work like the real ones.

use pathways::{
    domain::{
        conversation::Conversation,
        handoff::{Advisor, Handoff, HandoffState, Role},
        ids::{Address, AdvisorId, ConversationId, HandoffId, Lang, OutboxId, PersonId, TurnId},
        post::{ChannelKind, Outbound, Speaker},
        risk::{Risk, Urgency},
        time::Time,
        turn::Turn,
    },
    store::{Key, OutboxRow, Outcome, Store, StoreError, Unit, Writes},
};
use sqlx::{Connection, Executor, PgConnection};
use std::{env, future::Future};

/// The instant at which tests begin.
pub const START: Time = Time::from_millis(1_795_000_000_000);

/// Makes a test body two tests.
#[macro_export]
macro_rules! both {
    ($($(#[$doc:meta])* $name:ident => $body:path;)*) => {$(
        mod $name {
            #[allow(unused_imports, reason = "a body may come from another module")]
            use super::*;

            $(#[$doc])*
            #[test]
            fn sqlite() {
                $crate::support::on_sqlite($body);
            }

            $(#[$doc])*
            #[test]
            fn postgres() {
                $crate::support::on_postgres($body);
            }
        }
    )*};
}

/// Runs a test on a new SQLite file.
pub fn on_sqlite<F: Future<Output = ()>>(body: impl FnOnce(String) -> F) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let url = format!("sqlite://{}/test.db", folder.path().display());
    runtime().block_on(body(url));
}

/// Runs a test on a new PostgreSQL database.
pub fn on_postgres<F: Future<Output = ()>>(body: impl FnOnce(String) -> F) {
    let Ok(server) = env::var("PATHWAYS_TEST_POSTGRES") else {
        panic!("This needs a PostgreSQL server. Run `tests/run`: it starts one and sets PATHWAYS_TEST_POSTGRES.");
    };
    let name = format!("pathways_{}", TurnId::new(START).to_string().replace('-', ""));
    let runtime = runtime();
    runtime.block_on(async {
        admin(&server, format!("CREATE DATABASE {name}")).await;
        body(with_database(&server, &name)).await;
    });
    // Ends the store's tasks, and with them their connections.
    drop(runtime);
    self::runtime().block_on(admin(&server, format!("DROP DATABASE {name} WITH (FORCE)")));
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}

async fn admin(server: &str, sql: String) {
    let mut connection = PgConnection::connect(server).await.expect("PATHWAYS_TEST_POSTGRES names a running server");
    connection.execute(sqlx::AssertSqlSafe(sql)).await.expect("a statement of the test's own");
}

/// Returns the server's URL with another database in it.
fn with_database(server: &str, name: &str) -> String {
    let (front, query) = server.split_once('?').unwrap_or((server, ""));
    let (host, _) = front.rsplit_once('/').expect("a URL that names a database");
    format!("{host}/{name}?{query}")
}

/// The address of person number `n`.
pub fn address(n: usize) -> Address {
    Address::new(format!("person-{n}"))
}

/// A conversation that begins now.
pub fn conversation(at: Address) -> Conversation {
    let (id, person) = (ConversationId::new(START), PersonId::new(START));
    Conversation::begin(id, person, ChannelKind::Telegram, at, Lang::new("en"), START)
}

/// A turn of this conversation, numbered next.
pub fn turn(of: &mut Conversation, speaker: Speaker, text: &str) -> Turn {
    let seq = of.next_seq;
    of.next_seq += 1;
    Turn {
        id: TurnId::new(START),
        conversation: of.id,
        seq,
        at: START,
        speaker,
        advisor: None,
        channel: of.channel,
        external_id: None,
        kind: "text".into(),
        text: text.into(),
        message: None,
        said: Vec::new(),
        reading: None,
    }
}

/// A message to the person of this conversation.
pub fn message(to: &Conversation, seq: i64, speaker: Speaker, text: &str) -> OutboxRow {
    OutboxRow {
        id: OutboxId::new(START),
        conversation: to.id,
        alert: None,
        seq,
        channel: to.channel,
        address: to.address.clone(),
        message: Outbound { text: text.into(), lang: to.lang.clone(), keyboard: None, urgent: false, edits: None },
        speaker,
        urgent: false,
        state: "pending".into(),
        attempts: 0,
        due_at: START,
        lease_until: None,
        error: None,
        created_at: START,
    }
}

/// What the conversation becomes when the person says `text` and the bot answers.
pub fn answered(conversation: &mut Conversation, external_id: &str, text: &str) -> Writes {
    let mut said = turn(conversation, Speaker::Person, text);
    said.external_id = Some(external_id.to_owned());
    let mut reply = turn(conversation, Speaker::Bot, "I hear you.");
    let row = message(conversation, reply.seq, Speaker::Bot, "I hear you.");
    reply.message = Some(row.message.clone());
    Writes {
        conversation: Some(conversation.clone()),
        turns: vec![said, reply],
        outbox: vec![row],
        ..Writes::default()
    }
}

/// A unit like that of a person's message. It returns the person's turn's number, none where it is kept already.
pub fn said(at: Address, external_id: &str, text: &str) -> Unit<Option<i64>> {
    let (id, text) = (external_id.to_owned(), text.to_owned());
    let key = Key::Address(ChannelKind::Telegram, at.clone());
    Unit::new(key, move |loaded| {
        if loaded.duplicate {
            return Outcome { writes: Writes::default(), value: None };
        }
        let mut conversation = loaded.conversation.unwrap_or_else(|| conversation(at.clone()));
        (conversation.channel, conversation.address) = (ChannelKind::Telegram, at);
        let writes = answered(&mut conversation, &id, &text);
        Outcome { value: writes.turns.first().map(|turn| turn.seq), writes }
    })
    .seen(ChannelKind::Telegram, external_id)
}

/// Says something as person number `n`.
pub async fn say(store: &Store, n: usize, external_id: &str, text: &str) -> Result<Option<i64>, StoreError> {
    store.submit(said(address(n), external_id, text)).await
}

/// The conversation with person number `n`.
pub async fn of(store: &Store, n: usize) -> Conversation {
    store.conversation_at(ChannelKind::Telegram, &address(n)).await.expect("a read").expect("a conversation")
}

/// Adds an advisor.
pub async fn advisor(store: &Store, name: &str) -> AdvisorId {
    let id = AdvisorId::new(START);
    let advisor = Advisor { id, name: name.into(), role: Role::Advisor, disabled: false, telegram: None };
    assert!(store.add_advisor(&advisor).await.expect("a write"));
    advisor.id
}

/// Raises a handoff for person number `n`.
pub async fn raise(store: &Store, n: usize, risk: Risk, urgency: Urgency, at: Time) -> HandoffId {
    let key = Key::Address(ChannelKind::Telegram, address(n));
    let unit = Unit::new(key, move |loaded| {
        let mut conversation = loaded.conversation.expect("the conversation");
        let handoff = Handoff {
            id: HandoffId::new(at),
            conversation: conversation.id,
            person: conversation.person,
            reason: "asked".into(),
            risk,
            urgency,
            raised_at: at,
            state: HandoffState::Waiting,
        };
        conversation.handoff = Some(handoff.id);
        conversation.owner = handoff.owner();
        let value = handoff.id;
        Outcome {
            writes: Writes { conversation: Some(conversation), handoff: Some(handoff), ..Writes::default() },
            value,
        }
    });
    store.submit(unit).await.expect("a write")
}
