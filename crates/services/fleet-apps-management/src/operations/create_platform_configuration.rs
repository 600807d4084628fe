// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a platform configuration.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreatePlatformConfiguration = POST "/platformConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/PlatformConfiguration/CreatePlatformConfiguration";
    facts { with_retry_token(); }
    required {
        create_platform_configuration_details = json(models::CreatePlatformConfigurationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PlatformConfiguration) }
    then {
        settled(get_platform_configuration, models::PlatformConfiguration,
            models::PlatformConfigurationLifecycleState);
        with_id("platformConfigurationId", "id");
    }
}
