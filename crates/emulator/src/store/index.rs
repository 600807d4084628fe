//! Indices of a collection: the items with a value, and the items in an order. They are made when a list first
//! needs them, and kept up to date from then on.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use serde_json::Value;

use super::Item;

/// The value that an item is sorted by.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SortKey {
    Missing,
    Number(f64),
    Text(String),
}

impl SortKey {
    pub(crate) fn of(value: Option<&Value>) -> Self {
        match value {
            None | Some(Value::Null) => Self::Missing,
            Some(Value::Number(number)) => Self::Number(number.as_f64().unwrap_or_default()),
            Some(Value::String(text)) => Self::Text(text.clone()),
            Some(other) => Self::Text(other.to_string()),
        }
    }
}

impl Eq for SortKey {}

impl PartialOrd for SortKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for SortKey {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Number(one), Self::Number(other)) => one.total_cmp(other),
            (Self::Text(one), Self::Text(other)) => one.cmp(other),
            _ => self.rank().cmp(&other.rank()),
        }
    }
}

impl SortKey {
    fn rank(&self) -> u8 {
        match self {
            Self::Missing => 0,
            Self::Number(_) => 1,
            Self::Text(_) => 2,
        }
    }
}

/// The indices of a collection, by the names of fields.
#[derive(Debug, Default)]
pub(super) struct Indices {
    /// The numbers of the items with each value.
    values: HashMap<String, HashMap<String, BTreeSet<u64>>>,
    /// The items in the order of a field, then of their numbers.
    orders: HashMap<String, BTreeSet<(SortKey, u64)>>,
}

impl Indices {
    pub(super) fn insert(&mut self, number: u64, item: &Item) {
        for (member, values) in &mut self.values {
            if let Some(value) = item.short().get(member) {
                values.entry(text(value)).or_default().insert(number);
            }
        }
        for (member, order) in &mut self.orders {
            order.insert((SortKey::of(item.short().get(member)), number));
        }
    }

    pub(super) fn remove(&mut self, number: u64, item: &Item) {
        for (member, values) in &mut self.values {
            if let Some(value) = item.short().get(member) {
                let value = text(value);
                if let Some(numbers) = values.get_mut(&value) {
                    numbers.remove(&number);
                    if numbers.is_empty() {
                        values.remove(&value);
                    }
                }
            }
        }
        for (member, order) in &mut self.orders {
            order.remove(&(SortKey::of(item.short().get(member)), number));
        }
    }

    /// Returns the items with each value of a field.
    pub(super) fn values(
        &mut self,
        member: &str,
        items: &BTreeMap<u64, Item>,
    ) -> &HashMap<String, BTreeSet<u64>> {
        self.values.entry(member.to_owned()).or_insert_with(|| {
            let mut values: HashMap<String, BTreeSet<u64>> = HashMap::new();
            for (number, item) in items {
                if let Some(value) = item.short().get(member) {
                    values.entry(text(value)).or_default().insert(*number);
                }
            }
            values
        })
    }

    /// Returns the items in the order of a field.
    pub(super) fn order(
        &mut self,
        member: &str,
        items: &BTreeMap<u64, Item>,
    ) -> &BTreeSet<(SortKey, u64)> {
        self.orders.entry(member.to_owned()).or_insert_with(|| {
            let key =
                |(number, item): (&u64, &Item)| (SortKey::of(item.short().get(member)), *number);
            items.iter().map(key).collect()
        })
    }
}

/// Returns a value as it is written in a query.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
