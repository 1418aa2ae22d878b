//! One call to the Bot API, and what its errors mean. The only place of this channel that sends HTTP.
//!
//! Errors keep codes, never the address of a call (the token is in it) and never what was sent.

use super::{BadConfig, Secret};
use crate::{app::port::Clock, domain::time::Time};
use reqwest::{Client, StatusCode, Url};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::value::RawValue;
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

/// How long an ordinary call may take.
pub(super) const CALL: Duration = Duration::from_secs(20);
/// The longest wait that we believe a server's `retry_after`.
const LONGEST_WAIT: Duration = Duration::from_secs(3600);

/// How the bot fares.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Health {
    /// When a call last went well.
    pub last_success: Option<Time>,
    /// When a call last failed, and its short code: `429`, `timeout`, `nonsense`.
    pub last_error: Option<(Time, String)>,
}

impl Health {
    /// Returns true where the last call failed: nothing has gone well since.
    pub fn is_down(&self) -> bool {
        self.last_error.as_ref().is_some_and(|(at, _)| self.last_success.is_none_or(|success| success < *at))
    }
}

/// Why a call failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum ApiError {
    /// Too many calls.
    #[error("429")]
    Flood {
        /// How long to wait.
        after: Duration,
    },
    /// The server understood and said no.
    #[error("{code}")]
    Refused {
        /// Its code.
        code: u16,
        /// Its words in small letters: to tell cases apart, not to print.
        says: String,
    },
    /// It is unknown whether the call was done: no answer, an answer that makes no sense, or trouble on the other side.
    #[error("{why}")]
    Down {
        /// A short code: `timeout`, `connection`, `nonsense`, `502`.
        why: String,
    },
}

impl ApiError {
    /// Returns true where the server refused with words that hold `part`.
    pub(super) fn says(&self, part: &str) -> bool {
        matches!(self, Self::Refused { says, .. } if says.contains(part))
    }

    /// Returns true where the server does not know the token.
    pub(super) const fn is_bad_token(&self) -> bool {
        matches!(self, Self::Refused { code: 401 | 404, .. })
    }

    fn down(why: impl Into<String>) -> Self {
        Self::Down { why: why.into() }
    }
}

/// The Bot API of one bot.
pub(super) struct Api {
    http: Client,
    /// The address of every call up to its method. It holds the token and is never shown.
    base: String,
    clock: Arc<dyn Clock>,
    health: Mutex<Health>,
}

/// What every answer looks like.
#[derive(Deserialize)]
struct Answer<'a> {
    ok: bool,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
    error_code: Option<u16>,
    #[serde(default)]
    description: String,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

impl Api {
    pub(super) fn new(token: &Secret, server: &str, clock: Arc<dyn Clock>) -> Result<Self, BadConfig> {
        if !token.is_token() {
            return Err(BadConfig::Token);
        }
        let server = Url::parse(server).ok().filter(|url| url.has_host()).ok_or(BadConfig::ApiUrl)?;
        let base = format!("{}/bot{}/", server.as_str().trim_end_matches('/'), token.expose());
        let http = Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .tcp_nodelay(true)
            .pool_idle_timeout(Duration::from_secs(50))
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|_| BadConfig::ApiUrl)?;
        Ok(Self { http, base, clock, health: Mutex::default() })
    }

    /// Calls `method`, waiting no longer than `within`.
    pub(super) async fn call<T: DeserializeOwned>(
        &self,
        method: &'static str,
        body: &(impl Serialize + Sync),
        within: Duration,
    ) -> Result<T, ApiError> {
        let result = self.exchange(method, body, within).await;
        self.note(&result);
        result
    }

    pub(super) fn health(&self) -> Health {
        self.health.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    #[allow(clippy::disallowed_methods, reason = "the one way out")]
    async fn exchange<T: DeserializeOwned>(
        &self,
        method: &'static str,
        body: &(impl Serialize + Sync),
        within: Duration,
    ) -> Result<T, ApiError> {
        let url = format!("{}{method}", self.base);
        let answer = self.http.post(url).timeout(within).json(body).send().await.map_err(lost)?;
        let status = answer.status();
        read(status, &answer.bytes().await.map_err(lost)?)
    }

    /// Keeps how it went. Refusals of one message are the message's trouble, not the bot's.
    fn note<T>(&self, result: &Result<T, ApiError>) {
        let now = self.clock.now();
        let mut health = self.health.lock().unwrap_or_else(PoisonError::into_inner);
        match result {
            Err(error) if error.is_bad_token() || !matches!(error, ApiError::Refused { code: 400 | 403, .. }) => {
                health.last_error = Some((now, error.to_string()));
            }
            _ => health.last_success = Some(now),
        }
    }
}

fn lost(error: reqwest::Error) -> ApiError {
    ApiError::down(if error.is_timeout() { "timeout" } else { "connection" })
}

fn read<T: DeserializeOwned>(status: StatusCode, body: &[u8]) -> Result<T, ApiError> {
    let Ok(answer) = serde_json::from_slice::<Answer<'_>>(body) else {
        return Err(match status {
            StatusCode::TOO_MANY_REQUESTS => ApiError::Flood { after: Duration::from_secs(1) },
            status if status.is_success() => ApiError::down("nonsense"),
            status => ApiError::down(status.as_str()),
        });
    };
    if answer.ok {
        let raw = answer.result.map_or("null", RawValue::get);
        return serde_json::from_str(raw).map_err(|_| ApiError::down("nonsense"));
    }
    let code = answer.error_code.unwrap_or(status.as_u16());
    let wait = answer.parameters.and_then(|p| p.retry_after);
    Err(match (code, wait) {
        (429, wait) => ApiError::Flood { after: Duration::from_secs(wait.unwrap_or(1)).min(LONGEST_WAIT) },
        (400..500, _) => ApiError::Refused { code, says: answer.description.to_lowercase() },
        _ => ApiError::down(code.to_string()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Result<i64, ApiError> {
        read(StatusCode::from_u16(status).unwrap(), body.as_bytes())
    }

    #[test]
    fn answers_mean_what_they_say() {
        assert_eq!(answer(200, r#"{"ok":true,"result":7}"#), Ok(7));
        assert_eq!(
            answer(429, r#"{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":3}}"#),
            Err(ApiError::Flood { after: Duration::from_secs(3) })
        );
        let refused = answer(400, r#"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#);
        assert!(refused.unwrap_err().says("chat not found"));
        assert!(
            answer(401, r#"{"ok":false,"error_code":401,"description":"Unauthorized"}"#).unwrap_err().is_bad_token()
        );
    }

    #[test]
    fn an_answer_that_makes_no_sense_is_worth_another_try() {
        for (status, body, why) in [
            (200, "<html>", "nonsense"),
            (200, r#"{"ok":true,"result":"seven"}"#, "nonsense"),
            (502, "bad gateway", "502"),
            (500, r#"{"ok":false,"error_code":500,"description":"x"}"#, "500"),
            (404, "no such page", "404"),
        ] {
            assert_eq!(answer(status, body), Err(ApiError::down(why)), "{body}");
        }
        assert_eq!(answer(429, "slow down"), Err(ApiError::Flood { after: Duration::from_secs(1) }));
    }

    #[test]
    fn an_absurd_wait_is_cut() {
        let answer = answer(429, r#"{"ok":false,"error_code":429,"parameters":{"retry_after":99999999999}}"#);
        assert_eq!(answer, Err(ApiError::Flood { after: LONGEST_WAIT }));
    }
}
