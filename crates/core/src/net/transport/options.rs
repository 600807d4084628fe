//! The options of an HTTP transport.

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustls::ClientConfig;

use super::certificates::{Certificates, ClientCertificate, Pem};
use super::environment_proxies::{EnvironmentProxies, check_proxy, invalid_proxy};
use super::{Timeouts, failure};
use crate::environment::Environment;
use crate::error::{Error, ErrorKind};
use crate::sync::off_thread::off_thread;

/// The default interval at which certificate files are checked: 30 minutes.
const RELOAD: Duration = Duration::from_secs(30 * 60);

/// The services close idle connections after about a minute.
pub(super) const POOL_IDLE: Duration = Duration::from_secs(50);

/// The default maximum number of concurrent requests per host: a quarter of 1,024, the usual limit
/// of open files.
const MAX_CONNECTIONS: usize = 256;

#[derive(Clone)]
pub(super) struct Options {
    pub(super) timeouts: Timeouts,
    pub(super) proxy: Proxy,
    pub(super) ca: Vec<Pem>,
    /// Whether only these certificate authorities are trusted.
    pub(super) only_ca: bool,
    pub(super) client_certificate: Option<ClientCertificate>,
    /// The interval at which files are checked; `None` disables that.
    pub(super) reload: Option<Duration>,
    pub(super) http1_only: bool,
    pub(super) max_idle: Option<usize>,
    pub(super) max_connections: usize,
}

#[derive(Clone)]
pub(super) enum Proxy {
    Environment(EnvironmentProxies),
    None,
    Url(String),
}

impl Default for Options {
    fn default() -> Self {
        Self {
            timeouts: Timeouts::default(),
            proxy: Proxy::of(&Environment::process()),
            ca: Vec::new(),
            only_ca: false,
            client_certificate: None,
            reload: Some(RELOAD),
            http1_only: false,
            max_idle: None,
            max_connections: MAX_CONNECTIONS,
        }
    }
}

impl Proxy {
    /// Returns the proxies that this environment sets.
    pub(super) fn of(environment: &Environment) -> Self {
        Self::Environment(EnvironmentProxies::new(environment))
    }
}

impl Options {
    pub(super) fn new(timeouts: Timeouts) -> Self {
        Self { timeouts, ..Self::default() }
    }

    fn pems(&self) -> impl Iterator<Item = &Pem> {
        let pair = self.client_certificate.iter().flat_map(|pair| [&pair.certificate, &pair.key]);
        self.ca.iter().chain(pair)
    }

    /// Returns the files of certificates, which may change.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        self.pems().filter_map(Pem::path).map(Path::to_owned).collect()
    }

    /// Reads the certificates, and makes settings of TLS of them off the async threads.
    pub(super) async fn read_certificates(&self) -> Result<ClientConfig, Error> {
        let mut certificates = Certificates { only: self.only_ca, ..Certificates::default() };
        for pem in &self.ca {
            certificates.add_roots(pem).await?;
        }
        if let Some(pair) = &self.client_certificate {
            certificates.identity = Some(pair.read().await?);
        }
        off_thread(|| certificates.tls()).await.map_err(|source| {
            Error::config(format!("the certificates cannot be read: {source}")).with_source(source)
        })?
    }

    /// Returns host and port of the proxy for this URL.
    pub(super) fn proxy_for(&self, url: &http::Uri) -> Option<String> {
        match &self.proxy {
            Proxy::None => None,
            Proxy::Url(proxy) => {
                let proxy: Option<http::Uri> = proxy.parse().ok();
                Some(proxy.as_ref().map_or("", failure::place).to_owned())
            }
            Proxy::Environment(proxies) => {
                let proxy = proxies.proxy_for(url)?;
                Some(failure::place(&proxy).to_owned())
            }
        }
    }

    /// Rejects a malformed proxy of the environment, which the HTTP client would ignore.
    pub(super) fn check_proxies(&self) -> Result<(), Error> {
        match &self.proxy {
            Proxy::Environment(proxies) => proxies.check(),
            Proxy::None | Proxy::Url(_) => Ok(()),
        }
    }

    /// Creates an HTTP client with these options; a `direct` one uses no proxy.
    pub(super) fn client(
        &self,
        tls: &ClientConfig,
        direct: bool,
    ) -> Result<reqwest::Client, Error> {
        let mut tls = tls.clone();
        let http1_only = self.http1_only || !cfg!(feature = "http2");
        tls.alpn_protocols = match http1_only {
            true => vec![b"http/1.1".to_vec()],
            false => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
        };
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .connect_timeout(self.timeouts.connect)
            .pool_idle_timeout(POOL_IDLE)
            // The signature is not valid for another host.
            .redirect(reqwest::redirect::Policy::none())
            // The signature contains the date of the first attempt.
            .retry(reqwest::retry::never());
        #[cfg(feature = "http2")]
        {
            // Many calls share a connection, so a dead one must be detected.
            builder = builder
                .http2_keep_alive_interval(Duration::from_secs(20))
                .http2_keep_alive_timeout(Duration::from_secs(10));
        }
        match &self.proxy {
            _ if direct => builder = builder.no_proxy(),
            Proxy::Environment(proxies) => builder = proxies.add_to(builder),
            Proxy::None => builder = builder.no_proxy(),
            Proxy::Url(url) => {
                check_proxy("`with_proxy`", url)?;
                // Without the cause, which may contain a password.
                let proxy = reqwest::Proxy::all(url).map_err(|_| invalid_proxy("`with_proxy`"))?;
                builder = builder.proxy(proxy);
            }
        }
        if http1_only {
            builder = builder.http1_only();
        }
        if let Some(most) = self.max_idle {
            builder = builder.pool_max_idle_per_host(most);
        }
        builder.build().map_err(|source| {
            Error::new(ErrorKind::Config, "the HTTP client cannot be created").with_source(source)
        })
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Options")
            .field("timeouts", &self.timeouts)
            .field("proxy", &self.proxy)
            .field("ca", &self.ca)
            .field("only_ca", &self.only_ca)
            .field("client_certificate", &self.client_certificate)
            .field("reload", &self.reload)
            .field("http1_only", &self.http1_only)
            .field("max_idle", &self.max_idle)
            .field("max_connections", &self.max_connections)
            .finish()
    }
}

impl fmt::Debug for Proxy {
    /// Omits the URL, which may contain a password.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Environment(_) => "of the environment",
            Self::None => "none",
            Self::Url(_) => "given",
        })
    }
}
