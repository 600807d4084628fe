//! The delay between two attempts of a call: backoff, circuit breaker and retry budget.

use std::future::{pending, poll_fn};
use std::pin::pin;
use std::task::{Poll, ready};
use std::time::Duration;

use tokio::task::yield_now;
use tokio::time::{Instant, sleep_until};
use tracing::{debug, info};

use super::Attempts;
use crate::error::circuit::OpenCircuit;
use crate::error::{Error, ErrorKind};
use crate::retry::breaker::{Admission, CircuitBreaker};
use crate::retry::progress::{Delay, Reason, Repetition, Skip, Verdict};
use crate::retry::recovery::Recovery;

/// The time between two checks whether a trial is due.
const CHECK: Duration = Duration::from_secs(1);

impl Attempts<'_> {
    /// Waits after an attempt that failed with `error` until the next one may be sent.
    ///
    /// # Errors
    ///
    /// The error that the call ends with if there is no next attempt.
    pub(super) async fn delay(
        &mut self,
        error: Error,
        repetition: Repetition,
    ) -> Result<(), Error> {
        let breaker = self.breaker.as_ref();
        // A call ends with the error of a request that was sent, if there is one.
        let was_rejected = error.kind() == ErrorKind::CircuitOpen;
        let last = self.last.take().filter(|_| was_rejected);
        let mut verdict = match &last {
            Some(_) => self.retries.skip(Skip::CircuitOpen, failure_time(breaker)),
            None => self.retries.next(&error, self.call.attempts > 1, repetition),
        };
        let mut error = last.unwrap_or(error);
        // Then the service works, and the call only has to wait.
        let service_works = error.is_throttle() || error.is_conflict();
        loop {
            let next_trial = || breaker.and_then(CircuitBreaker::next_trial);
            let extension = match verdict {
                Verdict::Final(Reason::CircuitOpen) => self.retries.extend(next_trial()),
                _ => None,
            };
            let delay = match extension.map_or(verdict, Verdict::Retry) {
                Verdict::Retry(delay) => delay,
                Verdict::Final(reason) => {
                    if let Some(circuit) = rejection(breaker) {
                        error = error.with_circuit(circuit);
                    }
                    return Err(self.with_retries(error, reason.text()));
                }
            };
            self.trace(&error, delay);
            let started = Instant::now();
            let may_try = self.retries.allows_trial(self.call.attempts);
            let may_wake = !service_works && (!self.was_woken || extension.is_some());
            let breaker_on_trial = breaker.filter(|_| may_try);
            let end = match self.skips_delays {
                true => {
                    // A call that is retried without end must not block its thread.
                    yield_now().await;
                    End::Over
                }
                false => pause(delay, breaker_on_trial, self.recovery.filter(|_| may_wake)).await,
            };
            self.retries.delayed(started.elapsed());
            match end {
                End::Trial(admission) => {
                    self.retries.interrupted(started + delay.length);
                    self.admission = Some(admission);
                    break;
                }
                End::Recovered => self.was_woken = true,
                End::Over => {}
            }
            let skip = match service_works || self.retries.budget.allows_retry() {
                false => Some(Skip::BudgetEmpty),
                true => rejection(breaker).map(|_| Skip::CircuitOpen),
            };
            match skip {
                None => break,
                Some(skip) => {
                    debug!(?skip, "attempt skipped");
                    verdict = self.retries.skip(skip, failure_time(breaker));
                }
            }
        }
        self.last = Some(error).filter(|error| error.kind() != ErrorKind::CircuitOpen);
        Ok(())
    }

    fn trace(&self, error: &Error, delay: Delay) {
        let status = error.status().map(|status| status.as_u16());
        // At this level, as a call that is retried for a minute seems to hang otherwise.
        info!(
            attempt = self.call.attempts,
            status,
            opc_request_id = error.request_id().unwrap_or(&self.call.request_id),
            kind = ?error.kind(),
            code = error.code(),
            delay = ?delay.length,
            "retrying"
        );
    }
}

/// The reason why a delay has ended.
enum End {
    Over,
    /// Another call has succeeded.
    Recovered,
    /// The circuit breaker allows the trial.
    Trial(Admission),
}

/// Waits for the delay, which a trial of `breaker` or a `recovery` of the service ends early.
async fn pause(delay: Delay, breaker: Option<&CircuitBreaker>, recovery: Option<&Recovery>) -> End {
    let started = Instant::now();
    let mut over = pin!(sleep_until(started + delay.length));
    let mut least = pin!(sleep_until(started + delay.least));
    let mut trial = pin!(next_trial(breaker));
    let mut recovery = pin!(recovered(recovery));
    poll_fn(|context| {
        // The delay first: a call whose delay is over sends its own attempt.
        if over.as_mut().poll(context).is_ready() {
            return Poll::Ready(End::Over);
        }
        ready!(least.as_mut().poll(context));
        if let Poll::Ready(admission) = trial.as_mut().poll(context) {
            return Poll::Ready(End::Trial(admission));
        }
        recovery.as_mut().poll(context).map(|()| End::Recovered)
    })
    .await
}

/// Waits until another call has succeeded.
async fn recovered(recovery: Option<&Recovery>) {
    match recovery {
        Some(recovery) => recovery.wait().await,
        None => pending().await,
    }
}

/// Waits until the circuit breaker allows a trial.
async fn next_trial(breaker: Option<&CircuitBreaker>) -> Admission {
    let Some(breaker) = breaker else { return pending().await };
    loop {
        // Also checked regularly: the breaker may open during the delay, and the trial of another
        // call may end at any time.
        let next_check = Instant::now() + CHECK;
        sleep_until(breaker.next_trial().map_or(next_check, |at| at.min(next_check))).await;
        if let Some(admission) = breaker.admit_trial() {
            return admission;
        }
    }
}

/// Returns the time that a failed request takes, if the circuit breaker knows.
fn failure_time(breaker: Option<&CircuitBreaker>) -> Duration {
    breaker.map(CircuitBreaker::failure_time).unwrap_or_default()
}

/// Returns the reason why the circuit breaker allows no request, if so.
fn rejection(breaker: Option<&CircuitBreaker>) -> Option<OpenCircuit> {
    breaker.and_then(CircuitBreaker::rejection)
}
