// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a lifecycle environment.
    ///
    /// The response has the header `etag`.
    CreateLifecycleEnvironment = POST "/lifecycleEnvironments",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/LifecycleEnvironment/CreateLifecycleEnvironment";
    facts { with_retry_token(); }
    required {
        create_lifecycle_environment_details = json(models::CreateLifecycleEnvironmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::LifecycleEnvironment) }
    then {
        settled(get_lifecycle_environment, models::LifecycleEnvironment,
            models::LifecycleEnvironmentLifecycleState);
        with_id("lifecycleEnvironmentId", "id");
    }
}
