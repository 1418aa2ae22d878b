//! Why an asset was found, as codes. The list is closed: every code of [`CODES`] has a Fluent message, and nothing else is ever given.
//!
//! A code may carry one value after a colon: a language tag, a need, a slot of the week.

/// Every reason, in the order in which they are given. A trailing colon is followed by a value: `language:ar`, `when:tue_pm`, `need:debt`.
pub const CODES: [&str; 41] = [
    "walkable",
    "near",
    "online",
    "phone",
    "text",
    "home_visit",
    "language:",
    "interpreter",
    "wheelchair",
    "step_free",
    "hearing_loop",
    "accessible_toilet",
    "parking",
    "quiet_space",
    "bsl",
    "free",
    "low_cost",
    "women_only",
    "men_only",
    "for_age",
    "local",
    "national",
    "open_now",
    "when:",
    "need:",
    "verified",
    "unverified",
    "stale",
    "check:age",
    "check:gender",
    "check:area",
    "unstated:access",
    "unstated:cost",
    "unstated:language",
    "unstated:when",
    "unstated:place",
    "unstated:mode",
    "unstated:age",
    "unstated:women_only",
    "unstated:men_only",
    "distant",
];

/// Why an asset was left out, by the field of the profile that rules it out.
pub const EXCLUSIONS: [&str; 10] =
    ["declined", "age", "gender", "area", "mode", "distance", "language", "access", "cost", "availability"];

macro_rules! notes {
    ($($name:ident = $code:literal),* $(,)?) => {
        /// One reason, by its place in [`CODES`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Note { $($name),* }

        impl Note {
            #[cfg(test)]
            const ALL: &[(Note, &'static str)] = &[$((Note::$name, $code)),*];
        }
    };
}

notes! {
    Walkable = "walkable",
    Near = "near",
    Online = "online",
    Phone = "phone",
    Text = "text",
    HomeVisit = "home_visit",
    Language = "language:",
    Interpreter = "interpreter",
    Wheelchair = "wheelchair",
    StepFree = "step_free",
    HearingLoop = "hearing_loop",
    AccessibleToilet = "accessible_toilet",
    Parking = "parking",
    QuietSpace = "quiet_space",
    Bsl = "bsl",
    Free = "free",
    LowCost = "low_cost",
    WomenOnly = "women_only",
    MenOnly = "men_only",
    ForAge = "for_age",
    Local = "local",
    National = "national",
    OpenNow = "open_now",
    When = "when:",
    Need = "need:",
    Verified = "verified",
    Unverified = "unverified",
    Stale = "stale",
    CheckAge = "check:age",
    CheckGender = "check:gender",
    CheckArea = "check:area",
    UnstatedAccess = "unstated:access",
    UnstatedCost = "unstated:cost",
    UnstatedLanguage = "unstated:language",
    UnstatedWhen = "unstated:when",
    UnstatedPlace = "unstated:place",
    UnstatedMode = "unstated:mode",
    UnstatedAge = "unstated:age",
    UnstatedWomenOnly = "unstated:women_only",
    UnstatedMenOnly = "unstated:men_only",
    Distant = "distant",
}

/// A set of reasons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Notes(u64);

impl Notes {
    pub fn add(&mut self, note: Note) {
        self.0 |= 1 << note as u8;
    }

    #[cfg(test)]
    pub fn has(self, note: Note) -> bool {
        self.0 & 1 << note as u8 != 0
    }

    /// Writes the codes in order. `values` gives those of a code that carries some.
    pub fn codes(self, values: impl Fn(&str) -> Vec<String>) -> Vec<String> {
        let mut all = Vec::with_capacity(self.0.count_ones() as usize + 1);
        for (at, code) in CODES.iter().enumerate().filter(|(at, _)| self.0 & 1 << at != 0) {
            debug_assert!(at < 64);
            if code.ends_with(':') {
                all.extend(values(code).into_iter().map(|value| format!("{code}{value}")));
            } else {
                all.push((*code).to_owned());
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_note_has_its_code() {
        assert_eq!(Note::ALL.len(), CODES.len());
        for (note, code) in Note::ALL {
            assert_eq!(CODES.get(*note as usize), Some(code));
        }
    }

    #[test]
    fn codes_come_in_order_with_their_values() {
        let mut notes = Notes::default();
        notes.add(Note::Free);
        notes.add(Note::Language);
        notes.add(Note::Near);
        assert!(notes.has(Note::Free) && !notes.has(Note::Stale));
        assert_eq!(notes.codes(|_| vec!["ar".to_owned()]), ["near", "language:ar", "free"]);
    }
}
