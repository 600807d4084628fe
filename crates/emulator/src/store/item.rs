//! An item: a JSON object with its version. Large ones are kept on disk.

use std::{borrow::Cow, sync::Arc};

use bytes::Bytes;
use serde_json::{Map, Value};

use super::Tenancy;
use crate::payload::{Payload, PayloadWriter};

/// Items with more bytes of JSON are kept on disk.
const IN_MEMORY: usize = 64 * 1024;

/// The length in bytes above which an item on disk is not selected or sorted by a string.
const SHORT: usize = 1024;

/// An item.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    kept: Kept,
    /// The tenancy that the item belongs to; `None` for one of every tenancy.
    pub(crate) tenancy: Option<Tenancy>,
    pub(crate) etag: String,
    /// The number of the course of its states. What an earlier course has planned no longer happens.
    pub(crate) course: u64,
    /// Whether a test has written the item, which is then shown as it is.
    pub(crate) is_verbatim: bool,
}

#[derive(Clone, Debug)]
enum Kept {
    Memory(Arc<Value>),
    /// The JSON on disk, and the short fields.
    Disk(Payload, Arc<Value>),
}

impl Item {
    pub(crate) fn new(value: Value, tenancy: Option<Tenancy>) -> Self {
        Self { kept: kept(value), tenancy, etag: etag(), course: 0, is_verbatim: false }
    }

    /// Creates an item of every tenancy, as a test has written it.
    pub(crate) fn of_all(value: Value) -> Self {
        Self { is_verbatim: true, ..Self::new(value, None) }
    }

    pub(crate) fn verbatim(self, is_verbatim: bool) -> Self {
        Self { is_verbatim, ..self }
    }

    /// Returns the whole item. Reads the disk if the item is large.
    pub(crate) fn value(&self) -> Cow<'_, Arc<Value>> {
        match &self.kept {
            Kept::Memory(value) => Cow::Borrowed(value),
            Kept::Disk(text, short) => {
                let read = text.to_bytes().ok();
                let value = read.and_then(|text| serde_json::from_slice(&text).ok());
                Cow::Owned(value.map_or_else(|| Arc::clone(short), Arc::new))
            }
        }
    }

    /// Returns the fields that items are selected and sorted by.
    pub(crate) fn short(&self) -> &Value {
        match &self.kept {
            Kept::Memory(value) | Kept::Disk(_, value) => value,
        }
    }

    /// Replaces the value, which makes a new version.
    pub(crate) fn set(&mut self, value: Value) {
        self.kept = kept(value);
        self.etag = etag();
    }

    pub(crate) fn is_seen_by(&self, tenancy: &str) -> bool {
        self.tenancy.as_deref().is_none_or(|own| own == tenancy)
    }
}

fn kept(value: Value) -> Kept {
    if size(&value) <= IN_MEMORY {
        return Kept::Memory(Arc::new(value));
    }
    let text = Bytes::from(value.to_string());
    let writer = PayloadWriter::on_disk();
    let written = writer.and_then(|mut writer| {
        writer.write(&text)?;
        writer.finish()
    });
    match written {
        Ok(payload) => {
            let short = value.as_object().into_iter().flatten();
            let short = short.filter(|(_, value)| size(value) <= SHORT);
            let short: Map<_, _> =
                short.map(|(name, value)| (name.clone(), value.clone())).collect();
            Kept::Disk(payload, Arc::new(Value::Object(short)))
        }
        Err(error) => {
            tracing::warn!(%error, "cannot keep a large item on disk");
            Kept::Memory(Arc::new(value))
        }
    }
}

/// The approximate bytes of a value.
fn size(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len() + 2,
        Value::Array(items) => items.iter().map(|item| size(item) + 1).sum(),
        Value::Object(members) => {
            members.iter().map(|(name, value)| name.len() + 4 + size(value)).sum()
        }
        _ => 8,
    }
}

fn etag() -> String {
    crate::issuer::random_hex(16)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{IN_MEMORY, Item, Kept};

    #[test]
    fn large_item_is_on_disk_and_reads_the_same() {
        let large = json!({ "id": "a", "text": "x".repeat(IN_MEMORY), "list": [1, 2] });
        let item = Item::of_all(large.clone());
        assert!(matches!(item.kept, Kept::Disk(..)));
        assert_eq!(**item.value(), large);
        assert_eq!(*item.short(), json!({ "id": "a", "list": [1, 2] }));
        let small = Item::of_all(json!({ "id": "a" }));
        assert!(matches!(small.kept, Kept::Memory(_)));
    }

    #[test]
    fn change_makes_a_new_version() {
        let mut item = Item::of_all(json!({ "a": 1 }));
        let etag = item.etag.clone();
        item.set(json!({ "a": 2 }));
        assert_ne!(item.etag, etag);
    }
}
