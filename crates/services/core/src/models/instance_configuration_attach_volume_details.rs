// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an instance configuration attach volume.
    ///
    /// The field `type` selects the variant.
    pub enum InstanceConfigurationAttachVolumeDetails by "type" {
        Iscsi(models::InstanceConfigurationIscsiAttachVolumeDetails) = "iscsi", as_iscsi;
        Nvme(models::InstanceConfigurationNvmeAttachVolumeDetails) = "nvme", as_nvme;
        Paravirtualized(models::InstanceConfigurationParavirtualizedAttachVolumeDetails)
            = "paravirtualized", as_paravirtualized;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Iscsi Nvme Paravirtualized;
        /// Whether the object is read-only.
        is_read_only = "isReadOnly", copy bool, in Iscsi Nvme Paravirtualized;
        /// The name of the device.
        device = "device", str, in Iscsi Nvme Paravirtualized;
        /// Whether the attachment is created in shareable mode. Other instances must also attach
        /// the volume in this mode.
        is_shareable = "isShareable", copy bool, in Iscsi Nvme Paravirtualized;
    }
}
