// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Client, Config, Error, Service, Value, WorkRequestOperations, client,
};

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
/// use oci_sdk_distributed_database::{Config, DistributedDbServiceClient};
///
/// # async fn example() -> Result<(), oci_sdk_distributed_database::Error> {
/// let config = Config::load().await?;
/// let client = DistributedDbServiceClient::new(&config)?;
///
/// let mut items = client.list_distributed_databases("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DistributedDbServiceClient {
    client: Client,
}

impl DistributedDbServiceClient {
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

/// # Distributed database
impl DistributedDbServiceClient {
    /// Adds a distributed database gds control node.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    /// - `add_distributed_database_gds_control_node_details`: The request body:
    ///   [`AddDistributedDatabaseGdsControlNodeDetails`](crate::models::AddDistributedDatabaseGdsControlNodeDetails).
    pub fn add_distributed_database_gds_control_node(
        &self,
        distributed_database_id: impl Into<String>,
        add_distributed_database_gds_control_node_details: models::AddDistributedDatabaseGdsControlNodeDetails,
    ) -> operations::AddDistributedDatabaseGdsControlNode {
        operations::AddDistributedDatabaseGdsControlNode::new(
            &self.client,
            distributed_database_id.into(),
            add_distributed_database_gds_control_node_details,
        )
    }

    /// Moves the distributed database to another compartment.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    /// - `change_distributed_database_compartment_details`: The request body:
    ///   [`ChangeDistributedDatabaseCompartmentDetails`](crate::models::ChangeDistributedDatabaseCompartmentDetails).
    pub fn change_distributed_database_compartment(
        &self,
        distributed_database_id: impl Into<String>,
        change_distributed_database_compartment_details: models::ChangeDistributedDatabaseCompartmentDetails,
    ) -> operations::ChangeDistributedDatabaseCompartment {
        operations::ChangeDistributedDatabaseCompartment::new(
            &self.client,
            distributed_database_id.into(),
            change_distributed_database_compartment_details,
        )
    }

    /// Changes the distributed DB backup configuration.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    /// - `change_distributed_db_backup_config_details`: The request body:
    ///   [`ChangeDistributedDbBackupConfigDetails`](crate::models::ChangeDistributedDbBackupConfigDetails).
    pub fn change_distributed_db_backup_config(
        &self,
        distributed_database_id: impl Into<String>,
        change_distributed_db_backup_config_details: models::ChangeDistributedDbBackupConfigDetails,
    ) -> operations::ChangeDistributedDbBackupConfig {
        operations::ChangeDistributedDbBackupConfig::new(
            &self.client,
            distributed_database_id.into(),
            change_distributed_db_backup_config_details,
        )
    }

    /// Configures the distributed database auto resource management.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    /// - `configure_distributed_database_auto_resource_management_details`: The request body:
    ///   [`ConfigureDistributedDatabaseAutoResourceManagementDetails`](crate::models::ConfigureDistributedDatabaseAutoResourceManagementDetails).
    pub fn configure_distributed_database_auto_resource_management(
        &self,
        distributed_database_id: impl Into<String>,
        configure_distributed_database_auto_resource_management_details: models::ConfigureDistributedDatabaseAutoResourceManagementDetails,
    ) -> operations::ConfigureDistributedDatabaseAutoResourceManagement {
        operations::ConfigureDistributedDatabaseAutoResourceManagement::new(
            &self.client,
            distributed_database_id.into(),
            configure_distributed_database_auto_resource_management_details,
        )
    }

    /// Configures the distributed database GSMs.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    /// - `configure_distributed_database_gsms_details`: The request body:
    ///   [`ConfigureDistributedDatabaseGsmsDetails`](crate::models::ConfigureDistributedDatabaseGsmsDetails).
    pub fn configure_distributed_database_gsms(
        &self,
        distributed_database_id: impl Into<String>,
        configure_distributed_database_gsms_details: models::ConfigureDistributedDatabaseGsmsDetails,
    ) -> operations::ConfigureDistributedDatabaseGsms {
        operations::ConfigureDistributedDatabaseGsms::new(
            &self.client,
            distributed_database_id.into(),
            configure_distributed_database_gsms_details,
        )
    }

    /// Configures the distributed database sharding.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    pub fn configure_distributed_database_sharding(
        &self,
        distributed_database_id: impl Into<String>,
    ) -> operations::ConfigureDistributedDatabaseSharding {
        operations::ConfigureDistributedDatabaseSharding::new(
            &self.client,
            distributed_database_id.into(),
        )
    }

    /// Creates a distributed database.
    ///
    /// - `create_distributed_database_details`: The request body:
    ///   [`CreateDistributedDatabaseDetails`](crate::models::CreateDistributedDatabaseDetails).
    #[inline]
    pub fn create_distributed_database(
        &self,
        create_distributed_database_details: models::CreateDistributedDatabaseDetails,
    ) -> operations::CreateDistributedDatabase {
        operations::CreateDistributedDatabase::new(
            &self.client,
            create_distributed_database_details,
        )
    }

    /// Deletes the distributed database.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    pub fn delete_distributed_database(
        &self,
        distributed_database_id: impl Into<String>,
    ) -> operations::DeleteDistributedDatabase {
        operations::DeleteDistributedDatabase::new(&self.client, distributed_database_id.into())
    }

    /// Generates a distributed database wallet.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    /// - `generate_distributed_database_wallet_details`: The request body:
    ///   [`GenerateDistributedDatabaseWalletDetails`](crate::models::GenerateDistributedDatabaseWalletDetails).
    pub fn generate_distributed_database_wallet(
        &self,
        distributed_database_id: impl Into<String>,
        generate_distributed_database_wallet_details: models::GenerateDistributedDatabaseWalletDetails,
    ) -> operations::GenerateDistributedDatabaseWallet {
        operations::GenerateDistributedDatabaseWallet::new(
            &self.client,
            distributed_database_id.into(),
            generate_distributed_database_wallet_details,
        )
    }

    /// Gets the distributed database.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    pub fn get_distributed_database(
        &self,
        distributed_database_id: impl Into<String>,
    ) -> operations::GetDistributedDatabase {
        operations::GetDistributedDatabase::new(&self.client, distributed_database_id.into())
    }

    /// Gets the distributed database raft metric.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    pub fn get_distributed_database_raft_metric(
        &self,
        distributed_database_id: impl Into<String>,
    ) -> operations::GetDistributedDatabaseRaftMetric {
        operations::GetDistributedDatabaseRaftMetric::new(
            &self.client,
            distributed_database_id.into(),
        )
    }

    /// Gets the distributed database ru change log.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    pub fn get_distributed_database_ru_change_log(
        &self,
        distributed_database_id: impl Into<String>,
    ) -> operations::GetDistributedDatabaseRuChangeLog {
        operations::GetDistributedDatabaseRuChangeLog::new(
            &self.client,
            distributed_database_id.into(),
        )
    }

    /// Lists the distributed databases.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_distributed_databases(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDistributedDatabases {
        operations::ListDistributedDatabases::new(&self.client, compartment_id.into())
    }

    /// Moves the distributed database replication unit.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    /// - `move_distributed_database_replication_unit_details`: The request body:
    ///   [`MoveDistributedDatabaseReplicationUnitDetails`](crate::models::MoveDistributedDatabaseReplicationUnitDetails).
    pub fn move_distributed_database_replication_unit(
        &self,
        distributed_database_id: impl Into<String>,
        move_distributed_database_replication_unit_details: models::MoveDistributedDatabaseReplicationUnitDetails,
    ) -> operations::MoveDistributedDatabaseReplicationUnit {
        operations::MoveDistributedDatabaseReplicationUnit::new(
            &self.client,
            distributed_database_id.into(),
            move_distributed_database_replication_unit_details,
        )
    }

    /// Patches the distributed database.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    /// - `patch_distributed_database_details`: The request body:
    ///   [`PatchDistributedDatabaseDetails`](crate::models::PatchDistributedDatabaseDetails).
    pub fn patch_distributed_database(
        &self,
        distributed_database_id: impl Into<String>,
        patch_distributed_database_details: models::PatchDistributedDatabaseDetails,
    ) -> operations::PatchDistributedDatabase {
        operations::PatchDistributedDatabase::new(
            &self.client,
            distributed_database_id.into(),
            patch_distributed_database_details,
        )
    }

    /// Recreates the failed distributed database resource.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    /// - `resource_name`: The name of the resource.
    pub fn recreate_failed_distributed_database_resource(
        &self,
        distributed_database_id: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> operations::RecreateFailedDistributedDatabaseResource {
        operations::RecreateFailedDistributedDatabaseResource::new(
            &self.client,
            distributed_database_id.into(),
            resource_name.into(),
        )
    }

    /// Rotates the distributed database passwords.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    /// - `rotate_distributed_database_passwords_details`: The request body:
    ///   [`RotateDistributedDatabasePasswordsDetails`](crate::models::RotateDistributedDatabasePasswordsDetails).
    pub fn rotate_distributed_database_passwords(
        &self,
        distributed_database_id: impl Into<String>,
        rotate_distributed_database_passwords_details: models::RotateDistributedDatabasePasswordsDetails,
    ) -> operations::RotateDistributedDatabasePasswords {
        operations::RotateDistributedDatabasePasswords::new(
            &self.client,
            distributed_database_id.into(),
            rotate_distributed_database_passwords_details,
        )
    }

    /// Scales the distributed database GSMs.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    /// - `body`: The request body.
    pub fn scale_distributed_database_gsms(
        &self,
        distributed_database_id: impl Into<String>,
        body: impl Into<Value>,
    ) -> operations::ScaleDistributedDatabaseGsms {
        operations::ScaleDistributedDatabaseGsms::new(
            &self.client,
            distributed_database_id.into(),
            body.into(),
        )
    }

    /// Starts the distributed database.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    pub fn start_distributed_database(
        &self,
        distributed_database_id: impl Into<String>,
    ) -> operations::StartDistributedDatabase {
        operations::StartDistributedDatabase::new(&self.client, distributed_database_id.into())
    }

    /// Stops the distributed database.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    pub fn stop_distributed_database(
        &self,
        distributed_database_id: impl Into<String>,
    ) -> operations::StopDistributedDatabase {
        operations::StopDistributedDatabase::new(&self.client, distributed_database_id.into())
    }

    /// Updates the distributed database.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    /// - `update_distributed_database_details`: The request body:
    ///   [`UpdateDistributedDatabaseDetails`](crate::models::UpdateDistributedDatabaseDetails).
    pub fn update_distributed_database(
        &self,
        distributed_database_id: impl Into<String>,
        update_distributed_database_details: models::UpdateDistributedDatabaseDetails,
    ) -> operations::UpdateDistributedDatabase {
        operations::UpdateDistributedDatabase::new(
            &self.client,
            distributed_database_id.into(),
            update_distributed_database_details,
        )
    }

    /// Validates the distributed database network.
    ///
    /// - `distributed_database_id`: The ID of the globally distributed database.
    pub fn validate_distributed_database_network(
        &self,
        distributed_database_id: impl Into<String>,
    ) -> operations::ValidateDistributedDatabaseNetwork {
        operations::ValidateDistributedDatabaseNetwork::new(
            &self.client,
            distributed_database_id.into(),
        )
    }
}

client!(DistributedDbServiceClient);
