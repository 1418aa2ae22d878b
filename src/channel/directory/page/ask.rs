//! What the address of a page asks: words, a need, a place, wishes, a list. Whatever it holds that makes no sense is passed over.

use crate::domain::{conversation::Area, ids::Need};
use std::fmt::Write;

/// What may be wished for.
pub(super) const WISHES: [&str; 4] = ["free", "online", "step_free", "open"];
/// More do not fit on a page that somebody keeps.
const LONGEST_LIST: usize = 20;
const LONGEST: usize = 200;

/// What an address asks.
#[derive(Clone, Debug, Default)]
pub(super) struct Ask {
    /// Words.
    pub(super) q: String,
    /// A place, as it was written.
    pub(super) near: String,
    /// Its point, where one of several of a name was chosen.
    pub(super) at: Option<(f64, f64)>,
    pub(super) need: Option<Need>,
    pub(super) wishes: Vec<&'static str>,
    /// The ids of the list.
    pub(super) picked: Vec<String>,
    /// The page, from 1 on.
    pub(super) page: usize,
    pub(super) lang: Option<String>,
}

impl Ask {
    pub(super) fn read(pairs: Vec<(String, String)>) -> Self {
        let mut ask = Self { page: 1, ..Self::default() };
        for (name, value) in pairs {
            let value: String = value.trim().chars().take(LONGEST).collect();
            match name.as_str() {
                _ if value.is_empty() => {}
                "q" => ask.q = value,
                "near" => ask.near = value,
                "at" => ask.at = point(&value),
                "need" => ask.need = Some(Need::new(value)),
                "wish" => {
                    let wish = WISHES.into_iter().find(|wish| *wish == value && !ask.wishes.contains(wish));
                    ask.wishes.extend(wish);
                }
                "id" if ask.picked.len() < LONGEST_LIST && !ask.picked.contains(&value) => ask.picked.push(value),
                "page" => ask.page = value.parse().unwrap_or(1).max(1),
                "lang" => ask.lang = Some(value),
                _ => {}
            }
        }
        ask
    }

    /// Returns true where nothing is asked for in particular.
    pub(super) fn is_open(&self) -> bool {
        self.q.is_empty() && self.near.is_empty() && self.need.is_none() && self.wishes.is_empty()
    }

    /// Returns what an address that asks the same holds, on another page where one is named.
    pub(super) fn pairs(&self, page: Option<usize>) -> Vec<(&'static str, String)> {
        let text = |name: &'static str, text: &str| (!text.is_empty()).then(|| (name, text.to_owned()));
        let mut pairs: Vec<_> = text("q", &self.q).into_iter().chain(text("near", &self.near)).collect();
        pairs.extend(self.at.map(|(lat, lon)| ("at", format!("{lat},{lon}"))));
        pairs.extend(self.need.iter().map(|need| ("need", need.to_string())));
        pairs.extend(self.wishes.iter().map(|wish| ("wish", (*wish).to_owned())));
        pairs.extend(page.map(|page| ("page", page.to_string())));
        pairs.extend(self.list());
        pairs
    }

    /// Returns the same as an address.
    pub(super) fn address(&self, page: Option<usize>) -> String {
        let results = if self.is_open() && page.is_none() { "" } else { "#results" };
        format!("/directory{}{results}", query(&self.pairs(page)))
    }

    /// Returns the same with another place.
    pub(super) fn at_place(&self, area: &Area) -> String {
        let there = Self { near: area.label.clone(), at: Some((area.lat, area.lon)), ..self.clone() };
        there.address(None)
    }

    /// Returns what ends a link to another page, so that language and list come along.
    pub(super) fn along(&self) -> String {
        query(&self.list())
    }

    /// Returns the same without one of the list.
    pub(super) fn without(&self, id: &str) -> String {
        query(&self.list().into_iter().filter(|(name, value)| *name != "id" || value != id).collect::<Vec<_>>())
    }

    fn list(&self) -> Vec<(&'static str, String)> {
        let picked = self.picked.iter().map(|id| ("id", id.clone()));
        picked.chain(self.lang.iter().map(|lang| ("lang", lang.clone()))).collect()
    }
}

fn point(text: &str) -> Option<(f64, f64)> {
    let (lat, lon) = text.split_once(',')?;
    let (lat, lon) = (lat.parse().ok()?, lon.parse().ok()?);
    ((-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon)).then_some((lat, lon))
}

fn query(pairs: &[(&str, String)]) -> String {
    let pairs: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
}

/// Returns a text as one part of an address.
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_~.".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    // A browser would take these for steps.
    if text.bytes().all(|byte| byte == b'.') { out.replace('.', "%2E") } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(address: &str) -> Ask {
        let url = reqwest::Url::parse(&format!("https://example.org{address}")).expect("an address");
        Ask::read(url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect())
    }

    #[test]
    fn an_address_asks_again_what_was_asked() {
        let asked = read(
            "/directory?q=%D9%85+%26+b&near=L9&at=53.4,-2.9&need=debt&wish=open&wish=open&id=a%2Fb&id=%26c&page=3&lang=ar&x=y",
        );
        let again = read(&asked.address(Some(4)));
        assert_eq!((again.q.as_str(), again.near.as_str(), again.at), ("م & b", "L9", Some((53.4, -2.9))));
        assert_eq!((again.need.clone(), again.wishes.clone()), (Some(Need::new("debt")), vec!["open"]));
        assert_eq!(
            (again.picked.clone(), again.page, again.lang.as_deref()),
            (vec!["a/b".into(), "&c".into()], 4, Some("ar"))
        );
        assert_eq!(read(&format!("/shortlist{}", again.without("&c"))).picked, ["a/b"]);
    }

    #[test]
    fn what_makes_no_sense_is_passed_over() {
        let asked = read("/directory?page=-1&at=NaN,9&wish=gold&q=%20&id=");
        assert!(asked.is_open() && asked.page == 1 && asked.at.is_none() && asked.picked.is_empty());
        let many: String = (0..99).map(|id| format!("&id={id}")).collect();
        assert_eq!(read(&format!("/shortlist?{many}")).picked.len(), LONGEST_LIST);
        assert_eq!(read(&format!("/directory?q={}", "a".repeat(9_000))).q.len(), LONGEST);
    }

    #[test]
    fn an_id_is_one_part_of_an_address() {
        assert_eq!((encoded("a/b?c#d%").as_str(), encoded("..").as_str()), ("a%2Fb%3Fc%23d%25", "%2E%2E"));
    }
}
