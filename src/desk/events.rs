//! Tells an open page that something changed. It carries ids only: the page fetches itself anew, past the access check.

use super::{DeskState, session::Signed};
use crate::{
    app::{desk::sign_in, live::News},
    domain::ids::ConversationId,
    store::Committed,
};
use axum::{
    extract::State,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::{Stream, StreamExt, stream};
use std::{collections::BTreeSet, convert::Infallible, pin::Pin, time::Duration};
use tokio::time::{Interval, MissedTickBehavior, interval};

// Every event carries some data: a browser drops one without.

/// How often to look whether the advisor may still be here.
const CHECK: Duration = Duration::from_secs(15);

struct Watch {
    state: DeskState,
    session: String,
    news: Pin<Box<dyn Stream<Item = News> + Send>>,
    check: Interval,
    over: bool,
}

pub(super) async fn stream(State(state): State<DeskState>, signed: Signed) -> Response {
    let mut check = interval(CHECK);
    check.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let news = state.desk.app().news().boxed();
    let watch = Watch { state, session: signed.session().to_owned(), news, check, over: false };
    let events = stream::unfold(watch, |mut watch| async {
        let events = watch.next().await?;
        Some((stream::iter(events.into_iter().map(Ok::<_, Infallible>)), watch))
    });
    Sse::new(events.flatten()).keep_alive(KeepAlive::default()).into_response()
}

impl Watch {
    /// Waits for something to tell. `None` ends the stream.
    async fn next(&mut self) -> Option<Vec<Event>> {
        while !self.over {
            tokio::select! {
                news = self.news.next() => match news {
                    Some(News::Committed(commit)) => {
                        let events = told(&commit);
                        if !events.is_empty() {
                            return Some(events);
                        }
                    }
                    Some(News::Missed) => return Some(vec![Event::default().event("desk").data("look")]),
                    None => self.over = true,
                },
                _ = self.check.tick() => {
                    // A database that does not answer is no reason to sign anybody out.
                    if let Ok(None) = sign_in::whose(&self.state.desk, &self.session, false).await {
                        self.over = true;
                        return Some(vec![Event::default().event("out").data("look")]);
                    }
                }
            }
        }
        None
    }
}

/// Returns what a commit means for the desk: which conversations at the desk have new words or notes, and whether the
/// lists changed.
fn told(commit: &Committed) -> Vec<Event> {
    let at_desk: BTreeSet<ConversationId> = commit
        .conversations
        .iter()
        .filter(|conversation| conversation.handoff.is_some())
        .map(|conversation| conversation.id)
        .chain(commit.notes.iter().map(|note| note.conversation))
        .chain(commit.handoffs.iter().map(|handoff| handoff.conversation))
        .collect();
    let lists = !(commit.handoffs.is_empty()
        && commit.alerts.is_empty()
        && commit.callbacks.is_empty()
        && commit.erased.is_empty());
    let turns = at_desk.into_iter().map(|id| Event::default().event("turn").data(id.to_string()));
    lists.then(|| Event::default().event("desk").data("look")).into_iter().chain(turns).collect()
}
