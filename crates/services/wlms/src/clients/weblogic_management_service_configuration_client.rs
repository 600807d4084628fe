// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("wlms", "https://api.weblogicmanagement.{region}.oci.{secondLevelDomain}", "/20241101")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the WebLogic Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_wlms::{Config, WeblogicManagementServiceConfigurationClient};
///
/// # async fn example() -> Result<(), oci_sdk_wlms::Error> {
/// let config = Config::load().await?;
/// let client = WeblogicManagementServiceConfigurationClient::new(&config)?;
///
/// let response = client.get_configuration("ocid1.compartment.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct WeblogicManagementServiceConfigurationClient {
    client: Client,
}

impl WeblogicManagementServiceConfigurationClient {
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

/// # Configuration
impl WeblogicManagementServiceConfigurationClient {
    /// Gets the configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_configuration(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetConfiguration {
        operations::GetConfiguration::new(&self.client, compartment_id.into())
    }

    /// Updates the configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `update_configuration_details`: The request body:
    ///   [`UpdateConfigurationDetails`](crate::models::UpdateConfigurationDetails).
    pub fn update_configuration(
        &self,
        compartment_id: impl Into<String>,
        update_configuration_details: models::UpdateConfigurationDetails,
    ) -> operations::UpdateConfiguration {
        operations::UpdateConfiguration::new(
            &self.client,
            compartment_id.into(),
            update_configuration_details,
        )
    }
}

client!(WeblogicManagementServiceConfigurationClient);
