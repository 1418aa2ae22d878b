//! Packs postcodes into the table that `src/directory/postcodes.rs` describes and reads.

use pathways::directory::{
    postcodes::{FIRST_BITS, LAT_0, LAT_STEP, LON_0, LON_STEP, unit_number},
    villages,
};
use std::collections::BTreeMap;

/// A live unit.
#[derive(Clone, Debug)]
pub struct Row {
    /// `L9 1AB`.
    pub postcode: String,
    /// Latitude and longitude in degrees of WGS 84.
    pub point: (f64, f64),
    /// The code of its district, as `E08000012`; empty for the few of which Code-Point Open does not say it.
    pub district: String,
}

/// One unit in steps: its number, latitude, longitude, and the place of its district.
type Unit = (usize, i32, i32, u16);

/// Stands for the district of a unit of which it is not said.
const UNSAID: u16 = u16::MAX;

/// Returns the table. `districts` are code and name.
pub fn pack(rows: &[Row], districts: &[(String, String)]) -> Vec<u8> {
    let places: BTreeMap<&str, u16> = districts.iter().map(|(code, _)| code.as_str()).zip(0..).collect();
    let mut outcodes: BTreeMap<[u8; 4], BTreeMap<u8, Vec<Unit>>> = BTreeMap::new();
    for row in rows {
        let (outcode, rest) = row.postcode.split_once(' ').expect("a postcode has a space");
        let mut key = [b' '; 4];
        key[..outcode.len()].copy_from_slice(outcode.as_bytes());
        let number = unit_number(&rest[1..]).expect("two letters of a unit");
        let district = if row.district.is_empty() { UNSAID } else { places[row.district.as_str()] };
        let unit = (number, steps(row.point.0, LAT_0, LAT_STEP), steps(row.point.1, LON_0, LON_STEP), district);
        outcodes.entry(key).or_default().entry(rest.as_bytes()[0] - b'0').or_default().push(unit);
    }
    let count = |length: usize| u16::try_from(length).expect("so few").to_le_bytes();
    let mut head = b"PCODES1\n".to_vec();
    head.extend(count(districts.len()));
    head.extend(count(outcodes.len()));
    head.extend(count(outcodes.values().map(BTreeMap::len).sum()));
    head.extend([0, 0]);
    for (code, name) in districts {
        let mut record = [0; 40];
        record[0] = code.as_bytes()[0];
        record[1..=name.len()].copy_from_slice(name.as_bytes());
        head.extend(record);
    }
    let (mut sectors, mut streams, mut first) = (Vec::new(), Vec::new(), 0_usize);
    for (key, digits) in &mut outcodes {
        head.extend(key);
        head.extend(count(first));
        head.extend(digits.keys().fold(0_u16, |all, digit| all | 1 << digit).to_le_bytes());
        first += digits.len();
        for units in digits.values_mut() {
            units.sort_unstable();
            say_districts(units);
            sectors.extend(u32::try_from(streams.len()).expect("so short").to_le_bytes());
            sector(units, &mut sectors, &mut streams);
        }
    }
    [head, sectors, streams, vec![0; 8]].concat()
}

/// Gives a unit whose district is not said that of the nearest in its sector.
fn say_districts(units: &mut [Unit]) {
    let said: Vec<Unit> = units.iter().copied().filter(|unit| unit.3 != UNSAID).collect();
    for unit in units.iter_mut().filter(|unit| unit.3 == UNSAID) {
        let apart = |other: &&Unit| (other.1 - unit.1).pow(2) + (other.2 - unit.2).pow(2);
        unit.3 = said.iter().min_by_key(apart).expect("a sector in no district").3;
    }
}

fn steps(degrees: f64, from: f64, step: f64) -> i32 {
    ((degrees - from) / step).round() as i32
}

fn sector(units: &[Unit], sectors: &mut Vec<u8>, streams: &mut Vec<u8>) {
    let mut districts: Vec<u16> = units.iter().map(|unit| unit.3).collect();
    districts.sort_unstable();
    districts.dedup();
    let apart = |of: fn(&Unit) -> i32| -> Vec<u32> {
        units.windows(2).map(|pair| of(&pair[1]) - of(&pair[0])).map(|d| (d << 1 ^ d >> 31).cast_unsigned()).collect()
    };
    let (lats, lons) = (apart(|unit| unit.1), apart(|unit| unit.2));
    let (lat_low, lon_low) = (best_low(&lats), best_low(&lons));
    sectors.push(lat_low | lon_low << 4);
    sectors.push(u8::try_from(districts.len()).expect("so few"));
    let mut has = [0_u8; 50];
    units.iter().for_each(|unit| has[unit.0 / 8] |= 1 << (unit.0 % 8));
    sectors.extend(has);

    streams.extend(districts.iter().flat_map(|district| district.to_le_bytes()));
    let mut bits = Bits::default();
    let width = districts.len().next_power_of_two().trailing_zeros();
    for (at, unit) in units.iter().enumerate() {
        if at == 0 {
            bits.put(unit.1.cast_unsigned(), FIRST_BITS);
            bits.put(unit.2.cast_unsigned(), FIRST_BITS);
        }
        if districts.len() > 1 {
            let another = at == 0 || units[at - 1].3 != unit.3;
            if at > 0 {
                bits.put(another.into(), 1);
            }
            if another {
                let place = districts.iter().position(|known| *known == unit.3).expect("it is listed");
                bits.put(u32::try_from(place).expect("so few"), width);
            }
        }
        if at > 0 {
            bits.rice(lats[at - 1], lat_low.into());
            bits.rice(lons[at - 1], lon_low.into());
        }
    }
    streams.extend(bits.bytes);
}

/// Returns the Rice parameter that makes `numbers` shortest.
fn best_low(numbers: &[u32]) -> u8 {
    (0..16)
        .min_by_key(|low| numbers.iter().map(|number| (number >> low) + 1 + u32::from(*low)).sum::<u32>())
        .unwrap_or(0)
}

/// Bits, the lowest first.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    used: u32,
}

impl Bits {
    fn put(&mut self, number: u32, count: u32) {
        for at in 0..count {
            if self.used.is_multiple_of(8) {
                self.bytes.push(0);
            }
            *self.bytes.last_mut().expect("just pushed") |= u8::from(number >> at & 1 == 1) << (self.used % 8);
            self.used += 1;
        }
    }

    fn rice(&mut self, number: u32, low: u32) {
        (0..number >> low).for_each(|_| self.put(0, 1));
        self.put(1, 1);
        self.put(number, low);
    }
}

/// Reads the rows of `postcode,easting,northing,pqi,district_code`.
pub fn rows(text: &str) -> Vec<Row> {
    let row = |line: &str| {
        let mut fields = line.split(',');
        let postcode = fields.next()?.to_owned();
        let (easting, northing) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
        Some(Row { postcode, point: wgs84(easting, northing), district: fields.nth(1)?.to_owned() })
    };
    text.lines().skip(1).map(|line| row(line).unwrap_or_else(|| panic!("`{line}` is no row"))).collect()
}

/// Reads the rows of `code,name`.
pub fn districts(text: &str) -> Vec<(String, String)> {
    let row =
        |line: &str| line.split_once(',').map(|(code, name)| (code.to_owned(), name.trim_matches('"').to_owned()));
    text.lines().skip(1).filter_map(row).collect()
}

/// Districts of which `data/places.csv` has every place.
const ELSEWHERE: &[&str] = &["Liverpool", "Sefton", "Knowsley", "St Helens", "Wirral", "Halton", "Warrington"];

/// Returns the lines of `data/villages.tsv`: what is smaller than a town, and no ruin.
pub fn villages(text: &str, districts: &[(String, String)]) -> String {
    let mut lines: Vec<(String, String)> = Vec::new();
    for row in csv::Reader::from_reader(text.as_bytes()).records() {
        let row = row.expect("a row");
        let (name, kind, code) = (&row[0], &row[2], &row[5]);
        let district = &districts.iter().find(|(known, _)| known == code).expect("a district that is listed").1;
        let is_small = ["suburban_area", "village", "hamlet", "other_settlement"].contains(&kind);
        if is_small && !name.contains('(') && !ELSEWHERE.contains(&district.as_str()) {
            let (lat, lon): (f64, f64) = (row[3].parse().expect("degrees"), row[4].parse().expect("degrees"));
            let line = format!("{name}\t{}\t{lat:.3}\t{lon:.3}\t{}\t{district}\n", &kind[..1], &code[..1]);
            lines.push((villages::key(name), line));
        }
    }
    lines.sort();
    lines.dedup();
    lines.into_iter().map(|(_, line)| line).collect()
}

/// An ellipsoid by its half axes in metres.
struct Ellipsoid(f64, f64);
const AIRY_1830: Ellipsoid = Ellipsoid(6_377_563.396, 6_356_256.909);
const WGS_84: Ellipsoid = Ellipsoid(6_378_137.0, 6_356_752.314_2);

/// Returns latitude and longitude of a point of the National Grid, as "A guide to coordinate systems in Great Britain" (Ordnance
/// Survey) has it: out of the projection, then by a Helmert transformation, good to about 5 m.
fn wgs84(easting: f64, northing: f64) -> (f64, f64) {
    let (lat, lon) = airy(easting, northing);
    let Ellipsoid(a, b) = AIRY_1830;
    let e2 = 1.0 - b * b / (a * a);
    let nu = a / (1.0 - e2 * lat.sin().powi(2)).sqrt();
    let (x, y, z) = (nu * lat.cos() * lon.cos(), nu * lat.cos() * lon.sin(), (1.0 - e2) * nu * lat.sin());
    let seconds = |s: f64| (s / 3600.0).to_radians();
    let (rx, ry, rz) = (seconds(0.1502), seconds(0.2470), seconds(0.8421));
    let scale = 1.0 - 20.489_4e-6;
    let x2 = 446.448 + scale * x - rz * y + ry * z;
    let y2 = -125.157 + rz * x + scale * y - rx * z;
    let z2 = 542.060 - ry * x + rx * y + scale * z;
    let Ellipsoid(a, b) = WGS_84;
    let e2 = 1.0 - b * b / (a * a);
    let across = x2.hypot(y2);
    let mut lat = z2.atan2(across * (1.0 - e2));
    for _ in 0..6 {
        let nu = a / (1.0 - e2 * lat.sin().powi(2)).sqrt();
        lat = (z2 + e2 * nu * lat.sin()).atan2(across);
    }
    (lat.to_degrees(), y2.atan2(x2).to_degrees())
}

/// Returns latitude and longitude in radians on the grid's own ellipsoid: the series of the guide's annex C.
pub fn airy(easting: f64, northing: f64) -> (f64, f64) {
    let Ellipsoid(a, b) = AIRY_1830;
    let (f0, lat0, lon0, e0, n0) = (0.999_601_271_7, 49_f64.to_radians(), (-2_f64).to_radians(), 400_000.0, -100_000.0);
    let e2 = 1.0 - b * b / (a * a);
    let n = (a - b) / (a + b);
    let arc = |lat: f64| {
        let (minus, plus) = (lat - lat0, lat + lat0);
        b * f0
            * ((1.0 + n + 1.25 * n.powi(2) + 1.25 * n.powi(3)) * minus
                - (3.0 * n + 3.0 * n.powi(2) + 2.625 * n.powi(3)) * minus.sin() * plus.cos()
                + (1.875 * n.powi(2) + 1.875 * n.powi(3)) * (2.0 * minus).sin() * (2.0 * plus).cos()
                - 35.0 / 24.0 * n.powi(3) * (3.0 * minus).sin() * (3.0 * plus).cos())
    };
    let mut lat = lat0;
    while (northing - n0 - arc(lat)).abs() >= 1e-5 {
        lat += (northing - n0 - arc(lat)) / (a * f0);
    }
    let s2 = lat.sin().powi(2);
    let nu = a * f0 / (1.0 - e2 * s2).sqrt();
    let rho = a * f0 * (1.0 - e2) / (1.0 - e2 * s2).powf(1.5);
    let eta2 = nu / rho - 1.0;
    let (t, sec, d) = (lat.tan(), 1.0 / lat.cos(), easting - e0);
    let vii = t / (2.0 * rho * nu);
    let viii = t / (24.0 * rho * nu.powi(3)) * (5.0 + 3.0 * t.powi(2) + eta2 - 9.0 * t.powi(2) * eta2);
    let ix = t / (720.0 * rho * nu.powi(5)) * (61.0 + 90.0 * t.powi(2) + 45.0 * t.powi(4));
    let x = sec / nu;
    let xi = sec / (6.0 * nu.powi(3)) * (nu / rho + 2.0 * t.powi(2));
    let xii = sec / (120.0 * nu.powi(5)) * (5.0 + 28.0 * t.powi(2) + 24.0 * t.powi(4));
    let xiia = sec / (5040.0 * nu.powi(7)) * (61.0 + 662.0 * t.powi(2) + 1320.0 * t.powi(4) + 720.0 * t.powi(6));
    (
        lat - vii * d.powi(2) + viii * d.powi(4) - ix * d.powi(6),
        lon0 + x * d - xi * d.powi(3) + xii * d.powi(5) - xiia * d.powi(7),
    )
}
