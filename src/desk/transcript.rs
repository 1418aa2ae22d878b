//! The transcript as lines of a page, with the words that safety noticed marked in place.

use super::words::Words;
use crate::{
    domain::{
        conversation::Conversation,
        ids::{AdvisorId, Need},
        post::Speaker,
        turn::Turn,
    },
    store::Trouble,
    understanding::{Because, Kind, Reading},
};
use std::collections::HashMap;

/// One line.
pub(super) struct Line {
    pub seq: i64,
    /// The day, where it is another than the line before.
    pub day: Option<String>,
    pub by: &'static str,
    pub name: String,
    pub iso: String,
    pub clock: String,
    pub lang: String,
    /// Which way it reads: the bot's words as their language does, though they may begin with a name; others as they begin.
    pub dir: &'static str,
    pub pieces: Vec<Piece>,
    /// What it says in the desk's language, where it was said in another and that is known.
    pub beside: Option<String>,
    pub buttons: Vec<Button>,
    pub trouble: Option<String>,
}

/// A button that the person saw.
pub(super) struct Button {
    pub label: String,
    pub beside: Option<String>,
}

/// A stretch of words.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub text: String,
    /// True where safety noticed it.
    pub marked: bool,
    /// True for a long number: it reads from left to right, whatever the words round it do.
    pub number: bool,
}

/// What safety noticed, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Hit {
    pub seq: i64,
    pub words: String,
    pub rule: String,
}

/// Returns the lines of a page.
pub(super) fn lines(
    w: &Words,
    turns: &[Turn],
    conversation: &Conversation,
    names: &HashMap<AdvisorId, String>,
    troubles: &[Trouble],
) -> Vec<Line> {
    let mut day = String::new();
    let recall = w.recall(&conversation.mind, names);
    turns
        .iter()
        .enumerate()
        .map(|(n, turn)| {
            let today = w.day(turn.at);
            let new_day = (today != day).then(|| today.clone());
            day = today;
            let trouble = troubles.iter().find(|trouble| trouble.seq == turn.seq);
            Line {
                seq: turn.seq,
                day: new_day,
                by: turn.speaker.as_str(),
                name: speaker(w, turn, names),
                iso: turn.at.to_string(),
                clock: w.clock(turn.at),
                lang: turn.message.as_ref().map_or(&conversation.lang, |message| &message.lang).to_string(),
                dir: match &turn.message {
                    Some(message) if turn.speaker == Speaker::Bot => w.dir_of(&message.lang),
                    _ => "auto",
                },
                pieces: pieces(&words(w, turn), &spans(turn)),
                beside: match turn.speaker {
                    Speaker::Person => recall.tapped(turns.get(..n).unwrap_or_default(), turn),
                    _ => recall.turn(turn),
                },
                buttons: turn
                    .message
                    .iter()
                    .filter_map(|message| message.keyboard.as_ref())
                    .flat_map(|keyboard| &keyboard.buttons)
                    .map(|button| Button { label: button.label.clone(), beside: recall.button(turn, button) })
                    .collect(),
                trouble: trouble.map(|trouble| w.named("desk-outbox", &trouble.state)),
            }
        })
        .collect()
}

/// Returns what safety noticed in these turns.
pub(super) fn hits(turns: &[Turn]) -> Vec<Hit> {
    turns
        .iter()
        .flat_map(|turn| {
            because(turn).into_iter().map(|because| Hit {
                seq: turn.seq,
                words: turn.text.chars().take(because.span[1]).skip(because.span[0]).collect(),
                rule: because.rule,
            })
        })
        .collect()
}

fn speaker(w: &Words, turn: &Turn, names: &HashMap<AdvisorId, String>) -> String {
    match turn.speaker {
        Speaker::Person if turn.kind == "edited" => w.t("desk-by-person-edited"),
        Speaker::Person => w.t("desk-by-person"),
        Speaker::Bot => w.t("desk-by-bot"),
        Speaker::System => w.t("desk-by-system"),
        Speaker::Advisor => {
            turn.advisor.and_then(|id| names.get(&id).cloned()).unwrap_or_else(|| w.t("desk-by-someone"))
        }
    }
}

/// Returns the words of a turn, or what it was where it had none.
fn words(w: &Words, turn: &Turn) -> String {
    match turn.kind.as_str() {
        _ if !turn.text.trim().is_empty() => turn.text.clone(),
        "start" => w.t("desk-turn-start"),
        "location" => w.t("desk-turn-place"),
        "contact" => w.t("desk-turn-contact"),
        _ => w.t("desk-turn-other"),
    }
}

/// Returns what the bot understood to matter to the person.
pub(super) fn needs(turn: &Turn) -> Vec<Need> {
    reading(turn).map(|reading| reading.needs).unwrap_or_default()
}

fn reading(turn: &Turn) -> Option<Reading> {
    serde_json::from_str(turn.reading.as_deref()?).ok()
}

fn because(turn: &Turn) -> Vec<Because> {
    let because = reading(turn).map(|reading| reading.because).unwrap_or_default();
    because.into_iter().filter(|because| because.kind == Kind::Risk).collect()
}

fn spans(turn: &Turn) -> Vec<(usize, usize)> {
    because(turn).into_iter().map(|because| (because.span[0], because.span[1])).collect()
}

/// Cuts the words at the spans, which count characters and may overlap, and at long numbers.
pub(super) fn pieces(text: &str, spans: &[(usize, usize)]) -> Vec<Piece> {
    let letters: Vec<char> = text.chars().collect();
    let numbers = numbers(&letters);
    let within = |ranges: &[(usize, usize)], at: usize| ranges.iter().any(|(from, to)| (*from..*to).contains(&at));
    let mut pieces: Vec<Piece> = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        let (marked, number) = (within(spans, at), within(&numbers, at));
        match pieces.last_mut() {
            Some(piece) if piece.marked == marked && piece.number == number => piece.text.push(*letter),
            _ => pieces.push(Piece { text: letter.to_string(), marked, number }),
        }
    }
    pieces
}

/// Returns where numbers of six digits and more stand, with the spaces and signs inside them: telephone numbers.
fn numbers(letters: &[char]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, usize, usize)> = None;
    for (at, letter) in letters.iter().chain(&['.']).enumerate() {
        open = match (open, letter) {
            (Some((from, _, digits)), digit) if digit.is_numeric() => Some((from, at + 1, digits + 1)),
            (None, digit) if digit.is_numeric() => Some((at, at + 1, 1)),
            (None, '+') => Some((at, at, 0)),
            (Some(run), ' ' | '-' | '(' | ')') => Some(run),
            (Some((from, to, digits)), _) => {
                found.extend((digits >= 6).then_some((from, to)));
                None
            }
            (None, _) => None,
        };
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str, spans: &[(usize, usize)]) -> String {
        let show = |piece: Piece| match (piece.marked, piece.number) {
            (true, _) => format!("[{}]", piece.text),
            (false, true) => format!("<{}>", piece.text),
            (false, false) => piece.text,
        };
        pieces(text, spans).into_iter().map(show).collect()
    }

    #[test]
    fn spans_count_characters_not_bytes() {
        assert_eq!(cut("żal, że żyję", &[(5, 12)]), "żal, [że żyję]");
    }

    #[test]
    fn overlapping_and_endless_spans_are_one_mark() {
        assert_eq!(cut("one two three", &[(4, 7), (6, 99)]), "one [two three]");
        assert_eq!(cut("one", &[(2, 1)]), "one");
        assert_eq!(cut("", &[(0, 4)]), "");
    }

    #[test]
    fn long_numbers_are_one_piece() {
        assert_eq!(cut("ring 07700 900123, please", &[]), "ring <07700 900123>, please");
        assert_eq!(cut("+44 (0)151-496 0123 or 10:30", &[]), "<+44 (0)151-496 0123> or 10:30");
        assert_eq!(cut("رقمي 07700 900123", &[]), "رقمي <07700 900123>");
    }
}
