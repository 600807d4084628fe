// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("distributed-database", "https://globaldb.{region}.oci.{secondLevelDomain}", "/20260101")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Globally Distributed Database API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_distributed_database::{Config, DistributedDbPrivateEndpointServiceClient};
///
/// # async fn example() -> Result<(), oci_sdk_distributed_database::Error> {
/// let config = Config::load().await?;
/// let client = DistributedDbPrivateEndpointServiceClient::new(&config)?;
///
/// let mut items = client.list_distributed_database_private_endpoints("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DistributedDbPrivateEndpointServiceClient {
    client: Client,
}

impl DistributedDbPrivateEndpointServiceClient {
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

/// # Distributed database private endpoint
impl DistributedDbPrivateEndpointServiceClient {
    /// Moves the distributed database private endpoint to another compartment.
    ///
    /// - `distributed_database_private_endpoint_id`: The ID of the private endpoint of the
    ///   distributed database.
    /// - `change_distributed_database_private_endpoint_compartment_details`: The request body:
    ///   [`ChangeDistributedDatabasePrivateEndpointCompartmentDetails`](crate::models::ChangeDistributedDatabasePrivateEndpointCompartmentDetails).
    pub fn change_distributed_database_private_endpoint_compartment(
        &self,
        distributed_database_private_endpoint_id: impl Into<String>,
        change_distributed_database_private_endpoint_compartment_details: models::ChangeDistributedDatabasePrivateEndpointCompartmentDetails,
    ) -> operations::ChangeDistributedDatabasePrivateEndpointCompartment {
        operations::ChangeDistributedDatabasePrivateEndpointCompartment::new(
            &self.client,
            distributed_database_private_endpoint_id.into(),
            change_distributed_database_private_endpoint_compartment_details,
        )
    }

    /// Creates a distributed database private endpoint.
    ///
    /// - `create_distributed_database_private_endpoint_details`: The request body:
    ///   [`CreateDistributedDatabasePrivateEndpointDetails`](crate::models::CreateDistributedDatabasePrivateEndpointDetails).
    #[inline]
    pub fn create_distributed_database_private_endpoint(
        &self,
        create_distributed_database_private_endpoint_details: models::CreateDistributedDatabasePrivateEndpointDetails,
    ) -> operations::CreateDistributedDatabasePrivateEndpoint {
        operations::CreateDistributedDatabasePrivateEndpoint::new(
            &self.client,
            create_distributed_database_private_endpoint_details,
        )
    }

    /// Deletes the distributed database private endpoint.
    ///
    /// - `distributed_database_private_endpoint_id`: The ID of the private endpoint of the
    ///   distributed database.
    pub fn delete_distributed_database_private_endpoint(
        &self,
        distributed_database_private_endpoint_id: impl Into<String>,
    ) -> operations::DeleteDistributedDatabasePrivateEndpoint {
        operations::DeleteDistributedDatabasePrivateEndpoint::new(
            &self.client,
            distributed_database_private_endpoint_id.into(),
        )
    }

    /// Gets the distributed database private endpoint.
    ///
    /// - `distributed_database_private_endpoint_id`: The ID of the private endpoint of the
    ///   distributed database.
    pub fn get_distributed_database_private_endpoint(
        &self,
        distributed_database_private_endpoint_id: impl Into<String>,
    ) -> operations::GetDistributedDatabasePrivateEndpoint {
        operations::GetDistributedDatabasePrivateEndpoint::new(
            &self.client,
            distributed_database_private_endpoint_id.into(),
        )
    }

    /// Lists the distributed database private endpoints.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_distributed_database_private_endpoints(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDistributedDatabasePrivateEndpoints {
        operations::ListDistributedDatabasePrivateEndpoints::new(
            &self.client,
            compartment_id.into(),
        )
    }

    /// Patches the distributed database private endpoint.
    ///
    /// - `distributed_database_private_endpoint_id`: The ID of the private endpoint of the
    ///   distributed database.
    /// - `patch_distributed_database_private_endpoint_details`: The request body:
    ///   [`PatchDistributedDatabasePrivateEndpointDetails`](crate::models::PatchDistributedDatabasePrivateEndpointDetails).
    pub fn patch_distributed_database_private_endpoint(
        &self,
        distributed_database_private_endpoint_id: impl Into<String>,
        patch_distributed_database_private_endpoint_details: models::PatchDistributedDatabasePrivateEndpointDetails,
    ) -> operations::PatchDistributedDatabasePrivateEndpoint {
        operations::PatchDistributedDatabasePrivateEndpoint::new(
            &self.client,
            distributed_database_private_endpoint_id.into(),
            patch_distributed_database_private_endpoint_details,
        )
    }

    /// Reinstates the proxy instance.
    ///
    /// - `distributed_database_private_endpoint_id`: The ID of the private endpoint of the
    ///   distributed database.
    pub fn reinstate_proxy_instance(
        &self,
        distributed_database_private_endpoint_id: impl Into<String>,
    ) -> operations::ReinstateProxyInstance {
        operations::ReinstateProxyInstance::new(
            &self.client,
            distributed_database_private_endpoint_id.into(),
        )
    }

    /// Updates the distributed database private endpoint.
    ///
    /// - `distributed_database_private_endpoint_id`: The ID of the private endpoint of the
    ///   distributed database.
    /// - `update_distributed_database_private_endpoint_details`: The request body:
    ///   [`UpdateDistributedDatabasePrivateEndpointDetails`](crate::models::UpdateDistributedDatabasePrivateEndpointDetails).
    pub fn update_distributed_database_private_endpoint(
        &self,
        distributed_database_private_endpoint_id: impl Into<String>,
        update_distributed_database_private_endpoint_details: models::UpdateDistributedDatabasePrivateEndpointDetails,
    ) -> operations::UpdateDistributedDatabasePrivateEndpoint {
        operations::UpdateDistributedDatabasePrivateEndpoint::new(
            &self.client,
            distributed_database_private_endpoint_id.into(),
            update_distributed_database_private_endpoint_details,
        )
    }
}

client!(DistributedDbPrivateEndpointServiceClient);
