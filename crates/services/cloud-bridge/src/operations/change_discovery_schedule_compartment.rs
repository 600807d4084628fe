// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the discovery schedule to another compartment.
    ChangeDiscoveryScheduleCompartment =
        POST "/discoverySchedules/{discoveryScheduleId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/DiscoverySchedule/ChangeDiscoveryScheduleCompartment";
    facts { with_retry_token(); }
    required {
        discovery_schedule_id = path "discoveryScheduleId" (String);
        change_discovery_schedule_compartment_details =
            json(models::ChangeDiscoveryScheduleCompartmentDetails);
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
        settled(get_discovery_schedule, models::DiscoverySchedule,
            models::DiscoveryScheduleLifecycleState);
    }
}
