// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the deployment lock.
    ///
    /// The response has the header `etag`.
    RemoveDeploymentLock = POST "/deployments/{deploymentId}/actions/removeLock",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Deployment/RemoveDeploymentLock";
    required {
        deployment_id = path "deploymentId" (String);
        remove_resource_lock_details = json(models::RemoveResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Deployment) }
    then {
        settled(get_deployment, models::Deployment, models::DeploymentLifecycleState);
        with_id("deploymentId", "id");
    }
}
