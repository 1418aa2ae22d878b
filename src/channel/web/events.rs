//! `GET /events`: what is new, as server-sent events. Each carries the number of its last turn, so that a browser that
//! lost the line says where it stands and misses nothing.

use super::{App, page::News, session::Token};
use crate::{app::port::NotNow, domain::ids::Address};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, HeaderValue, StatusCode},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use axum_extra::extract::cookie::CookieJar;
use futures_util::{StreamExt, stream};
use serde::Deserialize;
use std::{convert::Infallible, time::Duration};

/// How often an idle line says that it is there.
const BEAT: Duration = Duration::from_secs(20);

/// Where the page stands.
#[derive(Deserialize)]
pub(crate) struct From {
    #[serde(default)]
    after: i64,
}

/// `GET /events`
pub(crate) async fn events(
    State(app): State<App>,
    Query(from): Query<From>,
    jar: CookieJar,
    headers: HeaderMap,
) -> Response {
    let Some(address) = Token::in_jar(&jar).map(|token| token.address()) else {
        return StatusCode::NO_CONTENT.into_response();
    };
    let conversation = match app.web.transcript.conversation_at(&address).await {
        Ok(Some(conversation)) => conversation,
        Ok(None) => return StatusCode::NO_CONTENT.into_response(),
        Err(NotNow(_)) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
    };
    let resumed = headers.get("last-event-id").and_then(|value| value.to_str().ok()?.parse().ok());
    let last = resumed.unwrap_or(from.after);
    // What came between the page and this line is told at once.
    let signs = stream::once(async { 0 }).chain(app.web.transcript.live(conversation.id));
    let line = stream::unfold((app, address, signs.boxed(), last), async |(app, address, mut signs, last)| {
        loop {
            let upto = signs.next().await?;
            // Nought means: look.
            if upto != 0 && upto <= last {
                continue;
            }
            // On an error the line ends, and the browser comes back to where it stood.
            let news = app.news_at(&address, last).await.ok()??;
            if news.last > last {
                let event = Event::default().event("news").id(news.last.to_string()).json_data(&news).ok()?;
                return Some((Ok::<_, Infallible>(event), (app, address, signs, news.last)));
            }
        }
    });
    let mut response = Sse::new(line)
        .keep_alive(KeepAlive::new().interval(BEAT).event(Event::default().event("beat").data("")))
        .into_response();
    // Proxies must not gather what is meant to arrive now.
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}

impl App {
    async fn news_at(&self, address: &Address, last: i64) -> Result<Option<News>, NotNow> {
        match self.web.transcript.conversation_at(address).await? {
            Some(conversation) => self.news_after(&conversation, last).await.map(Some),
            None => Ok(None),
        }
    }
}
