//! Which of our languages a device's wish comes closest to.

use super::manifest::Manifest;
use crate::domain::ids::Lang;

/// Returns the best language for an `Accept-Language` header or a single language code.
pub(super) fn best<'a>(wanted: &str, known: impl Iterator<Item = &'a Manifest> + Clone) -> Option<Lang> {
    // A header is a few dozen bytes; a hostile one is megabytes.
    let mut wishes: Vec<(&str, f32)> = wanted.split(',').take(20).filter_map(wish).collect();
    wishes.sort_by(|a, b| b.1.total_cmp(&a.1));
    wishes.into_iter().find_map(|(tag, _)| closest(tag, known.clone()))
}

/// Reads `pl-PL;q=0.8`.
fn wish(part: &str) -> Option<(&str, f32)> {
    let (tag, weight) = part.split_once(';').unwrap_or((part, "q=1"));
    let weight: f32 = weight.trim().strip_prefix("q=")?.trim().parse().ok()?;
    (weight > 0.0).then_some((tag.trim(), weight))
}

/// Returns the language that has `tag`, or the longest beginning of it, as its tag or among its other names.
fn closest<'a>(tag: &str, known: impl Iterator<Item = &'a Manifest> + Clone) -> Option<Lang> {
    let tag = tag.replace('_', "-");
    let mut rest = tag.as_str();
    loop {
        let is = |name: &str| name.eq_ignore_ascii_case(rest);
        let found = known.clone().find(|m| is(m.tag.as_str()) || m.matches.iter().any(|name| is(name)));
        if let Some(manifest) = found {
            return Some(manifest.tag.clone());
        }
        rest = rest.rsplit_once('-')?.0;
    }
}
