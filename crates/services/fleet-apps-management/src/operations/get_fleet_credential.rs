// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the fleet credential.
    ///
    /// The response has the header `etag`.
    GetFleetCredential = GET "/fleets/{fleetId}/fleetCredentials/{fleetCredentialId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetCredential/GetFleetCredential";
    facts { with_secret_fields(&["value"]); }
    required {
        fleet_credential_id = path "fleetCredentialId" (String);
        fleet_id = path "fleetId" (String);
    }
    returns { json(models::FleetCredential), state(models::FleetCredentialLifecycleState) }
}
