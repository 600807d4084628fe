// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the fleet advanced feature configuration.
    ///
    /// The response has the header `etag`.
    UpdateFleetAdvancedFeatureConfiguration = PUT "/fleets/{fleetId}/advancedFeatureConfiguration",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/FleetAdvancedFeatureConfiguration/UpdateFleetAdvancedFeatureConfiguration";
    facts { with_retry_token(); }
    required {
        fleet_id = path "fleetId" (String);
        update_fleet_advanced_feature_configuration_details =
            json(models::UpdateFleetAdvancedFeatureConfigurationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::FleetAdvancedFeatureConfiguration) }
}
