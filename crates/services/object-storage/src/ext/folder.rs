//! Transfers of whole folders.

pub(super) mod download;
mod names;
pub(super) mod report;
mod settings;
mod transfers;
pub(super) mod upload;
mod walk;

use std::path::PathBuf;

/// A file of a folder and its object.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FolderItem {
    /// The name of the object.
    pub object: String,
    /// The path of the file.
    pub path: PathBuf,
    /// The number of bytes.
    pub bytes: u64,
}
