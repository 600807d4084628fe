// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the compute capacity reservation to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeComputeCapacityReservationCompartment =
        POST "/computeCapacityReservations/{capacityReservationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeCapacityReservation/ChangeComputeCapacityReservationCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        capacity_reservation_id = path "capacityReservationId" (String);
        change_compute_capacity_reservation_compartment_details =
            json(models::ChangeComputeCapacityReservationCompartmentDetails);
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
        settled(get_compute_capacity_reservation, models::ComputeCapacityReservation,
            models::ComputeCapacityReservationLifecycleState);
    }
}
