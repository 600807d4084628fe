// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the fleet to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeFleetCompartment = POST "/fleets/{fleetId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Fleet/ChangeFleetCompartment";
    facts { with_retry_token(); }
    required {
        fleet_id = path "fleetId" (String);
        change_fleet_compartment_details = json(models::ChangeFleetCompartmentDetails);
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
    then { settled(get_fleet, models::Fleet, models::FleetLifecycleState); }
}
