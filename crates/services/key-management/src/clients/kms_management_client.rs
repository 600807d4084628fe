// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Client, Config, Error, Service, endpoint_client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("key-management", "https://kms.{region}.{secondLevelDomain}", "")
        .without_regional_endpoint();

/// A client for the Key Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_key_management::{Config, KmsManagementClient};
///
/// # async fn example() -> Result<(), oci_sdk_key_management::Error> {
/// let config = Config::load().await?;
/// let client = KmsManagementClient::new(&config, "https://...")?;
///
/// let mut items = client.list_keys("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct KmsManagementClient {
    client: Client,
}

impl KmsManagementClient {
    /// Creates a client for the URL `endpoint`. The region and the endpoint of `config` are
    /// ignored.
    ///
    /// The endpoint does not follow from the region. It is an attribute of the resource that the
    /// operations apply to.
    ///
    /// # Errors
    ///
    /// Fails if `endpoint` is not an absolute HTTP or HTTPS URL.
    #[inline]
    pub fn new(config: &Config, endpoint: &str) -> Result<Self, Error> {
        Ok(Self { client: Client::with_endpoint(config, &SERVICE, endpoint)? })
    }
}

/// # Key
impl KmsManagementClient {
    /// Backs up the key.
    ///
    /// - `key_id`: The OCID of the key.
    pub fn backup_key(&self, key_id: impl Into<String>) -> operations::BackupKey {
        operations::BackupKey::new(&self.client, key_id.into())
    }

    /// Cancels the deletion of the key.
    ///
    /// - `key_id`: The OCID of the key.
    pub fn cancel_key_deletion(&self, key_id: impl Into<String>) -> operations::CancelKeyDeletion {
        operations::CancelKeyDeletion::new(&self.client, key_id.into())
    }

    /// Moves the key to another compartment.
    ///
    /// - `key_id`: The OCID of the key.
    /// - `change_key_compartment_details`: The request body:
    ///   [`ChangeKeyCompartmentDetails`](crate::models::ChangeKeyCompartmentDetails).
    pub fn change_key_compartment(
        &self,
        key_id: impl Into<String>,
        change_key_compartment_details: models::ChangeKeyCompartmentDetails,
    ) -> operations::ChangeKeyCompartment {
        operations::ChangeKeyCompartment::new(
            &self.client,
            key_id.into(),
            change_key_compartment_details,
        )
    }

    /// Creates a key.
    ///
    /// - `create_key_details`: The request body:
    ///   [`CreateKeyDetails`](crate::models::CreateKeyDetails).
    #[inline]
    pub fn create_key(
        &self,
        create_key_details: models::CreateKeyDetails,
    ) -> operations::CreateKey {
        operations::CreateKey::new(&self.client, create_key_details)
    }

    /// Disables the key.
    ///
    /// - `key_id`: The OCID of the key.
    pub fn disable_key(&self, key_id: impl Into<String>) -> operations::DisableKey {
        operations::DisableKey::new(&self.client, key_id.into())
    }

    /// Enables the key.
    ///
    /// - `key_id`: The OCID of the key.
    pub fn enable_key(&self, key_id: impl Into<String>) -> operations::EnableKey {
        operations::EnableKey::new(&self.client, key_id.into())
    }

    /// Gets the key.
    ///
    /// - `key_id`: The OCID of the key.
    pub fn get_key(&self, key_id: impl Into<String>) -> operations::GetKey {
        operations::GetKey::new(&self.client, key_id.into())
    }

    /// Imports the key.
    ///
    /// - `import_key_details`: The request body:
    ///   [`ImportKeyDetails`](crate::models::ImportKeyDetails).
    #[inline]
    pub fn import_key(
        &self,
        import_key_details: models::ImportKeyDetails,
    ) -> operations::ImportKey {
        operations::ImportKey::new(&self.client, import_key_details)
    }

    /// Lists the keys.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_keys(&self, compartment_id: impl Into<String>) -> operations::ListKeys {
        operations::ListKeys::new(&self.client, compartment_id.into())
    }

    /// Restores the key from the file.
    ///
    /// - `body`: The bytes of the request body.
    pub fn restore_key_from_file(&self, body: impl Into<Body>) -> operations::RestoreKeyFromFile {
        operations::RestoreKeyFromFile::new(&self.client, body.into())
    }

    /// Restores the key from the object store.
    #[inline]
    pub fn restore_key_from_object_store(&self) -> operations::RestoreKeyFromObjectStore {
        operations::RestoreKeyFromObjectStore::new(&self.client)
    }

    /// Schedules the deletion of the key.
    ///
    /// - `key_id`: The OCID of the key.
    /// - `schedule_key_deletion_details`: The request body:
    ///   [`ScheduleKeyDeletionDetails`](crate::models::ScheduleKeyDeletionDetails).
    pub fn schedule_key_deletion(
        &self,
        key_id: impl Into<String>,
        schedule_key_deletion_details: models::ScheduleKeyDeletionDetails,
    ) -> operations::ScheduleKeyDeletion {
        operations::ScheduleKeyDeletion::new(
            &self.client,
            key_id.into(),
            schedule_key_deletion_details,
        )
    }

    /// Updates the key.
    ///
    /// - `key_id`: The OCID of the key.
    /// - `update_key_details`: The request body:
    ///   [`UpdateKeyDetails`](crate::models::UpdateKeyDetails).
    pub fn update_key(
        &self,
        key_id: impl Into<String>,
        update_key_details: models::UpdateKeyDetails,
    ) -> operations::UpdateKey {
        operations::UpdateKey::new(&self.client, key_id.into(), update_key_details)
    }
}

/// # Key version
impl KmsManagementClient {
    /// Cancels the deletion of the key version.
    ///
    /// - `key_id`: The OCID of the key.
    /// - `key_version_id`: The OCID of the key version.
    pub fn cancel_key_version_deletion(
        &self,
        key_id: impl Into<String>,
        key_version_id: impl Into<String>,
    ) -> operations::CancelKeyVersionDeletion {
        operations::CancelKeyVersionDeletion::new(
            &self.client,
            key_id.into(),
            key_version_id.into(),
        )
    }

    /// Creates a key version.
    ///
    /// - `key_id`: The OCID of the key.
    pub fn create_key_version(&self, key_id: impl Into<String>) -> operations::CreateKeyVersion {
        operations::CreateKeyVersion::new(&self.client, key_id.into())
    }

    /// Gets the key version.
    ///
    /// - `key_id`: The OCID of the key.
    /// - `key_version_id`: The OCID of the key version.
    pub fn get_key_version(
        &self,
        key_id: impl Into<String>,
        key_version_id: impl Into<String>,
    ) -> operations::GetKeyVersion {
        operations::GetKeyVersion::new(&self.client, key_id.into(), key_version_id.into())
    }

    /// Imports the key version.
    ///
    /// - `key_id`: The OCID of the key.
    /// - `import_key_version_details`: The request body:
    ///   [`ImportKeyVersionDetails`](crate::models::ImportKeyVersionDetails).
    pub fn import_key_version(
        &self,
        key_id: impl Into<String>,
        import_key_version_details: models::ImportKeyVersionDetails,
    ) -> operations::ImportKeyVersion {
        operations::ImportKeyVersion::new(&self.client, key_id.into(), import_key_version_details)
    }

    /// Lists the key versions.
    ///
    /// - `key_id`: The OCID of the key.
    pub fn list_key_versions(&self, key_id: impl Into<String>) -> operations::ListKeyVersions {
        operations::ListKeyVersions::new(&self.client, key_id.into())
    }

    /// Schedules the deletion of the key version.
    ///
    /// - `key_id`: The OCID of the key.
    /// - `key_version_id`: The OCID of the key version.
    /// - `schedule_key_version_deletion_details`: The request body:
    ///   [`ScheduleKeyVersionDeletionDetails`](crate::models::ScheduleKeyVersionDeletionDetails).
    pub fn schedule_key_version_deletion(
        &self,
        key_id: impl Into<String>,
        key_version_id: impl Into<String>,
        schedule_key_version_deletion_details: models::ScheduleKeyVersionDeletionDetails,
    ) -> operations::ScheduleKeyVersionDeletion {
        operations::ScheduleKeyVersionDeletion::new(
            &self.client,
            key_id.into(),
            key_version_id.into(),
            schedule_key_version_deletion_details,
        )
    }
}

/// # Replication status
impl KmsManagementClient {
    /// Gets the replication status.
    ///
    /// - `replication_id`: The ID of the replication.
    pub fn get_replication_status(
        &self,
        replication_id: impl Into<String>,
    ) -> operations::GetReplicationStatus {
        operations::GetReplicationStatus::new(&self.client, replication_id.into())
    }
}

/// # Wrapping key
impl KmsManagementClient {
    /// Gets the wrapping key.
    #[inline]
    pub fn get_wrapping_key(&self) -> operations::GetWrappingKey {
        operations::GetWrappingKey::new(&self.client)
    }
}

endpoint_client!(KmsManagementClient);
