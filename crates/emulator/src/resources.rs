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
    let mut world = lock(&state.world);
    world.advance(state.timeline.now());
    let all = world.store.all();
    let described = all.map(|(service, path, collection)| CollectionInfo {
        service: service.to_owned(),
        path: template::encode(path),
        items: collection.len(),
    });
    described.collect()
}

/// Returns the first items of a collection; `None` when there is no collection at the path.
pub(crate) fn items(
    state: &EmulatorState,
    service: &str,
    path: &str,
    most: usize,
) -> Option<Vec<Value>> {
    let path = template::decode(path)?;
    let mut world = lock(&state.world);
    world.advance(state.timeline.now());
    let collection = world.store.collection(service, &path)?;
    Some(collection.iter().take(most).map(|(_, item)| (**item.value()).clone()).collect())
}
