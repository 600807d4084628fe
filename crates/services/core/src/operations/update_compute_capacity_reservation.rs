// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the compute capacity reservation.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateComputeCapacityReservation = PUT "/computeCapacityReservations/{capacityReservationId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeCapacityReservation/UpdateComputeCapacityReservation";
    facts { without_default_retry(); }
    required {
        capacity_reservation_id = path "capacityReservationId" (String);
        update_compute_capacity_reservation_details =
            json(models::UpdateComputeCapacityReservationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_compute_capacity_reservation, models::ComputeCapacityReservation,
            models::ComputeCapacityReservationLifecycleState);
    }
}
