//! Hands what people sent to the inlet, and returns only when it is durable.

use super::{
    Telegram,
    client::CALL,
    topics::{DeskInlet, DeskMessage},
    update::{Read, What},
};
use crate::{
    app::port::{Channel, ForDesk, Inlet, NotNow},
    domain::{
        ids::Address,
        post::{Body, Inbound, Outbound, Speaker},
    },
};
use futures_util::FutureExt;
use serde::Serialize;
use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;

/// What a message becomes that brought its handling down: the person is told that it could not be read, and offered a human.
const UNREADABLE: &str = "unreadable";

/// Waits that double from one try to the next, up to half a minute.
#[derive(Debug)]
pub(super) struct Backoff(Duration);

impl Backoff {
    const FIRST: Duration = Duration::from_millis(250);
    const LONGEST: Duration = Duration::from_secs(30);

    pub(super) const fn new() -> Self {
        Self(Self::FIRST)
    }

    /// Waits, at least `least`. Returns false where it is time to stop.
    pub(super) async fn wait(&mut self, least: Duration, stop: &CancellationToken) -> bool {
        let wait = self.0.max(least);
        self.0 = (self.0 * 2).min(Self::LONGEST);
        stop.run_until_cancelled(tokio::time::sleep(wait)).await.is_some()
    }

    pub(super) const fn reset(&mut self) {
        self.0 = Self::FIRST;
    }
}

#[derive(Serialize)]
struct AnswerCallbackQuery {
    callback_query_id: String,
}

impl Telegram {
    /// Takes one update, with one try. `Err` leaves it with Telegram, to come again.
    pub(super) async fn take(self: &Arc<Self>, inlet: &dyn Inlet, update: Read) -> Result<(), NotNow> {
        match update.what {
            What::Person { inbound, tap } => {
                if let Some(tap) = tap {
                    self.acknowledge(tap);
                }
                receive(inlet, inbound).await
            }
            What::Advisor { chat, what, tap } => {
                if let Some(tap) = tap {
                    self.acknowledge(tap);
                }
                if let Some(answer) = for_desk(inlet, &chat, what).await? {
                    self.answer(chat, answer);
                }
                Ok(())
            }
            What::Desk(message) => match self.desk.get() {
                Some(desk) => hear(&**desk, message).await,
                None => Ok(()),
            },
            What::Passed(kind) => {
                tracing::debug!(update = update.id, kind, "an update that is nothing for us was passed");
                Ok(())
            }
        }
    }

    /// Takes one chat's updates in their order, each until it is durable. Returns false where it was time to stop first.
    pub(super) async fn take_in_order(
        self: Arc<Self>,
        inlet: Arc<dyn Inlet>,
        updates: Vec<Read>,
        stop: CancellationToken,
    ) -> bool {
        let mut backoff = Backoff::new();
        for update in updates {
            while let Err(error) = self.take(&*inlet, update.clone()).await {
                tracing::warn!(update = update.id, %error, "a message waits");
                if !backoff.wait(Duration::ZERO, &stop).await {
                    return false;
                }
            }
            backoff.reset();
        }
        true
    }

    /// Answers an advisor, beside all else: where it gets lost the desk shows the same.
    fn answer(self: &Arc<Self>, chat: Address, answer: Outbound) {
        let Ok(permit) = self.answers.clone().try_acquire_owned() else { return };
        let telegram = self.clone();
        tokio::spawn(async move {
            if let Err(error) = telegram.send(&chat, Speaker::System, &answer).await {
                tracing::warn!(%error, "an advisor's chat got no answer");
            }
            drop(permit);
        });
    }

    /// Stops the spinner on a tapped button, beside the reply and whatever becomes of it: an old tap is refused, and that is well.
    fn acknowledge(&self, callback_query_id: String) {
        let Ok(permit) = self.answers.clone().try_acquire_owned() else { return };
        let api = self.api.clone();
        tokio::spawn(async move {
            let body = AnswerCallbackQuery { callback_query_id };
            let _: Result<serde::de::IgnoredAny, _> = api.call("answerCallbackQuery", &body, CALL).await;
            drop(permit);
        });
    }
}

/// Brings to the desk what an advisor sent; a defect there costs that message and no other.
async fn for_desk(inlet: &dyn Inlet, chat: &Address, what: ForDesk) -> Result<Option<Outbound>, NotNow> {
    AssertUnwindSafe(inlet.for_desk(chat, what)).catch_unwind().await.unwrap_or_else(|_| {
        tracing::error!("handling what an advisor sent failed by a defect; it was passed");
        Ok(None)
    })
}

/// Receives, and outlives a defect: a message whose handling panics must neither be lost in silence nor stop everyone else's.
async fn receive(inlet: &dyn Inlet, inbound: Inbound) -> Result<(), NotNow> {
    let instead =
        Inbound { body: Body::Other { kind: UNREADABLE.into(), caption: None }, campaign: None, ..inbound.clone() };
    let update = inbound.external_id.clone();
    if let Ok(result) = AssertUnwindSafe(inlet.receive(inbound)).catch_unwind().await {
        return result.map(|_| ());
    }
    tracing::error!(update, "handling a message failed by a defect; the person is told that it could not be read");
    match AssertUnwindSafe(inlet.receive(instead)).catch_unwind().await {
        Ok(result) => result.map(|_| ()),
        Err(_) => {
            tracing::error!(update, "handling a message failed twice by a defect; it was passed");
            Ok(())
        }
    }
}

/// Brings one of the group's messages to the desk; a defect there costs that message and no other.
async fn hear(desk: &dyn DeskInlet, message: DeskMessage) -> Result<(), NotNow> {
    let update = message.external_id.clone();
    AssertUnwindSafe(desk.hear(message)).catch_unwind().await.unwrap_or_else(|_| {
        tracing::error!(update, "handling a message of the advisors' group failed by a defect; it was passed");
        Ok(())
    })
}
