//! Values that the platform provides inline, or as the path of a file.

use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind};
use crate::files::small_file;
use crate::files::small_file::unreadable;

/// A value, or the path of its file.
#[derive(Clone)]
pub(super) enum InlineOrFile {
    Inline(String),
    File(PathBuf),
}

impl InlineOrFile {
    /// Creates the value of a variable: an absolute path means the file.
    pub(super) fn new(value: String) -> Self {
        if value.starts_with('/') || (cfg!(windows) && PathBuf::from(&value).is_absolute()) {
            Self::File(value.into())
        } else {
            Self::Inline(value)
        }
    }

    /// Creates the pass phrase of a private key: a path only if the key is a path.
    pub(super) fn pass_phrase(value: String, key: &Self) -> Self {
        match key {
            Self::Inline(_) => Self::Inline(value),
            Self::File(_) => Self::new(value),
        }
    }

    /// Returns the path of the file.
    pub(super) fn file(&self) -> Option<&Path> {
        match self {
            Self::Inline(_) => None,
            Self::File(path) => Some(path),
        }
    }

    pub(super) fn is_inline(&self) -> bool {
        matches!(self, Self::Inline(_))
    }

    /// Returns the value; `what` names it in error messages.
    pub(super) async fn read(&self, what: &str) -> Result<String, Error> {
        match self {
            Self::Inline(text) => Ok(text.clone()),
            Self::File(path) => {
                let text = small_file::read_text(path).await;
                text.map_err(unreadable(
                    ErrorKind::Credentials,
                    &format!("{what} in the file"),
                    path,
                ))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pass_phrase_is_a_path_only_if_the_key_is_a_path() {
        let inline = InlineOrFile::new("-----BEGIN".to_owned());
        let file = InlineOrFile::new("/etc/key.pem".to_owned());
        let is_inline = |key| InlineOrFile::pass_phrase("/hunter2".to_owned(), key).is_inline();
        assert!(is_inline(&inline));
        assert!(!is_inline(&file));
    }
}
