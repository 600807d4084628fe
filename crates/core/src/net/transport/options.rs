//! The options of an HTTP transport.

use std::fmt;
use std::time::Duration;

use hyper_util::client::proxy::matcher::Matcher;
use rustls::ClientConfig;

use super::certificates::{Certificates, ClientCertificate, Pem};
use super::{Timeouts, failure};
use crate::error::{Error, ErrorKind};
use crate::files::file_stamp::FileStamp;
use crate::wait::off_thread::off_thread;

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
    Environment,
    None,
    Url(String),
}

impl Default for Options {
    fn default() -> Self {
        Self {
            timeouts: Timeouts::default(),
            proxy: Proxy::Environment,
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

impl Options {
    pub(super) fn new(timeouts: Timeouts) -> Self {
        Self { timeouts, ..Self::default() }
    }

    fn pems(&self) -> impl Iterator<Item = &Pem> {
        let pair = self.client_certificate.iter().flat_map(|pair| [&pair.certificate, &pair.key]);
        self.ca.iter().chain(pair)
    }

    /// Whether any option is a file, which may change.
    pub(super) fn has_files(&self) -> bool {
        self.pems().any(|pem| pem.path().is_some())
    }

    /// Returns the current stamps of the files.
    pub(super) async fn stamps(&self) -> Result<Vec<FileStamp>, Error> {
        let mut stamps = Vec::new();
        for path in self.pems().filter_map(Pem::path) {
            stamps.push(FileStamp::of(path).await.map_err(|source| {
                Error::config(format!("{} cannot be read: {source}", path.display()))
                    .with_source(source)
            })?);
        }
        Ok(stamps)
    }

    /// Reads the certificates, and creates the TLS configuration on a blocking thread.
    pub(super) async fn read(&self) -> Result<ClientConfig, Error> {
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
            Proxy::Environment => {
                let proxy = Matcher::from_system().intercept(url)?;
                Some(failure::place(proxy.uri()).to_owned())
            }
        }
    }

    /// Rejects a malformed proxy of the environment, which the HTTP client would ignore.
    pub(super) fn check_proxies(&self) -> Result<(), Error> {
        const NAMES: [&str; 6] =
            ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
        match self.proxy {
            // Those of the process, which the HTTP client uses.
            Proxy::Environment => NAMES.iter().try_for_each(|name| match std::env::var(name) {
                Ok(url) if !url.trim().is_empty() => check_proxy(name, url.trim()),
                _ => Ok(()),
            }),
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
        tls.alpn_protocols = match self.http1_only {
            true => vec![b"http/1.1".to_vec()],
            false => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
        };
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .connect_timeout(self.timeouts.connect)
            .pool_idle_timeout(POOL_IDLE)
            // Many calls share a connection, so a dead one must be detected.
            .http2_keep_alive_interval(Duration::from_secs(20))
            .http2_keep_alive_timeout(Duration::from_secs(10))
            // The signature is not valid for another host.
            .redirect(reqwest::redirect::Policy::none())
            // The signature contains the date of the first attempt.
            .retry(reqwest::retry::never());
        match &self.proxy {
            _ if direct => builder = builder.no_proxy(),
            Proxy::Environment => {}
            Proxy::None => builder = builder.no_proxy(),
            Proxy::Url(url) => {
                check_proxy("`with_proxy`", url)?;
                // Without the cause, which may contain a password.
                let proxy = reqwest::Proxy::all(url).map_err(|_| invalid_proxy("`with_proxy`"))?;
                builder = builder.proxy(proxy);
            }
        }
        if self.http1_only {
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

/// Rejects an invalid proxy URL. The message does not contain it, as it may contain a password.
fn check_proxy(name: &str, url: &str) -> Result<(), Error> {
    let url = if url.contains("://") { url.to_owned() } else { format!("http://{url}") };
    let scheme = reqwest::Url::parse(&url).ok().filter(reqwest::Url::has_host);
    match scheme.as_ref().map(reqwest::Url::scheme) {
        Some("http" | "https") => Ok(()),
        Some(scheme) => Err(Error::config(format!(
            "proxy scheme `{scheme}` in {name} is not supported; use `http` or `https`, or \
             `HttpTransportBuilder::without_proxy`"
        ))),
        None => Err(invalid_proxy(name)),
    }
}

fn invalid_proxy(name: &str) -> Error {
    Error::config(format!(
        "invalid proxy URL in {name}; expected for example `http://proxy.example.com:3128`"
    ))
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
            Self::Environment => "of the environment",
            Self::None => "none",
            Self::Url(_) => "given",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_proxy_is_rejected_without_its_password() {
        for (url, expected) in [
            ("http://proxy:3128", Ok(())),
            ("proxy.example.com:3128", Ok(())),
            ("https://user:secret@proxy", Ok(())),
            ("http://user:secret@a b:1", Err("invalid proxy URL in HTTPS_PROXY")),
            ("http://[::1", Err("invalid proxy URL in HTTPS_PROXY")),
            ("://", Err("invalid proxy URL in HTTPS_PROXY")),
            ("socks5://user:secret@proxy", Err("proxy scheme `socks5` in HTTPS_PROXY")),
        ] {
            let result = check_proxy("HTTPS_PROXY", url).map_err(|error| error.to_string());
            match (&result, expected) {
                (Ok(()), Ok(())) => {}
                (Err(said), Err(expected)) => {
                    assert!(said.starts_with(expected), "{said}");
                    assert!(!said.contains("secret"), "{said}");
                }
                _ => panic!("{url}: {result:?}"),
            }
        }
    }
}
