//! The places of contents that are too large for the JSON of a saved state.

use std::{
    collections::BTreeMap,
    fs, io,
    io::{Read, Write},
    path::{Path, PathBuf},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Map, Value, json};

use crate::{
    file_store::FileStore,
    payload::{Payload, PayloadWriter},
};

/// The most bytes of contents in JSON that is not written to a file.
const MOST_INLINE: u64 = 64 << 20;

/// The bytes that are read at once.
const PIECE: usize = 256 * 1024;

/// Contents within the JSON.
#[derive(Debug, Default)]
pub(crate) struct Inline {
    files: Map<String, Value>,
    bytes: u64,
}

impl Inline {
    /// Reads the contents of a saved state.
    pub(crate) fn of(files: &Value) -> Self {
        Self { files: files.as_object().cloned().unwrap_or_default(), bytes: 0 }
    }

    pub(crate) fn into_value(self) -> Value {
        Value::Object(self.files)
    }
}

impl FileStore for Inline {
    fn write(&mut self, name: &str, content: &Payload) -> io::Result<()> {
        self.bytes += content.len();
        if self.bytes > MOST_INLINE {
            let message = format!(
                "the contents have more than {} MiB; keep the state in a file instead",
                MOST_INLINE >> 20
            );
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
        }
        let text = BASE64_STANDARD.encode(content.to_bytes()?);
        self.files.insert(name.to_owned(), json!({ "base64": text }));
        Ok(())
    }

    fn read(&mut self, name: &str) -> io::Result<Payload> {
        let found = self.files.get(name).and_then(|file| file.get("base64")?.as_str());
        let bytes = found.and_then(|text| BASE64_STANDARD.decode(text).ok());
        let bytes = bytes.ok_or_else(|| missing(name))?;
        collected(bytes.as_slice())
    }
}

/// Contents in a directory, in files that are named after the hash of their content: one that has not
/// changed is not written again.
#[derive(Debug)]
pub(crate) struct Directory {
    path: PathBuf,
    /// The names and the hashes.
    files: BTreeMap<String, String>,
}

impl Directory {
    /// Uses a directory for a new state.
    pub(crate) fn new(path: PathBuf) -> Self {
        Self { path, files: BTreeMap::new() }
    }

    /// Uses a directory that has the contents of a saved state.
    pub(crate) fn of(path: PathBuf, files: &Value) -> Self {
        let files = files.as_object().into_iter().flatten();
        let hash = |(name, file): (&String, &Value)| {
            let hash = file.get("sha256")?.as_str()?;
            hash.bytes()
                .all(|byte| byte.is_ascii_hexdigit())
                .then(|| (name.clone(), hash.to_owned()))
        };
        Self { path, files: files.filter_map(hash).collect() }
    }

    pub(crate) fn to_value(&self) -> Value {
        let files = self.files.iter().map(|(name, hash)| (name.clone(), json!({ "sha256": hash })));
        Value::Object(files.collect())
    }

    /// Removes the files that the saved state no longer needs.
    pub(crate) fn sweep(&self) -> io::Result<()> {
        let entries = match fs::read_dir(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            // Other files are not ours.
            let is_content = name.len() == 64 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
            if is_content && !self.files.values().any(|hash| *hash == name) {
                fs::remove_file(entry.path())?;
            }
        }
        if self.files.is_empty() {
            // Fails if there are other files.
            let _ = fs::remove_dir(&self.path);
        }
        Ok(())
    }
}

impl FileStore for Directory {
    fn write(&mut self, name: &str, content: &Payload) -> io::Result<()> {
        let hash = hash(content);
        let path = self.path.join(&hash);
        if !path.exists() {
            fs::create_dir_all(&self.path)?;
            let mut file = tempfile::NamedTempFile::new_in(&self.path)?;
            for piece in content.pieces(0..content.len()) {
                file.write_all(&content.read(piece)?)?;
            }
            file.persist(&path)?;
        }
        self.files.insert(name.to_owned(), hash);
        Ok(())
    }

    fn read(&mut self, name: &str) -> io::Result<Payload> {
        let hash = self.files.get(name).ok_or_else(|| missing(name))?;
        let path = self.path.join(hash);
        let file = fs::File::open(&path).map_err(|error| {
            io::Error::new(error.kind(), format!("cannot read {}: {error}", path.display()))
        })?;
        let content = collected(file)?;
        if self::hash(&content) != *hash {
            let message = format!("{} is damaged: its name is not its SHA-256", path.display());
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        Ok(content)
    }
}

/// Returns the name of the file of a content.
fn hash(content: &Payload) -> String {
    content.sha256().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the directory of the contents of a state file.
pub(crate) fn beside(file: &Path) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".contents");
    file.with_file_name(name)
}

fn missing(name: &str) -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, format!("the content `{name}` is missing"))
}

/// Reads a payload, which is in memory or in a file of its own.
fn collected(mut source: impl Read) -> io::Result<Payload> {
    let mut writer = PayloadWriter::default();
    let mut piece = vec![0; PIECE];
    loop {
        match source.read(&mut piece)? {
            0 => return writer.finish(),
            length => writer.write(&piece[..length])?,
        }
    }
}
