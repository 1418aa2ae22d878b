//! A small service for the page to talk to: it answers a few words with a message of each shape.

use crate::{
    app::port::{Inlet, NotNow, Received},
    channel::web::Transcript,
    domain::{
        conversation::{Conversation, Mind, Owner},
        ids::{Address, AdvisorId, ConversationId, Lang, PersonId, TurnId},
        post::{Body, Button, ChannelKind, Inbound, Keyboard, Outbound, Speaker},
        risk::{Risk, Urgency},
        time::Time,
        turn::Turn,
    },
};
use futures_util::{StreamExt, stream, stream::BoxStream};
use std::{
    collections::HashMap,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};
use tokio::sync::watch;

/// The advisor that the fake knows.
pub(crate) const NAME: &str = "Samira";

/// The service.
pub(crate) struct Fake {
    pub(crate) threads: Mutex<HashMap<Address, (Conversation, Vec<Turn>)>>,
    pub(crate) down: AtomicBool,
    pub(crate) seen: Mutex<Vec<Inbound>>,
    news: watch::Sender<i64>,
    advisor: AdvisorId,
}

impl Default for Fake {
    fn default() -> Self {
        Self {
            threads: Mutex::default(),
            down: AtomicBool::new(false),
            seen: Mutex::default(),
            news: watch::channel(0).0,
            advisor: AdvisorId::new(Time::from_millis(0)),
        }
    }
}

impl Fake {
    fn up(&self) -> Result<(), NotNow> {
        if self.down.load(Ordering::SeqCst) { Err(NotNow("down".to_owned())) } else { Ok(()) }
    }

    /// Lets the advisor say something to everybody.
    pub(crate) fn advisor_says(&self, text: &str) {
        for (conversation, turns) in self.threads.lock().unwrap().values_mut() {
            add(conversation, turns, Speaker::Advisor, Some(self.advisor), None, "message", text, None);
        }
        self.news.send_modify(|n| *n += 1);
    }
}

#[async_trait::async_trait]
impl Inlet for Fake {
    async fn receive(&self, inbound: Inbound) -> Result<Received, NotNow> {
        self.up()?;
        self.seen.lock().unwrap().push(inbound.clone());
        let mut threads = self.threads.lock().unwrap();
        let lang = inbound.lang_hint.clone().unwrap_or_else(|| Lang::new("en"));
        let (conversation, turns) = threads
            .entry(inbound.address.clone())
            .or_insert_with(|| (opened(inbound.address.clone(), lang, inbound.at), Vec::new()));
        let id = conversation.id;
        if turns.iter().any(|turn| turn.external_id.as_ref() == Some(&inbound.external_id)) {
            return Ok(Received { conversation: id, last_seq: turns.len() as i64, duplicate: true, said: Vec::new() });
        }
        let (kind, text) = match &inbound.body {
            Body::Start => ("start", String::new()),
            Body::Text(text) => ("text", text.clone()),
            Body::Chose { options, .. } => ("chose", labels(turns, options)),
            Body::Location { .. } => ("location", "📍".to_owned()),
            other => ("other", format!("{other:?}")),
        };
        if let Some(tag) = text.strip_prefix("/language ") {
            conversation.lang = Lang::new(tag);
        }
        add(conversation, turns, Speaker::Person, None, Some(inbound.external_id.clone()), kind, &text, None);
        for (words, keyboard) in answer(&text, conversation.lang.as_str()) {
            let message = Outbound { text: words.clone(), lang: conversation.lang.clone(), keyboard, urgent: false, edits: None };
            add(conversation, turns, Speaker::Bot, None, None, "message", &words, Some(message));
        }
        let last_seq = turns.len() as i64;
        drop(threads);
        self.news.send_modify(|n| *n += 1);
        Ok(Received { conversation: id, last_seq, duplicate: false, said: Vec::new() })
    }
}

#[async_trait::async_trait]
impl Transcript for Fake {
    async fn conversation_at(&self, address: &Address) -> Result<Option<Conversation>, NotNow> {
        self.up()?;
        Ok(self.threads.lock().unwrap().get(address).map(|(conversation, _)| conversation.clone()))
    }

    async fn turns_after(&self, id: ConversationId, seq: i64) -> Result<Vec<Turn>, NotNow> {
        self.up()?;
        let threads = self.threads.lock().unwrap();
        let turns = threads.values().find(|(conversation, _)| conversation.id == id).map(|(_, turns)| turns);
        Ok(turns.into_iter().flatten().filter(|turn| turn.seq > seq).cloned().collect())
    }

    fn live(&self, _conversation: ConversationId) -> BoxStream<'static, i64> {
        stream::unfold(self.news.subscribe(), async |mut news| {
            news.changed().await.ok()?;
            Some((i64::MAX, news))
        })
        .boxed()
    }

    async fn advisor_name(&self, advisor: AdvisorId) -> Result<Option<String>, NotNow> {
        Ok((advisor == self.advisor).then(|| NAME.to_owned()))
    }

    async fn join(&self, link: &str, address: &Address) -> Result<bool, NotNow> {
        self.up()?;
        let mut threads = self.threads.lock().unwrap();
        if link != "good" {
            return Ok(false);
        }
        let Some(from) = threads.keys().next().cloned() else { return Ok(false) };
        let Some((mut conversation, turns)) = threads.remove(&from) else { return Ok(false) };
        conversation.address = address.clone();
        threads.insert(address.clone(), (conversation, turns));
        Ok(true)
    }
}

fn opened(address: Address, lang: Lang, at: Time) -> Conversation {
    Conversation {
        id: ConversationId::new(at),
        person: PersonId::new(at),
        channel: ChannelKind::Web,
        address,
        lang,
        lang_chosen: false,
        owner: Owner::Bot,
        handoff: None,
        risk: Risk::None,
        urgency: Urgency::None,
        mind: Mind::default(),
        rev: 0,
        next_seq: 1,
        quiet_at: None,
        campaign: None,
        created_at: at,
        updated_at: at,
    }
}

#[allow(clippy::too_many_arguments, reason = "a row of a test table")]
fn add(
    conversation: &mut Conversation,
    turns: &mut Vec<Turn>,
    speaker: Speaker,
    advisor: Option<AdvisorId>,
    external_id: Option<String>,
    kind: &str,
    text: &str,
    message: Option<Outbound>,
) {
    turns.push(Turn {
        id: TurnId::new(conversation.updated_at),
        conversation: conversation.id,
        seq: conversation.next_seq,
        at: conversation.updated_at,
        speaker,
        advisor,
        channel: ChannelKind::Web,
        external_id,
        kind: kind.to_owned(),
        text: text.to_owned(),
        message,
        said: Vec::new(),
        reading: None,
    });
    conversation.next_seq += 1;
}

fn labels(turns: &[Turn], options: &[String]) -> String {
    let asked = turns.iter().rev().find_map(|turn| turn.message.as_ref()?.keyboard.as_ref());
    let label = |option: &String| {
        let button = asked.and_then(|keyboard| keyboard.buttons.iter().find(|button| button.option == *option));
        button.map_or_else(|| option.clone(), |button| button.label.clone())
    };
    options.iter().map(label).collect::<Vec<_>>().join(", ")
}

fn keyboard(several: bool, buttons: &[(&str, &str)]) -> Option<Keyboard> {
    let buttons =
        buttons.iter().map(|(o, l)| Button { option: (*o).into(), label: (*l).into(), picked: false }).collect();
    Some(Keyboard { token: "t1".into(), several, buttons, location: None, text: true })
}

fn answer(text: &str, lang: &str) -> Vec<(String, Option<Keyboard>)> {
    let ar = lang == "ar";
    match text {
        "several" if ar => vec![(
            "ما الذي يناسبك؟".into(),
            keyboard(true, &[("day", "في النهار"), ("free", "مجاني"), ("step", "بلا درج"), ("!done", "هذا كل شيء"), ("!skip", "تخطٍّ")]),
        )],
        "several" => vec![(
            "What would make it easier to go along?\n\nTick all that fit. You can leave it, too.".into(),
            keyboard(true, &[
                ("day", "In the daytime"),
                ("free", "Free of charge"),
                ("step", "No steps to climb"),
                ("online", "Online, from home"),
                ("!done", "That's all"),
                ("!skip", "Skip this"),
            ]),
        )],
        "matches" if ar => vec![(
            "وجدت اثنين بالقرب منك.\n\n1. مجموعة المشي\nكل ثلاثاء الساعة 10:30، على بعد نحو 900 متر.\nمجاني. للسؤال: 0151 496 0102\n\n2. قهوة الصباح\nكل جمعة، بلا درج.\nhttps://example.org/coffee".into(),
            keyboard(false, &[("a1", "مجموعة المشي"), ("a2", "قهوة الصباح"), ("!none", "لا شيء منها")]),
        )],
        "matches" => vec![(
            "I found two that are close to you.\n\n1. Walton Walking Friends\nA gentle walk and a cup of tea, every Tuesday at 10:30.\nAbout 900 m from you. Free. No need to book.\nWhy this one: it is near, free, and people come alone.\nAsk: 0151 496 0102. We last checked this on 3 November.\n\n2. Coffee and Company at the Library\nFridays at 14:00, step-free, about 2 km from you.\n£1 for a drink. https://example.org/coffee".into(),
            keyboard(false, &[
                ("a1", "Walton Walking Friends"),
                ("a2", "Coffee and Company at the Library"),
                ("!none", "None of these"),
            ]),
        )],
        "crisis" => vec![("I am really glad you told me. Please call 999 now, or Samaritans on 116 123. You can also text SHOUT to 85258.".into(), None)],
        "" if ar => vec![(
            "أهلًا بك. هنا يمكنك أن تحكي ما يشغلك، ونبحث معًا عمّا يمكن أن يساعد بالقرب منك.\n\nما الذي تودّ الحديث عنه؟".into(),
            keyboard(false, &[("company", "أريد رفقة"), ("money", "المال والديون"), ("talk", "التحدث مع إنسان")]),
        )],
        "" => vec![
            ("Hello, and welcome. You can tell me what is going on, in your own words. Together we look for people and places near you that could help.".into(), None),
            (
                "What would you like to talk about?".into(),
                keyboard(false, &[
                    ("company", "I would like some company"),
                    ("money", "Money and debt"),
                    ("home", "My home"),
                    ("learn", "Learning something new"),
                    ("talk", "Talk to a person"),
                ]),
            ),
        ],
        _ if ar => vec![("شكرًا لك. أخبرني المزيد إن أحببت.".into(), None)],
        _ => vec![("Thank you for telling me. Would you like to say a little more?".into(), None)],
    }
}
