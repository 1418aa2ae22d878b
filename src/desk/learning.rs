//! Courses and their sessions: what there is, how full it is, a new one.

use super::{
    DeskState,
    page::{self, Frame, Told},
    session::{Posted, Signed},
    words::Words,
};
use crate::{
    app::desk::learning::{self, NewSession, Text},
    domain::{
        ids::{CourseId, Lang, Need},
        learning::{Course, Mode, Sitting, line},
        time::Time,
    },
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The page.
const HERE: &str = "/desk/learning";
/// The longest summary, in characters.
const LONGEST_SUMMARY: usize = 1000;
/// More seats than any room has.
const MOST_SEATS: i64 = 5000;

#[derive(Template)]
#[template(path = "desk/learning.html")]
struct Page {
    f: Frame,
    rows: Vec<Row>,
    modes: Vec<(&'static str, String)>,
    form: Form,
}

/// A course with its sessions, and the forms that change them.
struct Row {
    id: String,
    title: String,
    summary: String,
    about: Vec<String>,
    sessions: Vec<Line>,
    form: Form,
    new: NewForm,
}

/// A session in the list.
struct Line {
    id: String,
    when: String,
    about: Vec<String>,
}

/// The form of a course, as it is shown.
struct Form {
    title: String,
    summary: String,
    needs: Vec<Choice>,
    langs: Vec<Choice>,
}

struct Choice {
    value: String,
    name: String,
    chosen: bool,
}

/// The form of a course, as it was filled in.
#[derive(Default, Deserialize)]
pub(super) struct Filled {
    #[serde(default)]
    title: String,
    #[serde(default)]
    summary: String,
    #[serde(default)]
    lang: String,
    /// A ticked need is `need-work=on`.
    #[serde(flatten)]
    ticked: BTreeMap<String, String>,
}

/// The form of a session, as it was filled in.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct NewForm {
    mode: String,
    day: String,
    starts: String,
    ends: String,
    place: String,
    link: String,
    seats: String,
}

/// What was filled in that could not be taken: shown again.
enum Wrong {
    Nothing,
    New(Filled),
    Change(CourseId, Filled),
    Session(CourseId, NewForm),
}

pub(super) async fn show(State(state): State<DeskState>, signed: Signed) -> Response {
    draw(&state, &signed, Wrong::Nothing, None).await
}

pub(super) async fn add(State(state): State<DeskState>, posted: Posted<Filled>) -> Response {
    let Posted { signed, form } = posted;
    let text = match form.read(&state) {
        Ok(text) => text,
        Err(why) => return draw(&state, &signed, Wrong::New(form), Some(why)).await,
    };
    match learning::add(&state.desk, signed.actor(), text).await {
        Ok(id) => Redirect::to(&format!("{HERE}#course-{id}")).into_response(),
        Err(error) => page::refused(&state, &signed, &error, None).await,
    }
}

pub(super) async fn change(State(state): State<DeskState>, Path(id): Path<String>, posted: Posted<Filled>) -> Response {
    let Posted { signed, form } = posted;
    let Some(id) = page::id(&id) else { return page::lost(&state, &signed).await };
    let text = match form.read(&state) {
        Ok(text) => text,
        Err(why) => return draw(&state, &signed, Wrong::Change(id, form), Some(why)).await,
    };
    match learning::change(&state.desk, signed.actor(), id, text).await {
        Ok(()) => Redirect::to(&format!("{HERE}#course-{id}")).into_response(),
        Err(error) => page::refused(&state, &signed, &error, None).await,
    }
}

pub(super) async fn add_session(
    State(state): State<DeskState>,
    Path(id): Path<String>,
    posted: Posted<NewForm>,
) -> Response {
    let Posted { signed, form } = posted;
    let Some(id) = page::id(&id) else { return page::lost(&state, &signed).await };
    let new = match form.read(state.desk.now()) {
        Ok(new) => new,
        Err(why) => return draw(&state, &signed, Wrong::Session(id, form), Some(why)).await,
    };
    match learning::add_session(&state.desk, signed.actor(), id, new).await {
        Ok(_) => Redirect::to(&format!("{HERE}#course-{id}")).into_response(),
        Err(error) => page::refused(&state, &signed, &error, None).await,
    }
}

async fn draw(state: &DeskState, signed: &Signed, wrong: Wrong, why: Option<&str>) -> Response {
    let (courses, sittings) = match learning::all(&state.desk, signed.actor()).await {
        Ok(found) => found,
        Err(error) => return page::refused(state, signed, &error, None).await,
    };
    let mut f = Frame::new(state, Some(signed), "learning").await;
    f.told = why.map(|id| Told { text: f.w.t(id) });
    let modes = Mode::ALL.map(|mode| (mode.as_str(), f.w.named("desk-learning-mode", mode.as_str()))).into();
    let empty = Filled::default();
    let form = form(state, &f.w, if let Wrong::New(filled) = &wrong { filled } else { &empty });
    let rows = courses
        .into_iter()
        .map(|course| {
            let sessions = sittings.iter().filter(|it| it.course.id == course.id).map(|it| line_of(&f.w, it)).collect();
            row(state, &f.w, course, sessions, &wrong)
        })
        .collect();
    let status = if why.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page::answer(status, &Page { f, rows, modes, form })
}

fn row(state: &DeskState, w: &Words, course: Course, sessions: Vec<Line>, wrong: &Wrong) -> Row {
    let kept = Filled {
        title: course.title.clone(),
        summary: course.summary.clone(),
        lang: course.lang.to_string(),
        ticked: course.needs.iter().map(|need| (format!("need-{need}"), "on".to_owned())).collect(),
    };
    let filled = match wrong {
        Wrong::Change(id, filled) if *id == course.id => filled,
        _ => &kept,
    };
    let new = match wrong {
        Wrong::Session(id, new) if *id == course.id => new.clone(),
        _ => NewForm::default(),
    };
    let mut about = vec![w.language(&course.lang), w.gist(course.needs.iter())];
    about.extend(course.example.then(|| w.t("card-example")));
    Row {
        id: course.id.to_string(),
        form: form(state, w, filled),
        title: course.title,
        summary: course.summary,
        about,
        sessions,
        new,
    }
}

fn line_of(w: &Words, sitting: &Sitting) -> Line {
    let session = &sitting.session;
    let when = session.starts_at.map_or_else(|| w.t("desk-learning-any-time"), |starts| w.weekday(starts));
    let mut about = vec![w.named("desk-learning-mode", session.mode.as_str())];
    about.extend(session.place.clone());
    about.extend(counts(w, sitting));
    Line { id: session.id.to_string(), when, about }
}

/// Returns how full a session is, and how it stands.
pub(super) fn counts(w: &Words, sitting: &Sitting) -> Vec<String> {
    let session = &sitting.session;
    let mut counts = vec![match session.seats {
        Some(seats) => {
            let args = crate::wording::Args::new().with("taken", sitting.taken).with("seats", seats);
            w.with("desk-learning-taken-of", &args)
        }
        None => w.say("desk-learning-taken", "taken", sitting.taken),
    }];
    if sitting.waiting > 0 {
        counts.push(w.say("desk-learning-waiting", "n", sitting.waiting));
    }
    if session.link.is_some() {
        counts.push(w.say("desk-learning-views", "n", session.views));
    }
    counts.extend(session.cancelled_at.map(|at| w.say("desk-learning-off", "when", w.day(at))));
    counts
}

fn form(state: &DeskState, w: &Words, filled: &Filled) -> Form {
    let world = state.desk.app().world();
    let need = |need: &Need| Choice {
        value: need.to_string(),
        name: w.need(need),
        chosen: filled.ticked.contains_key(&format!("need-{need}")),
    };
    let chosen = if filled.lang.is_empty() { w.lang() } else { &filled.lang };
    let lang =
        |lang: &Lang| Choice { value: lang.to_string(), name: w.language(lang), chosen: lang.as_str() == chosen };
    Form {
        title: filled.title.clone(),
        summary: filled.summary.clone(),
        needs: world.needs.iter().map(need).collect(),
        langs: world.wording.langs().map(lang).collect(),
    }
}

impl Filled {
    /// Reads the form. Returns the message that says what is wrong with it.
    fn read(&self, state: &DeskState) -> Result<Text, &'static str> {
        let title = line(&self.title).ok_or("desk-learning-bad-title")?;
        let summary = self.summary.trim().replace('\r', "");
        if summary.is_empty() || summary.chars().count() > LONGEST_SUMMARY {
            return Err("desk-learning-bad-summary");
        }
        let world = state.desk.app().world();
        let ticked = |need: &&Need| self.ticked.contains_key(&format!("need-{need}"));
        let needs: Vec<Need> = world.needs.iter().filter(ticked).cloned().collect();
        let lang = world.wording.langs().find(|lang| lang.as_str() == self.lang).ok_or("desk-learning-bad-lang")?;
        if needs.is_empty() {
            return Err("desk-learning-bad-needs");
        }
        Ok(Text { title, summary, needs, lang: lang.clone() })
    }
}

impl NewForm {
    /// Reads the form. Returns the message that says what is wrong with it.
    fn read(&self, now: Time) -> Result<NewSession, &'static str> {
        let mode = Mode::parse(&self.mode).ok_or("desk-learning-bad-mode")?;
        let times = match mode {
            Mode::OnDemand => None,
            Mode::InPerson | Mode::Online => {
                let at = |clock: &str| Time::parse_local(&format!("{}T{}", self.day.trim(), clock.trim()));
                let times =
                    at(&self.starts).zip(at(&self.ends)).filter(|(starts, ends)| now < *starts && starts < ends);
                Some(times.ok_or("desk-learning-bad-times")?)
            }
        };
        let place = match (mode, self.place.trim()) {
            (Mode::InPerson, place) => Some(line(place).ok_or("desk-learning-bad-place")?),
            _ => None,
        };
        let link = match (mode, self.link.trim()) {
            (Mode::InPerson, _) => None,
            (_, link) => Some(address(link).ok_or("desk-learning-bad-link")?),
        };
        let seats = if mode == Mode::OnDemand { None } else { seats(&self.seats)? };
        Ok(NewSession { mode, times, place, link, seats })
    }
}

/// Reads how many seats a form says; none for as many as like.
pub(super) fn seats(text: &str) -> Result<Option<i64>, &'static str> {
    match text.trim() {
        "" => Ok(None),
        text => {
            let seats = text.parse().ok().filter(|seats| (1..=MOST_SEATS).contains(seats));
            seats.map(Some).ok_or("desk-learning-bad-seats")
        }
    }
}

/// Reads an address of the web: people are sent there.
fn address(text: &str) -> Option<String> {
    let uri: axum::http::Uri = text.parse().ok()?;
    let known = matches!(uri.scheme_str(), Some("https" | "http")) && uri.host().is_some_and(|host| host.contains('.'));
    line(text).filter(|_| known)
}
