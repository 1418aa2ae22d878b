//! `GET /shortlist?id=…`: a list to keep, to print or to send to somebody. The address is the list.

use super::{Card, Frame, Pages, Visit, html};
use crate::{
    channel::web::words::Words,
    directory::{Match, next_start},
};
use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};

#[derive(Template)]
#[template(path = "channel/directory/page/shortlist.html")]
struct Page<'a> {
    w: Words<'a>,
    f: Frame<'a>,
    /// Each with the address of the list without it.
    cards: Vec<(Card, String)>,
    gone: bool,
    back: String,
}

pub(super) async fn shortlist(State(pages): State<Pages>, visit: Visit) -> Response {
    let now = pages.clock.now();
    let assets = visit.ask.picked.iter().filter_map(|id| visit.shelf.service(id));
    let cards: Vec<(Card, String)> = assets
        .map(|asset| Match {
            asset: asset.clone(),
            score: 0.0,
            distance_m: None,
            rough: false,
            next: next_start(asset, now),
            reasons: Vec::new(),
            verified_on: asset.verified_on,
        })
        .map(|found| {
            let card = Card::of(&visit, &found);
            let without = visit.ask.without(&card.id);
            (card, format!("/shortlist{without}"))
        })
        .collect();
    let page = Page {
        w: visit.words(),
        f: visit.frame("/shortlist".to_owned(), true),
        gone: cards.len() < visit.ask.picked.len(),
        cards,
        back: format!("/directory{}", visit.ask.along()),
    };
    html(StatusCode::OK, &page)
}
