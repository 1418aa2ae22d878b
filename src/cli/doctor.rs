//! `pathways doctor`: what is configured, reachable and wrong. Secrets are masked.

use super::{
    config::Config,
    world::{Authored, Shipped},
};
use crate::{
    app::{clock::SystemClock, port::Clock},
    domain::{
        alerting::Alerting,
        handoff::Advisor,
        line::{Kind, Lines},
        service::Service,
        time::Time,
    },
    store::FeedRow,
};
use jiff::ToSpan;
use serde::Serialize;

#[derive(Serialize)]
struct Line {
    what: &'static str,
    is: String,
    good: bool,
}

/// Prints what is configured, reachable and wrong. Returns true where nothing is wrong.
pub async fn run(config: Config, json: bool) -> anyhow::Result<bool> {
    let mut lines = Vec::new();
    let mut line = |what, is: String, good| lines.push(Line { what, is, good });
    line("database", masked(&config.database_url), true);
    line("listen", config.listen.to_string(), true);
    line("public address", config.public_url(), true);
    let embed = match config.embed_origins.as_slice() {
        [] => "by nobody (no PATHWAYS_EMBED_ORIGINS)".to_owned(),
        origins => format!("by {}", origins.join(", ")),
    };
    line("held in a frame", embed, true);
    let telegram = match &config.telegram_token {
        None => "off (no TELOXIDE_TOKEN)".to_owned(),
        Some(_) => format!("on, token ****, {}", if config.telegram_webhook { "webhook" } else { "polling" }),
    };
    line("telegram", telegram, true);
    match &config.telegram_token {
        Some(_) if config.telegram_webhook && !config.public_url().starts_with("https://") => {
            line("webhook", "PATHWAYS_PUBLIC_URL must begin with https:// for webhooks".into(), false);
        }
        _ => {}
    }
    if config.telegram_desk.is_some() {
        line(
            "advisors' group",
            "PATHWAYS_TELEGRAM_DESK is set, but not used yet: advisors work at /desk".into(),
            false,
        );
    }
    let key = if config.data_key.is_some() {
        "**** (from PATHWAYS_DATA_KEY)".to_owned()
    } else {
        config.key_path().display().to_string()
    };
    line("key", key, true);
    let shipped = Shipped::load()?;
    let now = SystemClock.now();
    let (is, good) = clock(now, &shipped.lines, &shipped.service);
    line("clock", is, good);
    let (is, good) = helplines(now, &shipped.lines);
    line("helplines", is, good);
    let (is, good) = area(&shipped.service, Config::data().get("outcodes.csv").unwrap_or_default());
    line("area", is, good);
    line("places", attribution(Config::data().get("LICENCES.md").unwrap_or_default()), true);
    match Authored::load(&config, &shipped.needs)? {
        Ok(_) => line("dialogues and wording", "proven".into(), true),
        Err(findings) => {
            line("dialogues and wording", format!("{} findings; run `pathways check`", findings.len()), false)
        }
    }
    match super::open(&config).await {
        Ok(store) => {
            match store.health().await {
                Ok(health) => {
                    let is = serde_json::to_string(&health)?;
                    line("kept", is, true);
                }
                Err(error) => line("kept", error.to_string(), false),
            }
            let (is, good) = match store.advisors().await {
                Ok(advisors) => alerts(&shipped.service.alerts, &advisors),
                Err(error) => (error.to_string(), false),
            };
            line("alerts", is, good);
            let (is, good) = match store.feeds().await {
                Ok(known) => feeds(&known),
                Err(error) => (error.to_string(), false),
            };
            line("feeds", is, good);
        }
        Err(error) => line("database", format!("{error:#}"), false),
    }
    if json {
        println!("{}", serde_json::to_string_pretty(&lines)?);
    } else {
        for line in &lines {
            println!("{} {}: {}", if line.good { "ok   " } else { "WRONG" }, line.what, line.is);
        }
    }
    Ok(lines.iter().all(|line| line.good))
}

/// Returns the lines that must be shown with the places that are compiled in.
fn attribution(licences: &str) -> String {
    let lines = licences.lines().skip_while(|line| *line != "## Lines to show").skip(1);
    let lines = lines.take_while(|line| !line.starts_with("## ")).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

/// Says where the service works, and whether each of its districts is one that a place can be in.
fn area(service: &Service, outcodes: &str) -> (String, bool) {
    if service.districts.is_empty() {
        return (
            "not said: nobody is told that they live elsewhere; data/service.yaml may name districts".into(),
            true,
        );
    }
    let is_known = |name: &str| outcodes.lines().any(|row| row.split(',').nth(3) == Some(name));
    let odd: Vec<&str> = service.districts.iter().map(String::as_str).filter(|name| !is_known(name)).collect();
    let all = service.districts.join(", ");
    if odd.is_empty() {
        return (all, true);
    }
    (format!("{all}; data/outcodes.csv has no district {}: write it as it stands there", odd.join(", ")), false)
}

/// Says who is told of danger, in order, and whether that is as it should be.
fn alerts(alerting: &Alerting, advisors: &[Advisor]) -> (String, bool) {
    let round = alerting.round(advisors);
    let names: Vec<&str> = round
        .iter()
        .filter_map(|id| advisors.iter().find(|advisor| advisor.id == *id))
        .map(|advisor| advisor.name.as_str())
        .collect();
    if names.is_empty() {
        return ("go to nobody: there is no advisor; add one with `pathways advisor add`".into(), false);
    }
    let there = |name: &&String| advisors.iter().any(|advisor| advisor.name == **name && !advisor.disabled);
    let missing: Vec<&str> = alerting.first.iter().filter(|name| !there(name)).map(String::as_str).collect();
    let order = format!(
        "go to {}, each for {} minutes where somebody must act now and {} where they must act today",
        names.join(", then "),
        alerting.minutes.now,
        alerting.minutes.soon
    );
    if missing.is_empty() {
        return (order, true);
    }
    (format!("{order}; data/service.yaml names {}, but no such advisor may sign in", missing.join(", ")), false)
}

/// Says how the feeds of the directory are, and which could not be read.
fn feeds(known: &[FeedRow]) -> (String, bool) {
    let by_themselves = known.iter().filter(|feed| feed.every_hours.is_some()).count();
    let mut is = format!("{}, {by_themselves} of them read by themselves", known.len());
    let down = known.iter().filter(|feed| feed.failures > 0);
    for feed in down.clone() {
        let since = feed.good_at.map_or("never".to_owned(), |time| time.local().date().to_string());
        is.push_str(&format!(
            "; {} failed ({} in a row, last taken in {since}): {} Its services stay as they were",
            feed.name, feed.failures, feed.says
        ));
    }
    (is, down.count() == 0)
}

/// Takes name and password out of an address.
fn masked(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, rest))) => format!("{scheme}://****@{rest}"),
        _ => url.to_owned(),
    }
}

/// Says what the clock says, and whether it can be: nobody has read a line on a day that is still to come.
fn clock(now: Time, lines: &Lines, service: &Service) -> (String, bool) {
    let local = now.local();
    let there = if service.is_open(now) { "advisors are there" } else { "advisors are not there" };
    let is = format!("{} in the UK; {there}", local.strftime("%Y-%m-%d %H:%M"));
    let lags = lines.all().iter().filter_map(|line| line.verified_on).any(|day| day > local.date());
    if lags {
        (format!("{is}; the clock is behind the day on which helplines were checked: set it"), false)
    } else {
        (is, true)
    }
}

/// Says how sure the lines are that people in danger are given, and which were read too long ago.
fn helplines(now: Time, lines: &Lines) -> (String, bool) {
    let today = now.local().date();
    let (mut sure, mut old, mut unread) = (0, Vec::new(), Vec::new());
    for line in lines.all().iter().filter(|line| line.kind == Kind::Crisis) {
        match line.verified_on {
            None => unread.push(line.name.as_str()),
            Some(day) if day.checked_add(1.year()).is_ok_and(|until| until < today) => old.push(line.name.as_str()),
            Some(_) => sure += 1,
        }
    }
    let mut is = format!("{sure} of those for danger checked at their source within a year");
    for (what, names) in
        [("Checked too long ago, check again", &old), ("Never checked at their source, ring them", &unread)]
    {
        if !names.is_empty() {
            is.push_str(&format!(". {what}: {}", names.join("; ")));
        }
    }
    (is, old.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{handoff::Role, ids::AdvisorId};

    fn at(text: &str) -> Time {
        Time::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    fn shipped() -> (Lines, Service) {
        let lines =
            Lines::parse(include_str!("../../data/national.yaml")).unwrap_or_else(|finding| panic!("{finding}"));
        let service = Service::parse(include_str!("../../data/service.yaml")).unwrap_or_else(|error| panic!("{error}"));
        (lines, service)
    }

    #[test]
    fn the_owners_of_the_places_are_named() {
        let shown = attribution(include_str!("../../data/LICENCES.md"));
        for owner in ["OS data © Crown copyright", "Royal Mail data ©", "National Statistics data ©", "GeoNames"] {
            assert!(shown.contains(owner), "{owner}: {shown}");
        }
        assert!(!shown.contains('#') && !shown.contains("Code-Point"), "{shown}");
    }

    #[test]
    fn lines_grow_old() {
        let (lines, _) = shipped();
        let (is, good) = helplines(at("2026-11-25T12:00:00Z"), &lines);
        assert!(good && is.contains("Never checked") && is.contains("Samaritans"), "{is}");
        let (is, good) = helplines(at("2029-01-01T12:00:00Z"), &lines);
        assert!(!good && is.starts_with("0 of") && is.contains("check again: Emergency services"), "{is}");
    }

    #[test]
    fn a_clock_that_lags_is_noticed() {
        let (lines, service) = shipped();
        assert_eq!(
            clock(at("2026-11-25T12:00:00Z"), &lines, &service),
            ("2026-11-25 12:00 in the UK; advisors are there".to_owned(), true)
        );
        let (is, good) = clock(at("1970-01-01T00:00:00Z"), &lines, &service);
        assert!(!good && is.contains("set it") && is.contains("advisors are not there"), "{is}");
    }

    #[test]
    fn a_district_that_no_place_is_in_is_noticed() {
        let (_, mut service) = shipped();
        let outcodes = include_str!("../../data/outcodes.csv");
        let (is, good) = area(&service, outcodes);
        assert!(good && is.starts_with("Liverpool, Sefton") && is.contains("Warrington"), "{is}");
        service.districts.push("Merseyside".into());
        let (is, good) = area(&service, outcodes);
        assert!(!good && is.contains("no district Merseyside:"), "{is}");
        service.districts.clear();
        assert!(area(&service, outcodes).1, "no area is no fault");
    }

    fn advisor(name: &str) -> Advisor {
        let id = AdvisorId::new(Time::from_millis(1));
        Advisor { id, name: name.into(), role: Role::Advisor, disabled: false, telegram: None }
    }

    #[test]
    fn a_feed_that_fails_is_named() {
        let good = FeedRow { name: "charity".into(), ..FeedRow::default() };
        assert_eq!(feeds(std::slice::from_ref(&good)), ("1, 0 of them read by themselves".to_owned(), true));
        let bad = FeedRow {
            name: "council".into(),
            failures: 3,
            every_hours: Some(24),
            says: "It answers 503.".into(),
            ..FeedRow::default()
        };
        let (is, good) = feeds(&[good, bad]);
        assert!(!good && is.contains("council failed (3 in a row, last taken in never): It answers 503."), "{is}");
    }

    #[test]
    fn it_says_who_is_told_first_and_warns_where_nobody_is() {
        let named = Alerting { first: vec!["Ben".into(), "Cem".into()], ..Alerting::default() };
        assert!(!alerts(&named, &[]).1);
        let (is, good) = alerts(&named, &[advisor("Ana"), advisor("Ben"), advisor("Cem")]);
        assert!(good && is.starts_with("go to Ben, then Cem, each for 5 minutes"), "{is}");
        let (is, good) = alerts(&named, &[advisor("Ana"), advisor("Ben")]);
        assert!(!good && is.ends_with("names Cem, but no such advisor may sign in"), "{is}");
    }
}
