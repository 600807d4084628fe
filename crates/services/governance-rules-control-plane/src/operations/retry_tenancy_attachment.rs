// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Retries the tenancy attachment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RetryTenancyAttachment = POST "/tenancyAttachments/{tenancyAttachmentId}/actions/retry";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        tenancy_attachment_id = path "tenancyAttachmentId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_tenancy_attachment, models::TenancyAttachment,
            models::TenancyAttachmentLifecycleState);
    }
}
