//! What each action does: a look at what is known, effects, and an outcome.

use super::Run;
use crate::{
    dialogue::{
        action::{self, Act},
        effect::Effect,
        script::{Do, Kind},
    },
    directory::{Gender, Match, Mode, Profile, Wanted},
    domain::{
        conversation::{Found, Owner, Value},
        ids::{Lang, Need, SlotName},
        risk::{Risk, Urgency},
    },
};

impl Run<'_> {
    /// Does it and returns its outcome.
    pub(super) fn act(&mut self, act: &Do) -> String {
        if self.moment.failing.iter().any(|failing| failing == act.act.as_str())
            && act.act.outcomes().contains(&"failed")
        {
            return "failed".into();
        }
        let outcome = match act.act {
            Act::Match => self.find(act),
            Act::NextNeed => return self.next_need(act),
            Act::Hear => self.hear(),
            Act::Refer => self.refer(act),
            Act::Decline => self.decline(act),
            Act::Handoff => self.hand_over(act),
            Act::Alert => self.alert(act),
            Act::Schedule => self.schedule(act),
            Act::CallBack => self.call_back(act),
            Act::Consent => self.consent(act, true),
            Act::Withdraw => self.consent(act, false),
            Act::Consented => {
                if self.consented(act.of.as_deref().unwrap_or_default()) {
                    "granted"
                } else {
                    "missing"
                }
            }
            Act::Record => self.record(act),
            Act::SetLanguage => self.set_language(act),
            Act::LanguageKnown => {
                let told = self.c.lang_chosen || self.c.mind.lang_by_link;
                if told || self.reading.as_ref().is_some_and(|reading| reading.lang.is_some()) {
                    "known"
                } else {
                    "unknown"
                }
            }
            Act::Stop => {
                self.c.mind.muted = true;
                self.effects.push(Effect::CancelSchedules);
                "ok"
            }
            Act::Start => {
                self.c.mind.muted = false;
                "ok"
            }
            Act::TellMyData => "ok",
            Act::Erase => {
                self.erase();
                "ok"
            }
            Act::Held => self.c.owner.kind(),
            Act::OpenNow => {
                self.note_next_open();
                if self.world.service.is_open(self.moment.now) { "open" } else { "closed" }
            }
            Act::Discreet => {
                self.hush();
                "ok"
            }
            Act::Known => {
                let slot = SlotName::new(act.of.as_deref().unwrap_or_default());
                if self.value(&slot).is_some() { "known" } else { "unknown" }
            }
            Act::Covered => match self.value(&SlotName::new(act.of.as_deref().unwrap_or_default())) {
                Some(Value::Area(area)) => match self.world.service.covers(area.district.as_deref()) {
                    Some(true) => "covered",
                    Some(false) => "outside",
                    None => "unknown",
                },
                _ => "unknown",
            },
            Act::Courses => self.find_courses(act),
            Act::Sessions => self.find_sessions(act),
            Act::Places => self.find_places(act),
            Act::Book => self.book(act),
            Act::GiveUp => self.give_up(act),
            Act::RecordNeed => {
                self.add_needs(&[Need::new(act.of.as_deref().unwrap_or_default())]);
                "ok"
            }
            Act::Anew => {
                self.begin_anew();
                "ok"
            }
        };
        outcome.to_owned()
    }

    /// Forgets whom it was about: from here on it is about somebody else. How to reach who writes stays.
    fn begin_anew(&mut self) {
        self.c.mind.about.retain(|slot, _| action::REACH.contains(&slot.as_str()));
        self.c.mind.declined.clear();
        self.effects.push(Effect::RecordNeeds { needs: Vec::new() });
        if self.c.mind.consents.insert(action::SHARING.to_owned(), false) == Some(true) {
            self.effects.push(Effect::RecordConsent { kind: action::SHARING.to_owned(), given: false });
        }
    }

    /// Forgets the person here too: only the frame that says so is left.
    fn erase(&mut self) {
        self.effects.push(Effect::Erase);
        let mind = std::mem::take(&mut self.c.mind);
        self.c.mind.asked = mind.asked;
        self.c.mind.frames = mind.frames.into_iter().next_back().into_iter().collect();
        self.c.owner = Owner::Bot;
        self.c.handoff = None;
        self.c.risk = Risk::None;
        self.c.urgency = Urgency::None;
    }

    pub(super) fn consented(&self, kind: &str) -> bool {
        self.c.mind.consents.get(kind).copied().unwrap_or(false)
    }

    fn consent(&mut self, act: &Do, given: bool) -> &'static str {
        let kind = act.of.clone().unwrap_or_default();
        self.c.mind.consents.insert(kind.clone(), given);
        self.effects.push(Effect::RecordConsent { kind, given });
        "ok"
    }

    /// Keeps for the messages that follow when advisors are there next.
    fn note_next_open(&mut self) {
        if let Some(at) = self.world.service.next_open(self.moment.now)
            && let Some(frame) = self.c.mind.frames.last_mut()
        {
            frame.locals.insert(SlotName::new("next_open"), Value::Time(at));
        }
    }

    fn find(&mut self, act: &Do) -> &'static str {
        let profile = self.profile(act);
        let matches = self.world.directory.find(&profile, self.moment.now);
        let found: Vec<Found> = matches.found.iter().map(Match::kept).collect();
        self.effects.push(Effect::Offer { found: found.clone(), excluded: matches.excluded });
        if found.is_empty() {
            return "none";
        }
        if let Some(into) = &act.into {
            self.put(into, Value::Matches(found));
        }
        "found"
    }

    /// Returns what the directory is asked: what `with` names, and whatever else is known of the person.
    fn profile(&self, act: &Do) -> Profile {
        let mut profile = Profile { declined: self.c.mind.declined.clone(), ..Profile::default() };
        let shared = ["needs", "area", "age", "prefs", "gender", "access"].map(SlotName::new);
        for slot in shared.iter().chain(&act.with) {
            match (slot.as_str(), self.value(slot)) {
                ("need", Some(Value::One(need))) => profile.needs = vec![Need::new(need)],
                ("needs", Some(Value::Needs(needs))) => profile.needs = needs,
                (_, Some(Value::Area(area))) => {
                    profile.nation.clone_from(&area.nation);
                    profile.place = Some(area);
                }
                ("age", Some(Value::Number(age))) => profile.age = u8::try_from(age).ok(),
                ("prefs" | "access", Some(Value::Some(wishes))) => {
                    wishes.iter().for_each(|name| wish(&mut profile, name));
                }
                ("gender", Some(Value::One(gender))) => {
                    profile.gender = match gender.as_str() {
                        "woman" => Some(Gender::Woman),
                        "man" => Some(Gender::Man),
                        _ => None,
                    };
                }
                _ => {}
            }
        }
        profile.languages = vec![self.c.lang.clone()];
        profile
    }

    /// Takes the next of the person's needs that no dialogue has seen to yet.
    fn next_need(&mut self, act: &Do) -> String {
        let Some(into) = &act.into else { return "done".into() };
        let seen = SlotName::new("seen_to");
        let mut seen_to = match self.value(&seen) {
            Some(Value::Some(names)) => names,
            _ => Vec::new(),
        };
        let needs = match self.value(&SlotName::new("needs")) {
            Some(Value::Needs(needs)) => needs,
            _ => Vec::new(),
        };
        // The order of the slot's options is the order of urgency: what cannot wait comes first, whatever was said first.
        let options = self.slot(into).map(|slot| slot.of.clone()).unwrap_or_default();
        let rank = |need: &Need| options.iter().position(|option| *need == option.as_str()).unwrap_or(usize::MAX);
        let unseen = needs.iter().filter(|need| !seen_to.iter().any(|seen| **need == seen.as_str()));
        let Some(next) = unseen.min_by_key(|need| rank(need)) else {
            return "done".into();
        };
        seen_to.push(next.to_string());
        if let Some(frame) = self.c.mind.frames.last_mut() {
            frame.locals.insert(seen, Value::Some(seen_to));
        }
        self.put(into, Value::One(next.to_string()));
        if options.iter().any(|option| *next == option.as_str()) { next.to_string() } else { "done".into() }
    }

    /// Adds what was heard before consent to the needs known.
    fn hear(&mut self) -> &'static str {
        let heard = match self.value(&SlotName::new("heard")) {
            Some(Value::Needs(needs)) if !needs.is_empty() => needs,
            _ => return "nothing",
        };
        self.add_needs(&heard);
        "heard"
    }

    /// Adds needs to those known. Returns true where one was new.
    pub(super) fn add_needs(&mut self, more: &[Need]) -> bool {
        let slot = SlotName::new("needs");
        let mut needs = match self.c.mind.about.get(&slot).map(|kept| &kept.value) {
            Some(Value::Needs(needs)) => needs.clone(),
            _ => Vec::new(),
        };
        let before = needs.len();
        for need in more {
            if !needs.contains(need) {
                needs.push(need.clone());
            }
        }
        if needs.len() == before {
            return false;
        }
        let rows = needs.iter().map(|need| (need.clone(), "said")).collect();
        self.put(&slot, Value::Needs(needs));
        self.effects.push(Effect::RecordNeeds { needs: rows });
        true
    }

    fn refer(&mut self, act: &Do) -> &'static str {
        let Some(Value::Asset(asset)) = act.with.first().and_then(|slot| self.value(slot)) else { return "failed" };
        if !self.consented("sharing") || self.world.directory.get(&asset).is_none() {
            return "failed";
        }
        self.effects.push(Effect::Refer { asset });
        "sent"
    }

    fn decline(&mut self, act: &Do) -> &'static str {
        if let Some(Value::Matches(found)) = act.with.first().and_then(|slot| self.value(slot)) {
            for found in found {
                if !self.c.mind.declined.contains(&found.asset) {
                    self.c.mind.declined.push(found.asset);
                }
            }
        }
        "ok"
    }

    fn hand_over(&mut self, act: &Do) -> &'static str {
        self.note_next_open();
        if self.c.owner == Owner::Bot {
            self.effects.push(Effect::RaiseHandoff { reason: act.reason.clone().unwrap_or_default() });
            self.c.owner = Owner::Queued;
        }
        if self.world.service.is_open(self.moment.now) { "queued" } else { "closed" }
    }

    fn alert(&mut self, act: &Do) -> &'static str {
        let (mut risk, mut urgency) = (self.c.risk, self.c.urgency);
        if let Some(reading) = self.reading.as_ref().filter(|reading| reading.urgency.is_alarm()) {
            (risk, urgency) = (reading.risk, self.pressing(reading));
        }
        if let Some(named) = act.of.as_deref().and_then(Risk::parse).filter(|_| !urgency.is_alarm()) {
            // No words gave the alarm: the dialogue knows what it is about.
            (risk, urgency) = (named, Urgency::Soon);
        } else if risk == Risk::None {
            // Asked for by button, with no words to go by.
            urgency = Urgency::Soon;
        }
        self.effects.push(Effect::RaiseAlert { risk, urgency });
        "raised"
    }

    fn schedule(&mut self, act: &Do) -> &'static str {
        let (Some(dialogue), Some(after)) = (act.dialogue.clone(), act.after) else { return "failed" };
        if self.c.mind.muted || self.c.mind.discreet {
            return "failed";
        }
        let about = match self.value(&SlotName::new("choice")) {
            about @ Some(Value::Asset(_)) => about,
            _ => None,
        };
        let at = self.world.service.civil(self.moment.now + after);
        self.effects.push(Effect::Schedule { dialogue, at, about });
        "ok"
    }

    fn call_back(&mut self, act: &Do) -> &'static str {
        let mut phone = None;
        let mut when = String::new();
        for slot in &act.with {
            match self.value(slot) {
                Some(Value::Text(text)) if self.slot(slot).is_some_and(|slot| slot.kind == Kind::Phone) => {
                    phone = Some(text);
                }
                Some(Value::One(text) | Value::Text(text)) => when = text,
                _ => {}
            }
        }
        let Some(phone) = phone else { return "failed" };
        self.effects.push(Effect::CallBack { phone, when });
        "ok"
    }

    fn record(&mut self, act: &Do) -> &'static str {
        let mut about = None;
        let mut answers = std::collections::BTreeMap::new();
        for slot in &act.with {
            match self.value(slot) {
                Some(Value::Asset(asset)) => about = Some(asset),
                Some(Value::One(text) | Value::Text(text)) => {
                    answers.insert(slot.to_string(), text);
                }
                Some(Value::Number(number)) => {
                    answers.insert(slot.to_string(), number.to_string());
                }
                _ => {}
            }
        }
        self.effects.push(Effect::Record { what: act.of.clone().unwrap_or_default(), about, answers });
        "ok"
    }

    fn set_language(&mut self, act: &Do) -> &'static str {
        if let Some(Value::One(tag)) = act.with.first().and_then(|slot| self.value(slot)) {
            let lang = Lang::new(tag);
            if self.world.speaks(&lang) {
                self.c.lang = lang;
                self.c.lang_chosen = true;
            }
        }
        "ok"
    }
}

/// Reads a wish, as the options of the slots `prefs` and `access` name it.
fn wish(profile: &mut Profile, name: &str) {
    match name {
        "daytime" => profile.availability.extend(["weekday_am", "weekday_pm"].map(str::to_owned)),
        "evening" | "weekend" => profile.availability.push(name.to_owned()),
        "online" => profile.mode.push(Mode::Online),
        "phone" => profile.mode.push(Mode::Phone),
        "in_person" => profile.mode.push(Mode::InPerson),
        "home_visit" => profile.mode.push(Mode::HomeVisit),
        "free" => profile.max_cost = Some(0),
        "women_only" => profile.gender_pref = Some(Wanted::WomenOnly),
        "men_only" => profile.gender_pref = Some(Wanted::MenOnly),
        access => profile.access.push(access.to_owned()),
    }
}
