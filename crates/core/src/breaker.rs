//! The circuit breaker: leaves a service that fails nearly always alone for a while.
//!
//! Every client has one, which its clones share. It watches single requests, not calls: retries go
//! through it one by one. To be touched when something else should count as a failure.

mod failure;
mod settings;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

pub use self::failure::CircuitFailure;
pub use self::settings::BreakerSettings;
use crate::{Error, ErrorKind};

/// A circuit breaker; clones are the same one.
///
/// It is closed at first, and lets everything through. When of at least ten requests within two
/// minutes four in five have failed it opens, and for 30 seconds calls end at once with
/// [`ErrorKind::CircuitOpen`]. Then one request is let through on trial: when it succeeds the
/// breaker closes, else it stays open for another 30 seconds.
///
/// Failures are 409 `IncorrectState` and `LockConflict`, 429, 500, 502, 503 and 504, and those of
/// the connection. Everything else that a service answers counts as a success. The numbers are
/// [`BreakerSettings`].
///
/// # Example
///
/// ```no_run
/// # use oci_sdk_core::Client;
/// # fn example(client: &Client) {
/// if let Some(breaker) = client.circuit_breaker() {
///     println!("{:?}, of late: {:?}", breaker.state(), breaker.failures());
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct CircuitBreaker(Arc<Inner>);

struct Inner {
    service: &'static str,
    settings: BreakerSettings,
    state: Mutex<State>,
}

struct State {
    circuit: Circuit,
    /// The requests of the window, by when they ended.
    slices: VecDeque<Slice>,
    history: VecDeque<CircuitFailure>,
}

/// The requests of a part of the window: counted, as there may be a great many.
struct Slice {
    since: Instant,
    requests: u32,
    failed: u32,
}

/// As long as a breaker is open whose settings go beyond the end of time.
const FOR_EVER: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// How many parts a window has.
const SLICES: u32 = 20;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Circuit {
    Closed,
    Open {
        until: Instant,
    },
    /// One request is on trial.
    Trying,
}

/// What a circuit breaker does at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CircuitState {
    /// It lets everything through.
    Closed,
    /// It lets nothing through.
    Open {
        /// For how much longer.
        remaining: Duration,
    },
    /// It lets one request through, and goes by what comes of it.
    HalfOpen,
}

/// Why a circuit breaker let nothing through.
#[derive(Debug, Clone)]
pub struct OpenCircuit {
    service: &'static str,
    remaining: Duration,
    failures: Vec<CircuitFailure>,
}

impl CircuitBreaker {
    /// A closed circuit breaker for a service.
    pub(crate) fn new(service: &'static str, settings: BreakerSettings) -> Self {
        let state =
            State { circuit: Circuit::Closed, slices: VecDeque::new(), history: VecDeque::new() };
        Self(Arc::new(Inner { service, settings, state: Mutex::new(state) }))
    }

    /// What it does at the moment.
    pub fn state(&self) -> CircuitState {
        match self.lock().circuit {
            Circuit::Closed => CircuitState::Closed,
            Circuit::Open { until } => match until.checked_duration_since(Instant::now()) {
                Some(remaining) if !remaining.is_zero() => CircuitState::Open { remaining },
                _ => CircuitState::HalfOpen,
            },
            Circuit::Trying => CircuitState::HalfOpen,
        }
    }

    /// The latest failures, the last one last; those of the last two minutes, at most five, unless
    /// the settings say otherwise.
    pub fn failures(&self) -> Vec<CircuitFailure> {
        self.lock().recent(&self.0.settings)
    }

    /// Closes it, and forgets what has been.
    pub fn reset(&self) {
        let mut state = self.lock();
        state.close();
        state.history.clear();
    }

    /// Lets a request through, or says why not.
    pub(crate) fn admit(&self) -> Result<Admission<'_>, Error> {
        let mut state = self.lock();
        let remaining = match state.circuit {
            Circuit::Closed => return Ok(Admission { breaker: self, is_trial: false, open: true }),
            Circuit::Open { until } => {
                let remaining = until.saturating_duration_since(Instant::now());
                if remaining.is_zero() {
                    state.circuit = Circuit::Trying;
                    tracing::info!(
                        service = self.0.service,
                        "the circuit breaker tries one request"
                    );
                    return Ok(Admission { breaker: self, is_trial: true, open: true });
                }
                remaining
            }
            // How long that takes nobody knows.
            Circuit::Trying => Duration::ZERO,
        };
        let failures = state.recent(&self.0.settings);
        Err(Error::circuit_open(OpenCircuit { service: self.0.service, remaining, failures }))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing that is done under the lock can panic half way.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request that was let through.
pub(crate) struct Admission<'a> {
    breaker: &'a CircuitBreaker,
    is_trial: bool,
    /// Whether nobody has said yet what came of it.
    open: bool,
}

impl Admission<'_> {
    /// Notes what came of the request. An error that is the caller's own says nothing.
    pub(crate) fn record(mut self, error: Option<&Error>) {
        if error.is_some_and(|error| !is_of_service(error)) {
            return;
        }
        self.open = false;
        let Inner { service, settings, .. } = &*self.breaker.0;
        let failure = error.filter(|error| is_failure(error));
        let now = Instant::now();
        let mut state = self.breaker.lock();
        if let Some(error) = failure.filter(|_| !self.is_trial || state.circuit == Circuit::Trying)
        {
            state.note(CircuitFailure::new(error, now), settings);
        }
        if self.is_trial {
            match failure {
                // Somebody has reset the breaker meanwhile.
                _ if state.circuit != Circuit::Trying => {}
                Some(_) => state.open(now, settings),
                None => {
                    state.close();
                    tracing::info!(
                        service,
                        "the circuit breaker closes: the service answers again"
                    );
                }
            }
        } else if state.circuit == Circuit::Closed {
            state.count(now, failure.is_some(), settings);
            let (requests, failed) = state.counts();
            if failed > 0
                && requests >= settings.min_requests
                && f64::from(failed) >= settings.failure_ratio * f64::from(requests)
            {
                state.open(now, settings);
                tracing::warn!(
                    service, failed, requests, open_for = ?settings.open_for,
                    "the circuit breaker opens: the service fails"
                );
            }
        }
    }
}

impl Drop for Admission<'_> {
    /// A trial that was given up has shown nothing, so the next request is one.
    fn drop(&mut self) {
        let mut state = self.breaker.lock();
        // Somebody may have reset the breaker meanwhile.
        if self.open && self.is_trial && state.circuit == Circuit::Trying {
            state.circuit = Circuit::Open { until: Instant::now() };
        }
    }
}

impl State {
    fn count(&mut self, now: Instant, failed: bool, settings: &BreakerSettings) {
        while self.slices.front().is_some_and(|slice| now - slice.since >= settings.window) {
            self.slices.pop_front();
        }
        let is_current = |slice: &&mut Slice| now - slice.since < settings.window / SLICES;
        match self.slices.back_mut().filter(is_current) {
            Some(slice) => {
                slice.requests = slice.requests.saturating_add(1);
                slice.failed = slice.failed.saturating_add(u32::from(failed));
            }
            None => {
                self.slices.push_back(Slice { since: now, requests: 1, failed: u32::from(failed) });
            }
        }
    }

    /// How many requests there are in the window, and how many of them failed.
    fn counts(&self) -> (u32, u32) {
        self.slices.iter().fold((0, 0), |(requests, failed), slice| {
            (requests.saturating_add(slice.requests), failed.saturating_add(slice.failed))
        })
    }

    fn open(&mut self, now: Instant, settings: &BreakerSettings) {
        self.slices.clear();
        let until = now.checked_add(settings.open_for).unwrap_or(now + FOR_EVER);
        self.circuit = Circuit::Open { until };
    }

    fn close(&mut self) {
        self.slices.clear();
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

/// Whether the error is about the service, or the way to it, at all.
fn is_of_service(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::Service
    )
}

/// Whether the service, and not the caller, is the one to blame.
fn is_failure(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
        ErrorKind::Service => match error.status().map(|status| status.as_u16()) {
            Some(409) => matches!(error.code(), Some("IncorrectState" | "LockConflict")),
            Some(status) => matches!(status, 429 | 500 | 502 | 503 | 504),
            None => false,
        },
        _ => false,
    }
}

impl OpenCircuit {
    /// The service that is left alone, as in `work-requests`.
    pub fn service(&self) -> &str {
        self.service
    }

    /// For how much longer; nothing while a request is on trial.
    pub fn remaining(&self) -> Duration {
        self.remaining
    }

    /// The latest failures that were seen, the last one last.
    pub fn failures(&self) -> &[CircuitFailure] {
        &self.failures
    }
}

impl fmt::Display for OpenCircuit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let service = self.service;
        write!(formatter, "{service} has failed too often of late and is left alone ")?;
        match self.remaining.is_zero() {
            true => formatter.write_str("until the request that is on trial has an answer")?,
            false => write!(formatter, "for another {:.1?}", self.remaining)?,
        }
        match self.failures.last() {
            Some(last) => write!(formatter, "; last: {last}"),
            None => Ok(()),
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
