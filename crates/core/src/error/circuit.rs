//! The state of an open circuit breaker, as a part of the error of a call.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::StatusCode;
use tokio::time::Instant;

use super::Error;

/// The reason why a circuit breaker rejected a request.
#[derive(Debug, Clone)]
pub struct OpenCircuit {
    pub(crate) service: &'static str,
    pub(crate) remaining: Duration,
    pub(crate) failures: Vec<CircuitFailure>,
}

impl OpenCircuit {
    /// Returns the name of the service that fails, such as `work-requests`.
    pub fn service(&self) -> &str {
        self.service
    }

    /// Returns the time until a trial request is sent; zero while one is in progress.
    pub fn remaining(&self) -> Duration {
        self.remaining
    }

    /// Returns the most recent failures, the last one last.
    pub fn failures(&self) -> &[CircuitFailure] {
        &self.failures
    }
}

impl fmt::Display for OpenCircuit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "circuit breaker open for `{}`: ", self.service)?;
        match self.remaining.is_zero() {
            true => formatter.write_str("a trial request is in progress")?,
            false => write!(formatter, "next trial request in {:.1?}", self.remaining)?,
        }
        match self.failures.last() {
            Some(last) => write!(formatter, "; last failure: {last}"),
            None => Ok(()),
        }
    }
}

/// A failure that a circuit breaker has counted.
#[derive(Debug, Clone)]
pub struct CircuitFailure {
    at: SystemTime,
    seen: Instant,
    status: Option<StatusCode>,
    code: Option<String>,
    message: String,
    request_id: Option<String>,
}

impl CircuitFailure {
    pub(crate) fn new(error: &Error, seen: Instant) -> Self {
        Self {
            at: SystemTime::now(),
            seen,
            status: error.status(),
            code: error.code().map(str::to_owned),
            message: error.message().to_owned(),
            request_id: error.request_id().map(str::to_owned),
        }
    }

    /// Returns the time of the failure.
    pub fn at(&self) -> SystemTime {
        self.at
    }

    /// Returns the HTTP status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Returns the error code of the service, if there is one.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Returns the error message.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns the request id, if it is known.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the time since the failure.
    pub(crate) fn age(&self) -> Duration {
        self.seen.elapsed()
    }
}

impl fmt::Display for CircuitFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(status) = self.status {
            write!(formatter, "{} ", status.as_u16())?;
        }
        if let Some(code) = &self.code {
            write!(formatter, "{code}: ")?;
        }
        formatter.write_str(&self.message)?;
        if let Some(id) = &self.request_id {
            write!(formatter, " [opc-request-id: {id}]")?;
        }
        Ok(())
    }
}
