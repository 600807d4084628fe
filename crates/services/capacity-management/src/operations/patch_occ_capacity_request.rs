// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the OCC capacity request.
    ///
    /// The response has the header `etag`.
    PatchOccCapacityRequest = PATCH "/occCapacityRequests/{occCapacityRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccCapacityRequest/PatchOccCapacityRequest";
    required {
        occ_capacity_request_id = path "occCapacityRequestId" (String);
        patch_occ_capacity_request_details = json(models::PatchOccCapacityRequestDetails);
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
