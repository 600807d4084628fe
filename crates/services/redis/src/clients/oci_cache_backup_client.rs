// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("redis", "https://redis.{region}.oci.{secondLevelDomain}", "/20220315")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Cache API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_redis::{Config, OciCacheBackupClient};
///
/// # async fn example() -> Result<(), oci_sdk_redis::Error> {
/// let config = Config::load().await?;
/// let client = OciCacheBackupClient::new(&config)?;
///
/// let mut items = client.list_oci_cache_backups().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OciCacheBackupClient {
    client: Client,
}

impl OciCacheBackupClient {
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

/// # OCI cache backup
impl OciCacheBackupClient {
    /// Moves the OCI cache backup to another compartment.
    ///
    /// - `oci_cache_backup_id`: The ID of the OCI Cache backup.
    /// - `change_oci_cache_backup_compartment_details`: The request body:
    ///   [`ChangeOciCacheBackupCompartmentDetails`](crate::models::ChangeOciCacheBackupCompartmentDetails).
    pub fn change_oci_cache_backup_compartment(
        &self,
        oci_cache_backup_id: impl Into<String>,
        change_oci_cache_backup_compartment_details: models::ChangeOciCacheBackupCompartmentDetails,
    ) -> operations::ChangeOciCacheBackupCompartment {
        operations::ChangeOciCacheBackupCompartment::new(
            &self.client,
            oci_cache_backup_id.into(),
            change_oci_cache_backup_compartment_details,
        )
    }

    /// Creates an OCI cache backup.
    ///
    /// - `create_oci_cache_backup_details`: The request body:
    ///   [`CreateOciCacheBackupDetails`](crate::models::CreateOciCacheBackupDetails).
    #[inline]
    pub fn create_oci_cache_backup(
        &self,
        create_oci_cache_backup_details: models::CreateOciCacheBackupDetails,
    ) -> operations::CreateOciCacheBackup {
        operations::CreateOciCacheBackup::new(&self.client, create_oci_cache_backup_details)
    }

    /// Deletes the OCI cache backup.
    ///
    /// - `oci_cache_backup_id`: The ID of the OCI Cache backup.
    pub fn delete_oci_cache_backup(
        &self,
        oci_cache_backup_id: impl Into<String>,
    ) -> operations::DeleteOciCacheBackup {
        operations::DeleteOciCacheBackup::new(&self.client, oci_cache_backup_id.into())
    }

    /// Exports the OCI cache backup to the object storage.
    ///
    /// - `oci_cache_backup_id`: The ID of the OCI Cache backup.
    /// - `export_oci_cache_backup_to_object_storage_details`: The request body:
    ///   [`ExportOciCacheBackupToObjectStorageDetails`](crate::models::ExportOciCacheBackupToObjectStorageDetails).
    pub fn export_oci_cache_backup_to_object_storage(
        &self,
        oci_cache_backup_id: impl Into<String>,
        export_oci_cache_backup_to_object_storage_details: models::ExportOciCacheBackupToObjectStorageDetails,
    ) -> operations::ExportOciCacheBackupToObjectStorage {
        operations::ExportOciCacheBackupToObjectStorage::new(
            &self.client,
            oci_cache_backup_id.into(),
            export_oci_cache_backup_to_object_storage_details,
        )
    }

    /// Gets the OCI cache backup.
    ///
    /// - `oci_cache_backup_id`: The ID of the OCI Cache backup.
    pub fn get_oci_cache_backup(
        &self,
        oci_cache_backup_id: impl Into<String>,
    ) -> operations::GetOciCacheBackup {
        operations::GetOciCacheBackup::new(&self.client, oci_cache_backup_id.into())
    }

    /// Lists the OCI cache backups.
    #[inline]
    pub fn list_oci_cache_backups(&self) -> operations::ListOciCacheBackups {
        operations::ListOciCacheBackups::new(&self.client)
    }

    /// Updates the OCI cache backup.
    ///
    /// - `oci_cache_backup_id`: The ID of the OCI Cache backup.
    /// - `update_oci_cache_backup_details`: The request body:
    ///   [`UpdateOciCacheBackupDetails`](crate::models::UpdateOciCacheBackupDetails).
    pub fn update_oci_cache_backup(
        &self,
        oci_cache_backup_id: impl Into<String>,
        update_oci_cache_backup_details: models::UpdateOciCacheBackupDetails,
    ) -> operations::UpdateOciCacheBackup {
        operations::UpdateOciCacheBackup::new(
            &self.client,
            oci_cache_backup_id.into(),
            update_oci_cache_backup_details,
        )
    }
}

client!(OciCacheBackupClient);
