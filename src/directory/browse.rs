//! Browsing: everything that a profile does not rule out, the best first, a page at a time.
//!
//! Where [`super::find`] chooses a few that differ, this lists all, judged by the same judge.

use super::{find::Match, hours::is_open_at, index::Directory, profile::Profile, score::Question};
use crate::domain::time::Time;
use std::ops::Range;

/// A page of a list.
#[derive(Clone, Debug, Default)]
pub struct Browsed {
    /// How many there are on all pages.
    pub total: usize,
    /// Those of the page asked for.
    pub found: Vec<Match>,
}

impl Directory {
    /// Returns one page of the open assets that a profile does not rule out, best first: `page` counts from the first of all.
    /// `among` are positions in [`Directory::iter`], each with what its score gains. Needs narrow; none is any.
    pub fn browse(
        &self,
        profile: &Profile,
        among: impl Iterator<Item = (u32, f64)>,
        open_now: bool,
        page: Range<usize>,
        now: Time,
    ) -> Browsed {
        let question = Question::new(self, profile, now.local());
        let wanted = question.needs.iter().fold(0, |all, (bit, _)| all | bit);
        // A need that nothing here serves has no bit, and finds nothing.
        if wanted == 0 && !profile.needs.is_empty() {
            return Browsed::default();
        }
        let mut fit = Vec::new();
        for (at, gain) in among {
            let (Some(row), Some(asset)) = (self.rows.get(at as usize), self.assets.get(at as usize)) else { continue };
            let serves = wanted == 0 || row.needs & wanted != 0;
            if serves
                && asset.active
                && let Ok(judged) = question.judge(row)
                && (!open_now || is_open_at(asset, &question.now))
            {
                fit.push((judged.score + gain, at, judged));
            }
        }
        // Of ties the one that came first, so that no page shows what another has shown.
        fit.sort_unstable_by(|(a, first, _), (b, second, _)| b.total_cmp(a).then_with(|| first.cmp(second)));
        let shown = fit.get(page.start.min(fit.len())..page.end.min(fit.len())).unwrap_or_default();
        let found = shown.iter().filter_map(|(_, at, judged)| self.explain(&question, *at, *judged)).collect();
        Browsed { total: fit.len(), found }
    }
}
