//! Files beside a snapshot, for contents that are too large for JSON.

use std::io;

use base64::{Engine, prelude::BASE64_STANDARD};
use bytes::Bytes;
use serde_json::{Value, json};

use crate::payload::Payload;

/// Contents up to this number of bytes are in the JSON.
const INLINE: u64 = 64 * 1024;

/// A store for contents that are too large for JSON, by name.
pub(crate) trait FileStore {
    fn write(&mut self, name: &str, content: &Payload) -> io::Result<()>;

    fn read(&mut self, name: &str) -> io::Result<Payload>;
}

/// Keeps contents as they are.
#[cfg(test)]
#[derive(Debug, Default)]
pub(crate) struct InMemory(std::collections::HashMap<String, Payload>);

#[cfg(test)]
impl FileStore for InMemory {
    fn write(&mut self, name: &str, content: &Payload) -> io::Result<()> {
        self.0.insert(name.to_owned(), content.clone());
        Ok(())
    }

    fn read(&mut self, name: &str) -> io::Result<Payload> {
        self.0.get(name).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

/// Returns a payload in JSON, or writes it to a file with this name.
pub(crate) fn write_payload(
    files: &mut dyn FileStore,
    name: &str,
    payload: &Payload,
) -> io::Result<Value> {
    if payload.len() <= INLINE {
        return Ok(json!({ "base64": BASE64_STANDARD.encode(payload.to_bytes()?) }));
    }
    files.write(name, payload)?;
    Ok(json!({ "file": name }))
}

/// Reads what [`write_payload`] has returned.
pub(crate) fn read_payload(files: &mut dyn FileStore, value: &Value) -> io::Result<Payload> {
    if let Some(name) = value.get("file").and_then(Value::as_str) {
        return files.read(name);
    }
    let text = value.get("base64").and_then(Value::as_str).ok_or(io::ErrorKind::InvalidData)?;
    let bytes = BASE64_STANDARD.decode(text);
    let bytes = bytes.map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
    Ok(Payload::from(Bytes::from(bytes)))
}
