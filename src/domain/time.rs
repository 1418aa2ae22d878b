//! Instants. Stored and passed as whole milliseconds of UTC; a calendar comes in only where a person reads a date.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::{fmt, ops::Add, ops::Sub, time::Duration};

/// The service's time zone. Opening hours, quiet hours and dates are told in it.
pub const ZONE: &str = "Europe/London";

/// An instant: whole milliseconds since 1970-01-01T00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Time(i64);

impl Time {
    /// Returns the instant `millis` after 1970-01-01T00:00Z.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Returns the milliseconds since 1970-01-01T00:00Z.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Reads RFC 3339, as `2026-11-24T10:00:00Z`.
    pub fn parse(text: &str) -> Option<Self> {
        text.parse::<Timestamp>().ok().map(|t| Self(t.as_millisecond()))
    }

    /// Reads `2026-11-24T10:00`, told by a clock in the service's zone. A minute that the clock passes twice is the first one.
    pub fn parse_local(text: &str) -> Option<Self> {
        let zone = jiff::tz::TimeZone::get(ZONE).ok()?;
        // A date alone would be read as its midnight.
        let text = text.contains('T').then_some(text)?;
        let local = text.parse::<jiff::civil::DateTime>().ok()?.to_zoned_datetime(zone).ok()?;
        Some(Self(local.timestamp().as_millisecond()))
    }

    /// Returns the instant for calendar arithmetic. Far-off values are clamped to what a calendar can hold.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_millisecond(self.0).unwrap_or(if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX })
    }

    /// Returns the instant as a clock in the service's zone shows it.
    pub fn local(self) -> jiff::ZonedDateTime {
        let zone = jiff::tz::TimeZone::get(ZONE).unwrap_or(jiff::tz::TimeZone::UTC);
        self.timestamp().to_zoned_datetime(zone)
    }

    /// Returns how long ago `earlier` was, nought where it is later.
    pub fn since(self, earlier: Time) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }
}

impl Add<Duration> for Time {
    type Output = Self;
    fn add(self, by: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(by.as_millis()).unwrap_or(i64::MAX)))
    }
}

impl Sub<Duration> for Time {
    type Output = Self;
    fn sub(self, by: Duration) -> Self {
        Self(self.0.saturating_sub(i64::try_from(by.as_millis()).unwrap_or(i64::MAX)))
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.timestamp().fmt(f)
    }
}
