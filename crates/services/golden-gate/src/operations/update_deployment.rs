// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the deployment.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDeployment = PUT "/deployments/{deploymentId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Deployment/UpdateDeployment";
    facts { with_secret_fields(&["adminPassword", "key"]); }
    required {
        deployment_id = path "deploymentId" (String);
        update_deployment_details = json(models::UpdateDeploymentDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_deployment, models::Deployment, models::DeploymentLifecycleState); }
}
