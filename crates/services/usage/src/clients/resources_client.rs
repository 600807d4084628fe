// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("usage", "https://identity.{region}.oci.{secondLevelDomain}", "/20190111");

/// A client for the Usage and Rewards API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_usage::{Config, ResourcesClient};
///
/// # async fn example() -> Result<(), oci_sdk_usage::Error> {
/// let config = Config::load().await?;
/// let client = ResourcesClient::new(&config)?;
///
/// let mut items = client.list_resources("example", "ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ResourcesClient {
    client: Client,
}

impl ResourcesClient {
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

/// # Resource
impl ResourcesClient {
    /// Lists the resources.
    ///
    /// - `service_name`: The name of the service.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_resources(
        &self,
        service_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListResources {
        operations::ListResources::new(&self.client, service_name.into(), compartment_id.into())
    }
}

/// # Resource quotum
impl ResourcesClient {
    /// Lists the resource quota.
    ///
    /// - `service_name`: The name of the service.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_resource_quota(
        &self,
        service_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListResourceQuota {
        operations::ListResourceQuota::new(&self.client, service_name.into(), compartment_id.into())
    }
}

client!(ResourcesClient);
