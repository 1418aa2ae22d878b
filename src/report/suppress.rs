//! Small numbers are not shown, and cannot be worked out from what is.
//!
//! A number from 1 to 4 stands as `<5`. Where that alone would let somebody subtract it from the total, the next smallest
//! number is hidden too. The rule is checked from the reader's side: by what adds up, every small number must still be
//! able to be anything from 1 to 4. Were less asked, a reader who knows the rule could tell some numbers from how much had
//! to be hidden; the last test here is that reader. Nought is shown: it tells of nobody.
//!
//! Not for a table whose rows add up as well as its columns, nor against somebody who asks for two periods that differ by a
//! day and compares them.

use serde::{Serialize, Serializer};
use std::fmt;

/// The smallest number that is shown, besides nought.
pub const SMALLEST: u64 = 5;

/// A number as it may be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shown {
    /// The number itself.
    Exactly(u64),
    /// One of 1 to 4.
    Few,
    /// Any number but nought: hidden so that another stays hidden.
    Hidden,
}

/// One figure, split in several ways: by campaign and by language, say.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column {
    /// What each split adds up to.
    pub total: Shown,
    /// The parts of each split, in the order given.
    pub splits: Vec<Vec<Shown>>,
}

/// Returns what of a figure may be shown. Every split must add up to the same total.
pub fn protect(splits: &[Vec<u64>]) -> Column {
    let total = splits.first().map_or(0, |parts| parts.iter().sum());
    debug_assert!(splits.iter().all(|parts| parts.iter().sum::<u64>() == total), "splits of one figure: {splits:?}");
    let hidden: Option<Vec<Vec<bool>>> = if is_small(total) {
        // Then every part is small, and the total is hidden with them. From four parts on they could only be one each.
        let most = splits.iter().map(|parts| parts.iter().filter(|n| **n > 0).count()).max().unwrap_or(0);
        (most < 4).then(|| splits.iter().map(|parts| parts.iter().map(|n| is_small(*n)).collect()).collect())
    } else {
        splits.iter().map(|parts| hide(parts)).collect()
    };
    let Some(hidden) = hidden else { return withheld(splits, total) };
    let shown = |n: u64, hidden: bool| match (hidden, is_small(n)) {
        (false, _) => Shown::Exactly(n),
        (true, true) => Shown::Few,
        (true, false) => Shown::Hidden,
    };
    Column {
        total: shown(total, is_small(total)),
        splits: splits
            .iter()
            .zip(hidden)
            .map(|(parts, hidden)| parts.iter().zip(hidden).map(|(n, hidden)| shown(*n, hidden)).collect())
            .collect(),
    }
}

/// Returns a figure of which nothing but noughts is shown: there is too little of it.
fn withheld(splits: &[Vec<u64>], total: u64) -> Column {
    let shown = |n: u64| if n == 0 { Shown::Exactly(0) } else { Shown::Hidden };
    Column {
        total: shown(total),
        splits: splits.iter().map(|parts| parts.iter().map(|n| shown(*n)).collect()).collect(),
    }
}

const fn is_small(n: u64) -> bool {
    0 < n && n < SMALLEST
}

/// Returns which parts to hide where their total is shown; `None` where hiding all of them is not enough.
fn hide(parts: &[u64]) -> Option<Vec<bool>> {
    let mut hidden: Vec<bool> = parts.iter().map(|n| is_small(*n)).collect();
    while !is_safe(parts, &hidden) {
        let open = hidden.iter_mut().zip(parts).filter(|(hidden, n)| !**hidden && **n > 0);
        *open.min_by_key(|(_, n)| **n)?.0 = true;
    }
    Some(hidden)
}

/// Returns true where, for a reader who knows the total and what is shown, a small number can be any from 1 to 4.
fn is_safe(parts: &[u64], hidden: &[bool]) -> bool {
    let unseen = || parts.iter().zip(hidden).filter(|(_, hidden)| **hidden).map(|(n, _)| *n);
    let small = unseen().filter(|n| is_small(*n)).count() as u64;
    if small == 0 {
        return true;
    }
    let (others, large, sum) = (small - 1, unseen().count() as u64 - small, unseen().sum::<u64>());
    // The reader knows that a large number is hidden only where it is no larger than any that is shown.
    let seen = parts.iter().zip(hidden).filter(|(n, hidden)| !**hidden && **n > 0).map(|(n, _)| *n);
    let largest = seen.min().unwrap_or(u64::MAX);
    let least = sum.saturating_sub((others * (SMALLEST - 1)).saturating_add(large.saturating_mul(largest))).max(1);
    let most = sum.saturating_sub(others + large * SMALLEST).min(SMALLEST - 1);
    least == 1 && most == SMALLEST - 1
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exactly(n) => n.fmt(f),
            Self::Few => f.pad("<5"),
            Self::Hidden => f.pad("hidden"),
        }
    }
}

impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Exactly(n) => serializer.serialize_u64(*n),
            _ => serializer.collect_str(self),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Shown::*, *};
    use std::collections::{BTreeMap, BTreeSet};

    fn one(parts: &[u64]) -> (Shown, Vec<Shown>) {
        let Column { total, mut splits } = protect(&[parts.to_vec()]);
        (total, splits.pop().expect("one split"))
    }

    #[test]
    fn what_is_large_or_nought_is_shown() {
        assert_eq!(one(&[5, 0, 12]), (Exactly(17), vec![Exactly(5), Exactly(0), Exactly(12)]));
        assert_eq!(one(&[]), (Exactly(0), vec![]));
        assert_eq!(protect(&[]).total, Exactly(0));
        assert_eq!(one(&[0, 0]), (Exactly(0), vec![Exactly(0), Exactly(0)]));
    }

    #[test]
    fn one_small_number_takes_the_next_smallest_with_it() {
        assert_eq!(one(&[3, 30, 9, 0]), (Exactly(42), vec![Few, Exactly(30), Hidden, Exactly(0)]));
        assert_eq!(one(&[3, 9]), (Exactly(12), vec![Few, Hidden]));
    }

    #[test]
    fn two_small_numbers_hide_each_other_unless_their_sum_tells() {
        assert_eq!(one(&[3, 30, 2]), (Exactly(35), vec![Few, Exactly(30), Few]));
        assert_eq!(one(&[1, 30, 1]), (Exactly(32), vec![Few, Hidden, Few]), "two can only be one and one");
        assert_eq!(one(&[4, 30, 4]), (Exactly(38), vec![Few, Hidden, Few]), "eight can only be four and four");
    }

    #[test]
    fn the_number_hidden_second_does_not_give_the_first_away() {
        // One of two sevens hidden: whoever knows that it is the smallest shown or smaller would know the four.
        assert_eq!(one(&[4, 7, 7, 20]).1, [Few, Hidden, Hidden, Exactly(20)]);
        // Six, of which one is five at least: the other could only be one.
        assert_eq!(one(&[1, 5, 40]).1, [Few, Hidden, Hidden]);
    }

    #[test]
    fn a_small_total_is_hidden_with_its_parts() {
        assert_eq!(one(&[3]), (Few, vec![Few]));
        assert_eq!(one(&[1, 2]), (Few, vec![Few, Few]));
        assert_eq!(one(&[1, 1, 1, 1]), (Hidden, vec![Hidden; 4]), "four parts below five are one each");
        let column = protect(&[vec![1, 1, 1, 1], vec![4]]);
        assert_eq!((column.total, &column.splits[1]), (Hidden, &vec![Hidden]), "what one split hides no other tells");
    }

    #[test]
    fn where_hiding_all_parts_is_not_enough_nothing_is_shown() {
        assert_eq!(one(&[1, 5]), (Hidden, vec![Hidden, Hidden]), "one and five are all that six can be");
        let column = protect(&[vec![1, 5], vec![6]]);
        assert_eq!(column, Column { total: Hidden, splits: vec![vec![Hidden, Hidden], vec![Hidden]] });
    }

    #[test]
    fn numbers_are_written_plainly() {
        assert_eq!([Exactly(12), Few, Hidden].map(|shown| shown.to_string()), ["12", "<5", "hidden"]);
        assert_eq!(format!("{Few:>4}|{:>4}", Exactly(7)), "  <5|   7");
        assert_eq!(serde_json::to_string(&[Exactly(12), Few, Hidden]).expect("JSON"), r#"[12,"<5","hidden"]"#);
    }

    /// A reader who has the program and tries every table there is: of those that print alike, no small number may be the
    /// same in all.
    #[test]
    fn no_reader_can_work_out_a_small_number() {
        for (splits, most) in
            [(vec![2], 40), (vec![3], 40), (vec![4], 26), (vec![5], 20), (vec![2, 2], 40), (vec![3, 2], 30)]
        {
            let mut alike: BTreeMap<Column, Vec<Vec<Vec<u64>>>> = BTreeMap::new();
            for table in tables(&splits, most) {
                alike.entry(protect(&table)).or_default().push(table);
            }
            assert!(alike.len() > 10, "{splits:?}");
            for (printed, tables) in &alike {
                let cells = printed.splits.iter().enumerate();
                for (split, part) in cells.flat_map(|(split, parts)| (0..parts.len()).map(move |part| (split, part))) {
                    let can_be: BTreeSet<u64> = tables.iter().map(|table| table[split][part]).collect();
                    let told = can_be.len() == 1 && can_be.iter().all(|n| is_small(*n));
                    assert!(!told, "{printed:?} tells part {part} of split {split}: {can_be:?}");
                }
            }
        }
    }

    /// Returns every table with splits of these lengths that adds up to `most` at most.
    fn tables(splits: &[usize], most: u64) -> Vec<Vec<Vec<u64>>> {
        (0..=most)
            .flat_map(|total| {
                splits.iter().fold(vec![Vec::new()], |tables: Vec<Vec<Vec<u64>>>, length| {
                    let ways = ways(*length, total);
                    tables
                        .iter()
                        .flat_map(|table| ways.iter().map(|way| [table.as_slice(), std::slice::from_ref(way)].concat()))
                        .collect()
                })
            })
            .collect()
    }

    /// Returns every way to make `total` of `length` parts.
    fn ways(length: usize, total: u64) -> Vec<Vec<u64>> {
        if length == 1 {
            return vec![vec![total]];
        }
        let further = |first: u64| {
            ways(length - 1, total - first).into_iter().map(move |rest| [&[first], rest.as_slice()].concat())
        };
        (0..=total).flat_map(further).collect()
    }
}
