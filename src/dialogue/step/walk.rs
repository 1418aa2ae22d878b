//! From node to node: frames, calls, ends, silence, and the way back.

use super::{Run, StepError};
use crate::{
    dialogue::{
        effect::{Effect, Why},
        script::{Edge, Node, Script, Scripts, Task, outcome},
    },
    domain::{
        conversation::{Answered, Frame, Kept, Owner, Value},
        ids::{DialogueName, Need, NodeName, SlotName},
    },
};
use std::{collections::BTreeMap, sync::Arc};

impl<'w> Run<'w> {
    fn scripts_of(&self, frame: &Frame) -> &'w Scripts {
        self.world.scripts_of(frame)
    }

    pub(super) fn script_of(&self, frame: &Frame) -> Option<&'w Arc<Script>> {
        self.world.script(frame)
    }

    pub(super) fn node_of(&self, frame: &Frame) -> Option<&'w Node> {
        self.script_of(frame)?.nodes.get(&frame.node)
    }

    pub(super) fn task_of(&self, frame: &Frame) -> Option<&'w Task> {
        self.node_of(frame).map(|node| &node.task)
    }

    pub(super) fn top_task(&self) -> Option<&'w Task> {
        self.c.mind.frames.last().and_then(|frame| self.task_of(frame))
    }

    /// Enters by the door: one for somebody new, one for somebody who agreed before.
    pub(super) fn enter_door(&mut self, heard: Vec<Need>) -> Result<(), StepError> {
        let scripts = &self.world.scripts;
        let door = if self.consented("service") { &scripts.again } else { &scripts.first };
        let door = door.clone().ok_or_else(|| StepError::Missing("the door".into()))?;
        self.why.push(Why::Door(door.clone()));
        let slot = SlotName::new("heard");
        let takes = scripts.by_name.get(&door).is_some_and(|script| script.slots.contains_key(&slot));
        let given = if takes && !heard.is_empty() { vec![(slot, Value::Needs(heard))] } else { Vec::new() };
        self.enter(&door, given)
    }

    /// Begins a dialogue on top of what is under way.
    pub(super) fn enter(&mut self, dialogue: &DialogueName, given: Vec<(SlotName, Value)>) -> Result<(), StepError> {
        self.push(&self.world.scripts, dialogue, given.into_iter().collect())?;
        self.run()
    }

    fn push(
        &mut self,
        scripts: &Scripts,
        dialogue: &DialogueName,
        locals: BTreeMap<SlotName, Value>,
    ) -> Result<(), StepError> {
        let script = scripts.by_name.get(dialogue).ok_or_else(|| StepError::Missing(format!("dialogue {dialogue}")))?;
        let start = script.order.first().ok_or_else(|| StepError::Missing(format!("the first node of {dialogue}")))?;
        self.c.mind.frames.push(Frame {
            dialogue: dialogue.clone(),
            hash: scripts.hash.clone(),
            node: start.clone(),
            attempt: 0,
            nudges: 0,
            token: String::new(),
            unasked: false,
            picked: Vec::new(),
            locals,
            trail: Vec::new(),
        });
        Ok(())
    }

    /// Goes on from the node at hand until the person is asked something, or nothing is left to do.
    pub(super) fn run(&mut self) -> Result<(), StepError> {
        loop {
            let Some(frame) = self.c.mind.frames.last() else {
                self.c.quiet_at = None;
                return Ok(());
            };
            self.fuel = self.fuel.checked_sub(1).ok_or_else(|| StepError::Endless(frame.dialogue.to_string()))?;
            let (name, at) = (frame.dialogue.clone(), frame.node.clone());
            let node = self.node_of(frame).ok_or_else(|| StepError::Missing(format!("node {name}.{at}")))?;
            match &node.task {
                Task::Say | Task::Show(_) => {
                    self.say_node(None, None);
                    self.follow(outcome::NEXT)?;
                }
                Task::Ask(ask) => {
                    if matches!(self.c.owner, Owner::Human(_)) {
                        // While a human speaks the bot asks nothing: what it wanted to know can wait.
                        self.c.mind.frames.pop();
                        continue;
                    }
                    if let Some(known) = self.known_outcome(ask) {
                        self.why.push(Why::Known(ask.slot.clone()));
                        self.follow(&known)?;
                        continue;
                    }
                    let private = self.c.channel.is_private();
                    if !private && self.slot(&ask.slot).is_some_and(|slot| slot.identifies) {
                        self.follow(outcome::MOVED)?;
                        continue;
                    }
                    self.ask();
                    return Ok(());
                }
                Task::Do(act) => {
                    if node.speaks {
                        self.say_node(None, None);
                    }
                    if act.act.is_outward() {
                        // `/back` never crosses what reached beyond the conversation.
                        self.c.mind.frames.iter_mut().for_each(|frame| frame.trail.clear());
                    }
                    let outcome = self.act(act);
                    if self.c.mind.frames.is_empty() {
                        return Err(StepError::Missing(format!("what follows {name}.{at}")));
                    }
                    self.follow(&outcome)?;
                }
                Task::Call { dialogue, with } => {
                    // What is called is of the caller's edition: only there its ends are sure to be led on.
                    let scripts = self.scripts_of(frame);
                    if node.speaks {
                        self.say_node(None, None);
                    }
                    let given = with.iter().filter_map(|slot| Some((slot.clone(), self.value(slot)?))).collect();
                    if let Some(frame) = self.c.mind.frames.last_mut() {
                        frame.trail.clear();
                    }
                    self.push(scripts, dialogue, given)?;
                }
                Task::Wait { silence } => {
                    if self.c.owner == Owner::Bot {
                        // Nobody was asked to come, so there is nobody to wait for.
                        self.follow("unavailable")?;
                        continue;
                    }
                    self.say_node(None, None);
                    self.c.quiet_at = Some(self.moment.now + silence.expire);
                    return Ok(());
                }
                Task::When(slot) => {
                    let value = match self.value(slot) {
                        Some(Value::One(value)) => value,
                        _ => String::new(),
                    };
                    self.follow(&value)?;
                }
                Task::Below { slot, limit } => {
                    let below = matches!(self.value(slot), Some(Value::Number(number)) if number < *limit);
                    self.follow(if below { outcome::BELOW } else { outcome::NOT_BELOW })?;
                }
                Task::End(how) => {
                    if node.speaks {
                        self.say_node(None, None);
                    }
                    let ended = self.c.mind.frames.pop();
                    let vital = ended.is_some_and(|frame| self.script_of(&frame).is_some_and(|script| script.vital));
                    let called = matches!(self.top_task(), Some(Task::Call { .. }));
                    if called {
                        self.follow(how)?;
                    } else if self.c.mind.frames.is_empty() {
                        self.c.quiet_at = None;
                        return Ok(());
                    } else if self.unasked || vital {
                        // Nobody wrote, or they were in danger a moment ago: what was broken into waits until they write.
                        self.watch_for_silence();
                        return Ok(());
                    } else {
                        // An interrupt is over: what it broke into is asked again.
                        return self.resume();
                    }
                }
            }
        }
    }

    /// Takes the way that `outcome` leads.
    pub(super) fn follow(&mut self, outcome: &str) -> Result<(), StepError> {
        let Some(frame) = self.c.mind.frames.last() else { return Ok(()) };
        let missing = || StepError::Missing(format!("{}.{} -{outcome}->", frame.dialogue, frame.node));
        let node = self.node_of(frame).ok_or_else(missing)?;
        let to = match (outcome, &node.task) {
            (outcome::RETRY, Task::Ask(ask)) => &ask.retry.to,
            (outcome::SILENCE, Task::Ask(ask)) => &ask.silence.to,
            (outcome::SILENCE, Task::Wait { silence }) => &silence.to,
            _ => &node.target(outcome).ok_or_else(missing)?.node,
        };
        self.go(outcome, to.clone());
        Ok(())
    }

    fn go(&mut self, outcome: &str, to: NodeName) {
        if let Some(frame) = self.c.mind.frames.last_mut() {
            self.trace.push(Edge {
                dialogue: frame.dialogue.clone(),
                node: frame.node.clone(),
                outcome: outcome.to_owned(),
            });
            frame.node = to;
            frame.attempt = 0;
            frame.nudges = 0;
            frame.token.clear();
            frame.unasked = false;
            frame.picked.clear();
        }
    }

    /// Asks again what an interrupt broke into; begins anew where nothing was under way.
    pub(super) fn resume(&mut self) -> Result<(), StepError> {
        match self.top_task() {
            Some(Task::Ask(_)) => {
                self.why.push(Why::Resumed);
                self.say_common("resume");
                self.restate()
            }
            Some(Task::Wait { .. }) => Ok(()),
            Some(_) => self.run(),
            None => {
                self.c.quiet_at = None;
                Ok(())
            }
        }
    }

    /// Lets go of all that was under way; a handoff among it is withdrawn.
    pub(super) fn clear(&mut self) {
        if self.c.owner != Owner::Bot {
            self.effects.push(Effect::EndHandoff { outcome: "withdrawn" });
            self.c.owner = Owner::Bot;
            self.c.handoff = None;
        }
        self.c.mind.frames.clear();
        self.c.quiet_at = None;
    }

    /// One question back.
    pub(super) fn back(&mut self) -> Result<(), StepError> {
        let Some(frame) = self.c.mind.frames.last_mut() else {
            return self.enter_door(Vec::new());
        };
        match frame.trail.pop() {
            Some(Answered { node, slot, before }) => {
                frame.node = node;
                frame.attempt = 0;
                frame.nudges = 0;
                match before {
                    Some(value) => self.put(&slot, value),
                    None => self.forget(&slot),
                }
                self.ask();
            }
            None => {
                self.say_common("no-way-back");
                return self.restate();
            }
        }
        Ok(())
    }

    pub(super) fn silence(&mut self) -> Result<(), StepError> {
        self.c.quiet_at = None;
        let unasked = self.c.channel.is_pushed() && !self.c.mind.muted && !self.c.mind.discreet;
        match self.top_task() {
            Some(Task::Ask(ask)) => {
                let nudge = ask.silence.nudge;
                let Some(frame) = self.c.mind.frames.last_mut() else { return Ok(()) };
                if let (Some(nudge), 0, true) = (nudge, frame.nudges, unasked) {
                    frame.nudges = 1;
                    self.ask_again("nudge");
                    self.c.quiet_at = Some(self.moment.now + ask.silence.expire.saturating_sub(nudge));
                    return Ok(());
                }
                self.follow(outcome::SILENCE)?;
                self.run()
            }
            Some(Task::Wait { .. }) if self.c.owner == Owner::Queued => {
                self.effects.push(Effect::EndHandoff { outcome: "unavailable" });
                self.c.owner = Owner::Bot;
                self.c.handoff = None;
                self.follow(outcome::SILENCE)?;
                self.run()
            }
            _ => Ok(()),
        }
    }

    /// Answers the question at hand and goes on.
    pub(super) fn answered(&mut self, outcome: &str, value: Option<Value>) -> Result<(), StepError> {
        let Some(Task::Ask(ask)) = self.top_task() else { return Ok(()) };
        let before = self.value(&ask.slot);
        if let Some(frame) = self.c.mind.frames.last_mut() {
            frame.trail.push(Answered { node: frame.node.clone(), slot: ask.slot.clone(), before });
            // Enough to go back through a long form, and bounded.
            if frame.trail.len() > 20 {
                frame.trail.remove(0);
            }
        }
        match value {
            // Needs add up: what was told before still matters. (`/back` has put back what was there before.)
            Some(Value::Needs(needs)) if ask.slot == *"needs" => {
                self.add_needs(&needs);
            }
            Some(value) => self.put(&ask.slot, value),
            None => self.forget(&ask.slot),
        }
        self.follow(outcome)?;
        self.run()
    }

    /// Returns what a slot holds: the dialogue's own, else what is known of the person.
    pub(super) fn value(&self, slot: &SlotName) -> Option<Value> {
        let frame = self.c.mind.frames.last()?;
        if let Some(value) = frame.locals.get(slot) {
            return Some(value.clone());
        }
        self.c.mind.about.get(slot).map(|kept| kept.value.clone())
    }

    pub(super) fn slot(&self, slot: &SlotName) -> Option<&'w crate::dialogue::script::Slot> {
        let frame = self.c.mind.frames.last()?;
        self.scripts_of(frame).slot(self.script_of(frame)?, slot)
    }

    fn is_shared(&self, slot: &SlotName) -> bool {
        let Some(frame) = self.c.mind.frames.last() else { return self.world.scripts.shared.contains_key(slot) };
        let own = self.script_of(frame).is_some_and(|script| script.slots.contains_key(slot));
        !own && self.scripts_of(frame).shared.contains_key(slot)
    }

    pub(super) fn put(&mut self, slot: &SlotName, value: Value) {
        let value = match value {
            Value::Area(area) => Value::Area(area.coarse()),
            value => value,
        };
        if self.is_shared(slot) {
            self.c.mind.about.insert(slot.clone(), Kept { value, at: self.moment.now });
        } else if let Some(frame) = self.c.mind.frames.last_mut() {
            frame.locals.insert(slot.clone(), value);
        }
    }

    pub(super) fn forget(&mut self, slot: &SlotName) {
        if self.is_shared(slot) {
            self.c.mind.about.remove(slot);
        } else if let Some(frame) = self.c.mind.frames.last_mut() {
            frame.locals.remove(slot);
        }
    }
}
