//! The postcodes of Great Britain as one table of bytes, looked up where it lies: nothing is unpacked at start. Knows no place by name.
//!
//! `data/postcodes.bin` holds every live unit of OS Code-Point Open with its point and its district; `tests/geo/make.rs` makes it.
//! All numbers are little-endian. In order:
//!
//! | Part | Holds |
//! |---|---|
//! | head | `PCODES1\n`, then as `u16` how many districts, outcodes and sectors, then two bytes 0 |
//! | districts, 40 bytes each | the nation's letter (`E`, `S`, `W`), the name, bytes 0 |
//! | outcodes, 8 bytes each, sorted | the outcode filled up with spaces, its first sector as `u16`, as bits of a `u16` which of the digits 0 to 9 it has |
//! | sectors, 56 bytes each | where its stream begins as `u32`, the Rice parameters of latitude (low half of a byte) and longitude, in how many districts it lies, as 400 bits which units it has |
//! | streams | as `u16` each the districts; then as bits, the lowest first: where the first unit is, latitude then longitude; then each unit |
//! | end | eight bytes 0, so that eight can be read anywhere |
//!
//! A unit is the number of its two letters, of which 20 are in use: `AA` is 0, `ZZ` is 399. Its point is a count of [`LAT_STEP`] from
//! [`LAT_0`] and of [`LON_STEP`] from [`LON_0`]; a unit says how far it is from the one before in Rice code: at 16 m by 16 m the
//! point is at most 13 m off. Where a sector lies in several districts, a unit begins with its own: the first with its place in the
//! list, a later one with a bit that says whether it is another than before, and then its place.

use std::cmp::Ordering;

const HEAD: &[u8] = b"PCODES1\n";
const DISTRICT: usize = 40;
const OUTCODE: usize = 8;
const SECTOR: usize = 56;
/// Where latitude is counted from, in degrees.
pub const LAT_0: f64 = 49.0;
/// What latitude is counted in, in degrees: 16.7 m.
pub const LAT_STEP: f64 = 0.000_15;
/// Where longitude is counted from, in degrees.
pub const LON_0: f64 = -9.0;
/// What longitude is counted in, in degrees: 18 m in Cornwall, 14 m in Shetland.
pub const LON_STEP: f64 = 0.000_25;
/// In how many bits the first unit of a sector is.
pub const FIRST_BITS: u32 = 17;
/// The letters of a unit.
const LETTERS: &[u8] = b"ABDEFGHJLNPQRSTUWXYZ";

/// A table of postcodes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Postcodes<'a> {
    districts: &'a [u8],
    outcodes: &'a [u8],
    sectors: &'a [u8],
    streams: &'a [u8],
}

/// Where a postcode is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Located<'a> {
    /// Latitude in degrees.
    pub lat: f64,
    /// Longitude in degrees.
    pub lon: f64,
    /// The district's name, as `data/outcodes.csv` writes it.
    pub district: &'a str,
    /// The nation: `england`, `wales`, `scotland`.
    pub nation: &'static str,
    /// True where the unit itself is known, false where this is the middle of its sector.
    pub exact: bool,
}

/// One unit, in steps.
#[derive(Clone, Copy)]
struct Unit {
    number: usize,
    lat: i32,
    lon: i32,
    /// Its place in the sector's list of districts.
    district: usize,
}

impl Postcodes<'static> {
    /// Returns the table that is compiled in.
    pub fn shipped() -> Self {
        Self::new(include_bytes!("../../data/postcodes.bin")).unwrap_or_default()
    }
}

impl<'a> Postcodes<'a> {
    /// Takes a table; `None` where the bytes are none.
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(HEAD)?;
        let (counts, rest) = rest.split_at_checked(8)?;
        let count = |at| Some(usize::from(short(counts, at)?));
        let (districts, rest) = rest.split_at_checked(count(0)? * DISTRICT)?;
        let (outcodes, rest) = rest.split_at_checked(count(2)? * OUTCODE)?;
        let (sectors, streams) = rest.split_at_checked(count(4)? * SECTOR)?;
        Some(Self { districts, outcodes, sectors, streams })
    }

    /// Returns where a postcode is, given as outcode (`L9`) and the rest (`1AB`) in capitals; its sector's middle where only the unit
    /// is not known.
    pub fn find(self, outcode: &str, rest: &str) -> Option<Located<'a>> {
        let (digit, letters) = rest.split_at_checked(1)?;
        let number = unit_number(letters)?;
        let sector = self.sector(outcode, digit.parse().ok()?)?;
        let mut sum = (0_i64, 0_i64, 0_i64);
        let mut in_district = [0_u16; 256];
        for unit in sector.units() {
            if unit.number == number {
                return self.located(&sector, unit.lat.into(), unit.lon.into(), unit.district, true);
            }
            sum = (sum.0 + i64::from(unit.lat), sum.1 + i64::from(unit.lon), sum.2 + 1);
            if let Some(count) = in_district.get_mut(unit.district) {
                *count += 1;
            }
        }
        let most = in_district.iter().enumerate().max_by_key(|(at, count)| (**count, usize::MAX - at))?.0;
        let mean = |sum: i64, count: i64| (count > 0).then(|| sum as f64 / count as f64);
        self.located(&sector, mean(sum.0, sum.2)?, mean(sum.1, sum.2)?, most, false)
    }

    /// Returns the unit of an outcode that is nearest to a point.
    pub(crate) fn nearest(self, outcode: &str, (lat, lon): (f64, f64)) -> Option<Located<'a>> {
        let narrow = lat.to_radians().cos();
        let apart = |unit: &Unit| {
            let north = LAT_0 + f64::from(unit.lat) * LAT_STEP - lat;
            let east = (LON_0 + f64::from(unit.lon) * LON_STEP - lon) * narrow;
            north * north + east * east
        };
        let sectors = (0..10).filter_map(|digit| self.sector(outcode, digit));
        let nearest = sectors.filter_map(|sector| {
            let unit = sector.units().min_by(|a, b| apart(a).total_cmp(&apart(b)))?;
            Some((apart(&unit), sector, unit))
        });
        let (_, sector, unit) = nearest.min_by(|a, b| a.0.total_cmp(&b.0))?;
        self.located(&sector, unit.lat.into(), unit.lon.into(), unit.district, true)
    }

    /// Returns how many units there are.
    pub fn len(self) -> usize {
        self.sectors
            .chunks_exact(SECTOR)
            .filter_map(|sector| sector.get(6..))
            .flatten()
            .map(|byte| byte.count_ones() as usize)
            .sum()
    }

    /// Returns true where there is none.
    pub fn is_empty(self) -> bool {
        self.sectors.is_empty()
    }

    fn located(self, sector: &Sector<'a>, lat: f64, lon: f64, district: usize, exact: bool) -> Option<Located<'a>> {
        let at = usize::from(short(sector.stream, district * 2)?);
        let (nation, name) = self.districts.get(at * DISTRICT..(at + 1) * DISTRICT)?.split_first()?;
        let name = name.split(|byte| *byte == 0).next()?;
        Some(Located {
            lat: LAT_0 + lat * LAT_STEP,
            lon: LON_0 + lon * LON_STEP,
            district: std::str::from_utf8(name).ok()?,
            nation: match nation {
                b'W' => "wales",
                b'S' => "scotland",
                _ => "england",
            },
            exact,
        })
    }

    fn sector(self, outcode: &str, digit: u32) -> Option<Sector<'a>> {
        let mut key = [b' '; 4];
        key.get_mut(..outcode.len())?.copy_from_slice(outcode.as_bytes());
        let (mut low, mut high) = (0, self.outcodes.len() / OUTCODE);
        while low < high {
            let middle = usize::midpoint(low, high);
            let row = self.outcodes.get(middle * OUTCODE..(middle + 1) * OUTCODE)?;
            match row.get(..4)?.cmp(&key) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => {
                    let (first, digits) = (short(row, 4)?, short(row, 6)?);
                    let has = digits.checked_shr(digit)? & 1 == 1;
                    let before = (digits & ((1 << digit) - 1)).count_ones() as usize;
                    return has.then(|| self.sector_at(usize::from(first) + before)).flatten();
                }
            }
        }
        None
    }

    fn sector_at(self, at: usize) -> Option<Sector<'a>> {
        let row = self.sectors.get(at * SECTOR..(at + 1) * SECTOR)?;
        let start = u32::from_le_bytes(*row.first_chunk()?);
        let (rice, districts) = (*row.get(4)?, usize::from(*row.get(5)?));
        Some(Sector {
            rice: (u32::from(rice & 15), u32::from(rice >> 4)),
            districts,
            has: row.get(6..)?,
            stream: self.streams.get(usize::try_from(start).ok()?..)?,
        })
    }
}

/// A sector as it lies in the table.
struct Sector<'a> {
    rice: (u32, u32),
    districts: usize,
    has: &'a [u8],
    stream: &'a [u8],
}

impl<'a> Sector<'a> {
    /// Returns its units, by number.
    fn units(&self) -> impl Iterator<Item = Unit> + use<'a> {
        let mut bits = Bits { bytes: self.stream, at: self.districts * 16 };
        let (has, rice, districts) = (self.has, self.rice, self.districts);
        let width = districts.next_power_of_two().trailing_zeros();
        let mut before = None;
        (0..has.len() * 8)
            .filter(|number| has.get(number / 8).is_some_and(|byte| byte >> (number % 8) & 1 == 1))
            .map_while(move |number| {
                let mut unit = match before {
                    Some(unit) => unit,
                    None => {
                        let (lat, lon) = (bits.take(FIRST_BITS)?, bits.take(FIRST_BITS)?);
                        Unit { number, lat: i32::try_from(lat).ok()?, lon: i32::try_from(lon).ok()?, district: 0 }
                    }
                };
                if districts > 1 && (before.is_none() || bits.take(1)? == 1) {
                    unit.district = usize::try_from(bits.take(width)?).ok()?;
                }
                if before.is_some() {
                    unit.lat = unit.lat.checked_add(bits.rice(rice.0)?)?;
                    unit.lon = unit.lon.checked_add(bits.rice(rice.1)?)?;
                }
                unit.number = number;
                before = Some(unit);
                before
            })
    }
}

/// Bits, the lowest first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    /// Returns at least 57 bits from here on.
    fn peek(&self) -> Option<u64> {
        let next = self.bytes.get(self.at / 8..)?.first_chunk()?;
        Some(u64::from_le_bytes(*next) >> (self.at % 8))
    }

    fn take(&mut self, count: u32) -> Option<u32> {
        let bits = self.peek()? & ((1 << count) - 1);
        self.at += count as usize;
        u32::try_from(bits).ok()
    }

    /// A signed number: as many bits 0 as its upper part says, a bit 1, and `low` bits; even numbers are 0, 1, 2 …, odd ones -1, -2 ….
    fn rice(&mut self, low: u32) -> Option<i32> {
        let mut upper = 0_u32;
        loop {
            let zeros = self.peek()?.trailing_zeros().min(32);
            upper = upper.checked_add(zeros)?;
            self.at += zeros as usize;
            if zeros < 32 {
                break;
            }
        }
        self.at += 1;
        let folded = upper.checked_shl(low)? | self.take(low)?;
        Some((folded >> 1).cast_signed() ^ -(folded & 1).cast_signed())
    }
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|pair| u16::from_le_bytes(*pair))
}

/// Returns the number of a unit's two letters.
pub fn unit_number(letters: &str) -> Option<usize> {
    let place = |letter: &u8| LETTERS.iter().position(|known| known == letter);
    match letters.as_bytes() {
        [first, second] => Some(place(first)? * LETTERS.len() + place(second)?),
        _ => None,
    }
}
