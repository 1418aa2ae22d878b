//! Courses, sessions and places. A seat is counted while its session is locked, so that none is ever given twice.

use super::{
    Store,
    cell::{Reader, Value, list},
    engine::Engine,
    error::StoreError,
    row::{Row as _, columns, insert, row},
    tables::fetch,
    unit::Holds,
    writer::Statement,
};
use crate::domain::{
    ids::{ConversationId, CourseId, SessionId},
    learning::{Booking, Course, Session, Sitting},
    time::Time,
};
use sqlx::{AnyConnection, any::AnyRow};
use std::sync::Arc;

/// The states that take a seat.
const TAKEN: &str = "('booked', 'attended', 'missed')";

impl Store {
    /// Adds a course, or puts another text in its place.
    pub async fn put_course(&self, course: &Course) -> Result<(), StoreError> {
        self.changes(insert(self.engine(), vec![course])).await.map(drop)
    }

    /// Returns all courses, the newest first.
    pub async fn courses(&self) -> Result<Vec<Course>, StoreError> {
        self.many("ORDER BY t.created_at DESC, t.id", &[]).await
    }

    /// Returns a course.
    pub async fn course(&self, id: CourseId) -> Result<Option<Course>, StoreError> {
        self.one("WHERE t.id = $1", &[&id]).await
    }

    /// Adds a session.
    pub async fn add_course_session(&self, session: &Session) -> Result<(), StoreError> {
        self.changes(insert(self.engine(), vec![session])).await.map(drop)
    }

    /// Changes how many seats a session has; `None` for as many as like. Places that are taken stay taken.
    pub async fn set_seats(&self, id: SessionId, seats: Option<i64>) -> Result<bool, StoreError> {
        let sql = "UPDATE course_sessions SET seats = CAST(NULLIF($2, '') AS BIGINT) WHERE id = $1";
        let seats = seats.map(|seats| seats.to_string()).unwrap_or_default();
        Ok(self.change(sql, &[&id, &seats]).await? == 1)
    }

    /// Calls a session off. Returns false where there is none such, or it is called off already.
    pub async fn cancel_session(&self, id: SessionId, at: Time) -> Result<bool, StoreError> {
        let sql = "UPDATE course_sessions SET cancelled_at = CAST($2 AS BIGINT) WHERE id = $1 AND cancelled_at IS NULL";
        Ok(self.change(sql, &[&id, &at.millis()]).await? == 1)
    }

    /// Counts a view of what a session shows, and returns where that is.
    pub async fn count_view(&self, id: SessionId) -> Result<Option<String>, StoreError> {
        let sql = "UPDATE course_sessions SET views = views + 1 \
                   WHERE id = $1 AND cancelled_at IS NULL AND link IS NOT NULL RETURNING link";
        let rows = self.change_returning(sql, &[&id]).await?;
        rows.first().map(|row| Reader::new(row, Session::TABLE).get()).transpose()
    }

    /// Returns a session with its course, and how full it is.
    pub async fn sitting(&self, id: SessionId) -> Result<Option<Sitting>, StoreError> {
        let rows = self.rows(select("s.id = $1"), &[&id]).await?;
        rows.first().map(sitting).transpose()
    }

    /// Returns the sessions that were not over at `since`, called off or not, and all without a time; the first to come first.
    pub async fn sittings(&self, since: Time) -> Result<Vec<Sitting>, StoreError> {
        self.rows(select(SINCE), &[&since.millis()]).await?.iter().map(sitting).collect()
    }

    /// Returns everybody's places in a session, given up or not, in the order they asked.
    pub async fn bookings_in(&self, session: SessionId) -> Result<Vec<Booking>, StoreError> {
        self.many("WHERE t.session_id = $1 ORDER BY t.at, t.conversation_id", &[&session]).await
    }

    /// Takes down who came: of all who had a place these, and nobody else.
    pub async fn set_attendance(&self, session: SessionId, came: &[ConversationId]) -> Result<(), StoreError> {
        let came = list(&came.iter().map(|id| (id,)).collect::<Vec<_>>())?;
        let sql = format!(
            "UPDATE bookings SET state = CASE WHEN conversation_id IN (SELECT j.value->>0 FROM {}) THEN 'attended' \
             ELSE 'missed' END WHERE session_id = $1 AND state IN {TAKEN}",
            self.engine().rows("$2")
        );
        self.change(sql, &[&session, &came]).await.map(drop)
    }

    /// Returns who waits for a session that has a seat free, in the order they asked.
    pub async fn next_in_line(&self, now: Time, limit: u32) -> Result<Vec<Booking>, StoreError> {
        let tail = format!(
            "JOIN course_sessions s ON s.id = t.session_id WHERE t.state = 'waiting' AND s.cancelled_at IS NULL \
             AND s.starts_at > CAST($1 AS BIGINT) AND (s.seats IS NULL OR {} < s.seats) ORDER BY t.session_id, t.at, t.conversation_id \
             LIMIT CAST($2 AS BIGINT)",
            count(TAKEN, "")
        );
        self.many(tail, &[&now.millis(), &limit]).await
    }

    /// Returns who has a place in a session to come that was called off, or waits for one.
    pub async fn called_off(&self, now: Time, limit: u32) -> Result<Vec<Booking>, StoreError> {
        let tail = format!(
            "JOIN course_sessions s ON s.id = t.session_id WHERE s.cancelled_at IS NOT NULL AND {SINCE} \
             AND t.state IN ('booked', 'waiting') ORDER BY t.session_id, t.at LIMIT CAST($2 AS BIGINT)"
        );
        self.many(tail, &[&now.millis(), &limit]).await
    }

    /// Returns who is to be reminded of a session now.
    pub async fn reminders_due(&self, now: Time, limit: u32) -> Result<Vec<Booking>, StoreError> {
        let tail = "JOIN course_sessions s ON s.id = t.session_id WHERE t.remind_at <= CAST($1 AS BIGINT) \
                    AND t.state = 'booked' AND s.cancelled_at IS NULL AND s.starts_at > CAST($1 AS BIGINT) \
                    ORDER BY t.remind_at, t.session_id LIMIT CAST($2 AS BIGINT)";
        self.many(tail, &[&now.millis(), &limit]).await
    }
}

/// What is not over.
const SINCE: &str = "(s.starts_at IS NULL OR s.ends_at > CAST($1 AS BIGINT))";

/// Counts the bookings in these states, but for those that `but` leaves out.
fn count(states: &str, but: &str) -> String {
    format!("(SELECT COUNT(*) FROM bookings b WHERE b.session_id = s.id AND b.state IN {states}{but})")
}

fn select(which: &str) -> String {
    format!(
        "SELECT {}, {}, {}, {} FROM course_sessions s JOIN courses c ON c.id = s.course_id WHERE {which} \
         ORDER BY COALESCE(s.starts_at, 0), s.id",
        columns::<Course>("c"),
        columns::<Session>("s"),
        count(TAKEN, ""),
        count("('waiting')", ""),
    )
}

fn sitting(row: &AnyRow) -> Result<Sitting, StoreError> {
    let mut reader = Reader::new(row, Session::TABLE);
    Ok(Sitting {
        course: Course::read(&mut reader)?,
        session: Session::read(&mut reader)?,
        taken: reader.get()?,
        waiting: reader.get()?,
    })
}

/// Reads what there is to learn from `now` on.
pub(crate) async fn sittings(connection: &mut AnyConnection, now: Time) -> Result<Vec<Arc<Sitting>>, StoreError> {
    let rows = fetch(connection, select(SINCE), [Value::Int(Some(now.millis()))]).await?;
    rows.iter().map(|row| sitting(row).map(Arc::new)).collect()
}

/// Reads the places of conversations that are locked.
pub(crate) async fn places(
    connection: &mut AnyConnection,
    engine: Engine,
    of: &[(&ConversationId,)],
) -> Result<Vec<Booking>, StoreError> {
    let sql = format!(
        "SELECT {} FROM bookings t WHERE t.conversation_id IN (SELECT j.value->>0 FROM {})",
        columns::<Booking>("t"),
        engine.rows("$1")
    );
    let rows = fetch(connection, sql, [list(&of)?.into()]).await?;
    rows.iter().map(|row| Booking::read(&mut Reader::new(row, Booking::TABLE))).collect()
}

/// Returns what keeps sessions ours until the commit: always in the same order, so that two writers never wait for each other.
pub(crate) fn lock(engine: Engine, sessions: &[(SessionId,)]) -> Result<Statement, StoreError> {
    let sql = format!(
        "SELECT s.id FROM course_sessions s WHERE s.id IN (SELECT j.value->>0 FROM {}) ORDER BY s.id{}",
        engine.rows("$1"),
        engine.for_update("s"),
    );
    Ok((sql, vec![list(&sessions)?.into()]))
}

/// Returns the statement that writes a booking where what it counts on holds. It writes one row or none.
pub(crate) fn book(booking: &Booking, holds: Holds) -> Statement {
    let mine = " AND b.conversation_id <> $2";
    let (taken, waits) = (count(TAKEN, mine), count("('waiting')", mine) + " > 0");
    let holds = match holds {
        Holds::Free => {
            format!("s.cancelled_at IS NULL AND (s.seats IS NULL OR ({taken} < s.seats AND NOT ({waits})))")
        }
        Holds::Seat => format!("s.cancelled_at IS NULL AND (s.seats IS NULL OR {taken} < s.seats)"),
        Holds::Full => format!("s.cancelled_at IS NULL AND ({taken} >= s.seats OR {waits})"),
        Holds::Anything => "1 = 1".to_owned(),
    };
    let sql = format!(
        "INSERT INTO bookings (session_id, conversation_id, state, at, remind_at) \
         SELECT s.id, $2, $3, CAST($4 AS BIGINT), CAST($5 AS BIGINT) FROM course_sessions s WHERE s.id = $1 AND {holds} \
         ON CONFLICT (session_id, conversation_id) DO UPDATE SET state = excluded.state, at = excluded.at, \
         remind_at = excluded.remind_at"
    );
    let text = |text: String| Value::Text(Some(text));
    let binds = vec![
        text(booking.session.to_string()),
        text(booking.conversation.to_string()),
        text(booking.place.as_str().to_owned()),
        Value::Int(Some(booking.at.millis())),
        Value::Int(booking.remind_at.map(Time::millis)),
    ];
    (sql, binds)
}

row!(Course in "courses", twice Replace, key { "id": id }, {
    "title": title,
    "summary": summary,
    "needs": needs,
    "lang": lang,
    "example": example,
    "created_at": created_at,
});

row!(Session in "course_sessions", twice Refuse, key { "id": id }, {
    "course_id": course,
    "mode": mode,
    "starts_at": starts_at,
    "ends_at": ends_at,
    "place": place,
    "link": link,
    "seats": seats,
    "views": views,
    "cancelled_at": cancelled_at,
});

row!(Booking in "bookings", twice Replace, key { "session_id": session, "conversation_id": conversation }, {
    "state": place,
    "at": at,
    "remind_at": remind_at,
});
