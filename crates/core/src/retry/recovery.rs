//! Wakes calls in backoff when the service has recovered.

use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Notify;

/// Wakes calls in backoff when the service has recovered.
///
/// Each success wakes two calls, whose successes wake two more each: calls that failed together are
/// retried soon, but not all at once. A call is woken at most once, so that it does not use up its
/// attempts quickly if the service fails from time to time.
#[derive(Debug, Default)]
pub(crate) struct Recovery {
    waiting: AtomicUsize,
    notify: Notify,
}

impl Recovery {
    /// Waits until another call has succeeded.
    pub(crate) async fn wait(&self) {
        let _waiting = Waiting::new(&self.waiting);
        self.notify.notified().await;
    }

    /// Reports that a call has succeeded.
    pub(crate) fn succeeded(&self) {
        for _ in 0..self.waiting.load(Ordering::Relaxed).min(2) {
            self.notify.notify_one();
        }
    }
}

struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn new(count: &'a AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(count)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
