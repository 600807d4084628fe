// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compliance.
    ///
    /// The response has the header `etag`.
    GetCompliance = GET "/fleets/{fleetId}/compliance",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Compliance/GetCompliance";
    required {
        fleet_id = path "fleetId" (String);
    }
    returns { json(models::Compliance) }
}
