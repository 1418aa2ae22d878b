//! Whom and how, as bits: modes, genders, access, nations and slots of the week, so that one asset is judged in nanoseconds.
//!
//! Words that are not known set no bit: they are neither a promise nor a limit.

use crate::domain::asset::{Day, Schedule};

/// Ways to take part.
pub(crate) mod modes {
    pub const IN_PERSON: u8 = 1;
    pub const ONLINE: u8 = 2;
    pub const PHONE: u8 = 4;
    pub const TEXT: u8 = 8;
    pub const HOME_VISIT: u8 = 16;
    /// Nobody needs to travel.
    pub const REMOTE: u8 = ONLINE | PHONE | TEXT | HOME_VISIT;

    pub fn of(word: &str) -> u8 {
        match word {
            "in_person" => IN_PERSON,
            "online" => ONLINE,
            "phone" => PHONE,
            "text" => TEXT,
            "home_visit" => HOME_VISIT,
            _ => 0,
        }
    }
}

/// What a place has for access, with the names that assets and people use for it.
pub(crate) const ACCESS: [&str; 8] =
    ["wheelchair", "step_free", "hearing_loop", "accessible_toilet", "parking", "quiet_space", "bsl", "interpreter"];

/// Returns the bit of an access word, 0 where unknown.
pub(crate) fn access_bit(word: &str) -> u16 {
    ACCESS.iter().position(|known| *known == word).map_or(0, |at| 1 << at)
}

/// Returns the bits of what an asset has. A wheelchair gets in only where no step is.
pub(crate) fn access_bits<'a>(words: impl IntoIterator<Item = &'a str>) -> u16 {
    let bits = words.into_iter().map(access_bit).fold(0, |all, bit| all | bit);
    if bits & access_bit("wheelchair") == 0 { bits } else { bits | access_bit("step_free") }
}

/// Returns the bits of what an asset says it has not: `no_step_free`, and so no way in for a wheelchair either.
pub(crate) fn lacking_bits<'a>(words: impl IntoIterator<Item = &'a str>) -> u16 {
    let bits =
        words.into_iter().filter_map(|word| word.strip_prefix("no_")).map(access_bit).fold(0, |all, bit| all | bit);
    if bits & access_bit("step_free") == 0 { bits } else { bits | access_bit("wheelchair") }
}

/// Returns the bit of a nation, 0 where unknown.
pub(crate) fn nation_bit(word: &str) -> u8 {
    match word {
        "england" => 1,
        "wales" => 2,
        "scotland" => 4,
        "northern_ireland" => 8,
        _ => 0,
    }
}

/// Parts of the week: morning, afternoon and evening of seven days, Monday morning first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Slots(pub u32);

const DAYS: [(&str, Day); 7] = [
    ("mon", Day::Mon),
    ("tue", Day::Tue),
    ("wed", Day::Wed),
    ("thu", Day::Thu),
    ("fri", Day::Fri),
    ("sat", Day::Sat),
    ("sun", Day::Sun),
];

/// The minute of the day at which a part begins and ends.
const PARTS: [(u16, u16); 3] = [(0, 12 * 60), (12 * 60, 17 * 60), (17 * 60, 24 * 60)];

/// Somebody who is free then can use at least this much of it.
const WORTH_COMING_MIN: u16 = 30;

impl Slots {
    /// Reads `tue_pm`, `weekday_eve`, `weekend`, `sat`, `evening`, `any`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_lowercase().replace([' ', '-'], "_");
        if let Some(parts) = parts(&text) {
            return Some(Self::of(0b111_1111, parts));
        }
        let (day, part) = text.split_once('_').unwrap_or((&text, "any"));
        Some(Self::of(days(day)?, parts(part)?))
    }

    /// Returns the parts of the week in which these schedules leave something to come for.
    pub fn of_schedules(schedules: &[Schedule]) -> Self {
        let mut all = 0;
        for schedule in schedules {
            let (opens, closes) = (minute(schedule.opens), minute(schedule.closes));
            let mut parts = 0;
            for (at, (from, to)) in PARTS.into_iter().enumerate() {
                let shared = closes.min(to).saturating_sub(opens.max(from));
                if shared >= WORTH_COMING_MIN.min(closes.saturating_sub(opens)) && shared > 0 {
                    parts |= 1 << at;
                }
            }
            let days = schedule.days.iter().fold(0, |days, day| days | 1 << *day as u8);
            all |= Self::of(days, parts).0;
        }
        Self(all)
    }

    /// Returns the slot that holds this minute of this day.
    pub fn at(day: Day, minute: u16) -> Self {
        let part = PARTS.iter().position(|(from, to)| (*from..*to).contains(&minute)).unwrap_or(2);
        Self::of(1 << day as u8, 1 << part)
    }

    /// Returns the first slot of these by its name, `tue_pm`.
    pub fn first_name(self) -> Option<String> {
        let at = self.0.trailing_zeros();
        let (day, _) = DAYS.get((at / 3) as usize)?;
        let part = ["am", "pm", "eve"].get((at % 3) as usize)?;
        Some(format!("{day}_{part}"))
    }

    /// Returns what both have.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Returns what either has.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns true for no slot at all.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    fn of(days: u8, parts: u8) -> Self {
        let mut bits = 0;
        for day in (0..7).filter(|day| days & 1 << day != 0) {
            bits |= u32::from(parts) << (day * 3);
        }
        Self(bits)
    }
}

fn days(word: &str) -> Option<u8> {
    match word {
        "weekday" | "weekdays" => Some(0b001_1111),
        "weekend" | "weekends" => Some(0b110_0000),
        "any" | "daily" | "every" => Some(0b111_1111),
        // `tuesday`, `tues`, `tue`
        _ => DAYS.iter().position(|(short, _)| word.starts_with(short)).map(|at| 1 << at),
    }
}

fn parts(word: &str) -> Option<u8> {
    match word {
        "am" | "morning" | "mornings" => Some(0b001),
        "pm" | "afternoon" | "afternoons" => Some(0b010),
        "eve" | "evening" | "evenings" | "night" => Some(0b100),
        "day" | "daytime" => Some(0b011),
        "any" | "anytime" => Some(0b111),
        _ => None,
    }
}

pub(crate) fn minute(time: jiff::civil::Time) -> u16 {
    u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::asset::Every;
    use jiff::civil::time;

    #[test]
    fn reads_slots_and_names_them() {
        assert_eq!(Slots::parse("tue_pm").and_then(Slots::first_name).as_deref(), Some("tue_pm"));
        assert_eq!(Slots::parse("Tuesday evening").and_then(Slots::first_name).as_deref(), Some("tue_eve"));
        assert_eq!(Slots::parse("weekend"), Slots::parse("sat").zip(Slots::parse("sun")).map(|(a, b)| a.or(b)));
        assert_eq!(Slots::parse("evening").map(|slots| slots.0.count_ones()), Some(7));
        assert_eq!(Slots::parse("someday"), None);
    }

    #[test]
    fn a_session_fills_the_parts_it_is_worth_coming_for() {
        let session = |from, to| {
            Slots::of_schedules(&[Schedule {
                every: Every::Week,
                days: vec![Day::Tue],
                nth: vec![],
                interval: 1,
                opens: from,
                closes: to,
                from: None,
                until: None,
            }])
        };
        assert_eq!(session(time(13, 0, 0, 0), time(15, 0, 0, 0)), Slots::parse("tue_pm").unwrap_or_default());
        assert_eq!(session(time(10, 0, 0, 0), time(12, 10, 0, 0)), Slots::parse("tue_am").unwrap_or_default());
        assert_eq!(session(time(9, 0, 0, 0), time(17, 0, 0, 0)), Slots::parse("tue_day").unwrap_or_default());
    }

    #[test]
    fn a_wheelchair_needs_no_step() {
        assert_eq!(access_bits(["wheelchair"]), access_bit("wheelchair") | access_bit("step_free"));
        assert_eq!(access_bits(["step_free"]), access_bit("step_free"));
        assert_eq!(lacking_bits(["no_wheelchair", "parking"]), access_bit("wheelchair"));
        assert_eq!(lacking_bits(["no_step_free"]), access_bit("wheelchair") | access_bit("step_free"));
    }
}
