//! Learning: courses, their sessions, and who has a place. Knows no dialogue and no table.

use super::{
    ids::{ConversationId, CourseId, Lang, Need, SessionId},
    time::Time,
};
use jiff::{ToSpan as _, civil};
use serde::{Deserialize, Serialize};
use std::{sync::Arc, time::Duration};

/// The longest title, place or link, in characters.
pub const LONGEST_LINE: usize = 200;
/// The most courses or sessions that one question lists.
const MOST: usize = 6;
/// People are told of a change by day, but no later than this before a session begins.
pub const AHEAD: Duration = Duration::from_secs(2 * 3600);
/// The need that every course serves.
const LEARNING: &str = "learning";
/// A reminder that would come sooner than this after the booking is none: they know.
const SOONEST: Duration = Duration::from_secs(3 * 3600);

/// Something to learn, on one day or on many.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Course {
    /// Its id.
    pub id: CourseId,
    /// What it is called, in its own language.
    pub title: String,
    /// What it is about, in a sentence or two.
    pub summary: String,
    /// The needs it serves.
    pub needs: Vec<Need>,
    /// The language it is held in.
    pub lang: Lang,
    /// True for what is made up for a first look.
    pub example: bool,
    /// When it was added.
    pub created_at: Time,
}

/// How people take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// At a place.
    InPerson,
    /// By a video call, at a time.
    Online,
    /// By a film or a page, at any time.
    OnDemand,
}

impl Mode {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::InPerson, Self::Online, Self::OnDemand];

    /// Returns the name used in rows and forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Online => "online",
            Self::OnDemand => "on_demand",
        }
    }

    /// Reads the name used in rows and forms.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.as_str() == text)
    }
}

/// One dated sitting of a course, or its film.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// Of which course.
    pub course: CourseId,
    /// How people take part.
    pub mode: Mode,
    /// When it begins; `None` on demand.
    pub starts_at: Option<Time>,
    /// When it ends; `None` on demand.
    pub ends_at: Option<Time>,
    /// Where, for people who come.
    pub place: Option<String>,
    /// The address of the call or the film.
    pub link: Option<String>,
    /// How many may take part; `None` for as many as like.
    pub seats: Option<i64>,
    /// How often its film was opened.
    pub views: i64,
    /// When it was called off.
    pub cancelled_at: Option<Time>,
}

/// Where somebody stands with a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// They have a place.
    Booked,
    /// They wait for one.
    Waiting,
    /// They had one or waited, and do so no more.
    Cancelled,
    /// They were there.
    Attended,
    /// They had a place and were not there.
    Missed,
}

impl Place {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Booked, Self::Waiting, Self::Cancelled, Self::Attended, Self::Missed];

    /// Returns the name used in rows.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::Waiting => "waiting",
            Self::Cancelled => "cancelled",
            Self::Attended => "attended",
            Self::Missed => "missed",
        }
    }

    /// Reads the name used in rows.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.as_str() == text)
    }

    /// Returns true where it takes a seat.
    pub const fn is_taken(self) -> bool {
        matches!(self, Self::Booked | Self::Attended | Self::Missed)
    }

    /// Returns true where they still mean to come.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Booked | Self::Waiting)
    }
}

/// Somebody's place in a session. There is one for each session and conversation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Booking {
    /// In which session.
    pub session: SessionId,
    /// Whose.
    pub conversation: ConversationId,
    /// Where they stand.
    pub place: Place,
    /// Since when: the waiting list goes by it.
    pub at: Time,
    /// When they are to be reminded, where that is still to be done.
    pub remind_at: Option<Time>,
}

/// A session with its course, and how full it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Sitting {
    /// The course.
    pub course: Course,
    /// The session.
    pub session: Session,
    /// How many seats are taken.
    pub taken: i64,
    /// How many people wait for one.
    pub waiting: i64,
}

impl Session {
    /// Returns true once it has begun; what can be watched at any time always has.
    pub fn has_begun(&self, now: Time) -> bool {
        self.starts_at.is_none_or(|starts| starts <= now)
    }
}

impl Sitting {
    /// Returns how many seats are free; `None` where there is no end of them.
    pub fn left(&self) -> Option<i64> {
        self.session.seats.map(|seats| (seats - self.taken).max(0))
    }

    /// Returns true where whoever asks next gets a seat: one is free, and nobody has waited for it longer.
    pub fn is_free(&self) -> bool {
        self.left().is_none_or(|left| left > 0 && self.waiting == 0)
    }

    /// Returns true where it can still be gone to.
    pub fn is_to_come(&self, now: Time) -> bool {
        self.session.cancelled_at.is_none() && self.session.starts_at.is_none_or(|starts| starts > now)
    }

    /// Takes down that somebody's place changed.
    pub fn moved(&mut self, before: Option<Place>, after: Option<Place>) {
        let count = |place: Option<Place>, is: fn(Place) -> bool| i64::from(place.is_some_and(is));
        self.taken += count(after, Place::is_taken) - count(before, Place::is_taken);
        let waits = |place: Place| place == Place::Waiting;
        self.waiting += count(after, waits) - count(before, waits);
    }
}

/// What a step may know of learning: read in the same transaction as the conversation.
#[derive(Clone, Debug, Default)]
pub struct Learning {
    /// The sessions that are not over, the next first; those without a time before them.
    pub sittings: Vec<Arc<Sitting>>,
    /// The person's own places.
    pub mine: Vec<Booking>,
}

impl Learning {
    /// Returns a session that is not over. It may be called off, or have begun.
    pub fn sitting(&self, id: SessionId) -> Option<&Arc<Sitting>> {
        self.sittings.iter().find(|sitting| sitting.session.id == id)
    }

    /// Returns the person's place in a session, where they ever had one.
    pub fn place(&self, id: SessionId) -> Option<&Booking> {
        self.mine.iter().find(|booking| booking.session == id)
    }

    /// Returns the courses with something to come that serve `need`, or any where none is asked for: those in `lang` first.
    pub fn courses(&self, need: Option<&Need>, lang: &Lang, now: Time) -> Vec<CourseId> {
        // All of them are learning, whatever else they help with.
        let serves = |course: &Course| need.is_none_or(|need| *need == LEARNING || course.needs.contains(need));
        let mut found: Vec<&Course> = Vec::new();
        for Sitting { course, .. } in self.sittings.iter().map(AsRef::as_ref).filter(|sitting| sitting.is_to_come(now))
        {
            if serves(course) && !found.iter().any(|known| known.id == course.id) {
                found.push(course);
            }
        }
        if found.len() > MOST {
            // What can be watched at any time does not crowd out what is on a day.
            let is_dated = |sitting: &Arc<Sitting>, id| sitting.course.id == id && sitting.session.starts_at.is_some();
            found.sort_by_key(|course| !self.sittings.iter().any(|sitting| is_dated(sitting, course.id)));
        }
        found.sort_by_key(|course| course.lang != *lang);
        found.iter().take(MOST).map(|course| course.id).collect()
    }

    /// Returns the next sessions of a course.
    pub fn sessions(&self, course: CourseId, now: Time) -> Vec<SessionId> {
        let to_come = self.sittings.iter().filter(|sitting| sitting.course.id == course && sitting.is_to_come(now));
        to_come.take(MOST).map(|sitting| sitting.session.id).collect()
    }

    /// Returns the sessions to come that the person has a place in or waits for.
    pub fn places(&self, now: Time) -> Vec<SessionId> {
        let to_come = self.sittings.iter().filter(|sitting| sitting.is_to_come(now)).map(|sitting| sitting.session.id);
        to_come.filter(|id| self.place(*id).is_some_and(|booking| booking.place.is_open())).collect()
    }
}

/// Returns when somebody is reminded of a session: the day before, by day. `None` where that is over or nearly so.
pub fn remind_at(starts: Time, now: Time) -> Option<Time> {
    let local = starts.local();
    let day = local.date().checked_sub(1.day()).ok()?;
    let hour = local.time().clamp(civil::time(10, 0, 0, 0), civil::time(18, 0, 0, 0));
    let at = day.to_datetime(hour).to_zoned_datetime(local.time_zone().clone()).ok()?;
    let at = Time::from_millis(at.timestamp().as_millisecond());
    (at >= now + SOONEST).then_some(at)
}

/// Returns a line without the white space round it, where it is one of 1 to [`LONGEST_LINE`] characters.
pub fn line(text: &str) -> Option<String> {
    let text = text.trim();
    let good = (1..=LONGEST_LINE).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    good.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Time {
        Time::parse_local(text).expect("a time")
    }

    #[test]
    fn people_are_reminded_by_day() {
        let now = at("2026-11-20T12:00");
        assert_eq!(remind_at(at("2026-11-26T14:30"), now), Some(at("2026-11-25T14:30")));
        assert_eq!(remind_at(at("2026-11-26T08:00"), now), Some(at("2026-11-25T10:00")), "not before breakfast");
        assert_eq!(remind_at(at("2026-11-26T21:00"), now), Some(at("2026-11-25T18:00")), "not late");
        assert_eq!(remind_at(at("2026-11-26T14:30"), at("2026-11-25T12:00")), None, "booked a moment before");
        assert_eq!(
            remind_at(at("2026-10-26T10:00"), at("2026-10-01T10:00")),
            Some(at("2026-10-25T10:00")),
            "clocks change"
        );
    }
}
