//! Before anything is decided: what a new edition of the dialogues means for the dialogues under way.

use super::{Run, StepError};
use crate::dialogue::{
    edition::{Fate, fates},
    script::{Scripts, Task},
};

impl Run<'_> {
    /// Moves what can move to the edition in force. Nothing the person said is lost.
    pub(super) fn settle(&mut self) {
        let world = self.world;
        let fates = fates(world, &self.c.mind);
        let mut gone = fates.iter().map(|fate| *fate == Fate::Gone).collect::<Vec<_>>().into_iter();
        for (frame, fate) in self.c.mind.frames.iter_mut().zip(fates) {
            match fate {
                Fate::Here | Fate::Stays => {}
                Fate::Moves(to) => {
                    frame.hash.clone_from(&world.scripts.hash);
                    frame.node = to;
                    let script = world.scripts.by_name.get(&frame.dialogue);
                    frame.trail.retain(|answered| {
                        let node = script.and_then(|script| script.nodes.get(&answered.node));
                        matches!(node.map(|node| &node.task), Some(Task::Ask(ask)) if ask.slot == answered.slot)
                    });
                }
                Fate::Sent(to) => {
                    frame.hash.clone_from(&world.scripts.hash);
                    frame.node = to;
                    frame.attempt = 0;
                    frame.nudges = 0;
                    frame.token.clear();
                    frame.unasked = true;
                    frame.picked.clear();
                    frame.trail.clear();
                }
                Fate::Gone => {}
            }
        }
        self.c.mind.frames.retain(|_| !gone.next().unwrap_or(false));
        if self.c.mind.frames.iter().all(|frame| frame.hash == world.scripts.hash) {
            self.forget_misfits();
        }
    }

    /// Forgets what is known of the person where the edition in force knows no such answer.
    fn forget_misfits(&mut self) {
        let Scripts { shared, .. } = &self.world.scripts;
        self.c.mind.about.retain(|name, kept| shared.get(name).is_none_or(|slot| slot.holds(&kept.value)));
    }

    /// Returns true where the question at hand was never asked: an edition led here.
    pub(super) fn is_unasked(&self) -> bool {
        self.c.mind.frames.last().is_some_and(|frame| frame.unasked)
    }

    /// Asks what was never asked, where the answer is one to what was asked before. Needs heard in it still count.
    pub(super) fn ask_at_last(&mut self) -> Result<(), StepError> {
        let heard = self.heard_needs();
        if self.consented("service") {
            self.add_needs(&heard);
        }
        self.say_common("moved-on");
        self.run()
    }
}
