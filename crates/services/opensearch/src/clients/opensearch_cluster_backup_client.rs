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
/// use oci_sdk_opensearch::{Config, OpensearchClusterBackupClient};
///
/// # async fn example() -> Result<(), oci_sdk_opensearch::Error> {
/// let config = Config::load().await?;
/// let client = OpensearchClusterBackupClient::new(&config)?;
///
/// let mut items = client.list_opensearch_cluster_backups("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OpensearchClusterBackupClient {
    client: Client,
}

impl OpensearchClusterBackupClient {
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

/// # OpenSearch cluster backup
impl OpensearchClusterBackupClient {
    /// Deletes the OpenSearch cluster backup.
    ///
    /// - `opensearch_cluster_backup_id`: The ID of the OpenSearch cluster backup.
    pub fn delete_opensearch_cluster_backup(
        &self,
        opensearch_cluster_backup_id: impl Into<String>,
    ) -> operations::DeleteOpensearchClusterBackup {
        operations::DeleteOpensearchClusterBackup::new(
            &self.client,
            opensearch_cluster_backup_id.into(),
        )
    }

    /// Gets the OpenSearch cluster backup.
    ///
    /// - `opensearch_cluster_backup_id`: The ID of the OpenSearch cluster backup.
    pub fn get_opensearch_cluster_backup(
        &self,
        opensearch_cluster_backup_id: impl Into<String>,
    ) -> operations::GetOpensearchClusterBackup {
        operations::GetOpensearchClusterBackup::new(
            &self.client,
            opensearch_cluster_backup_id.into(),
        )
    }

    /// Lists the OpenSearch cluster backups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_opensearch_cluster_backups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOpensearchClusterBackups {
        operations::ListOpensearchClusterBackups::new(&self.client, compartment_id.into())
    }

    /// Updates the OpenSearch cluster backup.
    ///
    /// - `opensearch_cluster_backup_id`: The ID of the OpenSearch cluster backup.
    /// - `update_opensearch_cluster_backup_details`: The request body:
    ///   [`UpdateOpensearchClusterBackupDetails`](crate::models::UpdateOpensearchClusterBackupDetails).
    pub fn update_opensearch_cluster_backup(
        &self,
        opensearch_cluster_backup_id: impl Into<String>,
        update_opensearch_cluster_backup_details: models::UpdateOpensearchClusterBackupDetails,
    ) -> operations::UpdateOpensearchClusterBackup {
        operations::UpdateOpensearchClusterBackup::new(
            &self.client,
            opensearch_cluster_backup_id.into(),
            update_opensearch_cluster_backup_details,
        )
    }
}

client!(OpensearchClusterBackupClient);
