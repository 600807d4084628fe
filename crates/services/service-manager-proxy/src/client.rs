// @generated from spec/service-manager-proxy.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("service-manager-proxy", "https://smproxy.{region}.ocs.{secondLevelDomain}", "/20210914");

/// A client for the Service Manager Proxy API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_service_manager_proxy::{Config, ServiceManagerProxyClient};
///
/// # async fn example() -> Result<(), oci_sdk_service_manager_proxy::Error> {
/// let config = Config::load().await?;
/// let client = ServiceManagerProxyClient::new(&config)?;
///
/// let mut items = client.list_service_environments("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ServiceManagerProxyClient {
    client: Client,
}

impl ServiceManagerProxyClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Service environment
impl ServiceManagerProxyClient {
    /// Gets the service environment.
    ///
    /// - `service_environment_id`: The ID of the service environment. It is not an OCID.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_service_environment(
        &self,
        service_environment_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetServiceEnvironment {
        operations::GetServiceEnvironment::new(
            &self.client,
            service_environment_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the service environments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_service_environments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListServiceEnvironments {
        operations::ListServiceEnvironments::new(&self.client, compartment_id.into())
    }
}

client!(ServiceManagerProxyClient);
