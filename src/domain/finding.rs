//! Something wrong in a file, told so that its author can mend it.

use std::fmt;

/// Something wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Finding {
    /// The file, as `dialogues/loneliness.yaml`.
    pub file: String,
    /// The line, from 1 on; 0 where it is about the whole file.
    pub line: usize,
    /// Which proof failed, as `5 outcomes`: the numbers are those of `docs/dialogues.md`.
    pub rule: String,
    /// The node or message it is about; empty where it is about the file.
    pub node: String,
    /// What is wrong, one sentence.
    pub says: String,
    /// How to mend it, one sentence.
    pub mend: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: [{}] ", self.file, self.line, self.rule)?;
        if !self.node.is_empty() {
            write!(f, "{}: ", self.node)?;
        }
        write!(f, "{} {}", self.says, self.mend)
    }
}
