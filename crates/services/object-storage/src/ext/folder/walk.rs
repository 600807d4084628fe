//! The files of a folder on disk.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Weak;
use std::time::SystemTime;

use oci_sdk_core::{Error, ErrorKind};

use super::report::SkipReason;

/// A file, with its path in the folder.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) path: PathBuf,
    pub(super) kind: FoundKind,
}

/// The kind of what was found.
#[derive(Debug)]
pub(super) enum FoundKind {
    File { bytes: u64, modified: Option<SystemTime> },
    Skipped(SkipReason),
    Unreadable(Error),
}

/// Returns all files below `root`, sorted by path. Stops when `caller` is gone. Blocks.
///
/// # Errors
///
/// If `root` cannot be read.
pub(super) fn walk(
    root: &Path,
    follows_links: bool,
    caller: &Weak<()>,
) -> Result<Vec<Found>, Error> {
    let mut found = Vec::new();
    // The resolved paths of the folders that lead to a folder, so that a loop of links ends.
    let start = fs::canonicalize(root).map_err(|error| unreadable(root, error))?;
    let mut folders = vec![(PathBuf::new(), BTreeSet::from([start]))];
    while let Some((folder, above)) = folders.pop() {
        if caller.strong_count() == 0 {
            break;
        }
        let path = root.join(&folder);
        let entries = match fs::read_dir(&path).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
            Ok(entries) => entries,
            Err(error) if folder.as_os_str().is_empty() => return Err(unreadable(&path, error)),
            Err(error) => {
                let kind = FoundKind::Unreadable(unreadable(&path, error));
                found.push(Found { path: folder, kind });
                continue;
            }
        };
        for entry in entries {
            let path = folder.join(entry.file_name());
            let whole = entry.path();
            match look(&whole, follows_links) {
                Look::Folder => {
                    let resolved = fs::canonicalize(&whole).unwrap_or_else(|_| whole.clone());
                    let mut above = above.clone();
                    if above.insert(resolved) {
                        folders.push((path, above));
                    } else {
                        found.push(Found { path, kind: FoundKind::Skipped(SkipReason::Link) });
                    }
                }
                Look::Other(kind) => found.push(Found { path, kind }),
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(found)
}

enum Look {
    Folder,
    Other(FoundKind),
}

fn look(path: &Path, follows_links: bool) -> Look {
    let metadata = match follows_links {
        true => fs::metadata(path),
        false => fs::symlink_metadata(path),
    };
    Look::Other(match metadata {
        Err(error) => FoundKind::Unreadable(unreadable(path, error)),
        Ok(metadata) if metadata.is_dir() => return Look::Folder,
        Ok(metadata) if metadata.is_symlink() => FoundKind::Skipped(SkipReason::Link),
        Ok(metadata) if !metadata.is_file() => FoundKind::Skipped(SkipReason::NotAFile),
        Ok(metadata) => {
            FoundKind::File { bytes: metadata.len(), modified: metadata.modified().ok() }
        }
    })
}

fn unreadable(path: &Path, source: io::Error) -> Error {
    let message = format!("`{}` cannot be read: {source}", path.display());
    Error::new(ErrorKind::Argument, message).with_source(source)
}
