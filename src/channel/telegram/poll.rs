//! Long polling: ask, make durable, and only then ask for what comes after.

use super::{
    Telegram,
    client::ApiError,
    setup::SetupError,
    take::Backoff,
    update::{Line, Read, WANTED},
};
use crate::{app::port::Inlet, domain::time::Time};
use serde::Serialize;
use serde_json::value::RawValue;
use std::{collections::BTreeMap, sync::Arc, time::Duration};
use tokio::{task::JoinSet, time::Instant};
use tokio_util::sync::CancellationToken;

/// How long Telegram may hold an empty answer back.
const LONG_POLL: Duration = Duration::from_secs(50);
/// The longest that we wait for it.
const PATIENCE: Duration = Duration::from_secs(65);
/// How long to leave a server that answers at once that there is nothing.
const PAUSE: Duration = Duration::from_millis(200);
/// After a week of silence Telegram's ids start anywhere, perhaps below those we know.
const IDS_HOLD: Duration = Duration::from_secs(6 * 24 * 3600);
/// How long to wait where another process polls with our token, or the token is wrong: someone must mend it.
const MENDING: Duration = Duration::from_secs(5);

#[derive(Serialize)]
struct GetUpdates {
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<i64>,
    limit: u8,
    timeout: u64,
    allowed_updates: [&'static str; WANTED.len()],
}

impl Telegram {
    /// Connects, unless that is done, and asks for updates until `stop`. Troubles of the network, of Telegram and of the database are
    /// waited out. Where updates come by webhook there is nothing to ask for, and it returns once connected.
    pub async fn poll(self: Arc<Self>, inlet: Arc<dyn Inlet>, stop: CancellationToken) {
        if self.name().is_none() {
            match self.connect(&stop).await {
                Err(SetupError::Stopped) => return,
                // Someone may yet mend the token at Telegram's side, so polling goes on and says so.
                Err(error) => tracing::error!("{error}"),
                Ok(()) => {}
            }
        }
        if self.is_webhook() {
            return;
        }
        let mut place = Place::default();
        let mut backoff = Backoff::new();
        loop {
            let Some(round) = stop.run_until_cancelled(self.round(&inlet, &mut place, &stop)).await else { break };
            let Err((error, least)) = round else {
                backoff.reset();
                continue;
            };
            tracing::warn!(%error, "{}", advice(&error));
            if !backoff.wait(least, &stop).await {
                break;
            }
        }
        tracing::info!("polling Telegram has stopped");
    }

    /// Asks once and takes what came. `Err` says how long to wait at least.
    #[allow(clippy::disallowed_methods, reason = "measures how long the server held its answer, for waiting alone")]
    async fn round(
        self: &Arc<Self>,
        inlet: &Arc<dyn Inlet>,
        place: &mut Place,
        stop: &CancellationToken,
    ) -> Result<(), (ApiError, Duration)> {
        let asked = Instant::now();
        let batch = match self.ask_for_updates(place.offset(self.now())).await {
            Ok(batch) => batch,
            Err(error) => return Err(self.wait_after(error).await),
        };
        if batch.is_empty() {
            // A server that does not hold its empty answers back must not be asked without pause.
            if asked.elapsed() < Duration::from_secs(1) {
                tokio::time::sleep(PAUSE).await;
            }
            return Ok(());
        }
        let updates: Vec<Read> = batch.iter().map(|raw| self.reader().read(raw)).collect();
        let newest = updates.iter().filter_map(|update| update.id).max();
        if self.take_all(inlet, updates, stop).await {
            let newest = newest.ok_or((ApiError::Down { why: "nonsense".into() }, MENDING))?;
            place.passed(newest, self.now());
        }
        Ok(())
    }

    /// Does what can be done about a failed poll, and says how long to wait at least.
    async fn wait_after(&self, error: ApiError) -> (ApiError, Duration) {
        let least = match &error {
            ApiError::Flood { after } => *after,
            error if error.says("webhook") => {
                self.leave_webhook().await;
                Duration::ZERO
            }
            ApiError::Refused { .. } => MENDING,
            ApiError::Down { .. } => Duration::ZERO,
        };
        (error, least)
    }

    async fn ask_for_updates(&self, offset: Option<i64>) -> Result<Vec<Box<RawValue>>, ApiError> {
        let body = GetUpdates { offset, limit: 100, timeout: LONG_POLL.as_secs(), allowed_updates: WANTED };
        self.api.call("getUpdates", &body, PATIENCE).await
    }

    /// Takes a batch: lines side by side, each in order. Returns false where it was stopped before all was durable.
    async fn take_all(
        self: &Arc<Self>,
        inlet: &Arc<dyn Inlet>,
        mut updates: Vec<Read>,
        stop: &CancellationToken,
    ) -> bool {
        updates.sort_by_key(|update| update.id);
        let mut lines: BTreeMap<Line, Vec<Read>> = BTreeMap::new();
        for update in updates {
            lines.entry(update.line()).or_default().push(update);
        }
        let mut at_once: JoinSet<bool> = JoinSet::new();
        for updates in lines.into_values() {
            at_once.spawn(self.clone().take_in_order(inlet.clone(), updates, stop.clone()));
        }
        let mut all = true;
        while let Some(done) = at_once.join_next().await {
            all &= done.unwrap_or(false);
        }
        all
    }
}

/// How far we are.
#[derive(Debug, Default)]
struct Place(Option<(i64, Time)>);

impl Place {
    /// Returns what to ask from. Asking is what acknowledges all before it.
    fn offset(&self, now: Time) -> Option<i64> {
        self.0.filter(|(_, at)| now.since(*at) < IDS_HOLD).map(|(id, _)| id.saturating_add(1))
    }

    fn passed(&mut self, newest: i64, now: Time) {
        self.0 = Some((newest, now));
    }
}

fn advice(error: &ApiError) -> &'static str {
    match error {
        error if error.is_bad_token() => {
            "Telegram does not know the token: ask @BotFather for it and set TELOXIDE_TOKEN"
        }
        ApiError::Refused { code: 409, .. } => "another process polls with the same token: stop one of the two",
        ApiError::Refused { .. } => "Telegram refuses to give updates: we keep asking",
        ApiError::Flood { .. } => "Telegram asks us to wait",
        ApiError::Down { .. } => "Telegram is out of reach: we keep asking",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_week_of_silence_ids_may_start_anywhere() {
        let start = Time::from_millis(0);
        let mut place = Place::default();
        assert_eq!(place.offset(start), None);
        place.passed(41, start);
        assert_eq!(place.offset(start + Duration::from_secs(3600)), Some(42));
        assert_eq!(place.offset(start + Duration::from_secs(7 * 24 * 3600)), None);
    }
}
