// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a source volume to destination encryption key mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSourceVolumeToDestinationEncryptionKeyMappingDetails {
    /// The OCID of the source volume, either a boot volume or a block volume.
    pub source_volume_id: String,
    /// The encryption key in the destination region.
    pub destination_encryption_key: models::UpdateVaultAndEncryptionKeyDetails,
}

model! {
    UpdateSourceVolumeToDestinationEncryptionKeyMappingDetails {
        required {
            source_volume_id = "sourceVolumeId", with_source_volume_id(String);
            destination_encryption_key = "destinationEncryptionKey",
                with_destination_encryption_key(models::UpdateVaultAndEncryptionKeyDetails);
        }
    }
}
