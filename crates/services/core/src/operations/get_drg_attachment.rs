// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DRG attachment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDrgAttachment = GET "/drgAttachments/{drgAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgAttachment/GetDrgAttachment";
    facts { without_default_retry(); }
    required {
        drg_attachment_id = path "drgAttachmentId" (String);
    }
    returns { json(models::DrgAttachment), state(models::DrgAttachmentLifecycleState) }
}
