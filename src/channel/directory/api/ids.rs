//! The ids of the standard are UUIDs. A feed's own id is kept where it is one; every other is made from what it stands for, so that it is
//! the same after every start.

use super::terms::{Kind, Term};
use crate::domain::asset::{Asset, Place};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Returns the id of a service.
pub(crate) fn service(asset: &Asset) -> Uuid {
    own(asset.id.as_str()).unwrap_or_else(|| made("service", &[asset.id.as_str()]))
}

/// Returns the id of who runs a service; where nobody is named, one of its own.
pub(crate) fn organization(asset: &Asset) -> Uuid {
    match &asset.provider {
        None => made("organization of", &[asset.id.as_str()]),
        Some(provider) => {
            let id = provider.id.as_deref();
            id.and_then(own).unwrap_or_else(|| made("organization", &[id.unwrap_or_default(), &provider.name]))
        }
    }
}

/// Returns the id of the `nth` place of a service.
pub(crate) fn location(asset: &Asset, nth: u32, place: &Place) -> Uuid {
    match place.id.as_deref() {
        Some(id) => own(id).unwrap_or_else(|| made("location", &[&asset.feed, id])),
        None => made("location", &[&asset.feed, asset.id.as_str(), &nth.to_string()]),
    }
}

/// Returns the id of a service at a location.
pub(crate) fn link(service: Uuid, location: Uuid) -> Uuid {
    part("service_at_location", service, &location.to_string())
}

/// Returns the id of a part of something: a schedule, an address.
pub(crate) fn part(kind: &str, of: Uuid, which: &str) -> Uuid {
    made(kind, &[&of.to_string(), which])
}

/// Returns the id of a term.
pub(crate) fn term(term: &Term) -> Uuid {
    made("term", &[&term.code()])
}

/// Returns the id of a taxonomy.
pub(crate) fn taxonomy(kind: Kind) -> Uuid {
    made("taxonomy", &[kind.code()])
}

fn own(id: &str) -> Option<Uuid> {
    // Only as the standard writes it: whoever asks by the id must find it.
    Uuid::try_parse(id).ok().filter(|uuid| uuid.to_string() == id)
}

fn made(kind: &str, parts: &[&str]) -> Uuid {
    let mut hash = Sha256::new().chain_update(kind);
    for part in parts {
        hash.update([0]);
        hash.update(part);
    }
    let digest: [u8; 32] = hash.finalize().into();
    let bytes = digest.first_chunk::<16>().copied().unwrap_or_default();
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
