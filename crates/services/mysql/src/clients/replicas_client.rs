// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("mysql", "https://mysql.{region}.ocp.{secondLevelDomain}", "/20190415")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the HeatWave MySQL API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_mysql::{Config, ReplicasClient};
///
/// # async fn example() -> Result<(), oci_sdk_mysql::Error> {
/// let config = Config::load().await?;
/// let client = ReplicasClient::new(&config)?;
///
/// let mut items = client.list_replicas("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ReplicasClient {
    client: Client,
}

impl ReplicasClient {
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

/// # Replica
impl ReplicasClient {
    /// Creates a replica.
    ///
    /// - `create_replica_details`: The request body:
    ///   [`CreateReplicaDetails`](crate::models::CreateReplicaDetails).
    #[inline]
    pub fn create_replica(
        &self,
        create_replica_details: models::CreateReplicaDetails,
    ) -> operations::CreateReplica {
        operations::CreateReplica::new(&self.client, create_replica_details)
    }

    /// Deletes the replica.
    ///
    /// - `replica_id`: The OCID of the replica.
    pub fn delete_replica(&self, replica_id: impl Into<String>) -> operations::DeleteReplica {
        operations::DeleteReplica::new(&self.client, replica_id.into())
    }

    /// Gets the replica.
    ///
    /// - `replica_id`: The OCID of the replica.
    pub fn get_replica(&self, replica_id: impl Into<String>) -> operations::GetReplica {
        operations::GetReplica::new(&self.client, replica_id.into())
    }

    /// Lists the replicas.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_replicas(&self, compartment_id: impl Into<String>) -> operations::ListReplicas {
        operations::ListReplicas::new(&self.client, compartment_id.into())
    }

    /// Updates the replica.
    ///
    /// - `replica_id`: The OCID of the replica.
    /// - `update_replica_details`: The request body:
    ///   [`UpdateReplicaDetails`](crate::models::UpdateReplicaDetails).
    pub fn update_replica(
        &self,
        replica_id: impl Into<String>,
        update_replica_details: models::UpdateReplicaDetails,
    ) -> operations::UpdateReplica {
        operations::UpdateReplica::new(&self.client, replica_id.into(), update_replica_details)
    }
}

client!(ReplicasClient);
