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
/// use oci_sdk_rover::{Config, RoverBundleClient};
///
/// # async fn example() -> Result<(), oci_sdk_rover::Error> {
/// let config = Config::load().await?;
/// let client = RoverBundleClient::new(&config)?;
///
/// let mut items = client.list_rover_node_rover_bundle_requests("ocid1.rovernode.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RoverBundleClient {
    client: Client,
}

impl RoverBundleClient {
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
impl RoverBundleClient {
    /// Lists the rover cluster rover bundle requests.
    ///
    /// - `rover_cluster_id`: The ID of the Roving Edge cluster.
    pub fn list_rover_cluster_rover_bundle_requests(
        &self,
        rover_cluster_id: impl Into<String>,
    ) -> operations::ListRoverClusterRoverBundleRequests {
        operations::ListRoverClusterRoverBundleRequests::new(&self.client, rover_cluster_id.into())
    }

    /// Requests a bundle for the rover cluster.
    ///
    /// - `rover_cluster_id`: The ID of the Roving Edge cluster.
    /// - `request_rover_bundle_details`: The request body:
    ///   [`RequestRoverBundleDetails`](crate::models::RequestRoverBundleDetails).
    pub fn request_bundle_rover_cluster(
        &self,
        rover_cluster_id: impl Into<String>,
        request_rover_bundle_details: models::RequestRoverBundleDetails,
    ) -> operations::RequestBundleRoverCluster {
        operations::RequestBundleRoverCluster::new(
            &self.client,
            rover_cluster_id.into(),
            request_rover_bundle_details,
        )
    }

    /// Retrieves the available bundle versions of the rover cluster.
    ///
    /// - `rover_cluster_id`: The ID of the Roving Edge cluster.
    /// - `current_rover_bundle_details`: The request body:
    ///   [`CurrentRoverBundleDetails`](crate::models::CurrentRoverBundleDetails).
    pub fn retrieve_available_bundle_versions_rover_cluster(
        &self,
        rover_cluster_id: impl Into<String>,
        current_rover_bundle_details: models::CurrentRoverBundleDetails,
    ) -> operations::RetrieveAvailableBundleVersionsRoverCluster {
        operations::RetrieveAvailableBundleVersionsRoverCluster::new(
            &self.client,
            rover_cluster_id.into(),
            current_rover_bundle_details,
        )
    }

    /// Retrieves the bundle status of the rover cluster.
    ///
    /// - `rover_cluster_id`: The ID of the Roving Edge cluster.
    /// - `rover_bundle_status_details`: The request body:
    ///   [`RoverBundleStatusDetails`](crate::models::RoverBundleStatusDetails).
    pub fn retrieve_bundle_status_rover_cluster(
        &self,
        rover_cluster_id: impl Into<String>,
        rover_bundle_status_details: models::RoverBundleStatusDetails,
    ) -> operations::RetrieveBundleStatusRoverCluster {
        operations::RetrieveBundleStatusRoverCluster::new(
            &self.client,
            rover_cluster_id.into(),
            rover_bundle_status_details,
        )
    }
}

/// # Rover node
impl RoverBundleClient {
    /// Lists the rover node rover bundle requests.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    pub fn list_rover_node_rover_bundle_requests(
        &self,
        rover_node_id: impl Into<String>,
    ) -> operations::ListRoverNodeRoverBundleRequests {
        operations::ListRoverNodeRoverBundleRequests::new(&self.client, rover_node_id.into())
    }

    /// Requests a bundle for the rover node.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    /// - `request_rover_bundle_details`: The request body:
    ///   [`RequestRoverBundleDetails`](crate::models::RequestRoverBundleDetails).
    pub fn request_bundle_rover_node(
        &self,
        rover_node_id: impl Into<String>,
        request_rover_bundle_details: models::RequestRoverBundleDetails,
    ) -> operations::RequestBundleRoverNode {
        operations::RequestBundleRoverNode::new(
            &self.client,
            rover_node_id.into(),
            request_rover_bundle_details,
        )
    }

    /// Retrieves the available bundle versions of the rover node.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    /// - `current_rover_bundle_details`: The request body:
    ///   [`CurrentRoverBundleDetails`](crate::models::CurrentRoverBundleDetails).
    pub fn retrieve_available_bundle_versions_rover_node(
        &self,
        rover_node_id: impl Into<String>,
        current_rover_bundle_details: models::CurrentRoverBundleDetails,
    ) -> operations::RetrieveAvailableBundleVersionsRoverNode {
        operations::RetrieveAvailableBundleVersionsRoverNode::new(
            &self.client,
            rover_node_id.into(),
            current_rover_bundle_details,
        )
    }

    /// Retrieves the bundle status of the rover node.
    ///
    /// - `rover_node_id`: The ID of the Roving Edge node.
    /// - `rover_bundle_status_details`: The request body:
    ///   [`RoverBundleStatusDetails`](crate::models::RoverBundleStatusDetails).
    pub fn retrieve_bundle_status_rover_node(
        &self,
        rover_node_id: impl Into<String>,
        rover_bundle_status_details: models::RoverBundleStatusDetails,
    ) -> operations::RetrieveBundleStatusRoverNode {
        operations::RetrieveBundleStatusRoverNode::new(
            &self.client,
            rover_node_id.into(),
            rover_bundle_status_details,
        )
    }
}

client!(RoverBundleClient);
