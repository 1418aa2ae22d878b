//! `pathways campaign`: posters and links, each with a name of its own.
#![allow(clippy::disallowed_methods, reason = "a command of its own, which waits for nobody")]

use super::{
    WrongUsage,
    config::Config,
    world::{Shipped, wording},
};
use crate::{
    app::{
        campaign::{self, New},
        clock::SystemClock,
        port::Clock,
    },
    desk::poster::{Links, Poster},
    domain::{
        campaign::{self as noun, Campaign, CampaignName},
        ids::Lang,
    },
    store::Store,
    wording::Wording,
};
use anyhow::Context;
use clap::Subcommand;
use std::path::{Path, PathBuf};

/// Who does this, as the audit names them.
const OPERATOR: &str = "operator";
/// Where the bot's name is kept for commands that do not talk to Telegram themselves.
pub(super) const BOT: &str = "telegram_bot";

#[derive(Subcommand)]
pub(super) enum Command {
    /// Begin a campaign, and print its links
    #[command(
        after_help = "Example:\n  pathways campaign create \"Spellow Library\" --place \"Front desk\" --lang en,ar,ckb"
    )]
    Create {
        /// What staff call it: a place or a group
        #[arg(value_parser = title)]
        title: String,
        /// The name in its links; made at random where absent
        #[arg(long, value_parser = name)]
        name: Option<CampaignName>,
        /// Where its posters hang
        #[arg(long, value_parser = title)]
        place: Option<String>,
        /// The languages of its poster
        #[arg(long, value_name = "TAG,TAG", value_delimiter = ',')]
        lang: Vec<String>,
    },
    /// List the campaigns
    #[command(after_help = "Example:\n  pathways campaign list --json")]
    List {
        /// Print them as JSON
        #[arg(long)]
        json: bool,
    },
    /// End a campaign: its links still open the chat, and reports still count it
    #[command(after_help = "Example:\n  pathways campaign end k7m2qp")]
    End {
        /// The name in its links
        #[arg(value_parser = name)]
        name: CampaignName,
    },
    /// Write a campaign's poster to print (.html), or its QR code alone (.svg)
    #[command(
        after_help = "Example:\n  pathways campaign poster k7m2qp --lang ar -o poster.html\n  pathways campaign poster k7m2qp -o code.svg"
    )]
    Poster {
        /// The name in its links
        #[arg(value_parser = name)]
        name: CampaignName,
        /// The languages on it, else those of the campaign; a poster in one language opens the chat in it
        #[arg(long, value_name = "TAG,TAG", value_delimiter = ',')]
        lang: Vec<String>,
        /// The file to write
        #[arg(short, value_name = "FILE.html|FILE.svg", value_parser = output)]
        output: PathBuf,
    },
}

fn title(text: &str) -> Result<String, String> {
    noun::title(text).ok_or_else(|| format!("write 1 to {} letters on one line", noun::LONGEST_TITLE))
}

fn name(text: &str) -> Result<CampaignName, String> {
    CampaignName::parse(text).ok_or_else(|| {
        let link = noun::DESK_LINK;
        format!("a name has 1 to 64 letters without accents, digits, - and _, and does not begin with {link}")
    })
}

fn output(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    let known = path.extension().is_some_and(|ending| ending == "html" || ending == "svg");
    known.then_some(path).ok_or_else(|| "name a file that ends in .html or .svg".to_owned())
}

pub(super) async fn run(config: Config, command: Command) -> anyhow::Result<bool> {
    let wording = wording(&config)?;
    let now = SystemClock.now();
    match command {
        Command::Create { title, name, place, lang } => {
            let languages = languages(&wording, &lang)?;
            let store = super::open(&config).await?;
            let new = New { title, name, place, languages };
            let campaign = campaign::create(&store, OPERATOR, new, now).await?;
            let (links, no_bot) = links(&config, &store, &campaign, &campaign.languages).await?;
            println!("{} is campaign {}.", campaign.title, campaign.name);
            println!("Web:      {}", links.web);
            println!("Telegram: {}", links.telegram.as_deref().unwrap_or(no_bot));
        }
        Command::List { json } => {
            let store = super::open(&config).await?;
            let campaigns = store.campaigns().await?;
            if json {
                println!("{}", serde_json::to_string_pretty(&campaigns.iter().map(as_json).collect::<Vec<_>>())?);
            } else {
                campaigns.iter().for_each(print);
            }
        }
        Command::End { name } => {
            let store = super::open(&config).await?;
            let campaign = campaign::end(&store, OPERATOR, &name, now).await?;
            println!("{} has ended. Its links still open the chat, and reports still count it.", campaign.title);
        }
        Command::Poster { name, lang, output } => {
            let asked = languages(&wording, &lang)?;
            let store = super::open(&config).await?;
            let campaign = campaign::find(&store, &name).await?;
            let langs = if asked.is_empty() { campaign.languages.clone() } else { asked };
            let (links, no_bot) = links(&config, &store, &campaign, &langs).await?;
            write(&wording, &campaign, &links, &langs, &output)?;
            println!("{} leads to {}", output.display(), links.web);
            if links.telegram.is_none() && output.extension().is_some_and(|ending| ending == "html") {
                eprintln!("Telegram is not on the poster: {no_bot}");
            }
            if config.public_url.is_none() {
                eprintln!("PATHWAYS_PUBLIC_URL is not set: other people's telephones cannot open this address.");
            }
        }
    }
    Ok(true)
}

/// Writes the poster, or the QR code alone.
fn write(wording: &Wording, campaign: &Campaign, links: &Links, langs: &[Lang], output: &Path) -> anyhow::Result<()> {
    let too_long = "the link is too long for a QR code; set a shorter PATHWAYS_PUBLIC_URL";
    let text = if output.extension().is_some_and(|ending| ending == "svg") {
        links.code(wording, langs).context(too_long)?
    } else {
        let service = Shipped::load()?.service;
        let poster = Poster::draw(wording, &service.name, &campaign.name, links, langs).context(too_long)?;
        if !poster.missing.is_empty() {
            let names = poster.missing.iter().map(|lang| english(wording, lang)).collect::<Vec<_>>().join(", ");
            eprintln!("There are no words for a poster in {names} yet: English stands there.");
        }
        if service.example {
            eprintln!("This is the made-up service: put your own name in data/service.yaml before you print.");
        }
        poster.html
    };
    std::fs::write(output, text).with_context(|| format!("{} cannot be written; choose another file", output.display()))
}

/// Returns the languages of tags, each once.
fn languages(wording: &Wording, tags: &[String]) -> anyhow::Result<Vec<Lang>> {
    let mut langs = Vec::new();
    for tag in tags.iter().map(|tag| tag.trim()) {
        let Some(lang) = wording.langs().find(|lang| lang.as_str() == tag) else {
            let ours = wording.langs().map(Lang::as_str).collect::<Vec<_>>().join(", ");
            return Err(WrongUsage(format!("`{tag}` is no language of ours; write one of {ours}")).into());
        };
        if !langs.contains(lang) {
            langs.push(lang.clone());
        }
    }
    Ok(langs)
}

/// Returns the links of a campaign, and why there is none to Telegram where there is none.
async fn links(
    config: &Config,
    store: &Store,
    campaign: &Campaign,
    langs: &[Lang],
) -> anyhow::Result<(Links, &'static str)> {
    let (bot, why) = match &config.telegram_token {
        None => (None, "no link, because no bot is set up (TELOXIDE_TOKEN)"),
        Some(_) => {
            (store.meta(BOT).await?, "no link yet, because the bot has not been connected; run `pathways serve` once")
        }
    };
    let chat = bot.map(|bot| format!("https://t.me/{bot}?start="));
    Ok((Links::new(&config.public_url(), chat.as_deref(), &campaign.name, langs), why))
}

fn english(wording: &Wording, lang: &Lang) -> String {
    wording.manifest(lang).map_or_else(|| lang.to_string(), |manifest| manifest.english.clone())
}

/// Times as people and other programs read them, where the rows have milliseconds.
fn as_json(campaign: &Campaign) -> serde_json::Value {
    serde_json::json!({
        "name": campaign.name,
        "title": campaign.title,
        "place": campaign.place,
        "languages": campaign.languages,
        "created_at": campaign.created_at.to_string(),
        "created_by": campaign.created_by,
        "ended_at": campaign.ended_at.map(|at| at.to_string()),
    })
}

fn print(campaign: &Campaign) {
    let Campaign { name, title, place, languages, created_at, ended_at, .. } = campaign;
    let state = ended_at.map_or_else(|| "runs".to_owned(), |at| format!("ended {}", at.local().date()));
    let langs = languages.iter().map(Lang::as_str).collect::<Vec<_>>().join(",");
    let place = place.as_ref().map_or_else(String::new, |place| format!(" ({place})"));
    println!("{name:<12}  since {}  {state:<16}  {langs:<12}  {title}{place}", created_at.local().date());
}
