//! The time between two attempts of a call: its backoff, the circuit breaker and the retry budget.

use std::future::poll_fn;
use std::pin::pin;
use std::task::{Poll, ready};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};
use tracing::{debug, info};

use super::Outgoing;
use crate::breaker::Admission;
use crate::client::Inner;
use crate::retry::{Delay, Retries, Skip, Verdict};
use crate::{CircuitBreaker, Error, ErrorKind, OpenCircuit};

/// The time between two checks whether a trial is due.
const CHECK: Duration = Duration::from_secs(1);

/// A failed attempt, and what the next one starts with.
pub(super) struct Retry<'c> {
    /// The last error of the call, which it ends with if it is not retried again.
    pub(super) error: Error,
    /// Set if the next request is the trial of the circuit breaker.
    pub(super) trial: Option<Admission<'c>>,
}

/// Waits after an attempt that failed with `error` until the next one may be sent; the attempt was
/// not sent if `was_rejected` by the circuit breaker.
///
/// # Errors
///
/// The error that the call ends with if there is no next attempt.
pub(super) async fn wait<'c>(
    client: &'c Inner,
    outgoing: &mut Outgoing,
    retries: &mut Retries,
    mut error: Error,
    was_rejected: bool,
) -> Result<Retry<'c>, Error> {
    let mut verdict = match was_rejected && error.kind() != ErrorKind::CircuitOpen {
        true => retries.skip(Skip::CircuitOpen),
        false => retries.next(&error, outgoing.sent > 1, outgoing.repetition()),
    };
    // Then the service works, and waiting is all that it takes.
    let service_works = error.is_throttle() || error.is_conflict();
    loop {
        let delay = match verdict {
            Verdict::Retry(delay) => delay,
            Verdict::Final(reason) => {
                if let Some(circuit) = rejection(client) {
                    error = error.with_circuit(circuit);
                }
                return Err(error.with_retries(retries.total_delay(), reason.text()));
            }
        };
        trace(outgoing, &error, delay);
        let started = Instant::now();
        let end = pause(client, delay, !service_works && !outgoing.was_woken).await;
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
            true => rejection(client).map(|_| Skip::CircuitOpen),
        };
        match skip {
            None => return Ok(Retry { error, trial: None }),
            Some(skip) => {
                debug!(?skip, "attempt skipped");
                verdict = retries.skip(skip);
            }
        }
    }
}

/// What has ended a delay.
enum End<'c> {
    Over,
    /// Another call has succeeded.
    Recovered,
    /// The circuit breaker lets the call through on trial.
    Trial(Admission<'c>),
}

async fn pause(client: &Inner, delay: Delay, can_be_woken: bool) -> End<'_> {
    let started = Instant::now();
    let mut over = pin!(sleep_until(started + delay.length));
    let mut least = pin!(sleep_until(started + delay.least));
    let mut trial = pin!(next_trial(client.breaker.as_ref()));
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
        match can_be_woken {
            true => recovery.as_mut().poll(context).map(|()| End::Recovered),
            false => Poll::Pending,
        }
    })
    .await
}

/// Waits until the circuit breaker lets this call through on trial.
async fn next_trial(breaker: Option<&CircuitBreaker>) -> Admission<'_> {
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

/// Why the circuit breaker lets nothing through, if it does not.
fn rejection(client: &Inner) -> Option<OpenCircuit> {
    client.breaker.as_ref().and_then(CircuitBreaker::rejection)
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
