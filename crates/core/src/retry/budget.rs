//! The retry budget: limits the retries of many tasks that would overload a failing service.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::time::Instant;

use crate::error::{Error, ErrorKind};

/// The cost of a retry that fails.
const RETRY: f64 = 5.0;

/// The cost of a retry that fails with a timeout, which means that the service is overloaded.
const RETRY_THAT_TIMES_OUT: f64 = 10.0;

/// The amount that a success gives back: ten retries, so that retries still reach a service that
/// accepts one request in ten.
const SUCCESS: f64 = 50.0;

/// The amount that comes back every second: one retry.
const PER_SECOND: f64 = 5.0;

/// A budget for retries that many calls share.
///
/// A retry that fails with a 5xx or a broken connection costs 5, one that times out costs 10;
/// throttling (429) and conflicts (409) cost nothing. A call that succeeds gives 50 back, and every
/// second 5 come back. While less than 5 are left, retries are skipped: the call continues with its
/// next backoff, and ends when it has no attempts left.
///
/// Every client has a budget, which its clones share. One that all clients share is set by
/// [`ConfigBuilder::with_retry_budget`](crate::config::ConfigBuilder::with_retry_budget).
#[derive(Clone)]
pub struct RetryBudget(Option<Arc<Bucket>>);

struct Bucket {
    capacity: f64,
    level: Mutex<Level>,
}

struct Level {
    left: f64,
    /// The time of `left`.
    at: Option<Instant>,
}

impl RetryBudget {
    /// Creates a full budget of this size; the default is 500, which is 100 retries that fail.
    pub fn new(capacity: u32) -> Self {
        let capacity = f64::from(capacity);
        let level = Mutex::new(Level { left: capacity, at: None });
        Self(Some(Arc::new(Bucket { capacity, level })))
    }

    /// Creates a budget that never runs out.
    pub fn unlimited() -> Self {
        Self(None)
    }

    /// Returns what is left, in whole units; `None` if the budget is unlimited.
    pub fn left(&self) -> Option<u32> {
        // Between 0 and a capacity that was an u32.
        self.0.as_ref().map(|bucket| bucket.level().left as u32)
    }

    /// Whether a retry may be sent now.
    pub(super) fn allows_retry(&self) -> bool {
        self.0.as_ref().is_none_or(|bucket| bucket.level().left >= RETRY)
    }

    /// Pays for a retry that failed with `error`.
    pub(super) fn pay(&self, error: &Error) {
        let Some(bucket) = &self.0 else { return };
        let cost = match error.kind() {
            _ if error.is_local() => return,
            ErrorKind::Timeout => RETRY_THAT_TIMES_OUT,
            ErrorKind::Connect | ErrorKind::Transport => RETRY,
            ErrorKind::Service if error.status().is_some_and(|status| status.is_server_error()) => {
                RETRY
            }
            // The service works: the call only has to wait.
            _ => return,
        };
        let mut level = bucket.level();
        level.left = (level.left - cost).max(0.0);
    }

    /// Adds the amount that a success gives back.
    pub(super) fn give_back(&self) {
        if let Some(bucket) = &self.0 {
            let mut level = bucket.level();
            level.left = (level.left + SUCCESS).min(bucket.capacity);
        }
    }
}

impl Bucket {
    /// Returns the current level.
    fn level(&self) -> MutexGuard<'_, Level> {
        // Nothing under the lock can panic half way.
        let mut level = self.level.lock().unwrap_or_else(PoisonError::into_inner);
        if level.left < self.capacity {
            let now = Instant::now();
            let elapsed = now.saturating_duration_since(level.at.unwrap_or(now));
            level.left = (level.left + PER_SECOND * elapsed.as_secs_f64()).min(self.capacity);
            level.at = Some(now);
        } else {
            level.at = None;
        }
        level
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
