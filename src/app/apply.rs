//! Effects become rows. The only place where an [`Effect`] is carried out.
//!
//! Pure but for the ids it makes: it runs inside the store's unit of work.

use super::places;
use crate::{
    dialogue::{
        Event, Moment, StepError, World,
        effect::{Effect, Say, Step},
        render::{Page, Spoken, Way, label, render},
        step,
    },
    domain::{
        conversation::{Conversation, Owner, Value},
        handoff::{Handoff, HandoffState},
        ids::{HandoffId, OutboxId, RowId, SessionId, TimerId, TurnId},
        learning::{Booking, Place},
        post::{Body, Inbound, Outbound, Speaker},
        risk::{Risk, Urgency},
        time::Time,
        turn::Turn,
    },
    store::{
        AlertRow, AuditRow, CallbackRow, ConsentRow, Holds, Loaded, NeedRow, OfferRow, OutboxRow, OutcomeRow,
        ReferralRow, TimerRow, Writes, outbox,
    },
    understanding::Reading,
};
use std::time::Duration;

/// What applying an event came to.
pub struct Applied {
    /// The rows.
    pub writes: Writes,
    /// What the bot says, in order.
    pub said: Vec<Outbound>,
    /// The number of the last turn.
    pub last_seq: i64,
}

/// What is needed besides the world and the conversation.
pub struct Context<'a> {
    /// The time.
    pub now: Time,
    /// A link by which the person goes on in the private web chat.
    pub private_link: &'a str,
    /// The link to the chat that anybody may have.
    pub chat_link: &'a str,
    /// Makes a link about a session.
    pub of_session: &'a dyn Fn(Way, SessionId) -> String,
    /// The message that caused it, where one did.
    pub inbound: Option<&'a Inbound>,
}

/// Decides what an event means for a conversation, and what must be written.
///
/// `loaded` is what the unit of work saw; its conversation may have been changed by the caller beforehand (an advisor
/// who claims sets the owner).
pub fn apply(world: &World, loaded: Loaded, event: Event, context: &Context) -> Result<Applied, StepError> {
    let Some(conversation) = loaded.conversation else {
        return Err(StepError::Missing("the conversation".into()));
    };
    let seq = conversation.next_seq;
    let moment = Moment { learning: &loaded.learning, ..Moment::at(context.now) };
    let done = step(world, conversation, event, &moment)?;
    Ok(Writing::new(world, context, seq, loaded.handoff).apply(done))
}

/// What is written when the dialogues fail somebody: their words are kept, they are told, and a person takes over.
pub fn fault(world: &World, loaded: Loaded, context: &Context) -> Applied {
    let Some(mut conversation) = loaded.conversation else {
        return Applied { writes: Writes::default(), said: Vec::new(), last_seq: 0 };
    };
    let seq = conversation.next_seq;
    conversation.mind.frames.clear();
    conversation.quiet_at = None;
    // Their words may have told of danger, and nobody has read them yet.
    let mut effects = vec![Effect::Say(Say { id: "common-fault".into(), urgent: true, ..Say::default() })];
    if conversation.owner == Owner::Bot {
        conversation.owner = Owner::Queued;
        effects.push(Effect::RaiseHandoff { reason: "fault".into() });
    }
    let done = Step { conversation, effects, reading: None, chosen: Vec::new(), trace: Vec::new(), why: Vec::new() };
    Writing::new(world, context, seq, loaded.handoff).apply(done)
}

/// Applying under way.
struct Writing<'a> {
    world: &'a World,
    context: &'a Context<'a>,
    handoff: Option<Handoff>,
    writes: Writes,
    seq: i64,
}

impl<'a> Writing<'a> {
    fn new(world: &'a World, context: &'a Context<'a>, seq: i64, handoff: Option<Handoff>) -> Self {
        Self { world, context, handoff, writes: Writes::default(), seq }
    }

    fn apply(mut self, done: Step) -> Applied {
        let Step { mut conversation, effects, reading, chosen, .. } = done;
        if let Some(inbound) = self.context.inbound {
            let chosen: Vec<String> = chosen.iter().map(|from| label(self.world, &conversation.lang, from)).collect();
            let turn = self.inbound_turn(&conversation, inbound, reading.as_ref(), &chosen.join(", "));
            self.writes.turns.push(turn);
        }
        let (says, effects): (Vec<Effect>, Vec<Effect>) =
            effects.into_iter().partition(|effect| matches!(effect, Effect::Say(_)));
        for effect in effects {
            self.effect(effect, &mut conversation, reading.as_ref());
        }
        let says: Vec<&Say> = says
            .iter()
            .filter_map(|effect| match effect {
                Effect::Say(say) => Some(say),
                _ => None,
            })
            .collect();
        let page = Page {
            conversation: &conversation,
            private_link: self.context.private_link,
            chat_link: self.context.chat_link,
            of_session: self.context.of_session,
            reply_ref: self.context.inbound.and_then(|inbound| inbound.reply_ref.as_deref()),
        };
        let spoken = render(self.world, &page, &says);
        let said = self.say(&conversation, spoken);
        conversation.updated_at = self.context.now;
        if self.writes.erase {
            // Nothing of the person stays: what was just said goes out, and is not kept either.
            self.writes.turns.clear();
            self.writes.needs = None;
            self.writes.consents.clear();
            self.writes.offers.clear();
            self.writes.bookings.clear();
        } else {
            self.writes.conversation = Some(conversation);
        }
        Applied { writes: self.writes, said, last_seq: self.seq - 1 }
    }

    fn turn(&mut self, conversation: &Conversation, speaker: Speaker, kind: &str, text: String) -> Turn {
        let seq = self.seq;
        self.seq += 1;
        Turn {
            id: TurnId::new(self.context.now),
            conversation: conversation.id,
            seq,
            at: self.context.now,
            speaker,
            advisor: None,
            channel: conversation.channel,
            external_id: None,
            kind: kind.to_owned(),
            text,
            message: None,
            said: Vec::new(),
            reading: None,
        }
    }

    fn inbound_turn(
        &mut self,
        conversation: &Conversation,
        inbound: &Inbound,
        reading: Option<&Reading>,
        chosen: &str,
    ) -> Turn {
        let (kind, text) = match &inbound.body {
            Body::Start => ("start", String::new()),
            Body::Text(text) => ("text", text.clone()),
            Body::Edited(text) => ("edited", text.clone()),
            Body::Chose { .. } => ("chose", chosen.to_owned()),
            Body::Toggled { .. } => ("toggled", chosen.to_owned()),
            Body::Location { lat, lon } => ("location", format!("{lat:.3}, {lon:.3}")),
            Body::Contact { phone } => ("contact", phone.clone()),
            Body::Other { kind, caption } => {
                ("other", caption.as_ref().map_or_else(|| format!("[{kind}]"), |words| format!("[{kind}] {words}")))
            }
        };
        let mut turn = self.turn(conversation, Speaker::Person, kind, text);
        turn.channel = inbound.channel;
        turn.external_id = Some(inbound.external_id.clone());
        turn.at = inbound.at;
        turn.reading = reading.and_then(|reading| serde_json::to_string(reading).ok());
        turn
    }

    fn say(&mut self, conversation: &Conversation, spoken: Vec<Spoken>) -> Vec<Outbound> {
        let mut said = Vec::new();
        for Spoken { message, said: ids } in spoken {
            let mut turn = self.turn(conversation, Speaker::Bot, "message", message.text.clone());
            if conversation.channel.is_pushed() {
                self.writes.outbox.push(to_send(conversation, turn.seq, Speaker::Bot, &message, self.context.now));
            }
            turn.said = ids;
            turn.message = Some(message.clone());
            self.writes.turns.push(turn);
            said.push(message);
        }
        said
    }

    fn effect(&mut self, effect: Effect, conversation: &mut Conversation, reading: Option<&Reading>) {
        let now = self.context.now;
        let person = conversation.person;
        match effect {
            Effect::Say(_) | Effect::RelayToDesk => {}
            Effect::RecordNeeds { needs } => {
                let rows = needs.into_iter().map(|(need, how)| NeedRow { person, need, how: how.to_owned(), at: now });
                self.writes.needs = Some(rows.collect());
            }
            Effect::RecordRisk { risk, urgency } => self.worsen(risk, urgency),
            Effect::RecordConsent { kind, given } => {
                self.audit(conversation, "person", if given { "consent" } else { "withdraw" }, &kind);
                self.writes.consents.push(ConsentRow { person, kind, given, at: now });
            }
            Effect::Offer { found, excluded } => {
                let excluded: std::collections::BTreeMap<String, i64> =
                    excluded.into_iter().map(|(reason, count)| (reason, i64::from(count))).collect();
                let row = |position: i64, asset, reasons| OfferRow {
                    id: RowId::new(now),
                    conversation: conversation.id,
                    at: now,
                    asset,
                    position,
                    reasons,
                    excluded: excluded.clone(),
                };
                if found.is_empty() {
                    self.writes.offers.push(row(0, None, Vec::new()));
                }
                let found = found.into_iter().zip(1..);
                let rows = found.map(|(found, position)| row(position, Some(found.asset), found.reasons));
                self.writes.offers.extend(rows);
            }
            Effect::Refer { asset } => {
                self.audit(conversation, "person", "refer", asset.as_str());
                self.writes.referrals.push(ReferralRow {
                    id: RowId::new(now),
                    person,
                    conversation: conversation.id,
                    asset,
                    how: "self".into(),
                    state: "sent".into(),
                    at: now,
                });
            }
            Effect::RaiseHandoff { reason } => self.raise(conversation, reason),
            Effect::EndHandoff { outcome } => {
                if let Some(handoff) = self.handoff.take() {
                    self.writes.handoff = handoff.end_without_advisor(outcome, now).ok();
                }
                conversation.handoff = None;
            }
            Effect::RaiseAlert { risk, urgency } => {
                self.audit(conversation, "bot", "alert", risk.as_str());
                self.writes.alerts.push(AlertRow {
                    id: RowId::new(now),
                    conversation: conversation.id,
                    risk,
                    urgency,
                    because: reading.and_then(|reading| serde_json::to_string(reading).ok()).unwrap_or_default(),
                    raised_at: now,
                    acked_by: None,
                    acked_at: None,
                    told: None,
                    step: 0,
                    // Whom it goes to is found at once, but not here: this knows no advisor.
                    due_at: Some(now),
                });
            }
            Effect::Schedule { dialogue, at, about } => {
                let payload = match about {
                    Some(Value::Session(session)) => places::payload(session),
                    Some(Value::Asset(asset)) => serde_json::json!({ "about": asset }).to_string(),
                    _ => "{}".to_owned(),
                };
                self.writes.timers.push(TimerRow {
                    id: TimerId::new(now),
                    conversation: conversation.id,
                    kind: dialogue.to_string(),
                    dialogue: Some(dialogue),
                    payload,
                    due_at: at,
                    state: "pending".into(),
                });
            }
            Effect::CancelSchedules => self.writes.cancel_timers = true,
            Effect::CallBack { phone, when } => self.writes.callbacks.push(CallbackRow {
                id: RowId::new(now),
                conversation: conversation.id,
                phone,
                when_text: when,
                state: "open".into(),
                at: now,
                done_by: None,
            }),
            Effect::Record { what, about, mut answers } => {
                let text = answers.remove("words");
                let answer = answers.into_values().collect::<Vec<_>>().join(" ");
                self.writes.outcomes.push(OutcomeRow {
                    id: RowId::new(now),
                    conversation: conversation.id,
                    kind: what,
                    asset: about,
                    answer,
                    text,
                    at: now,
                });
            }
            Effect::Place { session, place, remind_at } => {
                self.audit(conversation, "person", place.as_str(), &session.to_string());
                let booking = Booking { session, conversation: conversation.id, place, at: now, remind_at };
                let holds = match place {
                    Place::Booked => Holds::Free,
                    Place::Waiting => Holds::Full,
                    _ => Holds::Anything,
                };
                self.writes.bookings.push((booking, holds));
            }
            Effect::Erase => self.writes.erase = true,
        }
    }

    /// An open handoff rises in the queue with what is seen while it waits.
    fn worsen(&mut self, risk: Risk, urgency: Urgency) {
        if let Some(mut handoff) = self.handoff.take() {
            if (urgency, risk) > (handoff.urgency, handoff.risk) {
                handoff.urgency = urgency;
                handoff.risk = risk;
                self.writes.handoff = Some(handoff.clone());
            }
            self.handoff = Some(handoff);
        }
    }

    fn raise(&mut self, conversation: &mut Conversation, reason: String) {
        let now = self.context.now;
        let handoff = Handoff {
            id: HandoffId::new(now),
            conversation: conversation.id,
            person: conversation.person,
            reason,
            risk: conversation.risk,
            urgency: conversation.urgency,
            raised_at: now,
            state: HandoffState::Waiting,
        };
        self.audit(conversation, "bot", "handoff", &handoff.reason.clone());
        conversation.handoff = Some(handoff.id);
        self.handoff = Some(handoff.clone());
        self.writes.handoff = Some(handoff);
    }

    fn audit(&mut self, conversation: &Conversation, actor: &str, action: &str, detail: &str) {
        self.writes.audit.push(AuditRow {
            id: RowId::new(self.context.now),
            at: self.context.now,
            actor: actor.to_owned(),
            action: action.to_owned(),
            subject: conversation.id.to_string(),
            detail: detail.to_owned(),
        });
    }
}

/// For how long a message is in the hands of the process that committed it, or that claimed it. After that another
/// process takes it to be lost and sends it.
pub const LEASE: Duration = Duration::from_secs(60);

/// Makes the outbox row of a message, to be sent at once by the process that commits it.
pub fn to_send(conversation: &Conversation, seq: i64, speaker: Speaker, message: &Outbound, now: Time) -> OutboxRow {
    OutboxRow {
        id: OutboxId::new(now),
        conversation: conversation.id,
        alert: None,
        seq,
        channel: conversation.channel,
        address: conversation.address.clone(),
        message: message.clone(),
        speaker,
        urgent: message.urgent,
        state: outbox::state::PENDING.into(),
        attempts: 0,
        due_at: now,
        lease_until: Some(now + LEASE),
        error: None,
        created_at: now,
    }
}
