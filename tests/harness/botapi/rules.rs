//! The Bot API's rules about what a call may carry.

use serde_json::Value;

type Verdict = Result<(), String>;

/// The parameters of the methods that it knows: those that must be there, then those that may.
const PARAMETERS: &[(&str, &[&str], &[&str])] = &[
    ("getme", &[], &[]),
    ("getupdates", &[], &["offset", "limit", "timeout", "allowed_updates"]),
    (
        "sendmessage",
        &["chat_id", "text"],
        &["message_thread_id", "reply_markup", "link_preview_options", "disable_notification", "reply_parameters"],
    ),
    ("editmessagetext", &["chat_id", "message_id", "text"], &["reply_markup", "link_preview_options"]),
    ("editmessagereplymarkup", &["chat_id", "message_id"], &["reply_markup"]),
    ("deletemessage", &["chat_id", "message_id"], &[]),
    ("copymessage", &["chat_id", "from_chat_id", "message_id"], &["message_thread_id", "reply_markup"]),
    ("answercallbackquery", &["callback_query_id"], &["text", "show_alert"]),
    ("sendchataction", &["chat_id", "action"], &["message_thread_id"]),
    ("setmycommands", &["commands"], &["scope", "language_code"]),
    ("setwebhook", &["url"], &["secret_token", "allowed_updates", "max_connections", "drop_pending_updates"]),
    ("deletewebhook", &[], &["drop_pending_updates"]),
    ("createforumtopic", &["chat_id", "name"], &["icon_color"]),
    ("editforumtopic", &["chat_id", "message_thread_id"], &["name"]),
    ("closeforumtopic", &["chat_id", "message_thread_id"], &[]),
    ("reopenforumtopic", &["chat_id", "message_thread_id"], &[]),
    ("deleteforumtopic", &["chat_id", "message_thread_id"], &[]),
];

/// Checks the parameters' names. The real server passes over names it does not know; a typing error must not pass here.
pub(super) fn parameters(method: &str, body: &Value) -> Verdict {
    let (_, must, may) = PARAMETERS.iter().find(|(name, ..)| *name == method).ok_or_else(|| "Not Found".to_owned())?;
    let given = body.as_object().ok_or("Bad Request: parameters must be an object")?;
    if let Some(missing) = must.iter().find(|name| !given.contains_key(**name)) {
        return Err(format!("Bad Request: parameter \"{missing}\" is required"));
    }
    match given.keys().find(|name| !must.contains(&name.as_str()) && !may.contains(&name.as_str())) {
        Some(unknown) => Err(format!("Bad Request: parameter \"{unknown}\" is unknown")),
        None => Ok(()),
    }
}

/// Checks a message's words.
pub(super) fn text(text: &Value) -> Verdict {
    let text = text.as_str().ok_or("Bad Request: text must be a string")?;
    if text.trim().is_empty() {
        return Err("Bad Request: message text is empty".into());
    }
    if text.encode_utf16().count() > 4096 {
        return Err("Bad Request: message is too long".into());
    }
    Ok(())
}

/// Checks what goes below a message.
pub(super) fn markup(markup: &Value) -> Verdict {
    let Some(markup) = markup.as_object() else {
        return if markup.is_null() { Ok(()) } else { Err("Bad Request: object expected as reply markup".into()) };
    };
    let kinds = ["inline_keyboard", "keyboard", "remove_keyboard", "force_reply"];
    let named: Vec<_> = kinds.into_iter().filter(|kind| markup.contains_key(*kind)).collect();
    match named[..] {
        ["inline_keyboard"] if markup.len() == 1 => rows(&markup["inline_keyboard"], inline_button),
        ["keyboard"] => rows(&markup["keyboard"], letter_button),
        ["remove_keyboard"] if markup["remove_keyboard"] == true => Ok(()),
        ["force_reply"] if markup["force_reply"] == true => Ok(()),
        _ => Err(format!("Bad Request: can't parse reply keyboard markup of {named:?}")),
    }
}

fn rows(rows: &Value, button: fn(&Value) -> Verdict) -> Verdict {
    let rows = rows.as_array().ok_or("Bad Request: keyboard must be an array of rows")?;
    let mut count = 0;
    for row in rows {
        let row = row
            .as_array()
            .filter(|row| !row.is_empty() && row.len() <= 8)
            .ok_or("Bad Request: a row of 1 to 8 buttons")?;
        count += row.len();
        row.iter().try_for_each(button)?;
    }
    if (1..=100).contains(&count) { Ok(()) } else { Err(format!("Bad Request: {count} buttons")) }
}

fn inline_button(button: &Value) -> Verdict {
    label(button)?;
    let data = button["callback_data"].as_str().ok_or("Bad Request: inline button needs one action")?;
    if (1..=64).contains(&data.len()) { Ok(()) } else { Err("Bad Request: BUTTON_DATA_INVALID".into()) }
}

fn letter_button(button: &Value) -> Verdict {
    label(button)
}

fn label(button: &Value) -> Verdict {
    match button["text"].as_str() {
        Some(text) if !text.trim().is_empty() => Ok(()),
        _ => Err("Bad Request: button text must be non-empty".into()),
    }
}

/// Checks a menu.
pub(super) fn menu(body: &Value) -> Verdict {
    let commands = body["commands"].as_array().filter(|list| list.len() <= 100).ok_or("Bad Request: commands")?;
    for command in commands {
        let name = command["command"].as_str().unwrap_or_default();
        let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        if !(1..=32).contains(&name.len()) || !plain {
            return Err("Bad Request: BOT_COMMAND_INVALID".into());
        }
        let does = command["description"].as_str().unwrap_or_default();
        if !(1..=256).contains(&does.encode_utf16().count()) {
            return Err("Bad Request: BOT_COMMAND_DESCRIPTION_INVALID".into());
        }
    }
    match body["language_code"].as_str() {
        None => Ok(()),
        Some(code) if code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase()) => Ok(()),
        Some(_) => Err("Bad Request: invalid language code specified".into()),
    }
}

/// Checks a webhook.
pub(super) fn webhook(body: &Value) -> Verdict {
    let url = body["url"].as_str().unwrap_or_default();
    if !url.starts_with("https://") && !url.starts_with("http://127.0.0.1:") {
        return Err("Bad Request: bad webhook: An HTTPS URL must be provided for webhook".into());
    }
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
    match body["secret_token"].as_str() {
        Some(secret) if !(1..=256).contains(&secret.len()) || !secret.bytes().all(plain) => {
            Err("Bad Request: secret token contains unallowed characters".into())
        }
        _ => Ok(()),
    }
}
