// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the deployment.
    ///
    /// The response has the header `etag`.
    CancelDeployment = POST "/deployments/{deploymentId}/actions/cancel",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Deployment/CancelDeployment";
    facts { with_retry_token(); }
    required {
        deployment_id = path "deploymentId" (String);
        cancel_deployment_details = json(models::CancelDeploymentDetails);
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
        with_cancellation();
    }
}
