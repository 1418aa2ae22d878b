//! `pathways doctor`: what is configured, reachable and wrong. Secrets are masked.

use super::{
    config::Config,
    world::{Authored, Shipped},
};
use serde::Serialize;

#[derive(Serialize)]
struct Line {
    what: &'static str,
    is: String,
    good: bool,
}

/// Prints what is configured, reachable and wrong. Returns true where nothing is wrong.
pub async fn run(config: Config, json: bool) -> anyhow::Result<bool> {
    let mut lines = Vec::new();
    let mut line = |what, is: String, good| lines.push(Line { what, is, good });
    line("database", masked(&config.database_url), true);
    line("listen", config.listen.to_string(), true);
    line("public address", config.public_url(), true);
    let telegram = match &config.telegram_token {
        None => "off (no TELOXIDE_TOKEN)".to_owned(),
        Some(_) => format!("on, token ****, {}", if config.telegram_webhook { "webhook" } else { "polling" }),
    };
    line("telegram", telegram, true);
    match &config.telegram_token {
        Some(_) if config.telegram_webhook && !config.public_url().starts_with("https://") => {
            line("webhook", "PATHWAYS_PUBLIC_URL must begin with https:// for webhooks".into(), false);
        }
        _ => {}
    }
    if config.telegram_desk.is_some() {
        line(
            "advisors' group",
            "PATHWAYS_TELEGRAM_DESK is set, but not used yet: advisors work at /desk".into(),
            false,
        );
    }
    let key = if config.data_key.is_some() {
        "**** (from PATHWAYS_DATA_KEY)".to_owned()
    } else {
        config.key_path().display().to_string()
    };
    line("key", key, true);
    let shipped = Shipped::load()?;
    match Authored::load(&config, &shipped.needs)? {
        Ok(_) => line("dialogues and wording", "proven".into(), true),
        Err(findings) => {
            line("dialogues and wording", format!("{} findings; run `pathways check`", findings.len()), false)
        }
    }
    match super::open(&config).await {
        Ok(store) => match store.health().await {
            Ok(health) => {
                let is = serde_json::to_string(&health)?;
                line("kept", is, true);
            }
            Err(error) => line("kept", error.to_string(), false),
        },
        Err(error) => line("database", format!("{error:#}"), false),
    }
    if json {
        println!("{}", serde_json::to_string_pretty(&lines)?);
    } else {
        for line in &lines {
            println!("{} {}: {}", if line.good { "ok   " } else { "WRONG" }, line.what, line.is);
        }
    }
    Ok(lines.iter().all(|line| line.good))
}

/// Takes name and password out of an address.
fn masked(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, rest))) => format!("{scheme}://****@{rest}"),
        _ => url.to_owned(),
    }
}
