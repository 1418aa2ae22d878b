//! What stands before every page: headers, a check of where a form comes from, and a pace nobody may exceed.

use super::{
    App, page,
    words::{self, Words},
};
use crate::domain::{ids::Address, time::Time};
use axum::{
    extract::{Request, State},
    http::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Version, header},
    middleware::Next,
    response::Response,
};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};
use tower_http::compression::{CompressionLayer, predicate::Predicate};

const CONTENT_SECURITY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors";

/// Returns the content security policy. Whoever cannot be named in a header may not hold a frame.
pub(crate) fn policy(ancestors: &str) -> HeaderValue {
    HeaderValue::from_str(&format!("{CONTENT_SECURITY} {ancestors}"))
        .unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"))
}

/// Marks a page on which nobody has said anything yet.
#[derive(Clone, Copy)]
pub(crate) struct NothingSaid;

/// Packs the files and a page that is new: on a slow line they come three times as fast. What holds somebody's words is never
/// packed, because the length of a packed answer tells of what is in it, to whoever watches the line.
pub(crate) fn packing() -> CompressionLayer<impl Predicate> {
    CompressionLayer::new().compress_when(|_: StatusCode, _: Version, headers: &HeaderMap, extensions: &Extensions| {
        let public = headers.get(header::CACHE_CONTROL).is_some_and(|value| value.as_bytes().starts_with(b"public"));
        public || extensions.get::<NothingSaid>().is_some()
    })
}

/// Adds the headers that every answer carries.
pub(crate) async fn headers(State(policy): State<HeaderValue>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("permissions-policy"), "geolocation=(self), camera=(), microphone=()"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}

/// Keeps pages with somebody's words out of every cache, and refuses forms that another site sends.
pub(super) async fn personal(State(app): State<App>, request: Request, next: Next) -> Response {
    if request.method() == Method::POST && !from_here(request.headers()) {
        let lang = words::first_lang(&app.web.wording, None, request.headers());
        return page::trouble(Words::new(&app.web.wording, &lang), StatusCode::FORBIDDEN, "web-elsewhere", None);
    }
    let mut response = next.run(request).await;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Returns true unless a browser says that the request was made by another site's page.
///
/// Under our referrer policy a browser sends `Origin: null` with our own forms, so `Sec-Fetch-Site` decides where it is
/// there. Where neither tells, the cookie is `SameSite=Lax`: a stranger's form comes without it and opens nothing. The cookie of
/// a frame is not, but it comes from under the one page that holds the frame only, and browsers that know such cookies tell
/// `Sec-Fetch-Site`.
fn from_here(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text("origin")) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, None | Some("null")) => true,
        (None, Some(origin)) => origin.split_once("://").map(|(_, host)| host) == text("host"),
    }
}

/// How fast one address may send: thirty at once, then two a second.
#[derive(Default)]
pub(crate) struct Pace(Mutex<HashMap<Address, Bucket>>);

struct Bucket {
    left: f64,
    at: Time,
}

impl Pace {
    const MOST: f64 = 30.0;
    const A_SECOND: f64 = 2.0;
    /// Above this many addresses those that have been quiet are forgotten.
    const ADDRESSES: usize = 10_000;

    /// Returns true where `address` may send one more.
    pub(crate) fn allows(&self, address: &Address, now: Time) -> bool {
        let mut buckets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() > Self::ADDRESSES {
            buckets.retain(|_, bucket| bucket.refilled(now) < Self::MOST);
        }
        let bucket = buckets.entry(address.clone()).or_insert(Bucket { left: Self::MOST, at: now });
        let left = bucket.refilled(now);
        let allowed = left >= 1.0;
        *bucket = Bucket { left: if allowed { left - 1.0 } else { left }, at: now };
        allowed
    }
}

impl Bucket {
    fn refilled(&self, now: Time) -> f64 {
        (self.left + now.since(self.at).as_secs_f64() * Pace::A_SECOND).min(Pace::MOST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_form_of_another_site_is_told_from_ours() {
        let with = |pairs: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, HeaderValue::from_static(value));
            }
            from_here(&headers)
        };
        assert!(with(&[("sec-fetch-site", "same-origin"), ("origin", "null")]));
        assert!(with(&[("host", "a.uk"), ("origin", "https://a.uk")]));
        assert!(with(&[("host", "a.uk")]));
        assert!(!with(&[("sec-fetch-site", "cross-site"), ("origin", "null")]));
        assert!(!with(&[("sec-fetch-site", "same-site")]));
        assert!(!with(&[("host", "a.uk"), ("origin", "https://b.uk")]));
    }

    #[test]
    fn the_pace_is_generous_and_ends() {
        let (pace, one, other) = (Pace::default(), Address::new("one"), Address::new("other"));
        let now = Time::from_millis(0);
        let taken = (0..40).filter(|_| pace.allows(&one, now)).count();
        assert_eq!(taken, 30);
        assert!(pace.allows(&other, now));
        assert!(pace.allows(&one, now + Duration::from_secs(1)));
        let later = now + Duration::from_secs(3600);
        assert_eq!((0..40).filter(|_| pace.allows(&one, later)).count(), 30);
    }
}
