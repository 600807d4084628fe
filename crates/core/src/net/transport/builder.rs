//! The builder of an HTTP transport.

use std::path::PathBuf;
use std::time::Duration;

use super::Timeouts;
use super::certificates::{ClientCertificate, Pem};
use super::http_transport::HttpTransport;
use super::options::{Options, Proxy};
use crate::environment::Environment;
use crate::error::Error;

/// The options of an [`HttpTransport`] before it is made; from [`HttpTransport::builder`].
#[derive(Debug, Clone, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct HttpTransportBuilder {
    options: Options,
}

impl HttpTransport {
    /// A transport that differs from the usual.
    pub fn builder() -> HttpTransportBuilder {
        HttpTransportBuilder::default()
    }
}

impl HttpTransportBuilder {
    /// Sets the time limits of connections.
    pub fn with_timeouts(mut self, timeouts: Timeouts) -> Self {
        self.options.timeouts = timeouts;
        self
    }

    /// Sends everything through this proxy, but for this machine's own addresses. A user and a
    /// password may be in the URL.
    pub fn with_proxy(mut self, url: impl Into<String>) -> Self {
        self.options.proxy = Proxy::Url(url.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn without_proxy(mut self) -> Self {
        self.options.proxy = Proxy::None;
        self
    }

    /// Also trusts servers that the certificates in this PEM file vouch for.
    pub fn with_ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.options.ca.push(Pem::File(path.into()));
        self
    }

    /// Also trusts servers that the certificates in this PEM text vouch for.
    pub fn with_ca_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.options.ca.push(Pem::Text(pem.into()));
        self
    }

    /// Trusts nobody but those that were added here.
    pub fn with_only_these_cas(mut self) -> Self {
        self.options.only_ca = true;
        self
    }

    /// Proves to servers who the client is (mutual TLS).
    pub fn with_client_certificate(mut self, certificate: ClientCertificate) -> Self {
        self.options.client_certificate = Some(certificate);
        self
    }

    /// Looks so often, while requests are made, whether certificate files have changed; every half
    /// hour unless set. Zero means never.
    pub fn with_reload_interval(mut self, interval: Duration) -> Self {
        self.options.reload = Some(interval).filter(|interval| !interval.is_zero());
        self
    }

    /// Speaks HTTP/1.1 only; else HTTP/2 where the server offers it.
    pub fn with_http1_only(mut self) -> Self {
        self.options.http1_only = true;
        self
    }

    /// Keeps at most so many connections to a host that nothing is sent over.
    pub fn with_max_idle_connections(mut self, connections: usize) -> Self {
        self.options.max_idle = Some(connections);
        self
    }

    /// Limits how many requests to a host are under way at a time over HTTP/1.1, and so about the
    /// number of connections to it. The default is 256; values below 1 are treated as 1.
    ///
    /// Other requests wait. Their wait counts towards the time limit of the call, and fails when no
    /// request to the host ends within [`Timeouts::idle`]. A request ends when its response is read
    /// or dropped. Requests over HTTP/2 share a connection and are not limited.
    pub fn with_max_connections(mut self, connections: usize) -> Self {
        self.options.max_connections = connections;
        self
    }

    /// Adds what these variables say, where nothing was set before: `HTTPS_PROXY`, `HTTP_PROXY`,
    /// `ALL_PROXY` and `NO_PROXY` (in place of those of the process), `OCI_DEFAULT_CERTS_PATH` (a CA
    /// bundle), `OCI_DEFAULT_CLIENT_CERTS_PATH` and `OCI_DEFAULT_CLIENT_CERTS_PRIVATE_KEY_PATH`
    /// (a client certificate), `OCI_DEFAULT_REFRESH_INTERVAL_FOR_CUSTOM_CERTS` (minutes between
    /// looks at them).
    ///
    /// # Errors
    ///
    /// When only one half of a client certificate is set, or the interval is no number.
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
                    Error::config(format!("{INTERVAL} is {minutes:?}, and not a number of minutes"))
                        .with_source(source)
                })?;
            self = self.with_reload_interval(Duration::from_secs(60 * u64::from(minutes)));
        }
        Ok(self)
    }

    /// The transport, which reads files when it is first used.
    pub(crate) fn build_later(self) -> HttpTransport {
        HttpTransport::with(self.options)
    }

    /// The transport.
    ///
    /// # Errors
    ///
    /// When a file cannot be read or holds no certificate, the URL of the proxy is none, or the
    /// machine has no usable certificate store.
    pub async fn build(self) -> Result<HttpTransport, Error> {
        let transport = HttpTransport::with(self.options);
        transport.prepare().await?;
        Ok(transport)
    }
}

fn lonely(name: &str, other: &str) -> Error {
    Error::config(format!("{name} is set without {other}; a client certificate needs both"))
}
