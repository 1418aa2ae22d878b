//! Listings of different feeds that are one: found, scored with reasons, and joined where somebody said so. Decides nothing by itself.

use super::places::distance_m;
use crate::domain::{asset::Asset, ids::AssetId};
use serde::Serialize;
use std::collections::{BTreeSet, HashMap};

/// Two listings that may be one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Twin {
    /// The one of the feed that comes first by name.
    pub a: AssetId,
    /// The other.
    pub b: AssetId,
    /// How sure, 0 to 1.
    pub score: f64,
    /// Why: `name`, `postcode`, `near`, `phone`, `url`, `email`, `provider`.
    pub because: Vec<&'static str>,
}

/// Below this nothing is proposed.
const SURE_ENOUGH: f64 = 0.65;
/// Names less alike than this are two things under one roof.
const ALIKE_ENOUGH: f64 = 0.5;
/// This near is the same building, in metres.
const NEAR_M: u32 = 150;
/// What more listings than this share (a council's switchboard) tells little, and finds nothing.
const FEW_SHARING: usize = 8;
const MOST_SHARING: usize = 300;
/// About 400 metres, in degrees of latitude.
const CELL: f64 = 0.004;

/// Finds listings of different feeds that may be one, the surest first.
pub fn twins(assets: &[Asset]) -> Vec<Twin> {
    let open: Vec<Traits> = assets.iter().filter(|asset| asset.active).map(Traits::of).collect();
    let mut sharing: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, traits) in open.iter().enumerate() {
        for key in traits.keys() {
            sharing.entry(key).or_default().push(at);
        }
    }
    let mut pairs = BTreeSet::new();
    for group in sharing.values().filter(|group| group.len() <= MOST_SHARING) {
        for (nth, first) in group.iter().enumerate() {
            pairs.extend(group.iter().skip(nth + 1).map(|second| (*first.min(second), *first.max(second))));
        }
    }
    let common = Common::of(&open, &sharing);
    let compared = pairs.into_iter().filter_map(|(a, b)| open.get(a)?.compare(open.get(b)?, &common));
    let mut found: Vec<Twin> = compared.collect();
    found.sort_by(|x, y| y.score.total_cmp(&x.score).then_with(|| (&x.a, &x.b).cmp(&(&y.a, &y.b))));
    found
}

/// How many listings share a word of a name, or a way to be reached.
struct Common<'a> {
    words: HashMap<&'a str, usize>,
    sharing: &'a HashMap<String, Vec<usize>>,
}

impl<'a> Common<'a> {
    fn of(all: &'a [Traits], sharing: &'a HashMap<String, Vec<usize>>) -> Self {
        let mut words = HashMap::new();
        for word in all.iter().flat_map(|traits| &traits.words) {
            *words.entry(word.as_str()).or_default() += 1;
        }
        Self { words, sharing }
    }

    /// What a word tells: `library` little among libraries, `Spellow` much.
    fn weight(&self, word: &str) -> f64 {
        1.0 / (self.words.get(word).copied().unwrap_or(1) as f64).sqrt()
    }

    fn is_rare(&self, key: &str) -> bool {
        self.sharing.get(key).is_none_or(|sharing| sharing.len() <= FEW_SHARING)
    }
}

/// What tells listings apart.
struct Traits<'a> {
    asset: &'a Asset,
    words: BTreeSet<String>,
    name: String,
    provider: String,
    postcodes: BTreeSet<String>,
    phones: BTreeSet<String>,
    url: Option<String>,
    email: Option<String>,
}

impl<'a> Traits<'a> {
    fn of(asset: &'a Asset) -> Self {
        let words = words(&asset.name);
        let postcode = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
        Self {
            asset,
            name: words.join(" "),
            words: words.into_iter().collect(),
            provider: asset.provider.as_ref().map(|provider| self::words(&provider.name).join(" ")).unwrap_or_default(),
            postcodes: asset.places.iter().filter_map(|place| place.postcode.as_deref().map(postcode)).collect(),
            phones: asset.phones.iter().filter_map(|phone| digits(phone)).collect(),
            url: asset.url.as_deref().map(bare),
            email: asset.email.as_ref().map(|email| email.to_lowercase()),
        }
    }

    /// Whatever two listings of one thing would share at least one of.
    fn keys(&self) -> BTreeSet<String> {
        let mut keys: BTreeSet<String> = BTreeSet::from([format!("n{}", self.name)]);
        // An outcode is half a town.
        keys.extend(self.postcodes.iter().filter(|code| code.len() > 4).map(|code| format!("c{code}")));
        keys.extend(self.phones.iter().map(|phone| format!("p{phone}")));
        keys.extend(self.url.iter().map(|url| format!("u{url}")));
        keys.extend(self.email.iter().map(|email| format!("e{email}")));
        for (lat, lon) in self.asset.places.iter().filter_map(|place| place.point) {
            // Two grids, so that neighbours on both sides of a line share a cell of the other.
            for (grid, shift) in [("g", 0.0), ("h", 0.5)] {
                keys.insert(format!(
                    "{grid}{:.0} {:.0}",
                    (lat / CELL + shift).floor(),
                    (lon / CELL / 1.6 + shift).floor()
                ));
            }
        }
        keys
    }

    fn compare(&self, other: &Self, common: &Common) -> Option<Twin> {
        if self.asset.feed == other.asset.feed {
            return None;
        }
        let sum = |words: &BTreeSet<String>| words.iter().map(|word| common.weight(word)).sum::<f64>();
        let same = |word: &str| other.words.iter().any(|theirs| theirs == word || is_slip(theirs, word));
        let shared: f64 = self.words.iter().filter(|word| same(word)).map(|word| common.weight(word)).sum();
        let name = (2.0 * shared / (sum(&self.words) + sum(&other.words)).max(f64::MIN_POSITIVE)).min(1.0);
        if name < ALIKE_ENOUGH {
            return None;
        }
        let mut score = name / 2.0;
        let mut because = if name > 0.8 { vec!["name"] } else { vec![] };
        let near = || {
            let points = |traits: &Self| traits.asset.places.iter().filter_map(|place| place.point).collect::<Vec<_>>();
            let others = points(other);
            points(self).iter().any(|point| others.iter().any(|other| distance_m(*point, *other) <= NEAR_M))
        };
        let mut shares = |is_shared: bool, why: &'static str, weight: f64| {
            if is_shared {
                score += weight;
                because.push(why);
            }
            is_shared
        };
        let full = |code: &&String| code.len() > 4;
        let same_code = self.postcodes.iter().filter(full).any(|code| other.postcodes.contains(code));
        if !shares(same_code, "postcode", 0.2) {
            shares(near(), "near", 0.15);
        }
        let phones: Vec<String> = self.phones.intersection(&other.phones).map(|phone| format!("p{phone}")).collect();
        let url = self.url.as_ref().filter(|_| self.url == other.url).map(|url| format!("u{url}"));
        let email = self.email.as_ref().filter(|_| self.email == other.email).map(|email| format!("e{email}"));
        for (keys, why, weight) in
            [(phones, "phone", 0.2), (Vec::from_iter(url), "url", 0.25), (Vec::from_iter(email), "email", 0.2)]
        {
            let is_rare = keys.iter().any(|key| common.is_rare(key));
            shares(!keys.is_empty(), why, if is_rare { weight } else { 0.05 });
        }
        shares(!self.provider.is_empty() && self.provider == other.provider, "provider", 0.1);
        let score = (score.min(1.0) * 100.0).round() / 100.0;
        (score >= SURE_ENOUGH).then(|| Twin { a: self.asset.id.clone(), b: other.asset.id.clone(), score, because })
    }
}

/// One letter other, too many, too few or two the wrong way round, in a long word.
fn is_slip(one: &str, other: &str) -> bool {
    one.len() >= 6 && one.len().abs_diff(other.len()) <= 1 && strsim::osa_distance(one, other) == 1
}

/// The words of a name that tell something.
fn words(name: &str) -> Vec<String> {
    const EMPTY: [&str; 8] = ["the", "a", "an", "and", "of", "for", "in", "at"];
    let lower = name.to_lowercase().replace(['\'', '’'], "");
    let parts = lower.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty() && !EMPTY.contains(part));
    parts.map(str::to_owned).collect()
}

/// A number without the way to write it: `+44 151 …` is `0151 …`.
fn digits(phone: &str) -> Option<String> {
    let all: String = phone.chars().filter(char::is_ascii_digit).collect();
    (all.len() >= 9).then(|| all.chars().skip(all.len().saturating_sub(9)).collect())
}

fn bare(url: &str) -> String {
    let lower = url.to_lowercase();
    let rest = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    rest.trim_start_matches("www.").trim_end_matches('/').to_owned()
}

/// Shows merged listings as one: of each pair the first is closed, and the second gets what it lacks from it. Where the second is closed
/// or gone itself the first stands as it is, and a chain leads to its end.
pub fn joined(mut assets: Vec<Asset>, merges: &[(AssetId, AssetId)]) -> Vec<Asset> {
    if merges.is_empty() {
        return assets;
    }
    let at: HashMap<AssetId, usize> = assets.iter().enumerate().map(|(at, asset)| (asset.id.clone(), at)).collect();
    let into: HashMap<&AssetId, &AssetId> = merges.iter().map(|(gone, kept)| (gone, kept)).collect();
    let open: BTreeSet<AssetId> = assets.iter().filter(|asset| asset.active).map(|asset| asset.id.clone()).collect();
    for (gone, _) in merges {
        let mut end = gone;
        let mut steps = 0;
        while let Some(next) = into.get(end).filter(|_| steps <= merges.len()) {
            end = next;
            steps += 1;
        }
        let is_circle = steps > merges.len();
        let (Some(from), Some(to)) = (at.get(gone), at.get(end).filter(|_| !is_circle && open.contains(end))) else {
            continue;
        };
        let Some(lost) = assets.get_mut(*from).map(|asset| {
            asset.active = false;
            asset.clone()
        }) else {
            continue;
        };
        if let Some(kept) = assets.get_mut(*to) {
            fill(kept, lost);
        }
    }
    assets
}

/// Gives `kept` what it lacks.
fn fill(kept: &mut Asset, from: Asset) {
    fn list<T>(kept: &mut Vec<T>, from: Vec<T>) {
        if kept.is_empty() {
            *kept = from;
        }
    }
    if kept.summary.is_empty() {
        kept.summary = from.summary;
    }
    if kept.schedules.is_empty() && kept.hours_note.is_none() {
        (kept.schedules, kept.hours_note) = (from.schedules, from.hours_note);
    }
    if kept.eligibility == Default::default() {
        kept.eligibility = from.eligibility;
    }
    list(&mut kept.needs, from.needs);
    list(&mut kept.places, from.places);
    list(&mut kept.costs, from.costs);
    list(&mut kept.languages, from.languages);
    list(&mut kept.access, from.access);
    list(&mut kept.modes, from.modes);
    list(&mut kept.routes, from.routes);
    list(&mut kept.phones, from.phones);
    kept.provider = kept.provider.take().or(from.provider);
    kept.email = kept.email.take().or(from.email);
    kept.url = kept.url.take().or(from.url);
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn asset(feed: &str, id: &str, more: Value) -> Asset {
        let mut all = json!({"id": id, "feed": feed, "name": "Walton Walking Group", "active": true});
        if let (Some(all), Some(more)) = (all.as_object_mut(), more.as_object()) {
            all.extend(more.clone());
        }
        serde_json::from_value(all).unwrap_or_else(|error| panic!("{error}"))
    }

    fn place(postcode: &str, point: (f64, f64)) -> Value {
        json!([{"postcode": postcode, "point": point, "precision": "file"}])
    }

    fn found(a: Value, b: Value) -> Option<Twin> {
        twins(&[asset("council", "a", a), asset("charity", "b", b)]).pop()
    }

    #[test]
    fn finds_what_is_one_however_it_is_written_and_says_why() {
        let twin = found(
            json!({"phones": ["+44 151 496 0000"], "places": place("L9 1AB", (53.467, -2.953)), "url": "https://www.example.org/walk/"}),
            json!({"name": "The Walking Group, Walton", "phones": ["0151 4960000"], "places": place("l91ab", (53.467, -2.953)), "url": "http://example.org/walk"}),
        );
        let twin = twin.unwrap_or_else(|| panic!("a twin"));
        assert_eq!((twin.score, twin.because), (1.0, vec!["name", "postcode", "phone", "url"]));
        // Two sides of a street, two postcodes.
        let near = found(
            json!({"places": place("L9 1AB", (53.4670, -2.9530))}),
            json!({"places": place("L9 2CD", (53.4675, -2.9535)), "provider": {"name": "Neighbours"}}),
        );
        assert_eq!(near.map(|twin| twin.because), Some(vec!["name", "near"]));
    }

    #[test]
    fn two_things_under_one_roof_or_of_one_feed_are_two() {
        let here = json!({"places": place("L9 1AB", (53.467, -2.953)), "phones": ["0151 496 0000"]});
        assert_eq!(
            found(here.clone(), json!({"name": "Debt advice", "places": here["places"], "phones": here["phones"]})),
            None
        );
        assert_eq!(found(json!({}), json!({})), None, "a name alone is too little");
        assert_eq!(found(here.clone(), json!({"active": false, "places": here["places"]})), None);
        assert!(found(here.clone(), here.clone()).is_some());
        assert_eq!(twins(&[asset("one", "a", here.clone()), asset("one", "b", here)]), []);
    }

    #[test]
    fn a_common_word_makes_no_twins() {
        let library = |feed: &str, id: &str, town: &str| {
            asset(
                feed,
                id,
                json!({"name": format!("{town} Library"), "email": "library@example.org", "provider": {"name": "Council"}}),
            )
        };
        let towns = ["Sale", "Dale", "Hale", "Vale", "Bootle", "Walton", "Crosby", "Formby", "Huyton", "Kirkby"];
        let mut all: Vec<Asset> =
            towns.iter().enumerate().map(|(n, town)| library("one", &format!("a{n}"), town)).collect();
        all.extend(towns.iter().enumerate().map(|(n, town)| library("two", &format!("b{n}"), town)));
        let pairs = twins(&all);
        assert!(pairs.iter().all(|twin| twin.a.as_str()[1..] == twin.b.as_str()[1..]), "{pairs:?}");
        assert_eq!(pairs.len(), towns.len());
    }

    #[test]
    fn what_everybody_shares_tells_nothing_and_costs_little() {
        let many: Vec<Asset> = (0..2_000)
            .map(|n| {
                asset(
                    if n % 2 == 0 { "one" } else { "two" },
                    &n.to_string(),
                    json!({"name": format!("Thing {n}"), "phones": ["0151 233 3000"]}),
                )
            })
            .collect();
        assert_eq!(twins(&many), []);
    }

    #[test]
    fn joined_listings_lead_to_the_end_of_the_chain_and_circles_to_nothing() {
        let all = || {
            vec![
                asset("f", "a", json!({})),
                asset("f", "b", json!({"phones": ["1"]})),
                asset("f", "c", json!({"url": "https://c.example"})),
            ]
        };
        let pairs =
            |list: &[(&str, &str)]| list.iter().map(|(a, b)| (AssetId::new(a), AssetId::new(b))).collect::<Vec<_>>();
        let open = |merges: &[(&str, &str)]| {
            let joined = joined(all(), &pairs(merges));
            joined
                .into_iter()
                .filter(|asset| asset.active)
                .map(|asset| (asset.id.to_string(), asset.phones.len(), asset.url.is_some()))
                .collect::<Vec<_>>()
        };
        assert_eq!(open(&[("c", "b"), ("b", "a")]), [("a".to_owned(), 1, true)]);
        assert_eq!(open(&[("a", "b"), ("b", "a")]).len(), 3, "a circle");
        assert_eq!(open(&[("a", "gone"), ("gone", "b")]).len(), 2);
        assert_eq!(open(&[("a", "gone")]).len(), 3, "what is not there hides nothing");
        let mut closed = all();
        closed[0].active = false;
        let joined = joined(closed, &pairs(&[("b", "a")]));
        assert!(joined[1].active, "the one that stood for both is closed: the other stands again");
    }
}
