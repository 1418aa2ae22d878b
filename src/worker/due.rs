//! Sees to what falls due, once a second: silences and scheduled dialogues.

use crate::app::App;
use std::{sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;

/// How often it looks. Nothing that falls due is in more of a hurry.
const EVERY: Duration = Duration::from_secs(1);
/// The longest pause after the database could not be reached.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Runs until `stop`.
pub async fn run(app: Arc<App>, stop: CancellationToken) {
    let mut pause = EVERY;
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(pause) => {}
        }
        match app.due().await {
            Ok(_) => pause = EVERY,
            Err(error) => {
                pause = (pause * 2).min(LONGEST_PAUSE);
                tracing::warn!(%error, pause_s = pause.as_secs(), "what is due could not be seen to; trying again");
            }
        }
    }
}
