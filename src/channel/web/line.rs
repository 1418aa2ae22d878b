//! Turns as lines of the page, and the answers that the question asked last can have.

use super::{
    session,
    text::{self, English, Paragraph},
    words::{self, Words},
};
use crate::{
    domain::{
        ids::{AdvisorId, Lang},
        post::{Speaker, option},
        turn::Turn,
    },
    wording::{Args, BASE, Wording},
};
use std::collections::BTreeMap;

/// What the id of a message begins with that the language menu sends.
pub(crate) const LANGUAGE: &str = "language-";

/// The names that people see of advisors.
pub(crate) type Names = BTreeMap<AdvisorId, String>;

/// One line of the conversation.
pub(crate) struct Line {
    pub(crate) seq: i64,
    /// The id that the page gave it, where a person said it here.
    pub(crate) id: Option<String>,
    /// Its class: `person`, `bot`, `advisor`.
    pub(crate) who: &'static str,
    /// Who speaks, in words.
    pub(crate) speaker: String,
    /// True where those words are to be seen, not only heard: a human speaks.
    pub(crate) human: bool,
    /// The language of the words, where it is known.
    pub(crate) lang: Option<String>,
    pub(crate) dir: &'static str,
    pub(crate) parts: Vec<Paragraph>,
}

/// A button or a box to tick.
pub(crate) struct Choice {
    pub(crate) option: String,
    pub(crate) label: String,
    /// The language of a label that is the name of one.
    pub(crate) lang: Option<Lang>,
    pub(crate) picked: bool,
}

/// What the question asked last can be answered with.
pub(crate) struct Asked {
    pub(crate) token: String,
    pub(crate) lang: String,
    pub(crate) dir: &'static str,
    /// The boxes to tick, where several may be chosen.
    pub(crate) boxes: Vec<Choice>,
    pub(crate) buttons: Vec<Choice>,
    /// The buttons that lead round the question: "skip", "none of these".
    pub(crate) ways_round: Vec<Choice>,
    /// The label of the button that shares the device's place.
    pub(crate) location: Option<String>,
}

/// Returns the lines that people see of `turns`.
pub(crate) fn lines(turns: &[Turn], wording: &Wording, words: Words<'_>, names: &Names) -> Vec<Line> {
    turns.iter().filter_map(|turn| line(turn, wording, words, names)).collect()
}

fn line(turn: &Turn, wording: &Wording, words: Words<'_>, names: &Names) -> Option<Line> {
    // What the page's own menu says is no utterance.
    let menu = turn.external_id.as_deref().and_then(session::page_id).is_some_and(|id| id.starts_with(LANGUAGE));
    let hidden = menu || matches!(turn.kind.as_str(), "start" | "toggled" | "note") || turn.text.trim().is_empty();
    let replaces = turn.message.as_ref().is_some_and(|message| message.edits.is_some());
    if hidden || replaces {
        return None;
    }
    let message = turn.message.as_ref();
    let name = turn.advisor.and_then(|id| names.get(&id));
    let (who, speaker) = match turn.speaker {
        Speaker::Person => ("person", words.t("web-you")),
        Speaker::Bot => ("bot", words.t("web-bot")),
        Speaker::Advisor => match name {
            Some(name) => ("advisor", words.with("web-advisor", &Args::new().with("name", name.as_str()))),
            None => ("advisor", words.t("web-advisor-unnamed")),
        },
        Speaker::System => return None,
    };
    // Only the bot's words are known to be in the language they say they are in.
    let lang = message.filter(|_| turn.speaker == Speaker::Bot).map(|message| &message.lang);
    Some(Line {
        seq: turn.seq,
        id: turn.external_id.as_deref().and_then(session::page_id).map(str::to_owned),
        who,
        speaker,
        human: turn.speaker == Speaker::Advisor,
        lang: lang.map(ToString::to_string),
        dir: lang.map_or("auto", |lang| words::dir(wording, lang)),
        parts: if turn.speaker == Speaker::Person {
            text::theirs(&turn.text)
        } else {
            text::ours(&turn.text, &english(turn, wording))
        },
    })
}

/// Returns what is in English within the words of a turn.
fn english(turn: &Turn, wording: &Wording) -> English {
    let base = Lang::new(BASE);
    let Some(message) = turn.message.as_ref().filter(|message| message.lang != base) else { return English::All };
    if !wording.manifest(&message.lang).is_some_and(|manifest| text::is_latin(&manifest.name)) {
        return English::Latin;
    }
    let said = turn.said.iter().filter(|_| message.urgent);
    let words = said.filter_map(|id| wording.text(&base, id, None, &Args::new()));
    English::These(
        words.flat_map(|it| it.text.split("\n\n").map(|part| part.trim().to_owned()).collect::<Vec<_>>()).collect(),
    )
}

/// Returns the question that is still open at the end of `turns`: the last one, unless the person has spoken since.
pub(crate) fn asked(turns: &[Turn], wording: &Wording) -> Option<Asked> {
    let open = turns.iter().rev().take_while(|turn| turn.speaker != Speaker::Person || turn.kind == "toggled");
    let message = open.filter_map(|turn| turn.message.as_ref()).find(|message| message.keyboard.is_some())?;
    let keyboard = message.keyboard.as_ref()?;
    let choices = |wanted: &dyn Fn(&str) -> bool| -> Vec<Choice> {
        let buttons = keyboard.buttons.iter().filter(|button| wanted(&button.option));
        buttons
            .map(|button| Choice {
                option: button.option.clone(),
                label: button.label.clone(),
                lang: words::named(wording, &button.label),
                picked: button.picked,
            })
            .collect()
    };
    let is_way_round = |option: &str| matches!(option, option::SKIP | option::NONE);
    let is_box = |option: &str| keyboard.several && !option.starts_with('!');
    Some(Asked {
        token: keyboard.token.clone(),
        lang: message.lang.to_string(),
        dir: words::dir(wording, &message.lang),
        boxes: choices(&is_box),
        buttons: choices(&|option| !is_box(option) && !is_way_round(option)),
        ways_round: choices(&is_way_round),
        location: keyboard.location.clone(),
    })
}
