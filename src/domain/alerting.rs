//! Whom an alert goes to, and how long it waits for each: the part `alerts` of `data/service.yaml`.

use super::{handoff::Advisor, ids::AdvisorId, risk::Urgency};
use serde::Deserialize;
use std::time::Duration;

/// The longest that an alert may wait for one advisor, in minutes: a day.
const LONGEST: i64 = 24 * 60;

/// Whom an alert goes to.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Alerting {
    /// The advisors by name, in the order in which they are told.
    pub first: Vec<String>,
    /// How long each has.
    pub minutes: Minutes,
}

/// How long one advisor has before the next one is told, in minutes.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Minutes {
    /// Where somebody must act now.
    pub now: i64,
    /// Where somebody must act today.
    pub soon: i64,
}

impl Default for Minutes {
    fn default() -> Self {
        Self { now: 5, soon: 60 }
    }
}

impl Alerting {
    /// Returns what is wrong: where, what, and how to mend it.
    pub(super) fn check(&self) -> Result<(), (String, String, &'static str)> {
        for (name, minutes) in [("now", self.minutes.now), ("soon", self.minutes.soon)] {
            if !(1..=LONGEST).contains(&minutes) {
                let says = format!("An alert cannot wait {minutes} minutes.");
                return Err((format!("alerts.minutes.{name}"), says, "Write a whole number from 1 to 1440."));
            }
        }
        Ok(())
    }

    /// Returns how long an alert waits for one advisor.
    pub fn patience(&self, urgency: Urgency) -> Duration {
        let minutes = if urgency == Urgency::Now { self.minutes.now } else { self.minutes.soon };
        Duration::from_secs(minutes.unsigned_abs() * 60)
    }

    /// Returns who is told, in order: those named; where none of them is there, supervisors and administrators; else all.
    pub fn round(&self, advisors: &[Advisor]) -> Vec<AdvisorId> {
        let there = || advisors.iter().filter(|advisor| !advisor.disabled);
        let named = self.first.iter().filter_map(|name| there().find(|advisor| advisor.name == *name));
        let mut round: Vec<AdvisorId> = Vec::new();
        for advisor in named {
            if !round.contains(&advisor.id) {
                round.push(advisor.id);
            }
        }
        if round.is_empty() {
            round.extend(there().filter(|advisor| advisor.role.sees_all()).map(|advisor| advisor.id));
        }
        if round.is_empty() {
            round.extend(there().map(|advisor| advisor.id));
        }
        round
    }
}

/// Returns who comes after `told` in the round; `None` is everybody, and comes after the last. From everybody, or from
/// somebody who is not of the round, it begins again with the first.
pub fn next(round: &[AdvisorId], told: Option<AdvisorId>) -> Option<AdvisorId> {
    match told.and_then(|told| round.iter().position(|id| *id == told)) {
        Some(at) => round.get(at + 1).copied(),
        None => round.first().copied(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{handoff::Role, time::Time};

    fn advisor(name: &str, role: Role) -> Advisor {
        let id = AdvisorId::new(Time::from_millis(1));
        Advisor { id, name: name.into(), role, disabled: false, telegram: None }
    }

    fn named(names: &[&str]) -> Alerting {
        Alerting { first: names.iter().map(|name| (*name).to_owned()).collect(), ..Alerting::default() }
    }

    #[test]
    fn those_named_are_told_in_their_order() {
        let team = [advisor("Ana", Role::Advisor), advisor("Ben", Role::Administrator), advisor("Cem", Role::Advisor)];
        assert_eq!(named(&["Cem", "Nobody", "Ana", "Cem"]).round(&team), [team[2].id, team[0].id]);
    }

    #[test]
    fn where_nobody_named_is_there_supervisors_are_told_and_else_all() {
        let mut team =
            [advisor("Ana", Role::Advisor), advisor("Ben", Role::Administrator), advisor("Cem", Role::Supervisor)];
        assert_eq!(named(&["Nobody"]).round(&team), [team[1].id, team[2].id]);
        team[1].disabled = true;
        assert_eq!(named(&["Ben"]).round(&team), [team[2].id], "who may not sign in is not told");
        team[2].disabled = true;
        assert_eq!(named(&[]).round(&team), [team[0].id]);
        assert_eq!(named(&[]).round(&[]), []);
    }

    #[test]
    fn after_the_last_come_all_and_then_the_first_again() {
        let ids: Vec<AdvisorId> = (0..3).map(|_| AdvisorId::new(Time::from_millis(1))).collect();
        let [ana, ben, other] = ids[..] else { panic!("three") };
        let round = [ana, ben];
        assert_eq!(next(&round, None), Some(ana));
        assert_eq!(next(&round, Some(ana)), Some(ben));
        assert_eq!(next(&round, Some(ben)), None);
        assert_eq!(next(&round, Some(other)), Some(ana), "whoever held the conversation is not of the round");
        assert_eq!(next(&[], Some(other)), None);
    }
}
