// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an attach volume to launch.
    ///
    /// The field `type` selects the variant.
    pub enum LaunchAttachVolumeDetails by "type", sent {
        Iscsi(models::LaunchAttachIScsiVolumeDetails) = "iscsi", as_iscsi;
        Nvme(models::LaunchAttachNvmeVolumeDetails) = "nvme", as_nvme;
        Paravirtualized(models::LaunchAttachParavirtualizedVolumeDetails) = "paravirtualized",
            as_paravirtualized;
    }
    shared {
        /// The name of the device.
        device = "device", str, in Iscsi Nvme Paravirtualized;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Iscsi Nvme Paravirtualized;
        /// Whether the object is read-only.
        is_read_only = "isReadOnly", copy bool, in Iscsi Nvme Paravirtualized;
        /// Whether the attachment is created in shareable mode. Other instances must also attach
        /// the volume in this mode.
        is_shareable = "isShareable", copy bool, in Iscsi Nvme Paravirtualized;
        /// The OCID of the volume.
        volume_id = "volumeId", str, in Iscsi Nvme Paravirtualized;
        /// The launch create volume details.
        launch_create_volume_details = "launchCreateVolumeDetails",
            ref models::LaunchCreateVolumeDetails, in Iscsi Nvme Paravirtualized;
    }
}
