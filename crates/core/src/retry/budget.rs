//! What keeps many tasks from hammering a service that is sick.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::Error;

/// What a retry costs.
const RETRY: u32 = 5;

/// What a retry costs after a time limit has passed: the service is in deeper trouble.
const RETRY_AFTER_TIMEOUT: u32 = 10;

/// What a call that succeeds gives back.
const SUCCESS: u32 = 1;

/// A budget for retries that many calls share.
///
/// A retry takes 5 from it, or 10 after a time limit has passed; a call that succeeds puts 1 back.
/// When nothing is left, calls that fail are not made again. While a service is well the budget is
/// full and nobody notices it; when a service fails for all tasks of a program, it is asked at most
/// a hundred times more than it would be without retries, and then no more often.
///
/// Every client has one, which its clones share. One that all clients share is set by
/// [`ConfigBuilder::with_retry_budget`](crate::ConfigBuilder::with_retry_budget).
#[derive(Clone)]
pub struct RetryBudget(Option<Arc<Bucket>>);

struct Bucket {
    capacity: u32,
    left: AtomicU32,
}

impl RetryBudget {
    /// A budget of this size, full; 500 unless somebody says otherwise.
    pub fn new(capacity: u32) -> Self {
        Self(Some(Arc::new(Bucket { capacity, left: AtomicU32::new(capacity) })))
    }

    /// A budget that never ends.
    pub fn unlimited() -> Self {
        Self(None)
    }

    /// What is left; none where it never ends.
    pub fn left(&self) -> Option<u32> {
        self.0.as_ref().map(|bucket| bucket.left.load(Ordering::Relaxed))
    }

    /// Takes what a retry after `error` costs, if that is there.
    pub(super) fn take(&self, error: &Error) -> bool {
        let cost = if error.is_timeout() { RETRY_AFTER_TIMEOUT } else { RETRY };
        let Some(bucket) = &self.0 else { return true };
        let take = |left: u32| left.checked_sub(cost);
        bucket.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }

    /// Puts back what a success is worth.
    pub(super) fn give_back(&self) {
        if let Some(bucket) = &self.0 {
            let give = |left: u32| {
                let more = left.saturating_add(SUCCESS).min(bucket.capacity);
                (more != left).then_some(more)
            };
            // Refused when it is full.
            _ = bucket.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
        }
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(500)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("RetryBudget").field("left", &self.left()).finish()
    }
}
