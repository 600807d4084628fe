// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a limits increase request.
    ///
    /// The response has the header `etag`.
    CreateLimitsIncreaseRequest = POST "/limitsIncreaseRequests",
        "https://docs.oracle.com/iaas/api/#/en/limits-increase/20251101/LimitsIncreaseRequest/CreateLimitsIncreaseRequest";
    facts { with_retry_token(); }
    required {
        create_limits_increase_request_details = json(models::CreateLimitsIncreaseRequestDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::LimitsIncreaseRequest) }
    then {
        settled(get_limits_increase_request, models::LimitsIncreaseRequest,
            models::LimitsIncreaseRequestLifecycleState);
        with_id("limitsIncreaseRequestId", "id");
    }
}
