//! Reading of `spec/`: the manifest, the specs, and what belongs to them.

use std::collections::HashSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::fingerprint;
use crate::manifest::{Entry, Manifest};
use crate::problem::Problems;
use crate::spec::Source;
use crate::words::Glossary;

/// Descriptions of names that mean the same in every service.
const GLOSSARY: &str = "spec/glossary/common.yaml";

/// The decisions about secrets.
const SECRETS: &str = "spec/secrecy.yaml";

const MANIFEST: &str = "spec/services.yaml";

/// The directories with a file for each service.
const PER_SERVICE: [&str; 3] = ["spec", "spec/overlays", "spec/glossary"];

/// The input of the generator, below the root of the workspace.
#[derive(Debug)]
pub struct Specs {
    root: PathBuf,
    /// The services.
    pub manifest: Manifest,
    /// The descriptions that all services share.
    pub glossary: Glossary,
    /// The fingerprint of the program.
    program: u64,
    /// The fingerprint of the files that belong to no single service.
    shared: u64,
}

/// The reason why the input cannot be read.
#[derive(Debug)]
pub enum ReadError {
    /// A file cannot be read, or a file of a cache cannot be written.
    File(PathBuf, io::Error),
    /// The manifest, the glossary or a spec has problems.
    Problems(Problems),
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(path, error) => write!(formatter, "cannot use {}: {error}", path.display()),
            Self::Problems(problems) => write!(formatter, "{problems}"),
        }
    }
}

impl std::error::Error for ReadError {}

impl From<Problems> for ReadError {
    fn from(problems: Problems) -> Self {
        Self::Problems(problems)
    }
}

impl Specs {
    /// Reads the manifest and the glossary of the workspace at `root`.
    ///
    /// # Errors
    ///
    /// Fails if a file cannot be read or has problems.
    pub fn read(root: &Path) -> Result<Self, ReadError> {
        let read = |path: &str| {
            let path = root.join(path);
            fs::read_to_string(&path).map_err(|error| ReadError::File(path, error))
        };
        let manifest = Manifest::read(MANIFEST, &read(MANIFEST)?)?;
        let glossary = Glossary::read(GLOSSARY, &read(GLOSSARY)?)?;
        let program = fingerprint::program()
            .map_err(|error| ReadError::File(std::env::current_exe().unwrap_or_default(), error))?;
        let shared = shared(root, &manifest)?;
        Ok(Self { root: root.to_owned(), manifest, glossary, program, shared })
    }

    /// Returns the size of the spec of a service in bytes; 0 if there is none.
    pub fn size(&self, entry: &Entry) -> u64 {
        let path = self.root.join(format!("spec/{}.yaml", entry.spec));
        fs::metadata(path).map_or(0, |metadata| metadata.len())
    }

    /// Reads the spec of a service, and its overlay and glossary if it has them.
    ///
    /// # Errors
    ///
    /// Fails if a file cannot be read.
    pub fn source(&self, entry: &Entry) -> Result<Source, ReadError> {
        let path = self.root.join(format!("spec/{}.yaml", entry.spec));
        let text = fs::read_to_string(&path).map_err(|error| ReadError::File(path, error))?;
        self.source_of(entry, text)
    }

    /// Returns the source of a spec that is elsewhere, with the overlay and glossary of the workspace.
    ///
    /// # Errors
    ///
    /// Fails if a file cannot be read.
    pub fn source_of(&self, entry: &Entry, text: String) -> Result<Source, ReadError> {
        let file = format!("spec/{}.yaml", entry.spec);
        let overlay = self.optional(format!("spec/overlays/{}.yaml", entry.spec))?;
        let glossary = self.optional(format!("spec/glossary/{}.yaml", entry.spec))?;
        let secrets = self.optional(SECRETS.to_owned())?;
        Ok(Source { file, text, overlay, glossary, secrets })
    }

    /// Returns the fingerprint of all that the crate of a service is made from.
    pub fn fingerprint(&self, entry: &Entry, source: &Source) -> u64 {
        let document = self.document_fingerprint(source);
        let entry = format!("{entry:?}");
        let glossary = source.glossary.as_ref().map_or("", |(_, text)| text);
        fingerprint::of([
            self.shared.to_le_bytes().as_slice(),
            &document.to_le_bytes(),
            entry.as_bytes(),
            glossary.as_bytes(),
        ])
    }

    /// Returns the fingerprint of all that the [document](crate::document) of a spec is made from.
    pub(crate) fn document_fingerprint(&self, source: &Source) -> u64 {
        let overlay = source.overlay.as_ref().map_or("", |(_, text)| text);
        let secrets = source.secrets.as_ref().map_or("", |(_, text)| text);
        fingerprint::of([
            self.program.to_le_bytes().as_slice(),
            source.file.as_bytes(),
            source.text.as_bytes(),
            overlay.as_bytes(),
            secrets.as_bytes(),
        ])
    }

    /// Reads a file that may be missing. Returns its path and content.
    fn optional(&self, file: String) -> Result<Option<(String, String)>, ReadError> {
        let path = self.root.join(&file);
        match fs::read_to_string(&path) {
            Ok(text) => Ok(Some((file, text))),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(ReadError::File(path, error)),
        }
    }
}

/// Returns the fingerprint of the files of `spec/` that belong to no single service.
fn shared(root: &Path, manifest: &Manifest) -> Result<u64, ReadError> {
    let own: HashSet<PathBuf> = manifest
        .services
        .iter()
        .flat_map(|entry| {
            PER_SERVICE.map(|directory| root.join(directory).join(format!("{}.yaml", entry.spec)))
        })
        // Its entries are part of the fingerprint of each service.
        .chain([root.join(MANIFEST)])
        .collect();
    let mut files = Vec::new();
    let mut open = vec![root.join("spec")];
    while let Some(directory) = open.pop() {
        let failed = |error| ReadError::File(directory.clone(), error);
        for entry in fs::read_dir(&directory).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                // Facts are the input of the transcriber.
                if !path.ends_with("facts") {
                    open.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "yaml")
                && !own.contains(&path)
            {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut contents = Vec::new();
    for path in files {
        contents.push(path.to_string_lossy().into_owned().into_bytes());
        contents.push(fs::read(&path).map_err(|error| ReadError::File(path, error))?);
    }
    Ok(fingerprint::of(contents.iter().map(Vec::as_slice)))
}
