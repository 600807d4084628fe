//! Work on all cores.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, ScopedJoinHandle};

/// Returns the results of `work` in the order of the items. There is one thread per core, and the
/// items of the largest weight come first, so that no thread is left with a large one at the end.
///
/// # Panics
///
/// Panics if `work` panics.
pub fn map<T: Sync, R: Send>(
    items: &[T],
    weight: impl Fn(&T) -> u64,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(weight(&items[*index])));
    let next = AtomicUsize::new(0);
    let take = || {
        let mut results = Vec::new();
        while let Some(index) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
            results.push((*index, work(&items[*index])));
        }
        results
    };
    let count = thread::available_parallelism().map_or(1, usize::from).min(items.len());
    let mut results: Vec<(usize, R)> = thread::scope(|scope| {
        let threads: Vec<_> = (0..count).map(|_| scope.spawn(take)).collect();
        let join = ScopedJoinHandle::join;
        threads
            .into_iter()
            .flat_map(|thread| {
                join(thread).unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            })
            .collect()
    });
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::map;

    #[test]
    fn results_keep_the_order_of_the_items() {
        let items: Vec<u64> = (0..100).collect();
        let started = Mutex::new(Vec::new());
        let results = map(
            &items,
            |item| *item,
            |item| {
                started.lock().unwrap().push(*item);
                item * 2
            },
        );
        assert_eq!(results, items.iter().map(|item| item * 2).collect::<Vec<_>>());
        let started = started.into_inner().unwrap();
        assert!(started[0] > 50, "the largest come first: {started:?}");
        assert!(map(&[] as &[u64], |_| 0, |item| *item).is_empty());
    }
}
