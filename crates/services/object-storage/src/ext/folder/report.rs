//! The report of the transfer of a folder.

use std::fmt;
use std::path::PathBuf;

use oci_sdk_core::Error;

use super::FolderItem;

/// The result of the transfer of a folder. Each file is in one of the lists.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct FolderReport {
    /// The files that were transferred.
    pub transferred: Vec<Transferred>,
    /// The files that were not to be transferred.
    pub skipped: Vec<Skipped>,
    /// The files whose transfer failed.
    pub failed: Vec<Untransferred>,
}

impl FolderReport {
    /// Returns the number of bytes that were transferred.
    pub fn bytes(&self) -> u64 {
        self.transferred.iter().map(|file| file.item.bytes).sum()
    }

    /// Whether no transfer failed.
    pub fn is_complete(&self) -> bool {
        self.failed.is_empty()
    }

    /// Returns the report if no transfer failed.
    ///
    /// # Errors
    ///
    /// The first failure, with the number of all.
    pub fn into_result(mut self) -> Result<Self, Error> {
        if self.failed.is_empty() {
            return Ok(self);
        }
        let count = self.failed.len();
        let Untransferred { object, error, .. } = self.failed.swap_remove(0);
        let message =
            format!("{count} files were not transferred; the first is `{object}`: {error}");
        Err(Error::new(error.kind(), message).with_source(error))
    }
}

/// A file that was transferred.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Transferred {
    /// The file and its object.
    pub item: FolderItem,
    /// The etag of the object.
    pub etag: String,
}

/// A file that was not to be transferred.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Skipped {
    /// The name of the object.
    pub object: String,
    /// The path of the file.
    pub path: PathBuf,
    /// The reason.
    pub reason: SkipReason,
}

/// The reason why a file was skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SkipReason {
    /// The filter did not select it.
    Filter,
    /// Both sides have the same size, and the target is not older.
    Unchanged,
    /// It is a symbolic link, and links are not followed.
    Link,
    /// It is neither a file nor a folder, such as a pipe.
    NotAFile,
}

impl fmt::Display for SkipReason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Filter => "not selected by the filter",
            Self::Unchanged => "unchanged",
            Self::Link => "a symbolic link",
            Self::NotAFile => "not a regular file",
        })
    }
}

/// A file whose transfer failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct Untransferred {
    /// The name of the object; of a folder that cannot be read, its path.
    pub object: String,
    /// The path of the file.
    pub path: PathBuf,
    /// The error.
    pub error: Error,
}
