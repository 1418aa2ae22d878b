//! Ready replies: picked in the desk's language, put into the reply box in the person's. Nothing is sent here.

use super::{
    DeskState,
    conversation::{self, Kept},
    page,
    session::Posted,
    words::Words,
};
use crate::{
    app::desk::{
        DeskError,
        phrases::{PHRASES, PLACE_LONGEST, Pick, Told},
        summary,
    },
    domain::conversation::Conversation,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use serde::Deserialize;

/// The most ready replies that one reply is made of.
const MOST: usize = 10;

/// What a form says of ready replies.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Chosen {
    /// Those that were put into the box, one a line, as [`Pick::kept`] writes them.
    #[serde(default)]
    ready: String,
    /// The time and the place to put into the next.
    #[serde(default)]
    when: String,
    #[serde(default, rename = "where")]
    place: String,
    /// True where the list is to be seen.
    #[serde(skip)]
    open: bool,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    text: String,
    form: String,
    /// Which ready reply; none where only the list is to be seen with time and place.
    #[serde(default)]
    pick: String,
    #[serde(flatten)]
    chosen: Chosen,
}

/// The list, and what the ready replies in the box say.
pub(super) struct Ready {
    pub open: bool,
    pub list: Vec<Phrase>,
    pub when: String,
    pub place: String,
    pub place_longest: usize,
    pub kept: String,
    pub says: Vec<Says>,
}

/// One ready reply, in the desk's language.
pub(super) struct Phrase {
    pub name: &'static str,
    pub text: String,
    /// What it must be told.
    pub needs: Option<String>,
}

/// What one in the box says in the desk's language, and what to know of its words.
pub(super) struct Says {
    pub text: String,
    pub mind: Option<String>,
}

pub(super) async fn pick(State(state): State<DeskState>, Path(id): Path<String>, posted: Posted<Asked>) -> Response {
    let Posted { signed, form } = posted;
    let Some(id) = page::id(&id) else { return page::lost(&state, &signed).await };
    let summary = match summary::summary(&state.desk, signed.actor(), id, None).await {
        Ok(summary) => summary,
        Err(error) => return page::refused(&state, &signed, &error, Some(form.text)).await,
    };
    let (mut text, mut chosen) = (lines(&form.text), form.chosen);
    let error = match summary.handoff.may_reply(signed.advisor.id) {
        Err(error) => Some(DeskError::from(error)),
        Ok(()) if form.pick.is_empty() => {
            chosen.open = true;
            None
        }
        Ok(()) => {
            let world = state.desk.app().world();
            let told = chosen.told(&signed.advisor.name);
            let picked = Pick::new(&form.pick, &told, summary.conversation.channel);
            let error = picked.map(|pick| {
                if let Some(words) = pick.words(&world, &summary.conversation.lang) {
                    text = below(&text, &words.text);
                    chosen.ready = below(&chosen.ready, &pick.kept());
                }
            });
            chosen.open = error.is_err();
            error.err().map(DeskError::from)
        }
    };
    let kept = Kept { reply: Some((text, form.form)), ready: chosen, ..Kept::default() };
    conversation::again(&state, &signed, summary, error.as_ref(), kept).await
}

/// Returns what a form's text box holds with plain line ends: a browser sends others than a script.
pub(super) fn lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// Returns `text` with `more` on a line of its own below it.
fn below(text: &str, more: &str) -> String {
    match text.trim_end() {
        "" => more.to_owned(),
        text => format!("{text}\n{more}"),
    }
}

impl Chosen {
    /// Returns the ready replies in the box.
    pub(super) fn picks(&self) -> Vec<Pick> {
        self.ready.lines().filter_map(Pick::read).take(MOST).collect()
    }

    fn told(&self, advisor: &str) -> Told {
        Told::new(advisor, &self.when, &self.place)
    }
}

impl Ready {
    pub(super) fn new(w: &Words, advisor: &str, conversation: &Conversation, chosen: &Chosen) -> Self {
        let told = chosen.told(advisor);
        let list = PHRASES.iter().filter(|phrase| phrase.fits(conversation.channel));
        let list = list.map(|phrase| Phrase {
            name: phrase.name,
            text: w.phrase(phrase, &told),
            needs: match (phrase.when && told.when.is_none(), phrase.place && told.place.is_empty()) {
                (true, true) => Some(w.t("desk-ready-needs-both")),
                (true, false) => Some(w.t("desk-ready-needs-when")),
                (false, true) => Some(w.t("desk-ready-needs-where")),
                (false, false) => None,
            },
        });
        let picks = chosen.picks();
        Self {
            open: chosen.open,
            list: list.collect(),
            when: chosen.when.clone(),
            place: told.place.clone(),
            place_longest: PLACE_LONGEST,
            kept: picks.iter().map(Pick::kept).collect::<Vec<_>>().join("\n"),
            says: picks.iter().filter_map(|pick| w.says(pick, &conversation.lang)).collect(),
        }
    }
}
