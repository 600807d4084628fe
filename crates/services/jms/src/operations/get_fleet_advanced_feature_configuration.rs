// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the fleet advanced feature configuration.
    ///
    /// The response has the header `etag`.
    GetFleetAdvancedFeatureConfiguration = GET "/fleets/{fleetId}/advancedFeatureConfiguration",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/FleetAdvancedFeatureConfiguration/GetFleetAdvancedFeatureConfiguration";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::FleetAdvancedFeatureConfiguration) }
}
