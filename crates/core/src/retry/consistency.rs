//! The time after a change in Identity in which other services may not know of it yet.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::backoff::Backoff;
use crate::error::Error;

/// How long a change takes to reach everybody.
const WINDOW: Duration = Duration::from_secs(240);

/// How often a call is made at most while the window is open.
pub(super) const ATTEMPTS: u32 = 9;

/// The pauses while the window is open; the eight of them come to just as much.
const BACKOFF: Backoff = Backoff::exponential().with_factor(3.52).with_cap(Duration::from_secs(45));

/// What a service may answer only because it does not know of a change yet.
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
    /// Something was changed.
    pub(crate) fn open(&self) {
        let mut ends = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *ends = Some(Instant::now() + WINDOW);
    }

    /// How much longer it is open, if it is.
    pub(super) fn remaining(&self) -> Option<Duration> {
        let ends = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        ends?.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
    }
}

/// Whether the error may go away once everybody knows of a change.
pub(super) fn may_cause(error: &Error) -> bool {
    let status = error.status().map(|status| status.as_u16());
    CODES.iter().any(|(expected, code)| Some(*expected) == status && Some(*code) == error.code())
}

/// The pause after attempt `attempt` while the window is open for `remaining`.
///
/// The pauses would last for all of the window; when it ends sooner they are shortened in
/// proportion, but not below the `normal` pause.
pub(super) fn pause(attempt: u32, remaining: Duration, normal: Duration, random: f64) -> Duration {
    let to_come: Duration =
        (attempt..ATTEMPTS).map(|attempt| BACKOFF.pause(attempt, false, 0.0)).sum();
    let scale = (remaining.as_secs_f64() / to_come.as_secs_f64().max(1.0)).min(1.0);
    BACKOFF.pause(attempt, false, random).mul_f64(scale).max(normal)
}
