//! Secrets of 256 bits, kept only as hashes: whoever reads the database cannot sign in with what they find.

use super::DeskError;
use crate::domain::ids::RowId;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use rand::{TryRng, rngs::SysRng};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Makes a new secret, fit for an address and a cookie.
pub(super) fn fresh() -> Result<String, DeskError> {
    let mut bytes = [0_u8; 32];
    SysRng.try_fill_bytes(&mut bytes).map_err(|_| DeskError::Store("the machine gave no random numbers".to_owned()))?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
}

/// Returns what is kept of a secret. `what` says what it opens, so that one secret never serves for another thing.
pub(super) fn hash(what: &str, secret: &str) -> String {
    hex(&Sha256::digest(format!("{what}\n{secret}")))
}

/// Returns the same id for the same parts, always.
pub(super) fn row_id(parts: &[&str]) -> Option<RowId> {
    hex(&Sha256::digest(parts.join("\n"))).get(..32)?.parse().ok()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_differ_and_are_256_bits_long() {
        let (one, two) = (fresh().unwrap_or_default(), fresh().unwrap_or_default());
        assert_eq!(BASE64_URL_SAFE_NO_PAD.decode(&one).map(|bytes| bytes.len()), Ok(32));
        assert_ne!(one, two);
    }

    #[test]
    fn a_hash_says_what_it_is_for() {
        assert_eq!(hash("link", "x"), hash("link", "x"));
        assert_ne!(hash("link", "x"), hash("session", "x"));
        assert!(!hash("link", "secret").contains("secret"));
    }

    #[test]
    fn equal_parts_make_equal_ids() {
        assert!(row_id(&["note", "a"]).is_some());
        assert_eq!(row_id(&["note", "a"]), row_id(&["note", "a"]));
        assert_ne!(row_id(&["note", "a"]), row_id(&["note", "b"]));
    }
}
