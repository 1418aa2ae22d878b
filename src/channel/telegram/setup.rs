//! Who the bot is, what its menu offers, and where its updates go. Rare calls, over the same lean client as the others.

use super::{
    Mode, Telegram,
    client::{ApiError, CALL},
    take::Backoff,
    update::WANTED,
};
use crate::domain::ids::Lang;
use serde::{Deserialize, Serialize, de::IgnoredAny};
use serde_json::json;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// The menu in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandList {
    /// The language, or none for everybody whose language has no menu of its own.
    pub lang: Option<Lang>,
    /// Each command without its slash, and what it does.
    pub commands: Vec<(String, String)>,
}

/// Why the bot could not be set up.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SetupError {
    /// Telegram does not know the token.
    #[error("Telegram does not know the token: ask @BotFather for it and set TELOXIDE_TOKEN")]
    Token,
    /// Telegram does not want to bring updates there.
    #[error(
        "Telegram refuses the webhook: PATHWAYS_PUBLIC_URL must be an https address it can reach, on port 443, 80, 88 or 8443"
    )]
    Webhook,
    /// Telegram did not take the menu.
    #[error("Telegram did not take the menu ({0}): the bot works without it, restart to try again")]
    Menu(String),
    /// It was time to stop first.
    #[error("stopped before Telegram answered")]
    Stopped,
}

#[derive(Serialize)]
struct SetMyCommands<'a> {
    commands: Vec<BotCommand<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language_code: Option<&'a str>,
}

#[derive(Serialize)]
struct BotCommand<'a> {
    command: &'a str,
    description: &'a str,
}

#[derive(Deserialize)]
struct Me {
    username: Option<String>,
}

/// Why one attempt failed.
enum Attempt {
    Again(String),
    Never(SetupError),
}

impl Telegram {
    /// Learns the bot's name and settles how updates come in, and tries until Telegram answers.
    pub async fn connect(&self, stop: &CancellationToken) -> Result<(), SetupError> {
        let mut backoff = Backoff::new();
        loop {
            match stop.run_until_cancelled(self.attempt()).await {
                Some(Ok(())) => {
                    tracing::info!(name = self.name(), webhook = self.is_webhook(), "Telegram is connected");
                    return Ok(());
                }
                Some(Err(Attempt::Never(error))) => return Err(error),
                Some(Err(Attempt::Again(why))) => tracing::warn!(why, "Telegram is out of reach: we keep trying"),
                None => return Err(SetupError::Stopped),
            }
            if !backoff.wait(Duration::ZERO, stop).await {
                return Err(SetupError::Stopped);
            }
        }
    }

    /// Puts up the menus. Languages without a two-letter code have none at Telegram and see the one for everybody.
    pub async fn set_commands(&self, menus: &[CommandList]) -> Result<(), SetupError> {
        for CommandList { lang, commands } in menus {
            let language_code = lang.as_ref().map(two_letters);
            if language_code == Some(None) {
                continue;
            }
            let commands = commands.iter().map(|(command, description)| BotCommand { command, description }).collect();
            let body = SetMyCommands { commands, language_code: language_code.flatten() };
            let done: Result<IgnoredAny, _> = self.api.call("setMyCommands", &body, CALL).await;
            done.map_err(|error| SetupError::Menu(error.to_string()))?;
        }
        Ok(())
    }

    async fn attempt(&self) -> Result<(), Attempt> {
        let me: Me = self.api.call("getMe", &json!({}), CALL).await.map_err(|error| match error {
            error if error.is_bad_token() => Attempt::Never(SetupError::Token),
            error => Attempt::Again(error.to_string()),
        })?;
        if let Some(name) = me.username {
            // A second connect finds the name known, and it cannot have changed for one token.
            let _ = self.name.set(name);
        }
        match &self.mode {
            Mode::Polling => self.leave_webhook().await,
            Mode::Webhook { url, secret } => {
                let body = json!({
                    "url": url,
                    "secret_token": secret.expose(),
                    "max_connections": 100,
                    "allowed_updates": WANTED,
                });
                let done: Result<IgnoredAny, _> = self.api.call("setWebhook", &body, CALL).await;
                done.map_err(|error| match error {
                    ApiError::Refused { code: 400, .. } => Attempt::Never(SetupError::Webhook),
                    error => Attempt::Again(error.to_string()),
                })?;
            }
        }
        Ok(())
    }

    /// Takes an earlier webhook away, for while one stands polling is refused. What waits there stays to be polled.
    /// Where that fails polling works all the same, or is refused and tries this again.
    pub(super) async fn leave_webhook(&self) {
        let done: Result<IgnoredAny, _> = self.api.call("deleteWebhook", &json!({}), CALL).await;
        if let Err(error) = done {
            tracing::warn!(%error, "an earlier webhook could not be taken away");
        }
    }
}

/// Returns the two-letter code of a language, where it has one.
fn two_letters(lang: &Lang) -> Option<&str> {
    lang.as_str().split('-').next().filter(|code| code.len() == 2)
}
