//! Retries: the number of attempts of a call, the delays between them, and the errors that are
//! retried.
//!
//! A [`RetryPolicy`] has a number of attempts, a total time, a [`Backoff`] and [`RetryConditions`].
//! It is set for all clients of a configuration, or for one call. What the calls of a client share
//! keeps them from overloading a service that fails: the [`RetryBudget`], the `throttle`, the
//! `recovery`, and the circuit breaker beside them.

pub(crate) mod attempts;
pub(crate) mod backoff;
pub(crate) mod breaker;
pub(crate) mod budget;
pub(crate) mod conditions;
pub(crate) mod consistency;
pub(crate) mod limit;
pub(crate) mod progress;
pub(crate) mod recovery;
pub(crate) mod throttle;

use std::time::Duration;

pub use self::backoff::Backoff;
pub use self::breaker::settings::BreakerSettings;
pub use self::breaker::{CircuitBreaker, CircuitState};
pub use self::budget::RetryBudget;
pub use self::conditions::RetryConditions;
use crate::environment::Environment;
pub use crate::error::circuit::{CircuitFailure, OpenCircuit};

/// The variable that switches retries on or off by default.
const VARIABLE: &str = "OCI_SDK_DEFAULT_RETRY_ENABLED";

/// The number of attempts of a call, the delays between them, and the errors that are retried.
///
/// The policy of a call takes precedence over that of the configuration, which takes precedence
/// over the variable `OCI_SDK_DEFAULT_RETRY_ENABLED` (`true` means [`standard`](Self::standard),
/// anything else [`none`](Self::none)). The default is [`standard`](Self::standard).
///
/// `Retry-After` is honoured, up to the longest delay of the [`Backoff`]. If the next attempt would
/// start after the timeout of the call, the call fails at once with its last error. A body that can
/// be read only once is not retried, nor is a request that the service may have processed,
/// unless it is idempotent or has a retry token.
///
/// # Example
///
/// ```
/// use std::time::Duration;
///
/// use oci_sdk_core::RetryPolicy;
/// use oci_sdk_core::retry::{Backoff, RetryConditions};
///
/// let patient = RetryPolicy::standard()
///     .with_max_attempts(20)
///     .with_total_time(Duration::from_secs(1800))
///     .with_backoff(Backoff::full_jitter().with_cap(Duration::from_secs(60)))
///     .with_conditions(RetryConditions::standard().with_code(404, "NotAuthorizedOrNotFound"));
/// ```
#[derive(Debug, Clone)]
pub struct RetryPolicy {
    max_attempts: u32,
    total_time: Option<Duration>,
    attempt_timeout: Option<Duration>,
    backoff: Backoff,
    conditions: RetryConditions,
    only_documented: bool,
    consistency: bool,
}

impl RetryPolicy {
    /// At most 8 attempts within 600 seconds, with delays of 1, 2, 4, 8 and 16 seconds, each plus
    /// up to one second, and then of 30 seconds, after the errors of [`RetryConditions::standard`].
    pub fn standard() -> Self {
        Self {
            max_attempts: 8,
            total_time: Some(Duration::from_secs(600)),
            attempt_timeout: None,
            backoff: Backoff::default(),
            conditions: RetryConditions::standard(),
            only_documented: false,
            consistency: false,
        }
    }

    /// Sends every request once.
    pub fn none() -> Self {
        Self { max_attempts: 1, ..Self::standard() }
    }

    /// As [`standard`](Self::standard), but only for the operations that Oracle's own SDKs retry by
    /// default; the documentation of the others says that they do not.
    pub fn documented_defaults() -> Self {
        Self { only_documented: true, ..Self::standard() }
    }

    /// Returns the policy that the environment sets, if it does.
    pub(crate) fn from_environment(environment: &Environment) -> Option<Self> {
        let is_on = environment.flag(VARIABLE)?;
        Some(if is_on { Self::standard() } else { Self::none() })
    }

    /// Sets the maximum number of attempts, including the first; 0 is treated as 1.
    #[must_use]
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the time after the start of a call in which it is retried: a delay that would end later
    /// is shortened, and the attempt after it is the last. A running attempt is not cancelled; the
    /// timeout of the call does that.
    #[must_use]
    pub fn with_total_time(mut self, limit: Duration) -> Self {
        self.total_time = Some(limit);
        self
    }

    /// Retries calls for as long as there are attempts left.
    #[must_use]
    pub fn without_total_time(mut self) -> Self {
        self.total_time = None;
        self
    }

    /// Limits the time of each attempt, from its signature to the end of the response, or to its
    /// headers where the body is streamed. An attempt that takes longer fails with a timeout, and
    /// is retried. The default is no limit but the idle timeout and the timeout of the call.
    #[must_use]
    pub fn with_attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// Sets the delays between attempts.
    #[must_use]
    pub fn with_backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// Sets the errors that are retried.
    #[must_use]
    pub fn with_conditions(mut self, conditions: RetryConditions) -> Self {
        self.conditions = conditions;
        self
    }

    /// Also retries errors that may be due to a recent change in Identity, which other services see
    /// only after minutes.
    ///
    /// For four minutes after a client of the same configuration has changed something in Identity,
    /// errors such as 404 `NotAuthorizedOrNotFound` are retried with longer delays, up to 9
    /// attempts. The default is off, as a resource that does not exist is then reported late.
    #[must_use]
    pub fn with_eventual_consistency(mut self) -> Self {
        self.consistency = true;
        self
    }

    /// Returns the policy without [`with_eventual_consistency`](Self::with_eventual_consistency).
    pub(crate) fn without_consistency(mut self) -> Self {
        self.consistency = false;
        self
    }

    /// Whether calls of an operation are retried.
    fn repeats(&self, is_documented: bool) -> bool {
        self.max_attempts > 1 && (is_documented || !self.only_documented)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::standard()
    }
}

#[cfg(test)]
mod tests;
