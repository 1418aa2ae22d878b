//! How far the outreach reaches: by campaign and by language, how many came and how far they went.

use super::suppress::{Shown, protect};
use crate::domain::{campaign::CampaignName, ids::Lang};
use serde::{Serialize, Serializer, ser::SerializeMap};

/// What is counted of conversations. What each means is a message of its own: `desk-reach-<name>-means`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The chat was opened.
    Begun,
    /// The person agreed to the service.
    Agreed,
    /// Something that fits was found and shown.
    Matched,
    /// An advisor took the conversation.
    HandedOver,
    /// It came to a good end: the bot said goodbye, or an advisor closed it as sorted.
    Finished,
}

impl Figure {
    /// All of them, in the order of every list of figures here.
    pub const ALL: [Self; 5] = [Self::Begun, Self::Agreed, Self::Matched, Self::HandedOver, Self::Finished];

    /// Returns its name in data.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Begun => "begun",
            Self::Agreed => "agreed",
            Self::Matched => "matched",
            Self::HandedOver => "handed_over",
            Self::Finished => "finished",
        }
    }
}

/// By what way somebody came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// By a campaign of ours.
    Campaign(CampaignName),
    /// By a link that names no campaign of ours.
    Unknown,
    /// By no campaign.
    Direct,
}

/// Conversations that came by one way and are in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// How they came.
    pub way: Way,
    /// Their language.
    pub lang: Lang,
    /// How many there are of each of [`Figure::ALL`].
    pub figures: [u64; 5],
}

/// The figures of one line, in the order of [`Figure::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line(pub [Shown; 5]);

/// What may be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// All together.
    pub total: Line,
    /// By the way they came: every campaign, then the others.
    pub ways: Vec<(Way, Line)>,
    /// By language, in order of tags.
    pub languages: Vec<(Lang, Line)>,
}

impl Reach {
    /// Adds up what was counted. Of `campaigns` each has a line, though nobody came by it.
    pub fn of(counted: &[Counted], campaigns: impl IntoIterator<Item = CampaignName>) -> Self {
        let mut ways: Vec<Way> = campaigns.into_iter().map(Way::Campaign).collect();
        ways.extend([Way::Direct, Way::Unknown]);
        let mut languages: Vec<Lang> = counted.iter().map(|row| row.lang.clone()).collect();
        languages.sort();
        languages.dedup();
        // Somebody who came by a campaign made a moment after the list was read is not lost.
        let by_way = |row: &Counted| ways.iter().position(|way| *way == row.way).unwrap_or(ways.len() - 1);
        let by_language = |row: &Counted| languages.iter().position(|lang| *lang == row.lang).unwrap_or_default();
        let columns = Figure::ALL.map(|figure| {
            let of = |row: &Counted| row.figures.get(figure as usize).copied().unwrap_or_default();
            protect(&[sums(counted, ways.len(), by_way, of), sums(counted, languages.len(), by_language, of)])
        });
        let line = |split: usize, place: usize| {
            Line(columns.each_ref().map(|column| {
                let parts = column.splits.get(split);
                parts.and_then(|parts| parts.get(place)).copied().unwrap_or(Shown::Hidden)
            }))
        };
        let lines = |split: usize| (0..).map(move |place| line(split, place));
        Self {
            total: Line(columns.each_ref().map(|column| column.total)),
            ways: ways.iter().cloned().zip(lines(0)).collect(),
            languages: languages.iter().cloned().zip(lines(1)).collect(),
        }
    }

    /// Returns the line of a campaign.
    pub fn campaign(&self, name: &CampaignName) -> Option<&Line> {
        self.ways.iter().find(|(way, _)| matches!(way, Way::Campaign(of) if of == name)).map(|(_, line)| line)
    }
}

/// Adds up `of` the rows that belong to each of `places`.
fn sums(
    counted: &[Counted],
    places: usize,
    place: impl Fn(&Counted) -> usize,
    of: impl Fn(&Counted) -> u64,
) -> Vec<u64> {
    let mut sums = vec![0; places];
    for row in counted {
        if let Some(sum) = sums.get_mut(place(row)) {
            *sum += of(row);
        }
    }
    sums
}

impl Line {
    /// Returns each figure with its number.
    pub fn figures(&self) -> impl Iterator<Item = (Figure, Shown)> {
        Figure::ALL.into_iter().zip(self.0)
    }
}

impl Serialize for Line {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(Figure::ALL.len()))?;
        for (figure, shown) in self.figures() {
            map.serialize_entry(figure.as_str(), &shown)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::{Shown::*, *};

    fn name(text: &str) -> CampaignName {
        CampaignName::parse(text).expect("a name")
    }

    fn row(way: Way, lang: &str, figures: [u64; 5]) -> Counted {
        Counted { way, lang: Lang::new(lang), figures }
    }

    #[test]
    fn every_way_and_language_has_its_line() {
        let library = || Way::Campaign(name("library"));
        let counted = [
            row(library(), "en", [20, 10, 8, 6, 5]),
            row(library(), "ar", [10, 10, 9, 0, 6]),
            row(Way::Direct, "en", [30, 12, 11, 7, 9]),
        ];
        let reach = Reach::of(&counted, [name("library"), name("mosque")]);
        let exactly = |figures: [u64; 5]| Line(figures.map(Exactly));
        assert_eq!(reach.total, exactly([60, 32, 28, 13, 20]));
        assert_eq!(reach.campaign(&name("library")), Some(&exactly([30, 20, 17, 6, 11])));
        assert_eq!(reach.campaign(&name("mosque")), Some(&exactly([0; 5])));
        assert_eq!(reach.campaign(&name("nowhere")), None);
        assert_eq!(reach.ways[2..], [(Way::Direct, exactly([30, 12, 11, 7, 9])), (Way::Unknown, exactly([0; 5]))]);
        let langs: Vec<_> = reach.languages.iter().map(|(lang, line)| (lang.as_str(), line.0[0])).collect();
        assert_eq!(langs, [("ar", Exactly(10)), ("en", Exactly(50))]);
    }

    #[test]
    fn a_small_number_is_hidden_in_every_split() {
        let counted = [row(Way::Campaign(name("a")), "en", [3, 0, 0, 0, 0]), row(Way::Direct, "pl", [9, 0, 0, 0, 0])];
        let reach = Reach::of(&counted, [name("a")]);
        let begun = |lines: Vec<&Line>| lines.iter().map(|line| line.0[0]).collect::<Vec<_>>();
        assert_eq!(begun(reach.ways.iter().map(|(_, line)| line).collect()), [Few, Hidden, Exactly(0)]);
        assert_eq!(begun(reach.languages.iter().map(|(_, line)| line).collect()), [Few, Hidden]);
        assert_eq!(reach.total.0[0], Exactly(12));
    }

    #[test]
    fn a_campaign_made_meanwhile_counts_with_the_unknown() {
        let reach = Reach::of(&[row(Way::Campaign(name("new")), "en", [7, 7, 7, 7, 7])], []);
        assert_eq!(reach.ways.last(), Some(&(Way::Unknown, Line([Exactly(7); 5]))));
        assert_eq!(Reach::of(&[], []).total, Line([Exactly(0); 5]));
    }

    #[test]
    fn data_has_each_figure_by_its_name() {
        let line = Line([Exactly(12), Few, Hidden, Exactly(0), Exactly(5)]);
        let json = serde_json::to_string(&line).expect("JSON");
        assert_eq!(json, r#"{"begun":12,"agreed":"<5","matched":"hidden","handed_over":0,"finished":5}"#);
    }
}
