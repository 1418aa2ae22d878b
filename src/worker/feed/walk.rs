//! Reads a feed from its address: a file, or a paged API page by page. What comes is kept at once, so that a reading that broke off goes
//! on where it stopped; and it is known whether all of it came, for only then may anything be called missing.

use super::http::{FetchError, Http};
use crate::{
    directory::source::{self, Finding, Page, Severity, id_of},
    domain::time::Time,
    store::{Store, StoreError},
};
use futures_util::{StreamExt as _, stream};
use reqwest::Url;
use std::{
    collections::{BTreeMap, HashSet},
    time::Duration,
};

/// How long the pages of a reading that broke off are good for.
pub const GOOD_FOR: Duration = Duration::from_secs(24 * 3600);
/// How many services a page is asked for.
const PER_PAGE: &str = "100";
/// After so many services in a row that cannot be had by themselves no more are asked for.
const ENOUGH: usize = 5;

/// What came of a feed.
#[derive(Debug)]
pub struct Brought {
    /// Files, as `directory::source::read` takes them.
    pub files: Vec<(String, Vec<u8>)>,
    /// True where nothing can be missing.
    pub whole: bool,
    /// What was odd on the way.
    pub findings: Vec<Finding>,
}

/// Why a feed could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WalkError {
    /// Nothing of use came.
    #[error("The feed cannot be read: {0}. Nothing was changed.")]
    Nothing(FetchError),
    /// It broke off. What came is kept.
    #[error(
        "The feed broke off after {pages} pages: {why}. Nothing was changed; what came is kept for a day. Run it again to go on."
    )]
    BrokeOff {
        /// How many pages are there.
        pages: usize,
        /// Why.
        why: FetchError,
    },
    /// It would not have ended.
    #[error("The feed sends more than {} MB. Nothing was changed.", .0 >> 20)]
    TooLarge(usize),
    /// The database did not keep it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Where the pages of a reading under way are kept; by default in memory alone.
#[derive(Default)]
pub struct Shelf<'a> {
    store: Option<(&'a Store, &'a str, Time)>,
    pages: BTreeMap<String, String>,
}

impl<'a> Shelf<'a> {
    /// The shelf of a feed, with what an earlier reading put there.
    pub async fn open(store: &'a Store, feed: &'a str, now: Time) -> Result<Self, StoreError> {
        let pages = store.feed_pages(feed, now - GOOD_FOR).await?.into_iter().collect();
        Ok(Self { store: Some((store, feed, now)), pages })
    }

    /// Lets all go that was read from another address.
    async fn of(&mut self, address: &Url) -> Result<(), StoreError> {
        if !self.pages.is_empty() && self.pages.get(GIVEN).map(String::as_str) != Some(address.as_str()) {
            self.pages.clear();
            if let Some((store, feed, _)) = self.store {
                store.drop_feed_pages(feed).await?;
            }
        }
        Ok(())
    }

    async fn keep(&mut self, pages: Vec<(String, String)>) -> Result<(), StoreError> {
        if let Some((store, feed, now)) = self.store.filter(|_| !pages.is_empty()) {
            store.keep_feed_pages(feed, &pages, now).await?;
        }
        self.pages.extend(pages);
        Ok(())
    }
}

/// Reads the feed at `address`. `on` hears how many pages came, of how many.
pub async fn bring(
    address: &Url,
    http: &Http,
    mut shelf: Shelf<'_>,
    on: &(dyn Fn(usize, Option<usize>) + Sync),
) -> Result<Brought, WalkError> {
    shelf.of(address).await?;
    let base = match shelf.pages.get(BASE).and_then(|base| base.parse().ok()) {
        Some(base) => base,
        None => match find(address, http).await? {
            Found::File(name, bytes) => {
                return Ok(Brought { files: vec![(name, bytes)], whole: true, findings: vec![] });
            }
            Found::Pages(base) => {
                let given = (GIVEN.to_owned(), address.to_string());
                shelf.keep(vec![given, (BASE.to_owned(), base.to_string())]).await?;
                base
            }
        },
    };
    let mut walk = Walk {
        base,
        http,
        shelf,
        seen: HashSet::new(),
        records: String::new(),
        findings: vec![],
        whole: true,
        alone: Alone::Unknown,
        any_single: false,
    };
    walk.pages(on).await?;
    let files = vec![("services.json".to_owned(), format!("[{}]", walk.records).into_bytes())];
    Ok(Brought { files, whole: walk.whole, findings: walk.findings })
}

/// Under this name the shelf has the address of the pages.
const BASE: &str = "base";
/// And under this one the address that was given.
const GIVEN: &str = "given";

enum Found {
    File(String, Vec<u8>),
    Pages(Url),
}

/// Looks what is at an address: pages, a file, or the front door of an API whose services are one step further.
async fn find(address: &Url, http: &Http) -> Result<Found, WalkError> {
    let most = http.manners.whole;
    let given = http.get(address, most).await;
    if let Ok(bytes) = &given {
        if Page::read(&String::from_utf8_lossy(bytes)).is_some() {
            return Ok(Found::Pages(without_page(address)));
        }
        let start = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
        let is_page_of_the_web = start == Some(&b'<');
        let is_front_door = start == Some(&b'{') && bytes.len() < FRONT_DOOR && !holds_services(bytes);
        if !is_page_of_the_web && !is_front_door {
            return Ok(Found::File(file_name(address), bytes.clone()));
        }
    }
    let mut further = address.clone();
    if let Ok(mut path) = further.path_segments_mut() {
        path.pop_if_empty().push("services");
    }
    if !matches!(given, Err(FetchError::Astray(_) | FetchError::Down(_) | FetchError::Wait(_)))
        && let Ok(bytes) = http.get(&further, most).await
        && Page::read(&String::from_utf8_lossy(&bytes)).is_some()
    {
        return Ok(Found::Pages(without_page(&further)));
    }
    Ok(Found::File(file_name(address), given.map_err(WalkError::Nothing)?))
}

/// What describes an API is short.
const FRONT_DOOR: usize = 64 << 10;

fn holds_services(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    ["\"contents\"", "\"content\"", "\"services\"", "\"name\""].iter().any(|key| text.contains(key))
        && !text.contains("openapi_url")
}

fn file_name(address: &Url) -> String {
    let last = address.path_segments().and_then(|mut parts| parts.next_back()).unwrap_or_default();
    if last.contains('.') { last.to_owned() } else { format!("{last}.json") }
}

/// An address less the page that it names.
fn without_page(address: &Url) -> Url {
    let kept: Vec<(String, String)> =
        address.query_pairs().into_owned().filter(|(name, _)| name != "page" && name != "page_number").collect();
    let mut base = address.clone();
    base.set_query(None);
    if !kept.is_empty() {
        base.query_pairs_mut().extend_pairs(kept);
    }
    base
}

/// Whether services are asked for one by one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Alone {
    Unknown,
    Yes,
    /// The pages hold all there is, or single services cannot be had.
    No,
}

struct Walk<'a> {
    base: Url,
    http: &'a Http,
    shelf: Shelf<'a>,
    seen: HashSet<String>,
    /// All records so far, with commas between them.
    records: String,
    findings: Vec<Finding>,
    whole: bool,
    alone: Alone,
    /// True from the first single service that came: from then on others can be had, whatever is answered.
    any_single: bool,
}

impl Walk<'_> {
    async fn pages(&mut self, on: &(dyn Fn(usize, Option<usize>) + Sync)) -> Result<(), WalkError> {
        let (mut number, mut begin): (usize, usize) = (1, 1);
        let mut pages = 0;
        let mut total = None;
        let mut of = None;
        let mut lost = 0;
        for asked in 0.. {
            if asked >= self.http.manners.pages {
                self.doubt("", format!("It has more than {asked} pages: the rest is left."));
                break;
            }
            let text = match self.page(number).await {
                Ok(text) => text,
                // One page may be broken for good: two in a row, or the first, and the feed is down.
                Err(why) if lost > 0 || number == begin || of.is_none_or(|of| number >= of) => {
                    return Err(WalkError::BrokeOff { pages, why });
                }
                Err(why) => {
                    self.doubt(&format!("page {number}"), format!("It cannot be read ({why}): the other pages are."));
                    (lost, number) = (lost + 1, number + 1);
                    continue;
                }
            };
            lost = 0;
            let Some(page) = Page::read(&text) else { break };
            if asked == 0 && page.first == Some(false) {
                // It counts from nought.
                (number, begin) = (0, 0);
                continue;
            }
            if total.is_some() && page.total_items.is_some() && total != page.total_items {
                self.doubt(
                    &format!("page {number}"),
                    "The number of services changed while it was read: something may have been passed over.",
                );
            }
            total = page.total_items.or(total);
            of = page.total_pages.or(of);
            let news =
                page.records.iter().filter(|(id, _)| id.as_ref().is_none_or(|id| !self.seen.contains(id))).count();
            if page.records.is_empty() {
                if page.last == Some(false) || of.is_some_and(|of| number + 1 < of + begin) {
                    self.doubt(
                        &format!("page {number}"),
                        "It is empty, and the feed says that more pages follow: none is called missing.",
                    );
                }
                break;
            }
            if news == 0 && number > begin {
                self.doubt(
                    &format!("page {number}"),
                    "It holds nothing that earlier pages did not: the feed goes round in a circle.",
                );
                break;
            }
            if self.alone == Alone::Unknown {
                self.alone = if page.has_details { Alone::No } else { Alone::Yes };
            }
            self.take(&page).await?;
            if self.records.len() > self.http.manners.whole {
                return Err(WalkError::TooLarge(self.http.manners.whole));
            }
            pages += 1;
            self.seen.extend(page.records.iter().filter_map(|(id, _)| id.clone()));
            on(pages, of);
            let is_last_by_count = of.map(|of| number + 1 >= of + begin);
            let ends = match (page.last, is_last_by_count) {
                (Some(last), Some(by_count)) => last && by_count,
                (last, by_count) => last.or(by_count).unwrap_or(false),
            };
            if ends {
                break;
            }
            number += 1;
        }
        if let Some(total) = total.filter(|total| *total > self.seen.len()) {
            self.doubt(
                "",
                format!("It says that it has {total} services, and {} came: none is called missing.", self.seen.len()),
            );
        }
        Ok(())
    }

    fn doubt(&mut self, record: &str, says: impl Into<String>) {
        self.whole = false;
        self.note(record, says);
    }

    fn note(&mut self, record: &str, says: impl Into<String>) {
        let finding =
            Finding { record: record.to_owned(), field: String::new(), severity: Severity::Warned, says: says.into() };
        self.findings.push(finding);
    }

    /// The text of a page, from the shelf or the feed.
    async fn page(&mut self, number: usize) -> Result<String, FetchError> {
        let key = format!("page {number}");
        if let Some(text) = self.shelf.pages.get(&key) {
            return Ok(text.clone());
        }
        let mut url = self.base.clone();
        url.query_pairs_mut().append_pair("page", &number.to_string());
        if !self.base.query_pairs().any(|(name, _)| name == "per_page") {
            url.query_pairs_mut().append_pair("per_page", PER_PAGE);
        }
        let bytes = self.http.get(&url, self.http.manners.page).await?;
        let (text, odd) = source::text(&key, bytes);
        self.findings.extend(odd);
        if Page::read(&text).is_none() {
            return Err(FetchError::Down("it sends something else than a page of services".into()));
        }
        // A page that is not kept is fetched again: the database says so elsewhere.
        if let Err(error) = self.shelf.keep(vec![(key, text.clone())]).await {
            tracing::warn!(%error, "a page of a feed was not kept");
        }
        Ok(text)
    }

    /// Takes the records of a page: each whole, where the page has but summaries.
    async fn take(&mut self, page: &Page<'_>) -> Result<(), WalkError> {
        let singles = if self.alone == Alone::Yes { self.singles(page).await? } else { BTreeMap::new() };
        for (id, summary) in &page.records {
            let text = match id.as_ref().and_then(|id| singles.get(id)) {
                Some(Single::Whole(text)) => text.as_str(),
                // What is known of it from before is better than a summary.
                Some(Single::Lost) => continue,
                None => summary,
            };
            if !self.records.is_empty() {
                self.records.push(',');
            }
            self.records.push_str(text);
        }
        Ok(())
    }

    async fn singles(&mut self, page: &Page<'_>) -> Result<BTreeMap<String, Single>, WalkError> {
        let mut all = BTreeMap::new();
        let mut wanted = Vec::new();
        for id in page.records.iter().filter_map(|(id, _)| id.clone()) {
            match self.shelf.pages.get(&format!("service {id}")) {
                Some(text) => drop(all.insert(id, Single::Whole(text.clone()))),
                None if !all.contains_key(&id) && !wanted.contains(&id) => wanted.push(id),
                None => {}
            }
        }
        let (http, base) = (self.http, &self.base);
        let mut answers = stream::iter(wanted)
            .map(async |id: String| {
                let mut url = base.clone();
                if let Ok(mut path) = url.path_segments_mut() {
                    path.pop_if_empty().push(&id);
                }
                let answer = http.get(&url, http.manners.page).await;
                (id, answer)
            })
            .buffered(http.manners.at_once);
        let mut came = self.any_single || !all.is_empty();
        let (mut fresh, mut gone, mut odd) = (Vec::new(), 0, Vec::new());
        let (mut failed, mut encoded) = (0, Vec::new());
        while let Some((id, answer)) = answers.next().await {
            let answer = answer.and_then(|bytes| {
                let (text, said) = source::text(&id, bytes);
                encoded.extend(said);
                let is_it = id_of(&text).as_deref() == Some(id.as_str());
                is_it.then_some(text).ok_or_else(not_it)
            });
            match answer {
                Ok(text) => {
                    (came, failed) = (true, 0);
                    fresh.push((format!("service {id}"), text.clone()));
                    all.insert(id, Single::Whole(text));
                }
                // Only these say that there is none. All else may pass, and a summary in place of a whole record would stay.
                Err(FetchError::Refused(404 | 410)) => gone += 1,
                Err(why) => {
                    // Where others come, one that is refused is no sign that the feed is down.
                    let is_refused = matches!(why, FetchError::Refused(_) | FetchError::Astray(_));
                    failed += usize::from(why != not_it() && !(came && is_refused));
                    all.insert(id.clone(), Single::Lost);
                    odd.push((id, why));
                }
            }
            if failed >= ENOUGH || (!came && failed == 0 && gone + odd.len() >= ENOUGH) {
                break;
            }
        }
        drop(answers);
        self.any_single = came;
        self.findings.extend(encoded);
        self.shelf.keep(fresh).await?;
        if failed >= ENOUGH
            && let Some((_, why)) = odd.pop()
        {
            let pages = self.shelf.pages.keys().filter(|key| key.starts_with("page")).count();
            return Err(WalkError::BrokeOff { pages, why });
        }
        let has_none = !came && gone + odd.len() > 0 && odd.iter().all(|(_, why)| *why == not_it());
        if has_none {
            self.alone = Alone::No;
            // Where it sends something else, that may be a fault of today.
            self.whole &= odd.is_empty();
            self.note(
                "",
                "Its pages hold summaries, and single services cannot be had: places and hours may be absent.",
            );
            return Ok(BTreeMap::new());
        }
        for (id, why) in odd {
            self.doubt(&id, format!("It cannot be had by itself ({why}): what is known of it stays as it was."));
        }
        if gone > 0 {
            self.note("", format!("{gone} services cannot be had by themselves: their summaries were taken."));
        }
        Ok(all)
    }
}

fn not_it() -> FetchError {
    FetchError::Astray("a page that is not this service".to_owned())
}

enum Single {
    Whole(String),
    Lost,
}
