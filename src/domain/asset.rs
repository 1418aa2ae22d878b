//! A community offer: an Open Referral service with its places, hours, costs and limits.
//!
//! What a listing leaves unstated stays `None` or empty: it is never assumed, only ranked lower and said.

use super::{
    ids::{AssetId, Lang, Need},
    time::Time,
};
use serde::{Deserialize, Serialize};

/// A community offer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asset {
    /// The id its feed gives it.
    pub id: AssetId,
    /// Which feed it came from: `demo`, `national`, or the import's source name.
    pub feed: String,
    /// Its name, plain text.
    pub name: String,
    /// What it is, plain text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<Provider>,
    /// Which needs it serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// False where the feed says that it is closed for now or for good.
    pub active: bool,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
    /// When it is on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schedules: Vec<Schedule>,
    /// Hours in words, where nothing better is known: `24/7`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_note: Option<String>,
    /// Who it is for.
    #[serde(default)]
    pub eligibility: Eligibility,
    /// What it costs. Empty is unstated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub costs: Vec<Cost>,
    /// Languages spoken, by locale tag or ISO 639 code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Lang>,
    /// What it has for access: `wheelchair`, `step_free`, `hearing_loop`, `accessible_toilet`, `parking`, `quiet_space`, `bsl`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<String>,
    /// How one takes part: `in_person`, `online`, `phone`, `text`, `home_visit`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modes: Vec<String>,
    /// How one gets in: `self`, `advisor`, `gp`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub routes: Vec<String>,
    /// Telephone numbers, as they are written.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<String>,
    /// Where to write.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Its page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The day somebody checked it, `2026-11-01`. Absent is unverified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_on: Option<jiff::civil::Date>,
    /// Where its facts come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// True for a made-up listing of the demo town.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub example: bool,
    /// When the feed last changed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed_at: Option<Time>,
}

/// Who runs an asset.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Provider {
    /// The feed's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// Its page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A building, or an outreach point.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// The feed's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The address in one line, without the postcode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The postcode or outcode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Where, in degrees of WGS 84 (latitude, longitude).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<(f64, f64)>,
    /// How the point is known.
    #[serde(default)]
    pub precision: Precision,
}

/// How a point is known, the best last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// No point.
    #[default]
    None,
    /// The middle of its outcode: about a kilometre off.
    Outcode,
    /// Its postcode.
    Postcode,
    /// The feed gave it.
    File,
}

/// When an asset is on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Schedule {
    /// How it comes back.
    pub every: Every,
    /// Days it is on.
    pub days: Vec<Day>,
    /// For [`Every::Month`]: which of those days in the month, 1 to 5, or -1 for the last. Empty is all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nth: Vec<i8>,
    /// Weeks or months from one to the next, 1 where each.
    pub interval: u8,
    /// From.
    pub opens: jiff::civil::Time,
    /// Until.
    pub closes: jiff::civil::Time,
    /// The first day it holds; with an interval above one it is counted from here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<jiff::civil::Date>,
    /// The last day it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<jiff::civil::Date>,
}

/// How a schedule comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Every {
    /// Week by week.
    Week,
    /// Month by month.
    Month,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

/// Who an asset is for. What is absent is unstated.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Eligibility {
    /// From this age on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_age: Option<u8>,
    /// Up to and with this age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_age: Option<u8>,
    /// Only for: `woman`, `man`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// Only for people who live in these districts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub districts: Vec<String>,
    /// Only for people in these nations: `england`, `wales`, `scotland`, `northern_ireland`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nations: Vec<String>,
    /// In the feed's own words, plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A price.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    /// In pence; nought is free. Absent where the feed only has words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pence: Option<u32>,
    /// In the feed's own words, plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Asset {
    /// Returns true where it is said to be free, false where it is said to cost something, `None` where unstated.
    pub fn is_free(&self) -> Option<bool> {
        let stated: Vec<u32> = self.costs.iter().filter_map(|cost| cost.pence).collect();
        if stated.is_empty() { None } else { Some(stated.contains(&0)) }
    }
}

impl Day {
    /// Returns the day that a calendar calls so.
    pub const fn of(weekday: jiff::civil::Weekday) -> Self {
        use jiff::civil::Weekday as W;
        match weekday {
            W::Monday => Self::Mon,
            W::Tuesday => Self::Tue,
            W::Wednesday => Self::Wed,
            W::Thursday => Self::Thu,
            W::Friday => Self::Fri,
            W::Saturday => Self::Sat,
            W::Sunday => Self::Sun,
        }
    }
}
