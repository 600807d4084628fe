//! The stored items: which collections there are, and what is in them.

use serde_json::{Value, json};

use crate::{lock::lock, state::EmulatorState, template};

/// The service whose buckets and objects are not among the items of the others.
const OBJECT_STORAGE: &str = "object-storage";

/// A collection with stored items.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CollectionInfo {
    /// The name of the service, such as `work-requests`.
    pub service: String,
    /// The encoded path, such as `/20160918/workRequests`.
    pub path: String,
    /// The number of items.
    pub items: usize,
}

/// Lists the collections that have items, by service and path.
pub(crate) fn collections(state: &EmulatorState) -> Vec<CollectionInfo> {
    let mut world = lock(&state.world);
    world.advance(state.timeline.now());
    let all = world.store.all();
    let described = all.map(|(service, path, collection)| CollectionInfo {
        service: service.to_owned(),
        path: template::encode(path),
        items: collection.len(),
    });
    let mut found: Vec<CollectionInfo> = described.collect();
    drop(world);
    found.extend(buckets(state));
    found.sort_by(|a, b| (&a.service, &a.path).cmp(&(&b.service, &b.path)));
    found
}

/// Lists the buckets and the objects of Object Storage, which has a store of its own.
fn buckets(state: &EmulatorState) -> Vec<CollectionInfo> {
    let mut found = Vec::new();
    let mut add = |path: &[&str], items: usize| {
        let path: Vec<String> = path.iter().map(ToString::to_string).collect();
        let (service, path) = (OBJECT_STORAGE.to_owned(), template::encode(&path));
        found.push(CollectionInfo { service, path, items });
    };
    for (namespace, account) in &lock(&state.object_storage.accounts).names {
        add(&["n", namespace, "b"], account.buckets.len());
        for (name, bucket) in &account.buckets {
            add(&["n", namespace, "b", name, "o"], bucket.objects.len());
        }
    }
    found.retain(|collection| collection.items > 0);
    found
}

/// Returns the first buckets or objects at a path; `None` when there are none.
fn stored(state: &EmulatorState, path: &[String], most: usize) -> Option<Vec<Value>> {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let accounts = lock(&state.object_storage.accounts);
    match path.as_slice() {
        ["n", namespace, "b"] => {
            let buckets = accounts.names.get(*namespace)?.buckets.values().take(most);
            Some(buckets.map(|bucket| Value::Object(bucket.fields.clone())).collect())
        }
        ["n", namespace, "b", name, "o"] => {
            let bucket = accounts.names.get(*namespace)?.buckets.get(*name)?;
            let objects = bucket.objects.iter().take(most).map(|(name, versions)| {
                let latest = versions.last();
                json!({
                    "name": name,
                    "size": latest.map(|version| version.content.len()),
                    "etag": latest.map(|version| &version.etag),
                    "versions": versions.len(),
                })
            });
            Some(objects.collect())
        }
        _ => None,
    }
}

/// Returns the first items of a collection; `None` when there is no collection at the path.
pub(crate) fn items(
    state: &EmulatorState,
    service: &str,
    path: &str,
    most: usize,
) -> Option<Vec<Value>> {
    let path = template::decode(path)?;
    if service == OBJECT_STORAGE
        && let Some(items) = stored(state, &path, most)
    {
        return Some(items);
    }
    let mut world = lock(&state.world);
    world.advance(state.timeline.now());
    let collection = world.store.collection(service, &path)?;
    Some(collection.iter().take(most).map(|(_, item)| (**item.value()).clone()).collect())
}
