//! Private links: how somebody goes on in the web chat with a conversation begun elsewhere.
//!
//! A link is signed and says when it ends, so nothing is kept for it, and it ends with the conversation it names.

use super::App;
use crate::{
    dialogue::render::Way,
    domain::{
        ids::{Address, ConversationId, SessionId},
        post::ChannelKind,
        time::Time,
    },
    store::{Key, Outcome, StoreError, Unit, Writes},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::time::Duration;

/// How long a link holds.
const HOLDS: Duration = Duration::from_secs(24 * 3600);

/// Makes and reads private links.
#[derive(Clone)]
pub struct Links {
    public_url: std::sync::Arc<str>,
    secret: std::sync::Arc<[u8]>,
}

impl Links {
    pub(super) fn new(public_url: &str, secret: &[u8]) -> Self {
        Self { public_url: public_url.trim_end_matches('/').into(), secret: secret.into() }
    }

    pub(super) fn make(&self, conversation: ConversationId, now: Time) -> String {
        let ends = (now + HOLDS).millis() / 60_000;
        let body = format!("{conversation}.{ends:x}");
        format!("{}/go/{body}.{}", self.public_url, self.sign(&body))
    }

    /// Returns where anybody opens the chat.
    pub(super) fn chat(&self) -> String {
        format!("{}/", self.public_url)
    }

    /// Returns a link about a session, the same for everybody: it opens nothing that is about a person.
    pub(super) fn session(&self, way: Way, session: SessionId) -> String {
        let (path, end) = match way {
            Way::Calendar => ("calendar", ".ics"),
            Way::Watch => ("watch", ""),
        };
        format!("{}/{path}/{session}.{}{end}", self.public_url, self.sign(&session.to_string()))
    }

    /// Returns the session that a link about one names.
    pub(super) fn read_session(&self, token: &str) -> Option<SessionId> {
        let token = token.strip_suffix(".ics").unwrap_or(token);
        self.signed(token)?.parse().ok()
    }

    /// Returns where an advisor opens the conversation at the desk.
    pub(super) fn desk(&self, conversation: ConversationId) -> String {
        format!("{}/desk/c/{conversation}", self.public_url)
    }

    fn mac(&self, body: &str) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.secret).ok()?;
        mac.update(b"pathways private link ");
        mac.update(body.as_bytes());
        Some(mac)
    }

    fn sign(&self, body: &str) -> String {
        let Some(mac) = self.mac(body) else { return String::new() };
        let whole = mac.finalize().into_bytes();
        URL_SAFE_NO_PAD.encode(whole.get(..16).unwrap_or_default())
    }

    /// Returns what a token says, where we signed it.
    fn signed<'t>(&self, token: &'t str) -> Option<&'t str> {
        let (body, signature) = token.rsplit_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        if signature.len() != 16 {
            return None;
        }
        self.mac(body)?.verify_truncated_left(&signature).ok()?;
        Some(body)
    }

    fn read(&self, token: &str, now: Time) -> Option<ConversationId> {
        let (id, ends) = self.signed(token)?.split_once('.')?;
        let ends = i64::from_str_radix(ends, 16).ok()?;
        if now.millis() / 60_000 >= ends {
            return None;
        }
        id.parse().ok()
    }
}

impl App {
    /// Joins a web session to the conversation that a private link names: from here on the bot and the advisors answer
    /// there. Returns `None` where the link is forged, too old, or its conversation is gone.
    pub async fn join(&self, token: &str, web: Address) -> Result<Option<ConversationId>, StoreError> {
        let now = self.clock.now();
        let Some(id) = self.links.read(token, now) else { return Ok(None) };
        let unit = Unit::new(Key::Conversation(id), move |loaded| {
            let Some(mut conversation) = loaded.conversation else {
                return Outcome { writes: Writes::default(), value: None };
            };
            conversation.channel = ChannelKind::Web;
            conversation.address = web;
            conversation.updated_at = now;
            Outcome { writes: Writes { conversation: Some(conversation), ..Writes::default() }, value: Some(id) }
        });
        self.store.submit(unit).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_opens_its_conversation_until_it_ends() {
        let links = Links::new("https://example.org/", b"secret");
        let now = Time::from_millis(1_800_000_000_000);
        let id = ConversationId::new(now);
        let link = links.make(id, now);
        let token = link.strip_prefix("https://example.org/go/").expect("the public address");
        assert_eq!(links.read(token, now), Some(id));
        assert_eq!(links.read(token, now + HOLDS), None);
        let forged = token.replacen(&id.to_string(), &ConversationId::new(now).to_string(), 1);
        assert_eq!(links.read(&forged, now), None);
        assert_eq!(Links::new("", b"other").read(token, now), None);
        assert_eq!(links.read("", now), None);
        assert_eq!(links.read("a.b", now), None);
    }
}
