//! The builder of an HTTP transport.

use std::path::PathBuf;
use std::time::Duration;

use super::Timeouts;
use super::certificates::{ClientCertificate, Pem};
use super::http_transport::HttpTransport;
use super::options::{Options, Proxy};
use crate::environment::Environment;
use crate::error::Error;
use crate::error::quoted::Quoted;

/// The options of an [`HttpTransport`], from [`HttpTransport::builder`].
#[derive(Debug, Clone, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct HttpTransportBuilder {
    options: Options,
}

impl HttpTransport {
    /// Creates a builder of a transport that differs from the default.
    pub fn builder() -> HttpTransportBuilder {
        HttpTransportBuilder::default()
    }
}

impl HttpTransportBuilder {
    /// Sets the timeouts of connections.
    pub fn with_timeouts(mut self, timeouts: Timeouts) -> Self {
        self.options.timeouts = timeouts;
        self
    }

    /// Sets the proxy for all requests but those to local addresses. The scheme is `http` or
    /// `https`; the URL may contain a user name and a password.
    pub fn with_proxy(mut self, url: impl Into<String>) -> Self {
        self.options.proxy = Proxy::Url(url.into());
        self
    }

    /// Disables proxies, including those of the environment.
    pub fn without_proxy(mut self) -> Self {
        self.options.proxy = Proxy::None;
        self
    }

    /// Adds the certificate authorities in this PEM file to those that are trusted.
    pub fn with_ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.options.ca.push(Pem::File(path.into()));
        self
    }

    /// Adds the certificate authorities in this PEM string to those that are trusted.
    pub fn with_ca_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.options.ca.push(Pem::Text(pem.into()));
        self
    }

    /// Trusts only the certificate authorities that were added, and not those of the system.
    pub fn with_only_these_cas(mut self) -> Self {
        self.options.only_ca = true;
        self
    }

    /// Sets the client certificate (mutual TLS).
    pub fn with_client_certificate(mut self, certificate: ClientCertificate) -> Self {
        self.options.client_certificate = Some(certificate);
        self
    }

    /// Sets the interval at which certificate files are checked for changes while requests are made.
    /// The default is 30 minutes; zero disables the check.
    pub fn with_reload_interval(mut self, interval: Duration) -> Self {
        self.options.reload = Some(interval).filter(|interval| !interval.is_zero());
        self
    }

    /// Disables HTTP/2, which is used by default if the server supports it and the feature `http2` is
    /// enabled.
    pub fn with_http1_only(mut self) -> Self {
        self.options.http1_only = true;
        self
    }

    /// Sets the maximum number of idle connections per host. The default is no limit.
    pub fn with_max_idle_connections(mut self, connections: usize) -> Self {
        self.options.max_idle = Some(connections);
        self
    }

    /// Sets the maximum number of concurrent HTTP/1.1 requests per host, and so approximately that of
    /// connections. The default is 256; values below 1 are treated as 1.
    ///
    /// Other requests wait. Their wait counts towards the time limit of the call, and fails when no
    /// request to the host ends within [`Timeouts::idle`]. A request ends when its response is read
    /// or dropped. Requests over HTTP/2 share a connection and are not limited.
    pub fn with_max_connections(mut self, connections: usize) -> Self {
        self.options.max_connections = connections;
        self
    }

    /// Reads options that are not set yet from variables: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`
    /// and `NO_PROXY` (in place of those of the process), `OCI_DEFAULT_CERTS_PATH` (a CA bundle),
    /// `OCI_DEFAULT_CLIENT_CERTS_PATH` and `OCI_DEFAULT_CLIENT_CERTS_PRIVATE_KEY_PATH` (a client
    /// certificate), `OCI_DEFAULT_REFRESH_INTERVAL_FOR_CUSTOM_CERTS` (the check interval in
    /// minutes, which overrides [`with_reload_interval`](Self::with_reload_interval)).
    ///
    /// # Errors
    ///
    /// If only the certificate or only the key is set, or the interval is not a number.
    pub fn with_environment(mut self, environment: &Environment) -> Result<Self, Error> {
        if let Proxy::Environment(_) = self.options.proxy {
            self.options.proxy = Proxy::of(environment);
        }
        if self.options.ca.is_empty()
            && let Some(path) = environment.path("OCI_DEFAULT_CERTS_PATH")
        {
            self = self.with_ca_file(path);
        }
        const CERTIFICATE: &str = "OCI_DEFAULT_CLIENT_CERTS_PATH";
        const KEY: &str = "OCI_DEFAULT_CLIENT_CERTS_PRIVATE_KEY_PATH";
        let pair = (environment.path(CERTIFICATE), environment.path(KEY));
        if self.options.client_certificate.is_none() {
            match pair {
                (Some(certificate), Some(key)) => {
                    let certificate = ClientCertificate::from_files(certificate, key);
                    self = self.with_client_certificate(certificate);
                }
                (None, None) => {}
                (Some(_), None) => return Err(lonely(CERTIFICATE, KEY)),
                (None, Some(_)) => return Err(lonely(KEY, CERTIFICATE)),
            }
        }
        const INTERVAL: &str = "OCI_DEFAULT_REFRESH_INTERVAL_FOR_CUSTOM_CERTS";
        if let Some(minutes) = environment.var(INTERVAL) {
            let minutes: u32 =
                minutes.trim().parse().map_err(|source: std::num::ParseIntError| {
                    let minutes = Quoted(minutes);
                    Error::config(format!("invalid {INTERVAL} {minutes}: expected minutes"))
                        .with_source(source)
                })?;
            self = self.with_reload_interval(Duration::from_secs(60 * u64::from(minutes)));
        }
        Ok(self)
    }

    /// Creates the transport, which reads files when it is first used.
    pub(crate) fn build_later(self) -> HttpTransport {
        HttpTransport::with(self.options)
    }

    /// Creates the transport.
    ///
    /// # Errors
    ///
    /// If a file cannot be read or contains no certificate, the proxy URL is invalid, or the system
    /// has no usable certificate store.
    pub async fn build(self) -> Result<HttpTransport, Error> {
        let transport = HttpTransport::with(self.options);
        transport.prepare().await?;
        Ok(transport)
    }
}

fn lonely(name: &str, other: &str) -> Error {
    Error::config(format!("incomplete client certificate: {name} is set without {other}; set both"))
}
