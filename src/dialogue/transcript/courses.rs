//! The courses that a transcript has with `courses: free` or `courses: full` in its head.

use crate::domain::{
    ids::{CourseId, Lang, SessionId},
    learning::{Course, Mode, Session, Sitting},
    time::Time,
};
use std::{sync::Arc, time::Duration};

/// How many seats each session has.
const SEATS: i64 = 8;

/// Returns three courses that serve learning: one with sessions in two days and in nine, one by video in two days, and a
/// film.
pub(super) fn courses(now: Time, full: bool) -> Vec<Arc<Sitting>> {
    let (near, call, film) = (CourseId::new(now), CourseId::new(now), CourseId::new(now));
    [
        (film, "A film about sleep", Mode::OnDemand, None),
        (near, "First steps online", Mode::InPerson, Some(2)),
        (call, "Talking on video", Mode::Online, Some(2)),
        (near, "First steps online", Mode::InPerson, Some(9)),
    ]
    .map(|(course, title, mode, days)| {
        let starts_at = days.map(|days| now + Duration::from_secs(days * 86_400 + 4 * 3600));
        let session = Session {
            id: SessionId::new(now),
            course,
            mode,
            starts_at,
            ends_at: starts_at.map(|starts| starts + Duration::from_secs(3600)),
            place: (mode == Mode::InPerson).then(|| "Example Library, 1 Example Street".to_owned()),
            link: (mode != Mode::InPerson).then(|| "https://example.org/x".to_owned()),
            seats: days.map(|_| SEATS),
            views: 0,
            cancelled_at: None,
        };
        let course = Course {
            id: course,
            title: title.to_owned(),
            summary: "Made up.".to_owned(),
            needs: vec!["learning".into()],
            lang: Lang::new("en"),
            example: true,
            created_at: now,
        };
        Arc::new(Sitting { course, taken: if full { SEATS } else { 0 }, waiting: 0, session })
    })
    .into()
}
