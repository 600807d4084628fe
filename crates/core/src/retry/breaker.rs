//! The circuit breaker: sends no requests to a service that is down, until a trial succeeds.
//!
//! Every client has one, which its clones share. It opens only for services that are down: retries
//! reach a service that fails for some requests sooner. A call counts once, however often it is
//! attempted, and an open breaker does not end a call: the call waits in its backoff, and one call
//! at a time sends the trial request that shows whether the service has recovered.

pub(crate) mod settings;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use self::settings::BreakerSettings;
use super::backoff::random;
use crate::error::circuit::{CircuitFailure, OpenCircuit};
use crate::error::{Error, ErrorKind};

/// A circuit breaker; clones share its state.
///
/// A closed breaker allows every request. It opens when ten calls in a row fail, and then allows
/// none for a second. After that one request is sent on trial: if it succeeds the breaker closes,
/// otherwise it stays open a tenth longer than before, up to 30 seconds, minus up to a quarter at
/// random. A service that fails soon after a successful trial is not down, but fails for some
/// requests: for the next two minutes it takes ten times as many failures in a row to open the
/// breaker.
///
/// A call counts once as a failure, however often it is attempted. Failures are 5xx other than 501,
/// timeouts, and connections that break or cannot be made. Throttling (429) is neither a failure
/// nor a success; every other response is a success. [`BreakerSettings`] change the numbers.
///
/// A call that meets an open breaker waits in its backoff for as long as its
/// [`RetryPolicy`](crate::RetryPolicy) has attempts and time left. It ends with
/// [`ErrorKind::CircuitOpen`] if it has sent nothing, otherwise with its own last error; both have
/// [`Error::circuit`].
///
/// # Example
///
/// ```no_run
/// # use oci_sdk_core::Client;
/// # fn example(client: &Client) {
/// if let Some(breaker) = client.circuit_breaker() {
///     println!("{:?}, recent failures: {:?}", breaker.state(), breaker.failures());
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct CircuitBreaker(Arc<Inner>);

struct Inner {
    service: &'static str,
    settings: BreakerSettings,
    state: Mutex<BreakerState>,
}

struct BreakerState {
    circuit: Circuit,
    /// The time for which the breaker was last open; `None` after a success.
    open_for: Option<Duration>,
    /// The number of calls that have failed since the last success.
    in_a_row: u32,
    /// The time of the last successful trial.
    trial_succeeded: Option<Instant>,
    /// Incremented when the breaker closes; a call counts as one failure in each period.
    period: u64,
    /// The calls of the window, by the time at which they ended.
    slices: VecDeque<Slice>,
    history: VecDeque<CircuitFailure>,
    /// The time that the last failed request took.
    took: Duration,
}

/// The number of calls in a part of the window.
struct Slice {
    since: Instant,
    calls: u32,
    failed: u32,
}

/// The time for which a breaker is open if its settings exceed what an [`Instant`] can represent.
const FOR_EVER: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A trial without a result after this, or after the longest time that the breaker is open, is
/// abandoned: its task may no longer be polled.
const LONGEST_TRIAL: Duration = Duration::from_secs(60);

/// The number of parts of a window.
const SLICES: u32 = 20;

/// The factor by which the time grows for which the breaker is open after a failed trial. It is
/// small, as several trials fail before one succeeds if the service fails for most requests.
const GROWTH: f64 = 1.1;

/// The factor for the failures in a row that open the breaker for a window after a successful
/// trial: a service that fails for nine requests in ten hardly ever fails for a hundred in a row.
const AFTER_A_TRIAL: u32 = 10;

/// The random share of the time for which the breaker is open, from the second trial on.
const JITTER: f64 = 0.25;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Circuit {
    Closed,
    Open {
        until: Instant,
    },
    /// One request is on trial.
    Trying {
        since: Instant,
    },
}

/// The failure of a call, as far as a circuit breaker has counted it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Unit {
    /// The period in which the call has counted as a failure.
    failed_in: Option<u64>,
}

/// The state of a circuit breaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CircuitState {
    /// Every request is sent.
    Closed,
    /// No request is sent.
    Open {
        /// The time until one request is sent on trial.
        remaining: Duration,
    },
    /// One request is sent on trial, and closes or opens the breaker.
    HalfOpen,
}

impl CircuitBreaker {
    /// Creates a closed circuit breaker for a service.
    pub(crate) fn new(service: &'static str, settings: BreakerSettings) -> Self {
        let state = BreakerState {
            circuit: Circuit::Closed,
            open_for: None,
            in_a_row: 0,
            trial_succeeded: None,
            period: 0,
            slices: VecDeque::new(),
            history: VecDeque::new(),
            took: Duration::ZERO,
        };
        Self(Arc::new(Inner { service, settings, state: Mutex::new(state) }))
    }

    /// Returns the state.
    pub fn state(&self) -> CircuitState {
        match self.lock().circuit {
            Circuit::Closed => CircuitState::Closed,
            Circuit::Open { until } => match until.checked_duration_since(Instant::now()) {
                Some(remaining) if !remaining.is_zero() => CircuitState::Open { remaining },
                _ => CircuitState::HalfOpen,
            },
            Circuit::Trying { .. } => CircuitState::HalfOpen,
        }
    }

    /// Returns the latest failures, the last one last: at most five of the last two minutes, unless
    /// the settings differ.
    pub fn failures(&self) -> Vec<CircuitFailure> {
        self.lock().recent(&self.0.settings)
    }

    /// Closes the breaker and forgets all failures.
    pub fn reset(&self) {
        let mut state = self.lock();
        state.close();
        state.trial_succeeded = None;
        state.history.clear();
    }

    /// Allows a request, or returns the error of a call that has sent nothing.
    pub(crate) fn admit(&self) -> Result<Admission, Error> {
        let mut state = self.lock();
        if state.circuit == Circuit::Closed {
            return Ok(self.admission(false));
        }
        let now = Instant::now();
        let remaining = state.opens_at(&self.0.settings).saturating_duration_since(now);
        if remaining.is_zero() {
            state.circuit = Circuit::Trying { since: now };
            tracing::info!(service = self.0.service, "circuit breaker: sending a request on trial");
            return Ok(self.admission(true));
        }
        Err(Error::circuit_open(self.open_circuit(&state)))
    }

    /// Allows a request if it is time for a trial.
    pub(crate) fn admit_trial(&self) -> Option<Admission> {
        self.admit().ok().filter(|admission| admission.is_trial)
    }

    /// Returns the reason why no request is allowed at the moment.
    pub(crate) fn rejection(&self) -> Option<OpenCircuit> {
        let state = self.lock();
        let is_open =
            state.circuit != Circuit::Closed && state.opens_at(&self.0.settings) > Instant::now();
        is_open.then(|| self.open_circuit(&state))
    }

    /// Returns the time of the next trial; `None` while the breaker is closed.
    pub(crate) fn next_trial(&self) -> Option<Instant> {
        let state = self.lock();
        (state.circuit != Circuit::Closed).then(|| state.opens_at(&self.0.settings))
    }

    /// Returns the time that the last failed request took.
    pub(crate) fn failure_time(&self) -> Duration {
        self.lock().took
    }

    /// Allows a request although the breaker may be open, because the service has just responded to
    /// the same call.
    pub(crate) fn admit_again(&self) -> Admission {
        self.admission(false)
    }

    fn admission(&self, is_trial: bool) -> Admission {
        Admission { breaker: self.clone(), is_trial, is_pending: true, started: Instant::now() }
    }

    fn open_circuit(&self, state: &BreakerState) -> OpenCircuit {
        let remaining = match state.circuit {
            Circuit::Open { until } => until.saturating_duration_since(Instant::now()),
            Circuit::Closed | Circuit::Trying { .. } => Duration::ZERO,
        };
        let failures = state.recent(&self.0.settings);
        OpenCircuit { service: self.0.service, remaining, failures }
    }

    fn lock(&self) -> MutexGuard<'_, BreakerState> {
        // Nothing that is done under the lock can panic half way.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request that the circuit breaker has allowed.
#[derive(Debug)]
pub(crate) struct Admission {
    breaker: CircuitBreaker,
    is_trial: bool,
    /// Whether the result has not been recorded yet.
    is_pending: bool,
    started: Instant,
}

impl Admission {
    /// Records the result of the request, which belongs to the call of `unit`.
    pub(crate) fn record(mut self, error: Option<&Error>, unit: &mut Unit) {
        let outcome = error.map_or(Outcome::Success, Outcome::of);
        if outcome == Outcome::OfTheCaller {
            return;
        }
        self.is_pending = false;
        let breaker = self.breaker.clone();
        let Inner { service, settings, .. } = &*breaker.0;
        let now = Instant::now();
        let mut state = breaker.lock();
        let is_current = match self.is_trial {
            // Reset or abandoned in the meantime.
            true => matches!(state.circuit, Circuit::Trying { .. }),
            false => state.circuit == Circuit::Closed,
        };
        if let (Outcome::Failure, Some(error)) = (outcome, error)
            && (is_current || !self.is_trial)
        {
            state.note(CircuitFailure::new(error, now), settings);
            state.took = now.saturating_duration_since(self.started);
        }
        if !is_current {
            return;
        }
        match outcome {
            Outcome::Failure if self.is_trial => {
                let open_for = state.open(now, settings);
                tracing::info!(service, ?open_for, "circuit breaker: the trial failed");
            }
            _ if self.is_trial => {
                state.close();
                state.trial_succeeded = Some(now);
                tracing::info!(service, "circuit breaker closed: the service responds again");
            }
            Outcome::Failure => {
                if unit.failed_in.replace(state.period) == Some(state.period) {
                    return;
                }
                state.count(now, true, settings);
                if state.has_failed_too_often(now, settings) {
                    let (calls, failed) = state.counts();
                    let open_for = state.open(now, settings);
                    tracing::warn!(
                        service,
                        failed,
                        calls,
                        ?open_for,
                        "circuit breaker opened: the service fails"
                    );
                }
            }
            Outcome::Success => state.count(now, false, settings),
            Outcome::Throttled | Outcome::OfTheCaller => {}
        }
    }
}

impl Drop for Admission {
    /// Allows the next trial at once if this one has no result.
    fn drop(&mut self) {
        if !(self.is_pending && self.is_trial) {
            return;
        }
        let mut state = self.breaker.lock();
        // Unless the breaker was reset in the meantime.
        if matches!(state.circuit, Circuit::Trying { .. }) {
            state.circuit = Circuit::Open { until: Instant::now() };
        }
    }
}

impl BreakerState {
    /// Returns the time of the next trial, if the breaker is not closed.
    fn opens_at(&self, settings: &BreakerSettings) -> Instant {
        match self.circuit {
            Circuit::Closed => Instant::now(),
            Circuit::Open { until } => until,
            Circuit::Trying { since } => {
                let longest = settings.open_for.max(LONGEST_TRIAL);
                since.checked_add(longest).unwrap_or(since + FOR_EVER)
            }
        }
    }

    fn count(&mut self, now: Instant, failed: bool, settings: &BreakerSettings) {
        self.in_a_row = if failed { self.in_a_row.saturating_add(1) } else { 0 };
        while self.slices.front().is_some_and(|slice| now - slice.since >= settings.window) {
            self.slices.pop_front();
        }
        let is_current = |slice: &&mut Slice| now - slice.since < settings.window / SLICES;
        match self.slices.back_mut().filter(is_current) {
            Some(slice) => {
                slice.calls = slice.calls.saturating_add(1);
                slice.failed = slice.failed.saturating_add(u32::from(failed));
            }
            None => {
                self.slices.push_back(Slice { since: now, calls: 1, failed: u32::from(failed) });
            }
        }
    }

    /// Returns the number of calls in the window, and how many of them failed.
    fn counts(&self) -> (u32, u32) {
        self.slices.iter().fold((0, 0), |(calls, failed), slice| {
            (calls.saturating_add(slice.calls), failed.saturating_add(slice.failed))
        })
    }

    /// Whether the breaker opens. By default it does when no call succeeds any more: a ratio would
    /// open it for a service that most retries would reach, and many earlier successes would hide
    /// an outage for long.
    fn has_failed_too_often(&self, now: Instant, settings: &BreakerSettings) -> bool {
        let has_worked = self.trial_succeeded.is_some_and(|at| now - at < settings.window);
        let factor = if has_worked { AFTER_A_TRIAL } else { 1 };
        let most = settings.failures_in_a_row.saturating_mul(factor);
        let (calls, failed) = self.counts();
        let is_often = calls >= settings.min_calls
            && f64::from(failed) >= settings.failure_ratio * f64::from(calls);
        is_often || self.in_a_row >= most
    }

    /// Opens the breaker, and returns for how long.
    fn open(&mut self, now: Instant, settings: &BreakerSettings) -> Duration {
        self.slices.clear();
        self.in_a_row = 0;
        let first = settings.first_open_for;
        let longer = |last: Duration| {
            Duration::try_from_secs_f64(last.as_secs_f64() * GROWTH).unwrap_or(Duration::MAX)
        };
        let open_for = self.open_for.map_or(first, longer).min(settings.open_for.max(first));
        self.open_for = Some(open_for);
        // Otherwise the trials of many clients would coincide, and those of one client could always
        // meet a service that fails periodically while it is down.
        let open_for = match open_for == first {
            true => first,
            false => open_for.mul_f64(1.0 - JITTER * random()),
        };
        let until = now.checked_add(open_for).unwrap_or(now + FOR_EVER);
        self.circuit = Circuit::Open { until };
        open_for
    }

    fn close(&mut self) {
        self.slices.clear();
        self.in_a_row = 0;
        self.open_for = None;
        self.period += 1;
        self.circuit = Circuit::Closed;
    }

    fn note(&mut self, failure: CircuitFailure, settings: &BreakerSettings) {
        self.history.push_back(failure);
        while self.history.len() > settings.history {
            self.history.pop_front();
        }
    }

    fn recent(&self, settings: &BreakerSettings) -> Vec<CircuitFailure> {
        let failures = self.history.iter();
        failures.filter(|failure| failure.age() < settings.window).cloned().collect()
    }
}

/// The meaning of the result of a request for the circuit breaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Success,
    Failure,
    /// The service works, but the client sends too many requests.
    Throttled,
    /// The client itself is the cause.
    OfTheCaller,
}

impl Outcome {
    fn of(error: &Error) -> Self {
        match error.kind() {
            _ if error.is_local() => Self::OfTheCaller,
            // The service may close an idle connection at any time.
            ErrorKind::Transport if error.was_never_sent() => Self::OfTheCaller,
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => Self::Failure,
            ErrorKind::Service => match error.status().map_or(0, |status| status.as_u16()) {
                429 => Self::Throttled,
                501 => Self::Success,
                500.. => Self::Failure,
                _ => Self::Success,
            },
            _ => Self::OfTheCaller,
        }
    }
}

impl fmt::Debug for CircuitBreaker {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CircuitBreaker")
            .field("service", &self.0.service)
            .field("state", &self.state())
            .field("settings", &self.0.settings)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
