// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("psql", "https://postgresql.{region}.oci.{secondLevelDomain}", "/20220915")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Database with PostgreSQL API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_psql::{Config, PostgresqlClient};
///
/// # async fn example() -> Result<(), oci_sdk_psql::Error> {
/// let config = Config::load().await?;
/// let client = PostgresqlClient::new(&config)?;
///
/// let mut items = client.list_db_systems().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct PostgresqlClient {
    client: Client,
}

impl PostgresqlClient {
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

/// # Backup
impl PostgresqlClient {
    /// Copies the backup.
    ///
    /// - `backup_id`: The ID of the backup.
    /// - `backup_copy_details`: The request body:
    ///   [`BackupCopyDetails`](crate::models::BackupCopyDetails).
    pub fn backup_copy(
        &self,
        backup_id: impl Into<String>,
        backup_copy_details: models::BackupCopyDetails,
    ) -> operations::BackupCopy {
        operations::BackupCopy::new(&self.client, backup_id.into(), backup_copy_details)
    }

    /// Moves the backup to another compartment.
    ///
    /// - `backup_id`: The ID of the backup.
    /// - `change_backup_compartment_details`: The request body:
    ///   [`ChangeBackupCompartmentDetails`](crate::models::ChangeBackupCompartmentDetails).
    pub fn change_backup_compartment(
        &self,
        backup_id: impl Into<String>,
        change_backup_compartment_details: models::ChangeBackupCompartmentDetails,
    ) -> operations::ChangeBackupCompartment {
        operations::ChangeBackupCompartment::new(
            &self.client,
            backup_id.into(),
            change_backup_compartment_details,
        )
    }

    /// Creates a backup.
    ///
    /// - `create_backup_details`: The request body:
    ///   [`CreateBackupDetails`](crate::models::CreateBackupDetails).
    #[inline]
    pub fn create_backup(
        &self,
        create_backup_details: models::CreateBackupDetails,
    ) -> operations::CreateBackup {
        operations::CreateBackup::new(&self.client, create_backup_details)
    }

    /// Deletes the backup.
    ///
    /// - `backup_id`: The ID of the backup.
    pub fn delete_backup(&self, backup_id: impl Into<String>) -> operations::DeleteBackup {
        operations::DeleteBackup::new(&self.client, backup_id.into())
    }

    /// Gets the backup.
    ///
    /// - `backup_id`: The ID of the backup.
    pub fn get_backup(&self, backup_id: impl Into<String>) -> operations::GetBackup {
        operations::GetBackup::new(&self.client, backup_id.into())
    }

    /// Lists the backups.
    #[inline]
    pub fn list_backups(&self) -> operations::ListBackups {
        operations::ListBackups::new(&self.client)
    }

    /// Updates the backup.
    ///
    /// - `backup_id`: The ID of the backup.
    /// - `update_backup_details`: The request body:
    ///   [`UpdateBackupDetails`](crate::models::UpdateBackupDetails).
    pub fn update_backup(
        &self,
        backup_id: impl Into<String>,
        update_backup_details: models::UpdateBackupDetails,
    ) -> operations::UpdateBackup {
        operations::UpdateBackup::new(&self.client, backup_id.into(), update_backup_details)
    }
}

/// # Configuration
impl PostgresqlClient {
    /// Moves the configuration to another compartment.
    ///
    /// - `configuration_id`: The ID of the configuration.
    /// - `change_configuration_compartment_details`: The request body:
    ///   [`ChangeConfigurationCompartmentDetails`](crate::models::ChangeConfigurationCompartmentDetails).
    pub fn change_configuration_compartment(
        &self,
        configuration_id: impl Into<String>,
        change_configuration_compartment_details: models::ChangeConfigurationCompartmentDetails,
    ) -> operations::ChangeConfigurationCompartment {
        operations::ChangeConfigurationCompartment::new(
            &self.client,
            configuration_id.into(),
            change_configuration_compartment_details,
        )
    }

    /// Creates a configuration.
    ///
    /// - `create_configuration_details`: The request body:
    ///   [`CreateConfigurationDetails`](crate::models::CreateConfigurationDetails).
    #[inline]
    pub fn create_configuration(
        &self,
        create_configuration_details: models::CreateConfigurationDetails,
    ) -> operations::CreateConfiguration {
        operations::CreateConfiguration::new(&self.client, create_configuration_details)
    }

    /// Deletes the configuration.
    ///
    /// - `configuration_id`: The ID of the configuration.
    pub fn delete_configuration(
        &self,
        configuration_id: impl Into<String>,
    ) -> operations::DeleteConfiguration {
        operations::DeleteConfiguration::new(&self.client, configuration_id.into())
    }

    /// Gets the configuration.
    ///
    /// - `configuration_id`: The ID of the configuration.
    pub fn get_configuration(
        &self,
        configuration_id: impl Into<String>,
    ) -> operations::GetConfiguration {
        operations::GetConfiguration::new(&self.client, configuration_id.into())
    }

    /// Lists the configurations.
    #[inline]
    pub fn list_configurations(&self) -> operations::ListConfigurations {
        operations::ListConfigurations::new(&self.client)
    }

    /// Updates the configuration.
    ///
    /// - `configuration_id`: The ID of the configuration.
    /// - `update_configuration_details`: The request body:
    ///   [`UpdateConfigurationDetails`](crate::models::UpdateConfigurationDetails).
    pub fn update_configuration(
        &self,
        configuration_id: impl Into<String>,
        update_configuration_details: models::UpdateConfigurationDetails,
    ) -> operations::UpdateConfiguration {
        operations::UpdateConfiguration::new(
            &self.client,
            configuration_id.into(),
            update_configuration_details,
        )
    }
}

/// # Connection
impl PostgresqlClient {
    /// Gets the connection details.
    ///
    /// - `db_system_id`: The ID of the DB system.
    pub fn get_connection_details(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::GetConnectionDetails {
        operations::GetConnectionDetails::new(&self.client, db_system_id.into())
    }
}

/// # DB system
impl PostgresqlClient {
    /// Moves the DB system to another compartment.
    ///
    /// - `db_system_id`: The ID of the DB system.
    /// - `change_db_system_compartment_details`: The request body:
    ///   [`ChangeDbSystemCompartmentDetails`](crate::models::ChangeDbSystemCompartmentDetails).
    pub fn change_db_system_compartment(
        &self,
        db_system_id: impl Into<String>,
        change_db_system_compartment_details: models::ChangeDbSystemCompartmentDetails,
    ) -> operations::ChangeDbSystemCompartment {
        operations::ChangeDbSystemCompartment::new(
            &self.client,
            db_system_id.into(),
            change_db_system_compartment_details,
        )
    }

    /// Changes the role to the replica.
    ///
    /// - `db_system_id`: The ID of the DB system.
    /// - `change_role_to_replica_details`: The request body:
    ///   [`ChangeRoleToReplicaDetails`](crate::models::ChangeRoleToReplicaDetails).
    pub fn change_role_to_replica(
        &self,
        db_system_id: impl Into<String>,
        change_role_to_replica_details: models::ChangeRoleToReplicaDetails,
    ) -> operations::ChangeRoleToReplica {
        operations::ChangeRoleToReplica::new(
            &self.client,
            db_system_id.into(),
            change_role_to_replica_details,
        )
    }

    /// Changes the role to the standalone.
    ///
    /// - `db_system_id`: The ID of the DB system.
    /// - `change_role_to_standalone_details`: The request body:
    ///   [`ChangeRoleToStandaloneDetails`](crate::models::ChangeRoleToStandaloneDetails).
    pub fn change_role_to_standalone(
        &self,
        db_system_id: impl Into<String>,
        change_role_to_standalone_details: models::ChangeRoleToStandaloneDetails,
    ) -> operations::ChangeRoleToStandalone {
        operations::ChangeRoleToStandalone::new(
            &self.client,
            db_system_id.into(),
            change_role_to_standalone_details,
        )
    }

    /// Creates a DB system.
    ///
    /// - `create_db_system_details`: The request body:
    ///   [`CreateDbSystemDetails`](crate::models::CreateDbSystemDetails).
    #[inline]
    pub fn create_db_system(
        &self,
        create_db_system_details: models::CreateDbSystemDetails,
    ) -> operations::CreateDbSystem {
        operations::CreateDbSystem::new(&self.client, create_db_system_details)
    }

    /// Deletes the DB system.
    ///
    /// - `db_system_id`: The ID of the DB system.
    pub fn delete_db_system(&self, db_system_id: impl Into<String>) -> operations::DeleteDbSystem {
        operations::DeleteDbSystem::new(&self.client, db_system_id.into())
    }

    /// Fails over the DB system.
    ///
    /// - `db_system_id`: The ID of the DB system.
    /// - `failover_db_system_details`: The request body:
    ///   [`FailoverDbSystemDetails`](crate::models::FailoverDbSystemDetails).
    pub fn failover_db_system(
        &self,
        db_system_id: impl Into<String>,
        failover_db_system_details: models::FailoverDbSystemDetails,
    ) -> operations::FailoverDbSystem {
        operations::FailoverDbSystem::new(
            &self.client,
            db_system_id.into(),
            failover_db_system_details,
        )
    }

    /// Gets the DB system.
    ///
    /// - `db_system_id`: The ID of the DB system.
    pub fn get_db_system(&self, db_system_id: impl Into<String>) -> operations::GetDbSystem {
        operations::GetDbSystem::new(&self.client, db_system_id.into())
    }

    /// Gets the primary DB instance.
    ///
    /// - `db_system_id`: The ID of the DB system.
    pub fn get_primary_db_instance(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::GetPrimaryDbInstance {
        operations::GetPrimaryDbInstance::new(&self.client, db_system_id.into())
    }

    /// Lists the DB systems.
    #[inline]
    pub fn list_db_systems(&self) -> operations::ListDbSystems {
        operations::ListDbSystems::new(&self.client)
    }

    /// Patches the DB system.
    ///
    /// - `db_system_id`: The ID of the DB system.
    /// - `patch_db_system_details`: The request body:
    ///   [`PatchDbSystemDetails`](crate::models::PatchDbSystemDetails).
    pub fn patch_db_system(
        &self,
        db_system_id: impl Into<String>,
        patch_db_system_details: models::PatchDbSystemDetails,
    ) -> operations::PatchDbSystem {
        operations::PatchDbSystem::new(&self.client, db_system_id.into(), patch_db_system_details)
    }

    /// Resets the master user password.
    ///
    /// - `db_system_id`: The ID of the DB system.
    /// - `reset_master_user_password_details`: The request body:
    ///   [`ResetMasterUserPasswordDetails`](crate::models::ResetMasterUserPasswordDetails).
    pub fn reset_master_user_password(
        &self,
        db_system_id: impl Into<String>,
        reset_master_user_password_details: models::ResetMasterUserPasswordDetails,
    ) -> operations::ResetMasterUserPassword {
        operations::ResetMasterUserPassword::new(
            &self.client,
            db_system_id.into(),
            reset_master_user_password_details,
        )
    }

    /// Restarts the DB instance in the DB system.
    ///
    /// - `db_system_id`: The ID of the DB system.
    /// - `restart_db_instance_in_db_system_details`: The request body:
    ///   [`RestartDbInstanceInDbSystemDetails`](crate::models::RestartDbInstanceInDbSystemDetails).
    pub fn restart_db_instance_in_db_system(
        &self,
        db_system_id: impl Into<String>,
        restart_db_instance_in_db_system_details: models::RestartDbInstanceInDbSystemDetails,
    ) -> operations::RestartDbInstanceInDbSystem {
        operations::RestartDbInstanceInDbSystem::new(
            &self.client,
            db_system_id.into(),
            restart_db_instance_in_db_system_details,
        )
    }

    /// Restores the DB system.
    ///
    /// - `db_system_id`: The ID of the DB system.
    /// - `restore_db_system_details`: The request body:
    ///   [`RestoreDbSystemDetails`](crate::models::RestoreDbSystemDetails).
    pub fn restore_db_system(
        &self,
        db_system_id: impl Into<String>,
        restore_db_system_details: models::RestoreDbSystemDetails,
    ) -> operations::RestoreDbSystem {
        operations::RestoreDbSystem::new(
            &self.client,
            db_system_id.into(),
            restore_db_system_details,
        )
    }

    /// Starts the DB system.
    ///
    /// - `db_system_id`: The ID of the DB system.
    /// - `start_db_system_details`: The request body:
    ///   [`StartDbSystemDetails`](crate::models::StartDbSystemDetails).
    pub fn start_db_system(
        &self,
        db_system_id: impl Into<String>,
        start_db_system_details: models::StartDbSystemDetails,
    ) -> operations::StartDbSystem {
        operations::StartDbSystem::new(&self.client, db_system_id.into(), start_db_system_details)
    }

    /// Stops the DB system.
    ///
    /// - `db_system_id`: The ID of the DB system.
    pub fn stop_db_system(&self, db_system_id: impl Into<String>) -> operations::StopDbSystem {
        operations::StopDbSystem::new(&self.client, db_system_id.into())
    }

    /// Switches the roles of the primary and a replica.
    ///
    /// - `db_system_id`: The ID of the DB system.
    /// - `switch_over_details`: The request body:
    ///   [`SwitchOverDetails`](crate::models::SwitchOverDetails).
    pub fn switch_over(
        &self,
        db_system_id: impl Into<String>,
        switch_over_details: models::SwitchOverDetails,
    ) -> operations::SwitchOver {
        operations::SwitchOver::new(&self.client, db_system_id.into(), switch_over_details)
    }

    /// Updates the DB system.
    ///
    /// - `db_system_id`: The ID of the DB system.
    /// - `update_db_system_details`: The request body:
    ///   [`UpdateDbSystemDetails`](crate::models::UpdateDbSystemDetails).
    pub fn update_db_system(
        &self,
        db_system_id: impl Into<String>,
        update_db_system_details: models::UpdateDbSystemDetails,
    ) -> operations::UpdateDbSystem {
        operations::UpdateDbSystem::new(&self.client, db_system_id.into(), update_db_system_details)
    }

    /// Updates the DB system DB instance.
    ///
    /// - `db_system_id`: The ID of the DB system.
    /// - `db_instance_id`: The ID of the database instance.
    /// - `update_db_system_db_instance_details`: The request body:
    ///   [`UpdateDbSystemDbInstanceDetails`](crate::models::UpdateDbSystemDbInstanceDetails).
    pub fn update_db_system_db_instance(
        &self,
        db_system_id: impl Into<String>,
        db_instance_id: impl Into<String>,
        update_db_system_db_instance_details: models::UpdateDbSystemDbInstanceDetails,
    ) -> operations::UpdateDbSystemDbInstance {
        operations::UpdateDbSystemDbInstance::new(
            &self.client,
            db_system_id.into(),
            db_instance_id.into(),
            update_db_system_db_instance_details,
        )
    }

    /// Upgrades the DB system.
    ///
    /// - `db_system_id`: The ID of the DB system.
    /// - `upgrade_db_system_details`: The request body:
    ///   [`UpgradeDbSystemDetails`](crate::models::UpgradeDbSystemDetails).
    pub fn upgrade_db_system(
        &self,
        db_system_id: impl Into<String>,
        upgrade_db_system_details: models::UpgradeDbSystemDetails,
    ) -> operations::UpgradeDbSystem {
        operations::UpgradeDbSystem::new(
            &self.client,
            db_system_id.into(),
            upgrade_db_system_details,
        )
    }
}

/// # DB system replica
impl PostgresqlClient {
    /// Lists the DB system replicas.
    ///
    /// - `db_system_id`: The ID of the DB system.
    pub fn list_db_system_replicas(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::ListDbSystemReplicas {
        operations::ListDbSystemReplicas::new(&self.client, db_system_id.into())
    }
}

/// # Default configuration
impl PostgresqlClient {
    /// Gets the default configuration.
    ///
    /// - `default_configuration_id`: The ID of the default configuration.
    pub fn get_default_configuration(
        &self,
        default_configuration_id: impl Into<String>,
    ) -> operations::GetDefaultConfiguration {
        operations::GetDefaultConfiguration::new(&self.client, default_configuration_id.into())
    }

    /// Lists the default configurations.
    #[inline]
    pub fn list_default_configurations(&self) -> operations::ListDefaultConfigurations {
        operations::ListDefaultConfigurations::new(&self.client)
    }
}

/// # Insight capability
impl PostgresqlClient {
    /// Lists the insight capabilities.
    #[inline]
    pub fn list_insight_capabilities(&self) -> operations::ListInsightCapabilities {
        operations::ListInsightCapabilities::new(&self.client)
    }
}

/// # PITR
impl PostgresqlClient {
    /// Gets the PITR details.
    ///
    /// - `db_system_id`: The ID of the DB system.
    pub fn get_pitr_details(&self, db_system_id: impl Into<String>) -> operations::GetPitrDetails {
        operations::GetPitrDetails::new(&self.client, db_system_id.into())
    }
}

/// # Shape
impl PostgresqlClient {
    /// Lists the shapes.
    #[inline]
    pub fn list_shapes(&self) -> operations::ListShapes {
        operations::ListShapes::new(&self.client)
    }
}

/// # Work request
impl PostgresqlClient {
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

client!(PostgresqlClient);
