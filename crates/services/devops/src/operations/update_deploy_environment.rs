// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the deploy environment.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    UpdateDeployEnvironment = PUT "/deployEnvironments/{deployEnvironmentId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployEnvironment/UpdateDeployEnvironment";
    required {
        deploy_environment_id = path "deployEnvironmentId" (String);
        update_deploy_environment_details = json(models::UpdateDeployEnvironmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DeployEnvironment) }
    then {
        settled(get_deploy_environment, models::DeployEnvironment,
            models::DeployEnvironmentLifecycleState);
    }
}
