// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("core", "https://iaas.{region}.{secondLevelDomain}", "/20160918")
        .with_dual_stack_template("https://iaas.{region}.ds.oci.{secondLevelDomain}");

/// A client for the Core Services API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core_services::{BlockstorageClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_core_services::Error> {
/// let config = Config::load().await?;
/// let client = BlockstorageClient::new(&config)?;
///
/// let mut items = client.list_volume_backups("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct BlockstorageClient {
    client: Client,
}

impl BlockstorageClient {
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

/// # Block volume replica
impl BlockstorageClient {
    /// Gets the block volume replica.
    ///
    /// - `block_volume_replica_id`: The OCID of the block volume replica.
    pub fn get_block_volume_replica(
        &self,
        block_volume_replica_id: impl Into<String>,
    ) -> operations::GetBlockVolumeReplica {
        operations::GetBlockVolumeReplica::new(&self.client, block_volume_replica_id.into())
    }

    /// Lists the block volume replicas.
    #[inline]
    pub fn list_block_volume_replicas(&self) -> operations::ListBlockVolumeReplicas {
        operations::ListBlockVolumeReplicas::new(&self.client)
    }
}

/// # Boot volume
impl BlockstorageClient {
    /// Moves the boot volume to another compartment.
    ///
    /// - `boot_volume_id`: The OCID of the boot volume.
    /// - `change_boot_volume_compartment_details`: The request body:
    ///   [`ChangeBootVolumeCompartmentDetails`](crate::models::ChangeBootVolumeCompartmentDetails).
    pub fn change_boot_volume_compartment(
        &self,
        boot_volume_id: impl Into<String>,
        change_boot_volume_compartment_details: models::ChangeBootVolumeCompartmentDetails,
    ) -> operations::ChangeBootVolumeCompartment {
        operations::ChangeBootVolumeCompartment::new(
            &self.client,
            boot_volume_id.into(),
            change_boot_volume_compartment_details,
        )
    }

    /// Creates a boot volume.
    ///
    /// - `create_boot_volume_details`: The request body:
    ///   [`CreateBootVolumeDetails`](crate::models::CreateBootVolumeDetails).
    #[inline]
    pub fn create_boot_volume(
        &self,
        create_boot_volume_details: models::CreateBootVolumeDetails,
    ) -> operations::CreateBootVolume {
        operations::CreateBootVolume::new(&self.client, create_boot_volume_details)
    }

    /// Deletes the boot volume.
    ///
    /// - `boot_volume_id`: The OCID of the boot volume.
    pub fn delete_boot_volume(
        &self,
        boot_volume_id: impl Into<String>,
    ) -> operations::DeleteBootVolume {
        operations::DeleteBootVolume::new(&self.client, boot_volume_id.into())
    }

    /// Gets the boot volume.
    ///
    /// - `boot_volume_id`: The OCID of the boot volume.
    pub fn get_boot_volume(&self, boot_volume_id: impl Into<String>) -> operations::GetBootVolume {
        operations::GetBootVolume::new(&self.client, boot_volume_id.into())
    }

    /// Lists the boot volumes.
    #[inline]
    pub fn list_boot_volumes(&self) -> operations::ListBootVolumes {
        operations::ListBootVolumes::new(&self.client)
    }

    /// Updates the boot volume.
    ///
    /// - `boot_volume_id`: The OCID of the boot volume.
    /// - `update_boot_volume_details`: The request body:
    ///   [`UpdateBootVolumeDetails`](crate::models::UpdateBootVolumeDetails).
    pub fn update_boot_volume(
        &self,
        boot_volume_id: impl Into<String>,
        update_boot_volume_details: models::UpdateBootVolumeDetails,
    ) -> operations::UpdateBootVolume {
        operations::UpdateBootVolume::new(
            &self.client,
            boot_volume_id.into(),
            update_boot_volume_details,
        )
    }
}

/// # Boot volume KMS key
impl BlockstorageClient {
    /// Deletes the boot volume KMS key.
    ///
    /// - `boot_volume_id`: The OCID of the boot volume.
    pub fn delete_boot_volume_kms_key(
        &self,
        boot_volume_id: impl Into<String>,
    ) -> operations::DeleteBootVolumeKmsKey {
        operations::DeleteBootVolumeKmsKey::new(&self.client, boot_volume_id.into())
    }

    /// Gets the boot volume KMS key.
    ///
    /// - `boot_volume_id`: The OCID of the boot volume.
    pub fn get_boot_volume_kms_key(
        &self,
        boot_volume_id: impl Into<String>,
    ) -> operations::GetBootVolumeKmsKey {
        operations::GetBootVolumeKmsKey::new(&self.client, boot_volume_id.into())
    }

    /// Updates the boot volume KMS key.
    ///
    /// - `boot_volume_id`: The OCID of the boot volume.
    /// - `update_boot_volume_kms_key_details`: The request body:
    ///   [`UpdateBootVolumeKmsKeyDetails`](crate::models::UpdateBootVolumeKmsKeyDetails).
    pub fn update_boot_volume_kms_key(
        &self,
        boot_volume_id: impl Into<String>,
        update_boot_volume_kms_key_details: models::UpdateBootVolumeKmsKeyDetails,
    ) -> operations::UpdateBootVolumeKmsKey {
        operations::UpdateBootVolumeKmsKey::new(
            &self.client,
            boot_volume_id.into(),
            update_boot_volume_kms_key_details,
        )
    }
}

/// # Boot volume backup
impl BlockstorageClient {
    /// Moves the boot volume backup to another compartment.
    ///
    /// - `boot_volume_backup_id`: The OCID of the boot volume backup.
    /// - `change_boot_volume_backup_compartment_details`: The request body:
    ///   [`ChangeBootVolumeBackupCompartmentDetails`](crate::models::ChangeBootVolumeBackupCompartmentDetails).
    pub fn change_boot_volume_backup_compartment(
        &self,
        boot_volume_backup_id: impl Into<String>,
        change_boot_volume_backup_compartment_details: models::ChangeBootVolumeBackupCompartmentDetails,
    ) -> operations::ChangeBootVolumeBackupCompartment {
        operations::ChangeBootVolumeBackupCompartment::new(
            &self.client,
            boot_volume_backup_id.into(),
            change_boot_volume_backup_compartment_details,
        )
    }

    /// Copies the boot volume backup.
    ///
    /// - `boot_volume_backup_id`: The OCID of the boot volume backup.
    /// - `copy_boot_volume_backup_details`: The request body:
    ///   [`CopyBootVolumeBackupDetails`](crate::models::CopyBootVolumeBackupDetails).
    pub fn copy_boot_volume_backup(
        &self,
        boot_volume_backup_id: impl Into<String>,
        copy_boot_volume_backup_details: models::CopyBootVolumeBackupDetails,
    ) -> operations::CopyBootVolumeBackup {
        operations::CopyBootVolumeBackup::new(
            &self.client,
            boot_volume_backup_id.into(),
            copy_boot_volume_backup_details,
        )
    }

    /// Creates a boot volume backup.
    ///
    /// - `create_boot_volume_backup_details`: The request body:
    ///   [`CreateBootVolumeBackupDetails`](crate::models::CreateBootVolumeBackupDetails).
    #[inline]
    pub fn create_boot_volume_backup(
        &self,
        create_boot_volume_backup_details: models::CreateBootVolumeBackupDetails,
    ) -> operations::CreateBootVolumeBackup {
        operations::CreateBootVolumeBackup::new(&self.client, create_boot_volume_backup_details)
    }

    /// Deletes the boot volume backup.
    ///
    /// - `boot_volume_backup_id`: The OCID of the boot volume backup.
    pub fn delete_boot_volume_backup(
        &self,
        boot_volume_backup_id: impl Into<String>,
    ) -> operations::DeleteBootVolumeBackup {
        operations::DeleteBootVolumeBackup::new(&self.client, boot_volume_backup_id.into())
    }

    /// Gets the boot volume backup.
    ///
    /// - `boot_volume_backup_id`: The OCID of the boot volume backup.
    pub fn get_boot_volume_backup(
        &self,
        boot_volume_backup_id: impl Into<String>,
    ) -> operations::GetBootVolumeBackup {
        operations::GetBootVolumeBackup::new(&self.client, boot_volume_backup_id.into())
    }

    /// Lists the boot volume backups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_boot_volume_backups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListBootVolumeBackups {
        operations::ListBootVolumeBackups::new(&self.client, compartment_id.into())
    }

    /// Updates the boot volume backup.
    ///
    /// - `boot_volume_backup_id`: The OCID of the boot volume backup.
    /// - `update_boot_volume_backup_details`: The request body:
    ///   [`UpdateBootVolumeBackupDetails`](crate::models::UpdateBootVolumeBackupDetails).
    pub fn update_boot_volume_backup(
        &self,
        boot_volume_backup_id: impl Into<String>,
        update_boot_volume_backup_details: models::UpdateBootVolumeBackupDetails,
    ) -> operations::UpdateBootVolumeBackup {
        operations::UpdateBootVolumeBackup::new(
            &self.client,
            boot_volume_backup_id.into(),
            update_boot_volume_backup_details,
        )
    }
}

/// # Boot volume replica
impl BlockstorageClient {
    /// Gets the boot volume replica.
    ///
    /// - `boot_volume_replica_id`: The OCID of the boot volume replica.
    pub fn get_boot_volume_replica(
        &self,
        boot_volume_replica_id: impl Into<String>,
    ) -> operations::GetBootVolumeReplica {
        operations::GetBootVolumeReplica::new(&self.client, boot_volume_replica_id.into())
    }

    /// Lists the boot volume replicas.
    #[inline]
    pub fn list_boot_volume_replicas(&self) -> operations::ListBootVolumeReplicas {
        operations::ListBootVolumeReplicas::new(&self.client)
    }
}

/// # Volume
impl BlockstorageClient {
    /// Moves the volume to another compartment.
    ///
    /// - `volume_id`: The OCID of the volume.
    /// - `change_volume_compartment_details`: The request body:
    ///   [`ChangeVolumeCompartmentDetails`](crate::models::ChangeVolumeCompartmentDetails).
    pub fn change_volume_compartment(
        &self,
        volume_id: impl Into<String>,
        change_volume_compartment_details: models::ChangeVolumeCompartmentDetails,
    ) -> operations::ChangeVolumeCompartment {
        operations::ChangeVolumeCompartment::new(
            &self.client,
            volume_id.into(),
            change_volume_compartment_details,
        )
    }

    /// Creates a volume.
    ///
    /// - `create_volume_details`: The request body:
    ///   [`CreateVolumeDetails`](crate::models::CreateVolumeDetails).
    #[inline]
    pub fn create_volume(
        &self,
        create_volume_details: models::CreateVolumeDetails,
    ) -> operations::CreateVolume {
        operations::CreateVolume::new(&self.client, create_volume_details)
    }

    /// Deletes the volume.
    ///
    /// - `volume_id`: The OCID of the volume.
    pub fn delete_volume(&self, volume_id: impl Into<String>) -> operations::DeleteVolume {
        operations::DeleteVolume::new(&self.client, volume_id.into())
    }

    /// Gets the volume.
    ///
    /// - `volume_id`: The OCID of the volume.
    pub fn get_volume(&self, volume_id: impl Into<String>) -> operations::GetVolume {
        operations::GetVolume::new(&self.client, volume_id.into())
    }

    /// Lists the volumes.
    #[inline]
    pub fn list_volumes(&self) -> operations::ListVolumes {
        operations::ListVolumes::new(&self.client)
    }

    /// Updates the volume.
    ///
    /// - `volume_id`: The OCID of the volume.
    /// - `update_volume_details`: The request body:
    ///   [`UpdateVolumeDetails`](crate::models::UpdateVolumeDetails).
    pub fn update_volume(
        &self,
        volume_id: impl Into<String>,
        update_volume_details: models::UpdateVolumeDetails,
    ) -> operations::UpdateVolume {
        operations::UpdateVolume::new(&self.client, volume_id.into(), update_volume_details)
    }
}

/// # Volume KMS key
impl BlockstorageClient {
    /// Deletes the volume KMS key.
    ///
    /// - `volume_id`: The OCID of the volume.
    pub fn delete_volume_kms_key(
        &self,
        volume_id: impl Into<String>,
    ) -> operations::DeleteVolumeKmsKey {
        operations::DeleteVolumeKmsKey::new(&self.client, volume_id.into())
    }

    /// Gets the volume KMS key.
    ///
    /// - `volume_id`: The OCID of the volume.
    pub fn get_volume_kms_key(&self, volume_id: impl Into<String>) -> operations::GetVolumeKmsKey {
        operations::GetVolumeKmsKey::new(&self.client, volume_id.into())
    }

    /// Updates the volume KMS key.
    ///
    /// - `volume_id`: The OCID of the volume.
    /// - `update_volume_kms_key_details`: The request body:
    ///   [`UpdateVolumeKmsKeyDetails`](crate::models::UpdateVolumeKmsKeyDetails).
    pub fn update_volume_kms_key(
        &self,
        volume_id: impl Into<String>,
        update_volume_kms_key_details: models::UpdateVolumeKmsKeyDetails,
    ) -> operations::UpdateVolumeKmsKey {
        operations::UpdateVolumeKmsKey::new(
            &self.client,
            volume_id.into(),
            update_volume_kms_key_details,
        )
    }
}

/// # Volume backup
impl BlockstorageClient {
    /// Moves the volume backup to another compartment.
    ///
    /// - `volume_backup_id`: The OCID of the volume backup.
    /// - `change_volume_backup_compartment_details`: The request body:
    ///   [`ChangeVolumeBackupCompartmentDetails`](crate::models::ChangeVolumeBackupCompartmentDetails).
    pub fn change_volume_backup_compartment(
        &self,
        volume_backup_id: impl Into<String>,
        change_volume_backup_compartment_details: models::ChangeVolumeBackupCompartmentDetails,
    ) -> operations::ChangeVolumeBackupCompartment {
        operations::ChangeVolumeBackupCompartment::new(
            &self.client,
            volume_backup_id.into(),
            change_volume_backup_compartment_details,
        )
    }

    /// Copies the volume backup.
    ///
    /// - `volume_backup_id`: The OCID of the volume backup.
    /// - `copy_volume_backup_details`: The request body:
    ///   [`CopyVolumeBackupDetails`](crate::models::CopyVolumeBackupDetails).
    pub fn copy_volume_backup(
        &self,
        volume_backup_id: impl Into<String>,
        copy_volume_backup_details: models::CopyVolumeBackupDetails,
    ) -> operations::CopyVolumeBackup {
        operations::CopyVolumeBackup::new(
            &self.client,
            volume_backup_id.into(),
            copy_volume_backup_details,
        )
    }

    /// Creates a volume backup.
    ///
    /// - `create_volume_backup_details`: The request body:
    ///   [`CreateVolumeBackupDetails`](crate::models::CreateVolumeBackupDetails).
    #[inline]
    pub fn create_volume_backup(
        &self,
        create_volume_backup_details: models::CreateVolumeBackupDetails,
    ) -> operations::CreateVolumeBackup {
        operations::CreateVolumeBackup::new(&self.client, create_volume_backup_details)
    }

    /// Deletes the volume backup.
    ///
    /// - `volume_backup_id`: The OCID of the volume backup.
    pub fn delete_volume_backup(
        &self,
        volume_backup_id: impl Into<String>,
    ) -> operations::DeleteVolumeBackup {
        operations::DeleteVolumeBackup::new(&self.client, volume_backup_id.into())
    }

    /// Gets the volume backup.
    ///
    /// - `volume_backup_id`: The OCID of the volume backup.
    pub fn get_volume_backup(
        &self,
        volume_backup_id: impl Into<String>,
    ) -> operations::GetVolumeBackup {
        operations::GetVolumeBackup::new(&self.client, volume_backup_id.into())
    }

    /// Lists the volume backups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_volume_backups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVolumeBackups {
        operations::ListVolumeBackups::new(&self.client, compartment_id.into())
    }

    /// Updates the volume backup.
    ///
    /// - `volume_backup_id`: The OCID of the volume backup.
    /// - `update_volume_backup_details`: The request body:
    ///   [`UpdateVolumeBackupDetails`](crate::models::UpdateVolumeBackupDetails).
    pub fn update_volume_backup(
        &self,
        volume_backup_id: impl Into<String>,
        update_volume_backup_details: models::UpdateVolumeBackupDetails,
    ) -> operations::UpdateVolumeBackup {
        operations::UpdateVolumeBackup::new(
            &self.client,
            volume_backup_id.into(),
            update_volume_backup_details,
        )
    }
}

/// # Volume backup policy
impl BlockstorageClient {
    /// Creates a volume backup policy.
    ///
    /// - `create_volume_backup_policy_details`: The request body:
    ///   [`CreateVolumeBackupPolicyDetails`](crate::models::CreateVolumeBackupPolicyDetails).
    #[inline]
    pub fn create_volume_backup_policy(
        &self,
        create_volume_backup_policy_details: models::CreateVolumeBackupPolicyDetails,
    ) -> operations::CreateVolumeBackupPolicy {
        operations::CreateVolumeBackupPolicy::new(&self.client, create_volume_backup_policy_details)
    }

    /// Deletes the volume backup policy.
    ///
    /// - `policy_id`: The OCID of the policy.
    pub fn delete_volume_backup_policy(
        &self,
        policy_id: impl Into<String>,
    ) -> operations::DeleteVolumeBackupPolicy {
        operations::DeleteVolumeBackupPolicy::new(&self.client, policy_id.into())
    }

    /// Gets the volume backup policy.
    ///
    /// - `policy_id`: The OCID of the policy.
    pub fn get_volume_backup_policy(
        &self,
        policy_id: impl Into<String>,
    ) -> operations::GetVolumeBackupPolicy {
        operations::GetVolumeBackupPolicy::new(&self.client, policy_id.into())
    }

    /// Lists the volume backup policies.
    #[inline]
    pub fn list_volume_backup_policies(&self) -> operations::ListVolumeBackupPolicies {
        operations::ListVolumeBackupPolicies::new(&self.client)
    }

    /// Updates the volume backup policy.
    ///
    /// - `policy_id`: The OCID of the policy.
    /// - `update_volume_backup_policy_details`: The request body:
    ///   [`UpdateVolumeBackupPolicyDetails`](crate::models::UpdateVolumeBackupPolicyDetails).
    pub fn update_volume_backup_policy(
        &self,
        policy_id: impl Into<String>,
        update_volume_backup_policy_details: models::UpdateVolumeBackupPolicyDetails,
    ) -> operations::UpdateVolumeBackupPolicy {
        operations::UpdateVolumeBackupPolicy::new(
            &self.client,
            policy_id.into(),
            update_volume_backup_policy_details,
        )
    }
}

/// # Volume backup policy assignment
impl BlockstorageClient {
    /// Creates a volume backup policy assignment.
    ///
    /// - `create_volume_backup_policy_assignment_details`: The request body:
    ///   [`CreateVolumeBackupPolicyAssignmentDetails`](crate::models::CreateVolumeBackupPolicyAssignmentDetails).
    #[inline]
    pub fn create_volume_backup_policy_assignment(
        &self,
        create_volume_backup_policy_assignment_details: models::CreateVolumeBackupPolicyAssignmentDetails,
    ) -> operations::CreateVolumeBackupPolicyAssignment {
        operations::CreateVolumeBackupPolicyAssignment::new(
            &self.client,
            create_volume_backup_policy_assignment_details,
        )
    }

    /// Deletes the volume backup policy assignment.
    ///
    /// - `policy_assignment_id`: The OCID of the assignment of the volume backup policy.
    pub fn delete_volume_backup_policy_assignment(
        &self,
        policy_assignment_id: impl Into<String>,
    ) -> operations::DeleteVolumeBackupPolicyAssignment {
        operations::DeleteVolumeBackupPolicyAssignment::new(
            &self.client,
            policy_assignment_id.into(),
        )
    }

    /// Gets the volume backup policy asset assignment.
    ///
    /// - `asset_id`: The OCID of the volume or other asset that the policy is assigned to.
    pub fn get_volume_backup_policy_asset_assignment(
        &self,
        asset_id: impl Into<String>,
    ) -> operations::GetVolumeBackupPolicyAssetAssignment {
        operations::GetVolumeBackupPolicyAssetAssignment::new(&self.client, asset_id.into())
    }

    /// Gets the volume backup policy assignment.
    ///
    /// - `policy_assignment_id`: The OCID of the assignment of the volume backup policy.
    pub fn get_volume_backup_policy_assignment(
        &self,
        policy_assignment_id: impl Into<String>,
    ) -> operations::GetVolumeBackupPolicyAssignment {
        operations::GetVolumeBackupPolicyAssignment::new(&self.client, policy_assignment_id.into())
    }
}

/// # Volume group
impl BlockstorageClient {
    /// Moves the volume group to another compartment.
    ///
    /// - `volume_group_id`: The OCID of the volume group.
    /// - `change_volume_group_compartment_details`: The request body:
    ///   [`ChangeVolumeGroupCompartmentDetails`](crate::models::ChangeVolumeGroupCompartmentDetails).
    pub fn change_volume_group_compartment(
        &self,
        volume_group_id: impl Into<String>,
        change_volume_group_compartment_details: models::ChangeVolumeGroupCompartmentDetails,
    ) -> operations::ChangeVolumeGroupCompartment {
        operations::ChangeVolumeGroupCompartment::new(
            &self.client,
            volume_group_id.into(),
            change_volume_group_compartment_details,
        )
    }

    /// Creates a volume group.
    ///
    /// - `create_volume_group_details`: The request body:
    ///   [`CreateVolumeGroupDetails`](crate::models::CreateVolumeGroupDetails).
    #[inline]
    pub fn create_volume_group(
        &self,
        create_volume_group_details: models::CreateVolumeGroupDetails,
    ) -> operations::CreateVolumeGroup {
        operations::CreateVolumeGroup::new(&self.client, create_volume_group_details)
    }

    /// Deletes the volume group.
    ///
    /// - `volume_group_id`: The OCID of the volume group.
    pub fn delete_volume_group(
        &self,
        volume_group_id: impl Into<String>,
    ) -> operations::DeleteVolumeGroup {
        operations::DeleteVolumeGroup::new(&self.client, volume_group_id.into())
    }

    /// Gets the volume group.
    ///
    /// - `volume_group_id`: The OCID of the volume group.
    pub fn get_volume_group(
        &self,
        volume_group_id: impl Into<String>,
    ) -> operations::GetVolumeGroup {
        operations::GetVolumeGroup::new(&self.client, volume_group_id.into())
    }

    /// Lists the volume groups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_volume_groups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVolumeGroups {
        operations::ListVolumeGroups::new(&self.client, compartment_id.into())
    }

    /// Updates the volume group.
    ///
    /// - `volume_group_id`: The OCID of the volume group.
    /// - `update_volume_group_details`: The request body:
    ///   [`UpdateVolumeGroupDetails`](crate::models::UpdateVolumeGroupDetails).
    pub fn update_volume_group(
        &self,
        volume_group_id: impl Into<String>,
        update_volume_group_details: models::UpdateVolumeGroupDetails,
    ) -> operations::UpdateVolumeGroup {
        operations::UpdateVolumeGroup::new(
            &self.client,
            volume_group_id.into(),
            update_volume_group_details,
        )
    }
}

/// # Volume group backup
impl BlockstorageClient {
    /// Moves the volume group backup to another compartment.
    ///
    /// - `volume_group_backup_id`: The OCID of the volume group backup.
    /// - `change_volume_group_backup_compartment_details`: The request body:
    ///   [`ChangeVolumeGroupBackupCompartmentDetails`](crate::models::ChangeVolumeGroupBackupCompartmentDetails).
    pub fn change_volume_group_backup_compartment(
        &self,
        volume_group_backup_id: impl Into<String>,
        change_volume_group_backup_compartment_details: models::ChangeVolumeGroupBackupCompartmentDetails,
    ) -> operations::ChangeVolumeGroupBackupCompartment {
        operations::ChangeVolumeGroupBackupCompartment::new(
            &self.client,
            volume_group_backup_id.into(),
            change_volume_group_backup_compartment_details,
        )
    }

    /// Copies the volume group backup.
    ///
    /// - `volume_group_backup_id`: The OCID of the volume group backup.
    /// - `copy_volume_group_backup_details`: The request body:
    ///   [`CopyVolumeGroupBackupDetails`](crate::models::CopyVolumeGroupBackupDetails).
    pub fn copy_volume_group_backup(
        &self,
        volume_group_backup_id: impl Into<String>,
        copy_volume_group_backup_details: models::CopyVolumeGroupBackupDetails,
    ) -> operations::CopyVolumeGroupBackup {
        operations::CopyVolumeGroupBackup::new(
            &self.client,
            volume_group_backup_id.into(),
            copy_volume_group_backup_details,
        )
    }

    /// Creates a volume group backup.
    ///
    /// - `create_volume_group_backup_details`: The request body:
    ///   [`CreateVolumeGroupBackupDetails`](crate::models::CreateVolumeGroupBackupDetails).
    #[inline]
    pub fn create_volume_group_backup(
        &self,
        create_volume_group_backup_details: models::CreateVolumeGroupBackupDetails,
    ) -> operations::CreateVolumeGroupBackup {
        operations::CreateVolumeGroupBackup::new(&self.client, create_volume_group_backup_details)
    }

    /// Deletes the volume group backup.
    ///
    /// - `volume_group_backup_id`: The OCID of the volume group backup.
    pub fn delete_volume_group_backup(
        &self,
        volume_group_backup_id: impl Into<String>,
    ) -> operations::DeleteVolumeGroupBackup {
        operations::DeleteVolumeGroupBackup::new(&self.client, volume_group_backup_id.into())
    }

    /// Gets the volume group backup.
    ///
    /// - `volume_group_backup_id`: The OCID of the volume group backup.
    pub fn get_volume_group_backup(
        &self,
        volume_group_backup_id: impl Into<String>,
    ) -> operations::GetVolumeGroupBackup {
        operations::GetVolumeGroupBackup::new(&self.client, volume_group_backup_id.into())
    }

    /// Lists the volume group backups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_volume_group_backups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVolumeGroupBackups {
        operations::ListVolumeGroupBackups::new(&self.client, compartment_id.into())
    }

    /// Updates the volume group backup.
    ///
    /// - `volume_group_backup_id`: The OCID of the volume group backup.
    /// - `update_volume_group_backup_details`: The request body:
    ///   [`UpdateVolumeGroupBackupDetails`](crate::models::UpdateVolumeGroupBackupDetails).
    pub fn update_volume_group_backup(
        &self,
        volume_group_backup_id: impl Into<String>,
        update_volume_group_backup_details: models::UpdateVolumeGroupBackupDetails,
    ) -> operations::UpdateVolumeGroupBackup {
        operations::UpdateVolumeGroupBackup::new(
            &self.client,
            volume_group_backup_id.into(),
            update_volume_group_backup_details,
        )
    }
}

/// # Volume group replica
impl BlockstorageClient {
    /// Gets the volume group replica.
    ///
    /// - `volume_group_replica_id`: The OCID of the volume group replica.
    pub fn get_volume_group_replica(
        &self,
        volume_group_replica_id: impl Into<String>,
    ) -> operations::GetVolumeGroupReplica {
        operations::GetVolumeGroupReplica::new(&self.client, volume_group_replica_id.into())
    }

    /// Lists the volume group replicas.
    ///
    /// - `availability_domain`: The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_volume_group_replicas(
        &self,
        availability_domain: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListVolumeGroupReplicas {
        operations::ListVolumeGroupReplicas::new(
            &self.client,
            availability_domain.into(),
            compartment_id.into(),
        )
    }
}

client!(BlockstorageClient);
