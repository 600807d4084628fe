//! The message of an error in one line, and in several.

use std::error::Error as StdError;
use std::fmt;

use super::Error;

impl fmt::Display for Error {
    /// Prints one line; `{:#}` adds the request, the attempts and the causes.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(formatter, "{operation}: ")?;
        }
        if let Some(response) = &self.0.response {
            write!(formatter, "{}", response.status.as_u16())?;
            match (&response.code, response.status.canonical_reason()) {
                (Some(code), _) => write!(formatter, " {code}: ")?,
                (None, Some(reason)) => write!(formatter, " {reason}: ")?,
                (None, None) => write!(formatter, ": ")?,
            }
        }
        match &self.0.lines {
            Some(lines) if formatter.alternate() => formatter.write_str(lines)?,
            _ => formatter.write_str(&self.0.message)?,
        }
        if let Some(advice) = self.advice() {
            write!(formatter, " ({advice})")?;
        }
        if let Some(accepted) = &self.0.accepted {
            write!(formatter, " ({accepted})")?;
        }
        if self.0.attempts > 1 {
            write!(formatter, " (after {} attempts", self.0.attempts)?;
            match self.0.ended {
                Some(ended) => write!(formatter, "; {ended})")?,
                None => formatter.write_str(")")?,
            }
        } else if let Some(ended) = self.0.ended {
            write!(formatter, " ({ended})")?;
        }
        if let Some(request_id) = &self.0.request_id {
            write!(formatter, " [opc-request-id: {request_id}]")?;
        }
        if formatter.alternate() {
            if let Some(endpoint) = &self.0.endpoint {
                write!(formatter, "\n  request: {endpoint}")?;
            }
            if self.0.attempts > 0 {
                write!(formatter, "\n  attempts: {}", self.0.attempts)?;
            }
            if !self.0.total_delay.is_zero() {
                write!(formatter, "\n  total delay: {:.1?}", self.0.total_delay)?;
            }
            if let Some(circuit) = &self.0.circuit {
                for failure in circuit.failures() {
                    write!(formatter, "\n  earlier failure: {failure}")?;
                }
            }
            let logs = self.work_request().into_iter().flat_map(|request| &request.logs);
            for log in logs {
                write!(formatter, "\n  log: {} {}", log.timestamp, log.message)?;
            }
            let mut source = self.source();
            while let Some(error) = source {
                write!(formatter, "\n  caused by: {error}")?;
                source = error.source();
            }
        }
        Ok(())
    }
}
