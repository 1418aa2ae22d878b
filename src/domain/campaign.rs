//! A campaign: one source of outreach, such as a poster in a library or a partner's web page, and the opaque name that
//! its links carry.

use super::{ids::Lang, time::Time};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What the name in a link of the desk begins with: on Telegram that is an advisor's link and no campaign.
pub const DESK_LINK: &str = "desk-";
/// The longest title or place, in characters.
pub const LONGEST_TITLE: usize = 80;
/// The longest name: what Telegram carries.
const LONGEST_NAME: usize = 64;

/// One source of outreach.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Campaign {
    /// What links carry.
    pub name: CampaignName,
    /// What staff call it: a place or a group.
    pub title: String,
    /// Where its posters hang.
    pub place: Option<String>,
    /// The languages of its poster.
    pub languages: Vec<Lang>,
    /// When it was made.
    pub created_at: Time,
    /// Who made it, as the audit names them.
    pub created_by: String,
    /// When it ended. Its links still open the chat, and what came by it still counts.
    pub ended_at: Option<Time>,
}

/// The opaque name in a campaign's links: 1 to 64 of `[A-Za-z0-9_-]`, and no link of the desk.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CampaignName(String);

impl CampaignName {
    /// Reads a name that a stranger or a form gives.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
        let good = (1..=LONGEST_NAME).contains(&text.len()) && text.bytes().all(plain) && !text.starts_with(DESK_LINK);
        good.then(|| Self(text.to_owned()))
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CampaignName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Returns a title or place without the white space round it, where it is one line of 1 to [`LONGEST_TITLE`] characters.
pub fn title(text: &str) -> Option<String> {
    let text = text.trim();
    let good = (1..=LONGEST_TITLE).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    good.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_every_link_can_carry_is_a_name() {
        for good in ["a", "library-4", "A_b-9", "desk", "Desk-x", &"a".repeat(64)] {
            assert_eq!(CampaignName::parse(good).expect(good).as_str(), good);
        }
        for bad in ["", "desk-", "desk-x", "a b", "a/b", "ä", "a\n", "<script>", &"a".repeat(65)] {
            assert_eq!(CampaignName::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_title_is_one_line() {
        assert_eq!(title("  Spellow Library ").as_deref(), Some("Spellow Library"));
        assert_eq!(title(&"ä".repeat(80)).map(|title| title.chars().count()), Some(80));
        for bad in ["", "  ", "two\nlines", &"ä".repeat(81)] {
            assert_eq!(title(bad), None, "{bad}");
        }
    }
}
