//! Scalars as feeds write them, mended: dates, times, prices, ages, addresses. Each returns what can be used, or nothing.

use jiff::civil::{Date, Time};
use regex::Regex;
use std::sync::LazyLock;

#[allow(clippy::expect_used, reason = "a constant pattern: the tests run it")]
static CLOCK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*([0-9]{1,2})(?:\s*[:.h]\s*([0-9]{2}))?(?:[:.]([0-9]{2})(?:\.[0-9]+)?)?\s*(am|pm|a\.m\.?|p\.m\.?|noon|midnight)?\s*(?:z|[+-][0-9]{2}:?[0-9]{2})?\s*$")
        .expect("a valid pattern")
});

/// Reads a time of day: `10:00`, `10:00:00Z`, `10.30am`, `1pm`, `1330`, `noon`, or the time of an instant.
pub(crate) fn time(text: &str) -> Option<Time> {
    let text = text.trim();
    if let Some((date, clock)) = text.split_once(['T', ' '])
        && date.len() == 10
        && date.parse::<Date>().is_ok()
    {
        return time(clock);
    }
    match text.to_ascii_lowercase().as_str() {
        "noon" | "midday" => return Time::new(12, 0, 0, 0).ok(),
        "24:00" | "24:00:00" => return Time::new(23, 59, 0, 0).ok(),
        _ => {}
    }
    if text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()) {
        let (hour, minute) = text.split_at(2);
        return Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok();
    }
    let found = CLOCK.captures(text)?;
    let number = |at: usize| found.get(at).map(|found| found.as_str().parse::<i8>());
    let hour = number(1)?.ok()?;
    let minute = number(2).transpose().ok()?;
    let second = number(3).transpose().ok()?.unwrap_or(0);
    let half = found.get(4).map(|half| half.as_str().to_ascii_lowercase());
    let hour = match half.as_deref().and_then(|half| half.chars().next()) {
        // A bare number is a time only with am or pm.
        None if minute.is_none() => return None,
        None => hour,
        Some('a' | 'm') if hour == 12 => 0,
        Some('p') if hour < 12 => hour + 12,
        Some(_) if hour > 12 && half.as_deref().is_some_and(|half| half.starts_with('a')) => return None,
        Some(_) => hour,
    };
    Time::new(hour, minute.unwrap_or(0), second, 0).ok()
}

/// Reads a date: `2026-11-24`, with or without a time, `24/11/2026`, `24 November 2026`.
pub(crate) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Some(head) = text.get(..10)
        && let Ok(date) = head.parse::<Date>()
    {
        return Some(date);
    }
    let parts: Vec<&str> = text.split(['/', '-', '.', ' ', ',']).filter(|part| !part.is_empty()).collect();
    let [day, month, year] = parts.get(..3)? else { return None };
    let day = day.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let month = month.parse::<i8>().ok().or_else(|| month_of(month))?;
    let year = year.parse::<i16>().ok().map(|year| if (0..100).contains(&year) { year + 2000 } else { year })?;
    Date::new(year, month, day.parse().ok()?).ok()
}

fn month_of(text: &str) -> Option<i8> {
    let text = text.to_ascii_lowercase();
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let at = months.iter().position(|month| text.starts_with(month))?;
    i8::try_from(at + 1).ok()
}

/// Reads a price in pence: a number of pounds, `£2.50`, `2,50`, `50p`, `Free`.
pub(crate) fn pence(text: &str) -> Option<u32> {
    let text = text.trim().to_lowercase();
    if is_free(&text) {
        return Some(0);
    }
    if let Some(number) = text.strip_suffix('p').filter(|number| number.bytes().all(|b| b.is_ascii_digit())) {
        return number.parse().ok();
    }
    let number = text.trim_start_matches(['£', ' ']).trim_start_matches("gbp").trim_end_matches("gbp").trim();
    let number = match number.rsplit_once(',') {
        Some((whole, part)) if part.len() == 2 && !number.contains('.') => format!("{whole}.{part}"),
        _ => number.replace(',', ""),
    };
    pounds(number.parse().ok()?)
}

/// Returns pounds as pence, where they are a price: not below nought, and not above ten thousand.
pub(crate) fn pounds(pounds: f64) -> Option<u32> {
    (0.0..=10_000.0).contains(&pounds).then(|| (pounds * 100.0).round() as u32)
}

/// Returns true where words say that nothing is to be paid.
pub(crate) fn is_free(text: &str) -> bool {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    let says = ["free", "none", "nil", "no charge", "no cost", "no fee", "no fees", "free of charge", "gratis"];
    says.contains(&text.as_str()) || text.starts_with("free ") && !text.contains('£') || text.starts_with("none.")
}

#[allow(clippy::expect_used, reason = "a constant pattern: the tests run it")]
static PRICE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"£\s*([0-9]{1,5}(?:\.[0-9]{1,2})?)").expect("a valid pattern"));

/// Returns the price in a sentence, where it names just one.
pub(crate) fn price_in(text: &str) -> Option<u32> {
    let mut found = PRICE.captures_iter(text).filter_map(|found| found.get(1)?.as_str().parse::<f64>().ok());
    let first = found.next()?;
    if found.next().is_some() { None } else { pounds(first) }
}

/// Reads an e-mail address.
pub(crate) fn email(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches("mailto:").trim_end_matches(['.', ',', ';']);
    let (name, host) = text.split_once('@')?;
    let good = |c: char| {
        c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '\'' | '&' | '%' | '#' | '!' | '/' | '=' | '~')
    };
    let named = !name.is_empty() && name.chars().all(good);
    (named && is_host(host)).then(|| text.to_owned())
}

/// Reads the address of a page; `www.…` gets its scheme, and whatever runs a script is none.
pub(crate) fn url(text: &str) -> Option<String> {
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    let whole = if lower.starts_with("http://") || lower.starts_with("https://") {
        text.to_owned()
    } else if !text.contains("://") && !text.contains(':') && text.contains('.') {
        format!("https://{text}")
    } else {
        return None;
    };
    let rest = whole.split_once("://")?.1;
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.rsplit('@').next()?.split(':').next()?;
    let plain =
        whole.chars().all(|c| !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>' | '"' | '\\' | '`'));
    (plain && is_host(host)).then_some(whole)
}

fn is_host(host: &str) -> bool {
    let parts: Vec<&str> = host.split('.').collect();
    let part = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    parts.len() >= 2 && parts.iter().all(part) && parts.last().is_some_and(|last| last.chars().count() >= 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil;

    #[test]
    fn reads_times_of_day() {
        for (text, hour, minute) in [
            ("10:00", 10, 0),
            ("10:00:00Z", 10, 0),
            ("9.30am", 9, 30),
            ("1.30pm", 13, 30),
            ("12pm", 12, 0),
            ("12 am", 0, 0),
            ("1pm", 13, 0),
            ("1330", 13, 30),
            ("noon", 12, 0),
            ("2023-01-01T18:05:00Z", 18, 5),
            ("10:00+00:00", 10, 0),
            ("24:00", 23, 59),
        ] {
            assert_eq!(time(text), Time::new(hour, minute, 0, 0).ok(), "{text}");
        }
        for text in ["", "soon", "10", "25:00", "10:75", "byDay", "13am"] {
            assert_eq!(time(text), None, "{text}");
        }
    }

    #[test]
    fn reads_dates_as_the_british_write_them() {
        for text in ["2026-11-24", "2026-11-24T10:00:00.000Z", "24/11/2026", "24 November 2026", "24th Nov 26"] {
            assert_eq!(date(text), Some(civil::date(2026, 11, 24)), "{text}");
        }
        assert_eq!(date("2026-02-30"), None);
        assert_eq!(date("dtStart"), None);
    }

    #[test]
    fn reads_prices() {
        for (text, want) in [
            ("2.5", 250),
            ("£3", 300),
            ("2,50", 250),
            ("1,200", 120_000),
            ("50p", 50),
            ("Free", 0),
            ("0", 0),
            ("0.0", 0),
        ] {
            assert_eq!(pence(text), Some(want), "{text}");
        }
        assert_eq!(pence("-3"), None);
        assert_eq!(pence("100000000"), None);
        assert_eq!(price_in("We charge £2.50 a session."), Some(250));
        assert_eq!(price_in("£2 or £1 for members"), None);
        assert!(is_free("None. Donations welcome") && !is_free("Free for members, £2 others"));
    }

    #[test]
    fn reads_addresses_and_nothing_that_runs() {
        assert_eq!(email("mailto:a.b@example.org").as_deref(), Some("a.b@example.org"));
        assert_eq!(email("email-example_com"), None);
        assert_eq!(url("www.example.org/x").as_deref(), Some("https://www.example.org/x"));
        assert_eq!(url("https://example.org").as_deref(), Some("https://example.org"));
        for bad in [
            "javascript:alert(1)",
            "example_counselling",
            "data:text/html,x",
            "http://",
            "ftp://example.org",
            "https://a b.org",
        ] {
            assert_eq!(url(bad), None, "{bad}");
        }
    }
}
