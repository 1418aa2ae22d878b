//! `locales/<tag>/manifest.yaml`: what is known of a language besides its words.

use crate::domain::{files::Files, finding::Finding, ids::Lang};
use serde::Deserialize;

/// What is known of a language.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The tag, which is the folder's name.
    #[serde(skip, default = "no_tag")]
    pub tag: Lang,
    /// Its own name in its own words: "Polski".
    pub name: String,
    /// Its name in English, for the desk and for reports.
    pub english: String,
    /// Which way it runs.
    pub dir: Dir,
    /// The CLDR locale for dates, numbers and lists; the tag itself where absent.
    #[serde(default)]
    pub formats: Option<String>,
    /// A second CLDR locale whose date is added in brackets, where people live by two calendars.
    #[serde(default)]
    pub beside: Option<String>,
    /// The CLDR name of the numerals; what CLDR says people expect where absent.
    #[serde(default)]
    pub digits: Option<String>,
    /// How names are joined, where CLDR does not know it.
    #[serde(default)]
    pub joiners: Option<Joiners>,
    /// What else people call it, in any language.
    #[serde(default)]
    pub also: Vec<String>,
    /// Other tags that mean this language.
    #[serde(default)]
    pub matches: Vec<String>,
    /// What to say instead where a message is missing; English where absent.
    #[serde(default)]
    pub fallback: Option<Lang>,
    /// True once a speaker has read every message.
    pub reviewed: bool,
    /// True while messages may still be missing: then it is not offered to people.
    #[serde(default)]
    pub draft: bool,
    /// How we speak to people in it, for those who write it.
    pub tone: String,
}

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dir {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// How names are joined.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Joiners {
    /// Between all but the last two.
    pub comma: String,
    /// Before the last of those that all hold.
    pub and: String,
    /// Before the last of those of which one holds.
    pub or: String,
}

impl Dir {
    /// Returns the value for HTML's `dir`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Manifest {
    pub(super) fn load(files: &Files, tag: &str) -> Result<Self, Vec<Finding>> {
        let tag = Lang::new(tag);
        let Some(text) = files.get(&path(&tag)) else {
            return Err(vec![flaw(
                files,
                &tag,
                0,
                "The locale has no manifest.",
                "Copy the one of another language and change it.",
            )]);
        };
        match serde_saphyr::from_str::<Self>(text) {
            Ok(manifest) => Ok(Self { tag, ..manifest }),
            Err(error) => {
                let line = error.location().map_or(0, |at| usize::try_from(at.line()).unwrap_or(0));
                let what = error.without_snippet().to_string();
                let says = format!("The manifest cannot be read: {}.", what.trim_end_matches('.'));
                Err(vec![flaw(files, &tag, line, &says, "Compare it with the manifest of another language.")])
            }
        }
    }

    /// Returns the CLDR locale, numerals included.
    pub(super) fn cldr(&self) -> String {
        let base = self.formats.as_deref().unwrap_or(self.tag.as_str());
        match &self.digits {
            Some(digits) if base.contains("-u-") => format!("{base}-nu-{digits}"),
            Some(digits) => format!("{base}-u-nu-{digits}"),
            None => base.to_owned(),
        }
    }
}

/// Returns a finding about the manifest of `tag`.
pub(super) fn flaw(files: &Files, tag: &Lang, line: usize, says: &str, mend: &str) -> Finding {
    Finding {
        file: files.shown(&path(tag)),
        line,
        rule: "locale".to_owned(),
        node: tag.to_string(),
        says: says.to_owned(),
        mend: mend.to_owned(),
    }
}

fn path(tag: &Lang) -> String {
    format!("{tag}/manifest.yaml")
}

fn no_tag() -> Lang {
    Lang::new("")
}
