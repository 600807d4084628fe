//! Problems of a spec: all of a file at once, each with its JSON pointer.

use std::fmt;

/// One problem in an OpenAPI file.
///
/// Displays as `file#pointer: message`, where the pointer is a JSON pointer into the document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SpecProblem {
    /// The file, or the name under which the text was given.
    pub file: String,
    /// A JSON pointer (RFC 6901); empty for the whole document.
    pub pointer: String,
    /// The description of the problem.
    pub message: String,
}

impl fmt::Display for SpecProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}: {}", self.file, self.pointer, self.message)
    }
}

/// All problems of a spec. An emulator does not start with any.
///
/// ```
/// let problems = oci_sdk_emulator::check_spec("broken.yaml", "openapi: 3.0.3\npaths: {}").unwrap_err();
/// assert!(problems.to_string().starts_with("broken.yaml#/info: "), "{problems}");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecProblems(pub(crate) Vec<SpecProblem>);

impl SpecProblems {
    /// Iterates over the problems in the order of the document.
    pub fn iter(&self) -> impl Iterator<Item = &SpecProblem> {
        self.0.iter()
    }
}

impl fmt::Display for SpecProblems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for SpecProblems {}

/// A collector for the problems of one file.
pub(crate) struct Problems<'f> {
    file: &'f str,
    found: Vec<SpecProblem>,
}

impl<'f> Problems<'f> {
    pub(crate) fn of(file: &'f str) -> Self {
        Self { file, found: Vec::new() }
    }

    pub(crate) fn add(&mut self, pointer: &str, message: impl Into<String>) {
        self.found.push(SpecProblem {
            file: self.file.to_owned(),
            pointer: pointer.to_owned(),
            message: message.into(),
        });
    }

    pub(crate) fn finish<T>(self, value: T) -> Result<T, SpecProblems> {
        if self.found.is_empty() { Ok(value) } else { Err(SpecProblems(self.found)) }
    }
}

/// Appends a field to a JSON pointer, with the escapes of RFC 6901.
pub(crate) fn deeper(pointer: &str, field: &str) -> String {
    format!("{pointer}/{}", field.replace('~', "~0").replace('/', "~1"))
}
