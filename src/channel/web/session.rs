//! Who is at the page: a secret in a cookie, and the address that it stands for.
//!
//! The address is a hash of the secret, so that neither a row nor a log can be used to open a conversation.

use crate::domain::ids::Address;
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use std::{fmt, time::Duration};

const COOKIE: &str = "chat";
/// Set by the quick exit: the transcript stays covered until the person uncovers it.
pub(crate) const AWAY: &str = "away";
/// Long enough that a check-in after some weeks still finds the person.
const KEPT: Duration = Duration::from_secs(180 * 24 * 60 * 60);

/// A secret of 256 bits.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Token(String);

impl Token {
    /// Makes a new one.
    pub(crate) fn random() -> Self {
        Self(random_text::<32>())
    }

    /// Reads the one in the cookie.
    pub(crate) fn in_jar(jar: &CookieJar) -> Option<Self> {
        jar.get(COOKIE).and_then(|cookie| Self::parse(cookie.value()))
    }

    fn parse(text: &str) -> Option<Self> {
        BASE64_URL_SAFE_NO_PAD.decode(text).is_ok_and(|bytes| bytes.len() == 32).then(|| Self(text.to_owned()))
    }

    /// Returns the address that it stands for.
    pub(crate) fn address(&self) -> Address {
        Address::new(hashed(&["web address", &self.0]))
    }

    /// Returns the cookie that keeps it. `secure` where the page is reached by https.
    pub(crate) fn cookie(&self, secure: bool) -> Cookie<'static> {
        Cookie::build((COOKIE, self.0.clone()))
            .http_only(true)
            .same_site(SameSite::Lax)
            .secure(secure)
            .path("/")
            .max_age(KEPT.try_into().unwrap_or_default())
            .build()
    }

    /// Returns the cookie that keeps it within another site's page: apart for each such site, so that no two of them can
    /// know a person by it.
    pub(crate) fn framed_cookie(&self) -> Cookie<'static> {
        let mut cookie = self.cookie(true);
        cookie.set_same_site(SameSite::None);
        cookie.set_partitioned(true);
        cookie
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token")
    }
}

/// Returns the id of a message as rows know it. It holds the address, so that nobody can use up another's id, and a
/// hash of the words, so that an id that a browser brings back by mistake never swallows new ones.
pub(crate) fn external_id(address: &Address, id: &str, body: &str) -> String {
    format!("{address}:{id}:{}", hashed(&[id, body]).get(..12).unwrap_or_default())
}

/// Returns the id as the page gave it.
pub(crate) fn page_id(external_id: &str) -> Option<&str> {
    external_id.split(':').nth(1)
}

/// Returns true for what may stand as an id of at most `longest` characters: a message's, a campaign's, a link's.
pub(crate) fn is_plain(text: &str, longest: usize) -> bool {
    (1..=longest).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
}

/// Returns `BYTES` of randomness as text.
#[allow(clippy::disallowed_methods, reason = "secrets of the web chat's own: a session, a form's id")]
pub(crate) fn random_text<const BYTES: usize>() -> String {
    let mut bytes = [0_u8; BYTES];
    rand::fill(&mut bytes);
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

fn hashed(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    BASE64_URL_SAFE_NO_PAD.encode(hash.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_not_the_secret() {
        let token = Token::random();
        assert!(!token.address().as_str().contains(&token.0));
        assert_eq!(token.address(), Token(token.0.clone()).address());
        assert_ne!(token.address(), Token::random().address());
        assert_eq!(format!("{token:?}"), "Token");
    }

    #[test]
    fn a_made_up_cookie_is_no_token() {
        for text in ["", "a", "../../etc/passwd", &"a".repeat(44), &"é".repeat(22)] {
            assert_eq!(Token::parse(text), None, "{text}");
        }
        assert!(Token::parse(&Token::random().0).is_some());
    }

    #[test]
    fn an_id_is_one_persons_and_one_messages() {
        let (one, other) = (Token::random().address(), Token::random().address());
        assert_ne!(external_id(&one, "m1", "hello"), external_id(&other, "m1", "hello"));
        assert_ne!(external_id(&one, "m1", "hello"), external_id(&one, "m1", "goodbye"));
        assert_eq!(page_id(&external_id(&one, "m1", "hello")), Some("m1"));
    }
}
