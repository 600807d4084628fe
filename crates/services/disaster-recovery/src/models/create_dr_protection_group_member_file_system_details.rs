// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DR protection group member file system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrProtectionGroupMemberFileSystemDetails {
    /// The OCID of the member.
    pub member_id: String,
    /// The name of the availability domain of the mount target in the destination region. Example:
    /// `BBTh:region-AD`.
    pub destination_availability_domain: Option<String>,
    /// The mappings of file system exports in the primary region to mount targets in the standby
    /// region.
    pub export_mappings: Option<Vec<models::FileSystemExportMappingDetails>>,
    /// The encryption key in the destination region.
    pub destination_encryption_key: Option<models::CreateVaultAndEncryptionKeyDetails>,
    /// The OCID of the snapshot policy for the file system after its move to the destination
    /// region.
    pub destination_snapshot_policy_id: Option<String>,
    /// The OCID of the destination compartment.
    pub destination_compartment_id: Option<String>,
}

model! {
    CreateDrProtectionGroupMemberFileSystemDetails, "memberType" = "FILE_SYSTEM" {
        required {
            member_id = "memberId", with_member_id(String);
        }
        optional {
            destination_availability_domain = "destinationAvailabilityDomain",
                with_destination_availability_domain(String);
            export_mappings = "exportMappings",
                with_export_mappings([models::FileSystemExportMappingDetails]);
            destination_encryption_key = "destinationEncryptionKey",
                with_destination_encryption_key(models::CreateVaultAndEncryptionKeyDetails);
            destination_snapshot_policy_id = "destinationSnapshotPolicyId",
                with_destination_snapshot_policy_id(String);
            destination_compartment_id = "destinationCompartmentId",
                with_destination_compartment_id(String);
        }
    }
}
