// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a fleet credential.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateFleetCredential = POST "/fleets/{fleetId}/fleetCredentials",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetCredential/CreateFleetCredential";
    facts {
        with_retry_token();
        with_secret_fields(&["value"]);
    }
    required {
        fleet_id = path "fleetId" (String);
        create_fleet_credential_details = json(models::CreateFleetCredentialDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::FleetCredential) }
    then {
        settled(get_fleet_credential, models::FleetCredential,
            models::FleetCredentialLifecycleState);
        with_id("fleetCredentialId", "id");
    }
}
