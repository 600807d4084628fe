//! A transport that sends nothing and keeps what would have been sent.

use std::sync::{Arc, Mutex, PoisonError};

use oci_sdk_core::auth::{ApiKey, BoxFuture, PrivateKey};
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Config, Error, RetryPolicy};

/// The transport of the clients that are checked.
#[derive(Debug, Clone, Default)]
pub struct Capture(Arc<Mutex<Option<http::Request<Body>>>>);

impl Capture {
    /// What would have been sent last, once.
    pub fn take(&self) -> Option<http::Request<Body>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// A configuration as the samples were made with: Phoenix, a key that guards nothing, and the
    /// retries that Oracle's own SDKs make by default.
    ///
    /// # Errors
    ///
    /// When no key can be made.
    pub async fn config(&self) -> Result<Config, Error> {
        Config::builder()
            .with_retry(RetryPolicy::documented_defaults())
            .with_credentials(ApiKey::new("tenancy", "user", PrivateKey::generate()?))
            .with_region("us-phoenix-1")
            .with_transport(self.clone())
            .load()
            .await
    }
}

impl Transport for Capture {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        Box::pin(async { Ok(http::Response::new(ByteStream::from("{}"))) })
    }
}
