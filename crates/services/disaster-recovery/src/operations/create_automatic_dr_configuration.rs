// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an automatic DR configuration.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateAutomaticDrConfiguration = POST "/automaticDrConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/AutomaticDrConfiguration/CreateAutomaticDrConfiguration";
    facts { with_retry_token(); }
    required {
        create_automatic_dr_configuration_details =
            json(models::CreateAutomaticDrConfigurationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AutomaticDrConfiguration) }
    then {
        settled(get_automatic_dr_configuration, models::AutomaticDrConfiguration,
            models::AutomaticDrConfigurationLifecycleState);
        with_id("automaticDrConfigurationId", "id");
    }
}
