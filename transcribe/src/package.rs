//! The Python package as files: a wheel, which is a zip archive, or an unpacked directory.
//!
//! The layout of the package is known here only.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};
use zip::ZipArchive;

use crate::problem::Failure;

/// A text file of the package.
#[derive(Debug)]
pub(crate) struct File {
    /// The path relative to the directory `oci`, with slashes.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// The package.
#[derive(Debug)]
pub(crate) struct Package {
    storage: Storage,
    /// The version of the package: `2.189.0`.
    pub(crate) version: String,
    /// The files with the facts of each service, sorted, by the name of its module.
    services: BTreeMap<String, Vec<String>>,
}

#[derive(Debug)]
enum Storage {
    Folder(PathBuf),
    Wheel(ZipArchive<Cursor<Arc<[u8]>>>),
}

impl Package {
    /// Opens a wheel, or a directory that is `oci` or contains it.
    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        let refuse =
            |message: String| Failure::Package { path: path.display().to_string(), message };
        let (mut storage, paths) = if path.is_dir() {
            let root =
                if path.join("oci/version.py").is_file() { path.join("oci") } else { path.into() };
            let paths = walk(&root)?;
            (Storage::Folder(root), paths)
        } else {
            let bytes: Arc<[u8]> = std::fs::read(path).map_err(|e| Failure::file(path, e))?.into();
            let archive = ZipArchive::new(Cursor::new(bytes))
                .map_err(|e| refuse(format!("not a wheel: {e}")))?;
            let mut paths = Vec::new();
            for name in archive.file_names() {
                let name = name.map_err(|error| refuse(format!("not a wheel: {error}")))?;
                paths.extend(name.strip_prefix("oci/").map(str::to_owned));
            }
            (Storage::Wheel(archive), paths)
        };
        let version = storage
            .read("version.py")
            .ok()
            .and_then(|text| {
                let (_, rest) = text.split_once("__version__ = \"")?;
                Some(rest.split_once('"')?.0.to_owned())
            })
            .ok_or_else(|| {
                refuse("not the Python package `oci`: no version.py in it".to_owned())
            })?;
        let mut services: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for path in paths {
            if let Some(service) = service_of(&path) {
                services.entry(service.to_owned()).or_default().push(path);
            }
        }
        // `auth` has a file named like a client, but no models.
        services.retain(|_, paths| paths.iter().any(|path| path.ends_with("/models/__init__.py")));
        for paths in services.values_mut() {
            paths.sort();
        }
        Ok(Self { storage, version, services })
    }

    /// Returns the modules of the services, sorted.
    pub(crate) fn services(&self) -> impl Iterator<Item = &str> {
        self.services.keys().map(String::as_str)
    }

    /// Reads the files with the facts of a service, and hashes them.
    pub(crate) fn files(&self, service: &str) -> Result<(Vec<File>, String), Failure> {
        let paths = self
            .services
            .get(service)
            .ok_or_else(|| Failure::UnknownService(service.to_owned()))?;
        let mut storage = self.storage.reopen();
        let mut hash = Sha256::new();
        let mut files = Vec::with_capacity(paths.len());
        for path in paths {
            let text = storage
                .read(path)
                .map_err(|source| Failure::File { path: format!("oci/{path}"), source })?;
            // The output of `sha256sum`, so that a shell can compute the same hash.
            hash.update(format!("{}  {path}\n", hex(&Sha256::digest(&text))));
            files.push(File { path: path.clone(), text });
        }
        Ok((files, hex(&hash.finalize())))
    }
}

impl Storage {
    /// Opens another handle for a thread. The bytes of a wheel are shared.
    fn reopen(&self) -> Self {
        match self {
            Self::Folder(root) => Self::Folder(root.clone()),
            Self::Wheel(archive) => Self::Wheel(archive.clone()),
        }
    }

    fn read(&mut self, path: &str) -> std::io::Result<String> {
        match self {
            Self::Folder(root) => std::fs::read_to_string(root.join(path)),
            Self::Wheel(archive) => {
                let mut text = String::new();
                archive.by_name(&format!("oci/{path}"))?.read_to_string(&mut text)?;
                Ok(text)
            }
        }
    }
}

/// Returns the service of a file with facts: clients, models and compositions.
fn service_of(path: &str) -> Option<&str> {
    let (service, rest) = path.split_once('/')?;
    // The asynchronous client repeats the operations of the other one.
    let client = !rest.contains('/')
        && !rest.starts_with("async_")
        && (rest.ends_with("_client.py") || rest.ends_with("_composite_operations.py"));
    let model = rest.strip_prefix("models/").is_some_and(|rest| !rest.contains('/'));
    (rest.ends_with(".py") && (client || model)).then_some(service)
}

fn walk(root: &Path) -> Result<Vec<String>, Failure> {
    let mut paths = Vec::new();
    let mut folders = vec![(root.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let entries = std::fs::read_dir(&folder).map_err(|e| Failure::file(&folder, e))?;
        for entry in entries {
            let entry = entry.map_err(|e| Failure::file(&folder, e))?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let path = format!("{prefix}{name}");
            if entry.path().is_dir() {
                folders.push((entry.path(), format!("{path}/")));
            } else {
                paths.push(path);
            }
        }
    }
    Ok(paths)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::service_of;

    #[test]
    fn files_of_services() {
        let cases = [
            ("jobs/jobs_client.py", Some("jobs")),
            ("jobs/jobs_client_composite_operations.py", Some("jobs")),
            ("jobs/models/job.py", Some("jobs")),
            // A model can be named like a client.
            ("jobs/models/oauth_client.py", Some("jobs")),
            ("jobs/async_jobs_client.py", None),
            ("jobs/transfer/upload_client.py", None),
            ("jobs/models/__pycache__/job.cpython-311.pyc", None),
            ("jobs/__init__.py", None),
            ("base_client.py", None),
        ];
        for (path, expected) in cases {
            assert_eq!(service_of(path), expected, "{path}");
        }
    }
}
