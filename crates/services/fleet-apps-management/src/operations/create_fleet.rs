// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a fleet.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateFleet = POST "/fleets",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Fleet/CreateFleet";
    facts {
        with_retry_token();
        with_secret_fields(&["value"]);
    }
    required {
        create_fleet_details = json(models::CreateFleetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Fleet) }
    then {
        settled(get_fleet, models::Fleet, models::FleetLifecycleState);
        with_id("fleetId", "id");
    }
}
