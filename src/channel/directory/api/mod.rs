//! Open Referral UK 3.0: nine addresses by which anybody may read the directory. Open listings only, nothing about people, no database.

mod filter;
mod form;
pub(super) mod ids;
pub(super) mod terms;

use super::shelf::{Busy, RETRY, Shelf, Shelves};
use crate::domain::asset::Asset;
use axum::{
    Router,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use filter::{Bad, Filter, Page};
use form::Form;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use terms::Kind;

/// What an address asks, as it stands there.
type Asked = Query<Vec<(String, String)>>;

/// Returns the routes, to stand at the root.
pub(super) fn router(shelves: Shelves) -> Router {
    let api = Router::new()
        .route("/", get(about))
        .route("/services", get(services))
        .route("/services/{id}", get(service))
        .route("/service_at_locations", get(links))
        .route("/service_at_locations/{id}", get(link))
        .route("/taxonomies", get(taxonomies))
        .route("/taxonomies/{id}", get(taxonomy))
        .route("/taxonomy_terms", get(terms))
        .route("/taxonomy_terms/{id}", get(term))
        .fallback(async || Answer::Missing)
        .with_state(shelves);
    let root = "/openreferral/3.0";
    Router::new().nest(root, api).route(&format!("{root}/"), get(about))
}

/// What is answered.
enum Answer {
    Found(Value, HeaderMap),
    Bad(Bad),
    Missing,
    Down,
    Busy,
}

impl From<Busy> for Answer {
    fn from(Busy: Busy) -> Self {
        Self::Busy
    }
}

impl From<Bad> for Answer {
    fn from(bad: Bad) -> Self {
        Self::Bad(bad)
    }
}

async fn about(headers: HeaderMap) -> Answer {
    let body = json!({
        "version": "HSDS-UK-3.0",
        "profile": "https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md",
        "openapi_url": "https://docs.openreferraluk.org/en/latest/openapi30.json",
    });
    Answer::Found(body, headers)
}

async fn services(State(shelves): State<Shelves>, headers: HeaderMap, Query(pairs): Asked) -> Result<Answer, Answer> {
    let shelf = shelves.shelf().await.ok_or(Answer::Down)?;
    let search = move || {
        let (page, filter) = (Page::read(&pairs)?, Filter::read(&pairs, &shelf)?);
        let among = filter.among(&shelf);
        let assets = among.iter().filter_map(|at| shelf.at(*at)).filter(|asset| filter.takes(asset));
        let mut found: Vec<(u32, &Arc<Asset>)> =
            assets.filter_map(|asset| Some((filter.nearest(asset)?, asset))).collect();
        found.sort_by_key(|(distance, _)| *distance);
        let form = shelf.form();
        let contents = page.of(&found, |(_, asset)| if filter.full { form.full(asset) } else { form.brief(asset) });
        Ok::<_, Bad>(Answer::Found(contents, headers))
    };
    Ok(shelves.search(search).await??)
}

async fn service(State(shelves): State<Shelves>, headers: HeaderMap, Path(id): Path<String>) -> Result<Answer, Answer> {
    let shelf = shelves.shelf().await.ok_or(Answer::Down)?;
    let asset = shelf.service(&id).ok_or(Answer::Missing)?;
    Ok(Answer::Found(shelf.form().full(asset), headers))
}

async fn links(State(shelves): State<Shelves>, headers: HeaderMap, Query(pairs): Asked) -> Result<Answer, Answer> {
    let shelf = shelves.shelf().await.ok_or(Answer::Down)?;
    let search = move || {
        let (page, filter) = (Page::read(&pairs)?, Filter::read(&pairs, &shelf)?);
        let among = filter.among(&shelf);
        let assets = among.iter().filter_map(|at| shelf.at(*at)).filter(|asset| filter.takes(asset));
        let places = assets.flat_map(|asset| (0_u32..).zip(&asset.places).map(move |(nth, place)| (asset, nth, place)));
        let mut found: Vec<_> = places.filter_map(|link| Some((filter.reaches(link.2)?, link))).collect();
        found.sort_by_key(|(distance, _)| *distance);
        let form = shelf.form();
        let contents = page.of(&found, |(_, (asset, nth, place))| {
            if filter.full { form.full_link(asset, *nth, place) } else { form.brief_link(asset, *nth, place) }
        });
        Ok::<_, Bad>(Answer::Found(contents, headers))
    };
    Ok(shelves.search(search).await??)
}

async fn link(State(shelves): State<Shelves>, headers: HeaderMap, Path(id): Path<String>) -> Result<Answer, Answer> {
    let shelf = shelves.shelf().await.ok_or(Answer::Down)?;
    let (asset, nth, place) = shelf.link(&id).ok_or(Answer::Missing)?;
    Ok(Answer::Found(shelf.form().full_link(asset, nth, place), headers))
}

async fn taxonomies(State(shelves): State<Shelves>, headers: HeaderMap, Query(pairs): Asked) -> Result<Answer, Answer> {
    let shelf = shelves.shelf().await.ok_or(Answer::Down)?;
    let page = Page::read(&pairs)?;
    let contents = page.of(&Kind::ALL, |kind| kind.taxonomy(&shelf.world.wording));
    Ok(Answer::Found(contents, headers))
}

async fn taxonomy(
    State(shelves): State<Shelves>,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Result<Answer, Answer> {
    let shelf = shelves.shelf().await.ok_or(Answer::Down)?;
    let kind = filter::taxonomy(&id).ok_or(Answer::Missing)?;
    Ok(Answer::Found(kind.taxonomy(&shelf.world.wording), headers))
}

async fn terms(State(shelves): State<Shelves>, headers: HeaderMap, Query(pairs): Asked) -> Result<Answer, Answer> {
    let shelf = shelves.shelf().await.ok_or(Answer::Down)?;
    let page = Page::read(&pairs)?;
    let contents = page.of(&shelf.terms, |(_, term)| term.term(&shelf.world.wording));
    Ok(Answer::Found(contents, headers))
}

async fn term(State(shelves): State<Shelves>, headers: HeaderMap, Path(id): Path<String>) -> Result<Answer, Answer> {
    let shelf = shelves.shelf().await.ok_or(Answer::Down)?;
    let term = filter::term(&id, &shelf).ok_or(Answer::Missing)?;
    Ok(Answer::Found(term.term(&shelf.world.wording), headers))
}

impl Shelf {
    fn form(&self) -> Form<'_> {
        Form { wording: &self.world.wording, places: &self.world.places }
    }
}

impl Page {
    /// Returns the standard's envelope around this page of all that was found.
    fn of<T>(&self, all: &[T], show: impl Fn(&T) -> Value) -> Value {
        let pages = all.len().div_ceil(self.size).max(1);
        let from = self.number.saturating_sub(1).saturating_mul(self.size);
        let contents: Vec<Value> = all.iter().skip(from).take(self.size).map(show).collect();
        json!({
            "total_items": all.len(),
            "total_pages": pages,
            "page_number": self.number,
            "size": contents.len(),
            "first_page": self.number == 1,
            "last_page": self.number >= pages,
            "empty": contents.is_empty(),
            "contents": contents,
        })
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let is_busy = matches!(self, Self::Busy);
        let mut response = match self {
            Self::Found(body, asked) => found(body.to_string(), &asked),
            Self::Bad(bad) => trouble(StatusCode::BAD_REQUEST, &bad.to_string()),
            Self::Missing => {
                trouble(StatusCode::NOT_FOUND, "There is nothing at this address; begin at /openreferral/3.0/services.")
            }
            Self::Down => trouble(
                StatusCode::SERVICE_UNAVAILABLE,
                "The directory cannot be read just now; try again in a minute.",
            ),
            Self::Busy => {
                trouble(StatusCode::SERVICE_UNAVAILABLE, "Too many are searching just now; try again in a minute.")
            }
        };
        if is_busy {
            response.headers_mut().insert(header::RETRY_AFTER, RETRY.into());
        }
        for (name, value) in [
            (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
        ] {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        response
    }
}

const JSON: (HeaderName, &str) = (header::CONTENT_TYPE, "application/json");

fn found(body: String, asked: &HeaderMap) -> Response {
    let tag = format!("\"{}\"", BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&body)).get(..22).unwrap_or_default());
    let known = asked.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok());
    let known = known.is_some_and(|tags| tags.split(',').any(|known| known.trim().trim_start_matches("W/") == tag));
    let cache = [(header::ETAG, tag), (header::CACHE_CONTROL, "public, max-age=300".to_owned())];
    if known { (StatusCode::NOT_MODIFIED, cache).into_response() } else { ([JSON], cache, body).into_response() }
}

fn trouble(status: StatusCode, says: &str) -> Response {
    (status, [JSON], json!({ "error": says }).to_string()).into_response()
}
