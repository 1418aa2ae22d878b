//! Plays a transcript: one step a line, the conversation saved and reloaded before each, so that nothing that cannot be
//! saved can hide.

use super::{Move, Transcript, courses::courses, finding};
use crate::{
    dialogue::{
        World,
        effect::Effect,
        render::{Page, render},
        script::{Edge, Kind},
        step::{Event, Moment, step},
    },
    directory::Resolved,
    domain::{
        conversation::{Conversation, Kept, Owner, Value},
        finding::Finding,
        ids::{Address, AdvisorId, ConversationId, DialogueName, HandoffId, Lang, Need, PersonId, SessionId, SlotName},
        learning::{Booking, Learning, Place},
        post::Body,
        time::Time,
    },
};
use std::{collections::BTreeSet, sync::Arc};

/// What playing showed.
#[derive(Debug, Default)]
pub struct Played {
    /// What was not as written.
    pub findings: Vec<Finding>,
    /// The edges walked.
    pub walked: BTreeSet<Edge>,
}

/// Plays a transcript in `lang`.
pub fn play(world: &World, transcript: &Transcript, lang: &Lang) -> Played {
    let now = transcript.now;
    let mut conversation = Conversation::begin(
        ConversationId::new(now),
        PersonId::new(now),
        transcript.channel,
        Address::new("transcript"),
        lang.clone(),
        now,
    );
    let mut game = Game {
        world,
        transcript,
        lang,
        now,
        buttons: Vec::new(),
        timers: Vec::new(),
        learning: Learning {
            sittings: transcript.courses.map(|full| courses(now, full)).unwrap_or_default(),
            mine: Vec::new(),
        },
        failing: Vec::new(),
        played: Played::default(),
    };
    game.know(&mut conversation);
    let mut moves = transcript.moves.iter().peekable();
    if transcript.begin.is_none() && moves.peek().is_some_and(|(_, first)| !first.happens()) {
        game.find(0, "It begins with what the bot says.".into(), "Begin with what the person does, as `> start`.");
    }
    let mut begun = transcript.begin.clone();
    while begun.is_some() || moves.peek().is_some() {
        let (line, happening) = match begun.take() {
            Some(dialogue) => (0, Happening::Begin(dialogue)),
            None => match moves.next() {
                Some((line, step)) => (*line, Happening::Move(step)),
                None => break,
            },
        };
        let mut said = Vec::new();
        let mut effects = Vec::new();
        conversation = game.happen(conversation, line, &happening, &mut said, &mut effects);
        if matches!(happening, Happening::Move(Move::Fail(_))) {
            continue;
        }
        game.failing.clear();
        let mut expected = Vec::new();
        while let Some((at, next)) = moves.next_if(|(_, next)| !next.happens()) {
            match next {
                Move::Expect(id) => expected.push((*at, id.clone())),
                Move::Effect(words) => game.expect_effect(*at, words, &effects),
                _ => {}
            }
        }
        game.expect_said(line, &expected, &said);
    }
    game.played
}

enum Happening<'a> {
    Begin(DialogueName),
    Move(&'a Move),
}

struct Game<'a> {
    world: &'a World,
    transcript: &'a Transcript,
    lang: &'a Lang,
    now: Time,
    /// The options of the question asked last.
    buttons: Vec<String>,
    timers: Vec<(Time, DialogueName, Option<Value>)>,
    learning: Learning,
    failing: Vec<String>,
    played: Played,
}

impl Game<'_> {
    fn find(&mut self, line: usize, says: String, mend: &str) {
        let says = if self.transcript.spoken().is_some() { says } else { format!("In {}: {says}", self.lang) };
        self.played.findings.push(finding(self.transcript, line, says, mend));
    }

    /// Sets what the head says is known beforehand.
    fn know(&mut self, conversation: &mut Conversation) {
        for (slot, value) in &self.transcript.about {
            if slot == "consent" {
                conversation.mind.consents.insert(value.clone(), true);
                continue;
            }
            let name = SlotName::new(slot);
            let many = || value.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let value = match self.world.scripts.shared.get(&name).map(|slot| slot.kind) {
                Some(Kind::Needs) => Some(Value::Needs(many().iter().map(Need::new).collect())),
                Some(Kind::Some) => Some(Value::Some(many())),
                Some(Kind::Area) => match self.world.places.resolve(value) {
                    Resolved::Found(area) => Some(Value::Area(area)),
                    _ => None,
                },
                Some(Kind::Number) => value.parse().ok().map(Value::Number),
                Some(Kind::Text | Kind::Phone) => Some(Value::Text(value.clone())),
                Some(Kind::One) => Some(Value::One(value.clone())),
                _ => None,
            };
            match value {
                Some(value) => {
                    conversation.mind.about.insert(name, Kept { value, at: self.now });
                }
                None => self.find(
                    0,
                    format!("`{slot}` cannot be known so."),
                    "Name a shared slot and a value that fits it.",
                ),
            }
        }
    }

    /// Returns the option of the button that a number names, counted from 1; any other word is an option itself, but for
    /// `lang`: the language it is played in.
    fn button(&self, word: &str) -> String {
        if word == "lang" {
            return self.lang.to_string();
        }
        let at = word.parse::<usize>().ok().and_then(|at| at.checked_sub(1));
        at.and_then(|at| self.buttons.get(at)).cloned().unwrap_or_else(|| word.to_owned())
    }

    fn happen(
        &mut self,
        conversation: Conversation,
        line: usize,
        happening: &Happening,
        said: &mut Vec<String>,
        effects: &mut Vec<Effect>,
    ) -> Conversation {
        let token = conversation.mind.frames.last().map(|frame| frame.token.clone()).unwrap_or_default();
        let event = match happening {
            Happening::Begin(dialogue) => Event::Due { dialogue: dialogue.clone(), about: None },
            Happening::Move(step) => match step {
                Move::Said(words) => Event::Person(Body::Text(words.clone())),
                Move::Voice(name) => {
                    let id = format!("voice-{name}");
                    let text = self.world.wording.text(self.lang, &id, None, &Default::default());
                    Event::Person(Body::Text(text.map(|text| text.text).unwrap_or_default()))
                }
                Move::Tap(options) => {
                    let options = options.iter().map(|option| self.button(option)).collect();
                    Event::Person(Body::Chose { token, options })
                }
                Move::TapOld(option) => {
                    Event::Person(Body::Chose { token: "old".into(), options: vec![option.clone()] })
                }
                Move::Toggle(option) => Event::Person(Body::Toggled { token, option: option.clone() }),
                Move::Share(lat, lon) => Event::Person(Body::Location { lat: *lat, lon: *lon }),
                Move::Contact(phone) => Event::Person(Body::Contact { phone: phone.clone() }),
                Move::Media(kind) => Event::Person(Body::Other { kind: kind.clone(), caption: None }),
                Move::Start => Event::Person(Body::Start),
                Move::Claim(name) => {
                    let mut conversation = conversation;
                    conversation.owner = Owner::Human(AdvisorId::new(self.now));
                    let event = Event::Claimed { name: name.clone() };
                    return self.step(conversation, line, event, said, effects);
                }
                Move::Close(outcome) => Event::Closed { outcome: outcome.clone() },
                Move::Fail(action) => {
                    self.failing.push(action.clone());
                    return conversation;
                }
                Move::Pass(by) => return self.pass(conversation, line, self.now + *by, said, effects),
                Move::Seat => {
                    let Some((session, _)) = self.open_place(Place::Waiting) else {
                        self.find(
                            line,
                            "Nobody waits for a seat here.".into(),
                            "Book one first, with `courses: full`.",
                        );
                        return conversation;
                    };
                    self.put_place(&conversation, session, Place::Booked);
                    self.hear(self.world.scripts.seat.as_ref(), session)
                }
                Move::CalledOff => {
                    let Some((session, _)) = self.open_place(Place::Booked).or_else(|| self.open_place(Place::Waiting))
                    else {
                        self.find(line, "Nobody has a place here.".into(), "Book one first.");
                        return conversation;
                    };
                    self.put_place(&conversation, session, Place::Cancelled);
                    for sitting in self.learning.sittings.iter_mut().filter(|sitting| sitting.session.id == session) {
                        Arc::make_mut(sitting).session.cancelled_at = Some(self.now);
                    }
                    self.hear(self.world.scripts.called_off.as_ref(), session)
                }
                Move::Expect(_) | Move::Effect(_) => return conversation,
            },
        };
        self.step(conversation, line, event, said, effects)
    }

    fn open_place(&self, place: Place) -> Option<(SessionId, Time)> {
        self.learning.mine.iter().find(|booking| booking.place == place).map(|booking| (booking.session, booking.at))
    }

    fn put_place(&mut self, of: &Conversation, session: SessionId, place: Place) {
        let before = self.learning.mine.iter().position(|booking| booking.session == session);
        let before = before.map(|at| self.learning.mine.swap_remove(at).place);
        let (conversation, at) = (of.id, self.now);
        self.learning.mine.push(Booking { session, conversation, place, at, remind_at: None });
        for sitting in self.learning.sittings.iter_mut().filter(|sitting| sitting.session.id == session) {
            Arc::make_mut(sitting).moved(before, Some(place));
        }
    }

    fn hear(&self, dialogue: Option<&DialogueName>, session: SessionId) -> Event {
        let dialogue = dialogue.cloned().unwrap_or_else(|| DialogueName::new(""));
        Event::Due { dialogue, about: Some(Value::Session(session)) }
    }

    /// Lets time pass: what falls due on the way happens in order.
    fn pass(
        &mut self,
        mut conversation: Conversation,
        line: usize,
        until: Time,
        said: &mut Vec<String>,
        effects: &mut Vec<Effect>,
    ) -> Conversation {
        for _ in 0..100 {
            self.timers.sort_by_key(|(at, _, _)| *at);
            let timer = self.timers.first().map(|(at, _, _)| *at).filter(|at| *at <= until);
            let quiet = conversation.quiet_at.filter(|at| *at <= until);
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
            conversation = self.step(conversation, line, event, said, effects);
        }
        self.now = until;
        conversation
    }

    fn step(
        &mut self,
        conversation: Conversation,
        line: usize,
        event: Event,
        said: &mut Vec<String>,
        effects: &mut Vec<Effect>,
    ) -> Conversation {
        let before = conversation.clone();
        let reloaded = serde_json::to_string(&conversation).and_then(|saved| serde_json::from_str(&saved));
        let conversation: Conversation = match reloaded {
            Ok(reloaded) if reloaded == before => reloaded,
            _ => {
                self.find(
                    line,
                    "The conversation did not survive being saved and reloaded.".into(),
                    "Tell the developers.",
                );
                before.clone()
            }
        };
        let failing = self.failing.clone();
        let learning = self.learning.clone();
        let moment = Moment { now: self.now, failing: &failing, learning: &learning };
        match step(self.world, conversation, event, &moment) {
            Ok(done) => {
                self.played.walked.extend(done.trace);
                for effect in &done.effects {
                    match effect {
                        Effect::Say(say) => {
                            said.push(say.name());
                            if let Some(question) = &say.ask {
                                self.buttons = question.options.iter().map(|(option, _)| option.clone()).collect();
                            }
                        }
                        Effect::Schedule { dialogue, at, about } => {
                            self.timers.push((*at, dialogue.clone(), about.clone()));
                        }
                        Effect::CancelSchedules => self.timers.clear(),
                        Effect::Place { session, place, remind_at } => {
                            self.put_place(&done.conversation, *session, *place);
                            let about = Some(Value::Session(*session));
                            self.timers.retain(|(_, _, known)| *known != about);
                            if let (Some(at), Some(dialogue)) = (remind_at, &self.world.scripts.reminder) {
                                self.timers.push((*at, dialogue.clone(), about));
                            }
                        }
                        Effect::RaiseHandoff { .. } | Effect::EndHandoff { .. } => {}
                        _ => {}
                    }
                }
                let says: Vec<_> = done
                    .effects
                    .iter()
                    .filter_map(|effect| match effect {
                        Effect::Say(say) => Some(say),
                        _ => None,
                    })
                    .collect();
                let mut conversation = done.conversation;
                conversation.updated_at = self.now;
                if conversation.owner != Owner::Bot && conversation.handoff.is_none() {
                    conversation.handoff = Some(HandoffId::new(self.now));
                }
                let page = Page {
                    conversation: &conversation,
                    private_link: "https://example.org/go/x",
                    chat_link: "https://example.org/",
                    of_session: &|way, session| format!("https://example.org/{way:?}/{session}"),
                    reply_ref: None,
                };
                for spoken in render(self.world, &page, &says) {
                    if spoken.message.text.trim().is_empty() {
                        self.find(
                            line,
                            format!("Nothing was there to say for {}.", spoken.said.join(", ")),
                            "Write the message.",
                        );
                    }
                }
                effects.extend(done.effects);
                conversation
            }
            Err(error) => {
                self.find(line, format!("The step failed: {error}."), "Run the other checks first; they say where.");
                before
            }
        }
    }

    fn expect_said(&mut self, line: usize, expected: &[(usize, String)], said: &[String]) {
        let wanted: Vec<&str> = expected.iter().map(|(_, id)| id.as_str()).collect();
        if wanted != said.iter().map(String::as_str).collect::<Vec<_>>() {
            let at =
                expected.iter().zip(said).find(|((_, wanted), got)| wanted != *got).map_or(line, |((at, _), _)| *at);
            let got = if said.is_empty() { "nothing".to_owned() } else { said.join(", ") };
            self.find(at, format!("The bot says {got}."), "Correct the dialogue, or write what it should say.");
        }
    }

    fn expect_effect(&mut self, line: usize, words: &str, effects: &[Effect]) {
        let wanted: Vec<&str> = words.split_whitespace().collect();
        let holds = |effect: &&Effect| {
            let shown = format!("{effect:?}");
            wanted.iter().all(|word| shown.contains(word))
        };
        if !effects.iter().any(|effect| holds(&effect)) {
            let all: Vec<String> = effects
                .iter()
                .filter(|effect| !matches!(effect, Effect::Say(_)))
                .map(|effect| format!("{effect:?}"))
                .collect();
            self.find(
                line,
                format!("No effect holds `{words}`; there were: {}.", all.join("; ")),
                "Correct the dialogue or the line.",
            );
        }
    }
}
