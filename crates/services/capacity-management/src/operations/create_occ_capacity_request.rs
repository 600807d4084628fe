// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OCC capacity request.
    ///
    /// The response has the headers `etag` and `retry-after`.
    CreateOccCapacityRequest = POST "/occCapacityRequests",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccCapacityRequest/CreateOccCapacityRequest";
    facts { with_retry_token(); }
    required {
        create_occ_capacity_request_details = json(models::CreateOccCapacityRequestDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OccCapacityRequest) }
    then {
        settled(get_occ_capacity_request, models::OccCapacityRequest,
            models::OccCapacityRequestLifecycleState);
        with_id("occCapacityRequestId", "id");
    }
}
