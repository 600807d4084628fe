//! The state of an emulator as JSON: for files, and to continue in another emulator.

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Map, Value, json};

use crate::{lock::lock, state::EmulatorState, store::Store, template};

/// The name of the format.
const FORMAT: &str = "oci-emulator-state";

/// The version of the format. A newer version is not read.
const VERSION: u64 = 1;

/// The reason why a state cannot be restored. Nothing has changed then.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StateError {
    /// The JSON is not the state of an emulator.
    #[error("not the state of an emulator: expected a JSON object with `format`: `{FORMAT}`")]
    Format,
    /// The state was written by a newer emulator.
    #[error(
        "the state has version {0}, and this emulator reads version {VERSION}; use a newer emulator"
    )]
    Version(String),
    /// A part of the state is damaged.
    #[error("the state is damaged: {pointer}: expected {expected}")]
    Damaged {
        /// The JSON pointer of the part.
        pointer: String,
        /// What belongs there.
        expected: &'static str,
    },
}

fn damaged(pointer: impl Into<String>, expected: &'static str) -> StateError {
    StateError::Damaged { pointer: pointer.into(), expected }
}

/// Returns the state: the stored items, the registered public keys and the offset of the clock.
pub(crate) fn export(state: &EmulatorState) -> Value {
    let keys: Vec<Value> = state
        .keys
        .permanent()
        .into_iter()
        .map(|(id, der)| json!({ "keyId": id, "publicKey": BASE64_STANDARD.encode(der) }))
        .collect();
    json!({
        "format": FORMAT,
        "version": VERSION,
        "clockOffsetSeconds": state.clock_offset(),
        "keys": keys,
        "collections": export_store(&lock(&state.store)),
    })
}

/// Replaces the items and the offset of the clock, and adds the keys.
pub(crate) fn import(state: &EmulatorState, saved: &Value) -> Result<(), StateError> {
    if saved.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(StateError::Format);
    }
    match saved.get("version") {
        Some(version) if *version == json!(VERSION) => {}
        version => {
            return Err(StateError::Version(version.unwrap_or(&Value::Null).to_string()));
        }
    }
    let offset = match saved.get("clockOffsetSeconds") {
        None => 0,
        Some(offset) => {
            offset.as_i64().ok_or_else(|| damaged("/clockOffsetSeconds", "a whole number"))?
        }
    };
    let keys = list(saved, "keys")?.iter().enumerate().map(|(index, key)| {
        let text = |name: &str| {
            let text = key.get(name).and_then(Value::as_str);
            text.ok_or_else(|| damaged(format!("/keys/{index}/{name}"), "a string"))
        };
        let der = BASE64_STANDARD.decode(text("publicKey")?).ok();
        let der = der.filter(|der| state.keys.is_usable(der));
        let der = der.ok_or_else(|| {
            damaged(format!("/keys/{index}/publicKey"), "an RSA public key in base64")
        })?;
        Ok((text("keyId")?.to_owned(), der))
    });
    let keys: Vec<(String, Vec<u8>)> = keys.collect::<Result<_, StateError>>()?;
    let store = import_store(list(saved, "collections")?)?;
    // Nothing fails from here on.
    for (id, der) in keys {
        let _ = state.keys.register_der(id, &der, None);
    }
    state.behaviours.work_requests.forget();
    *lock(&state.store) = store;
    // Tells that the state has changed as well.
    state.set_clock_offset(offset);
    Ok(())
}

fn list<'v>(saved: &'v Value, name: &str) -> Result<&'v [Value], StateError> {
    match saved.get(name) {
        None => Ok(&[]),
        Some(list) => list
            .as_array()
            .map(Vec::as_slice)
            .ok_or_else(|| damaged(format!("/{name}"), "an array")),
    }
}

fn export_store(store: &Store) -> Vec<Value> {
    let mut collections: Vec<_> = store.collections().collect();
    collections.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
    collections
        .into_iter()
        .map(|(service, path, collection)| {
            let items: Vec<Value> = collection
                .entries()
                .map(|(key, item)| {
                    let mut entry = Map::new();
                    if let Some(key) = key {
                        entry.insert("key".to_owned(), key.into());
                    }
                    entry.insert("item".to_owned(), item.clone());
                    Value::Object(entry)
                })
                .collect();
            json!({ "service": service, "path": template::encode(path), "items": items })
        })
        .collect()
}

fn import_store(collections: &[Value]) -> Result<Store, StateError> {
    let mut store = Store::default();
    for (index, collection) in collections.iter().enumerate() {
        let pointer = |name: &str| format!("/collections/{index}/{name}");
        let text = |name: &str| {
            let text = collection.get(name).and_then(Value::as_str);
            text.ok_or_else(|| damaged(pointer(name), "a string"))
        };
        let path = template::decode(text("path")?);
        let path = path.ok_or_else(|| damaged(pointer("path"), "an encoded path"))?;
        let target = store.collection_mut(text("service")?, &path);
        let items = collection.get("items").and_then(Value::as_array);
        let items = items.ok_or_else(|| damaged(pointer("items"), "an array"))?;
        for (number, entry) in items.iter().enumerate() {
            let item = entry.get("item").filter(|item| item.is_object()).ok_or_else(|| {
                damaged(format!("{}/{number}/item", pointer("items")), "an object")
            })?;
            let key = entry.get("key").and_then(Value::as_str).map(str::to_owned);
            target.put_as(key, item.clone());
        }
    }
    Ok(store)
}
