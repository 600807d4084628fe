// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a fleet property.
    ///
    /// The response has the header `etag`.
    CreateFleetProperty = POST "/fleets/{fleetId}/fleetProperties",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetProperty/CreateFleetProperty";
    facts { with_retry_token(); }
    required {
        fleet_id = path "fleetId" (String);
        create_fleet_property_details = json(models::CreateFleetPropertyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::FleetProperty) }
    then {
        settled(get_fleet_property, models::FleetProperty, models::FleetPropertyLifecycleState);
        with_id("fleetPropertyId", "id");
    }
}
