//! The results of checks.

use std::fmt;

/// The results of many lines.
#[derive(Debug, Default)]
pub struct Tally {
    /// The number of lines that passed.
    pub passed: usize,
    /// The lines that failed.
    pub failures: Vec<Failure>,
}

/// A line that failed.
#[derive(Debug)]
pub struct Failure {
    /// The line: file and number, operation or type, and variant.
    pub line: String,
    /// All mismatches of the line.
    pub mismatches: Vec<Mismatch>,
}

/// A mismatch.
#[derive(Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// A value differs from the expected one.
    Differs {
        /// The subject: `method`, `header if-match`, `body /displayName`.
        what: String,
        /// The expected value.
        expected: String,
        /// The actual value.
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

    /// Adds a failure of something that could not be checked.
    pub fn fail(&mut self, line: impl Into<String>, why: impl Into<String>) {
        self.count(line.into(), vec![Mismatch::Impossible(why.into())]);
    }
}

impl fmt::Display for Tally {
    /// Writes each mismatch with both values, and the numbers of passed and failed lines.
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
