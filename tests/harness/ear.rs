//! An inlet that keeps what it hears, and can be out of order in the ways a database is.
#![allow(dead_code, reason = "every test takes what it needs of it")]

use pathways::{
    app::port::{Inlet, NotNow, Received},
    domain::{
        ids::ConversationId,
        post::{Body, Inbound},
        time::Time,
    },
};
use std::{
    collections::HashSet,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::sync::Notify;

/// The inlet.
#[derive(Default)]
pub struct Ear {
    heard: Mutex<Vec<Inbound>>,
    known: Mutex<HashSet<String>>,
    deaf: AtomicUsize,
    asked: AtomicUsize,
    shut: Mutex<HashSet<String>>,
    broken_by: Mutex<HashSet<String>>,
    news: Notify,
}

impl Ear {
    /// The next `times` messages cannot be kept.
    pub fn goes_deaf(&self, times: usize) {
        self.deaf.store(times, Ordering::SeqCst);
    }

    /// Messages of this address wait until [`Self::opens`].
    pub fn shuts(&self, address: i64) {
        self.shut.lock().unwrap().insert(address.to_string());
    }

    /// Lets them in.
    pub fn opens(&self) {
        self.shut.lock().unwrap().clear();
        self.news.notify_waiters();
    }

    /// A message of these words brings its handling down.
    pub fn breaks_at(&self, words: &str) {
        self.broken_by.lock().unwrap().insert(words.into());
    }

    /// Returns how often it was asked to keep something.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    /// Waits until it has heard `count` messages, and returns all of them.
    pub async fn hears(&self, count: usize) -> Vec<Inbound> {
        let wait = async {
            loop {
                let news = self.news.notified();
                tokio::pin!(news);
                news.as_mut().enable();
                let heard = self.heard.lock().unwrap().clone();
                if heard.len() >= count {
                    return heard;
                }
                news.await;
            }
        };
        match tokio::time::timeout(Duration::from_secs(10), wait).await {
            Ok(heard) => heard,
            Err(_) => panic!("waited for {count} messages, heard {:?}", self.heard.lock().unwrap()),
        }
    }

    /// The same, as the words alone.
    pub async fn hears_words(&self, count: usize) -> Vec<String> {
        let word = |inbound: Inbound| match inbound.body {
            Body::Text(text) => text,
            other => format!("{other:?}"),
        };
        self.hears(count).await.into_iter().map(word).collect()
    }

    async fn wait_while_shut(&self, address: &str) {
        loop {
            let news = self.news.notified();
            tokio::pin!(news);
            news.as_mut().enable();
            if !self.shut.lock().unwrap().contains(address) {
                return;
            }
            news.await;
        }
    }
}

#[async_trait::async_trait]
impl Inlet for Ear {
    async fn receive(&self, inbound: Inbound) -> Result<Received, NotNow> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        self.wait_while_shut(inbound.address.as_str()).await;
        let is_deaf = |left: usize| left.checked_sub(1);
        if self.deaf.fetch_update(Ordering::SeqCst, Ordering::SeqCst, is_deaf).is_ok() {
            return Err(NotNow("the database is locked".into()));
        }
        if let Body::Text(words) = &inbound.body
            && self.broken_by.lock().unwrap().contains(words)
        {
            panic!("a defect");
        }
        let duplicate = !self.known.lock().unwrap().insert(inbound.external_id.clone());
        if !duplicate {
            self.heard.lock().unwrap().push(inbound);
        }
        self.news.notify_waiters();
        let conversation = ConversationId::new(Time::from_millis(0));
        Ok(Received { conversation, last_seq: 0, duplicate, said: Vec::new() })
    }
}
