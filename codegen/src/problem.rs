//! What is wrong with a spec, and where.
//!
//! A stage does not stop at the first thing that is wrong: it notes a [`Problem`] and goes on, so
//! that whoever edits a spec sees everything at once.

use std::collections::BTreeSet;
use std::fmt;

/// A place in a file: a JSON pointer (RFC 6901).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer {
    file: String,
    pointer: String,
}

impl Pointer {
    /// The root of a file.
    pub(crate) fn root(file: &str) -> Self {
        Self { file: file.to_owned(), pointer: String::new() }
    }

    /// The member or the element `segment` of what is here.
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

/// One thing that is wrong.
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

/// Everything that is wrong, in the order of file and place, each thing once.
#[derive(Debug, Default)]
pub struct Problems(BTreeSet<Problem>);

impl Problems {
    /// Notes a problem.
    pub(crate) fn add(&mut self, pointer: &Pointer, message: impl Into<String>) {
        self.0.insert(Problem { pointer: pointer.clone(), message: message.into() });
    }

    /// Notes the problem of a `Result`, and goes on without the value.
    pub(crate) fn note<T, E: fmt::Display>(
        &mut self,
        pointer: &Pointer,
        result: Result<T, E>,
    ) -> Option<T> {
        result.map_err(|error| self.add(pointer, error.to_string())).ok()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Takes over the problems of another stage or service.
    pub(crate) fn append(&mut self, mut others: Self) {
        self.0.append(&mut others.0);
    }

    /// The value, unless something was wrong.
    pub(crate) fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl fmt::Display for Problems {
    /// One line for each.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(formatter, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
