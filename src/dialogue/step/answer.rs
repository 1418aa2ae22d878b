//! Reading an answer: a button, a place, or words that mean one of the options.

use super::{Run, StepError, named::digit};
use crate::{
    dialogue::{
        effect::{Label, Why},
        script::{Ask, Kind, Task, outcome},
    },
    directory::Resolved,
    domain::{
        conversation::{Owner, Value},
        ids::{AssetId, Need, SlotName},
        post::option,
    },
};

/// The longest text that is kept as an answer, in characters; the turn keeps all of it.
const LONGEST: usize = 4_000;

impl<'w> Run<'w> {
    /// A button of the question at hand; any other is an old one.
    pub(super) fn chose(&mut self, token: &str, options: Vec<String>) -> Result<(), StepError> {
        let Some(ask) = self.asked_with(token) else { return self.stale() };
        let labels = self.options(ask);
        self.chosen = options
            .iter()
            .filter_map(|chosen| labels.iter().find(|(option, _)| option == chosen))
            .map(|(_, label)| label.clone())
            .collect();
        let picked = self.c.mind.frames.last().map(|frame| frame.picked.clone()).unwrap_or_default();
        if options.iter().any(|chosen| chosen == option::SKIP) && ask.optional {
            return self.answered(outcome::SKIPPED, None);
        }
        if options.iter().any(|chosen| chosen == option::NONE)
            && self.kind(ask).is_some_and(|kind| kind.list().is_some())
        {
            return self.answered(outcome::NONE_OF_THESE, None);
        }
        let mut chosen: Vec<String> = options
            .into_iter()
            .filter(|chosen| chosen != option::DONE && labels.iter().any(|(known, _)| known == chosen))
            .collect();
        match self.kind(ask) {
            Some(Kind::Some | Kind::Needs) => {
                for option in picked {
                    if !chosen.contains(&option) {
                        chosen.push(option);
                    }
                }
                if chosen.is_empty() {
                    return self.missed();
                }
                self.take_several(ask, chosen)
            }
            _ => match chosen.into_iter().next() {
                Some(option) => self.take_option(ask, option),
                None => self.missed(),
            },
        }
    }

    /// Ticks or unticks a box; the message that shows it is edited in place.
    pub(super) fn toggled(&mut self, token: &str, option: &str) -> Result<(), StepError> {
        let Some(ask) = self.asked_with(token) else { return self.stale() };
        let Some((_, label)) = self.options(ask).into_iter().find(|(known, _)| known == option) else {
            return self.stale();
        };
        self.chosen = vec![label];
        if let Some(frame) = self.c.mind.frames.last_mut() {
            match frame.picked.iter().position(|picked| picked == option) {
                Some(at) => {
                    frame.picked.remove(at);
                }
                None => frame.picked.push(option.to_owned()),
            }
        }
        self.show_question(true);
        Ok(())
    }

    pub(super) fn location(&mut self, lat: f64, lon: f64) -> Result<(), StepError> {
        if self.relays() {
            return self.relay();
        }
        match self.top_task() {
            Some(Task::Ask(ask)) if self.kind(ask) == Some(Kind::Area) => {
                let area = self.world.places.nearest(lat, lon);
                self.answered(outcome::ANSWERED, Some(Value::Area(area)))
            }
            Some(_) => self.not_asked_for(),
            None => self.enter_door(Vec::new()),
        }
    }

    pub(super) fn contact(&mut self, phone: &str) -> Result<(), StepError> {
        if self.relays() {
            return self.relay();
        }
        match self.top_task() {
            Some(Task::Ask(ask)) if self.kind(ask) == Some(Kind::Phone) => match read_phone(phone) {
                Some(phone) => self.answered(outcome::ANSWERED, Some(Value::Text(phone))),
                None => self.missed(),
            },
            Some(_) => self.not_asked_for(),
            None => self.enter_door(Vec::new()),
        }
    }

    /// Words for the question at hand.
    pub(super) fn answer_text(&mut self, text: &str) -> Result<(), StepError> {
        if self.is_unasked() {
            return self.ask_at_last();
        }
        let Some(Task::Ask(ask)) = self.top_task() else { return self.run() };
        let kind = self.kind(ask);
        let words: String = text.trim().chars().take(LONGEST).collect();
        let (said, by) = self.named_options(ask, &words);
        self.why.extend(said.iter().map(|option| Why::Heard { option: option.clone(), by }));
        if ask.optional && said.iter().any(|option| option == option::SKIP) {
            return self.answered(outcome::SKIPPED, None);
        }
        if kind.is_some_and(|kind| kind.list().is_some()) && said.iter().any(|option| option == option::NONE) {
            return self.answered(outcome::NONE_OF_THESE, None);
        }
        let said: Vec<String> = said.into_iter().filter(|option| !option.starts_with('!')).collect();
        match kind {
            Some(Kind::One | Kind::Asset | Kind::Course | Kind::Session | Kind::Language) => {
                if let [option] = said.as_slice() {
                    return self.take_option(ask, option.clone());
                }
                if kind == Some(Kind::Language)
                    && let Some(lang) = self.language_of_words()
                {
                    return self.take_option(ask, lang);
                }
            }
            Some(Kind::Some) => {
                if !said.is_empty() {
                    return self.take_several(ask, said);
                }
            }
            Some(Kind::Needs) => {
                // A need may be named that has no button here. Its name says it better than what is heard in it.
                let (mut needs, heard) = match self.named_need(&words) {
                    Some(need) if said.is_empty() => (vec![need.to_string()], Vec::new()),
                    _ => (said, self.heard_needs()),
                };
                for need in heard {
                    if !needs.iter().any(|known| need == known.as_str()) {
                        needs.push(need.to_string());
                    }
                }
                if !needs.is_empty() {
                    return self.take_several(ask, needs);
                }
            }
            Some(Kind::Text) => {
                if !words.is_empty() {
                    let heard = self.heard_needs();
                    if ask.slot == *"matters" && !heard.is_empty() {
                        self.add_needs(&heard);
                    }
                    return self.answered(outcome::ANSWERED, Some(Value::Text(words)));
                }
            }
            Some(Kind::Number) => {
                if let Some(number) = self.read_number(ask, &words) {
                    return self.answered(outcome::ANSWERED, Some(Value::Number(number)));
                }
            }
            Some(Kind::Phone) => {
                if let Some(phone) = read_phone(&words) {
                    return self.answered(outcome::ANSWERED, Some(Value::Text(phone)));
                }
            }
            Some(Kind::Area) => {
                if let [option] = said.as_slice() {
                    return self.take_option(ask, option.clone());
                }
                match self.world.places.resolve(&words) {
                    Resolved::Found(area) => return self.answered(outcome::ANSWERED, Some(Value::Area(area))),
                    // A word for what matters may be like the name of some hamlet: what matters goes first.
                    Resolved::Ambiguous(areas) if self.heard_needs().is_empty() => {
                        self.ask_which(areas.into_iter().map(|area| area.label).collect());
                        return Ok(());
                    }
                    Resolved::Ambiguous(_) | Resolved::Unknown => {}
                }
            }
            Some(Kind::Matches | Kind::Courses | Kind::Sessions) | None => {}
        }
        // Not an answer, but something that matters: it is taken down, and the question asked again without blame.
        let heard = self.heard_needs();
        if self.consented("service") && !heard.is_empty() && self.add_needs(&heard) {
            self.why.push(Why::Noted(heard.clone()));
            self.say_common_with("noted", vec![("needs".into(), crate::dialogue::effect::Arg::Needs(heard))]);
            return self.restate();
        }
        if !self.consented("service") && self.hold(heard.clone()) {
            self.why.push(Why::Noted(heard));
            // Said before they agreed that we keep it: held until then, and no miss.
            self.say_common("heard");
            return self.restate();
        }
        self.missed()
    }

    /// Holds needs that the dialogue takes down once the person has agreed. Returns false where nothing is new: who says the
    /// same again is not asked without end.
    fn hold(&mut self, heard: Vec<Need>) -> bool {
        let slot = SlotName::new("heard");
        if heard.is_empty() || self.slot(&slot).is_none() {
            return false;
        }
        let mut held = match self.value(&slot) {
            Some(Value::Needs(held)) => held,
            _ => Vec::new(),
        };
        let before = held.len();
        held.extend(heard.into_iter().filter(|need| !held.contains(need)).collect::<Vec<_>>());
        let grew = held.len() > before;
        self.put(&slot, Value::Needs(held));
        grew
    }

    /// Answers the question at hand with an option that was named.
    pub(super) fn answer_named(&mut self, option: String) -> Result<(), StepError> {
        let token = self.c.mind.frames.last().map(|frame| frame.token.clone()).unwrap_or_default();
        self.chose(&token, vec![option])
    }

    /// Asked for a language, somebody may just say what is going on: then that is their language, and what they told
    /// us is not lost.
    fn language_of_words(&mut self) -> Option<String> {
        let reading = self.reading.as_ref().filter(|reading| reading.lang_sure)?;
        let lang = reading.lang.clone().filter(|lang| self.world.speaks(lang))?;
        let heard = self.heard_needs();
        self.hold(heard);
        Some(lang.to_string())
    }

    /// Returns the question at hand, where `token` is its token.
    fn asked_with(&self, token: &str) -> Option<&'w Ask> {
        let frame = self.c.mind.frames.last()?;
        match self.task_of(frame)? {
            Task::Ask(ask) if !token.is_empty() && frame.token == token && !self.relays() => Some(ask),
            _ => None,
        }
    }

    /// A button of a question that has moved on.
    fn stale(&mut self) -> Result<(), StepError> {
        self.why.push(Why::Stale);
        if self.c.owner != Owner::Bot && self.relays() {
            self.say_common("moved-on-human");
            return Ok(());
        }
        if self.c.mind.frames.is_empty() {
            return self.enter_door(Vec::new());
        }
        self.say_common("moved-on");
        self.restate()
    }

    /// A kind of answer that nothing asked for: no miss, just asked again.
    fn not_asked_for(&mut self) -> Result<(), StepError> {
        self.why.push(Why::NotAskedFor);
        self.say_common("not-asked-for");
        self.restate()
    }

    /// Not understood: asked again in other words, and in the end the way to a person.
    fn missed(&mut self) -> Result<(), StepError> {
        let Some(Task::Ask(ask)) = self.top_task() else { return Ok(()) };
        let max = ask.retry.max;
        let Some(frame) = self.c.mind.frames.last_mut() else { return Ok(()) };
        frame.attempt += 1;
        self.why.push(Why::Missed { attempt: frame.attempt, max });
        if frame.attempt > max {
            self.follow(outcome::RETRY)?;
            return self.run();
        }
        let attr = format!("retry{}", frame.attempt);
        self.ask_again(&attr);
        Ok(())
    }

    pub(super) fn kind(&self, ask: &Ask) -> Option<Kind> {
        self.slot(&ask.slot).map(|slot| slot.kind)
    }

    fn take_option(&mut self, ask: &Ask, option: String) -> Result<(), StepError> {
        match self.kind(ask) {
            Some(Kind::Asset) => self.answered(outcome::ANSWERED, Some(Value::Asset(AssetId::new(option)))),
            Some(Kind::Course) => match option.parse() {
                Ok(course) => self.answered(outcome::ANSWERED, Some(Value::Course(course))),
                Err(_) => self.missed(),
            },
            Some(Kind::Session) => match option.parse() {
                Ok(session) => self.answered(outcome::ANSWERED, Some(Value::Session(session))),
                Err(_) => self.missed(),
            },
            Some(Kind::Language) => self.answered(outcome::ANSWERED, Some(Value::One(option))),
            Some(Kind::Area) => {
                let picked = self.c.mind.frames.last().map_or(&[][..], |frame| frame.picked.as_slice());
                let label = option.parse::<usize>().ok().and_then(|at| picked.get(at)).map_or("", String::as_str);
                match self.world.places.resolve(label) {
                    Resolved::Found(area) => self.answered(outcome::ANSWERED, Some(Value::Area(area))),
                    Resolved::Ambiguous(_) | Resolved::Unknown => self.missed(),
                }
            }
            _ => self.answered(&option.clone(), Some(Value::One(option))),
        }
    }

    fn take_several(&mut self, ask: &Ask, options: Vec<String>) -> Result<(), StepError> {
        let value = match self.kind(ask) {
            Some(Kind::Needs) => Value::Needs(options.iter().map(Need::new).collect()),
            _ => Value::Some(options),
        };
        self.answered(outcome::ANSWERED, Some(value))
    }

    fn read_number(&self, ask: &Ask, words: &str) -> Option<i64> {
        let slot = self.slot(&ask.slot)?;
        let digits: String = words.chars().map(|c| digit(c).map_or(' ', |digit| char::from(b'0' + digit))).collect();
        let number: i64 = digits.split_whitespace().next()?.parse().ok()?;
        let fits = slot.min.is_none_or(|min| number >= min) && slot.max.is_none_or(|max| number <= max);
        fits.then_some(number)
    }

    /// Returns how a question is answered by what is already known, where it asks to be passed over then.
    pub(super) fn known_outcome(&self, ask: &Ask) -> Option<String> {
        if !ask.skip_known {
            return None;
        }
        match self.value(&ask.slot)? {
            Value::One(option) if self.kind(ask) == Some(Kind::One) => Some(option),
            _ => Some(outcome::ANSWERED.into()),
        }
    }

    /// Returns option and label of each button of a question.
    pub(super) fn options(&self, ask: &Ask) -> Vec<(String, Label)> {
        let Some(frame) = self.c.mind.frames.last() else { return Vec::new() };
        let Some(script) = self.script_of(frame) else { return Vec::new() };
        let Some(slot) = self.slot(&ask.slot) else { return Vec::new() };
        let message = script.message(&frame.node);
        let mut options: Vec<(String, Label)> = match slot.kind {
            Kind::One | Kind::Some => slot
                .of
                .iter()
                .map(|option| (option.clone(), Label::Attr(message.clone(), format!("opt-{option}"))))
                .collect(),
            Kind::Needs => slot.of.iter().map(|need| (need.clone(), Label::Message(format!("need-{need}")))).collect(),
            Kind::Language => {
                let langs = self.world.wording.langs();
                langs.map(|lang| (lang.to_string(), Label::Language(lang.to_string()))).collect()
            }
            Kind::Asset => match ask.from.as_ref().and_then(|from: &SlotName| self.value(from)) {
                Some(Value::Matches(found)) => found
                    .iter()
                    .enumerate()
                    .map(|(at, found)| (found.asset.to_string(), Label::Asset(at + 1, found.asset.clone())))
                    .collect(),
                _ => Vec::new(),
            },
            Kind::Area => {
                let places = frame.picked.iter().enumerate();
                places.map(|(at, place)| (at.to_string(), Label::Place(place.clone()))).collect()
            }
            Kind::Course | Kind::Session => self.listed(ask),
            Kind::Text | Kind::Number | Kind::Phone | Kind::Matches | Kind::Courses | Kind::Sessions => Vec::new(),
        };
        if slot.kind.list().is_some() {
            options.push((option::NONE.into(), Label::Message("common-none-of-these".into())));
        }
        if matches!(slot.kind, Kind::Some | Kind::Needs) {
            options.push((option::DONE.into(), Label::Message("common-done".into())));
        }
        if ask.optional {
            options.push((option::SKIP.into(), Label::Message("common-skip".into())));
        }
        options
    }
}

/// Returns a telephone number as it is kept: digits, with a plus where it had one.
fn read_phone(text: &str) -> Option<String> {
    let mut phone = String::new();
    for c in text.trim().chars() {
        match digit(c) {
            Some(digit) => phone.push(char::from(b'0' + digit)),
            None if c == '+' && phone.is_empty() => phone.push('+'),
            None if " -()./\u{a0}".contains(c) => {}
            None => return None,
        }
    }
    let digits = phone.trim_start_matches('+').len();
    (7..=15).contains(&digits).then_some(phone)
}
