//! Problems of a package, with file and line. All are collected, so that one does not hide another.

use std::fmt;

/// Something in the package that the transcriber does not understand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to the package.
    pub file: String,
    /// The line, from 1; 0 for the whole file.
    pub line: usize,
    /// The description of the problem.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.message),
            line => write!(f, "{}:{line}: {}", self.file, self.message),
        }
    }
}

/// All problems of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Adds a problem.
    pub(crate) fn add(&mut self, file: &str, line: usize, message: impl Into<String>) {
        self.0.push(Problem { file: file.to_owned(), line, message: message.into() });
    }

    /// Adds the problems of another collection.
    pub(crate) fn append(&mut self, mut other: Problems) {
        self.0.append(&mut other.0);
    }

    /// Whether there are no problems.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Iterates over the problems in the order of the files.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

/// The reason why a transcription failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// A file cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: String,
        /// The error of the operating system.
        source: std::io::Error,
    },
    /// The package is neither a wheel nor a directory of the Python package `oci`.
    #[error("{path}: {message}")]
    Package {
        /// The path of the package.
        path: String,
        /// The description of the problem.
        message: String,
    },
    /// The package does not have this service.
    #[error("the package has no service `{0}`")]
    UnknownService(String),
    /// The facts or the manifest are invalid.
    #[error("{file}: {message}")]
    Input {
        /// The file.
        file: String,
        /// The description of the problem.
        message: String,
    },
    /// The package contains constructs that the transcriber does not understand. Nothing was written.
    #[error("{0}")]
    Problems(Problems),
}

impl Failure {
    pub(crate) fn file(path: &std::path::Path, source: std::io::Error) -> Self {
        Self::File { path: path.display().to_string(), source }
    }
}
