//! A local file: read at offsets, and checked for changes.

use std::fs::{File, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use oci_sdk_core::checksum::{Algorithm, Checksum, Hasher};
use oci_sdk_core::{Error, ErrorKind, check_runtime};
use tokio::task::{JoinError, spawn_blocking};

/// The size of the reads of a file: 1 MiB.
pub(super) const CHUNK: u64 = 1024 * 1024;

/// A file that is uploaded, or the temporary file of a download that is resumed.
#[derive(Debug)]
pub(super) struct LocalFile {
    file: File,
    path: PathBuf,
    pub(super) stamp: Stamp,
}

/// The properties of a file that show a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    pub(super) length: u64,
    /// `None` if the file system has no modification times.
    pub(super) modified: Option<SystemTime>,
}

impl LocalFile {
    pub(super) async fn open(path: PathBuf) -> Result<Arc<Self>, Error> {
        off_thread(move || {
            // Opening a pipe would block.
            let metadata = std::fs::metadata(&path).map_err(|error| unreadable(&path, error))?;
            if !metadata.is_file() {
                return Err(Error::new(
                    ErrorKind::Argument,
                    format!(
                        "the file `{}` cannot be uploaded: it is not a regular file; upload it as \
                         a stream",
                        path.display()
                    ),
                ));
            }
            let file = File::open(&path).map_err(|error| unreadable(&path, error))?;
            let stamp = Stamp::of(&file.metadata().map_err(|error| unreadable(&path, error))?);
            // Files that the system generates, such as those of `/proc`, have no length.
            let has_content = || read_at(&file, &mut [0], 0).map(|read| read > 0);
            if stamp.length == 0 && has_content().map_err(|error| unreadable(&path, error))? {
                return Err(Error::new(
                    ErrorKind::Argument,
                    format!(
                        "the file `{}` cannot be uploaded: its length is 0, but it has content; \
                         upload it as a stream",
                        path.display()
                    ),
                ));
            }
            Ok(Arc::new(Self { file, path, stamp }))
        })
        .await
    }

    /// Reads `buffer` from `offset`. Blocks.
    pub(super) fn read(&self, offset: u64, buffer: &mut [u8]) -> Result<(), Error> {
        let mut filled = 0;
        while filled < buffer.len() {
            match read_at(&self.file, &mut buffer[filled..], offset + filled as u64) {
                Ok(0) => return Err(self.changed()),
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(unreadable(&self.path, error)),
            }
        }
        Ok(())
    }

    /// Fails if the file has changed since it was opened. Blocks.
    pub(super) fn check(&self) -> Result<(), Error> {
        match self.has_changed()? {
            true => Err(self.changed()),
            false => Ok(()),
        }
    }

    /// Whether the file has changed since it was opened. Blocks.
    pub(super) fn has_changed(&self) -> Result<bool, Error> {
        let opened = self.file.metadata().map_err(|error| unreadable(&self.path, error))?;
        // Another file may have taken its name, which is not what the caller wants to upload.
        let named = std::fs::metadata(&self.path);
        let named = named.map_err(|error| unreadable(&self.path, error))?;
        Ok([&opened, &named].iter().any(|metadata| Stamp::of(metadata) != self.stamp))
    }

    /// Returns a checksum of a part. Blocks.
    pub(super) fn checksums<const N: usize>(
        &self,
        offset: u64,
        length: u64,
        algorithms: [Algorithm; N],
    ) -> Result<[Checksum; N], Error> {
        let mut hashers = algorithms.map(Hasher::new);
        let mut buffer = vec![0; chunk_at(0, length)];
        let mut done = 0;
        while done < length {
            let buffer = &mut buffer[..chunk_at(done, length)];
            self.read(offset + done, buffer)?;
            hashers.iter_mut().for_each(|hasher| hasher.update(buffer));
            done += buffer.len() as u64;
        }
        Ok(hashers.map(Hasher::finish))
    }

    fn changed(&self) -> Error {
        let length = self.file.metadata().map_or(self.stamp.length, |metadata| metadata.len());
        let before = self.stamp.length;
        let how = match length.cmp(&before) {
            std::cmp::Ordering::Less => format!("shrank from {before} to {length} bytes"),
            std::cmp::Ordering::Greater => format!("grew from {before} to {length} bytes"),
            std::cmp::Ordering::Equal => "was changed".to_owned(),
        };
        Error::new(
            ErrorKind::Argument,
            format!(
                "the file `{}` {how} during the upload; the object was not created, upload it \
                 again when the file is complete",
                self.path.display()
            ),
        )
    }
}

impl Stamp {
    fn of(metadata: &Metadata) -> Self {
        Self { length: metadata.len(), modified: metadata.modified().ok() }
    }
}

/// Returns the size of the read after `done` of `length` bytes.
pub(super) fn chunk_at(done: u64, length: u64) -> usize {
    // At most `CHUNK`, which fits.
    usize::try_from((length - done).min(CHUNK)).unwrap_or_default()
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, offset)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, offset)
}

fn unreadable(path: &Path, source: io::Error) -> Error {
    let message = format!("the file `{}` cannot be read: {source}", path.display());
    Error::new(ErrorKind::Argument, message).with_source(source)
}

/// Runs a function that blocks, outside of the async threads.
pub(super) async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    check_runtime()?;
    spawn_blocking(work).await.unwrap_or_else(|error| Err(unfinished(error)))
}

/// Returns the error of a task that has not finished; continues its panic, if that is the cause.
pub(super) fn unfinished(error: JoinError) -> Error {
    match error.try_into_panic() {
        Ok(panic) => std::panic::resume_unwind(panic),
        Err(error) => Error::new(
            ErrorKind::Config,
            "the transfer was cancelled: the runtime is shutting down",
        )
        .with_source(error),
    }
}
