//! The stored items, for people and tests: which collections there are, and what is in them.

use serde_json::Value;

use crate::{lock::lock, state::EmulatorState, template};

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
    let mut found: Vec<_> = lock(&state.store)
        .collections()
        .map(|(service, path, collection)| CollectionInfo {
            service: service.to_owned(),
            path: template::encode(path),
            items: collection.items().len(),
        })
        .filter(|collection| collection.items > 0)
        .collect();
    found.sort_by(|a, b| (&a.service, &a.path).cmp(&(&b.service, &b.path)));
    found
}

/// Returns the first items of a collection; `None` when there is no collection at the path.
pub(crate) fn items(
    state: &EmulatorState,
    service: &str,
    path: &str,
    most: usize,
) -> Option<Vec<Value>> {
    let path = template::decode(path)?;
    let store = lock(&state.store);
    let collection = store.collection(service, &path)?;
    Some(collection.items().iter().take(most).cloned().collect())
}
