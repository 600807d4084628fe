// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a volume to attach.
    ///
    /// The field `type` selects the variant.
    pub enum AttachVolumeDetails by "type", sent {
        Emulated(models::AttachEmulatedVolumeDetails) = "emulated", as_emulated;
        Iscsi(models::AttachIScsiVolumeDetails) = "iscsi", as_iscsi;
        Nvme(models::AttachNvmeVolumeDetails) = "nvme", as_nvme;
        Paravirtualized(models::AttachParavirtualizedVolumeDetails) = "paravirtualized",
            as_paravirtualized;
        ServiceDetermined(models::AttachServiceDeterminedVolumeDetails) = "service_determined",
            as_service_determined;
    }
    shared {
        /// The name of the device.
        device = "device", str, in Emulated Iscsi Nvme Paravirtualized ServiceDetermined;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Emulated Iscsi Nvme Paravirtualized ServiceDetermined;
        /// The OCID of the instance.
        instance_id = "instanceId", str, in Emulated Iscsi Nvme Paravirtualized ServiceDetermined;
        /// Whether the object is read-only.
        is_read_only = "isReadOnly", copy bool, in Emulated Iscsi Nvme Paravirtualized
            ServiceDetermined;
        /// Whether the attachment is created in shareable mode. Other instances must also attach
        /// the volume in this mode.
        is_shareable = "isShareable", copy bool, in Emulated Iscsi Nvme Paravirtualized
            ServiceDetermined;
        /// The OCID of the volume.
        volume_id = "volumeId", str, in Emulated Iscsi Nvme Paravirtualized ServiceDetermined;
    }
}
