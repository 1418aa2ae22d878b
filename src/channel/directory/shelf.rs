//! What of a world is public, put in order once: its open listings, their words, and the ids that the standard wants for them.

use super::{
    api::{
        ids,
        terms::{Kind, Term},
    },
    words::Words,
};
use crate::{
    dialogue::World,
    domain::asset::{Asset, Place},
};
use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, PoisonError, RwLock},
};
use tokio::{
    sync::{Mutex, Semaphore},
    task::spawn_blocking,
};
use uuid::Uuid;

/// Returns the world as it is now.
pub type WorldNow = Arc<dyn Fn() -> Arc<World> + Send + Sync>;

/// The open listings of one world.
pub(crate) struct Shelf {
    /// The world.
    pub(crate) world: Arc<World>,
    /// Their positions in the directory.
    pub(crate) open: Vec<u32>,
    /// Their words.
    pub(super) words: Words,
    /// All terms that they are described by, and every need.
    pub(super) terms: Vec<(Uuid, Term)>,
    services: HashMap<Uuid, u32>,
    links: HashMap<Uuid, (u32, u32)>,
    /// The listings by position: the directory itself is asked by id.
    all: Vec<Arc<Asset>>,
}

impl Shelf {
    /// Puts a world's listings in order.
    pub(crate) fn of(world: Arc<World>) -> Self {
        let all: Vec<Arc<Asset>> = world.directory.iter().cloned().collect();
        let mut shelf = Self {
            open: (0_u32..).zip(&all).filter(|(_, asset)| asset.active).map(|(at, _)| at).collect(),
            words: Words::of(all.iter().map(|asset| &**asset)),
            terms: Vec::new(),
            services: HashMap::new(),
            links: HashMap::new(),
            all,
            world,
        };
        let mut terms: BTreeSet<Term> =
            shelf.world.needs.iter().map(|need| Term::named(Kind::Need, need.as_str())).collect();
        for at in &shelf.open {
            let Some(asset) = shelf.all.get(*at as usize) else { continue };
            let id = ids::service(asset);
            shelf.services.insert(id, *at);
            for (nth, place) in (0_u32..).zip(&asset.places) {
                shelf.links.insert(ids::link(id, ids::location(asset, nth, place)), (*at, nth));
            }
            terms.extend(Term::of(asset));
        }
        shelf.terms = terms.into_iter().map(|term| (ids::term(&term), term)).collect();
        shelf
    }

    /// Returns the listing at a position.
    pub(crate) fn at(&self, at: u32) -> Option<&Arc<Asset>> {
        self.all.get(at as usize)
    }

    /// Returns how many listings there are, closed ones too.
    pub(crate) fn count(&self) -> usize {
        self.all.len()
    }

    /// Returns an open listing by its id, or by the id that the standard knows it by.
    pub(crate) fn service(&self, id: &str) -> Option<&Arc<Asset>> {
        let by_id = self.world.directory.get(&id.into()).filter(|asset| asset.active);
        by_id.or_else(|| self.at(*self.services.get(&Uuid::try_parse(id).ok()?)?))
    }

    /// Returns an open listing at one of its places.
    pub(crate) fn link(&self, id: &str) -> Option<(&Arc<Asset>, u32, &Place)> {
        let (at, nth) = *self.links.get(&Uuid::try_parse(id).ok()?)?;
        let asset = self.at(at)?;
        Some((asset, nth, asset.places.get(nth as usize)?))
    }
}

/// The shelf of the world as it is now.
#[derive(Clone)]
pub(crate) struct Shelves {
    now: WorldNow,
    kept: Arc<RwLock<Option<Arc<Shelf>>>>,
    /// One at a time puts a shelf in order: the others wait for what it makes.
    building: Arc<Mutex<()>>,
    running: Arc<Semaphore>,
    queue: Arc<Semaphore>,
}

/// More searches wait than will be answered soon.
#[derive(Debug)]
pub(crate) struct Busy;

/// Searches at once: each looks through all listings, and the chat needs the cores too.
const RUNNING: usize = 2;
/// Searches that wait at most.
const WAITING: usize = 50;
/// When to ask again, in seconds.
pub(crate) const RETRY: u16 = 60;

impl Shelves {
    pub(crate) fn new(now: WorldNow) -> Self {
        Self {
            now,
            kept: Arc::default(),
            building: Arc::default(),
            running: Arc::new(Semaphore::new(RUNNING)),
            queue: Arc::new(Semaphore::new(RUNNING + WAITING)),
        }
    }

    /// Returns the shelf, put in order again where another world has been loaded. `None` where that failed, which it cannot.
    pub(crate) async fn shelf(&self) -> Option<Arc<Shelf>> {
        if let Some(shelf) = self.kept_of(&(self.now)()) {
            return Some(shelf);
        }
        let building = self.building.clone().lock_owned().await;
        let world = (self.now)();
        if let Some(shelf) = self.kept_of(&world) {
            return Some(shelf);
        }
        let kept = self.kept.clone();
        // It is finished and kept even where who asked has gone.
        let shelf = spawn_blocking(move || {
            let shelf = Arc::new(Shelf::of(world));
            *kept.write().unwrap_or_else(PoisonError::into_inner) = Some(shelf.clone());
            drop(building);
            shelf
        });
        shelf.await.ok()
    }

    fn kept_of(&self, world: &Arc<World>) -> Option<Arc<Shelf>> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner).clone();
        kept.filter(|kept| Arc::ptr_eq(&kept.world, world))
    }

    /// Does the work of a search beside the other searches.
    pub(crate) async fn search<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Busy> {
        let place = self.queue.clone().try_acquire_owned().map_err(|_| Busy)?;
        let turn = self.running.clone().acquire_owned().await.map_err(|_| Busy)?;
        let found = spawn_blocking(move || {
            let found = work();
            drop((turn, place));
            found
        });
        found.await.map_err(|_| Busy)
    }
}
