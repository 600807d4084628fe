// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a deploy environment.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDeployEnvironment = POST "/deployEnvironments",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployEnvironment/CreateDeployEnvironment";
    facts { with_retry_token(); }
    required {
        create_deploy_environment_details = json(models::CreateDeployEnvironmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DeployEnvironment) }
    then {
        settled(get_deploy_environment, models::DeployEnvironment,
            models::DeployEnvironmentLifecycleState);
        with_id("deployEnvironmentId", "id");
    }
}
