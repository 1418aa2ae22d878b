//! Numbers, dates and lists as a language writes them: ICU4X, set up once a language.

use super::{
    arg::When,
    bidi,
    manifest::{Dir, Joiners, Manifest},
};
use crate::domain::time::Time;
use icu_datetime::{
    DateTimeFormatter, DateTimeFormatterLoadError,
    fieldsets::{E, MDE, MDET, T, YMD, YMDT},
    input,
};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use icu_provider::DataError;
use std::fmt::Write;

/// How one language writes numbers, dates and lists.
pub(super) struct Formats {
    plurals: PluralRules,
    number: DecimalFormatter,
    all_of: ListFormatter,
    one_of: ListFormatter,
    joiners: Option<Joiners>,
    date: DateTimeFormatter<YMD>,
    time: DateTimeFormatter<T>,
    date_time: DateTimeFormatter<YMDT>,
    weekday_time: DateTimeFormatter<MDET>,
    weekday: DateTimeFormatter<E>,
    beside: Option<DateTimeFormatter<YMD>>,
    rtl: bool,
}

/// Why a language cannot be set up.
#[derive(Debug, thiserror::Error)]
pub(super) enum FormatsError {
    #[error("{0} is no language tag")]
    Tag(String),
    #[error("{0}")]
    Data(#[from] DataError),
    #[error("{0}")]
    Dates(#[from] DateTimeFormatterLoadError),
}

impl Formats {
    pub(super) fn new(manifest: &Manifest) -> Result<Self, FormatsError> {
        let locale = locale(&manifest.cldr())?;
        let lists = ListFormatterOptions::default();
        let beside = match &manifest.beside {
            Some(tag) => Some(DateTimeFormatter::try_new(self::locale(tag)?.into(), YMD::long())?),
            None => None,
        };
        Ok(Self {
            plurals: PluralRules::try_new_cardinal((&locale).into())?,
            number: DecimalFormatter::try_new((&locale).into(), Default::default())?,
            all_of: ListFormatter::try_new_and((&locale).into(), lists)?,
            one_of: ListFormatter::try_new_or((&locale).into(), lists)?,
            joiners: manifest.joiners.clone(),
            date: DateTimeFormatter::try_new((&locale).into(), YMD::long())?,
            time: DateTimeFormatter::try_new((&locale).into(), T::hm())?,
            date_time: DateTimeFormatter::try_new((&locale).into(), YMD::long().with_time_hm())?,
            weekday_time: DateTimeFormatter::try_new((&locale).into(), MDE::long().with_time_hm())?,
            weekday: DateTimeFormatter::try_new((&locale).into(), E::long())?,
            beside,
            rtl: manifest.dir == Dir::Rtl,
        })
    }

    /// Returns the plural category of a number: `few`.
    pub(super) fn plural(&self, number: &Decimal) -> &'static str {
        category_name(self.plurals.category_for(number))
    }

    /// Returns the plural categories that the language has.
    pub(super) fn categories(&self) -> impl Iterator<Item = &'static str> {
        self.plurals.categories().map(category_name)
    }

    // Writing to a String cannot fail, so the results below say nothing.

    pub(super) fn number(&self, out: &mut String, number: &Decimal) {
        let _ = write!(out, "{}", self.number.format(number));
    }

    pub(super) fn time(&self, out: &mut String, time: Time, when: When) {
        let wall = time.local();
        let part = |part: i8| u8::try_from(part).unwrap_or(0);
        let date = input::Date::try_new_iso(wall.year().into(), part(wall.month()), part(wall.day()));
        let clock = input::Time::try_new(part(wall.hour()), part(wall.minute()), 0, 0);
        let (Ok(date), Ok(time)) = (date, clock) else { return };
        let at = input::DateTime { date, time };
        let _ = match when {
            When::Date => write!(out, "{}", self.date.format(&at)),
            When::Time => write!(out, "{}", self.time.format(&at)),
            When::DateTime => write!(out, "{}", self.date_time.format(&at)),
            When::WeekdayTime => write!(out, "{}", self.weekday_time.format(&at)),
            When::Weekday => write!(out, "{}", self.weekday.format(&at)),
        };
        if let (Some(beside), When::Date | When::DateTime | When::WeekdayTime) = (&self.beside, when) {
            let _ = write!(out, " ({})", beside.format(&at));
        }
    }

    pub(super) fn list(&self, out: &mut String, names: &[String], one_of: bool) {
        let names = names.iter().map(|name| {
            let mut marked = String::with_capacity(name.len() + 6);
            bidi::isolate(&mut marked, name, self.rtl);
            marked
        });
        if let Some(joiners) = &self.joiners {
            let last = if one_of { &joiners.or } else { &joiners.and };
            let count = names.len();
            for (place, name) in names.enumerate() {
                out.push_str(if place == 0 {
                    ""
                } else if place + 1 == count {
                    last
                } else {
                    &joiners.comma
                });
                out.push_str(&name);
            }
        } else {
            let list = if one_of { &self.one_of } else { &self.all_of };
            let _ = write!(out, "{}", list.format(names.collect::<Vec<_>>().iter()));
        }
    }
}

/// Returns the name that CLDR and Fluent give a plural category.
const fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn locale(tag: &str) -> Result<Locale, FormatsError> {
    tag.parse().map_err(|_| FormatsError::Tag(tag.to_owned()))
}
