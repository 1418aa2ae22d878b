//! Campaigns: how far each reaches, a new one, its poster, its end.

use super::{
    DeskState,
    page::{self, Frame, Told},
    poster::{Links, Poster},
    session::{Posted, Signed},
    sign_in::Nothing,
    words::Words,
};
use crate::{
    app::{campaign::New, desk},
    domain::{
        campaign::{self, Campaign, CampaignName},
        ids::Lang,
    },
    report::reach::{Figure, Line, Reach, Way},
};
use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::{StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "desk/campaigns.html")]
struct Page {
    f: Frame,
    /// What is counted: its name, and what it means.
    figures: Vec<(String, String)>,
    rows: Vec<Row>,
    /// What came by no campaign, and all together.
    others: Vec<(String, Cells)>,
    tongues: Vec<Tongue>,
    form: Filled,
}

/// A campaign with its figures.
struct Row {
    name: String,
    title: String,
    about: Vec<String>,
    links: Links,
    posters: Vec<Tongue>,
    cells: Cells,
    ended: bool,
}

/// The figures of a line, each with the name of its column.
type Cells = Vec<(String, String)>;

/// A language to choose.
struct Tongue {
    tag: String,
    name: String,
    chosen: bool,
}

/// The form, as it was filled in: shown again where something in it is wrong.
#[derive(Default, Deserialize)]
pub(super) struct Filled {
    #[serde(default)]
    title: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    name: String,
    /// A ticked language is `lang-ar=on`.
    #[serde(flatten)]
    ticked: BTreeMap<String, String>,
}

/// What the address of a poster may ask.
#[derive(Deserialize)]
pub(super) struct Asked {
    /// Languages, between commas; those of the campaign where absent.
    lang: Option<String>,
}

pub(super) async fn show(State(state): State<DeskState>, signed: Signed) -> Response {
    draw(&state, &signed, Filled::default(), None).await
}

pub(super) async fn create(State(state): State<DeskState>, posted: Posted<Filled>) -> Response {
    let Posted { signed, form } = posted;
    let new = match form.read(&state) {
        Ok(new) => new,
        Err(why) => return draw(&state, &signed, form, Some(why)).await,
    };
    match desk::campaigns::create(&state.desk, signed.actor(), new).await {
        Ok(Some(_)) => Redirect::to("/desk/campaigns").into_response(),
        Ok(None) => draw(&state, &signed, form, Some("desk-campaign-taken")).await,
        Err(error) => page::refused(&state, &signed, &error, None).await,
    }
}

pub(super) async fn end(State(state): State<DeskState>, Path(name): Path<String>, posted: Posted<Nothing>) -> Response {
    let signed = posted.signed;
    let Some(name) = CampaignName::parse(&name) else { return page::lost(&state, &signed).await };
    match desk::campaigns::end(&state.desk, signed.actor(), &name).await {
        Ok(()) => Redirect::to("/desk/campaigns").into_response(),
        Err(error) => page::refused(&state, &signed, &error, None).await,
    }
}

/// The poster, a page to print.
pub(super) async fn poster(
    State(state): State<DeskState>,
    signed: Signed,
    Path(name): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let world = state.desk.app().world();
    let (campaign, langs) = match asked_for(&state, &name, &asked).await {
        Ok(found) => found,
        Err(error) => return page::refused(&state, &signed, &error, None).await,
    };
    let links = links(&state, &campaign, &langs);
    match Poster::at_desk(&world.wording, &world.service.name, &campaign.name, &links, &langs) {
        Some(poster) => Html(poster.html).into_response(),
        None => page::lost(&state, &signed).await,
    }
}

/// The QR code alone, to put into a leaflet of one's own.
pub(super) async fn code(
    State(state): State<DeskState>,
    signed: Signed,
    Path(name): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let world = state.desk.app().world();
    let (campaign, langs) = match asked_for(&state, &name, &asked).await {
        Ok(found) => found,
        Err(error) => return page::refused(&state, &signed, &error, None).await,
    };
    match links(&state, &campaign, &langs).code(&world.wording, &langs) {
        Some(svg) => ([(header::CONTENT_TYPE, "image/svg+xml")], svg).into_response(),
        None => page::lost(&state, &signed).await,
    }
}

/// Finds the campaign that an address names, and the languages that it asks for.
async fn asked_for(state: &DeskState, name: &str, asked: &Asked) -> Result<(Campaign, Vec<Lang>), desk::DeskError> {
    let name = CampaignName::parse(name).ok_or(desk::DeskError::NotFound)?;
    let campaign = desk::campaigns::find(&state.desk, &name).await?;
    let world = state.desk.app().world();
    let known = |tag: &str| world.wording.langs().find(|lang| lang.as_str() == tag).cloned();
    let langs = match &asked.lang {
        Some(tags) => tags.split(',').map(known).collect::<Option<Vec<Lang>>>().ok_or(desk::DeskError::NotFound)?,
        None => campaign.languages.clone(),
    };
    Ok((campaign, langs))
}

fn links(state: &DeskState, campaign: &Campaign, langs: &[Lang]) -> Links {
    Links::new(&state.public_url, (state.chat)().as_deref(), &campaign.name, langs)
}

async fn draw(state: &DeskState, signed: &Signed, form: Filled, wrong: Option<&str>) -> Response {
    let (campaigns, reach) = match desk::campaigns::all(&state.desk, signed.actor()).await {
        Ok(found) => found,
        Err(error) => return page::refused(state, signed, &error, None).await,
    };
    let mut f = Frame::new(state, Some(signed), "campaigns").await;
    f.told = wrong.map(|id| Told { text: f.w.t(id) });
    let means = |figure: Figure| f.w.t(&format!("desk-reach-{}-means", figure.as_str()));
    let figures = Figure::ALL.map(|figure| (f.w.figure(figure), means(figure))).into();
    let rows = campaigns.into_iter().map(|campaign| row(state, &f.w, campaign, &reach)).collect();
    let others = others(&f.w, &reach);
    let world = state.desk.app().world();
    let tongues = world.wording.langs().map(|lang| Tongue {
        tag: lang.to_string(),
        name: f.w.language(lang),
        chosen: form.ticked.contains_key(&format!("lang-{lang}")),
    });
    let tongues = tongues.collect();
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page::answer(status, &Page { f, figures, rows, others, tongues, form })
}

fn row(state: &DeskState, w: &Words, campaign: Campaign, reach: &Reach) -> Row {
    let mut about: Vec<String> = campaign.place.iter().cloned().collect();
    about.push(w.say("desk-campaign-since", "when", w.day(campaign.created_at)));
    about.extend(campaign.ended_at.map(|at| w.say("desk-campaign-ended", "when", w.day(at))));
    let posters = campaign.languages.iter().map(|lang| {
        let name = w.say("desk-campaign-poster-in", "language", w.language(lang));
        Tongue { tag: lang.to_string(), name, chosen: false }
    });
    let posters = if campaign.languages.len() > 1 { posters.collect() } else { Vec::new() };
    Row {
        links: links(state, &campaign, &campaign.languages),
        cells: reach.campaign(&campaign.name).map(|line| cells(w, line)).unwrap_or_default(),
        name: campaign.name.to_string(),
        ended: campaign.ended_at.is_some(),
        title: campaign.title,
        about,
        posters,
    }
}

fn others(w: &Words, reach: &Reach) -> Vec<(String, Cells)> {
    let name = |way: &Way| match way {
        Way::Campaign(_) => None,
        Way::Direct => Some("desk-reach-direct"),
        Way::Unknown => Some("desk-reach-unknown"),
    };
    let others = reach.ways.iter().filter_map(|(way, line)| Some((w.t(name(way)?), cells(w, line))));
    others.chain([(w.t("desk-reach-total"), cells(w, &reach.total))]).collect()
}

fn cells(w: &Words, line: &Line) -> Cells {
    line.figures().map(|(figure, shown)| (w.figure(figure), w.shown(shown))).collect()
}

impl Filled {
    /// Reads the form. Returns the message that says what is wrong with it.
    fn read(&self, state: &DeskState) -> Result<New, &'static str> {
        let title = campaign::title(&self.title).ok_or("desk-campaign-bad-title")?;
        let place = match self.place.trim() {
            "" => None,
            place => Some(campaign::title(place).ok_or("desk-campaign-bad-title")?),
        };
        let name = match self.name.trim() {
            "" => None,
            name => Some(CampaignName::parse(name).ok_or("desk-campaign-bad-name")?),
        };
        let world = state.desk.app().world();
        let is_ticked = |lang: &&Lang| self.ticked.contains_key(&format!("lang-{lang}"));
        let languages: Vec<Lang> = world.wording.langs().filter(is_ticked).cloned().collect();
        let ticked = self.ticked.keys().filter(|key| key.starts_with("lang-")).count();
        if languages.len() != ticked {
            return Err("desk-campaign-bad-lang");
        }
        Ok(New { title, name, place, languages })
    }
}
