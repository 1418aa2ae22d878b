//! `pathways understand`: JSON lines in, JSON lines out: what the bot makes of a text. Must not know where lines come
//! from.

use crate::{
    domain::ids::Lang,
    understanding::{Reading, Understanding},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{self, BufRead, Write};

/// The longest line that is read, in bytes. A longer one is an error line, and its rest is passed over.
const LONGEST_LINE: u64 = 16 << 20;

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    id: Value,
    text: String,
    #[serde(default)]
    lang: Option<Lang>,
}

#[derive(Serialize)]
struct Answer {
    id: Value,
    #[serde(flatten)]
    reading: Reading,
}

/// Reads every line, answers each in order, and returns true where all of them were good. A line that is not one gives
/// an error line with its number, and the rest goes on.
pub fn run(understanding: &Understanding, mut input: impl BufRead, mut output: impl Write) -> io::Result<bool> {
    let mut all_good = true;
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        let read = io::Read::take(&mut input, LONGEST_LINE).read_until(b'\n', &mut line)?;
        if read == 0 {
            break;
        }
        let whole = line.ends_with(b"\n") || (read as u64) < LONGEST_LINE;
        if !whole {
            pass_over_line(&mut input)?;
        }
        if whole && line.trim_ascii().is_empty() {
            continue;
        }
        match answer(understanding, &line, whole) {
            Ok(answer) => serde_json::to_writer(&mut output, &answer)?,
            Err(error) => {
                all_good = false;
                serde_json::to_writer(&mut output, &serde_json::json!({"line": number, "error": error}))?;
            }
        }
        output.write_all(b"\n")?;
    }
    output.flush()?;
    Ok(all_good)
}

fn answer(understanding: &Understanding, line: &[u8], whole: bool) -> Result<Answer, String> {
    if !whole {
        return Err(format!("The line is longer than {} MB: cut it.", LONGEST_LINE >> 20));
    }
    let line = std::str::from_utf8(line).map_err(|_| "The line is not UTF-8: save it as UTF-8.".to_owned())?;
    let asked: Asked = serde_json::from_str(line)
        .map_err(|error| format!("The line is no {{\"id\": …, \"text\": \"…\"}}: {error}."))?;
    Ok(Answer { reading: understanding.read(&asked.text, asked.lang.as_ref()), id: asked.id })
}

fn pass_over_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let seen = input.fill_buf()?;
        let (used, done) = match seen.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (seen.len(), seen.is_empty()),
        };
        input.consume(used);
        if done {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::files::Files;

    fn small() -> Understanding {
        let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let files = Files::new(
            "locales",
            [
                file("en/lexicon/language.yaml", "common: |\n  i am in the and\n"),
                file("en/lexicon/needs.yaml", "debt:\n  sure: |\n    debt*\n"),
            ],
        );
        Understanding::load(&files).unwrap()
    }

    fn told(input: &[u8]) -> (bool, Vec<Value>) {
        let mut output = Vec::new();
        let good = run(&small(), input, &mut output).unwrap();
        (good, String::from_utf8(output).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect())
    }

    #[test]
    fn each_text_is_answered_in_order() {
        let (good, lines) = told(
            b"{\"id\": \"a\", \"text\": \"I am in d\xc3\xa9bt\"}\n\n{\"id\": 2, \"text\": \"\", \"lang\": \"en\"}",
        );
        assert!(good);
        let first = &lines[0];
        assert_eq!((&first["id"], &first["lang"]), (&Value::from("a"), &Value::from("en")));
        assert_eq!(first["needs"], serde_json::json!(["debt"]));
        assert_eq!((&first["risk"], &first["urgency"]), (&Value::from("none"), &Value::from("none")));
        assert_eq!(first["command"], "none");
        let because =
            serde_json::json!([{"kind": "need", "value": "debt", "span": [8, 12], "rule": "en/needs/debt#1"}]);
        assert_eq!(first["because"], because);
        assert_eq!(lines[1]["id"], 2);
    }

    #[test]
    fn a_bad_line_is_named_and_the_rest_goes_on() {
        let (good, lines) = told(b"{\"id\": 1}\n\xff\xfe\n{\"id\": 3, \"text\": \"debts\"}\n");
        assert!(!good);
        assert_eq!((&lines[0]["line"], &lines[1]["line"]), (&Value::from(1), &Value::from(2)));
        assert_eq!(lines[1]["error"], "The line is not UTF-8: save it as UTF-8.");
        assert_eq!(lines[2]["needs"][0], "debt");
    }
}
