//! What each method does.

use super::{
    BOT,
    faults::Answer,
    rules,
    state::{ChatState, Inner, Message, Put, Shared, Topic, Webhook},
    updates,
};
use serde_json::{Value, json};
use std::sync::Arc;

/// Does a call.
pub(super) async fn answer(shared: &Arc<Shared>, method: &str, body: &Value) -> Answer {
    let checked = rules::parameters(method, body).map_err(|why| {
        let code = if why == "Not Found" { 404 } else { 400 };
        (code, why)
    });
    let answer = match checked {
        Ok(()) if method == "getupdates" => updates::poll(shared, body).await,
        Ok(()) => act(&mut shared.state(), method, body),
        Err(refusal) => Err(refusal),
    };
    if let Err((code, why)) = &answer
        && *code != 409
    {
        shared.state().objections.push(format!("{method}: {why}"));
    }
    if method == "setwebhook" && answer.is_ok() {
        tokio::spawn(updates::push(shared.clone()));
    }
    shared.news.notify_waiters();
    answer
}

fn act(state: &mut Inner, method: &str, body: &Value) -> Answer {
    match method {
        "getme" => Ok(me()),
        "sendmessage" => send(state, body),
        "editmessagetext" => edit(state, body),
        "deletemessage" => delete(state, body),
        "copymessage" => copy(state, body),
        "answercallbackquery" => {
            let id = body["callback_query_id"].as_str().unwrap_or_default();
            let known = state.taps.remove(id);
            known
                .then_some(json!(true))
                .ok_or_else(|| bad("query is too old and response timeout expired or query ID is invalid"))
        }
        "sendchataction" => chat(state, body).map(|_| json!(true)),
        "setmycommands" => {
            rules::menu(body).map_err(refused)?;
            let lang = body["language_code"].as_str().unwrap_or_default().to_owned();
            state.menus.insert(lang, body["commands"].clone());
            Ok(json!(true))
        }
        "setwebhook" => {
            rules::webhook(body).map_err(refused)?;
            let secret = body["secret_token"].as_str().map(str::to_owned);
            state.webhook = Some(Webhook { url: body["url"].as_str().unwrap_or_default().into(), secret });
            Ok(json!(true))
        }
        "deletewebhook" => {
            state.webhook = None;
            Ok(json!(true))
        }
        "createforumtopic" => create_topic(state, body),
        "closeforumtopic" | "reopenforumtopic" => {
            let topic = topic(state, body)?;
            let open = method == "reopenforumtopic";
            if topic.is_open == open {
                return Err(bad("TOPIC_NOT_MODIFIED"));
            }
            topic.is_open = open;
            Ok(json!(true))
        }
        "deleteforumtopic" => {
            topic(state, body)?;
            let thread = body["message_thread_id"].as_i64().unwrap_or_default();
            chat(state, body)?.topics.remove(&thread);
            Ok(json!(true))
        }
        _ => Err((404, "Not Found".into())),
    }
}

pub(super) fn me() -> Value {
    json!({
        "id": 123_456, "is_bot": true, "first_name": "T", "username": BOT, "can_join_groups": true,
        "can_read_all_group_messages": false, "supports_inline_queries": false, "can_connect_to_business": false,
        "has_main_web_app": false,
    })
}

fn bad(why: &str) -> (u16, String) {
    (400, format!("Bad Request: {why}"))
}

fn refused(why: String) -> (u16, String) {
    (400, why)
}

fn chat<'a>(state: &'a mut Inner, body: &Value) -> Result<&'a mut ChatState, (u16, String)> {
    let id = body["chat_id"].as_i64().ok_or_else(|| bad("chat_id is empty"))?;
    state.chats.get_mut(&id).ok_or_else(|| bad("chat not found"))
}

fn topic<'a>(state: &'a mut Inner, body: &Value) -> Result<&'a mut Topic, (u16, String)> {
    let thread = body["message_thread_id"].as_i64().ok_or_else(|| bad("message_thread_id must be a number"))?;
    chat(state, body)?.topics.get_mut(&thread).ok_or_else(|| bad("TOPIC_ID_INVALID"))
}

/// Returns the thread that a message goes to, if it may.
fn thread(chat: &ChatState, body: &Value) -> Result<Option<i64>, (u16, String)> {
    match body.get("message_thread_id").and_then(Value::as_i64) {
        Some(thread) if !chat.topics.contains_key(&thread) => Err(bad("message thread not found")),
        thread => Ok(thread),
    }
}

fn send(state: &mut Inner, body: &Value) -> Answer {
    let id = state.new_id();
    let chat = chat(state, body)?;
    rules::text(&body["text"]).map_err(refused)?;
    rules::markup(&body["reply_markup"]).map_err(refused)?;
    let thread = thread(chat, body)?;
    let markup = body["reply_markup"].clone();
    if markup.get("keyboard").is_some() {
        chat.keyboard = Some((id, markup.clone()));
    } else if markup.get("remove_keyboard").is_some() {
        chat.keyboard = None;
    }
    let text = body["text"].as_str().unwrap_or_default().to_owned();
    let message = Message { is_bots: true, thread, text, markup };
    let shown = show(body, id, &message);
    chat.log.push(Put { text: message.text.clone(), markup: message.markup.clone() });
    chat.messages.insert(id, message);
    chat.shown.push(id);
    Ok(shown)
}

fn edit(state: &mut Inner, body: &Value) -> Answer {
    let chat = chat(state, body)?;
    let id = body["message_id"].as_i64().unwrap_or_default();
    let message = chat.messages.get_mut(&id).ok_or_else(|| bad("message to edit not found"))?;
    if !message.is_bots || (!message.markup.is_null() && message.markup.get("inline_keyboard").is_none()) {
        return Err(bad("message can't be edited"));
    }
    rules::text(&body["text"]).map_err(refused)?;
    let markup = &body["reply_markup"];
    rules::markup(markup).map_err(refused)?;
    if !markup.is_null() && markup.get("inline_keyboard").is_none() {
        return Err(bad("inline keyboard expected"));
    }
    let text = body["text"].as_str().unwrap_or_default();
    chat.log.push(Put { text: text.into(), markup: markup.clone() });
    if message.text == text && message.markup == *markup {
        return Err(bad(
            "message is not modified: specified new message content and reply markup are exactly the same",
        ));
    }
    message.text = text.into();
    message.markup = markup.clone();
    let shown = show(body, id, message);
    chat.shown.push(id);
    Ok(shown)
}

fn delete(state: &mut Inner, body: &Value) -> Answer {
    let chat = chat(state, body)?;
    let id = body["message_id"].as_i64().unwrap_or_default();
    chat.messages.remove(&id).ok_or_else(|| bad("message to delete not found"))?;
    // The keyboard goes with the message that brought it.
    chat.keyboard.take_if(|(brought, _)| *brought == id);
    Ok(json!(true))
}

fn copy(state: &mut Inner, body: &Value) -> Answer {
    let from = body["from_chat_id"].as_i64().unwrap_or_default();
    let id = body["message_id"].as_i64().unwrap_or_default();
    let original = state.chats.get(&from).and_then(|chat| chat.messages.get(&id)).cloned();
    let original = original.ok_or_else(|| bad("message to copy not found"))?;
    let copy = state.new_id();
    let chat = chat(state, body)?;
    let thread = thread(chat, body)?;
    chat.messages.insert(copy, Message { is_bots: true, thread, markup: Value::Null, ..original });
    chat.shown.push(copy);
    Ok(json!({"message_id": copy}))
}

fn create_topic(state: &mut Inner, body: &Value) -> Answer {
    let id = state.new_id();
    let chat = chat(state, body)?;
    if !chat.is_forum {
        return Err(bad("the chat is not a forum"));
    }
    let name = body["name"].as_str().unwrap_or_default();
    if !(1..=128).contains(&name.encode_utf16().count()) {
        return Err(bad("TOPIC_TITLE_INVALID"));
    }
    chat.topics.insert(id, Topic { name: name.into(), is_open: true });
    Ok(json!({"message_thread_id": id, "name": name, "icon_color": 7_322_096}))
}

fn show(body: &Value, id: i64, message: &Message) -> Value {
    let kind = if body["chat_id"].as_i64().is_some_and(|id| id < 0) { "supergroup" } else { "private" };
    let mut shown = json!({
        "message_id": id, "date": 1, "from": me(), "text": message.text,
        "chat": {"id": body["chat_id"], "type": kind, "first_name": "x"},
    });
    if message.markup.get("inline_keyboard").is_some() {
        shown["reply_markup"] = message.markup.clone();
    }
    shown
}
