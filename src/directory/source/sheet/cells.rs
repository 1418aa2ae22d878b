//! The cells of a spreadsheet, as text: from CSV with whatever separates it, or from XLSX. Bounded: a cell in the last corner of a sheet
//! costs no more than a cell.

use super::super::{Findings, NotAFeed, zipped};
use calamine::{DataRef, Reader as _, SheetVisible, Xlsx};
use std::{collections::BTreeMap, io::Cursor};

/// Rows with their numbers as an office program shows them.
pub(crate) type Rows = Vec<(usize, Vec<String>)>;

/// Cells to the right of this are left.
const WIDEST: usize = 200;
/// Rows beyond this are left.
pub(crate) const LONGEST: usize = 100_000;

/// The characters that an office program lets a cell have.
const CELL: usize = 32_767;
/// The merged cells of a sheet that are read.
const MERGED: usize = 10_000;
/// The most sheets of a workbook.
const SHEETS: usize = 100;
/// The most memory that the cells of a workbook may take, in bytes.
const LARGEST: usize = 256 << 20;

/// Reads a CSV table.
pub(crate) fn csv(text: &str) -> Rows {
    let head: String = text.lines().take(10).collect();
    let count = |c: char| head.matches(c).count();
    let delimiter =
        [(',', b','), (';', b';'), ('\t', b'\t')].into_iter().max_by_key(|(c, _)| count(*c)).map_or(b',', |(_, b)| b);
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).has_headers(false).delimiter(delimiter).from_reader(text.as_bytes());
    let mut within = 0;
    let mut rows = Vec::new();
    for record in reader.records().flatten() {
        let line = record.position().map_or(0, csv::Position::line);
        // Line ends within cells begin no row.
        let number = usize::try_from(line).unwrap_or_default().saturating_sub(within);
        within += record.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        rows.push((number, record.iter().take(WIDEST).map(str::to_owned).collect()));
        if rows.len() >= LONGEST {
            break;
        }
    }
    rows
}

/// Reads the sheets of an XLSX that are not hidden, one after another, up to the first that `take` takes.
pub(crate) fn xlsx<T>(
    file: &str,
    bytes: &[u8],
    findings: &mut Findings,
    take: impl Fn(Rows) -> Option<T>,
) -> Result<Option<T>, NotAFeed> {
    let broken = |says: String| NotAFeed::Zip { file: file.to_owned(), says };
    zipped::prove_book(file, bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(error.to_string()))?;
    let seen = book.sheets_metadata().iter().filter(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = seen.map(|sheet| sheet.name.clone()).collect();
    if names.len() > SHEETS {
        return Err(NotAFeed::TooLarge(file.to_owned()));
    }
    let mut left = LARGEST;
    let mut found = None;
    for name in names {
        if found.is_none() {
            found = match sheet(&mut book, &name, &mut left, findings) {
                Ok(Some(rows)) => take(rows),
                Ok(None) => return Err(NotAFeed::TooLarge(file.to_owned())),
                Err(says) => {
                    findings.lose(&name, "", format!("The sheet cannot be read ({says}): it is left out."));
                    continue;
                }
            };
            if found.is_some() {
                continue;
            }
        }
        findings.warn(&name, "", "The sheet was not read: only the first that has a header is.");
    }
    Ok(found)
}

/// Returns `None` where it takes more memory than is left.
fn sheet(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    left: &mut usize,
    findings: &mut Findings,
) -> Result<Option<Rows>, String> {
    let mut merged = book.merge_cells_by_sheet_name(name).unwrap_or_default();
    if merged.len() > MERGED {
        findings.lose(name, "", format!("Only its first {MERGED} merged cells were read."));
        merged.truncate(MERGED);
    }
    let mut rows: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let mut reader = book.worksheet_cells_reader(name).map_err(|error| error.to_string())?;
    while let Some(cell) = reader.next_cell().map_err(|error| error.to_string())? {
        let (row, column) = cell.get_position();
        let (row, column) = (row as usize, column as usize);
        if column >= WIDEST || (rows.len() >= LONGEST && !rows.contains_key(&row)) {
            continue;
        }
        let text = match shown(cell.get_value()) {
            Ok(text) => text,
            Err(()) => {
                let field = super::form::letter(column);
                findings.warn(&format!("row {}", row + 1), &field, "Its formula gives an error: the cell is left out.");
                continue;
            }
        };
        if put(&mut rows, row, column, text, left).is_none() {
            return Ok(None);
        }
    }
    // What was merged downwards holds for each row of it.
    for region in merged {
        let (top, first) = (region.start.0 as usize, region.start.1 as usize);
        let Some(text) = rows.get(&top).and_then(|row| row.get(first)).filter(|text| !text.is_empty()).cloned() else {
            continue;
        };
        let below: Vec<usize> =
            rows.range(top + 1..=(region.end.0 as usize).max(top + 1)).map(|(row, _)| *row).collect();
        for row in below.into_iter().filter(|row| *row <= region.end.0 as usize) {
            if put(&mut rows, row, first, text.clone(), left).is_none() {
                return Ok(None);
            }
        }
    }
    Ok(Some(rows.into_iter().map(|(row, cells)| (row + 1, cells)).collect()))
}

fn put(
    rows: &mut BTreeMap<usize, Vec<String>>,
    row: usize,
    column: usize,
    text: String,
    left: &mut usize,
) -> Option<()> {
    let cells = rows.entry(row).or_default();
    let wider = (column + 1).saturating_sub(cells.len()).max(1);
    *left = left.checked_sub(text.len() + wider * size_of::<String>())?;
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    if let Some(cell) = cells.get_mut(column) {
        *cell = text;
    }
    Some(())
}

/// Before it is copied: many cells may name one text.
fn cut(text: &str) -> String {
    text.chars().take(CELL).collect()
}

fn shown(value: &DataRef) -> Result<String, ()> {
    Ok(match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => cut(text),
        DataRef::SharedString(text) => cut(text),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(is) => if *is { "yes" } else { "no" }.to_owned(),
        DataRef::DateTime(moment) => {
            let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
            let (date, time) = (format!("{year:04}-{month:02}-{day:02}"), format!("{hour:02}:{minute:02}"));
            match moment.as_f64() {
                serial if serial < 1.0 => time,
                serial if serial.fract() == 0.0 => date,
                _ => format!("{date} {time}"),
            }
        }
        DataRef::Error(_) => return Err(()),
    })
}
