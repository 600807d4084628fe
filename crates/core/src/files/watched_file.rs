//! A file that somebody else may write to at any time.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::{fmt, io};

use tokio::time::Instant;

use super::file_stamp::{BETWEEN_LOOKS, FileStamp};
use super::small_file;

/// The text of a file, read again when the file has changed.
pub(crate) struct WatchedFile {
    path: PathBuf,
    state: Mutex<Option<CachedText>>,
}

#[derive(Clone)]
struct CachedText {
    text: String,
    stamp: FileStamp,
    looked: Instant,
}

impl WatchedFile {
    pub(crate) fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), state: Mutex::default() }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The text as it was at the last look, which is a second ago at most.
    pub(crate) async fn text(&self) -> io::Result<String> {
        let held = self.state().clone();
        let Some(held) = held else { return self.read().await };
        if held.looked.elapsed() < BETWEEN_LOOKS {
            return Ok(held.text);
        }
        if FileStamp::of(&self.path).await? != held.stamp {
            return self.read().await;
        }
        if let Some(state) = &mut *self.state() {
            state.looked = Instant::now();
        }
        Ok(held.text)
    }

    /// The text as it is now.
    pub(crate) async fn read(&self) -> io::Result<String> {
        // Before the text, so that a change in between is noticed at the next look.
        let (looked, stamp) = (Instant::now(), FileStamp::of(&self.path).await?);
        let text = small_file::read_text(&self.path).await?;
        *self.state() = Some(CachedText { text: text.clone(), stamp, looked });
        Ok(text)
    }

    fn state(&self) -> MutexGuard<'_, Option<CachedText>> {
        // Nothing that is done under the lock can panic half way.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for WatchedFile {
    /// Without the text, which is a secret.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.fmt(formatter)
    }
}
