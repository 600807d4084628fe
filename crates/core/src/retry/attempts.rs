//! The retry loop: sends a request until it succeeds, fails for good or runs out of time.
//!
//! Calls and token requests share it. They differ in the [`Retries`] that they start with, and in
//! what they share with other calls: a token request has no circuit breaker, and is not throttled.

mod delay;

use std::pin::{Pin, pin};

use http::HeaderValue;
use tokio::time::{Instant, timeout};
use tracing::debug;

use super::breaker::{Admission, CircuitBreaker, Unit};
use super::limit::{TimeLimit, before};
use super::progress::{Reason, Repetition, Retries};
use super::recovery::Recovery;
use super::throttle::Throttle;
use crate::error::context::CallContext;
use crate::error::{Error, ErrorKind};

/// A request that the retry loop sends.
pub(crate) trait Attempt: Send {
    type Response: Send;

    /// Prepares the request, once for all attempts.
    fn prepare(&mut self) -> impl Future<Output = Result<(), Error>> + Send {
        async { Ok(()) }
    }

    /// Sends the request through [`Attempts::exchange`].
    fn send(
        &mut self,
        attempts: &mut Attempts<'_>,
    ) -> impl Future<Output = Result<Self::Response, Error>> + Send;

    /// Returns the condition under which the request may be sent twice.
    fn repetition(&self) -> Repetition {
        Repetition::Harmless
    }
}

/// The attempts of one call.
pub(crate) struct Attempts<'a> {
    /// The operation and the last request that the service may have seen.
    pub(crate) call: CallContext,
    retries: Retries,
    limit: Option<TimeLimit>,
    /// The result that the call is waiting for, in the words of the timeout error.
    pub(crate) missing: &'static str,
    throttle: Option<&'a Throttle>,
    recovery: Option<&'a Recovery>,
    breaker: Option<CircuitBreaker>,
    /// The failure of the call, as far as the circuit breaker has counted it.
    unit: Unit,
    /// Set if the next request is sent although the circuit breaker may be open.
    admission: Option<Admission>,
    /// The request in flight.
    in_flight: Option<Admission>,
    /// The time at which the request was last sent.
    sent_at: Instant,
    /// The last error of a request that was sent.
    last: Option<Error>,
    /// Whether a delay has ended because another call succeeded.
    was_woken: bool,
    /// Whether attempts follow each other at once.
    skips_delays: bool,
}

impl<'a> Attempts<'a> {
    pub(crate) fn new(call: CallContext, retries: Retries, limit: Option<TimeLimit>) -> Self {
        Self {
            call,
            retries,
            limit,
            missing: "the request body was not read",
            throttle: None,
            recovery: None,
            breaker: None,
            unit: Unit::default(),
            admission: None,
            in_flight: None,
            sent_at: Instant::now(),
            last: None,
            was_woken: false,
            skips_delays: false,
        }
    }

    /// Shares throttling, recovery and circuit breaker with the other calls of a client.
    pub(crate) fn sharing(
        mut self,
        throttle: &'a Throttle,
        recovery: &'a Recovery,
        breaker: Option<CircuitBreaker>,
    ) -> Self {
        (self.throttle, self.recovery, self.breaker) = (Some(throttle), Some(recovery), breaker);
        self
    }

    /// Sets whether attempts follow each other at once, for a transport without a network.
    pub(crate) fn skipping_delays(mut self, skips: bool) -> Self {
        self.skips_delays = skips;
        self
    }

    /// Sends `request` until it succeeds or fails for good, or until the deadline.
    pub(crate) async fn run<A: Attempt>(&mut self, request: &mut A) -> Result<A::Response, Error> {
        let result = before(self.limit, pin!(self.send_until_final(request))).await;
        result.unwrap_or_else(|limit| {
            let error = limit.error(self.missing);
            // The circuit breaker has to learn of a service that hangs.
            self.record(Some(&error));
            Err(self.with_retries(error, None))
        })
    }

    async fn send_until_final<A: Attempt>(
        &mut self,
        request: &mut A,
    ) -> Result<A::Response, Error> {
        request.prepare().await?;
        loop {
            if self.admission.is_none() {
                self.take_turn().await?;
            }
            self.missing = "no credentials were available";
            let error = match request.send(self).await {
                Ok(response) => {
                    self.succeeded();
                    return Ok(response);
                }
                Err(error) => error,
            };
            // A trial that was not sent allows the next one.
            self.admission = None;
            self.failed(&error);
            if self.limit.is_some_and(TimeLimit::has_passed) {
                return Err(self.with_retries(error, None));
            }
            self.delay(error, request.repetition()).await?;
        }
    }

    /// Waits until the request may be sent, if the service throttles the operation.
    async fn take_turn(&mut self) -> Result<(), Error> {
        let is_paced = |throttle: &&Throttle| {
            throttle.is_active() && self.retries.is_enabled() && !self.skips_delays
        };
        let Some(throttle) = self.throttle.filter(is_paced) else { return Ok(()) };
        self.missing = "the service throttles the operation: the request was not sent";
        let came = Instant::now();
        // It is sent even if the time for retries is used up, as it may succeed.
        let most = self.retries.time_left();
        let left = self.limit.map(|limit| limit.ends.saturating_duration_since(came));
        _ = timeout(left.map_or(most, |left| left.min(most)), throttle.turn(self.call.operation))
            .await;
        self.retries.delayed(came.elapsed());
        match self.limit.filter(|limit| limit.has_passed()) {
            Some(limit) => Err(match self.last.take() {
                Some(error) => self.with_retries(error, Reason::DeadlineNear.text()),
                None => self.with_retries(limit.error(self.missing), None),
            }),
            None => Ok(()),
        }
    }

    /// Sends one request: runs `exchange` if the circuit breaker allows it, within the time limit
    /// of an attempt. It is pinned, as each function would store it twice if it were passed by
    /// value.
    pub(crate) async fn exchange<T>(
        &mut self,
        request_id: Option<&HeaderValue>,
        exchange: Pin<&mut impl Future<Output = Result<T, Error>>>,
    ) -> Result<T, Error> {
        if let Some(limit) = self.limit.filter(|limit| limit.has_passed()) {
            return Err(limit.error(self.missing));
        }
        self.in_flight = match (self.admission.take(), &self.breaker) {
            (None, Some(breaker)) => Some(breaker.admit()?),
            (admission, _) => admission,
        };
        let request_id = request_id.and_then(|id| id.to_str().ok());
        self.call.request_id = request_id.unwrap_or_default().to_owned();
        self.missing = "no response";
        self.call.attempts += 1;
        self.sent_at = Instant::now();
        debug!(request = self.call.endpoint, attempt = self.call.attempts, "sending");
        let limit = self.retries.policy.attempt_timeout;
        let limit = limit.and_then(|length| TimeLimit::start(length, "attempt timeout"));
        let limit = limit.filter(|own| self.limit.is_none_or(|limit| own.ends < limit.ends));
        let result = before(limit, exchange).await;
        let result = result.unwrap_or_else(|limit| Err(limit.error(self.missing)));
        if let Err(error) = &result
            && error.kind() == ErrorKind::Argument
            && error.was_never_sent()
        {
            self.call.attempts -= 1;
        }
        self.record(result.as_ref().err());
        self.missing = "no credentials were available";
        result
    }

    /// Sends the next request although the circuit breaker may be open, because the service has
    /// just responded to the call.
    pub(crate) fn admit_again(&mut self) {
        self.admission = self.breaker.as_ref().map(CircuitBreaker::admit_again);
    }

    /// Reports the result of the request in flight to the circuit breaker.
    fn record(&mut self, error: Option<&Error>) {
        if let Some(admission) = self.in_flight.take() {
            admission.record(error, &mut self.unit);
        }
    }

    fn succeeded(&self) {
        self.retries.budget.give_back();
        if let Some(throttle) = self.throttle {
            throttle.accepted(self.call.operation);
        }
        if let Some(recovery) = self.recovery {
            recovery.succeeded();
        }
    }

    fn failed(&self, error: &Error) {
        let Some(throttle) = self.throttle else { return };
        if error.is_throttle() {
            let longest = self.retries.policy.backoff.cap();
            let retry_after = error.retry_after().map(|time| time.min(longest));
            throttle.throttled(self.call.operation, self.sent_at, retry_after);
        } else if error.status().is_some() {
            throttle.accepted(self.call.operation);
        }
    }

    fn with_retries(&self, error: Error, ended: Option<&'static str>) -> Error {
        error.with_retries(self.retries.total_delay, ended)
    }
}
