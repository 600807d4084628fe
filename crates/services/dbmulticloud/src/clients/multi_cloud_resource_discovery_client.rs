// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("dbmulticloud", "https://dbmulticloud.{region}.oci.{secondLevelDomain}", "/20240501")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Database Multicloud Integrations API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_dbmulticloud::{Config, MultiCloudResourceDiscoveryClient};
///
/// # async fn example() -> Result<(), oci_sdk_dbmulticloud::Error> {
/// let config = Config::load().await?;
/// let client = MultiCloudResourceDiscoveryClient::new(&config)?;
///
/// let mut items = client.list_multi_cloud_resource_discoveries("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MultiCloudResourceDiscoveryClient {
    client: Client,
}

impl MultiCloudResourceDiscoveryClient {
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

/// # Multi cloud resource discovery
impl MultiCloudResourceDiscoveryClient {
    /// Moves the multi cloud resource discovery to another compartment.
    ///
    /// - `multi_cloud_resource_discovery_id`: The OCID of the multicloud resource discovery.
    /// - `change_multi_cloud_resource_discovery_compartment_details`: The request body:
    ///   [`ChangeMultiCloudResourceDiscoveryCompartmentDetails`](crate::models::ChangeMultiCloudResourceDiscoveryCompartmentDetails).
    pub fn change_multi_cloud_resource_discovery_compartment(
        &self,
        multi_cloud_resource_discovery_id: impl Into<String>,
        change_multi_cloud_resource_discovery_compartment_details: models::ChangeMultiCloudResourceDiscoveryCompartmentDetails,
    ) -> operations::ChangeMultiCloudResourceDiscoveryCompartment {
        operations::ChangeMultiCloudResourceDiscoveryCompartment::new(
            &self.client,
            multi_cloud_resource_discovery_id.into(),
            change_multi_cloud_resource_discovery_compartment_details,
        )
    }

    /// Creates a multi cloud resource discovery.
    ///
    /// - `create_multi_cloud_resource_discovery_details`: The request body:
    ///   [`CreateMultiCloudResourceDiscoveryDetails`](crate::models::CreateMultiCloudResourceDiscoveryDetails).
    #[inline]
    pub fn create_multi_cloud_resource_discovery(
        &self,
        create_multi_cloud_resource_discovery_details: models::CreateMultiCloudResourceDiscoveryDetails,
    ) -> operations::CreateMultiCloudResourceDiscovery {
        operations::CreateMultiCloudResourceDiscovery::new(
            &self.client,
            create_multi_cloud_resource_discovery_details,
        )
    }

    /// Deletes the multi cloud resource discovery.
    ///
    /// - `multi_cloud_resource_discovery_id`: The OCID of the multicloud resource discovery.
    pub fn delete_multi_cloud_resource_discovery(
        &self,
        multi_cloud_resource_discovery_id: impl Into<String>,
    ) -> operations::DeleteMultiCloudResourceDiscovery {
        operations::DeleteMultiCloudResourceDiscovery::new(
            &self.client,
            multi_cloud_resource_discovery_id.into(),
        )
    }

    /// Gets the multi cloud resource discovery.
    ///
    /// - `multi_cloud_resource_discovery_id`: The OCID of the multicloud resource discovery.
    pub fn get_multi_cloud_resource_discovery(
        &self,
        multi_cloud_resource_discovery_id: impl Into<String>,
    ) -> operations::GetMultiCloudResourceDiscovery {
        operations::GetMultiCloudResourceDiscovery::new(
            &self.client,
            multi_cloud_resource_discovery_id.into(),
        )
    }

    /// Lists the multi cloud resource discoveries.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_multi_cloud_resource_discoveries(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMultiCloudResourceDiscoveries {
        operations::ListMultiCloudResourceDiscoveries::new(&self.client, compartment_id.into())
    }

    /// Updates the multi cloud resource discovery.
    ///
    /// - `multi_cloud_resource_discovery_id`: The OCID of the multicloud resource discovery.
    /// - `update_multi_cloud_resource_discovery_details`: The request body:
    ///   [`UpdateMultiCloudResourceDiscoveryDetails`](crate::models::UpdateMultiCloudResourceDiscoveryDetails).
    pub fn update_multi_cloud_resource_discovery(
        &self,
        multi_cloud_resource_discovery_id: impl Into<String>,
        update_multi_cloud_resource_discovery_details: models::UpdateMultiCloudResourceDiscoveryDetails,
    ) -> operations::UpdateMultiCloudResourceDiscovery {
        operations::UpdateMultiCloudResourceDiscovery::new(
            &self.client,
            multi_cloud_resource_discovery_id.into(),
            update_multi_cloud_resource_discovery_details,
        )
    }
}

client!(MultiCloudResourceDiscoveryClient);
