//! What lexicon files look like, before anybody knows what they mean: which there are, and the phrases of a block.

use crate::domain::files::Files;

/// Returns the locales that have a lexicon. English is first: its needs are the list that the others are held against.
pub(crate) fn tags(files: &Files) -> Vec<&str> {
    let mut tags = files.folders();
    tags.retain(|tag| files.under(&format!("{tag}/lexicon/"), ".yaml").next().is_some());
    tags.sort_by_key(|tag| *tag != "en");
    tags
}

/// Returns the phrases of a block: its lines without comments.
pub(crate) fn phrases(block: &str) -> impl Iterator<Item = &str> {
    block
        .lines()
        .map(|line| line.split_once('#').map_or(line, |(phrase, _)| phrase).trim())
        .filter(|phrase| !phrase.is_empty())
}

/// Returns the words of lexicon files without names of classes and sections.
pub(crate) fn plain_words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#') && !line.contains(':')) {
        let mut in_class = false;
        let words = line.split('#').next().unwrap_or("").chars().map(|c| {
            in_class = (in_class || c == '<') && c != '>';
            if in_class || "*()[]|!^$_.>".contains(c) { ' ' } else { c }
        });
        out.extend(words);
        out.push('\n');
    }
    out
}
