//! Who the bot is, what its menu offers, and where its updates go. Rare calls, so teloxide's typed ones serve.

use super::{Mode, Telegram, client::CALL, take::Backoff};
use crate::domain::ids::Lang;
use serde::Deserialize;
use serde_json::json;
use std::{future::IntoFuture, time::Duration};
use teloxide::{
    RequestError,
    payloads::{SetMyCommandsSetters, SetWebhookSetters},
    requests::Requester,
    types::{AllowedUpdate, BotCommand, True},
};
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
        let bot = self.api.typed();
        for CommandList { lang, commands } in menus {
            let commands = commands.iter().map(|(command, does)| BotCommand::new(command, does));
            let call = match lang.as_ref().map(two_letters) {
                None => bot.set_my_commands(commands),
                Some(Some(code)) => bot.set_my_commands(commands).language_code(code),
                Some(None) => continue,
            };
            in_time(call).await.map_err(|why| SetupError::Menu(why.code))?;
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
            // Where there is no webhook to leave, or a server knows none, polling works all the same.
            Mode::Polling => self.leave_webhook().await,
            Mode::Webhook { url, secret } => {
                let url = url.parse().map_err(|_| Attempt::Never(SetupError::Webhook))?;
                let call = self.api.typed().set_webhook(url).secret_token(secret.expose()).max_connections(100);
                let call = call.allowed_updates([
                    AllowedUpdate::Message,
                    AllowedUpdate::EditedMessage,
                    AllowedUpdate::CallbackQuery,
                ]);
                in_time(call).await.map_err(|why| match why {
                    Failure { is_refusal: true, .. } => Attempt::Never(SetupError::Webhook),
                    Failure { code, .. } => Attempt::Again(code),
                })?;
            }
        }
        Ok(())
    }

    /// Takes an earlier webhook away, for while one stands polling is refused. What waits there stays to be polled.
    pub(super) async fn leave_webhook(&self) {
        if let Err(Failure { code, .. }) = in_time(self.api.typed().delete_webhook()).await {
            tracing::warn!(code, "an earlier webhook could not be taken away; if one stands we try again");
        }
    }
}

/// What came of a typed call. teloxide's own errors may print an answer's content, so only a code is kept.
struct Failure {
    code: String,
    is_refusal: bool,
}

async fn in_time(call: impl IntoFuture<Output = Result<True, RequestError>>) -> Result<(), Failure> {
    let (code, is_refusal) = match tokio::time::timeout(CALL, call.into_future()).await {
        Ok(Ok(True)) => return Ok(()),
        Ok(Err(RequestError::Api(_) | RequestError::MigrateToChatId(_))) => ("refused", true),
        Ok(Err(RequestError::RetryAfter(_))) => ("429", false),
        Ok(Err(RequestError::Network(_))) => ("connection", false),
        Ok(Err(RequestError::InvalidJson { .. } | RequestError::Io(_))) => ("nonsense", false),
        Err(_) => ("timeout", false),
    };
    Err(Failure { code: code.into(), is_refusal })
}

/// Returns the two-letter code of a language, where it has one.
fn two_letters(lang: &Lang) -> Option<String> {
    lang.as_str().split('-').next().filter(|code| code.len() == 2).map(str::to_owned)
}
