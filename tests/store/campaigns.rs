//! Campaigns, and what is counted of the conversations that came by them.

use crate::{
    both,
    support::{START, address, advisor, conversation, of, say, turn},
};
use pathways::{
    domain::{
        campaign::{Campaign, CampaignName},
        handoff::{Handoff, HandoffState},
        ids::{AdvisorId, AssetId, HandoffId, Lang, RowId},
        post::{ChannelKind, Speaker},
        risk::{Risk, Urgency},
        time::Time,
    },
    report::reach::{Counted, Way},
    store::{ConsentRow, Key, OfferRow, Outcome, Store, Unit, Writes},
};
use std::time::Duration;

both! {
    kept => keeps_campaigns_until_they_end;
    counted => counts_who_came_by_what;
}

fn name(text: &str) -> CampaignName {
    CampaignName::parse(text).expect("a name")
}

fn campaign(text: &str, created_at: Time) -> Campaign {
    Campaign {
        name: name(text),
        title: "Spellow <Library>\u{0}".to_owned(),
        place: Some("Front desk".to_owned()),
        languages: vec![Lang::new("ar"), Lang::new("ckb")],
        created_at,
        created_by: "operator".to_owned(),
        ended_at: None,
    }
}

async fn keeps_campaigns_until_they_end(url: String) {
    let store = Store::open(&url).await.expect("a database");
    let later = START + Duration::from_secs(60);
    assert_eq!(store.campaigns().await, Ok(Vec::new()));
    assert_eq!(store.add_campaign(&campaign("library", START)).await, Ok(true));
    assert_eq!(
        store.add_campaign(&Campaign { place: None, languages: Vec::new(), ..campaign("mosque", later) }).await,
        Ok(true)
    );
    let other = Campaign { title: "Another".to_owned(), ..campaign("library", later) };
    assert_eq!(store.add_campaign(&other).await, Ok(false), "a name is taken once");
    // What PostgreSQL cannot keep is kept by neither.
    let library = Campaign { title: "Spellow <Library>".to_owned(), ..campaign("library", START) };
    assert_eq!(store.campaign(&name("library")).await, Ok(Some(library.clone())));
    assert_eq!(store.campaign(&name("Library")).await, Ok(None), "small letters are others than large ones");
    let names: Vec<String> = store.campaigns().await.expect("a read").iter().map(|it| it.name.to_string()).collect();
    assert_eq!(names, ["mosque", "library"], "the newest first");

    assert_eq!(store.end_campaign(&name("nowhere"), later).await, Ok(false));
    assert_eq!(store.end_campaign(&name("library"), later).await, Ok(true));
    assert_eq!(store.end_campaign(&name("library"), later + Duration::from_secs(1)).await, Ok(false));
    assert_eq!(store.campaign(&name("library")).await, Ok(Some(Campaign { ended_at: Some(later), ..library })));
}

/// What somebody did.
#[derive(Clone, Default)]
struct Went {
    campaign: Option<&'static str>,
    lang: &'static str,
    agreed: Option<bool>,
    found: Option<bool>,
    handoff: Option<(Option<AdvisorId>, &'static str)>,
    said: &'static [&'static str],
}

async fn came(store: &Store, n: usize, at: Time, went: Went) {
    let unit = Unit::new(Key::Address(ChannelKind::Telegram, address(n)), move |_| {
        let mut it = conversation(address(n));
        (it.created_at, it.lang, it.campaign) = (at, Lang::new(went.lang), went.campaign.map(str::to_owned));
        let mut writes = Writes::default();
        let person = it.person;
        let consent = |given| ConsentRow { person, kind: "service".to_owned(), given, at };
        writes.consents.extend(went.agreed.map(consent));
        // A consent to something else, and a second look, change nothing.
        writes.consents.push(ConsentRow { kind: "sharing".to_owned(), ..consent(true) });
        let offer = |found: bool| OfferRow {
            id: RowId::new(at),
            conversation: it.id,
            at,
            asset: found.then(|| AssetId::new("a1")),
            position: 1,
            reasons: Vec::new(),
            excluded: Default::default(),
        };
        writes.offers.extend(went.found.into_iter().flat_map(|found| [offer(found), offer(found)]));
        writes.handoff = went.handoff.map(|(advisor, outcome)| Handoff {
            id: HandoffId::new(at),
            conversation: it.id,
            person,
            reason: "asked".to_owned(),
            risk: Risk::None,
            urgency: Urgency::None,
            raised_at: at,
            state: HandoffState::Closed { advisor, at, outcome: outcome.to_owned() },
        });
        let mut said = turn(&mut it, Speaker::Bot, "x");
        said.said = went.said.iter().map(|id| (*id).to_owned()).collect();
        it.next_seq = 1;
        writes.turns.push(said);
        writes.conversation = Some(it);
        Outcome { writes, value: () }
    });
    store.submit(unit).await.expect("a write");
}

async fn counts_who_came_by_what(url: String) {
    let store = Store::open(&url).await.expect("a database");
    let ada = advisor(&store, "Ada").await;
    store.add_campaign(&campaign("library", START)).await.expect("a write");
    let library = || Went { campaign: Some("library"), lang: "en", ..Went::default() };
    let all = [
        library(),
        Went { agreed: Some(true), found: Some(false), ..library() },
        Went { agreed: Some(true), found: Some(true), said: &["common-thanks", "pathway-bye"], ..library() },
        Went { agreed: Some(false), handoff: Some((None, "withdrawn")), said: &["pathway-bye-bye"], ..library() },
        Went { handoff: Some((Some(ada), "resolved")), lang: "ar", ..library() },
        Went { lang: "en", handoff: Some((Some(ada), "unavailable")), ..Went::default() },
        Went { campaign: Some("forged"), lang: "en", ..Went::default() },
        Went { campaign: Some("other"), lang: "en", ..Went::default() },
    ];
    for (n, went) in all.into_iter().enumerate() {
        came(&store, n, START, went).await;
    }
    let day = Duration::from_secs(86_400);
    came(&store, 90, START - Duration::from_millis(1), library()).await;
    came(&store, 91, START + day, library()).await;

    let row = |way, lang, figures| Counted { way, lang: Lang::new(lang), figures };
    let wanted = [
        row(Way::Campaign(name("library")), "ar", [1, 0, 0, 1, 1]),
        row(Way::Campaign(name("library")), "en", [4, 2, 1, 0, 1]),
        row(Way::Direct, "en", [1, 0, 0, 1, 0]),
        row(Way::Unknown, "en", [2, 0, 0, 0, 0]),
    ];
    let sorted = |mut counted: Vec<Counted>| {
        counted.sort_by_key(|row| format!("{:?}", (&row.way, row.lang.as_str())));
        counted
    };
    let goodbyes = ["pathway-bye".to_owned(), "again-bye".to_owned()];
    assert_eq!(sorted(store.reach(START, START + day, &goodbyes).await.expect("a count")), wanted);

    store.end_campaign(&name("library"), START).await.expect("a write");
    assert_eq!(
        sorted(store.reach(START, START + day, &goodbyes).await.expect("a count")),
        wanted,
        "ended, and still counted"
    );
    assert!(store.erase(of(&store, 4).await.person, "operator", START).await.expect("a write"));
    let left = sorted(store.reach(START, START + day, &[]).await.expect("a count"));
    assert_eq!(
        left[0],
        row(Way::Campaign(name("library")), "en", [4, 2, 1, 0, 0]),
        "whoever is forgotten is not counted"
    );
    assert_eq!(store.reach(START + day, START, &goodbyes).await, Ok(Vec::new()));
    say(&store, 1, "m1", "hello").await.expect("conversations go on");
}
