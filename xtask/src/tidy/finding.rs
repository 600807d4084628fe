//! A violation of a rule.

use std::fmt;

/// The groups of rules, which `pending.txt` tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// Module cycles, module documentation, file sizes, module names, `#[allow]`.
    House,
    /// Terms and the first lines of documentation.
    Words,
}

/// A violation: the place, the rule and the remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) group: Group,
    pub(super) path: String,
    pub(super) line: usize,
    pub(super) message: String,
}

impl Finding {
    pub(super) fn house(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self { group: Group::House, path: path.to_owned(), line, message: message.into() }
    }

    pub(super) fn words(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self { group: Group::Words, path: path.to_owned(), line, message: message.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.message)
    }
}
