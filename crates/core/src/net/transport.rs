//! The transport: sends signed requests and receives responses.
//!
//! The default implementation of [`Transport`] is [`HttpTransport`], an HTTP client with a
//! connection pool. Requests are signed before, so a transport sends them unmodified.

pub(crate) mod builder;
pub(crate) mod certificates;
mod environment_proxies;
mod expect;
mod failure;
#[cfg(test)]
mod http2_server;
pub(crate) mod http_transport;
mod idle;
mod options;
mod slots;

use std::fmt;
use std::time::Duration;

use futures_core::future::BoxFuture;

pub use self::builder::HttpTransportBuilder;
pub use self::certificates::ClientCertificate;
pub use self::http_transport::HttpTransport;
use super::body::Body;
use super::body::byte_stream::ByteStream;
pub use super::body::stream::BodyStream;
use crate::error::Error;

/// Sends a signed request once.
///
/// An implementation sends method, target, headers and body unmodified. It does not follow
/// redirects, as the signature is valid for this host only, and does not retry. With the header
/// `expect: 100-continue` it may delay the body until the service responds with 100; an
/// implementation that cannot do so removes the header.
///
/// # Example
///
/// A transport for tests that responds to every request with an empty list:
///
/// ```
/// use oci_sdk_core::auth::BoxFuture;
/// use oci_sdk_core::{Body, ByteStream, Error};
/// use oci_sdk_core::transport::Transport;
///
/// #[derive(Debug)]
/// struct Nothing;
///
/// impl Transport for Nothing {
///     fn send(
///         &self,
///         _request: http::Request<Body>,
///     ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
///         Box::pin(async { Ok(http::Response::new(ByteStream::from("[]"))) })
///     }
/// }
/// ```
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends the request and waits for the response headers.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>>;

    /// Whether calls skip the delays between their attempts: backoff, `Retry-After`, and the pacing
    /// of throttled operations. The default is `false`.
    ///
    /// A transport for tests returns `true`, so that retries take no time. A transport that wraps
    /// another one returns what that one does.
    fn skips_delays(&self) -> bool {
        false
    }
}

/// The timeouts of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeouts {
    /// The connect timeout, which includes TLS. The default is 10 seconds.
    pub connect: Duration,
    /// The idle timeout: the maximum time without data of a request or response body. It does not
    /// limit a transfer as a whole, which the timeout of the call does. All response headers have
    /// to arrive within this time after the last byte of the request was sent. The default is 60
    /// seconds.
    pub idle: Duration,
}

impl Timeouts {
    /// Sets [`connect`](Self::connect).
    #[must_use]
    pub fn with_connect(mut self, limit: Duration) -> Self {
        self.connect = limit;
        self
    }

    /// Sets [`idle`](Self::idle).
    #[must_use]
    pub fn with_idle(mut self, limit: Duration) -> Self {
        self.idle = limit;
        self
    }
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { connect: Duration::from_secs(10), idle: Duration::from_secs(60) }
    }
}
