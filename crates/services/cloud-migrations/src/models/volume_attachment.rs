// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A volume attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeAttachment {
    /// Whether the resource is deleted when the instance is terminated.
    pub is_delete_on_termination: Option<bool>,
    /// The device.
    pub device: Option<String>,
    /// The key of the instance.
    pub instance_key: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The ID of the volume.
    pub volume_key: Option<String>,
}

model! {
    VolumeAttachment {
        is_delete_on_termination = "isDeleteOnTermination";
        device = "device";
        instance_key = "instanceKey";
        status = "status";
        volume_key = "volumeKey";
    }
}
