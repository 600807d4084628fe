// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DR protection group member volume group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberVolumeGroup {
    /// The OCID of the member.
    pub member_id: String,
    /// The OCID of the backup policy for the volume group after its move to the destination region.
    pub destination_backup_policy_id: Option<String>,
    /// The mappings of source volumes to the customer-managed keys that encrypt them in the
    /// destination region.
    pub source_volume_to_destination_encryption_key_mappings:
        Option<Vec<models::SourceVolumeToDestinationEncryptionKeyMapping>>,
    /// The vault and encryption key for all volumes in the destination region.
    pub common_destination_key: Option<models::VaultAndEncryptionKey>,
    /// The OCID of the destination compartment.
    pub destination_compartment_id: Option<String>,
}

model! {
    DrProtectionGroupMemberVolumeGroup, "memberType" = "VOLUME_GROUP" {
        member_id = "memberId";
        destination_backup_policy_id = "destinationBackupPolicyId";
        source_volume_to_destination_encryption_key_mappings =
            "sourceVolumeToDestinationEncryptionKeyMappings";
        common_destination_key = "commonDestinationKey";
        destination_compartment_id = "destinationCompartmentId";
    }
}
