//! The page as a browser meets it, over a real socket, with a small service behind it.

pub(crate) mod fake;

use super::{Web, WebState, files, router, say, session};
use crate::{
    app::{
        clock::HeldClock,
        port::{Channel, Receipt},
    },
    domain::{
        files::Files,
        ids::{Address, Lang},
        post::{Body, Outbound, Speaker},
        time::Time,
    },
    wording::Wording,
};
use fake::Fake;
use reqwest::{Client, Response, StatusCode, header};
use std::{
    collections::BTreeSet,
    path::Path,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

mod chat;
mod embed;
mod page;

/// A browser without a script, and the service it talks to.
struct Visit {
    fake: Arc<Fake>,
    client: Client,
    base: String,
    cookie: String,
}

impl Visit {
    async fn new() -> Self {
        Self::embedded(&[]).await
    }

    /// The same, where pages of these origins may hold the chat.
    async fn embedded(embed: &[&str]) -> Self {
        let fake = Arc::new(Fake::default());
        let state = WebState {
            inlet: fake.clone(),
            transcript: fake.clone(),
            wording: Arc::new(wording()),
            clock: Arc::new(HeldClock::at(Time::from_millis(1_800_000_000_000))),
            secure: true,
            embed: embed.iter().map(|origin| (*origin).to_owned()).collect(),
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router(state)).await });
        let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
        Self { fake, client, base, cookie: String::new() }
    }

    /// One who has opened the page.
    async fn opened() -> Self {
        let mut visit = Self::new().await;
        visit.get("/").await;
        visit
    }

    async fn get(&mut self, path: &str) -> Response {
        self.send(self.client.get(format!("{}{path}", self.base))).await
    }

    async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Response {
        self.send(self.client.post(format!("{}{path}", self.base)).form(fields)).await
    }

    async fn send(&mut self, request: reqwest::RequestBuilder) -> Response {
        let response = request.header(header::COOKIE, &self.cookie).send().await.expect("an answer");
        if let Some(set) = response.headers().get(header::SET_COOKIE) {
            let set = set.to_str().expect("a readable cookie");
            self.cookie = set.split(';').next().unwrap_or_default().to_owned();
        }
        response
    }

    async fn read(&mut self, path: &str) -> String {
        self.get(path).await.text().await.expect("a page")
    }

    /// What the service was told, in order.
    fn told(&self) -> Vec<Body> {
        self.fake.seen.lock().unwrap().iter().map(|inbound| inbound.body.clone()).collect()
    }
}

fn wording() -> Wording {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut texts = Vec::new();
    for lang in ["en", "pl", "ar"] {
        for file in ["manifest.yaml", "format.ftl", "web.ftl"] {
            let path = format!("{lang}/{file}");
            texts.push((path.clone(), std::fs::read_to_string(root.join(&path)).expect("a file of the locale")));
        }
    }
    Wording::load(&Files::new("locales", texts)).expect("a sound locale")
}
