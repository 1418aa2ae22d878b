//! A conversation on a stage: the engine with a clock of its own, timers and silence, and nothing kept, sent or told.
//!
//! Whoever plays a transcript and whoever previews a dialogue drive the same one. It is saved and reloaded before each
//! step, so that nothing that cannot be saved can hide.

use super::{Move, Transcript, courses::courses};
use crate::{
    dialogue::{
        World,
        effect::{Effect, Label, Step, Why},
        render::{Page, Spoken, render},
        script::{Edge, Kind},
        step::{Event, Moment, StepError, step},
    },
    directory::Resolved,
    domain::{
        conversation::{Conversation, Kept, Owner, Value},
        ids::{Address, AdvisorId, ConversationId, DialogueName, HandoffId, Lang, Need, PersonId, SessionId, SlotName},
        learning::{Booking, Learning, Place},
        post::Body,
        time::Time,
    },
    understanding::Reading,
};
use std::sync::Arc;

/// A conversation, its clock and what is to come.
#[derive(Clone, Debug)]
pub struct Stage {
    /// The conversation.
    pub conversation: Conversation,
    /// The time.
    pub now: Time,
    /// The language it is played in.
    lang: Lang,
    /// The options of the question asked last.
    buttons: Vec<(String, Label)>,
    timers: Vec<(Time, DialogueName, Option<Value>)>,
    learning: Learning,
    failing: Vec<String>,
}

/// One thing that happened, and what came of it.
#[derive(Debug)]
pub struct Beat {
    /// When.
    pub at: Time,
    /// What.
    pub event: Event,
    /// The consequences, in order.
    pub effects: Vec<Effect>,
    /// The messages, as the person sees them.
    pub spoken: Vec<Spoken>,
    /// What was made of the person's words.
    pub reading: Option<Reading>,
    /// The edges walked.
    pub trace: Vec<Edge>,
    /// What the edges do not tell of why.
    pub why: Vec<Why>,
}

/// Why there is no beat.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// What was saved came back as something else.
    #[error("The conversation did not survive being saved and reloaded.")]
    Lost,
    /// A place in a session was to change, and there is none.
    #[error("Nobody has a place here, or waits for one.")]
    NoPlace,
    /// The dialogues do not say what comes next.
    #[error("The step failed: {0}.")]
    Step(#[from] StepError),
}

impl Beat {
    /// Returns the names of the messages said, in order.
    pub fn said(&self) -> impl Iterator<Item = &str> {
        self.spoken.iter().flat_map(|spoken| &spoken.said).map(String::as_str)
    }
}

impl Stage {
    /// Makes the stage that a transcript's head describes, in `lang`. Returns the slots that cannot be known so besides.
    pub fn set(world: &World, head: &Transcript, lang: &Lang) -> (Self, Vec<String>) {
        let now = head.now;
        let (id, person) = (ConversationId::new(now), PersonId::new(now));
        let mut conversation =
            Conversation::begin(id, person, head.channel, Address::new("transcript"), lang.clone(), now);
        let mut wrong = Vec::new();
        for (slot, value) in &head.about {
            if slot == "consent" {
                conversation.mind.consents.insert(value.clone(), true);
                continue;
            }
            let name = SlotName::new(slot);
            match known(world, &name, value) {
                Some(value) => {
                    conversation.mind.about.insert(name, Kept { value, at: now });
                }
                None => wrong.push(slot.clone()),
            }
        }
        (
            Self {
                conversation,
                now,
                lang: lang.clone(),
                buttons: Vec::new(),
                timers: Vec::new(),
                learning: Learning {
                    sittings: head.courses.map(|full| courses(now, full)).unwrap_or_default(),
                    mine: Vec::new(),
                },
                failing: Vec::new(),
            },
            wrong,
        )
    }

    /// Begins a dialogue, as if its time had come.
    pub fn begin(&mut self, world: &World, dialogue: &DialogueName) -> Result<Beat, Fault> {
        if !world.scripts.by_name.contains_key(dialogue) {
            return Err(StepError::Missing(format!("dialogue {dialogue}")).into());
        }
        self.happen(world, Event::Due { dialogue: dialogue.clone(), about: None })
    }

    /// Makes a move. Time that passes may bring several things about, what fails and what is expected none. What fails does
    /// so in the next move alone.
    pub fn make(&mut self, world: &World, step: &Move) -> Vec<Result<Beat, Fault>> {
        if let Move::Fail(action) = step {
            self.failing.push(action.clone());
            return Vec::new();
        }
        let beats = self.react(world, step);
        self.failing.clear();
        beats
    }

    fn react(&mut self, world: &World, step: &Move) -> Vec<Result<Beat, Fault>> {
        let voice = |name: &str| {
            let text = world.wording.text(&self.lang, &format!("voice-{name}"), None, &Default::default());
            text.map(|text| text.text).unwrap_or_default()
        };
        let token = || self.conversation.mind.frames.last().map(|frame| frame.token.clone()).unwrap_or_default();
        let body = match step {
            Move::Said(words) => Body::Text(words.clone()),
            Move::Voice(name) => Body::Text(voice(name)),
            Move::Tap(options) => {
                Body::Chose { token: token(), options: options.iter().map(|word| self.option(word)).collect() }
            }
            Move::TapOld(option) => Body::Chose { token: "old".into(), options: vec![option.clone()] },
            Move::Toggle(option) => Body::Toggled { token: token(), option: option.clone() },
            Move::Share(lat, lon) => Body::Location { lat: *lat, lon: *lon },
            Move::Contact(phone) => Body::Contact { phone: phone.clone() },
            Move::Media(kind) => Body::Other { kind: kind.clone(), caption: None },
            Move::Start => Body::Start,
            Move::Claim(name) => {
                self.conversation.owner = Owner::Human(AdvisorId::new(self.now));
                return vec![self.happen(world, Event::Claimed { name: name.clone() })];
            }
            Move::Close(outcome) => return vec![self.happen(world, Event::Closed { outcome: outcome.clone() })],
            Move::Seat | Move::CalledOff => return vec![self.place(world, step == &Move::Seat)],
            Move::Pass(by) => return self.pass(world, self.now + *by),
            Move::Fail(_) | Move::Expect(_) | Move::Effect(_) => return Vec::new(),
        };
        vec![self.happen(world, Event::Person(body))]
    }

    /// Returns how a transcript names a button: by its option, but by its number where it is a place found, or is a
    /// number itself.
    pub(super) fn word_for(&self, option: &str) -> String {
        let place = self.buttons.iter().position(|(known, label)| {
            known == option
                && (matches!(label, Label::Asset(..) | Label::Course(..) | Label::Sitting(..))
                    || known.parse::<usize>().is_ok())
        });
        place.map_or_else(|| option.to_owned(), |at| (at + 1).to_string())
    }

    /// Returns the option of the button that a number names, counted from 1; any other word is an option itself, but for
    /// `lang`: the language it is played in.
    fn option(&self, word: &str) -> String {
        if word == "lang" {
            return self.lang.to_string();
        }
        let at = word.parse::<usize>().ok().and_then(|at| at.checked_sub(1));
        at.and_then(|at| self.buttons.get(at)).map_or_else(|| word.to_owned(), |(option, _)| option.clone())
    }

    /// Gives who waits a seat, or calls off the session of whoever has a place.
    fn place(&mut self, world: &World, seat: bool) -> Result<Beat, Fault> {
        let of =
            |place| self.learning.mine.iter().find(|booking| booking.place == place).map(|booking| booking.session);
        let session = if seat { of(Place::Waiting) } else { of(Place::Booked).or_else(|| of(Place::Waiting)) };
        let session = session.ok_or(Fault::NoPlace)?;
        let told = if seat { &world.scripts.seat } else { &world.scripts.called_off };
        self.put_place(session, if seat { Place::Booked } else { Place::Cancelled });
        if !seat {
            for sitting in self.learning.sittings.iter_mut().filter(|sitting| sitting.session.id == session) {
                Arc::make_mut(sitting).session.cancelled_at = Some(self.now);
            }
        }
        let dialogue = told.clone().unwrap_or_else(|| DialogueName::new(""));
        self.happen(world, Event::Due { dialogue, about: Some(Value::Session(session)) })
    }

    fn put_place(&mut self, session: SessionId, place: Place) {
        let before = self.learning.mine.iter().position(|booking| booking.session == session);
        let before = before.map(|at| self.learning.mine.swap_remove(at).place);
        let (conversation, at) = (self.conversation.id, self.now);
        self.learning.mine.push(Booking { session, conversation, place, at, remind_at: None });
        for sitting in self.learning.sittings.iter_mut().filter(|sitting| sitting.session.id == session) {
            Arc::make_mut(sitting).moved(before, Some(place));
        }
    }

    /// Lets time pass: what falls due on the way happens in order.
    fn pass(&mut self, world: &World, until: Time) -> Vec<Result<Beat, Fault>> {
        let mut beats = Vec::new();
        for _ in 0..100 {
            self.timers.sort_by_key(|(at, _, _)| *at);
            let timer = self.timers.first().map(|(at, _, _)| *at).filter(|at| *at <= until);
            let quiet = self.conversation.quiet_at.filter(|at| *at <= until);
            let event = match (timer, quiet) {
                (None, None) => break,
                (Some(at), quiet) if quiet.is_none_or(|quiet| at <= quiet) => {
                    self.now = at;
                    let (_, dialogue, about) = self.timers.remove(0);
                    Event::Due { dialogue, about }
                }
                (_, quiet) => {
                    self.now = quiet.unwrap_or(until);
                    Event::Silence
                }
            };
            beats.push(self.happen(world, event));
            if beats.last().is_some_and(Result::is_err) {
                break;
            }
        }
        self.now = until;
        beats
    }

    fn happen(&mut self, world: &World, event: Event) -> Result<Beat, Fault> {
        let saved = serde_json::to_string(&self.conversation).and_then(|saved| serde_json::from_str(&saved));
        let conversation: Conversation = saved.map_err(|_| Fault::Lost)?;
        if conversation != self.conversation {
            return Err(Fault::Lost);
        }
        let moment = Moment { now: self.now, failing: &self.failing, learning: &self.learning };
        let Step { conversation, effects, reading, trace, why, .. } =
            step(world, conversation, event.clone(), &moment)?;
        self.conversation = conversation;
        self.conversation.updated_at = self.now;
        if self.conversation.owner != Owner::Bot && self.conversation.handoff.is_none() {
            self.conversation.handoff = Some(HandoffId::new(self.now));
        }
        let mut says = Vec::new();
        for effect in &effects {
            match effect {
                Effect::Say(say) => {
                    if let Some(question) = &say.ask {
                        self.buttons.clone_from(&question.options);
                    }
                    says.push(say);
                }
                Effect::Schedule { dialogue, at, about } => {
                    self.timers.push((*at, dialogue.clone(), about.clone()));
                }
                Effect::CancelSchedules => self.timers.clear(),
                Effect::Place { session, place, remind_at } => {
                    self.put_place(*session, *place);
                    let about = Some(Value::Session(*session));
                    self.timers.retain(|(_, _, known)| *known != about);
                    if let (Some(at), Some(dialogue)) = (remind_at, &world.scripts.reminder) {
                        self.timers.push((*at, dialogue.clone(), about));
                    }
                }
                _ => {}
            }
        }
        let page = Page {
            conversation: &self.conversation,
            private_link: "https://example.org/go/x",
            chat_link: "https://example.org/",
            of_session: &|way, session| format!("https://example.org/{way:?}/{session}"),
            reply_ref: Some("the last"),
        };
        let spoken = render(world, &page, &says);
        Ok(Beat { at: self.now, event, effects, spoken, reading, trace, why })
    }
}

/// Reads what the head of a transcript says is known.
fn known(world: &World, slot: &SlotName, value: &str) -> Option<Value> {
    let many = || value.split_whitespace();
    Some(match world.scripts.shared.get(slot)?.kind {
        Kind::Needs => Value::Needs(many().map(Need::new).collect()),
        Kind::Some => Value::Some(many().map(str::to_owned).collect()),
        Kind::Area => match world.places.resolve(value) {
            Resolved::Found(area) => Value::Area(area),
            _ => return None,
        },
        Kind::Number => Value::Number(value.parse().ok()?),
        Kind::Text | Kind::Phone => Value::Text(value.to_owned()),
        Kind::One => Value::One(value.to_owned()),
        _ => return None,
    })
}
