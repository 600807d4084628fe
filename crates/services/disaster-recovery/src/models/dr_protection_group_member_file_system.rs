// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DR protection group member file system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberFileSystem {
    /// The OCID of the member.
    pub member_id: String,
    /// The name of the availability domain of the mount target in the destination region. Example:
    /// `BBTh:region-AD`.
    pub destination_availability_domain: Option<String>,
    /// The mappings of file system exports in the primary region to mount targets in the standby
    /// region.
    pub export_mappings: Option<Vec<models::FileSystemExportMapping>>,
    /// The encryption key in the destination region.
    pub destination_encryption_key: Option<models::VaultAndEncryptionKey>,
    /// The OCID of the snapshot policy for the file system after its move to the destination
    /// region.
    pub destination_snapshot_policy_id: Option<String>,
    /// The OCID of the destination compartment.
    pub destination_compartment_id: Option<String>,
}

model! {
    DrProtectionGroupMemberFileSystem, "memberType" = "FILE_SYSTEM" {
        member_id = "memberId";
        destination_availability_domain = "destinationAvailabilityDomain";
        export_mappings = "exportMappings";
        destination_encryption_key = "destinationEncryptionKey";
        destination_snapshot_policy_id = "destinationSnapshotPolicyId";
        destination_compartment_id = "destinationCompartmentId";
    }
}
