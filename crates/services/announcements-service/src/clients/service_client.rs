// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("announcements-service", "https://announcements.{region}.{secondLevelDomain}", "/20180904");

/// A client for the Announcements API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_announcements_service::{Config, ServiceClient};
///
/// # async fn example() -> Result<(), oci_sdk_announcements_service::Error> {
/// let config = Config::load().await?;
/// let client = ServiceClient::new(&config)?;
///
/// let mut items = client.list_services("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ServiceClient {
    client: Client,
}

impl ServiceClient {
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

/// # Service
impl ServiceClient {
    /// Lists the services.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_services(&self, compartment_id: impl Into<String>) -> operations::ListServices {
        operations::ListServices::new(&self.client, compartment_id.into())
    }
}

client!(ServiceClient);
