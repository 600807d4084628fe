// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an environment.
    ///
    /// The response has the header `etag`.
    CreateEnvironment = POST "/environments",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Environment/CreateEnvironment";
    facts { with_retry_token(); }
    required {
        create_environment_details = json(models::CreateEnvironmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Environment) }
    then {
        settled(get_environment, models::Environment, models::EnvironmentLifecycleState);
        with_id("environmentId", "id");
    }
}
