// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the platform configuration.
    ///
    /// The response has the header `etag`.
    GetPlatformConfiguration = GET "/platformConfigurations/{platformConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/PlatformConfiguration/GetPlatformConfiguration";
    required {
        platform_configuration_id = path "platformConfigurationId" (String);
    }
    returns {
        json(models::PlatformConfiguration),
        state(models::PlatformConfigurationLifecycleState),
    }
}
