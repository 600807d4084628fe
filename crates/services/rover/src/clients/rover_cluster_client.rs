// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("rover", "https://rover.{region}.oci.{secondLevelDomain}", "/20201210")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Roving Edge Infrastructure API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_rover::{Config, RoverClusterClient};
///
/// # async fn example() -> Result<(), oci_sdk_rover::Error> {
/// let config = Config::load().await?;
/// let client = RoverClusterClient::new(&config)?;
///
/// let mut items = client.list_rover_clusters("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RoverClusterClient {
    client: Client,
}

impl RoverClusterClient {
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

/// # Rover cluster
impl RoverClusterClient {
    /// Moves the rover cluster to another compartment.
    ///
    /// - `rover_cluster_id`: The ID of the Roving Edge cluster.
    /// - `change_rover_cluster_compartment_details`: The request body:
    ///   [`ChangeRoverClusterCompartmentDetails`](crate::models::ChangeRoverClusterCompartmentDetails).
    pub fn change_rover_cluster_compartment(
        &self,
        rover_cluster_id: impl Into<String>,
        change_rover_cluster_compartment_details: models::ChangeRoverClusterCompartmentDetails,
    ) -> operations::ChangeRoverClusterCompartment {
        operations::ChangeRoverClusterCompartment::new(
            &self.client,
            rover_cluster_id.into(),
            change_rover_cluster_compartment_details,
        )
    }

    /// Creates a rover cluster.
    ///
    /// - `create_rover_cluster_details`: The request body:
    ///   [`CreateRoverClusterDetails`](crate::models::CreateRoverClusterDetails).
    #[inline]
    pub fn create_rover_cluster(
        &self,
        create_rover_cluster_details: models::CreateRoverClusterDetails,
    ) -> operations::CreateRoverCluster {
        operations::CreateRoverCluster::new(&self.client, create_rover_cluster_details)
    }

    /// Deletes the rover cluster.
    ///
    /// - `rover_cluster_id`: The ID of the Roving Edge cluster.
    pub fn delete_rover_cluster(
        &self,
        rover_cluster_id: impl Into<String>,
    ) -> operations::DeleteRoverCluster {
        operations::DeleteRoverCluster::new(&self.client, rover_cluster_id.into())
    }

    /// Gets the rover cluster.
    ///
    /// - `rover_cluster_id`: The ID of the Roving Edge cluster.
    pub fn get_rover_cluster(
        &self,
        rover_cluster_id: impl Into<String>,
    ) -> operations::GetRoverCluster {
        operations::GetRoverCluster::new(&self.client, rover_cluster_id.into())
    }

    /// Lists the rover clusters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_rover_clusters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListRoverClusters {
        operations::ListRoverClusters::new(&self.client, compartment_id.into())
    }

    /// Requests the additional nodes.
    ///
    /// - `rover_cluster_id`: The ID of the Roving Edge cluster.
    /// - `request_additional_nodes_details`: The request body:
    ///   [`RequestAdditionalNodesDetails`](crate::models::RequestAdditionalNodesDetails).
    pub fn request_additional_nodes(
        &self,
        rover_cluster_id: impl Into<String>,
        request_additional_nodes_details: models::RequestAdditionalNodesDetails,
    ) -> operations::RequestAdditionalNodes {
        operations::RequestAdditionalNodes::new(
            &self.client,
            rover_cluster_id.into(),
            request_additional_nodes_details,
        )
    }

    /// Updates the rover cluster.
    ///
    /// - `rover_cluster_id`: The ID of the Roving Edge cluster.
    /// - `update_rover_cluster_details`: The request body:
    ///   [`UpdateRoverClusterDetails`](crate::models::UpdateRoverClusterDetails).
    pub fn update_rover_cluster(
        &self,
        rover_cluster_id: impl Into<String>,
        update_rover_cluster_details: models::UpdateRoverClusterDetails,
    ) -> operations::UpdateRoverCluster {
        operations::UpdateRoverCluster::new(
            &self.client,
            rover_cluster_id.into(),
            update_rover_cluster_details,
        )
    }
}

/// # Rover cluster certificate
impl RoverClusterClient {
    /// Gets the rover cluster certificate.
    ///
    /// - `rover_cluster_id`: The ID of the Roving Edge cluster.
    pub fn get_rover_cluster_certificate(
        &self,
        rover_cluster_id: impl Into<String>,
    ) -> operations::GetRoverClusterCertificate {
        operations::GetRoverClusterCertificate::new(&self.client, rover_cluster_id.into())
    }
}

client!(RoverClusterClient);
