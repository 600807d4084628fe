//! A lock that stalled callers lose.
//!
//! The future of a caller may stop at any time: its single-threaded runtime is not driven, or the
//! future is not polled any more. An async mutex that it holds would then never be released.

use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, timeout};

/// The time without progress after which another caller takes over.
pub(crate) const STALLED: Duration = Duration::from_secs(2);

/// The maximum wait of one caller, whatever the others do.
const WAIT: Duration = STALLED.saturating_mul(3);

/// A lock for work of one caller at a time. A caller that takes too long loses the lock to the next
/// one, so the work must be safe to do twice.
#[derive(Debug, Default)]
pub(crate) struct Turn {
    state: Mutex<TurnState>,
    freed: Notify,
}

#[derive(Debug, Default)]
struct TurnState {
    /// The number of the last turn.
    number: u64,
    /// The start of the last turn, unless it has ended.
    since: Option<Instant>,
}

/// A guard of the lock; dropping it ends the turn.
#[derive(Debug)]
pub(crate) struct Taken<'a> {
    turn: &'a Turn,
    number: u64,
}

impl Turn {
    /// Takes the lock unless another caller has it and has not stalled.
    pub(crate) fn try_take(&self) -> Option<Taken<'_>> {
        self.take_after(STALLED).ok()
    }

    /// Waits for the lock: until its holder releases it or stalls.
    pub(crate) async fn take(&self) -> Taken<'_> {
        let deadline = Instant::now() + WAIT;
        loop {
            let mut freed = pin!(self.freed.notified());
            // Enabled before the check, so that a release in between is noticed.
            freed.as_mut().enable();
            let patience = match Instant::now() < deadline {
                true => STALLED,
                false => Duration::ZERO,
            };
            match self.take_after(patience) {
                Ok(taken) => return taken,
                Err(remaining) => _ = timeout(remaining, freed).await,
            }
        }
    }

    /// Takes the lock from a caller that has had it for `patience`, or returns for how much longer
    /// that caller may have it.
    fn take_after(&self, patience: Duration) -> Result<Taken<'_>, Duration> {
        let mut state = self.state();
        let elapsed = state.since.map(|since| since.elapsed());
        if let Some(remaining) = elapsed.and_then(|elapsed| patience.checked_sub(elapsed))
            && !remaining.is_zero()
        {
            return Err(remaining);
        }
        state.number += 1;
        state.since = Some(Instant::now());
        Ok(Taken { turn: self, number: state.number })
    }

    fn state(&self) -> MutexGuard<'_, TurnState> {
        // Nothing that is done under the lock can panic half way.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        let mut state = self.turn.state();
        if state.number == self.number {
            state.since = None;
            drop(state);
            // All waiters, as the first in the queue may have stopped as well.
            self.turn.freed.notify_waiters();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn lock_is_held_by_one_caller_at_a_time() {
        let turn = Arc::new(Turn::default());
        let started = Instant::now();
        let callers: Vec<_> = (0..10)
            .map(|_| {
                let turn = Arc::clone(&turn);
                tokio::spawn(async move {
                    let _turn = turn.take().await;
                    assert!(turn.try_take().is_none());
                    tokio::time::sleep(Duration::from_millis(100)).await;
                })
            })
            .collect();
        for caller in callers {
            caller.await.unwrap();
        }
        assert_eq!(started.elapsed(), Duration::from_secs(1));
        assert!(turn.try_take().is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn lock_of_a_stalled_caller_is_taken_over() {
        let turn = Turn::default();
        let stalled = turn.take().await;
        let started = Instant::now();
        let next = turn.take().await;
        assert_eq!(started.elapsed(), STALLED);
        drop(stalled);
        assert!(
            turn.try_take().is_none(),
            "the first guard does not release the lock of the second"
        );
        drop(next);
        assert!(turn.try_take().is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn wait_is_limited_although_every_caller_stalls() {
        let turn = Turn::default();
        let started = Instant::now();
        let mut all = Vec::new();
        for _ in 0..100 {
            let waiting = started.elapsed();
            all.push(turn.take().await);
            assert!(started.elapsed() - waiting <= WAIT);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn cancelled_caller_releases_the_lock() {
        let turn = Turn::default();
        drop(turn.take().await);
        let held = turn.take().await;
        assert!(timeout(Duration::from_secs(1), turn.take()).await.is_err());
        drop(held);
        assert!(turn.try_take().is_some());
    }
}
