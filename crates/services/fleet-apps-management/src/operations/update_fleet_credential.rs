// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the fleet credential.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateFleetCredential = PUT "/fleets/{fleetId}/fleetCredentials/{fleetCredentialId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetCredential/UpdateFleetCredential";
    facts { with_secret_fields(&["value"]); }
    required {
        fleet_credential_id = path "fleetCredentialId" (String);
        fleet_id = path "fleetId" (String);
        update_fleet_credential_details = json(models::UpdateFleetCredentialDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_fleet_credential, models::FleetCredential,
            models::FleetCredentialLifecycleState);
    }
}
