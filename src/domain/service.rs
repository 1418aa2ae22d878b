//! The service's own facts: what it is called and when its advisors are there. Read from `data/service.yaml`.

use super::{asset::Day, time::Time};
use jiff::{ToSpan, civil};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The service's own facts.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// What people call it.
    pub name: String,
    /// True for the made-up service of the demo.
    #[serde(default)]
    pub example: bool,
    /// The nation it serves: whose helplines are shown where a person's nation is not known.
    pub nation: String,
    /// The districts it serves.
    #[serde(default)]
    pub districts: Vec<String>,
    /// When advisors are there: opening and closing time by day. A day not named is closed.
    pub hours: BTreeMap<Day, (civil::Time, civil::Time)>,
    /// Within how many working days an advisor writes back.
    pub reply_within_days: u8,
}

impl Service {
    /// Reads `data/service.yaml`.
    pub fn parse(text: &str) -> Result<Self, String> {
        serde_saphyr::from_str(text).map_err(|error| format!("The service's facts cannot be read: {error}"))
    }

    fn on(&self, date: civil::Date) -> Option<(civil::Time, civil::Time)> {
        self.hours.get(&Day::of(date.weekday())).copied()
    }

    /// Returns true while advisors are there.
    pub fn is_open(&self, now: Time) -> bool {
        let local = now.local();
        self.on(local.date()).is_some_and(|(opens, closes)| opens <= local.time() && local.time() < closes)
    }

    /// Returns `at`, or the next morning at ten where it falls in the night: nobody is woken by us.
    pub fn civil(&self, at: Time) -> Time {
        let local = at.local();
        let hour = local.time().hour();
        if (9..20).contains(&hour) {
            return at;
        }
        let date = if hour < 9 { Ok(local.date()) } else { local.date().checked_add(1.day()) };
        let morning = date.and_then(|date| date.at(10, 0, 0, 0).to_zoned_datetime(local.time_zone().clone()));
        morning.map_or(at, |morning| Time::from_millis(morning.timestamp().as_millisecond()))
    }

    /// Returns when advisors are there next: now where they are, `None` where they never are.
    pub fn next_open(&self, now: Time) -> Option<Time> {
        if self.is_open(now) {
            return Some(now);
        }
        let local = now.local();
        (0..8).find_map(|ahead| {
            let date = local.date().checked_add(ahead.days()).ok()?;
            let (opens, _) = self.on(date)?;
            let at = date.to_datetime(opens).to_zoned_datetime(local.time_zone().clone()).ok()?;
            (at.timestamp() > local.timestamp()).then(|| Time::from_millis(at.timestamp().as_millisecond()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> Service {
        Service::parse(include_str!("../../data/service.yaml")).unwrap_or_else(|error| panic!("{error}"))
    }

    fn at(text: &str) -> Time {
        Time::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn advisors_are_there_in_uk_time_on_working_days() {
        let service = shipped();
        assert!(service.is_open(at("2026-11-24T09:00:00Z")), "a Tuesday in winter");
        assert!(!service.is_open(at("2026-11-24T17:00:00Z")));
        assert!(service.is_open(at("2026-07-07T08:30:00Z")), "half past nine in summer");
        assert!(!service.is_open(at("2026-11-28T12:00:00Z")), "a Saturday");
    }

    #[test]
    fn from_friday_night_the_next_opening_is_monday() {
        let service = shipped();
        assert_eq!(service.next_open(at("2026-11-27T18:00:00Z")), Some(at("2026-11-30T09:00:00Z")));
        assert_eq!(service.next_open(at("2026-11-24T06:00:00Z")), Some(at("2026-11-24T09:00:00Z")));
    }

    #[test]
    fn its_districts_are_written_as_the_places_are() {
        let outcodes = include_str!("../../data/outcodes.csv");
        for district in shipped().districts {
            assert!(outcodes.contains(&format!(",{district},england")), "{district}");
        }
    }
}
