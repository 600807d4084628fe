// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the BDS capacity reservation to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeBdsCapacityReservationCompartment =
        POST "/bdsCapacityReservations/{bdsCapacityReservationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsCapacityReservation/ChangeBdsCapacityReservationCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        bds_capacity_reservation_id = path "bdsCapacityReservationId" (String);
        change_bds_capacity_reservation_compartment_details =
            json(models::ChangeBdsCapacityReservationCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_bds_capacity_reservation, models::BdsCapacityReservation,
            models::BdsCapacityReservationLifecycleState);
    }
}
