// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the tenancy attachment.
    ///
    /// The response has the header `etag`.
    GetTenancyAttachment = GET "/tenancyAttachments/{tenancyAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/resource-analytics/20241031/TenancyAttachment/GetTenancyAttachment";
    required {
        tenancy_attachment_id = path "tenancyAttachmentId" (String);
    }
    returns { json(models::TenancyAttachment), state(models::TenancyAttachmentLifecycleState) }
}
