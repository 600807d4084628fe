// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance non movable block volume attach operation to compute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceNonMovableBlockVolumeAttachOperationDetails {
    /// The OCID of the block volume.
    pub block_volume_id: String,
    /// The OCID of the compute instance in the peer DR protection group that supplies the details
    /// of volume attachments.
    pub volume_attachment_reference_instance_id: Option<String>,
}

model! {
    ComputeInstanceNonMovableBlockVolumeAttachOperationDetails {
        block_volume_id = "blockVolumeId";
        volume_attachment_reference_instance_id = "volumeAttachmentReferenceInstanceId";
    }
}
