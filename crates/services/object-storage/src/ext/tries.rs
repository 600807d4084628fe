//! The tries of a part, beyond the retries of its calls.

use std::time::Duration;

use oci_sdk_core::retry::Backoff;
use oci_sdk_core::{Error, ErrorKind};
use tokio::time::sleep;

/// The maximum number of tries of a part.
const MOST: u32 = 5;

/// The delays: at most 100 ms after the first try, which doubles with each further one. They are
/// random, so that parts that fail together are not sent together.
const BACKOFF: Backoff = Backoff::equal_jitter().with_base(Duration::from_millis(50));

/// The timeout of requests with content, in place of the call timeout of the configuration, which is
/// meant for short calls: a transfer takes as long as it makes progress, and the idle timeout ends
/// one that stalls.
pub(super) const NO_TIMEOUT: Duration = Duration::MAX;

/// The tries of one part, or of another request of a transfer.
///
/// A call retries what the retry policy covers. This is for the rest: conflicts of concurrent
/// requests, content that was damaged on the way, downloads that ended early, and requests whose
/// response was lost. It excludes what the policy has retried in vain, as the numbers of attempts
/// would multiply.
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
        sleep(BACKOFF.random_delay(self.failed)).await;
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

/// Whether the retry policy has sent the request more than once.
pub(super) fn was_retried(error: &Error) -> bool {
    error.attempts() > 1
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{BACKOFF, MOST};

    #[test]
    fn delay_doubles_with_each_try() {
        for failed in 1..MOST {
            let most = Duration::from_millis(50) * 2_u32.pow(failed);
            let delay = BACKOFF.random_delay(failed);
            assert!((most / 2..=most).contains(&delay), "{failed}: {delay:?}");
        }
    }
}
