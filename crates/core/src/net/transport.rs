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
pub use super::body::stream::BodyStream;
use super::body::{Body, ByteStream};
use crate::error::Error;

/// Sends one signed request, once.
///
/// An implementation sends method, target, headers and body unchanged, follows no redirect (the
/// signature is for this host alone) and repeats nothing. With the header `expect: 100-continue` it
/// may hold the body back until the service says that it wants it; one that cannot leaves the
/// header away.
///
/// # Example
///
/// A transport for tests that answers everything with an empty list:
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
    /// Sends the request and waits for the headers of the answer.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>>;
}

/// The time limits of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeouts {
    /// For a connection to be made, TLS included. 10 seconds unless set.
    pub connect: Duration,
    /// For silence: how long no byte of a body may move. A transfer may take as long as it moves;
    /// what limits it as a whole is the time limit of the call. The headers of a response have to
    /// arrive completely within this time after the last byte of the request was sent, however many
    /// bytes of them arrive. 60 seconds unless set.
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
