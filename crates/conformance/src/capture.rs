//! A transport that captures requests instead of sending them.

use std::sync::{Arc, Mutex, PoisonError};

use oci_sdk_core::auth::{ApiKey, BoxFuture, PrivateKey};
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Config, Error, RetryPolicy};

/// The transport of the clients that are checked.
#[derive(Debug, Clone, Default)]
pub struct Capture(Arc<Mutex<Option<http::Request<Body>>>>);

impl Capture {
    /// The last request, until it is taken.
    pub fn take(&self) -> Option<http::Request<Body>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Creates the configuration of the samples: Phoenix, a key for tests, and the
    /// default retries of Oracle's SDKs.
    ///
    /// # Errors
    ///
    /// Fails if no key can be generated.
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
