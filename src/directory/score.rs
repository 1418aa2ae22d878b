//! The judge: whether an asset can serve a person at all, and how well.
//!
//! What the person said they cannot do excludes. What the asset leaves unstated is never assumed: it ranks lower and is said. Wishes
//! rank. The score is the weighted mean of parts between 0 and 1; all weights are in [`Weights::OURS`], and a part nobody asked about weighs nothing.

use super::{
    audience::{ACCESS, Slots, access_bit, modes, nation_bit},
    hours::day_number,
    index::{Directory, Only, Row},
    language::understands,
    places::distance_m,
    profile::{English, Gender, Mode, Profile, Transport, Wanted},
    reason::{Note, Notes},
};
use crate::domain::ids::Lang;
use jiff::ZonedDateTime;

/// How much each part counts.
#[derive(Debug)]
pub(crate) struct Weights {
    /// How many of the needs, and how squarely.
    pub need: f64,
    /// How easily reached.
    pub reach: f64,
    /// Spoken to in their language: where they have no English, where they have a little, where they would like it.
    pub language: [f64; 3],
    /// Getting in and taking part: for what a building has, for being understood at all.
    pub access: [f64; 2],
    /// On when they are free.
    pub when: f64,
    /// What it costs: with a limit, without one.
    pub cost: [f64; 2],
    /// Made for people like them: for the grown-up, for the young.
    pub who: [f64; 2],
    /// Among whom they want to be.
    pub among: f64,
    /// Checked lately.
    pub fresh: f64,
}

impl Weights {
    pub const OURS: Self = Self {
        need: 0.30,
        reach: 0.34,
        language: [0.30, 0.20, 0.10],
        access: [0.18, 0.30],
        when: 0.14,
        cost: [0.12, 0.06],
        who: [0.08, 0.24],
        among: 0.20,
        fresh: 0.08,
    };
}

/// A need that an asset serves besides what it is mainly for, and one for people in another situation, as against the whole.
const SECOND: f64 = 0.72;
const OTHERS: f64 = 0.65;
/// On foot in a quarter of an hour, and still near.
const WALKABLE_M: u32 = 1_200;
const NEAR_M: u32 = 3_000;
/// Somebody who visits homes comes about this far.
const VISITS_M: u32 = 25_000;
/// What counts as cheap, in pence.
const LOW_COST: u32 = 500;
/// A check holds this long.
const FRESH_DAYS: i32 = 365;
const STALE_DAYS: i32 = 730;

/// A profile, ready to be held against rows.
pub(crate) struct Question<'a> {
    pub profile: &'a Profile,
    /// The needs' bits with their weights, the first need most.
    pub needs: Vec<(u64, f64)>,
    here: Option<(f64, f64)>,
    district: Option<&'a str>,
    nation: u8,
    modes: u8,
    /// As far as they go, and the distance at which a place is half as good as next door.
    farthest_m: u32,
    easy_m: f64,
    languages: Vec<&'a Lang>,
    pub access: u16,
    access_unknown: bool,
    pub free: Option<Slots>,
    today: i32,
    pub now: ZonedDateTime,
}

/// What the judge found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Judged {
    pub score: f64,
    pub distance_m: Option<u32>,
    pub notes: Notes,
    /// The ways of taking part that are left, as bits.
    pub modes: u8,
}

impl<'a> Question<'a> {
    pub fn new(directory: &Directory, profile: &'a Profile, now: ZonedDateTime) -> Self {
        let (farthest_m, easy_m) = match profile.transport {
            Some(Transport::None) => (1_000, 400.0),
            Some(Transport::Walk) => (3_000, 1_000.0),
            None => (20_000, 3_000.0),
            Some(Transport::Public) => (20_000, 4_000.0),
            Some(Transport::Car) => (40_000, 8_000.0),
        };
        let modes = profile.mode.iter().map(|mode| mode.bits()).fold(0, |all, bits| all | bits);
        let slots = profile.availability.iter().filter_map(|slot| Slots::parse(slot)).reduce(Slots::or);
        let needs = profile.needs.iter().filter_map(|need| directory.needs.get(need)).enumerate();
        Self {
            profile,
            needs: needs.map(|(at, need)| (need.bit, 1.0 / (1.0 + 0.25 * at as f64))).collect(),
            here: profile.place.as_ref().map(|area| (area.lat, area.lon)),
            district: profile.place.as_ref().and_then(|area| area.district.as_deref()),
            nation: profile.nation().map_or(0, nation_bit),
            modes: if modes == 0 { u8::MAX } else { modes },
            farthest_m,
            easy_m,
            languages: profile.languages.iter().filter(|lang| !understands(lang.as_str(), "en")).collect(),
            access: profile.access.iter().map(|word| access_bit(word)).fold(0, |all, bit| all | bit),
            access_unknown: profile.access.iter().any(|word| access_bit(word) == 0),
            free: slots,
            today: day_number(now.date()),
            now,
        }
    }

    /// Returns the person's point and how far they go.
    pub fn reach(&self) -> Option<((f64, f64), u32)> {
        self.here.map(|here| (here, self.farthest_m))
    }

    /// Returns how well an asset serves the person, or what rules it out, by the names of [`super::reason::EXCLUSIONS`].
    pub fn judge(&self, row: &Row) -> Result<Judged, &'static str> {
        let weights = &Weights::OURS;
        let mut found = Finding::default();
        found.part(weights.need, self.need(row));
        let who = self.who(row, &mut found.notes)?;
        let [grown, young] = weights.who;
        found.part(if self.profile.age.is_some_and(|age| age < 18) { young } else { grown }, who);
        self.area(row, &mut found.notes)?;
        let (modes, distance) = self.ways(row)?;
        let modes = self.access(row, modes, weights.access, &mut found)?;
        self.language(row, weights.language, &mut found)?;
        self.cost(row, weights.cost, &mut found)?;
        self.when(row, weights.when, &mut found)?;
        if let Some(wanted) = self.profile.gender_pref {
            self.among(row, wanted, weights.among, &mut found)?;
        }
        let distance_m = distance.filter(|_| modes & modes::IN_PERSON != 0);
        let near = self.nearness(row, modes, distance, &mut found.notes);
        found.part(weights.reach, near);
        let fresh = self.freshness(row, &mut found.notes);
        found.part(weights.fresh, fresh);
        if row.nations != 0 {
            found.notes.add(Note::National);
        }
        found.notes.add(Note::Need);
        Ok(Judged { score: found.score(), distance_m, notes: found.notes, modes })
    }

    /// All the needs is best, as what it is mainly for, and for them rather than for people in a situation that is not theirs.
    fn need(&self, row: &Row) -> f64 {
        let weight_of = |bit: u64, weight: f64| if row.main & bit != 0 { weight } else { weight * SECOND };
        let all: f64 = self.needs.iter().map(|(_, weight)| weight).sum();
        let served = self.needs.iter().filter(|(bit, _)| row.needs & bit != 0);
        let (count, sum) =
            served.fold((0, 0.0), |(count, sum), (bit, weight)| (count + 1, sum + weight_of(*bit, *weight)));
        // Serving one of several is no fault: another will serve the next.
        let share = if all > 0.0 { 0.5 * sum / all + 0.5 * sum / f64::from(count.max(1)) } else { 0.0 };
        let focus = f64::from(count) / f64::from(row.needs.count_ones().max(1));
        let mine = self.needs.iter().fold(0, |all, (bit, _)| all | bit);
        let health = if self.access == 0 && !self.access_unknown { row.health } else { 0 };
        let theirs = (row.life | health) & !mine != 0 && !self.languages.iter().any(|lang| speaks(row, lang));
        share.min(1.0) * (0.85 + 0.15 * focus) * if theirs { OTHERS } else { 1.0 }
    }

    fn who(&self, row: &Row, notes: &mut Notes) -> Result<f64, &'static str> {
        let mut part: f64 = 0.6;
        let aimed = row.min_age.is_some_and(|age| age >= 40) || row.max_age.is_some_and(|age| age <= 30);
        match self.profile.age {
            Some(age) => {
                if row.min_age.is_some_and(|min| age < min) || row.max_age.is_some_and(|max| age > max) {
                    return Err("age");
                }
                if aimed {
                    notes.add(Note::ForAge);
                    part = 1.0;
                } else if age < 18 && row.min_age.is_none() && row.max_age.is_none() {
                    notes.add(Note::UnstatedAge);
                    part = 0.2;
                }
            }
            None if aimed => {
                notes.add(Note::CheckAge);
                part = 0.3;
            }
            None => {}
        }
        let fits = match (row.only, self.profile.gender) {
            (Only::Everybody, _) => return Ok(part),
            (_, None | Some(Gender::Unsaid)) => None,
            (Only::Women, Some(gender)) => Some(gender == Gender::Woman),
            (Only::Men, Some(gender)) => Some(gender == Gender::Man),
        };
        notes.add(if row.only == Only::Women { Note::WomenOnly } else { Note::MenOnly });
        match fits {
            Some(false) => Err("gender"),
            Some(true) => Ok(part.max(0.9)),
            None => {
                notes.add(Note::CheckGender);
                Ok(0.1)
            }
        }
    }

    fn area(&self, row: &Row, notes: &mut Notes) -> Result<(), &'static str> {
        if row.nations != 0 && self.nation != 0 && row.nations & self.nation == 0 {
            return Err("area");
        }
        if row.districts.is_empty() {
            return Ok(());
        }
        match self.district {
            Some(here) if row.districts.iter().any(|district| same_district(district, here)) => notes.add(Note::Local),
            Some(_) => return Err("area"),
            None => notes.add(Note::CheckArea),
        }
        Ok(())
    }

    /// The ways of taking part that both have, and how far it is.
    fn ways(&self, row: &Row) -> Result<(u8, Option<u32>), &'static str> {
        let distance = self.here.and_then(|here| row.points.iter().map(|point| distance_m(here, *point)).min());
        let mut ways = row.modes & self.modes;
        if ways == 0 && !(row.modes == 0 && row.modes_unstated) {
            return Err("mode");
        }
        if distance.is_some_and(|distance| distance > self.farthest_m) {
            ways &= !modes::IN_PERSON;
            if distance.is_some_and(|distance| distance > VISITS_M.max(self.farthest_m)) {
                ways &= !modes::HOME_VISIT;
            }
            if ways == 0 {
                return Err("distance");
            }
        }
        Ok((ways, distance))
    }

    /// Getting in matters where one goes; hearing and signing matter by telephone too.
    fn access(&self, row: &Row, ways: u8, weights: [f64; 2], found: &mut Finding) -> Result<u8, &'static str> {
        if self.access == 0 && !self.access_unknown {
            return Ok(ways);
        }
        let mut ways = ways;
        if row.lacking & self.access != 0 {
            ways &= !modes::IN_PERSON;
            if ways == 0 {
                return Err("access");
            }
        }
        let goes_there = ways & modes::IN_PERSON != 0;
        let heard = access_bit("hearing_loop") | access_bit("bsl");
        let silent = ways & (modes::ONLINE | modes::TEXT) != 0;
        let mut asked = self.access;
        if !goes_there {
            asked &= if silent { access_bit("bsl") } else { heard };
        }
        let there = row.access & self.access;
        for (_, note) in ACCESS_NOTES.iter().enumerate().filter(|(at, _)| there & 1 << at != 0) {
            found.notes.add(*note);
        }
        let wheelchair = access_bit("wheelchair");
        if self.access & wheelchair != 0 && row.access & access_bit("step_free") != 0 {
            found.notes.add(Note::StepFree);
        }
        let missing = asked & !row.access;
        let part = if missing == 0 && !(self.access_unknown && goes_there) {
            1.0
        } else {
            found.notes.add(Note::UnstatedAccess);
            let half = missing == wheelchair && row.access & access_bit("step_free") != 0 || !goes_there && silent;
            if half { 0.6 } else { 0.15 }
        };
        let [building, speech] = weights;
        found.part(if self.access & access_bit("bsl") != 0 { speech } else { building }, part);
        Ok(ways)
    }

    fn language(&self, row: &Row, weights: [f64; 3], found: &mut Finding) -> Result<(), &'static str> {
        let [none, little, wish] = weights;
        let interpreter = row.access & access_bit("interpreter") != 0;
        let english = row.languages.is_empty()
            || row.languages.iter().any(|lang| understands("en", lang.as_str()) || *lang == "bsl");
        if self.languages.iter().any(|lang| speaks(row, lang)) {
            found.notes.add(Note::Language);
            let weight = match self.profile.english {
                Some(English::None) => none,
                Some(English::Basic) | None => little,
                _ => wish,
            };
            found.part(weight, 1.0);
            return Ok(());
        }
        let no_english = self.profile.english == Some(English::None);
        if interpreter && (no_english || !self.languages.is_empty()) {
            found.notes.add(Note::Interpreter);
            found.part(if no_english { none } else { little }, 0.8);
            return Ok(());
        }
        if no_english {
            if !row.languages.is_empty() && !self.languages.is_empty() {
                return Err("language");
            }
            found.notes.add(Note::UnstatedLanguage);
            found.part(none, 0.15);
        } else if !english {
            // Kept for speakers of another language only.
            found.part(none, 0.0);
        } else if !self.languages.is_empty() {
            match self.profile.english {
                Some(English::Fluent | English::Some) => found.part(wish, 0.5),
                Some(English::Basic) => {
                    found.notes.add(Note::UnstatedLanguage);
                    found.part(little, 0.3);
                }
                _ => found.part(little, 0.4),
            }
        }
        Ok(())
    }

    fn cost(&self, row: &Row, weights: [f64; 2], found: &mut Finding) -> Result<(), &'static str> {
        let [limited, open] = weights;
        let part = match (row.pence, self.profile.max_cost) {
            (Some(pence), Some(max)) if pence > max => return Err("cost"),
            (Some(0), _) => {
                found.notes.add(Note::Free);
                1.0
            }
            (Some(pence), _) if pence <= LOW_COST => {
                found.notes.add(Note::LowCost);
                0.75
            }
            (Some(_), Some(_)) => 0.6,
            (Some(_), None) => 0.4,
            (None, _) => {
                found.notes.add(Note::UnstatedCost);
                if self.profile.max_cost.is_some() { 0.2 } else { 0.5 }
            }
        };
        found.part(if self.profile.max_cost.is_some() { limited } else { open }, part);
        Ok(())
    }

    fn when(&self, row: &Row, weight: f64, found: &mut Finding) -> Result<(), &'static str> {
        let Some(free) = self.free else {
            return Ok(());
        };
        let part = if row.round_the_clock {
            1.0
        } else if row.slots.is_empty() {
            found.notes.add(Note::UnstatedWhen);
            0.3
        } else if row.slots.and(free).is_empty() {
            return Err("availability");
        } else {
            found.notes.add(Note::When);
            1.0
        };
        found.part(weight, part);
        Ok(())
    }

    fn among(&self, row: &Row, wanted: Wanted, weight: f64, found: &mut Finding) -> Result<(), &'static str> {
        let (same, other, unstated) = match wanted {
            Wanted::Mixed => return Ok(()),
            Wanted::WomenOnly => (Only::Women, Only::Men, Note::UnstatedWomenOnly),
            Wanted::MenOnly => (Only::Men, Only::Women, Note::UnstatedMenOnly),
        };
        if row.only == other {
            return Err("gender");
        }
        if row.only == same {
            found.part(weight, 1.0);
        } else {
            found.notes.add(unstated);
            found.part(weight, 0.2);
        }
        Ok(())
    }

    fn nearness(&self, row: &Row, ways: u8, distance: Option<u32>, notes: &mut Notes) -> f64 {
        for (bit, note) in [
            (modes::ONLINE, Note::Online),
            (modes::PHONE, Note::Phone),
            (modes::TEXT, Note::Text),
            (modes::HOME_VISIT, Note::HomeVisit),
        ] {
            if ways & bit != 0 {
                notes.add(note);
            }
        }
        if row.modes_unstated {
            notes.add(Note::UnstatedMode);
        }
        let there = match distance {
            _ if ways & modes::IN_PERSON == 0 => 0.0,
            Some(metres) => {
                if metres <= WALKABLE_M {
                    notes.add(Note::Walkable);
                }
                if metres <= NEAR_M {
                    notes.add(Note::Near);
                } else if f64::from(metres) > 2.5 * self.easy_m && ways & modes::REMOTE == 0 {
                    notes.add(Note::Distant);
                }
                1.0 / (1.0 + (f64::from(metres) / self.easy_m).powf(1.5))
            }
            None if row.points.is_empty() => {
                notes.add(Note::UnstatedPlace);
                0.25
            }
            // They did not say where they are.
            None => 0.6,
        };
        let apart = if ways & modes::REMOTE == 0 {
            0.0
        } else if self.profile.transport == Some(Transport::None) {
            0.85
        } else if self.profile.mode.first().is_some_and(|first| *first != Mode::InPerson) {
            0.8
        } else {
            // Somebody who knows the place is better than a line for the whole country.
            let local = distance.map_or(0.0, |metres| (-f64::from(metres) / 10_000.0).exp());
            let about = if self.here.is_some() && row.points.is_empty() { 0.40 } else { 0.35 };
            about + 0.15 * local
        };
        there.max(apart)
    }

    fn freshness(&self, row: &Row, notes: &mut Notes) -> f64 {
        let Some(day) = row.verified_day else {
            notes.add(Note::Unverified);
            return 0.3;
        };
        let age = self.today - day;
        if age <= FRESH_DAYS {
            notes.add(Note::Verified);
            1.0
        } else {
            notes.add(Note::Stale);
            if age <= STALE_DAYS { 0.4 } else { 0.1 }
        }
    }
}

/// The note for each word of [`ACCESS`].
const ACCESS_NOTES: [Note; ACCESS.len()] = [
    Note::Wheelchair,
    Note::StepFree,
    Note::HearingLoop,
    Note::AccessibleToilet,
    Note::Parking,
    Note::QuietSpace,
    Note::Bsl,
    Note::Interpreter,
];

/// The parts so far.
#[derive(Default)]
struct Finding {
    sum: f64,
    weight: f64,
    notes: Notes,
}

impl Finding {
    fn part(&mut self, weight: f64, part: f64) {
        self.sum += weight * part.clamp(0.0, 1.0);
        self.weight += weight;
    }

    fn score(&self) -> f64 {
        if self.weight > 0.0 { self.sum / self.weight } else { 0.0 }
    }
}

pub(crate) fn speaks(row: &Row, lang: &Lang) -> bool {
    row.languages.iter().any(|offered| understands(lang.as_str(), offered.as_str()))
}

fn same_district(a: &str, b: &str) -> bool {
    let plain = |text: &str| text.trim().to_lowercase().replace("st. ", "st ");
    a.eq_ignore_ascii_case(b) || plain(a) == plain(b)
}
