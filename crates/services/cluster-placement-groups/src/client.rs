// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("cluster-placement-groups", "https://clusterPlacementGroups.{region}.oci.{secondLevelDomain}", "/20230801")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Cluster Placement Groups API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_cluster_placement_groups::{ClusterPlacementGroupsCPClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_cluster_placement_groups::Error> {
/// let config = Config::load().await?;
/// let client = ClusterPlacementGroupsCPClient::new(&config)?;
///
/// let mut items = client.list_cluster_placement_groups().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ClusterPlacementGroupsCPClient {
    client: Client,
}

impl ClusterPlacementGroupsCPClient {
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

/// # Cluster placement group
impl ClusterPlacementGroupsCPClient {
    /// Activates the cluster placement group.
    ///
    /// - `cluster_placement_group_id`: The ID of the cluster placement group.
    pub fn activate_cluster_placement_group(
        &self,
        cluster_placement_group_id: impl Into<String>,
    ) -> operations::ActivateClusterPlacementGroup {
        operations::ActivateClusterPlacementGroup::new(
            &self.client,
            cluster_placement_group_id.into(),
        )
    }

    /// Moves the cluster placement group to another compartment.
    ///
    /// - `cluster_placement_group_id`: The ID of the cluster placement group.
    /// - `change_cluster_placement_group_compartment_details`: The request body:
    ///   [`ChangeClusterPlacementGroupCompartmentDetails`](crate::models::ChangeClusterPlacementGroupCompartmentDetails).
    pub fn change_cluster_placement_group_compartment(
        &self,
        cluster_placement_group_id: impl Into<String>,
        change_cluster_placement_group_compartment_details: models::ChangeClusterPlacementGroupCompartmentDetails,
    ) -> operations::ChangeClusterPlacementGroupCompartment {
        operations::ChangeClusterPlacementGroupCompartment::new(
            &self.client,
            cluster_placement_group_id.into(),
            change_cluster_placement_group_compartment_details,
        )
    }

    /// Creates a cluster placement group.
    ///
    /// - `create_cluster_placement_group_details`: The request body:
    ///   [`CreateClusterPlacementGroupDetails`](crate::models::CreateClusterPlacementGroupDetails).
    #[inline]
    pub fn create_cluster_placement_group(
        &self,
        create_cluster_placement_group_details: models::CreateClusterPlacementGroupDetails,
    ) -> operations::CreateClusterPlacementGroup {
        operations::CreateClusterPlacementGroup::new(
            &self.client,
            create_cluster_placement_group_details,
        )
    }

    /// Deactivates the cluster placement group.
    ///
    /// - `cluster_placement_group_id`: The ID of the cluster placement group.
    pub fn deactivate_cluster_placement_group(
        &self,
        cluster_placement_group_id: impl Into<String>,
    ) -> operations::DeactivateClusterPlacementGroup {
        operations::DeactivateClusterPlacementGroup::new(
            &self.client,
            cluster_placement_group_id.into(),
        )
    }

    /// Deletes the cluster placement group.
    ///
    /// - `cluster_placement_group_id`: The ID of the cluster placement group.
    pub fn delete_cluster_placement_group(
        &self,
        cluster_placement_group_id: impl Into<String>,
    ) -> operations::DeleteClusterPlacementGroup {
        operations::DeleteClusterPlacementGroup::new(
            &self.client,
            cluster_placement_group_id.into(),
        )
    }

    /// Gets the cluster placement group.
    ///
    /// - `cluster_placement_group_id`: The ID of the cluster placement group.
    pub fn get_cluster_placement_group(
        &self,
        cluster_placement_group_id: impl Into<String>,
    ) -> operations::GetClusterPlacementGroup {
        operations::GetClusterPlacementGroup::new(&self.client, cluster_placement_group_id.into())
    }

    /// Lists the cluster placement groups.
    #[inline]
    pub fn list_cluster_placement_groups(&self) -> operations::ListClusterPlacementGroups {
        operations::ListClusterPlacementGroups::new(&self.client)
    }

    /// Updates the cluster placement group.
    ///
    /// - `cluster_placement_group_id`: The ID of the cluster placement group.
    /// - `update_cluster_placement_group_details`: The request body:
    ///   [`UpdateClusterPlacementGroupDetails`](crate::models::UpdateClusterPlacementGroupDetails).
    pub fn update_cluster_placement_group(
        &self,
        cluster_placement_group_id: impl Into<String>,
        update_cluster_placement_group_details: models::UpdateClusterPlacementGroupDetails,
    ) -> operations::UpdateClusterPlacementGroup {
        operations::UpdateClusterPlacementGroup::new(
            &self.client,
            cluster_placement_group_id.into(),
            update_cluster_placement_group_details,
        )
    }
}

/// # Work request
impl ClusterPlacementGroupsCPClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(ClusterPlacementGroupsCPClient);
