//! The page's own words, from Fluent: the messages `web-*`.

use super::text;
use crate::{
    domain::ids::Lang,
    wording::{Args, BASE, Dir, Wording},
};

/// The words of one page in one language.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    wording: &'a Wording,
    /// The language of the page.
    pub(crate) lang: &'a Lang,
    /// Which way it runs.
    pub(crate) dir: &'static str,
}

/// A language to choose.
pub(crate) struct Tongue<'a> {
    pub(crate) tag: &'a str,
    pub(crate) name: &'a str,
    pub(crate) dir: &'static str,
}

impl<'a> Words<'a> {
    /// Returns the words in `lang`.
    pub(crate) fn new(wording: &'a Wording, lang: &'a Lang) -> Self {
        Self { wording, lang, dir: dir(wording, lang) }
    }

    /// Returns a message. A locale check proves that every one of these exists; were one missing all the same, its id
    /// shows.
    pub(crate) fn t(&self, id: &str) -> String {
        self.with(id, &Args::new())
    }

    /// Returns a message with its arguments.
    pub(crate) fn with(&self, id: &str, args: &Args) -> String {
        self.wording.text(self.lang, id, None, args).map_or_else(|| id.to_owned(), |text| text.text)
    }

    /// Returns these words, and English beside them where no speaker has read them yet: for what a life may hang on.
    pub(crate) fn in_danger(&self) -> Vec<Self> {
        let reviewed = self.wording.manifest(self.lang).is_some_and(|manifest| manifest.reviewed);
        let english = self.wording.langs().find(|lang| lang.as_str() == BASE).filter(|_| !reviewed);
        std::iter::once(*self).chain(english.map(|lang| Self::new(self.wording, lang))).collect()
    }

    /// Returns a message as safe HTML, its telephone numbers tappable.
    pub(crate) fn html(&self, id: &str) -> String {
        text::linked(&self.t(id))
    }

    /// Returns the languages to choose from, each by its own name.
    pub(crate) fn tongues(&self) -> Vec<Tongue<'a>> {
        self.wording
            .langs()
            .filter_map(|lang| self.wording.manifest(lang).map(|manifest| (lang, manifest)))
            .map(|(lang, manifest)| Tongue { tag: lang.as_str(), name: &manifest.name, dir: manifest.dir.as_str() })
            .collect()
    }
}

/// Returns which way a language runs.
pub(crate) fn dir(wording: &Wording, lang: &Lang) -> &'static str {
    wording.manifest(lang).map_or(Dir::Ltr, |manifest| manifest.dir).as_str()
}

/// Returns the language a stranger's page is in: the one asked for, else the one their device prefers.
pub(crate) fn first_lang(wording: &Wording, asked: Option<&str>, headers: &axum::http::HeaderMap) -> Lang {
    let device = || headers.get(axum::http::header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    known(wording, asked)
        .or_else(|| device().and_then(|wanted| wording.match_lang(wanted)))
        .unwrap_or_else(|| Lang::new(BASE))
}

/// Returns the language that calls itself `name`.
pub(crate) fn named(wording: &Wording, name: &str) -> Option<Lang> {
    wording.langs().find(|lang| wording.manifest(lang).is_some_and(|manifest| manifest.name == name)).cloned()
}

/// Returns the language of a tag, where it is one of ours.
pub(crate) fn known(wording: &Wording, tag: Option<&str>) -> Option<Lang> {
    wording.langs().find(|lang| Some(lang.as_str()) == tag).cloned()
}
