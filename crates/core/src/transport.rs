//! How bytes get to the service and back.
//!
//! [`Transport`] is the seam: the default is an HTTP client with connection pool, tests and users
//! put their own under it. Signing is done before, so what a transport is given is what must go
//! out.

mod idle;

use std::error::Error as StdError;
use std::fmt;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use self::idle::{Progress, Receiving, Sending};

use crate::auth::BoxFuture;
use crate::{Body, ByteStream, Error, ErrorKind};

/// Wants the service to agree to a body before it is sent: an extension of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ExpectContinue {
    /// How long to wait for that before the body is sent anyway.
    pub(crate) wait: Duration,
}

impl Default for ExpectContinue {
    fn default() -> Self {
        Self { wait: Duration::from_secs(3) }
    }
}

/// Sends one signed request, once.
///
/// An implementation sends method, target, headers and body unchanged, follows no redirect (the
/// signature is for this host alone) and repeats nothing.
///
/// # Example
///
/// A transport for tests that answers everything with an empty list:
///
/// ```
/// use oci_sdk_core::auth::BoxFuture;
/// use oci_sdk_core::{Body, Error, ByteStream, Transport};
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
    /// For silence: how long no byte may move in either direction. A transfer may take as long as
    /// it moves. 60 seconds unless set.
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

/// The default transport: HTTP/1.1 and HTTP/2 over a pool of connections, TLS by rustls.
///
/// Proxies are taken from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), but for this
/// machine's own addresses. Put your own [`Transport`] around it to see or change what goes over
/// the wire.
#[derive(Debug, Clone)]
pub struct HttpTransport {
    client: reqwest::Client,
    /// For addresses of this machine; made when the first is called.
    direct: Arc<OnceLock<reqwest::Client>>,
    timeouts: Timeouts,
}

impl HttpTransport {
    /// A transport with a connection pool of its own.
    ///
    /// # Errors
    ///
    /// When the machine has no usable certificate store.
    pub fn new(timeouts: Timeouts) -> Result<Self, Error> {
        let client = build(builder(timeouts))?;
        Ok(Self { client, direct: Arc::default(), timeouts })
    }

    /// The client that reaches `host`.
    fn client(&self, host: &str) -> Result<&reqwest::Client, Error> {
        if !is_loopback(host) {
            return Ok(&self.client);
        }
        if let Some(client) = self.direct.get() {
            return Ok(client);
        }
        let client = build(builder(self.timeouts).no_proxy())?;
        Ok(self.direct.get_or_init(|| client))
    }
}

fn builder(timeouts: Timeouts) -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .connect_timeout(timeouts.connect)
        // The services close idle connections after about a minute.
        .pool_idle_timeout(Duration::from_secs(50))
        // A redirected request would carry a signature for another host.
        .redirect(reqwest::redirect::Policy::none())
        // The date in the signature is of the first attempt.
        .retry(reqwest::retry::never())
}

fn build(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, Error> {
    builder.build().map_err(|source| {
        Error::new(ErrorKind::Config, "the HTTP client could not be set up").with_source(source)
    })
}

/// Whether the host of a URL is this machine: a proxy would look for it on its own.
fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    address == "localhost" || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

impl Transport for HttpTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let host = parts.uri.host().unwrap_or_default().to_owned();
            let mut request = wire_request(parts)?;
            let progress = Progress::default();
            if !body.is_empty() {
                let body = Sending::new(body.into_stream(), progress.clone());
                *request.body_mut() = Some(reqwest::Body::wrap(body));
            }
            let answer = self.client(&host)?.execute(request);
            match idle::answer(answer, self.timeouts.idle, &progress).await {
                Some(Ok(response)) => Ok(http::Response::from(response).map(|body| {
                    ByteStream::new(Receiving::new(Incoming(body), self.timeouts.idle, stalled))
                })),
                Some(Err(error)) => Err(sending(error, &host)),
                None => Err(Error::new(
                    ErrorKind::Timeout,
                    format!("{host} was silent for the {:?} that it may be", self.timeouts.idle),
                )),
            }
        })
    }
}

/// The request as reqwest takes it, which parses URLs the way browsers do: a target that would
/// come out changed is refused, as its signature would be for another one.
fn wire_request(parts: http::request::Parts) -> Result<reqwest::Request, Error> {
    let target = parts.uri.to_string();
    let url = reqwest::Url::parse(&target).map_err(|source| {
        Error::argument(format!("`{target}` is not a URL that can be called")).with_source(source)
    })?;
    if (url.path(), url.query()) != (parts.uri.path(), parts.uri.query()) {
        return Err(Error::argument(format!(
            "`{target}` would be sent as `{url}`; a path may not have the segments `.` and `..`, \
             and needs its special characters escaped"
        )));
    }
    let mut request = reqwest::Request::new(parts.method, url);
    *request.headers_mut() = parts.headers;
    Ok(request)
}

/// The body of an answer, with errors of our own.
struct Incoming(reqwest::Body);

impl http_body::Body for Incoming {
    type Data = bytes::Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Self::Data>, Error>>> {
        Pin::new(&mut self.0).poll_frame(context).map_err(receiving)
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.0.size_hint()
    }
}

/// What happened before the headers of the answer came.
fn sending(error: reqwest::Error, host: &str) -> Error {
    if let Some(own) = own(&error) {
        return own;
    }
    // Our own messages name the host; the whole URL may hold what is nobody's business.
    let error = error.without_url();
    let (kind, message) = match (error.is_connect(), error.is_timeout()) {
        (true, true) => {
            (ErrorKind::Timeout, format!("no connection to {host} within the time limit"))
        }
        (true, false) => (ErrorKind::Connect, format!("no connection to {host}: {}", root(&error))),
        (false, true) => (ErrorKind::Timeout, format!("{host} took too long")),
        (false, false) => {
            (ErrorKind::Transport, format!("the connection to {host} broke: {}", root(&error)))
        }
    };
    Error::new(kind, message).with_source(error)
}

/// What happened while the body of the answer came in.
fn receiving(error: reqwest::Error) -> Error {
    let error = error.without_url();
    Error::new(ErrorKind::Transport, format!("the answer broke off: {}", root(&error)))
        .with_source(error)
}

/// What the body of the request itself had to complain about, such as a file that has changed.
fn own(error: &reqwest::Error) -> Option<Error> {
    let mut cause: Option<&dyn StdError> = Some(error);
    while let Some(error) = cause {
        if let Some(own) = error.downcast_ref::<Error>() {
            return Some(Error::new(own.kind(), own.message()));
        }
        cause = error.source();
    }
    None
}

/// No more bytes of the answer came.
fn stalled() -> Error {
    Error::new(ErrorKind::Timeout, "the answer stalled: no more bytes came within the time limit")
}

/// The innermost cause, which is the one that says something.
fn root(error: &reqwest::Error) -> String {
    let mut cause: &dyn StdError = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_is_reached_without_a_proxy() {
        for host in ["localhost", "127.0.0.1", "127.9.9.9", "[::1]"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in ["10.0.0.1", "localhost.example.com", "iaas.us-phoenix-1.oraclecloud.com", ""] {
            assert!(!is_loopback(host), "{host}");
        }
    }
}
