//! How updates reach the bot: by long polling, or pushed to its webhook until it says 200.

use super::{faults::Answer, state::Shared};
use serde_json::{Value, json};
use std::{collections::HashSet, sync::Arc, time::Duration};

/// Answers `getUpdates`: what comes after `offset`, which acknowledges all before it; a newer poll ends an older one.
pub(super) async fn poll(shared: &Arc<Shared>, body: &Value) -> Answer {
    let limit = usize::try_from(body["limit"].as_u64().unwrap_or(100)).unwrap_or(0);
    if !(1..=100).contains(&limit) {
        return Err((400, "Bad Request: limit must be 1 to 100".into()));
    }
    let mine = {
        let mut state = shared.state();
        if state.webhook.is_some() {
            let why = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
            return Err((409, why.into()));
        }
        if let Some(offset) = body["offset"].as_i64() {
            state.line.retain(|update| update["update_id"].as_i64().is_none_or(|id| id >= offset));
        }
        state.polls += 1;
        state.polls
    };
    shared.news.notify_waiters();
    let wait = Duration::from_secs(body["timeout"].as_u64().unwrap_or(0));
    let found = tokio::time::timeout(wait, async {
        loop {
            let news = shared.news.notified();
            tokio::pin!(news);
            news.as_mut().enable();
            if let Some(answer) = look(shared, mine, limit) {
                return answer;
            }
            news.await;
        }
    });
    found.await.unwrap_or_else(|_| Ok(json!([])))
}

fn look(shared: &Shared, mine: u64, limit: usize) -> Option<Answer> {
    let state = shared.state();
    if state.polls != mine {
        let why = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
        return Some(Err((409, why.into())));
    }
    if state.held || state.line.is_empty() {
        return None;
    }
    let mut batch: Vec<Value> = state.line.iter().take(limit).cloned().collect();
    if state.newest_first {
        batch.reverse();
    }
    Some(Ok(Value::Array(batch)))
}

/// Pushes each update to the webhook, many at once, each until it is taken, as long as this webhook stands.
pub(super) async fn push(shared: Arc<Shared>) {
    let Some(hook) = shared.state().webhook.clone() else { return };
    let client = reqwest::Client::new();
    let mut under_way: HashSet<String> = HashSet::new();
    loop {
        let news = shared.news.notified();
        tokio::pin!(news);
        news.as_mut().enable();
        let fresh: Vec<Value> = {
            let state = shared.state();
            if state.webhook.as_ref().is_none_or(|now| now.url != hook.url) {
                return;
            }
            let waiting = state.line.iter().filter(|_| !state.held);
            waiting.filter(|update| !under_way.contains(&update.to_string())).cloned().collect()
        };
        for update in fresh {
            under_way.insert(update.to_string());
            let (shared, hook, client) = (shared.clone(), hook.clone(), client.clone());
            tokio::spawn(async move {
                loop {
                    let mut request = client.post(&hook.url).json(&update);
                    if let Some(secret) = &hook.secret {
                        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
                    }
                    if request.send().await.is_ok_and(|answer| answer.status().is_success()) {
                        shared.state().line.retain(|waiting| *waiting != update);
                        shared.news.notify_waiters();
                        return;
                    }
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            });
        }
        news.await;
    }
}
