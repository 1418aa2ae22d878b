//! The way out to feeds: one GET at a time, patient, bounded, and led nowhere it should not go. Knows nothing of pages or services.
//!
//! The first address is given by whoever runs the program: written as a number or as a name of their own network it may be
//! anywhere. Where it leads on to, and what a public name stands for, may not be on this machine or its network: a feed must not
//! be able to make us read what only we can reach.

use reqwest::{
    Client, StatusCode, Url,
    dns::{Addrs, Name, Resolve, Resolving},
    header::RETRY_AFTER,
    redirect::{Attempt, Policy},
};
use std::{
    error::Error as _,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    time::Duration,
};

/// How a feed is asked, and how much is taken of it.
#[derive(Clone, Debug)]
pub struct Manners {
    /// How long nothing may come before a try counts as failed.
    pub silence: Duration,
    /// How long one reading may take where other feeds wait for it: shorter than the lease on a feed.
    pub reading: Duration,
    /// How long one answer may take in all.
    pub answer: Duration,
    /// How often one page is asked for.
    pub tries: u32,
    /// The pause after the first failure; it doubles with each.
    pub pause: Duration,
    /// The longest that a server may ask us to wait within one run.
    pub longest_wait: Duration,
    /// The largest page, in bytes.
    pub page: usize,
    /// The most that is taken of one feed, in bytes.
    pub whole: usize,
    /// The most pages.
    pub pages: usize,
    /// How many single services are asked for at a time.
    pub at_once: usize,
}

impl Default for Manners {
    fn default() -> Self {
        Self {
            silence: Duration::from_secs(30),
            reading: Duration::from_secs(20 * 60),
            answer: Duration::from_secs(300),
            tries: 4,
            pause: Duration::from_secs(1),
            longest_wait: Duration::from_secs(120),
            page: 16 << 20,
            whole: 200 << 20,
            pages: 10_000,
            at_once: 4,
        }
    }
}

/// Why an address gave nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// It was understood and refused.
    #[error("it answers {0}")]
    Refused(u16),
    /// No answer, or trouble on the other side; it was tried again.
    #[error("{0}")]
    Down(String),
    /// It asks for more patience than we have.
    #[error("it asks to be left alone for {} minutes", .0.as_secs().div_ceil(60))]
    Wait(Duration),
    /// It sends more than is taken.
    #[error("it sends more than {} MB", .0 >> 20)]
    TooLarge(usize),
    /// It leads where we do not go.
    #[error("it leads on to somewhere else: {0}")]
    Astray(String),
}

/// The HTTP client for one feed.
pub struct Http {
    client: Client,
    /// How it asks.
    pub manners: Manners,
}

/// The most addresses that one may lead through.
const HOPS: usize = 5;

impl Http {
    /// Makes the client for the feed at `address`. `who` tells the server who asks.
    pub fn new(address: &Url, who: &str, manners: Manners) -> Result<Self, FetchError> {
        let origin = address.host_str().unwrap_or_default().to_owned();
        let own = Some(origin.clone()).filter(|name| is_own(name));
        let client = Client::builder()
            .user_agent(who)
            .connect_timeout(manners.silence)
            .read_timeout(manners.silence)
            .timeout(manners.answer)
            // The address may hold a key.
            .referer(false)
            .redirect(Policy::custom(move |attempt| lead(attempt, &origin)))
            .dns_resolver(std::sync::Arc::new(Public { own }))
            .build()
            .map_err(|error| FetchError::Down(error.to_string()))?;
        Ok(Self { client, manners })
    }

    /// Gets what is at `url`, no more than `most` bytes. Tries again where that may help.
    pub async fn get(&self, url: &Url, most: usize) -> Result<Vec<u8>, FetchError> {
        let mut pause = self.manners.pause;
        let mut tries = 1;
        loop {
            let (error, asked) = match self.once(url, most).await {
                Ok(bytes) => return Ok(bytes),
                Err(failed) => failed,
            };
            if !matches!(error, FetchError::Down(_)) || tries >= self.manners.tries {
                return Err(error);
            }
            let wait = asked.unwrap_or(pause).max(pause);
            if wait > self.manners.longest_wait {
                return Err(FetchError::Wait(wait));
            }
            tokio::time::sleep(wait).await;
            pause *= 2;
            tries += 1;
        }
    }

    #[allow(clippy::disallowed_methods, reason = "the one place that asks feeds")]
    async fn once(&self, url: &Url, most: usize) -> Result<Vec<u8>, (FetchError, Option<Duration>)> {
        let sent = self.client.get(url.clone()).header("accept", "application/json, text/csv, */*;q=0.5").send().await;
        let mut response = sent.map_err(|error| (said(&error), None))?;
        let status = response.status();
        if status.is_redirection() {
            return Err((FetchError::Astray(NOT_SAFE.to_owned()), None));
        }
        if !status.is_success() {
            let after = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.trim().parse().ok());
            let passing = status.is_server_error()
                || matches!(
                    status,
                    StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY
                );
            let error = if passing {
                FetchError::Down(format!("it answers {}", status.as_u16()))
            } else {
                FetchError::Refused(status.as_u16())
            };
            return Err((error, after.map(Duration::from_secs)));
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| (said(&error), None))? {
            if bytes.len() + chunk.len() > most {
                return Err((FetchError::TooLarge(most), None));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }
}

/// Never the error's own words whole: they hold the address, and that may hold a key.
fn said(error: &reqwest::Error) -> FetchError {
    let mut deepest = error.source();
    while let Some(deeper) = deepest.and_then(|error| error.source()) {
        deepest = Some(deeper);
    }
    let deepest = deepest.map(ToString::to_string).unwrap_or_default();
    if error.is_redirect() || deepest == NOT_PUBLIC {
        FetchError::Astray(deepest)
    } else if error.is_timeout() {
        FetchError::Down("it does not answer in time".into())
    } else if error.is_connect() {
        FetchError::Down("it cannot be reached".into())
    } else {
        FetchError::Down("it broke off in the middle of an answer".into())
    }
}

/// What is said of an address on this machine or its network.
const NOT_PUBLIC: &str = "an address that is not open to everybody";
/// What is said of a step from https to http, and of what is no page of the web at all.
const NOT_SAFE: &str = "the way there is not safe";

fn lead(attempt: Attempt, origin: &str) -> reqwest::redirect::Action {
    let url = attempt.url();
    let was_safe = attempt.previous().last().is_some_and(|url| url.scheme() == "https");
    let literal = url.host_str().and_then(|host| host.trim_matches(['[', ']']).parse::<IpAddr>().ok());
    if attempt.previous().len() > HOPS {
        attempt.error("it leads on and on")
    } else if !matches!(url.scheme(), "http" | "https") || (was_safe && url.scheme() != "https") {
        attempt.error(NOT_SAFE)
    } else if url.host_str() != Some(origin) && literal.is_some_and(|address| !is_public(address)) {
        attempt.error(NOT_PUBLIC)
    } else {
        attempt.follow()
    }
}

/// Returns whether a name is one of this machine's or its network's: whoever runs the program gave it and meant it. Any other is
/// its publisher's, who may let it lead here.
fn is_own(name: &str) -> bool {
    !name.contains('.') || name.ends_with(".local") || name.ends_with(".internal")
}

/// Looks names up, and forgets every address that is not public: all but those of the name of our own that we were given.
struct Public {
    own: Option<String>,
}

impl Resolve for Public {
    fn resolve(&self, name: Name) -> Resolving {
        let is_own = self.own.as_ref().is_some_and(|own| name.as_str().eq_ignore_ascii_case(own));
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let any = !found.is_empty();
            let open: Vec<SocketAddr> = found.into_iter().filter(|address| is_own || is_public(address.ip())).collect();
            if any && open.is_empty() {
                return Err(NOT_PUBLIC.into());
            }
            Ok(Box::new(open.into_iter()) as Addrs)
        })
    }
}

fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let odd = a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a, b, c) == (192, 0, 0)
        || (a == 198 && (18..20).contains(&b));
    !(odd
        || address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation())
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [first, second, .., last, least] = address.segments();
    // An IPv4 address in IPv6 clothes is as public as the IPv4 address.
    let inner = (u32::from(last) << 16) | u32::from(least);
    if address.to_ipv4_mapped().is_some() || (first, second) == (0x64, 0xff9b) {
        return is_public_v4(Ipv4Addr::from(inner));
    }
    (first & 0xe000) == 0x2000 && (first, second) != (0x2001, 0xdb8) && first != 0x2002
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_which_names_are_of_ones_own_network() {
        for own in ["localhost", "feeds", "feeds.local", "feeds.council.internal"] {
            assert!(is_own(own), "{own}");
        }
        for public in ["feed.example", "local.example", "internal.example.org", "notlocal.example"] {
            assert!(!is_own(public), "{public}");
        }
    }

    #[test]
    fn knows_which_addresses_are_open_to_everybody() {
        for open in ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8"] {
            assert!(open.parse().is_ok_and(is_public), "{open}");
        }
        for closed in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "::ffff:127.0.0.1",
            "64:ff9b::a00:1",
            "2002:7f00:1::",
            "ff02::1",
        ] {
            assert!(closed.parse().is_ok_and(|address| !is_public(address)), "{closed}");
        }
    }
}
