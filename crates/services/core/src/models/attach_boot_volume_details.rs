// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a boot volume to attach.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachBootVolumeDetails {
    /// The OCID of the boot volume.
    pub boot_volume_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the instance.
    pub instance_id: String,
    /// The type of the encryption in transit. Default: `NONE`.
    pub encryption_in_transit_type: Option<models::AttachBootVolumeEncryptionInTransitType>,
}

model! {
    AttachBootVolumeDetails {
        required {
            boot_volume_id = "bootVolumeId", with_boot_volume_id(String);
            instance_id = "instanceId", with_instance_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            encryption_in_transit_type = "encryptionInTransitType",
                with_encryption_in_transit_type(models::AttachBootVolumeEncryptionInTransitType);
        }
    }
}
