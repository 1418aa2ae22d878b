//! People who write without end: a start, words, taps on whatever buttons they see, in no order anybody planned.

use crate::harness::botapi::{BotApi, Chat};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::task::JoinSet;

/// What they say. Nothing that deletes what is kept of them: the tests count it.
const WORDS: [&str; 16] = [
    "/start",
    "hello",
    "I feel so lonely since we moved here",
    "we are behind with the rent and the gas is off",
    "yes",
    "54",
    "near Walton",
    "the second one",
    "qwerty",
    "polski",
    "English please",
    "/help",
    "/back",
    "/restart",
    "I cannot read very well",
    "thanks",
];

/// After so many messages somebody else writes.
const MESSAGES: u64 = 30;

/// People who write until they are told to stop.
pub struct Crowd {
    stop: Arc<AtomicBool>,
    places: JoinSet<Vec<Chat>>,
}

impl Crowd {
    /// `size` people at a time write, each with a pause of up to `pause` after each message.
    pub fn start(api: &Arc<BotApi>, size: u64, pause: Duration) -> Self {
        let (stop, mut places) = (Arc::new(AtomicBool::new(false)), JoinSet::new());
        for n in 0..size {
            let (api, stop, mut dice) = (api.clone(), stop.clone(), Dice::new(n));
            places.spawn(async move {
                let mut people: Vec<Chat> = Vec::new();
                while !stop.load(Ordering::Relaxed) {
                    let mut chat = api.person("Somebody");
                    chat.says("/start").await;
                    let messages = 1 + dice.below(MESSAGES);
                    for _ in 0..messages {
                        tokio::time::sleep(pause.mul_f64(dice.below(1000) as f64 / 1000.0)).await;
                        if stop.load(Ordering::Relaxed) {
                            break;
                        }
                        write(&mut chat, &mut dice).await;
                    }
                    people.push(chat);
                }
                people
            });
        }
        Self { stop, places }
    }

    /// They finish their sentence, and put the telephone down.
    pub async fn stop(mut self) -> Vec<Chat> {
        self.stop.store(true, Ordering::Relaxed);
        let mut all = Vec::new();
        while let Some(people) = self.places.join_next().await {
            all.extend(people.expect("people"));
        }
        all
    }
}

async fn write(chat: &mut Chat, dice: &mut Dice) {
    match chat.buttons() {
        Some((message, carried)) if !carried.is_empty() && dice.below(3) > 0 => {
            let choice = &carried[dice.below(carried.len() as u64) as usize];
            chat.taps_data(message, choice).await;
        }
        _ => {
            chat.says(WORDS[dice.below(WORDS.len() as u64) as usize]).await;
        }
    }
}

/// Throws the same numbers at every run.
pub struct Dice(u64);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// Returns a number below `limit`: SplitMix64.
    pub const fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % limit
    }
}
