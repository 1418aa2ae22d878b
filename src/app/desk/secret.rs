//! What is kept of secrets: hashes only, so that whoever reads the database cannot sign in with what they find.

use crate::domain::ids::RowId;
use sha2::{Digest, Sha256};
use std::fmt::Write;

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
