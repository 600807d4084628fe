// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a compute capacity reservation.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateComputeCapacityReservation = POST "/computeCapacityReservations",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeCapacityReservation/CreateComputeCapacityReservation";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_compute_capacity_reservation_details =
            json(models::CreateComputeCapacityReservationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ComputeCapacityReservation) }
    then {
        settled(get_compute_capacity_reservation, models::ComputeCapacityReservation,
            models::ComputeCapacityReservationLifecycleState);
        with_id("capacityReservationId", "id");
    }
}
