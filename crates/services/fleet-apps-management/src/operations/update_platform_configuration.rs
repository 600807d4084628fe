// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the platform configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdatePlatformConfiguration = PUT "/platformConfigurations/{platformConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/PlatformConfiguration/UpdatePlatformConfiguration";
    required {
        platform_configuration_id = path "platformConfigurationId" (String);
        update_platform_configuration_details = json(models::UpdatePlatformConfigurationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_platform_configuration, models::PlatformConfiguration,
            models::PlatformConfigurationLifecycleState);
    }
}
