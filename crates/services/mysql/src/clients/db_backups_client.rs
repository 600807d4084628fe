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
/// use oci_sdk_mysql::{Config, DbBackupsClient};
///
/// # async fn example() -> Result<(), oci_sdk_mysql::Error> {
/// let config = Config::load().await?;
/// let client = DbBackupsClient::new(&config)?;
///
/// let mut items = client.list_backups("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DbBackupsClient {
    client: Client,
}

impl DbBackupsClient {
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
impl DbBackupsClient {
    /// Cancels the deletion of the backup.
    ///
    /// - `backup_id`: The OCID of the backup.
    pub fn cancel_backup_deletion(
        &self,
        backup_id: impl Into<String>,
    ) -> operations::CancelBackupDeletion {
        operations::CancelBackupDeletion::new(&self.client, backup_id.into())
    }

    /// Moves the backup to another compartment.
    ///
    /// - `backup_id`: The OCID of the backup.
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

    /// Copies the backup.
    ///
    /// - `copy_backup_details`: The request body:
    ///   [`CopyBackupDetails`](crate::models::CopyBackupDetails).
    #[inline]
    pub fn copy_backup(
        &self,
        copy_backup_details: models::CopyBackupDetails,
    ) -> operations::CopyBackup {
        operations::CopyBackup::new(&self.client, copy_backup_details)
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
    /// - `backup_id`: The OCID of the backup.
    pub fn delete_backup(&self, backup_id: impl Into<String>) -> operations::DeleteBackup {
        operations::DeleteBackup::new(&self.client, backup_id.into())
    }

    /// Exports the backup.
    ///
    /// - `backup_id`: The OCID of the backup.
    /// - `export_backup_details`: The request body:
    ///   [`ExportBackupDetails`](crate::models::ExportBackupDetails).
    pub fn export_backup(
        &self,
        backup_id: impl Into<String>,
        export_backup_details: models::ExportBackupDetails,
    ) -> operations::ExportBackup {
        operations::ExportBackup::new(&self.client, backup_id.into(), export_backup_details)
    }

    /// Gets the backup.
    ///
    /// - `backup_id`: The OCID of the backup.
    pub fn get_backup(&self, backup_id: impl Into<String>) -> operations::GetBackup {
        operations::GetBackup::new(&self.client, backup_id.into())
    }

    /// Lists the backups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_backups(&self, compartment_id: impl Into<String>) -> operations::ListBackups {
        operations::ListBackups::new(&self.client, compartment_id.into())
    }

    /// Updates the backup.
    ///
    /// - `backup_id`: The OCID of the backup.
    /// - `update_backup_details`: The request body:
    ///   [`UpdateBackupDetails`](crate::models::UpdateBackupDetails).
    pub fn update_backup(
        &self,
        backup_id: impl Into<String>,
        update_backup_details: models::UpdateBackupDetails,
    ) -> operations::UpdateBackup {
        operations::UpdateBackup::new(&self.client, backup_id.into(), update_backup_details)
    }

    /// Validates the backup.
    ///
    /// - `backup_id`: The OCID of the backup.
    pub fn validate_backup(&self, backup_id: impl Into<String>) -> operations::ValidateBackup {
        operations::ValidateBackup::new(&self.client, backup_id.into())
    }
}

client!(DbBackupsClient);
