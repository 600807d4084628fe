// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the limits increase item request.
    ///
    /// The response has the header `etag`.
    GetLimitsIncreaseItemRequest = GET "/limitsIncreaseItemRequests/{limitsIncreaseItemRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/limits-increase/20251101/LimitsIncreaseItemRequest/GetLimitsIncreaseItemRequest";
    required {
        limits_increase_item_request_id = path "limitsIncreaseItemRequestId" (String);
    }
    returns {
        json(models::LimitsIncreaseItemRequest),
        state(models::LimitsIncreaseItemRequestLifecycleState),
    }
}
