// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the internal OCC capacity request.
    ///
    /// The response has the headers `etag` and `retry-after`.
    UpdateInternalOccCapacityRequest = PUT "/internal/occCapacityRequests/{occCapacityRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccCapacityRequest/UpdateInternalOccCapacityRequest";
    required {
        occ_capacity_request_id = path "occCapacityRequestId" (String);
        update_internal_occ_capacity_request_details =
            json(models::UpdateInternalOccCapacityRequestDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OccCapacityRequest) }
}
