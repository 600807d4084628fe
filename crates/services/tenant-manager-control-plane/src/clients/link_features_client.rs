// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::operations;

static SERVICE: Service =
    Service::new("tenant-manager-control-plane", "https://organizations.{region}.oci.{secondLevelDomain}", "/20230401")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Organizations API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_tenant_manager_control_plane::{Config, LinkFeaturesClient};
///
/// # async fn example() -> Result<(), oci_sdk_tenant_manager_control_plane::Error> {
/// let config = Config::load().await?;
/// let client = LinkFeaturesClient::new(&config)?;
///
/// let response = client.list_link_features("ocid1.compartment.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LinkFeaturesClient {
    client: Client,
}

impl LinkFeaturesClient {
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

/// # Link features
impl LinkFeaturesClient {
    /// Lists the link features.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_link_features(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListLinkFeatures {
        operations::ListLinkFeatures::new(&self.client, compartment_id.into())
    }
}

client!(LinkFeaturesClient);
