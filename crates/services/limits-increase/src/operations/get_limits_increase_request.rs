// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the limits increase request.
    ///
    /// The response has the header `etag`.
    GetLimitsIncreaseRequest = GET "/limitsIncreaseRequests/{limitsIncreaseRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/limits-increase/20251101/LimitsIncreaseRequest/GetLimitsIncreaseRequest";
    required {
        limits_increase_request_id = path "limitsIncreaseRequestId" (String);
    }
    returns {
        json(models::LimitsIncreaseRequest),
        state(models::LimitsIncreaseRequestLifecycleState),
    }
}
