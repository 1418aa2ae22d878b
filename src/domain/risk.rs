//! What safety saw in a text, and how soon someone must act on it.

use serde::{Deserialize, Serialize};

/// What may be wrong. In the order of the table in `docs/safety`: the first found wins where two are equally urgent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Risk {
    /// Nothing seen.
    #[default]
    None,
    /// Threats to somebody else.
    HarmToOthers,
    /// Hurting oneself.
    SelfHarm,
    /// Violence or control by somebody close, neglect, exploitation.
    Abuse,
    /// A child in danger.
    ChildAtRisk,
    /// Wanting to die, or not wanting to be here.
    Suicide,
    /// Life in danger now: an overdose taken, chest pain.
    MedicalEmergency,
}

/// How soon.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// No risk.
    #[default]
    None,
    /// Past, said to be over: noted, no alarm.
    History,
    /// Ideation, continuing abuse, worry for another.
    Soon,
    /// Under way, means or a time at hand, the attacker present.
    Now,
}

impl Risk {
    /// All that may be wrong.
    pub const ALL: [Self; 6] =
        [Self::MedicalEmergency, Self::Suicide, Self::ChildAtRisk, Self::Abuse, Self::SelfHarm, Self::HarmToOthers];

    /// Returns the name used in files, rows and messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::HarmToOthers => "harm_to_others",
            Self::SelfHarm => "self_harm",
            Self::Abuse => "abuse",
            Self::ChildAtRisk => "child_at_risk",
            Self::Suicide => "suicide",
            Self::MedicalEmergency => "medical_emergency",
        }
    }

    /// Reads the name used in files and rows.
    pub fn parse(text: &str) -> Option<Self> {
        [
            Self::None,
            Self::HarmToOthers,
            Self::SelfHarm,
            Self::Abuse,
            Self::ChildAtRisk,
            Self::Suicide,
            Self::MedicalEmergency,
        ]
        .into_iter()
        .find(|risk| risk.as_str() == text)
    }
}

impl Urgency {
    /// Returns the name used in files, rows and messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::History => "history",
            Self::Soon => "soon",
            Self::Now => "now",
        }
    }

    /// Reads the name used in files and rows.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::None, Self::History, Self::Soon, Self::Now].into_iter().find(|urgency| urgency.as_str() == text)
    }

    /// Returns true when the right help must come before anything else.
    pub const fn is_alarm(self) -> bool {
        matches!(self, Self::Soon | Self::Now)
    }
}
