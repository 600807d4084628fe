// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the fleet resource.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteFleetResource = DELETE "/fleets/{fleetId}/fleetResources/{fleetResourceId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetResource/DeleteFleetResource";
    required {
        fleet_resource_id = path "fleetResourceId" (String);
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_fleet_resource); }
}
