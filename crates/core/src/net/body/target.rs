//! The target file of a download.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use aws_lc_rs::rand;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;
use tokio::task::spawn_blocking;

/// A file that is written under a temporary name, and renamed when it is complete.
pub(super) struct Target {
    file: File,
    /// `None` unless it is a regular file: a pipe is written directly.
    temporary: Option<Temporary>,
}

/// A temporary file, which is removed on drop unless it is complete.
struct Temporary {
    path: PathBuf,
    target: PathBuf,
    is_complete: bool,
}

impl Target {
    pub(super) async fn create(path: &Path) -> io::Result<Self> {
        let path = path.to_owned();
        // If the caller is dropped, so is the result, which removes the file.
        let (file, temporary) = blocking(move || Temporary::create(&path)).await?;
        Ok(Self { file: File::from_std(file), temporary })
    }

    pub(super) async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes).await
    }

    /// Renames the file to the target.
    pub(super) async fn complete(mut self) -> io::Result<()> {
        self.file.flush().await?;
        // Some systems cannot rename an open file.
        drop(self.file.into_std().await);
        match self.temporary {
            Some(temporary) => blocking(move || temporary.complete()).await,
            None => Ok(()),
        }
    }
}

impl Temporary {
    fn create(path: &Path) -> io::Result<(fs::File, Option<Self>)> {
        let (target, permissions) = match fs::metadata(path) {
            Ok(metadata) if metadata.is_file() => {
                // A read-only file is not replaced.
                fs::OpenOptions::new().write(true).open(path)?;
                // A link is kept, and its target is replaced.
                (fs::canonicalize(path)?, Some(metadata.permissions()))
            }
            Ok(_) => return Ok((fs::File::create(path)?, None)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => (new_file(path)?, None),
            Err(error) => return Err(error),
        };
        let mut random = [0; 8];
        rand::fill(&mut random)
            .map_err(|_| io::Error::other("the system has no randomness for a file name"))?;
        let name = format!(".oci-download-{:016x}", u64::from_ne_bytes(random));
        let temporary = target.with_file_name(name);
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        if permissions.is_some() {
            // Private until it has the permissions of the file that it replaces.
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        }
        let file = options.open(&temporary)?;
        let this = Self { path: temporary, target, is_complete: false };
        if let Some(permissions) = permissions {
            file.set_permissions(permissions)?;
        }
        Ok((file, Some(this)))
    }

    fn complete(mut self) -> io::Result<()> {
        fs::rename(&self.path, &self.target)?;
        self.is_complete = true;
        Ok(())
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
        if !self.is_complete {
            // It may be removed already, and drop cannot report an error.
            _ = fs::remove_file(&self.path);
        }
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    spawn_blocking(work).await.map_err(io::Error::other)?
}
