use super::*;
use crate::domain::ids::Lang;
use serde_json::{Value, json};
use std::sync::Arc;

fn hint() -> LangHint {
    Arc::new(|code: &str| code.starts_with("pl").then(|| Lang::new("pl")))
}

fn reading(update: &Value) -> Read {
    let raw = RawValue::from_string(update.to_string()).unwrap();
    Reader { lang_hint: &hint(), desk_group: Some(-700), at: Time::from_millis(5) }.read(&raw)
}

/// What Ann (chat 7) sent, with `fields` in her message.
fn ann(fields: Value) -> Value {
    let mut message = json!({
        "message_id": 3, "date": 1,
        "from": {"id": 7, "is_bot": false, "first_name": "Ann", "language_code": "pl-PL"},
        "chat": {"id": 7, "type": "private", "first_name": "Ann"},
    });
    message.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    json!({"update_id": 41, "message": message})
}

fn inbound(update: &Value) -> Inbound {
    match reading(update) {
        Read { id: Some(41), what: What::Person { inbound, .. } } => inbound,
        other => panic!("{other:?}"),
    }
}

fn body(fields: Value) -> Body {
    inbound(&ann(fields)).body
}

fn tapped(data: &str) -> Read {
    reading(&json!({"update_id": 41, "callback_query": {
        "id": "99", "chat_instance": "1", "data": data,
        "from": {"id": 7, "is_bot": false, "first_name": "Ann"},
        "message": {"message_id": 12, "date": 0, "chat": {"id": 7, "type": "private"}},
    }}))
}

#[test]
fn words_come_with_their_address_id_and_language() {
    let got = inbound(&ann(json!({"text": "I feel alone"})));
    assert_eq!(got.body, Body::Text("I feel alone".into()));
    assert_eq!((got.address.as_str(), got.external_id.as_str()), ("7", "41"));
    assert_eq!((got.lang_hint, got.at), (Some(Lang::new("pl")), Time::from_millis(5)));
    let forwarded =
        json!({"text": "Look", "forward_origin": {"type": "hidden_user", "sender_user_name": "B", "date": 1}});
    assert_eq!(body(forwarded), Body::Text("Look".into()));
}

#[test]
fn start_carries_a_campaign_only_where_it_is_one() {
    for (text, campaign) in [
        ("/start", None),
        ("/start poster-7_b", Some("poster-7_b")),
        ("/start@t_bot poster", Some("poster")),
        ("/START", None),
    ] {
        let got = inbound(&ann(json!({"text": text})));
        assert_eq!((got.body, got.campaign.as_deref()), (Body::Start, campaign), "{text}");
    }
    let long = format!("/start {}", "x".repeat(65));
    assert_eq!(inbound(&ann(json!({"text": long}))).campaign, None);
}

#[test]
fn what_is_written_behind_start_is_read() {
    let got = inbound(&ann(json!({"text": "/start I want to die"})));
    assert_eq!((got.body, got.campaign), (Body::Text("I want to die".into()), None));
}

#[test]
fn other_commands_stay_words() {
    for (text, said) in [
        ("/human@t_bot", "/human"),
        ("/human@t_bot please", "/human please"),
        ("/starting", "/starting"),
        ("me@example.org", "me@example.org"),
        ("/ @home", "/ @home"),
        ("and/or@x", "and/or@x"),
    ] {
        assert_eq!(body(json!({"text": text})), Body::Text(said.into()));
    }
}

#[test]
fn places_and_the_own_number_are_read_and_a_strangers_number_is_not() {
    let place = json!({"latitude": 53.45, "longitude": -2.96});
    assert_eq!(body(json!({"location": place})), Body::Location { lat: 53.45, lon: -2.96 });
    let venue = json!({"location": place, "title": "Library", "address": "x"});
    assert_eq!(body(json!({"location": place, "venue": venue})), Body::Location { lat: 53.45, lon: -2.96 });
    let own = json!({"phone_number": "+447700900123", "first_name": "Ann", "user_id": 7});
    assert_eq!(body(json!({"contact": own})), Body::Contact { phone: "+447700900123".into() });
    let other = json!({"phone_number": "+447700900124", "first_name": "Bo", "user_id": 8});
    assert_eq!(body(json!({"contact": other})), Body::Other { kind: "contact".into(), caption: None });
}

#[test]
fn what_we_cannot_read_is_named() {
    for (fields, kind) in [
        (json!({"sticker": {}}), "sticker"),
        (json!({"voice": {}}), "voice"),
        (json!({"animation": {}, "document": {}}), "animation"),
        (json!({"poll": {}}), "poll"),
        (json!({"dice": {"emoji": "🎲", "value": 3}}), "dice"),
    ] {
        assert_eq!(body(fields), Body::Other { kind: kind.into(), caption: None });
    }
    let photo = body(json!({"photo": [], "caption": "my letter"}));
    assert_eq!(photo, Body::Other { kind: "photo".into(), caption: Some("my letter".into()) });
}

#[test]
fn taps_answer_the_question_that_they_name() {
    let chose = |token: &str, options: &[&str]| Body::Chose {
        token: token.into(),
        options: options.iter().map(|&o| o.to_owned()).collect(),
    };
    let toggled = Body::Toggled { token: "k7".into(), option: "day".into() };
    for (data, wanted) in [
        ("v1:k7:company", chose("k7", &["company"])),
        ("v1:k7:!done", chose("k7", &["!done"])),
        ("v1:k7:a:b", chose("k7", &["a:b"])),
        ("v1:k7:~day", toggled),
        ("old-data", chose("", &[])),
        ("v2:k7:x", chose("", &[])),
        ("v1:k7", chose("", &[])),
        ("", chose("", &[])),
    ] {
        let What::Person { inbound, tap } = tapped(data).what else { panic!("{data} was passed") };
        assert_eq!((inbound.body, inbound.reply_ref.as_deref(), tap.as_deref()), (wanted, Some("12"), Some("99")));
    }
}

#[test]
fn edited_words_and_captions_are_read_and_moving_places_are_not() {
    let mut update = ann(json!({"text": "I feel lonely"}));
    let message = update.as_object_mut().unwrap().remove("message").unwrap();
    update["edited_message"] = message;
    assert_eq!(inbound(&update).body, Body::Edited("I feel lonely".into()));
    update["edited_message"].as_object_mut().unwrap().remove("text");
    update["edited_message"]["caption"] = json!("I want to die");
    assert_eq!(inbound(&update).body, Body::Edited("I want to die".into()));
    update["edited_message"].as_object_mut().unwrap().remove("caption");
    update["edited_message"]["location"] = json!({"latitude": 1.0, "longitude": 1.0});
    assert_eq!(reading(&update).what, What::Passed("edited".into()));
}

#[test]
fn the_advisors_group_is_heard_and_no_other() {
    let group = |id: i64, fields: Value| {
        let mut update = ann(fields);
        update["message"]["chat"] = json!({"id": id, "type": "supergroup", "title": "Desk", "is_forum": true});
        update["message"]["message_thread_id"] = json!(12);
        update
    };
    for (fields, body) in [
        (json!({"text": "/close@t_bot"}), DeskBody::Text("/close".into())),
        (json!({"voice": {}}), DeskBody::Other { kind: "voice".into() }),
        (json!({"forum_topic_closed": {}}), DeskBody::Closed),
        (json!({"forum_topic_reopened": {}}), DeskBody::Reopened),
    ] {
        let message = DeskMessage { external_id: "41".into(), thread: Some(Thread(12)), from: 7, message_id: 3, body };
        assert_eq!(reading(&group(-700, fields)).what, What::Desk(message));
    }
    assert_eq!(reading(&group(-700, json!({"new_chat_title": "x"}))).what, What::Passed("service".into()));
    assert_eq!(reading(&group(-701, json!({"text": "hello"}))).what, What::Passed("supergroup".into()));
    let mut own = group(-700, json!({"forum_topic_closed": {}}));
    own["message"]["from"]["is_bot"] = json!(true);
    assert_eq!(reading(&own).what, What::Passed("desk".into()));
}

#[test]
fn what_is_not_a_persons_is_passed_by_its_kind_and_never_stops_the_line() {
    let mut group = ann(json!({"text": "hello all"}));
    group["message"]["chat"] = json!({"id": -100, "type": "supergroup", "title": "x"});
    let mut bot = ann(json!({"text": "beep"}));
    bot["message"]["from"]["is_bot"] = json!(true);
    for (update, id, kind) in [
        (group, Some(41), "supergroup"),
        (bot, Some(41), "private"),
        (ann(json!({"pinned_message": {}})), Some(41), "service"),
        (json!({"update_id": 41, "something_new": {"text": "x"}}), Some(41), "something_new"),
        (json!({"update_id": 41, "message": {"chat": 7}}), Some(41), "unreadable"),
        (json!({"update_id": 41}), Some(41), "empty"),
        (json!({"update_id": "x"}), None, "unreadable"),
        (json!(7), None, "unreadable"),
    ] {
        assert_eq!(reading(&update), Read { id, what: What::Passed(kind.into()) });
    }
}
