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

/// Reads the sheets of an XLSX that are not hidden, with their names.
pub(crate) fn xlsx(file: &str, bytes: &[u8], findings: &mut Findings) -> Result<Vec<(String, Rows)>, NotAFeed> {
    let broken = |says: String| NotAFeed::Zip { file: file.to_owned(), says };
    zipped::prove(file, bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(error.to_string()))?;
    let seen = book.sheets_metadata().iter().filter(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = seen.map(|sheet| sheet.name.clone()).collect();
    let mut sheets = Vec::new();
    for name in names {
        match sheet(&mut book, &name, findings) {
            Ok(rows) => sheets.push((name, rows)),
            Err(says) => findings.lose(&name, "", format!("The sheet cannot be read ({says}): it is left out.")),
        }
    }
    Ok(sheets)
}

fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, findings: &mut Findings) -> Result<Rows, String> {
    let merged = book.merge_cells_by_sheet_name(name).unwrap_or_default();
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
        put(&mut rows, row, column, text);
    }
    // What was merged downwards holds for each row of it.
    for region in merged {
        let (top, left) = (region.start.0 as usize, region.start.1 as usize);
        let Some(text) = rows.get(&top).and_then(|row| row.get(left)).filter(|text| !text.is_empty()).cloned() else {
            continue;
        };
        let below: Vec<usize> =
            rows.range(top + 1..=(region.end.0 as usize).max(top + 1)).map(|(row, _)| *row).collect();
        for row in below.into_iter().filter(|row| *row <= region.end.0 as usize) {
            put(&mut rows, row, left, text.clone());
        }
    }
    Ok(rows.into_iter().map(|(row, cells)| (row + 1, cells)).collect())
}

fn put(rows: &mut BTreeMap<usize, Vec<String>>, row: usize, column: usize, text: String) {
    let cells = rows.entry(row).or_default();
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    if let Some(cell) = cells.get_mut(column) {
        *cell = text;
    }
}

fn shown(value: &DataRef) -> Result<String, ()> {
    Ok(match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
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
