//! A client: what all calls to one service share.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::auth::Credentials;
use crate::endpoint::Endpoint;
use crate::{Config, Error, ErrorKind, Service, Transport};

/// What the SDK calls itself.
pub(crate) const CLIENT_INFO: &str = concat!("oci-rust/", env!("CARGO_PKG_VERSION"));

/// A handle to one service in one region; generated clients are thin covers of it.
///
/// Cheap to clone: all clones share credentials and connections.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) service: &'static Service,
    pub(crate) endpoint: Endpoint,
    pub(crate) credentials: Arc<dyn Credentials>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Option<Duration>,
    /// The region, where this version of the SDK does not know it and the endpoint is a guess.
    unknown_region: Option<String>,
}

impl Client {
    /// A client of `service`, with what `config` says.
    ///
    /// # Errors
    ///
    /// When there is neither a region nor an endpoint, or no URL can be made of them.
    pub fn new(config: &Config, service: &'static Service) -> Result<Self, Error> {
        Ok(Self(Arc::new(Inner {
            service,
            endpoint: config.endpoint_of(service)?,
            credentials: config.credentials(),
            transport: config.transport(),
            user_agent: user_agent(config.user_agent_suffix())?,
            timeout: config.timeout(),
            unknown_region: config.unknown_region(),
        })))
    }

    /// The URL that the paths of operations are appended to.
    pub fn endpoint(&self) -> &str {
        self.0.endpoint.url()
    }
}

impl Inner {
    /// Adds what the client knows about a failure to connect.
    pub(crate) fn advise(&self, error: Error) -> Error {
        match &self.unknown_region {
            Some(region) if error.kind() == ErrorKind::Connect => error.with_advice(format!(
                "{region} is not a region that this version knows; check how it is written"
            )),
            _ => error,
        }
    }
}

/// `oci-rust/0.1.0 (linux; x86_64)` and what the user adds.
fn user_agent(suffix: &str) -> Result<HeaderValue, Error> {
    let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
    let text = format!("{CLIENT_INFO} ({os}; {arch}) {suffix}");
    HeaderValue::from_str(text.trim_end()).map_err(|source| {
        Error::config(format!("`{suffix}` cannot be added to the user agent")).with_source(source)
    })
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("service", &self.0.service.name)
            .field("endpoint", &self.0.endpoint.url())
            .field("credentials", &self.0.credentials)
            .finish_non_exhaustive()
    }
}
