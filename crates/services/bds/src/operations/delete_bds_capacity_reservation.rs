// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the BDS capacity reservation.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteBdsCapacityReservation = DELETE "/bdsCapacityReservations/{bdsCapacityReservationId}",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsCapacityReservation/DeleteBdsCapacityReservation";
    facts { without_default_retry(); }
    required {
        bds_capacity_reservation_id = path "bdsCapacityReservationId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_bds_capacity_reservation); }
}
