//! The words that a listing is described by, as terms of the standard's taxonomies. Their codes are those that
//! [`crate::directory::source`] reads back: `pathways:need:debt`.

use super::ids;
use crate::{
    domain::{asset::Asset, ids::Lang},
    wording::{Args, BASE, Wording},
};
use serde_json::{Value, json};

/// What a term says of a listing: the taxonomies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    /// What it helps with.
    Need,
    /// How one takes part.
    Mode,
    /// How one gets in.
    Route,
    /// What it has for access.
    Access,
    /// Whom it is kept for.
    Gender,
    /// The nation it is for.
    Nation,
    /// The district it is for.
    District,
    /// What kind of listing it is: a made-up one.
    Listing,
}

impl Kind {
    /// All of them.
    pub(crate) const ALL: [Self; 8] =
        [Self::Need, Self::Mode, Self::Route, Self::Access, Self::Gender, Self::Nation, Self::District, Self::Listing];

    /// Returns its word in codes, and in the ids of messages.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Mode => "mode",
            Self::Route => "route",
            Self::Access => "access",
            Self::Gender => "gender",
            Self::Nation => "nation",
            Self::District => "district",
            Self::Listing => "listing",
        }
    }

    /// Returns what it is called, in English: the standard has one language.
    pub(crate) fn name(self, wording: &Wording) -> String {
        let id = format!("directory-{}", self.code());
        say(wording, &id).unwrap_or_else(|| self.code().to_owned())
    }

    /// Returns it as a taxonomy.
    pub(crate) fn taxonomy(self, wording: &Wording) -> Value {
        let name = self.name(wording);
        json!({"id": ids::taxonomy(self), "name": name, "description": name, "version": "1"})
    }
}

/// One term.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Term {
    /// Its taxonomy.
    pub(crate) kind: Kind,
    value: String,
}

impl Term {
    /// Returns the term of a taxonomy with this word.
    pub(crate) fn named(kind: Kind, value: &str) -> Self {
        Self { kind, value: value.to_owned() }
    }

    /// Returns the terms of a listing.
    pub(crate) fn of(asset: &Asset) -> impl Iterator<Item = Self> {
        values(asset).map(|(kind, value)| Self::named(kind, value))
    }

    /// Returns true where a listing is described by it.
    pub(crate) fn describes(&self, asset: &Asset) -> bool {
        values(asset).any(|(kind, value)| kind == self.kind && value == self.value)
    }

    /// Returns the code: `pathways:need:debt`.
    pub(crate) fn code(&self) -> String {
        match self.kind {
            Kind::Listing => format!("pathways:{}", self.value),
            kind => format!("pathways:{}:{}", kind.code(), self.value),
        }
    }

    /// Returns what it is called, in English; where there is no word of ours, as the feed has it.
    pub(crate) fn name(&self, wording: &Wording) -> String {
        let id = match self.kind {
            Kind::Need => format!("need-{}", self.value),
            kind => format!("directory-{}-{}", kind.code(), self.value),
        };
        say(wording, &id).unwrap_or_else(|| self.value.clone())
    }

    /// Returns it as the standard has it.
    pub(crate) fn term(&self, wording: &Wording) -> Value {
        let taxonomy = self.kind.name(wording);
        json!({
            "id": ids::term(self),
            "name": self.name(wording),
            "description": taxonomy,
            "taxonomy": taxonomy,
            "taxonomy_id": ids::taxonomy(self.kind),
            "term": self.code(),
        })
    }
}

/// Returns true where a listing is described by any term of a taxonomy.
pub(crate) fn has_any(asset: &Asset, kind: Kind) -> bool {
    values(asset).any(|(its, _)| its == kind)
}

fn values(asset: &Asset) -> impl Iterator<Item = (Kind, &str)> {
    let limits = &asset.eligibility;
    let needs = asset.needs.iter().map(|need| (Kind::Need, need.as_str()));
    let modes = asset.modes.iter().map(|mode| (Kind::Mode, mode.as_str()));
    let routes = asset.routes.iter().map(|route| (Kind::Route, route.as_str()));
    let access = asset.access.iter().map(|access| (Kind::Access, access.as_str()));
    let gender = limits.gender.iter().map(|gender| (Kind::Gender, gender.as_str()));
    let nations = limits.nations.iter().map(|nation| (Kind::Nation, nation.as_str()));
    let districts = limits.districts.iter().map(|district| (Kind::District, district.as_str()));
    let example = asset.example.then_some((Kind::Listing, "example"));
    needs.chain(modes).chain(routes).chain(access).chain(gender).chain(nations).chain(districts).chain(example)
}

fn say(wording: &Wording, id: &str) -> Option<String> {
    let english = Lang::new(BASE);
    wording.text(&english, id, None, &Args::new()).map(|text| text.text)
}
