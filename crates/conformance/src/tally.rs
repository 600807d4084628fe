//! What passed and what failed.

use std::fmt;

/// The result of many lines.
#[derive(Debug, Default)]
pub struct Tally {
    /// How many lines are as they should be.
    pub passed: usize,
    /// The lines that are not.
    pub failures: Vec<Failure>,
}

/// A line that is not as it should be.
#[derive(Debug)]
pub struct Failure {
    /// The line: file and number, operation or type, and variant.
    pub line: String,
    /// Everything that is wrong with it.
    pub mismatches: Vec<Mismatch>,
}

/// One thing that is wrong.
#[derive(Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// Something is not what it should be.
    Differs {
        /// What it is: `method`, `header if-match`, `body /displayName`.
        what: String,
        /// What it should be.
        expected: String,
        /// What it is.
        got: String,
    },
    /// The line could not be checked.
    Impossible(String),
}

impl Mismatch {
    pub(crate) fn new(
        what: impl Into<String>,
        expected: impl fmt::Display,
        got: impl fmt::Display,
    ) -> Self {
        Self::Differs { what: what.into(), expected: expected.to_string(), got: got.to_string() }
    }
}

impl Tally {
    /// Counts a line.
    pub(crate) fn count(&mut self, line: String, mismatches: Vec<Mismatch>) {
        if mismatches.is_empty() {
            self.passed += 1;
        } else {
            self.failures.push(Failure { line, mismatches });
        }
    }

    /// Counts something that could not be checked at all.
    pub fn fail(&mut self, line: impl Into<String>, why: impl Into<String>) {
        self.count(line.into(), vec![Mismatch::Impossible(why.into())]);
    }
}

impl fmt::Display for Tally {
    /// Each mismatch with expected and got, and how many lines passed and failed.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for failure in &self.failures {
            writeln!(formatter, "{}", failure.line)?;
            for mismatch in &failure.mismatches {
                match mismatch {
                    Mismatch::Impossible(why) => writeln!(formatter, "  {why}")?,
                    Mismatch::Differs { what, expected, got } => {
                        writeln!(
                            formatter,
                            "  {what}\n    expected: {expected}\n    got:      {got}"
                        )?;
                    }
                }
            }
        }
        write!(formatter, "{} passed, {} failed", self.passed, self.failures.len())
    }
}
