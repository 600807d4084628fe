// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the deploy environment.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDeployEnvironment = DELETE "/deployEnvironments/{deployEnvironmentId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeployEnvironment/DeleteDeployEnvironment";
    required {
        deploy_environment_id = path "deployEnvironmentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_deploy_environment); }
}
