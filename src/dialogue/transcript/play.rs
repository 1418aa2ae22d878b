//! Plays a transcript: one move a line, and looks whether what came of it is as written.

use super::{
    Move, Transcript, finding,
    stage::{Beat, Fault, Stage},
};
use crate::{
    dialogue::{World, effect::Effect, script::Edge},
    domain::{finding::Finding, ids::Lang},
};
use std::collections::BTreeSet;

/// What playing showed.
#[derive(Debug, Default)]
pub struct Played {
    /// What was not as written.
    pub findings: Vec<Finding>,
    /// The edges walked.
    pub walked: BTreeSet<Edge>,
}

/// Plays a transcript in `lang`.
pub fn play(world: &World, transcript: &Transcript, lang: &Lang) -> Played {
    let (mut stage, wrong) = Stage::set(world, transcript, lang);
    let mut game = Game { transcript, lang, played: Played::default() };
    for slot in wrong {
        let mend = "Name a shared slot and a value that fits it.";
        game.find(0, format!("`{slot}` cannot be known so."), mend);
    }
    let mut moves = transcript.moves.iter().peekable();
    if transcript.begin.is_none() && moves.peek().is_some_and(|(_, first)| !first.happens()) {
        game.find(0, "It begins with what the bot says.".into(), "Begin with what the person does, as `> start`.");
    }
    let mut begun = transcript.begin.as_ref();
    while begun.is_some() || moves.peek().is_some() {
        let (line, beats) = match begun.take() {
            Some(dialogue) => (0, vec![stage.begin(world, dialogue)]),
            None => match moves.next() {
                Some((_, step @ Move::Fail(_))) => {
                    stage.make(world, step);
                    continue;
                }
                Some((line, step)) => (*line, stage.make(world, step)),
                None => break,
            },
        };
        let beats = game.good(line, beats);
        let mut expected = Vec::new();
        while let Some((at, next)) = moves.next_if(|(_, next)| !next.happens()) {
            match next {
                Move::Expect(id) => expected.push((*at, id.as_str())),
                Move::Effect(words) => game.expect_effect(*at, words, &beats),
                _ => {}
            }
        }
        game.expect_said(line, &expected, &beats);
    }
    game.played
}

struct Game<'a> {
    transcript: &'a Transcript,
    lang: &'a Lang,
    played: Played,
}

impl Game<'_> {
    fn find(&mut self, line: usize, says: String, mend: &str) {
        let says = if self.transcript.spoken().is_some() { says } else { format!("In {}: {says}", self.lang) };
        self.played.findings.push(finding(self.transcript, line, says, mend));
    }

    /// Takes down the edges walked. Returns what went well.
    fn good(&mut self, line: usize, beats: Vec<Result<Beat, Fault>>) -> Vec<Beat> {
        let mut good = Vec::new();
        for beat in beats {
            match beat {
                Ok(mut beat) => {
                    self.played.walked.extend(std::mem::take(&mut beat.trace));
                    for spoken in beat.spoken.iter().filter(|spoken| spoken.message.text.trim().is_empty()) {
                        let says = format!("Nothing was there to say for {}.", spoken.said.join(", "));
                        self.find(line, says, "Write the message.");
                    }
                    good.push(beat);
                }
                Err(fault @ Fault::NoPlace) => {
                    self.find(line, fault.to_string(), "Book one first; to wait for one, with `courses: full`.");
                }
                Err(fault @ Fault::Lost) => self.find(line, fault.to_string(), "Tell the developers."),
                Err(fault) => self.find(line, fault.to_string(), "Run the other checks first; they say where."),
            }
        }
        good
    }

    fn expect_said(&mut self, line: usize, expected: &[(usize, &str)], beats: &[Beat]) {
        let said: Vec<&str> = beats.iter().flat_map(Beat::said).collect();
        if !expected.iter().map(|(_, id)| id).eq(&said) {
            let at =
                expected.iter().zip(&said).find(|((_, wanted), got)| wanted != *got).map_or(line, |((at, _), _)| *at);
            let got = if said.is_empty() { "nothing".to_owned() } else { said.join(", ") };
            self.find(at, format!("The bot says {got}."), "Correct the dialogue, or write what it should say.");
        }
    }

    fn expect_effect(&mut self, line: usize, words: &str, beats: &[Beat]) {
        let wanted: Vec<&str> = words.split_whitespace().collect();
        let effects = beats.iter().flat_map(|beat| &beat.effects);
        let shown: Vec<String> =
            effects.filter(|effect| !matches!(effect, Effect::Say(_))).map(|effect| format!("{effect:?}")).collect();
        if !shown.iter().any(|shown| wanted.iter().all(|word| shown.contains(word))) {
            let says = format!("No effect holds `{words}`; there were: {}.", shown.join("; "));
            self.find(line, says, "Correct the dialogue or the line.");
        }
    }
}
