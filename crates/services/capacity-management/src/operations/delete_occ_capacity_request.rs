// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the OCC capacity request.
    ///
    /// The response has the header `retry-after`.
    DeleteOccCapacityRequest = DELETE "/occCapacityRequests/{occCapacityRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccCapacityRequest/DeleteOccCapacityRequest";
    required {
        occ_capacity_request_id = path "occCapacityRequestId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_occ_capacity_request); }
}
