// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A volume attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeAttachment {
    /// Whether the resource is deleted when the instance is terminated.
    pub is_delete_on_termination: Option<bool>,
    /// The device.
    pub device: Option<String>,
    /// The ID of the instance.
    pub instance_key: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The ID of the volume.
    pub volume_key: Option<String>,
}

model! {
    VolumeAttachment {
        optional {
            is_delete_on_termination = "isDeleteOnTermination", with_is_delete_on_termination(bool);
            device = "device", with_device(String);
            instance_key = "instanceKey", with_instance_key(String);
            status = "status", with_status(String);
            volume_key = "volumeKey", with_volume_key(String);
        }
    }
}
