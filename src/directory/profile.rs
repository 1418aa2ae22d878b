//! What a person told us, as far as it matters for finding something: the question that a [`super::Directory`] answers.
//!
//! [`Request`] is the same as scripts write it, see `pathways match`. Nothing here is kept or logged.

use super::{
    audience::{self, Slots},
    places::{Places, Resolved},
};
use crate::domain::{
    conversation::Area,
    ids::{AssetId, Lang, Need},
    time::Time,
};
use serde::Deserialize;

/// How many are shown where nobody says otherwise: two or three are a choice, ten are work.
const USUAL_LIMIT: usize = 3;

/// Who asks, as far as they told us. What is absent was not said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    /// What matters to them, the first most.
    pub needs: Vec<Need>,
    /// Where they are.
    pub place: Option<Area>,
    /// How old.
    pub age: Option<u8>,
    /// Woman, man, or neither.
    pub gender: Option<Gender>,
    /// What they speak.
    pub languages: Vec<Lang>,
    /// How much English.
    pub english: Option<English>,
    /// What they need to get in and take part, by the words of [`crate::domain::asset::Asset::access`].
    pub access: Vec<String>,
    /// How they get about.
    pub transport: Option<Transport>,
    /// When they can: `tue_pm`, `weekday_eve`, `weekend`, `evening`. Empty is any time.
    pub availability: Vec<String>,
    /// How they can take part. Empty is any way.
    pub mode: Vec<Mode>,
    /// The most they can pay, in pence.
    pub max_cost: Option<u32>,
    /// Whom they want to be among.
    pub gender_pref: Option<Wanted>,
    /// How many to find; `None` is three.
    pub limit: Option<usize>,
    /// What they turned down.
    pub declined: Vec<AssetId>,
    /// Their nation, where the place does not tell.
    pub nation: Option<String>,
}

/// Woman, man, or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// A woman.
    #[serde(alias = "female")]
    Woman,
    /// A man.
    #[serde(alias = "male")]
    Man,
    /// Neither, or both.
    #[serde(alias = "non_binary", alias = "nonbinary")]
    Other,
    /// Not said.
    #[serde(other)]
    Unsaid,
}

/// How much English.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum English {
    /// None.
    None,
    /// A few words.
    Basic,
    /// Enough to get by.
    Some,
    /// All they need.
    Fluent,
}

/// How somebody gets about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Transport {
    /// Hardly at all.
    None,
    /// On foot.
    Walk,
    /// By bus and train.
    Public,
    /// By car.
    Car,
}

/// A way to take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Mode {
    InPerson,
    Online,
    Phone,
    Text,
    HomeVisit,
}

/// Whom somebody wants to be among.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// Women only.
    WomenOnly,
    /// Men only.
    MenOnly,
    /// Everybody, or no wish.
    #[serde(alias = "any", alias = "none")]
    Mixed,
}

impl Profile {
    /// Returns how many to find.
    pub fn limit(&self) -> usize {
        self.limit.unwrap_or(USUAL_LIMIT).min(50)
    }

    /// Returns the person's nation, from the place first.
    pub fn nation(&self) -> Option<&str> {
        self.place.as_ref().and_then(|area| area.nation.as_deref()).or(self.nation.as_deref())
    }
}

impl Mode {
    /// Returns the bits of an asset's modes that satisfy this one: who can come can be come to, who can telephone can text.
    pub(crate) const fn bits(self) -> u8 {
        use audience::modes::{HOME_VISIT, IN_PERSON, ONLINE, PHONE, TEXT};
        match self {
            Self::InPerson => IN_PERSON | HOME_VISIT,
            Self::Online => ONLINE,
            Self::Phone => PHONE | TEXT,
            Self::Text => TEXT,
            Self::HomeVisit => HOME_VISIT,
        }
    }
}

/// A profile as a script writes it: one line of `pathways match`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Request {
    /// Handed back as it came.
    pub id: serde_json::Value,
    needs: Vec<String>,
    place: Option<PlaceText>,
    age: Option<u8>,
    gender: Option<Gender>,
    languages: Option<Vec<String>>,
    english: Option<English>,
    access: Option<Vec<String>>,
    transport: Option<Transport>,
    availability: Option<Vec<String>>,
    mode: Option<Vec<Mode>>,
    max_cost: Option<u32>,
    gender_pref: Option<Wanted>,
    limit: Option<usize>,
    declined: Option<Vec<String>>,
    nation: Option<String>,
    /// The instant that counts as now.
    pub now: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum PlaceText {
    Text(String),
    Point([f64; 2]),
}

/// What is wrong with a request, one sentence that says what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// No JSON object of that form.
    #[error("This line is no profile: {0}. Write one JSON object a line, as `pathways match --help` shows.")]
    Form(String),
    /// No such slot of the week.
    #[error("`{0}` in availability is no part of the week: write it like tue_pm, weekday_eve or weekend.")]
    Slot(String),
    /// No such instant.
    #[error("`{0}` in now is no instant: write it like 2026-11-24T10:00:00Z.")]
    Now(String),
    /// No such point.
    #[error("The point in place is not on the Earth: write [latitude, longitude] in degrees.")]
    Point,
}

impl Request {
    /// Reads one line.
    pub fn read(line: &str) -> Result<Self, RequestError> {
        serde_json::from_str(line).map_err(|error| RequestError::Form(error.to_string()))
    }

    /// Returns the profile, and what the place's words came to where they are not plain.
    pub fn profile(&self, places: &Places) -> Result<(Profile, Option<Resolved>), RequestError> {
        let (place, doubt) = match &self.place {
            None => (None, None),
            Some(PlaceText::Text(text)) if text.trim().is_empty() => (None, None),
            Some(PlaceText::Text(text)) => match places.resolve(text) {
                Resolved::Found(area) => (Some(area), None),
                // Nobody can be asked here.
                Resolved::Ambiguous(areas) if areas.len() == 1 => (areas.into_iter().next(), None),
                doubt => (None, Some(doubt)),
            },
            Some(PlaceText::Point([lat, lon])) => {
                if !(-90.0..=90.0).contains(lat) || !(-180.0..=180.0).contains(lon) {
                    return Err(RequestError::Point);
                }
                (Some(places.nearest(*lat, *lon)), None)
            }
        };
        let availability = self.availability.clone().unwrap_or_default();
        if let Some(bad) = availability.iter().find(|slot| Slots::parse(slot).is_none()) {
            return Err(RequestError::Slot(bad.clone()));
        }
        let profile = Profile {
            needs: self.needs.iter().map(Need::new).collect(),
            place,
            age: self.age,
            gender: self.gender,
            languages: self.languages.iter().flatten().map(Lang::new).collect(),
            english: self.english,
            access: self.access.clone().unwrap_or_default(),
            transport: self.transport,
            availability,
            mode: self.mode.clone().unwrap_or_default(),
            max_cost: self.max_cost,
            gender_pref: self.gender_pref,
            limit: self.limit,
            declined: self.declined.iter().flatten().map(AssetId::new).collect(),
            nation: self.nation.clone(),
        };
        Ok((profile, doubt))
    }

    /// Returns the instant that counts as now, where the request says one.
    pub fn now(&self) -> Result<Option<Time>, RequestError> {
        let read = |text: &String| Time::parse(text).ok_or_else(|| RequestError::Now(text.clone()));
        self.now.as_ref().map(read).transpose()
    }
}
