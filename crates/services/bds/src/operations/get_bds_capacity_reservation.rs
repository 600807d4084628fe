// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the BDS capacity reservation.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBdsCapacityReservation = GET "/bdsCapacityReservations/{bdsCapacityReservationId}",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsCapacityReservation/GetBdsCapacityReservation";
    facts { without_default_retry(); }
    required {
        bds_capacity_reservation_id = path "bdsCapacityReservationId" (String);
    }
    returns {
        json(models::BdsCapacityReservation),
        state(models::BdsCapacityReservationLifecycleState),
    }
}
