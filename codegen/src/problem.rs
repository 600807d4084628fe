//! The problems of a spec, with their locations.
//!
//! A stage does not stop at the first [`Problem`]: it adds it to the list and continues, so that all
//! problems are reported at once.

use std::collections::BTreeSet;
use std::fmt;

/// A JSON pointer (RFC 6901) in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer {
    file: String,
    pointer: String,
}

impl Pointer {
    /// Returns the pointer to the root of a file.
    pub(crate) fn root(file: &str) -> Self {
        Self { file: file.to_owned(), pointer: String::new() }
    }

    /// Returns the pointer to the field or element `segment` of this value.
    pub(crate) fn at(&self, segment: impl fmt::Display) -> Self {
        let segment = segment.to_string().replace('~', "~0").replace('/', "~1");
        Self { file: self.file.clone(), pointer: format!("{}/{segment}", self.pointer) }
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.file)?;
        if !self.pointer.is_empty() {
            write!(formatter, "#{}", self.pointer)?;
        }
        Ok(())
    }
}

/// A problem of a spec.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pointer: Pointer,
    message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.pointer, self.message)
    }
}

/// Problems without duplicates, sorted by file and location.
#[derive(Debug, Default)]
pub struct Problems(BTreeSet<Problem>);

impl Problems {
    /// Adds a problem.
    pub(crate) fn add(&mut self, pointer: &Pointer, message: impl Into<String>) {
        self.0.insert(Problem { pointer: pointer.clone(), message: message.into() });
    }

    /// Returns the value of a `Result`, or adds its error as a problem.
    pub(crate) fn note<T, E: fmt::Display>(
        &mut self,
        pointer: &Pointer,
        result: Result<T, E>,
    ) -> Option<T> {
        result.map_err(|error| self.add(pointer, error.to_string())).ok()
    }

    /// Whether there are no problems.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the number of problems.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Adds the problems of another stage or service.
    pub(crate) fn append(&mut self, mut others: Self) {
        self.0.append(&mut others.0);
    }

    /// Returns the value, or the problems if there are any.
    pub(crate) fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl fmt::Display for Problems {
    /// Writes one line for each problem.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(formatter, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
