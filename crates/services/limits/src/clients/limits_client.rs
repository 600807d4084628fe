// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("limits", "https://limits.{region}.oci.{secondLevelDomain}", "");

/// A client for the Limits and Quotas API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_limits::{Config, LimitsClient};
///
/// # async fn example() -> Result<(), oci_sdk_limits::Error> {
/// let config = Config::load().await?;
/// let client = LimitsClient::new(&config)?;
///
/// let mut items = client.list_services("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LimitsClient {
    client: Client,
}

impl LimitsClient {
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

/// # Limit definition
impl LimitsClient {
    /// Lists the limit definitions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_limit_definitions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListLimitDefinitions {
        operations::ListLimitDefinitions::new(&self.client, compartment_id.into())
    }
}

/// # Limit value
impl LimitsClient {
    /// Lists the limit values.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `service_name`: The name of the service.
    pub fn list_limit_values(
        &self,
        compartment_id: impl Into<String>,
        service_name: impl Into<String>,
    ) -> operations::ListLimitValues {
        operations::ListLimitValues::new(&self.client, compartment_id.into(), service_name.into())
    }
}

/// # Resource availability
impl LimitsClient {
    /// Gets the resource availability.
    ///
    /// - `service_name`: The name of the service.
    /// - `limit_name`: The name of the limit.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_resource_availability(
        &self,
        service_name: impl Into<String>,
        limit_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetResourceAvailability {
        operations::GetResourceAvailability::new(
            &self.client,
            service_name.into(),
            limit_name.into(),
            compartment_id.into(),
        )
    }
}

/// # Service
impl LimitsClient {
    /// Lists the services.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_services(&self, compartment_id: impl Into<String>) -> operations::ListServices {
        operations::ListServices::new(&self.client, compartment_id.into())
    }
}

client!(LimitsClient);
