//! Recovery of a service, as calls in backoff learn of it.

use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Notify;

/// Wakes calls from their backoff when the service works again.
///
/// Each success wakes two calls, whose successes wake two more each: calls that failed together
/// come back soon, but not all in the same instant. A call is woken once at most, so that in a
/// service that fails now and then it does not use up its attempts in no time.
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
