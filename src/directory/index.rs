//! The index: assets by need and by place, each with what decides about it packed into a row that is judged without a look at the asset.
//!
//! Built once from all assets and never changed: an import builds a new one. Closed assets can be got by id, never found.

use super::{
    audience::{self, Slots, access_bits, lacking_bits, modes, nation_bit},
    hours::{day_number, is_round_the_clock},
    places::{Places, on_sphere},
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
            let mut bits = 0;
            for need in &asset.needs {
                // Sixty-four needs are more than twice ours: a need beyond shares the last bit, and is found all the same.
                let next = 1u64 << needs.len().min(63);
                bits |= needs.entry(need.clone()).or_insert_with(|| ByNeed { bit: next, ..ByNeed::default() }).bit;
            }
            let provider = asset.provider.as_ref().map(|provider| provider.id.as_deref().unwrap_or(&provider.name));
            let unnamed = u32::MAX - at;
            let provider = provider.map_or(unnamed, |name| *providers.entry(name).or_insert(at));
            rows.push(Row::of(asset, bits, provider));
        }
        for need in needs.values_mut() {
            need.fill(&kept, &rows);
        }
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

impl ByNeed {
    fn fill(&mut self, assets: &[Arc<Asset>], rows: &[Row]) {
        let mut all: Vec<u32> = (0..number(rows.len())).filter(|at| serves(rows, assets, *at, self.bit)).collect();
        // The best kept first, so that a long list may be read from its head: the latest checked, then by id.
        all.sort_by_cached_key(|at| {
            let day = rows.get(*at as usize).and_then(|row| row.verified_day).unwrap_or(i32::MIN);
            (std::cmp::Reverse(day), assets.get(*at as usize).map(|asset| asset.id.clone()))
        });
        for at in all {
            let Some(row) = rows.get(at as usize) else { continue };
            let placed = row.modes & modes::IN_PERSON != 0 && !row.points.is_empty();
            if placed {
                self.placed.push(at);
            }
            if !placed || row.modes & modes::REMOTE != 0 {
                self.anywhere.push(at);
            }
        }
        if self.placed.len() > LONG_LIST {
            let spots =
                self.placed.iter().filter_map(|at| Some((rows.get(*at as usize)?, *at))).flat_map(|(row, at)| {
                    row.points.iter().map(move |(lat, lon)| GeomWithData::new(on_sphere(*lat, *lon), at))
                });
            self.tree = Some(RTree::bulk_load(spots.collect()));
        }
    }
}

fn serves(rows: &[Row], assets: &[Arc<Asset>], at: u32, bit: u64) -> bool {
    rows.get(at as usize).is_some_and(|row| row.needs & bit != 0)
        && assets.get(at as usize).is_some_and(|asset| asset.active)
}

impl Row {
    fn of(asset: &Asset, needs: u64, provider: u32) -> Self {
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
            needs,
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
