// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a service determined volume to attach.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachServiceDeterminedVolumeDetails {
    /// The name of the device.
    pub device: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the instance.
    pub instance_id: String,
    /// Whether the object is read-only.
    pub is_read_only: Option<bool>,
    /// Whether the attachment is created in shareable mode. Other instances must also attach the
    /// volume in this mode.
    pub is_shareable: Option<bool>,
    /// The OCID of the volume.
    pub volume_id: String,
}

model! {
    AttachServiceDeterminedVolumeDetails, "type" = "service_determined" {
        required {
            instance_id = "instanceId", with_instance_id(String);
            volume_id = "volumeId", with_volume_id(String);
        }
        optional {
            device = "device", with_device(String);
            display_name = "displayName", with_display_name(String);
            is_read_only = "isReadOnly", with_is_read_only(bool);
            is_shareable = "isShareable", with_is_shareable(bool);
        }
    }
}
