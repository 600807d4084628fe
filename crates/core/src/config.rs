//! The configuration of clients: credentials, region, endpoint, timeouts, and retries.

mod builder;
mod chain;
mod cli_variables;
pub(crate) mod profile;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use self::builder::ConfigBuilder;
pub use self::profile::Profile;
pub use self::profile::file::{ConfigFile, Precedence};
use crate::auth::credentials::Credentials;
use crate::endpoint::EndpointOptions;
pub use crate::environment::Environment;
use crate::error::Error;
use crate::net::transport::{Timeouts, Transport};
use crate::region::Region;
use crate::retry::RetryPolicy;
use crate::retry::breaker::CircuitBreaker;
use crate::retry::breaker::settings::BreakerSettings;
use crate::retry::budget::RetryBudget;
use crate::retry::consistency::ConsistencyWindow;

/// The default maximum size of a response that is read into memory: far above that of a page, and
/// the same as for a request body that has to be signed.
const MAX_RESPONSE_SIZE: u64 = 100 * 1024 * 1024;

/// The configuration of clients.
///
/// Cheap to clone; clients made from one configuration share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use std::time::Duration;
///
/// use oci_sdk_core::Config;
///
/// # async fn example() -> Result<(), oci_sdk_core::Error> {
/// let config = Config::builder()
///     .with_profile("PRODUCTION")
///     .with_region("eu-frankfurt-1")
///     .with_call_timeout(Duration::from_secs(30))
///     .load()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Config(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    credentials: Arc<dyn Credentials>,
    profile: Option<Profile>,
    region: Option<Region>,
    endpoint: Option<String>,
    endpoint_options: EndpointOptions,
    transport: Arc<dyn Transport>,
    user_agent_suffix: String,
    timeouts: Timeouts,
    timeout: Option<Duration>,
    max_response_size: u64,
    retry: RetryPolicy,
    retry_budget: Option<RetryBudget>,
    /// `None` if circuit breakers are disabled.
    breaker: Option<BreakerSettings>,
    consistency: ConsistencyWindow,
    logs_wire: bool,
    expects: bool,
    environment: Environment,
}

impl Config {
    /// Loads the configuration of this machine. Credentials are searched in this order:
    ///
    /// 1. a [resource principal](crate::auth::ResourcePrincipal), if
    ///    `OCI_RESOURCE_PRINCIPAL_VERSION` is set (in a pod, if its other variables are set too);
    /// 2. a [workload identity](crate::auth::WorkloadIdentity), if the variables and files of a pod
    ///    of an enhanced cluster exist;
    /// 3. the profile `DEFAULT` of the configuration file: the one that `OCI_CONFIG_FILE` names,
    ///    else `~/.oci/config`, else `~/.oraclebmc/config`. It configures a session token, an API
    ///    key, or an instance principal;
    /// 4. the [instance principal](crate::auth::InstancePrincipal), if the metadata service responds
    ///    within one second.
    ///
    /// A source that exists but is invalid is an error, and is not skipped. The region is that of
    /// the profile, else `OCI_REGION`, else that of the instance or of the resource.
    ///
    /// # Errors
    ///
    /// A [`Config`](crate::ErrorKind::Config) error if no credentials are found: the message lists
    /// the sources that were searched. The same if the profile is invalid: the message lists all
    /// problems.
    pub async fn load() -> Result<Self, Error> {
        Self::builder().load().await
    }

    /// Creates a builder of a configuration that differs from the default.
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder::default()
    }

    /// Returns the region of clients, unless an endpoint is set.
    pub fn region(&self) -> Option<&Region> {
        self.0.region.as_ref()
    }

    /// Returns the OCID of the tenancy that calls are made in, which is also that of its root
    /// compartment.
    ///
    /// API keys and sessions contain it. An instance principal reads its certificate, and other
    /// credentials request their first token, which is cached for later calls. If the credentials
    /// do not contain the tenancy, it is the `tenancy` of the profile.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), oci_sdk_core::Error> {
    /// let config = oci_sdk_core::Config::load().await?;
    /// println!("{}", config.tenancy().await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// A [`Config`](crate::ErrorKind::Config) error if neither the credentials nor the profile
    /// name a tenancy, for example with anonymous credentials; other errors if the certificate or
    /// the token is not available.
    pub async fn tenancy(&self) -> Result<String, Error> {
        let of_profile = || Some(self.0.profile.as_ref()?.get("tenancy")?.to_owned());
        self.0.credentials.tenancy().await?.or_else(of_profile).ok_or_else(|| {
            Error::config(
                "unknown tenancy: neither the credentials nor the profile specify it; set `tenancy` \
                 in the profile (the console shows the OCID under Tenancy details)",
            )
        })
    }

    /// Returns the profile of the configuration file, if one was read.
    pub fn profile(&self) -> Option<&Profile> {
        self.0.profile.as_ref()
    }

    /// Sets the retry policy of clients that are created from now on; see
    /// [`ConfigBuilder::with_retry`].
    ///
    /// Credentials and connections are still shared with the configuration that this one was cloned
    /// from, so a single client can have another policy:
    ///
    /// ```no_run
    /// use oci_sdk_core::{Client, Config, Error, RetryPolicy, Service};
    ///
    /// fn impatient(config: &Config, service: &'static Service) -> Result<Client, Error> {
    ///     let config = config.clone().with_retry(RetryPolicy::none()).without_circuit_breaker();
    ///     Client::new(&config, service)
    /// }
    /// ```
    #[must_use]
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.change().retry = policy;
        self
    }

    /// Sets the call timeout of clients that are created from now on; see
    /// [`ConfigBuilder::with_call_timeout`].
    #[must_use]
    pub fn with_call_timeout(mut self, limit: Duration) -> Self {
        self.change().timeout = Some(limit);
        self
    }

    /// Sets the circuit breaker settings of clients that are created from now on.
    #[must_use]
    pub fn with_circuit_breaker(mut self, settings: BreakerSettings) -> Self {
        self.change().breaker = Some(settings);
        self
    }

    /// Disables the circuit breaker of clients that are created from now on.
    #[must_use]
    pub fn without_circuit_breaker(mut self) -> Self {
        self.change().breaker = None;
        self
    }

    /// Selects among the endpoints of a region, for clients that are created from now on. Options
    /// that are `None` are left unchanged.
    #[must_use]
    pub fn with_endpoint_options(mut self, options: EndpointOptions) -> Self {
        let inner = self.change();
        inner.endpoint_options = options.or(inner.endpoint_options);
        self
    }

    /// Creates a configuration that depends on nothing but its arguments: without a file, the
    /// environment of the process, circuit breakers and a limit for retries.
    pub(crate) fn isolated(
        credentials: Arc<dyn Credentials>,
        region: Region,
        transport: Arc<dyn Transport>,
        environment: Environment,
    ) -> Self {
        Self(Arc::new(Inner {
            credentials,
            profile: None,
            region: Some(region),
            endpoint: None,
            endpoint_options: EndpointOptions::default(),
            transport,
            user_agent_suffix: String::new(),
            timeouts: Timeouts::default(),
            timeout: None,
            max_response_size: MAX_RESPONSE_SIZE,
            retry: RetryPolicy::standard(),
            retry_budget: Some(RetryBudget::unlimited()),
            breaker: None,
            consistency: ConsistencyWindow::default(),
            logs_wire: false,
            expects: true,
            environment,
        }))
    }

    fn change(&mut self) -> &mut Inner {
        Arc::make_mut(&mut self.0)
    }

    pub(crate) fn credentials(&self) -> &dyn Credentials {
        &*self.0.credentials
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.0.transport
    }

    pub(crate) fn endpoint(&self) -> Option<&str> {
        self.0.endpoint.as_deref()
    }

    pub(crate) fn endpoint_options(&self) -> &EndpointOptions {
        &self.0.endpoint_options
    }

    pub(crate) fn retry(&self) -> &RetryPolicy {
        &self.0.retry
    }

    /// Returns the shared retry budget, else a new one for a client.
    pub(crate) fn retry_budget(&self) -> RetryBudget {
        self.0.retry_budget.clone().unwrap_or_default()
    }

    /// Creates the circuit breaker of a client, unless circuit breakers are disabled.
    pub(crate) fn new_breaker(&self, service: &'static str) -> Option<CircuitBreaker> {
        self.0.breaker.clone().map(|settings| CircuitBreaker::new(service, settings))
    }

    pub(crate) fn consistency(&self) -> &ConsistencyWindow {
        &self.0.consistency
    }

    /// Whether large bodies are sent with `Expect: 100-continue`.
    pub(crate) fn expects(&self) -> bool {
        self.0.expects
    }

    pub(crate) fn logs_wire(&self) -> bool {
        self.0.logs_wire
    }

    /// Rejects a service that the developer tool configuration does not list.
    pub(crate) fn check_service(&self, service: &str) -> Result<(), Error> {
        self.0.environment.local_regions()?.check_service(service)
    }

    /// Returns the region with this id or key.
    pub(crate) fn find_region(&self, text: &str) -> Result<Region, Error> {
        Region::find(text, &self.0.environment)
    }

    pub(crate) fn user_agent_suffix(&self) -> &str {
        &self.0.user_agent_suffix
    }

    /// Returns the idle timeout of the source of a request body.
    pub(crate) fn idle(&self) -> Duration {
        self.0.timeouts.idle
    }

    /// Returns the maximum size of a response that is read into memory, in bytes.
    pub(crate) fn max_response_size(&self) -> u64 {
        self.0.max_response_size
    }

    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.0.timeout
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Config")
            .field("credentials", &self.0.credentials)
            .field("region", &self.0.region)
            .field("endpoint", &self.0.endpoint)
            .field("timeout", &self.0.timeout)
            .finish_non_exhaustive()
    }
}
