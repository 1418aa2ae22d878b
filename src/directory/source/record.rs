//! The one reader: a nested service of any version, to an asset and the facts that the figures count. It is long because
//! a record has many fields, and each is read, mended or refused in this one place.

use super::{
    Findings,
    aliases::Fields,
    mend, plain, schedule,
    terms::{Terms, need_ids},
    where_,
};
use crate::{
    directory::{language::language_tag, places::Places},
    domain::{
        asset::{Asset, Cost, Eligibility, Precision, Provider},
        ids::AssetId,
        time::Time,
    },
};
use serde_json::Value;

/// What the figures count of one service.
#[derive(Default)]
pub(crate) struct Facts {
    pub organisation: Option<String>,
    pub active: bool,
    pub locations: Vec<String>,
    pub schedules: usize,
    pub usable_schedule: bool,
    pub eligibility: bool,
    pub cost: bool,
    pub free: bool,
    pub email: bool,
    pub url: bool,
    pub point: Precision,
}

/// Reads services of one feed.
pub(crate) struct Reader<'a> {
    feed: &'a str,
    places: &'a Places,
    terms: &'static Terms,
}

/// A service under way.
struct Work<'a, 'f> {
    asset: Asset,
    facts: Facts,
    record: String,
    findings: &'f mut Findings,
    places: &'a Places,
    terms: &'static Terms,
    /// Names of categories and target groups.
    labels: Vec<String>,
}

impl<'a> Reader<'a> {
    pub fn new(feed: &'a str, places: &'a Places) -> Self {
        Self { feed, places, terms: Terms::ours() }
    }

    /// Reads record number `number`. Returns nothing where it cannot be used at all.
    pub fn service(&mut self, number: usize, value: Value, findings: &mut Findings) -> Option<(Asset, Facts)> {
        let place = format!("#{number}");
        if !value.is_object() {
            findings.refuse(&place, "", "It is no object.");
            return None;
        }
        let fields = Fields::of(&value);
        let Some(id) = fields.text(&["id"]) else {
            findings.refuse(&place, "id", "It has no id.");
            return None;
        };
        let (name, dug) = plain::line(&fields.text(&["name"]).unwrap_or_default());
        if plain::is_blank(&name) {
            findings.refuse(&id, "name", "It has no name.");
            return None;
        }
        let asset = Asset {
            id: AssetId::new(&id),
            feed: self.feed.to_owned(),
            name,
            summary: String::new(),
            provider: None,
            needs: vec![],
            active: true,
            places: vec![],
            schedules: vec![],
            hours_note: None,
            eligibility: Eligibility::default(),
            costs: vec![],
            languages: vec![],
            access: vec![],
            modes: vec![],
            routes: vec![],
            phones: vec![],
            email: None,
            url: None,
            verified_on: None,
            source: None,
            example: false,
            changed_at: None,
        };
        let mut work = Work {
            asset,
            facts: Facts::default(),
            record: id,
            findings,
            places: self.places,
            terms: self.terms,
            labels: vec![],
        };
        if dug {
            work.repair("name", "The markup was taken out.");
        }
        if !matches!(value.get("id"), Some(Value::String(_))) {
            work.repair("id", "It is a number: it was taken as text.");
        }
        work.about(fields);
        work.organisation(fields);
        work.where_and_when(fields);
        work.who(fields);
        work.cost(fields);
        work.ways(fields);
        work.categories(fields);
        work.dates(fields);
        work.needs(fields);
        Some((work.asset, work.facts))
    }
}

impl Work<'_, '_> {
    fn repair(&mut self, field: &str, says: &str) {
        self.findings.repair(&self.record, field, says);
    }

    fn warn(&mut self, field: &str, says: impl Into<String>) {
        self.findings.warn(&self.record, field, says);
    }

    /// A field as plain text.
    fn plain(&mut self, fields: Fields, names: &[&str]) -> Option<String> {
        let (text, dug) = plain::plain(&fields.text(names)?);
        if dug {
            self.repair(names.first().copied().unwrap_or_default(), "The markup was taken out.");
        }
        (!text.is_empty()).then_some(text)
    }

    fn about(&mut self, fields: Fields) {
        self.asset.summary = self.plain(fields, &["description", "short_desc"]).unwrap_or_default();
        if let Some(text) = fields.text(&["email"]) {
            self.asset.email = mend::email(&text);
            if self.asset.email.is_none() {
                self.warn("email", "It is no e-mail address: it is left out.");
            }
        }
        self.facts.email = self.asset.email.is_some();
        if let Some(text) = fields.text(&["url", "website"]) {
            self.asset.url = mend::url(&text);
            match &self.asset.url {
                None => self.warn("url", "It is no address of a page: it is left out."),
                Some(url) if *url != text => self.repair("url", "The https:// was put before it."),
                Some(_) => {}
            }
        }
        self.facts.url = self.asset.url.is_some();
        let status = fields.text(&["status"]).map(|text| text.to_lowercase());
        self.asset.active = match status.as_deref() {
            Some("active") => true,
            Some("inactive" | "defunct" | "temporarily closed" | "closed" | "archived" | "deleted" | "draft") => false,
            Some(_) => {
                self.warn("status", "It is no status of the standard: it was taken as active.");
                true
            }
            None => {
                self.warn("status", "It has no status: it was taken as active.");
                true
            }
        };
        self.facts.active = self.asset.active;
    }

    fn organisation(&mut self, fields: Fields) {
        let whole = fields.object(&["organization", "organisation"]);
        let name = whole.and_then(|o| o.text(&["name"])).or_else(|| fields.text(&["organization_name"]));
        let id = whole.and_then(|o| o.text(&["id"])).or_else(|| fields.text(&["organization_id"]));
        self.facts.organisation = id.clone().or_else(|| name.clone());
        if whole.is_none() && name.is_none() {
            self.warn("organization", "It does not say who runs it.");
        }
        if let Some(name) = name.map(|name| plain::line(&name).0).filter(|name| !name.is_empty()) {
            let url = whole.and_then(|o| o.text(&["website", "url"])).and_then(|text| mend::url(&text));
            self.asset.provider = Some(Provider { id, name, url });
        }
        self.phones(fields);
        if let Some(whole) = whole.filter(|_| self.asset.phones.is_empty()) {
            self.phones(whole);
        }
    }

    fn phones(&mut self, fields: Fields) {
        let contacts = fields.list(&["contacts"]).map(Fields::of);
        let listed =
            std::iter::once(fields).chain(contacts).flat_map(|holder| holder.list(&["phones"])).map(Fields::of);
        let listed = listed.filter(|phone| {
            phone.text(&["type", "number_type"]).is_none_or(|kind| !kind.to_lowercase().contains("fax"))
        });
        let numbers = listed.filter_map(|phone| phone.text(&["number"])).chain(fields.text(&["phone", "telephone"]));
        for number in numbers.collect::<Vec<_>>() {
            let number: String =
                number.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '(' | ')' | '-')).collect();
            let number = number.split_whitespace().collect::<Vec<_>>().join(" ");
            let digits = number.chars().filter(char::is_ascii_digit).count();
            if (3..=15).contains(&digits)
                && number.chars().any(|c| matches!(c, '1'..='9'))
                && !self.asset.phones.contains(&number)
            {
                self.asset.phones.push(number);
            }
        }
    }

    fn where_and_when(&mut self, fields: Fields) {
        self.schedules(fields);
        let links: Vec<Fields> =
            fields.list(&["service_at_locations", "service_at_location"]).map(Fields::of).collect();
        let direct = fields.list(&["locations", "location"]).map(Fields::of).map(|location| (None, location));
        let linked: Vec<(Option<Fields>, Fields)> = links
            .iter()
            .filter_map(|link| {
                let location = link.object(&["location"]);
                if location.is_none() {
                    self.findings.warn(
                        &self.record,
                        "service_at_locations",
                        "It names a place that the feed does not hold: it is left out.",
                    );
                }
                Some((Some(*link), location?))
            })
            .collect();
        for (at, (link, location)) in linked.into_iter().chain(direct).enumerate() {
            let (place, precision) = where_::place(&self.record, location, self.places, self.findings);
            let id = place.id.clone().unwrap_or_else(|| format!("{}#{at}", self.record));
            if self.facts.locations.contains(&id) {
                continue;
            }
            self.facts.locations.push(id);
            self.facts.point = self.facts.point.max(precision);
            for holder in link.into_iter().chain([location]) {
                self.schedules(holder);
                if self.asset.phones.is_empty() {
                    self.phones(holder);
                }
            }
            self.access(location);
            self.languages(location);
            let is_virtual = location.text(&["location_type"]).is_some_and(|kind| kind.eq_ignore_ascii_case("virtual"));
            if is_virtual || location.text(&["virtual"]).is_some_and(|text| text == "true") {
                self.mode("online");
            } else if place.point.is_some() || place.address.is_some() || place.postcode.is_some() {
                self.asset.places.push(place);
            }
        }
    }

    fn schedules(&mut self, fields: Fields) {
        let listed: Vec<&Value> = fields.list(&["schedules", "regular_schedules", "regular_schedule"]).collect();
        for value in listed {
            self.facts.schedules += 1;
            let read = schedule::read(value);
            self.facts.usable_schedule |= read.usable;
            for (field, says) in read.mended {
                self.repair(&format!("schedules.{field}"), &says);
            }
            for (field, says) in read.doubts {
                self.warn(&format!("schedules.{field}"), says);
            }
            if let Some(text) = Fields::of(value).text(&["attending_type"]) {
                self.mode_words(&text);
            }
            match read.schedule {
                Some(schedule) if !self.asset.schedules.contains(&schedule) => self.asset.schedules.push(schedule),
                Some(_) => {}
                None => {
                    let said = Fields::of(value).text(&["description"]).map(|text| plain::line(&text).0);
                    self.asset.hours_note = self.asset.hours_note.take().or(said);
                }
            }
        }
    }

    fn who(&mut self, fields: Fields) {
        let limits: Vec<Fields> =
            fields.list(&["eligibilitys", "eligibilities", "eligibility"]).map(Fields::of).collect();
        let ages = |names: &[&str]| limits.iter().map(|limit| limit.number(names)).collect::<Vec<_>>();
        // Of several groups it is for all: the youngest of the youngest, the oldest of the oldest, none where one has none.
        let wide = |all: Vec<Option<f64>>, pick: fn(f64, f64) -> f64| {
            all.into_iter().collect::<Option<Vec<_>>>().and_then(|all| all.into_iter().reduce(pick))
        };
        let min = fields.number(&["minimum_age"]).or_else(|| wide(ages(&["minimum_age"]), f64::min));
        let max = fields.number(&["maximum_age"]).or_else(|| wide(ages(&["maximum_age"]), f64::max));
        let age = |number: f64| (0.0..=120.0).contains(&number).then_some(number as u8);
        let (mut min_age, mut max_age) = (min.and_then(age), max.and_then(age));
        if min.is_some() != min_age.is_some() || max.is_some() != max_age.is_some() {
            self.warn("minimum_age", "An age is not between 0 and 120: it is left out.");
        }
        if let (Some(least), Some(most)) = (min_age, max_age)
            && least > most
        {
            self.repair("minimum_age", "The ages were the wrong way round: they are swapped.");
            (min_age, max_age) = (Some(most), Some(least));
        }
        let audiences: Vec<String> = fields
            .list(&["pc_targetAudience", "target_audience"])
            .filter_map(|a| Fields::of(a).text(&["audienceType", "name", "id"]))
            .collect();
        let women = audiences.iter().any(|name| name.trim().eq_ignore_ascii_case("women"));
        let men = audiences.iter().any(|name| name.trim().eq_ignore_ascii_case("men"));
        let gender = (women != men).then(|| if women { "woman" } else { "man" }.to_owned());
        let words = self.plain(fields, &["eligibility_description", "eligibility", "audience"]);
        let groups = limits.iter().filter_map(|limit| limit.text(&["eligibility"])).chain(audiences.iter().cloned());
        let groups: Vec<String> =
            groups.map(|text| plain::line(&text.replace('>', ", ")).0).filter(|text| !text.is_empty()).collect();
        self.labels.extend(groups.iter().cloned());
        let note = words.or_else(|| (!groups.is_empty()).then(|| groups.join(", ")));
        self.facts.eligibility = min.is_some() || max.is_some() || note.is_some() || !limits.is_empty();
        self.asset.eligibility = Eligibility { min_age, max_age, gender, note, ..Eligibility::default() };
        self.languages(fields);
    }

    fn languages(&mut self, fields: Fields) {
        let listed = fields
            .list(&["languages"])
            .map(Fields::of)
            .filter_map(|l| l.text(&["code", "language", "name"]).zip(l.text(&["name", "language", "code"])));
        let listed: Vec<(String, String)> = listed.collect();
        let column = fields
            .text(&["languages"])
            .map(|text| text.split([',', ';']).map(|name| (name.to_owned(), name.to_owned())).collect::<Vec<_>>());
        for (code, name) in
            listed.into_iter().chain(column.into_iter().flatten()).filter(|(code, _)| !plain::is_blank(code))
        {
            match language_tag(&code).or_else(|| language_tag(&name)) {
                Some(tag) if tag == "bsl" => self.has_access("bsl"),
                Some(tag) => {
                    if !self.asset.languages.contains(&tag) {
                        self.asset.languages.push(tag);
                    }
                }
                None => self.warn("languages", "A language is not known: it is left out."),
            }
        }
        if let Some(text) = fields.text(&["interpretation_services"]) {
            let lower = text.to_lowercase();
            if !lower.starts_with("no") {
                self.has_access("interpreter");
            }
        }
    }

    fn cost(&mut self, fields: Fields) {
        let options: Vec<Fields> = fields.list(&["cost_options"]).map(Fields::of).collect();
        for option in options {
            let words = [option.text(&["option"]), option.text(&["amount_description"])]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", ");
            let words = plain::line(&words).0;
            let amount = option.text(&["amount"]);
            let pence = amount
                .as_deref()
                .and_then(mend::pence)
                .or_else(|| (amount.is_none() && mend::is_free(&words)).then_some(0));
            if amount.is_some() && pence.is_none() {
                self.warn(
                    "cost_options.amount",
                    "It is no price between nought and ten thousand pounds: it is left out.",
                );
            }
            if pence.is_some() || !words.is_empty() {
                self.asset.costs.push(Cost { pence, note: (!words.is_empty()).then_some(words) });
            }
        }
        if let Some(words) =
            fields.text(&["fees_description", "fees"]).map(|text| plain::line(&text).0).filter(|text| !text.is_empty())
        {
            let stated = self.asset.costs.iter().any(|cost| cost.pence.is_some());
            let pence = if stated {
                None
            } else if mend::is_free(&words) {
                Some(0)
            } else {
                mend::price_in(&words)
            };
            self.asset.costs.push(Cost { pence, note: Some(words) });
        }
        self.facts.cost = !self.asset.costs.is_empty();
        self.facts.free = self.asset.is_free() == Some(true);
    }

    fn ways(&mut self, fields: Fields) {
        for text in [fields.text(&["attending_type"]), fields.text(&["deliverable_type"])].into_iter().flatten() {
            self.mode_words(&text);
        }
        for text in [fields.text(&["attending_access"]), fields.text(&["application_process"])].into_iter().flatten() {
            let lower = text.to_lowercase();
            if ["self referral", "self-referral", "drop-in", "drop in", "walk in"]
                .iter()
                .any(|words| lower.contains(words))
            {
                self.route("self");
            }
            if lower.contains("gp ") && lower.contains("refer") {
                self.route("gp");
            }
        }
    }

    fn mode_words(&mut self, text: &str) {
        let lower = text.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
        if says(&["online", "video", "zoom", "remote", "virtual", "webinar"]) {
            self.mode("online");
        }
        if says(&["phone", "telephone", "helpline"]) {
            self.mode("phone");
        }
        if says(&["venue", "in person", "in-person", "face to face", "face-to-face"]) {
            self.mode("in_person");
        }
        if says(&["home visit", "at home"]) {
            self.mode("home_visit");
        }
    }

    fn access(&mut self, location: Fields) {
        let listed = location.list(&["accessibility", "accessibility_for_disabilities"]).map(Fields::of);
        let texts =
            listed.flat_map(|a| [a.text(&["accessibility"]), a.text(&["description"]), a.text(&["details"])]).flatten();
        for text in texts.chain(location.text(&["accessibility"])).collect::<Vec<_>>() {
            let text = format!(" {} ", text.to_lowercase().replace(['_', '-'], " "));
            let denied = [
                "no wheelchair",
                "not wheelchair",
                "not accessible",
                "no disabled access",
                "not suitable for wheelchair",
            ];
            if denied.iter().any(|words| text.contains(words)) {
                self.has_access("no_wheelchair");
            } else if text.contains("wheelchair") {
                self.has_access("wheelchair");
            }
            if text.contains("not step free") || text.contains("no step free") || text.contains("steps only") {
                self.has_access("no_step_free");
            } else if ["step free", "level access", " ramp", " lift "].iter().any(|words| text.contains(words)) {
                self.has_access("step_free");
            }
            for (words, what) in [
                (&["hearing loop", "induction loop"][..], "hearing_loop"),
                (&["accessible toilet", "disabled toilet", "restroom", "changing places"], "accessible_toilet"),
                (&["parking", "blue badge"], "parking"),
                (&["quiet"], "quiet_space"),
                (&["bsl", "sign language"], "bsl"),
                (&["interpreter"], "interpreter"),
            ] {
                if words.iter().any(|words| text.contains(words))
                    && !text.contains(&format!("no {}", words.first().unwrap_or(&"")))
                {
                    self.has_access(what);
                }
            }
        }
    }

    fn categories(&mut self, fields: Fields) {
        let links = fields.list(&["service_at_locations"]).map(Fields::of).flat_map(|link| link.list(&["attributes"]));
        let listed: Vec<&Value> =
            fields.list(&["attributes", "service_taxonomys", "service_taxonomies"]).chain(links).collect();
        for attribute in listed {
            let outer = Fields::of(attribute);
            let term = outer.object(&["taxonomy_term", "taxonomy"]).unwrap_or(outer);
            let texts = ["code", "term", "id", "name", "term_uri"].map(|name| term.text(&[name]));
            if let Some(code) = texts
                .iter()
                .flatten()
                .chain(outer.text(&["value"]).iter())
                .find_map(|text| text.strip_prefix("pathways:"))
            {
                self.ours(code);
                continue;
            }
            if let Some(number) = lgsl(term) {
                for need in self.terms.by_lgsl(number) {
                    if !self.asset.needs.contains(need) {
                        self.asset.needs.push(need.clone());
                    }
                }
            }
            if let Some(name) = term.text(&["name"]) {
                self.labels.push(plain::line(&name).0);
            }
        }
    }

    /// One of the codes that say what the standard has no field for.
    fn ours(&mut self, code: &str) {
        match code.split_once(':') {
            Some(("need", name)) => match need_ids().iter().find(|need| **need == name) {
                Some(need) if self.asset.needs.contains(need) => {}
                Some(need) => self.asset.needs.push(need.clone()),
                None => self.warn("attributes", "A category names a need that is not known: it is left out."),
            },
            Some(("mode", mode)) => self.mode(mode),
            Some(("route", route)) => self.route(route),
            Some(("access", what)) => self.has_access(what),
            Some(("gender", gender)) => {
                self.facts.eligibility = true;
                self.asset.eligibility.gender = Some(gender.to_owned());
            }
            Some(("district", district)) => {
                self.facts.eligibility = true;
                self.asset.eligibility.districts.push(district.to_owned());
            }
            Some(("nation", nation)) => self.asset.eligibility.nations.push(nation.to_owned()),
            Some(("hours", hours)) => self.asset.hours_note = Some(hours.to_owned()),
            Some(("lang" | "language", lang)) => self.asset.languages.extend(language_tag(lang)),
            _ if code == "example" => self.asset.example = true,
            _ if code == "interpreter" => self.has_access("interpreter"),
            _ => self.findings.warn(
                &self.record,
                "attributes",
                "A category begins with pathways: and is not known: it is left out.",
            ),
        }
    }

    fn dates(&mut self, fields: Fields) {
        let metadata = fields.object(&["pc_metadata"]);
        let assured = fields.text(&["assured_date"]).or_else(|| metadata.and_then(|m| m.text(&["date_assured"])));
        if let Some(text) = assured {
            self.asset.verified_on = mend::date(&text);
            match self.asset.verified_on {
                None => self.warn("assured_date", "It is no date: it is left out."),
                Some(date) if !text.starts_with(&date.to_string()) => {
                    self.repair("assured_date", "It was written another way.")
                }
                Some(_) => {}
            }
        }
        let changed = fields.text(&["last_modified"]).or_else(|| metadata.and_then(|m| m.text(&["date_modified"])));
        if let Some(text) = changed {
            let midnight = || mend::date(&text).and_then(|date| Time::parse(&format!("{date}T00:00:00Z")));
            self.asset.changed_at = Time::parse(&text.replacen(' ', "T", 1)).or_else(midnight);
            if self.asset.changed_at.is_none() {
                self.warn("last_modified", "It is no date: it is left out.");
            }
        }
    }

    fn needs(&mut self, fields: Fields) {
        if !self.asset.needs.is_empty() {
            return;
        }
        let keywords = fields.text(&["keywords"]).map(|text| text.to_lowercase());
        let mut needs = Vec::new();
        for label in self.labels.iter().chain(&keywords) {
            self.terms.in_label(label, &mut needs);
        }
        if needs.is_empty() {
            self.terms.in_label(&self.asset.name, &mut needs);
            for need in self.terms.in_description(&self.asset.summary) {
                if !needs.contains(&need) {
                    needs.push(need);
                }
            }
        }
        needs.truncate(6);
        self.asset.needs = needs;
    }

    fn mode(&mut self, mode: &str) {
        push(&mut self.asset.modes, mode);
    }

    fn route(&mut self, route: &str) {
        push(&mut self.asset.routes, route);
    }

    fn has_access(&mut self, what: &str) {
        push(&mut self.asset.access, what);
    }
}

fn push(into: &mut Vec<String>, word: &str) {
    if !into.iter().any(|known| known == word) {
        into.push(word.to_owned());
    }
}

/// The number of the Local Government Services List, from a term's address or code.
fn lgsl(term: Fields) -> Option<u32> {
    if let Some(uri) = term.text(&["term_uri", "uri"])
        && let Some((_, number)) = uri.rsplit_once("id.esd.org.uk/service/")
    {
        return number.trim_end_matches('/').parse().ok();
    }
    let taxonomy = term.text(&["taxonomy", "vocabulary"])?.to_lowercase();
    let is_list = taxonomy.contains("lgsl") || taxonomy.contains("esdservicetypes") || taxonomy.contains("esd service");
    if is_list { term.text(&["term", "code", "id"])?.parse().ok() } else { None }
}
