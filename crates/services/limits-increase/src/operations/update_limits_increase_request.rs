// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the limits increase request.
    ///
    /// The response has the header `etag`.
    UpdateLimitsIncreaseRequest = PUT "/limitsIncreaseRequests/{limitsIncreaseRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/limits-increase/20251101/LimitsIncreaseRequest/UpdateLimitsIncreaseRequest";
    required {
        limits_increase_request_id = path "limitsIncreaseRequestId" (String);
        update_limits_increase_request_details = json(models::UpdateLimitsIncreaseRequestDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::LimitsIncreaseRequest) }
    then {
        settled(get_limits_increase_request, models::LimitsIncreaseRequest,
            models::LimitsIncreaseRequestLifecycleState);
    }
}
