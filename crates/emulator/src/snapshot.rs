//! The state of an emulator as JSON: for files, and to continue in another emulator.

use std::{io, time::Duration};

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Map, Value, json};

use crate::{
    file_store::FileStore,
    issuer::Instance,
    lock::lock,
    object_storage::accounts::Accounts,
    saved_files::Inline,
    state::EmulatorState,
    timeline::{MOST_ADDED, Timeline},
    work_requests::Place,
    world::World,
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
        /// The value that belongs there.
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

/// Returns the state: what exists, the registered public keys and the clocks. The caller adds `files`.
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
    let world = lock(&state.world).export(state.timeline.now(), files);
    let objects = state.object_storage.export(files);
    let fields = [
        ("format", json!(FORMAT)),
        ("version", json!(VERSION)),
        ("clockOffsetSeconds", json!(state.clock_offset())),
        ("advancedSeconds", json!(state.timeline.added().as_secs_f64())),
        ("instance", export_instance(&state.issuer.instance)),
        ("keys", json!(keys)),
        ("world", world.map_err(StateError::Contents)?),
        ("objectStorage", objects.map_err(StateError::Contents)?),
    ];
    Ok(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// Replaces what exists and the clocks, and adds the keys.
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
            .filter(|advanced| *advanced <= MOST_ADDED)
            .ok_or_else(|| damaged("/advancedSeconds", "a number from 0 to 200000000000"))?,
    };
    let keys = match saved.get("keys") {
        None => &[][..],
        Some(keys) => keys.as_array().ok_or_else(|| damaged("/keys", "an array"))?,
    };
    let keys = keys.iter().enumerate().map(|(index, key)| read_key(state, index, key));
    let keys: Vec<(String, Vec<u8>)> = keys.collect::<Result<_, StateError>>()?;
    let timeline = Timeline::default();
    timeline.advance(advanced);
    let own = &state.issuer.instance.tenancy;
    let home = instance(saved).map(|instance| instance.tenancy).filter(|home| home != own);
    let moved = home.as_ref().map(|home| moved(saved, home, own));
    let parts = moved.as_ref().unwrap_or(saved);
    let world = match parts.get("world") {
        None => World::default(),
        Some(world) => World::import(world, timeline.now(), files, &|place| {
            Place::import(&state.routes, place)
        })
        .map_err(|damage| damaged(format!("/world{}", damage.pointer), damage.expected))?,
    };
    let objects = parts.get("objectStorage").unwrap_or(&Value::Null);
    state.object_storage.import(objects, files).map_err(StateError::Contents)?;
    // Nothing fails from here on.
    for (id, der) in keys {
        let tenancy = id.split_once('/').map(|(tenancy, _)| tenancy.to_owned());
        let _ = state.keys.register_der(id, &der, None);
        lock(&state.tenancies).extend(tenancy);
    }
    lock(&state.tenancies).extend(home);
    *lock(&state.world) = world;
    state.timeline.reset();
    state.timeline.advance(advanced);
    // Tells that the state has changed as well.
    state.set_clock_offset(offset);
    Ok(())
}

fn export_instance(instance: &Instance) -> Value {
    json!({
        "tenancy": instance.tenancy, "id": instance.id, "compartment": instance.compartment,
    })
}

/// Returns the instance of a saved state. Unsigned requests are those of its tenancy.
pub(crate) fn instance(saved: &Value) -> Option<Instance> {
    let text = |name: &str| Some(saved.get("instance")?.get(name)?.as_str()?.to_owned());
    Some(Instance { tenancy: text("tenancy")?, id: text("id")?, compartment: text("compartment")? })
}

/// Replaces the tenancy of what the state has, so that everything of the saved instance belongs to the
/// instance of another emulator.
fn moved(saved: &Value, from: &str, to: &str) -> Value {
    let namespace = |tenancy: &str| Accounts::default().name_of(tenancy);
    let (old, new) = (namespace(from), namespace(to));
    match saved {
        Value::Array(values) => values.iter().map(|value| moved(value, from, to)).collect(),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| {
                let is_owner = matches!(name.as_str(), "tenancy" | "owner") && value == from;
                let value = if is_owner { Value::from(to) } else { moved(value, from, to) };
                (if *name == old { new.clone() } else { name.clone() }, value)
            });
            Value::Object(fields.collect())
        }
        other => other.clone(),
    }
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
