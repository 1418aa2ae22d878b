//! Previews: an author plays the dialogues as their files stand now. All of it is in memory and goes with it: nothing is
//! stored or sent, nobody is told, and people's conversations go on with what the program runs.

use super::Actor;
use crate::{
    dialogue::{
        World,
        transcript::{Move, NotTaken, Transcript, Walk},
    },
    domain::{
        finding::Finding,
        ids::{AdvisorId, DialogueName, Lang, SlotName, secret},
        post::ChannelKind,
        time::Time,
    },
};
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{sync::Semaphore, task::spawn_blocking};

/// The most previews at once, one for each advisor: each holds a whole world. The one that nobody has looked at for longest goes.
const MOST: usize = 5;
/// How long one is kept that nobody looks at.
const IDLE: Duration = Duration::from_secs(3600);

/// Reads and proves what is authored, as it is now. It may take a second.
pub type Load = Arc<dyn Fn() -> Result<Arc<World>, Vec<Finding>> + Send + Sync>;

/// All previews under way.
#[derive(Clone)]
pub struct Previews {
    load: Load,
    /// One proof at a time: it keeps a core busy that people's conversations need.
    proofs: Arc<Semaphore>,
    kept: Arc<Mutex<VecDeque<Arc<Preview>>>>,
}

/// One preview.
struct Preview {
    id: String,
    whose: AdvisorId,
    seen: Mutex<Time>,
    play: Mutex<Play>,
}

/// What is played, with the dialogues as they were when it began.
struct Play {
    world: Arc<World>,
    walk: Walk,
}

/// Where a preview begins.
#[derive(Clone, Debug)]
pub struct Begin {
    /// At which place.
    pub at: Place,
    /// In which language.
    pub lang: Lang,
    /// By which channel.
    pub channel: ChannelKind,
}

/// A place to begin at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The door, with somebody new.
    New,
    /// The door, with somebody who agreed before.
    Again,
    /// A dialogue, with the consents that it counts on.
    Dialogue(DialogueName),
}

/// What an author does.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// A move.
    Move(Move),
    /// Buttons of the question at hand, by their options.
    Tap(Vec<String>),
    /// Takes the last move back.
    Undo,
    /// Reads the files anew and begins again; where true, makes the same moves again.
    Again(bool),
}

/// Why a preview said no.
#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    /// There is no such preview (any more), or it is somebody else's.
    #[error("there is no such preview")]
    Gone,
    /// The files are not proven.
    #[error("the files are not proven")]
    Unproven(Vec<Finding>),
    /// There is no such dialogue or language.
    #[error("there is no such dialogue or language")]
    Unknown,
    /// The dialogue cannot be begun by itself: it goes by these slots, which another dialogue hands it.
    #[error("{0} goes by what it is given")]
    Given(DialogueName, Vec<SlotName>),
    /// The move was not made.
    #[error(transparent)]
    NotTaken(#[from] NotTaken),
    /// The dialogues brought the preview down.
    #[error("the preview broke off")]
    Broken,
}

impl Previews {
    /// Makes the place for them. `load` reads and proves what they play.
    pub fn new(load: Load) -> Self {
        Self { load, proofs: Arc::new(Semaphore::new(1)), kept: Arc::default() }
    }

    /// Reads and proves what is authored, as it is now.
    pub async fn read(&self) -> Result<Arc<World>, PreviewError> {
        let proof = self.proofs.clone().acquire_owned().await.map_err(|_| PreviewError::Broken)?;
        let load = self.load.clone();
        let world = spawn_blocking(move || {
            let world = load();
            drop(proof);
            world
        });
        world.await.map_err(|_| PreviewError::Broken)?.map_err(PreviewError::Unproven)
    }

    /// Begins one, in place of the last that the advisor began. Returns its name.
    pub async fn begin(&self, actor: Actor, begin: Begin, now: Time) -> Result<String, PreviewError> {
        let world = self.read().await?;
        let head = begin.head(&world).ok_or(PreviewError::Unknown)?;
        let given = begin.given(&world);
        let play = blocking(move || Play::begin(world, &head)).await?.map_err(|error| given.unwrap_or(error.into()))?;
        let id = secret();
        let preview = Preview { id: id.clone(), whose: actor.advisor, seen: Mutex::new(now), play: Mutex::new(play) };
        let mut kept = held(&self.kept);
        kept.retain(|preview| preview.whose != actor.advisor && now.since(*held(&preview.seen)) < IDLE);
        while kept.len() >= MOST {
            let oldest = kept.iter().enumerate().min_by_key(|(_, preview)| *held(&preview.seen));
            let Some((at, _)) = oldest else { break };
            kept.remove(at);
        }
        kept.push_back(Arc::new(preview));
        Ok(id)
    }

    /// Does something in a preview, where it has `step` moves yet: what was sent twice is done once. Returns true where it
    /// was done.
    pub async fn act(&self, actor: Actor, id: &str, step: usize, act: Act, now: Time) -> Result<bool, PreviewError> {
        let preview = self.find(actor, id, now)?;
        let fresh = match &act {
            Act::Again(_) => Some(self.read().await?),
            _ => None,
        };
        blocking(move || {
            let mut play = held(&preview.play);
            if play.walk.taken().len() != step {
                return Ok(false);
            }
            play.act(act, fresh)?;
            Ok(true)
        })
        .await?
    }

    /// Looks at a preview.
    pub async fn look<T: Send + 'static>(
        &self,
        actor: Actor,
        id: &str,
        now: Time,
        see: impl FnOnce(&World, &Walk) -> T + Send + 'static,
    ) -> Result<T, PreviewError> {
        let preview = self.find(actor, id, now)?;
        blocking(move || {
            let play = held(&preview.play);
            see(&play.world, &play.walk)
        })
        .await
    }

    fn find(&self, actor: Actor, id: &str, now: Time) -> Result<Arc<Preview>, PreviewError> {
        let kept = held(&self.kept);
        let mine = kept.iter().find(|preview| preview.id == id && preview.whose == actor.advisor);
        let preview = mine.filter(|preview| now.since(*held(&preview.seen)) < IDLE).ok_or(PreviewError::Gone)?;
        *held(&preview.seen) = now;
        Ok(preview.clone())
    }
}

impl Play {
    fn begin(world: Arc<World>, head: &Transcript) -> Result<Self, NotTaken> {
        let walk = Walk::begin(&world, head)?;
        Ok(Self { world, walk })
    }

    fn act(&mut self, act: Act, fresh: Option<Arc<World>>) -> Result<(), NotTaken> {
        match act {
            Act::Move(step) => self.walk.take(&self.world, step),
            Act::Tap(options) => self.walk.tap(&self.world, &options),
            Act::Undo => {
                self.walk.undo();
                Ok(())
            }
            Act::Again(same) => {
                let head = if same { self.walk.transcript() } else { self.walk.head().clone() };
                let world = fresh.unwrap_or_else(|| self.world.clone());
                *self = Self::begin(world, &head)?;
                Ok(())
            }
        }
    }
}

impl Begin {
    /// Returns the head of a transcript that begins so. `None` where the dialogue or the language is not there.
    fn head(&self, world: &World) -> Option<Transcript> {
        let mut head = Transcript::new("preview.chat");
        head.lang = Some(world.speaks(&self.lang).then(|| self.lang.clone())?);
        head.channel = self.channel;
        let agreed = |kind: &str| ("consent".to_owned(), kind.to_owned());
        match &self.at {
            Place::New => {}
            Place::Again => head.about.push(agreed("service")),
            Place::Dialogue(name) => {
                let script = world.scripts.by_name.get(name)?;
                head.about.extend(script.requires.iter().map(|kind| agreed(kind)));
                head.begin = Some(name.clone());
            }
        }
        Some(head)
    }

    /// Returns why it would be no wonder that a dialogue cannot be begun.
    fn given(&self, world: &World) -> Option<PreviewError> {
        let Place::Dialogue(name) = &self.at else { return None };
        let slots = world.scripts.by_name.get(name)?.slots.iter().filter(|(_, slot)| slot.given);
        let slots: Vec<SlotName> = slots.map(|(slot, _)| slot.clone()).collect();
        (!slots.is_empty()).then(|| PreviewError::Given(name.clone(), slots))
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, PreviewError> {
    spawn_blocking(work).await.map_err(|_| PreviewError::Broken)
}

fn held<T>(what: &Mutex<T>) -> MutexGuard<'_, T> {
    what.lock().unwrap_or_else(PoisonError::into_inner)
}
