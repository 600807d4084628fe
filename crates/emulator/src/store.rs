//! The stored items: collections by service and path, and what is due to happen to them.

mod collection;
mod contents;
mod index;
mod item;

use std::{
    collections::{BTreeMap, HashMap},
    ops::Bound,
    sync::Arc,
};

use serde_json::Value;

pub(crate) use self::{
    collection::{Collection, Position, Selection},
    contents::{Contents, Kept, Place},
    index::{SortKey, text},
    item::Item,
};

/// The fields that identify an item whose model is not known; the first one that an item has.
const KEYS: [&str; 3] = ["id", "key", "name"];

/// The collections of a service by decoded path.
type Collections = BTreeMap<Vec<String>, Collection>;

/// Items by service name, then by decoded collection path.
#[derive(Debug, Default)]
pub(crate) struct Store {
    services: HashMap<String, Collections>,
    pub(crate) contents: Contents,
}

/// The tenancy of a caller, which sees its own items, and those of every tenancy.
pub(crate) type Tenancy = Arc<str>;

impl Store {
    pub(crate) fn collection(&self, service: &str, path: &[String]) -> Option<&Collection> {
        self.services.get(service)?.get(path)
    }

    /// Returns the collection at `path`; creates it if necessary.
    pub(crate) fn collection_mut(&mut self, service: &str, path: &[String]) -> &mut Collection {
        if !self.services.contains_key(service) {
            self.services.insert(service.to_owned(), Collections::new());
        }
        let collections = self.services.get_mut(service).expect("it was inserted");
        if !collections.contains_key(path) {
            collections.insert(path.to_vec(), Collection::default());
        }
        collections.get_mut(path).expect("it was inserted")
    }

    /// Returns the collection at `path`, if there is one.
    pub(crate) fn existing_mut(
        &mut self,
        service: &str,
        path: &[String],
    ) -> Option<&mut Collection> {
        self.services.get_mut(service)?.get_mut(path)
    }

    /// Returns the item that the path `.../collection/key` addresses.
    pub(crate) fn item(&self, service: &str, path: &[String], tenancy: &str) -> Option<&Item> {
        let (key, collection) = path.split_last()?;
        self.collection(service, collection)?.get(key, tenancy)
    }

    /// Removes an item with all collections below it.
    pub(crate) fn remove(&mut self, service: &str, path: &[String], tenancy: &str) -> Option<Item> {
        let (key, collection) = path.split_last()?;
        let removed = self.existing_mut(service, collection)?.remove(key, tenancy)?;
        self.clear_below(service, path);
        Some(removed)
    }

    /// Removes an item, whichever tenancy it belongs to, with all collections below it.
    pub(crate) fn forget(&mut self, service: &str, path: &[String]) {
        let Some((key, collection)) = path.split_last() else { return };
        if let Some(items) = self.existing_mut(service, collection) {
            items.forget(key);
        }
        self.clear_below(service, path);
    }

    /// Removes all collections and bytes below an item.
    pub(crate) fn clear_below(&mut self, service: &str, path: &[String]) {
        self.contents.clear_below(service, path);
        let Some(collections) = self.services.get_mut(service) else { return };
        let start = (Bound::Excluded(path), Bound::Unbounded);
        let below = collections.range::<[String], _>(start);
        let below = below.take_while(|(other, _)| other.starts_with(path));
        let below: Vec<Vec<String>> = below.map(|(other, _)| other.clone()).collect();
        for path in below {
            collections.remove(&path);
        }
    }

    /// Returns the collections of a service, with their paths.
    pub(crate) fn collections(
        &self,
        service: &str,
    ) -> impl Iterator<Item = (&[String], &Collection)> {
        let collections = self.services.get(service).into_iter().flatten();
        collections.map(|(path, collection)| (path.as_slice(), collection))
    }

    /// Returns all collections that have items, with their services and paths.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &[String], &Collection)> {
        let mut services: Vec<_> = self.services.iter().collect();
        services.sort_by_key(|(service, _)| *service);
        services.into_iter().flat_map(|(service, collections)| {
            let with_items = collections.iter().filter(|(_, collection)| !collection.is_empty());
            with_items.map(|(path, collection)| (service.as_str(), path.as_slice(), collection))
        })
    }
}

/// Returns the key of an item whose model is not known.
pub(crate) fn key(item: &Value) -> Option<&str> {
    KEYS.iter().find_map(|field| item.get(*field)?.as_str())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Item, Kept, Store, key};
    use crate::payload::Payload;

    fn path(text: &str) -> Vec<String> {
        text.split('/').map(str::to_owned).collect()
    }

    #[test]
    fn item_is_found_by_its_key() {
        let mut store = Store::default();
        let collection = store.collection_mut("s", &path("1/a"));
        for item in [
            json!({ "id": "i", "name": "n" }),
            json!({ "name": "only/name" }),
            json!({ "message": "no key" }),
            json!({ "message": "no key" }),
            json!({ "id": "i", "name": "changed" }),
        ] {
            let key = key(&item).map(str::to_owned);
            collection.put(key, Item::of_all(item));
        }
        assert_eq!(collection.len(), 4);
        let value = |store: &Store, at: &[&str]| {
            let at: Vec<String> = at.iter().map(ToString::to_string).collect();
            store.item("s", &at, "t").map(|item| (**item.value()).clone())
        };
        assert_eq!(value(&store, &["1", "a", "i"]), Some(json!({ "id": "i", "name": "changed" })));
        assert_eq!(value(&store, &["1", "a", "only/name"]), Some(json!({ "name": "only/name" })));
        for missing in [&["1", "a", "n"][..], &["1", "b", "i"], &["1", "a"], &[]] {
            assert_eq!(value(&store, missing), None, "{missing:?}");
        }
        assert!(store.item("other", &path("1/a/i"), "t").is_none());
    }

    #[test]
    fn item_of_another_tenancy_is_not_seen() {
        let mut store = Store::default();
        let collection = store.collection_mut("s", &path("a"));
        collection.put(Some("x".to_owned()), Item::new(json!({ "of": 1 }), Some("one".into())));
        collection.put(Some("x".to_owned()), Item::new(json!({ "of": 2 }), Some("two".into())));
        collection.put(Some("y".to_owned()), Item::of_all(json!({ "of": 0 })));
        let of = |tenancy: &str, key: &str| {
            let item = store.item("s", &[path("a"), path(key)].concat(), tenancy)?;
            item.value()["of"].as_i64()
        };
        assert_eq!([of("one", "x"), of("two", "x"), of("three", "x")], [Some(1), Some(2), None]);
        assert_eq!([of("one", "y"), of("three", "y")], [Some(0), Some(0)]);
    }

    #[test]
    fn bytes_go_with_their_item() {
        let mut store = Store::default();
        for (at, key) in [("a", "1"), ("a", "10")] {
            let item = Item::of_all(json!({}));
            store.collection_mut("s", &path(at)).put(Some(key.to_owned()), item);
        }
        for at in ["a/1/artifact", "a/10/artifact"] {
            let kept = Kept {
                payload: Payload::default(),
                content_type: None,
                disposition: None,
                etag: String::new(),
                time: std::time::SystemTime::UNIX_EPOCH,
            };
            store.contents.0.insert(("s".to_owned(), path(at), "t".to_owned()), kept);
        }
        store.remove("s", &path("a/1"), "t");
        let left: Vec<String> =
            store.contents.0.keys().map(|(_, path, _)| path.join("/")).collect();
        assert_eq!(left, ["a/10/artifact"]);
    }

    #[test]
    fn children_go_with_their_parent() {
        let mut store = Store::default();
        for (at, key) in
            [("a", "1"), ("a/1/b", "2"), ("a/1/b/2/c", "3"), ("a/10/b", "4"), ("a", "10")]
        {
            let item = Item::of_all(json!({}));
            store.collection_mut("s", &path(at)).put(Some(key.to_owned()), item);
        }
        assert!(store.remove("s", &path("a/1"), "t").is_some());
        assert!(store.remove("s", &path("a/1"), "t").is_none());
        let left: Vec<String> = store.all().map(|(_, path, _)| path.join("/")).collect();
        assert_eq!(left, ["a", "a/10/b"]);
    }
}
