//! How courses and sessions are laid out below a message, and what their buttons say. Knows no step and no table.

use super::{
    cards::{Lines, first_sentence},
    render::{Page, Way},
    world::World,
};
use crate::{
    domain::{
        ids::Lang,
        learning::{Mode, Place, Sitting},
    },
    wording::{Arg, Args, When},
};
use std::sync::Arc;

/// Returns what the button of a session says: when it is, and what; what comes at any time has its title alone.
pub(super) fn label(world: &World, lang: &Lang, sitting: &Sitting) -> String {
    let title = &sitting.course.title;
    let Some(starts) = sitting.session.starts_at else { return title.clone() };
    let args = Args::new().with("when", Arg::Time(starts, When::WeekdayTime)).with("title", title.clone());
    world.wording.text(lang, "session-label", None, &args).map_or_else(|| title.clone(), |text| text.text)
}

/// Lays out courses to choose from, each with its next session.
pub(super) fn courses(world: &World, lang: &Lang, courses: &[Arc<Sitting>]) -> String {
    let card = |(n, sitting): (i64, &Arc<Sitting>)| {
        let mut lines = head(world, lang, n, sitting);
        if let Some(summary) = first_sentence(&sitting.course.summary) {
            lines.add("card-summary", [("summary", Arg::Text(summary))]);
        }
        match sitting.session.starts_at {
            Some(starts) => lines.add("card-next", [("when", Arg::Time(starts, When::WeekdayTime))]),
            None => lines.add("session-any-time", []),
        }
        finished(lines, sitting)
    };
    let cards: Vec<String> = (1..).zip(courses).map(card).collect();
    cards.join("\n\n")
}

/// Lays out sessions to choose from, each with how full it is.
pub(super) fn sessions(world: &World, lang: &Lang, sessions: &[(Arc<Sitting>, Option<Place>)]) -> String {
    let card = |(n, (sitting, place)): (i64, &(Arc<Sitting>, Option<Place>))| {
        let mut lines = head(world, lang, n, sitting);
        when_and_where(&mut lines, sitting);
        if stands(&mut lines, *place) {
            return lines.text;
        }
        match sitting.left() {
            _ if !sitting.is_free() => lines.add("session-full", []),
            Some(left) => lines.add("session-left", [("left", Arg::Number(left))]),
            None => {}
        }
        lines.text
    };
    let cards: Vec<String> = (1..).zip(sessions).map(card).collect();
    cards.join("\n\n")
}

/// Lays out one session with all that somebody needs who has a place in it.
pub(super) fn one(world: &World, page: &Page, sitting: &Sitting, place: Option<Place>) -> String {
    let (session, lang) = (&sitting.session, &page.conversation.lang);
    let mut lines = head(world, lang, 0, sitting);
    if session.cancelled_at.is_some() {
        lines.add("session-off", []);
        return finished(lines, sitting);
    }
    when_and_where(&mut lines, sitting);
    let has_place = place == Some(Place::Booked);
    stands(&mut lines, place);
    let link = |way| Arg::Link((page.of_session)(way, session.id));
    if has_place {
        match session.mode {
            Mode::InPerson => {
                let code = page.conversation.id.code();
                lines.add("session-code", [("code", Arg::Phone(code))]);
            }
            Mode::Online => lines.add("session-join", [("link", link(Way::Watch))]),
            Mode::OnDemand => lines.add("session-watch", [("link", link(Way::Watch))]),
        }
        if session.starts_at.is_some() {
            lines.add("session-calendar", [("link", link(Way::Calendar))]);
        }
    }
    finished(lines, sitting)
}

fn head<'a>(world: &'a World, lang: &'a Lang, n: i64, sitting: &Sitting) -> Lines<'a> {
    let mut lines = Lines::new(world, lang);
    let name = Arg::Text(sitting.course.title.clone());
    lines.add("card-name", [("n", Arg::Number(n)), ("name", name)]);
    if sitting.course.lang != *lang
        && let Some(manifest) = world.wording.manifest(&sitting.course.lang)
    {
        lines.add("session-language", [("language", Arg::Text(manifest.name.clone()))]);
    }
    lines
}

fn when_and_where(lines: &mut Lines, sitting: &Sitting) {
    let session = &sitting.session;
    match (session.starts_at, session.ends_at) {
        (Some(starts), Some(ends)) => {
            let args = [("when", Arg::Time(starts, When::WeekdayTime)), ("until", Arg::Time(ends, When::Time))];
            lines.add("session-when", args);
        }
        _ => lines.add("session-any-time", []),
    }
    match (&session.place, session.mode) {
        (Some(place), _) => lines.add("card-where-far", [("place", Arg::Text(place.clone()))]),
        (None, Mode::Online) => lines.add("session-online", []),
        (None, _) => {}
    }
}

/// Says where the person stands with a session, where they have a place or wait for one.
fn stands(lines: &mut Lines, place: Option<Place>) -> bool {
    match place {
        Some(Place::Booked) => lines.add("session-booked", []),
        Some(Place::Waiting) => lines.add("session-waiting", []),
        _ => return false,
    }
    true
}

fn finished(mut lines: Lines, sitting: &Sitting) -> String {
    if sitting.course.example {
        lines.add("card-example", []);
    }
    lines.text
}
