// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Approves the deployment.
    ///
    /// The response has the header `etag`.
    ApproveDeployment = POST "/deployments/{deploymentId}/actions/approve",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Deployment/ApproveDeployment";
    facts { with_retry_token(); }
    required {
        deployment_id = path "deploymentId" (String);
        approve_deployment_details = json(models::ApproveDeploymentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Deployment) }
    then {
        settled(get_deployment, models::Deployment, models::DeploymentLifecycleState);
        with_id("deploymentId", "id");
    }
}
