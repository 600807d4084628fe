//! A failure that a circuit breaker has seen.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::StatusCode;
use tokio::time::Instant;

use crate::Error;

/// A failure that a circuit breaker has seen.
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
    pub(super) fn new(error: &Error, seen: Instant) -> Self {
        Self {
            at: SystemTime::now(),
            seen,
            status: error.status(),
            code: error.code().map(str::to_owned),
            message: error.message().to_owned(),
            request_id: error.request_id().map(str::to_owned),
        }
    }

    /// Returns when it was seen.
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

    /// How long ago it was seen.
    pub(super) fn age(&self) -> Duration {
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
