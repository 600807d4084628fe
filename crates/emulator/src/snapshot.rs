//! The state of an emulator as JSON: for files, and to continue in another emulator.
//!
//! What is in progress is complete in a saved state: resources and work requests have their final states.

use std::{io, time::Duration};

use base64::{Engine, prelude::BASE64_STANDARD};
use http::HeaderValue;
use serde_json::{Map, Value, json};

use crate::{
    lock::lock,
    rules::{Contents, KeptContent},
    saved_files::{self, FileStore, Inline},
    state::EmulatorState,
    store::{Item, Store},
    template,
};

/// The name of the format.
const FORMAT: &str = "oci-emulator-state";

/// The version of the format. A newer version is not read.
const VERSION: u64 = 1;

/// The reason why a state cannot be saved or restored. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
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
    /// A content cannot be read or written, or the contents are too large for JSON.
    #[error("cannot save or restore the contents: {0}")]
    Contents(io::Error),
}

fn damaged(pointer: impl Into<String>, expected: &'static str) -> StateError {
    StateError::Damaged { pointer: pointer.into(), expected }
}

/// Returns the whole state as JSON, with the contents.
pub(crate) fn to_value(state: &EmulatorState) -> Result<Value, StateError> {
    let mut files = Inline::default();
    let mut saved = export(state, &mut files)?;
    saved.insert("files".to_owned(), files.into_value());
    Ok(Value::Object(saved))
}

/// Restores what [`to_value`] has returned.
pub(crate) fn of_value(state: &EmulatorState, saved: &Value) -> Result<(), StateError> {
    let mut files = Inline::of(saved.get("files").unwrap_or(&Value::Null));
    import(state, saved, &mut files)
}

/// Returns the state: the stored items and bytes, the registered public keys and the clocks. The caller
/// adds `files`.
pub(crate) fn export(
    state: &EmulatorState,
    files: &mut dyn FileStore,
) -> Result<Map<String, Value>, StateError> {
    let keys: Vec<Value> = state
        .keys
        .permanent()
        .into_iter()
        .map(|(id, der)| json!({ "keyId": id, "publicKey": BASE64_STANDARD.encode(der) }))
        .collect();
    let (collections, contents) = {
        // Items and contents are shared, so that the copy is small.
        let world = lock(&state.world);
        (collections(&world.finished()), world.contents.0.clone())
    };
    let mut saved_contents = Vec::new();
    for (index, (place, kept)) in contents.iter().enumerate() {
        let (service, path, tenancy) = place;
        let content = saved_files::export(&kept.payload, &format!("content-{index}"), files)
            .map_err(StateError::Contents)?;
        let text = |value: &Option<HeaderValue>| {
            value.as_ref().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        saved_contents.push(json!({
            "service": service,
            "path": template::encode(path),
            "tenancy": tenancy,
            "contentType": text(&kept.content_type),
            "disposition": text(&kept.disposition),
            "etag": kept.etag,
            "time": seconds(kept.time),
            "content": content,
        }));
    }
    let fields = [
        ("format", json!(FORMAT)),
        ("version", json!(VERSION)),
        ("clockOffsetSeconds", json!(state.clock_offset())),
        ("advancedSeconds", json!(state.timeline.added().as_secs_f64())),
        ("keys", json!(keys)),
        ("collections", json!(collections)),
        ("contents", json!(saved_contents)),
    ];
    Ok(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn seconds(time: std::time::SystemTime) -> u64 {
    time.duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// Replaces the items, the bytes and the clocks, and adds the keys.
pub(crate) fn import(
    state: &EmulatorState,
    saved: &Value,
    files: &mut dyn FileStore,
) -> Result<(), StateError> {
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
    let advanced = match saved.get("advancedSeconds") {
        None => Duration::ZERO,
        Some(seconds) => seconds
            .as_f64()
            .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
            .ok_or_else(|| damaged("/advancedSeconds", "a number from 0"))?,
    };
    let keys = list(saved, "keys")?.iter().enumerate();
    let keys = keys.map(|(index, key)| read_key(state, index, key));
    let keys: Vec<(String, Vec<u8>)> = keys.collect::<Result<_, StateError>>()?;
    let store = read_store(list(saved, "collections")?)?;
    let contents = read_contents(list(saved, "contents")?, files)?;
    // Nothing fails from here on.
    for (id, der) in keys {
        let tenancy = id.split_once('/').map(|(tenancy, _)| tenancy.to_owned());
        let _ = state.keys.register_der(id, &der, None);
        lock(&state.tenancies).extend(tenancy);
    }
    {
        let mut world = lock(&state.world);
        world.reset();
        world.store = store;
        world.contents = contents;
    }
    state.timeline.reset();
    state.timeline.advance(advanced);
    // Tells that the state has changed as well.
    state.set_clock_offset(offset);
    Ok(())
}

fn read_key(
    state: &EmulatorState,
    index: usize,
    key: &Value,
) -> Result<(String, Vec<u8>), StateError> {
    let text = |name: &str| {
        let text = key.get(name).and_then(Value::as_str);
        text.ok_or_else(|| damaged(format!("/keys/{index}/{name}"), "a string"))
    };
    let der = BASE64_STANDARD.decode(text("publicKey")?).ok();
    let der = der.filter(|der| state.keys.is_usable(der)).ok_or_else(|| {
        damaged(format!("/keys/{index}/publicKey"), "an RSA public key in base64")
    })?;
    Ok((text("keyId")?.to_owned(), der))
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

fn collections(store: &Store) -> Vec<Value> {
    let collections = store.all().map(|(service, path, collection)| {
        let items: Vec<Value> = collection
            .iter()
            .map(|(key, item)| {
                json!({
                    "key": key,
                    "tenancy": item.tenancy.as_deref(),
                    "etag": item.etag,
                    "verbatim": item.is_verbatim,
                    "item": &**item.value(),
                })
            })
            .collect();
        json!({ "service": service, "path": template::encode(path), "items": items })
    });
    collections.collect()
}

fn read_store(collections: &[Value]) -> Result<Store, StateError> {
    let mut store = Store::default();
    for (index, collection) in collections.iter().enumerate() {
        let pointer = |name: &str| format!("/collections/{index}/{name}");
        let place = Place::read(collection, &pointer)?;
        let target = store.collection_mut(place.service, &place.path);
        let items = collection.get("items").and_then(Value::as_array);
        let items = items.ok_or_else(|| damaged(pointer("items"), "an array"))?;
        for (number, entry) in items.iter().enumerate() {
            let item = entry.get("item").filter(|item| item.is_object()).ok_or_else(|| {
                damaged(format!("{}/{number}/item", pointer("items")), "an object")
            })?;
            let text = |name: &str| entry.get(name).and_then(Value::as_str);
            let is_verbatim = entry.get("verbatim").is_some_and(|verbatim| verbatim == true);
            let mut item = Item::new(item.clone(), text("tenancy").map(Into::into));
            if let Some(etag) = text("etag") {
                etag.clone_into(&mut item.etag);
            }
            target.put(text("key").map(str::to_owned), item.verbatim(is_verbatim));
        }
    }
    Ok(store)
}

fn read_contents(contents: &[Value], files: &mut dyn FileStore) -> Result<Contents, StateError> {
    let mut read = Contents::default();
    for (index, saved) in contents.iter().enumerate() {
        let pointer = |name: &str| format!("/contents/{index}/{name}");
        let Place { service, path } = Place::read(saved, &pointer)?;
        let text = |name: &str| saved.get(name).and_then(Value::as_str);
        let content = saved.get("content").unwrap_or(&Value::Null);
        let payload = saved_files::import(content, files).map_err(StateError::Contents)?;
        let header = |name: &str| text(name).and_then(|value| HeaderValue::from_str(value).ok());
        let time = saved.get("time").and_then(Value::as_u64).unwrap_or_default();
        let kept = KeptContent {
            payload,
            content_type: header("contentType"),
            disposition: header("disposition"),
            etag: text("etag").unwrap_or_default().to_owned(),
            time: std::time::UNIX_EPOCH + Duration::from_secs(time.min(1 << 40)),
        };
        let tenancy = text("tenancy").unwrap_or_default().to_owned();
        read.0.insert((service.to_owned(), path, tenancy), kept);
    }
    Ok(read)
}

/// The service and the decoded path of a saved collection or content.
struct Place<'v> {
    service: &'v str,
    path: Vec<String>,
}

impl<'v> Place<'v> {
    fn read(saved: &'v Value, pointer: &dyn Fn(&str) -> String) -> Result<Self, StateError> {
        let text = |name: &str| {
            let text = saved.get(name).and_then(Value::as_str);
            text.ok_or_else(|| damaged(pointer(name), "a string"))
        };
        let path = template::decode(text("path")?);
        let path = path.ok_or_else(|| damaged(pointer("path"), "an encoded path"))?;
        Ok(Self { service: text("service")?, path })
    }
}
