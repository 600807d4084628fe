//! One caller at a time, for as long as that caller makes progress.
//!
//! The future of a caller may rest at any time: nothing blocks on its runtime, which has one thread,
//! or it is not polled any more. An async mutex that it holds then would never be released.

use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, timeout};

/// Work that has shown no progress for so long is taken over by another caller.
pub(crate) const STALLED: Duration = Duration::from_secs(2);

/// How long one caller waits, whatever others do.
const WAIT: Duration = STALLED.saturating_mul(3);

/// Lets one caller at a time do something. A caller that takes too long loses its turn to the next,
/// so what is done has to be safe to do twice.
#[derive(Debug, Default)]
pub(crate) struct Turn {
    state: Mutex<TurnState>,
    freed: Notify,
}

#[derive(Debug, Default)]
struct TurnState {
    /// Of the turn that was taken last.
    number: u64,
    /// When it was taken, unless it has ended.
    since: Option<Instant>,
}

/// A turn that was taken; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Taken<'a> {
    turn: &'a Turn,
    number: u64,
}

impl Turn {
    /// Takes the turn, unless another caller has it and has not had it for too long.
    pub(crate) fn try_take(&self) -> Option<Taken<'_>> {
        self.take_after(STALLED).ok()
    }

    /// Waits for the turn: until the caller that has it ends it, or has had it for too long.
    pub(crate) async fn take(&self) -> Taken<'_> {
        let deadline = Instant::now() + WAIT;
        loop {
            let mut freed = pin!(self.freed.notified());
            // Before the look, so that an end in between is noticed.
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

    /// Takes the turn from a caller that has had it for `patience`; else for how much longer that
    /// caller may have it.
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
            // All of them, as the first in the queue may rest as well.
            self.turn.freed.notify_waiters();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn turn_is_had_by_one_caller_at_a_time() {
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
    async fn turn_of_a_caller_that_stalls_is_taken_over() {
        let turn = Turn::default();
        let stalled = turn.take().await;
        let started = Instant::now();
        let next = turn.take().await;
        assert_eq!(started.elapsed(), STALLED);
        drop(stalled);
        assert!(turn.try_take().is_none(), "the end of the first one is not that of the second");
        drop(next);
        assert!(turn.try_take().is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn wait_ends_although_every_caller_stalls() {
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
    async fn caller_that_gives_up_ends_its_turn() {
        let turn = Turn::default();
        drop(turn.take().await);
        let held = turn.take().await;
        assert!(timeout(Duration::from_secs(1), turn.take()).await.is_err());
        drop(held);
        assert!(turn.try_take().is_some());
    }
}
