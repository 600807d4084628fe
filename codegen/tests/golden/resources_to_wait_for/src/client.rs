// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::resources_to_wait_for::operations;

static SERVICE: Service =
    Service::new("resources-to-wait-for", "https://waits.{region}.oci.{secondLevelDomain}", "/20200101")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/work/{workRequestId}")
        .with_errors("/work/{workRequestId}/errors");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_resources_to_wait_for::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_resources_to_wait_for::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let response = client.get_backup("ocid1.backup.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FixtureClient {
    client: Client,
}

impl FixtureClient {
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

/// # Backups
impl FixtureClient {
    /// Aborts the backup.
    ///
    /// - `backup_id`: The ID of the backup.
    pub fn abort_backup(&self, backup_id: impl Into<String>) -> operations::AbortBackup {
        operations::AbortBackup::new(&self.client, backup_id.into())
    }

    /// Cancels the backup.
    ///
    /// - `backup_id`: The ID of the backup.
    pub fn cancel_backup(&self, backup_id: impl Into<String>) -> operations::CancelBackup {
        operations::CancelBackup::new(&self.client, backup_id.into())
    }

    /// Copies the backup.
    ///
    /// - `backup_id`: The ID of the backup.
    pub fn copy_backup(&self, backup_id: impl Into<String>) -> operations::CopyBackup {
        operations::CopyBackup::new(&self.client, backup_id.into())
    }

    /// Creates a backup.
    #[inline]
    pub fn create_backup(&self) -> operations::CreateBackup {
        operations::CreateBackup::new(&self.client)
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

    /// Runs the operation `LabelBackup`.
    ///
    /// - `backup_id`: The ID of the backup.
    pub fn label_backup(&self, backup_id: impl Into<String>) -> operations::LabelBackup {
        operations::LabelBackup::new(&self.client, backup_id.into())
    }

    /// Restores the backup.
    ///
    /// - `backup_id`: The ID of the backup.
    pub fn restore_backup(&self, backup_id: impl Into<String>) -> operations::RestoreBackup {
        operations::RestoreBackup::new(&self.client, backup_id.into())
    }

    /// Terminates the backup.
    ///
    /// - `backup_id`: The ID of the backup.
    pub fn terminate_backup(&self, backup_id: impl Into<String>) -> operations::TerminateBackup {
        operations::TerminateBackup::new(&self.client, backup_id.into())
    }

    /// Updates the backup.
    ///
    /// - `backup_id`: The ID of the backup.
    pub fn update_backup(&self, backup_id: impl Into<String>) -> operations::UpdateBackup {
        operations::UpdateBackup::new(&self.client, backup_id.into())
    }
}

/// # Plains
impl FixtureClient {
    /// Creates a plain.
    #[inline]
    pub fn create_plain(&self) -> operations::CreatePlain {
        operations::CreatePlain::new(&self.client)
    }

    /// Deletes the plain.
    ///
    /// - `plain_id`: The ID of the plain.
    pub fn delete_plain(&self, plain_id: impl Into<String>) -> operations::DeletePlain {
        operations::DeletePlain::new(&self.client, plain_id.into())
    }

    /// Gets the plain.
    ///
    /// - `plain_id`: The ID of the plain.
    pub fn get_plain(&self, plain_id: impl Into<String>) -> operations::GetPlain {
        operations::GetPlain::new(&self.client, plain_id.into())
    }
}

/// # Volumes
impl FixtureClient {
    /// Creates a snapshot.
    ///
    /// - `volume_key`: The volume key.
    pub fn create_snapshot(&self, volume_key: impl Into<String>) -> operations::CreateSnapshot {
        operations::CreateSnapshot::new(&self.client, volume_key.into())
    }

    /// Gets the snapshot.
    ///
    /// - `volume_key`: The volume key.
    /// - `snapshot_id`: The ID of the snapshot.
    pub fn get_snapshot(
        &self,
        volume_key: impl Into<String>,
        snapshot_id: impl Into<String>,
    ) -> operations::GetSnapshot {
        operations::GetSnapshot::new(&self.client, volume_key.into(), snapshot_id.into())
    }

    /// Gets the volume.
    ///
    /// - `volume_key`: The volume key.
    pub fn get_volume(&self, volume_key: impl Into<String>) -> operations::GetVolume {
        operations::GetVolume::new(&self.client, volume_key.into())
    }
}

/// # Work
impl FixtureClient {
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
}

client!(FixtureClient);
