//! The time between two attempts of a call: its backoff, the circuit breaker and the retry budget.

use std::future::poll_fn;
use std::pin::pin;
use std::task::{Poll, ready};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};
use tracing::{debug, info};

use super::Outgoing;
use crate::call::client::Inner;
use crate::error::circuit::OpenCircuit;
use crate::error::{Error, ErrorKind};
use crate::retry::breaker::{Admission, CircuitBreaker};
use crate::retry::progress::{Delay, Reason, Retries, Skip, Verdict};

/// The time between two checks whether a trial is due.
const CHECK: Duration = Duration::from_secs(1);

/// A failed attempt, and what the next one starts with.
pub(super) struct Retry {
    /// The last error of the call, which it ends with if it is not retried again.
    pub(super) error: Error,
    /// Set if the next request is the trial of the circuit breaker.
    pub(super) trial: Option<Admission>,
}

/// Waits after an attempt that failed with `error` until the next one may be sent; the attempt was
/// not sent if `was_rejected` by the circuit breaker.
///
/// # Errors
///
/// The error that the call ends with if there is no next attempt.
pub(super) async fn wait(
    client: &Inner,
    outgoing: &mut Outgoing,
    retries: &mut Retries,
    mut error: Error,
    was_rejected: bool,
) -> Result<Retry, Error> {
    let breaker = outgoing.breaker.clone();
    let breaker = breaker.as_ref();
    let mut verdict = match was_rejected && error.kind() != ErrorKind::CircuitOpen {
        true => retries.skip(Skip::CircuitOpen, failure_time(breaker)),
        false => retries.next(&error, outgoing.sent > 1, outgoing.repetition()),
    };
    // Then the service works, and waiting is all that it takes.
    let service_works = error.is_throttle() || error.is_conflict();
    loop {
        let next_trial = || breaker.and_then(CircuitBreaker::next_trial);
        let extension = match verdict {
            Verdict::Final(Reason::CircuitOpen) => retries.extend(next_trial()),
            _ => None,
        };
        let delay = match extension.map_or(verdict, Verdict::Retry) {
            Verdict::Retry(delay) => delay,
            Verdict::Final(reason) => {
                if let Some(circuit) = rejection(breaker) {
                    error = error.with_circuit(circuit);
                }
                return Err(error.with_retries(retries.total_delay(), reason.text()));
            }
        };
        trace(outgoing, &error, delay);
        let started = Instant::now();
        let events = Events {
            trial: retries.allows_trial(outgoing.sent),
            recovery: !service_works && (!outgoing.was_woken || extension.is_some()),
        };
        let end = pause(client, breaker, delay, events).await;
        retries.delayed(started.elapsed());
        match end {
            End::Trial(admission) => {
                retries.interrupted(started + delay.length);
                return Ok(Retry { error, trial: Some(admission) });
            }
            End::Recovered => outgoing.was_woken = true,
            End::Over => {}
        }
        let skip = match service_works || retries.budget_allows() {
            false => Some(Skip::BudgetEmpty),
            true => rejection(breaker).map(|_| Skip::CircuitOpen),
        };
        match skip {
            None => return Ok(Retry { error, trial: None }),
            Some(skip) => {
                debug!(?skip, "attempt skipped");
                verdict = retries.skip(skip, failure_time(breaker));
            }
        }
    }
}

/// What may end a delay early.
#[derive(Clone, Copy)]
struct Events {
    trial: bool,
    recovery: bool,
}

/// What has ended a delay.
enum End {
    Over,
    /// Another call has succeeded.
    Recovered,
    /// The circuit breaker lets the call through on trial.
    Trial(Admission),
}

async fn pause(
    client: &Inner,
    breaker: Option<&CircuitBreaker>,
    delay: Delay,
    events: Events,
) -> End {
    let started = Instant::now();
    let mut over = pin!(sleep_until(started + delay.length));
    let mut least = pin!(sleep_until(started + delay.least));
    let breaker = breaker.filter(|_| events.trial);
    let mut trial = pin!(next_trial(breaker));
    let mut recovery = pin!(client.recovery.wait());
    poll_fn(|context| {
        // The delay first: a call whose delay is over sends an attempt of its own.
        if over.as_mut().poll(context).is_ready() {
            return Poll::Ready(End::Over);
        }
        ready!(least.as_mut().poll(context));
        if let Poll::Ready(admission) = trial.as_mut().poll(context) {
            return Poll::Ready(End::Trial(admission));
        }
        match events.recovery {
            true => recovery.as_mut().poll(context).map(|()| End::Recovered),
            false => Poll::Pending,
        }
    })
    .await
}

/// Waits until the circuit breaker lets this call through on trial.
async fn next_trial(breaker: Option<&CircuitBreaker>) -> Admission {
    let Some(breaker) = breaker else { return std::future::pending().await };
    loop {
        // Checked now and then too: the breaker may open during the delay, and a trial of another
        // call may end at any time.
        let next_check = Instant::now() + CHECK;
        sleep_until(breaker.next_trial().map_or(next_check, |at| at.min(next_check))).await;
        if let Some(admission) = breaker.admit_trial() {
            return admission;
        }
    }
}

/// How long a request takes until it fails, as far as the circuit breaker has seen.
fn failure_time(breaker: Option<&CircuitBreaker>) -> Duration {
    breaker.map(CircuitBreaker::failure_time).unwrap_or_default()
}

/// Why the circuit breaker lets nothing through, if it does not.
fn rejection(breaker: Option<&CircuitBreaker>) -> Option<OpenCircuit> {
    breaker.and_then(CircuitBreaker::rejection)
}

fn trace(outgoing: &Outgoing, error: &Error, delay: Delay) {
    let status = error.status().map(|status| status.as_u16());
    // At this level, as a call that is retried for a minute seems to hang otherwise.
    info!(
        attempt = outgoing.sent,
        status,
        opc_request_id = error.request_id().or(outgoing.request_id()),
        kind = ?error.kind(),
        code = error.code(),
        delay = ?delay.length,
        "retrying"
    );
}
