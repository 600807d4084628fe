// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OCC capacity request.
    ///
    /// The response has the headers `etag` and `retry-after`.
    UpdateOccCapacityRequest = PUT "/occCapacityRequests/{occCapacityRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccCapacityRequest/UpdateOccCapacityRequest";
    required {
        occ_capacity_request_id = path "occCapacityRequestId" (String);
        update_occ_capacity_request_details = json(models::UpdateOccCapacityRequestDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OccCapacityRequest) }
    then {
        settled(get_occ_capacity_request, models::OccCapacityRequest,
            models::OccCapacityRequestLifecycleState);
    }
}
