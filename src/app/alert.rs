//! An alert on its way: with one advisor, then with the next, until one of them has seen it. It never stops by itself.
//!
//! Each turn of it is one unit of work on its conversation, so of two processes only one passes it on, and it is either
//! seen or passed on, never both. What advisors get on Telegram names no person and quotes no words.

use super::{
    App,
    apply::to_send,
    desk::Actor,
    port::{ForDesk, NotNow},
};
use crate::{
    dialogue::World,
    domain::{
        alerting::next,
        conversation::Conversation,
        handoff::Advisor,
        ids::{Address, AdvisorId, Lang, RowId},
        post::{Button, ChannelKind, Keyboard, Outbound, Speaker},
        time::Time,
    },
    store::{AlertRow, AuditRow, Fate, Key, Loaded, OutboxRow, Outcome, SentMark, StoreError, Unit, Writes},
    wording::{Arg, Args, BASE},
};
use std::sync::Arc;

impl App {
    /// Gives an alert that is due to whoever comes next. Returns false where it is not due any more.
    pub(super) async fn pass_on(&self, id: RowId, now: Time) -> Result<bool, StoreError> {
        let (advisors, notices) = (self.store.advisors().await?, self.notices(now));
        let unit = Unit::new(Key::Alert(id), move |loaded| match due(loaded, now) {
            Some((conversation, alert)) => {
                Outcome { writes: notices.pass_on(&conversation, alert, &advisors), value: true }
            }
            None => Outcome { writes: Writes::default(), value: false },
        });
        self.store.submit(unit).await
    }

    /// Keeps that the actor has seen an alert, if nobody had before. `pressed` is the message whose button said so: it
    /// then says who has seen it.
    pub(super) async fn see(
        &self,
        actor: Actor,
        id: RowId,
        pressed: Option<(Address, String)>,
    ) -> Result<(), StoreError> {
        let now = self.clock.now();
        let (advisors, notices) = (self.store.advisors().await?, self.notices(now));
        let unit = Unit::new(Key::Alert(id), move |loaded| {
            let mut writes = Writes::default();
            if let (Some(conversation), Some(mut alert)) = (loaded.conversation, loaded.alert) {
                if alert.acked_at.is_none() {
                    (alert.acked_by, alert.acked_at, alert.due_at) = (Some(actor.advisor), Some(now), None);
                    writes.alerts.push(alert.clone());
                    writes.audit.push(actor.did("alert_seen", id, "", now));
                }
                if let Some((chat, message)) = pressed {
                    let by = advisors.iter().find(|advisor| Some(advisor.id) == alert.acked_by);
                    let words = notices.seen(&alert, by.map_or("", |advisor| &advisor.name), message);
                    writes.outbox.push(notices.to(&conversation, &alert, chat, &words));
                }
            }
            Outcome { writes, value: () }
        });
        self.store.submit(unit).await
    }

    /// Keeps what became of a message. An alert that cannot reach the advisor it is with goes on to the next at once.
    pub async fn sent(&self, row: &OutboxRow, fate: Fate) -> Result<(), StoreError> {
        let (now, step) = (self.clock.now(), row.seq);
        let failed = matches!(fate, Fate::Gone { .. });
        let mut writes = Writes { sent: vec![SentMark { id: row.id, fate }], ..Writes::default() };
        let Some(alert) = row.alert.filter(|_| failed) else { return self.store.submit(Unit::write(writes)).await };
        let unit = Unit::new(Key::Alert(alert), move |loaded| {
            let its = |alert: &AlertRow| alert.acked_at.is_none() && alert.told.is_some() && alert.step == step;
            writes.alerts.extend(loaded.alert.filter(its).map(|alert| AlertRow { due_at: Some(now), ..alert }));
            Outcome { writes, value: () }
        });
        self.store.submit(unit).await
    }

    /// Takes what an advisor sent from their own chat, and returns what to answer there.
    pub(super) async fn hear_advisor(&self, chat: &Address, what: ForDesk) -> Result<Option<Outbound>, NotNow> {
        let not_now = |error: StoreError| NotNow(error.to_string());
        let advisor = self.store.advisor_by_chat(chat).await.map_err(not_now)?;
        match (what, advisor) {
            (ForDesk::Link { token }, before) => {
                let linked = super::desk::chat::link(self, &token, chat).await.map_err(not_now)?;
                // The same message once more, after a crash, finds the link used and the chat linked.
                let id = if linked || before.is_some() { "desk-chat-linked" } else { "desk-chat-link-old" };
                Ok(Some(self.notices(self.clock.now()).plain(id)))
            }
            (ForDesk::Seen { alert, message }, Some(advisor)) => {
                let actor = Actor { advisor: advisor.id, role: advisor.role };
                self.see(actor, alert, Some((chat.clone(), message))).await.map_err(not_now)?;
                Ok(None)
            }
            (ForDesk::Seen { .. }, None) => {
                tracing::info!("a button of an alert was pressed in a chat that no advisor has linked; passed");
                Ok(None)
            }
        }
    }

    fn notices(&self, now: Time) -> Notices {
        Notices { world: self.world(), links: self.links.clone(), now }
    }
}

/// Returns the alert with its conversation, where it is to go on now.
fn due(loaded: Loaded, now: Time) -> Option<(Conversation, AlertRow)> {
    let alert = loaded.alert.filter(|alert| alert.due_at.is_some_and(|at| at <= now))?;
    Some((loaded.conversation?, alert))
}

/// What it takes to tell advisors of an alert, as a unit of work takes it along.
struct Notices {
    world: Arc<World>,
    links: super::join::Links,
    now: Time,
}

impl Notices {
    /// Gives the alert to whoever comes next: at first to the advisor who is with the person.
    fn pass_on(&self, conversation: &Conversation, alert: AlertRow, advisors: &[Advisor]) -> Writes {
        let alerting = &self.world.service.alerts;
        let round = alerting.round(advisors);
        let holder = conversation.owner.advisor().filter(|_| alert.step == 0);
        let told = holder.or_else(|| next(&round, alert.told));
        let action = if alert.step == 0 { "alert_told" } else { "alert_passed_on" };
        let alert =
            AlertRow { told, step: alert.step + 1, due_at: Some(self.now + alerting.patience(alert.urgency)), ..alert };
        let words = self.notice(&alert);
        let chats = advisors.iter().filter(|advisor| !advisor.disabled && told.is_none_or(|told| told == advisor.id));
        let chats = chats.filter_map(|advisor| advisor.telegram.clone());
        Writes {
            outbox: chats.map(|chat| self.to(conversation, &alert, chat, &words)).collect(),
            audit: vec![self.audit(&alert, action)],
            alerts: vec![alert],
            ..Writes::default()
        }
    }

    /// Makes the message to one advisor's chat.
    fn to(&self, conversation: &Conversation, alert: &AlertRow, chat: Address, words: &Outbound) -> OutboxRow {
        let row = to_send(conversation, alert.step, Speaker::System, words, self.now);
        OutboxRow { alert: Some(alert.id), channel: ChannelKind::Telegram, address: chat, ..row }
    }

    /// What an advisor is told.
    fn notice(&self, alert: &AlertRow) -> Outbound {
        let button =
            Button { option: alert.id.to_string(), label: self.text("desk-alert-seen", &Args::new()), picked: false };
        let keyboard = Keyboard {
            token: super::port::ALERT_BUTTON.into(),
            several: false,
            buttons: vec![button],
            location: None,
            text: false,
        };
        Outbound { keyboard: Some(keyboard), ..self.words(self.text("desk-notice", &self.args(alert))) }
    }

    /// What stands in its place once somebody has seen it.
    fn seen(&self, alert: &AlertRow, name: &str, message: String) -> Outbound {
        let text = self.text("desk-notice-seen", &self.args(alert).with("name", name));
        Outbound { edits: Some(message), ..self.words(text) }
    }

    fn plain(&self, id: &str) -> Outbound {
        self.words(self.text(id, &Args::new()))
    }

    fn args(&self, alert: &AlertRow) -> Args {
        let name = |stem: &str, name: &str| self.text(&format!("{stem}-{name}"), &Args::new());
        let risk = Args::new()
            .with("risk", name("desk-risk", alert.risk.as_str()))
            .with("urgency", name("desk-urgency", alert.urgency.as_str()));
        let reference = Args::new().with("code", alert.conversation.code());
        Args::new()
            .with("risk", self.text("desk-risk", &risk))
            .with("ref", self.text("desk-ref", &reference))
            .with("link", Arg::Link(self.links.desk(alert.conversation)))
    }

    /// Returns the message in the language of the desk.
    fn text(&self, id: &str, args: &Args) -> String {
        let text = self.world.wording.text(&Lang::new(BASE), id, None, args);
        text.map_or_else(|| id.to_owned(), |text| text.text)
    }

    fn words(&self, text: String) -> Outbound {
        Outbound { text, lang: Lang::new(BASE), keyboard: None, urgent: true, edits: None }
    }

    fn audit(&self, alert: &AlertRow, action: &str) -> AuditRow {
        AuditRow {
            id: RowId::new(self.now),
            at: self.now,
            actor: "bot".to_owned(),
            action: action.to_owned(),
            subject: alert.id.to_string(),
            detail: alert.told.map_or_else(|| "everybody".to_owned(), |told: AdvisorId| told.to_string()),
        }
    }
}
