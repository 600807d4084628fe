// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A volume attachment.
    ///
    /// The field `attachmentType` selects the variant.
    pub enum VolumeAttachment by "attachmentType" {
        Emulated(models::EmulatedVolumeAttachment) = "emulated", as_emulated;
        Iscsi(models::IScsiVolumeAttachment) = "iscsi", as_iscsi;
        Nvme(models::NvmeVolumeAttachment) = "nvme", as_nvme;
        Paravirtualized(models::ParavirtualizedVolumeAttachment) = "paravirtualized",
            as_paravirtualized;
    }
    shared {
        /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = "availabilityDomain", str, in Emulated Iscsi Nvme Paravirtualized;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Emulated Iscsi Nvme Paravirtualized;
        /// The name of the device.
        device = "device", str, in Emulated Iscsi Nvme Paravirtualized;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Emulated Iscsi Nvme Paravirtualized;
        /// The OCID of the resource.
        id = "id", str, in Emulated Iscsi Nvme Paravirtualized;
        /// The OCID of the instance.
        instance_id = "instanceId", str, in Emulated Iscsi Nvme Paravirtualized;
        /// Whether the object is read-only.
        is_read_only = "isReadOnly", copy bool, in Emulated Iscsi Nvme Paravirtualized;
        /// Whether the attachment is created in shareable mode. Other instances must also attach
        /// the volume in this mode.
        is_shareable = "isShareable", copy bool, in Emulated Iscsi Nvme Paravirtualized;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::VolumeAttachmentLifecycleState, in Emulated
            Iscsi Nvme Paravirtualized;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Emulated Iscsi Nvme Paravirtualized;
        /// The OCID of the volume.
        volume_id = "volumeId", str, in Emulated Iscsi Nvme Paravirtualized;
        /// Whether to encrypt the data in transit between the instance and a paravirtualized
        /// volume.
        ///
        /// Deprecated.
        is_pv_encryption_in_transit_enabled = "isPvEncryptionInTransitEnabled", copy bool, in
            Emulated Iscsi Nvme Paravirtualized;
        /// Whether encryption in transit is enabled for the attachment of the volume.
        is_encryption_in_transit_enabled = "isEncryptionInTransitEnabled", copy bool, in Emulated
            Iscsi Nvme Paravirtualized;
        /// Whether it is multipath.
        is_multipath = "isMultipath", copy bool, in Emulated Iscsi Nvme Paravirtualized;
        /// The state of the iSCSI login of the attachment.
        iscsi_login_state = "iscsiLoginState", copy models::VolumeAttachmentIscsiLoginState, in
            Emulated Iscsi Nvme Paravirtualized;
        /// Whether it is a volume created during launch.
        is_volume_created_during_launch = "isVolumeCreatedDuringLaunch", copy bool, in Emulated
            Iscsi Nvme Paravirtualized;
    }
}
