//! Collections from whatever iterates: what generated setters turn their arguments into lists and
//! maps with.

use std::collections::BTreeMap;

/// Collects a list.
pub fn list<T, I>(items: I) -> Vec<T>
where
    I: IntoIterator,
    I::Item: Into<T>,
{
    items.into_iter().map(Into::into).collect()
}

/// Collects a list of lists or maps, each of which `each` collects.
pub fn list_of<T, I: IntoIterator>(items: I, each: impl FnMut(I::Item) -> T) -> Vec<T> {
    items.into_iter().map(each).collect()
}

/// Collects a map.
pub fn map<T, I, K, V>(entries: I) -> BTreeMap<String, T>
where
    I: IntoIterator<Item = (K, V)>,
    K: Into<String>,
    V: Into<T>,
{
    entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
}

/// Collects a map of lists or maps, each of which `each` collects.
pub fn map_of<T, I, K, V>(entries: I, mut each: impl FnMut(V) -> T) -> BTreeMap<String, T>
where
    I: IntoIterator<Item = (K, V)>,
    K: Into<String>,
{
    entries.into_iter().map(|(key, value)| (key.into(), each(value))).collect()
}

/// Collects the entries of a parameter that is a map. A key may be there more than once.
pub fn entries<T, I, K, V>(entries: I) -> Vec<(String, T)>
where
    I: IntoIterator<Item = (K, V)>,
    K: Into<String>,
    V: Into<T>,
{
    entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
}
