//! A question's buttons as Telegram's keyboards.

use crate::domain::post::Keyboard;
use serde::Serialize;

/// The most that a button may carry back, in bytes.
const DATA_LIMIT: usize = 64;
/// The most buttons that Telegram takes below one message.
const MOST_BUTTONS: usize = 100;
/// Goes before a ticked label.
const TICK: &str = "✓ ";
/// Goes before the label that shares the device's place.
pub(super) const PIN: &str = "📍 ";

/// What goes below a message.
#[derive(Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Markup {
    /// Buttons below the message.
    Inline {
        /// Rows of buttons.
        inline_keyboard: Vec<Vec<InlineButton>>,
    },
    /// One button in place of the letters, which shares the device's place.
    Place {
        /// Rows of buttons.
        keyboard: [[PlaceButton; 1]; 1],
        /// Hides it once used.
        one_time_keyboard: bool,
        /// As small as it can be.
        resize_keyboard: bool,
    },
    /// Gives the letters back.
    Letters {
        /// Always true.
        remove_keyboard: bool,
    },
}

/// A button below a message.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct InlineButton {
    text: String,
    callback_data: String,
}

/// A button that shares the device's place.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct PlaceButton {
    text: String,
    request_location: bool,
}

impl Markup {
    /// Returns the buttons of a question, or nothing where there are none or one would not fit: see [`numbered`].
    pub(super) fn inline(keyboard: &Keyboard) -> Option<Self> {
        if keyboard.buttons.is_empty() || !fits(keyboard) {
            return None;
        }
        let mut rows: Vec<Vec<InlineButton>> = Vec::new();
        let (mut left, widest) = (0, per_row(keyboard));
        for button in &keyboard.buttons {
            let reserved = button.option.starts_with('!');
            let shown = InlineButton {
                text: if button.picked { format!("{TICK}{}", button.label) } else { button.label.clone() },
                callback_data: data(keyboard, &button.option),
            };
            match rows.last_mut().filter(|_| left > 0 && !reserved) {
                Some(row) => row.push(shown),
                None => {
                    left = widest;
                    rows.push(vec![shown]);
                }
            }
            left = if reserved { 0 } else { left.saturating_sub(1) };
        }
        Some(Self::Inline { inline_keyboard: rows })
    }

    /// Returns the button that shares the device's place.
    pub(super) fn place(label: &str) -> Self {
        let button = PlaceButton { text: label.to_owned(), request_location: true };
        Self::Place { keyboard: [[button]], one_time_keyboard: true, resize_keyboard: true }
    }

    /// Takes such a button away.
    pub(super) const fn letters() -> Self {
        Self::Letters { remove_keyboard: true }
    }
}

/// Returns the words with the labels below as a numbered list, for where buttons cannot be: a number or a label can be typed.
pub(super) fn numbered(text: &str, keyboard: &Keyboard) -> String {
    let mut text = format!("{text}\n");
    for (n, button) in keyboard.buttons.iter().enumerate() {
        text += &format!("\n{}. {}", n + 1, button.label);
    }
    text
}

fn fits(keyboard: &Keyboard) -> bool {
    keyboard.buttons.len() <= MOST_BUTTONS
        && keyboard.buttons.iter().all(|button| data(keyboard, &button.option).len() <= DATA_LIMIT)
}

/// What a button carries back. A tick of several carries `~`; "that's all" and its like never do.
fn data(keyboard: &Keyboard, option: &str) -> String {
    let tick = if keyboard.several && !option.starts_with('!') { "~" } else { "" };
    format!("v1:{}:{tick}{option}", keyboard.token)
}

/// One button a row, unless every label is short: a phone shows about 30 letters across.
fn per_row(keyboard: &Keyboard) -> usize {
    let own = keyboard.buttons.iter().filter(|button| !button.option.starts_with('!'));
    match own.map(|button| button.label.chars().count()).max().unwrap_or(0) {
        0..=2 => 6,
        3..=5 => 4,
        6..=12 if !keyboard.several => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::post::Button;

    fn question(several: bool, options: &[(&str, &str, bool)]) -> Keyboard {
        let button = |&(option, label, picked): &(&str, &str, bool)| Button {
            option: option.into(),
            label: label.into(),
            picked,
        };
        let buttons = options.iter().map(button).collect();
        Keyboard { token: "k7".into(), several, buttons, location: None, text: false }
    }

    fn rows(keyboard: &Keyboard) -> Vec<Vec<(String, String)>> {
        let Some(Markup::Inline { inline_keyboard }) = Markup::inline(keyboard) else { return Vec::new() };
        let pair = |b: InlineButton| (b.text, b.callback_data);
        inline_keyboard.into_iter().map(|row| row.into_iter().map(pair).collect()).collect()
    }

    fn pair(text: &str, data: &str) -> (String, String) {
        (text.into(), data.into())
    }

    #[test]
    fn long_labels_have_a_row_each() {
        let keyboard = question(false, &[("a", "Company and friends", false), ("b", "Yes", false)]);
        assert_eq!(rows(&keyboard), [[pair("Company and friends", "v1:k7:a")], [pair("Yes", "v1:k7:b")]]);
    }

    #[test]
    fn short_labels_share_a_row_and_reserved_ones_stand_alone() {
        let keyboard = question(false, &[("y", "Yes", false), ("n", "No", false), ("!skip", "Skip this one", false)]);
        assert_eq!(
            rows(&keyboard),
            [vec![pair("Yes", "v1:k7:y"), pair("No", "v1:k7:n")], vec![pair("Skip this one", "v1:k7:!skip")]]
        );
    }

    #[test]
    fn several_toggle_and_done_goes_on() {
        let keyboard = question(true, &[("day", "In the daytime", true), ("!done", "That's all", false)]);
        assert_eq!(rows(&keyboard), [[pair("✓ In the daytime", "v1:k7:~day")], [pair("That's all", "v1:k7:!done")]]);
    }

    #[test]
    fn a_button_too_long_to_carry_back_becomes_a_numbered_list() {
        let long = "x".repeat(61);
        let keyboard = question(false, &[(&long, "First", false), ("b", "Second", false)]);
        assert_eq!(Markup::inline(&keyboard), None);
        assert_eq!(numbered("Which?", &keyboard), "Which?\n\n1. First\n2. Second");
    }
}
