//! Time limits of a call and of its attempts.

use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use crate::error::{Error, ErrorKind};

/// A time limit that has started.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TimeLimit {
    pub(crate) length: Duration,
    pub(crate) ends: Instant,
    /// The setting that it comes from, as errors call it.
    name: &'static str,
}

impl TimeLimit {
    /// Starts a limit; `None` if it ends beyond what an [`Instant`] can represent.
    pub(crate) fn start(length: Duration, name: &'static str) -> Option<Self> {
        Some(Self { length, ends: Instant::now().checked_add(length)?, name })
    }

    pub(super) fn has_passed(self) -> bool {
        Instant::now() >= self.ends
    }

    /// Creates the timeout error of a call; `missing` is the missing result, such as `no response`.
    pub(super) fn error(self, missing: &str) -> Error {
        let Self { length, name, .. } = self;
        Error::new(ErrorKind::Timeout, format!("{missing} within {length:?} ({name})"))
    }
}

/// Runs `future` until the limit passes. If it has passed already, `future` is not polled.
pub(super) async fn before<F: Future>(
    limit: Option<TimeLimit>,
    future: F,
) -> Result<F::Output, TimeLimit> {
    let Some(limit) = limit else { return Ok(future.await) };
    if limit.has_passed() {
        return Err(limit);
    }
    timeout_at(limit.ends, future).await.map_err(|_| limit)
}
