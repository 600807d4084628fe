//! Whether a file that somebody else may write to has changed.

use std::io;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use super::small_file;

/// How often the files of credentials are looked at. A look costs more than the rest of what signing
/// a request does to the system, and whoever writes to them takes seconds anyway.
pub(crate) const BETWEEN_LOOKS: Duration = Duration::from_secs(1);

/// What a file was like at a look: another stamp means that it was written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FileStamp {
    modified: Option<SystemTime>,
    length: u64,
}

impl FileStamp {
    pub(crate) async fn of(path: impl Into<PathBuf>) -> io::Result<Self> {
        let metadata = small_file::metadata(path).await?;
        Ok(Self { modified: metadata.modified().ok(), length: metadata.len() })
    }
}
