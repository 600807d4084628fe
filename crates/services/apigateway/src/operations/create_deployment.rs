// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a deployment.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDeployment = POST "/deployments",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/Deployment/CreateDeployment";
    facts { with_retry_token(); }
    required {
        create_deployment_details = json(models::CreateDeploymentDetails);
    }
    optional {
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
