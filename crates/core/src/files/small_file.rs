//! Readers for files of settings and credentials: regular files of a limited size.
//!
//! Reading a named pipe would block until another program writes to it, and a device such as
//! `/dev/zero` never ends.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind};
use crate::sync::off_thread::off_thread;

/// The size limit of files: 1 MiB.
pub(crate) const LARGEST: u64 = 1024 * 1024;

/// The size limit of certificate bundles: 16 MiB.
pub(crate) const LARGEST_BUNDLE: u64 = 16 * LARGEST;

/// Returns the metadata of a file, off the async threads.
pub(crate) async fn metadata(path: impl Into<PathBuf>) -> io::Result<Metadata> {
    let path = path.into();
    off_thread(move || std::fs::metadata(path)).await?
}

/// Reads a file of up to [`LARGEST`] bytes, off the async threads.
pub(crate) async fn read(path: impl Into<PathBuf>) -> io::Result<Vec<u8>> {
    read_up_to(path, LARGEST).await
}

/// Reads a file of up to `most` bytes, off the async threads.
pub(crate) async fn read_up_to(path: impl Into<PathBuf>, most: u64) -> io::Result<Vec<u8>> {
    let path = path.into();
    off_thread(move || read_blocking(&path, most)).await?
}

/// Reads a UTF-8 file of up to [`LARGEST`] bytes, off the async threads.
pub(crate) async fn read_text(path: impl Into<PathBuf>) -> io::Result<String> {
    text(read(path).await?)
}

/// Like [`read_text`], on this thread.
pub(crate) fn read_text_blocking(path: &Path) -> io::Result<String> {
    text(read_blocking(path, LARGEST)?)
}

/// Reads a file of up to `most` bytes, on this thread.
pub(crate) fn read_blocking(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    // Checked before the file is opened, as opening a pipe blocks.
    check(&std::fs::metadata(path)?, most)?;
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    check(&metadata, most)?;
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
    // The size in the metadata may be wrong, as in `/proc`, or change.
    file.take(most + 1).read_to_end(&mut bytes)?;
    match bytes.len() as u64 > most {
        true => Err(too_large(most)),
        false => Ok(bytes),
    }
}

/// Returns the error of a file that cannot be read, for `map_err`. `what` names the file in the
/// message.
pub(crate) fn unreadable(
    kind: ErrorKind,
    what: &str,
    path: &Path,
) -> impl FnOnce(io::Error) -> Error {
    let file = format!("{what} {}", path.display());
    move |source| Error::new(kind, format!("{file} cannot be read: {source}")).with_source(source)
}

fn check(metadata: &Metadata, most: u64) -> io::Result<()> {
    if !metadata.is_file() {
        let what = if metadata.is_dir() { "a directory" } else { "a pipe, a socket or a device" };
        return Err(invalid(format!("it is {what}, not a regular file")));
    }
    match metadata.len() > most {
        true => Err(too_large(most)),
        false => Ok(()),
    }
}

fn too_large(most: u64) -> io::Error {
    invalid(format!("it is larger than {} MiB; is it the right file?", most / LARGEST))
}

fn invalid(message: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message)
}

fn text(bytes: Vec<u8>) -> io::Result<String> {
    String::from_utf8(bytes)
        .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "it is not UTF-8 text"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn size_is_limited() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        for (size, is_read) in [(0, true), (10, true), (11, false)] {
            std::fs::write(&path, vec![b'x'; size]).unwrap();
            let result = read_blocking(&path, 10);
            assert_eq!(result.map(|bytes| bytes.len()).ok(), is_read.then_some(size));
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn size_of_a_file_without_a_length_is_limited() {
        let path = Path::new("/proc/self/status");
        assert_eq!(std::fs::metadata(path).unwrap().len(), 0);
        assert!(read_blocking(path, LARGEST).unwrap().len() > 100);
        let error = read_blocking(path, 100).unwrap_err();
        assert!(error.to_string().starts_with("it is larger than"), "{error}");
    }
}
