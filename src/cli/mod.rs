//! The command line: arguments, and the wiring of everything. Nothing below knows a flag or a variable of the environment.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "the command line is where the program prints")]

pub mod advisor;
pub mod campaign;
pub mod chat;
pub mod check;
pub mod config;
mod courses;
pub mod directory;
pub mod doctor;
pub mod import;
pub mod locale;
pub mod log;
pub mod match_;
pub mod plan;
pub mod preview;
pub mod report;
pub mod serve;
pub mod understand;
pub mod world;

use crate::{
    app::{clock::SystemClock, port::Clock},
    store::Store,
};
use anyhow::Context;
use clap::{Parser, Subcommand};
use config::Config;
use std::{path::PathBuf, process::ExitCode};

/// An open door in a chat: finds what matters to someone, matches it with what the community offers, and hands over to a human.
#[derive(Parser)]
#[command(
    name = "pathways",
    version,
    about,
    after_help = "Start here:\n  pathways serve          web chat at http://127.0.0.1:8080, desk at /desk\n  pathways chat           the same conversation in this terminal\n  pathways check          prove dialogues, wording and transcripts"
)]
struct Cli {
    /// Where everything is kept: sqlite://FILE or postgres://… (else PATHWAYS_DATABASE_URL, else sqlite://pathways.db)
    #[arg(long, global = true, value_name = "URL")]
    database_url: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve everything: web chat, desk, worker, and Telegram when a token is set
    #[command(
        after_help = "Example:\n  pathways serve\n  TELOXIDE_TOKEN=… PATHWAYS_PUBLIC_URL=https://chat.example.org pathways serve --listen 0.0.0.0:8080"
    )]
    Serve {
        /// Where web pages are served (else PATHWAYS_LISTEN, else 127.0.0.1:8080)
        #[arg(long)]
        listen: Option<String>,
    },
    /// Hold the conversation in this terminal
    #[command(after_help = "Example:\n  pathways chat --lang pl\n  printf 'I feel lonely\\nyes\\n' | pathways chat")]
    Chat {
        /// The language to begin in
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
    },
    /// Prove dialogues, locales and lexicons, and play the transcripts
    #[command(after_help = "Example:\n  pathways check\n  pathways check ./my-service --json")]
    Check {
        /// A folder with `dialogues` and `locales` in it, in place of what is configured
        dir: Option<PathBuf>,
        /// Print the findings as JSON
        #[arg(long)]
        json: bool,
    },
    /// Say what a deploy of these dialogues would mean for whoever is in the middle of one
    #[command(after_help = "Example:\n  pathways plan\n  pathways plan ./my-service --json")]
    Plan {
        /// A folder with `dialogues` and `locales` in it, in place of what is configured
        dir: Option<PathBuf>,
        /// Print it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Draw a dialogue as SVG
    #[command(after_help = "Example:\n  pathways graph find -o find.svg")]
    Graph {
        /// The dialogue's name
        dialogue: String,
        /// The language of the words in it
        #[arg(long, value_name = "TAG", default_value = "en")]
        lang: String,
        /// The file to write
        #[arg(short, value_name = "FILE.svg")]
        output: PathBuf,
    },
    /// Say what the bot makes of texts: JSON lines in, JSON lines out
    #[command(
        after_help = "Example:\n  echo '{\"id\": \"x1\", \"text\": \"I cannot pay my rent\"}' | pathways understand"
    )]
    Understand,
    /// Find assets for profiles: JSON lines in, JSON lines out
    #[command(
        name = "match",
        after_help = "Example:\n  echo '{\"id\": \"p1\", \"needs\": [\"loneliness\"], \"place\": \"L9 1AB\"}' | pathways match"
    )]
    Match,
    /// The directory of assets
    Directory {
        #[command(subcommand)]
        command: import::Command,
    },
    /// Who may sit at the desk
    Advisor {
        #[command(subcommand)]
        command: advisor::Command,
    },
    /// Posters and links for outreach, each with a name of its own
    Campaign {
        #[command(subcommand)]
        command: campaign::Command,
    },
    /// Figures that tell of no one person
    Report {
        #[command(subcommand)]
        command: report::Command,
    },
    /// The languages: how far they are, and translations out and in
    Locale {
        #[command(subcommand)]
        command: locale::Command,
    },
    /// Bring the database's tables up to date
    #[command(after_help = "Example:\n  pathways --database-url postgres://localhost/pathways migrate")]
    Migrate,
    /// Say what is configured, reachable and wrong
    #[command(after_help = "Example:\n  pathways doctor")]
    Doctor {
        /// Print it as JSON
        #[arg(long)]
        json: bool,
    },
}

/// Runs the program: 0 on success, 1 on a finding or a failed run, 2 on wrong usage.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    log::start();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&anyhow::Error::new(error).context("the program cannot start its threads")),
    };
    match runtime.block_on(run(cli)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) if error.is::<WrongUsage>() => {
            eprintln!("pathways: {error}");
            ExitCode::from(2)
        }
        Err(error) => failed(&error),
    }
}

/// What was asked makes no sense, though each word of it does: exit code 2, as for words that make none.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct WrongUsage(String);

fn failed(error: &anyhow::Error) -> ExitCode {
    eprintln!("pathways: {error:#}");
    ExitCode::FAILURE
}

async fn run(cli: Cli) -> anyhow::Result<bool> {
    let listen = match &cli.command {
        Command::Serve { listen } => listen.clone(),
        _ => None,
    };
    let config = Config::read(cli.database_url, listen)?;
    match cli.command {
        Command::Serve { .. } => serve::run(config).await,
        Command::Chat { lang } => chat::run(config, lang).await,
        Command::Check { dir, json } => check::run(config, dir, json),
        Command::Plan { dir, json } => plan::run(config, dir, json).await,
        Command::Graph { dialogue, lang, output } => check::graph(&config, &dialogue, &lang, &output),
        Command::Understand => {
            let understanding = world::understanding(&config)?;
            let (input, output) = (std::io::stdin().lock(), std::io::BufWriter::new(std::io::stdout().lock()));
            understand::run(&understanding, input, output).context("the lines could not be read or written")
        }
        Command::Match => {
            let shipped = world::Shipped::load()?;
            let assets = world::assets(&config, &shipped).await?;
            let places = shipped.places.clone();
            let directory = crate::directory::Directory::build(assets, places.clone());
            let (input, output) = (std::io::stdin().lock(), std::io::BufWriter::new(std::io::stdout().lock()));
            match_::run(&directory, &places, SystemClock.now(), input, output)
                .context("the lines could not be read or written")
        }
        Command::Locale { command } => locale::run(&config, command),
        Command::Directory { command } => import::run(config, command).await,
        Command::Campaign { command } => campaign::run(config, command).await,
        Command::Report { command } => report::run(config, command).await,
        Command::Advisor { command } => advisor::run(config, command).await,
        Command::Migrate => {
            open(&config).await?;
            println!("The database is up to date.");
            Ok(true)
        }
        Command::Doctor { json } => doctor::run(config, json).await,
    }
}

/// Opens the database and brings it up to date.
pub(crate) async fn open(config: &Config) -> anyhow::Result<Store> {
    Store::open(&config.database_url).await.with_context(|| {
        let shown =
            config.database_url.split('@').next_back().unwrap_or_default().split("://").last().unwrap_or_default();
        format!("the database ({shown}) cannot be opened; check PATHWAYS_DATABASE_URL")
    })
}
