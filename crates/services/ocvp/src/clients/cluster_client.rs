// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("ocvp", "https://ocvps.{region}.oci.{secondLevelDomain}", "/20230701")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the VMware Solution API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_ocvp::{ClusterClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_ocvp::Error> {
/// let config = Config::load().await?;
/// let client = ClusterClient::new(&config)?;
///
/// let mut items = client.list_clusters().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ClusterClient {
    client: Client,
}

impl ClusterClient {
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

/// # Cluster
impl ClusterClient {
    /// Creates a cluster.
    ///
    /// - `create_cluster_details`: The request body:
    ///   [`CreateClusterDetails`](crate::models::CreateClusterDetails).
    #[inline]
    pub fn create_cluster(
        &self,
        create_cluster_details: models::CreateClusterDetails,
    ) -> operations::CreateCluster {
        operations::CreateCluster::new(&self.client, create_cluster_details)
    }

    /// Deletes the cluster.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    pub fn delete_cluster(&self, cluster_id: impl Into<String>) -> operations::DeleteCluster {
        operations::DeleteCluster::new(&self.client, cluster_id.into())
    }

    /// Generates a host distribution report.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    pub fn generate_host_distribution_report(
        &self,
        cluster_id: impl Into<String>,
    ) -> operations::GenerateHostDistributionReport {
        operations::GenerateHostDistributionReport::new(&self.client, cluster_id.into())
    }

    /// Gets the cluster.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    pub fn get_cluster(&self, cluster_id: impl Into<String>) -> operations::GetCluster {
        operations::GetCluster::new(&self.client, cluster_id.into())
    }

    /// Lists the clusters.
    #[inline]
    pub fn list_clusters(&self) -> operations::ListClusters {
        operations::ListClusters::new(&self.client)
    }

    /// Updates the cluster.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `update_cluster_details`: The request body:
    ///   [`UpdateClusterDetails`](crate::models::UpdateClusterDetails).
    pub fn update_cluster(
        &self,
        cluster_id: impl Into<String>,
        update_cluster_details: models::UpdateClusterDetails,
    ) -> operations::UpdateCluster {
        operations::UpdateCluster::new(&self.client, cluster_id.into(), update_cluster_details)
    }
}

client!(ClusterClient);
