//! A session as a file that calendars read (RFC 5545). Pure: it knows no request and no row.

use crate::domain::{
    learning::{Mode, Sitting},
    time::Time,
};

/// The longest line, in bytes, without its end.
const LONGEST: usize = 75;

/// Returns the file; `None` for what has no time. `link` is where its call is opened.
pub fn file(sitting: &Sitting, link: &str, now: Time) -> Option<String> {
    let session = &sitting.session;
    let (starts, ends) = (session.starts_at?, session.ends_at?);
    let off = session.cancelled_at.is_some();
    let place = match (&session.place, session.mode) {
        (Some(place), _) => Some(place.as_str()),
        (None, Mode::Online) => Some(link),
        (None, _) => None,
    };
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//pathways//learning//EN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@pathways", session.id),
        format!("DTSTAMP:{}", utc(now)),
        format!("DTSTART:{}", utc(starts)),
        format!("DTEND:{}", utc(ends)),
        format!("SUMMARY:{}", escaped(&sitting.course.title)),
        format!("DESCRIPTION:{}", escaped(&sitting.course.summary)),
        format!("STATUS:{}", if off { "CANCELLED" } else { "CONFIRMED" }),
        format!("SEQUENCE:{}", i64::from(off)),
    ];
    lines.extend(place.map(|place| format!("LOCATION:{}", escaped(place))));
    if session.mode == Mode::Online {
        lines.push(format!("URL:{link}"));
    }
    lines.extend(["END:VEVENT", "END:VCALENDAR"].map(str::to_owned));
    Some(lines.iter().map(|line| folded(line)).collect())
}

fn utc(at: Time) -> String {
    at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Breaks a line that is too long between two characters; the rest begins with a space.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > LONGEST {
            folded.push_str("\r\n ");
            width = 1;
        }
        folded.push(c);
        width += c.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        ids::{CourseId, Lang, SessionId},
        learning::{Course, Session},
    };
    use std::time::Duration;

    fn sitting(mode: Mode) -> Sitting {
        let starts = Time::parse("2026-11-26T14:30:00Z").expect("a time");
        let course = Course {
            id: CourseId::new(starts),
            title: "Bread, soup; and “talk”\\".to_owned(),
            summary: format!("First line\nEND:VEVENT {}", "نان و شۆربا ".repeat(12)),
            needs: Vec::new(),
            lang: Lang::new("ckb"),
            example: true,
            created_at: starts,
        };
        let session = Session {
            id: SessionId::new(starts),
            course: course.id,
            mode,
            starts_at: Some(starts),
            ends_at: Some(starts + Duration::from_secs(5400)),
            place: (mode == Mode::InPerson).then(|| "Example Library, 1 Example Street".to_owned()),
            link: None,
            seats: Some(8),
            views: 0,
            cancelled_at: None,
        };
        Sitting { course, session, taken: 0, waiting: 0 }
    }

    #[test]
    fn a_calendar_can_read_it() {
        let now = Time::parse("2026-11-24T10:00:00Z").expect("a time");
        let it = sitting(Mode::InPerson);
        let text = file(&it, "https://example.org/watch/x", now).expect("a file");
        assert!(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
        assert!(text.split("\r\n").all(|line| line.len() <= LONGEST && !line.contains('\n')), "{text}");
        let whole = text.replace("\r\n ", "");
        for line in [
            "DTSTART:20261126T143000Z",
            "DTEND:20261126T160000Z",
            "DTSTAMP:20261124T100000Z",
            "SUMMARY:Bread\\, soup\\; and “talk”\\\\",
            "LOCATION:Example Library\\, 1 Example Street",
            "STATUS:CONFIRMED",
            &format!("UID:{}@pathways", it.session.id),
        ] {
            assert!(whole.split("\r\n").any(|found| found == line), "{line}: {whole}");
        }
        assert_eq!(whole.matches("\r\nEND:VEVENT").count(), 1, "what people write ends nothing: {whole}");
        assert!(whole.contains(&"نان و شۆربا ".repeat(12)), "no sign is lost where a line is broken");
    }

    #[test]
    fn a_call_has_its_link_and_a_film_no_time() {
        let now = Time::parse("2026-11-24T10:00:00Z").expect("a time");
        let text = file(&sitting(Mode::Online), "https://example.org/watch/x", now).expect("a file");
        assert!(text.contains("\r\nURL:https://example.org/watch/x\r\n"));
        let mut film = sitting(Mode::OnDemand);
        (film.session.starts_at, film.session.ends_at) = (None, None);
        assert_eq!(file(&film, "", now), None);
    }
}
