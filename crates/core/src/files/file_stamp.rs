//! Stamps of files, which tell whether a file has changed.

use std::io;
use std::path::PathBuf;
use std::time::SystemTime;

use super::small_file;

/// The state of a file at a check: a different stamp means that the file was written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FileStamp {
    modified: Option<SystemTime>,
    length: u64,
}

/// The stamps of several files; `None` for a file that does not exist.
pub(crate) type Stamps = Vec<Option<FileStamp>>;

impl FileStamp {
    /// Returns the stamp of the file at `path`.
    pub(crate) async fn of(path: impl Into<PathBuf>) -> io::Result<Self> {
        let metadata = small_file::metadata(path).await?;
        Ok(Self { modified: metadata.modified().ok(), length: metadata.len() })
    }
}

/// Returns the stamps of the files at `paths`.
pub(crate) async fn stamps<P: Into<PathBuf>>(paths: impl IntoIterator<Item = P>) -> Stamps {
    let mut stamps = Stamps::new();
    for path in paths {
        stamps.push(FileStamp::of(path).await.ok());
    }
    stamps
}
