// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A volume attachment detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeAttachmentDetail {
    /// The OCID of the volume attachment.
    pub volume_attachment_id: String,
    /// The volume size, in gigabytes.
    pub volume_size_in_gbs: i64,
}

model! {
    VolumeAttachmentDetail {
        volume_attachment_id = "volumeAttachmentId";
        volume_size_in_gbs = "volumeSizeInGBs";
    }
}
