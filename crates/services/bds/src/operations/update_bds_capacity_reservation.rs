// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the BDS capacity reservation.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateBdsCapacityReservation = PUT "/bdsCapacityReservations/{bdsCapacityReservationId}",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsCapacityReservation/UpdateBdsCapacityReservation";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        bds_capacity_reservation_id = path "bdsCapacityReservationId" (String);
        update_bds_capacity_reservation_details = json(models::UpdateBdsCapacityReservationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BdsCapacityReservation) }
    then {
        settled(get_bds_capacity_reservation, models::BdsCapacityReservation,
            models::BdsCapacityReservationLifecycleState);
    }
}
