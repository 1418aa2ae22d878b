//! The spreadsheet that a small charity fills in: read as it comes, explained by row and column, and safe to open.

use pathways::{
    cli::world::Shipped,
    directory::source::{self, Import, NotAFeed, Severity, sheet},
    domain::asset::{Asset, Day, Every, Precision, Provider},
};
use proptest::prelude::*;
use std::{
    io::{Cursor, Write},
    sync::LazyLock,
};
use zip::{ZipWriter, write::SimpleFileOptions};

static SHIPPED: LazyLock<Shipped> = LazyLock::new(|| Shipped::load().expect("what the program ships"));

fn try_read(file: &str, bytes: &[u8]) -> Result<Import, NotAFeed> {
    source::read("sheet", vec![(file.to_owned(), bytes.to_vec())], &SHIPPED.places)
}

fn read(text: &str) -> Import {
    try_read("groups.csv", text.as_bytes()).expect("a sheet")
}

fn says(import: &Import, record: &str, field: &str, words: &str) {
    let found = import.findings.iter().any(|f| f.record == record && f.field == field && f.says.contains(words));
    assert!(found, "{record} {field} {words}: {:#?}", import.findings);
}

const MESS: &str = "Our groups in 2026,,,,,,,,\n\
,,,,,,,,\n\
Telephone,Name of group *,Opening times,Price,Post Code,Colour,Min age,Date checked,Website\n\
1514960000,Tea and talk,Mon 9.30-4,Free,l91ab,red,18+,45992,www.example.org\n\
\n\
,,,,,,,,\n\
0151 496 0001,\"Walking, \"\"gently\"\"\",\"Tue 10:00-11:30\nThu 2-4pm\",£3.50,L9 1AB,,any,24/11/2026,javascript:alert(1)\n\
,,Sat 10am-12pm,,L4 9XP,,,,\n\
,Choir,when it suits us,\"£2, £1 unwaged\",,,young,,\n\
,,,Free,,,,,\n\
Telephone,Name of group *,Opening times,Price,Post Code,Colour,Min age,Date checked,Website\n\
,Tea and talk,Wed 10:00-12:00,50p,L9 1AB,,,,\n";

#[test]
fn a_sheet_with_the_usual_mistakes_is_read_and_each_is_explained() {
    let import = read(MESS);
    assert_eq!(import.format, "sheet-csv");
    let names: Vec<_> = import.assets.iter().map(|asset| (asset.id.as_str(), asset.name.as_str())).collect();
    assert_eq!(
        names,
        [
            ("tea-and-talk-l91ab", "Tea and talk"),
            ("walking-gently-l9-1ab", "Walking, \"gently\""),
            ("choir", "Choir"),
            ("tea-and-talk-l9-1ab", "Tea and talk")
        ]
    );
    assert_eq!((import.counts.records, import.counts.accepted, import.counts.refused), (5, 4, 1));
    let [tea, walk, choir, other] = &import.assets[..] else { panic!("four") };
    let hours = |asset: &Asset| {
        let one = |s: &pathways::domain::asset::Schedule| {
            format!("{:?} {}-{}", s.days, s.opens.strftime("%H:%M"), s.closes.strftime("%H:%M"))
        };
        asset.schedules.iter().map(one).collect::<Vec<_>>()
    };
    assert_eq!(hours(tea), ["[Mon] 09:30-16:00"]);
    assert_eq!(hours(walk), ["[Tue] 10:00-11:30", "[Thu] 14:00-16:00", "[Sat] 10:00-12:00"]);
    assert_eq!((choir.hours_note.as_deref(), choir.schedules.len()), (Some("when it suits us"), 0));
    let pence = |asset: &Asset| asset.costs.iter().map(|cost| cost.pence).collect::<Vec<_>>();
    assert_eq!([pence(tea), pence(walk), pence(choir), pence(other)], [[Some(0)], [Some(350)], [None], [Some(50)]]);
    assert_eq!((tea.phones.as_slice(), tea.eligibility.min_age), (&["01514960000".to_owned()][..], Some(18)));
    assert_eq!(tea.verified_on.map(|date| date.to_string()).as_deref(), Some("2025-12-01"));
    assert_eq!(walk.verified_on.map(|date| date.to_string()).as_deref(), Some("2026-11-24"));
    assert_eq!((tea.url.as_deref(), walk.url.as_deref()), (Some("https://www.example.org"), None));
    let places: Vec<_> = walk.places.iter().filter_map(|place| place.postcode.as_deref()).collect();
    assert_eq!(places, ["L9 1AB", "L4 9XP"]);
    says(&import, "header", "F", "Colour");
    says(&import, "row 4", "A phone", "nought");
    says(&import, "row 4", "C days and times", "“9.30-4” was read as 09:30 to 16:00.");
    says(&import, "row 7", "I website", "no address");
    says(&import, "row 8", "B name", "part of the service above");
    says(&import, "row 9", "G from age", "“young”");
    says(&import, "row 10", "B name", "no name");
    assert_eq!(read(MESS).assets, import.assets, "the second run finds the same");
}

#[test]
fn a_row_whose_words_are_titles_too_is_a_row_and_the_header_again_is_none() {
    let head = "Name,Address,Status,When\n";
    let import = read(&format!("{head}Walking group,High Street,open,Days and times vary\n{head}Tea,,open,\n"));
    assert_eq!(import.assets.iter().map(|asset| asset.name.as_str()).collect::<Vec<_>>(), ["Walking group", "Tea"]);
}

#[test]
fn two_rows_alike_are_both_kept() {
    let import = read("Name,Postcode,Days and times\nYoga,L9 1AB,Mon 10:00-11:00\nYoga,L9 1AB,Tue 10:00-11:00\n");
    assert_eq!(
        import.assets.iter().map(|asset| asset.id.as_str()).collect::<Vec<_>>(),
        ["yoga-l9-1ab", "yoga-l9-1ab-2"]
    );
    says(&import, "row 3", "A name", "both are kept");
    let import = read("id,Name,Postcode\n7,Yoga,L9 1AB\n7,Tai chi,L9 1AB\n");
    assert_eq!((import.counts.accepted, import.counts.duplicates), (1, 1));
    says(&import, "row 3", "A id", "this one replaces it");
}

#[test]
fn other_separators_and_encodings_are_read() {
    let text = "Name;Postcode;Cost\r\nCafé;L9 1AB;£3\r\n";
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).expect("latin")).collect();
    let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for bytes in [text.as_bytes(), &latin, &wide, text.replace(';', "\t").as_bytes()] {
        let import = try_read("x.csv", bytes).expect("a sheet");
        let asset = import.assets.first().expect("an asset");
        assert_eq!((asset.name.as_str(), asset.costs.first().and_then(|cost| cost.pence)), ("Café", Some(300)));
    }
}

#[test]
fn tables_of_a_standard_are_no_form() {
    for text in ["id,organization_id,name,status\n1,o,Tea,active\n", "id,name,status,url\n1,Tea,active,\n"] {
        assert_eq!(try_read("services.csv", text.as_bytes()).expect("a feed").format, "hsds-3.0-csv");
    }
}

#[test]
fn the_form_shows_how_and_its_example_is_left_out() {
    let form = sheet::template();
    let import = read(&form);
    assert_eq!((import.counts.accepted, import.counts.refused, import.findings.len()), (0, 0, 1));
    let filled = read(&form.replace("example-row", "walk"));
    assert_eq!(filled.findings, [], "the example itself has no fault");
    let asset = filled.assets.first().expect("the example");
    assert_eq!(
        asset.schedules.iter().map(|s| (s.every, s.days[0])).collect::<Vec<_>>(),
        [(Every::Week, Day::Tue), (Every::Month, Day::Sat)]
    );
    assert_eq!((asset.needs.len(), asset.access.len(), asset.languages.len(), asset.costs.len()), (2, 2, 2, 2));
}

/// What the form does not hold.
fn as_the_form_has_it(asset: &Asset) -> Asset {
    let places = asset.places.iter().map(|place| {
        let mut place = place.clone();
        place.id = None;
        place
    });
    Asset {
        feed: "sheet".into(),
        places: places.collect(),
        provider: asset
            .provider
            .as_ref()
            .map(|provider| Provider { name: provider.name.clone(), ..Provider::default() }),
        source: None,
        changed_at: None,
        example: false,
        ..asset.clone()
    }
}

fn goes_round(assets: &[Asset]) {
    let back = read(&sheet::write(assets));
    for (was, is) in assets.iter().zip(&back.assets) {
        assert_eq!(as_the_form_has_it(is), as_the_form_has_it(was));
    }
    assert_eq!(back.assets.len(), assets.len());
    let twice: Vec<Asset> = read(&sheet::write(&back.assets)).assets;
    assert_eq!(twice, back.assets);
}

#[test]
fn what_is_written_is_read_again_as_it_was() {
    let demo = SHIPPED.demo().expect("the demo town");
    assert!(demo.len() > 20 && demo.iter().any(|asset| asset.places.len() > 1 || asset.schedules.len() > 1));
    goes_round(&demo);
}

fn plain() -> Asset {
    let json = serde_json::json!([{"id": "x", "name": "X", "status": "active"}]).to_string();
    let import = source::read("sheet", vec![("f.json".into(), json.into_bytes())], &SHIPPED.places).expect("a feed");
    import.assets.into_iter().next().expect("an asset")
}

proptest! {
    #[test]
    fn no_cell_begins_a_formula_and_every_text_comes_back(name in "[=+@'＝\\-]{0,3}[a-zA-Z£é,;\"=' ]{0,12}[a-z]", summary in "[-=+@' ]{0,2}[a-z,;\"\n]{0,20}[a-z]") {
        let asset = Asset { name: name.trim().to_owned(), summary: summary.trim().replace("\n\n", "\n"), ..plain() };
        let written = sheet::write(std::slice::from_ref(&asset));
        for record in csv::ReaderBuilder::new().has_headers(false).from_reader(written.as_bytes()).records() {
            for cell in &record.expect("a row") {
                prop_assert!(!cell.trim_start_matches('\u{feff}').starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']), "{cell}");
            }
        }
        let back = read(&written);
        let is = back.assets.first().map(|asset| asset.name.split_whitespace().collect::<Vec<_>>().join(" "));
        let was = asset.name.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(is, Some(was));
    }
}

#[test]
fn a_phone_number_that_begins_with_a_plus_comes_back() {
    let asset = Asset { phones: vec!["+44 151 496 0000".into()], ..plain() };
    let written = sheet::write(std::slice::from_ref(&asset));
    assert!(written.contains(",'+44 151 496 0000,"), "{written}");
    assert_eq!(read(&written).assets[0].phones, asset.phones);
}

/// An XLSX with one sheet, whose rows are given as XML.
fn book(rows: &str, merged: &str) -> Vec<u8> {
    book_of(1, rows, merged, ">")
}

/// The same with the sheet named several times, and shared words.
fn book_of(times: usize, rows: &str, merged: &str, shared: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut file = |name: &str, text: &str| {
        zip.start_file(name, SimpleFileOptions::default()).expect("a file");
        zip.write_all(text.as_bytes()).expect("bytes");
    };
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    file("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    file(
        "_rels/.rels",
        &format!(
            "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"r\" Type=\"{REL}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
    );
    let sheets: String =
        (1..=times).map(|n| format!("<sheet name=\"Groups {n}\" sheetId=\"{n}\" r:id=\"rId1\"/>")).collect();
    file(
        "xl/workbook.xml",
        &format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{REL}\"><sheets>{sheets}</sheets></workbook>"),
    );
    file("xl/sharedStrings.xml", &format!("<sst xmlns=\"{MAIN}\" {shared}</sst>"));
    file(
        "xl/_rels/workbook.xml.rels",
        &format!(
            "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"rId1\" Type=\"{REL}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{REL}/styles\" Target=\"styles.xml\"/></Relationships>"
        ),
    );
    file(
        "xl/styles.xml",
        &format!(
            "<styleSheet xmlns=\"{MAIN}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
        ),
    );
    file(
        "xl/worksheets/sheet1.xml",
        &format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData>{merged}</worksheet>"),
    );
    zip.finish().expect("a zip").into_inner()
}

fn row(number: usize, cells: &[(&str, &str)]) -> String {
    let cell = |(column, text): &(&str, &str)| match text.strip_prefix('#') {
        Some(number_of) => format!("<c r=\"{column}{number}\"{number_of}</c>"),
        None => format!("<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"),
    };
    format!("<row r=\"{number}\">{}</row>", cells.iter().map(cell).collect::<String>())
}

#[test]
fn a_workbook_is_read_with_its_dates_numbers_and_merged_cells() {
    let rows = [
        row(1, &[("A", "Groups of our charity")]),
        row(
            3,
            &[
                ("A", "Organisation"),
                ("B", "Group name"),
                ("C", "Where"),
                ("F", "Checked on"),
                ("G", "Phone"),
                ("H", "Cost"),
            ],
        ),
        row(4, &[("C", "Venue"), ("D", "Postcode"), ("E", "When")]),
        row(
            5,
            &[
                ("A", "Neighbours"),
                ("B", "Tea"),
                ("C", "Hall"),
                ("D", "L9 1AB"),
                ("E", "Mon 10:00-12:00"),
                ("F", "# s=\"1\"><v>46350</v>"),
                ("G", "#><v>1514960000</v>"),
                ("H", "#><v>3.5</v>"),
            ],
        ),
        row(6, &[("B", "Talk"), ("D", "L9 1AB"), ("E", "Tue 10:00-12:00"), ("H", "# t=\"e\"><v>#DIV/0!</v>")]),
        row(1_048_576, &[("XFD", "a cell in the last corner")]),
    ];
    let bytes = book(
        &rows.concat(),
        "<mergeCells count=\"2\"><mergeCell ref=\"A5:A6\"/><mergeCell ref=\"C3:E3\"/></mergeCells>",
    );
    let import = try_read("groups.xlsx", &bytes).expect("a workbook");
    assert_eq!((import.format, import.counts.accepted), ("sheet-xlsx", 2), "{:#?}", import.findings);
    let [tea, talk] = &import.assets[..] else { panic!("two") };
    assert_eq!(tea.verified_on.map(|date| date.to_string()).as_deref(), Some("2026-11-24"));
    assert_eq!((tea.phones.as_slice(), tea.costs[0].pence), (&["01514960000".to_owned()][..], Some(350)));
    assert_eq!(talk.provider.as_ref().map(|provider| provider.name.as_str()), Some("Neighbours"));
    assert_eq!(tea.places[0].name.as_deref(), Some("Hall"));
    says(&import, "row 6", "H", "error");
}

#[test]
fn a_workbook_that_is_broken_or_a_trap_is_refused_in_a_sentence() {
    let good = book(&row(1, &[("A", "Name"), ("B", "Postcode"), ("C", "Cost")]), "");
    assert_eq!(try_read("x.xlsx", &good).expect("an empty sheet").counts.accepted, 0);
    for end in [10, 200, good.len() / 2, good.len() - 5] {
        let error = try_read("x.xlsx", &good[..end]).map(|import| import.counts).expect_err("cut short");
        assert!(error.to_string().ends_with('.'), "{error}");
    }
    // Whatever byte is wrong, it is an answer and no crash.
    for at in (0..good.len()).step_by(7) {
        let mut bad = good.clone();
        bad[at] ^= 0x55;
        let _ = try_read("x.xlsx", &bad);
    }
}

#[test]
fn a_workbook_takes_no_more_room_than_it_has_words() {
    let words = |claim: &str| format!("count=\"90000\" uniqueCount = '{claim}'><si><t>Tea</t></si>");
    let rows = [
        row(1, &[("A", "Name"), ("B", "Postcode"), ("C", "Cost")]),
        row(2, &[("A", "# t=\"s\"><v>0</v>"), ("B", "L9 1AB")]),
    ];
    let read = |times, claim: &str| try_read("x.xlsx", &book_of(times, &rows.concat(), "", &words(claim)));
    let import = read(3, "1").expect("a workbook");
    assert_eq!((import.assets[0].name.as_str(), import.counts.accepted), ("Tea", 1), "{:#?}", import.findings);
    for sheet in ["Groups 2", "Groups 3"] {
        says(&import, sheet, "", "only the first");
    }
    for claim in ["1000000000000", "99999999999999999999999999", "+01000000"] {
        assert!(matches!(read(1, claim), Err(NotAFeed::Zip { says, .. }) if says.contains("claims")), "{claim}");
    }
    assert!(matches!(read(101, "1"), Err(NotAFeed::TooLarge(_))));
    // Long words, said again and again.
    let rows: String = (2..=100).map(|number| row(number, &[("A", "")])).collect();
    let rows = row(1, &[("A", &"a".repeat(90_000))]) + &rows;
    let merged = |times| format!("<mergeCells>{}</mergeCells>", "<mergeCell ref=\"A1:A100\"/>".repeat(times));
    assert!(matches!(try_read("x.xlsx", &book(&rows, &merged(1))), Err(NotAFeed::Unknown(_))));
    assert!(matches!(try_read("x.xlsx", &book(&rows, &merged(100))), Err(NotAFeed::TooLarge(_))));
}

#[test]
fn a_zip_bomb_unfolds_no_further_than_is_taken() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for n in 0..5 {
        zip.start_file(format!("services{n}.csv"), SimpleFileOptions::default()).expect("a file");
        let zeros = vec![b' '; 1 << 20];
        for _ in 0..60 {
            zip.write_all(&zeros).expect("bytes");
        }
    }
    let bomb = zip.finish().expect("a zip").into_inner();
    assert!(bomb.len() < 1 << 20, "it is small: {}", bomb.len());
    for name in ["feed.zip", "feed.xlsx"] {
        assert!(matches!(try_read(name, &bomb), Err(NotAFeed::TooLarge(_))), "{name}");
    }
}

#[test]
fn a_zipped_package_is_read_as_its_folder() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("pack/services.csv", "id,organization_id,name,status\n1,o,Tea,active\n"),
        ("pack/organizations.csv", "id,name\no,Org\n"),
        ("pack/datapackage.json", "{}"),
        ("../../etc/readme.txt", "no"),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).expect("a file");
        zip.write_all(text.as_bytes()).expect("bytes");
    }
    let import = try_read("pack.zip", &zip.finish().expect("a zip").into_inner()).expect("a feed");
    assert_eq!((import.format, import.counts.organisations, import.counts.accepted), ("hsds-3.0-csv", 1, 1));
    assert!(import.findings.iter().all(|finding| finding.severity != Severity::Refused));
    assert!(import.assets.iter().all(|asset| asset.places.iter().all(|place| place.precision == Precision::None)));
}
