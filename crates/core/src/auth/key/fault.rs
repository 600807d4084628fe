//! Problems of private keys.

use std::io;
use std::path::PathBuf;

use crate::error::Error;

/// The reason why a key cannot be used.
#[derive(Debug)]
pub(crate) struct KeyFault {
    /// The problem, without the origin of the key.
    pub(crate) problem: String,
    blame: Blame,
    source: Option<io::Error>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Blame {
    Key,
    PublicKey,
    PassPhrase,
}

impl KeyFault {
    /// Returns the problem of an encrypted key without a pass phrase.
    #[cfg(feature = "encrypted-keys")]
    pub(super) fn missing_pass_phrase() -> Self {
        Self::new(Blame::PassPhrase, "the key is encrypted; set pass_phrase in the profile")
    }

    /// Returns the problem of a pass phrase that does not decrypt the key.
    pub(super) fn wrong_pass_phrase() -> Self {
        Self::new(Blame::PassPhrase, "the pass phrase is wrong")
    }

    /// Returns the problem of a public key in place of a private key.
    pub(super) fn public_key() -> Self {
        let text = "it is a public key; give the private key that belongs to it";
        Self::new(Blame::PublicKey, text)
    }

    /// Returns the text for a block without a private key.
    pub(super) fn malformed() -> String {
        "the PEM text does not contain a private key; copy the file again".to_owned()
    }

    fn new(blame: Blame, problem: &str) -> Self {
        Self { problem: problem.to_owned(), blame, source: None }
    }

    /// Whether the pass phrase is wrong rather than the key.
    pub(crate) fn is_of_pass_phrase(&self) -> bool {
        self.blame == Blame::PassPhrase
    }

    /// Whether the key is a public one.
    pub(super) fn is_of_public_key(&self) -> bool {
        self.blame == Blame::PublicKey
    }

    /// Returns the error for the key that came from `origin`.
    pub(crate) fn at(self, origin: &str) -> Error {
        let error = Error::credentials(format!("private key {origin}: {}", self.problem));
        match self.source {
            Some(source) => error.with_source(source),
            None => error,
        }
    }

    /// Adds the name of the file that was probably meant.
    pub(super) fn instead_of(mut self, other: Option<PathBuf>) -> Self {
        if let Some(other) = other {
            self.problem.push_str(&format!(", probably {}", other.display()));
        }
        self
    }
}

impl From<String> for KeyFault {
    fn from(problem: String) -> Self {
        Self { problem, blame: Blame::Key, source: None }
    }
}

impl From<io::Error> for KeyFault {
    fn from(error: io::Error) -> Self {
        let fault = Self::from(format!("it cannot be read: {error}"));
        Self { source: Some(error), ..fault }
    }
}
