//! A file that appears under its name only when it is complete.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use aws_lc_rs::rand;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;
use tokio::task::{JoinHandle, spawn_blocking};

use crate::error::{Error, ErrorKind};
use crate::sync::runtime::check_runtime;

/// The beginning of the names of temporary files.
const NAME: &str = ".oci-download-";

/// A file that is written under a temporary name in the same folder, and renamed when it is
/// complete.
///
/// Dropping it before that removes the temporary file and leaves the target unchanged. A target
/// that is not a regular file, such as a pipe, is written directly.
///
/// The crates of the SDK use it for downloads; it is not part of the public interface.
#[derive(Debug)]
pub struct AtomicFile {
    file: File,
    /// The same open file, for writes at an offset.
    shared: Arc<fs::File>,
    /// `None` unless the target is a regular file.
    temporary: Option<Temporary>,
}

/// Writes to an [`AtomicFile`] at offsets, from several tasks.
#[derive(Debug, Clone)]
pub struct PositionedWriter(Arc<fs::File>);

/// A temporary file, which is removed on drop unless it is kept.
#[derive(Debug)]
struct Temporary {
    path: PathBuf,
    target: PathBuf,
    is_kept: bool,
}

impl AtomicFile {
    /// Creates a temporary file beside `path`.
    ///
    /// The complete file has the permissions of the file that it replaces, and a symbolic link at
    /// `path` is kept.
    ///
    /// # Errors
    ///
    /// If the folder or the existing file is not writable, or `path` has no file name.
    pub async fn create(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        // If the caller is dropped, so is the result, which removes the file.
        blocking(move || Temporary::create(&path)).await
    }

    /// Opens a temporary file that an earlier process has left, to complete it as `path`. Its
    /// content is kept.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create), and if `temporary` does not exist, is not a regular file, or is
    /// not in the folder of the target.
    pub async fn reopen(
        path: impl Into<PathBuf>,
        temporary: impl Into<PathBuf>,
    ) -> io::Result<Self> {
        let (path, temporary) = (path.into(), temporary.into());
        blocking(move || Temporary::reopen(&path, temporary)).await
    }

    /// Returns the path of the temporary file; `None` if the target is written directly.
    pub fn temporary_path(&self) -> Option<&Path> {
        self.temporary.as_ref().map(|temporary| temporary.path.as_path())
    }

    /// Appends bytes.
    ///
    /// # Errors
    ///
    /// If this write or the previous one failed: writes continue in the background.
    pub async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes).await
    }

    /// Returns a writer at offsets.
    ///
    /// # Errors
    ///
    /// If the target is not a regular file.
    pub fn positioned(&self) -> io::Result<PositionedWriter> {
        match self.temporary {
            Some(_) => Ok(PositionedWriter(self.shared.clone())),
            None => Err(io::Error::new(io::ErrorKind::NotSeekable, "not a regular file")),
        }
    }

    /// Renames the temporary file to the target. Call it when all writes have returned.
    ///
    /// # Errors
    ///
    /// If the last write or the renaming failed; the temporary file is removed.
    pub async fn complete(mut self) -> io::Result<()> {
        self.file.flush().await?;
        // Some systems cannot rename an open file.
        drop((self.file.into_std().await, self.shared));
        match self.temporary {
            Some(temporary) => blocking(move || temporary.complete()).await,
            None => Ok(()),
        }
    }

    /// Leaves the temporary file for [`reopen`](Self::reopen), and returns its path; `None` if the
    /// target is written directly.
    ///
    /// # Errors
    ///
    /// If the last write failed; the temporary file is removed.
    pub async fn keep(mut self) -> io::Result<Option<PathBuf>> {
        self.file.flush().await?;
        Ok(self.temporary.as_mut().map(|temporary| {
            temporary.is_kept = true;
            temporary.path.clone()
        }))
    }

    /// Returns the error of a file that cannot be written.
    pub fn unwritable(path: &Path, source: io::Error) -> Error {
        let message = format!("the file `{}` cannot be written: {source}", path.display());
        Error::new(ErrorKind::Argument, message).with_source(source)
    }

    fn of(file: fs::File, temporary: Option<Temporary>) -> io::Result<Self> {
        let shared = Arc::new(file.try_clone()?);
        Ok(Self { file: File::from_std(file), shared, temporary })
    }
}

impl PositionedWriter {
    /// Starts to write bytes at `offset`, on a thread for blocking work. Dropping the handle does not
    /// stop it.
    ///
    /// The result is the buffer, or an error if the write fails, for example because the disk is
    /// full.
    pub fn write_at(&self, offset: u64, bytes: Vec<u8>) -> JoinHandle<io::Result<Vec<u8>>> {
        let file = self.0.clone();
        spawn_blocking(move || write_all_at(&file, &bytes, offset).map(|()| bytes))
    }
}

#[cfg(unix)]
fn write_all_at(file: &fs::File, bytes: &[u8], offset: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::write_all_at(file, bytes, offset)
}

#[cfg(windows)]
fn write_all_at(file: &fs::File, mut bytes: &[u8], mut offset: u64) -> io::Result<()> {
    while !bytes.is_empty() {
        match std::os::windows::fs::FileExt::seek_write(file, bytes, offset) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => {
                bytes = &bytes[written..];
                offset += written as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

impl Temporary {
    fn create(path: &Path) -> io::Result<AtomicFile> {
        let Some((target, permissions)) = resolve(path)? else {
            return AtomicFile::of(fs::File::create(path)?, None);
        };
        let mut random = [0; 8];
        rand::fill(&mut random)
            .map_err(|_| io::Error::other("the system has no randomness for a file name"))?;
        let name = format!("{NAME}{:016x}", u64::from_ne_bytes(random));
        let temporary = target.with_file_name(name);
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        if permissions.is_some() {
            // Private until it has the permissions of the file that it replaces.
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        }
        let file = options.open(&temporary)?;
        let this = Self { path: temporary, target, is_kept: false };
        if let Some(permissions) = permissions {
            file.set_permissions(permissions)?;
        }
        AtomicFile::of(file, Some(this))
    }

    fn reopen(path: &Path, temporary: PathBuf) -> io::Result<AtomicFile> {
        let invalid = |reason| io::Error::new(io::ErrorKind::InvalidInput, reason);
        let (target, _) = resolve(path)?.ok_or_else(|| invalid("the target is not a file"))?;
        let name = temporary.file_name().unwrap_or_default();
        if !name.as_encoded_bytes().starts_with(NAME.as_bytes()) {
            return Err(invalid("its name is not that of a temporary file"));
        }
        if folder(&temporary)? != folder(&target)? {
            return Err(invalid("the temporary file is not in the folder of the target"));
        }
        // A link could lead to any other file, and opening a pipe would block.
        if !fs::symlink_metadata(&temporary)?.is_file() {
            return Err(invalid("the temporary file is not a regular file"));
        }
        let file = fs::OpenOptions::new().write(true).open(&temporary)?;
        AtomicFile::of(file, Some(Self { path: temporary, target, is_kept: false }))
    }

    fn complete(mut self) -> io::Result<()> {
        fs::rename(&self.path, &self.target)?;
        self.is_kept = true;
        Ok(())
    }
}

/// Returns the path of the file that `path` leads to, and the permissions of an existing file;
/// `None` if it is not a regular file.
fn resolve(path: &Path) -> io::Result<Option<(PathBuf, Option<fs::Permissions>)>> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => {
            // A read-only file is not replaced.
            fs::OpenOptions::new().write(true).open(path)?;
            // A link is kept, and its target is replaced.
            Ok(Some((fs::canonicalize(path)?, Some(metadata.permissions()))))
        }
        Ok(_) => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Some((new_file(path)?, None))),
        Err(error) => Err(error),
    }
}

/// Returns the absolute path of the folder of a file.
fn folder(file: &Path) -> io::Result<PathBuf> {
    match file.parent() {
        Some(folder) if folder != Path::new("") => fs::canonicalize(folder),
        _ => fs::canonicalize("."),
    }
}

/// Returns the path at which opening `path` creates a file: dangling links are resolved.
fn new_file(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_owned();
    // Links that form a loop have failed before, with another error than a missing file.
    while let Ok(next) = fs::read_link(&target) {
        // An absolute path replaces the whole.
        target = target.parent().unwrap_or(Path::new("")).join(next);
    }
    let bytes = target.as_os_str().as_encoded_bytes();
    let is_folder = bytes.last().is_none_or(|&last| std::path::is_separator(char::from(last)));
    match is_folder {
        // Otherwise it would fail when the download is complete.
        true => Err(io::Error::new(io::ErrorKind::InvalidInput, "the path has no file name")),
        false => Ok(target),
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.is_kept {
            // It may be removed already, and drop cannot report an error.
            _ = fs::remove_file(&self.path);
        }
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    check_runtime().map_err(io::Error::other)?;
    spawn_blocking(work).await.map_err(io::Error::other)?
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the contents of the files in a folder, by name.
    fn files(folder: &Path) -> Vec<(String, String)> {
        let mut files: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| {
                let entry = entry.unwrap();
                let content = fs::read_to_string(entry.path()).unwrap();
                (entry.file_name().into_string().unwrap(), content)
            })
            .collect();
        files.sort();
        files
    }

    fn file(name: &str, content: &str) -> (String, String) {
        (name.to_owned(), content.to_owned())
    }

    #[tokio::test]
    async fn parts_are_written_at_their_offsets_by_several_tasks() {
        let folder = tempfile::tempdir().unwrap();
        let target = AtomicFile::create(folder.path().join("file")).await.unwrap();
        let tasks: Vec<_> = [(7, "hij"), (0, "abc"), (3, "defg")]
            .map(|(offset, part)| target.positioned().unwrap().write_at(offset, part.into()))
            .into();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        assert_eq!(files(folder.path()).len(), 1);
        assert!(!folder.path().join("file").exists(), "it has its name only when complete");
        target.complete().await.unwrap();
        assert_eq!(files(folder.path()), [file("file", "abcdefghij")]);
    }

    #[tokio::test]
    async fn dropped_file_is_removed_while_writers_remain() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("file"), "old").unwrap();
        let target = AtomicFile::create(folder.path().join("file")).await.unwrap();
        let writer = target.positioned().unwrap();
        drop(target);
        writer.write_at(0, "late".into()).await.unwrap().unwrap();
        assert_eq!(files(folder.path()), [file("file", "old")]);
    }

    #[tokio::test]
    async fn kept_file_is_reopened_with_its_content() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        let mut target = AtomicFile::create(&path).await.unwrap();
        let shown = target.temporary_path().unwrap().to_owned();
        target.write(b"abc").await.unwrap();
        let temporary = target.keep().await.unwrap().unwrap();
        assert_eq!((&shown, fs::read_to_string(&temporary).unwrap().as_str()), (&temporary, "abc"));

        // The folder of an existing file is known by its absolute path.
        fs::write(&path, "old").unwrap();
        let dotted = folder.path().join(".").join(temporary.file_name().unwrap());
        let target = AtomicFile::reopen(&path, &dotted).await.unwrap();
        target.positioned().unwrap().write_at(3, "def".into()).await.unwrap().unwrap();
        target.complete().await.unwrap();
        assert_eq!(files(folder.path()), [file("file", "abcdef")]);
    }

    #[tokio::test]
    async fn only_a_file_beside_the_target_is_reopened() {
        let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let path = folder.path().join("file");
        let kept = |folder: &tempfile::TempDir| folder.path().join(".oci-download-kept");
        fs::write(kept(&other), "kept").unwrap();
        fs::create_dir(folder.path().join(".oci-download-folder")).unwrap();
        // Another file, which a changed token would destroy.
        fs::write(folder.path().join("victim"), "intact").unwrap();
        for (temporary, expected) in [
            (kept(&folder), io::ErrorKind::NotFound),
            (kept(&other), io::ErrorKind::InvalidInput),
            (folder.path().join(".oci-download-folder"), io::ErrorKind::InvalidInput),
            (folder.path().join("victim"), io::ErrorKind::InvalidInput),
        ] {
            let error = AtomicFile::reopen(&path, &temporary).await.unwrap_err();
            assert_eq!(error.kind(), expected, "{}", temporary.display());
        }
        assert_eq!(files(other.path()), [file(".oci-download-kept", "kept")]);
        assert!(folder.path().join("victim").exists());
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn device_has_no_temporary_file() {
        let mut target = AtomicFile::create("/dev/null").await.unwrap();
        assert_eq!(target.temporary_path(), None);
        assert_eq!(target.positioned().unwrap_err().kind(), io::ErrorKind::NotSeekable);
        target.write(b"x").await.unwrap();
        target.complete().await.unwrap();
    }
}
