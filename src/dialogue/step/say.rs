//! Deciding what is said: which message, with which variables and buttons. The words themselves come in `render`.

use super::{Run, StepError};
use crate::{
    dialogue::{
        effect::{Arg, Effect, Label, Laid, Question, Say},
        script::{Kind, Shown, Task},
    },
    domain::conversation::{Area, Value},
};

/// The dialogue-like prefix of messages that belong to none.
const COMMON: &str = "common";

impl Run<'_> {
    /// Says the message of the node at hand, or one of its attributes. Where it asks, its buttons come with it.
    pub(super) fn say_node(&mut self, attr: Option<&str>, more: Option<Vec<(String, Arg)>>) {
        let Some(frame) = self.c.mind.frames.last() else { return };
        let Some(script) = self.script_of(frame) else { return };
        let mut say = Say {
            id: script.message(&frame.node),
            attr: attr.map(str::to_owned),
            args: self.args(),
            urgent: script.vital,
            ..Say::default()
        };
        say.args.extend(more.unwrap_or_default());
        if attr.is_none()
            && let Some(Task::Show(shown)) = self.task_of(frame)
        {
            say.laid = match shown {
                Shown::Slot(slot) => match self.value(slot) {
                    Some(Value::Asset(asset)) => Laid::Asset(asset),
                    Some(Value::Session(session)) => self.lay_sitting(session),
                    _ => Laid::Nothing,
                },
                Shown::Lines => self.lines(),
            };
        }
        self.effects.push(Effect::Say(say));
    }

    pub(super) fn say_common(&mut self, message: &str) {
        self.say_common_with(message, Vec::new());
    }

    pub(super) fn say_common_with(&mut self, message: &str, args: Vec<(String, Arg)>) {
        self.effects.push(Effect::Say(Say { id: format!("{COMMON}-{message}"), args, ..Say::default() }));
    }

    /// Returns a common message's words, for reading answers by them.
    pub(super) fn common_text(&self, message: &str) -> String {
        let id = format!("{COMMON}-{message}");
        self.world.wording.text(&self.c.lang, &id, None, &Default::default()).map(|text| text.text).unwrap_or_default()
    }

    /// Asks the question at hand for the first time.
    pub(super) fn ask(&mut self) {
        self.put_question(None, None, false, true);
        self.watch_for_silence();
    }

    /// Asks which of the places that may be meant it is.
    pub(super) fn ask_which(&mut self, places: Vec<String>) {
        if let Some(frame) = self.c.mind.frames.last_mut() {
            frame.picked = places;
        }
        self.put_question(Some(format!("{COMMON}-which-place")), None, false, true);
        self.watch_for_silence();
    }

    /// Asks it again in the words of its attribute `attr`.
    pub(super) fn ask_again(&mut self, attr: &str) {
        self.put_question(None, Some(attr), false, true);
        self.watch_for_silence();
    }

    /// Asks it again as it was: after an interrupt, or a button of an older question.
    pub(super) fn restate(&mut self) -> Result<(), StepError> {
        if self.is_unasked() {
            return self.run();
        }
        if matches!(self.top_task(), Some(Task::Ask(_))) {
            self.ask();
        }
        Ok(())
    }

    /// Shows the question at hand with what is ticked now, in place of the message whose button was tapped.
    pub(super) fn show_question(&mut self, edits: bool) {
        self.put_question(None, None, edits, false);
    }

    /// `message` is asked in place of the node's own.
    fn put_question(&mut self, message: Option<String>, attr: Option<&str>, edits: bool, new_token: bool) {
        let Some(Task::Ask(ask)) = self.top_task() else { return };
        if new_token {
            self.c.mind.asked = self.c.mind.asked.wrapping_add(1);
            let token = short(self.c.mind.asked);
            if let Some(frame) = self.c.mind.frames.last_mut() {
                frame.token = token;
                frame.unasked = false;
            }
        }
        let Some(frame) = self.c.mind.frames.last() else { return };
        let Some(script) = self.script_of(frame) else { return };
        let kind = self.kind(ask);
        let laid = match (kind, ask.from.as_ref().and_then(|from| self.value(from))) {
            (Some(Kind::Asset), Some(Value::Matches(found))) if attr.is_none() && !edits => Laid::Matches(found),
            (Some(Kind::Course | Kind::Session), Some(list)) if attr.is_none() && !edits => self.lay_list(&list),
            _ => Laid::Nothing,
        };
        let question = Question {
            token: frame.token.clone(),
            several: matches!(kind, Some(Kind::Some | Kind::Needs)),
            options: self.options(ask),
            picked: frame.picked.clone(),
            location: kind == Some(Kind::Area),
            text: !matches!(kind, Some(Kind::One | Kind::Some | Kind::Asset | Kind::Course | Kind::Session)),
        };
        let say = Say {
            id: message.unwrap_or_else(|| script.message(&frame.node)),
            attr: attr.map(str::to_owned),
            args: self.args(),
            laid,
            ask: Some(question),
            urgent: script.vital,
            edits,
        };
        self.effects.push(Effect::Say(say));
    }

    /// Sets when silence falls due: the reminder first, where there is one.
    pub(super) fn watch_for_silence(&mut self) {
        let Some(Task::Ask(ask)) = self.top_task() else { return };
        let unasked = self.c.channel.is_pushed() && !self.c.mind.muted && !self.c.mind.discreet;
        let nudged = self.c.mind.frames.last().is_some_and(|frame| frame.nudges > 0);
        self.c.quiet_at = Some(match ask.silence.nudge {
            // A reminder comes at a civil hour.
            Some(nudge) if unasked && !nudged => self.world.service.civil(self.moment.now + nudge),
            _ => self.moment.now + ask.silence.expire,
        });
    }

    /// Returns the variables of a message: the service's name, a private link, and every slot that holds something.
    fn args(&self) -> Vec<(String, Arg)> {
        let mut args = vec![
            ("service".to_owned(), Arg::Text(self.world.service.name.clone())),
            ("reply_days".to_owned(), Arg::Number(self.world.service.reply_within_days.into())),
            ("districts".to_owned(), Arg::Names(self.world.service.districts.clone())),
            ("link".to_owned(), Arg::PrivateLink),
            ("chat_link".to_owned(), Arg::ChatLink),
            ("held".to_owned(), Arg::Held(self.courses_held())),
        ];
        let locals = self.c.mind.frames.last().map(|frame| &frame.locals);
        let about = self.c.mind.about.iter().map(|(name, kept)| (name, &kept.value));
        for (name, value) in about.chain(locals.into_iter().flatten()) {
            let arg = match value {
                Value::One(text) if name == "lang" => Arg::Language(text.clone()),
                Value::One(text) | Value::Text(text) if name == "phone" => Arg::Phone(text.clone()),
                Value::One(text) | Value::Text(text) => Arg::Text(text.clone()),
                Value::Number(number) => Arg::Number(*number),
                Value::Needs(needs) => Arg::Needs(needs.clone()),
                Value::Area(Area { label, .. }) => Arg::Text(label.clone()),
                Value::Asset(asset) => Arg::Asset(asset.clone()),
                Value::Matches(found) => Arg::Number(i64::try_from(found.len()).unwrap_or(0)),
                Value::Time(at) => Arg::Time(*at),
                Value::Courses(found) => Arg::Number(i64::try_from(found.len()).unwrap_or(0)),
                Value::Sessions(found) => Arg::Number(i64::try_from(found.len()).unwrap_or(0)),
                Value::Course(course) => Arg::Text(self.course_title(*course)),
                Value::Session(session) => {
                    if let Some(at) = self.begins(*session) {
                        args.push((format!("{name}_when"), Arg::Time(at)));
                    }
                    Arg::Text(self.session_title(*session))
                }
                Value::Some(_) => continue,
            };
            args.retain(|(known, _)| name != known.as_str());
            args.push((name.to_string(), arg));
        }
        args
    }

    fn lines(&self) -> Laid {
        let risk = match self.value(&"risk".into()) {
            Some(Value::One(name)) => crate::domain::risk::Risk::parse(&name).unwrap_or_default(),
            _ => self.c.risk,
        };
        let nation = match (self.value(&"nation".into()), self.value(&"area".into())) {
            (Some(Value::One(nation)), _) => Some(nation),
            (_, Some(Value::Area(area))) => area.nation,
            _ => Some(self.world.service.nation.clone()),
        };
        // Who writes may be in danger themselves, and nobody asked how old they are.
        let theirs = matches!(self.value(&"whom".into()), Some(Value::One(whom)) if whom != "me");
        let age = match self.value(&"age".into()) {
            Some(Value::Number(age)) if !theirs => Some(age),
            _ => None,
        };
        Laid::Lines { risk, nation, age }
    }

    /// Returns a label in the person's language.
    pub(super) fn label_text(&self, label: &Label) -> String {
        crate::dialogue::render::label(self.world, &self.c.lang, label)
    }
}

/// Returns a number as a short token.
fn short(number: u32) -> String {
    let mut left = number;
    let mut token = Vec::new();
    loop {
        token.extend(char::from_digit(left % 36, 36));
        left /= 36;
        if left == 0 {
            break;
        }
    }
    token.into_iter().rev().collect()
}
