//! The time after a change in Identity in which other services may not see it yet.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::backoff::Backoff;
use crate::error::Error;

/// The time until all services see a change.
const WINDOW: Duration = Duration::from_secs(240);

/// The maximum number of attempts while the window is open.
pub(super) const ATTEMPTS: u32 = 9;

/// The backoff while the window is open; the sum of the eight delays is the window.
const BACKOFF: Backoff = Backoff::exponential().with_factor(3.52).with_cap(Duration::from_secs(45));

/// The errors that a service may return only because it does not see a change yet.
const CODES: [(u16, &str); 6] = [
    (400, "RelatedResourceNotAuthorizedOrNotFound"),
    (400, "InsufficientServicePermissions"),
    (400, "ResourceDisabled"),
    (404, "NotAuthorizedOrNotFound"),
    (409, "NotAuthorizedOrResourceAlreadyExists"),
    (409, "ResourceAlreadyExists"),
];

/// Opens with a change, and closes four minutes after the last; all clients of a configuration
/// share it.
#[derive(Debug, Clone, Default)]
pub(crate) struct ConsistencyWindow(Arc<Mutex<Option<Instant>>>);

impl ConsistencyWindow {
    /// Opens the window after a change.
    pub(crate) fn open(&self) {
        let mut ends = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *ends = Some(Instant::now() + WINDOW);
    }

    /// Returns the time until the window closes, if it is open.
    pub(super) fn remaining(&self) -> Option<Duration> {
        let ends = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        ends?.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
    }
}

/// Whether the error may disappear once the service sees a change.
pub(super) fn may_cause(error: &Error) -> bool {
    let status = error.status().map(|status| status.as_u16());
    CODES.iter().any(|(expected, code)| Some(*expected) == status && Some(*code) == error.code())
}

/// Returns the delay after attempt `attempt` while the window is open for `remaining`.
///
/// The delays add up to the whole window; if less of it remains, they are shortened in proportion,
/// but not below the `normal` delay.
pub(super) fn delay(attempt: u32, remaining: Duration, normal: Duration, random: f64) -> Duration {
    let to_come: Duration =
        (attempt..ATTEMPTS).map(|attempt| BACKOFF.delay(attempt, false, 0.0)).sum();
    let scale = (remaining.as_secs_f64() / to_come.as_secs_f64().max(1.0)).min(1.0);
    BACKOFF.delay(attempt, false, random).mul_f64(scale).max(normal)
}
