// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a block volume attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockVolumeAttachmentDetails {
    /// The OCID of the compute instance in the peer DR protection group that supplies the details
    /// of volume attachments.
    pub volume_attachment_reference_instance_id: String,
}

model! {
    BlockVolumeAttachmentDetails {
        volume_attachment_reference_instance_id = "volumeAttachmentReferenceInstanceId";
    }
}
