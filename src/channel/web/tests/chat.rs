//! The conversation: by plain forms, by a script's requests, live, and when things go wrong.

use super::*;

#[tokio::test]
async fn a_conversation_works_by_plain_forms() {
    let mut visit = Visit::new().await;
    let page = visit.read("/").await;
    assert!(page.contains("Hello, and welcome."));
    assert!(page.contains(r#"<button name="option" value="company">I would like some company</button>"#));
    assert!(page.contains(r#"name="token" value="t1""#));

    let answered = visit.post("/say", &[("id", "m1"), ("token", "t1"), ("option", "company")]).await;
    assert_eq!(answered.status(), StatusCode::SEE_OTHER);
    assert_eq!(answered.headers()[header::LOCATION], "/#end");
    visit.post("/say", &[("id", "m2"), ("text", "several")]).await;
    let page = visit.read("/").await;
    assert!(page.contains(r#"<input type="checkbox" name="option" value="day""#));
    assert!(page.contains(r#"<button name="option" value="!done">"#));
    assert!(!page.contains(r#"value="company""#), "an old question asks no more");

    let fields = [("id", "m3"), ("token", "t1"), ("option", "day"), ("option", "free"), ("option", "!done")];
    visit.post("/say", &fields).await;
    let chose = |options: &[&str]| Body::Chose {
        token: "t1".to_owned(),
        options: options.iter().map(|option| (*option).to_owned()).collect(),
    };
    let told = visit.told();
    assert_eq!(told, [Body::Start, chose(&["company"]), Body::Text("several".to_owned()), chose(&["day", "free"])]);
}

#[tokio::test]
async fn the_same_message_sent_twice_is_one() {
    let mut visit = Visit::opened().await;
    for _ in 0..3 {
        visit.post("/say", &[("id", "m1"), ("text", "only once\r\nplease")]).await;
    }
    // From the script the same words come with other line ends.
    visit.post("/say", &[("id", "m1"), ("text", "only once\nplease")]).await;
    let page = visit.read("/").await;
    assert_eq!(page.matches("only once").count(), 1);
    // Other words under an id that a browser brought back are not lost.
    visit.post("/say", &[("id", "m1"), ("text", "something else")]).await;
    assert!(visit.read("/").await.contains("something else"));
}

#[tokio::test]
async fn words_are_words_whatever_they_look_like() {
    let mut visit = Visit::opened().await;
    visit.post("/say", &[("id", "m1"), ("text", "<script>alert(1)</script> \"&amp;\u{202e}\u{7}")]).await;
    let page = visit.read("/").await;
    assert!(!page.contains("<script>alert"));
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;amp;"));
}

#[tokio::test]
async fn a_long_message_is_taken_and_a_far_too_long_one_refused_in_words() {
    let mut visit = Visit::opened().await;
    let long = "س".repeat(10_000);
    assert_eq!(visit.post("/say", &[("id", "m1"), ("text", &long)]).await.status(), StatusCode::SEE_OTHER);
    let longer = "🌻".repeat(20_001);
    let refused = visit.post("/say", &[("id", "m2"), ("text", &longer)]).await;
    assert_eq!(refused.status(), StatusCode::PAYLOAD_TOO_LARGE);
    let page = refused.text().await.expect("a page");
    assert!(page.contains("longer than we can take") && page.contains("🌻🌻🌻"), "the words are given back");
    let flood = "a".repeat(say::BYTES + 1);
    let refused = visit.post("/say", &[("id", "m3"), ("text", &flood)]).await;
    assert_eq!(refused.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert!(refused.text().await.expect("a page").contains("longer than we can take"));
    assert_eq!(visit.told().len(), 2);
}

#[tokio::test]
async fn without_the_database_the_words_are_given_back() {
    let mut visit = Visit::opened().await;
    visit.fake.down.store(true, Ordering::SeqCst);
    let page = visit.get("/").await;
    assert_eq!(page.status(), StatusCode::SERVICE_UNAVAILABLE);

    let refused = visit.post("/say", &[("id", "m1"), ("text", "do not lose <me>")]).await;
    assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(refused.headers()[header::RETRY_AFTER], "10");
    let page = refused.text().await.expect("a page");
    assert!(page.contains("Your words are still in the box."));
    assert!(page.contains("do not lose &#60;me&#62;</textarea>") && page.contains(r#"name="id" value="m1""#));

    let request = visit.client.post(format!("{}/say", visit.base)).header(header::ACCEPT, "application/json");
    let refused = visit.send(request.form(&[("id", "m1"), ("text", "do not lose <me>")])).await;
    assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
    let told: serde_json::Value = refused.json().await.expect("JSON");
    assert!(told["trouble"].as_str().is_some_and(|says| says.contains("still in the box")));

    visit.fake.down.store(false, Ordering::SeqCst);
    visit.post("/say", &[("id", "m1"), ("text", "do not lose <me>")]).await;
    assert_eq!(visit.read("/").await.matches("do not lose").count(), 1);
}

#[tokio::test]
async fn words_without_a_cookie_open_a_conversation() {
    let mut visit = Visit::new().await;
    visit.post("/say", &[("id", "m1"), ("text", "hello from nowhere")]).await;
    assert!(visit.read("/").await.contains("hello from nowhere"));
}

#[tokio::test]
async fn a_script_gets_what_is_new_and_nothing_else() {
    let mut visit = Visit::opened().await;
    let request = visit.client.post(format!("{}/say", visit.base));
    let request = request.header(header::ACCEPT, "application/json").header("x-after", "3");
    let news: serde_json::Value =
        visit.send(request.form(&[("id", "m1"), ("text", "several")])).await.json().await.expect("JSON");
    assert_eq!(news["last"], 5);
    assert_eq!(news["lang"], "en");
    let lines = news["lines"].as_str().expect("lines");
    assert!(lines.contains(r#"data-seq="4" data-id="m1""#) && lines.contains(r#"data-seq="5""#), "{lines}");
    assert!(!lines.contains(r#"data-seq="3""#));
    assert!(news["answers"].as_str().is_some_and(|answers| answers.contains("checkbox")));
}

#[tokio::test]
async fn another_sites_form_is_refused() {
    let mut visit = Visit::opened().await;
    let request = visit.client.post(format!("{}/say", visit.base)).header("sec-fetch-site", "cross-site");
    let refused = visit.send(request.form(&[("id", "m1"), ("text", "not mine")])).await;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    assert!(refused.text().await.expect("a page").contains("another website"));
    assert_eq!(visit.told(), [Body::Start]);
}

#[tokio::test]
async fn a_flood_is_slowed_down_and_keeps_its_words() {
    let mut visit = Visit::opened().await;
    let mut refused = None;
    for n in 0..40 {
        let response = visit.post("/say", &[("id", &format!("m{n}")), ("text", &format!("word {n}"))]).await;
        if response.status() == StatusCode::TOO_MANY_REQUESTS {
            refused = Some((n, response.text().await.expect("a page")));
            break;
        }
    }
    let (n, page) = refused.expect("a flood has an end");
    assert_eq!(n, 30);
    assert!(page.contains("word 30</textarea>"));
}

#[tokio::test]
async fn a_live_page_hears_at_once_and_misses_nothing() {
    let mut visit = Visit::opened().await;
    let request = visit.client.get(format!("{}/events", visit.base)).header("last-event-id", "3");
    let mut line = visit.send(request).await;
    assert_eq!(line.headers()[header::CONTENT_TYPE], "text/event-stream");
    visit.fake.advisor_says("Hello, I am here.");
    let heard = hear(&mut line).await;
    assert!(heard.contains("event: news") && heard.contains("id: 4"), "{heard}");
    assert!(heard.contains("Hello, I am here.") && heard.contains(fake::NAME), "{heard}");
    drop(line);

    visit.fake.advisor_says("Said while the line was lost.");
    let request = visit.client.get(format!("{}/events?after=1", visit.base)).header("last-event-id", "4");
    let mut line = visit.send(request).await;
    let heard = hear(&mut line).await;
    assert!(heard.contains("Said while the line was lost.") && !heard.contains("I am here"), "{heard}");
}

#[tokio::test]
async fn nobody_listens_without_a_conversation() {
    let mut visit = Visit::new().await;
    assert_eq!(visit.get("/events").await.status(), StatusCode::NO_CONTENT);
    visit.cookie = "chat=made-up".to_owned();
    assert_eq!(visit.get("/events").await.status(), StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn sending_on_the_web_is_nothing() {
    let message = Outbound { text: "hi".into(), lang: Lang::new("en"), keyboard: None, urgent: false, edits: None };
    let sent = Web.send(&Address::new("a"), Speaker::Bot, &message).await;
    assert_eq!(sent, Ok(Receipt(None)));
}

async fn hear(line: &mut Response) -> String {
    let mut heard = String::new();
    while !heard.contains("\n\n") {
        let chunk = tokio::time::timeout(Duration::from_secs(5), line.chunk()).await;
        let chunk = chunk.expect("news in time").expect("a line").expect("an open line");
        heard.push_str(&String::from_utf8_lossy(&chunk));
    }
    heard
}
