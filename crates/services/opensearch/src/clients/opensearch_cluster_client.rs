// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("opensearch", "https://search-indexing.{region}.oci.{secondLevelDomain}", "/20180828")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Search with OpenSearch API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_opensearch::{Config, OpensearchClusterClient};
///
/// # async fn example() -> Result<(), oci_sdk_opensearch::Error> {
/// let config = Config::load().await?;
/// let client = OpensearchClusterClient::new(&config)?;
///
/// let mut items = client.list_opensearch_clusters("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OpensearchClusterClient {
    client: Client,
}

impl OpensearchClusterClient {
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

/// # OpenSearch cluster
impl OpensearchClusterClient {
    /// Backs up the OpenSearch cluster.
    ///
    /// - `opensearch_cluster_id`: The ID of the OpenSearch cluster.
    /// - `backup_opensearch_cluster_details`: The request body:
    ///   [`BackupOpensearchClusterDetails`](crate::models::BackupOpensearchClusterDetails).
    pub fn backup_opensearch_cluster(
        &self,
        opensearch_cluster_id: impl Into<String>,
        backup_opensearch_cluster_details: models::BackupOpensearchClusterDetails,
    ) -> operations::BackupOpensearchCluster {
        operations::BackupOpensearchCluster::new(
            &self.client,
            opensearch_cluster_id.into(),
            backup_opensearch_cluster_details,
        )
    }

    /// Configures the outbound cluster.
    ///
    /// - `opensearch_cluster_id`: The ID of the OpenSearch cluster.
    /// - `configure_outbound_cluster_details`: The request body:
    ///   [`ConfigureOutboundClusterDetails`](crate::models::ConfigureOutboundClusterDetails).
    pub fn configure_outbound_cluster(
        &self,
        opensearch_cluster_id: impl Into<String>,
        configure_outbound_cluster_details: models::ConfigureOutboundClusterDetails,
    ) -> operations::ConfigureOutboundCluster {
        operations::ConfigureOutboundCluster::new(
            &self.client,
            opensearch_cluster_id.into(),
            configure_outbound_cluster_details,
        )
    }

    /// Creates an OpenSearch cluster.
    ///
    /// - `create_opensearch_cluster_details`: The request body:
    ///   [`CreateOpensearchClusterDetails`](crate::models::CreateOpensearchClusterDetails).
    #[inline]
    pub fn create_opensearch_cluster(
        &self,
        create_opensearch_cluster_details: models::CreateOpensearchClusterDetails,
    ) -> operations::CreateOpensearchCluster {
        operations::CreateOpensearchCluster::new(&self.client, create_opensearch_cluster_details)
    }

    /// Deletes the OpenSearch cluster.
    ///
    /// - `opensearch_cluster_id`: The ID of the OpenSearch cluster.
    pub fn delete_opensearch_cluster(
        &self,
        opensearch_cluster_id: impl Into<String>,
    ) -> operations::DeleteOpensearchCluster {
        operations::DeleteOpensearchCluster::new(&self.client, opensearch_cluster_id.into())
    }

    /// Gets the OpenSearch cluster.
    ///
    /// - `opensearch_cluster_id`: The ID of the OpenSearch cluster.
    pub fn get_opensearch_cluster(
        &self,
        opensearch_cluster_id: impl Into<String>,
    ) -> operations::GetOpensearchCluster {
        operations::GetOpensearchCluster::new(&self.client, opensearch_cluster_id.into())
    }

    /// Lists the OpenSearch clusters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_opensearch_clusters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOpensearchClusters {
        operations::ListOpensearchClusters::new(&self.client, compartment_id.into())
    }

    /// Restores an OpenSearch cluster.
    ///
    /// - `opensearch_cluster_id`: The ID of the OpenSearch cluster.
    /// - `restore_opensearch_cluster_details`: The request body:
    ///   [`RestoreOpensearchClusterDetails`](crate::models::RestoreOpensearchClusterDetails).
    pub fn opensearch_cluster_restore(
        &self,
        opensearch_cluster_id: impl Into<String>,
        restore_opensearch_cluster_details: models::RestoreOpensearchClusterDetails,
    ) -> operations::OpensearchClusterRestore {
        operations::OpensearchClusterRestore::new(
            &self.client,
            opensearch_cluster_id.into(),
            restore_opensearch_cluster_details,
        )
    }

    /// Resizes the OpenSearch cluster horizontally.
    ///
    /// - `opensearch_cluster_id`: The ID of the OpenSearch cluster.
    /// - `resize_opensearch_cluster_horizontal_details`: The request body:
    ///   [`ResizeOpensearchClusterHorizontalDetails`](crate::models::ResizeOpensearchClusterHorizontalDetails).
    pub fn resize_opensearch_cluster_horizontal(
        &self,
        opensearch_cluster_id: impl Into<String>,
        resize_opensearch_cluster_horizontal_details: models::ResizeOpensearchClusterHorizontalDetails,
    ) -> operations::ResizeOpensearchClusterHorizontal {
        operations::ResizeOpensearchClusterHorizontal::new(
            &self.client,
            opensearch_cluster_id.into(),
            resize_opensearch_cluster_horizontal_details,
        )
    }

    /// Resizes the OpenSearch cluster vertically.
    ///
    /// - `opensearch_cluster_id`: The ID of the OpenSearch cluster.
    /// - `resize_opensearch_cluster_vertical_details`: The request body:
    ///   [`ResizeOpensearchClusterVerticalDetails`](crate::models::ResizeOpensearchClusterVerticalDetails).
    pub fn resize_opensearch_cluster_vertical(
        &self,
        opensearch_cluster_id: impl Into<String>,
        resize_opensearch_cluster_vertical_details: models::ResizeOpensearchClusterVerticalDetails,
    ) -> operations::ResizeOpensearchClusterVertical {
        operations::ResizeOpensearchClusterVertical::new(
            &self.client,
            opensearch_cluster_id.into(),
            resize_opensearch_cluster_vertical_details,
        )
    }

    /// Updates the OpenSearch cluster.
    ///
    /// - `opensearch_cluster_id`: The ID of the OpenSearch cluster.
    /// - `update_opensearch_cluster_details`: The request body:
    ///   [`UpdateOpensearchClusterDetails`](crate::models::UpdateOpensearchClusterDetails).
    pub fn update_opensearch_cluster(
        &self,
        opensearch_cluster_id: impl Into<String>,
        update_opensearch_cluster_details: models::UpdateOpensearchClusterDetails,
    ) -> operations::UpdateOpensearchCluster {
        operations::UpdateOpensearchCluster::new(
            &self.client,
            opensearch_cluster_id.into(),
            update_opensearch_cluster_details,
        )
    }

    /// Upgrades the OpenSearch cluster.
    ///
    /// - `opensearch_cluster_id`: The ID of the OpenSearch cluster.
    /// - `upgrade_open_search_cluster_details`: The request body:
    ///   [`UpgradeOpenSearchClusterDetails`](crate::models::UpgradeOpenSearchClusterDetails).
    pub fn upgrade_open_search_cluster(
        &self,
        opensearch_cluster_id: impl Into<String>,
        upgrade_open_search_cluster_details: models::UpgradeOpenSearchClusterDetails,
    ) -> operations::UpgradeOpenSearchCluster {
        operations::UpgradeOpenSearchCluster::new(
            &self.client,
            opensearch_cluster_id.into(),
            upgrade_open_search_cluster_details,
        )
    }
}

/// # OpenSearch versions
impl OpensearchClusterClient {
    /// Lists the OpenSearch versions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_opensearch_versions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOpensearchVersions {
        operations::ListOpensearchVersions::new(&self.client, compartment_id.into())
    }
}

/// # Shapes
impl OpensearchClusterClient {
    /// Lists the OpenSearch cluster shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_opensearch_cluster_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOpensearchClusterShapes {
        operations::ListOpensearchClusterShapes::new(&self.client, compartment_id.into())
    }
}

/// # Work request
impl OpensearchClusterClient {
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
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(OpensearchClusterClient);
