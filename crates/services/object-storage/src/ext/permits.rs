//! The limit that the transfers of a folder share.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// A limit of the number of concurrent requests; without one, each transfer has its own.
#[derive(Debug, Clone, Default)]
pub(super) struct Permits(Option<Arc<Semaphore>>);

impl Permits {
    pub(super) fn new(most: usize) -> Self {
        Self(Some(Arc::new(Semaphore::new(most.min(Semaphore::MAX_PERMITS)))))
    }

    /// Waits for permission to send a request, which ends when the result is dropped.
    pub(super) async fn acquire(&self) -> Option<OwnedSemaphorePermit> {
        // It fails only if the semaphore is closed, which never happens.
        Arc::clone(self.0.as_ref()?).acquire_owned().await.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::Permits;

    #[test]
    fn limit_may_be_any_number() {
        for most in [1, usize::MAX] {
            assert!(Permits::new(most).0.is_some_and(|permits| permits.available_permits() >= 1));
        }
    }
}
