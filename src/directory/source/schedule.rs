//! One schedule of a feed, to ours. Whether it is usable is told by its own two times, before any mending from prose.

use super::{aliases::Fields, mend};
use crate::domain::asset::{Day, Every, Schedule};
use jiff::civil::Time;
use regex::Regex;
use serde_json::Value;
use std::sync::LazyLock;

/// What became of a schedule.
pub(crate) struct Read {
    /// As we keep it, where that can be.
    pub schedule: Option<Schedule>,
    /// True where opening and closing are times and opening comes first.
    pub usable: bool,
    /// What was mended, by field.
    pub mended: Vec<(&'static str, String)>,
    /// What is in doubt, by field.
    pub doubts: Vec<(&'static str, String)>,
}

/// Reads one schedule.
pub(crate) fn read(value: &Value) -> Read {
    let fields = Fields::of(value);
    let mut read = Read { schedule: None, usable: false, mended: vec![], doubts: vec![] };
    let text = |names: &[&str]| fields.text(names);
    let own = (
        text(&["opens_at"]).and_then(|text| mend::time(&text)),
        text(&["closes_at"]).and_then(|text| mend::time(&text)),
    );
    read.usable = matches!(own, (Some(opens), Some(closes)) if opens < closes);
    let by_day = text(&["byday", "weekday"]).unwrap_or_default();
    let prose = [Some(by_day.clone()), text(&["dtstart"]), text(&["freq"]), text(&["description"]), text(&["notes"])];
    let prose: Vec<String> = prose.into_iter().flatten().collect();
    let Some((opens, closes)) = times(own, &prose, &mut read) else {
        if own != (None, None) || text(&["opens_at", "closes_at"]).is_some() {
            read.doubts
                .push(("opens_at", "Opening and closing are not two times in order: the hours are left out.".into()));
        }
        return read;
    };
    let (mut days, mut nth) = by_days(&by_day);
    let start = text(&["dtstart"]).and_then(|text| mend::date(&text));
    let (mut from, mut until) =
        (text(&["valid_from"]).and_then(|t| mend::date(&t)), text(&["valid_to", "until"]).and_then(|t| mend::date(&t)));
    from = from.or(start);
    if let (Some(first), Some(last)) = (from, until)
        && last < first
    {
        read.doubts.push(("valid_to", "It ends before it starts: both dates are left out.".into()));
        (from, until) = (None, None);
    }
    let freq = text(&["freq"]).unwrap_or_default().to_uppercase();
    if days.is_empty() && freq == "DAILY" {
        days = ALL_DAYS.to_vec();
    }
    if days.is_empty() && !(freq == "MONTHLY" && text(&["bymonthday"]).is_some()) {
        if let Some(start) = start {
            days = vec![crate::directory::hours::day_of(start)];
            read.mended.push(("byday", "No day is named: the day of its first date was taken.".into()));
        } else {
            days = prose.iter().map(|text| days_in(text)).find(|days| !days.is_empty()).unwrap_or_default();
            if !days.is_empty() {
                read.mended.push(("byday", "The days were read out of its words.".into()));
            }
        }
    }
    if days.is_empty() {
        read.doubts.push(("byday", "No day of the week can be told: the hours are left out.".into()));
        return read;
    }
    let every = if freq == "MONTHLY" || (!nth.is_empty() && freq != "WEEKLY") { Every::Month } else { Every::Week };
    if every == Every::Month && nth.is_empty() {
        nth = nth_of_month_days(&text(&["bymonthday"]).unwrap_or_default());
    }
    if every == Every::Week {
        nth.clear();
    }
    let interval =
        text(&["interval"]).and_then(|text| text.parse::<f64>().ok()).map_or(1, |number| number.clamp(1.0, 52.0) as u8);
    if interval > 1 {
        match start.or(from) {
            Some(first) => from = Some(first),
            None => read.doubts.push((
                "interval",
                "It is not every week or month, and no date says which: check before you go.".into(),
            )),
        }
    }
    read.schedule = Some(Schedule { every, days, nth, interval, opens, closes, from, until });
    read
}

const ALL_DAYS: [Day; 7] = [Day::Mon, Day::Tue, Day::Wed, Day::Thu, Day::Fri, Day::Sat, Day::Sun];

/// The two times, its own or out of its words.
fn times(own: (Option<Time>, Option<Time>), prose: &[String], read: &mut Read) -> Option<(Time, Time)> {
    if let (Some(opens), Some(closes)) = own {
        if opens < closes {
            return Some((opens, closes));
        }
        // An evening that ends at midnight.
        if closes == Time::midnight() && opens.hour() >= 17 {
            read.mended.push(("closes_at", "It closes at midnight: 23:59 was taken.".into()));
            return Some((opens, Time::new(23, 59, 0, 0).ok()?));
        }
        return None;
    }
    let found = prose.iter().find_map(|text| span_in(text))?;
    read.mended.push(("opens_at", "The hours were read out of its words.".into()));
    Some(found)
}

#[allow(clippy::expect_used, reason = "a constant pattern: the tests run it")]
static SPAN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b([0-9]{1,2}(?:[:.][0-9]{2})?\s*(?:am|pm)?|noon)\s*(?:-|–|—|to|until|till)\s*([0-9]{1,2}(?:[:.][0-9]{2})?\s*(?:am|pm)?|noon)\b")
        .expect("a valid pattern")
});

/// Finds `1.30pm - 2.30pm` or `2-4pm`.
fn span_in(text: &str) -> Option<(Time, Time)> {
    SPAN.captures_iter(text).find_map(|found| {
        let (from, to) = (found.get(1)?.as_str(), found.get(2)?.as_str());
        let closes = mend::time(to)?;
        let half = to.trim().to_ascii_lowercase();
        let half = half.get(half.len().saturating_sub(2)..).filter(|half| matches!(*half, "am" | "pm"));
        // `2-4pm` opens in the afternoon, `10-1pm` in the morning.
        let opens = mend::time(from).into_iter().chain(half.and_then(|half| mend::time(&format!("{from}{half}"))));
        let opens = opens.chain(mend::time(&format!("{from}am"))).filter(|opens| *opens < closes).max()?;
        Some((opens, closes))
    })
}

/// Reads `MO,TU`, `1MO`, `-1FR`, `Monday, Wednesday`.
fn by_days(text: &str) -> (Vec<Day>, Vec<i8>) {
    let (mut days, mut nth) = (Vec::new(), Vec::new());
    for token in text.split([',', ';', ' ', '/', '[', ']', '"']).filter(|token| !token.is_empty()) {
        let name = token.trim_start_matches(['+', '-']).trim_start_matches(|c: char| c.is_ascii_digit());
        let Some(day) = day(name) else { continue };
        if let Ok(number) = token.trim_end_matches(name).trim_start_matches('+').parse::<i8>()
            && matches!(number, -5..=-1 | 1..=5)
            && !nth.contains(&number)
        {
            nth.push(number);
        }
        if !days.contains(&day) {
            days.push(day);
        }
    }
    days.sort();
    (days, nth)
}

fn day(name: &str) -> Option<Day> {
    let name = name.trim_end_matches('s').to_lowercase();
    let full = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let at = full.iter().position(|day| {
        name.len() >= 2 && day.starts_with(&name)
            || matches!((*day, name.as_str()), ("tuesday", "tue") | ("thursday", "thur"))
    })?;
    ALL_DAYS.get(at).copied()
}

/// Finds days in a sentence: `every Friday`, `Monday to Friday`, `weekdays`.
fn days_in(text: &str) -> Vec<Day> {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '–').filter(|w| !w.is_empty()).collect();
    if lower.contains("every day") || words.contains(&"daily") {
        return ALL_DAYS.to_vec();
    }
    let mut days: Vec<Day> = Vec::new();
    let mut range = false;
    for word in words.iter().flat_map(|word| split_dashes(word)) {
        match word {
            "weekday" | "weekdays" => days.extend(&ALL_DAYS[..5]),
            "weekend" | "weekends" => days.extend(&ALL_DAYS[5..]),
            "to" | "-" | "until" | "through" => range = !days.is_empty(),
            _ if word.len() >= 3 => {
                if let Some(day) = day(word) {
                    match days.last().copied().filter(|_| range) {
                        Some(first) if first < day => {
                            days.extend(ALL_DAYS.iter().filter(|d| **d > first && **d <= day))
                        }
                        _ => days.push(day),
                    }
                }
                range = false;
            }
            _ => range = false,
        }
    }
    days.sort();
    days.dedup();
    days
}

fn split_dashes(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    for (at, part) in word.split(['-', '–']).enumerate() {
        if at > 0 {
            parts.push("-");
        }
        if !part.is_empty() {
            parts.push(part);
        }
    }
    parts
}

/// `1,2,3,4,5,6,7` with a weekday is the first of its kind in the month.
fn nth_of_month_days(text: &str) -> Vec<i8> {
    let mut nth: Vec<i8> = text
        .split(',')
        .filter_map(|day| day.trim().parse::<i8>().ok())
        .filter(|day| (1..=31).contains(day))
        .map(|day| (day - 1) / 7 + 1)
        .collect();
    nth.sort_unstable();
    nth.dedup();
    nth
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::time;
    use serde_json::json;

    #[test]
    fn reads_what_the_standard_writes() {
        let read = read(
            &json!({"freq": "MONTHLY", "byday": "1MO,3MO", "interval": 1, "opens_at": "10:00", "closes_at": "12:00:00"}),
        );
        let schedule = read.schedule.expect("a schedule");
        assert!(read.usable && read.doubts.is_empty());
        assert_eq!((schedule.every, schedule.days, schedule.nth), (Every::Month, vec![Day::Mon], vec![1, 3]));
    }

    #[test]
    fn reads_prose_but_does_not_call_it_usable() {
        let prose = json!({"byday": "Friday 1.30pm - 2.30pm", "dtstart": "1.30pm - 2.30pm", "freq": "Every Friday", "opens_at": null, "closes_at": null});
        let read = read(&prose);
        let schedule = read.schedule.expect("a schedule");
        assert!(!read.usable && !read.mended.is_empty());
        assert_eq!(
            (schedule.days, schedule.opens, schedule.closes),
            (vec![Day::Fri], time(13, 30, 0, 0), time(14, 30, 0, 0))
        );
    }

    #[test]
    fn closing_before_opening_is_no_use() {
        let read = read(&json!({"freq": "WEEKLY", "byday": "SA", "opens_at": "09:00", "closes_at": "00:00"}));
        assert!(!read.usable && read.schedule.is_none() && read.doubts.len() == 1);
    }

    #[test]
    fn reads_days_in_words() {
        assert_eq!(days_in("Monday to Friday, 9am - 5pm"), ALL_DAYS[..5]);
        assert_eq!(days_in("Mon-Wed and Sat"), [Day::Mon, Day::Tue, Day::Wed, Day::Sat]);
        assert_eq!(days_in("every Tuesday"), [Day::Tue]);
        assert_eq!(days_in("the money tree"), []);
        assert_eq!(span_in("2-4pm"), Some((time(14, 0, 0, 0), time(16, 0, 0, 0))));
        assert_eq!(span_in("10am to 1pm"), Some((time(10, 0, 0, 0), time(13, 0, 0, 0))));
        assert_eq!(span_in("10-1pm"), Some((time(10, 0, 0, 0), time(13, 0, 0, 0))));
    }
}
