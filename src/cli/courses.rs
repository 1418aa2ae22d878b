//! The courses of the demo town: put up once, with days to come, so that a first look shows something.

use super::config::Config;
use crate::{
    domain::{
        ids::{CourseId, Lang, Need, SessionId},
        learning::{Course, Mode, Session},
        time::Time,
    },
    store::Store,
};
use anyhow::{Context as _, anyhow};
use jiff::ToSpan as _;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCourse {
    title: String,
    summary: String,
    lang: String,
    needs: Vec<String>,
    sessions: Vec<RawSession>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSession {
    mode: String,
    in_days: Option<i64>,
    at: Option<jiff::civil::Time>,
    minutes: Option<u64>,
    place: Option<String>,
    link: Option<String>,
    seats: Option<i64>,
}

/// Puts up the demo town's courses where the directory is the demo town's, at the first start only.
pub async fn ship(store: &Store, config: &Config, now: Time) -> anyhow::Result<()> {
    const SHIPPED: &str = "shipped_courses";
    if config.directory.is_some() || store.meta(SHIPPED).await?.is_some() {
        return Ok(());
    }
    for (course, sessions) in read(now)? {
        store.put_course(&course).await?;
        for session in &sessions {
            store.add_course_session(session).await?;
        }
    }
    Ok(store.set_meta(SHIPPED, env!("CARGO_PKG_VERSION")).await?)
}

fn read(now: Time) -> anyhow::Result<Vec<(Course, Vec<Session>)>> {
    let data = Config::data();
    let text = data.get("demo/courses.yaml").ok_or_else(|| anyhow!("data/demo/courses.yaml is missing"))?;
    let raw: Vec<RawCourse> = serde_saphyr::from_str(text).context("data/demo/courses.yaml cannot be read")?;
    let courses = raw.into_iter().map(|raw| {
        let id = CourseId::new(now);
        let sessions = raw.sessions.into_iter().map(|it| it.read(id, now)).collect::<anyhow::Result<Vec<Session>>>()?;
        let course = Course {
            id,
            title: raw.title,
            summary: raw.summary,
            needs: raw.needs.into_iter().map(Need::new).collect(),
            lang: Lang::new(raw.lang),
            example: true,
            created_at: now,
        };
        Ok((course, sessions))
    });
    courses.collect()
}

impl RawSession {
    fn read(self, course: CourseId, now: Time) -> anyhow::Result<Session> {
        let mode = Mode::parse(&self.mode).ok_or_else(|| anyhow!("there is no mode `{}`", self.mode))?;
        let starts_at = match (self.in_days, self.at) {
            (Some(days), Some(at)) => {
                let today = now.local();
                let day = today.date().checked_add(days.days())?.to_datetime(at);
                let starts = day.to_zoned_datetime(today.time_zone().clone())?;
                Some(Time::from_millis(starts.timestamp().as_millisecond()))
            }
            _ => None,
        };
        let lasts = std::time::Duration::from_secs(60 * self.minutes.unwrap_or(60));
        Ok(Session {
            id: SessionId::new(now),
            course,
            mode,
            starts_at,
            ends_at: starts_at.map(|starts| starts + lasts),
            place: self.place,
            link: self.link,
            seats: self.seats,
            views: 0,
            cancelled_at: None,
        })
    }
}
