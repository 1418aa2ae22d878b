//! `GET /directory`: the search and what it finds.

use super::{Card, Frame, Pages, Visit, ask::WISHES, html, listing::Gone};
use crate::{
    channel::{
        directory::shelf::{Busy, RETRY},
        web::words::Words,
    },
    directory::{Mode, Profile, Resolved},
    domain::{conversation::Area, ids::Need},
    wording::{Arg, Args},
};
use askama::Template;
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// How many stand on a page.
const ON_A_PAGE: usize = 20;

#[derive(Template)]
#[template(path = "channel/directory/page/search.html")]
struct Page<'a> {
    w: Words<'a>,
    f: Frame<'a>,
    visit: &'a Visit,
    wishes: Vec<(&'static str, String, bool)>,
    needs: Vec<(&'a str, String, bool)>,
    /// True where the words sound like danger.
    danger: bool,
    /// What is to be said before what was found.
    notes: Vec<String>,
    /// Places of one name to choose from.
    places: Vec<(String, String)>,
    found: String,
    cards: Vec<Card>,
    /// What of the list is not on this page.
    kept: Vec<&'a String>,
    page: String,
    previous: Option<String>,
    next: Option<String>,
}

/// The place of a search.
enum There {
    Nowhere,
    Here(Area),
    Which(Vec<Area>),
    Unknown,
}

pub(super) async fn search(State(pages): State<Pages>, visit: Visit) -> Response {
    let shelves = pages.shelves.clone();
    let visit = Arc::new(visit);
    let here = visit.clone();
    match shelves.search(move || found(&pages, &here)).await {
        Ok(page) => page,
        Err(Busy) => {
            let (w, f) = (visit.words(), visit.frame("/directory".to_owned(), true));
            let page = Gone { w, f, says: "directory-busy", back: visit.ask.address(None) };
            ([(header::RETRY_AFTER, RETRY)], html(StatusCode::SERVICE_UNAVAILABLE, &page)).into_response()
        }
    }
}

fn found(pages: &Pages, visit: &Visit) -> Response {
    let (shelf, ask, w) = (&visit.shelf, &visit.ask, visit.words());
    let world = &shelf.world;
    let reading = world.understanding.read(&ask.q, Some(&visit.lang));
    let danger = !ask.q.is_empty() && reading.urgency.is_alarm();
    let hits = shelf.words.find(&ask.q, shelf.count());
    let mut needs: Vec<Need> = ask.need.iter().cloned().collect();
    let mut notes = Vec::new();
    // Somebody who writes what matters to them, in any language, is understood as in the chat.
    let meant = needs.is_empty() && hits.as_ref().is_some_and(|found| !found.by_half) && !reading.needs.is_empty();
    if meant {
        needs = reading.needs;
        let names = needs.iter().map(|need| w.t(&format!("need-{need}"))).collect();
        notes.push(w.with("directory-understood", &Args::new().with("needs", Arg::List(names))));
    }
    let there = there(visit);
    let mut profile = Profile {
        needs,
        languages: vec![visit.lang.clone()],
        access: ask.wishes.iter().filter(|wish| **wish == "step_free").map(|wish| (*wish).to_owned()).collect(),
        mode: if ask.wishes.contains(&"online") { vec![Mode::Online] } else { vec![] },
        max_cost: ask.wishes.contains(&"free").then_some(0),
        ..Profile::default()
    };
    let mut places = Vec::new();
    match there {
        There::Nowhere => {}
        There::Here(area) => profile.place = Some(area),
        There::Which(areas) => {
            notes.push(w.t("directory-place-which"));
            places = areas.iter().map(|area| (ask.at_place(area), area.label.clone())).collect();
        }
        There::Unknown => notes.push(w.t("directory-place-unknown")),
    }
    let among: Vec<(u32, f64)> = match hits.filter(|_| !meant) {
        // What has the words in its name is what was meant.
        Some(found) => found.hits.into_iter().map(|hit| (hit.at, if hit.in_name { 1.0 } else { 0.0 })).collect(),
        None => shelf.open.iter().map(|at| (*at, 0.0)).collect(),
    };
    let open_now = ask.wishes.contains(&"open");
    let from = ask.page.saturating_sub(1).saturating_mul(ON_A_PAGE);
    let browsed = world.directory.browse(
        &profile,
        among.into_iter(),
        open_now,
        from..from.saturating_add(ON_A_PAGE),
        pages.clock.now(),
    );
    let last = browsed.total.div_ceil(ON_A_PAGE).max(1);
    let number = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let label = |wish: &str| match wish {
        "free" => w.t("card-cost-free"),
        "online" => w.t("directory-mode-online"),
        "step_free" => w.t("directory-access-step_free"),
        _ => w.t("directory-open-now"),
    };
    let cards: Vec<Card> = browsed.found.iter().map(|found| Card::of(visit, found)).collect();
    let page = Page {
        w,
        f: visit.frame("/directory".to_owned(), !ask.is_open() || ask.page > 1),
        visit,
        wishes: WISHES.map(|wish| (wish, label(wish), ask.wishes.contains(&wish))).into(),
        needs: world
            .needs
            .iter()
            .map(|need| (need.as_str(), w.t(&format!("need-{need}")), ask.need.as_ref() == Some(need)))
            .collect(),
        danger,
        notes,
        places,
        found: w.with("directory-found", &Args::new().with("n", number(browsed.total))),
        kept: ask.picked.iter().filter(|id| cards.iter().all(|card| card.id != **id)).collect(),
        cards,
        page: w
            .with("directory-page", &Args::new().with("page", number(ask.page.min(last))).with("pages", number(last))),
        previous: (ask.page > 1).then(|| ask.address(Some((ask.page - 1).min(last)))),
        next: (ask.page < last).then(|| ask.address(Some(ask.page + 1))),
    };
    html(StatusCode::OK, &page)
}

fn there(visit: &Visit) -> There {
    let (ask, places) = (&visit.ask, &visit.shelf.world.places);
    if ask.near.is_empty() {
        return There::Nowhere;
    }
    if let Some((lat, lon)) = ask.at {
        return There::Here(Area { label: ask.near.clone(), lat, lon, ..places.nearest(lat, lon) });
    }
    match places.resolve(&ask.near) {
        Resolved::Found(area) => There::Here(area),
        Resolved::Ambiguous(areas) => There::Which(areas),
        Resolved::Unknown => There::Unknown,
    }
}
