//! A fast hash for tables whose keys are ours. A stranger's text is only ever looked up, never put in, so that nobody
//! can fill a table with colliding keys.

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasherDefault, Hasher},
};

/// A table of our own keys.
pub(crate) type Map<K, V> = HashMap<K, V, BuildHasherDefault<Fast>>;

/// A set of our own keys.
pub(crate) type Set<K> = HashSet<K, BuildHasherDefault<Fast>>;

/// Multiply and rotate, eight bytes at a time.
#[derive(Default)]
pub(crate) struct Fast(u64);

impl Fast {
    fn mix(&mut self, n: u64) {
        self.0 = (self.0.rotate_left(5) ^ n).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for Fast {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            self.mix(chunk.iter().fold(0, |n, byte| n << 8 | u64::from(*byte)));
        }
    }

    fn write_u8(&mut self, n: u8) {
        self.mix(u64::from(n));
    }

    fn write_u32(&mut self, n: u32) {
        self.mix(u64::from(n));
    }

    fn write_u64(&mut self, n: u64) {
        self.mix(n);
    }

    fn write_usize(&mut self, n: usize) {
        self.mix(n as u64);
    }

    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 29
    }
}

/// Hashes the letters of a word as they come.
pub(crate) fn of_letters(letters: impl Iterator<Item = char>) -> u64 {
    let mut hash = Fast::default();
    letters.for_each(|letter| hash.write_u32(u32::from(letter)));
    hash.finish()
}
