//! Reads a file of example sentences: one a line, as `suicide soon | I do not want to wake up tomorrow`. Before the bar
//! stands what it means, a dash where that is nothing; `#` begins a comment. Must not know which meanings there are.

/// A sentence with what it means.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Example<'a> {
    /// The line of the file, from 1 on.
    pub(crate) line: usize,
    /// What it means: `suicide`, `soon`.
    pub(crate) labels: Vec<&'a str>,
    /// The sentence.
    pub(crate) text: &'a str,
}

/// Returns the examples of a file, and the lines that are none.
pub(crate) fn parse(file: &str) -> (Vec<Example<'_>>, Vec<usize>) {
    let (mut examples, mut strange) = (Vec::new(), Vec::new());
    for (at, line) in file.lines().enumerate() {
        let (line, number) = (line.trim(), at + 1);
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match line.split_once('|') {
            Some((labels, text)) if !labels.trim().is_empty() && !text.trim().is_empty() => {
                let labels = labels.split_whitespace().filter(|label| *label != "-").collect();
                examples.push(Example { line: number, labels, text: text.trim() });
            }
            _ => strange.push(number),
        }
    }
    (examples, strange)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_labels_and_a_sentence() {
        let (examples, strange) = parse("# why\n\nsuicide soon | no | way out\n- | hi\nno bar\n | nothing\ndebt |\n");
        assert_eq!(
            examples,
            [
                Example { line: 3, labels: vec!["suicide", "soon"], text: "no | way out" },
                Example { line: 4, labels: vec![], text: "hi" },
            ]
        );
        assert_eq!(strange, [5, 6, 7]);
    }
}
