// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("key-management", "https://kms.{region}.{secondLevelDomain}", "");

/// A client for the Key Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_key_management::{Config, KmsVaultClient};
///
/// # async fn example() -> Result<(), oci_sdk_key_management::Error> {
/// let config = Config::load().await?;
/// let client = KmsVaultClient::new(&config)?;
///
/// let mut items = client.list_vaults("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct KmsVaultClient {
    client: Client,
}

impl KmsVaultClient {
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

/// # Vault
impl KmsVaultClient {
    /// Backs up the vault.
    ///
    /// - `vault_id`: The OCID of the vault.
    pub fn backup_vault(&self, vault_id: impl Into<String>) -> operations::BackupVault {
        operations::BackupVault::new(&self.client, vault_id.into())
    }

    /// Cancels the deletion of the vault.
    ///
    /// - `vault_id`: The OCID of the vault.
    pub fn cancel_vault_deletion(
        &self,
        vault_id: impl Into<String>,
    ) -> operations::CancelVaultDeletion {
        operations::CancelVaultDeletion::new(&self.client, vault_id.into())
    }

    /// Moves the vault to another compartment.
    ///
    /// - `vault_id`: The OCID of the vault.
    /// - `change_vault_compartment_details`: The request body:
    ///   [`ChangeVaultCompartmentDetails`](crate::models::ChangeVaultCompartmentDetails).
    pub fn change_vault_compartment(
        &self,
        vault_id: impl Into<String>,
        change_vault_compartment_details: models::ChangeVaultCompartmentDetails,
    ) -> operations::ChangeVaultCompartment {
        operations::ChangeVaultCompartment::new(
            &self.client,
            vault_id.into(),
            change_vault_compartment_details,
        )
    }

    /// Creates a vault.
    ///
    /// - `create_vault_details`: The request body:
    ///   [`CreateVaultDetails`](crate::models::CreateVaultDetails).
    #[inline]
    pub fn create_vault(
        &self,
        create_vault_details: models::CreateVaultDetails,
    ) -> operations::CreateVault {
        operations::CreateVault::new(&self.client, create_vault_details)
    }

    /// Creates a vault replica.
    ///
    /// - `vault_id`: The OCID of the vault.
    /// - `create_vault_replica_details`: The request body:
    ///   [`CreateVaultReplicaDetails`](crate::models::CreateVaultReplicaDetails).
    pub fn create_vault_replica(
        &self,
        vault_id: impl Into<String>,
        create_vault_replica_details: models::CreateVaultReplicaDetails,
    ) -> operations::CreateVaultReplica {
        operations::CreateVaultReplica::new(
            &self.client,
            vault_id.into(),
            create_vault_replica_details,
        )
    }

    /// Deletes the vault replica.
    ///
    /// - `vault_id`: The OCID of the vault.
    /// - `delete_vault_replica_details`: The request body:
    ///   [`DeleteVaultReplicaDetails`](crate::models::DeleteVaultReplicaDetails).
    pub fn delete_vault_replica(
        &self,
        vault_id: impl Into<String>,
        delete_vault_replica_details: models::DeleteVaultReplicaDetails,
    ) -> operations::DeleteVaultReplica {
        operations::DeleteVaultReplica::new(
            &self.client,
            vault_id.into(),
            delete_vault_replica_details,
        )
    }

    /// Gets the vault.
    ///
    /// - `vault_id`: The OCID of the vault.
    pub fn get_vault(&self, vault_id: impl Into<String>) -> operations::GetVault {
        operations::GetVault::new(&self.client, vault_id.into())
    }

    /// Lists the vault replicas.
    ///
    /// - `vault_id`: The OCID of the vault.
    pub fn list_vault_replicas(
        &self,
        vault_id: impl Into<String>,
    ) -> operations::ListVaultReplicas {
        operations::ListVaultReplicas::new(&self.client, vault_id.into())
    }

    /// Lists the vaults.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_vaults(&self, compartment_id: impl Into<String>) -> operations::ListVaults {
        operations::ListVaults::new(&self.client, compartment_id.into())
    }

    /// Restores the vault from the file.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `body`: The bytes of the request body.
    pub fn restore_vault_from_file(
        &self,
        compartment_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::RestoreVaultFromFile {
        operations::RestoreVaultFromFile::new(&self.client, compartment_id.into(), body.into())
    }

    /// Restores the vault from the object store.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn restore_vault_from_object_store(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::RestoreVaultFromObjectStore {
        operations::RestoreVaultFromObjectStore::new(&self.client, compartment_id.into())
    }

    /// Schedules the deletion of the vault.
    ///
    /// - `vault_id`: The OCID of the vault.
    /// - `schedule_vault_deletion_details`: The request body:
    ///   [`ScheduleVaultDeletionDetails`](crate::models::ScheduleVaultDeletionDetails).
    pub fn schedule_vault_deletion(
        &self,
        vault_id: impl Into<String>,
        schedule_vault_deletion_details: models::ScheduleVaultDeletionDetails,
    ) -> operations::ScheduleVaultDeletion {
        operations::ScheduleVaultDeletion::new(
            &self.client,
            vault_id.into(),
            schedule_vault_deletion_details,
        )
    }

    /// Updates the registered vault for the mTLS.
    ///
    /// - `vault_id`: The OCID of the vault.
    /// - `update_registered_vault_for_mtls_details`: The request body:
    ///   [`UpdateRegisteredVaultForMtlsDetails`](crate::models::UpdateRegisteredVaultForMtlsDetails).
    pub fn update_registered_vault_for_mtls(
        &self,
        vault_id: impl Into<String>,
        update_registered_vault_for_mtls_details: models::UpdateRegisteredVaultForMtlsDetails,
    ) -> operations::UpdateRegisteredVaultForMtls {
        operations::UpdateRegisteredVaultForMtls::new(
            &self.client,
            vault_id.into(),
            update_registered_vault_for_mtls_details,
        )
    }

    /// Updates the vault.
    ///
    /// - `vault_id`: The OCID of the vault.
    /// - `update_vault_details`: The request body:
    ///   [`UpdateVaultDetails`](crate::models::UpdateVaultDetails).
    pub fn update_vault(
        &self,
        vault_id: impl Into<String>,
        update_vault_details: models::UpdateVaultDetails,
    ) -> operations::UpdateVault {
        operations::UpdateVault::new(&self.client, vault_id.into(), update_vault_details)
    }
}

/// # Vault usage
impl KmsVaultClient {
    /// Gets the vault usage.
    ///
    /// - `vault_id`: The OCID of the vault.
    pub fn get_vault_usage(&self, vault_id: impl Into<String>) -> operations::GetVaultUsage {
        operations::GetVaultUsage::new(&self.client, vault_id.into())
    }
}

client!(KmsVaultClient);
