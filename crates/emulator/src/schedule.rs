//! Scheduled changes of items: their states change, and deleted ones disappear.

use std::{cmp::Reverse, collections::BinaryHeap};

use serde_json::Value;
use tokio::time::Instant;

use crate::{store::Store, timeline::Moment};

/// Changes in the order in which they are due.
#[derive(Debug, Default)]
pub(crate) struct Schedule {
    due: BinaryHeap<Reverse<Due>>,
    count: u64,
}

/// The item that a change is for.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) service: String,
    /// The decoded path of the item.
    pub(crate) path: Vec<String>,
    pub(crate) tenancy: String,
    /// The course of the item; another one since then makes the change void.
    pub(crate) course: u64,
}

#[derive(Clone, Debug)]
pub(crate) enum Change {
    /// Fields get these values.
    Set(Vec<(String, Value)>),
    Remove,
}

#[derive(Debug)]
struct Due {
    at: Instant,
    /// Changes of the same time happen in the order in which they were planned.
    number: u64,
    target: Target,
    change: Change,
}

impl Schedule {
    pub(crate) fn add(&mut self, at: Instant, target: Target, change: Change) {
        self.count += 1;
        self.due.push(Reverse(Due { at, number: self.count, target, change }));
    }

    /// Does what is due.
    pub(crate) fn advance(&mut self, store: &mut Store, now: Moment) {
        while self.due.peek().is_some_and(|Reverse(due)| due.at <= now.instant) {
            let Some(Reverse(due)) = self.due.pop() else { return };
            due.happen(store);
        }
    }

    /// Returns what is planned: when, for what, and which change.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Instant, &Target, &Change)> {
        let mut due: Vec<&Due> = self.due.iter().map(|Reverse(due)| due).collect();
        due.sort();
        due.into_iter().map(|due| (due.at, &due.target, &due.change))
    }
}

impl Due {
    fn happen(self, store: &mut Store) {
        let Self { target, change, .. } = self;
        let Target { service, path, tenancy, course } = target;
        let Some((key, collection)) = path.split_last() else { return };
        let Some(items) = store.existing_mut(&service, collection) else { return };
        if items.get(key, &tenancy).is_none_or(|item| item.course != course) {
            return;
        }
        match change {
            Change::Set(members) => {
                items.change(key, &tenancy, |item| {
                    let mut value = item.value().into_owned();
                    if let Some(object) = std::sync::Arc::make_mut(&mut value).as_object_mut() {
                        object.extend(members);
                    }
                    item.set(std::sync::Arc::unwrap_or_clone(value));
                });
            }
            Change::Remove => {
                store.remove(&service, &path, &tenancy);
            }
        }
    }
}

impl PartialEq for Due {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Eq for Due {}

impl PartialOrd for Due {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Due {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.at, self.number).cmp(&(other.at, other.number))
    }
}
