//! The poster of a campaign: an A4 page to print, and the links that lead from it into the chat. Knows no database: the
//! desk's pages and the operator's command both print it.

use super::qr;
use crate::{
    domain::{campaign::CampaignName, ids::Lang},
    wording::{Args, BASE, Dir, Wording},
};
use askama::Template;

/// How the page looks. It stands in a page that is saved as a file, and beside one of the desk.
pub(super) const STYLE: &str = include_str!("static/poster.css");

/// What leads into the chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Links {
    /// On the web.
    pub web: String,
    /// The same, as it can be typed.
    pub typed: String,
    /// On Telegram, where a bot runs.
    pub telegram: Option<String>,
}

impl Links {
    /// Makes the links of a campaign. `chat` is what a link into the bot's chat begins with. A poster in one language opens
    /// the chat in it; the person's own choice counts for more.
    pub fn new(public_url: &str, chat: Option<&str>, name: &CampaignName, langs: &[Lang]) -> Self {
        let lang = match langs {
            [one] => format!("&lang={one}"),
            _ => String::new(),
        };
        let web = format!("{}/?c={name}{lang}", public_url.trim_end_matches('/'));
        let typed = web.strip_prefix("https://").unwrap_or(&web).to_owned();
        Self { web, typed, telegram: chat.map(|chat| format!("{chat}{name}")) }
    }

    /// Returns the QR code of the web link; `None` where the link is too long for one.
    pub fn code(&self, wording: &Wording, langs: &[Lang]) -> Option<String> {
        let lang = langs.first().cloned().unwrap_or_else(|| Lang::new(BASE));
        let title = wording.text(&lang, "poster-code", None, &Args::new());
        qr::svg(&self.web, &title.map_or_else(String::new, |title| title.text))
    }
}

#[derive(Template)]
#[template(path = "desk/poster.html")]
struct Page<'a> {
    service: &'a str,
    name: &'a str,
    links: &'a Links,
    code: String,
    tongues: Vec<Tongue>,
    /// How large the words can be so that all fit on one page; where there are many languages each says less.
    size: &'static str,
    /// The style itself, where the page stands alone; else its version.
    style: Result<&'static str, &'static str>,
}

/// The words in one language.
struct Tongue {
    lang: Lang,
    dir: &'static str,
    invite: String,
    promise: String,
    welcome: String,
    scan: String,
    telegram: String,
}

/// A poster to print.
#[derive(Clone, Debug)]
pub struct Poster {
    /// The page.
    pub html: String,
    /// The languages asked for that have no words for a poster yet: English stands there.
    pub missing: Vec<Lang>,
}

impl Poster {
    /// Draws a poster that stands alone, as a file; `None` where the link is too long for a QR code.
    pub fn draw(wording: &Wording, service: &str, name: &CampaignName, links: &Links, langs: &[Lang]) -> Option<Self> {
        Self::styled(wording, service, name, links, langs, Ok(STYLE))
    }

    /// Draws a poster that takes its style from the desk.
    pub(super) fn at_desk(
        wording: &Wording,
        service: &str,
        name: &CampaignName,
        links: &Links,
        langs: &[Lang],
    ) -> Option<Self> {
        Self::styled(wording, service, name, links, langs, Err(super::files::version()))
    }

    fn styled(
        wording: &Wording,
        service: &str,
        name: &CampaignName,
        links: &Links,
        langs: &[Lang],
        style: Result<&'static str, &'static str>,
    ) -> Option<Self> {
        let base = [Lang::new(BASE)];
        let langs = if langs.is_empty() { &base } else { langs };
        let (mut tongues, mut missing) = (Vec::<Tongue>::new(), Vec::new());
        for lang in langs {
            let tongue = Tongue::new(wording, service, lang);
            if tongue.lang != *lang {
                missing.push(lang.clone());
            }
            if tongues.iter().all(|there| there.lang != tongue.lang) {
                tongues.push(tongue);
            }
        }
        let size = match tongues.len() {
            ..=1 => "one",
            2..=3 => "few",
            4..=6 => "some",
            _ => "many",
        };
        let page =
            Page { service, name: name.as_str(), links, code: links.code(wording, langs)?, tongues, size, style };
        page.render().ok().map(|html| Self { html, missing })
    }
}

impl Tongue {
    /// Returns the words in a language; all of them in English where it has none.
    fn new(wording: &Wording, service: &str, lang: &Lang) -> Self {
        let args = Args::new().with("service", service);
        let spoken = wording.text(lang, "poster-invite", None, &args).map_or_else(|| Lang::new(BASE), |text| text.lang);
        let text = |id: &str| wording.text(&spoken, id, None, &args).map(|text| text.text).unwrap_or_default();
        Self {
            dir: wording.manifest(&spoken).map_or(Dir::Ltr, |manifest| manifest.dir).as_str(),
            invite: text("poster-invite"),
            promise: text("poster-promise"),
            welcome: text("poster-welcome"),
            scan: text("poster-scan"),
            telegram: text("poster-telegram"),
            lang: spoken,
        }
    }
}
