//! The tries of a part, beyond the retries of its calls.

use std::time::{Duration, SystemTime};

use oci_sdk_core::{Error, ErrorKind};
use tokio::time::sleep;

/// The maximum number of tries of a part.
const MOST: u32 = 5;

/// The delay after the first try; it doubles with each further one.
const FIRST_DELAY: Duration = Duration::from_millis(100);

/// The tries of one part, or of another request of a transfer.
///
/// A call retries what the retry policy covers. This is for the rest: conflicts of concurrent
/// requests, content that was damaged on the way, and downloads that ended early.
#[derive(Debug, Default)]
pub(super) struct Tries {
    failed: u32,
}

impl Tries {
    /// Waits before the next try. Returns the error if it is not temporary or was the last one.
    pub(super) async fn after(&mut self, error: Error, is_temporary: bool) -> Result<(), Error> {
        self.failed += 1;
        if !is_temporary || self.failed == MOST {
            return Err(error);
        }
        let delay = FIRST_DELAY * 2_u32.pow(self.failed - 1);
        sleep(delay / 2 + (delay / 2).mul_f64(jitter())).await;
        Ok(())
    }
}

/// Whether a request that failed with this error may succeed when it is retried, although the retry
/// policy does not cover it.
pub(super) fn is_temporary(error: &Error) -> bool {
    let code = error.code().unwrap_or_default();
    // The service rejects content that does not match its checksum.
    code == "ConcurrentObjectUpdate" || code.starts_with("UnmatchedContent")
}

/// Whether the connection failed.
pub(super) fn is_connection_failure(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport)
}

/// Returns a number from 0 to 1, so that parts that fail together are not sent together.
fn jitter() -> f64 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    f64::from(now.subsec_nanos() % 1000) / 1000.0
}
