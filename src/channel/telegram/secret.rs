//! A word that opens a door. It never prints.

use std::fmt;
use subtle::ConstantTimeEq;

/// A secret: the bot's token, or the webhook's.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// Wraps a secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the secret itself, for the wire only.
    pub(super) fn expose(&self) -> &str {
        &self.0
    }

    /// Returns true where `given` is the secret, in the same time wherever they differ.
    pub(super) fn is(&self, given: &[u8]) -> bool {
        self.0.as_bytes().ct_eq(given).into()
    }

    /// Returns true where it has a token's shape: `123456:ABC-def`. Anything else could bend the address it goes into.
    pub(super) fn is_token(&self) -> bool {
        self.0.split_once(':').is_some_and(|(id, key)| {
            !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()) && !key.is_empty() && key.bytes().all(is_plain)
        })
    }

    /// Returns true where Telegram takes it as a webhook's secret.
    pub(super) fn is_header_safe(&self) -> bool {
        (1..=256).contains(&self.0.len()) && self.0.bytes().all(is_plain)
    }
}

const fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_never_prints() {
        assert_eq!(format!("{:?}", Secret::new("123456:ABC")), "Secret(…)");
    }

    #[test]
    fn only_the_same_word_opens() {
        let secret = Secret::new("open-sesame");
        assert!(secret.is(b"open-sesame"));
        assert!(!secret.is(b"open-sesamf"));
        assert!(!secret.is(b"open"));
        assert!(!secret.is(b""));
    }

    #[test]
    fn a_token_cannot_bend_the_address() {
        assert!(Secret::new("123456:TEST_token-1").is_token());
        for wrong in ["", "123456", ":x", "x:y", "1:a/b", "1:a b", "1:a?b", "1:"] {
            assert!(!Secret::new(wrong).is_token(), "{wrong}");
        }
    }
}
