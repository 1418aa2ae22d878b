//! The chat in a partner's page: who may hold it, how its frame gets a cookie, and what its script is made of.

use super::*;

const PARTNER: &str = "https://www.partner.example";

fn cookie(response: &Response) -> String {
    response.headers().get(header::SET_COOKIE).and_then(|set| set.to_str().ok()).unwrap_or_default().to_owned()
}

fn leads_to(response: &Response) -> String {
    response.headers().get(header::LOCATION).and_then(|at| at.to_str().ok()).unwrap_or_default().to_owned()
}

#[tokio::test]
async fn only_the_origins_named_may_hold_a_frame() {
    for (origins, wanted) in [
        (&[][..], "frame-ancestors 'none'"),
        (&[PARTNER, "http://127.0.0.1:8000"], "frame-ancestors https://www.partner.example http://127.0.0.1:8000"),
        // Whatever cannot stand in a header opens the door to nobody.
        (&["https://a.example\nx"], "frame-ancestors 'none'"),
    ] {
        let mut visit = Visit::embedded(origins).await;
        for path in ["/", "/embed.js", "/go/x"] {
            let headers = visit.get(path).await.headers().clone();
            let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().expect("text").to_owned();
            assert!(policy.starts_with("default-src 'none'") && policy.ends_with(wanted), "{path}: {policy}");
        }
    }
}

#[tokio::test]
async fn a_frame_gets_a_cookie_of_its_own_and_then_the_chat() {
    let mut visit = Visit::embedded(&[PARTNER]).await;
    let first = visit.get("/?framed=1&c=poster-7&lang=ar").await;
    assert_eq!(leads_to(&first), "/?framed=again&c=poster-7&lang=ar");
    let set = cookie(&first);
    for wanted in ["chat=", "HttpOnly", "SameSite=None", "Secure", "Partitioned"] {
        assert!(set.contains(wanted), "{set}");
    }
    assert_eq!(visit.told(), [], "nobody is there before the cookie is");
    let second = visit.get(&leads_to(&first)).await;
    assert_eq!(leads_to(&second), "/");
    let page = visit.read("/").await;
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("target=\"_top\""));
    let seen = visit.fake.seen.lock().unwrap().clone();
    assert_eq!((seen.len(), seen[0].campaign.as_deref()), (1, Some("poster-7")));
}

#[tokio::test]
async fn where_a_frame_may_keep_no_cookie_the_chat_opens_in_a_tab() {
    let mut visit = Visit::embedded(&[PARTNER]).await;
    let first = visit.get("/?framed=1&c=poster-7&lang=pl").await;
    visit.cookie.clear();
    let page = visit.read(&leads_to(&first)).await;
    assert!(
        page.contains("<a class=\"button\" href=\"/?c=poster-7&#38;lang=pl\" target=\"_blank\" rel=\"noopener\">"),
        "{page}"
    );
    assert!(page.contains("tel:999") && page.contains("<html lang=\"pl\""));
    assert_eq!(visit.told(), [], "no conversation that nobody can go on with");
}

#[tokio::test]
async fn what_is_forged_in_the_address_of_a_frame_is_dropped() {
    for wish in ["c=desk-x&lang=xx", "c=%22%3E%3Cscript%3E", "lang=%0d%0aset-cookie:a"] {
        let mut visit = Visit::embedded(&[PARTNER]).await;
        let first = visit.get(&format!("/?framed=1&{wish}")).await;
        assert_eq!(leads_to(&first), "/?framed=again&", "{wish}");
    }
}

#[tokio::test]
async fn a_page_of_our_own_site_shares_the_cookie_of_a_tab() {
    let mut visit = Visit::embedded(&[PARTNER]).await;
    let request = visit.client.get(format!("{}/?framed=1", visit.base)).header("sec-fetch-site", "same-site");
    let set = cookie(&visit.send(request).await);
    assert!(set.contains("SameSite=Lax") && !set.contains("Partitioned"), "{set}");
    let mut there = Visit::opened().await;
    assert_eq!(leads_to(&there.get("/?framed=1").await), "/", "who has a cookie goes on with it");
}

#[tokio::test]
async fn the_script_is_small_and_its_button_has_words_in_every_language() {
    let mut visit = Visit::embedded(&[PARTNER]).await;
    let response = visit.get("/embed.js").await;
    assert_eq!(response.headers()[header::CONTENT_TYPE], "text/javascript; charset=utf-8");
    assert_eq!(response.headers()["cross-origin-resource-policy"], "cross-origin");
    assert_eq!(response.headers()[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    let script = response.text().await.expect("a script");
    assert!(script.len() < 5_000, "{} bytes", script.len());
    assert!(script.contains("origins = [\"https://www.partner.example\"]"));
    for wanted in ["\"en\":[\"Go to the chat\",\"Pathways\",\"ltr\"]", "\"ar\":[", "\"rtl\"]", "\"pl\":["] {
        assert!(script.contains(wanted), "{wanted}");
    }
    assert!(!script.contains("__"), "every place is filled in");
    for never in ["innerHTML", "eval(", "document.write", "localStorage", "cookie"] {
        assert!(!script.contains(never), "{never}");
    }
}
