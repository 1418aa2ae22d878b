//! `pathways chat`: the same conversation in a terminal. With input that is no terminal, one line a turn.

use super::{
    config::Config,
    world::{Authored, Shipped},
};
use crate::{
    app::{
        App,
        clock::SystemClock,
        port::{Clock, Inlet},
    },
    domain::{
        ids::{Address, Lang, secret},
        post::{Body, ChannelKind, Inbound, Outbound, option},
    },
};
use anyhow::{Context, bail};
use std::{
    io::{IsTerminal, Write},
    sync::Arc,
};
use tokio::io::{AsyncBufReadExt, BufReader};

/// Holds a conversation until the input ends.
pub async fn run(config: Config, lang: Option<String>) -> anyhow::Result<bool> {
    let shipped = Shipped::load()?;
    let authored = match Authored::load(&config, &shipped.needs)? {
        Ok(authored) => authored,
        Err(findings) => return Ok(super::check::report(&findings, false)),
    };
    let store = super::open(&config).await?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let assets = super::world::kept_assets(&store, &config, &shipped, clock.now()).await?;
    let world = Arc::new(authored.serve(&store, shipped, assets, clock.now()).await?);
    let lang = match lang {
        Some(tag) => {
            let lang = Lang::new(&tag);
            if !world.speaks(&lang) {
                let known: Vec<String> = world.wording.langs().map(ToString::to_string).collect();
                bail!("`{tag}` is no language of ours; use one of {}", known.join(", "));
            }
            Some(lang)
        }
        None => None,
    };
    let app = App::new(store, world, clock.clone(), &config.public_url(), &config.key()?);
    let address = Address::new(secret());
    let mut last: Option<Outbound> = None;
    let mut count = 0u64;
    let asks = std::io::stdin().is_terminal();
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    let mut body = Body::Start;
    loop {
        count += 1;
        let received = app
            .receive(Inbound {
                channel: ChannelKind::Terminal,
                address: address.clone(),
                external_id: format!("{address}-{count}"),
                body,
                lang_hint: lang.clone(),
                lang_by_link: lang.is_some(),
                campaign: None,
                reply_ref: None,
                at: clock.now(),
            })
            .await?;
        show(&received.said)?;
        if let Some(message) = received.said.into_iter().next_back() {
            last = Some(message);
        }
        if asks {
            print!("> ");
            std::io::stdout().flush()?;
        }
        let Some(line) = lines.next_line().await.context("the input is not UTF-8 text")? else { return Ok(true) };
        body = read(&line, last.as_ref());
    }
}

/// Shows messages; buttons become a numbered list.
fn show(said: &[Outbound]) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for message in said {
        writeln!(out, "{}", message.text)?;
        if let Some(keyboard) = &message.keyboard {
            for (at, button) in keyboard.buttons.iter().enumerate() {
                let mark = if button.picked { "✓ " } else { "" };
                writeln!(out, "  [{}] {mark}{}", at + 1, button.label)?;
            }
        }
        writeln!(out)?;
    }
    out.flush()
}

/// A number alone is the button of that number; anything else is words.
fn read(line: &str, last: Option<&Outbound>) -> Body {
    let keyboard = last.and_then(|message| message.keyboard.as_ref());
    let numbers: Option<Vec<usize>> =
        line.split([' ', ',']).filter(|part| !part.is_empty()).map(|part| part.parse().ok()).collect();
    if let (Some(keyboard), Some(numbers)) = (keyboard, numbers.filter(|numbers| !numbers.is_empty())) {
        let options: Option<Vec<String>> = numbers
            .iter()
            .map(|number| keyboard.buttons.get(number.checked_sub(1)?).map(|button| button.option.clone()))
            .collect();
        // Where the question takes words too, a number may be an answer of its own: an age.
        if let Some(mut options) = options
            && (!keyboard.text || keyboard.several)
        {
            if keyboard.several && !options.iter().any(|option| option.starts_with('!')) {
                options.push(option::DONE.into());
            }
            return Body::Chose { token: keyboard.token.clone(), options };
        }
    }
    Body::Text(line.to_owned())
}
