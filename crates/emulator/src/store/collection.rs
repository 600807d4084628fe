//! The items of one path such as `/20160918/instances`, in the order of their insertion.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    Item, SortKey,
    index::{Indices, text},
};

/// The most items that are selected one by one and then sorted. If more may match, they are visited in the
/// order of the list until a page is full.
const FEW: usize = 512;

#[derive(Debug, Default)]
pub(crate) struct Collection {
    items: BTreeMap<u64, Item>,
    by_key: HashMap<String, Vec<u64>>,
    keys: HashMap<u64, String>,
    next: u64,
    indices: Indices,
}

/// The criteria by which a list selects items, and their order.
pub(crate) struct Selection<'s> {
    pub(crate) tenancy: &'s str,
    /// Fields, each with the values that it may have.
    pub(crate) equal: Vec<(&'s str, &'s [String])>,
    /// Whether an item is selected by everything else.
    pub(crate) also: &'s dyn Fn(&Item) -> bool,
    /// The field to sort by, and whether the largest comes first. `None`: by insertion.
    pub(crate) order: Option<(&'s str, bool)>,
}

/// An item with its key.
pub(crate) type Keyed<'i> = (Option<&'i str>, &'i Item);

/// The place of an item in the order of a list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Position {
    pub(crate) key: SortKey,
    pub(crate) number: u64,
}

impl Collection {
    /// Adds an item, or replaces the one with the same key and tenancy.
    pub(crate) fn put(&mut self, key: Option<String>, item: Item) {
        if let Some(number) =
            key.as_deref().and_then(|key| self.number_of(key, item.tenancy.as_deref()))
        {
            if let Some(old) = self.items.insert(number, item) {
                self.indices.remove(number, &old);
            }
            self.indices.insert(number, &self.items[&number]);
            return;
        }
        let number = self.next;
        self.next += 1;
        if let Some(key) = key {
            self.by_key.entry(key.clone()).or_default().push(number);
            self.keys.insert(number, key);
        }
        self.indices.insert(number, &item);
        self.items.insert(number, item);
    }

    /// Replaces all items.
    pub(crate) fn replace(&mut self, items: impl IntoIterator<Item = Item>) {
        *self = Self::default();
        for item in items {
            let key = super::key(item.short()).map(str::to_owned);
            self.put(key, item);
        }
    }

    fn number_of(&self, key: &str, tenancy: Option<&str>) -> Option<u64> {
        let numbers = self.by_key.get(key)?.iter();
        numbers.copied().find(|number| self.items[number].tenancy.as_deref() == tenancy)
    }

    fn visible(&self, key: &str, tenancy: &str) -> Option<u64> {
        let numbers = self.by_key.get(key)?.iter();
        numbers.copied().find(|number| self.items[number].is_seen_by(tenancy))
    }

    pub(crate) fn get(&self, key: &str, tenancy: &str) -> Option<&Item> {
        self.visible(key, tenancy).map(|number| &self.items[&number])
    }

    /// Changes an item, and returns what the change returns.
    pub(crate) fn change<T>(
        &mut self,
        key: &str,
        tenancy: &str,
        change: impl FnOnce(&mut Item) -> T,
    ) -> Option<T> {
        let number = self.visible(key, tenancy)?;
        let item = self.items.get_mut(&number)?;
        self.indices.remove(number, item);
        let changed = change(item);
        self.indices.insert(number, item);
        Some(changed)
    }

    pub(crate) fn remove(&mut self, key: &str, tenancy: &str) -> Option<Item> {
        let number = self.visible(key, tenancy)?;
        let item = self.items.remove(&number)?;
        self.indices.remove(number, &item);
        self.keys.remove(&number);
        if let Some(numbers) = self.by_key.get_mut(key) {
            numbers.retain(|other| *other != number);
            if numbers.is_empty() {
                self.by_key.remove(key);
            }
        }
        Some(item)
    }

    /// Removes the items with a key, whichever tenancy they belong to.
    pub(crate) fn forget(&mut self, key: &str) {
        for number in self.by_key.remove(key).unwrap_or_default() {
            self.keys.remove(&number);
            if let Some(item) = self.items.remove(&number) {
                self.indices.remove(number, &item);
            }
        }
    }

    /// Returns all items with their keys, in the order of their insertion.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Option<&str>, &Item)> {
        self.items.iter().map(|(number, item)| (self.keys.get(number).map(String::as_str), item))
    }

    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Returns the latest item.
    pub(crate) fn last(&self, tenancy: &str) -> Option<&Item> {
        self.items.values().rev().find(|item| item.is_seen_by(tenancy))
    }

    /// Returns a page of selected items, and the position of its last item if more follow.
    pub(crate) fn page(
        &mut self,
        selection: &Selection<'_>,
        after: Option<&Position>,
        limit: usize,
    ) -> (Vec<Keyed<'_>>, Option<Position>) {
        let few = self.few(selection);
        let Self { items, indices, keys, .. } = self;
        let is_selected = |number: &u64| {
            let item = &items[number];
            item.is_seen_by(selection.tenancy)
                && selection.equal.iter().all(|(member, wanted)| {
                    item.short().get(member).is_some_and(|value| wanted.contains(&text(value)))
                })
                && (selection.also)(item)
        };
        let mut page = Page { items: Vec::new(), last: None, limit, more: false };
        let Some((member, descending)) = selection.order else {
            let start = after.map_or(0, |position| position.number + 1);
            let position = |number: u64| Position { key: SortKey::Missing, number };
            match few {
                Some(numbers) => {
                    for number in numbers.range(start..).filter(|number| is_selected(number)) {
                        if !page.add(&items[number], position(*number)) {
                            break;
                        }
                    }
                }
                None => {
                    for (number, item) in items.range(start..) {
                        if is_selected(number) && !page.add(item, position(*number)) {
                            break;
                        }
                    }
                }
            }
            return page.done(keys);
        };
        let sorted;
        let order = match few {
            Some(numbers) => {
                let key = |number: u64| (SortKey::of(items[&number].short().get(member)), number);
                sorted = numbers.into_iter().map(key).collect::<BTreeSet<_>>();
                &sorted
            }
            None => indices.order(member, items),
        };
        let mut add = |(key, number): &(SortKey, u64)| {
            !is_selected(number)
                || page.add(&items[number], Position { key: key.clone(), number: *number })
        };
        let after = after.map(|position| (position.key.clone(), position.number));
        use std::ops::Bound::{Excluded, Unbounded};
        if descending {
            let end = after.as_ref().map_or(Unbounded, Excluded);
            let _ = order.range::<(SortKey, u64), _>((Unbounded, end)).rev().all(&mut add);
        } else {
            let start = after.as_ref().map_or(Unbounded, Excluded);
            let _ = order.range::<(SortKey, u64), _>((start, Unbounded)).all(&mut add);
        }
        page.done(keys)
    }

    /// Returns the numbers of the items that may match, if they are few.
    fn few(&mut self, selection: &Selection<'_>) -> Option<BTreeSet<u64>> {
        let mut fewest: Option<BTreeSet<u64>> = None;
        if self.items.len() <= FEW {
            return selection.order.map(|_| self.items.keys().copied().collect());
        }
        for (member, wanted) in &selection.equal {
            let values = self.indices.values(member, &self.items);
            let matching = || wanted.iter().filter_map(|value| values.get(value));
            let count: usize = matching().map(BTreeSet::len).sum();
            if count <= FEW && fewest.as_ref().is_none_or(|fewest| count < fewest.len()) {
                fewest = Some(matching().flatten().copied().collect());
            }
        }
        fewest
    }
}

/// A page that is being filled.
struct Page<'i> {
    items: Vec<(u64, &'i Item)>,
    last: Option<Position>,
    limit: usize,
    more: bool,
}

impl<'i> Page<'i> {
    /// Adds an item. Returns false if the page was full.
    fn add(&mut self, item: &'i Item, position: Position) -> bool {
        if self.items.len() >= self.limit {
            self.more = true;
            return false;
        }
        self.items.push((position.number, item));
        self.last = Some(position);
        true
    }

    fn done(self, keys: &'i HashMap<u64, String>) -> (Vec<Keyed<'i>>, Option<Position>) {
        let keyed = |(number, item)| (keys.get(&number).map(String::as_str), item);
        (self.items.into_iter().map(keyed).collect(), self.last.filter(|_| self.more))
    }
}
