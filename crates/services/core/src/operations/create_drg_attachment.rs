// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a DRG attachment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDrgAttachment = POST "/drgAttachments",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgAttachment/CreateDrgAttachment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_drg_attachment_details = json(models::CreateDrgAttachmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DrgAttachment) }
    then {
        settled(get_drg_attachment, models::DrgAttachment, models::DrgAttachmentLifecycleState);
        with_id("drgAttachmentId", "id");
    }
}
