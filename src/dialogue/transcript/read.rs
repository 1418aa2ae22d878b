//! Reads `*.chat` files.

use super::{Move, Transcript, VOICES, duration};
use crate::domain::{
    finding::Finding,
    ids::{DialogueName, Lang},
    post::ChannelKind,
    time::Time,
};

/// What `lang:` says where the words are the same in every language.
pub(super) const EVERY: &str = "every";

/// Reads one transcript. Each line that cannot be read is a finding.
pub fn read(file: &str, text: &str) -> Result<Transcript, Vec<Finding>> {
    let mut transcript = Transcript::new(file);
    let mut findings = Vec::new();
    for (at, raw) in text.lines().enumerate() {
        let line = at + 1;
        let content = strip_comment(raw).trim();
        if content.is_empty() {
            continue;
        }
        let read = match read_move(content) {
            Some(step) => step.map(|step| transcript.moves.push((line, step))),
            None => head(&mut transcript, content),
        };
        if let Err(mend) = read {
            findings.push(Finding {
                file: file.to_owned(),
                line,
                rule: "20 transcripts".into(),
                node: String::new(),
                says: format!("`{content}` cannot be read."),
                mend: mend.to_owned(),
            });
        }
    }
    if findings.is_empty() { Ok(transcript) } else { Err(findings) }
}

/// A comment begins with `#` at the start of a line, or after two spaces: people write # too.
fn strip_comment(line: &str) -> &str {
    if line.trim_start().starts_with('#') {
        return "";
    }
    line.find("  #").map_or(line, |at| &line[..at])
}

fn read_move(content: &str) -> Option<Result<Move, &'static str>> {
    let (sign, rest) = content.split_at(content.find(' ').unwrap_or(content.len()));
    let rest = rest.trim();
    Some(match sign {
        ">" => person(rest),
        "<" => Ok(Move::Expect(rest.to_owned())),
        "!" => Ok(Move::Effect(rest.to_owned())),
        "=" => match rest.split_once(' ') {
            Some(("claim", name)) => Ok(Move::Claim(name.trim().to_owned())),
            Some(("close", outcome)) => Ok(Move::Close(outcome.trim().to_owned())),
            Some(("called", "off")) => Ok(Move::CalledOff),
            None if rest == "seat" => Ok(Move::Seat),
            _ => Err("Write `= claim NAME`, `= close OUTCOME`, `= seat` or `= called off`."),
        },
        "@" => duration(rest).map(Move::Pass).ok_or("Write how much time passes, as `@ +8d`."),
        "fail" => Ok(Move::Fail(rest.to_owned())),
        _ => return None,
    })
}

/// Returns true where words are read as what they are, without quotes round them.
pub(super) fn is_words(words: &str) -> bool {
    matches!(person(words), Ok(Move::Said(read)) if read == words)
}

fn person(rest: &str) -> Result<Move, &'static str> {
    if let Some(words) = rest.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        return Ok(Move::Said(words.to_owned()));
    }
    let (verb, words) = rest.split_once(' ').unwrap_or((rest, ""));
    let words = words.trim();
    Ok(match verb {
        "tap" => Move::Tap(words.split_whitespace().map(str::to_owned).collect()),
        "tap-old" => Move::TapOld(words.to_owned()),
        "toggle" => Move::Toggle(words.to_owned()),
        "share" => {
            let mut numbers = words.split_whitespace().map(str::parse::<f64>);
            match (numbers.next(), numbers.next()) {
                (Some(Ok(lat)), Some(Ok(lon))) => Move::Share(lat, lon),
                _ => return Err("Write latitude and longitude, as `> share 53.45 -2.96`."),
            }
        }
        "contact" => Move::Contact(words.to_owned()),
        "media" => Move::Media(words.to_owned()),
        "voice" => {
            let known = VOICES.into_iter().find(|voice| *voice == words);
            Move::Voice(known.ok_or("Name a message `voice-…` of locales/en/voice.ftl, as `> voice lonely`.")?)
        }
        "start" if words.is_empty() => Move::Start,
        _ => Move::Said(rest.to_owned()),
    })
}

fn head(transcript: &mut Transcript, content: &str) -> Result<(), &'static str> {
    let form = "Begin a line with >, <, !, =, @ or fail, or write `lang:`, `channel:`, `now:`, `begin:`, `courses:` or `about:`.";
    let (key, value) = content.split_once(':').ok_or(form)?;
    let value = value.trim();
    match key.trim() {
        "lang" => transcript.lang = Some(Lang::new(value)).filter(|_| value != EVERY),
        "channel" => transcript.channel = ChannelKind::parse(value).ok_or("Use web, telegram or terminal.")?,
        "now" => transcript.now = Time::parse(value).ok_or("Write the time as 2026-11-24T10:00:00Z.")?,
        "begin" => transcript.begin = Some(DialogueName::new(value)),
        "courses" => {
            transcript.courses = Some(match value {
                "free" => false,
                "full" => true,
                _ => return Err("Write `courses: free` or `courses: full`."),
            });
        }
        "about" => {
            for pair in value.split(',') {
                let (slot, value) = pair.split_once('=').ok_or("Write `about: slot=value, slot=value`.")?;
                transcript.about.push((slot.trim().to_owned(), value.trim().to_owned()));
            }
        }
        _ => return Err(form),
    }
    Ok(())
}
