//! A desk with a database of its own, people who wait, and advisors in browsers without script.

#[path = "town.rs"]
pub mod town;

use pathways::{
    app::desk::{Actor, Desk, advisors, preview::Previews, sign_in},
    desk::{DeskState, router},
    dialogue::World,
    domain::{
        conversation::{Conversation, Frame, Owner},
        finding::Finding,
        handoff::{Advisor, Handoff, HandoffState, Role},
        ids::{Address, ConversationId, DialogueName, HandoffId, Lang, Need, NodeName, PersonId, RowId, TurnId},
        post::{Button, ChannelKind, Keyboard, Outbound, Speaker},
        risk::{Risk, Urgency},
        time::Time,
        turn::Turn,
    },
    store::{AlertRow, AuditRow, CallbackRow, Key, NeedRow, Outcome, Unit, Writes},
};
use std::sync::{Arc, Mutex};
pub use town::Engine;
use town::Town;

/// A desk that runs.
pub struct Team {
    pub town: Town,
    pub desk: Desk,
    pub url: String,
    pub troubles: Arc<Mutex<Vec<&'static str>>>,
    /// What a link into the bot's chat begins with, where there is a bot.
    pub chat: Arc<Mutex<Option<String>>>,
    /// What a preview finds in the files.
    pub authored: Arc<Mutex<Result<Arc<World>, Vec<Finding>>>>,
}

/// Somebody who asked for a person.
pub struct Waiting {
    pub lang: &'static str,
    pub channel: ChannelKind,
    pub needs: &'static [&'static str],
    pub risk: (Risk, Urgency),
    /// Who spoke, and what: `>` the person, `<` the bot; `?` the bot asks a question by its message, `=` the person taps one of
    /// its buttons.
    pub said: Vec<(char, String)>,
}

impl Default for Waiting {
    fn default() -> Self {
        Self {
            lang: "en",
            channel: ChannelKind::Web,
            needs: &["debt"],
            risk: (Risk::None, Urgency::None),
            said: vec![('>', "I need to talk to someone".to_owned())],
        }
    }
}

impl Team {
    /// Opens it, at ten on a Tuesday morning.
    pub async fn open() -> Self {
        Self::on(Engine::Sqlite).await
    }

    /// Opens it on one of the databases.
    pub async fn on(engine: Engine) -> Self {
        Self::within(Town::open(engine).await).await
    }

    /// Opens it in a town.
    pub async fn within(town: Town) -> Self {
        let desk = Desk::new(town.app.clone());
        let troubles: Arc<Mutex<Vec<&'static str>>> = Arc::default();
        let told = troubles.clone();
        let chat: Arc<Mutex<Option<String>>> = Arc::default();
        let begins = chat.clone();
        let authored = Arc::new(Mutex::new(Ok(desk.app().world())));
        let read = authored.clone();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let state = DeskState {
            desk: desk.clone(),
            troubles: Arc::new(move || told.lock().expect("troubles").clone()),
            chat: Arc::new(move || begins.lock().expect("a chat").clone()),
            public_url: url.as_str().into(),
            previews: Previews::new(Arc::new(move || read.lock().expect("files").clone())),
        };
        tokio::spawn(async move { axum::serve(listener, router(state)).await });
        Self { town, desk, url, troubles, chat, authored }
    }

    pub fn now(&self) -> Time {
        self.desk.now()
    }

    /// Returns who did what to a subject.
    pub async fn audit(&self, subject: impl ToString) -> Vec<AuditRow> {
        self.town.app.store().audit(&subject.to_string()).await.expect("the database")
    }

    /// Adds an advisor.
    pub async fn advisor(&self, name: &str, role: Role) -> Advisor {
        advisors::add(&self.desk, name, role).await.expect("an advisor")
    }

    /// Adds an advisor and signs them in.
    pub async fn signed_in(&self, name: &str, role: Role) -> Browser {
        let advisor = self.advisor(name, role).await;
        let token = sign_in::invite(&self.desk, advisor.id).await.expect("a link");
        let mut browser = self.browser();
        browser.post(&format!("/desk/in/{token}"), &[]).await;
        browser.advisor = Some(advisor);
        browser
    }

    /// Returns a browser with no cookie.
    pub fn browser(&self) -> Browser {
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
        Browser { http, base: self.url.clone(), cookie: None, advisor: None }
    }

    /// Adds somebody who waits since `at`.
    pub async fn waits(&self, who: Waiting, at: Time) -> HandoffId {
        let id = ConversationId::new(at);
        let address = Address::new(format!("a{id}"));
        let key = Key::Address(who.channel, address.clone());
        let world = self.town.app.world();
        let unit = Unit::new(key, move |_| {
            let mut conversation =
                Conversation::begin(id, PersonId::new(at), who.channel, address, Lang::new(who.lang), at);
            (conversation.risk, conversation.urgency) = who.risk;
            conversation.owner = Owner::Queued;
            conversation.mind.frames.push(waits_for_a_person());
            let handoff = Handoff {
                id: HandoffId::new(at),
                conversation: id,
                person: conversation.person,
                reason: if who.risk.0 == Risk::None { "asked" } else { "crisis" }.to_owned(),
                risk: who.risk.0,
                urgency: who.risk.1,
                raised_at: at,
                state: HandoffState::Waiting,
            };
            conversation.handoff = Some(handoff.id);
            let (value, person) = (handoff.id, conversation.person);
            let need = |need: &&str| NeedRow { person, need: Need::new(need), how: "said".to_owned(), at };
            let mut writes = Writes {
                turns: turns(&world, &conversation, &who, at),
                needs: Some(who.needs.iter().map(need).collect()),
                handoff: Some(handoff),
                conversation: Some(conversation),
                ..Writes::default()
            };
            if who.risk.1.is_alarm() {
                writes.alerts.push(AlertRow {
                    id: RowId::new(at),
                    conversation: id,
                    risk: who.risk.0,
                    urgency: who.risk.1,
                    because: "[]".to_owned(),
                    raised_at: at,
                    acked_by: None,
                    acked_at: None,
                    told: None,
                    step: 0,
                    due_at: Some(at),
                });
            }
            Outcome { writes, value }
        });
        self.town.app.store().submit(unit).await.expect("a handoff")
    }

    /// Adds a call-back for the conversation of a handoff.
    pub async fn asks_to_be_rung(&self, handoff: HandoffId, phone: &str, when: &str) -> RowId {
        let now = self.desk.now();
        let id = RowId::new(now);
        let conversation = self.handoff(handoff).await.conversation;
        let row = CallbackRow {
            id,
            conversation,
            phone: phone.to_owned(),
            when_text: when.to_owned(),
            state: "open".to_owned(),
            at: now,
            done_by: None,
        };
        let unit = Unit::new(Key::Handoff(handoff), move |_| Outcome {
            writes: Writes { callbacks: vec![row], ..Writes::default() },
            value: (),
        });
        self.town.app.store().submit(unit).await.expect("a call-back");
        id
    }

    pub async fn handoff(&self, id: HandoffId) -> Handoff {
        self.town.app.store().handoff(id).await.expect("the database").expect("the handoff")
    }

    pub async fn conversation(&self, id: HandoffId) -> Conversation {
        let handoff = self.handoff(id).await;
        self.town.app.store().conversation(handoff.conversation).await.expect("the database").expect("the conversation")
    }

    /// Returns what was said, as `advisor: words`.
    pub async fn transcript(&self, id: HandoffId) -> Vec<String> {
        let handoff = self.handoff(id).await;
        let turns = self.town.app.store().last_turns(handoff.conversation, 500).await.expect("the database");
        turns.into_iter().map(|turn| format!("{}: {}", turn.speaker.as_str(), turn.text)).collect()
    }
}

/// Where the dialogue of the handoff stands while somebody waits.
fn waits_for_a_person() -> Frame {
    Frame {
        dialogue: DialogueName::new("handoff"),
        hash: String::new(),
        node: NodeName::new("wait"),
        attempt: 0,
        nudges: 0,
        token: String::new(),
        unasked: false,
        picked: Vec::new(),
        locals: Default::default(),
        trail: Vec::new(),
    }
}

fn turns(world: &World, conversation: &Conversation, who: &Waiting, at: Time) -> Vec<Turn> {
    who.said
        .iter()
        .enumerate()
        .map(|(n, (mark, text))| {
            let person = ['>', '='].contains(mark);
            let lang = conversation.lang.clone();
            let words = |attr: Option<&str>| {
                let id = text.split('.').next().unwrap_or(text);
                world.wording.text(&lang, id, attr, &Default::default()).expect("the message is there").text
            };
            let (said, keyboard) = match mark {
                '?' => (vec![text.clone()], Some(keyboard(world, &lang, text))),
                _ => (Vec::new(), None),
            };
            let text = match mark {
                '?' => words(None),
                '=' => words(text.split_once('.').map(|(_, attr)| attr)),
                _ => text.clone(),
            };
            let message = Outbound { text: text.clone(), lang: lang.clone(), keyboard, urgent: false, edits: None };
            Turn {
                id: TurnId::new(at),
                conversation: conversation.id,
                seq: n as i64 + 1,
                at,
                speaker: if person { Speaker::Person } else { Speaker::Bot },
                advisor: None,
                channel: conversation.channel,
                external_id: None,
                kind: match mark {
                    '>' => "text",
                    '=' => "chose",
                    _ => "message",
                }
                .to_owned(),
                message: (!person).then_some(message),
                said,
                reading: person.then(|| serde_json::to_string(&world.understanding.read(&text, None)).expect("JSON")),
                text,
            }
        })
        .collect()
}

/// Returns the buttons of a question, with their words.
fn keyboard(world: &World, lang: &Lang, id: &str) -> Keyboard {
    let options = world.wording.attrs(lang, id).into_iter().filter_map(|attr| attr.strip_prefix("opt-"));
    let label = |option: &str| world.wording.text(lang, id, Some(&format!("opt-{option}")), &Default::default());
    let button = |option: &str| Button {
        option: option.to_owned(),
        label: label(option).expect("the label is there").text,
        picked: false,
    };
    Keyboard {
        token: "1".to_owned(),
        several: false,
        buttons: options.map(button).collect(),
        location: None,
        text: false,
    }
}

/// A browser without script.
pub struct Browser {
    http: reqwest::Client,
    base: String,
    pub cookie: Option<String>,
    advisor: Option<Advisor>,
}

/// What came back.
pub struct Page {
    pub status: u16,
    pub text: String,
    pub location: Option<String>,
    pub headers: reqwest::header::HeaderMap,
}

impl Browser {
    pub fn advisor(&self) -> &Advisor {
        self.advisor.as_ref().expect("somebody signed in")
    }

    pub fn actor(&self) -> Actor {
        Actor { advisor: self.advisor().id, role: self.advisor().role }
    }

    pub async fn get(&mut self, path: &str) -> Page {
        let request = self.http.get(format!("{}{path}", self.base));
        self.send(request).await
    }

    /// Sends a form as it is, from a page of ours.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let request =
            self.http.post(format!("{}{path}", self.base)).header("sec-fetch-site", "same-origin").form(fields);
        self.send(request).await
    }

    /// Sends a form with whatever headers.
    pub async fn post_with(&mut self, path: &str, headers: &[(&str, &str)], fields: &[(&str, &str)]) -> Page {
        let mut request = self.http.post(format!("{}{path}", self.base)).form(fields);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request).await
    }

    /// Fills in the form that the page `from` has for `action`, and sends it.
    pub async fn fill(&mut self, from: &str, action: &str, fields: &[(&str, &str)]) -> Page {
        let form = self.form(from, action).await;
        self.hand_in(action, &form, fields).await
    }

    /// Returns the hidden fields of the form that the page `from` has for `action`.
    pub async fn form(&mut self, from: &str, action: &str) -> Vec<(String, String)> {
        let page = self.get(from).await;
        page.form(action).unwrap_or_else(|| panic!("{from} has no form for {action}:\n{}", page.text))
    }

    /// Sends a form with what was filled in.
    pub async fn hand_in(&mut self, action: &str, form: &[(String, String)], fields: &[(&str, &str)]) -> Page {
        let mut all: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        all.extend_from_slice(fields);
        self.post(action, &all).await
    }

    async fn send(&mut self, mut request: reqwest::RequestBuilder) -> Page {
        if let Some(cookie) = &self.cookie {
            request = request.header("cookie", cookie);
        }
        let answer = request.send().await.expect("an answer");
        let header = |name: &str| answer.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        if let Some(set) = header("set-cookie") {
            let pair = set.split(';').next().unwrap_or_default().to_owned();
            self.cookie = Some(pair).filter(|pair| !pair.ends_with('='));
        }
        let (status, location, headers) = (answer.status().as_u16(), header("location"), answer.headers().clone());
        Page { status, location, headers, text: answer.text().await.expect("a body") }
    }
}

/// Returns what a page wrote so that it is no markup.
fn plain(text: &str) -> String {
    let marks = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    marks.into_iter().fold(text.to_owned(), |text, (written, mark)| text.replace(written, mark))
}

impl Page {
    /// Returns what is in the text box of this id.
    pub fn in_box(&self, id: &str) -> Option<String> {
        let from = self.text.find(&format!("<textarea id=\"{id}\""))?;
        let (_, inner) = self.text.get(from..)?.split_once('>')?;
        inner.split("</textarea>").next().map(plain)
    }

    /// Returns true where the page says `words`, tags and white space aside.
    pub fn says(&self, words: &str) -> bool {
        self.words().contains(words)
    }

    pub fn words(&self) -> String {
        let mut words = String::new();
        let mut in_tag = false;
        for c in self.text.chars() {
            match c {
                '<' => in_tag = true,
                '>' => {
                    in_tag = false;
                    words.push(' ');
                }
                _ if !in_tag => words.push(c),
                _ => {}
            }
        }
        let words = words.replace("&#39;", "'").replace("&#34;", "\"").replace("&amp;", "&");
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Returns the hidden fields of the form for `action`.
    pub fn form(&self, action: &str) -> Option<Vec<(String, String)>> {
        let from = self.text.find(&format!("action=\"{action}\""))?;
        let form = self.text.get(from..)?;
        let form = form.get(..form.find("</form>")?)?;
        let value = |tag: &str, name: &str| {
            let at = tag.find(&format!("{name}=\""))? + name.len() + 2;
            tag.get(at..)?.split('"').next().map(plain)
        };
        let hidden = form.split("<input type=\"hidden\"").skip(1);
        Some(hidden.filter_map(|tag| Some((value(tag, "name")?, value(tag, "value")?))).collect())
    }
}
