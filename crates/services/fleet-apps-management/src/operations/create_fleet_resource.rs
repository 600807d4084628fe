// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a fleet resource.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateFleetResource = POST "/fleets/{fleetId}/fleetResources",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetResource/CreateFleetResource";
    facts { with_retry_token(); }
    required {
        fleet_id = path "fleetId" (String);
        create_fleet_resource_details = json(models::CreateFleetResourceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::FleetResource) }
    then {
        settled(get_fleet_resource, models::FleetResource, models::FleetResourceLifecycleState);
        with_id("fleetResourceId", "id");
    }
}
