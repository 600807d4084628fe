// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a BDS capacity reservation.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateBdsCapacityReservation = POST "/bdsCapacityReservations",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsCapacityReservation/CreateBdsCapacityReservation";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_bds_capacity_reservation_details = json(models::CreateBdsCapacityReservationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BdsCapacityReservation) }
    then {
        settled(get_bds_capacity_reservation, models::BdsCapacityReservation,
            models::BdsCapacityReservationLifecycleState);
        with_id("bdsCapacityReservationId", "id");
    }
}
