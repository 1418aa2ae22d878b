//! The desk's own words, by Fluent id. Knows no page: it turns ids, times and codes into text.

use super::ready::Says;
use crate::{
    app::desk::{
        phrases::{Phrase, Pick, Told},
        recall::Recall,
    },
    dialogue::World,
    domain::{
        conversation::Mind,
        handoff::Handoff,
        ids::{AdvisorId, AssetId, Lang, Need},
        post::ChannelKind,
        risk::{Risk, Urgency},
        time::Time,
    },
    report::{reach::Figure, suppress::Shown},
    wording::{Arg, Args, BASE, Dir, When},
};
use std::{collections::HashMap, sync::Arc, time::Duration};

/// The words in one language.
#[derive(Clone)]
pub(super) struct Words {
    world: Arc<World>,
    lang: Lang,
    now: Time,
}

impl Words {
    /// Returns the words of the desk. The desk speaks the base language, whatever the person speaks.
    pub(super) fn new(world: Arc<World>, now: Time) -> Self {
        Self { world, lang: Lang::new(BASE), now }
    }

    pub(super) fn lang(&self) -> &str {
        self.lang.as_str()
    }

    pub(super) fn dir(&self) -> &'static str {
        self.dir_of(&self.lang)
    }

    /// Returns which way a language is written.
    pub(super) fn dir_of(&self, lang: &Lang) -> &'static str {
        match self.world.wording.manifest(lang).map(|manifest| manifest.dir) {
            Some(Dir::Rtl) => "rtl",
            _ => "ltr",
        }
    }

    /// Returns the message without variables.
    pub(super) fn t(&self, id: &str) -> String {
        self.with(id, &Args::new())
    }

    /// Returns the message with its variables. One that is missing shows its id: the tests fail on it, the page does not.
    pub(super) fn with(&self, id: &str, args: &Args) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// Returns the message with one variable.
    pub(super) fn say(&self, id: &str, name: &'static str, arg: impl Into<Arg>) -> String {
        self.with(id, &Args::new().with(name, arg))
    }

    /// Returns the message where there is one: for names of things that are data.
    pub(super) fn find(&self, id: &str, args: &Args) -> Option<String> {
        self.world.wording.text(&self.lang, id, None, args).map(|text| text.text)
    }

    /// Returns the name of a thing that is data: the message `{stem}-{name}`, else the name itself.
    pub(super) fn named(&self, stem: &str, name: &str) -> String {
        self.find(&format!("{stem}-{name}"), &Args::new()).unwrap_or_else(|| name.replace('_', " "))
    }

    pub(super) fn need(&self, need: &Need) -> String {
        self.named("need", need.as_str())
    }

    /// Returns what matters to a person, in one line.
    pub(super) fn gist<'a>(&self, needs: impl Iterator<Item = &'a Need>) -> String {
        let names: Vec<String> = needs.map(|need| self.need(need)).collect();
        if names.is_empty() { self.t("desk-gist-none") } else { names.join(" · ") }
    }

    /// Returns a language's name in English.
    pub(super) fn language(&self, lang: &Lang) -> String {
        self.world.wording.manifest(lang).map_or_else(|| lang.to_string(), |manifest| manifest.english.clone())
    }

    /// Returns the desk's own language by its name.
    pub(super) fn own_language(&self) -> String {
        self.language(&self.lang)
    }

    /// Returns that somebody must be there who speaks `lang`, where the desk does not.
    pub(super) fn interpreter(&self, lang: &Lang) -> Option<String> {
        (*lang != self.lang).then(|| self.say("desk-interpreter", "language", self.language(lang)))
    }

    /// Returns what looks back at a conversation in the desk's language.
    pub(super) fn recall<'a>(&'a self, mind: &'a Mind, names: &'a HashMap<AdvisorId, String>) -> Recall<'a> {
        Recall::new(&self.world, mind, names, &self.lang)
    }

    /// Returns a ready reply in the desk's language.
    pub(super) fn phrase(&self, phrase: &Phrase, told: &Told) -> String {
        phrase.shown(&self.world, &self.lang, told)
    }

    /// Returns what a ready reply says to somebody who reads `lang`, where the desk does not; and what to know of its words.
    pub(super) fn says(&self, pick: &Pick, lang: &Lang) -> Option<Says> {
        if *lang == self.lang {
            return None;
        }
        let there = pick.words(&self.world, lang)?;
        let is_reviewed = self.world.wording.manifest(&there.lang).is_some_and(|manifest| manifest.reviewed);
        let mind = match is_reviewed {
            _ if there.lang != *lang => {
                let (lacks, has) = (self.language(lang), self.language(&there.lang));
                Some(self.with("desk-ready-lacks", &Args::new().with("language", lacks).with("other", has)))
            }
            true => None,
            false => Some(self.t("desk-ready-draft")),
        };
        Some(Says { text: pick.words(&self.world, &self.lang)?.text, mind })
    }

    /// Returns an asset's name; its id where it is no longer in the directory.
    pub(super) fn asset(&self, id: &AssetId) -> String {
        self.world.directory.get(id).map_or_else(|| id.to_string(), |asset| asset.name.clone())
    }

    /// Returns why an asset was offered, in the words that people get. A code may carry a value: `language:ar`.
    pub(super) fn reason(&self, code: &str) -> String {
        let (stem, value) = code.split_once(':').unwrap_or((code, ""));
        let value = match stem {
            "need" => self.named("need", value),
            "language" => self.language(&Lang::new(value)),
            _ => value.to_owned(),
        };
        let args = Args::new().with("value", value);
        self.find(&format!("reason-{stem}"), &args).unwrap_or_else(|| code.replace('_', " "))
    }

    pub(super) fn channel(&self, kind: ChannelKind) -> String {
        self.named("desk-channel", kind.as_str())
    }

    /// Returns the risk with its urgency, where there is any.
    pub(super) fn risk(&self, risk: Risk, urgency: Urgency) -> Option<String> {
        if risk == Risk::None {
            return None;
        }
        let what = self.named("desk-risk", risk.as_str());
        if urgency == Urgency::None {
            return Some(what);
        }
        let args = Args::new().with("risk", what).with("urgency", self.named("desk-urgency", urgency.as_str()));
        Some(self.with("desk-risk", &args))
    }

    /// Returns what a figure of a report is called.
    pub(super) fn figure(&self, figure: Figure) -> String {
        self.named("desk-reach", figure.as_str())
    }

    /// Returns a number of a report, or what stands for one that is hidden.
    pub(super) fn shown(&self, shown: Shown) -> String {
        match shown {
            Shown::Hidden => self.t("desk-reach-hidden"),
            _ => shown.to_string(),
        }
    }

    /// Returns how long something took: "12 minutes".
    pub(super) fn age(&self, since: Time) -> String {
        match self.now.since(since) {
            age if age < Duration::from_secs(60) => self.t("desk-age-now"),
            age if age < Duration::from_secs(2 * 3600) => self.count("desk-age-minutes", age.as_secs() / 60),
            age if age < Duration::from_secs(48 * 3600) => self.count("desk-age-hours", age.as_secs() / 3600),
            age => self.count("desk-age-days", age.as_secs() / 86_400),
        }
    }

    /// Returns how long ago something was.
    pub(super) fn ago(&self, since: Time) -> String {
        if self.is_fresh(since) { self.t("desk-ago-now") } else { self.say("desk-ago", "age", self.age(since)) }
    }

    /// Returns how long someone has waited.
    pub(super) fn waiting(&self, handoff: &Handoff) -> String {
        if self.is_fresh(handoff.raised_at) {
            return self.t("desk-waiting-new");
        }
        self.say("desk-waiting", "age", self.age(handoff.raised_at))
    }

    pub(super) fn count(&self, id: &str, n: u64) -> String {
        self.say(id, "n", i64::try_from(n).unwrap_or(i64::MAX))
    }

    pub(super) fn clock(&self, at: Time) -> String {
        self.at(at, When::Time)
    }

    pub(super) fn day(&self, at: Time) -> String {
        self.at(at, When::Date)
    }

    /// Returns the day with its weekday, and the time.
    pub(super) fn weekday(&self, at: Time) -> String {
        self.at(at, When::WeekdayTime)
    }

    /// Returns the time of day, with the date where it was not today.
    pub(super) fn when(&self, at: Time) -> String {
        let today = at.local().date() == self.now.local().date();
        self.at(at, if today { When::Time } else { When::DateTime })
    }

    /// Returns day and time of day.
    pub(super) fn moment(&self, at: Time) -> String {
        self.at(at, When::DateTime)
    }

    /// Returns what a conversation is called: "Conversation 4F2-A91".
    pub(super) fn ref_to(&self, code: &str) -> String {
        self.say("desk-ref", "code", code)
    }

    fn at(&self, at: Time, when: When) -> String {
        self.say("desk-at", "at", Arg::Time(at, when))
    }

    fn is_fresh(&self, since: Time) -> bool {
        self.now.since(since) < Duration::from_secs(60)
    }
}

/// Returns the class that gives an urgency its colour.
pub(super) const fn tone(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::None => "",
        Urgency::History => "history",
        Urgency::Soon => "soon",
        Urgency::Now => "now",
    }
}
