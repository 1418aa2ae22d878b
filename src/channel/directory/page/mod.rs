//! The directory's pages: a search, one listing, a list to keep. They work without a script, and know who asks only by what stands in
//! the address: nothing is kept, so a list is the address that holds its ids.

mod ask;
mod listing;
mod search;
mod shortlist;

use super::shelf::{Shelf, Shelves};
use crate::{
    app::port::Clock,
    channel::web::{
        files, text,
        words::{self, Tongue, Words},
    },
    dialogue::cards,
    directory::Match,
    domain::{asset::Asset, ids::Lang},
};
use ask::Ask;
use askama::Template;
use axum::{
    Router,
    extract::{FromRequestParts, Query},
    http::{StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Response},
    routing::get,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use std::sync::{Arc, LazyLock};

const CSS: &str = include_str!("directory.css");
static CSS_LINK: LazyLock<String> = LazyLock::new(|| {
    let hash = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(CSS));
    format!("/directory.css?v={}", hash.get(..10).unwrap_or_default())
});

/// What the pages need.
#[derive(Clone)]
struct Pages {
    shelves: Shelves,
    clock: Arc<dyn Clock>,
}

/// Returns the routes, to stand at the root.
pub(super) fn router(shelves: Shelves, clock: Arc<dyn Clock>) -> Router {
    Router::new()
        .route("/directory", get(search::search))
        .route("/directory/{id}", get(listing::listing))
        .route("/shortlist", get(shortlist::shortlist))
        .with_state(Pages { shelves, clock })
        .route("/directory.css", get(style))
}

async fn style() -> impl IntoResponse {
    let kind = (header::CONTENT_TYPE, "text/css; charset=utf-8");
    ([kind, (header::CACHE_CONTROL, "public, max-age=31536000, immutable")], CSS)
}

/// What every page has, and what it was asked.
struct Visit {
    shelf: Arc<Shelf>,
    lang: Lang,
    ask: Ask,
}

impl FromRequestParts<Pages> for Visit {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, pages: &Pages) -> Result<Self, StatusCode> {
        let Query(pairs) = Query::<Vec<(String, String)>>::try_from_uri(&parts.uri).unwrap_or_default();
        let shelf = pages.shelves.shelf().await.ok_or(StatusCode::SERVICE_UNAVAILABLE)?;
        let mut ask = Ask::read(pairs);
        let wished = words::known(&shelf.world.wording, ask.lang.as_deref());
        let lang = words::first_lang(&shelf.world.wording, wished.as_ref().map(Lang::as_str), &parts.headers);
        ask.lang = wished.map(|lang| lang.to_string());
        Ok(Self { shelf, lang, ask })
    }
}

/// The frame of a page.
struct Frame<'a> {
    tongues: Vec<Tongue<'a>>,
    files: &'static files::Links,
    css: &'static str,
    logo: &'static str,
    /// Where the form of languages leads, and what it carries along.
    action: String,
    carries: Vec<(&'static str, String)>,
    /// What ends a link to another of these pages, so that language and list come along.
    along: String,
    /// True where a search engine must not list it.
    unlisted: bool,
}

impl Visit {
    fn words(&self) -> Words<'_> {
        Words::new(&self.shelf.world.wording, &self.lang)
    }

    fn frame(&self, action: String, unlisted: bool) -> Frame<'_> {
        Frame {
            tongues: self.words().tongues(),
            files: &files::LINKS,
            css: &CSS_LINK,
            logo: files::DOOR,
            action,
            carries: self.ask.pairs(None).into_iter().filter(|(name, _)| *name != "lang").collect(),
            along: self.ask.along(),
            unlisted,
        }
    }
}

/// A listing among others: the card that the chat shows.
struct Card {
    /// The listing's id.
    id: String,
    /// The end of its page's address.
    link: String,
    name: String,
    /// Safe HTML, a line each.
    lines: Vec<String>,
    /// How to get in touch: safe HTML.
    contact: Vec<String>,
}

impl Card {
    fn of(visit: &Visit, found: &Match) -> Self {
        let asset = &found.asset;
        let text = cards::card(&visit.shelf.world, &visit.lang, 0, &found.kept()).unwrap_or_default();
        let summary = cards::first_sentence(&asset.summary);
        // The name heads the card.
        let lines = text.lines().skip(1).map(|line| {
            let own = summary.as_ref().is_some_and(|summary| line.contains(summary.as_str()));
            if own { own_words(line) } else { text::card_line(line, false) }
        });
        Self {
            id: asset.id.to_string(),
            link: link_to(asset),
            name: asset.name.clone(),
            lines: lines.collect(),
            contact: contact(asset),
        }
    }
}

/// Returns what a listing says in its own words, as safe HTML: feeds of this country are written in English.
fn own_words(text: &str) -> String {
    format!(r#"<span lang="en" dir="auto">{}</span>"#, text::linked(text))
}

/// Returns the ways to get in touch with a listing, as safe HTML.
fn contact(asset: &Asset) -> Vec<String> {
    let phones = asset.phones.iter().map(|phone| {
        let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        link(&format!("tel:{digits}"), phone)
    });
    let email = asset.email.iter().map(|email| {
        let plain = email.chars().all(|c| c.is_alphanumeric() || "@.+-_'".contains(c));
        if plain { link(&format!("mailto:{email}"), email) } else { text::escaped(email) }
    });
    let page = |url: &&String| url.starts_with("https://") || url.starts_with("http://");
    let provider = asset.provider.as_ref().and_then(|provider| provider.url.as_ref());
    let pages = asset.url.iter().chain(provider.filter(|url| Some(*url) != asset.url.as_ref()));
    phones.chain(email).chain(pages.filter(page).map(|url| link(url, url))).collect()
}

/// Numbers and addresses read left to right in every language.
fn link(to: &str, shown: &str) -> String {
    format!(r#"<a href="{}" dir="ltr" rel="noreferrer">{}</a>"#, text::escaped(to), text::escaped(shown))
}

fn link_to(asset: &Asset) -> String {
    ask::encoded(asset.id.as_str())
}

fn html(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        // What somebody looked for is no business of who opens the browser next.
        Ok(text) => (status, [(header::CACHE_CONTROL, "no-store")], Html(text)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
