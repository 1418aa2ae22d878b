//! `pathways match`: JSON lines in, JSON lines out. Knows no file and no database: whoever calls has the directory.

use crate::{
    directory::{Directory, Match, Matches, Places, Request, Resolved},
    domain::time::Time,
};
use serde::Serialize;
use std::{
    collections::BTreeMap,
    io::{self, BufRead, Write},
};

/// A line longer than this is no profile.
const LONGEST_LINE: usize = 64 * 1024;

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a serde_json::Value,
    matches: Vec<Told<'a>>,
    excluded: &'a BTreeMap<String, u32>,
    /// Said only where the words for the place did not name one place: `unknown`, or the labels to choose from.
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<Doubt>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Doubt {
    Unknown,
    Ambiguous(Vec<String>),
}

#[derive(Serialize)]
struct Told<'a> {
    asset: &'a str,
    name: &'a str,
    score: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    distance_m: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    reasons: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    verified_on: Option<String>,
}

#[derive(Serialize)]
struct Refused<'a> {
    line: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a serde_json::Value>,
    error: String,
}

/// Answers each profile of `input` on a line of `output`, in order. A bad line is answered with what is wrong, and the rest goes on.
/// `now` counts where a profile does not say its own. Returns true where every line was good.
pub fn run(
    directory: &Directory,
    places: &Places,
    now: Time,
    mut input: impl BufRead,
    mut output: impl Write,
) -> io::Result<bool> {
    let mut good = true;
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let text = String::from_utf8_lossy(&line);
        let text = text.trim().trim_start_matches('\u{feff}');
        if text.is_empty() {
            continue;
        }
        if let Err(error) = answer(directory, places, now, text, &mut output)? {
            good = false;
            tell(&mut output, &Refused { line: number, id: error.1.as_ref(), error: error.0 })?;
        }
    }
    output.flush()?;
    Ok(good)
}

type Bad = (String, Option<serde_json::Value>);

fn answer(
    directory: &Directory,
    places: &Places,
    now: Time,
    text: &str,
    output: &mut impl Write,
) -> io::Result<Result<(), Bad>> {
    if text.len() > LONGEST_LINE {
        return Ok(Err((format!("This line has more than {LONGEST_LINE} bytes. Write one profile a line."), None)));
    }
    let request = match Request::read(text) {
        Ok(request) => request,
        Err(error) => return Ok(Err((error.to_string(), None))),
    };
    let asked = request.profile(places).and_then(|asked| Ok((asked, request.now()?)));
    let ((profile, doubt), its_now) = match asked {
        Ok(asked) => asked,
        Err(error) => return Ok(Err((error.to_string(), Some(request.id)))),
    };
    let Matches { found, excluded, .. } = directory.find(&profile, its_now.unwrap_or(now));
    let place = doubt.and_then(|doubt| match doubt {
        Resolved::Found(_) => None,
        Resolved::Unknown => Some(Doubt::Unknown),
        Resolved::Ambiguous(areas) => Some(Doubt::Ambiguous(areas.into_iter().map(|area| area.label).collect())),
    });
    tell(output, &Answer { id: &request.id, matches: found.iter().map(told).collect(), excluded: &excluded, place })?;
    Ok(Ok(()))
}

fn told(found: &Match) -> Told<'_> {
    Told {
        asset: found.asset.id.as_str(),
        name: &found.asset.name,
        score: (found.score * 1000.0).round() / 1000.0,
        distance_m: found.distance_m,
        next: found.next.map(|time| time.to_string()),
        reasons: &found.reasons,
        verified_on: found.verified_on.map(|date| date.to_string()),
    }
}

fn tell(output: &mut impl Write, line: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *output, line)?;
    output.write_all(b"\n")
}
