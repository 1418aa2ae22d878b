//! The preview for authors: proves the files as they are now, plays them, says why, and gives the walk as a transcript.

use super::{
    DeskState,
    page::{self, Frame, Told},
    session::{Posted, Signed},
    walk::Seen,
    words::Words,
};
use crate::{
    app::desk::preview::{Act, Begin, Place, PreviewError},
    dialogue::{
        World, graph,
        transcript::{LONGEST, Move, NotTaken, Walk},
    },
    domain::{
        finding::Finding,
        handoff,
        ids::{DialogueName, Lang},
        post::{ChannelKind, option},
    },
    wording::Args,
};
use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use std::{collections::BTreeMap, time::Duration};

const PAGE: &str = "/desk/preview";
/// Who the advisor of a preview is: made up.
const ADVISOR: &str = "Sam";
/// The place that a preview shares: in the demo town.
const SHARED: (f64, f64) = (53.45, -2.96);
/// The longest words, in characters, as a channel takes them.
const LONGEST_WORDS: usize = 4_000;

#[derive(Template)]
#[template(path = "desk/preview.html")]
struct Page {
    f: Frame,
    wrong: Vec<Wrong>,
    wrong_says: String,
    /// What there is to choose from, where the files are proven.
    choice: Option<Choice>,
}

/// What is wrong in a file.
struct Wrong {
    at: String,
    node: String,
    says: String,
    mend: String,
    rule: String,
}

struct Choice {
    proven: String,
    dialogues: Vec<(String, bool)>,
    langs: Vec<(String, String, bool)>,
    channels: Vec<(&'static str, String, bool)>,
    again: bool,
}

#[derive(Template)]
#[template(path = "desk/walk.html")]
struct Stand {
    f: Frame,
    id: String,
    seen: Seen,
    error: Option<String>,
    wrong: Vec<Wrong>,
    longest: usize,
    full: String,
    times: Vec<(&'static str, String)>,
}

/// Where to begin, as the form says it.
#[derive(Default, Deserialize)]
pub(super) struct Chosen {
    #[serde(default)]
    at: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    channel: String,
}

/// What an author does, as the page's forms say it.
#[derive(Deserialize)]
pub(super) struct Did {
    #[serde(default)]
    step: String,
    /// What, and to what: `tap:debt`.
    #[serde(rename = "do", default)]
    act: String,
    #[serde(default)]
    text: String,
    /// The action that is to fail.
    #[serde(default)]
    failing: String,
    /// A ticked box is `box-debt=on`.
    #[serde(flatten)]
    ticked: BTreeMap<String, String>,
}

/// Which dialogue a picture shows.
#[derive(Deserialize)]
pub(super) struct Asked {
    dialogue: String,
}

pub(super) async fn show(State(state): State<DeskState>, signed: Signed, Query(chosen): Query<Chosen>) -> Response {
    start(&state, &signed, &chosen, StatusCode::OK, None).await
}

pub(super) async fn begin(State(state): State<DeskState>, posted: Posted<Chosen>) -> Response {
    let Posted { signed, form } = posted;
    let begun = match form.read() {
        Some(begin) => state.previews.begin(signed.actor(), begin, state.desk.now()).await,
        None => Err(PreviewError::Unknown),
    };
    match begun {
        Ok(id) => Redirect::to(&format!("{PAGE}/{id}")).into_response(),
        Err(error) => refused(&state, &signed, &form, error).await,
    }
}

pub(super) async fn look(State(state): State<DeskState>, signed: Signed, Path(id): Path<String>) -> Response {
    stand(&state, &signed, id, None).await
}

pub(super) async fn act(State(state): State<DeskState>, Path(id): Path<String>, posted: Posted<Did>) -> Response {
    let Posted { signed, form } = posted;
    let Some(act) = form.read() else { return Redirect::to(&format!("{PAGE}/{id}#write")).into_response() };
    let step = form.step.parse().unwrap_or(0);
    let now = state.desk.now();
    match state.previews.act(signed.actor(), &id, step, act, now).await {
        Ok(_) => {
            let w = Words::new(state.desk.app().world(), now);
            let see = move |world: &World, walk: &Walk| Seen::new(&w, world, walk).last;
            // Without a script the browser goes to the line that the answer stands below.
            let line = state.previews.look(signed.actor(), &id, now, see).await.unwrap_or(0);
            Redirect::to(&format!("{PAGE}/{id}#line-{line}")).into_response()
        }
        Err(error) => stand(&state, &signed, id, Some(error)).await,
    }
}

/// The walk as a transcript, to be put beside the dialogues.
pub(super) async fn save(State(state): State<DeskState>, signed: Signed, Path(id): Path<String>) -> Response {
    let written = state.previews.look(signed.actor(), &id, state.desk.now(), |_, walk| {
        let name = walk.head().begin.as_ref().map_or("door", |dialogue| dialogue.as_str()).replace('_', "-");
        let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        (name, walk.written())
    });
    match written.await {
        Ok((name, text)) => {
            let headers = [
                (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
                (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}-walk.chat\"")),
            ];
            (headers, text).into_response()
        }
        Err(error) => refused(&state, &signed, &Chosen::default(), error).await,
    }
}

/// The picture of a dialogue under way, with the node that it stands on.
pub(super) async fn picture(
    State(state): State<DeskState>,
    signed: Signed,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let name = DialogueName::new(asked.dialogue);
    let drawn = state.previews.look(signed.actor(), &id, state.desk.now(), move |world, walk| {
        let conversation = &walk.stage().conversation;
        let frame = conversation.mind.frames.iter().rfind(|frame| frame.dialogue == name);
        graph::draw(world, &name, &conversation.lang, frame.map(|frame| &frame.node))
    });
    match drawn.await {
        Ok(Some(svg)) => ([(header::CONTENT_TYPE, "image/svg+xml")], svg).into_response(),
        Ok(None) => page::lost(&state, &signed).await,
        Err(error) => refused(&state, &signed, &Chosen::default(), error).await,
    }
}

/// The page that a preview begins from: whether the files are in order, and where to begin.
async fn start(
    state: &DeskState,
    signed: &Signed,
    chosen: &Chosen,
    status: StatusCode,
    told: Option<String>,
) -> Response {
    let (mut status, mut told) = (status, told);
    let (world, found) = match state.previews.read().await {
        Ok(world) => (Some(world), Vec::new()),
        Err(PreviewError::Unproven(found)) => (None, found),
        Err(error) => {
            status = self::status(&error);
            told = Some(why(&Words::new(state.desk.app().world(), state.desk.now()), &error));
            (None, Vec::new())
        }
    };
    let mut f = Frame::new(state, Some(signed), "preview").await;
    f.told = told.map(|text| Told { text });
    let choice = world.map(|world| choice(&f.w, &world, chosen));
    let status = if found.is_empty() { status } else { StatusCode::UNPROCESSABLE_ENTITY };
    let wrong_says = f.w.count("desk-preview-wrong", found.len() as u64);
    page::answer(status, &Page { f, wrong: wrong(found), wrong_says, choice })
}

fn choice(w: &Words, world: &World, chosen: &Chosen) -> Choice {
    let counted = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let args = Args::new()
        .with("n", counted(world.scripts.by_name.len()))
        .with("langs", counted(world.wording.langs().count()));
    let channels = [ChannelKind::Web, ChannelKind::Telegram];
    let is_lang = |lang: &Lang| lang.as_str() == if chosen.lang.is_empty() { w.lang() } else { &chosen.lang };
    Choice {
        proven: w.with("desk-preview-proven", &args),
        dialogues: world
            .scripts
            .by_name
            .keys()
            .map(|name| (name.to_string(), chosen.at == format!("dialogue:{name}")))
            .collect(),
        langs: world.wording.langs().map(|lang| (lang.to_string(), w.language(lang), is_lang(lang))).collect(),
        channels: channels.map(|kind| (kind.as_str(), w.channel(kind), kind.as_str() == chosen.channel)).into(),
        again: chosen.at == "again",
    }
}

async fn stand(state: &DeskState, signed: &Signed, id: String, error: Option<PreviewError>) -> Response {
    let f = Frame::new(state, Some(signed), "preview").await;
    let w = f.w.clone();
    let seen =
        state.previews.look(signed.actor(), &id, state.desk.now(), move |world, walk| Seen::new(&w, world, walk));
    let seen = match seen.await {
        Ok(seen) => seen,
        Err(error) => return refused(state, signed, &Chosen::default(), error).await,
    };
    let status = error.as_ref().map_or(StatusCode::OK, status);
    let said = error.as_ref().map(|error| why(&f.w, error));
    let wrong = match error {
        Some(PreviewError::Unproven(found)) => wrong(found),
        _ => Vec::new(),
    };
    let times = vec![
        ("1h", f.w.count("desk-age-hours", 1)),
        ("1d", f.w.count("desk-age-days", 1)),
        ("8d", f.w.count("desk-age-days", 8)),
    ];
    let full = f.w.count("desk-preview-full", LONGEST as u64);
    page::answer(status, &Stand { f, id, seen, error: said, wrong, longest: LONGEST_WORDS, full, times })
}

/// Returns the first page with the reason why there is no preview.
async fn refused(state: &DeskState, signed: &Signed, chosen: &Chosen, error: PreviewError) -> Response {
    let told = match &error {
        // The page names them one by one.
        PreviewError::Unproven(_) => None,
        error => Some(why(&Words::new(state.desk.app().world(), state.desk.now()), error)),
    };
    start(state, signed, chosen, status(&error), told).await
}

fn status(error: &PreviewError) -> StatusCode {
    match error {
        PreviewError::Gone => StatusCode::NOT_FOUND,
        PreviewError::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        PreviewError::Unproven(_) | PreviewError::Unknown | PreviewError::Given(..) | PreviewError::NotTaken(_) => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }
}

fn why(w: &Words, error: &PreviewError) -> String {
    match error {
        PreviewError::Gone => w.t("desk-preview-gone"),
        PreviewError::Unproven(_) => w.t("desk-preview-unproven"),
        PreviewError::Unknown => w.t("desk-preview-unknown"),
        PreviewError::Given(dialogue, slots) => {
            let slots: Vec<&str> = slots.iter().map(|slot| slot.as_str()).collect();
            let args = Args::new().with("dialogue", dialogue.to_string()).with("slots", slots.join(", "));
            w.with("desk-preview-given", &args)
        }
        PreviewError::Broken => w.t("desk-preview-broken"),
        PreviewError::NotTaken(NotTaken::TooLong) => w.count("desk-preview-full", LONGEST as u64),
        PreviewError::NotTaken(NotTaken::Fault(fault)) => w.say("desk-preview-stuck", "why", fault.to_string()),
    }
}

/// Returns what is wrong by the number of its proof: what does not lead anywhere comes before what is not reached for it.
fn wrong(mut found: Vec<Finding>) -> Vec<Wrong> {
    found.sort_by_key(|finding| finding.rule.split(' ').next().and_then(|number| number.parse::<u32>().ok()));
    let shown = |Finding { file, line, rule, node, says, mend }| {
        let at = if line == 0 { file } else { format!("{file}:{line}") };
        Wrong { at, node, says, mend, rule }
    };
    found.into_iter().map(shown).collect()
}

impl Chosen {
    /// Reads where to begin. `None` where nothing is called so.
    fn read(&self) -> Option<Begin> {
        let at = match self.at.as_str() {
            "new" => Place::New,
            "again" => Place::Again,
            at => Place::Dialogue(DialogueName::new(at.strip_prefix("dialogue:")?)),
        };
        let channel = ChannelKind::parse(&self.channel).filter(|channel| *channel != ChannelKind::Terminal)?;
        Some(Begin { at, lang: Lang::new(&self.lang), channel })
    }
}

impl Did {
    /// Reads what was done. `None` where nothing was.
    fn read(&self) -> Option<Act> {
        let (act, what) = self.act.split_once(':').unwrap_or((&self.act, ""));
        let word = || word_of(what);
        let hours = |hours: u64| Some(Act::Move(Move::Pass(Duration::from_secs(hours * 3600))));
        match act {
            "say" => {
                let words: String = self.text.chars().filter(|c| *c != '\0').take(LONGEST_WORDS).collect();
                Move::said(&words).map(Act::Move)
            }
            "tap" => Some(Act::Tap(vec![word()?])),
            "boxes" => {
                let ticked = self.ticked.keys().filter_map(|key| key.strip_prefix("box-"));
                let mut options: Vec<String> = ticked.filter_map(word_of).collect();
                if options.is_empty() {
                    options.push(option::DONE.to_owned());
                }
                Some(Act::Tap(options))
            }
            "toggle" => Some(Act::Move(Move::Toggle(word()?))),
            "share" => Some(Act::Move(Move::Share(SHARED.0, SHARED.1))),
            "voice" => Some(Act::Move(Move::Media("voice".into()))),
            "start" => Some(Act::Move(Move::Start)),
            "claim" => Some(Act::Move(Move::Claim(ADVISOR.into()))),
            "close" => handoff::OUTCOMES.contains(&what).then(|| Act::Move(Move::Close(what.to_owned()))),
            "fail" => Some(Act::Move(Move::Fail(word_of(&self.failing)?))),
            "pass" => match what {
                "1h" => hours(1),
                "1d" => hours(24),
                "8d" => hours(8 * 24),
                _ => None,
            },
            "undo" => Some(Act::Undo),
            "again" => Some(Act::Again(false)),
            "same" => Some(Act::Again(true)),
            _ => None,
        }
    }
}

/// Returns a text that is one word: more would not stand in a line of a transcript.
fn word_of(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|word| !word.is_empty() && !word.contains(char::is_whitespace))
}
