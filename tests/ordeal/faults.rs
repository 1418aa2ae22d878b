//! Telegram on a bad day: it refuses, fails, breaks off after it did as asked, and shows updates twice.

use super::{
    crowd::{Crowd, Dice},
    ledger,
    program::{self, Place},
};
use crate::harness::botapi::{BotApi, Fault};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

const PEOPLE: u64 = 20;
const PAUSE: Duration = Duration::from_millis(600);
const BAD_DAY: Duration = Duration::from_secs(20);
/// What waits must be said this soon after Telegram is well again.
const SOON: Duration = Duration::from_secs(30);

/// How many were met.
#[derive(Debug, Default)]
struct Met {
    floods: AtomicUsize,
    failures: AtomicUsize,
    /// Messages that are on the screen although the connection broke: only those may be seen twice.
    hidden: AtomicUsize,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn telegram_on_a_bad_day() {
    let api = Arc::new(BotApi::start().await);
    let place = Place::new(api.url(), program::sqlite);
    let met = Arc::new(Met::default());
    let (counts, mut dice) = (met.clone(), Dice::new(3));
    api.weather(move |method| {
        let count = |count: &AtomicUsize| count.fetch_add(1, Ordering::Relaxed);
        match dice.below(1000) {
            0..20 => {
                count(&counts.floods);
                Some(Fault::Flood(1))
            }
            20..35 => {
                count(&counts.failures);
                Some([Fault::Status(500), Fault::Nonsense, Fault::Dropped][dice.below(3) as usize].clone())
            }
            35..50 => {
                if matches!(method, "sendmessage" | "editmessagetext") {
                    count(&counts.hidden);
                }
                Some(Fault::DroppedAfterDone)
            }
            _ => None,
        }
    });
    let crowd = Crowd::start(&api, PEOPLE, PAUSE);
    let program = place.start();
    let doubling = tokio::spawn({
        let api = api.clone();
        async move {
            loop {
                api.double_next_update();
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        }
    });
    tokio::time::sleep(BAD_DAY).await;
    doubling.abort();
    let people = crowd.stop().await;
    api.fair_weather();
    let took = ledger::settles(&api, &place.database, SOON).await;
    program.stop().await;

    let tally = ledger::agree(&api, &people, &place.database).await;
    println!("{met:?}: {tally:?}; quiet {took:?} after the last fault");
    assert!(!place.log().contains("panicked"), "nothing panics");
    assert!(tally.doubled <= met.hidden.load(Ordering::Relaxed), "only what a break hid is seen twice");
    let met = [&met.floods, &met.failures, &met.hidden].map(|count| count.load(Ordering::Relaxed));
    assert!(!met.contains(&0), "each was met: {met:?}");
}
