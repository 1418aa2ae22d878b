//! What the bot says reaches the person's screen as it should look, and errors are told apart.

mod harness {
    pub mod botapi;
}

use harness::botapi::{BotApi, Chat, Fault, TOKEN};
use pathways::{
    app::{
        clock::SystemClock,
        port::{Channel, Receipt, SendError},
    },
    channel::telegram::{CommandList, Mode, Secret, Telegram, TelegramConfig},
    domain::{
        ids::{Address, Lang},
        post::{Button, Keyboard, Outbound, Speaker},
    },
};
use std::{sync::Arc, time::Duration};

struct Bot {
    api: BotApi,
    telegram: Arc<Telegram>,
    ann: Chat,
}

impl Bot {
    async fn start() -> Self {
        let api = BotApi::start().await;
        let config = TelegramConfig {
            token: Secret::new(TOKEN),
            api_url: api.url().into(),
            mode: Mode::Polling,
            desk_group: None,
            lang_hint: Arc::new(|_| None),
        };
        let telegram = Telegram::new(config, Arc::new(SystemClock)).unwrap();
        let ann = api.person("Ann");
        Self { api, telegram, ann }
    }

    async fn send(&self, message: &Outbound) -> Result<Receipt, SendError> {
        self.telegram.send(&Address::new(self.ann.id.to_string()), Speaker::Bot, message).await
    }

    async fn says(&self, text: &str) -> Result<Receipt, SendError> {
        self.send(&words(text)).await
    }

    /// The server found nothing wrong with any call.
    fn ends_well(&self) {
        assert_eq!(self.api.objections(), Vec::<String>::new());
    }
}

fn words(text: &str) -> Outbound {
    Outbound { text: text.into(), lang: Lang::new("en"), keyboard: None, urgent: false, edits: None }
}

fn question(text: &str, several: bool, buttons: &[(&str, &str, bool)]) -> Outbound {
    let button =
        |&(option, label, picked): &(&str, &str, bool)| Button { option: option.into(), label: label.into(), picked };
    let buttons = buttons.iter().map(button).collect();
    let keyboard = Keyboard { token: "k7".into(), several, buttons, location: None, text: true };
    Outbound { keyboard: Some(keyboard), ..words(text) }
}

#[tokio::test]
async fn a_question_shows_its_buttons_and_a_tap_carries_its_token() {
    let mut bot = Bot::start().await;
    let receipt = bot.send(&question("What matters?", false, &[("company", "Company and friends", false)])).await;
    let seen = bot.ann.sees("What matters?").await;
    assert_eq!(seen.buttons, [["Company and friends"]]);
    assert_eq!(receipt, Ok(Receipt(Some(seen.id.to_string()))));
    bot.ann.taps("Company and friends").await;
    bot.ends_well();
}

#[tokio::test]
async fn ticks_change_the_question_in_its_place() {
    let mut bot = Bot::start().await;
    let unticked = question("When?", true, &[("day", "In the daytime", false), ("!done", "That's all", false)]);
    bot.send(&unticked).await.unwrap();
    let first = bot.ann.sees("When?").await;
    let mut ticked = question("When?", true, &[("day", "In the daytime", true), ("!done", "That's all", false)]);
    ticked.edits = Some(first.id.to_string());
    bot.send(&ticked).await.unwrap();
    let second = bot.ann.sees("When?").await;
    assert_eq!(
        (second.id, second.buttons),
        (first.id, vec![vec!["✓ In the daytime".into()], vec!["That's all".into()]])
    );
    // A second copy after a crash changes nothing, and that is well.
    assert_eq!(bot.send(&ticked).await, Ok(Receipt(Some(first.id.to_string()))));
    bot.ann.deletes(first.id);
    assert!(bot.send(&ticked).await.is_ok());
    assert_ne!(bot.ann.sees("When?").await.id, first.id, "a question that is gone is asked anew");
    assert_eq!(bot.ann.screen().len(), 1);
}

#[tokio::test]
async fn long_words_come_in_parts_with_the_buttons_last() {
    let mut bot = Bot::start().await;
    let text = format!("{}\n\n{}\n\nWhich one?", "a ".repeat(2000), "😀".repeat(2040));
    bot.send(&question(&text, false, &[("y", "Yes please, this one", false)])).await.unwrap();
    let last = bot.ann.sees("Which one?").await;
    let screen = bot.ann.screen();
    assert!(screen.len() > 1);
    assert!(screen.iter().all(|message| message.buttons.is_empty() || message.id == last.id));
    assert_eq!(last.buttons, [["Yes please, this one"]]);
    bot.ends_well();
}

#[tokio::test]
async fn a_place_can_be_shared_and_the_letters_come_back() {
    let mut bot = Bot::start().await;
    let mut ask = question("Where are you?", false, &[("!skip", "Skip this question", false)]);
    if let Some(keyboard) = &mut ask.keyboard {
        keyboard.location = Some("Share where I am".into());
    }
    bot.send(&ask).await.unwrap();
    assert_eq!(bot.ann.sees("Where are you?").await.buttons, [["Skip this question"]]);
    bot.ann.sees("Share where I am").await;
    bot.ann.shares_place(53.45, -2.96).await;
    bot.send(&question("What next?", false, &[("a", "An art group nearby", false)])).await.unwrap();
    bot.ann.has_letters().await;
    let left: Vec<String> = bot.ann.screen().into_iter().map(|message| message.text).collect();
    assert_eq!(left, ["Where are you?", "What next?"], "the button's own message is gone");
    bot.send(&ask).await.unwrap();
    assert!(bot.ann.has_keyboard());
    bot.says("Thank you.").await.unwrap();
    assert!(!bot.ann.has_keyboard());
    bot.api.called("deleteMessage", 2).await;
    bot.ends_well();
}

#[tokio::test]
async fn where_buttons_are_refused_the_words_still_come() {
    let mut bot = Bot::start().await;
    bot.send(&question("Which?", false, &[("a", " ", false), ("b", "Second", false)])).await.unwrap();
    let seen = bot.ann.sees("Which?").await;
    assert!(seen.text.ends_with("2. Second") && seen.buttons.is_empty(), "{seen:?}");
    let long = "x".repeat(60);
    bot.send(&question("And which?", false, &[(&long, "First", false)])).await.unwrap();
    assert_eq!(bot.ann.sees("And which?").await.text, "And which?\n\n1. First");
}

#[tokio::test]
async fn errors_say_whether_to_try_again() {
    let bot = Bot::start().await;
    for (fault, wanted) in [
        (Fault::Flood(3), SendError::Retry { after: Some(Duration::from_secs(3)), why: "429".into() }),
        (Fault::Status(502), SendError::Retry { after: None, why: "502".into() }),
        (Fault::Nonsense, SendError::Retry { after: None, why: "nonsense".into() }),
        (Fault::Dropped, SendError::Retry { after: None, why: "connection".into() }),
        (Fault::DroppedAfterDone, SendError::Retry { after: None, why: "connection".into() }),
        (Fault::Blocked, SendError::Gone { why: "blocked".into() }),
        (Fault::Status(400), SendError::Gone { why: "refused".into() }),
        (Fault::Status(401), SendError::Retry { after: Some(Duration::from_secs(60)), why: "401".into() }),
    ] {
        bot.api.next("sendMessage", [fault.clone()]);
        assert_eq!(bot.says("Hello").await, Err(wanted), "{fault:?}");
    }
    bot.api.next("sendMessage", [Fault::Slow(Duration::from_millis(300))]);
    assert!(bot.says("Hello").await.is_ok(), "slow is not wrong");
    bot.ends_well();
    bot.ann.leaves();
    assert_eq!(bot.says("Hello").await, Err(SendError::Gone { why: "no_chat".into() }));
    let nowhere = bot.telegram.send(&Address::new("web-7"), Speaker::Bot, &words("Hello")).await;
    assert_eq!(nowhere, Err(SendError::Gone { why: "address".into() }));
}

#[tokio::test]
async fn menus_go_up_by_language() {
    let bot = Bot::start().await;
    let menu = |lang: Option<&str>, does: &str| CommandList {
        lang: lang.map(Lang::new),
        commands: vec![("human".into(), does.into())],
    };
    let menus = [menu(None, "Talk to a person"), menu(Some("zh-Hans"), "与人交谈"), menu(Some("ckb"), "x")];
    bot.telegram.set_commands(&menus).await.unwrap();
    let calls = bot.api.calls("setMyCommands");
    assert_eq!(calls.len(), 2, "Telegram knows no menu for a language without a two-letter code");
    assert_eq!(calls[1].body["language_code"], "zh");
    bot.ends_well();
}
