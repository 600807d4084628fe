//! The limit that the transfers of a folder share.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// A limit of the number of concurrent requests; without one, each transfer has its own.
#[derive(Debug, Clone, Default)]
pub(super) struct Permits(Option<Arc<Semaphore>>);

impl Permits {
    pub(super) fn new(most: usize) -> Self {
        Self(Some(Arc::new(Semaphore::new(most))))
    }

    /// Waits for permission to send a request, which ends when the result is dropped.
    pub(super) async fn acquire(&self) -> Option<OwnedSemaphorePermit> {
        // It fails only if the semaphore is closed, which never happens.
        Arc::clone(self.0.as_ref()?).acquire_owned().await.ok()
    }
}
