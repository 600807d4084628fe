// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the limits increase request.
    DeleteLimitsIncreaseRequest = DELETE "/limitsIncreaseRequests/{limitsIncreaseRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/limits-increase/20251101/LimitsIncreaseRequest/DeleteLimitsIncreaseRequest";
    required {
        limits_increase_request_id = path "limitsIncreaseRequestId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_limits_increase_request); }
}
