//! The phrasebook: ready replies that an advisor reads in the desk's language and the person in theirs.
//!
//! The words are in `locales/<tag>/phrases.ftl`; here is which there are, what each must be told, and how a turn keeps
//! which one it was.

use super::DeskError;
use crate::{
    dialogue::World,
    domain::{ids::Lang, post::ChannelKind, time::Time},
    wording::{Arg, Args, Text, When},
};
use serde::{Deserialize, Serialize};

/// How each Fluent message of the phrasebook begins.
pub const FAMILY: &str = "phrase-";

/// The longest place that a phrase can be told, in characters.
pub const PLACE_LONGEST: usize = 120;

/// One ready reply.
#[derive(Debug, PartialEq, Eq)]
pub struct Phrase {
    /// What it is called: its Fluent message without [`FAMILY`].
    pub name: &'static str,
    /// True where it must be told a time.
    pub when: bool,
    /// True where it must be told a place.
    pub place: bool,
    /// True where the answer may tell who somebody is: it is asked for on private channels only.
    pub identifies: bool,
}

/// Why a phrase cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhraseError {
    /// There is none of this name, or not on this channel.
    #[error("no such phrase")]
    Unknown,
    /// It must be told when.
    #[error("no time given")]
    When,
    /// It must be told where.
    #[error("no place given")]
    Place,
}

/// All of them, in the order of a talk.
pub const PHRASES: &[Phrase] = &[
    Phrase::plain("hello"),
    Phrase::plain("late"),
    Phrase::plain("safe"),
    Phrase::plain("wait"),
    Phrase { when: true, ..Phrase::plain("back") },
    Phrase::plain("interpreter"),
    Phrase { identifies: true, ..Phrase::plain("call-ask") },
    Phrase { when: true, ..Phrase::plain("call-at") },
    Phrase { when: true, place: true, ..Phrase::plain("meet") },
    Phrase::plain("found"),
    Phrase::plain("which"),
    Phrase::plain("more"),
    Phrase { when: true, ..Phrase::plain("closing") },
    Phrase::plain("goodbye"),
];

/// What the phrases are told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The advisor's first name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub advisor: String,
    /// A time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Time>,
    /// A place, in the advisor's words.
    #[serde(default, rename = "where", skip_serializing_if = "String::is_empty")]
    pub place: String,
}

/// A phrase with what it was told: what a form and a turn keep of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    phrase: &'static Phrase,
    told: Told,
}

impl Phrase {
    const fn plain(name: &'static str) -> Self {
        Self { name, when: false, place: false, identifies: false }
    }

    /// Returns its Fluent message.
    pub fn id(&self) -> String {
        format!("{FAMILY}{}", self.name)
    }

    /// Returns true where it may be said on a channel of this kind.
    pub const fn fits(&self, channel: ChannelKind) -> bool {
        !self.identifies || channel.is_private()
    }

    /// Returns what it says in `lang`. What it has not been told is an ellipsis.
    pub fn shown(&self, world: &World, lang: &Lang, told: &Told) -> String {
        let mut args = told.args();
        for name in ["when", "where"].into_iter().filter(|name| told.args().get(name).is_none()) {
            args.set(name, "…");
        }
        world.wording.text(lang, &self.id(), None, &args).map(|text| text.text).unwrap_or_default()
    }
}

impl Told {
    /// Takes in what a form says. A time that cannot be read is none; a place is one line.
    pub fn new(name: &str, when: &str, place: &str) -> Self {
        let place: String = place.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let place = place.split_whitespace().collect::<Vec<_>>().join(" ");
        Self {
            advisor: name.split_whitespace().next().unwrap_or_default().to_owned(),
            when: Time::parse_local(when.trim()),
            place: place.chars().take(PLACE_LONGEST).collect(),
        }
    }

    fn args(&self) -> Args {
        let mut args = Args::new().with("advisor", self.advisor.clone());
        if let Some(when) = self.when {
            args.set("when", Arg::Time(when, When::WeekdayTime));
        }
        if !self.place.is_empty() {
            args.set("where", self.place.clone());
        }
        args
    }
}

impl Pick {
    /// Takes the phrase of this name, where it is told all that it needs.
    pub fn new(name: &str, told: &Told, channel: ChannelKind) -> Result<Self, PhraseError> {
        let known = PHRASES.iter().find(|phrase| phrase.name == name && phrase.fits(channel));
        let phrase = known.ok_or(PhraseError::Unknown)?;
        if phrase.when && told.when.is_none() {
            return Err(PhraseError::When);
        }
        if phrase.place && told.place.is_empty() {
            return Err(PhraseError::Place);
        }
        let told = Told {
            // Nothing is kept that it does not say.
            advisor: if phrase.name == "hello" { told.advisor.clone() } else { String::new() },
            when: told.when.filter(|_| phrase.when),
            place: if phrase.place { told.place.clone() } else { String::new() },
        };
        Ok(Self { phrase, told })
    }

    /// Reads what [`Pick::kept`] wrote.
    pub fn read(kept: &str) -> Option<Self> {
        let (id, told) = kept.split_once(' ').unwrap_or((kept, "{}"));
        let name = id.strip_prefix(FAMILY)?;
        let phrase = PHRASES.iter().find(|phrase| phrase.name == name)?;
        Some(Self { phrase, told: serde_json::from_str(told).ok()? })
    }

    /// Returns how a form and a turn keep it: its Fluent message, and behind it what it was told, as JSON on one line.
    pub fn kept(&self) -> String {
        match serde_json::to_string(&self.told) {
            Ok(told) if self.told != Told::default() => format!("{} {told}", self.phrase.id()),
            _ => self.phrase.id(),
        }
    }

    /// Returns its words in `lang`, and the language that they are in: English where `lang` lacks them.
    pub fn words(&self, world: &World, lang: &Lang) -> Option<Text> {
        world.wording.text(lang, &self.phrase.id(), None, &self.told.args())
    }
}

/// Returns those phrases whose words stand in `text` as they are, in that order, as a turn keeps them.
pub(super) fn in_text(world: &World, lang: &Lang, text: &str, picks: &[Pick]) -> Vec<String> {
    let place = |pick: &Pick| Some((text.find(&pick.words(world, lang)?.text)?, pick.kept()));
    let mut found: Vec<(usize, String)> = picks.iter().filter_map(place).collect();
    found.sort();
    found.dedup();
    found.into_iter().map(|(_, kept)| kept).collect()
}

impl From<PhraseError> for DeskError {
    fn from(error: PhraseError) -> Self {
        Self::Phrase(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told() -> Told {
        Told::new("Ana Reyes", "2026-11-25T14:00", " the <b>library</b>\n in Walton ")
    }

    #[test]
    fn a_pick_is_read_back_as_it_was_kept() {
        for phrase in PHRASES {
            let pick = Pick::new(phrase.name, &told(), ChannelKind::Web).expect("it is told all");
            assert_eq!(Pick::read(&pick.kept()), Some(pick.clone()), "{}", pick.kept());
            assert!(!pick.kept().contains('\n'), "one line");
        }
        let meet = Pick::new("meet", &told(), ChannelKind::Web).expect("it is told all");
        let kept = r#"phrase-meet {"when":1795615200000,"where":"the <b>library</b> in Walton"}"#;
        assert_eq!(meet.kept(), kept);
        let wait = Pick::new("wait", &told(), ChannelKind::Web).expect("it needs nothing");
        assert_eq!(wait.kept(), "phrase-wait", "what it does not say is not kept");
    }

    #[test]
    fn bad_input_is_no_pick() {
        let none = Told::default();
        assert_eq!(Pick::new("insult", &told(), ChannelKind::Web), Err(PhraseError::Unknown));
        assert_eq!(Pick::new("back", &none, ChannelKind::Web), Err(PhraseError::When));
        assert_eq!(
            Pick::new("meet", &Told { place: String::new(), ..told() }, ChannelKind::Web),
            Err(PhraseError::Place)
        );
        for kept in ["", "phrase-", "phrase-insult", "desk-send", "phrase-meet {\"when\":\"soon\"}", "phrase-meet {"] {
            assert_eq!(Pick::read(kept), None, "{kept}");
        }
        for when in ["", "soon", "2026-13-40T99:99", "2026-11-25"] {
            assert_eq!(Told::new("Ana", when, "").when.map(|_| when), None);
        }
        assert_eq!(Told::new("", "", &"x".repeat(500)).place.len(), PLACE_LONGEST);
    }

    #[test]
    fn a_number_is_asked_for_on_private_channels_only() {
        let asks = |channel| Pick::new("call-ask", &told(), channel).is_ok();
        assert!(asks(ChannelKind::Web) && !asks(ChannelKind::Telegram));
    }
}
