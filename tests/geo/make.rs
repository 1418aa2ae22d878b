//! Makes what `data/` has of places: reads a source as CSV from standard input and writes to standard output. The same source makes the
//! same bytes.
//!
//! - `cargo run --example make-places postcodes < code-point-open.csv > postcodes.bin`, from
//!   `postcode,easting,northing,quality,district_code`
//! - `cargo run --example make-places villages < os-open-names.csv > villages.tsv`, from
//!   `name,district_text,type,lat,lon,nearest_unit_district_code`

mod pack;

use std::io::{self, Read, Write};

fn main() -> io::Result<()> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    let districts = pack::districts(include_str!("../../data/districts.csv"));
    let made = match std::env::args().nth(1).as_deref() {
        Some("postcodes") => pack::pack(&pack::rows(&text), &districts),
        Some("villages") => pack::villages(&text, &districts).into_bytes(),
        _ => return Err(io::Error::other("Say what to make: postcodes or villages.")),
    };
    io::stdout().write_all(&made)
}
