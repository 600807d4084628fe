// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance configuration paravirtualized attach volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationParavirtualizedAttachVolumeDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Whether the object is read-only.
    pub is_read_only: Option<bool>,
    /// The name of the device.
    pub device: Option<String>,
    /// Whether the attachment is created in shareable mode. Other instances must also attach the
    /// volume in this mode.
    pub is_shareable: Option<bool>,
    /// Whether to encrypt the data in transit between the instance and a paravirtualized volume.
    /// Default: `false`.
    pub is_pv_encryption_in_transit_enabled: Option<bool>,
}

model! {
    InstanceConfigurationParavirtualizedAttachVolumeDetails, "type" = "paravirtualized" {
        optional {
            display_name = "displayName", with_display_name(String);
            is_read_only = "isReadOnly", with_is_read_only(bool);
            device = "device", with_device(String);
            is_shareable = "isShareable", with_is_shareable(bool);
            is_pv_encryption_in_transit_enabled = "isPvEncryptionInTransitEnabled",
                with_is_pv_encryption_in_transit_enabled(bool);
        }
    }
}
