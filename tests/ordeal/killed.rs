//! Killed again and again, at moments nobody chose.

use super::{
    crowd::{Crowd, Dice},
    ledger,
    program::{self, Place},
};
use crate::harness::botapi::{BotApi, Fault};
use std::{sync::Arc, time::Duration};

/// How many people write.
const PEOPLE: u64 = 10;
/// The longest that one waits between two messages.
const PAUSE: Duration = Duration::from_millis(900);
/// All must be said this soon after the last start: well before a lease of the dead runs out.
const SOON: Duration = Duration::from_secs(40);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite() {
    let api = Arc::new(BotApi::start().await);
    let place = Place::new(api.url(), program::sqlite);
    killed_again_and_again(&api, &place, kills()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres() {
    let api = Arc::new(BotApi::start().await);
    let database = program::postgres().await;
    let place = Place::new(api.url(), |_| database);
    killed_again_and_again(&api, &place, kills() * 3 / 20).await;
}

fn kills() -> u64 {
    std::env::var("PATHWAYS_KILLS").ok().map_or(120, |text| text.parse().expect("PATHWAYS_KILLS is a number"))
}

async fn killed_again_and_again(api: &Arc<BotApi>, place: &Place, kills: u64) {
    let mut dice = Dice::new(kills);
    // As far away as Telegram is: so that a kill meets messages that are done and not yet answered.
    let mut far = Dice::new(7);
    api.weather(move |method| (method != "getupdates").then(|| Fault::Late(Duration::from_millis(20 + far.below(60)))));
    let crowd = Crowd::start(api, PEOPLE, PAUSE);
    for n in 0..kills {
        let polls = api.polls();
        let program = place.start();
        // One in ten dies before it is up.
        if dice.below(10) > 0 || n == 0 {
            while api.polls() == polls {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        }
        tokio::time::sleep(Duration::from_millis(dice.below(300))).await;
        program.kill();
    }
    let program = place.start();
    let people = crowd.stop().await;
    let took = ledger::settles(api, &place.database, SOON).await;
    program.stop().await;

    let tally = ledger::agree(api, &people, &place.database).await;
    println!("{kills} kills: {tally:?}; quiet {took:?} after the last start");
    assert!(!place.log().contains("panicked"), "nothing panics");
    assert!(tally.inbound as u64 > kills, "people wrote all the while: {tally:?}");
    assert!(tally.doubled_for_one as u64 <= kills, "at most one message is seen twice for one kill: {tally:?}");
}
