//! What a dialogue can `do`: the closed list, with each one's outcomes.
//!
//! What an action does is in `step`; here is what the prover needs to know of it.

use super::script::Kind;

/// What says how to reach whoever writes: it stays though they ask for somebody else.
pub const REACH: [&str; 3] = ["name", "phone", "call_when"];
/// The consent to pass on what was said: each person's own.
pub const SHARING: &str = "sharing";

/// What a dialogue can `do`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Finds assets for what is known.
    Match,
    /// Takes the next need that has not been seen to.
    NextNeed,
    /// Records the needs heard before consent was given.
    Hear,
    /// Refers the person to an asset.
    Refer,
    /// Marks what was offered as not wanted.
    Decline,
    /// Puts the conversation in the advisors' queue.
    Handoff,
    /// Tells a named advisor of a risk.
    Alert,
    /// Starts a dialogue later.
    Schedule,
    /// Takes down a call-back.
    CallBack,
    /// Records a consent.
    Consent,
    /// Records that a consent was taken back.
    Withdraw,
    /// Asks whether a consent is in force.
    Consented,
    /// Keeps the answers to a check-in or to feedback.
    Record,
    /// Speaks another language from here on.
    SetLanguage,
    /// Asks whether the person's language is known.
    LanguageKnown,
    /// Stops everything unasked.
    Stop,
    /// Lets check-ins come again.
    Start,
    /// Tells what is kept.
    TellMyData,
    /// Erases what is kept.
    Erase,
    /// Asks who speaks to the person.
    Held,
    /// Asks whether advisors are there now.
    OpenNow,
    /// Sees to it that nothing is sent unasked: somebody else may read it.
    Discreet,
    /// Asks whether a slot is known.
    Known,
    /// Asks whether a place is where the service works.
    Covered,
    /// Takes a need down, for `next_need` to take up.
    RecordNeed,
    /// Forgets whom it was about before, to begin with somebody else.
    Anew,
    /// Finds courses with something to come.
    Courses,
    /// Finds the next sessions of a course.
    Sessions,
    /// Finds the sessions that the person has a place in or waits for.
    Places,
    /// Gives the person a place in a session, or puts them on its waiting list.
    Book,
    /// Gives the person's place up.
    GiveUp,
}

impl Act {
    /// All of them.
    pub const ALL: [Self; 31] = [
        Self::Match,
        Self::NextNeed,
        Self::Hear,
        Self::Refer,
        Self::Decline,
        Self::Handoff,
        Self::Alert,
        Self::Schedule,
        Self::CallBack,
        Self::Consent,
        Self::Withdraw,
        Self::Consented,
        Self::Record,
        Self::SetLanguage,
        Self::LanguageKnown,
        Self::Stop,
        Self::Start,
        Self::TellMyData,
        Self::Erase,
        Self::Held,
        Self::OpenNow,
        Self::Discreet,
        Self::Known,
        Self::Covered,
        Self::RecordNeed,
        Self::Anew,
        Self::Courses,
        Self::Sessions,
        Self::Places,
        Self::Book,
        Self::GiveUp,
    ];

    /// Returns the name used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Match => "match",
            Self::NextNeed => "next_need",
            Self::Hear => "hear",
            Self::Refer => "refer",
            Self::Decline => "decline",
            Self::Handoff => "handoff",
            Self::Alert => "alert",
            Self::Schedule => "schedule",
            Self::CallBack => "call_back",
            Self::Consent => "consent",
            Self::Withdraw => "withdraw",
            Self::Consented => "consented",
            Self::Record => "record",
            Self::SetLanguage => "set_language",
            Self::LanguageKnown => "language_known",
            Self::Stop => "stop",
            Self::Start => "start",
            Self::TellMyData => "tell_my_data",
            Self::Erase => "erase",
            Self::Held => "held",
            Self::OpenNow => "open_now",
            Self::Discreet => "discreet",
            Self::Known => "known",
            Self::Covered => "covered",
            Self::RecordNeed => "record_need",
            Self::Anew => "anew",
            Self::Courses => "courses",
            Self::Sessions => "sessions",
            Self::Places => "places",
            Self::Book => "book",
            Self::GiveUp => "give_up",
        }
    }

    /// Reads the name used in files.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.as_str() == text)
    }

    /// Returns its outcomes. `next_need` has the options of the slot it fills besides.
    pub const fn outcomes(self) -> &'static [&'static str] {
        match self {
            Self::Match => &["found", "none", "failed"],
            Self::NextNeed => &["done"],
            Self::Hear => &["heard", "nothing"],
            Self::Refer => &["sent", "failed"],
            Self::Handoff => &["queued", "closed", "failed"],
            Self::Alert => &["raised", "failed"],
            Self::Schedule | Self::CallBack | Self::Record | Self::Erase => &["ok", "failed"],
            Self::Consented => &["granted", "missing"],
            Self::Held => &["bot", "queued", "human"],
            Self::OpenNow => &["open", "closed"],
            Self::Known | Self::LanguageKnown => &["known", "unknown"],
            Self::Covered => &["covered", "outside", "unknown"],
            Self::Courses | Self::Sessions | Self::Places => &["found", "none"],
            Self::Book => &["booked", "waiting", "gone"],
            Self::Decline
            | Self::Consent
            | Self::Withdraw
            | Self::SetLanguage
            | Self::Stop
            | Self::Start
            | Self::TellMyData
            | Self::Discreet
            | Self::RecordNeed
            | Self::Anew
            | Self::GiveUp => &["ok"],
        }
    }

    /// Returns true where it reaches beyond the conversation, so that `/back` must not undo what came before it.
    pub const fn is_outward(self) -> bool {
        match self {
            Self::Refer
            | Self::Handoff
            | Self::Alert
            | Self::Schedule
            | Self::CallBack
            | Self::Consent
            | Self::Withdraw
            | Self::Record
            | Self::Stop
            | Self::Start
            | Self::Erase
            | Self::Discreet
            | Self::Anew
            | Self::Book
            | Self::GiveUp => true,
            Self::Match
            | Self::NextNeed
            | Self::Hear
            | Self::Decline
            | Self::Consented
            | Self::SetLanguage
            | Self::LanguageKnown
            | Self::TellMyData
            | Self::Held
            | Self::OpenNow
            | Self::Known
            | Self::Covered
            | Self::RecordNeed
            | Self::Courses
            | Self::Sessions
            | Self::Places => false,
        }
    }

    /// Returns the consents without which it must not be reached.
    pub const fn needs_consent(self) -> &'static [&'static str] {
        match self {
            Self::Refer => &["service", "sharing"],
            Self::Match
            | Self::NextNeed
            | Self::Hear
            | Self::RecordNeed
            | Self::Decline
            | Self::Schedule
            | Self::CallBack
            | Self::Record
            | Self::Courses
            | Self::Book
            | Self::Handoff => &["service"],
            _ => &[],
        }
    }

    /// Returns the kinds of slot that `with` hands it, in order.
    pub const fn takes(self) -> &'static [Kind] {
        match self {
            Self::Refer => &[Kind::Asset],
            Self::Decline => &[Kind::Matches],
            Self::SetLanguage => &[Kind::Language],
            Self::CallBack => &[Kind::Phone, Kind::One],
            Self::Courses => &[Kind::One],
            Self::Sessions => &[Kind::Course],
            Self::Book | Self::GiveUp => &[Kind::Session],
            _ => &[],
        }
    }

    /// Returns true where `with` may hand it any slots.
    pub const fn takes_any(self) -> bool {
        matches!(self, Self::Match | Self::Record)
    }

    /// Returns the kind of slot that `into` must name.
    pub const fn gives(self) -> Option<Kind> {
        match self {
            Self::Match => Some(Kind::Matches),
            Self::NextNeed => Some(Kind::One),
            Self::Courses => Some(Kind::Courses),
            Self::Sessions | Self::Places => Some(Kind::Sessions),
            _ => None,
        }
    }
}
