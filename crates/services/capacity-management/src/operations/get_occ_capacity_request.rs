// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OCC capacity request.
    ///
    /// The response has the header `etag`.
    GetOccCapacityRequest = GET "/occCapacityRequests/{occCapacityRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccCapacityRequest/GetOccCapacityRequest";
    required {
        occ_capacity_request_id = path "occCapacityRequestId" (String);
    }
    returns { json(models::OccCapacityRequest), state(models::OccCapacityRequestLifecycleState) }
}
