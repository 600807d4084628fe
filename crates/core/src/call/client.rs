//! A client: what all calls to one service share.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use http::HeaderValue;

use super::service::Service;
use crate::config::Config;
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::net::user_agent::user_agent;
use crate::region::Region;
use crate::retry::breaker::CircuitBreaker;
use crate::retry::budget::RetryBudget;
use crate::retry::recovery::Recovery;
use crate::retry::throttle::Throttle;

/// The maximum number of circuit breakers for other hosts.
const MOST_BREAKERS: usize = 100;

/// A client for one service in one region; generated clients wrap it.
///
/// It is cheap to clone: clones share credentials and connections.
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
    /// The circuit breakers of other hosts, to which calls have overridden the endpoint.
    other_breakers: Mutex<HashMap<String, CircuitBreaker>>,
    pub(crate) budget: RetryBudget,
    pub(crate) throttle: Throttle,
    pub(crate) recovery: Recovery,
}

/// The setting that the endpoint of a client is derived from.
pub(crate) enum EndpointSource {
    /// A URL that was set explicitly.
    Url,
    Region(Region),
}

impl Client {
    /// Creates a client of `service` with the configuration `config`.
    ///
    /// # Errors
    ///
    /// When neither a region nor an endpoint is set, the endpoint is not a valid URL, the endpoint
    /// of the service does not follow from the region, or the developer tool configuration does not
    /// list the service.
    pub fn new(config: &Config, service: &'static Service) -> Result<Self, Error> {
        if let Some(url) = config.endpoint() {
            return Self::with_endpoint(config, service, url);
        }
        check_regional(service)?;
        let region = config.region().ok_or_else(|| {
            Error::config(
                "no region is set: set `region` in the profile, OCI_REGION in the environment, or \
                 call `with_region`",
            )
        })?;
        Self::of_region(config, service, region.clone())
    }

    /// Creates a client of `service` at the URL `endpoint`, which overrides the endpoint and region
    /// of `config`. The base path of the service is appended if it is missing.
    ///
    /// # Errors
    ///
    /// When `endpoint` is not a valid URL, or the developer tool configuration does not list the
    /// service.
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

    /// Returns a client in another region, by its id (`eu-frankfurt-1`) or key (`fra`), with the
    /// same credentials and connections. An endpoint that the configuration sets is ignored.
    ///
    /// # Errors
    ///
    /// When the region is not valid in a host name, or the endpoint of the service does not follow
    /// from the region.
    pub fn in_region(&self, region: &str) -> Result<Self, Error> {
        let (config, service) = (&self.0.config, self.0.service);
        check_regional(service)?;
        Self::of_region(config, service, config.find_region(region)?)
    }

    /// Returns a client at this URL, with the same credentials and connections. The base path of
    /// the service is appended if it is missing.
    ///
    /// # Errors
    ///
    /// When it is not a valid URL.
    pub fn at_endpoint(&self, url: &str) -> Result<Self, Error> {
        Self::with_endpoint(&self.0.config, self.0.service, url)
    }

    /// Returns a client of another service, with the same credentials and connections: in the same
    /// region, or at the same URL if the client is for something else than Oracle's cloud, such as an
    /// emulator.
    pub(crate) fn sibling(&self, service: &'static Service) -> Result<Self, Error> {
        let Inner { config, endpoint, endpoint_source, .. } = &*self.0;
        let region = match endpoint_source {
            EndpointSource::Region(region) => Some(region),
            EndpointSource::Url => config.region().filter(|region| {
                config.endpoint().is_none() && endpoint.origin().ends_with(region.domain())
            }),
        };
        match region {
            Some(region) => Self::of_region(config, service, region.clone()),
            None => Self::with_endpoint(config, service, endpoint.origin()),
        }
    }

    /// Returns the URL that the paths of operations are appended to, without the part that comes
    /// from the parameters of each call, if there is one.
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
    /// Returns the circuit breaker for a host, unless circuit breakers are switched off. Each host
    /// has its own, as one that is down says nothing about the others.
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

    /// Adds advice to a failure to connect in an unknown region.
    pub(crate) fn advise(&self, error: Error) -> Error {
        match &self.endpoint_source {
            EndpointSource::Region(region)
                if error.kind() == ErrorKind::Connect && !region.is_known() =>
            {
                error.with_advice(format!(
                    "this version of the SDK does not know the region `{region}`; check the spelling"
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
