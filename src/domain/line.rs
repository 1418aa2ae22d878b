//! The nation's lines and services, as `data/national.yaml` has them, and which of them a person in danger needs first.
//!
//! What we did not read at its source is never shown as sure: such a line has no hours and no date. This module knows
//! numbers and names, and no wording: what is said around them is Fluent's.

use super::{
    asset::{Asset, Cost, Eligibility, Provider},
    finding::Finding,
    ids::{AssetId, Need},
    risk::Risk,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The nations that a line may be for.
pub const NATIONS: [&str; 4] = ["england", "wales", "scotland", "northern_ireland"];

/// The file, as findings name it.
const FILE: &str = "data/national.yaml";

/// A line to call or a national service.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its id: `samaritans`.
    pub id: String,
    /// Its name, the same in every language.
    pub name: String,
    /// Whether "get help now" shows it.
    pub kind: Kind,
    /// What it is for: names of risks and of needs.
    #[serde(rename = "for")]
    pub serves: Vec<String>,
    /// What it is, in English.
    pub summary: String,
    /// The number to call.
    #[serde(default)]
    pub phone: Option<String>,
    /// What to press once through.
    #[serde(default)]
    pub press: Option<String>,
    /// The number to text.
    #[serde(default)]
    pub text: Option<String>,
    /// The word to text there.
    #[serde(default)]
    pub word: Option<String>,
    /// Its page.
    #[serde(default)]
    pub web: Option<String>,
    /// When it answers. Only where verified.
    #[serde(default)]
    pub hours: Option<String>,
    /// Nations it serves. Empty is all of them.
    #[serde(default)]
    pub nations: Vec<String>,
    /// From this age on.
    #[serde(default)]
    pub min_age: Option<u8>,
    /// Up to and with this age.
    #[serde(default)]
    pub max_age: Option<u8>,
    /// Only for: `woman`, `man`.
    #[serde(default)]
    pub gender: Option<String>,
    /// Who it is for, in English, where age and nation do not say it.
    #[serde(default)]
    pub note: Option<String>,
    /// How sure we are of all this.
    pub sure: Sure,
    /// The day somebody read it at its source.
    #[serde(default)]
    pub verified_on: Option<jiff::civil::Date>,
    /// Where it was read.
    pub source: String,
}

/// Whether "get help now" shows a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// It does.
    Crisis,
    /// It is an offer like any other.
    Service,
}

/// How sure we are of a line, the best last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sure {
    /// Sources disagree: only the web page is told.
    None,
    /// From memory.
    Recalled,
    /// From somebody else's dated list.
    ThirdParty,
    /// Read at its source.
    Verified,
}

/// All lines, in the order in which a person in danger needs them.
#[derive(Clone, Debug, Default)]
pub struct Lines(Vec<Line>);

impl Lines {
    /// Reads the file's text and proves it: see the checks at [`Line`]'s fields.
    pub fn parse(text: &str) -> Result<Self, Box<Finding>> {
        let lines: Vec<Line> = serde_saphyr::from_str(text).map_err(|error| {
            let row = error.location().and_then(|at| usize::try_from(at.line()).ok()).unwrap_or(0);
            Box::new(finding(row, "", error.to_string(), "Write it as the head of the file says."))
        })?;
        let mut ids = BTreeSet::new();
        for line in &lines {
            if !ids.insert(&line.id) {
                return Err(at(text, line, "The id is there twice.", "Give each line an id of its own."));
            }
            line.check().map_err(|(says, mend)| at(text, line, says, mend))?;
        }
        Ok(Self(lines))
    }

    /// Returns the lines for a danger, first the one to try first.
    ///
    /// `nation` is where the person is: pass the service's own where it is not known, since with `None` every nation's
    /// line is told. Without an age the lines of an age group come last, but where a child is in danger.
    pub fn crisis(&self, risk: Risk, nation: Option<&str>, age: Option<u8>) -> Vec<&Line> {
        let mut found: Vec<&Line> = self
            .0
            .iter()
            .filter(|line| line.kind == Kind::Crisis && line.is_for(risk.as_str()))
            .filter(|line| nation.is_none_or(|nation| line.is_in(nation)) && age.is_none_or(|age| line.is_at(age)))
            .collect();
        if age.is_none() && risk != Risk::ChildAtRisk {
            found.sort_by_key(|line| line.min_age.is_some() || line.max_age.is_some());
        }
        found
    }

    /// Returns the lines and services for a need, in the file's order.
    pub fn serving(&self, need: &Need, nation: Option<&str>) -> Vec<&Line> {
        let here = |line: &&Line| line.is_for(need.as_str()) && nation.is_none_or(|nation| line.is_in(nation));
        self.0.iter().filter(here).collect()
    }

    /// Returns the line with this id.
    pub fn get(&self, id: &str) -> Option<&Line> {
        self.0.iter().find(|line| line.id == id)
    }

    /// Returns all of them.
    pub fn all(&self) -> &[Line] {
        &self.0
    }

    /// Returns what serves a need as assets of the feed `national`, so that matching can offer it where nothing is near.
    /// A line for danger alone is never among them.
    pub fn to_assets(&self) -> Vec<Asset> {
        self.0.iter().filter_map(Line::to_asset).collect()
    }
}

impl Line {
    /// Returns true where it is for this risk or need.
    pub fn is_for(&self, what: &str) -> bool {
        self.serves.iter().any(|it| it == what)
    }

    /// Returns true where it serves this nation.
    pub fn is_in(&self, nation: &str) -> bool {
        self.nations.is_empty() || self.nations.iter().any(|it| it == nation)
    }

    /// Returns true where it is for people of this age.
    pub fn is_at(&self, age: u8) -> bool {
        self.min_age.is_none_or(|min| age >= min) && self.max_age.is_none_or(|max| age <= max)
    }

    /// Returns what is wrong with it and how to mend it.
    fn check(&self) -> Result<(), (&'static str, &'static str)> {
        let verified = self.sure == Sure::Verified;
        if [&self.id, &self.name, &self.summary, &self.source].iter().any(|text| text.trim().is_empty()) {
            Err(("Its id, name, summary or source is empty.", "Fill it in."))
        } else if self.serves.is_empty() || self.is_for(Risk::None.as_str()) {
            Err(("It is for nothing.", "Name a risk or a need below `for`."))
        } else if self.phone.is_none() && self.text.is_none() && self.web.is_none() {
            Err(("Nobody can reach it.", "Give a phone, a text number or a web page."))
        } else if self.web.as_ref().is_some_and(|web| !web.starts_with("https://")) {
            Err(("Its page is no https address.", "Begin it with https://."))
        } else if verified != self.verified_on.is_some() {
            Err(("It is verified without a day, or has a day and is not verified.", "Set both or neither."))
        } else if !verified && self.hours.is_some() {
            Err(("It has hours that nobody verified.", "Leave `hours` out until they are."))
        } else if !verified && self.web.is_none() {
            Err(("It is not verified and has no page to look at.", "Give `web`."))
        } else if self.sure == Sure::None && (self.phone.is_some() || self.text.is_some()) {
            Err(("It has a number that sources disagree on.", "Leave the number out until it is verified."))
        } else if self.nations.iter().any(|nation| !NATIONS.contains(&nation.as_str())) {
            Err(("It names no nation of ours.", "Use england, wales, scotland or northern_ireland."))
        } else {
            Ok(())
        }
    }

    fn to_asset(&self) -> Option<Asset> {
        let needs: Vec<Need> =
            self.serves.iter().filter(|it| Risk::parse(it).is_none()).map(|it| Need::new(it.as_str())).collect();
        if needs.is_empty() {
            return None;
        }
        let modes = [("phone", &self.phone), ("text", &self.text), ("online", &self.web)];
        Some(Asset {
            id: AssetId::new(format!("national:{}", self.id)),
            feed: "national".into(),
            name: self.name.clone(),
            summary: self.summary.clone(),
            provider: Some(Provider { id: None, name: self.name.clone(), url: self.web.clone() }),
            needs,
            active: true,
            places: Vec::new(),
            schedules: Vec::new(),
            hours_note: self.hours.clone(),
            eligibility: Eligibility {
                min_age: self.min_age,
                max_age: self.max_age,
                gender: self.gender.clone(),
                districts: Vec::new(),
                nations: self.nations.clone(),
                note: self.note.clone(),
            },
            // Advice of theirs costs nothing; what the call costs is known for free numbers alone.
            costs: match &self.phone {
                Some(phone) if !phone.starts_with("080") => Vec::new(),
                _ => vec![Cost { pence: Some(0), note: None }],
            },
            languages: Vec::new(),
            access: Vec::new(),
            modes: modes.iter().filter(|(_, way)| way.is_some()).map(|(mode, _)| (*mode).to_owned()).collect(),
            routes: vec!["self".into()],
            phones: self.phone.iter().cloned().collect(),
            email: None,
            url: self.web.clone(),
            verified_on: self.verified_on,
            source: Some(self.source.clone()),
            example: false,
            changed_at: None,
        })
    }
}

/// Makes a finding about one line, at the file's line that names it.
fn at(text: &str, line: &Line, says: &str, mend: &str) -> Box<Finding> {
    let named = |row: &str| row.trim_start_matches("- ").strip_prefix("id:").is_some_and(|id| id.trim() == line.id);
    let row = text.lines().position(named).map_or(0, |row| row + 1);
    Box::new(finding(row, &line.id, says.to_owned(), mend))
}

fn finding(line: usize, node: &str, says: String, mend: &str) -> Finding {
    Finding { file: FILE.into(), line, rule: "national".into(), node: node.into(), says, mend: mend.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = include_str!("../../data/national.yaml");

    fn shipped() -> Lines {
        Lines::parse(SHIPPED).unwrap_or_else(|finding| panic!("{finding}"))
    }

    fn ids(risk: Risk, nation: &str, age: Option<u8>) -> Vec<String> {
        shipped().crisis(risk, Some(nation), age).iter().map(|line| line.id.clone()).collect()
    }

    #[test]
    fn emergency_comes_first_for_every_danger_in_every_nation() {
        for nation in NATIONS {
            for risk in [
                Risk::MedicalEmergency,
                Risk::Suicide,
                Risk::ChildAtRisk,
                Risk::Abuse,
                Risk::SelfHarm,
                Risk::HarmToOthers,
            ] {
                for age in [None, Some(12), Some(40), Some(80)] {
                    let found = ids(risk, nation, age);
                    assert_eq!(found.first().map(String::as_str), Some("emergency"), "{risk:?} {nation} {age:?}");
                    assert!(risk == Risk::MedicalEmergency || found.len() > 1, "{risk:?} {nation} {age:?}");
                }
            }
        }
    }

    #[test]
    fn an_emergency_of_the_body_has_one_number() {
        assert_eq!(ids(Risk::MedicalEmergency, "england", None), ["emergency"]);
    }

    #[test]
    fn suicide_is_met_by_nation() {
        let after = |nation| ids(Risk::Suicide, nation, Some(40))[1..].join(" ");
        assert_eq!(after("england"), "urgent-mental-health-england samaritans shout calm");
        assert_eq!(after("wales"), "urgent-mental-health-wales samaritans shout calm");
        assert_eq!(after("scotland"), "urgent-mental-health-scotland samaritans shout calm");
        assert_eq!(after("northern_ireland"), "lifeline samaritans shout calm");
    }

    #[test]
    fn a_young_person_gets_the_young_peoples_lines() {
        assert_eq!(ids(Risk::Suicide, "england", Some(15))[1], "childline");
        assert!(ids(Risk::Suicide, "england", Some(25)).contains(&"papyrus".to_owned()));
        assert!(!ids(Risk::Suicide, "england", Some(35)).contains(&"papyrus".to_owned()));
        assert_eq!(ids(Risk::ChildAtRisk, "england", Some(15)), ["emergency", "childline"]);
        assert_eq!(ids(Risk::ChildAtRisk, "england", Some(40)), ["emergency", "nspcc"]);
        assert_eq!(ids(Risk::ChildAtRisk, "england", None), ["emergency", "childline", "nspcc"]);
    }

    #[test]
    fn without_an_age_the_lines_for_everyone_come_first() {
        let found = ids(Risk::Suicide, "england", None);
        assert_eq!(&found[..3], ["emergency", "urgent-mental-health-england", "samaritans"]);
        assert_eq!(&found[found.len() - 2..], ["childline", "papyrus"]);
    }

    #[test]
    fn abuse_is_met_by_the_nations_own_line() {
        for (nation, line) in [
            ("england", "domestic-abuse-england"),
            ("wales", "domestic-abuse-wales"),
            ("scotland", "domestic-abuse-scotland"),
            ("northern_ireland", "domestic-abuse-northern-ireland"),
        ] {
            let found = ids(Risk::Abuse, nation, Some(30));
            assert_eq!(found[1], line);
            assert_eq!(found.iter().filter(|id| id.starts_with("domestic-abuse")).count(), 1);
        }
    }

    #[test]
    fn what_is_for_is_a_risk_or_a_need_that_we_know() {
        let needs = include_str!("../../data/needs.yaml");
        for line in shipped().all() {
            for what in &line.serves {
                let known = Risk::parse(what).is_some() || needs.contains(&format!("{{id: {what},"));
                assert!(known, "{}: {what}", line.id);
            }
        }
    }

    #[test]
    fn assets_are_national_and_never_lines_for_danger_alone() {
        let assets = shipped().to_assets();
        assert!(assets.iter().all(|asset| asset.feed == "national" && asset.active && !asset.needs.is_empty()));
        assert!(!assets.iter().any(|asset| asset.id == "national:samaritans" || asset.id == "national:emergency"));
        let debt: Vec<_> =
            assets.iter().filter(|asset| asset.needs.contains(&Need::new("debt"))).map(|asset| &asset.name).collect();
        assert!(debt.iter().any(|name| *name == "StepChange"));
        let shelter = assets.iter().find(|asset| asset.id == "national:shelter-england");
        assert_eq!(shelter.map(|asset| asset.eligibility.nations.clone()), Some(vec!["england".to_owned()]));
        assert_eq!(shelter.and_then(Asset::is_free), Some(true));
    }

    #[test]
    fn a_line_that_claims_too_much_is_refused_where_it_stands() {
        let line = "- id: a\n  name: A\n  kind: crisis\n  for: [suicide]\n  summary: S.\n  source: s\n  web: https://a.example\n";
        let cases = [
            ("  sure: recalled\n  hours: 24/7\n", "hours"),
            ("  sure: verified\n", "without a day"),
            ("  sure: none\n  phone: 0800 1\n", "disagree"),
            ("  sure: recalled\n  nations: [france]\n", "nation"),
        ];
        for (rest, says) in cases {
            let found = Lines::parse(&format!("# head\n{line}{rest}")).err();
            assert!(found.as_ref().is_some_and(|f| f.says.contains(says) && f.line == 2), "{rest}: {found:?}");
        }
        assert!(Lines::parse(&format!("{line}  sure: recalled\n{line}  sure: recalled\n")).is_err());
        assert!(Lines::parse("- id: a\n  nmae: A\n").is_err_and(|finding| finding.line > 0));
    }
}
