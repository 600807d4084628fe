// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a tenancy attachment.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateTenancyAttachment = POST "/tenancyAttachments",
        "https://docs.oracle.com/iaas/api/#/en/resource-analytics/20241031/TenancyAttachment/CreateTenancyAttachment";
    facts { with_retry_token(); }
    required {
        create_tenancy_attachment_details = json(models::CreateTenancyAttachmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TenancyAttachment) }
    then {
        settled(get_tenancy_attachment, models::TenancyAttachment,
            models::TenancyAttachmentLifecycleState);
        with_id("tenancyAttachmentId", "id");
    }
}
