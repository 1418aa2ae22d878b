//! Who looked at what, lately: each look is audited, but a page that brings itself up to date is one look, not hundreds.

use crate::domain::{ids::AdvisorId, time::Time};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// How long one look lasts.
const SITTING: Duration = Duration::from_secs(10 * 60);
/// When to sweep out what is over.
const MANY: usize = 10_000;

/// The looks of the last minutes, by advisor and what they looked at.
#[derive(Debug, Default)]
pub(super) struct Looks(Mutex<HashMap<(AdvisorId, String), Time>>);

impl Looks {
    /// Returns true where this is a new look, which is to be audited.
    pub(super) fn is_new(&self, advisor: AdvisorId, subject: &str, now: Time) -> bool {
        let looks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        looks.get(&(advisor, subject.to_owned())).is_none_or(|at| now.since(*at) >= SITTING)
    }

    /// Remembers a look once it is audited.
    pub(super) fn keep(&self, advisor: AdvisorId, subject: &str, now: Time) {
        let mut looks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if looks.len() >= MANY {
            looks.retain(|_, at| now.since(*at) < SITTING);
        }
        looks.insert((advisor, subject.to_owned()), now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_sitting_is_one_look() {
        let (looks, now) = (Looks::default(), Time::from_millis(1_000_000));
        let (ana, ben) = (AdvisorId::new(now), AdvisorId::new(now));
        assert!(looks.is_new(ana, "h1", now));
        looks.keep(ana, "h1", now);
        assert!(!looks.is_new(ana, "h1", now + Duration::from_secs(60)));
        assert!(looks.is_new(ana, "h2", now));
        assert!(looks.is_new(ben, "h1", now));
        assert!(looks.is_new(ana, "h1", now + SITTING));
    }
}
