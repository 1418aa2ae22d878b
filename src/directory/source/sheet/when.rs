//! Days and times as people write them in a cell: `Mon & Wed 9.30-4; 1st Tue of the month 2pm to 4pm`. And back, in the same words.

use crate::domain::asset::{Day, Every, Schedule};
use jiff::civil::Time;
use regex::Regex;
use serde_json::{Value, json};
use std::sync::LazyLock;

/// What a cell came to.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct When {
    /// Schedules as the standard writes them.
    pub schedules: Vec<Value>,
    /// What is no time: `by appointment`.
    pub note: Option<String>,
    /// Times whose half of the day was guessed.
    pub guessed: Vec<String>,
    /// True where a day was named but no time with it, or the other way round.
    pub unclear: bool,
}

macro_rules! pattern {
    ($name:ident, $text:expr) => {
        #[allow(clippy::expect_used, reason = "a constant pattern: the tests run it")]
        static $name: LazyLock<Regex> = LazyLock::new(|| Regex::new($text).expect("a valid pattern"));
    };
}

pattern!(
    SPAN,
    r"(?i)\b([0-9]{1,2})(?:\s*[:.h]\s*([0-9]{2})(?::[0-9]{2})?)?\s*(am|pm|a\.m\.|p\.m\.|noon)?\s*(?:-|–|—|to|until|till)\s*([0-9]{1,2})(?:\s*[:.h]\s*([0-9]{2})(?::[0-9]{2})?)?\s*(am|pm|a\.m\.|p\.m\.|noon|midnight)?(?:$|[^0-9a-z])"
);
pattern!(
    DATE,
    r"(?i)\b(from|until|till|to|starting|ending)?\s*\b([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4})\b"
);
pattern!(NTH, r"(?i)\b(1st|first|2nd|second|3rd|third|4th|fourth|5th|fifth|last)\b");
pattern!(
    EVERY,
    r"(?i)\b(?:every\s+([0-9]+|other|second|two|three|four)\s*(?:st|nd|rd|th)?\s*(weeks?|months?)|fortnightly|alternate)\b"
);
pattern!(
    DAY,
    r"(?i)\b(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday|rs|r|s)?(?:'?s)?\b\.?(?:\s*(?:-|–|to)\s*(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday|rs|r|s)?(?:'?s)?\b)?"
);

const CODES: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// Reads a cell. `day` is the day of a column that has one of its own.
pub(crate) fn read(cell: &str, day: Option<usize>) -> When {
    let mut when = When::default();
    let mut notes: Vec<&str> = Vec::new();
    for part in parts(cell) {
        let part = part.trim();
        if let Some(note) = part.strip_prefix('(').and_then(|part| part.strip_suffix(')')) {
            notes.push(note);
            continue;
        }
        let before = when.schedules.len();
        segment(part, day, &mut when);
        let is_closed = ["", "closed", "n/a", "-", "none"].contains(&part.to_lowercase().as_str());
        if when.schedules.len() == before && !is_closed {
            when.unclear |= part.chars().any(|c| c.is_ascii_digit()) && !part.contains("24") || DAY.is_match(part);
            notes.push(part);
        }
    }
    when.note = (!notes.is_empty()).then(|| notes.join("; "));
    when
}

/// What stands between semicolons and line ends that are not within brackets.
pub(super) fn parts(cell: &str) -> Vec<&str> {
    let (mut depth, mut from, mut all) = (0_i32, 0, Vec::new());
    for (at, c) in cell.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ';' | '\n' if depth <= 0 => {
                all.extend(cell.get(from..at));
                from = at + 1;
            }
            _ => {}
        }
    }
    all.extend(cell.get(from..));
    all
}

fn segment(part: &str, column: Option<usize>, when: &mut When) {
    let (mut from, mut until) = (None, None);
    for found in DATE.captures_iter(part) {
        let date = found.get(2).and_then(|date| super::super::mend::date(date.as_str())).map(|date| date.to_string());
        let word = found.get(1).map(|word| word.as_str().to_lowercase()).unwrap_or_default();
        if matches!(word.as_str(), "until" | "till" | "to" | "ending") { until = date } else { from = date }
    }
    let text = DATE.replace_all(part, " ").into_owned();
    let lower = text.to_lowercase();
    let (interval, by_month) = EVERY.captures(&text).map_or((1, false), |found| {
        let number = match found.get(1).map(|number| number.as_str().to_lowercase()).as_deref() {
            Some("three") => 3,
            Some("four") => 4,
            Some(number) => number.parse().unwrap_or(2),
            None => 2,
        };
        (number, found.get(2).is_some_and(|unit| unit.as_str().to_lowercase().starts_with("month")))
    });
    let monthly = by_month
        || lower.contains("of the month")
        || lower.contains("of each month")
        || lower.contains("of every month")
        || lower.contains("monthly");
    let text = EVERY.replace_all(&text, " ").into_owned();
    let spans: Vec<_> =
        SPAN.captures_iter(&text).filter_map(|found| Some((found.get(0)?.range(), clock(&found)?))).collect();
    let mut held: Vec<usize> = column.into_iter().collect();
    let mut nth: Vec<i8> = Vec::new();
    for (at, (range, (opens, closes, guessed))) in spans.iter().enumerate() {
        let begin = at.checked_sub(1).and_then(|before| spans.get(before)).map_or(0, |(range, _)| range.end);
        let end = spans.get(at + 1).map_or(text.len(), |(range, _)| range.start);
        let (before, after) =
            (text.get(begin..range.start).unwrap_or_default(), text.get(range.end..end).unwrap_or_default());
        let mut own = days(before);
        let mut words = before;
        // `10-12 on Mondays`, where nothing before tells a day.
        if own.is_empty() && held.is_empty() {
            (own, words) = (days(after), after);
        }
        if column.is_none() && !own.is_empty() {
            held = own;
            nth = NTH.find_iter(words).filter_map(|found| which(found.as_str())).collect();
        }
        if held.is_empty() {
            continue;
        }
        if *guessed {
            let said = part.get(range.clone()).unwrap_or(part).trim().trim_end_matches([',', ';']);
            when.guessed.push(format!(
                "“{said}” was read as {} to {}.",
                opens.strftime("%H:%M"),
                closes.strftime("%H:%M")
            ));
        }
        let is_monthly = monthly || !nth.is_empty();
        let code = |day: &usize| CODES.get(*day).copied().unwrap_or_default();
        let by_day: Vec<String> = if nth.is_empty() {
            held.iter().map(|day| code(day).to_owned()).collect()
        } else {
            nth.iter().flat_map(|nth| held.iter().map(move |day| format!("{nth}{}", code(day)))).collect()
        };
        when.schedules.push(json!({
            "freq": if is_monthly { "MONTHLY" } else { "WEEKLY" }, "byday": by_day.join(","), "interval": interval,
            "opens_at": opens.strftime("%H:%M").to_string(), "closes_at": closes.strftime("%H:%M").to_string(),
            "valid_from": from, "valid_to": until,
        }));
    }
}

fn which(word: &str) -> Option<i8> {
    Some(match word.to_lowercase().as_str() {
        "1st" | "first" => 1,
        "2nd" | "second" => 2,
        "3rd" | "third" => 3,
        "4th" | "fourth" => 4,
        "5th" | "fifth" => 5,
        "last" => -1,
        _ => return None,
    })
}

fn days(text: &str) -> Vec<usize> {
    let lower = text.to_lowercase();
    if ["daily", "every day", "7 days", "seven days"].iter().any(|words| lower.contains(words)) {
        return (0..7).collect();
    }
    let mut all: Vec<usize> = if lower.contains("weekday") { (0..5).collect() } else { vec![] };
    if lower.contains("weekend") {
        all.extend([5, 6]);
    }
    let at = |name: &str| NAMES.iter().position(|known| known.eq_ignore_ascii_case(name));
    for found in DAY.captures_iter(text) {
        let Some(first) = found.get(1).and_then(|name| at(name.as_str())) else { continue };
        let last = found.get(2).and_then(|name| at(name.as_str())).unwrap_or(first);
        let length = (last + 7 - first) % 7;
        all.extend((0..=length).map(|ahead| (first + ahead) % 7));
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// The two times of a span, and whether a half of the day was guessed.
fn clock(found: &regex::Captures) -> Option<(Time, Time, bool)> {
    let number = |at: usize| found.get(at).and_then(|number| number.as_str().parse::<i8>().ok());
    let half = |at: usize| found.get(at).and_then(|half| half.as_str().to_lowercase().chars().next());
    let (hour, minute, other_hour, other_minute) =
        (number(1)?, number(2).unwrap_or(0), number(4)?, number(5).unwrap_or(0));
    let (mut first, mut second) = (half(3), half(6));
    if second == Some('m') {
        return Some((at(hour, minute, first)?, Time::new(23, 59, 0, 0).ok()?, first.is_none() && hour < 12));
    }
    // `10:00` and `14.00` are told by their two digits, `9.30-4` is not.
    let exact = |place: usize, minutes: usize| {
        found.get(place).is_some_and(|hour| hour.as_str().len() == 2) && found.get(minutes).is_some()
    };
    let is_exact = (exact(1, 2) && exact(4, 5)) || hour > 12 || other_hour > 12;
    if is_exact && first.is_none() && second.is_none() {
        let (opens, closes) = (Time::new(hour % 24, minute, 0, 0).ok()?, at_24(other_hour, other_minute)?);
        return (opens < closes).then_some((opens, closes, false));
    }
    let guessed = first.is_none() && second.is_none();
    if guessed {
        first = Some(if (1..7).contains(&hour) || hour == 12 { 'p' } else { 'a' });
    }
    let candidates = |half: Option<char>, hour, minute| -> Vec<Time> {
        half.map_or(vec!['a', 'p'], |half| vec![half])
            .into_iter()
            .filter_map(|half| at(hour, minute, Some(half)))
            .collect()
    };
    // `2-4pm` opens in the afternoon, `10-1pm` in the morning: the later of what comes before the end.
    let ends = candidates(second.take(), other_hour, other_minute);
    let begins = candidates(first, hour, minute);
    let closes = *ends.iter().filter(|end| begins.iter().any(|begin| begin < *end)).min()?;
    let opens = begins.into_iter().filter(|begin| *begin < closes).max()?;
    Some((opens, closes, guessed))
}

fn at_24(hour: i8, minute: i8) -> Option<Time> {
    if (hour, minute) == (24, 0) { Time::new(23, 59, 0, 0).ok() } else { Time::new(hour, minute, 0, 0).ok() }
}

fn at(hour: i8, minute: i8, half: Option<char>) -> Option<Time> {
    let hour = match half {
        Some('a') if hour == 12 => 0,
        Some('p' | 'n') if hour < 12 => hour + 12,
        _ => hour,
    };
    Time::new(hour, minute, 0, 0).ok()
}

/// Writes schedules and hours in words so that [`read`] reads the same.
pub(crate) fn write(schedules: &[Schedule], note: Option<&str>) -> String {
    let mut parts: Vec<String> = schedules.iter().map(one).collect();
    parts.extend(note.map(|note| format!("({note})")));
    parts.join("; ")
}

fn one(schedule: &Schedule) -> String {
    let mut words = Vec::new();
    let unit = if schedule.every == Every::Month { "months" } else { "weeks" };
    if schedule.interval > 1 {
        words.push(format!("every {} {unit}", schedule.interval));
    }
    let nth = schedule.nth.iter().map(|nth| match nth {
        1 => "1st",
        2 => "2nd",
        3 => "3rd",
        4 => "4th",
        5 => "5th",
        _ => "last",
    });
    words.push(nth.collect::<Vec<_>>().join(", "));
    let name = |day: &Day| NAMES.get(*day as usize).copied().unwrap_or_default();
    words.push(schedule.days.iter().map(name).collect::<Vec<_>>().join(", "));
    if schedule.every == Every::Month {
        words.push("of the month".into());
    }
    words.push(format!("{}-{}", schedule.opens.strftime("%H:%M"), schedule.closes.strftime("%H:%M")));
    words.extend(schedule.from.map(|date| format!("from {date}")));
    words.extend(schedule.until.map(|date| format!("until {date}")));
    words.retain(|word| !word.is_empty());
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Freq, days and times of all schedules of a cell.
    fn shown(cell: &str) -> Vec<String> {
        let text = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).unwrap_or("?").to_owned();
        let all = read(cell, None).schedules;
        all.iter().map(|s| ["freq", "byday", "opens_at", "closes_at"].map(|key| text(s, key)).join(" ")).collect()
    }

    #[test]
    fn reads_what_people_write() {
        for (cell, wanted) in [
            ("Monday 9.30-4", &["WEEKLY MO 09:30 16:00"][..]),
            ("Mon & Wed 10:00-12:00; Fri 2-4pm", &["WEEKLY MO,WE 10:00 12:00", "WEEKLY FR 14:00 16:00"]),
            ("Mon-Fri 9-5", &["WEEKLY MO,TU,WE,TH,FR 09:00 17:00"]),
            ("10am to 1pm on Tuesdays", &["WEEKLY TU 10:00 13:00"]),
            (
                "Mon 10-12 and 2-4, Thursday 6-8pm",
                &["WEEKLY MO 10:00 12:00", "WEEKLY MO 14:00 16:00", "WEEKLY TH 18:00 20:00"],
            ),
            ("1st and 3rd Tue of the month 14:00 - 16:00", &["MONTHLY 1TU,3TU 14:00 16:00"]),
            ("Last Friday 7pm-9pm", &["MONTHLY -1FR 19:00 21:00"]),
            ("Weekdays 12-2", &["WEEKLY MO,TU,WE,TH,FR 12:00 14:00"]),
            ("every day 8am-8pm", &["WEEKLY MO,TU,WE,TH,FR,SA,SU 08:00 20:00"]),
            ("Sat 10:00 - 13:00 from 2026-01-09 until 01/06/2026", &["WEEKLY SA 10:00 13:00"]),
            ("Wed 9:30am – noon", &[]),
            ("By appointment", &[]),
            ("Tue 25:00-26:00", &[]),
            ("", &[]),
        ] {
            assert_eq!(shown(cell), wanted, "{cell}");
        }
        let dated = read("Sat 10:00 - 13:00 from 2026-01-09 until 01/06/2026", None).schedules;
        assert_eq!(dated.first().and_then(|s| s.get("valid_from")), Some(&json!("2026-01-09")));
        assert_eq!(dated.first().and_then(|s| s.get("valid_to")), Some(&json!("2026-06-01")));
        assert_eq!(
            read("fortnightly Thu 10:00-11:00", None).schedules.first().and_then(|s| s.get("interval")),
            Some(&json!(2))
        );
        assert_eq!(read("Mon 9.30-4", None).guessed, ["“9.30-4” was read as 09:30 to 16:00."]);
        assert!(read("Mon 10:00-16:00", None).guessed.is_empty());
        assert_eq!(read("9-12", Some(3)).schedules.first().and_then(|s| s.get("byday")), Some(&json!("TH")));
        let words = read("By appointment", None);
        assert_eq!((words.note.as_deref(), words.unclear), (Some("By appointment"), false));
        assert!(read("Mondays, see our page", None).unclear);
        assert_eq!(read("Closed", Some(0)), When::default());
    }
}
