//! A walk: somebody plays the dialogues move by move, sees what comes of each, takes the last one back, and may write it
//! all down as a transcript.

use super::{
    Move, Transcript,
    stage::{Beat, Fault, Stage},
    write,
};
use crate::dialogue::World;

/// The most moves of a walk.
pub const LONGEST: usize = 200;

/// A walk under way.
#[derive(Debug)]
pub struct Walk {
    head: Transcript,
    stage: Stage,
    taken: Vec<Taken>,
}

/// A move made.
#[derive(Debug)]
pub struct Taken {
    /// Which; `None` for the dialogue that it begins in.
    pub step: Option<Move>,
    /// What came of it.
    pub beats: Vec<Beat>,
    before: Stage,
}

/// Why a move was not made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// The walk is long enough.
    #[error("a walk has at most {LONGEST} moves")]
    TooLong,
    /// The dialogues do not say what comes of it.
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl Walk {
    /// Begins where the head of a transcript says: in a dialogue, or at the door. Moves in it are made one by one, as far
    /// as they can be.
    pub fn begin(world: &World, head: &Transcript) -> Result<Self, NotTaken> {
        let (stage, _) = Stage::set(world, head, &head.language());
        let mut walk = Self { head: Transcript { moves: Vec::new(), ..head.clone() }, stage, taken: Vec::new() };
        let mut steps = head.moves.iter().map(|(_, step)| step).filter(|step| step.happens());
        match &head.begin {
            Some(dialogue) => {
                let before = walk.stage.clone();
                let beats = vec![walk.stage.begin(world, dialogue)?];
                walk.taken.push(Taken { step: None, beats, before });
            }
            None => walk.take(world, steps.next().cloned().unwrap_or(Move::Start))?,
        }
        for step in steps {
            if walk.take(world, step.clone()).is_err() {
                break;
            }
        }
        Ok(walk)
    }

    /// Makes a move. Where it cannot be made all stays as it was.
    pub fn take(&mut self, world: &World, step: Move) -> Result<(), NotTaken> {
        if self.taken.len() >= LONGEST {
            return Err(NotTaken::TooLong);
        }
        let before = self.stage.clone();
        match self.stage.make(world, &step).into_iter().collect::<Result<Vec<Beat>, Fault>>() {
            Ok(beats) => {
                self.taken.push(Taken { step: Some(step), beats, before });
                Ok(())
            }
            Err(fault) => {
                self.stage = before;
                Err(fault.into())
            }
        }
    }

    /// Taps buttons of the question at hand, by their options.
    pub fn tap(&mut self, world: &World, options: &[String]) -> Result<(), NotTaken> {
        let words = options.iter().map(|option| self.stage.word_for(option)).collect();
        self.take(world, Move::Tap(words))
    }

    /// Takes the last move back. Returns false where there is none but the first.
    pub fn undo(&mut self) -> bool {
        let last = if self.taken.len() > 1 { self.taken.pop() } else { None };
        let is_undone = last.is_some();
        if let Some(last) = last {
            self.stage = last.before;
        }
        is_undone
    }

    /// Returns how it began.
    pub const fn head(&self) -> &Transcript {
        &self.head
    }

    /// Returns it as a transcript that begins alike and makes the same moves.
    pub fn transcript(&self) -> Transcript {
        let moves = self.taken.iter().filter_map(|taken| Some((0, taken.step.clone()?))).collect();
        Transcript { moves, ..self.head.clone() }
    }

    /// Returns where it stands.
    pub const fn stage(&self) -> &Stage {
        &self.stage
    }

    /// Returns the moves made, in order: never none.
    pub fn taken(&self) -> &[Taken] {
        &self.taken
    }

    /// Returns it in the form of a `*.chat` file, with what the bot said and did after each move.
    pub fn written(&self) -> String {
        write::walk(self)
    }
}
