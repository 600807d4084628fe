// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VNIC attachment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVnicAttachment = GET "/vnicAttachments/{vnicAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VnicAttachment/GetVnicAttachment";
    facts { without_default_retry(); }
    required {
        vnic_attachment_id = path "vnicAttachmentId" (String);
    }
    returns { json(models::VnicAttachment), state(models::VnicAttachmentLifecycleState) }
}
