// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the tenancy attachment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetTenancyAttachment = GET "/tenancyAttachments/{tenancyAttachmentId}";
    facts { without_default_retry(); }
    required {
        tenancy_attachment_id = path "tenancyAttachmentId" (String);
    }
    returns { json(models::TenancyAttachment), state(models::TenancyAttachmentLifecycleState) }
}
