// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the volume attachment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVolumeAttachment = GET "/volumeAttachments/{volumeAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeAttachment/GetVolumeAttachment";
    facts {
        without_default_retry();
        with_secret_fields(&["chapSecret"]);
    }
    required {
        volume_attachment_id = path "volumeAttachmentId" (String);
    }
    returns { json(models::VolumeAttachment), state(models::VolumeAttachmentLifecycleState) }
}
