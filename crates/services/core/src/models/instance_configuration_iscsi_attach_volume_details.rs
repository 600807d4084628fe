// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance configuration iSCSI attach volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationIscsiAttachVolumeDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Whether the object is read-only.
    pub is_read_only: Option<bool>,
    /// The name of the device.
    pub device: Option<String>,
    /// Whether the attachment is created in shareable mode. Other instances must also attach the
    /// volume in this mode.
    pub is_shareable: Option<bool>,
    /// Whether the volume attachment uses CHAP authentication. Default: `false`.
    pub use_chap: Option<bool>,
}

model! {
    InstanceConfigurationIscsiAttachVolumeDetails, "type" = "iscsi" {
        optional {
            display_name = "displayName", with_display_name(String);
            is_read_only = "isReadOnly", with_is_read_only(bool);
            device = "device", with_device(String);
            is_shareable = "isShareable", with_is_shareable(bool);
            use_chap = "useChap", with_use_chap(bool);
        }
    }
}
