// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the platform configuration to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangePlatformConfigurationCompartment =
        POST "/platformConfigurations/{platformConfigurationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/PlatformConfiguration/ChangePlatformConfigurationCompartment";
    facts { with_retry_token(); }
    required {
        platform_configuration_id = path "platformConfigurationId" (String);
        change_platform_configuration_compartment_details =
            json(models::ChangePlatformConfigurationCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_platform_configuration, models::PlatformConfiguration,
            models::PlatformConfigurationLifecycleState);
    }
}
