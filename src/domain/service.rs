//! The service's own facts: what it is called and when its advisors are there. Read from `data/service.yaml`.

use super::{alerting::Alerting, asset::Day, finding::Finding, time::Time};
use jiff::{ToSpan, civil};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The service's own facts.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// What people call it.
    pub name: String,
    /// True for the made-up service of the demo.
    #[serde(default)]
    pub example: bool,
    /// The nation it serves: whose helplines are shown where a person's nation is not known.
    pub nation: String,
    /// The districts it serves; none where that is not said.
    #[serde(default)]
    pub districts: Vec<String>,
    /// When advisors are there: opening and closing time by day. A day not named is closed.
    pub hours: BTreeMap<Day, (civil::Time, civil::Time)>,
    /// Within how many working days an advisor writes back.
    pub reply_within_days: u8,
    /// Who is told of danger.
    #[serde(default)]
    pub alerts: Alerting,
}

impl Service {
    /// Reads `data/service.yaml`.
    pub fn parse(text: &str) -> Result<Self, Box<Finding>> {
        let service: Self = serde_saphyr::from_str(text).map_err(|error| {
            let row = error.location().and_then(|at| usize::try_from(at.line()).ok()).unwrap_or(0);
            finding(row, "", error.to_string(), "Write it as the head of the file says.")
        })?;
        service.alerts.check().map_err(|(node, says, mend)| finding(line_of(text, &node), &node, says, mend))?;
        Ok(service)
    }

    fn on(&self, date: civil::Date) -> Option<(civil::Time, civil::Time)> {
        self.hours.get(&Day::of(date.weekday())).copied()
    }

    /// Returns whether it works in a district, where either is known.
    pub fn covers(&self, district: Option<&str>) -> Option<bool> {
        let district = district.filter(|_| !self.districts.is_empty())?;
        Some(self.districts.iter().any(|ours| ours.eq_ignore_ascii_case(district)))
    }

    /// Returns true while advisors are there.
    pub fn is_open(&self, now: Time) -> bool {
        let local = now.local();
        self.on(local.date()).is_some_and(|(opens, closes)| opens <= local.time() && local.time() < closes)
    }

    /// Returns `at`, or the next morning at ten where it falls in the night: nobody is woken by us.
    pub fn civil(&self, at: Time) -> Time {
        let local = at.local();
        let hour = local.time().hour();
        if (9..20).contains(&hour) {
            return at;
        }
        let date = if hour < 9 { Ok(local.date()) } else { local.date().checked_add(1.day()) };
        let morning = date.and_then(|date| date.at(10, 0, 0, 0).to_zoned_datetime(local.time_zone().clone()));
        morning.map_or(at, |morning| Time::from_millis(morning.timestamp().as_millisecond()))
    }

    /// Returns when advisors are there next: now where they are, `None` where they never are.
    pub fn next_open(&self, now: Time) -> Option<Time> {
        if self.is_open(now) {
            return Some(now);
        }
        let local = now.local();
        (0..8).find_map(|ahead| {
            let date = local.date().checked_add(ahead.days()).ok()?;
            let (opens, _) = self.on(date)?;
            let at = date.to_datetime(opens).to_zoned_datetime(local.time_zone().clone()).ok()?;
            (at.timestamp() > local.timestamp()).then(|| Time::from_millis(at.timestamp().as_millisecond()))
        })
    }
}

/// Returns the line on which the last part of a path like `alerts.minutes.now` is written, 0 where it is not.
fn line_of(text: &str, node: &str) -> usize {
    let mut lines = text.lines().enumerate().skip_while(|(_, line)| !line.starts_with("alerts:"));
    let key = format!("{}:", node.rsplit('.').next().unwrap_or_default());
    lines.find(|(_, line)| line.contains(&key)).map_or(0, |(at, _)| at + 1)
}

fn finding(line: usize, node: &str, says: String, mend: &str) -> Box<Finding> {
    Box::new(Finding {
        file: "data/service.yaml".into(),
        line,
        rule: "service".into(),
        node: node.into(),
        says,
        mend: mend.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> Service {
        Service::parse(include_str!("../../data/service.yaml")).unwrap_or_else(|error| panic!("{error}"))
    }

    fn at(text: &str) -> Time {
        Time::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn advisors_are_there_in_uk_time_on_working_days() {
        let service = shipped();
        assert!(service.is_open(at("2026-11-24T09:00:00Z")), "a Tuesday in winter");
        assert!(!service.is_open(at("2026-11-24T17:00:00Z")));
        assert!(service.is_open(at("2026-07-07T08:30:00Z")), "half past nine in summer");
        assert!(!service.is_open(at("2026-11-28T12:00:00Z")), "a Saturday");
    }

    #[test]
    fn from_friday_night_the_next_opening_is_monday() {
        let service = shipped();
        assert_eq!(service.next_open(at("2026-11-27T18:00:00Z")), Some(at("2026-11-30T09:00:00Z")));
        assert_eq!(service.next_open(at("2026-11-24T06:00:00Z")), Some(at("2026-11-24T09:00:00Z")));
    }

    #[test]
    fn its_districts_are_written_as_the_places_are() {
        let outcodes = include_str!("../../data/outcodes.csv");
        for district in shipped().districts {
            assert!(outcodes.contains(&format!(",{district},england")), "{district}");
        }
    }

    #[test]
    fn it_covers_its_districts_and_says_so_of_no_other() {
        let mut service = shipped();
        assert_eq!(service.covers(Some("Liverpool")), Some(true));
        assert_eq!(service.covers(Some("Manchester")), Some(false));
        assert_eq!(service.covers(None), None, "a point at sea");
        service.districts.clear();
        assert_eq!(service.covers(Some("Liverpool")), None, "nobody said where it works");
    }

    /// Returns the finding for a service whose alerts are written so.
    fn wrong(alerts: &str) -> String {
        let text = format!("name: X\nnation: england\nhours: {{}}\nreply_within_days: 1\n{alerts}\n");
        Service::parse(&text).map(|service| service.alerts).expect_err(alerts).to_string()
    }

    #[test]
    fn an_alert_that_would_wait_for_ever_or_not_at_all_is_found() {
        for minutes in ["-5", "0", "1441"] {
            let found = wrong(&format!("alerts:\n  minutes:\n    now: {minutes}"));
            assert_eq!(
                found,
                format!(
                    "data/service.yaml:7: [service] alerts.minutes.now: An alert cannot wait {minutes} minutes. \
                     Write a whole number from 1 to 1440."
                )
            );
        }
        assert!(wrong("alerts: {minutes: {soon: 0}}").contains("alerts.minutes.soon"));
        for odd in ["alerts: {frist: [Ana]}", "alerts: {minutes: {later: 5}}", "alerts: {minutes: {now: soon}}"] {
            assert!(wrong(odd).starts_with("data/service.yaml:5: [service]"), "{}", wrong(odd));
        }
    }

    #[test]
    fn what_is_not_said_about_alerts_has_a_default() {
        let text = "name: X\nnation: england\nhours: {}\nreply_within_days: 1\nalerts: {minutes: {now: 2}}\n";
        let alerts = Service::parse(text).unwrap_or_else(|error| panic!("{error}")).alerts;
        assert_eq!((alerts.first.len(), alerts.minutes.now, alerts.minutes.soon), (0, 2, 60));
    }
}
