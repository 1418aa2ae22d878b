//! When: the next opening or session of a schedule, and whether it is on now, in the service's time zone through both clock changes.

use super::audience::{Slots, minute};
use crate::domain::{
    asset::{Asset, Day, Every, Schedule},
    time::Time,
};
use jiff::{ZonedDateTime, civil::Date};

/// How far ahead a next session is looked for: two months hold every monthly one.
const AHEAD_DAYS: i32 = 62;

/// Returns the next start at or after `now`, `None` where the schedules tell none within two months.
pub fn next_start(asset: &Asset, now: Time) -> Option<Time> {
    next_start_in(&asset.schedules, &now.local(), None)
}

/// Returns true where a schedule holds at `now`, or the hours are said to be round the clock.
pub fn is_open(asset: &Asset, now: Time) -> bool {
    is_open_at(asset, &now.local())
}

/// The same, and with `wanted` only starts at which somebody who is free then can still come.
pub(crate) fn next_start_in(schedules: &[Schedule], now: &ZonedDateTime, wanted: Option<Slots>) -> Option<Time> {
    let mut date = now.date();
    let this_minute = now.time();
    for ahead in 0..=AHEAD_DAYS {
        let starts = schedules
            .iter()
            .filter(|schedule| is_on(schedule, date))
            .filter(|schedule| ahead > 0 || schedule.opens >= this_minute)
            .filter(|schedule| {
                wanted.is_none_or(|wanted| {
                    let that_day = Slots(0b111 << (day_of(date) as u8 * 3));
                    let one = Slots::of_schedules(std::slice::from_ref(schedule));
                    !one.and(that_day).and(wanted).is_empty()
                        || !Slots::at(day_of(date), minute(schedule.opens)).and(wanted).is_empty()
                })
            });
        if let Some(schedule) = starts.min_by_key(|schedule| schedule.opens) {
            let at = date.to_datetime(schedule.opens).to_zoned_datetime(now.time_zone().clone()).ok()?;
            return Some(Time::from_millis(at.timestamp().as_millisecond()));
        }
        date = date.tomorrow().ok()?;
    }
    None
}

pub(crate) fn is_open_at(asset: &Asset, now: &ZonedDateTime) -> bool {
    is_round_the_clock(asset)
        || asset
            .schedules
            .iter()
            .any(|schedule| is_on(schedule, now.date()) && schedule.opens <= now.time() && now.time() < schedule.closes)
}

/// Returns true where the hours are said to be all of them.
pub(crate) fn is_round_the_clock(asset: &Asset) -> bool {
    asset.hours_note.as_deref().is_some_and(|note| {
        let note = note.to_ascii_lowercase();
        note.contains("24/7") || note.contains("24 hours a day") || note == "always"
    })
}

/// Returns true where a schedule holds on a day.
fn is_on(schedule: &Schedule, date: Date) -> bool {
    if schedule.from.is_some_and(|from| date < from) || schedule.until.is_some_and(|until| date > until) {
        return false;
    }
    if !schedule.days.contains(&day_of(date)) {
        return false;
    }
    match schedule.every {
        Every::Week => {
            schedule.interval <= 1
                || schedule.from.is_none_or(|from| weeks_between(from, date) % i32::from(schedule.interval) == 0)
        }
        Every::Month => {
            let in_turn = schedule.interval <= 1
                || schedule
                    .from
                    .is_none_or(|from| months_between(from, date).rem_euclid(i32::from(schedule.interval)) == 0);
            in_turn && (schedule.nth.is_empty() || schedule.nth.iter().any(|nth| is_nth(*nth, date)))
        }
    }
}

/// Which of its weekday in the month a day is: the 8th is the second of its kind, the last seven days are also -1.
fn is_nth(nth: i8, date: Date) -> bool {
    if nth > 0 {
        (date.day() - 1) / 7 + 1 == nth
    } else {
        nth < 0 && -((date.days_in_month() - date.day()) / 7 + 1) == nth
    }
}

/// Whole weeks from the week (Monday first) of `from` to that of `date`.
fn weeks_between(from: Date, date: Date) -> i32 {
    let monday = |day: Date| day_number(day) - i32::from(day.weekday().to_monday_zero_offset());
    (monday(date) - monday(from)) / 7
}

fn months_between(from: Date, date: Date) -> i32 {
    (i32::from(date.year()) - i32::from(from.year())) * 12 + i32::from(date.month()) - i32::from(from.month())
}

/// Days since the year 0, for differences.
pub(crate) fn day_number(date: Date) -> i32 {
    let (year, month, day) = (i32::from(date.year()), i32::from(date.month()), i32::from(date.day()));
    let (year, month) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (month * 306 + 5) / 10 + day
}

pub(crate) fn day_of(date: Date) -> Day {
    match date.weekday().to_monday_zero_offset() {
        0 => Day::Mon,
        1 => Day::Tue,
        2 => Day::Wed,
        3 => Day::Thu,
        4 => Day::Fri,
        5 => Day::Sat,
        _ => Day::Sun,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn weekly(days: &[Day], opens: i8, closes: i8) -> Schedule {
        Schedule {
            every: Every::Week,
            days: days.to_vec(),
            nth: vec![],
            interval: 1,
            opens: time(opens, 0, 0, 0),
            closes: time(closes, 0, 0, 0),
            from: None,
            until: None,
        }
    }

    fn next(schedule: Schedule, now: &str) -> Option<String> {
        let now = Time::parse(now).unwrap_or(Time::from_millis(0)).local();
        next_start_in(&[schedule], &now, None).map(|time| time.to_string())
    }

    #[test]
    fn finds_the_next_session_in_london_time() {
        // In November London is on UTC.
        assert_eq!(next(weekly(&[Day::Tue], 14, 16), "2026-11-24T10:00:00Z").as_deref(), Some("2026-11-24T14:00:00Z"));
        assert_eq!(next(weekly(&[Day::Tue], 14, 16), "2026-11-24T14:30:00Z").as_deref(), Some("2026-12-01T14:00:00Z"));
        // On 29 March 2026 the clocks go forward: two in the afternoon is then 13:00 UTC.
        assert_eq!(next(weekly(&[Day::Sun], 14, 16), "2026-03-28T10:00:00Z").as_deref(), Some("2026-03-29T13:00:00Z"));
        // A start in the hour that does not exist is moved on, not lost.
        assert_eq!(next(weekly(&[Day::Sun], 1, 3), "2026-03-28T10:00:00Z").as_deref(), Some("2026-03-29T01:00:00Z"));
        // On 25 October they go back.
        assert_eq!(next(weekly(&[Day::Sun], 14, 16), "2026-10-24T10:00:00Z").as_deref(), Some("2026-10-25T14:00:00Z"));
    }

    #[test]
    fn counts_fortnights_from_the_first_day_and_months_by_their_weekdays() {
        let fortnightly = Schedule { interval: 2, from: Some(date(2026, 11, 4)), ..weekly(&[Day::Wed], 10, 12) };
        assert_eq!(next(fortnightly.clone(), "2026-11-05T09:00:00Z").as_deref(), Some("2026-11-18T10:00:00Z"));
        let last_friday = Schedule { every: Every::Month, nth: vec![-1], ..weekly(&[Day::Fri], 10, 12) };
        assert_eq!(next(last_friday, "2026-11-24T09:00:00Z").as_deref(), Some("2026-11-27T10:00:00Z"));
        let first_monday = Schedule { every: Every::Month, nth: vec![1], ..weekly(&[Day::Mon], 10, 12) };
        assert_eq!(next(first_monday, "2026-11-24T09:00:00Z").as_deref(), Some("2026-12-07T10:00:00Z"));
        let over = Schedule { until: Some(date(2026, 10, 1)), ..weekly(&[Day::Mon], 10, 12) };
        assert_eq!(next(over, "2026-11-24T09:00:00Z"), None);
    }

    #[test]
    fn wants_only_the_slots_somebody_is_free() {
        let now = Time::parse("2026-11-23T08:00:00Z").unwrap_or(Time::from_millis(0)).local();
        let both = [weekly(&[Day::Mon], 10, 12), weekly(&[Day::Tue], 14, 16)];
        let free = Slots::parse("tue_pm");
        assert_eq!(next_start_in(&both, &now, free).map(|t| t.to_string()).as_deref(), Some("2026-11-24T14:00:00Z"));
    }

    #[test]
    fn numbers_days_without_gaps() {
        assert_eq!(day_number(date(2026, 3, 1)) - day_number(date(2026, 2, 28)), 1);
        assert_eq!(day_number(date(2028, 3, 1)) - day_number(date(2028, 2, 28)), 2);
        assert_eq!(day_number(date(2027, 1, 1)) - day_number(date(2026, 1, 1)), 365);
    }
}
