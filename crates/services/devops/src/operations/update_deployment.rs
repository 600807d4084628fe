// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the deployment.
    ///
    /// The response has the header `etag`.
    UpdateDeployment = PUT "/deployments/{deploymentId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Deployment/UpdateDeployment";
    required {
        deployment_id = path "deploymentId" (String);
        update_deployment_details = json(models::UpdateDeploymentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Deployment) }
    then { settled(get_deployment, models::Deployment, models::DeploymentLifecycleState); }
}
