//! The default transport.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll};

use tokio::time::Instant;

use super::certificates::{Certificates, Stamps};
use super::failure::{receiving, sending, stalled};
use super::idle::{self, Progress, Receiving, Sending};
use super::options::{HttpTransportBuilder, Options};
use super::{Timeouts, Transport};
use crate::auth::BoxFuture;
use crate::{Body, ByteStream, Error, ErrorKind};

/// The default transport: HTTP/1.1 and HTTP/2 over a pool of connections, TLS by rustls.
///
/// Proxies are taken from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`) unless one is
/// set, but never for this machine's own addresses and that of its metadata service. Put your own
/// [`Transport`] around it to see or change what goes over the wire.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::{Config, HttpTransport};
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
    current: Arc<Mutex<Current>>,
}

/// The clients that are in use, and what the files were like that they were made with.
struct Current {
    clients: Arc<Clients>,
    stamps: Stamps,
    looked: Instant,
}

struct Clients {
    /// For addresses elsewhere.
    general: reqwest::Client,
    /// For addresses of this machine; made when the first is called.
    direct: OnceLock<reqwest::Client>,
    certificates: Certificates,
}

impl HttpTransport {
    /// A transport with a connection pool of its own.
    ///
    /// # Errors
    ///
    /// When the machine has no usable certificate store.
    pub fn new(timeouts: Timeouts) -> Result<Self, Error> {
        let options = Options::new(timeouts);
        Self::with(options, Certificates::default(), Stamps::default())
    }

    /// A transport that differs from the usual.
    pub fn builder() -> HttpTransportBuilder {
        HttpTransportBuilder::default()
    }

    pub(super) fn with(
        options: Options,
        certificates: Certificates,
        stamps: Stamps,
    ) -> Result<Self, Error> {
        let clients = Arc::new(Clients::new(&options, certificates)?);
        let current = Current { clients, stamps, looked: Instant::now() };
        Ok(Self { options: Arc::new(options), current: Arc::new(Mutex::new(current)) })
    }

    /// The clients to use now: others than before when certificates have changed. Connections that
    /// were made with the old ones end with the requests that are on them.
    async fn clients(&self) -> Arc<Clients> {
        let (clients, stamps) = {
            let mut current = self.current();
            let clients = Arc::clone(&current.clients);
            let is_due = self.options.reload.is_some_and(|every| current.looked.elapsed() >= every);
            if !is_due || !self.options.has_files() {
                return clients;
            }
            // Whoever comes meanwhile goes on with what there is.
            current.looked = Instant::now();
            (clients, current.stamps.clone())
        };
        match self.reload(&stamps).await {
            Ok(Some((new, stamps))) => {
                tracing::info!("the certificates have changed; new connections are made with them");
                let mut current = self.current();
                (current.clients, current.stamps) = (Arc::clone(&new), stamps);
                new
            }
            Ok(None) => clients,
            Err(error) => {
                tracing::warn!(%error, "the certificates cannot be read again; those held are used");
                clients
            }
        }
    }

    async fn reload(&self, held: &Stamps) -> Result<Option<(Arc<Clients>, Stamps)>, Error> {
        let stamps = self.options.stamps().await?;
        if stamps == *held {
            return Ok(None);
        }
        let certificates = self.options.read().await?;
        Ok(Some((Arc::new(Clients::new(&self.options, certificates)?), stamps)))
    }

    fn current(&self) -> MutexGuard<'_, Current> {
        // Nothing that is done under the lock can panic half way.
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clients {
    fn new(options: &Options, certificates: Certificates) -> Result<Self, Error> {
        let general = options.client(&certificates, false)?;
        Ok(Self { general, direct: OnceLock::new(), certificates })
    }

    /// The client that reaches `host`.
    fn reaching(&self, host: &str, options: &Options) -> Result<&reqwest::Client, Error> {
        if !is_local(host) {
            return Ok(&self.general);
        }
        if let Some(client) = self.direct.get() {
            return Ok(client);
        }
        let client = options.client(&self.certificates, true)?;
        Ok(self.direct.get_or_init(|| client))
    }
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("HttpTransport").field(&self.options).finish()
    }
}

/// Whether the host of a URL is this machine, or its metadata service: a proxy would look for it
/// on its own side.
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
            let (parts, body) = request.into_parts();
            let host = parts.uri.host().unwrap_or_default().to_owned();
            let mut request = wire_request(parts)?;
            let progress = Progress::default();
            if !body.is_empty() {
                let body = Sending::new(body.into_stream(), progress.clone());
                *request.body_mut() = Some(reqwest::Body::wrap(body));
            }
            let limit = self.options.timeouts.idle;
            let clients = self.clients().await;
            let answer = clients.reaching(&host, &self.options)?.execute(request);
            match idle::answer(answer, limit, &progress).await {
                Some(Ok(response)) => Ok(http::Response::from(response)
                    .map(|body| ByteStream::new(Receiving::new(Incoming(body), limit, stalled)))),
                Some(Err(error)) => Err(sending(error, &host)),
                None => Err(Error::new(
                    ErrorKind::Timeout,
                    format!("{host} was silent for the {limit:?} that it may be"),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_and_its_metadata_service_are_reached_without_a_proxy() {
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
