//! The page itself: its headers, its size, its words.

use super::*;

#[tokio::test]
async fn the_first_page_is_small_and_all_our_own() {
    let mut visit = Visit::new().await;
    let page = visit.read("/").await;
    let mut bytes = page.len();
    for file in [&files::LINKS.css, &files::LINKS.js, &files::LINKS.door] {
        assert!(page.contains(file.as_str()), "{file} is not on the page");
        let response = visit.get(file).await;
        assert_eq!(response.headers()[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
        bytes += response.bytes().await.expect("a file").len();
    }
    assert!(bytes < 60_000, "{bytes} bytes");
    // No script or style of the page's own, nothing of a third party's but the way out.
    for inline in ["<style", "style=", "onclick", "onload", "<script>"] {
        assert!(!page.contains(inline), "{inline}");
    }
    let outside: Vec<&str> =
        page.split('"').filter(|part| part.contains("://") && !part.starts_with("http://www.w3.org/")).collect();
    assert_eq!(outside, ["https://www.bbc.co.uk/weather"]);
}

#[tokio::test]
async fn every_answer_is_guarded_and_personal_ones_are_not_kept() {
    let mut visit = Visit::new().await;
    for path in ["/", "/events", "/go/x", files::LINKS.css.as_str()] {
        let headers = visit.get(path).await.headers().clone();
        let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().expect("text").to_owned();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
        assert!(policy.ends_with("frame-ancestors 'none'"), "{path}");
        assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert_eq!(headers[header::REFERRER_POLICY], "no-referrer");
        assert!(path.starts_with("/web/") || headers[header::CACHE_CONTROL] == "no-store", "{path}");
    }
}

#[tokio::test]
async fn the_secret_stays_in_the_cookie() {
    let mut visit = Visit::new().await;
    let response = visit.get("/").await;
    let cookie = response.headers()[header::SET_COOKIE].to_str().expect("text").to_owned();
    for wanted in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(cookie.contains(wanted), "{cookie}");
    }
    let secret = visit.cookie.strip_prefix("chat=").expect("our cookie").to_owned();
    let page = response.text().await.expect("a page");
    let address = visit.fake.threads.lock().unwrap().keys().next().cloned().expect("a conversation");
    assert!(!page.contains(&secret) && !page.contains(address.as_str()));
    assert!(!address.as_str().contains(&secret));
    assert!(page.contains("<title>Pathways</title>"));
}

#[tokio::test]
async fn a_stranger_gets_the_language_of_their_device_or_of_the_link() {
    for (path, device, lang, dir) in [
        ("/", "pl-PL,en;q=0.5", "pl", "ltr"),
        ("/", "ar", "ar", "rtl"),
        ("/", "xx", "en", "ltr"),
        ("/", "", "en", "ltr"),
        ("/?lang=ar", "pl", "ar", "rtl"),
        ("/?lang=nonsense", "pl", "pl", "ltr"),
    ] {
        let mut visit = Visit::new().await;
        let request = visit.client.get(format!("{}{path}", visit.base)).header(header::ACCEPT_LANGUAGE, device);
        let first = visit.send(request).await;
        if path != "/" {
            assert_eq!(first.status(), StatusCode::SEE_OTHER, "a wish fulfilled is taken out of the address");
        }
        let page = visit.read("/").await;
        assert!(page.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")), "{path} {device}: {lang}");
    }
}

#[tokio::test]
async fn another_language_is_asked_of_the_service_once() {
    let mut visit = Visit::opened().await;
    for _ in 0..2 {
        let response = visit.post("/language", &[("lang", "ar")]).await;
        assert_eq!(response.headers()[header::LOCATION], "/");
    }
    assert_eq!(visit.told(), [Body::Start, Body::Text("/language ar".to_owned())]);
    let page = visit.read("/").await;
    assert!(page.contains("dir=\"rtl\"") && !page.contains("/language ar"));
    assert_eq!(visit.post("/language", &[("lang", "../x")]).await.headers()[header::LOCATION], "/");
    let mut stranger = Visit::new().await;
    let response = stranger.post("/language", &[("lang", "ar")]).await;
    assert_eq!(response.headers()[header::LOCATION], "/?lang=ar", "where nobody is yet it is for the first page");
}

#[tokio::test]
async fn the_language_of_a_poster_never_beats_a_persons_own() {
    let mut visit = Visit::new().await;
    visit.get("/?c=poster-7&lang=ar").await;
    assert!(visit.read("/").await.contains("<html lang=\"ar\" dir=\"rtl\">"));
    visit.post("/language", &[("lang", "pl")]).await;
    visit.get("/?c=poster-8&lang=ar").await;
    assert!(visit.read("/").await.contains("<html lang=\"pl\" dir=\"ltr\">"));
    assert_eq!(visit.told(), [Body::Start, Body::Text("/language pl".to_owned())], "the second poster says nothing");
}

#[tokio::test]
async fn a_campaign_is_kept_where_it_is_one() {
    for (path, campaign) in [
        ("/?c=poster-7", Some("poster-7")),
        ("/?c=a%20b", None),
        ("/?c=desk-x", None),
        ("/?c=%3Cscript%3E", None),
        (&format!("/?c={}", "a".repeat(64)), Some("a".repeat(64).as_str())),
        (&format!("/?c={}", "a".repeat(65)), None),
        ("/", None),
    ] {
        let mut visit = Visit::new().await;
        visit.get(path).await;
        assert_eq!(visit.fake.seen.lock().unwrap()[0].campaign.as_deref(), campaign, "{path}");
    }
}

#[tokio::test]
async fn a_look_opens_no_conversation() {
    let mut visit = Visit::new().await;
    visit.send(visit.client.head(format!("{}/", visit.base))).await;
    visit.send(visit.client.get(format!("{}/", visit.base)).header("sec-purpose", "prefetch;prerender")).await;
    assert_eq!(visit.told(), []);
}

#[tokio::test]
async fn help_is_on_every_page() {
    let mut visit = Visit::opened().await;
    let mut pages = vec![visit.read("/").await];
    visit.fake.down.store(true, Ordering::SeqCst);
    pages.push(visit.read("/").await);
    visit.cookie = format!("{}; away=1", visit.cookie);
    pages.push(visit.read("/").await);
    for page in pages {
        for wanted in ["tel:999", "tel:111", "tel:116123", "sms:85258", "https://www.bbc.co.uk/weather"] {
            assert!(page.contains(wanted), "{wanted} is missing");
        }
    }
}

#[tokio::test]
async fn help_that_no_speaker_has_read_has_english_beside_it() {
    for (lang, times) in [("en", 1), ("pl", 2), ("ar", 2)] {
        let mut visit = Visit::new().await;
        visit.get(&format!("/?lang={lang}")).await;
        let page = visit.read("/").await;
        assert_eq!(page.matches("To talk to someone who will listen").count(), 1, "{lang}: English, once");
        assert_eq!(page.matches("tel:999").count(), times, "{lang}: its own words too");
    }
}

#[tokio::test]
async fn a_chat_that_was_left_quickly_is_covered_until_asked_for() {
    let mut visit = Visit::opened().await;
    visit.post("/say", &[("id", "m1"), ("text", "something private")]).await;
    let mine = visit.cookie.clone();
    visit.cookie = format!("{mine}; away=1");
    let page = visit.read("/").await;
    assert!(!page.contains("something private") && page.contains("action=\"/show\""));
    let shown = visit.post("/show", &[]).await;
    let gone: Vec<&str> =
        shown.headers().get_all(header::SET_COOKIE).iter().filter_map(|set| set.to_str().ok()).collect();
    assert!(
        gone.len() == 2 && gone.iter().all(|gone| gone.starts_with("away=;") && gone.contains("Max-Age=0")),
        "{gone:?}"
    );
    assert_eq!(gone.iter().filter(|gone| gone.contains("Partitioned")).count(), 1, "one in a tab, one in a frame");
    visit.cookie = mine;
    assert!(visit.read("/").await.contains("something private"));
}

#[tokio::test]
async fn a_private_link_needs_a_hand_to_open_it() {
    let mut first = Visit::opened().await;
    first.post("/say", &[("id", "m1"), ("text", "said elsewhere")]).await;
    let mine = std::mem::take(&mut first.cookie);
    let offered = first.read("/go/good").await;
    assert!(offered.contains("action=\"/go/good\"") && !offered.contains("said elsewhere"));
    assert_eq!(first.fake.threads.lock().unwrap().len(), 1, "looking at a link opens nothing");
    let taken = first.post("/go/good", &[]).await;
    assert_eq!(taken.status(), StatusCode::SEE_OTHER);
    assert_ne!(first.cookie, mine);
    assert!(first.read("/").await.contains("said elsewhere"));
    assert_eq!(first.post("/go/bad", &[]).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(first.get("/go/%22%3E").await.status(), StatusCode::NOT_FOUND);
}

#[test]
fn every_word_of_the_page_is_there_in_each_language() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/channel/web");
    let sources = ["open.rs", "say.rs", "line.rs", "guard.rs", "page.rs"];
    let pages = ["page.html", "lines.html", "answers.html", "help.html", "notice.html"];
    let mut wanted = BTreeSet::new();
    for file in sources.map(str::to_owned).into_iter().chain(pages.map(|page| format!("page/{page}"))) {
        let text = std::fs::read_to_string(here.join(&file)).expect("a source file");
        let quoted = text.split('"').filter(|part| part.starts_with("web-") && session::is_plain(part, 64));
        wanted.extend(quoted.map(str::to_owned));
    }
    assert!(wanted.len() > 20, "{wanted:?}");
    let wording = wording();
    for lang in ["en", "pl", "ar"].map(Lang::new) {
        let there: BTreeSet<String> =
            wording.ids(&lang).filter(|id| id.starts_with("web-")).map(str::to_owned).collect();
        assert_eq!(there, wanted, "{lang}");
    }
}
