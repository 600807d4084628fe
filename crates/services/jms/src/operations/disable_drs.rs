// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Disables the DRS.
    ///
    /// The response has the header `opc-work-request-id`.
    DisableDrs = POST "/fleets/{fleetId}/actions/disableDrs",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Fleet/DisableDrs";
    facts { with_retry_token(); }
    required {
        fleet_id = path "fleetId" (String);
        disable_drs_details = json(models::DisableDrsDetails);
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
