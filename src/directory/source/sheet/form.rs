//! The form that a small charity fills in: its columns, what else they may be called, and how its header is found among what people
//! write around it. `docs/directory.md` explains it to those who fill it in.

/// A column of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Column {
    Id,
    Name,
    What,
    Provider,
    Place,
    Address,
    Postcode,
    When,
    Cost,
    Who,
    FromAge,
    ToAge,
    Only,
    Districts,
    Nations,
    Languages,
    Access,
    How,
    Join,
    Needs,
    Phone,
    Email,
    Website,
    Status,
    Checked,
    Latitude,
    Longitude,
    /// A column of one day of the week: 0 is Monday.
    Day(u8),
}

use Column as C;

/// The columns in the order of the form, each with its title and what else people call it, in small letters.
pub(crate) const FORM: [(Column, &str, &[&str]); 27] = [
    (C::Id, "id", &["reference", "ref", "service id", "unique id"]),
    (
        C::Name,
        "name",
        &[
            "service",
            "service name",
            "activity",
            "group",
            "group name",
            "title",
            "name of group",
            "name of activity",
            "name of service",
            "library name",
            "session",
            "class",
        ],
    ),
    (
        C::What,
        "what it is",
        &["description", "about", "details", "summary", "what happens", "what we do", "notes", "information"],
    ),
    (
        C::Provider,
        "who runs it",
        &[
            "organisation",
            "organization",
            "provider",
            "charity",
            "run by",
            "organisation name",
            "organization name",
            "local authority",
        ],
    ),
    (C::Place, "place", &["venue", "building", "location", "where", "venue name"]),
    (C::Address, "address", &["street", "address 1", "full address", "address line 1", "venue address"]),
    (C::Postcode, "postcode", &["post code", "postal code", "zip"]),
    (
        C::When,
        "days and times",
        &[
            "when",
            "times",
            "opening hours",
            "hours",
            "opening times",
            "day and time",
            "days",
            "day",
            "time",
            "schedule",
            "sessions",
            "days times",
        ],
    ),
    (C::Cost, "cost", &["price", "fee", "fees", "charge", "charges", "how much"]),
    (
        C::Who,
        "who it is for",
        &["who for", "eligibility", "audience", "suitable for", "who can come", "target group", "who is it for"],
    ),
    (C::FromAge, "from age", &["minimum age", "min age", "age from", "youngest"]),
    (C::ToAge, "to age", &["maximum age", "max age", "age to", "oldest"]),
    (C::Only, "only for women or men", &["gender", "women only", "men only", "women or men"]),
    (C::Districts, "only for people in", &["districts", "boroughs", "areas", "area covered"]),
    (C::Nations, "only for people of", &["nations", "nation"]),
    (C::Languages, "languages", &["language", "languages spoken"]),
    (C::Access, "access", &["accessibility", "disabled access", "wheelchair access", "access needs"]),
    (C::How, "how to take part", &["online or in person", "format", "how it is run", "delivery"]),
    (C::Join, "how to join", &["referral", "how to refer", "booking", "referral route", "how to book"]),
    (C::Needs, "helps with", &["needs", "need", "category", "categories", "type", "theme", "topics"]),
    (C::Phone, "phone", &["telephone", "tel", "phone number", "telephone number", "mobile", "contact number"]),
    (C::Email, "email", &["email address", "mail", "contact email"]),
    (C::Website, "website", &["url", "web", "web page", "link", "webpage", "web address"]),
    (C::Status, "open or closed", &["status", "active", "open", "is it running"]),
    (C::Checked, "checked on", &["last checked", "date checked", "verified on", "updated", "last updated", "date"]),
    (C::Latitude, "latitude", &["lat"]),
    (C::Longitude, "longitude", &["lon", "lng", "long"]),
];

const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Returns a column's title.
pub(crate) fn title(column: Column) -> &'static str {
    match column {
        C::Day(day) => DAYS.get(usize::from(day)).copied().unwrap_or_default(),
        column => FORM.iter().find(|(known, _, _)| *known == column).map_or("", |(_, title, _)| *title),
    }
}

/// Returns the column that a header cell names.
fn column(cell: &str) -> Option<Column> {
    let words = cell.to_lowercase().replace("e-mail", "email");
    let words: Vec<&str> = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let whole = words.join(" ");
    if words.is_empty() || words.len() > 8 || whole.contains("contact name") || whole.contains("name of contact") {
        return None;
    }
    let is = |name: &str| whole == name || whole == format!("{name}s");
    let named = FORM.iter().find(|(_, title, others)| is(title) || others.iter().any(|other| is(other)));
    if let Some((column, _, _)) = named {
        return Some(*column);
    }
    let day = |name: &&str| words.iter().any(|word| word.len() >= 3 && name.starts_with(word));
    if let Some(day) = DAYS.iter().position(day).filter(|_| words.len() <= 3 && !whole.contains("unstaffed")) {
        return Some(C::Day(u8::try_from(day).unwrap_or_default()));
    }
    // The longest name within it: "contact telephone number (not mobile)".
    let padded = format!(" {whole} ");
    let within = FORM.iter().flat_map(|(column, title, others)| {
        others.iter().chain([title]).filter(|name| name.len() > 3).map(move |name| (*column, *name))
    });
    within.filter(|(_, name)| padded.contains(&format!(" {name} "))).max_by_key(|(_, name)| name.len()).map(|(c, _)| c)
}

/// Where the columns are, and where the rows begin.
pub(crate) struct Header {
    /// The column at each place.
    pub columns: Vec<Option<Column>>,
    /// The first row below the header, counted from nought.
    pub begin: usize,
    /// Titles of columns that the form does not have, with their places.
    pub unknown: Vec<(usize, String)>,
    /// Its last row, as it stands.
    last: Vec<String>,
}

/// How far down a header is looked for.
const DEEPEST: usize = 30;
/// So many columns make a header.
const ENOUGH: usize = 3;

/// Reads a row as a header: each column once, the first that names it.
fn named(row: &[String]) -> Vec<Option<Column>> {
    let mut seen = Vec::new();
    row.iter()
        .map(|cell| {
            let column = column(cell).filter(|column| !seen.contains(column))?;
            seen.push(column);
            Some(column)
        })
        .collect()
}

fn count(columns: &[Option<Column>]) -> usize {
    columns.iter().flatten().count()
}

impl Header {
    /// Finds the header: one row, or two where some titles stand above others.
    pub fn find(rows: &[Vec<String>]) -> Option<Self> {
        for at in 0..rows.len().min(DEEPEST) {
            let own = named(rows.get(at)?);
            let mut both = rows.get(at + 1).map(|next| named(next)).unwrap_or_default();
            both.resize(both.len().max(own.len()), None);
            for (place, upper) in both.iter_mut().zip(&own) {
                *place = place.or(*upper);
            }
            let mut seen = Vec::new();
            for place in &mut both {
                *place = place.filter(|column| !seen.contains(column));
                seen.extend(*place);
            }
            let below = rows.get(at + 1).map_or(0, |next| count(&named(next)));
            let two = count(&both) > count(&own) && below >= 2 && count(&both) > below;
            let (columns, lines) = if two { (both, 2) } else { (own, 1) };
            if count(&columns) >= ENOUGH && columns.contains(&Some(C::Name)) {
                return Some(Self::new(rows, at, lines, columns));
            }
        }
        None
    }

    fn new(rows: &[Vec<String>], at: usize, lines: usize, columns: Vec<Option<Column>>) -> Self {
        let titles = rows.iter().skip(at).take(lines).flat_map(|row| row.iter().enumerate());
        let unknown = titles
            .filter(|(place, title)| !title.trim().is_empty() && columns.get(*place).is_none_or(Option::is_none))
            .map(|(place, title)| (place, title.trim().to_owned()))
            .collect();
        let begin = at + lines;
        let last = rows.get(begin - 1).cloned().unwrap_or_default();
        Self { columns, begin, unknown, last }
    }

    /// Returns true where it has the column.
    pub fn has(&self, column: Column) -> bool {
        self.columns.contains(&Some(column))
    }

    /// Returns true where a row is the header once more.
    pub fn is_again(&self, row: &[String]) -> bool {
        let said = row.iter().zip(&self.last).filter(|(cell, _)| !cell.is_empty());
        row.iter().filter(|cell| !cell.is_empty()).count() >= 2
            && said.clone().all(|(cell, title)| cell.trim() == title.trim())
    }

    /// Returns where a column is.
    pub fn place(&self, wanted: Column) -> Option<usize> {
        self.columns.iter().position(|column| *column == Some(wanted))
    }
}

/// Returns a column's letter: 0 is A, 26 is AA.
pub(crate) fn letter(place: usize) -> String {
    let mut letters = String::new();
    let mut rest = place + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.insert(0, char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_people_call_columns() {
        for (cell, wanted) in [
            ("Name of group *", Some(C::Name)),
            ("E-mail Address", Some(C::Email)),
            ("Contact telephone number", Some(C::Phone)),
            ("Opening Hours", Some(C::When)),
            ("Monday staffed hours", Some(C::Day(0))),
            ("Tues", Some(C::Day(1))),
            ("Wed", Some(C::Day(2))),
            ("Post Code", Some(C::Postcode)),
            ("Contact name", None),
            ("Colour", None),
            ("", None),
        ] {
            assert_eq!(column(cell), wanted, "{cell}");
        }
        assert_eq!([letter(0), letter(25), letter(26), letter(701), letter(702)], ["A", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn finds_the_header_below_a_title_and_across_two_rows() {
        let rows =
            |text: &str| text.lines().map(|line| line.split('|').map(str::to_owned).collect()).collect::<Vec<_>>();
        let one =
            Header::find(&rows("Our groups 2026\n\nName|When|Cost|Colour\nTea|Mon 10-12|Free|red")).expect("a header");
        assert_eq!((one.begin, one.place(C::Cost), one.unknown.len()), (3, Some(2), 1));
        let two =
            Header::find(&rows("Group name|Where||Contact|\n|Venue|Postcode|Phone|Email\nTea|Hall|L9 1AB|0151|x"))
                .expect("a header");
        assert_eq!(
            (two.begin, two.place(C::Name), two.place(C::Postcode), two.place(C::Email)),
            (2, Some(0), Some(2), Some(4))
        );
        assert!(Header::find(&rows("a|b|c\n1|2|3")).is_none());
    }
}
