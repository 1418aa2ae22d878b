//! What the service says, in every language: Fluent catalogues, rendered with the plurals, dates and numerals of ICU4X.
//!
//! Must not know: a dialogue, a person, a channel. It gets an id and arguments, and gives words back together with the
//! language they are in, so that a fall-back is always seen by the caller.
//!
//! The syntax is Fluent's and so is the parser; the resolver is ours ([`render`]), because Fluent's own plural rules are
//! CLDR 37 (wrong for Arabic, Romanian, Spanish, French) and its isolation marks come everywhere or nowhere.

mod arg;
mod bidi;
mod catalogue;
pub mod check;
pub mod exchange;
mod format;
mod manifest;
pub mod plain;
pub mod progress;
mod render;
mod tags;

pub use arg::{Arg, Args, When};
pub use manifest::{Dir, Joiners, Manifest};

use crate::domain::{files::Files, finding::Finding, ids::Lang};
use catalogue::Catalogue;
use format::Formats;
use std::collections::BTreeMap;

/// The language every fall-back ends at.
pub const BASE: &str = "en";

/// Every locale, ready to render.
pub struct Wording {
    locales: BTreeMap<Lang, Locale>,
}

/// Words, and the language they are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub text: String,
    /// The language they are in: another than was asked for where that one lacks the message.
    pub lang: Lang,
}

/// One language.
struct Locale {
    manifest: Manifest,
    formats: Formats,
    catalogue: Catalogue,
}

impl Wording {
    /// Reads `<tag>/manifest.yaml` and `<tag>/*.ftl` of every locale; a folder that has neither is none of ours. On any
    /// flaw it returns all of them, each with its file and line.
    pub fn load(files: &Files) -> Result<Self, Vec<Finding>> {
        let mut findings = Vec::new();
        let mut locales = BTreeMap::new();
        for tag in files.folders().into_iter().filter(|tag| Locale::is_in(files, tag)) {
            match Locale::load(files, tag) {
                Ok(locale) => {
                    locales.insert(Lang::new(tag), locale);
                }
                Err(found) => findings.extend(found),
            }
        }
        let wording = Self { locales };
        if findings.is_empty() {
            findings = wording.fallback_flaws(files);
        }
        if findings.is_empty() { Ok(wording) } else { Err(findings) }
    }

    /// Renders a message, or one of its attributes, in `lang` or else in what `lang` falls back to. Returns `None`
    /// where no language of the chain has it.
    pub fn text(&self, lang: &Lang, id: &str, attr: Option<&str>, args: &Args) -> Option<Text> {
        let chain = self.chain(lang);
        let (place, pattern) = chain.iter().enumerate().find_map(|(place, (_, locale))| {
            locale.catalogue.messages.get(id)?.pattern(attr).map(|pattern| (place, pattern))
        })?;
        let chain = chain.get(place..)?;
        let (lang, locale) = chain.first()?;
        Some(Text { text: render::render(locale, chain, pattern, args), lang: (*lang).clone() })
    }

    /// Returns true where `lang` itself has the message, or this attribute of it: no fall-back.
    pub fn has(&self, lang: &Lang, id: &str, attr: Option<&str>) -> bool {
        self.locales
            .get(lang)
            .and_then(|locale| locale.catalogue.messages.get(id))
            .is_some_and(|entry| entry.pattern(attr).is_some())
    }

    /// Returns the names of the attributes that the message has in `lang` itself, in the order of the file.
    pub fn attrs(&self, lang: &Lang, id: &str) -> Vec<&str> {
        self.locales
            .get(lang)
            .and_then(|locale| locale.catalogue.messages.get(id))
            .map(|entry| entry.attributes.iter().map(|attribute| attribute.name.as_str()).collect())
            .unwrap_or_default()
    }

    /// Returns the ids of the messages that `lang` itself has, in order.
    pub fn ids(&self, lang: &Lang) -> impl Iterator<Item = &str> {
        self.locales.get(lang).into_iter().flat_map(|locale| locale.catalogue.messages.keys().map(String::as_str))
    }

    /// Returns the languages to offer to people, in order of their tags: all but the drafts.
    pub fn langs(&self) -> impl Iterator<Item = &Lang> {
        self.locales.iter().filter(|(_, locale)| !locale.manifest.draft).map(|(lang, _)| lang)
    }

    /// Returns the languages and the drafts, in order of their tags.
    pub fn langs_and_drafts(&self) -> impl Iterator<Item = &Lang> {
        self.locales.keys()
    }

    /// Returns what is known of a language.
    pub fn manifest(&self, lang: &Lang) -> Option<&Manifest> {
        self.locales.get(lang).map(|locale| &locale.manifest)
    }

    /// Returns the language that suits an `Accept-Language` header or a device's language code best, `None` where none
    /// does: `pl-PL,en;q=0.8` is `pl`, `zh-cn` is `zh-Hans`. A draft is never chosen for a person.
    pub fn match_lang(&self, wanted: &str) -> Option<Lang> {
        tags::best(wanted, self.locales.values().map(|locale| &locale.manifest).filter(|manifest| !manifest.draft))
    }

    /// Returns `lang` and the languages it falls back to, the base language last.
    fn chain(&self, lang: &Lang) -> Vec<(&Lang, &Locale)> {
        let mut chain: Vec<(&Lang, &Locale)> = Vec::with_capacity(2);
        let mut next = Some(lang.as_str());
        while let Some((tag, locale)) = next.and_then(|tag| self.locales.get_key_value(tag)) {
            if chain.iter().any(|(seen, _)| *seen == tag) {
                break;
            }
            chain.push((tag, locale));
            next = locale.manifest.fallback.as_ref().map(Lang::as_str);
        }
        if !chain.iter().any(|(tag, _)| **tag == BASE) {
            chain.extend(self.locales.get_key_value(BASE));
        }
        chain
    }

    fn fallback_flaws(&self, files: &Files) -> Vec<Finding> {
        let unknown = |locale: &&Locale| match &locale.manifest.fallback {
            Some(tag) => !self.locales.contains_key(tag),
            None => false,
        };
        self.locales
            .values()
            .filter(unknown)
            .map(|locale| {
                manifest::flaw(
                    files,
                    &locale.manifest.tag,
                    0,
                    "The fallback is no locale of ours.",
                    "Name a folder below locales.",
                )
            })
            .collect()
    }
}

impl Locale {
    fn is_in(files: &Files, tag: &str) -> bool {
        let folder = format!("{tag}/");
        let mut ours = files.under(&folder, "").map(|(path, _)| path.strip_prefix(&folder).unwrap_or(path));
        ours.any(|name| name == "manifest.yaml" || (name.ends_with(".ftl") && !name.contains('/')))
    }

    fn load(files: &Files, tag: &str) -> Result<Self, Vec<Finding>> {
        let manifest = Manifest::load(files, tag)?;
        let formats = Formats::new(&manifest).map_err(|error| {
            let says = format!("Dates and numbers cannot be made: {error}.");
            let mend = "Give `formats` a language tag such as `en-GB`, and `digits` a CLDR name such as `latn`.";
            vec![manifest::flaw(files, &manifest.tag, 0, &says, mend)]
        })?;
        let catalogue = Catalogue::load(files, tag)?;
        Ok(Self { manifest, formats, catalogue })
    }

    fn is_rtl(&self) -> bool {
        self.manifest.dir == Dir::Rtl
    }
}
