//! The time of a wait.

use std::time::Duration;

use tokio::task::yield_now;
use tokio::time::{Instant, sleep, timeout};

/// The time that is kept for the last poll, at most.
const LAST_POLL: Duration = Duration::from_secs(2);

/// The clock of a wait: what has passed.
#[derive(Debug)]
pub(super) struct Clock {
    started: Instant,
    /// The delays that were skipped, for a transport without a network.
    skipped: Duration,
    skips: bool,
    /// Whether the next poll is the last.
    is_last: bool,
}

impl Clock {
    pub(super) fn start(skips: bool) -> Self {
        Self { started: Instant::now(), skipped: Duration::ZERO, skips, is_last: false }
    }

    pub(super) fn elapsed(&self) -> Duration {
        self.started.elapsed() + self.skipped
    }

    fn left(&self, limit: Duration) -> Duration {
        limit.saturating_sub(self.elapsed())
    }

    /// Waits for `delay`, or for less if there would be no time for another poll then before the
    /// limit of the wait. Returns false after the last poll.
    pub(super) async fn delay(&mut self, delay: Duration, limit: Duration) -> bool {
        if self.is_last {
            return false;
        }
        let most = self.left(limit).saturating_sub(LAST_POLL.min(limit / 10));
        self.is_last = delay >= most;
        let delay = delay.min(most);
        if self.skips {
            self.skipped += delay;
            yield_now().await;
        } else {
            sleep(delay).await;
        }
        true
    }

    /// Runs `poll` within what is left of the limit of the wait.
    pub(super) async fn within<F: Future>(&self, limit: Duration, poll: F) -> Option<F::Output> {
        timeout(self.left(limit), poll).await.ok()
    }
}
