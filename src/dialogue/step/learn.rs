//! Courses and sessions in a step: what is found, what is booked, and what is laid out of it.

use super::{Run, StepError};
use crate::{
    dialogue::{
        effect::{Effect, Label, Laid},
        script::{Ask, Do},
    },
    domain::{
        conversation::{Owner, Value},
        ids::{CourseId, DialogueName, Need, SessionId, SlotName},
        learning::{AHEAD, Booking, Place, Sitting, remind_at},
        time::Time,
    },
};
use std::{sync::Arc, time::Duration};

/// A conversation is quiet when nothing happened in it for so long: a reminder may then come in between.
const QUIET: Duration = Duration::from_secs(30 * 60);
/// So soon at the earliest it is tried again.
const SOON: Duration = Duration::from_secs(10 * 60);
/// Where it is not quiet, or somebody else speaks, the reminder waits for so long.
const LATER: Duration = Duration::from_secs(3600);

impl Run<'_> {
    /// Begins a dialogue about a session. It is for a day, so an old question left unanswered does not hold it up; danger and
    /// a talk under way do.
    pub(super) fn due_for(&mut self, dialogue: &DialogueName, session: SessionId) -> Result<(), StepError> {
        let Some(sitting) = self.moment.learning.sitting(session) else { return Ok(()) };
        if self.world.scripts.called_off.as_ref() != Some(dialogue) && self.place(session) != Some(Place::Booked) {
            // They gave it up meanwhile.
            return Ok(());
        }
        let now = self.moment.now;
        let frames = &self.c.mind.frames;
        let vital = frames.iter().any(|frame| self.script_of(frame).is_some_and(|script| script.vital));
        let quiet = frames.is_empty() || now.since(self.c.updated_at) >= QUIET;
        if self.c.owner != Owner::Bot || vital || !quiet {
            let starts = sitting.session.starts_at;
            // By day, but never so late that they would be on their way already.
            let latest = starts.map(|starts| (starts - AHEAD).max(now + SOON));
            let by_day = self.world.service.civil(now + LATER);
            let at = latest.map_or(by_day, |latest| by_day.min(latest));
            if starts.is_none_or(|starts| starts > at) {
                let (dialogue, about) = (dialogue.clone(), Some(Value::Session(session)));
                self.effects.push(Effect::Schedule { dialogue, at, about });
                return Ok(());
            }
            if vital {
                return Ok(());
            }
        }
        self.enter(dialogue, vec![(SlotName::new("session"), Value::Session(session))])
    }

    pub(super) fn find_courses(&mut self, act: &Do) -> &'static str {
        let need = match act.with.first().and_then(|slot| self.value(slot)) {
            Some(Value::One(need)) => Some(Need::new(need)),
            _ => None,
        };
        let found = self.moment.learning.courses(need.as_ref(), &self.c.lang, self.moment.now);
        self.put_found(act, found, Value::Courses)
    }

    pub(super) fn find_sessions(&mut self, act: &Do) -> &'static str {
        let found = match act.with.first().and_then(|slot| self.value(slot)) {
            Some(Value::Course(course)) => self.moment.learning.sessions(course, self.moment.now),
            _ => Vec::new(),
        };
        self.put_found(act, found, Value::Sessions)
    }

    pub(super) fn find_places(&mut self, act: &Do) -> &'static str {
        let found = self.moment.learning.places(self.moment.now);
        self.put_found(act, found, Value::Sessions)
    }

    fn put_found<T>(&mut self, act: &Do, found: Vec<T>, list: fn(Vec<T>) -> Value) -> &'static str {
        if found.is_empty() {
            return "none";
        }
        if let Some(into) = &act.into {
            self.put(into, list(found));
        }
        "found"
    }

    /// Returns the session that an action is about, where it can still be gone to.
    fn about(&self, act: &Do) -> Option<Arc<Sitting>> {
        let Some(Value::Session(session)) = act.with.first().and_then(|slot| self.value(slot)) else { return None };
        self.moment.learning.sitting(session).filter(|sitting| sitting.is_to_come(self.moment.now)).cloned()
    }

    fn place(&self, session: SessionId) -> Option<Place> {
        self.mine.iter().find(|booking| booking.session == session).map(|booking| booking.place)
    }

    pub(super) fn book(&mut self, act: &Do) -> &'static str {
        let Some(sitting) = self.about(act) else { return "gone" };
        let place = match self.place(sitting.session.id).filter(|place| place.is_open()) {
            // Asked for twice is asked for once.
            Some(place) => place,
            None => {
                let place = if sitting.is_free() { Place::Booked } else { Place::Waiting };
                let reminds = self.world.scripts.reminder.is_some() && place == Place::Booked;
                let starts = sitting.session.starts_at.filter(|_| reminds);
                self.set_place(sitting.session.id, place, starts.and_then(|at| remind_at(at, self.moment.now)));
                place
            }
        };
        if place == Place::Booked { "booked" } else { "waiting" }
    }

    pub(super) fn give_up(&mut self, act: &Do) -> &'static str {
        if let Some(sitting) = self.about(act)
            && self.place(sitting.session.id).is_some_and(Place::is_open)
        {
            self.set_place(sitting.session.id, Place::Cancelled, None);
        }
        "ok"
    }

    fn set_place(&mut self, session: SessionId, place: Place, remind_at: Option<Time>) {
        self.mine.retain(|booking| booking.session != session);
        self.mine.push(Booking { session, conversation: self.c.id, place, at: self.moment.now, remind_at });
        self.effects.push(Effect::Place { session, place, remind_at });
    }

    /// Returns option and label of each course or session of a list.
    pub(super) fn listed(&self, ask: &Ask) -> Vec<(String, Label)> {
        match ask.from.as_ref().and_then(|from| self.value(from)) {
            Some(Value::Courses(found)) => {
                let all = found.into_iter().enumerate();
                all.map(|(at, id)| (id.to_string(), Label::Course(at + 1, self.course_title(id)))).collect()
            }
            Some(Value::Sessions(found)) => {
                let known = |(at, id): (usize, SessionId)| {
                    let sitting = self.moment.learning.sitting(id)?;
                    Some((id.to_string(), Label::Sitting(at + 1, Arc::clone(sitting))))
                };
                found.into_iter().enumerate().filter_map(known).collect()
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn lay_list(&self, list: &Value) -> Laid {
        match list {
            Value::Courses(found) => {
                Laid::Courses(found.iter().filter_map(|id| self.first_of(*id)).map(Arc::clone).collect())
            }
            Value::Sessions(found) => {
                let sittings = found.iter().filter_map(|id| self.moment.learning.sitting(*id));
                Laid::Sittings(sittings.map(|it| (Arc::clone(it), self.place(it.session.id))).collect())
            }
            _ => Laid::Nothing,
        }
    }

    pub(super) fn lay_sitting(&self, session: SessionId) -> Laid {
        match self.moment.learning.sitting(session) {
            Some(sitting) => Laid::Sitting(Arc::clone(sitting), self.place(session)),
            None => Laid::Nothing,
        }
    }

    /// Returns the next session of a course.
    fn first_of(&self, course: CourseId) -> Option<&Arc<Sitting>> {
        let learning = self.moment.learning;
        learning.sessions(course, self.moment.now).first().and_then(|id| learning.sitting(*id))
    }

    pub(super) fn course_title(&self, course: CourseId) -> String {
        let all = &self.moment.learning.sittings;
        all.iter().find(|sitting| sitting.course.id == course).map(|it| it.course.title.clone()).unwrap_or_default()
    }

    pub(super) fn session_title(&self, session: SessionId) -> String {
        self.moment.learning.sitting(session).map(|sitting| sitting.course.title.clone()).unwrap_or_default()
    }

    /// Returns the titles of the courses that the person has a place in, or waits for.
    pub(super) fn courses_held(&self) -> Vec<String> {
        let learning = self.moment.learning;
        learning.places(self.moment.now).into_iter().map(|session| self.session_title(session)).collect()
    }

    pub(super) fn begins(&self, session: SessionId) -> Option<Time> {
        self.moment.learning.sitting(session)?.session.starts_at
    }
}
