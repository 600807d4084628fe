//! The builder of a configuration.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use futures_core::future::BoxFuture;

use super::chain::{Found, Wanted};
use super::cli_variables::{Auth, CliVariables, Override};
use super::profile::Profile;
use super::{Config, Inner, MAX_RESPONSE_SIZE, chain};
use crate::auth::credentials::Credentials;
use crate::auth::metadata::MetadataService;
use crate::endpoint::{Endpoint, EndpointOptions};
use crate::environment::Environment;
use crate::error::Error;
use crate::net::transport::http_transport::HttpTransport;
use crate::net::transport::{Timeouts, Transport};
use crate::region::Region;
use crate::retry::RetryPolicy;
use crate::retry::breaker::settings::BreakerSettings;
use crate::retry::budget::RetryBudget;
use crate::retry::consistency::ConsistencyWindow;

/// The settings of a [`Config`], from [`Config::builder`].
#[derive(Default)]
#[must_use = "a builder does nothing until `load`"]
pub struct ConfigBuilder {
    environment: Option<Environment>,
    config_file: Option<PathBuf>,
    profile: Option<String>,
    credentials: Option<Arc<dyn Credentials>>,
    region: Option<String>,
    endpoint: Option<String>,
    endpoint_options: EndpointOptions,
    timeouts: Timeouts,
    timeout: Option<Duration>,
    max_response_size: Option<u64>,
    transport: Option<Arc<dyn Transport>>,
    user_agent: Option<String>,
    retry: Option<RetryPolicy>,
    retry_budget: Option<RetryBudget>,
    breaker: Option<Option<BreakerSettings>>,
    cli_variables: bool,
    metadata_regions: bool,
    logs_wire: Option<bool>,
    expects: Option<bool>,
}

impl ConfigBuilder {
    /// Sets the profile of the configuration file; the default is `DEFAULT`.
    pub fn with_profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Sets the path of the configuration file.
    pub fn with_config_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.config_file = Some(path.into());
        self
    }

    /// Sets the credentials. No configuration file is read then.
    pub fn with_credentials(mut self, credentials: impl Credentials + 'static) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// Sets the region, by id (`eu-frankfurt-1`) or key (`fra`). It overrides that of the profile.
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets the URL of all services, such as `http://127.0.0.1:8080`. It overrides the endpoints of
    /// the region.
    ///
    /// The base path of the service is appended, unless the URL ends with it.
    pub fn with_endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = Some(url.into());
        self
    }

    /// Selects among the endpoints of a region. Options that are `None` follow
    /// `OCI_DUAL_STACK_ENDPOINT_ENABLED` and
    /// `OCI_REALM_SPECIFIC_SERVICE_ENDPOINT_TEMPLATE_ENABLED`.
    pub fn with_endpoint_options(mut self, options: EndpointOptions) -> Self {
        self.endpoint_options = options;
        self
    }

    /// Sets the timeouts of connections.
    pub fn with_connection_timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Sets the timeout of every call as a whole, including retries and reading the response. The
    /// default is no timeout.
    ///
    /// It includes the time until a download is read to its end. A request with
    /// `.timeout(Duration::MAX)` has no timeout: its download may take any time, as long as data
    /// arrives within [`Timeouts::idle`]. The transfers of Object Storage and the artifacts of Data
    /// Science have no timeout unless the caller sets one. For a stream of [`Events`](crate::events::Events), it ends
    /// with the headers of the response.
    pub fn with_call_timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Sets the maximum size of a response in bytes. A larger response is an error of the call. The
    /// default is 100 MiB. Responses of type [`ByteStream`](crate::ByteStream) have no limit.
    pub fn with_max_response_size(mut self, bytes: u64) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// Sets the transport. It defines its own connection timeouts:
    /// [`with_connection_timeouts`](Self::with_connection_timeouts) has no effect on it. Credentials
    /// that the configuration finds send their token requests through it as well.
    pub fn with_transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Appends a string to the user agent, such as the name and version of the program.
    pub fn with_user_agent(mut self, text: impl Into<String>) -> Self {
        self.user_agent = Some(text.into());
        self
    }

    /// Sets the retry policy. The default is [`RetryPolicy::standard`], or what
    /// `OCI_SDK_DEFAULT_RETRY_ENABLED` selects. Each request can override it.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sets a retry budget that all clients share. By default each client has its own.
    pub fn with_retry_budget(mut self, budget: RetryBudget) -> Self {
        self.retry_budget = Some(budget);
        self
    }

    /// Sets when the circuit breaker of a client opens, and for what time.
    pub fn with_circuit_breaker(mut self, settings: BreakerSettings) -> Self {
        self.breaker = Some(Some(settings));
        self
    }

    /// Disables circuit breakers, as `OCI_SDK_DEFAULT_CIRCUITBREAKER_ENABLED=false` does.
    pub fn without_circuit_breaker(mut self) -> Self {
        self.breaker = Some(None);
        self
    }

    /// Sets whether requests and responses are logged with their headers and, if they are text,
    /// their bodies: as events of the target `oci_sdk_core::wire` at level TRACE, with secrets
    /// redacted. The default is `log_requests` of the profile, else `false`.
    pub fn with_wire_log(mut self, on: bool) -> Self {
        self.logs_wire = Some(on);
        self
    }

    /// Disables `Expect: 100-continue`, as `OCI_PYSDK_USING_EXPECT_HEADER=false` and
    /// `OCI_GOSDK_USING_EXPECT_HEADER=false` do.
    ///
    /// By default, uploads of more than 1 MiB to Object Storage have this header, so that the
    /// service can reject them before the body is sent. The body is sent after 100 Continue, or
    /// after 3 seconds; later bodies are sent to such a host without waiting.
    pub fn without_expect_continue(mut self) -> Self {
        self.expects = Some(false);
        self
    }

    /// Also reads the variables of Oracle's command line: `OCI_CLI_AUTH`, `OCI_CLI_PROFILE`,
    /// `OCI_CLI_CONFIG_FILE`, `OCI_CLI_REGION`, `OCI_CLI_TENANCY`, `OCI_CLI_USER`,
    /// `OCI_CLI_FINGERPRINT`, `OCI_CLI_KEY_FILE`, `OCI_CLI_KEY_CONTENT`, `OCI_CLI_PASSPHRASE`,
    /// `OCI_CLI_SECURITY_TOKEN_FILE`, `OCI_CLI_DELEGATION_TOKEN_FILE`. They override the profile,
    /// and the settings of this builder override them.
    pub fn with_cli_variables(mut self) -> Self {
        self.cli_variables = true;
        self
    }

    /// Looks up an unknown region in the metadata service of the instance that the program runs on.
    /// Needed in regions and realms that are newer than this version of the SDK.
    pub fn with_metadata_regions(mut self) -> Self {
        self.metadata_regions = true;
        self
    }

    /// Sets the variables and the home directory; the default is those of the process.
    pub fn with_environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
        self
    }

    /// Loads the configuration: reads the files that it needs, and validates them.
    ///
    /// # Errors
    ///
    /// As [`Config::load`].
    pub async fn load(self) -> Result<Config, Error> {
        // Boxed here, so that it is compiled with this crate and not again with every program.
        self.boxed().await
    }

    fn boxed(self) -> BoxFuture<'static, Result<Config, Error>> {
        Box::pin(self.load_parts())
    }

    async fn load_parts(mut self) -> Result<Config, Error> {
        let environment = self.environment.take().unwrap_or_else(Environment::process);
        // Read first, so that resolving a region does not block on the disk.
        environment.read_local_regions().await?;
        let mut cli = match self.cli_variables {
            true => CliVariables::read(&environment)?,
            false => CliVariables::default(),
        };
        let region_name = if self.region.is_some() { "with_region" } else { "OCI_CLI_REGION" };
        self.region = self.region.or_else(|| cli.region.take());
        let Found { credentials, profile } =
            self.find_credentials(&environment, cli, region_name).await?;
        let region = self.find_region(&environment, profile.as_ref(), &*credentials).await?;
        let endpoint = self.checked_endpoint(profile.as_ref())?;
        let transport = self.transport(&environment).await?;
        let logs_wire = match (self.logs_wire, &profile) {
            (Some(on), _) => on,
            (None, Some(profile)) => profile.log_requests()?,
            (None, None) => false,
        };
        Ok(Config(Arc::new(Inner {
            user_agent_suffix: self.user_agent_suffix(&environment, profile.as_ref()),
            endpoint,
            endpoint_options: self
                .endpoint_options
                .or(EndpointOptions::from_environment(&environment)),
            credentials,
            region,
            transport,
            timeouts: self.timeouts,
            timeout: self.timeout,
            max_response_size: self.max_response_size.unwrap_or(MAX_RESPONSE_SIZE),
            retry: self
                .retry
                .or_else(|| RetryPolicy::from_environment(&environment))
                .unwrap_or_default(),
            retry_budget: self.retry_budget,
            breaker: self
                .breaker
                .unwrap_or_else(|| BreakerSettings::from_environment(&environment)),
            consistency: ConsistencyWindow::default(),
            logs_wire,
            expects: self.expects.unwrap_or_else(|| expects(&environment)),
            environment,
            profile,
        })))
    }

    /// Returns the credentials that are set, or searches for some. `region_name` is the variable or
    /// method that has set the region.
    async fn find_credentials(
        &self,
        environment: &Environment,
        cli: CliVariables,
        region_name: &'static str,
    ) -> Result<Found, Error> {
        if let Some(credentials) = &self.credentials {
            return Ok(Found { credentials: Arc::clone(credentials), profile: None });
        }
        let kind = match cli.auth {
            Some(Auth::Profile(kind)) => Some(kind.to_owned()),
            Some(Auth::OnBehalfOf) => Some("instance_principal".to_owned()),
            _ => None,
        };
        let overrides = [
            ("region", self.region.clone(), region_name),
            ("endpoint", self.endpoint.clone(), "with_endpoint"),
            ("authentication_type", kind, "OCI_CLI_AUTH"),
        ];
        let overrides = overrides
            .into_iter()
            .filter_map(|(key, value, name)| Some(Override { key, value: value?, name }));
        chain::find(Wanted {
            environment: environment.clone(),
            config_file: self.config_file.clone().or(cli.config_file),
            profile: self.profile.clone().or(cli.profile),
            settings: cli.settings.into_iter().chain(overrides).collect(),
            auth: cli.auth,
            transport: self.transport.clone(),
        })
        .await
    }

    /// Returns the region that is set, or that of the credentials if there is no endpoint either.
    async fn find_region(
        &self,
        environment: &Environment,
        profile: Option<&Profile>,
        credentials: &dyn Credentials,
    ) -> Result<Option<Region>, Error> {
        let from_profile = |key: &str| profile.and_then(|profile| profile.get(key));
        let name = self
            .region
            .as_deref()
            .or_else(|| from_profile("region"))
            .or_else(|| environment.var("OCI_REGION").map(str::trim));
        let Some(name) = name else {
            let has_endpoint = self.endpoint.is_some() || from_profile("endpoint").is_some();
            // An instance principal has a region.
            return if has_endpoint { Ok(None) } else { credentials.region().await };
        };
        let region = Region::find(name, environment)?;
        if region.is_known() {
            return Ok(Some(region));
        }
        tracing::warn!(%region, "this version does not know the region; is it misspelt?");
        match self.metadata_regions {
            true => Ok(Some(described(region, environment).await)),
            false => Ok(Some(region)),
        }
    }

    /// Returns the endpoint that is set. It is validated here, before the first client is created
    /// and before it can be printed.
    fn checked_endpoint(&self, profile: Option<&Profile>) -> Result<Option<String>, Error> {
        let from_profile = || profile?.get("endpoint").map(str::to_owned);
        let endpoint = self.endpoint.clone().or_else(from_profile);
        if let Some(endpoint) = &endpoint {
            Endpoint::parse(endpoint, "/")?;
        }
        Ok(endpoint)
    }

    /// Returns the transport that was given, or creates one.
    async fn transport(&self, environment: &Environment) -> Result<Arc<dyn Transport>, Error> {
        if let Some(transport) = &self.transport {
            return Ok(Arc::clone(transport));
        }
        let builder = HttpTransport::builder().with_timeouts(self.timeouts);
        Ok(Arc::new(builder.with_environment(environment)?.build().await?))
    }

    /// Returns everything that is appended to the user agent.
    fn user_agent_suffix(&self, environment: &Environment, profile: Option<&Profile>) -> String {
        let suffixes = [
            self.user_agent.as_deref(),
            profile.and_then(|profile| profile.get("additional_user_agent")),
            environment.var("OCI_SDK_APPEND_USER_AGENT"),
        ];
        suffixes.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// Whether the environment allows `Expect: 100-continue`.
fn expects(environment: &Environment) -> bool {
    const NAMES: [&str; 2] = ["OCI_PYSDK_USING_EXPECT_HEADER", "OCI_GOSDK_USING_EXPECT_HEADER"];

    !NAMES.iter().any(|name| environment.is_off(name))
}

/// Returns the region as the metadata service describes it, if the instance is in that region.
async fn described(region: Region, environment: &Environment) -> Region {
    match MetadataService::new(environment).region().await {
        Ok(described) if described.id() == region.id() => described,
        Ok(_) => region,
        Err(error) => {
            tracing::warn!(%error, %region, "the metadata service does not describe the region");
            region
        }
    }
}

impl fmt::Debug for ConfigBuilder {
    /// Omits the endpoint, which may contain a password until it is validated.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ConfigBuilder")
            .field("config_file", &self.config_file)
            .field("profile", &self.profile)
            .field("credentials", &self.credentials)
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}
