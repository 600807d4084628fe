//! The stored collections of JSON items, by service and path.

use std::collections::HashMap;

use serde_json::Value;

/// The fields that identify an item; the first one that an item has.
const KEYS: [&str; 3] = ["id", "key", "name"];

/// Items by service name, then by decoded collection path.
#[derive(Debug, Default)]
pub(crate) struct Store {
    services: HashMap<String, HashMap<Vec<String>, Collection>>,
}

/// The items of one path such as `/20160918/workRequests`, in insertion order.
#[derive(Debug, Default)]
pub(crate) struct Collection {
    items: Vec<Value>,
    by_key: HashMap<String, usize>,
}

impl Store {
    pub(crate) fn collection(&self, service: &str, path: &[String]) -> Option<&Collection> {
        self.services.get(service)?.get(path)
    }

    /// Returns the collection at `path`; creates it if necessary.
    pub(crate) fn collection_mut(&mut self, service: &str, path: &[String]) -> &mut Collection {
        let collections = self.services.entry(service.to_owned()).or_default();
        collections.entry(path.to_vec()).or_default()
    }

    /// Returns all collections, with their service and their path.
    pub(crate) fn collections(&self) -> impl Iterator<Item = (&str, &[String], &Collection)> {
        self.services.iter().flat_map(|(service, collections)| {
            let collections = collections.iter();
            collections.map(move |(path, items)| (service.as_str(), path.as_slice(), items))
        })
    }

    /// Returns the item that the path `.../collection/key` addresses.
    pub(crate) fn item(&self, service: &str, path: &[String]) -> Option<&Value> {
        let (key, collection) = path.split_last()?;
        self.collection(service, collection)?.get(key)
    }
}

impl Collection {
    /// Adds an item, or replaces the one with the same key.
    pub(crate) fn put(&mut self, item: Value) {
        let key = key(&item).map(String::from);
        self.put_as(key, item);
    }

    /// Like [`put`](Self::put), with a key that is not one of the usual fields.
    pub(crate) fn put_as(&mut self, key: Option<String>, item: Value) {
        match key.as_ref().and_then(|key| self.by_key.get(key)) {
            Some(index) => self.items[*index] = item,
            None => {
                if let Some(key) = key {
                    self.by_key.insert(key, self.items.len());
                }
                self.items.push(item);
            }
        }
    }

    /// Replaces all items.
    pub(crate) fn replace(&mut self, items: Vec<Value>) {
        *self = Self::default();
        for item in items {
            self.put(item);
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.by_key.get(key).map(|index| &self.items[*index])
    }

    /// Returns the items with their keys.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (Option<&str>, &Value)> {
        let mut keys = vec![None; self.items.len()];
        for (key, index) in &self.by_key {
            keys[*index] = Some(key.as_str());
        }
        keys.into_iter().zip(&self.items)
    }

    pub(crate) fn items(&self) -> &[Value] {
        &self.items
    }
}

pub(crate) fn key(item: &Value) -> Option<&str> {
    KEYS.iter().find_map(|field| item.get(*field)?.as_str())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Store;

    #[test]
    fn item_is_found_by_its_key() {
        let mut store = Store::default();
        let path = |segments: &[&str]| segments.iter().map(ToString::to_string).collect::<Vec<_>>();
        let collection = store.collection_mut("s", &path(&["1", "a"]));
        for item in [
            json!({ "id": "i", "name": "n" }),
            json!({ "name": "only/name" }),
            json!({ "message": "no key" }),
            json!({ "message": "no key" }),
            json!({ "id": "i", "name": "changed" }),
        ] {
            collection.put(item);
        }
        assert_eq!(collection.items().len(), 4);
        assert_eq!(
            store.item("s", &path(&["1", "a", "i"])),
            Some(&json!({ "id": "i", "name": "changed" }))
        );
        assert_eq!(
            store.item("s", &path(&["1", "a", "only/name"])),
            Some(&json!({ "name": "only/name" }))
        );
        for missing in [&["1", "a", "n"][..], &["1", "b", "i"], &["1", "a"], &[]] {
            assert_eq!(store.item("s", &path(missing)), None, "{missing:?}");
        }
        assert_eq!(store.item("other", &path(&["1", "a", "i"])), None);
    }
}
