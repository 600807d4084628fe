// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Confirms the targets.
    ///
    /// The response has the header `opc-work-request-id`.
    ConfirmTargets = POST "/fleets/{fleetId}/actions/confirmTargets",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Fleet/ConfirmTargets";
    facts { with_retry_token(); }
    required {
        fleet_id = path "fleetId" (String);
        confirm_targets_details = json(models::ConfirmTargetsDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_fleet, models::Fleet, models::FleetLifecycleState); }
}
