// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DR protection group member volume group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrProtectionGroupMemberVolumeGroupDetails {
    /// The OCID of the member.
    pub member_id: String,
    /// The OCID of the backup policy for the volume group after its move to the destination region.
    pub destination_backup_policy_id: Option<String>,
    /// The mappings of source volumes to the customer-managed keys that encrypt them in the
    /// destination region.
    pub source_volume_to_destination_encryption_key_mappings:
        Option<Vec<models::CreateSourceVolumeToDestinationEncryptionKeyMappingDetails>>,
    /// The vault and encryption key for all volumes in the destination region.
    pub common_destination_key: Option<models::CreateVaultAndEncryptionKeyDetails>,
    /// The OCID of the destination compartment.
    pub destination_compartment_id: Option<String>,
}

model! {
    CreateDrProtectionGroupMemberVolumeGroupDetails, "memberType" = "VOLUME_GROUP" {
        required {
            member_id = "memberId", with_member_id(String);
        }
        optional {
            destination_backup_policy_id = "destinationBackupPolicyId",
                with_destination_backup_policy_id(String);
            source_volume_to_destination_encryption_key_mappings =
                "sourceVolumeToDestinationEncryptionKeyMappings",
                with_source_volume_to_destination_encryption_key_mappings([models::CreateSourceVolumeToDestinationEncryptionKeyMappingDetails]);
            common_destination_key = "commonDestinationKey",
                with_common_destination_key(models::CreateVaultAndEncryptionKeyDetails);
            destination_compartment_id = "destinationCompartmentId",
                with_destination_compartment_id(String);
        }
    }
}
