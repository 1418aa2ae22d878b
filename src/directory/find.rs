//! Finding: the candidates for a profile, the judge's word on each, and a choice of a few that differ.
//!
//! Of ties the smaller id comes first, so that one profile has one answer.

use super::{
    hours::{is_open_at, next_start_in},
    index::{ByNeed, Directory, LONG_LIST},
    places::on_sphere,
    profile::Profile,
    reason::Note,
    score::{Judged, Question, speaks},
};
use crate::domain::{asset::Asset, conversation::Found, ids::Need, time::Time};
use std::{collections::BTreeMap, sync::Arc};

/// A long list, read nearest or best kept first, is left with this many that will do, or after looking at so many.
const ENOUGH: usize = 96;
const AT_MOST: usize = 1_500;
/// How many of those left out are shown to an advisor.
const EXCLUDED_SHOWN: usize = 12;

/// What was found for a profile.
#[derive(Clone, Debug, Default)]
pub struct Matches {
    /// The best, in order.
    pub found: Vec<Match>,
    /// How many were left out, by reason: see [`super::reason::EXCLUSIONS`]. Each asset counts once, for the first reason in that order
    /// that rules it out; assets that do not serve the needs are not counted. Where there are very many, only those looked at are.
    pub excluded: BTreeMap<String, u32>,
    /// Some of those left out, with why: for the advisor.
    pub excluded_assets: Vec<LeftOut>,
}

/// An asset that was left out, and why.
pub type LeftOut = (Arc<Asset>, &'static str);

/// An asset with its score and its reasons.
#[derive(Clone, Debug)]
pub struct Match {
    /// The asset.
    pub asset: Arc<Asset>,
    /// How well it fits, from 0 to 1.
    pub score: f64,
    /// How far it is, where the person would go there.
    pub distance_m: Option<u32>,
    /// True where that is good to a kilometre or two only.
    pub rough: bool,
    /// The next opening or session, of those the person is free for.
    pub next: Option<Time>,
    /// Why, as codes of [`super::reason::CODES`].
    pub reasons: Vec<String>,
    /// When it was last checked.
    pub verified_on: Option<jiff::civil::Date>,
}

impl Match {
    /// Returns what a conversation keeps of it.
    pub fn kept(&self) -> Found {
        Found {
            asset: self.asset.id.clone(),
            reasons: self.reasons.clone(),
            distance_m: self.distance_m,
            rough: self.rough,
            next: self.next,
        }
    }
}

impl Directory {
    /// Returns the few assets that serve a person best, and how many were left out for what.
    pub fn find(&self, profile: &Profile, now: Time) -> Matches {
        let question = Question::new(self, profile, now.local());
        let mut search = Search { directory: self, question: &question, fit: Vec::new(), out: Vec::new() };
        for need in profile.needs.iter().filter_map(|need| self.needs.get(need)) {
            search.need(need);
        }
        search.fit.sort_unstable_by(|(a, one), (b, other)| {
            other.score.total_cmp(&one.score).then_with(|| self.id_order(*a, *b))
        });
        search.fit.dedup_by_key(|(at, _)| *at);
        let mut chosen = self.choose(&question, &search.fit, profile.limit());
        chosen.sort_by(|(a, one), (b, other)| other.score.total_cmp(&one.score).then_with(|| self.id_order(*a, *b)));
        let found = chosen.into_iter().filter_map(|(at, judged)| self.explain(&question, at, judged)).collect();
        let (excluded, excluded_assets) = search.left_out();
        Matches { found, excluded, excluded_assets }
    }

    fn id_order(&self, a: u32, b: u32) -> std::cmp::Ordering {
        let id = |at: u32| self.assets.get(at as usize).map(|asset| &asset.id);
        id(a).cmp(&id(b))
    }

    /// Takes the best first, but each need once before one twice, and no third from one provider while there is another.
    fn choose(&self, question: &Question, fit: &[(u32, Judged)], limit: usize) -> Vec<(u32, Judged)> {
        let mut open: u64 = 0;
        for (at, _) in fit {
            open |= self.rows.get(*at as usize).map_or(0, |row| row.needs);
        }
        open &= question.needs.iter().fold(0, |all, (bit, _)| all | bit);
        let mut chosen: Vec<(u32, Judged)> = Vec::with_capacity(limit.min(fit.len()));
        while chosen.len() < limit {
            let left = limit - chosen.len();
            let must_serve = if open.count_ones() as usize >= left { open } else { 0 };
            let worth = |at: u32, judged: &Judged| {
                let row = self.rows.get(at as usize)?;
                if chosen.iter().any(|(taken, _)| *taken == at) {
                    return None;
                }
                let from_it = chosen.iter().filter(|(taken, _)| {
                    self.rows.get(*taken as usize).is_some_and(|other| other.provider == row.provider)
                });
                let repeated = from_it.count();
                let alike = chosen.iter().any(|(_, other)| {
                    other.modes == judged.modes && other.distance_m == judged.distance_m && judged.distance_m.is_some()
                });
                let serves = if must_serve == 0 || row.needs & must_serve != 0 { 0.0 } else { 1.0 };
                let new_need = if row.needs & open != 0 { 0.1 } else { 0.0 };
                let third = if repeated >= 2 { 2.0 } else { 0.0 };
                Some(judged.score + new_need - serves - third - 0.08 * repeated as f64 - if alike { 0.05 } else { 0.0 })
            };
            // `fit` is in order of score and id, so the first of equals is the one to take.
            let mut best: Option<(f64, u32, Judged)> = None;
            for (at, judged) in fit {
                if let Some(worth) = worth(*at, judged)
                    && best.is_none_or(|(so_far, _, _)| worth > so_far)
                {
                    best = Some((worth, *at, *judged));
                }
            }
            let Some((_, at, judged)) = best else { break };
            open &= !self.rows.get(at as usize).map_or(0, |row| row.needs);
            chosen.push((at, judged));
        }
        chosen
    }

    pub(super) fn explain(&self, question: &Question, at: u32, judged: Judged) -> Option<Match> {
        let asset = self.assets.get(at as usize)?;
        let row = self.rows.get(at as usize)?;
        let mut notes = judged.notes;
        if is_open_at(asset, &question.now) {
            notes.add(Note::OpenNow);
        }
        let reasons = notes.codes(|code| match code {
            "language:" => {
                let spoken = question.profile.languages.iter();
                let shared = spoken.filter(|lang| speaks(row, lang));
                shared.filter(|lang| **lang != "en").map(|lang| lang.as_str().to_owned()).collect()
            }
            "when:" => question
                .free
                .map(|free| free.and(row.slots))
                .and_then(super::audience::Slots::first_name)
                .into_iter()
                .collect(),
            "need:" => {
                let mut served: Vec<&Need> =
                    question.profile.needs.iter().filter(|need| asset.needs.contains(need)).collect();
                served.dedup();
                served.into_iter().map(|need| need.as_str().to_owned()).collect()
            }
            _ => Vec::new(),
        });
        Some(Match {
            asset: asset.clone(),
            score: judged.score,
            distance_m: judged.distance_m,
            rough: judged.distance_m.is_some() && question.profile.place.as_ref().is_some_and(|place| place.rough),
            next: next_start_in(&asset.schedules, &question.now, question.free),
            reasons,
            verified_on: asset.verified_on,
        })
    }
}

struct Search<'a> {
    directory: &'a Directory,
    question: &'a Question<'a>,
    fit: Vec<(u32, Judged)>,
    out: Vec<(u32, &'static str)>,
}

impl Search<'_> {
    fn need(&mut self, need: &ByNeed) {
        self.look(&need.anywhere, need.anywhere.iter().copied());
        match (&need.tree, self.question.reach()) {
            (Some(tree), Some(((lat, lon), farthest))) => {
                // On the unit sphere a straight line of this length spans the distance; a little more for rounding.
                let most = (f64::from(farthest) * 1.01 / 6_371_000.0) as f32;
                let near = tree.nearest_neighbor_iter_with_distance_2(on_sphere(lat, lon));
                let near = near.take_while(|(_, square)| *square <= most * most).map(|(spot, _)| spot.data);
                self.look(&need.placed, near);
            }
            _ => self.look(&need.placed, need.placed.iter().copied()),
        }
    }

    /// Judges candidates of a list: all of a short one, the first that will do of a long one.
    fn look(&mut self, list: &[u32], candidates: impl Iterator<Item = u32>) {
        let (enough, at_most) = if list.len() > LONG_LIST { (ENOUGH, AT_MOST) } else { (usize::MAX, usize::MAX) };
        let before = self.fit.len();
        let declined = &self.question.profile.declined;
        for at in candidates.take(at_most) {
            let Some(row) = self.directory.rows.get(at as usize) else { continue };
            let asset = self.directory.assets.get(at as usize).filter(|_| !declined.is_empty());
            if asset.is_some_and(|asset| declined.contains(&asset.id)) {
                self.out.push((at, "declined"));
                continue;
            }
            match self.question.judge(row) {
                Ok(judged) => self.fit.push((at, judged)),
                Err(reason) => self.out.push((at, reason)),
            }
            if self.fit.len() - before >= enough {
                break;
            }
        }
    }

    fn left_out(mut self) -> (BTreeMap<String, u32>, Vec<LeftOut>) {
        // An asset with two of the needs was looked at twice.
        self.out.sort_by_key(|(at, _)| *at);
        self.out.dedup_by_key(|(at, _)| *at);
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for (_, reason) in &self.out {
            *counts.entry(reason).or_default() += 1;
        }
        let shown = self.out.iter().take(EXCLUDED_SHOWN);
        let assets = shown
            .filter_map(|(at, reason)| Some((self.directory.assets.get(*at as usize)?.clone(), *reason)))
            .collect();
        (counts.into_iter().map(|(reason, count)| (reason.to_owned(), count)).collect(), assets)
    }
}
