//! Who is at the page: read from the session cookie, fresh from the database each time, so that an advisor who may sit
//! here no more is out at once.

use super::{DeskState, page};
use crate::{
    app::desk::{Actor, sign_in},
    domain::handoff::Advisor,
};
use axum::{
    Form, RequestExt,
    extract::{FromRequest, FromRequestParts, Request},
    http::{StatusCode, header, request::Parts},
    response::Response,
};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use serde::{Deserialize, de::DeserializeOwned};
use std::fmt;
use subtle::ConstantTimeEq;

const COOKIE: &str = "desk";

/// An advisor who is signed in.
#[derive(Clone)]
pub(super) struct Signed {
    /// Who.
    pub advisor: Advisor,
    /// What a form must bring back.
    pub csrf: String,
    session: Session,
}

/// The secret of a session. It never prints itself.
#[derive(Clone)]
pub(super) struct Session(String);

/// A form that came from a page of this advisor's session.
pub(super) struct Posted<T> {
    /// Who sent it.
    pub signed: Signed,
    /// What it says.
    pub form: T,
}

#[derive(Deserialize)]
struct Guarded<T> {
    csrf: String,
    #[serde(flatten)]
    form: T,
}

impl Signed {
    pub(super) fn actor(&self) -> Actor {
        Actor { advisor: self.advisor.id, role: self.advisor.role }
    }

    pub(super) fn session(&self) -> &str {
        &self.session.0
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session")
    }
}

/// Returns the cookie that keeps a session; an empty secret makes the browser forget it.
pub(super) fn cookie(state: &DeskState, secret: String) -> Cookie<'static> {
    let mut cookie = Cookie::build((COOKIE, secret))
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(state.public_url.starts_with("https://"))
        .path("/desk")
        .build();
    if cookie.value().is_empty() {
        cookie.make_removal();
    }
    cookie
}

impl FromRequestParts<DeskState> for Signed {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &DeskState) -> Result<Self, Response> {
        let jar = CookieJar::from_headers(&parts.headers);
        let Some(secret) = jar.get(COOKIE).map(|cookie| cookie.value().to_owned()) else {
            return Err(page::sign_in(state, StatusCode::UNAUTHORIZED, None).await);
        };
        // What the script fetches by itself does not keep a session alive.
        let asked = !parts.headers.contains_key("x-desk-live") || parts.method != "GET";
        match sign_in::whose(&state.desk, &secret, asked).await {
            Ok(Some(advisor)) => Ok(Self { advisor, csrf: sign_in::form_token(&secret), session: Session(secret) }),
            Ok(None) => Err(page::sign_in(state, StatusCode::UNAUTHORIZED, Some("desk-signed-out")).await),
            Err(_) => Err(page::message(state, None, StatusCode::SERVICE_UNAVAILABLE, "desk-error-database").await),
        }
    }
}

impl<T: DeserializeOwned + Send> FromRequest<DeskState> for Posted<T> {
    type Rejection = Response;

    async fn from_request(mut request: Request, state: &DeskState) -> Result<Self, Response> {
        let signed = request.extract_parts_with_state::<Signed, _>(state).await?;
        let type_is_form = request.headers().contains_key(header::CONTENT_TYPE);
        let Ok(Form(Guarded { csrf, form })) = Form::<Guarded<T>>::from_request(request, &()).await else {
            let status =
                if type_is_form { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::UNSUPPORTED_MEDIA_TYPE };
            return Err(page::message(state, Some(&signed), status, "desk-error-form").await);
        };
        if !bool::from(csrf.as_bytes().ct_eq(signed.csrf.as_bytes())) {
            return Err(page::message(state, Some(&signed), StatusCode::FORBIDDEN, "desk-error-stale").await);
        }
        Ok(Self { signed, form })
    }
}
