// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compute capacity reservation.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetComputeCapacityReservation = GET "/computeCapacityReservations/{capacityReservationId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeCapacityReservation/GetComputeCapacityReservation";
    facts { without_default_retry(); }
    required {
        capacity_reservation_id = path "capacityReservationId" (String);
    }
    returns {
        json(models::ComputeCapacityReservation),
        state(models::ComputeCapacityReservationLifecycleState),
    }
}
