//! Campaigns at the desk: begun, printed, counted, ended.

#[path = "harness/desk.rs"]
#[allow(dead_code, reason = "shared by several test programs, none of which uses all of it")]
mod desk;

use desk::{Browser, Team, Waiting};
use pathways::domain::{
    campaign::{Campaign, CampaignName},
    handoff::Role,
    post::{Body, ChannelKind, Inbound},
};

const PAGE: &str = "/desk/campaigns";

async fn begin(browser: &mut Browser, fields: &[(&str, &str)]) -> desk::Page {
    browser.fill(PAGE, PAGE, fields).await
}

async fn all(team: &Team) -> Vec<Campaign> {
    team.town.app.store().campaigns().await.expect("the database")
}

#[tokio::test]
async fn a_campaign_is_begun_printed_and_ended() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    assert!(ana.get(PAGE).await.says("There is no campaign yet."));
    let made = begin(
        &mut ana,
        &[
            ("title", " Spellow Library "),
            ("place", "Front desk"),
            ("name", "lib-1"),
            ("lang-ar", "on"),
            ("lang-en", "on"),
        ],
    )
    .await;
    assert_eq!((made.status, made.location.as_deref()), (303, Some(PAGE)));
    let library = all(&team).await.pop().expect("a campaign");
    let langs: Vec<&str> = library.languages.iter().map(|lang| lang.as_str()).collect();
    assert_eq!(
        (library.title.as_str(), library.place.as_deref(), &langs[..]),
        ("Spellow Library", Some("Front desk"), &["ar", "en"][..])
    );
    assert_eq!(library.created_by, format!("advisor:{}", ana.advisor().id));

    let page = ana.get(PAGE).await;
    for words in
        ["Spellow Library", "Front desk", "Poster in Arabic", "No Telegram link", &format!("{}/?c=lib-1", team.url)]
    {
        assert!(page.says(words), "{words}: {}", page.words());
    }
    *team.chat.lock().expect("a chat") = Some("https://t.me/the_bot?start=".to_owned());
    assert!(ana.get(PAGE).await.says("https://t.me/the_bot?start=lib-1"));

    let poster = ana.get("/desk/campaigns/lib-1/poster?lang=en").await;
    assert_eq!(poster.status, 200);
    for wanted in [
        "<html lang=\"en\" dir=\"ltr\">",
        "<svg",
        "<title>QR code that opens the chat</title>",
        "?c=lib-1&#38;lang=en",
        "https://t.me/the_bot?start=lib-1",
    ] {
        assert!(poster.text.contains(wanted), "{wanted}: {}", poster.text);
    }
    for never in ["<script", "style=", "<style", "Spellow"] {
        assert!(!poster.text.contains(never), "{never}");
    }
    let style = poster.text.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("its style");
    assert_eq!(ana.get(style).await.status, 200);
    let code = ana.get("/desk/campaigns/lib-1/code.svg").await;
    assert_eq!(code.headers["content-type"], "image/svg+xml");
    assert!(code.text.starts_with("<svg"));

    team.town.clock.advance(std::time::Duration::from_secs(1));
    let form = ana.form(PAGE, "/desk/campaigns/lib-1/end").await;
    for _ in 0..2 {
        let ended = ana.hand_in("/desk/campaigns/lib-1/end", &form, &[]).await;
        assert_eq!(ended.status, 303, "twice is once");
    }
    assert!(ana.get(PAGE).await.says("Its links still open the chat."));
    let done: Vec<String> =
        team.audit("lib-1").await.into_iter().map(|row| format!("{} {}", row.actor, row.action)).collect();
    let by = format!("advisor:{}", ana.advisor().id);
    assert_eq!(done, [format!("{by} campaign_create"), format!("{by} campaign_end")]);
    assert_eq!(team.audit("campaigns").await.len(), 1, "looking is in the audit once a sitting");
}

#[tokio::test]
async fn a_name_is_made_where_none_is_given() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    for title in ["Library", "Mosque"] {
        assert_eq!(begin(&mut ana, &[("title", title), ("name", " "), ("place", "")]).await.status, 303);
    }
    let all = all(&team).await;
    assert_ne!(all[0].name, all[1].name);
    assert!(all.iter().all(|campaign| campaign.name.as_str().len() == 6 && campaign.place.is_none()), "{all:?}");
}

#[tokio::test]
async fn what_cannot_be_is_refused_with_a_reason_and_kept_in_the_form() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    begin(&mut ana, &[("title", "First"), ("name", "taken")]).await;
    let (long, name) = ("x".repeat(81), "a".repeat(65));
    for (fields, why) in [
        (vec![("title", "Mosque"), ("name", "taken")], "There is a campaign of this name already."),
        (vec![("title", "Mosque"), ("name", "desk-x")], "does not begin with"),
        (vec![("title", "Mosque"), ("name", "a b")], "A name has 1 to 64 letters"),
        (vec![("title", "Mosque"), ("name", name.as_str())], "A name has 1 to 64 letters"),
        (vec![("title", "  "), ("name", "new")], "Write what you call it"),
        (vec![("title", long.as_str()), ("name", "new")], "Write what you call it"),
        (vec![("title", "Mosque"), ("place", long.as_str())], "Write what you call it"),
        (vec![("title", "Mosque"), ("lang-xx", "on")], "Choose from the languages"),
    ] {
        let page = begin(&mut ana, &fields).await;
        assert_eq!(page.status, 422, "{fields:?}");
        assert!(page.says(why), "{fields:?}: {}", page.words());
        assert!(page.text.contains(&format!(
            "name=\"name\" value=\"{}\"",
            fields.iter().find(|f| f.0 == "name").map_or("", |f| f.1)
        )));
    }
    assert_eq!(all(&team).await.len(), 1);
}

#[tokio::test]
async fn a_script_in_a_title_is_words() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    let evil = "\"><script>alert(1)</script>";
    begin(&mut ana, &[("title", evil), ("place", evil), ("name", "evil")]).await;
    let refused = begin(&mut ana, &[("title", evil), ("place", evil), ("name", evil)]).await;
    for page in [ana.get(PAGE).await, ana.get("/desk/campaigns/evil/poster").await, refused] {
        assert!(!page.text.contains("<script>") && !page.text.contains("\"><script"), "{}", page.text);
    }
    assert!(ana.get(PAGE).await.text.contains("&#60;script&#62;"));
}

#[tokio::test]
async fn nobody_prints_or_ends_what_is_not_there_or_not_theirs() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    begin(&mut ana, &[("title", "Library"), ("name", "lib")]).await;
    for path in [
        "/desk/campaigns/none/poster",
        "/desk/campaigns/desk-x/poster",
        "/desk/campaigns/lib/poster?lang=xx",
        "/desk/campaigns/%3Cscript%3E/code.svg",
    ] {
        assert_eq!(ana.get(path).await.status, 404, "{path}");
    }
    let form = ana.form(PAGE, PAGE).await;
    assert_eq!(ana.hand_in("/desk/campaigns/none/end", &form, &[]).await.status, 404);
    let mut nobody = team.browser();
    for path in [PAGE, "/desk/campaigns/lib/poster", "/desk/campaigns/lib/code.svg"] {
        assert_eq!(nobody.get(path).await.status, 401, "{path}");
    }
    assert_eq!(nobody.post(PAGE, &[("title", "x")]).await.status, 401);
    assert_eq!(ana.post("/desk/campaigns/lib/end", &[("csrf", "forged")]).await.status, 403);
    let fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let elsewhere = ana.post_with("/desk/campaigns/lib/end", &[("sec-fetch-site", "cross-site")], &fields).await;
    assert_eq!(elsewhere.status, 403);
    assert_eq!(all(&team).await[0].ended_at, None);
}

#[tokio::test]
async fn pages_of_campaigns_cannot_be_framed() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    begin(&mut ana, &[("title", "Library"), ("name", "lib")]).await;
    for path in [PAGE, "/desk/campaigns/lib/poster", "/desk/campaigns/lib/code.svg"] {
        let page = ana.get(path).await;
        assert!(page.headers["content-security-policy"].to_str().expect("text").ends_with("frame-ancestors 'none'"));
        assert!(!page.text.contains("style=") && !page.text.contains("<script>"), "{path}");
    }
}

#[tokio::test]
async fn figures_are_counted_and_small_ones_hidden() {
    let team = Team::open().await;
    let mut ana = team.signed_in("Ana", Role::Advisor).await;
    begin(&mut ana, &[("title", "Library"), ("name", "lib")]).await;
    begin(&mut ana, &[("title", "Mosque"), ("name", "mosque")]).await;
    let name = CampaignName::parse("lib").expect("a name");
    team.town.app.store().end_campaign(&name, team.now()).await.expect("ended");
    let comes = async |who: String, campaign: Option<&str>| {
        let inbound = team.town.inbound(ChannelKind::Web, &who, Body::Start);
        let inbound = Inbound { campaign: campaign.map(str::to_owned), ..inbound };
        pathways::app::port::Inlet::receive(&*team.town.app, inbound).await.expect("kept")
    };
    for n in 0..12 {
        comes(format!("lib{n}"), Some("lib")).await;
    }
    for n in 0..3 {
        comes(format!("mosque{n}"), Some("mosque")).await;
    }
    // Who comes back by another link came by the first.
    comes("lib0".to_owned(), Some("mosque")).await;
    for _ in 0..2 {
        team.waits(Waiting::default(), team.now()).await;
    }
    let page = ana.get(PAGE).await;
    let of = |id: &str| {
        let from = page.text.find(&format!("id=\"campaign-{id}\"")).expect(id);
        page.text[from..].split("<dd>").nth(1).and_then(|rest| rest.split('<').next()).expect("a figure").to_owned()
    };
    assert_eq!(of("lib"), "12", "ended, and still counted");
    assert_eq!(of("mosque"), "&#60;5");
    team.waits(Waiting::default(), team.now()).await;
    assert!(ana.get(PAGE).await.says("hidden"), "three and three: now more must be hidden, or the sum would tell");
    assert!(page.says("What the figures mean") && page.says("A number from 1 to 4 is shown as"), "{}", page.words());
}
