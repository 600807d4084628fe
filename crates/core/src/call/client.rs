//! A client: what all calls to one service share.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use http::HeaderValue;

use super::operation::Service;
use crate::config::Config;
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::net::user_agent::user_agent;
use crate::region::Region;
use crate::retry::breaker::CircuitBreaker;
use crate::retry::budget::RetryBudget;
use crate::retry::recovery::Recovery;
use crate::retry::throttle::Throttle;

/// How many circuit breakers of other hosts a client keeps.
const MOST_BREAKERS: usize = 100;

/// A handle to one service in one region; generated clients are thin covers of it.
///
/// Cheap to clone: all clones share credentials and connections.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) service: &'static Service,
    pub(crate) config: Config,
    pub(crate) endpoint_source: EndpointSource,
    pub(crate) endpoint: Endpoint,
    pub(crate) user_agent: HeaderValue,
    /// The circuit breaker of the client's own endpoint.
    breaker: Option<CircuitBreaker>,
    /// Those of other hosts that calls have named.
    other_breakers: Mutex<HashMap<String, CircuitBreaker>>,
    pub(crate) budget: RetryBudget,
    pub(crate) throttle: Throttle,
    pub(crate) recovery: Recovery,
}

/// Where a client calls.
pub(crate) enum EndpointSource {
    /// A URL that somebody has given.
    Url,
    Region(Region),
}

impl Client {
    /// A client of `service`, with what `config` says.
    ///
    /// # Errors
    ///
    /// When there is neither a region nor an endpoint, no URL can be made of them, the endpoint of
    /// the service does not follow from the region, or the developer tool configuration of the
    /// machine does not list the service.
    pub fn new(config: &Config, service: &'static Service) -> Result<Self, Error> {
        if let Some(url) = config.endpoint() {
            return Self::with_endpoint(config, service, url);
        }
        check_regional(service)?;
        let region = config.region().ok_or_else(|| {
            Error::config(
                "there is no region: set `region` in the profile, OCI_REGION in the environment, \
                 or `with_region`",
            )
        })?;
        Self::of_region(config, service, region.clone())
    }

    /// Creates a client of `service` at the URL `endpoint`, whatever endpoint or region `config`
    /// has. The base path of the service is appended unless it is there.
    ///
    /// # Errors
    ///
    /// When `endpoint` is not a URL that can be called, or the developer tool configuration of the
    /// machine does not list the service.
    pub fn with_endpoint(
        config: &Config,
        service: &'static Service,
        endpoint: &str,
    ) -> Result<Self, Error> {
        Self::at(config, service, service.endpoint.at(endpoint)?, EndpointSource::Url)
    }

    fn of_region(
        config: &Config,
        service: &'static Service,
        region: Region,
    ) -> Result<Self, Error> {
        let options = config.endpoint_options();
        let endpoint = service.endpoint.resolve_with(&region, options, |_| None)?;
        Self::at(config, service, endpoint, EndpointSource::Region(region))
    }

    fn at(
        config: &Config,
        service: &'static Service,
        endpoint: Endpoint,
        endpoint_source: EndpointSource,
    ) -> Result<Self, Error> {
        config.check_service(service.name)?;
        Ok(Self(Arc::new(Inner {
            service,
            config: config.clone(),
            endpoint_source,
            endpoint,
            user_agent: user_agent(config.user_agent_suffix())?,
            breaker: config.new_breaker(service.name),
            other_breakers: Mutex::default(),
            budget: config.retry_budget(),
            throttle: Throttle::new(),
            recovery: Recovery::default(),
        })))
    }

    /// The same client in another region, given by its id (`eu-frankfurt-1`) or key (`fra`), with
    /// the same credentials and connections. An endpoint that the configuration names is left.
    ///
    /// # Errors
    ///
    /// When the region is no part of a host name, or the endpoint of the service does not follow
    /// from the region.
    pub fn in_region(&self, region: &str) -> Result<Self, Error> {
        let (config, service) = (&self.0.config, self.0.service);
        check_regional(service)?;
        Self::of_region(config, service, config.find_region(region)?)
    }

    /// The same client at this URL, with the same credentials and connections. The base path of the
    /// service is appended unless it is there.
    ///
    /// # Errors
    ///
    /// When it is no URL that can be called.
    pub fn at_endpoint(&self, url: &str) -> Result<Self, Error> {
        Self::with_endpoint(&self.0.config, self.0.service, url)
    }

    /// The URL that the paths of operations are appended to. Where a part of it comes from the
    /// parameters of each call, it is without that part.
    pub fn endpoint(&self) -> &str {
        self.0.endpoint.url()
    }

    /// Returns the circuit breaker of the client's endpoint, which all clones of the client share;
    /// `None` if it is switched off. Calls that name another endpoint have a breaker for each host.
    pub fn circuit_breaker(&self) -> Option<&CircuitBreaker> {
        self.0.breaker.as_ref()
    }
}

impl Inner {
    /// Returns the circuit breaker for a host, if there are any: one that is down says nothing of
    /// the others.
    pub(crate) fn breaker_for(&self, origin: &str) -> Option<CircuitBreaker> {
        let own = self.breaker.as_ref()?;
        if origin == self.endpoint.origin() {
            return Some(own.clone());
        }
        // Nothing that is done under the lock can panic half way.
        let mut others = self.other_breakers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(breaker) = others.get(origin) {
            return Some(breaker.clone());
        }
        if others.len() == MOST_BREAKERS {
            others.clear();
        }
        let breaker = self.config.new_breaker(self.service.name)?;
        others.insert(origin.to_owned(), breaker.clone());
        Some(breaker)
    }

    /// Adds what the client knows about a failure to connect.
    pub(crate) fn advise(&self, error: Error) -> Error {
        match &self.endpoint_source {
            EndpointSource::Region(region)
                if error.kind() == ErrorKind::Connect && !region.is_known() =>
            {
                error.with_advice(format!(
                    "{region} is not a region that this version knows; check how it is written"
                ))
            }
            _ => error,
        }
    }
}

/// Rejects a service whose endpoint does not follow from the region.
fn check_regional(service: &Service) -> Result<(), Error> {
    if service.is_regional {
        return Ok(());
    }
    Err(Error::config(format!(
        "the endpoint of `{}` does not follow from the region: it belongs to a resource, such as a \
         vault or a stream; pass that endpoint to `Client::with_endpoint`",
        service.name
    )))
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("service", &self.0.service.name)
            .field("endpoint", &self.0.endpoint.url())
            .field("credentials", self.0.config.credentials())
            .finish_non_exhaustive()
    }
}
