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
/// use oci_sdk_distributed_database::{Config, DistributedAutonomousDbServiceClient};
///
/// # async fn example() -> Result<(), oci_sdk_distributed_database::Error> {
/// let config = Config::load().await?;
/// let client = DistributedAutonomousDbServiceClient::new(&config)?;
///
/// let mut items = client.list_distributed_autonomous_databases("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DistributedAutonomousDbServiceClient {
    client: Client,
}

impl DistributedAutonomousDbServiceClient {
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

/// # Distributed autonomous database
impl DistributedAutonomousDbServiceClient {
    /// Adds a distributed autonomous database gds control node.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    /// - `add_distributed_autonomous_database_gds_control_node_details`: The request body:
    ///   [`AddDistributedAutonomousDatabaseGdsControlNodeDetails`](crate::models::AddDistributedAutonomousDatabaseGdsControlNodeDetails).
    pub fn add_distributed_autonomous_database_gds_control_node(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
        add_distributed_autonomous_database_gds_control_node_details: models::AddDistributedAutonomousDatabaseGdsControlNodeDetails,
    ) -> operations::AddDistributedAutonomousDatabaseGdsControlNode {
        operations::AddDistributedAutonomousDatabaseGdsControlNode::new(
            &self.client,
            distributed_autonomous_database_id.into(),
            add_distributed_autonomous_database_gds_control_node_details,
        )
    }

    /// Moves the distributed autonomous database to another compartment.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    /// - `change_distributed_autonomous_database_compartment_details`: The request body:
    ///   [`ChangeDistributedAutonomousDatabaseCompartmentDetails`](crate::models::ChangeDistributedAutonomousDatabaseCompartmentDetails).
    pub fn change_distributed_autonomous_database_compartment(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
        change_distributed_autonomous_database_compartment_details: models::ChangeDistributedAutonomousDatabaseCompartmentDetails,
    ) -> operations::ChangeDistributedAutonomousDatabaseCompartment {
        operations::ChangeDistributedAutonomousDatabaseCompartment::new(
            &self.client,
            distributed_autonomous_database_id.into(),
            change_distributed_autonomous_database_compartment_details,
        )
    }

    /// Changes the distributed autonomous DB backup configuration.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    /// - `change_distributed_autonomous_db_backup_config_details`: The request body:
    ///   [`ChangeDistributedAutonomousDbBackupConfigDetails`](crate::models::ChangeDistributedAutonomousDbBackupConfigDetails).
    pub fn change_distributed_autonomous_db_backup_config(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
        change_distributed_autonomous_db_backup_config_details: models::ChangeDistributedAutonomousDbBackupConfigDetails,
    ) -> operations::ChangeDistributedAutonomousDbBackupConfig {
        operations::ChangeDistributedAutonomousDbBackupConfig::new(
            &self.client,
            distributed_autonomous_database_id.into(),
            change_distributed_autonomous_db_backup_config_details,
        )
    }

    /// Configures the distributed autonomous database auto resource management.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    /// - `configure_distributed_autonomous_database_auto_resource_management_details`: The request
    ///   body:
    ///   [`ConfigureDistributedAutonomousDatabaseAutoResourceManagementDetails`](crate::models::ConfigureDistributedAutonomousDatabaseAutoResourceManagementDetails).
    pub fn configure_distributed_autonomous_database_auto_resource_management(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
        configure_distributed_autonomous_database_auto_resource_management_details: models::ConfigureDistributedAutonomousDatabaseAutoResourceManagementDetails,
    ) -> operations::ConfigureDistributedAutonomousDatabaseAutoResourceManagement {
        operations::ConfigureDistributedAutonomousDatabaseAutoResourceManagement::new(
            &self.client,
            distributed_autonomous_database_id.into(),
            configure_distributed_autonomous_database_auto_resource_management_details,
        )
    }

    /// Configures the distributed autonomous database GSM wallet.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    /// - `configure_distributed_autonomous_database_gsm_wallet_details`: The request body:
    ///   [`ConfigureDistributedAutonomousDatabaseGsmWalletDetails`](crate::models::ConfigureDistributedAutonomousDatabaseGsmWalletDetails).
    pub fn configure_distributed_autonomous_database_gsm_wallet(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
        configure_distributed_autonomous_database_gsm_wallet_details: models::ConfigureDistributedAutonomousDatabaseGsmWalletDetails,
    ) -> operations::ConfigureDistributedAutonomousDatabaseGsmWallet {
        operations::ConfigureDistributedAutonomousDatabaseGsmWallet::new(
            &self.client,
            distributed_autonomous_database_id.into(),
            configure_distributed_autonomous_database_gsm_wallet_details,
        )
    }

    /// Configures the distributed autonomous database GSMs.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    /// - `configure_distributed_autonomous_database_gsms_details`: The request body:
    ///   [`ConfigureDistributedAutonomousDatabaseGsmsDetails`](crate::models::ConfigureDistributedAutonomousDatabaseGsmsDetails).
    pub fn configure_distributed_autonomous_database_gsms(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
        configure_distributed_autonomous_database_gsms_details: models::ConfigureDistributedAutonomousDatabaseGsmsDetails,
    ) -> operations::ConfigureDistributedAutonomousDatabaseGsms {
        operations::ConfigureDistributedAutonomousDatabaseGsms::new(
            &self.client,
            distributed_autonomous_database_id.into(),
            configure_distributed_autonomous_database_gsms_details,
        )
    }

    /// Configures the distributed autonomous database sharding.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    pub fn configure_distributed_autonomous_database_sharding(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
    ) -> operations::ConfigureDistributedAutonomousDatabaseSharding {
        operations::ConfigureDistributedAutonomousDatabaseSharding::new(
            &self.client,
            distributed_autonomous_database_id.into(),
        )
    }

    /// Creates a distributed autonomous database.
    ///
    /// - `create_distributed_autonomous_database_details`: The request body:
    ///   [`CreateDistributedAutonomousDatabaseDetails`](crate::models::CreateDistributedAutonomousDatabaseDetails).
    #[inline]
    pub fn create_distributed_autonomous_database(
        &self,
        create_distributed_autonomous_database_details: models::CreateDistributedAutonomousDatabaseDetails,
    ) -> operations::CreateDistributedAutonomousDatabase {
        operations::CreateDistributedAutonomousDatabase::new(
            &self.client,
            create_distributed_autonomous_database_details,
        )
    }

    /// Deletes the distributed autonomous database.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    pub fn delete_distributed_autonomous_database(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
    ) -> operations::DeleteDistributedAutonomousDatabase {
        operations::DeleteDistributedAutonomousDatabase::new(
            &self.client,
            distributed_autonomous_database_id.into(),
        )
    }

    /// Generates a distributed autonomous database wallet.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    /// - `generate_distributed_autonomous_database_wallet_details`: The request body:
    ///   [`GenerateDistributedAutonomousDatabaseWalletDetails`](crate::models::GenerateDistributedAutonomousDatabaseWalletDetails).
    pub fn generate_distributed_autonomous_database_wallet(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
        generate_distributed_autonomous_database_wallet_details: models::GenerateDistributedAutonomousDatabaseWalletDetails,
    ) -> operations::GenerateDistributedAutonomousDatabaseWallet {
        operations::GenerateDistributedAutonomousDatabaseWallet::new(
            &self.client,
            distributed_autonomous_database_id.into(),
            generate_distributed_autonomous_database_wallet_details,
        )
    }

    /// Gets the distributed autonomous database.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    pub fn get_distributed_autonomous_database(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
    ) -> operations::GetDistributedAutonomousDatabase {
        operations::GetDistributedAutonomousDatabase::new(
            &self.client,
            distributed_autonomous_database_id.into(),
        )
    }

    /// Lists the distributed autonomous databases.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_distributed_autonomous_databases(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDistributedAutonomousDatabases {
        operations::ListDistributedAutonomousDatabases::new(&self.client, compartment_id.into())
    }

    /// Moves the distributed autonomous database replication unit.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    /// - `move_distributed_autonomous_database_replication_unit_details`: The request body:
    ///   [`MoveDistributedAutonomousDatabaseReplicationUnitDetails`](crate::models::MoveDistributedAutonomousDatabaseReplicationUnitDetails).
    pub fn move_distributed_autonomous_database_replication_unit(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
        move_distributed_autonomous_database_replication_unit_details: models::MoveDistributedAutonomousDatabaseReplicationUnitDetails,
    ) -> operations::MoveDistributedAutonomousDatabaseReplicationUnit {
        operations::MoveDistributedAutonomousDatabaseReplicationUnit::new(
            &self.client,
            distributed_autonomous_database_id.into(),
            move_distributed_autonomous_database_replication_unit_details,
        )
    }

    /// Patches the distributed autonomous database.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    /// - `patch_distributed_autonomous_database_details`: The request body:
    ///   [`PatchDistributedAutonomousDatabaseDetails`](crate::models::PatchDistributedAutonomousDatabaseDetails).
    pub fn patch_distributed_autonomous_database(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
        patch_distributed_autonomous_database_details: models::PatchDistributedAutonomousDatabaseDetails,
    ) -> operations::PatchDistributedAutonomousDatabase {
        operations::PatchDistributedAutonomousDatabase::new(
            &self.client,
            distributed_autonomous_database_id.into(),
            patch_distributed_autonomous_database_details,
        )
    }

    /// Recreates the failed distributed autonomous database resource.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    /// - `resource_name`: The name of the resource.
    pub fn recreate_failed_distributed_autonomous_database_resource(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> operations::RecreateFailedDistributedAutonomousDatabaseResource {
        operations::RecreateFailedDistributedAutonomousDatabaseResource::new(
            &self.client,
            distributed_autonomous_database_id.into(),
            resource_name.into(),
        )
    }

    /// Rotates the distributed autonomous database passwords.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    /// - `rotate_distributed_autonomous_database_passwords_details`: The request body:
    ///   [`RotateDistributedAutonomousDatabasePasswordsDetails`](crate::models::RotateDistributedAutonomousDatabasePasswordsDetails).
    pub fn rotate_distributed_autonomous_database_passwords(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
        rotate_distributed_autonomous_database_passwords_details: models::RotateDistributedAutonomousDatabasePasswordsDetails,
    ) -> operations::RotateDistributedAutonomousDatabasePasswords {
        operations::RotateDistributedAutonomousDatabasePasswords::new(
            &self.client,
            distributed_autonomous_database_id.into(),
            rotate_distributed_autonomous_database_passwords_details,
        )
    }

    /// Scales the distributed autonomous database GSMs.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    /// - `body`: The request body.
    pub fn scale_distributed_autonomous_database_gsms(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
        body: impl Into<Value>,
    ) -> operations::ScaleDistributedAutonomousDatabaseGsms {
        operations::ScaleDistributedAutonomousDatabaseGsms::new(
            &self.client,
            distributed_autonomous_database_id.into(),
            body.into(),
        )
    }

    /// Starts the distributed autonomous database.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    pub fn start_distributed_autonomous_database(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
    ) -> operations::StartDistributedAutonomousDatabase {
        operations::StartDistributedAutonomousDatabase::new(
            &self.client,
            distributed_autonomous_database_id.into(),
        )
    }

    /// Stops the distributed autonomous database.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    pub fn stop_distributed_autonomous_database(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
    ) -> operations::StopDistributedAutonomousDatabase {
        operations::StopDistributedAutonomousDatabase::new(
            &self.client,
            distributed_autonomous_database_id.into(),
        )
    }

    /// Updates the distributed autonomous database.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    /// - `update_distributed_autonomous_database_details`: The request body:
    ///   [`UpdateDistributedAutonomousDatabaseDetails`](crate::models::UpdateDistributedAutonomousDatabaseDetails).
    pub fn update_distributed_autonomous_database(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
        update_distributed_autonomous_database_details: models::UpdateDistributedAutonomousDatabaseDetails,
    ) -> operations::UpdateDistributedAutonomousDatabase {
        operations::UpdateDistributedAutonomousDatabase::new(
            &self.client,
            distributed_autonomous_database_id.into(),
            update_distributed_autonomous_database_details,
        )
    }

    /// Validates the distributed autonomous database CA bundle.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    pub fn validate_distributed_autonomous_database_ca_bundle(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
    ) -> operations::ValidateDistributedAutonomousDatabaseCaBundle {
        operations::ValidateDistributedAutonomousDatabaseCaBundle::new(
            &self.client,
            distributed_autonomous_database_id.into(),
        )
    }

    /// Validates the distributed autonomous database network.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    pub fn validate_distributed_autonomous_database_network(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
    ) -> operations::ValidateDistributedAutonomousDatabaseNetwork {
        operations::ValidateDistributedAutonomousDatabaseNetwork::new(
            &self.client,
            distributed_autonomous_database_id.into(),
        )
    }
}

/// # Distributed database
impl DistributedAutonomousDbServiceClient {
    /// Gets the distributed autonomous database raft metric.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    pub fn get_distributed_autonomous_database_raft_metric(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
    ) -> operations::GetDistributedAutonomousDatabaseRaftMetric {
        operations::GetDistributedAutonomousDatabaseRaftMetric::new(
            &self.client,
            distributed_autonomous_database_id.into(),
        )
    }

    /// Gets the distributed autonomous database ru change log.
    ///
    /// - `distributed_autonomous_database_id`: The ID of the globally distributed Autonomous
    ///   Database.
    pub fn get_distributed_autonomous_database_ru_change_log(
        &self,
        distributed_autonomous_database_id: impl Into<String>,
    ) -> operations::GetDistributedAutonomousDatabaseRuChangeLog {
        operations::GetDistributedAutonomousDatabaseRuChangeLog::new(
            &self.client,
            distributed_autonomous_database_id.into(),
        )
    }
}

client!(DistributedAutonomousDbServiceClient);
