// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the boot volume attachment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBootVolumeAttachment = GET "/bootVolumeAttachments/{bootVolumeAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolumeAttachment/GetBootVolumeAttachment";
    facts { without_default_retry(); }
    required {
        boot_volume_attachment_id = path "bootVolumeAttachmentId" (String);
    }
    returns {
        json(models::BootVolumeAttachment),
        state(models::BootVolumeAttachmentLifecycleState),
    }
}
