//! The index: assets by need and by place, each with what decides about it packed into a row that is judged without a look at the asset.
//!
//! Built once from all assets and never changed: an import builds a new one. Closed assets can be got by id, never found.

use super::{
    audience::{self, Slots, access_bits, lacking_bits, modes, nation_bit},
    hours::{day_number, is_round_the_clock},
    places::{Places, on_sphere},
    source::{Circumstance, circumstance},
};
use crate::domain::{
    asset::Asset,
    ids::{AssetId, Lang, Need},
};
use rstar::{RTree, primitives::GeomWithData};
use std::{collections::HashMap, sync::Arc};

/// Lists longer than this are looked up by place in a tree; shorter ones are faster to read through.
pub(crate) const LONG_LIST: usize = 512;

/// The assets, ready to be searched.
#[derive(Debug)]
pub struct Directory {
    pub(crate) assets: Vec<Arc<Asset>>,
    pub(crate) rows: Vec<Row>,
    pub(crate) needs: HashMap<Need, ByNeed>,
    by_id: HashMap<AssetId, u32>,
    places: Arc<Places>,
}

/// What serves one need.
#[derive(Debug, Default)]
pub(crate) struct ByNeed {
    /// The need's bit in [`Row::needs`].
    pub bit: u64,
    /// What is used from anywhere, or says no place: the best kept first.
    pub anywhere: Vec<u32>,
    /// What is used at a place: the best kept first.
    pub placed: Vec<u32>,
    /// The same by place, where there is much of it.
    pub tree: Option<RTree<GeomWithData<[f32; 3], u32>>>,
}

/// What decides about an asset.
#[derive(Debug)]
pub(crate) struct Row {
    pub needs: u64,
    /// The first need it names: what it is mainly for.
    pub main: u64,
    /// Those of its needs that are what somebody lives through.
    pub life: u64,
    pub health: u64,
    pub points: Box<[(f64, f64)]>,
    pub min_age: Option<u8>,
    pub max_age: Option<u8>,
    pub only: Only,
    pub modes: u8,
    pub modes_unstated: bool,
    pub access: u16,
    pub lacking: u16,
    /// The least it costs.
    pub pence: Option<u32>,
    pub slots: Slots,
    pub round_the_clock: bool,
    pub nations: u8,
    pub districts: Box<[Box<str>]>,
    pub languages: Box<[Lang]>,
    /// The same for the assets of one provider; unique where none is named.
    pub provider: u32,
    pub verified_day: Option<i32>,
}

/// Whom it is kept for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Only {
    Everybody,
    Women,
    Men,
}

impl Directory {
    /// Builds the index. Of two assets with one id the later wins.
    pub fn build(assets: Vec<Asset>, places: Arc<Places>) -> Self {
        let mut by_id: HashMap<AssetId, u32> = HashMap::with_capacity(assets.len());
        let mut kept: Vec<Arc<Asset>> = Vec::with_capacity(assets.len());
        for asset in assets {
            let at = number(kept.len());
            match by_id.get(&asset.id).and_then(|at| kept.get_mut(*at as usize)) {
                Some(earlier) => *earlier = Arc::new(asset),
                None => {
                    by_id.insert(asset.id.clone(), at);
                    kept.push(Arc::new(asset));
                }
            }
        }
        let mut needs: HashMap<Need, ByNeed> = HashMap::new();
        let mut providers: HashMap<&str, u32> = HashMap::new();
        let mut rows = Vec::with_capacity(kept.len());
        for (at, asset) in kept.iter().enumerate() {
            let at = number(at);
            let provider = asset.provider.as_ref().map(|provider| provider.id.as_deref().unwrap_or(&provider.name));
            let unnamed = u32::MAX - at;
            let provider = provider.map_or(unnamed, |name| *providers.entry(name).or_insert(at));
            let mut row = Row::of(asset, provider);
            for need in &asset.needs {
                row.serve(need, &mut needs);
            }
            rows.push(row);
        }
        fill(&mut needs, &kept, &rows);
        Self { assets: kept, rows, needs, by_id, places }
    }

    /// Returns an asset by its id, closed ones too.
    pub fn get(&self, id: &AssetId) -> Option<&Arc<Asset>> {
        self.by_id.get(id).and_then(|at| self.assets.get(*at as usize))
    }

    /// Returns how many assets there are, closed ones too.
    pub fn len(&self) -> usize {
        self.assets.len()
    }

    /// Returns true where there is none.
    pub fn is_empty(&self) -> bool {
        self.assets.is_empty()
    }

    /// Returns every asset, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Asset>> {
        self.assets.iter()
    }

    /// Returns the places that this directory resolves by.
    pub fn places(&self) -> &Arc<Places> {
        &self.places
    }

    /// Returns true where an asset serves this need.
    pub fn serves(&self, need: &Need) -> bool {
        self.needs.contains_key(need)
    }
}

/// Puts each open asset into the lists of its needs, the best kept first, so that a long list may be read from its head: the latest checked,
/// then as they came.
fn fill(needs: &mut HashMap<Need, ByNeed>, assets: &[Arc<Asset>], rows: &[Row]) {
    let mut order: Vec<(std::cmp::Reverse<Option<i32>>, u32)> =
        rows.iter().enumerate().map(|(at, row)| (std::cmp::Reverse(row.verified_day), number(at))).collect();
    order.sort_unstable();
    let mut lists: Vec<&mut ByNeed> = needs.values_mut().collect();
    lists.sort_by_key(|need| need.bit);
    for (_, at) in order {
        let (Some(row), Some(asset)) = (rows.get(at as usize), assets.get(at as usize)) else { continue };
        if !asset.active {
            continue;
        }
        let placed = row.modes & modes::IN_PERSON != 0 && !row.points.is_empty();
        for need in lists.iter_mut().filter(|need| row.needs & need.bit != 0) {
            if placed {
                need.placed.push(at);
            }
            if !placed || row.modes & modes::REMOTE != 0 {
                need.anywhere.push(at);
            }
        }
    }
    for need in lists.into_iter().filter(|need| need.placed.len() > LONG_LIST) {
        let spots = need.placed.iter().filter_map(|at| Some((rows.get(*at as usize)?, *at))).flat_map(|(row, at)| {
            row.points.iter().map(move |(lat, lon)| GeomWithData::new(on_sphere(*lat, *lon), at))
        });
        need.tree = Some(RTree::bulk_load(spots.collect()));
    }
}

impl Row {
    fn serve(&mut self, need: &Need, needs: &mut HashMap<Need, ByNeed>) {
        let count = needs.len();
        let bit = match needs.get(need) {
            Some(known) => known.bit,
            // Sixty-four needs are more than twice ours.
            None if count >= 64 => return,
            None => needs.entry(need.clone()).or_insert(ByNeed { bit: 1 << count, ..ByNeed::default() }).bit,
        };
        self.needs |= bit;
        if self.main == 0 {
            self.main = bit;
        }
        match circumstance(need) {
            Some(Circumstance::Life) => self.life |= bit,
            Some(Circumstance::Health) => self.health |= bit,
            None => {}
        }
    }

    fn of(asset: &Asset, provider: u32) -> Self {
        let points: Box<[(f64, f64)]> = asset.places.iter().filter_map(|place| place.point).collect();
        let stated = asset.modes.iter().map(|mode| modes::of(mode)).fold(0, |all, bit| all | bit);
        // Who has an address is there to be visited; who has only a number or a page is reached by it.
        let implied = if !asset.places.is_empty() {
            modes::IN_PERSON
        } else {
            let phone = if asset.phones.is_empty() { 0 } else { modes::PHONE };
            phone | if asset.url.is_some() { modes::ONLINE } else { 0 }
        };
        let limits = &asset.eligibility;
        Self {
            needs: 0,
            main: 0,
            life: 0,
            health: 0,
            points,
            min_age: limits.min_age.filter(|age| *age > 0),
            max_age: limits.max_age,
            only: match limits.gender.as_deref() {
                Some("woman") => Only::Women,
                Some("man") => Only::Men,
                _ => Only::Everybody,
            },
            modes: if stated == 0 { implied } else { stated },
            modes_unstated: stated == 0 && asset.places.is_empty(),
            access: access_bits(asset.access.iter().map(String::as_str)) | sign_bit(asset),
            lacking: lacking_bits(asset.access.iter().map(String::as_str)),
            pence: asset.costs.iter().filter_map(|cost| cost.pence).min(),
            slots: Slots::of_schedules(&asset.schedules),
            round_the_clock: is_round_the_clock(asset),
            nations: limits.nations.iter().map(|nation| nation_bit(nation)).fold(0, |all, bit| all | bit),
            districts: limits.districts.iter().map(|district| district.as_str().into()).collect(),
            languages: asset.languages.iter().cloned().collect(),
            provider,
            verified_day: asset.verified_on.map(day_number),
        }
    }
}

/// A feed may list British Sign Language among the languages.
fn sign_bit(asset: &Asset) -> u16 {
    if asset.languages.iter().any(|lang| *lang == "bsl") { audience::access_bit("bsl") } else { 0 }
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
