//! The page, whole and in the parts that a live page takes in.

use super::{
    App, files, guard,
    line::{self, Asked, Line, Names},
    session,
    words::{Tongue, Words},
};
use crate::{
    app::port::NotNow,
    domain::{conversation::Conversation, post::Speaker, turn::Turn},
};
use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use serde::Serialize;

/// How many turns a page shows unless asked for all.
const TURNS: i64 = 100;

/// The chat.
#[derive(Template)]
#[template(path = "channel/web/page/page.html")]
pub(crate) struct Page<'a> {
    w: Words<'a>,
    tongues: Vec<Tongue<'a>>,
    files: &'static files::Links,
    logo: &'static str,
    last: i64,
    chat: String,
    covered: bool,
    earlier: bool,
    lines: String,
    answers: String,
    id: String,
}

/// One thing to say, and one thing to do: all is not well, or a door to open.
#[derive(Template)]
#[template(path = "channel/web/page/notice.html")]
pub(crate) struct Notice<'a> {
    w: Words<'a>,
    files: &'static files::Links,
    logo: &'static str,
    says: String,
    /// The words that could not be taken, with the id they came under.
    draft: Option<(String, String)>,
    /// Where the button leads: posted to where it is a path of a private link.
    action: Option<String>,
    /// What opens in a tab of its own.
    aside: Option<String>,
}

#[derive(Template)]
#[template(path = "channel/web/page/lines.html")]
struct Lines {
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "channel/web/page/answers.html")]
struct Answers<'a> {
    w: Words<'a>,
    id: String,
    asked: Asked,
}

/// What a live page takes in.
#[derive(Serialize)]
pub(crate) struct News {
    /// The number of the last turn in it.
    pub(crate) last: i64,
    /// The conversation: another than the page has means that the page is of one that is gone.
    chat: String,
    lang: String,
    lines: String,
    answers: String,
}

impl App {
    /// Returns the page of a conversation.
    pub(crate) async fn page(&self, conversation: &Conversation, all: bool) -> Result<Response, NotNow> {
        let from = if all { 0 } else { (conversation.next_seq - 1 - TURNS).max(0) };
        let turns = self.web.transcript.turns_after(conversation.id, from).await?;
        let news = self.news(conversation, from, &turns).await?;
        let w = Words::new(&self.web.wording, &conversation.lang);
        let new = from == 0 && turns.iter().all(|turn| turn.speaker != Speaker::Person || turn.kind == "start");
        let mut page = html(
            StatusCode::OK,
            &Page {
                w,
                tongues: w.tongues(),
                files: &files::LINKS,
                logo: files::DOOR,
                last: news.last,
                chat: news.chat,
                covered: false,
                earlier: from > 0,
                lines: news.lines,
                answers: news.answers,
                id: session::random_text::<16>(),
            },
        );
        if new {
            page.extensions_mut().insert(guard::NothingSaid);
        }
        Ok(page)
    }

    /// Returns the page that shows nothing of the conversation.
    pub(crate) fn covered(&self, w: Words<'_>) -> Response {
        html(
            StatusCode::OK,
            &Page {
                w,
                tongues: w.tongues(),
                files: &files::LINKS,
                logo: files::DOOR,
                last: 0,
                chat: String::new(),
                covered: true,
                earlier: false,
                lines: String::new(),
                answers: String::new(),
                id: String::new(),
            },
        )
    }

    /// Returns what is new after turn `after`.
    pub(crate) async fn news_after(&self, conversation: &Conversation, after: i64) -> Result<News, NotNow> {
        let turns = self.web.transcript.turns_after(conversation.id, after).await?;
        self.news(conversation, after, &turns).await
    }

    async fn news(&self, conversation: &Conversation, after: i64, turns: &[Turn]) -> Result<News, NotNow> {
        let wording = &self.web.wording;
        let w = Words::new(wording, &conversation.lang);
        let mut names = Names::new();
        for id in turns.iter().filter_map(|turn| turn.advisor) {
            if !names.contains_key(&id)
                && let Some(name) = self.web.transcript.advisor_name(id).await?
            {
                names.insert(id, name);
            }
        }
        let answers = line::asked(turns, wording)
            .map(|asked| render(&Answers { w, id: session::random_text::<16>(), asked }))
            .unwrap_or_default();
        Ok(News {
            last: turns.last().map_or(after, |turn| turn.seq),
            chat: conversation.id.to_string(),
            lang: conversation.lang.to_string(),
            lines: render(&Lines { lines: line::lines(turns, wording, w, &names) }),
            answers,
        })
    }
}

/// Returns a page that says one thing and gives the words back.
pub(crate) fn trouble(w: Words<'_>, status: StatusCode, says: &str, draft: Option<(String, String)>) -> Response {
    notice(w, status, says, draft, None, None)
}

/// Returns a page with one button, which posts to `action`.
pub(crate) fn door(w: Words<'_>, says: &str, action: String) -> Response {
    notice(w, StatusCode::OK, says, None, Some(action), None)
}

/// Returns a page for a frame in which the chat cannot be: its button opens it in a tab.
pub(crate) fn aside(w: Words<'_>, link: String) -> Response {
    notice(w, StatusCode::OK, "web-tagline", None, None, Some(link))
}

fn notice(
    w: Words<'_>,
    status: StatusCode,
    says: &str,
    draft: Option<(String, String)>,
    action: Option<String>,
    aside: Option<String>,
) -> Response {
    html(status, &Notice { w, files: &files::LINKS, logo: files::DOOR, says: w.t(says), draft, action, aside })
}

fn html(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => (status, Html(text)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Returns a part of a page. Writing to a `String` cannot fail.
fn render(part: &impl Template) -> String {
    part.render().unwrap_or_default()
}
