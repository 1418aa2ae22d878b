//! Writes `*.chat` files: what [`read`](super::read()) reads.

use super::{Move, Walk, read};
use crate::dialogue::effect::Effect;
use std::{fmt::Write, time::Duration};

/// Returns a walk as a transcript that holds it: what was done, and what the bot said and did.
pub(super) fn walk(walk: &Walk) -> String {
    let head = walk.head();
    let mut text = String::from("# Say here in a sentence who this is and what happens to them.\n");
    let mut put = |line: String| {
        let _ = writeln!(text, "{line}");
    };
    put(format!("lang: {}", head.lang.as_ref().map_or(read::EVERY, |lang| lang.as_str())));
    put(format!("channel: {}", head.channel.as_str()));
    put(format!("now: {}", head.now));
    if !head.about.is_empty() {
        let known: Vec<String> = head.about.iter().map(|(slot, value)| format!("{slot}={value}")).collect();
        put(format!("about: {}", known.join(", ")));
    }
    if let Some(full) = head.courses {
        put(format!("courses: {}", if full { "full" } else { "free" }));
    }
    if let Some(dialogue) = &head.begin {
        put(format!("begin: {dialogue}"));
    }
    for taken in walk.taken() {
        if let Some(step) = &taken.step {
            put(line(step));
        }
        taken.beats.iter().flat_map(|beat| beat.said()).for_each(|said| put(format!("< {said}")));
        let effects = taken.beats.iter().flat_map(|beat| &beat.effects);
        effects.filter_map(told).for_each(|told| put(format!("! {told}")));
    }
    text
}

/// Returns a move as a line.
fn line(step: &Move) -> String {
    match step {
        Move::Said(words) if read::is_words(words) => format!("> {words}"),
        Move::Said(words) => format!("> \"{words}\""),
        Move::Voice(name) => format!("> voice {name}"),
        Move::Tap(options) => format!("> tap {}", options.join(" ")),
        Move::TapOld(option) => format!("> tap-old {option}"),
        Move::Toggle(option) => format!("> toggle {option}"),
        Move::Share(lat, lon) => format!("> share {lat} {lon}"),
        Move::Contact(phone) => format!("> contact {phone}"),
        Move::Media(kind) => format!("> media {kind}"),
        Move::Start => "> start".into(),
        Move::Claim(name) => format!("= claim {name}"),
        Move::Close(outcome) => format!("= close {outcome}"),
        Move::Seat => "= seat".into(),
        Move::CalledOff => "= called off".into(),
        Move::Pass(by) => format!("@ +{}", time(*by)),
        Move::Fail(action) => format!("fail {action}"),
        Move::Expect(id) => format!("< {id}"),
        Move::Effect(words) => format!("! {words}"),
    }
}

fn time(by: Duration) -> String {
    match by.as_secs() / 60 {
        minutes if minutes % (24 * 60) == 0 => format!("{}d", minutes / (24 * 60)),
        minutes if minutes % 60 == 0 => format!("{}h", minutes / 60),
        minutes => format!("{minutes}m"),
    }
}

/// Returns the words by which a transcript knows an effect, where it is one to hold on to. Which places were found is not:
/// they come and go.
fn told(effect: &Effect) -> Option<String> {
    Some(match effect {
        Effect::Say(_) | Effect::Offer { .. } | Effect::CancelSchedules => return None,
        Effect::RecordNeeds { needs } => {
            let needs: Vec<&str> = needs.iter().map(|(need, _)| need.as_str()).collect();
            format!("RecordNeeds {}", needs.join(" "))
        }
        Effect::RecordRisk { risk, urgency } => format!("RecordRisk {risk:?} {urgency:?}"),
        Effect::RecordConsent { kind, given } => format!("RecordConsent {kind} {given}"),
        Effect::Refer { .. } => "Refer".into(),
        Effect::RaiseHandoff { reason } => format!("RaiseHandoff {reason}"),
        Effect::EndHandoff { outcome } => format!("EndHandoff {outcome}"),
        Effect::RaiseAlert { risk, urgency } => format!("RaiseAlert {risk:?} {urgency:?}"),
        Effect::RelayToDesk => "RelayToDesk".into(),
        Effect::Schedule { dialogue, .. } => format!("Schedule {dialogue}"),
        Effect::CallBack { .. } => "CallBack".into(),
        Effect::Record { what, .. } => format!("Record {what}"),
        Effect::Place { place, .. } => format!("Place {place:?}"),
        Effect::Erase => "Erase".into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_as_it_was() {
        let words = [
            "I feel alone",
            "start",
            "tap yes",
            "voice lonely",
            "voice x",
            "\"quoted\"",
            "\"",
            "/stop",
            "# one",
            "> two",
            "share 1 2",
            "أنا وحيد",
            "a: b",
        ];
        let mut moves: Vec<Move> = words.iter().filter_map(|words| Move::said(words)).collect();
        assert_eq!(moves.len(), words.len());
        moves.extend([
            Move::Start,
            Move::Voice("lonely"),
            Move::Tap(vec!["debt".into(), "!skip".into()]),
            Move::TapOld("yes".into()),
            Move::Toggle("debt".into()),
            Move::Share(53.45, -2.96),
            Move::Contact("0151 496 0123".into()),
            Move::Media("voice".into()),
            Move::Claim("Sam".into()),
            Move::Close("resolved".into()),
            Move::Seat,
            Move::CalledOff,
            Move::Fail("match".into()),
            Move::Pass(Duration::from_secs(90 * 60)),
            Move::Pass(Duration::from_secs(3600)),
            Move::Pass(Duration::from_secs(8 * 86_400)),
        ]);
        let text: String = moves.iter().map(|step| line(step) + "\n").collect();
        let read = read::read("a.chat", &text).expect("a transcript");
        assert_eq!(read.moves.into_iter().map(|(_, step)| step).collect::<Vec<_>>(), moves);
    }

    #[test]
    fn words_are_one_line() {
        assert_eq!(Move::said(" one\r\ntwo  # three\u{2028}four "), Some(Move::Said("one two # three four".into())));
        assert_eq!(Move::said(" \n "), None);
    }
}
