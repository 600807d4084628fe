// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a volume backup to copy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyVolumeBackupDetails {
    /// The destination region. Example: `us-ashburn-1`.
    pub destination_region: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
}

model! {
    CopyVolumeBackupDetails {
        required {
            destination_region = "destinationRegion", with_destination_region(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
        }
    }
}
