//! `pathways advisor`: who may sit at the desk.

use super::{
    config::Config,
    world::{Authored, Shipped},
};
use crate::{
    app::{
        App,
        clock::SystemClock,
        desk::{Desk, advisors, sign_in},
    },
    desk::link,
    domain::handoff::Role,
};
use clap::Subcommand;
use std::sync::Arc;

#[derive(Subcommand)]
pub(super) enum Command {
    /// Add an advisor, and print their sign-in link
    #[command(after_help = "Example:\n  pathways advisor add \"Sam Okoro\" --role advisor")]
    Add {
        /// The name that people see
        name: String,
        /// advisor, supervisor or administrator
        #[arg(long, default_value = "advisor", value_parser = role)]
        role: Role,
    },
    /// List the advisors
    #[command(after_help = "Example:\n  pathways advisor list --json")]
    List {
        /// Print them as JSON
        #[arg(long)]
        json: bool,
    },
    /// Print a new sign-in link for an advisor
    #[command(after_help = "Example:\n  pathways advisor link \"Sam Okoro\"")]
    Link {
        /// Name or id
        advisor: String,
    },
    /// Close the desk to an advisor, at once
    #[command(after_help = "Example:\n  pathways advisor disable \"Sam Okoro\"")]
    Disable {
        /// Name or id
        advisor: String,
    },
}

fn role(text: &str) -> Result<Role, String> {
    Role::parse(text).ok_or_else(|| "write advisor, supervisor or administrator".to_owned())
}

pub(super) async fn run(config: Config, command: Command) -> anyhow::Result<bool> {
    let shipped = Shipped::load()?;
    let authored =
        Authored::load(&config, &shipped.needs)?.map_err(|_| anyhow::anyhow!("run `pathways check` first"))?;
    let store = super::open(&config).await?;
    let world = Arc::new(authored.into_world(shipped, Vec::new()));
    let url = config.public_url();
    let url = url.trim_end_matches('/');
    let desk = Desk::new(Arc::new(App::new(store, world, Arc::new(SystemClock), url, &config.key()?)));
    match command {
        Command::Add { name, role } => {
            let advisor = advisors::add(&desk, &name, role).await?;
            let token = sign_in::invite(&desk, advisor.id).await?;
            println!("{} may sit at the desk. Their link works once, for a day: {}", advisor.name, link(url, &token));
        }
        Command::List { json } => {
            let all = advisors::list(&desk).await?;
            if json {
                println!("{}", serde_json::to_string_pretty(&all)?);
            } else {
                for advisor in all {
                    let state = if advisor.disabled { "disabled" } else { "active" };
                    println!("{}  {:<13}  {state:<8}  {}", advisor.id, advisor.role.as_str(), advisor.name);
                }
            }
        }
        Command::Link { advisor } => {
            let advisor = advisors::find(&desk, &advisor).await?;
            println!("{}", link(url, &sign_in::invite(&desk, advisor.id).await?));
        }
        Command::Disable { advisor } => {
            let advisor = advisors::find(&desk, &advisor).await?;
            advisors::disable(&desk, advisor.id).await?;
            println!("The desk is closed to {}.", advisor.name);
        }
    }
    Ok(true)
}
