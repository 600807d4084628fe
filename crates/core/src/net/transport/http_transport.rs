//! The default implementation of a transport.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use futures_core::future::BoxFuture;
use http::StatusCode;
use http::header::EXPECT;
use http_body_util::BodyExt;
use rustls::ClientConfig;
use tokio::runtime::{Handle, Id};
use tokio::task::yield_now;

use super::expect::{Expecting, SilentHosts};
use super::failure::{Stage, receiving, sending, stalled};
use super::idle::{Interest, Progress, Receiving, Sending};
use super::options::Options;
use super::slots::{Slot, Slots};
use super::{Timeouts, Transport, failure, idle};
use crate::error::{Error, ErrorKind};
use crate::files::watched::{Watched, WatchedSource};
use crate::net::body::Body;
use crate::net::body::byte_stream::ByteStream;

/// The default transport: HTTP/1.1 and HTTP/2 over a pool of connections, TLS by rustls.
///
/// Proxies are read from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`) unless one is
/// set. They are not used for loopback addresses and the metadata service. To observe or change
/// requests, wrap it in your own [`Transport`].
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::Config;
/// use oci_sdk_core::transport::HttpTransport;
///
/// # async fn example() -> Result<(), oci_sdk_core::Error> {
/// let transport = HttpTransport::builder()
///     .with_proxy("http://proxy.example.com:3128")
///     .with_ca_file("/etc/pki/company.pem")
///     .build()
///     .await?;
/// let config = Config::builder().with_transport(transport).load().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct HttpTransport {
    options: Arc<Options>,
    current: Arc<Watched<Arc<Options>>>,
    silent: SilentHosts,
    slots: Slots,
}

/// The clients that were made with the certificates as they were last read.
pub(super) struct Current {
    /// One for each runtime, the one used last at the end: a connection is driven by the runtime
    /// that it was made on, which may rest while another has requests to send.
    clients: Mutex<Vec<(Option<Id>, Arc<Clients>)>>,
    tls: ClientConfig,
}

/// The maximum number of runtimes with their own clients.
const RUNTIMES: usize = 256;

struct Clients {
    /// For remote addresses, or the error of the proxy configuration.
    general: Result<reqwest::Client, Error>,
    /// For local addresses; created on first use.
    direct: OnceLock<reqwest::Client>,
    /// For large bodies; created on first use.
    expecting: OnceLock<Expecting>,
    tls: ClientConfig,
}

impl HttpTransport {
    /// Creates a transport with its own connection pool. A missing certificate store is an error of
    /// the first request.
    pub fn new(timeouts: Timeouts) -> Self {
        Self::with(Options::new(timeouts))
    }

    pub(super) fn with(options: Options) -> Self {
        let slots = Slots::new(options.max_connections);
        let options = Arc::new(options);
        Self {
            current: Arc::new(Watched::new(Arc::clone(&options))),
            options,
            silent: SilentHosts::default(),
            slots,
        }
    }

    /// Reads the certificates and creates the first clients.
    pub(super) async fn prepare(&self) -> Result<(), Error> {
        self.clients().await.map(drop)
    }

    /// Returns the clients to use now. When certificates have changed they are new ones;
    /// connections of the previous clients end with their requests.
    async fn clients(&self) -> Result<Arc<Clients>, Error> {
        self.current.get().await?.clients(&self.options)
    }

    /// Whether a body for this URL waits for 100 Continue. Behind a proxy it does not, as the proxy
    /// may send that itself.
    fn may_wait(&self, uri: &http::Uri) -> bool {
        let host = uri.host().unwrap_or_default();
        !self.silent.contains(host) && self.proxy_for(uri).is_none()
    }

    /// Returns the proxy for this URL.
    fn proxy_for(&self, uri: &http::Uri) -> Option<String> {
        let host = uri.host().unwrap_or_default();
        if is_local(host) { None } else { self.options.proxy_for(uri) }
    }

    /// Returns the host and the proxy, for error messages.
    fn whom(&self, uri: &http::Uri) -> String {
        let place = failure::place(uri);
        match self.proxy_for(uri) {
            Some(proxy) => format!("{place} through the proxy {proxy}"),
            None => place.to_owned(),
        }
    }

    /// Sends the request, and again without `Expect: 100-continue` if the host rejects that.
    async fn send_body(
        &self,
        request: http::Request<Body>,
        expects: bool,
        mut slot: Slot,
        progress: &Progress,
    ) -> Result<http::Response<ByteStream>, Error> {
        let (mut parts, body) = request.into_parts();
        let mut once_more = expects.then(|| parts.clone());
        loop {
            let mut chunks = body.clone().into_stream();
            if chunks.remaining() == 0 {
                // The HTTP client does not read it, so it would not notice a longer body.
                chunks.chunk().await.map_err(Error::never_sent)?;
            }
            let (sending, interest) = Sending::new(chunks, progress.clone());
            let request = http::Request::from_parts(parts, sending);
            let answer = self.exchange(request, interest, slot).await?;
            let is_unknown = answer.status() == StatusCode::EXPECTATION_FAILED;
            match once_more.take() {
                // The host is recorded, so that later requests omit the header.
                Some(head) if is_unknown && body.is_replayable() => {
                    drop(answer);
                    slot = self.slots.acquire(&head.uri, false, self.options.timeouts.idle).await?;
                    parts = head;
                }
                _ => return Ok(answer),
            }
        }
    }

    /// Sends the request by the right client, and waits for the response headers.
    async fn exchange(
        &self,
        request: http::Request<Sending>,
        interest: Interest,
        mut slot: Slot,
    ) -> Result<http::Response<ByteStream>, Error> {
        let (mut parts, body) = request.into_parts();
        let url = wire_url(&parts.uri)?;
        let limit = self.options.timeouts.idle;
        let clients = self.clients().await?;
        if slot.yields() {
            // Lets the runtime notice idle connections that the server has closed, so that the
            // request does not use one of them.
            yield_now().await;
        }
        if parts.headers.contains_key(EXPECT) && self.may_wait(&parts.uri) {
            let request = http::Request::from_parts(parts, body);
            let answer = clients.expecting(&self.options).send(request, &self.silent).await?;
            return Ok(answer.map(|body| received(body.map_err(receiving), limit, interest, slot)));
        }
        parts.headers.remove(EXPECT);
        let host = parts.uri.host().unwrap_or_default();
        let mut request = reqwest::Request::new(parts.method, url);
        *request.headers_mut() = parts.headers;
        *request.body_mut() = (!body.is_empty()).then(|| reqwest::Body::wrap(body));
        let answer = clients.reaching(host, &self.options)?.execute(request).await;
        let answer = answer.map_err(|error| {
            let stage = Stage { is_connect: error.is_connect(), is_timeout: error.is_timeout() };
            // The message names the host only, as the URL may contain secrets.
            sending(error.without_url(), stage, &self.whom(&parts.uri))
        })?;
        slot.answered(answer.version());
        Ok(http::Response::from(answer).map(|body| {
            received(body.map_err(|error| receiving(error.without_url())), limit, interest, slot)
        }))
    }
}

impl WatchedSource for Arc<Options> {
    type Value = Arc<Current>;

    const NAME: &'static str = "the certificates";

    fn files(&self, _cached: Option<&Self::Value>) -> Vec<PathBuf> {
        Options::files(self)
    }

    async fn read(&self, cached: Option<&Self::Value>, _: bool) -> Result<Self::Value, Error> {
        let new = Current { clients: Mutex::default(), tls: self.read_certificates().await? };
        if cached.is_some() {
            // Certificates that cannot be used do not replace those that can.
            new.clients(self)?;
            tracing::info!("the certificates have changed; new connections are made with them");
        }
        Ok(Arc::new(new))
    }

    fn interval(&self) -> Option<Duration> {
        self.reload
    }
}

impl Current {
    /// Returns the clients of the current runtime.
    fn clients(&self, options: &Options) -> Result<Arc<Clients>, Error> {
        let runtime = Handle::try_current().ok().map(|handle| handle.id());
        // Nothing that is done under the lock can panic half way.
        let mut all = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        let clients = match all.iter().position(|(of, _)| *of == runtime) {
            Some(at) => all.remove(at).1,
            None => Arc::new(Clients::new(options, self.tls.clone())?),
        };
        if all.len() == RUNTIMES {
            all.remove(0);
        }
        all.push((runtime, Arc::clone(&clients)));
        Ok(clients)
    }
}

impl Clients {
    fn new(options: &Options, tls: ClientConfig) -> Result<Self, Error> {
        let general = options.client(&tls, false)?;
        let general = options.check_proxies().map(|()| general);
        Ok(Self { general, direct: OnceLock::new(), expecting: OnceLock::new(), tls })
    }

    /// Returns the client for `host`: local addresses are reached without a proxy.
    fn reaching(&self, host: &str, options: &Options) -> Result<&reqwest::Client, Error> {
        if !is_local(host) {
            return self.general.as_ref().map_err(Error::retold);
        }
        if let Some(client) = self.direct.get() {
            return Ok(client);
        }
        let client = options.client(&self.tls, true)?;
        Ok(self.direct.get_or_init(|| client))
    }

    /// Returns the client that supports `Expect: 100-continue`.
    fn expecting(&self, options: &Options) -> &Expecting {
        self.expecting.get_or_init(|| Expecting::new(options, self.tls.clone()))
    }
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("HttpTransport").field(&self.options).finish()
    }
}

/// Whether the host is this machine, or the metadata service, neither of which a proxy can reach.
fn is_local(host: &str) -> bool {
    const METADATA: Ipv6Addr = Ipv6Addr::new(0xfd00, 0xc1, 0, 0, 0, 0, 0xa9fe, 0xa9fe);

    let address = host.trim_start_matches('[').trim_end_matches(']');
    address == "localhost"
        || match address.parse() {
            Ok(IpAddr::V4(address)) => address.is_loopback() || address.is_link_local(),
            Ok(IpAddr::V6(address)) => address.is_loopback() || address == METADATA,
            Err(_) => false,
        }
}

impl Transport for HttpTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        Box::pin(async move {
            let uri = request.uri().clone();
            let limit = self.options.timeouts.idle;
            let progress = Progress::default();
            let expects = request.headers().contains_key(EXPECT) && self.may_wait(&uri);
            let slot = self.slots.acquire(&uri, expects, limit).await?;
            let answer = self.send_body(request, expects, slot, &progress);
            idle::answer(answer, limit, &progress).await.unwrap_or_else(|| {
                let whom = self.whom(&uri);
                let message = format!(
                    "response headers not received from {whom} within {limit:?} after the last \
                     byte of the request (idle timeout)"
                );
                Err(Error::new(ErrorKind::Timeout, message))
            })
        })
    }
}

/// Creates a response body with an idle timeout.
fn received<B>(body: B, limit: Duration, interest: Interest, slot: Slot) -> ByteStream
where
    B: http_body::Body<Data = bytes::Bytes, Error = Error> + Send + Unpin + 'static,
{
    ByteStream::new(Receiving::new(body, limit, stalled, interest, slot))
}

/// Converts a URL for reqwest, which normalizes URLs as browsers do. A target that would change is
/// rejected, as its signature would be invalid.
fn wire_url(uri: &http::Uri) -> Result<reqwest::Url, Error> {
    let target = uri.to_string();
    let url = reqwest::Url::parse(&target).map_err(|source| {
        Error::argument(format!("invalid URL `{target}`: {source}"))
            .with_source(source)
            .never_sent()
    })?;
    if (url.path(), url.query()) != (uri.path(), uri.query()) {
        return Err(Error::argument(format!(
            "invalid URL `{target}`: it would be sent as `{url}`, for which the signature is not \
             valid; escape special characters, and avoid the path segments `.` and `..`"
        ))
        .never_sent());
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_addresses_and_the_metadata_service_use_no_proxy() {
        for host in [
            "localhost",
            "127.0.0.1",
            "127.9.9.9",
            "[::1]",
            "169.254.169.254",
            "[fd00:c1::a9fe:a9fe]",
        ] {
            assert!(is_local(host), "{host}");
        }
        for host in [
            "10.0.0.1",
            "[fd00:c1::1]",
            "localhost.example.com",
            "iaas.us-phoenix-1.oraclecloud.com",
            "",
        ] {
            assert!(!is_local(host), "{host}");
        }
    }
}
