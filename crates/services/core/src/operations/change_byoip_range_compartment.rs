// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the BYOIP range to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeByoipRangeCompartment = POST "/byoipRanges/{byoipRangeId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ByoipRange/ChangeByoipRangeCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        byoip_range_id = path "byoipRangeId" (String);
        change_byoip_range_compartment_details = json(models::ChangeByoipRangeCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_byoip_range, models::ByoipRange, models::ByoipRangeLifecycleState); }
}
