//! An advisor and a person who write in different languages: ready replies, what was said and chosen in the desk's language,
//! and which interpreter is needed. The Arabic here is a draft with a few phrases of the phrasebook, so that one is missing.

#[path = "harness/desk.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod desk;

use desk::{
    Browser, Engine, Page, Team, Waiting,
    town::{Town, world_of},
};
use pathways::{
    app::desk::{phrases::PHRASES, recall::Recall},
    cli::config::Config,
    dialogue::World,
    domain::{
        conversation::{Frame, Kept, Mind, Value},
        files::Files,
        handoff::Role,
        ids::{ConversationId, DialogueName, HandoffId, Lang, NodeName, SlotName, TurnId},
        post::{ChannelKind, Outbound, Speaker},
        time::Time,
        turn::Turn,
    },
    store::{Key, Outcome, Unit, Writes},
    wording::{Arg, Args, When},
};
use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, LazyLock},
    time::Duration,
};

const ARABIC: &str = "\
phrase-hello = مرحبًا، اسمي { $advisor }. أنا مستشار هنا، وسأكتب معك الآن.
phrase-wait = أحتاج إلى بضع دقائق للنظر في هذا. سأكتب لك هنا.
phrase-back = عليّ أن أتوقف الآن. سأعود { $when }.
phrase-meet =
    هل يمكننا أن نلتقي؟
    المكان: { $where }
    الوقت: { $when }
";
const WAIT: &str = "أحتاج إلى بضع دقائق للنظر في هذا. سأكتب لك هنا.";
const WAIT_ENGLISH: &str = "I need a few minutes to look into this. I will write to you here.";

/// English, and a draft of Arabic.
fn world() -> Arc<World> {
    static WORLD: LazyLock<Arc<World>> = LazyLock::new(|| {
        let all = Config::built_in().locales().expect("locales");
        let arabic = ["manifest.yaml", "format.ftl", "common.ftl", "handoff.ftl"].map(|name| format!("ar/{name}"));
        let ours = all.under("", "").filter(|(path, _)| {
            path.starts_with("en/") || path.starts_with("ar/lexicon/") || arabic.iter().any(|name| name == path)
        });
        let mut locales = Files::new("locales", ours.map(|(path, text)| (path.to_owned(), text.to_owned())));
        let manifest = locales.get("ar/manifest.yaml").expect("a manifest").replace("draft: true\n", "");
        locales.set("ar/manifest.yaml", format!("{manifest}\ndraft: true\n"));
        locales.set("ar/phrases.ftl", ARABIC);
        world_of(&locales)
    });
    WORLD.clone()
}

/// Somebody who writes Arabic, and an advisor who has taken their conversation.
struct Talk {
    team: Team,
    ana: Browser,
    id: HandoffId,
    page: String,
}

impl Talk {
    async fn begin(engine: Engine, who: Waiting) -> Self {
        let team = Team::within(Town::within(engine, world()).await).await;
        let mut ana = team.signed_in("Ana Reyes", Role::Advisor).await;
        let id = team.waits(who, team.now()).await;
        let page = format!("/desk/h/{id}");
        ana.fill(&page, &format!("{page}/claim"), &[]).await;
        Self { team, ana, id, page }
    }

    async fn arabic() -> Self {
        Self::begin(Engine::Sqlite, Waiting { lang: "ar", ..Waiting::default() }).await
    }

    /// Picks a ready reply in the page at hand, with what is in its boxes.
    async fn pick(&mut self, from: &Page, fields: &[(&str, &str)]) -> Page {
        let form = from.form(&format!("{}/reply", self.page)).expect("a reply box");
        self.ana.hand_in(&format!("{}/ready", self.page), &form, fields).await
    }

    /// Sends what is in the box of the page at hand, as a browser without script does.
    async fn send(&mut self, from: &Page) -> Page {
        let form = from.form(&format!("{}/reply", self.page)).expect("a reply box");
        let text = reply_box(from).replace('\n', "\r\n");
        self.ana.hand_in(&format!("{}/reply", self.page), &form, &[("text", &text)]).await
    }

    async fn open(&mut self) -> Page {
        let page = self.page.clone();
        self.ana.get(&page).await
    }

    /// Returns the turns of the advisors.
    async fn replies(&self) -> Vec<Turn> {
        let conversation = self.team.handoff(self.id).await.conversation;
        let turns = self.team.town.app.store().last_turns(conversation, 500).await.expect("the database");
        turns.into_iter().filter(|turn| turn.speaker == Speaker::Advisor).collect()
    }
}

/// Returns what is in the reply box.
fn reply_box(page: &Page) -> String {
    page.in_box("reply").expect("a reply box")
}

#[tokio::test]
async fn a_ready_reply_is_read_in_one_language_and_sent_in_another_on_sqlite() {
    a_ready_reply_is_read_in_one_language_and_sent_in_another(Engine::Sqlite).await;
}

#[tokio::test]
async fn a_ready_reply_is_read_in_one_language_and_sent_in_another_on_postgres() {
    a_ready_reply_is_read_in_one_language_and_sent_in_another(Engine::Postgres).await;
}

async fn a_ready_reply_is_read_in_one_language_and_sent_in_another(engine: Engine) {
    let mut talk = Talk::begin(engine, Waiting { lang: "ar", ..Waiting::default() }).await;
    let page = talk.open().await;
    assert!(page.says("Hello, my name is Ana."), "by the first name: {}", page.words());
    assert!(page.says("I will be back on …. Choose a day and time first"), "{}", page.words());
    let page = talk.pick(&page, &[("pick", "back"), ("when", "2026-11-25T14:00"), ("where", "")]).await;
    assert_eq!(page.status, 200);
    let words = reply_box(&page);
    assert!(words.starts_with("عليّ أن أتوقف الآن. سأعود") && words.contains("25"), "{words}");
    let says = "In English this says: I have to stop here for now. I will be back on Wednesday 25 November at 14:00.";
    assert!(page.says(says), "{}", page.words());
    assert!(page.says("Draft translation"), "nobody who speaks it has read it");
    assert_eq!(talk.replies().await, [], "nothing is sent yet");
    assert_eq!(talk.send(&page).await.status, 303);
    let replies = talk.replies().await;
    let [reply] = replies.as_slice() else { panic!("one reply: {replies:?}") };
    assert_eq!(reply.text, words);
    assert_eq!(reply.said, [r#"phrase-back {"when":1795615200000}"#]);
    let page = talk.open().await;
    assert!(page.says("In English: I have to stop here for now. I will be back on Wednesday 25 November at 14:00."));
    assert_eq!(reply_box(&page), "");
    assert!(!page.says("this says:"), "what was sent is out of the box");
}

#[tokio::test]
async fn a_draft_is_kept_and_words_of_ones_own_are_no_ready_reply() {
    let mut talk = Talk::arabic().await;
    let page = talk.open().await;
    let page = talk.pick(&page, &[("pick", "hello"), ("text", "Salaam!\r\nI am here.\r\n")]).await;
    assert!(reply_box(&page).starts_with("Salaam!\nI am here.\nمرحبًا"), "{}", reply_box(&page));
    let page = talk.pick(&page, &[("pick", "wait"), ("text", &reply_box(&page))]).await;
    assert!(reply_box(&page).ends_with(WAIT), "one below the other: {}", reply_box(&page));
    talk.send(&page).await;
    let replies = talk.replies().await;
    assert_eq!(replies[0].said, [r#"phrase-hello {"advisor":"Ana"}"#, "phrase-wait"]);
    let page = talk.open().await;
    let told =
        format!("In English: … Hello, my name is Ana. I am an advisor, and I will write with you now. {WAIT_ENGLISH}");
    assert!(page.says(&told), "of the advisor's own words nothing is guessed: {}", page.words());

    let page = talk.pick(&page, &[("pick", "wait")]).await;
    let form = page.form(&format!("{}/reply", talk.page)).expect("a reply box");
    let changed = reply_box(&page).replace("بضع", "عشر");
    talk.ana.hand_in(&format!("{}/reply", talk.page), &form, &[("text", &changed)]).await;
    let replies = talk.replies().await;
    assert_eq!(replies[1].said, Vec::<String>::new(), "other words are another reply");
}

#[tokio::test]
async fn bad_input_is_said_and_the_draft_stays() {
    let mut talk = Talk::arabic().await;
    let page = talk.open().await;
    let bad = [
        ("insult", "", "", "We do not have this ready reply."),
        ("<script>", "", "", "We do not have this ready reply."),
        ("back", "", "", "This ready reply needs a day and time."),
        ("back", "tomorrow", "", "This ready reply needs a day and time."),
        ("back", "2026-11-25", "", "This ready reply needs a day and time."),
        ("meet", "2026-11-25T14:00", " \r\n ", "This ready reply needs a place."),
    ];
    for (pick, when, place, why) in bad {
        let fields = [("pick", pick), ("when", when), ("where", place), ("text", "half a thought")];
        let page = talk.pick(&page, &fields).await;
        assert_eq!(page.status, 422, "{pick}");
        assert!(page.says(why), "{pick}: {}", page.words());
        assert_eq!(reply_box(&page), "half a thought", "{pick}");
        assert!(page.text.contains("<details class=\"ready\" id=\"ready\" open>"), "the list stays open");
    }
    let form = page.form(&format!("{}/reply", talk.page)).expect("a reply box");
    let odd = [("ready", "phrase-insult\r\nphrase-meet {\r\n<b>"), ("text", "hello"), ("form", "other")];
    let fields: Vec<(&str, &str)> =
        form.iter().filter(|(name, _)| name == "csrf").map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let sent = talk.ana.post(&format!("{}/reply", talk.page), &[fields, odd.to_vec()].concat()).await;
    assert_eq!(sent.status, 303);
    assert_eq!(talk.replies().await[0].said, Vec::<String>::new(), "what is no ready reply is not kept as one");
}

#[tokio::test]
async fn a_place_is_words_and_never_markup() {
    let mut talk = Talk::arabic().await;
    let page = talk.open().await;
    let place = "<b onclick=\"x\">Library</b>\r\n& café \u{202e}{ $when }";
    let page = talk.pick(&page, &[("pick", "meet"), ("when", "2026-11-25T14:00"), ("where", place)]).await;
    assert!(!page.text.contains("<b onclick"), "words are never markup");
    assert!(
        reply_box(&page).contains("<b onclick=\"x\">Library</b> & café { $when }"),
        "on one line: {}",
        reply_box(&page)
    );
    assert!(!reply_box(&page).contains('\u{202e}'), "nothing turns the words round");
    assert!(talk.send(&page).await.status == 303);
    let replies = talk.replies().await;
    assert_eq!(replies[0].said.len(), 1);
    let page = talk.open().await;
    assert!(
        !page.text.contains("<b onclick") && page.says("Can we meet in person? Where: &#60;b onclick"),
        "{}",
        page.words()
    );
}

#[tokio::test]
async fn where_a_language_lacks_a_phrase_it_is_english_and_says_so() {
    let mut talk = Talk::arabic().await;
    let page = talk.open().await;
    let page = talk.pick(&page, &[("pick", "more")]).await;
    assert_eq!(reply_box(&page), "Is there anything else that I can help you with?");
    assert!(page.says("We do not have this in Arabic yet. The words are in English."), "{}", page.words());
    assert!(!page.says("Draft translation"));
    talk.send(&page).await;
    let page = talk.open().await;
    assert!(!page.says("In English: Is there anything else"), "they stand there in English: {}", page.words());
}

#[tokio::test]
async fn two_tabs_speak_once_for_one_form_and_refuse_when_it_is_over() {
    let mut talk = Talk::arabic().await;
    let tab = talk.open().await;
    let one = talk.pick(&tab, &[("pick", "wait")]).await;
    let two = talk.pick(&tab, &[("pick", "wait")]).await;
    let form = |page: &Page| page.form(&format!("{}/reply", talk.page)).expect("a reply box");
    assert_eq!(
        form(&one),
        form(&tab)
            .into_iter()
            .map(|(name, value)| match name.as_str() {
                "ready" => (name, "phrase-wait".to_owned()),
                _ => (name, value),
            })
            .collect::<Vec<_>>(),
        "picking keeps the form's name"
    );
    assert_eq!((talk.send(&one).await.status, talk.send(&two).await.status), (303, 303));
    assert_eq!(talk.replies().await.len(), 1, "one form speaks once");
    let page = talk.page.clone();
    talk.ana.fill(&page, &format!("{page}/close"), &[("outcome", "resolved")]).await;
    let late = talk.pick(&tab, &[("pick", "wait"), ("text", "half a thought")]).await;
    assert_eq!(late.status, 409);
    assert!(late.says("This is already closed"), "{}", late.words());
}

#[tokio::test]
async fn only_who_holds_it_may_pick() {
    let mut talk = Talk::arabic().await;
    let mut ben = talk.team.signed_in("Ben", Role::Supervisor).await;
    let mut eve = talk.team.signed_in("Eve", Role::Advisor).await;
    let ready = format!("{}/ready", talk.page);
    let note = ben.form(&talk.page, &format!("{}/note", talk.page)).await;
    let his = ben.hand_in(&ready, &note, &[("pick", "wait")]).await;
    assert_eq!(his.status, 409);
    assert!(his.says("Ana Reyes took this first"), "{}", his.words());
    let out = eve.form("/desk", "/desk/out").await;
    let hers = eve.hand_in(&ready, &out, &[("pick", "wait"), ("form", "f"), ("text", "mine")]).await;
    assert_eq!(hers.status, 403);
    assert!(!hers.says("I need to talk to someone"), "nothing of it is shown");
    let back = talk.ana.get(&ready).await;
    assert_eq!(back.status, 200, "the address of a picked reply leads back to the conversation");
}

#[tokio::test]
async fn on_telegram_no_ready_reply_asks_for_a_number() {
    let mut talk =
        Talk::begin(Engine::Sqlite, Waiting { lang: "ar", channel: ChannelKind::Telegram, ..Waiting::default() }).await;
    let page = talk.open().await;
    assert!(page.says("I will call you on …") && !page.says("which number to call"), "{}", page.words());
    assert_eq!(talk.pick(&page, &[("pick", "call-ask")]).await.status, 422);
    let mut web = Talk::arabic().await;
    assert!(web.open().await.says("which number to call"));
}

#[tokio::test]
async fn who_speaks_the_desks_language_has_ready_replies_and_nothing_beside() {
    let mut talk = Talk::begin(Engine::Sqlite, Waiting::default()).await;
    let page = talk.open().await;
    let page = talk.pick(&page, &[("pick", "wait")]).await;
    assert_eq!(reply_box(&page), WAIT_ENGLISH);
    assert!(!page.says("this says:") && !page.says("Interpreter needed"), "{}", page.words());
    talk.send(&page).await;
    assert_eq!(talk.replies().await[0].said, ["phrase-wait"]);
    assert!(!talk.open().await.says("In English:"));
}

#[tokio::test]
async fn what_the_bot_said_and_what_was_tapped_stand_there_in_english_too() {
    let said = [('?', "handoff-agree"), ('=', "handoff-agree.opt-yes"), ('>', "handoff-agree"), ('<', "شيء آخر")];
    let said = said.map(|(mark, text)| (mark, text.to_owned())).to_vec();
    let mut talk = Talk::begin(Engine::Sqlite, Waiting { lang: "ar", said, ..Waiting::default() }).await;
    let page = talk.open().await;
    let agree = "In English: An advisor will need to read what you wrote here. Is it OK that we keep it and show it to our \
                 advisors?";
    assert!(page.says(agree), "{}", page.words());
    assert!(page.says("In English: Yes, that is OK"), "what was tapped: {}", page.words());
    assert!(page.says("No, thank you"), "the buttons too");
    let besides = page.text.matches("class=\"beside\"").count();
    assert_eq!(besides, 3, "the question, the tap and the claim; not the person's words, nor what is not known");
    assert!(page.says("In English: Ana Reyes is here now and will write to you."), "a name is known by its words");
    let bots = page.text.split("class=\"turn bot\"").skip(1);
    let dirs: Vec<bool> = bots.map(|turn| turn.contains("class=\"words\" lang=\"ar\" dir=\"rtl\"")).collect();
    assert_eq!(dirs, [true; 3], "the bot's words read as their language does, a name in front or not");
    assert!(page.says("Interpreter needed: Arabic"));
}

#[tokio::test]
async fn the_queue_says_which_interpreter_is_needed() {
    let team = Team::within(Town::within(Engine::Sqlite, world()).await).await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    team.waits(Waiting { lang: "ar", ..Waiting::default() }, team.now()).await;
    let queue = ana.get("/desk").await;
    assert!(queue.says("New Interpreter needed: Arabic Debt"), "{}", queue.words());
    let team = Team::within(Town::within(Engine::Sqlite, world()).await).await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    team.waits(Waiting::default(), team.now()).await;
    assert!(!ana.get("/desk").await.says("Interpreter"), "not for who speaks the desk's language");
}

#[tokio::test]
async fn what_they_chose_is_told_newest_first() {
    let mut talk = Talk::arabic().await;
    let (id, now) = (talk.id, talk.team.now());
    let hour = Duration::from_secs(3600);
    let unit = Unit::new(Key::Handoff(id), move |loaded| {
        let mut conversation = loaded.conversation.expect("the conversation");
        let kept = |value, at| Kept { value, at };
        let about = &mut conversation.mind.about;
        about.insert(SlotName::new("age"), kept(Value::Number(34), now - hour * 2));
        about.insert(SlotName::new("nation"), kept(Value::One("wales".into()), now - hour));
        about.insert(SlotName::new("call_when"), kept(Value::One("evening".into()), now - hour * 3));
        about.insert(SlotName::new("name"), kept(Value::Text("Noor".into()), now));
        conversation.mind.frames.insert(0, frame("housing", "find", "what", "notice"));
        let writes = Writes { conversation: Some(conversation), ..Writes::default() };
        Outcome { writes, value: () }
    });
    talk.team.town.app.store().submit(unit).await.expect("it is kept");
    let page = talk.open().await;
    let words = page.words();
    let block = words.split_once("What they chose").expect("the block").1;
    let at = |text: &str| block.find(text).unwrap_or_else(|| panic!("{text} in {block}"));
    let places = [
        at("What is going on with your home?: I may lose my home"),
        at(": Wales 09:00"),
        at("How old are you?: 34 08:00"),
        at(": In the evening 07:00"),
    ];
    assert!(places.is_sorted(), "{block}");
}

fn frame(dialogue: &str, node: &str, slot: &str, option: &str) -> Frame {
    Frame {
        dialogue: DialogueName::new(dialogue),
        hash: String::new(),
        node: NodeName::new(node),
        attempt: 0,
        nudges: 0,
        token: String::new(),
        unasked: false,
        picked: Vec::new(),
        locals: BTreeMap::from([(SlotName::new(slot), Value::One(option.to_owned()))]),
        trail: Vec::new(),
    }
}

/// Returns what is told in English of words that the bot said in Arabic.
fn told(text: &str, said: &[&str]) -> Option<String> {
    let (world, english, mind) = (world(), Lang::new("en"), Mind::default());
    let at = Time::parse("2026-11-24T10:00:00Z").expect("a time");
    let lang = Lang::new("ar");
    let message = Outbound { text: text.to_owned(), lang, keyboard: None, urgent: false, edits: None };
    let turn = Turn {
        id: TurnId::new(at),
        conversation: ConversationId::new(at),
        seq: 1,
        at,
        speaker: Speaker::Bot,
        advisor: None,
        channel: ChannelKind::Web,
        external_id: None,
        kind: "message".into(),
        text: text.to_owned(),
        message: Some(message),
        said: said.iter().map(|&id| id.to_owned()).collect(),
        reading: None,
    };
    Recall::new(&world, &mind, &HashMap::new(), &english).turn(&turn)
}

#[test]
fn what_cannot_be_known_is_not_guessed() {
    let at = Time::parse("2026-11-25T09:00:00Z").expect("a time");
    let arabic =
        |id: &str, args: &Args| world().wording.text(&Lang::new("ar"), id, None, args).expect("it is there").text;
    let none = Args::new();
    let closed = arabic("handoff-closed", &none.clone().with("next_open", Arg::Time(at, When::WeekdayTime)));
    let english = "Our advisors are not here right now, and nobody is reading this chat. They are back on ….";
    let known = told(&closed, &["handoff-closed"]).expect("it is known");
    assert!(known.starts_with(english), "{known}");
    let two = format!("{}\n\n{}", arabic("handoff-declined", &none), arabic("handoff-failed", &none));
    let known = told(&two, &["handoff-declined", "handoff-failed"]).expect("both are known");
    assert!(known.starts_with("That is fine.") && known.ends_with("free on 116 123."), "{known}");
    let cards = format!("{}\n\n1. بطاقة", arabic("handoff-declined", &none));
    assert!(told(&cards, &["handoff-declined"]).expect("it is known").ends_with("\n\n…"), "what else stands there");
    assert_eq!(told("كلمات قديمة", &["handoff-declined"]), None, "the words have changed since");
    assert_eq!(told(&two, &[]), None);
    assert_eq!(told(&two, &["no-such-message", "handoff.", ".", "phrase-insult"]), None);
    let beside = format!(
        "{}\n\nThat is fine. You can also call NHS 111, or Samaritans on 116 123, at any time.",
        arabic("handoff-declined", &none)
    );
    let again = told(&beside, &["handoff-declined"]);
    assert_ne!(
        again.as_deref().unwrap_or_default().matches("…").count(),
        1,
        "English that stands beside is no riddle: {again:?}"
    );
}

#[test]
fn the_phrasebook_and_its_words_are_the_same_fourteen() {
    let english = Lang::new("en");
    let world = world();
    let written: Vec<&str> = world.wording.ids(&english).filter(|id| id.starts_with("phrase-")).collect();
    let mut known: Vec<String> = PHRASES.iter().map(|phrase| phrase.id()).collect();
    known.sort();
    assert_eq!(written, known);
    assert_eq!(known.len(), 14);
    for phrase in PHRASES {
        let shown = phrase.shown(&world, &english, &Default::default());
        assert!(!shown.contains('{'), "{shown}");
        assert_eq!(shown.contains('…'), phrase.when || phrase.place, "it is told what it says: {shown}");
    }
}
