// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the limits increase request.
    ///
    /// The response has the header `etag`.
    CancelLimitsIncreaseRequest =
        POST "/limitsIncreaseRequests/{limitsIncreaseRequestId}/actions/cancel",
        "https://docs.oracle.com/iaas/api/#/en/limits-increase/20251101/LimitsIncreaseRequest/CancelLimitsIncreaseRequest";
    facts { with_retry_token(); }
    required {
        limits_increase_request_id = path "limitsIncreaseRequestId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::LimitsIncreaseRequest) }
    then {
        settled(get_limits_increase_request, models::LimitsIncreaseRequest,
            models::LimitsIncreaseRequestLifecycleState);
        with_id("limitsIncreaseRequestId", "id");
        with_cancellation();
    }
}
