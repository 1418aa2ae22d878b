//! A desk with a database of its own, people who wait, and advisors in browsers without script.

use pathways::{
    app::{
        App,
        clock::{HeldClock, SystemClock},
        desk::{Desk, advisors, sign_in},
        port::Clock,
    },
    desk::{DeskState, router},
    dialogue::{World, script::Scripts},
    directory::{Directory, Places},
    domain::{
        conversation::{Conversation, Owner},
        files::Files,
        handoff::{Advisor, Handoff, HandoffState, Role},
        ids::{Address, ConversationId, HandoffId, Lang, Need, PersonId, RowId, TurnId},
        line::Lines,
        post::{ChannelKind, Outbound, Speaker},
        risk::{Risk, Urgency},
        service::Service,
        time::Time,
        turn::Turn,
    },
    store::{AlertRow, CallbackRow, Key, NeedRow, Outcome, Store, Unit, Writes},
    understanding::Understanding,
    wording::Wording,
};
use std::{
    path::Path,
    sync::{Arc, Mutex},
};
use tempfile::TempDir;

/// A Tuesday, ten in the morning.
pub const TEN: &str = "2026-11-24T10:00:00Z";

/// A desk that runs.
pub struct Town {
    pub app: Arc<App>,
    pub desk: Desk,
    pub clock: Arc<HeldClock>,
    pub url: String,
    pub troubles: Arc<Mutex<Vec<&'static str>>>,
    _folder: TempDir,
}

/// Somebody who asked for a person.
pub struct Waiting {
    pub lang: &'static str,
    pub channel: ChannelKind,
    pub needs: &'static [&'static str],
    pub risk: (Risk, Urgency),
    /// Who spoke, and what: `>` the person, `<` the bot.
    pub said: Vec<(char, String)>,
    pub reading: Option<String>,
}

impl Default for Waiting {
    fn default() -> Self {
        Self {
            lang: "en",
            channel: ChannelKind::Web,
            needs: &["debt"],
            risk: (Risk::None, Urgency::None),
            said: vec![('>', "I need to talk to someone".to_owned())],
            reading: None,
        }
    }
}

impl Town {
    /// Opens it with a clock that stands at [`TEN`].
    pub async fn open() -> Self {
        let clock = Arc::new(HeldClock::at(Time::parse(TEN).expect("a time")));
        Self::with(clock.clone(), clock, "127.0.0.1:0").await
    }

    /// Opens it with the machine's clock, for looking at it.
    pub async fn live(listen: &str) -> Self {
        Self::with(Arc::new(SystemClock), Arc::new(HeldClock::at(SystemClock.now())), listen).await
    }

    async fn with(clock: Arc<dyn Clock>, held: Arc<HeldClock>, listen: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite://{}", folder.path().join("desk.db").display());
        let store = Store::open(&url).await.expect("a database");
        let app = Arc::new(App::new(store, Arc::new(world()), clock, "http://desk.test", b"a key of the tests"));
        let desk = Desk::new(app.clone());
        let troubles: Arc<Mutex<Vec<&'static str>>> = Arc::default();
        let told = troubles.clone();
        let listener = tokio::net::TcpListener::bind(listen).await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let state = DeskState {
            desk: desk.clone(),
            troubles: Arc::new(move || told.lock().expect("troubles").clone()),
            public_url: url.as_str().into(),
        };
        tokio::spawn(async move { axum::serve(listener, router(state)).await });
        Self { app, desk, clock: held, url, troubles, _folder: folder }
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
        let unit = Unit::new(key, move |_| {
            let mut conversation =
                Conversation::begin(id, PersonId::new(at), who.channel, address, Lang::new(who.lang), at);
            (conversation.risk, conversation.urgency) = who.risk;
            conversation.owner = Owner::Queued;
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
                turns: turns(&conversation, &who, at),
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
                    because: who.reading.clone().unwrap_or_default(),
                    raised_at: at,
                    acked_by: None,
                    acked_at: None,
                });
            }
            Outcome { writes, value }
        });
        self.app.store().submit(unit).await.expect("a handoff")
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
        self.app.store().submit(unit).await.expect("a call-back");
        id
    }

    pub async fn handoff(&self, id: HandoffId) -> Handoff {
        self.app.store().handoff(id).await.expect("the database").expect("the handoff")
    }

    pub async fn conversation(&self, id: HandoffId) -> Conversation {
        let handoff = self.handoff(id).await;
        self.app.store().conversation(handoff.conversation).await.expect("the database").expect("the conversation")
    }

    /// Returns what was said, as `advisor: words`.
    pub async fn transcript(&self, id: HandoffId) -> Vec<String> {
        let handoff = self.handoff(id).await;
        let turns = self.app.store().last_turns(handoff.conversation, 500).await.expect("the database");
        turns.into_iter().map(|turn| format!("{}: {}", turn.speaker.as_str(), turn.text)).collect()
    }
}

fn turns(conversation: &Conversation, who: &Waiting, at: Time) -> Vec<Turn> {
    let last = who.said.len();
    who.said
        .iter()
        .enumerate()
        .map(|(n, (mark, text))| {
            let person = *mark == '>';
            let lang = conversation.lang.clone();
            let message = Outbound { text: text.clone(), lang, keyboard: None, urgent: false, edits: None };
            Turn {
                id: TurnId::new(at),
                conversation: conversation.id,
                seq: n as i64 + 1,
                at,
                speaker: if person { Speaker::Person } else { Speaker::Bot },
                advisor: None,
                channel: conversation.channel,
                external_id: None,
                kind: if person { "text" } else { "message" }.to_owned(),
                text: text.clone(),
                message: (!person).then_some(message),
                said: Vec::new(),
                reading: if n + 1 == last { who.reading.clone() } else { None },
            }
        })
        .collect()
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
        let page = self.get(from).await;
        let form = page.form(action).unwrap_or_else(|| panic!("{from} has no form for {action}:\n{}", page.text));
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

impl Page {
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
            tag.get(at..)?.split('"').next().map(str::to_owned)
        };
        let hidden = form.split("<input type=\"hidden\"").skip(1);
        Some(hidden.filter_map(|tag| Some((value(tag, "name")?, value(tag, "value")?))).collect())
    }
}

/// Reads all that the program is made with, from this repository.
pub fn world() -> World {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = |path: &str| std::fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let locales = files(&root.join("locales"), "locales");
    let (scripts, _) = Scripts::load(&files(&root.join("dialogues"), "dialogues"));
    let places = Arc::new(Places::read(&text("data/outcodes.csv"), &text("data/places.csv"), &[]).expect("places"));
    World {
        scripts,
        wording: Arc::new(Wording::load(&locales).unwrap_or_else(|found| panic!("{found:#?}"))),
        understanding: Understanding::load(&locales).unwrap_or_else(|found| panic!("{found:#?}")),
        directory: Directory::build(Vec::new(), places.clone()),
        places,
        lines: Lines::parse(&text("data/national.yaml")).expect("lines"),
        service: Service::parse(&text("data/service.yaml")).expect("the service"),
        needs: Vec::new(),
    }
}

fn files(root: &Path, name: &str) -> Files {
    fn walk(folder: &Path, root: &Path, texts: &mut Vec<(String, String)>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, root, texts);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                let inner = path.strip_prefix(root).expect("below the root").to_string_lossy().into_owned();
                texts.push((inner, text));
            }
        }
    }
    let mut texts = Vec::new();
    walk(root, root, &mut texts);
    Files::new(name, texts)
}
